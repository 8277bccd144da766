"""What Sage's money means for Vtiger: the status before, own entries, stale balances, differences."""

from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.core.settings import FieldChoice
from sagesync_desktop.core.specs import tailored
from sagesync_desktop.core.types import Direction, ModuleId
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.invoice_money import amended, money_difference, remembered
from tests.builders import MAPPINGS, codebook, invoice, sage_invoice, settings

D = Decimal
INVOICES = ModuleId.INVOICES
SPEC = BY_ID[INVOICES]
BOOK = codebook()
PAID = {"status_id": "PAID", "total_paid": D("24.00"), "outstanding_amount": D("0.00")}
PART = {"status_id": "PART_PAID", "total_paid": D("10.00"), "outstanding_amount": D("14.00")}
VOID = {"status_id": "VOID", "total_paid": D("0.00"), "outstanding_amount": D("0.00")}


def ours(status="Created", received="0.00", balance=None, **fields):
    owed = D("24.00") - D(received)
    figures = {"received": D(received), "balance": owed if balance is None else D(balance)}
    return invoice(invoicestatus=status, **figures, **fields)


def mapped(**statuses):
    return codebook(chosen=settings(mappings=replace(MAPPINGS, statuses=statuses)))


def agreed_on(status, received="0.00", balance="24.00", **more):
    return {"status": status, "received": D(received), "balance": D(balance), **more}


def paid_base(former=("PAID", "Sent")):
    base = agreed_on("Paid", "24.00", "0.00")
    return {**base, "~former status": former} if former else base


def amend(base, sage, vtiger, values=None, book=BOOK, spec=SPEC):
    return dict(amended(spec, base, sage, vtiger, values or {}, book))


# -- the status before


def test_the_status_before_a_payment_is_remembered_until_sage_takes_its_own_back():
    base = remembered({"status@vtiger": "Sent"}, (), ours("Sent"), sage_invoice(**PAID), ours("Paid"), BOOK)
    assert base["~former status"] == ("PAID", "Sent")
    again = remembered(base, (), ours("Paid"), sage_invoice(**PAID), ours("Paid"), BOOK)
    assert again["~former status"] == ("PAID", "Sent")
    assert "~former status" not in remembered(again, (), ours("Paid"), sage_invoice(), ours("Sent"), BOOK)


def test_what_was_paid_when_the_two_met_has_no_status_before():
    assert remembered({}, (), ours("Paid"), sage_invoice(**PAID), ours("Paid"), BOOK) == {}


def test_an_invoice_made_in_vtiger_as_paid_would_have_been_a_new_one_else():
    made = remembered({}, (), None, sage_invoice(**PAID), ours("Paid"), BOOK)
    assert made["~former status"] == ("PAID", "Created")


def test_a_status_held_back_keeps_what_was_before_it():
    base = paid_base()
    kept = remembered(base, {"status"}, ours("Paid"), sage_invoice(), ours("Paid"), BOOK)
    assert kept["~former status"] == ("PAID", "Sent")


@pytest.mark.parametrize("standing", [{}, PART], ids=["unpaid", "partly paid"])
def test_the_former_status_comes_back_when_a_payment_is_taken_back(standing):
    sage = sage_invoice(**standing)
    assert amend(paid_base(), sage, ours("Paid", "24.00"))["status"] == "Sent"


def test_a_status_that_a_person_chose_since_is_left_alone():
    base = {**paid_base(), "status@sage": "Paid", "status@vtiger": "Approved"}
    del base["status"]
    assert "status" not in amend(base, sage_invoice(), ours("Approved", "24.00"))
    assert "status" not in amend(paid_base(), sage_invoice(), ours("Approved", "24.00"))


def test_an_unknown_former_status_is_not_guessed():
    assert "status" not in amend(paid_base(former=None), sage_invoice(), ours("Paid", "24.00"))


def test_a_table_that_no_longer_maps_paid_restores_nothing():
    book = mapped(PAID="")
    sage, vtiger = sage_invoice(**PAID), ours("Paid", "24.00")
    assert "status" not in amend(paid_base(), sage, vtiger, book=book)
    assert remembered(paid_base(), (), vtiger, sage, vtiger, book)["~former status"] == ("PAID", "Sent")


def test_a_table_that_maps_unpaid_says_itself_what_comes_back():
    book = mapped(UNPAID="Approved")
    assert "status" not in amend(paid_base(), sage_invoice(), ours("Paid", "24.00"), book=book)


def test_through_several_standings_the_first_status_is_kept():
    book = mapped(PART_PAID="Partly paid")
    first = remembered({}, (), ours("Sent"), sage_invoice(**PART), ours("Partly paid"), book)
    then = remembered(first, (), ours("Partly paid"), sage_invoice(**PAID), ours("Paid"), book)
    assert then["~former status"] == ("PAID", "Sent")


# -- received and balance


def test_received_and_balance_go_together():
    base, sage = agreed_on("Created"), sage_invoice(**PART)
    both = {"received": D("10.00"), "balance": D("14.00")}
    assert amend(base, sage, ours(), {"received": D("10.00")}) == both
    assert amend(base, sage, ours(), {"balance": D("14.00")}) == both


