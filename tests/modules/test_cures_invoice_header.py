"""What an invoice says above its lines: date, customer, status, rate, province, and releasing a draft."""

from dataclasses import replace
from datetime import date

import pytest

from sagesync_desktop.core.books import TaxReturn, VtigerField
from sagesync_desktop.core.cures import MADE, Ask, Deed, Do, Edit, Elsewhere, Make, Unfit
from sagesync_desktop.core.settings import InvoiceChoice
from sagesync_desktop.core.types import RecordRef, Side
from sagesync_desktop.modules import BY_ID
from tests.builders import (
    CONTACTS,
    INVOICES,
    ORGANIZATIONS,
    PRODUCTS,
    D,
    books,
    customer,
    in_vtiger,
    invoice,
    organization,
    sage_invoice,
    settings,
    setup,
    trading_book,
)
from tests.modules.invoice_cure_cases import TODAY, after, context, cure, edit_of, held, offered, shop, work

NO_DATE, LOCKED = "invoice.no_date", "invoice.locked_period"
WINTER = TaxReturn(date(2023, 10, 1), date(2023, 12, 31), "Submitted")
SPRING = TaxReturn(date(2024, 1, 1), date(2024, 3, 31))
STATUSES = (VtigerField("invoicestatus", "Status", "picklist", choices=("Created", "Sent", "Cancel")),)
CURRENCY = (VtigerField("cf_9", "Currency", "string"),)


def fields(done):
    return dict(edit_of(done).fields)


# -- dates


def test_the_day_of_entry_is_proposed_as_date():
    assert (
        offered(NO_DATE, "date", invoice(invoicedate="", createdtime="2024-05-04 10:11:12")) == "2024-05-04"
    )


@pytest.mark.parametrize("made", ["2023-12-31 23:59:59", "2019-05-05 00:00:00", ""])
def test_today_is_proposed_where_sage_takes_no_invoice_of_the_day_of_entry(made):
    assert offered(NO_DATE, "date", invoice(invoicedate="", createdtime=made)) == TODAY.isoformat()


def test_the_date_is_entered_and_a_later_due_date_stays():
    done = work(NO_DATE, "date", invoice(invoicedate="", duedate="2024-06-05"), "2024-05-20")
    assert fields(done) == {"invoicedate": date(2024, 5, 20)}


def test_an_earlier_due_date_goes_along_for_sage_takes_none_before_the_date():
    done = work(NO_DATE, "date", invoice(invoicedate="", duedate="2024-05-05"), "2024-05-20")
    assert fields(done)["duedate"] == date(2024, 5, 20)


def test_both_dates_leave_a_locked_period_and_the_days_to_pay_stay():
    held_back = invoice(invoicedate="2023-11-01", duedate="2023-12-01")
    assert offered(LOCKED, "date", held_back) == "2024-01-01"
    done = work(LOCKED, "date", held_back)
    assert fields(done) == {"invoicedate": date(2024, 1, 1), "duedate": date(2024, 1, 31)}
    assert held(LOCKED, after(held_back, done)) is None


def test_a_new_invoice_leaves_a_tax_return_for_the_day_behind_it():
    seen = context(shop(sage=books(returns=(WINTER, SPRING))))
    held_back = invoice(invoicedate="2024-02-01")
    assert "2024-01-01 to 2024-03-31, which Sage shows as made" in held(LOCKED, held_back, seen)
    assert offered(LOCKED, "date", held_back, seen) == "2024-04-01"
    done = work(LOCKED, "date", held_back, seen=seen)
    assert held(LOCKED, after(held_back, done), seen) is None


@pytest.mark.parametrize("day", ["2024-01-01", "2024-03-31"])
def test_no_day_of_a_tax_return_does_as_date(day):
    seen = context(shop(sage=books(lock_date=None, returns=(SPRING,))))
    with pytest.raises(Unfit, match="in the tax return of 2024-01-01 to 2024-03-31"):
        work(NO_DATE, "date", invoice(invoicedate=""), day, seen)


def test_what_sage_dates_alike_already_is_not_asked_about_for_its_return():
    there = context(shop(sage=books(returns=(SPRING,))), sage_invoice(date="2024-02-01"))
    assert held(LOCKED, invoice(invoicedate="2024-02-01"), there) is None
    assert held(LOCKED, invoice(invoicedate="2024-02-02"), there) is not None


def test_no_day_that_is_still_to_come_is_proposed():
    ahead = context(shop(sage=books(lock_date=date(2024, 6, 1))))
    assert offered(LOCKED, "date", invoice(), ahead) == ""


@pytest.mark.parametrize(
    ("day", "because"),
    [("2023-12-31", "locked up to 2023-12-31"), ("soon", "no date such as"), ("", "no date such as")],
)
def test_a_day_that_does_not_do_is_refused_with_the_reason(day, because):
    with pytest.raises(Unfit, match=because):
        work(NO_DATE, "date", invoice(invoicedate=""), day)


