"""Invoices to the penny: rounding, payments, voids, drafts, currencies, and Vtiger versions that differ."""

from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.core.settings import InvoiceChoice
from sagesync_desktop.core.types import Direction, Status
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, SERVICES, VTIGER
from tests.engine.entries import PLACE, fill_sage, fill_vtiger, line
from tests.engine.in_step import assert_in_step, in_vtiger, money
from tests.worlds import safe_form

BASKETS = {
    "half pennies on one line": [("1", "0.33", "0"), ("1", "0.33", "0"), ("1", "0.33", "0")],
    "half pennies that add up": [("1", "10.03", "0")] * 7,
    "thirds of a penny": [("3", "1.37", "0"), ("7", "0.99", "0"), ("11", "2.21", "0")],
    "percent discounts": [("3", "9.99", "7.5"), ("1", "38.50", "12.5"), ("25", "27.50", "2.5")],
    "fractions of a unit": [("1.250", "7.77", "0"), ("0.333", "3.00", "0")],
    "many small lines": [("1", "0.01", "0")] * 25,
}


@pytest.fixture
def trading(company):
    """A customer and a product on both sides."""
    company.account("Alpha Ltd", **PLACE)
    company.product()
    company.finished()
    company.finished()
    return company


def alpha(company):
    return company.in_vtiger("Accounts", accountname="Alpha Ltd")


def widget(company):
    return company.in_vtiger("Products", productcode="W-1")


def order(company, *lines, **fields):
    return company.invoice(alpha(company), *(lines or [line(widget(company))]), **fields)


def in_books(company, reference="INV1"):
    return company.in_sage("sales_invoices", reference=reference)


def in_crm(company, subject="Order 1"):
    return company.in_vtiger("Invoice", subject=subject)


def only_rule(company):
    (held,) = company.held()
    return held[0]


# -- totals


@pytest.mark.parametrize("how", ["typed", "api"])
@pytest.mark.parametrize("basket", BASKETS.values(), ids=BASKETS)
def test_net_tax_and_total_agree_to_the_penny(trading, basket, how):
    lines = [line(widget(trading), q, p, discount_percent=d) for q, p, d in basket]
    made = order(trading, *lines)
    if how == "api":  # written by a program, Vtiger does not round the document
        trading.vtiger.update(safe_form(made))
    trading.finished()
    assert trading.held() == []
    books, crm = in_books(trading), in_crm(trading)
    assert money(books["total_amount"]) == money(crm["hdnGrandTotal"])
    assert money(books["net_amount"]) == money(crm["pre_tax_total"])
    assert_in_step(trading)
    assert trading.finished().written == []


def test_rounding_is_spread_over_the_lines_tax_largest_remainder_first(trading):
    order(trading, *[line(widget(trading), "1", "10.03")] * 7)
    trading.finished()
    # Seven times 2.006 is 14.042; line by line it would be 7 x 2.01 = 14.07.
    books = in_books(trading)
    assert [one["tax_amount"] for one in books["invoice_lines"]] == ["2.01"] * 4 + ["2.0"] * 3
    assert money(books["tax_amount"]) == Decimal("14.04")


def test_a_sage_that_takes_only_exact_tax_holds_the_invoice_with_a_sentence(make_company):
    company = make_company(strict_tax=True)
    company.account("Alpha Ltd", **PLACE)
    company.product()
    company.finished()
    order(company, *[line(widget(company), "1", "10.03")] * 7)
    order(company, subject="Exact")
    ran = company.finished()
    assert [name for _module, side, _status, name in ran.written if side is SAGE] == ["INV2 · Exact"]
    (skip,) = company.store.open_skips(INVOICES)
    assert skip.why.rule == "server.rejected"
    assert skip.why.because
    assert company.finished().asked("sage", "POST", "/sales_invoices") == []


def test_shipping_travels_without_tax(trading):
    order(trading, **{"shipping_&_handling": "5.00"})
    trading.finished()
    books = in_books(trading)
    assert (money(books["shipping_net_amount"]), money(books["total_amount"])) == (
        Decimal("5.00"),
        Decimal("29.00"),
    )
    assert_in_step(trading)


def test_an_invoice_of_a_hundred_lines_travels_whole(trading):
    order(trading, *[line(widget(trading), str(number), "1.00") for number in range(1, 101)])
    trading.finished()
    assert len(in_books(trading)["invoice_lines"]) == 100
    assert_in_step(trading)


# -- settings


