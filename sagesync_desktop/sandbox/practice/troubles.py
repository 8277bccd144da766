"""What may happen to the practice company after its first sync, each as one step that trips one skip rule.

Every step takes both worlds and returns the case to look for. A step touches what is on both sides, or makes
a new record; it never touches a record of `CASES`. Take a fresh company for each, or one step at a time.
Deletions may be asked for at longer intervals than changes, so a sync at once need not notice them.
"""

from decimal import Decimal
from typing import Any

from sagesync_desktop.sandbox.practice.cases import Case, Module, record_of
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.vtiger.state import TRAITS
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

DELETED = "First-aid kit for 20 people"
DELETED_AND_EDITED = "Ear defenders, SNR 30 dB"
EDITED_ON_BOTH = "Traffic cone 750 mm"
STOCKED = "Hazard tape, black and yellow, 33 m"
ORGANIZATION = "Dunmore Civil Engineering plc"
OTHER_ORGANIZATION = "Arkle Roofing Ltd"
PRODUCT_SALES, GOODS = 4000, 5000


def delete_linked_product(sage: SageWorld, vtiger: VtigerWorld) -> Case:
    """The bookkeeper deletes in Sage a product that Vtiger has too."""
    sage.delete("products", record_of(Case("", "products", "sage", DELETED), sage, vtiger)["id"])
    return Case("record.deleted_elsewhere", "products", "vtiger", DELETED)


def delete_and_edit_product(sage: SageWorld, vtiger: VtigerWorld) -> Case:
    """The bookkeeper deletes a product in Sage while somebody gives it new words in Vtiger."""
    product = _in_vtiger("products", DELETED_AND_EDITED, sage, vtiger)
    sage.delete("products", record_of(Case("", "products", "sage", DELETED_AND_EDITED), sage, vtiger)["id"])
    vtiger.edit({"id": product["id"], "description": "Ear defenders, SNR 31 dB"})
    return Case("record.deleted_and_edited", "products", "vtiger", DELETED_AND_EDITED)


def edit_description_on_both(sage: SageWorld, vtiger: VtigerWorld) -> Case:
    """Both sides describe a linked product anew, and not in the same words."""
    vtiger.edit(
        {"id": _in_vtiger("products", EDITED_ON_BOTH, sage, vtiger)["id"], "description": "Cone, 750 mm"}
    )
    cone = record_of(Case("", "products", "sage", EDITED_ON_BOTH), sage, vtiger)
    sage.update("products", cone["id"], {"description": "Road cone 750 mm, one piece"})
    return Case("record.conflict", "products", "vtiger", EDITED_ON_BOTH)


def edit_organization_in_vtiger(sage: SageWorld, vtiger: VtigerWorld) -> Case:
    """Somebody changes a customer in Vtiger: a skip where organizations only travel to Vtiger."""
    account = _in_vtiger("organizations", ORGANIZATION, sage, vtiger)
    vtiger.edit({"id": account["id"], "phone": "0141 496 0199"})
    return Case("direction.one_way", "organizations", "vtiger", ORGANIZATION)


def edit_organization_in_sage(sage: SageWorld, vtiger: VtigerWorld) -> Case:
    """The bookkeeper changes a customer in Sage: a skip where organizations only travel to Sage."""
    contact = record_of(Case("", "organizations", "sage", OTHER_ORGANIZATION), sage, vtiger)
    person = contact["main_contact_person"]["id"]
    sage.update("contact_persons", person, {"telephone": "0141 496 0188"})
    sage.update("contacts", contact["id"], {"notes": "New switchboard"})
    return Case("direction.one_way", "organizations", "sage", OTHER_ORGANIZATION)


def hide_sales_account(sage: SageWorld, vtiger: VtigerWorld) -> Case:
    """The bookkeeper takes the products' sales account out of sales; a Vtiger product is new."""
    with sage.lock:
        company = sage.company()
        account = company.row("ledger_accounts", sage.account(PRODUCT_SALES))
        account["scopes"] = [scope for scope in account["scopes"] if scope != "sales"]
        company.touch("ledger_accounts", account)
    name = "Anti-fatigue mat, 90 by 60 cm"
    vtiger.enter(
        "Products",
        {
            "productname": name,
            "productcode": "MT-FAT",
            "description": name,
            "unit_price": "23.40",
            "tax1": "20",
        },
    )
    return Case("account.unusable", "products", "vtiger", name)


