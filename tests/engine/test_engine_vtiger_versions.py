"""Vtiger 8.3.0 and 8.4.0, which lose the lines of invoices that programs write: only heads are written."""

import pytest

from sagesync_desktop.core.types import Status
from tests.engine.company import INVOICES, PRODUCTS, SAGE, VTIGER
from tests.engine.entries import fill_sage, fill_vtiger
from tests.engine.in_step import assert_in_step, in_sage, in_vtiger, money


@pytest.fixture(params=["8.3.0", "8.4.0"])
def modern(make_company, request):
    company = make_company(version=request.param)
    fill_vtiger(company)
    return company


def in_books(company):
    return company.in_sage("sales_invoices", reference="INV1")


def in_crm(company):
    return company.in_vtiger("Invoice", subject="Order 1")


def other_lines(company, quantity="9"):
    widget = company.in_sage("products", item_code="W-1")
    return {"invoice_lines": [company.sage_line(widget, quantity, "10.00")]}


def test_a_first_sync_posts_vtigers_invoices_and_erases_nothing(modern):
    before = in_crm(modern)["LineItems"]
    ran = modern.finished()
    assert (INVOICES, SAGE, Status.CREATED) in {row[:3] for row in ran.written}
    assert in_crm(modern)["LineItems"] == before
    assert money(in_books(modern)["total_amount"]) == money(in_crm(modern)["hdnGrandTotal"])
    modern.finished()
    assert_in_step(modern)


def test_what_stands_in_the_head_comes_back_and_the_lines_stay(modern):
    modern.finished()
    modern.finished()
    before = in_crm(modern)["LineItems"]
    total = in_books(modern)["total_amount"]
    modern.sage.pay(in_books(modern)["id"], total)
    modern.finished()
    after = in_crm(modern)
    assert (money(after["received"]), after["invoicestatus"]) == (money(total), "Paid")
    assert after["LineItems"] == before
    assert modern.finished().written == []


def test_lines_that_change_in_sage_are_held_in_words_while_the_payment_arrives(modern):
    modern.finished()
    modern.finished()
    before = in_crm(modern)["LineItems"]
    modern.sage.update("sales_invoices", in_books(modern)["id"], other_lines(modern))
    modern.sage.pay(in_books(modern)["id"], "12.00")
    ran = modern.finished()
    assert [(rule, modern.vtiger.version in outcome.because) for rule, outcome in held_now(ran)] == [
        ("invoice.vtiger_read_only", True)
    ]
    assert money(in_crm(modern)["received"]) == money("12.00")
    assert in_crm(modern)["LineItems"] == before
    assert [rule for rule, side, _name in modern.held() if side == "sage"] == ["invoice.vtiger_read_only"]
    for _ in range(2):
        assert modern.finished().outcomes == ()
    assert in_crm(modern)["LineItems"] == before


def held_now(ran):
    return [(one.rule, one) for one in ran.of(Status.SKIPPED)]


def test_lines_put_back_in_sage_are_held_no_longer(modern):
    modern.finished()
    modern.finished()
    kept = in_books(modern)
    modern.sage.update("sales_invoices", kept["id"], other_lines(modern))
    modern.finished()
    lines = [
        {
            name: value
            for name, value in {
                "product_id": (row.get("product") or {}).get("id"),
                "service_id": (row.get("service") or {}).get("id"),
                "description": row["description"],
                "ledger_account_id": row["ledger_account"]["id"],
                "quantity": row["quantity"],
                "unit_price": row["unit_price"],
                "tax_rate_id": row["tax_rate"]["id"],
                "tax_amount": row["tax_amount"],
            }.items()
            if value is not None
        }
        for row in kept["invoice_lines"]
    ]
    modern.sage.update("sales_invoices", kept["id"], {"invoice_lines": lines})
    modern.finished()
    assert modern.held() == []
    assert_in_step(modern)


def test_a_new_invoice_of_sages_is_held_and_its_customer_travels(modern):
    fill_sage(modern)
    modern.finished()
    assert [rule for rule, side, _name in modern.held() if side == "sage"] == ["invoice.vtiger_read_only"]
    assert (len(in_vtiger(modern, INVOICES)), len(in_sage(modern, INVOICES))) == (1, 2)
    assert modern.in_vtiger("Accounts", accountname="Beta Ltd")


def test_a_products_tax_that_changes_in_sage_is_held_while_its_price_arrives(modern):
    modern.finished()
    modern.finished()
    product = modern.in_sage("products", item_code="W-1")
    modern.sage.update(
        "products",
        product["id"],
        {
            "sales_tax_rate_id": modern.sage.tax_rate("LOWER"),
            "sales_prices": [{"price_name": "Sales Price", "price": "11.50", "price_includes_tax": False}],
        },
    )
    ran = modern.finished()
    assert (PRODUCTS, VTIGER) in {row[:2] for row in ran.written}
    assert [rule for rule, _side, _name in modern.held()] == ["product.tax_stays"]
    here = modern.in_vtiger("Products", productcode="W-1")
    assert (money(here["unit_price"]), here["tax1"], here.get("tax2")) == (money("11.50"), "20.000", None)
    assert modern.finished().outcomes == ()