def test_as_drafts_invoices_are_posted_to_be_released_in_sage(trading):
    trading.settings = replace(trading.settings, invoices=InvoiceChoice(as_draft=True))
    order(trading)
    trading.finished()
    assert in_books(trading)["status"]["id"] == "DRAFT"
    trading.sage.release(in_books(trading)["id"])
    trading.finished()
    trading.finished()
    assert len(trading.sage.all("sales_invoices")) == len(trading.vtiger.all("Invoice")) == 1
    assert trading.finished().written == []


def test_which_statuses_travel_is_a_setting(trading):
    order(trading, invoicestatus="Cancel", subject="Cancelled")
    order(trading, invoicestatus="Sent", subject="Sent")
    trading.settings = replace(trading.settings, invoices=InvoiceChoice(ineligible_statuses=("Sent",)))
    trading.finished()
    assert trading.held() == [("invoice.not_eligible", "vtiger", "INV2 · Sent")]
    trading.settings = replace(trading.settings, invoices=InvoiceChoice())
    trading.finished()
    assert [row["reference"] for row in trading.sage.all("sales_invoices")] == ["INV1", "INV2"]


def test_an_invoice_gets_the_vtiger_status_that_was_chosen_for_its_new_standing_in_sage(trading):
    mappings = replace(trading.settings.mappings, statuses={"UNPAID": "Approved"})
    trading.settings = replace(trading.settings, mappings=mappings, invoices=InvoiceChoice(as_draft=True))
    order(trading, invoicestatus="Created")
    trading.finished()
    trading.sage.release(in_books(trading)["id"])
    trading.finished()
    assert [row["invoicestatus"] for row in trading.vtiger.all("Invoice")] == ["Approved"]
    assert trading.finished().written == []


# -- payments, voids, changes afterwards


def test_payments_in_sage_flow_back_as_received_and_status_and_leave_the_lines_alone(trading):
    order(trading)
    trading.finished()
    invoice = in_books(trading)["id"]
    trading.sage.pay(invoice, "10.00")
    (said,) = trading.finished().of(Status.UPDATED)
    assert said.because == ""
    crm = in_crm(trading)
    assert (money(crm["received"]), crm["invoicestatus"]) == (Decimal("10.00"), "Created")
    assert money(crm["balance"]) == Decimal("14.00")
    trading.sage.pay(invoice, "14.00")
    trading.finished()
    crm = in_crm(trading)
    assert (money(crm["received"]), crm["invoicestatus"]) == (Decimal("24.00"), "Paid")
    assert len(crm["LineItems"]) == 1
    assert money(crm["hdnGrandTotal"]) == Decimal("24.00")
    assert trading.finished().written == []
    assert_in_step(trading)


def test_a_void_in_sage_cancels_the_invoice_in_vtiger_and_nothing_is_made_anew(trading):
    order(trading)
    trading.finished()
    trading.sage.delete("sales_invoices", in_books(trading)["id"], void_reason="Entered twice")
    trading.finished()
    assert in_crm(trading)["invoicestatus"] == "Cancel"
    for _ in range(3):
        assert trading.finished().written == []
    assert len(trading.sage.all("sales_invoices")) == 1


def test_a_change_in_vtiger_of_a_paid_invoice_is_held_while_its_status_still_flows(trading):
    order(trading)
    trading.finished()
    trading.finished()
    trading.sage.pay(in_books(trading)["id"], "24.00")
    trading.vtiger.edit({"id": in_crm(trading)["id"], "LineItems": [line(widget(trading), "5")]})
    trading.finished()
    assert only_rule(trading) == "invoice.closed_in_sage"
    assert money(in_books(trading)["total_amount"]) == Decimal("24.00")
    assert in_crm(trading)["invoicestatus"] == "Paid"
    trading.vtiger.edit({"id": in_crm(trading)["id"], "LineItems": [line(widget(trading), "2")]})
    trading.finished()
    trading.finished()
    assert trading.held() == []
    assert_in_step(trading)


def test_a_change_of_lines_in_vtiger_travels_to_an_unpaid_invoice(trading):
    order(trading)
    trading.finished()
    trading.vtiger.edit({"id": in_crm(trading)["id"], "LineItems": [line(widget(trading), "5", "9.50")]})
    trading.finished()
    assert money(in_books(trading)["total_amount"]) == Decimal("57.00")
    assert_in_step(trading)
    assert trading.finished().written == []


