"""Documents dated inside a tax return that was made: asked about, never posted unsaid, and cheaply."""

from datetime import date

import pytest

from sagesync_desktop.core.runs import CureOrder
from tests.engine.company import INVOICES, ORGANIZATIONS, SAGE
from tests.engine.entries import PLACE, line


@pytest.fixture
def trading(company):
    """A customer and a product on both sides; today is in November 2026."""
    company.account("Alpha Ltd", **PLACE)
    company.product()
    company.finished()
    company.finished()
    return company


def order(company, day, **fields):
    alpha = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    widget = company.in_vtiger("Products", productcode="W-1")
    return company.invoice(alpha, line(widget), invoicedate=day, duedate=day, **fields)


def asked(ran):
    return len(ran.asked(SAGE, "GET", "/tax_returns"))


def posted(company):
    return sorted(row["date"] for row in company.sage.all("sales_invoices"))


def test_an_invoice_inside_a_return_is_held_and_asked_for_once_only(trading):
    trading.sage.submit_tax_return("2026-10-31")
    order(trading, "2026-10-15")
    ran = trading.finished()
    assert [rule for rule, _, _ in trading.held()] == ["invoice.locked_period"]
    assert (asked(ran), posted(trading)) == (1, [])
    (told,) = ran.of("skipped")
    assert "2026-10-15 is in the tax return of 2026-08-01 to 2026-10-31" in told.because
    again = trading.finished(wait=7200)
    assert (asked(again), posted(trading)) == (0, [])


def test_an_invoice_of_this_month_costs_no_request(trading):
    trading.sage.submit_tax_return("2026-10-31")
    order(trading, f"{trading.clock.now():%Y-%m-01}")
    ran = trading.finished()
    assert (asked(ran), len(posted(trading))) == (0, 1)


def test_a_return_that_was_made_an_hour_ago_is_not_overlooked(trading):
    """Nor one that is shorter than the one before."""
    trading.sage.submit_tax_return("2026-09-30")
    order(trading, "2026-10-15")
    assert asked(trading.finished()) == 1
    trading.sage.submit_tax_return("2026-10-31")
    order(trading, "2026-10-16")
    assert asked(trading.finished(wait=600)) == 1
    assert (len(trading.held()), posted(trading)) == (1, ["2026-10-15"])


def test_what_a_return_held_travels_once_it_was_taken_back(trading):
    trading.sage.submit_tax_return("2026-10-31")
    order(trading, "2026-10-15")
    trading.finished()
    trading.sage.withdraw_tax_return("2026-10-31")
    assert (asked(trading.finished()), posted(trading)) == (0, [])
    assert asked(trading.finished(wait=90_000)) == 1
    assert (trading.held(), posted(trading)) == ([], ["2026-10-15"])


def test_what_is_not_told_any_more_stays_held(trading):
    trading.sage.submit_tax_return("2026-10-31")
    order(trading, "2026-10-15")
    trading.finished()
    trading.sage.role_reads_returns = False
    assert asked(trading.finished(wait=90_000)) == 1
    assert (len(trading.held()), posted(trading)) == (1, [])


def test_a_preview_says_the_same_as_the_sync_and_writes_nothing(trading):
    trading.sage.submit_tax_return("2026-10-31")
    order(trading, "2026-10-15")
    assert [rule for rule, _ in trading.finished(preview=True).rules] == ["invoice.locked_period"]
    assert asked(trading.finished()) == 0
    assert posted(trading) == []


def test_who_may_not_read_returns_is_told_which_days_nobody_checked(trading):
    trading.sage.role_reads_returns = False
    order(trading, "2026-10-15")
    ran = trading.finished()
    assert posted(trading) == ["2026-10-15"]
    assert any("may not read the tax returns" in one and "2026-10-15" in one for one in ran.messages)


def test_what_is_moved_to_the_first_open_day_travels(trading):
    trading.sage.submit_tax_return("2026-10-31")
    made = order(trading, "2026-10-15")
    trading.finished()
    trading.vtiger.edit({"id": made["id"], "invoicedate": "2026-11-01", "duedate": "2026-11-01"})
    trading.finished()
    assert (trading.held(), posted(trading)) == ([], ["2026-11-01"])


