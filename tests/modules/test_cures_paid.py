"""What is paid, shown in Vtiger as Sage's books have it; afterwards the two say the same."""

import pytest

from sagesync_desktop.core.books import VtigerField
from sagesync_desktop.modules.invoice_money import money_difference
from tests.builders import INVOICES, D, but, invoice, sage_invoice, setup, trading_book
from tests.modules.cures import cure_of, edit_of, held, is_offered, told, work_of

PAID_DIFFERS, STALE = "invoice.paid_differs", "invoice.balance_stale"
STATUSES = VtigerField(
    "invoicestatus", "Status", "picklist", choices=("Created", "Approved", "Paid", "Cancel")
)
BOOK = trading_book(vtiger=setup(fields={INVOICES: (STATUSES,)}))
PAID = {"status_id": "PAID", "total_paid": D("24.00"), "outstanding_amount": D(0)}
PART = {"status_id": "PART_PAID", "total_paid": D("10.00"), "outstanding_amount": D("14.00")}
VOID = {"status_id": "VOID", "total_paid": D(0), "outstanding_amount": D(0)}


def ours(status="Created", received="0.00", balance="24.00"):
    return invoice(invoicestatus=status, received=D(received), balance=D(balance))


def with_sage(sage):
    return held(BOOK, rule=PAID_DIFFERS, partner=sage, base={})


@pytest.mark.parametrize(
    ("vtiger", "sage", "written"),
    [
        (ours("Paid", "24.00", "0.00"), {}, {"received": D(0), "balance": D(24), "invoicestatus": "Created"}),
        (ours("Created", "20.00"), PART, {"received": D(10), "balance": D(14)}),
        (ours("Paid", "23.99", "0.01"), PAID, {"received": D(24), "balance": D(0)}),
        (ours("Approved"), VOID, {"balance": D(0), "invoicestatus": "Cancel"}),
    ],
    ids=["paid in Vtiger alone", "more received", "less received", "void in Sage"],
)
def test_vtiger_shows_what_sages_books_say_and_both_say_the_same_from_then_on(vtiger, sage, written):
    books = sage_invoice(**sage)
    work = work_of(vtiger, PAID_DIFFERS, "as_sage_says", with_sage(books))
    assert edit_of(work) == written
    assert money_difference(books, vtiger, BOOK)
    assert money_difference(books, but(vtiger, **edit_of(work)), BOOK) is None


def test_a_payment_that_only_vtiger_knows_is_not_lost_without_a_word():
    work = work_of(ours("Paid", "24.00", "0.00"), PAID_DIFFERS, "as_sage_says", with_sage(sage_invoice()))
    assert work.warning.startswith("24.00 that was noted as received in Vtiger would be gone")
    assert told(work)[0] == ("Received", D("24.00"), D("0.00"))


def test_the_status_is_asked_for_where_sage_has_no_word_for_it():
    cure = cure_of(INVOICES, PAID_DIFFERS, "as_sage_says")
    need = cure.needs(ours("Paid"), with_sage(sage_invoice()))
    assert [one.id for one in need.choices] == ["Created", "Approved"]
    assert cure.needs(ours("Paid"), with_sage(sage_invoice(**PAID))) is None
    assert cure.needs(ours("Created"), with_sage(sage_invoice())) is None


def test_the_same_is_done_from_sages_invoice():
    context = held(BOOK, rule=PAID_DIFFERS, partner=ours("Created", "20.00"), base={})
    (effect,) = work_of(sage_invoice(**PART), PAID_DIFFERS, "as_sage_says", context).effects
    assert (effect.record_id, effect.fields) == ("7x1", {"received": D(10), "balance": D(14)})


def test_without_a_partner_nothing_is_shown():
    assert not is_offered(ours("Paid"), PAID_DIFFERS, "as_sage_says", held(BOOK))


def test_a_balance_that_lags_behind_is_written_again():
    work = work_of(ours(balance="20.00"), STALE, "balance", with_sage(sage_invoice()))
    assert edit_of(work) == {"balance": D("24.00")}
    assert not is_offered(ours(), STALE, "balance", with_sage(sage_invoice()))
