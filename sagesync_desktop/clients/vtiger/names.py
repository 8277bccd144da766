"""Vtiger's own names for the synced modules, and where their records are found by people."""

from collections.abc import Mapping
from typing import Final

from sagesync_desktop.core.types import ModuleId, RecordId

TABLES: Final[Mapping[ModuleId, str]] = {
    ModuleId.ORGANIZATIONS: "Accounts",
    ModuleId.CONTACTS: "Contacts",
    ModuleId.PRODUCTS: "Products",
    ModuleId.SERVICES: "Services",
    ModuleId.INVOICES: "Invoice",
}
"""`elementType` of each module."""

ITEMS: Final = frozenset({ModuleId.PRODUCTS, ModuleId.SERVICES})
"""Modules whose linked taxes come by `retrieve` only."""

RETRIEVED: Final = ITEMS | {ModuleId.INVOICES}
"""Modules whose rows are not complete, so that each record costs a request of its own."""

NAME_FIELDS: Final[Mapping[ModuleId, str]] = {
    ModuleId.ORGANIZATIONS: "accountname",
    ModuleId.CONTACTS: "lastname",
    ModuleId.PRODUCTS: "productname",
    ModuleId.SERVICES: "servicename",
    ModuleId.INVOICES: "subject",
}
"""The field that names a record; mandatory, so no profile can hide it."""

IDENTITY: Final[Mapping[ModuleId, tuple[str, ...]]] = {
    ModuleId.ORGANIZATIONS: ("accountname",),
    ModuleId.CONTACTS: ("lastname", "firstname", "email", "account_id"),
    ModuleId.PRODUCTS: ("productname", "productcode"),
    ModuleId.SERVICES: ("servicename",),
    ModuleId.INVOICES: ("subject", "account_id", "invoicedate"),
}
"""Natural keys by which a record of ours is found again after a lost answer."""


def web_link(site: str, module: ModuleId, record_id: RecordId) -> str:
    """The address of a record for a browser (Vtiger 8.2, measured)."""
    number = record_id.partition("x")[2]
    return f"{site}/index.php?module={TABLES[module]}&view=Detail&record={number}"
