"""The modules' declarations as the plain tables that the mapping page shows, and what a pair may write."""

from sagesync_desktop.clients.sage.shapes import READ_ONLY, RESOURCES
from sagesync_desktop.core.tables import ModuleTable, table_of
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import ALL, BY_ID

NO_TEXTS = frozenset({
    "active", "is_main_contact", "is_preferred_contact", "sent", "vat_reverse_charge", "source_guid",
    "locale", "contact_name", "contact_reference",
})  # fmt: skip
"""Texts of Sage's objects that are switches, link marks, or copies of the customer's own."""


def module_tables() -> tuple[ModuleTable, ...]:
    """All modules in dependency order, each with Sage's fields that a pair of one's own may use."""
    return tuple(table_of(spec, sage_offer(spec.id)) for spec in ALL)


def sage_offer(module: ModuleId) -> frozenset[str]:
    """Sage's fields that a pair may write: its texts, and what the module's own pairs use."""
    shape = RESOURCES[module].shape
    nested = (f"{part}.{name}" for part, inner in shape.parts for name in inner.texts)
    texts = {name for name in (*shape.texts, *nested) if name.rpartition(".")[2] not in READ_ONLY}
    return frozenset(texts - NO_TEXTS) | {pair.sage for pair in BY_ID[module].fields if pair.sage}
