"""The modules' declarations as the plain tables that the mapping page shows."""

from sagesync_desktop.cli.mapping_set import sage_offer
from sagesync_desktop.core.tables import ModuleTable, table_of
from sagesync_desktop.modules import ALL


def module_tables() -> tuple[ModuleTable, ...]:
    """All modules in dependency order, each with Sage's fields that a pair of one's own may use."""
    return tuple(table_of(spec, sage_offer(spec.id)) for spec in ALL)
