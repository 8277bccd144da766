"""Where both systems keep a module's records: declared by the module, looked up by the clients."""

from collections.abc import Mapping
from dataclasses import dataclass

from sagesync_desktop.core.types import ModuleId


@dataclass(frozen=True, slots=True)
class Filing:
    """What the clients know of a module."""

    table: str
    """Vtiger's `elementType`."""
    name_field: str
    """Vtiger's field that names a record; mandatory, so no profile can hide it."""
    identity: tuple[str, ...]
    """Natural keys by which a record of ours is found again in Vtiger after a lost answer."""
    kind: str
    """Which of the ledger's kinds of records they are, by its name (`modules.ledger.KINDS`)."""
    is_item: bool = False
    """Its linked taxes come by `retrieve` only."""
    is_document: bool = False
    """Its lines come by `retrieve` only."""

    @property
    def is_retrieved(self) -> bool:
        """Whether Vtiger's rows are not complete, so that each record costs a request of its own."""
        return self.is_item or self.is_document


Filings = Mapping[ModuleId, Filing]
