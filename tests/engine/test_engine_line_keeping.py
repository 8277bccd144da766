"""An accountant's own choices on a posted line outlive every later push of lines from Vtiger."""

from decimal import Decimal

import pytest

from tests.engine.company import INVOICES
from tests.engine.entries import PLACE, line

_LINKS = {
    "product_id": "product",
    "ledger_account_id": "ledger_account",
    "tax_rate_id": "tax_rate",
    "eu_goods_services_type_id": "eu_goods_services_type",
}


@pytest.fixture
def posted(company):
    """An invoice of two lines, in step."""
    account, item = company.account("Alpha Ltd", **PLACE), company.product()
    company.invoice(account, line(item), line(item, "1", "5.00"))
    company.finished()
    company.finished()
    return company


def sold(company):
    return company.in_sage("sales_invoices", reference="INV1")


def choose(company, place, **chosen):
    """The accountant's edit of one line in Sage's own page, which sends the others as they are."""
    names = ("description", "quantity", "unit_price", "tax_amount")
    rows = [
        {name: row[name] for name in names}
        | {ours: row[name]["id"] for ours, name in _LINKS.items() if row[name]}
        for row in sold(company)["invoice_lines"]
    ]
    rows[place] |= chosen
    company.sage.update("sales_invoices", sold(company)["id"], {"invoice_lines": rows})


def own(company):
    """Quantity and what only Sage knows, by line."""
    return [
        (
            Decimal(row["quantity"]),
            row["ledger_account"]["id"],
            [one["id"] for one in row["analysis_type_categories"]],
            row["trade_of_asset"],
            row["eu_goods_services_type"] and row["eu_goods_services_type"]["id"],
        )
        for row in sold(company)["invoice_lines"]
    ]


def test_what_the_accountant_chose_for_a_line_stays_when_vtigers_lines_are_pushed(posted):
    chosen = {
        "ledger_account_id": posted.sage.account(4010),
        "analysis_type_categories": ["north", "retail"],
        "trade_of_asset": True,
        "eu_goods_services_type_id": "GOODS",
    }
    choose(posted, 0, **chosen)
    assert posted.finished().written == []
    item = posted.in_vtiger("Products", productcode="W-1")
    crm = posted.in_vtiger("Invoice", subject="Order 1")
    posted.vtiger.edit({"id": crm["id"], "LineItems": [line(item, "3"), line(item, "4", "5.00")]})
    posted.finished()
    kept = (posted.sage.account(4010), ["north", "retail"], True, "GOODS")
    assert own(posted) == [(3, *kept), (4, posted.sage.account(4000), [], False, None)]
    assert posted.held() == []
    assert posted.finished().written == []


def test_an_archived_account_of_the_line_is_named_and_another_choice_cures_it(posted):
    choose(posted, 0, ledger_account_id=posted.sage.account(4010))
    posted.finished()
    account = posted.sage.company().row("ledger_accounts", posted.sage.account(4010))
    account["scopes"] = []
    item = posted.in_vtiger("Products", productcode="W-1")
    crm = posted.in_vtiger("Invoice", subject="Order 1")
    posted.vtiger.edit({"id": crm["id"], "LineItems": [line(item, "3"), line(item, "1", "5.00")]})
    posted.restart()
    posted.finished()
    (skip,) = posted.store.open_skips(INVOICES)
    assert skip.why.rule == "account.unusable"
    assert skip.why.because.startswith("Line 1 (Widget): its sales account ")
    choose(posted, 0, ledger_account_id=posted.sage.account(4000))
    posted.finished()
    assert posted.held() == []
    assert [quantity for quantity, *_ in own(posted)] == [3, 1]
