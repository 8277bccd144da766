"""Undo as a company does it, and what both sides hold then, for the tests of it."""

from sagesync_desktop.core.runs import UndoOrder
from sagesync_desktop.core.types import Trigger
from tests.engine.edits import EDITS
from tests.engine.entries import line


def undo(company, run=None, record=None, **options):
    order = UndoOrder(run, record, options.pop("agreed", None))
    return company.sync(trigger=Trigger.UNDO, undo=order, **options)


def steps(ran):
    return [(one.step.way, one.done, one.because) for one in ran.report.undone]


def run_of(ran):
    return ran.report.summary.id


def values(company):
    """What people see in both systems: everything but stamps and numbers of changes."""
    sage = {
        name: [_bare(row) for row in company.sage.all(name)]
        for name in ("contacts", "contact_persons", "products", "services", "sales_invoices")
    }
    names = ("Accounts", "Contacts", "Products", "Services", "Invoice")
    vtiger = {name: [_bare(row) for row in company.vtiger.all(name)] for name in names}
    return sage, vtiger


_STAMPS = {"updated_at", "modifiedtime", "modifiedby", "created_at", "sent"}


def _bare(value):
    if isinstance(value, dict):
        # A line that is written anew has a new id in Sage.
        own = {"id"} if "invoice_lines" in value or "unit_price" in value else set()
        return {key: _bare(inner) for key, inner in value.items() if key not in _STAMPS | own}
    if isinstance(value, list):
        return [_bare(one) for one in value]
    return value or ""


def phone_in_sage(company):
    person = company.in_sage("contacts", name="Alpha Ltd")["main_contact_person"]["id"]
    return company.sage.get("contact_persons", person)["telephone"]


def is_idle(company):
    return [company.finished().written for _ in range(2)] == [[], []]


def more_in_vtiger(company):
    widget = company.in_vtiger("Products", productname="Widget")
    fitting = company.in_vtiger("Services", servicename="Fitting")
    lines = [line(widget, "5", "12.50"), line(fitting, "1", "45.00")]
    company.vtiger.edit({"id": company.in_vtiger("Invoice", subject="Order 1")["id"], "LineItems": lines})


def more_in_sage(company):
    invoice = company.in_sage("sales_invoices", reference="INV1")
    widget = company.in_sage("products", item_code="W-1")
    company.sage.update(
        "sales_invoices", invoice["id"], {"invoice_lines": [company.sage_line(widget, "7", "11.00")]}
    )


def documents(company):
    """The money of the invoice on both sides, line by line."""
    paper, entry = (
        company.in_sage("sales_invoices", reference="INV1"),
        company.in_vtiger("Invoice", subject="Order 1"),
    )
    sage = [(one["quantity"], one["unit_price"], one["tax_amount"]) for one in paper["invoice_lines"]]
    names = ("productid", "quantity", "listprice", "tax1")
    vtiger = [tuple(one[name] for name in names) for one in entry["LineItems"]]
    return paper["total_amount"], sage, entry["hdnGrandTotal"], entry["balance"], vtiger


def changed_in_both(company):
    """A run that writes one record to Sage and another one to Vtiger."""
    for name in ("product in Vtiger", "organization in Sage"):
        act, there, _back = EDITS[name]
        act(company, there)
    before = values(company)
    return company.finished(), before
