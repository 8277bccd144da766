"""Money that people note in Vtiger is entered in Sage: exactly, once, within what is owed, and undone."""

from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.runs import UndoOrder
from sagesync_desktop.core.settings import FieldChoice
from sagesync_desktop.core.types import Direction, RecordRef, Trigger, Verb
from tests.engine.company import INVOICES, SAGE
from tests.engine.in_step import assert_in_step
from tests.engine.test_engine_money import bounce, in_books, in_crm, order, pay, shown, trading

__all__ = ["trading"]


@pytest.fixture
def paying(trading):
    """Payments are entered, on the practice business's bank account."""
    trading.settings = trading.settings.with_option(Option.PAYMENTS_TO_SAGE, on=True)
    choose_bank(trading, trading.sage.all("bank_accounts")[0]["id"])
    return trading


def choose_bank(company, account):
    company.set_mappings(company.settings.mappings.with_account("bank", account))


def posted(company):
    """(amount, reference, date) of each payment in Sage."""
    return [
        (one["total_amount"], one["reference"], one["date"]) for one in company.sage.all("contact_payments")
    ]


def reasons(company):
    return [(one.why.rule, one.why.because) for one in company.store.open_skips(INVOICES)]


def say_paid(company, **fields):
    company.vtiger.edit({"id": in_crm(company)["id"], **fields})


def test_an_invoice_marked_as_paid_is_paid_in_sage_and_both_agree_in_the_same_run(paying):
    order(paying)
    paying.finished()
    say_paid(paying, invoicestatus="Paid")
    ran = paying.finished()
    today = paying.clock.now().date().isoformat()
    assert posted(paying) == [("24.0", "INV1", today)]
    assert shown(paying) == ("Paid", Decimal("24.00"), Decimal("0.00"))
    assert paying.held() == []
    told = [one.remark for one in ran.outcomes if one.target is SAGE]
    assert told == [f"24.00 received was entered in Sage: Bank Account (1200), {today}"]
    assert paying.finished().written == []
    assert_in_step(paying)


def test_an_amount_received_is_entered_as_that_amount(paying):
    order(paying)
    paying.finished()
    say_paid(paying, received="10.00")
    paying.finished()
    assert [amount for amount, *_ in posted(paying)] == ["10.0"]
    assert shown(paying)[1:] == (Decimal("10.00"), Decimal("14.00"))
    say_paid(paying, received="24.00")
    paying.finished()
    assert [amount for amount, *_ in posted(paying)] == ["10.0", "14.0"]
    assert shown(paying) == ("Paid", Decimal("24.00"), Decimal("0.00"))
    assert paying.finished().written == []


def test_an_invoice_that_is_paid_when_it_comes_to_sage_is_paid_there_as_well(paying):
    order(paying, invoicestatus="Paid", received="24.00")
    paying.finished()
    paying.finished()
    assert [amount for amount, *_ in posted(paying)] == ["24.0"]
    assert paying.held() == []
    assert paying.finished().written == []


def test_nothing_is_entered_while_the_way_is_off(trading):
    order(trading, invoicestatus="Paid", received="24.00")
    trading.finished()
    trading.finished()
    assert posted(trading) == []
    assert [rule for rule, _ in reasons(trading)] == ["invoice.paid_differs"]


def test_nothing_is_entered_where_invoices_never_write_to_sage(paying):
    order(paying)
    paying.finished()
    paying.set_module(INVOICES, direction=Direction.TO_VTIGER)
    say_paid(paying, invoicestatus="Paid")
    paying.finished()
    assert posted(paying) == []


def test_the_day_is_the_one_in_her_own_field(paying):
    field = paying.vtiger.add_custom_field("Invoice", "Paid on")
    paying.set_module(INVOICES, fields=(FieldChoice(field, vtiger=field, sage="last_paid"),))
    order(paying)
    paying.finished()
    say_paid(paying, invoicestatus="Paid", **{field: "2026-11-02"})
    paying.finished()
    assert [day for *_, day in posted(paying)] == ["2026-11-02"]
    assert in_crm(paying)[field] == "2026-11-02"