def order_more_than_stock(sage: SageWorld, vtiger: VtigerWorld) -> Case:
    """Somebody sells in Vtiger more of a stock item than Sage has on its shelf, which Sage refuses."""
    product = _in_vtiger("products", STOCKED, sage, vtiger)
    account = _in_vtiger("organizations", ORGANIZATION, sage, vtiger)
    subject = "Tape for the whole motorway"
    places = {name: account[name] for name in account if name.startswith(("bill_", "ship_"))}
    line = {"productid": product["id"], "quantity": "9000", "listprice": "3.19", "tax1": "20"}
    header = {"subject": subject, "account_id": account["id"], "invoicedate": _today(vtiger)}
    vtiger.enter("Invoice", {**places, **header, "invoicestatus": "Sent", "LineItems": [line]})
    return Case("server.rejected", "invoices", "vtiger", subject)


def change_paid_invoice(sage: SageWorld, vtiger: VtigerWorld) -> Case:
    """A customer has paid in Sage an invoice whose quantity somebody then changes in Vtiger."""
    by_number = {
        row["reference"]: row for row in sage.all("sales_invoices") if row["status"]["id"] == "UNPAID"
    }
    invoice: dict[str, Any] = next(
        row
        for row in vtiger.all("Invoice")
        if row["invoice_no"] in by_number and row["conversion_rate"] == "1.000"
    )
    paid = by_number[invoice["invoice_no"]]
    sage.pay(paid["id"], paid["outstanding_amount"])
    first, *others = invoice["LineItems"]
    more = {**first, "quantity": str(Decimal(first["quantity"]) + 5)}
    vtiger.edit({"id": invoice["id"], "LineItems": [more, *others]})
    return Case("invoice.closed_in_sage", "invoices", "vtiger", invoice["subject"])


def upgrade_vtiger(sage: SageWorld, vtiger: VtigerWorld) -> Case:
    """Vtiger becomes 8.3.0, which cannot take invoices by API; an invoice in Sage waits to travel there."""
    numbers = {row["invoice_no"] for row in vtiger.all("Invoice")}
    with vtiger.lock:
        vtiger.state.traits = TRAITS["8.3.0"]
    waiting = next(
        row for row in sage.all("sales_invoices") if row["reference"] not in numbers and _is_everyday(row)
    )
    return Case("invoice.vtiger_read_only", "invoices", "sage", waiting["reference"])


def name_with_emoji(sage: SageWorld, _vtiger: VtigerWorld) -> Case:
    """The bookkeeper adds an item whose name has a sign that Vtiger 8.2 stores as question marks."""
    name = "Winter gloves, pair \N{GLOVES}"
    prices = [{"price_name": "Sales Price", "price": "7.75", "price_includes_tax": False}]
    body = {
        "item_code": "GL-WINTER",
        "description": name,
        "sales_ledger_account_id": sage.account(PRODUCT_SALES),
        "purchase_ledger_account_id": sage.account(GOODS),
        "sales_tax_rate_id": sage.tax_rate("STANDARD"),
        "sales_prices": prices,
    }
    sage.create("products", body)
    return Case("text.not_storable", "products", "sage", name)


TROUBLES = (
    delete_linked_product,
    delete_and_edit_product,
    edit_description_on_both,
    edit_organization_in_vtiger,
    edit_organization_in_sage,
    hide_sales_account,
    order_more_than_stock,
    change_paid_invoice,
    upgrade_vtiger,
    name_with_emoji,
)
"""Every step."""


def _in_vtiger(module: Module, name: str, sage: SageWorld, vtiger: VtigerWorld) -> dict[str, Any]:
    return record_of(Case("", module, "vtiger", name), sage, vtiger)


def _is_everyday(invoice: dict[str, Any]) -> bool:
    return str(invoice["reference"])[-4:].isdigit() and invoice["currency"]["id"] == "GBP"


def _today(vtiger: VtigerWorld) -> str:
    return vtiger.state.now().date().isoformat()
