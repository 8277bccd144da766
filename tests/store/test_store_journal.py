"""What was put aside, what was written, and what the last run knew of both systems."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from sagesync_desktop.core.books import LedgerAccount, Plan, TaxRate, VtigerField, VtigerTax
from sagesync_desktop.core.cures import AsideKind
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.journal import Aside, Written
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import (
    ModuleId,
    Outcome,
    RecordRef,
    Side,
    Skip,
    Status,
    Trigger,
    Verb,
)
from sagesync_desktop.store.models import Kept
from tests.builders import books, setup

INVOICES, PRODUCTS, SAGE, VTIGER = ModuleId.INVOICES, ModuleId.PRODUCTS, Side.SAGE, Side.VTIGER


def _aside(noon, kind=AsideKind.LEFT, record_id="7x1", **others):
    return Aside(INVOICES, VTIGER, record_id, kind, "print", noon, **others)


def test_a_record_that_was_put_aside_comes_back_as_it_was_said_last(store, noon):
    store.save_aside(_aside(noon))
    store.save_aside(_aside(noon, AsideKind.BY_HAND, note="SI-9"))
    store.save_aside(replace(_aside(noon), module=PRODUCTS))
    assert store.asides(INVOICES) == (_aside(noon, AsideKind.BY_HAND, note="SI-9"),)


def test_a_record_that_is_taken_up_again_is_aside_no_longer(store, noon):
    for record_id in ("7x1", "7x2"):
        store.save_aside(_aside(noon, record_id=record_id))
    store.clear_aside(INVOICES, VTIGER, "7x1")
    store.clear_aside(INVOICES, SAGE, "7x2")
    assert [aside.record_id for aside in store.asides(INVOICES)] == ["7x2"]


def test_one_record_is_asked_whether_it_is_aside(store, noon):
    store.save_aside(_aside(noon))
    assert store.aside(RecordRef(INVOICES, VTIGER, "7x1")) == _aside(noon)
    keys = (INVOICES, SAGE, "7x1"), (PRODUCTS, VTIGER, "7x1"), (INVOICES, VTIGER, "7x2")
    assert [store.aside(RecordRef(*key)) for key in keys] == [None] * 3


def test_what_was_said_of_a_pair_is_said_no_longer(store, noon):
    for ids in (("1", "7x1"), ("1", "7x2"), ("2", "7x1")):
        store.save_verdict(INVOICES, *ids, Verdict.SAME, noon)
    store.save_verdict(PRODUCTS, "1", "7x1", Verdict.SAME, noon)
    store.clear_verdict(INVOICES, "1", "7x1")
    assert set(store.verdicts(INVOICES)) == {("1", "7x2"), ("2", "7x1")}
    assert set(store.verdicts(PRODUCTS)) == {("1", "7x1")}


@pytest.mark.parametrize("verb", [verb for verb in Verb if verb.is_word])
def test_a_word_comes_back_from_the_journal_as_it_was_written(store, noon, verb):
    run = store.begin_run(Trigger.CURE, noon)
    rows = ({"field": "Rate", "field_made": None},)
    before = {"taxes/tax1": "LOWER", "start_date/Invoices": date(2026, 1, 31), "on/Products": True}
    word = Written(0, run, INVOICES, VTIGER, verb, "7x1", before, {"~shown": rows}, noon)
    store.add_written(word)
    assert store.written(run) == (replace(word, id=store.written(run)[0].id),)


def _skip(noon, because="It has no date", **others):
    return OpenSkip(
        INVOICES, VTIGER, "7x1", "INV-1", Skip("invoice.no_date", because, ""), "", noon, **others
    )


def test_what_was_read_stays_read_while_it_says_the_same(store, noon):
    store.save_skip(_skip(noon))
    store.save_skip(replace(_skip(noon), record_id="7x2"))
    store.save_aside(_aside(noon, AsideKind.READ))
    store.save_skip(_skip(noon + timedelta(days=1)))
    assert store.asides(INVOICES) == ()
    assert [skip.read_at for skip in store.open_skips(INVOICES)] == [noon, None]


@pytest.mark.parametrize("other", [{"because": "It has no customer"}, {"rule": "invoice.no_customer"}])
def test_what_was_read_is_unread_once_it_says_something_else(store, noon, other):
    said = _skip(noon)
    store.save_skip(said)
    store.save_aside(_aside(noon, AsideKind.READ))
    store.save_skip(replace(said, why=replace(said.why, **other)))
    (kept,) = store.open_skips(INVOICES)
    assert kept.read_at is None


def test_an_open_skip_keeps_whom_it_is_for_its_date_and_what_it_waits_for(store, noon):
    waits = RecordRef(ModuleId.ORGANIZATIONS, VTIGER, "3x1")
    skip = _skip(noon, customer="Brown & Söhne", dated=date(2026, 3, 1))
    skip = replace(skip, why=replace(skip.why, waits_for=waits))
    store.save_skip(skip)
    assert store.open_skips(INVOICES) == (skip,)


# -- the journal


def _written(run, noon, record_id="7x1", **others):
    before, after = {"subject": "Old", "hdnGrandTotal": Decimal("1.10")}, {"subject": "New", "duedate": None}
    return Written(0, run, INVOICES, VTIGER, Verb.UPDATE, record_id, before, after, noon, "s1", **others)


def _without_ids(rows):
    return [replace(row, id=0) for row in rows]


def test_the_writes_of_a_run_come_back_newest_first(store, noon):
    run, other = store.begin_run(Trigger.CURE, noon), store.begin_run(Trigger.CURE, noon)
    first, second = _written(run, noon), _written(run, noon, "7x2")
    for row in (first, _written(other, noon), second):
        store.add_written(row)
    assert _without_ids(store.written(run)) == [second, first]


def test_the_writes_to_a_record_come_back_whatever_run_made_them(store, noon):
    runs = [store.begin_run(Trigger.MANUAL, noon) for _ in range(2)]
    for run in runs:
        store.add_written(_written(run, noon))
        store.add_written(_written(run, noon, "7x2"))
        store.add_written(replace(_written(run, noon), side=SAGE))
    found = store.written(RecordRef(INVOICES, VTIGER, "7x1"))
    assert [row.run for row in found] == [*reversed(runs)]
    assert {row.ref for row in found} == {RecordRef(INVOICES, VTIGER, "7x1")}


def test_a_write_that_was_put_back_says_by_which_run(store, noon):
    run, undo = store.begin_run(Trigger.CURE, noon), store.begin_run(Trigger.UNDO, noon)
    store.add_written(_written(run, noon))
    store.add_written(_written(run, noon, "7x2"))
    second, first = store.written(run)
    store.set_undone(first.id, undo)
    assert store.written(run) == (second, replace(first, undone_by=undo))


def test_the_journal_is_pruned_with_the_log_but_not_of_a_run_that_still_runs(store, noon):
    old = store.begin_run(Trigger.MANUAL, noon)
    store.add_outcome(old, Outcome(INVOICES, SAGE, Status.CREATED, "x", vtiger_id="7x1"), noon)
    store.add_written(_written(old, noon))
    store.end_run(old, "finished", noon, [], {})
    running = store.begin_run(Trigger.MANUAL, noon)
    store.add_written(_written(running, noon))
    store.prune(noon - timedelta(days=1))
    assert [len(store.written(run)) for run in (old, running)] == [1, 1]
    store.prune(noon + timedelta(days=1))
    assert [len(store.written(run)) for run in (old, running)] == [0, 1]


# -- what the last run knew


def test_nothing_is_known_of_the_systems_before_the_first_run(store):
    assert store.kept_setup() is None


def test_books_and_setup_come_back_as_they_were_kept(store):
    rate = TaxRate(
        "GB_STANDARD",
        "Standard",
        Decimal("20.0"),
        ((None, date(2011, 1, 3), Decimal("17.5")), (date(2011, 1, 4), None, Decimal(20))),
        components=(("GST", Decimal(5)), ("PST", Decimal(7))),
    )
    known_books = books(
        tax_rates=(rate,),
        start_date=date(2025, 1, 1),
        ledger_accounts=(LedgerAccount("a1", "Sales", frozenset({"sales", "other_income"})),),
        exchange_rates={"EUR": Decimal("1.17")},
        plan=Plan("START", "Accounting Start", frozenset({PRODUCTS}), frozenset({"reference"})),
    )
    known_setup = setup(
        taxes=(VtigerTax("tax1", "VAT", Decimal("20.000")),),
        fields={INVOICES: (VtigerField("invoicestatus", "Status", "picklist", choices=("Paid", "Sent")),)},
    )
    store.keep_setup(books(), setup())
    store.keep_setup(known_books, known_setup)
    assert store.kept_setup() == (known_books, known_setup)


def test_a_rate_that_lost_a_part_of_its_history_makes_the_books_unknown(store):
    history = ((None, date(2011, 1, 3), Decimal("17.5")),)
    store.keep_setup(books(tax_rates=(TaxRate("GB", "VAT", Decimal(20), history),)), setup())
    ((value,),) = store.connection.rows(Kept.select(Kept.value).where(Kept.name == "books"))
    for part in ('"2011-01-03", ', '"17.5"'):
        broken = value.replace(part, "" if part.endswith(" ") else '"much"')
        store.connection.execute(Kept.update(value=broken).where(Kept.name == "books"))
        assert store.kept_setup() is None


@pytest.mark.parametrize("value", ["{}", "no JSON", '{"business_id": 1}', "1"])
def test_what_another_release_kept_otherwise_is_not_known(store, value):
    store.keep_setup(books(), setup())
    store.connection.execute(Kept.update(value=value).where(Kept.name == "books"))
    assert store.kept_setup() is None