HELD = {
    "more than is owed": (
        {"received": "25.00"},
        "payment.unclear",
        "Vtiger shows 25.00 received; Sage knows of 0.00 and asks for 24.00 only",
    ),
    "paid, and not all of it received": (
        {"invoicestatus": "Paid", "received": "20.00"},
        "payment.unclear",
        "Its status is Paid, but with 20.00 received 4.00 is still owed",
    ),
}


@pytest.mark.parametrize(("said", "rule", "because"), HELD.values(), ids=HELD)
def test_what_is_not_plain_is_asked_about_and_nothing_is_written(paying, said, rule, because):
    order(paying)
    paying.finished()
    say_paid(paying, **said)
    paying.finished()
    assert reasons(paying) == [(rule, because)]
    assert posted(paying) == []
    assert paying.finished().written == []


def test_without_a_bank_account_the_payment_waits_for_one(paying):
    choose_bank(paying, "")
    order(paying, invoicestatus="Paid")
    paying.finished()
    paying.finished()
    assert [rule for rule, _ in reasons(paying)] == ["payment.not_possible"]
    choose_bank(paying, paying.sage.all("bank_accounts")[0]["id"])
    paying.finished()
    assert [amount for amount, *_ in posted(paying)] == ["24.0"]
    assert paying.held() == []


def test_a_bank_account_that_sage_has_closed_takes_nothing(paying):
    closed = paying.sage.open_bank_account("Old account (1210)")
    choose_bank(paying, closed)
    paying.sage.close_bank_account(closed)
    order(paying, invoicestatus="Paid")
    paying.finished()
    paying.finished()
    assert reasons(paying) == [
        (
            "payment.not_possible",
            "No bank account is chosen on which money is received, or Sage has closed it",
        )
    ]
    assert posted(paying) == []


def test_a_day_in_a_locked_period_is_not_used(paying):
    field = paying.vtiger.add_custom_field("Invoice", "Paid on")
    paying.set_module(INVOICES, fields=(FieldChoice(field, vtiger=field, sage="last_paid"),))
    order(paying)
    paying.finished()
    paying.sage.set_finance(year_end_lockdown_date="2025-12-31")
    say_paid(paying, invoicestatus="Paid", **{field: "2025-12-31"})
    paying.finished()
    assert reasons(paying) == [
        ("payment.not_possible", "It was received on 2025-12-31, and Sage is locked until 2025-12-31")
    ]
    assert posted(paying) == []


def test_a_void_invoice_is_told_and_not_paid(paying):
    order(paying)
    paying.finished()
    say_paid(paying, invoicestatus="Approved", received="24.00")
    paying.sage.delete("sales_invoices", in_books(paying)["id"], void_reason="Entered twice")
    paying.finished()
    paying.finished()
    assert posted(paying) == []
    assert [rule for rule, _ in reasons(paying)] == ["invoice.paid_differs"]


def test_a_draft_is_not_paid(paying):
    paying.settings = replace(paying.settings, invoices=replace(paying.settings.invoices, as_draft=True))
    order(paying, invoicestatus="Paid")
    paying.finished()
    paying.finished()
    assert posted(paying) == []
    assert reasons(paying) == [
        ("payment.not_possible", "24.00 was received, but the invoice is a draft in Sage")
    ]


def test_an_invoice_is_not_paid_on_a_bank_account_in_another_currency(paying):
    order(paying)
    paying.finished()
    euro = paying.sage.open_bank_account("Euro account (1210)", currency_id="EUR")
    choose_bank(paying, euro)
    say_paid(paying, invoicestatus="Paid")
    paying.finished()
    assert reasons(paying) == [
        ("payment.not_possible", "The invoice is in GBP, and Euro account (1210) is kept in EUR")
    ]


# -- never twice


def test_a_payment_that_bounced_is_not_entered_again_until_somebody_says_so(paying):
    order(paying)
    paying.finished()
    say_paid(paying, invoicestatus="Paid")
    paying.finished()
    bounce(paying)
    for _ in range(3):
        paying.finished()
        assert posted(paying) == []
    assert shown(paying)[1] == 0
    say_paid(paying, invoicestatus="Sent")
    paying.finished()
    assert paying.held() == []
    say_paid(paying, invoicestatus="Paid")
    paying.finished()
    assert [amount for amount, *_ in posted(paying)] == ["24.0"]


