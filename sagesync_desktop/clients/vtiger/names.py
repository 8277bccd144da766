"""Vtiger's own names for the synced modules, and where their records are found by people."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sagesync_desktop.core.types import ModuleId, RecordId


@dataclass(frozen=True, slots=True)
class Table:
    """What the client knows of a module."""

    name: str
    """Vtiger's `elementType`."""
    name_field: str
    """The field that names a record; mandatory, so no profile can hide it."""
    identity: tuple[str, ...]
    """Natural keys by which a record of ours is found again after a lost answer."""
    is_item: bool = False
    """Its linked taxes come by `retrieve` only."""
    is_document: bool = False
    """Its lines come by `retrieve` only."""


MODULES: Final[Mapping[ModuleId, Table]] = {
    ModuleId.ORGANIZATIONS: Table("Accounts", "accountname", ("accountname",)),
    ModuleId.CONTACTS: Table("Contacts", "lastname", ("lastname", "firstname", "email", "account_id")),
    ModuleId.PRODUCTS: Table("Products", "productname", ("productname", "productcode"), is_item=True),
    ModuleId.SERVICES: Table("Services", "servicename", ("servicename",), is_item=True),
    ModuleId.INVOICES: Table(
        "Invoice", "subject", ("subject", "account_id", "invoicedate"), is_document=True
    ),
}

TABLES: Final = {module: table.name for module, table in MODULES.items()}
NAME_FIELDS: Final = {module: table.name_field for module, table in MODULES.items()}
IDENTITY: Final = {module: table.identity for module, table in MODULES.items()}
ITEMS: Final = frozenset(module for module, table in MODULES.items() if table.is_item)
RETRIEVED: Final = ITEMS | {module for module, table in MODULES.items() if table.is_document}
"""Modules whose rows are not complete, so that each record costs a request of its own."""


def web_link(site: str, module: ModuleId, record_id: RecordId) -> str:
    """The address of a record for a browser (Vtiger 8.2, measured)."""
    number = record_id.partition("x")[2]
    return f"{site}/index.php?module={TABLES[module]}&view=Detail&record={number}"
