"""A changed invoice that a tax return holds: credited whole, and posted anew on an open day, once."""

from dataclasses import replace
from decimal import Decimal
from functools import partial

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.runs import CureOrder, UndoOrder
from sagesync_desktop.core.types import Trigger
from sagesync_desktop.core.undo import mark_of
from sagesync_desktop.modules.ledger import CREDIT_MARK
from tests.engine.company import INVOICES, VTIGER
from tests.engine.doomed import Doomed, Fuse, Killed
from tests.engine.entries import PLACE, line
from tests.engine.in_step import money

OPEN_DAY = "2026-11-01"


@pytest.fixture
def changed(company):
    """An invoice of October was posted and declared, and then its quantity was changed in Vtiger."""
    alpha = company.account("Alpha Ltd", **PLACE)
    widget = company.product()
    company.invoice(
        alpha,
        line(widget, "3", "9.99", discount_percent="7.5"),
        line(widget, "1", "0.33"),
        invoicedate="2026-10-15",
        duedate="2026-10-29",
        **{"shipping_&_handling": "4.50"},
    )
    company.switch_on(Option.CREDIT_NOTES)
    company.finished()
    company.finished()
    company.sage.submit_tax_return("2026-10-31")
    change(company)
    company.finished(wait=7200)
    assert company.held() == [("invoice.closed_in_sage", "vtiger", "INV1 · Order 1")]
    return company


def change(company, quantity="2"):
    made, widget = in_vtiger(company), company.in_vtiger("Products", productcode="W-1")
    company.vtiger.edit({"id": made["id"], "LineItems": [line(widget, quantity)]})


def in_vtiger(company):
    return company.in_vtiger("Invoice", subject="Order 1")


def order(company, day=None):
    return CureOrder(INVOICES, VTIGER, in_vtiger(company)["id"], "credit_anew", day)


def documents(company):
    """(date, total) of the invoices that count, and of the credit notes."""
    return tuple(
        sorted(
            (row["date"], money(row["total_amount"]))
            for row in company.sage.all(name)
            if row["status"]["id"] != "VOID"
        )
        for name in ("sales_invoices", "sales_credit_notes")
    )


def old_invoice(company):
    return company.in_sage("sales_invoices", date="2026-10-15")


def is_corrected_once(company):
    old, new = money(old_invoice(company)["total_amount"]), money(in_vtiger(company)["hdnGrandTotal"])
    assert documents(company) == ([("2026-10-15", old), (OPEN_DAY, new)], [(OPEN_DAY, old)])
    assert in_vtiger(company)["invoicedate"] == OPEN_DAY
    link = company.store.link(INVOICES, VTIGER, in_vtiger(company)["id"])
    assert link.sage_id == company.in_sage("sales_invoices", date=OPEN_DAY)["id"]
    assert len(company.vtiger.all("Invoice")) == 1


OFFER = "SCN-1 was posted over SI-1, and 38.16 of it could be set against it"


def test_the_old_one_is_credited_to_the_penny_and_the_new_one_posted(changed):
    ran = changed.cure(order(changed))
    assert [done for done, _because in ran.cured] == [True]
    is_corrected_once(changed)
    old, (credit,) = old_invoice(changed), changed.sage.all("sales_credit_notes")
    for name in ("net_amount", "tax_amount", "total_amount", "shipping_net_amount", "exchange_rate"):
        assert credit[name] == old[name]
    amounts = ("quantity", "unit_price", "discount_amount", "net_amount", "tax_amount", "total_amount")
    for row, was in zip(credit["credit_note_lines"], old["invoice_lines"], strict=True):
        assert [row[name] for name in amounts] == [was[name] for name in amounts]
    assert credit["reference"] == old["displayed_as"]
    assert (old["status"]["id"], old["outstanding_amount"]) == ("UNPAID", old["total_amount"])


def test_nothing_of_it_comes_back_and_the_credit_is_offered_for_the_old_invoice(changed):
    changed.cure(order(changed))
    asides = [("desk.never", "sage", "SCN-1 · SI-1"), ("desk.never", "sage", "SI-1 · INV1")]
    assert changed.held() == [*asides, ("invoice.credit_unused", "vtiger", "INV1 · Order 1")]
    assert {one.why.because for one in changed.store.open_skips(INVOICES)} == {
        OFFER,
        "It is part of a correction by credit note and new invoice: INV1",
    }
    changed.finished(wait=3700)
    assert changed.finished(wait=3700).written == []
    use = CureOrder(INVOICES, VTIGER, in_vtiger(changed)["id"], "use_credit")
    assert changed.cure(use).cured == [(True, "")]
    assert changed.held() == asides
    assert {row["outstanding_amount"] for row in changed.sage.all("sales_credit_notes")} == {"0.0"}
    assert (old_invoice(changed)["status"]["id"], old_invoice(changed)["outstanding_amount"]) == (
        "PAID",
        "0.0",
    )
    is_corrected_once(changed)