def test_a_payment_that_sage_has_had_by_itself_is_not_entered_again(paying):
    order(paying)
    paying.finished()
    say_paid(paying, invoicestatus="Paid", received="24.00")
    pay(paying)
    paying.finished()
    assert len(posted(paying)) == 1
    assert shown(paying) == ("Paid", Decimal("24.00"), Decimal("0.00"))
    assert paying.held() == []


def test_a_payment_that_comes_to_sage_during_the_run_stops_ours(paying):
    order(paying)
    paying.finished()
    say_paid(paying, received="10.00")
    once = []

    class Interrupted:
        def __init__(self, port):
            self._port = port

        def __getattr__(self, name):
            if name == "look" and not once:
                once.append(name)
                pay(paying, "10.00")
            return getattr(self._port, name)

    paying.wrap_port = Interrupted
    paying.finished()
    paying.wrap_port = lambda port: port
    assert len(posted(paying)) == 1
    paying.finished()
    assert paying.held() == []
    assert len(posted(paying)) == 1


# -- preview and undo


def test_a_preview_shows_the_payment_and_enters_nothing(paying):
    order(paying)
    paying.finished()
    say_paid(paying, invoicestatus="Paid")
    ran = paying.finished(preview=True)
    (line,) = [one for one in ran.outcomes if one.target is SAGE]
    assert line.remark.startswith("24.00 received would be entered in Sage: Bank Account (1200), ")
    assert posted(paying) == []
    paying.finished(posts=ran.report.summary.id)
    assert len(posted(paying)) == 1


def test_a_payment_that_was_unticked_in_the_preview_is_left(paying):
    order(paying)
    paying.finished()
    say_paid(paying, invoicestatus="Paid")
    shown_run = paying.finished(preview=True)
    lines = paying.store.previewed(shown_run.report.summary.id)
    paying.finished(posts=shown_run.report.summary.id, without=frozenset(lines))
    assert posted(paying) == []
    paying.finished()
    assert len(posted(paying)) == 1


def undone(company, **more):
    """The undo of the newest payment's run, of the invoice in Sage alone unless said otherwise."""
    ref = RecordRef(INVOICES, SAGE, in_books(company)["id"])
    rows = [row for row in company.store.written(ref) if row.verb is Verb.PAY and row.undone_by is None]
    return company.sync(trigger=Trigger.UNDO, undo=UndoOrder(run=rows[0].run, **{"record": ref, **more}))


def test_a_payment_is_undone_by_deleting_it_and_stays_undone(paying):
    order(paying)
    paying.finished()
    say_paid(paying, invoicestatus="Paid")
    paying.finished()
    ran = undone(paying)
    assert ran.error is None
    assert [(one.done, one.because) for one in ran.report.undone] == [(True, "")]
    assert posted(paying) == []
    assert paying.store.link(INVOICES, SAGE, in_books(paying)["id"]) is not None
    for _ in range(2):
        paying.finished()
        assert posted(paying) == []
    assert [rule for rule, _ in reasons(paying)] == ["desk.left_alone"]


def test_a_whole_run_is_undone_with_its_payment(paying):
    order(paying)
    paying.finished()
    say_paid(paying, invoicestatus="Paid")
    paying.finished()
    assert all(one.done for one in undone(paying, record=None).report.undone)
    assert posted(paying) == []
    assert in_books(paying)["outstanding_amount"] == "24.0"


def test_what_sage_does_not_let_go_stays_and_is_said(paying):
    order(paying)
    paying.finished()
    say_paid(paying, invoicestatus="Paid")
    paying.finished()
    paying.sage.set_finance(year_end_lockdown_date=paying.clock.now().date().isoformat())
    ran = undone(paying)
    (one,) = ran.report.undone
    assert not one.done
    assert "Sage does not let the payment be deleted" in one.because
    assert len(posted(paying)) == 1