def test_a_linked_invoice_is_not_moved_into_a_return(trading):
    made = order(trading, "2026-11-02")
    trading.finished()
    trading.sage.submit_tax_return("2026-10-31")
    trading.vtiger.edit({"id": made["id"], "invoicedate": "2026-10-15"})
    ran = trading.finished()
    assert (asked(ran), posted(trading)) == (1, ["2026-11-02"])
    assert [rule for rule, _, _ in trading.held()] == ["invoice.locked_period"]


def test_what_a_return_has_closed_since_is_not_sent_but_held(trading):
    """Sage's list does not tell: a return closes an invoice without touching it."""
    made = order(trading, "2026-10-15")
    trading.finished()
    trading.finished()
    trading.sage.submit_tax_return("2026-10-31")
    widget = trading.in_vtiger("Products", productcode="W-1")
    trading.vtiger.edit({"id": made["id"], "LineItems": [line(widget, "5")]})
    ran = trading.finished(wait=3700)
    assert [rule for rule, _, _ in trading.held()] == ["invoice.closed_in_sage"]
    assert (ran.asked(SAGE, "PUT"), asked(ran)) == ([], 1)
    books, _ = trading.store.kept_setup()
    assert books.closed_up_to == date(2026, 10, 31)
    assert asked(trading.finished(wait=3700)) == 0


@pytest.mark.parametrize("way", ["lock", "return"])
def test_what_was_closed_travels_once_it_is_open_again(trading, way):
    made = order(trading, "2026-10-15")
    trading.finished()
    close(trading, way)
    widget = trading.in_vtiger("Products", productcode="W-1")
    trading.vtiger.edit({"id": made["id"], "LineItems": [line(widget, "5")]})
    trading.finished(wait=3700)
    assert [rule for rule, _, _ in trading.held()] == ["invoice.closed_in_sage"]
    assert trading.finished(wait=3700).asked(SAGE, "GET", "/sales_invoices/") == []
    close(trading, way, again=False)
    trading.finished(wait=90_000)
    assert trading.held() == []
    assert trading.sage.all("sales_invoices")[0]["total_amount"] == "60.0"


def close(company, way, *, again=True):
    if way == "lock":
        company.sage.set_finance(year_end_lockdown_date="2026-10-31" if again else None)
    elif again:
        company.sage.submit_tax_return("2026-10-31")
    else:
        company.sage.withdraw_tax_return("2026-10-31")


def test_a_draft_is_not_released_into_a_return(trading):
    customer, widget = (
        trading.in_sage("contacts", name="Alpha Ltd"),
        trading.in_sage("products", item_code="W-1"),
    )
    dated = {"date": "2026-10-15", "due_date": "2026-10-15"}
    trading.sage_invoice(customer, trading.sage_line(widget), status_id="DRAFT", **dated)
    trading.finished()
    (skip,) = trading.store.open_skips(INVOICES)
    assert skip.why.rule == "invoice.draft_in_sage"
    trading.sage.submit_tax_return("2026-10-31")
    ran = trading.cure(CureOrder(INVOICES, SAGE, skip.record_id, "release"))
    told = "2026-10-15 is in the tax return of 2026-08-01 to 2026-10-31"
    assert [(done, because[: len(told)]) for done, because in ran.cured] == [(False, told)]
    assert [row["status"]["id"] for row in trading.sage.all("sales_invoices")] == ["DRAFT"]


def test_the_window_knows_the_returns_for_its_cures(trading):
    trading.sage.submit_tax_return("2026-10-31")
    order(trading, "2026-10-15")
    trading.finished()
    trading.finished()
    books, _ = trading.store.kept_setup()
    assert [(one.start, one.end) for one in books.returns] == [(date(2026, 8, 1), date(2026, 10, 31))]


def test_a_run_that_leaves_invoices_out_asks_for_nothing(trading):
    order(trading, "2026-10-15")
    assert asked(trading.finished(ORGANIZATIONS)) == 0
