"""Which record of the practice company is meant to trip which skip rule, and how to find it in the worlds."""

from dataclasses import dataclass
from typing import Any, Literal

from sagesync_desktop.sandbox.practice.sage_side import NAMELESS_EMAIL
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

Module = Literal["organizations", "contacts", "products", "services", "invoices"]
Side = Literal["vtiger", "sage"]

_MODULES = {
    "organizations": "Accounts",
    "contacts": "Contacts",
    "products": "Products",
    "services": "Services",
    "invoices": "Invoice",
}
_RESOURCES = {
    "organizations": "contacts",
    "contacts": "contact_persons",
    "products": "products",
    "services": "services",
    "invoices": "sales_invoices",
}


@dataclass(frozen=True, slots=True)
class Case:
    """One record that cannot travel: rule, module, the side that holds the record, and its name there.

    An invoice goes by its subject in Vtiger, by its reference in Sage; a person without a name by e-mail.
    """

    rule: str
    module: Module
    side: Side
    name: str


CASES = (
    Case("organization.wrong_type", "organizations", "vtiger", "Stitchcraft Embroidery"),
    Case("organization.erased", "organizations", "vtiger", "Greaves & Daughter Fencing"),
    Case("match.ambiguous", "organizations", "vtiger", "Pennine Site Supplies"),
    Case("match.ambiguous", "organizations", "vtiger", "Riverside Motors"),
    Case("match.ambiguous", "products", "sage", "Site lamp 110 V"),
    Case("contact.no_organization", "contacts", "vtiger", "Callum Reid"),
    Case("contact.organization_missing", "contacts", "vtiger", "Adrian Cheetham"),
    Case("text.too_long", "contacts", "vtiger", "Maria-Magdalena Theodora von Hohenstein-Brackenbury"),
    Case("text.too_long", "products", "vtiger", "Trauma kit for forestry crews"),
    Case("record.mandatory_empty", "contacts", "sage", NAMELESS_EMAIL),
    Case("record.conflict", "invoices", "vtiger", "Boots, one price agreed by telephone"),
    Case("reference.clash", "products", "vtiger", "Fence panel for hire"),
    Case("item.no_description", "products", "vtiger", "Softshell waistcoat, sample"),
    Case("item.no_description", "services", "vtiger", "Measuring visit"),
    Case("invoice.no_date", "invoices", "vtiger", "Ordered by telephone, date to follow"),
    Case("invoice.no_organization", "invoices", "vtiger", "Vests for the festival stewards"),
    Case("invoice.organization_missing", "invoices", "vtiger", "Boots for the Oldham depot"),
    Case("invoice.not_eligible", "invoices", "vtiger", "Cancelled, wrong sizes ordered"),
    Case("invoice.group_tax", "invoices", "vtiger", "Winter clothing, one tax for the whole order"),
    Case("invoice.no_tax_mode", "invoices", "vtiger", "Copied from an old quotation"),
    Case("invoice.several_taxes", "invoices", "vtiger", "Granules with VAT and eco levy"),
    Case("invoice.tax_not_in_sage", "invoices", "vtiger", "Take-back boxes with eco levy only"),
    Case("invoice.adjustment", "invoices", "vtiger", "Invoice with an adjustment for breakage"),
    Case("invoice.charge_tax", "invoices", "vtiger", "Express delivery with VAT on the carriage"),
    Case("invoice.overall_discount", "invoices", "vtiger", "Five per cent off the whole order"),
    Case("invoice.currency_differs", "invoices", "vtiger", "Priced in euro for the Dublin site"),
    Case("invoice.rate_differs", "invoices", "vtiger", "Crew jackets at last year's rate"),
    Case("invoice.credit_note", "invoices", "vtiger", "Returned rigger boots"),
    Case("invoice.before_start", "invoices", "vtiger", "Still open in the old books"),
    Case("invoice.locked_period", "invoices", "vtiger", "Found after the year end"),
    Case("invoice.no_lines", "invoices", "vtiger", "Placeholder for the spring order"),
    Case("invoice.line_without_item", "invoices", "vtiger", "Last of the bottle green polo shirts"),
    Case("invoice.item_missing", "invoices", "vtiger", "Softshell samples for the keepers"),
    Case("invoice.totals_differ", "invoices", "vtiger", "Offcuts of webbing, by the metre"),
    Case("invoice.price_decimals", "invoices", "vtiger", "Cable ties by the thousand"),
    Case("invoice.draft_in_sage", "invoices", "sage", "Harnesses, not yet final"),
    Case("invoice.void_in_sage", "invoices", "sage", "Entered twice"),
    Case("invoice.organization_missing", "invoices", "sage", "Riverside workshop kit"),
    Case("invoice.line_without_item", "invoices", "sage", "Skip hire passed on"),
    Case("invoice.item_missing", "invoices", "sage", "Lamps for the pavilion"),
    Case("invoice.tax_not_in_vtiger", "invoices", "sage", "Open since the 12.5% rate"),
    Case("invoice.tax_not_linked", "invoices", "sage", "Overalls taxed by mistake"),
    Case("invoice.charge_tax", "invoices", "sage", "Carriage with VAT"),
    Case("invoice.totals_differ", "invoices", "sage", "A third of a course"),
)
"""Every rule that data alone can trip. The others need a later step: see troubles.py."""


def record_of(case: Case, sage: SageWorld, vtiger: VtigerWorld) -> dict[str, Any]:
    """Return the case's record as its world shows it; LookupError if there is not exactly one."""
    if case.side == "sage":
        rows = sage.all(_RESOURCES[case.module])
        found = [row for row in rows if sage_name(case.module, row) == case.name]
    else:
        found = [row for row in vtiger.all(_MODULES[case.module]) if vtiger_name(row) == case.name]
    if len(found) != 1:
        raise LookupError(f"{len(found)} records are named {case.name!r}")
    return found[0]


def sage_name(module: str, row: dict[str, Any]) -> str:
    """Return what a Sage record goes by in a case."""
    if module == "invoices":
        return str(row["reference"] or "")
    if module in {"products", "services"}:
        return str(row["description"])
    return str(row["name"] or row["email"])


def vtiger_name(row: dict[str, Any]) -> str:
    """Return what a Vtiger record goes by in a case."""
    for field in ("subject", "accountname", "productname", "servicename"):
        if field in row:
            return str(row[field])
    return f"{row['firstname']} {row['lastname']}".strip()