def test_more_than_sage_knows_of_is_not_lowered():
    base = {**agreed_on("Created"), "received@sage": D(0), "received@vtiger": D("24.00")}
    del base["received"]
    values = {"received": D("10.00"), "balance": D("14.00")}
    assert amend(base, sage_invoice(**PART), ours(received="24.00"), values) == {}


def test_what_sage_had_put_there_is_lowered_when_sage_takes_it_back():
    values = {"received": D("0.00"), "balance": D("24.00")}
    base = paid_base(former=None)
    assert amend(base, sage_invoice(), ours("Sent", "24.00"), values) == values


def test_less_than_sage_knows_of_is_raised():
    values = {"received": D("24.00"), "balance": D("0.00")}
    assert amend(agreed_on("Created"), sage_invoice(**PAID), ours(received="10.00"), values) == values


def test_a_balance_that_stayed_behind_is_written_once():
    base, stale = agreed_on("Created", "10.00", "14.00"), ours(received="10.00", balance="24.00")
    assert amend(base, sage_invoice(**PART), stale) == {"balance": D("14.00")}
    tried = remembered(base, (), ours(), sage_invoice(**PART), stale, BOOK)
    assert amend({**base, **tried}, sage_invoice(**PART), stale) == {}
    assert money_difference(sage_invoice(**PART), stale, BOOK).rule == "invoice.balance_stale"


def test_a_stale_balance_that_nobody_has_written_yet_is_still_to_be_written():
    stale = ours(received="10.00", balance="24.00")
    assert remembered(agreed_on("Created"), (), stale, sage_invoice(**PART), stale, BOOK) == {}


def test_new_lines_bring_their_own_balance():
    stale = ours(received="10.00", balance="24.00")
    values = {"lines": ()}
    assert amend(agreed_on("Created", "10.00"), sage_invoice(**PART), stale, values) == values


@pytest.mark.parametrize("name", ["status", "received", "balance"])
def test_what_the_user_does_not_sync_is_not_written(name):
    choice = replace(settings().module(INVOICES), fields=(FieldChoice(name, direction=Direction.OFF),))
    spec = tailored(SPEC, choice)
    base, sage = paid_base(), sage_invoice()
    values = {one: D("0.00") for one in ("received", "balance") if one != name}
    assert name not in amend(base, sage, ours("Paid", "24.00"), values, spec=spec)


# -- what stays apart

APART = {
    "paid in Vtiger alone": (sage_invoice(), ours("Paid")),
    "received in Vtiger alone": (sage_invoice(), ours(received="24.00")),
    "paid in Vtiger and partly in Sage": (sage_invoice(**PART), ours("Paid", "10.00")),
    "less received than paid": (sage_invoice(**PAID), ours("Paid", "23.99")),
    "void in Sage alone": (sage_invoice(**VOID), ours("Approved")),
    "void in Sage and received in Vtiger": (sage_invoice(**VOID), ours("Cancel", "5.00")),
}
ALIKE = {
    "unpaid": (sage_invoice(), ours()),
    "partly paid": (sage_invoice(**PART), ours(received="10.00")),
    "paid": (sage_invoice(**PAID), ours("Paid", "24.00")),
    "paid, and another word for it in Vtiger": (sage_invoice(**PAID), ours("Closed", "24.00")),
    "void and cancelled": (sage_invoice(**VOID), ours("Cancelled", balance="0.00")),
    "nothing to pay": (sage_invoice(outstanding_amount=D("0.00")), ours("Paid")),
}


@pytest.mark.parametrize("pair", APART.values(), ids=APART)
def test_a_difference_about_what_is_paid_is_told_with_both_figures(pair):
    sage, vtiger = pair
    told = money_difference(sage, vtiger, BOOK)
    assert told.rule == "invoice.paid_differs"
    assert str(vtiger.fields["received"]) in told.because
    assert vtiger.text("invoicestatus") in told.because
    assert (str(sage.fields["total_paid"]) if sage.text("status_id") != "VOID" else "voided") in told.because


@pytest.mark.parametrize("pair", ALIKE.values(), ids=ALIKE)
def test_what_agrees_is_not_told(pair):
    assert money_difference(*pair, BOOK) is None


def test_paid_is_what_the_table_calls_so():
    book = mapped(PAID="Settled")
    assert money_difference(sage_invoice(), ours("Settled"), book).rule == "invoice.paid_differs"
    assert (
        money_difference(sage_invoice(**PART), ours("Settled", "10.00"), mapped(PART_PAID="Settled")) is None
    )


def test_what_is_not_synced_is_not_compared():
    off = tuple(FieldChoice(name, direction=Direction.OFF) for name in ("status", "received"))
    chosen = settings()
    chosen = chosen.with_module(INVOICES, replace(chosen.module(INVOICES), fields=off))
    for sage, vtiger in APART.values():
        assert money_difference(sage, vtiger, codebook(chosen=chosen)) is None
