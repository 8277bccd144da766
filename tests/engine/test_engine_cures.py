"""Cures go over the engine's own plan, write and log: each is done as it was shown, or not at all."""

from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.core.cures import mark_of, worked_out
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.settings import FieldChoice
from sagesync_desktop.core.types import Change, Direction, RecordRef, Verb
from tests.engine.company import INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step
from tests.engine.own_cures import (
    DATE,
    DESCRIBE,
    NO_DESCRIPTION,
    choosing,
    give,
    hold_sample,
    order,
    rules,
    sample,
    worth,
)


@pytest.fixture
def held(company, monkeypatch):
    """A product without a description, and an invoice that waits for it."""
    return hold_sample(company, monkeypatch)


def describe(company, value=None, shown=""):
    return order(company, PRODUCTS, "Sample", "describe", value, shown)


def shown_for(company, cure=DESCRIBE, value=None):
    """The mark of what a person is shown of a cure of the sample."""
    ref = describe(company).record
    record = company.store.seen(ref.module, ref.side, ref.id).record
    return mark_of(worked_out(cure, record, None, value))


# -- what a cure does


def test_a_cured_record_travels_at_once_and_so_does_what_waits_for_it(held):
    ran = held.cure(describe(held))
    assert ran.cured == [(True, "")]
    assert ran.written == [
        (PRODUCTS, VTIGER, "updated", "Sample"),
        (PRODUCTS, SAGE, "created", "Sample"),
        (INVOICES, SAGE, "created", "INV1 · Order 1"),
    ]
    assert sample(held)["description"] == "Sample"
    assert held.held() == []
    held.finished()
    assert_in_step(held)


def test_after_a_cure_there_is_nothing_left_to_say_or_to_do(held):
    held.cure(describe(held))
    ran = held.finished()
    assert (ran.written, ran.rules) == ([], [])
    assert held.finished().outcomes == ()


def test_the_log_says_which_cure_changed_what(held):
    cured = held.cure(describe(held, "A sample")).outcomes[0]
    assert cured.because == "Cured: Use its name"
    assert cured.why is None
    assert cured.changes == (Change("Description", "", "A sample"),)
    assert (cured.target, cured.vtiger_id) == (VTIGER, sample(held)["id"])


def test_a_cure_is_in_the_journal_with_what_takes_it_back(held):
    ran = held.cure(describe(held))
    row = held.store.written(ran.report.summary.id)[-1]
    assert (row.ref, row.verb) == (RecordRef(PRODUCTS, VTIGER, sample(held)["id"]), Verb.UPDATE)
    assert (row.before, row.after["description"]) == ({"description": ""}, "Sample")
    assert row.partner_id is None


def test_what_else_is_new_is_left_to_the_next_run(held):
    held.account("Beta Ltd", **PLACE)
    ran = held.cure(describe(held))
    assert "Beta Ltd" not in [name for *_rest, name in ran.written]
    assert [name for *_rest, name in held.finished().written] == ["Beta Ltd"]


def test_what_the_cured_record_needs_goes_with_it(company, monkeypatch):
    """An invoice that was cured, and changed since, names records of which no run has heard yet."""
    give(monkeypatch, INVOICES, "invoice.no_date", DATE)
    account, widget = company.account("Alpha Ltd", **PLACE), company.product()
    made = company.invoice(account, line(widget), invoicedate="")
    company.finished()
    newcomer, kept = company.account("Newer Ltd", **PLACE), company.product("Newer", "N-1")
    company.vtiger.edit({"id": made["id"], "account_id": newcomer["id"], "LineItems": [line(kept)]})
    company.account("Unasked Ltd", **PLACE)
    ran = company.cure(order(company, INVOICES, "INV1 · Order 1", "date", "2026-11-20"))
    assert [name for _module, side, _status, name in ran.written if side is SAGE] == [
        "Newer Ltd",
        "Newer",
        "INV1 · Order 1",
    ]
    assert company.held() == []


