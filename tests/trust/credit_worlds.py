"""A small company that keeps credit notes in step, with one of each kind of work for them waiting."""

from dataclasses import replace

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import InvoiceChoice
from tests.engine.company import Company
from tests.engine.entries import fill_sage, fill_vtiger, line

_WAYS = "attack/ways"
"""Where such a company's database keeps that its ways are on: worlds are opened with plain settings."""


def with_ways(company):
    """The company as it was left: with the ways switched on that it had."""
    if company.store.cursor(_WAYS) is not None:
        _switch_on(company)
    return company


def _switch_on(company):
    company.switch_on(Option.CREDIT_NOTES)
    company.settings = replace(company.settings, invoices=InvoiceChoice(credit_notes_to_vtiger=True))


def credit_world(folder):
    """In step, then: new credit notes by sign, by status and from Sage, a change, and one that was used."""
    company = _in_step(folder, ("Kept", "-2"), ("Used", "-1"), ("Owed", "9"))
    _returned(company, "-3", "By sign")
    _returned(company, "5", "By status", invoicestatus="Credit Invoice")
    _change(company, "Kept", "-6")
    _use(company)
    _give_back_in_sage(company)
    company.close()
    return company.clock.moment, company.sage.dump(), company.vtiger.dump(), company.database


def turned_world(folder):
    """Two posted documents that have become the other kind, and a credit that could be used: asked about."""
    company = _in_step(folder, ("Sold", "4"), ("Given back", "-4"), ("Open", "8"), ("Unused", "-3"))
    _change(company, "Sold", "-7")
    _change(company, "Given back", "5")
    _name_each_other(company, "Open", "Unused")
    for _ in range(2):
        company.finished()
    company.close()
    return company.clock.moment, company.sage.dump(), company.vtiger.dump(), company.database


def _in_step(folder, *documents):
    company = Company(folder)
    _switch_on(company)
    company.store.set_cursor(_WAYS, "on")
    fill_vtiger(company)
    fill_sage(company)
    for subject, quantity in documents:
        _returned(company, quantity, subject)
    for _ in range(2):
        company.finished()
    return company


def _returned(company, quantity, subject, **fields):
    alpha = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    widget = company.in_vtiger("Products", productname="Widget")
    return company.invoice(alpha, line(widget, quantity), subject=subject, **fields)


def _change(company, subject, quantity):
    widget = company.in_vtiger("Products", productname="Widget")
    record = company.in_vtiger("Invoice", subject=subject)["id"]
    company.vtiger.edit({"id": record, "LineItems": [line(widget, quantity)]})


def _name_each_other(company, *subjects):
    """Each subject with the number of the other document behind it."""
    papers = [company.in_vtiger("Invoice", subject=one) for one in subjects]
    for paper, other in zip(papers, reversed(papers), strict=True):
        subject = f"{paper['subject']} {other['invoice_no']}"
        company.vtiger.edit({"id": paper["id"], "subject": subject})


def _use(company):
    """Set the credit note against the invoice, as Sage's own pages do."""
    reference = {one["subject"]: one["invoice_no"] for one in company.vtiger.all("Invoice")}
    owed = company.in_sage("sales_invoices", reference=reference["Owed"])
    given = company.in_sage("sales_credit_notes", reference=reference["Used"])
    rows = [{"artefact_id": owed["id"], "amount": "12.00"}, {"artefact_id": given["id"], "amount": "-12.00"}]
    kind = {"transaction_type_id": "CUSTOMER_ALLOCATION", "contact_id": owed["contact"]["id"]}
    company.sage.create("contact_allocations", {**kind, "allocated_artefacts": rows})
    company.clock.advance(3700)


def _give_back_in_sage(company):
    customer = company.in_sage("contacts", name="Beta Ltd")
    gadget = company.in_sage("products", item_code="G-1")
    company.sage.create(
        "sales_credit_notes",
        {
            "contact_id": customer["id"],
            "date": "2026-11-20",
            "reference": "RMA 9",
            "credit_note_lines": [company.sage_line(gadget, "1")],
        },
    )