def test_a_change_of_lines_in_sage_travels_to_vtiger(synced):
    gadget = synced.in_sage("products", item_code="G-1")
    invoice = in_vtiger(synced, INVOICES)
    (theirs,) = [row for row in synced.sage.all("sales_invoices") if not row["reference"]]
    synced.sage.update("sales_invoices", theirs["id"], {"invoice_lines": [synced.sage_line(gadget, "9")]})
    synced.finished()
    assert in_vtiger(synced, INVOICES) != invoice
    assert_in_step(synced)
    assert synced.finished().written == []


def test_lines_changed_on_both_sides_are_a_conflict(trading):
    order(trading)
    trading.finished()
    trading.finished()
    product = trading.in_sage("products", item_code="W-1")
    trading.vtiger.edit({"id": in_crm(trading)["id"], "LineItems": [line(widget(trading), "5")]})
    trading.sage.update(
        "sales_invoices",
        in_books(trading)["id"],
        {"invoice_lines": [trading.sage_line(product, "7", "10.00")]},
    )
    before = trading.snapshot()
    trading.finished()
    assert only_rule(trading) == "record.conflict"
    assert trading.snapshot() == before


# -- currencies


def in_euro(company, rate="1.173"):
    with company.vtiger.lock:
        prefix = company.vtiger.state.schemas["Currency"].prefix
    return {"currency_id": f"{prefix}2", "conversion_rate": rate}


def euro_customer(company):
    """A customer that deals in euro, entered in Sage and taken over to Vtiger."""
    company.customer("Euro GmbH", currency_id="EUR")
    company.product(tax1="")
    company.finished()
    company.finished()
    with company.clients() as (sage, _vtiger):
        return sage.books().exchange_rates["EUR"]


def test_an_invoice_in_euro_travels_at_sages_rate_where_vtiger_has_the_same(company):
    rate = euro_customer(company)
    shown = str(rate.quantize(Decimal("0.001")))
    account = company.in_vtiger("Accounts", accountname="Euro GmbH")
    untaxed = {**line(widget(company)), "tax1": "0"}
    company.invoice(account, untaxed, **in_euro(company, shown))
    company.finished()
    assert company.held() == []
    books = in_books(company)
    assert (books["currency"]["id"], money(books["total_amount"])) == ("EUR", Decimal("20.00"))
    assert_in_step(company)
    assert company.finished().written == []


def test_an_invoice_at_another_rate_than_sages_is_held(company):
    euro_customer(company)
    account = company.in_vtiger("Accounts", accountname="Euro GmbH")
    company.invoice(account, {**line(widget(company)), "tax1": "0"}, **in_euro(company, "2.500"))
    company.finished()
    assert only_rule(company) == "invoice.rate_differs"


def test_an_invoice_in_another_currency_than_its_organizations_is_held(trading):
    order(trading, {**line(widget(trading)), "tax1": "0"}, **in_euro(trading))
    trading.finished()
    assert only_rule(trading) == "invoice.currency_differs"


def test_an_invoice_of_sages_in_euro_arrives_in_vtiger_in_euro(company):
    rate = euro_customer(company)
    customer = company.in_sage("contacts", name="Euro GmbH")
    product = company.in_sage("products", item_code="W-1")
    company.sage_invoice(
        customer, company.sage_line(product, rate="ZERO"), currency_id="EUR", exchange_rate=str(rate)
    )
    company.finished()
    assert company.held() == []
    (made,) = in_vtiger(company, INVOICES).values()
    assert (made["currency"], made["total"]) == ("EUR", Decimal("40.00"))
    assert_in_step(company)
    assert company.finished().written == []


# -- other Vtigers


def test_the_cloud_dialect_does_the_same_end_to_end(make_company):
    company = make_company(version="cloud")
    fill_vtiger(company)
    fill_sage(company)
    company.finished()
    company.finished()
    for module in (ORGANIZATIONS, CONTACTS, PRODUCTS, SERVICES, INVOICES):
        assert len(company.store.links(module)) == 2
    assert_in_step(company)
    company.vtiger.edit({"id": alpha(company)["id"], "phone": "0113 496 0999"})
    company.sage.pay(in_books(company)["id"], "10.00")
    assert {(module, side) for module, side, *_ in company.finished().written} == {
        (ORGANIZATIONS, SAGE),
        (INVOICES, VTIGER),
    }
    assert_in_step(company)
    assert company.finished().written == []


def test_invoices_to_sage_alone_still_never_write_to_vtiger(trading):
    trading.set_module(INVOICES, direction=Direction.TO_SAGE)
    order(trading)
    trading.finished()
    trading.sage.pay(in_books(trading)["id"], "24.00")
    before = trading.snapshot()
    trading.finished()
    assert trading.snapshot() == before
    assert only_rule(trading) == "direction.one_way"