def test_a_payment_that_is_gone_already_leaves_nothing_to_undo(paying):
    order(paying)
    paying.finished()
    say_paid(paying, invoicestatus="Paid")
    paying.finished()
    bounce(paying)
    (one,) = undone(paying).report.undone
    assert (one.done, one.because) == (False, "The payment is not in Sage any more")


def test_a_role_that_may_not_pay_holds_the_invoice_with_a_clear_word(paying):
    order(paying)
    paying.finished()
    say_paid(paying, invoicestatus="Paid")
    paying.sage.role_allows_writing = False
    paying.finished()
    (told,) = [because for _, because in reasons(paying)]
    assert told.startswith("Sage does not let this user enter payments")
    paying.sage.role_allows_writing = True
    assert posted(paying) == []


# -- answers that are lost


LOST = ("drop_before", "drop_after", "status_after", "truncated", "timeout_after")


def lose(company, kind, **more):
    company.faults.add(kind, side="sage", method="POST", path="/v3.1/contact_payments", **more)


@pytest.mark.parametrize("kind", LOST)
def test_a_payment_whose_answer_is_lost_is_neither_lost_nor_made_twice(paying, kind):
    order(paying)
    paying.finished()
    say_paid(paying, received="10.00")
    lose(paying, kind, times=None, **({"hold": 0.01} if kind == "timeout_after" else {}))
    paying.sync()
    paying.faults.clear()
    for _ in range(3):
        paying.finished()
        assert [amount for amount, *_ in posted(paying)] == ["10.0"]
    assert paying.store.intents() == ()
    assert paying.held() == []
    assert next(row.verb for row in paying.store.written(invoice_of(paying))) is Verb.PAY
    assert_in_step(paying)


def invoice_of(company):
    return RecordRef(INVOICES, SAGE, in_books(company)["id"])


def test_a_lost_payment_is_asked_for_under_its_own_key(paying):
    """The first try may still be under way when the second one is sent: both are one payment to Sage."""
    order(paying)
    paying.finished()
    say_paid(paying, received="10.00")
    lose(paying, "drop_before", times=None)
    paying.sync()
    (intent,) = paying.store.intents()
    paying.faults.clear()
    paying.finished()
    sent = {
        "transaction_type_id": "CUSTOMER_RECEIPT",
        "contact_id": in_books(paying)["contact"]["id"],
        "bank_account_id": str(intent.payload["account"]),
        "date": str(intent.payload["date"]),
        "total_amount": "10.00",
        "allocated_artefacts": [{"artefact_id": intent.record_id, "amount": "10.00"}],
        "idempotency_id": intent.idempotency_key,
    }
    paying.sage.create("contact_payments", sent)
    assert [amount for amount, *_ in posted(paying)] == ["10.0"]


def test_a_lost_payment_that_nobody_claims_any_more_is_not_asked_for_again(paying):
    order(paying)
    paying.finished()
    say_paid(paying, received="10.00")
    lose(paying, "drop_before", times=None)
    paying.sync()
    paying.faults.clear()
    say_paid(paying, received="0.00")
    paying.finished()
    paying.finished()
    assert posted(paying) == []
    assert paying.store.intents() == ()
    assert paying.held() == []


def test_a_claim_that_is_taken_back_during_the_run_is_not_paid(paying):
    order(paying)
    paying.finished()
    say_paid(paying, received="10.00")

    class Correcting:
        def __init__(self, port):
            self._port = port

        def __getattr__(self, name):
            if name == "look":
                say_paid(paying, received="0.00")
            return getattr(self._port, name)

    paying.wrap_port = lambda port: Correcting(port) if port.side is SAGE else port
    paying.finished()
    paying.wrap_port = lambda port: port
    assert posted(paying) == []
    paying.finished()
    assert paying.held() == []


def test_after_a_week_a_lost_payment_is_only_looked_for(paying):
    order(paying)
    paying.finished()
    say_paid(paying, received="10.00")
    lose(paying, "drop_after", times=None)
    paying.sync()
    paying.faults.clear()
    paying.finished(wait=8 * 24 * 3600)
    assert [amount for amount, *_ in posted(paying)] == ["10.0"]
    assert paying.store.intents() == ()
    assert paying.finished().written == []