def test_undo_makes_both_void_and_joins_the_old_pair_again(changed):
    was = in_vtiger(changed)
    run = changed.cure(order(changed)).report.summary.id
    wanted = {"trigger": Trigger.UNDO, "undo": UndoOrder(run)}
    shown = changed.sync(**wanted, preview=True).report.undone
    agreed = frozenset(mark_of(one.step) for one in shown)
    undone = changed.sync(trigger=Trigger.UNDO, undo=UndoOrder(run, agreed=agreed)).report.undone
    assert [one.because for one in (*shown, *undone) if one.because] == []
    assert documents(changed) == ([("2026-10-15", money(old_invoice(changed)["total_amount"]))], [])
    assert in_vtiger(changed)["invoicedate"] == was["invoicedate"]
    assert changed.store.link(INVOICES, VTIGER, was["id"]).sage_id == old_invoice(changed)["id"]
    assert changed.finished().written == []


def test_undo_says_what_stays_once_the_credit_note_is_used(changed):
    run = changed.cure(order(changed)).report.summary.id
    changed.cure(CureOrder(INVOICES, VTIGER, in_vtiger(changed)["id"], "use_credit"))
    undone = changed.sync(trigger=Trigger.UNDO, undo=UndoOrder(run)).report.undone
    stays = [one.because for one in undone if not one.done]
    assert stays == ["Sage does not make a credit note void of which 38.16 is used"]


def test_undo_brings_nothing_to_vtiger_a_second_time_while_the_new_invoice_stays(changed):
    run = changed.cure(order(changed)).report.summary.id
    changed.sage.pay(changed.in_sage("sales_invoices", date=OPEN_DAY)["id"], "24.00")
    changed.finished(wait=3700)
    undone = changed.sync(trigger=Trigger.UNDO, undo=UndoOrder(run)).report.undone
    assert {one.because for one in undone if not one.done} == {
        "Sage does not make an invoice void of which 24.00 is paid",
        "One of the two is linked with another record by now",
        "The document that was posted in its place stays",
    }
    changed.finished(wait=3700)
    assert len(changed.vtiger.all("Invoice")) == 1


# -- what is not done


def test_a_paid_one_says_what_to_do_with_the_payment_and_posts_nothing(changed):
    old = old_invoice(changed)
    changed.sage.pay(old["id"], "10.00")
    changed.finished(wait=3700)
    ((done, because),) = changed.cure(order(changed)).cured
    assert (done, because[:36]) == (False, "£10.00 of SI-1 is paid. Take that pa")
    assert documents(changed)[1] == []


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-10-31", "The new invoice could not be posted: Its date 2026-10-31 is in the tax return"),
        ("soon", "Invoice Date: “soon” is no date"),
    ],
)
def test_a_day_that_does_not_do_is_refused_before_anything_is_credited(changed, day, told):
    ((done, because),) = changed.cure(order(changed, day)).cured
    assert (done, because.startswith(told)) == (False, True)
    assert (documents(changed)[1], len(documents(changed)[0])) == ([], 1)


def test_what_could_not_be_invoiced_anew_is_not_credited(changed):
    made = in_vtiger(changed)
    changed.vtiger.edit({"id": made["id"], "hdnTaxType": "group"})
    changed.finished()
    ((done, because),) = changed.cure(order(changed)).cured
    assert (done, "Its tax mode is Group" in because) == (False, True)
    assert documents(changed)[1] == []


def test_a_return_that_was_made_since_is_read_before_anything_is_credited(company):
    alpha, widget = company.account("Alpha Ltd", **PLACE), company.product()
    company.invoice(alpha, line(widget), invoicedate="2026-09-15", duedate="2026-09-15")
    company.switch_on(Option.CREDIT_NOTES)
    company.finished()
    company.sage.set_finance(year_end_lockdown_date="2026-09-30")
    change(company, "3")
    company.finished(wait=7200)
    assert company.held() == [("invoice.closed_in_sage", "vtiger", "INV1 · Order 1")]
    company.sage.submit_tax_return("2026-10-31")
    ((done, because),) = company.cure(order(company, "2026-10-15"), wait=7200).cured
    told = "2026-10-15 is in the tax return of 2026-08-01 to 2026-10-31"
    assert (done, because[: len(told)]) == (False, told)
    assert documents(company)[1] == []