def test_a_day_before_the_books_or_the_chosen_start_is_refused():
    seen = context(shop(sage=books(lock_date=None)))
    with pytest.raises(Unfit, match="before the start of the accounts in Sage, 2020-01-01"):
        work("invoice.before_start", "date", invoice(invoicedate="2019-01-01"), "2019-12-31", seen)


def test_dates_are_changed_on_every_vtiger():
    seen = context(shop(vtiger=setup(version="8.3.0", can_write_invoices=False)))
    assert edit_of(work(NO_DATE, "date", invoice(invoicedate=""), "2024-05-20", seen))


# -- the customer


def test_the_organization_of_the_invoices_contact_is_proposed():
    contact = in_vtiger(CONTACTS, "12x1", lastname="Bloggs", account_id="11x1")
    seen = context(shop(contact))
    held_back = invoice(account_id="", contact_id="12x1")
    assert offered("invoice.no_organization", "organization", held_back, seen) == "11x1"
    done = work("invoice.no_organization", "organization", held_back, seen=seen)
    assert fields(done) == {"account_id": "11x1"}


def test_without_a_contact_no_organization_is_proposed_and_none_is_taken():
    held_back = invoice(account_id="")
    assert offered("invoice.no_organization", "organization", held_back) == ""
    with pytest.raises(Unfit, match="Organization: choose one"):
        work("invoice.no_organization", "organization", held_back)


def test_an_invoice_waits_for_its_customer_and_for_its_item():
    rules = {rule.id: rule for rule in BY_ID[INVOICES].rules}
    book = trading_book()
    book.partners.clear()
    seen = context(book)
    awaited = rules["invoice.organization_missing"].awaits(invoice(), seen)
    assert awaited == RecordRef(ORGANIZATIONS, Side.VTIGER, "11x1")
    assert rules["invoice.item_missing"].awaits(invoice(), seen) == RecordRef(PRODUCTS, Side.VTIGER, "14x1")
    assert rules["invoice.item_missing"].awaits(sage_invoice(), seen) == RecordRef(PRODUCTS, Side.SAGE, "p1")


def test_a_customer_whom_nobody_has_any_more_is_not_waited_for_but_replaced():
    orphan = invoice(account_id="11x9")
    rule = next(one for one in BY_ID[INVOICES].rules if one.id == "invoice.organization_missing")
    assert rule.awaits(orphan, context()) is None
    assert fields(work(rule.id, "organization", orphan, "11x1")) == {"account_id": "11x1"}
    assert work(rule.id, "organization", invoice(), "11x1") is None


def test_items_that_sages_plan_takes_never_are_not_waited_for():
    rule = next(one for one in BY_ID[INVOICES].rules if one.id == "invoice.item_missing")
    plan = replace(books().plan, closed=frozenset([PRODUCTS]))
    book = shop(sage=books(plan=plan))
    book.partners.clear()
    assert rule.awaits(invoice(), context(book)) is None


def test_an_invoice_of_two_customers_goes_to_the_one_whom_sage_holds_it_for():
    other = organization("11x2", accountname="Acme (Export)")
    book = shop(other, customer("s2"))
    book.join(ORGANIZATIONS, "s2", "11x2")
    seen = context(book, sage_invoice(contact_id="s2"))
    assert fields(work("invoice.other_customer", "as_in_sage", invoice(), seen=seen)) == {
        "account_id": "11x2"
    }


def test_whose_an_invoice_is_and_of_which_day():
    spec = BY_ID[INVOICES]
    assert (spec.whose(invoice(), shop()), spec.dated(invoice())) == ("Acme Ltd", date(2024, 5, 6))
    assert (spec.whose(sage_invoice(), shop()), spec.dated(sage_invoice())) == ("Acme Ltd", date(2024, 5, 6))
    assert spec.whose(invoice(account_id=""), shop()) == ""


# -- currency and rate


def euro(**more):
    return invoice(**{"currency_code": "EUR", "conversion_rate": D("1.173"), **more})


def test_an_organization_of_the_invoices_currency_does_and_another_does_not():
    rule = "invoice.currency_differs"
    book = shop(organization("11x2", accountname="Acme Ltd (EUR)"), customer("s2", currency_id="EUR"))
    book.join(ORGANIZATIONS, "s2", "11x2")
    seen = context(book)
    assert offered(rule, "organization", euro(), seen) == "11x2"
    assert fields(work(rule, "organization", euro(), seen=seen)) == {"account_id": "11x2"}
    with pytest.raises(Unfit, match="Acme Ltd deals in GBP, and the invoice is in EUR"):
        work(rule, "organization", euro(), "11x1", seen)