def test_a_cure_that_does_not_cure_says_what_holds_the_record_now(held, monkeypatch):
    held.vtiger.edit({"id": sample(held)["id"], "tax1": "17.5"})
    ran = held.cure(describe(held, "x" * 3))
    ((done, because),) = ran.cured
    if because:
        assert because.startswith("Still held: ")
        assert because.endswith("Checked just now.")
    assert done


def test_a_preview_cures_nothing(held):
    before = held.snapshot()
    held.sync(preview=True, cures=(describe(held),))
    assert held.snapshot() == before
    assert rules(held) == {NO_DESCRIPTION, "invoice.item_missing"}


# -- what is not done, and why


def untouched(company, *orders, **options):
    """A run whose cures write nothing; what is said of each."""
    before = company.snapshot()
    ran = company.cure(*orders, **options)
    assert ran.error is None
    assert company.snapshot() == before
    assert all(not done for done, _because in ran.cured)
    return [because for _done, because in ran.cured]


def test_a_cure_of_something_else_is_not_done(held):
    (because,) = untouched(held, order(held, PRODUCTS, "Sample", "same"))
    assert because.startswith("This cure is for something else than what holds it back now: ")


def test_a_cure_that_does_not_fit_is_not_done(held):
    assert untouched(held, order(held, PRODUCTS, "Sample", "nothing")) == [
        "The cure does not fit the record as it is now"
    ]


def test_a_cure_that_only_the_other_program_can_carry_out_says_so(held):
    assert untouched(held, order(held, PRODUCTS, "Sample", "away")) == ["Only there can it be done"]


def test_a_value_that_does_not_do_is_refused_with_its_sentence(held):
    assert untouched(held, describe(held, "x" * 41)) == ["It has more than 40 characters"]


def test_a_record_that_nothing_holds_back_is_not_cured(held):
    known = describe(held)
    held.cure(known)
    assert untouched(held, known) == ["Nothing holds it back any more"]


def test_a_record_that_nobody_has_seen_is_not_cured(held):
    wrong = replace(describe(held), record_id="14x999")
    assert untouched(held, wrong) == ["Vtiger has no record of Products with the id 14x999"]


def test_a_module_that_is_switched_off_is_not_cured(held):
    known = describe(held)
    held.only(ORGANIZATIONS)
    assert untouched(held, known) == ["The module Products is switched off"]


def test_a_record_that_was_deleted_meanwhile_is_not_cured(held):
    known = describe(held)
    held.vtiger.delete(sample(held)["id"])
    ((done, because),) = held.cure(known).cured
    assert not done
    assert because.startswith("It was deleted in Vtiger")


def test_a_record_that_was_mended_by_hand_is_not_written_again_but_travels(held):
    known = describe(held)
    held.vtiger.edit({"id": sample(held)["id"], "description": "By hand"})
    ran = held.cure(known)
    ((done, because),) = ran.cured
    assert not done
    assert because.startswith("This does not hold it back any more: ")
    assert sample(held)["description"] == "By hand"
    assert held.held() == []


def test_a_record_that_changed_since_the_cure_was_shown_is_left_alone(held):
    shown = shown_for(held)
    held.vtiger.edit({"id": sample(held)["id"], "productname": "Samples"})
    wanted = CureOrder(PRODUCTS, VTIGER, sample(held)["id"], "describe", None, shown)
    assert untouched(held, wanted) == ["It changed since this was shown: look at it again, then decide"]
    assert held.cure(replace(wanted, shown="")).cured == [(True, "")]


def test_a_record_as_it_was_shown_is_cured(held):
    assert held.cure(describe(held, None, shown_for(held))).cured == [(True, "")]


class EditedAtTheLook:
    """Vtiger's side, where somebody changes the sample in the moment before it is looked at."""

    def __init__(self, inner, company):
        self._inner, self._company = inner, company

    def look(self, module, record_id):
        if record_id == sample(self._company)["id"]:
            self._company.vtiger.edit({"id": record_id, "description": "Typed just now"})
        return self._inner.look(module, record_id)

    def __getattr__(self, name):
        return getattr(self._inner, name)


def test_what_changes_between_reading_and_writing_is_not_written_over(held):
    known = describe(held)
    held.wrap_port = lambda port: EditedAtTheLook(port, held) if port.side is VTIGER else port
    ((done, because),) = held.cure(known).cured
    assert not done
    assert because == "“Sample” was changed in Vtiger since this was shown: look at it again"
    assert sample(held)["description"] == "Typed just now"