class Miscounting:
    """A client whose Sage makes a credit note a penny more than it was told."""

    def __init__(self, inner):
        self._inner = inner

    def __getattr__(self, name):
        return getattr(self._inner, name)

    def create(self, module, fields, key):
        made = self._inner.create(module, fields, key)
        if CREDIT_MARK not in fields:
            return made
        total = made.amount("total_amount") - Decimal("0.01")
        return replace(made, fields={**made.fields, "total_amount": total})


def test_a_credit_note_of_another_amount_is_told_and_nothing_else_is_done(changed):
    changed.wrap_port = Miscounting
    ((done, because),) = changed.cure(order(changed)).cured
    told = "“SCN-1 · SI-1” was made, but Sage makes it net -32.56 instead of -32.55, total -38.17"
    assert (done, because[: len(told)]) == (False, told)
    assert (len(documents(changed)[0]), in_vtiger(changed)["invoicedate"]) == (1, "2026-10-15")
    changed.wrap_port = lambda port: port
    assert [done for done, _because in changed.cure(order(changed)).cured] == [True]
    is_corrected_once(changed)


def credit(company, quantity, tax):
    """What somebody enters in Sage by hand, with the number of the invoice."""
    old, widget = old_invoice(company), company.in_sage("products", item_code="W-1")
    rows = [
        company.sage_line(widget, quantity, "9.99", discount_percentage="7.5", tax_amount=tax),
        company.sage_line(widget, "1", "0.33"),
    ]
    company.sage.create(
        "sales_credit_notes",
        {
            "contact_id": old["contact"]["id"],
            "date": OPEN_DAY,
            "reference": old["displayed_as"],
            "main_address": {"address_line_1": "1 High St"},
            "shipping_net_amount": "4.50",
            "shipping_tax_rate_id": company.sage.tax_rate("ZERO"),
            "credit_note_lines": rows,
        },
    )
    company.finished(wait=3700)


def test_credited_by_hand_already_it_is_not_credited_again(changed):
    credit(changed, "3", "5.54")
    assert [done for done, _because in changed.cure(order(changed)).cured] == [True]
    is_corrected_once(changed)


def test_what_is_credited_in_part_is_left_to_her(changed):
    credit(changed, "2", "3.70")
    ((done, because),) = changed.cure(order(changed)).cured
    told = "SI-1 was credited by SCN-1 already, but not just this once and in whole"
    assert (done, because[: len(told)]) == (False, told)
    assert len(documents(changed)[0]) == 1


# -- killed, or without an answer


CREDIT, INVOICE = "/sales_credit_notes", "/sales_invoices"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (CREDIT, "drop_before"),
        (CREDIT, "drop_after"),
        (CREDIT, "status_after"),
        (CREDIT, "truncated"),
        (INVOICE, "drop_after"),
    ],
)
def test_a_lost_answer_posts_neither_twice(changed, path, kind):
    changed.faults.add(kind, side="sage", method="POST", path=path, times=1)
    changed.cure(order(changed))
    once_more(changed)
    is_corrected_once(changed)


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", range(20, 23))
def test_killed_at_a_call_to_a_server_it_is_posted_once(changed, step, after):
    killed_at(changed, step, after=after)
    changed.restart()
    once_more(changed)
    is_corrected_once(changed)


@pytest.mark.parametrize("step", [*range(171, 235, 8), *range(330, 345, 7)])
def test_killed_at_a_call_to_the_database_it_is_posted_once(changed, step):
    killed_at(changed, step, store=True)
    changed.restart()
    once_more(changed)
    is_corrected_once(changed)


class DyingWord:
    """A store whose program is ended while it keeps what was said of a pair."""

    def __init__(self, inner):
        self._inner = inner

    def __getattr__(self, name):
        return getattr(self._inner, name)

    def save_verdict(self, *_said):
        raise Killed


def test_killed_between_its_words_it_is_corrected_once(changed):
    changed.wrap_store = DyingWord
    with pytest.raises(Killed):
        changed.cure(order(changed))
    changed.wrap_store = lambda store: store
    changed.restart()
    changed.finished(INVOICES)
    once_more(changed)
    is_corrected_once(changed)


def once_more(company):
    """The next run settles what is open; where it is still held, she asks again."""
    company.faults.clear()
    company.finished()
    if "invoice.closed_in_sage" in {rule for rule, _, _ in company.held()}:
        company.cure(order(company))
    company.finished(wait=3700)


def killed_at(company, step, *, store=False, after=False):
    """A cure that dies at the n-th call of the store or of the two clients."""
    fuse = Fuse(step)
    if store:
        company.wrap_store = partial(Doomed, fuse=fuse, after=after)
    else:
        company.wrap_port = partial(Doomed, fuse=fuse, after=after)
    try:
        company.cure(order(company))
    except Killed:
        return
    finally:
        company.wrap_store = company.wrap_port = lambda inner: inner
    pytest.fail("the run makes fewer calls: take fewer steps")
