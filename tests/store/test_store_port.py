"""The store keeps what the engine hands it."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagesync_desktop.core.errors import StoreError
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.ports import OpenSkip, Seen, StorePort
from sagesync_desktop.core.sentence import Sentence, counted, say
from sagesync_desktop.core.types import (
    Change,
    Intent,
    Link,
    ModuleId,
    Outcome,
    Record,
    Side,
    Skip,
    Status,
    Verb,
)
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.opening import open_reader
from sagesync_desktop.store.seen import PAGE
from sagesync_desktop.store.store import Store
from tests.builders import reworded
from tests.store.first_layout import make_layout

INVOICES, PRODUCTS = ModuleId.INVOICES, ModuleId.PRODUCTS
SAGE, VTIGER = Side.SAGE, Side.VTIGER
LINK = Link(INVOICES, "s1", "7x1", {"total": Decimal("12.50"), "date": date(2026, 3, 1)}, "rev-s", "rev-v")


def _record(record_id="7x1", *, module=INVOICES, side=VTIGER, revision="r1", deleted=False):
    fields = {
        "total": Decimal("1.10"),
        "lines": ({"quantity": Decimal(2)},),
        "tags": ("a", "b"),
        "note": None,
    }
    return Record(module, side, record_id, revision, fields, deleted=deleted)


def _outcome(status=Status.CREATED, *, module=INVOICES, target=SAGE, **others):
    return Outcome(module, target, status, "INV-1", vtiger_id="7x1", **others)


def _skip(rule="invoice.no_date", *, since, record_id="7x1", module=INVOICES):
    because = "Invoice INV-1 has no date"
    amount = Decimal("12.30")
    return OpenSkip(
        module, VTIGER, record_id, "INV-1", Skip(rule, because, "Set it"), "print", since, amount, "GBP"
    )


def _intent(key, noon, record_id=None):
    verb = Verb.UPDATE if record_id else Verb.CREATE
    return Intent(0, INVOICES, SAGE, verb, record_id, "7x1", {"net": Decimal("2.00")}, key * 32, noon)


def test_the_store_is_the_engines_port(store):
    port: StorePort = store
    assert port.links(INVOICES) == ()


# -- runs


def test_a_run_comes_back_with_counts_of_its_own_outcomes_only(store, noon):
    other = store.begin_run("timer", noon)
    store.add_outcome(other, _outcome(Status.FAILED), noon)
    run = store.begin_run("manual", noon)
    for outcome in (_outcome(), _outcome(), _outcome(Status.SKIPPED), _outcome(target=VTIGER)):
        store.add_outcome(run, outcome, noon)
    later = noon + timedelta(minutes=1)
    store.end_run(run, "finished", later, ["Sage was slow"], {(SAGE, "GET"): 7, (VTIGER, "POST"): 2})

    summary = store.run_summary(run)

    assert summary.counts == {
        (INVOICES, SAGE, "created"): 2,
        (INVOICES, SAGE, "skipped"): 1,
        (INVOICES, VTIGER, "created"): 1,
    }
    assert (summary.trigger, summary.state, summary.started_at, summary.ended_at) == (
        "manual",
        "finished",
        noon,
        later,
    )
    assert summary.messages == ("Sage was slow",)
    assert summary.requests == {(SAGE, "GET"): 7, (VTIGER, "POST"): 2}


def test_a_run_that_a_crash_left_open_is_called_interrupted(store, noon):
    crashed, ended = store.begin_run("timer", noon), None
    ended = store.begin_run("manual", noon)
    store.end_run(ended, "finished", noon, [], {})
    store.begin_run("manual", noon)
    assert (store.run_summary(crashed).state, store.run_summary(ended).state) == ("interrupted", "finished")


def test_a_run_that_never_was_is_a_key_error(store):
    with pytest.raises(KeyError):
        store.run_summary(99)


@pytest.mark.parametrize("name", ["Caf\ud83d", "Caf\0"], ids=["cut inside an emoji", "with a NUL"])
def test_an_outcome_whose_name_no_database_can_hold_is_stored(store, noon, name):
    run = store.begin_run("manual", noon)
    store.add_outcome(run, replace(_outcome(), name=name), noon)
    assert store.run_summary(run).counts == {(INVOICES, SAGE, "created"): 1}


# -- what was last read


def test_a_record_comes_back_as_it_was_read(store):
    seen = Seen(_record(), pending=True, settled=False)
    store.save_seen([seen])
    assert store.seen(INVOICES, VTIGER, "7x1") == seen


def test_saving_a_record_again_replaces_it(store):
    store.save_seen([Seen(_record(), pending=True)])
    newer = Seen(_record(revision="r2", deleted=True), pending=False)
    store.save_seen([newer])
    assert list(store.all_seen(INVOICES, VTIGER)) == [newer]


def test_a_record_of_another_module_or_side_is_another_record(store):
    store.save_seen([Seen(_record(module=PRODUCTS), pending=True), Seen(_record(side=SAGE), pending=True)])
    assert store.seen(INVOICES, VTIGER, "7x1") is None


def test_many_records_are_looked_up_at_once_and_absent_ones_left_out(store):
    store.save_seen([Seen(_record(f"7x{n}"), pending=False) for n in range(5)])
    assert sorted(store.seen_many(INVOICES, VTIGER, ["7x1", "7x3", "7x99"])) == ["7x1", "7x3"]


def test_ten_thousand_ids_are_no_too_long_question(store):
    store.save_seen([Seen(_record("7x9999"), pending=False)])
    assert list(store.seen_many(INVOICES, VTIGER, [f"7x{n}" for n in range(10_000)])) == ["7x9999"]


def test_all_records_are_walked_through_in_order_while_they_are_being_changed(store):
    store.save_seen([Seen(_record(f"{n:05}"), pending=True) for n in range(PAGE + 3)])
    walked = []
    for seen in store.all_seen(INVOICES, VTIGER):
        store.settle(INVOICES, VTIGER, seen.record.id)
        walked.append(seen.record.id)
    assert walked == [f"{n:05}" for n in range(PAGE + 3)]


def test_revisions_leave_out_deleted_and_unsettled_records(store):
    store.save_seen(
        [
            Seen(_record("1", revision="a"), pending=True),
            Seen(_record("2", revision="b"), pending=False, settled=False),
            Seen(_record("3", revision="c", deleted=True), pending=False),
            Seen(_record("4", side=SAGE), pending=False),
        ]
    )
    assert store.revisions(INVOICES, VTIGER) == {"1": "a"}


def test_pending_leaves_out_what_was_settled(store):
    store.save_seen([Seen(_record("1"), pending=True), Seen(_record("2"), pending=True)])
    store.settle(INVOICES, VTIGER, "1")
    assert store.pending(INVOICES, VTIGER) == ("2",)


def test_marking_a_module_pending_leaves_other_modules_alone(store):
    store.save_seen([Seen(_record("1"), pending=False), Seen(_record("2", module=PRODUCTS), pending=False)])
    store.mark_all_pending(INVOICES)
    assert store.pending(INVOICES, VTIGER) == ("1",)
    assert store.pending(PRODUCTS, VTIGER) == ()


# -- links


def test_a_link_is_found_from_either_side(store):
    store.save_link(LINK)
    assert store.link(INVOICES, SAGE, "s1") == store.link(INVOICES, VTIGER, "7x1") == LINK


def test_a_link_of_another_module_is_not_found(store):
    store.save_link(LINK)
    assert store.link(PRODUCTS, SAGE, "s1") is None


def test_saving_a_link_again_moves_its_base(store):
    store.save_link(LINK)
    moved = replace(LINK, base={"total": Decimal("13.00")}, sage_revision="rev-s2")
    store.save_link(moved)
    assert store.links(INVOICES) == (moved,)


@pytest.mark.parametrize("rival", [replace(LINK, vtiger_id="7x2"), replace(LINK, sage_id="s2")])
def test_a_second_link_for_either_id_is_refused(store, rival):
    store.save_link(LINK)
    with pytest.raises(StoreError, match="linked twice"):
        store.save_link(rival)
    assert store.links(INVOICES) == (LINK,)


def test_a_dropped_link_frees_both_ids(store):
    store.save_link(LINK)
    store.drop_link(LINK)
    store.save_link(replace(LINK, vtiger_id="7x2"))
    assert [link.vtiger_id for link in store.links(INVOICES)] == ["7x2"]


def test_a_link_that_was_let_go_is_remembered_until_either_record_is_linked_again(store):
    store.save_link(LINK)
    store.let_go(LINK)
    assert (store.links(INVOICES), store.former_links(INVOICES)) == ((), (LINK,))
    store.save_link(replace(LINK, vtiger_id="7x2"))
    assert store.former_links(INVOICES) == ()


def test_what_was_let_go_can_be_forgotten_for_one_record_alone(store):
    other = replace(LINK, sage_id="s2", vtiger_id="7x2")
    for one in (LINK, other):
        store.save_link(one)
        store.let_go(one)
    store.forget_former(LINK)
    assert store.former_links(INVOICES) == (other,)


def test_a_dropped_link_is_not_remembered(store):
    store.save_link(LINK)
    store.drop_link(LINK)
    assert store.former_links(INVOICES) == ()


def test_the_last_word_about_a_pair_counts_and_belongs_to_its_module(store, noon):
    store.save_verdict(INVOICES, "s1", "7x1", Verdict.UNLINKED, noon)
    store.save_verdict(INVOICES, "s1", "7x1", Verdict.DIFFERENT, noon + timedelta(days=1))
    store.save_verdict(INVOICES, "s1", "7x2", Verdict.SAME, noon)
    assert store.verdicts(INVOICES) == {("s1", "7x1"): Verdict.DIFFERENT, ("s1", "7x2"): Verdict.SAME}
    assert store.verdicts(PRODUCTS) == {}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    pairs=st.lists(
        st.tuples(st.sampled_from("abc"), st.sampled_from("xyz"), st.booleans()), min_size=1, max_size=12
    )
)
def test_no_sequence_of_saves_and_drops_links_an_id_twice(store, pairs):
    kept: dict[str, str] = {}
    for link in store.links(INVOICES):
        store.drop_link(link)
    for sage_id, vtiger_id, drop in pairs:
        link = replace(LINK, sage_id=sage_id, vtiger_id=vtiger_id)
        is_free = (sage_id not in kept and vtiger_id not in kept.values()) or kept.get(sage_id) == vtiger_id
        if drop:
            store.drop_link(link)
            if kept.get(sage_id) == vtiger_id:
                del kept[sage_id]
        elif is_free:
            store.save_link(link)
            kept[sage_id] = vtiger_id
        else:
            with pytest.raises(StoreError):
                store.save_link(link)
    assert {link.sage_id: link.vtiger_id for link in store.links(INVOICES)} == kept


# -- intents, cursors, skips


def test_intents_come_back_oldest_first_with_their_ids(store, noon):
    first = store.add_intent(_intent("a", noon))
    second = store.add_intent(_intent("b", noon, record_id="s1"))
    assert store.intents() == (first, second)
    assert first.id < second.id


def test_an_intent_keeps_which_writes_it_takes_back(store, noon):
    noted = store.add_intent(replace(_intent("a", noon, record_id="s1"), undoes=(7, 12)))
    assert (store.intents(), noted.undoes) == ((noted,), (7, 12))


def test_a_cleared_intent_is_gone_and_its_id_is_not_used_again(store, noon):
    first = store.add_intent(_intent("a", noon))
    store.clear_intent(first.id)
    assert store.intents() == ()
    assert store.add_intent(_intent("b", noon)).id > first.id


def test_a_cursor_is_stored_moved_and_forgotten(store):
    name = "Invoices/sage/changes"
    found = [store.cursor(name)]
    for value in ("one", "two", None):
        store.set_cursor(name, value)
        found.append(store.cursor(name))
    assert found == [None, "one", "two", None]


def test_an_open_skip_keeps_its_first_moment_while_the_rule_stays(store, noon):
    store.save_skip(_skip(since=noon))
    later = replace(_skip(since=noon + timedelta(days=1)), amount=Decimal("9.00"))
    later = reworded(later, because="Still no date")
    store.save_skip(later)
    assert store.open_skips(INVOICES) == (replace(later, since=noon),)


def test_an_open_skip_keeps_what_the_record_could_be(store, noon):
    asked = reworded(_skip("match.ambiguous", since=noon), candidates=("s1", "s2"))
    store.save_skip(asked)
    assert store.open_skips(INVOICES) == (asked,)


def test_an_open_skip_of_another_rule_starts_anew(store, noon):
    store.save_skip(_skip(since=noon))
    other = _skip("invoice.no_lines", since=noon + timedelta(days=1))
    store.save_skip(other)
    assert store.open_skips(INVOICES) == (other,)


def test_a_cleared_skip_leaves_those_of_other_records_and_modules(store, noon):
    for skip in (_skip(since=noon), _skip(since=noon, record_id="7x2"), _skip(since=noon, module=PRODUCTS)):
        store.save_skip(skip)
    store.clear_skip(INVOICES, VTIGER, "7x1")
    assert [skip.record_id for skip in store.open_skips(INVOICES)] == ["7x2"]
    assert len(store.open_skips(PRODUCTS)) == 1


def test_an_outcome_keeps_what_changed(store, noon):
    run = store.begin_run("manual", noon)
    with pytest.raises(TypeError):
        store.add_outcome(run, _outcome(changes=(Change("total", 1.5, None),)), noon)
    assert store.run_summary(run).counts == {}, (
        "an outcome whose changes cannot be stored is not stored at all"
    )


# -- sentences

CURED = say("Map {tax} under Mapping, Taxes", tax="VAT 20 %")
UNTAXED = say("Line {position} has {tax}, which is mapped to no rate", position=3, tax="VAT 20 %")


def _made(text):
    return (text, text.template, dict(text.values)) if isinstance(text, Sentence) else text


@pytest.mark.parametrize(
    ("because", "fix"), [(UNTAXED, CURED), (UNTAXED, "Map it"), ("It has no date", CURED), ("Plain", "")]
)
def test_reasons_and_cures_come_back_as_the_sentences_they_were(store, noon, place, because, fix):
    run = store.begin_run("manual", noon)
    store.add_outcome(run, _outcome(Status.SKIPPED, why=Skip("r", because, fix)), noon)
    store.save_skip(reworded(_skip(since=noon), because=because, fix=fix))
    (kept,) = store.open_skips(INVOICES)
    with LogReader.open(place) as log:
        (logged,) = log.outcomes()
        (group,) = log.skip_groups()
    wanted = _made(because), _made(fix)
    assert (_made(kept.why.because), _made(kept.why.fix)) == wanted
    assert (_made(logged.outcome.because), _made(logged.outcome.fix)) == wanted
    assert _made(group.fix) == _made(fix)


def test_an_outcome_without_a_sentence_costs_no_room_for_one(store, noon, place):
    store.add_outcome(store.begin_run("manual", noon), _outcome(Status.UNCHANGED), noon)
    with open_reader(place) as reader:
        assert reader.rows("SELECT making FROM outcome") == [(None,)]


def test_a_runs_messages_come_back_as_the_sentences_they_were(store, noon):
    messages = ("Nothing was written", counted("%n record is gone", "%n records are gone", 4))
    run = store.begin_run("manual", noon)
    store.end_run(run, "finished", noon, messages, {})
    assert [_made(one) for one in store.run_summary(run).messages] == [_made(one) for one in messages]


def test_rows_of_the_first_layout_are_read_as_plain_text(place):
    make_layout(place, 1)
    with Connection(place) as connection:
        connection.execute(
            """INSERT INTO open_skip
                (module, side, record_id, name, rule, because, fix, evidence, since, currency)
            VALUES ('Invoices', 'vtiger', '7x1', 'INV1', 'invoice.no_date', 'No date', 'Enter one', '',
                '2026-03-14T12:00:00+00:00', '')"""
        )
    with Store.open(place) as store:
        (kept,) = store.open_skips(INVOICES)
    assert (kept.why.because, kept.why.fix, type(kept.why.because)) == ("No date", "Enter one", str)