def test_what_a_server_refuses_is_said_and_the_next_cure_is_done(held):
    held.product("Other", "O-1", description="")
    held.finished()
    orders = [describe(held, "No emoji \U0001f600"), order(held, PRODUCTS, "Other", "describe")]
    first, second = held.cure(*orders).cured
    assert not first[0]
    assert first[1]
    assert second == (True, "")
    assert held.in_vtiger("Products", productcode="O-1")["description"] == "Other"
    assert held.store.intents() == ()


def test_two_orders_for_one_record_are_done_once(held):
    ran = held.cure(describe(held), describe(held))
    assert [done for done, _because in ran.cured] == [True, True]
    assert [name for *_rest, name in ran.written].count("Sample") == 2
    assert len(ran.asked(VTIGER, "POST", "webservice")) >= 1


def test_a_run_that_is_stopped_keeps_what_was_done_and_says_so(held):
    held.product("Other", "O-1", description="")
    held.finished()
    held.is_cancelled = lambda: sample(held)["description"] != ""
    ran = held.cure(describe(held), order(held, PRODUCTS, "Other", "describe"))
    assert ran.state == "ended early"
    ((done, because),) = ran.cured
    assert done
    assert because.startswith("It was done, but the sync ended before the record was tried again")
    assert held.in_vtiger("Products", productcode="O-1")["description"] == ""
    held.is_cancelled = lambda: False
    held.finished()
    assert held.in_sage("products", item_code="S-1")


# -- money, and what the guard says


def undated(company, monkeypatch, cure):
    give(monkeypatch, INVOICES, "invoice.no_date", cure)
    account, widget = company.account("Alpha Ltd", **PLACE), company.product()
    company.invoice(account, line(widget), invoicedate="")
    company.finished()
    return order(company, INVOICES, "INV1 · Order 1", cure.id, "2026-11-20")


def test_a_document_that_comes_to_what_was_shown_is_cured_without_a_note(company, monkeypatch):
    wanted = undated(company, monkeypatch, worth(Decimal("20.00"), Decimal("4.00"), Decimal("24.00")))
    assert company.cure(wanted).outcomes[0].why is None


@pytest.mark.parametrize(
    ("figures", "told"),
    [
        (("20.00", "4.00", "24.01"), "Vtiger makes it total 24.00 instead of 24.01"),
        (("19.99", "4.01", "24.00"), "Vtiger makes it net 20.00 instead of 19.99, tax 4.00 instead of 4.01"),
    ],
)
def test_a_penny_more_or_less_than_was_shown_is_told(company, monkeypatch, figures, told):
    wanted = undated(company, monkeypatch, worth(*map(Decimal, figures)))
    cured = company.cure(wanted).outcomes[0]
    assert (cured.status, cured.rule) == ("updated", "server.altered")
    assert cured.because == f"Cured: Give it a date. {told}"


def test_the_guard_still_guards(held, monkeypatch):
    """A choice that changes a field of every linked record at once is no work, but a slip."""
    for place in range(12):
        held.product(f"Item {place}", f"I-{place}")
    held.finished()
    moved = FieldChoice("description", vtiger="mfr_part_no", direction=Direction.TO_SAGE)
    give(
        monkeypatch,
        PRODUCTS,
        NO_DESCRIPTION,
        choosing(
            lambda settings: settings.with_module(
                PRODUCTS, replace(settings.module(PRODUCTS), fields=(moved,))
            )
        ),
    )
    for place in range(12):
        item = held.in_vtiger("Products", productcode=f"I-{place}")
        held.vtiger.edit({"id": item["id"], "mfr_part_no": "same for all"})
    ran = held.cure(order(held, PRODUCTS, "Sample", "choose"))
    assert ran.state == "needs attention"
    ((done, because),) = ran.cured
    assert done
    assert because.startswith("It was done, but the sync ended before the record was tried again: Products: ")
    assert not ran.asked(SAGE, "PUT", "/products")