def test_a_second_organization_is_made_with_the_currency_and_gets_the_invoice():
    book = shop(vtiger=setup(fields={ORGANIZATIONS: CURRENCY}))
    make, give = work("invoice.currency_differs", "second", euro(), seen=context(book)).effects
    assert isinstance(make, Make)
    assert (make.fields["accountname"], make.fields["cf_9"], make.fields["bill_code"]) == (
        "Acme Ltd (EUR)",
        "EUR",
        "AB1 2CD",
    )
    assert isinstance(give, Edit)
    assert give.fields == {"account_id": MADE}


def test_without_a_field_for_the_currency_an_administrator_is_needed():
    (only,) = work("invoice.currency_differs", "second", euro()).effects
    assert isinstance(only, Elsewhere)
    assert "administrator" in only.why


def test_sages_exchange_rate_is_taken_at_vtigers_three_decimals():
    held_back = euro(hdnGrandTotal=D("117.30"), conversion_rate=D("1.100"))
    book = shop(customer("s1", currency_id="EUR"))
    done = work("invoice.rate_differs", "sages_rate", held_back, seen=context(book))
    assert fields(done) == {"conversion_rate": D("1.173")}
    assert "would change from £106.64 to £100.00" in done.warning
    assert held("invoice.rate_differs", after(held_back, done), context(book)) is None


def test_the_rate_at_which_sage_has_booked_it_counts_before_todays():
    seen = context(shop(), sage_invoice(exchange_rate=D("1.2")))
    assert fields(work("invoice.rate_differs", "sages_rate", euro(), seen=seen)) == {
        "conversion_rate": D("1.2")
    }


@pytest.mark.parametrize("changes", [{"exchange_rates": {}}, {"base_currency": "EUR"}])
def test_no_rate_is_taken_where_sage_has_none_or_counts_in_another_currency(changes):
    assert (
        work("invoice.rate_differs", "sages_rate", euro(), seen=context(shop(sage=books(**changes)))) is None
    )


# -- status, province, drafts


def test_the_statuses_that_travel_are_offered_and_none_is_proposed():
    seen = context(shop(vtiger=setup(fields={INVOICES: STATUSES})))
    need = cure("invoice.not_eligible", "status").needs(invoice(invoicestatus="Cancel"), seen)
    assert ([one.id for one in need.choices], need.suggestion) == (["Created", "Sent"], "")
    done = work("invoice.not_eligible", "status", invoice(invoicestatus="Cancel"), "Sent", seen)
    assert fields(done) == {"invoicestatus": "Sent"}


def test_a_status_may_be_let_travel_but_not_that_of_a_cancelled_invoice():
    chosen = settings(invoices=InvoiceChoice(ineligible_statuses=("Cancel", "Hold")))
    seen = context(shop(chosen=chosen))
    assert work("invoice.not_eligible", "status_travels", invoice(invoicestatus="Hold"), seen=seen)
    assert work("invoice.not_eligible", "status_travels", invoice(invoicestatus="Cancel"), seen=seen) is None


def test_a_placeholder_is_cancelled_by_a_status_that_does_not_travel():
    seen = context(shop(vtiger=setup(fields={INVOICES: STATUSES})))
    need = cure("invoice.no_lines", "cancel").needs(invoice(lines=()), seen)
    assert [one.id for one in need.choices] == ["Cancel"]


def test_a_credit_note_over_less_than_nothing_is_entered_in_sage():
    (only,) = work("invoice.credit_note", "enter_in_sage", invoice(hdnGrandTotal=D(-24))).effects
    assert isinstance(only, Elsewhere)
    assert only.side is Side.SAGE
    returned = invoice(invoicestatus="Credit Invoice", hdnGrandTotal=D(-24))
    assert work("invoice.credit_note", "status_travels", returned) is None
    assert work("invoice.credit_note", "status_travels", invoice(invoicestatus="Credit Invoice"))


def test_a_province_is_chosen_for_an_invoice_that_names_no_other_country():
    book = trading_book(sage=books(country="CA", base_currency="CAD", taxed_by_province=True))
    need = cure("invoice.no_province", "province").needs(invoice(), context(book))
    assert (need.ask, [one.id for one in need.choices]) == (Ask.CHOICE, ["AB", "ON", "QC"])
    done = work("invoice.no_province", "province", invoice(), "ON", context(book))
    assert fields(done) == {"ship_state": "ON", "ship_country": "Canada"}
    assert held("invoice.no_province", after(invoice(), done, book), context(book)) is None
    abroad = organization(bill_country="USA")
    for one in (context(book), context(trading_book(abroad, sage=book.books))):
        named = invoice(ship_country="USA") if one.book is book else invoice()
        assert cure("invoice.no_province", "province").needs(named, one) is None


def test_a_draft_is_released_and_that_it_cannot_be_a_draft_again_is_said():
    done = work("invoice.draft_in_sage", "release", sage_invoice(status_id="DRAFT"))
    assert done.effects == (Do(INVOICES, Side.SAGE, "i1", Deed.RELEASE),)
    assert "cannot be a draft again" in done.warning
