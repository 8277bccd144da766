"""The modules' declarations as the plain tables that the mapping page shows, and what a pair may write."""

from sagesync_desktop.core.tables import ModuleTable, table_of
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import ALL, BY_ID
from sagesync_desktop.modules.ledger import free_texts


def module_tables() -> tuple[ModuleTable, ...]:
    """All modules in dependency order, each with the ledger's fields that a pair of one's own may use."""
    return tuple(module_table(spec.id) for spec in ALL)


def module_table(module: ModuleId) -> ModuleTable:
    """One module's table."""
    return table_of(BY_ID[module], ledger_offer(module))


def ledger_offer(module: ModuleId) -> frozenset[str]:
    """The ledger's fields that a pair may write: its free texts, and what the module's own pairs use."""
    return free_texts(module) | {pair.sage for pair in BY_ID[module].fields if pair.sage}
