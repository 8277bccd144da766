"""Synced with a note: which lines of the log still say something, and which were read."""

from datetime import timedelta

import pytest

from sagesync_desktop.core.logviews import EVERY_NOTE, STANDING, Note, NoteGroup, OutcomeFilter
from sagesync_desktop.core.types import ModuleId, Outcome, Side, Skip, Status, Trigger
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.models import Outcome as Line
from sagesync_desktop.store.notes import Noted
from sagesync_desktop.store.store import Store
from tests.store.first_layout import make_layout

INVOICES, PRODUCTS, SAGE = ModuleId.INVOICES, ModuleId.PRODUCTS, Side.SAGE
OVER, UNREAD, READ = Noted
ALTERED, STALE, REPLACED = "server.altered", "invoice.balance_stale", "change.replaced"


def _line(store, noon, rule="", status=Status.UPDATED, *, trigger=Trigger.MANUAL, **others):
    said = {name: others.pop(name) for name in ("because", "fix") if name in others}
    run = store.begin_run(trigger, noon)
    known = others or {"sage_id": "s1", "vtiger_id": "7x1"}
    why = Skip(rule, **{"because": "As it is", "fix": "", **said}) if rule else None
    store.add_outcome(run, Outcome(INVOICES, SAGE, status, "INV-1", why=why, **known), noon)


def states(store):
    return [state for (state,) in store.connection.rows(Line.select(Line.noted).order_by(Line.id))]


@pytest.mark.parametrize(
    ("status", "rule", "state"),
    [
        (Status.CREATED, ALTERED, UNREAD),
        (Status.UPDATED, ALTERED, UNREAD),
        (Status.UNCHANGED, ALTERED, UNREAD),
        (Status.SKIPPED, ALTERED, None),
        (Status.FAILED, ALTERED, None),
        (Status.UPDATED, "", None),
    ],
)
def test_a_record_in_step_with_a_reason_beside_it_has_a_note(store, noon, status, rule, state):
    _line(store, noon, rule, status)
    assert states(store) == [state]


@pytest.mark.parametrize("ids", [{"sage_id": "s1"}, {"vtiger_id": "7x1"}])
def test_a_newer_line_of_the_record_ends_the_note(store, noon, ids):
    _line(store, noon, ALTERED)
    _line(store, noon, **ids)
    assert states(store) == [OVER, None]


def test_a_run_that_writes_to_both_sides_ends_no_note_of_its_own(store, noon):
    _line(store, noon, ALTERED, sage_id="s9", vtiger_id="7x9")
    run = store.begin_run(Trigger.MANUAL, noon)
    for target, why in ((SAGE, Skip(ALTERED, "As it is", "")), (Side.VTIGER, None)):
        line = Outcome(INVOICES, target, Status.UPDATED, "INV-1", sage_id="s1", vtiger_id="7x1", why=why)
        store.add_outcome(run, line, noon)
    assert states(store) == [UNREAD, UNREAD, None]


def test_what_a_sync_replaced_stays_noted_until_it_is_read_and_is_news_each_time(store, noon):
    _line(store, noon, REPLACED)
    _line(store, noon)
    _line(store, noon, REPLACED)
    store.read_notes((1,))
    _line(store, noon, REPLACED)
    assert states(store) == [READ, None, UNREAD, UNREAD]


def test_lines_of_other_records_end_no_note(store, noon):
    _line(store, noon, ALTERED)
    _line(store, noon, sage_id="s2", vtiger_id="7x2")
    _line(store, noon, status=Status.SKIPPED, rule="invoice.no_date")
    assert states(store) == [UNREAD, None, None]


def test_what_a_preview_would_note_is_no_note_of_the_record_and_ends_none(store, noon):
    _line(store, noon, ALTERED)
    _line(store, noon, STALE, trigger=Trigger.PREVIEW)
    assert states(store) == [UNREAD, OVER]


@pytest.mark.parametrize(
    ("rule", "because", "state"),
    [(ALTERED, "As it is", READ), (STALE, "As it is", UNREAD), (ALTERED, "Other", UNREAD)],
)
def test_a_note_that_was_read_stays_read_while_it_says_the_same(store, noon, rule, because, state):
    _line(store, noon, ALTERED)
    store.read_notes((1,))
    _line(store, noon + timedelta(days=1), rule, because=because)
    assert states(store) == [OVER, state]


def test_only_an_open_note_can_be_read(store, noon):
    _line(store, noon, ALTERED)
    _line(store, noon, STALE)
    _line(store, noon, sage_id="s2")
    store.read_notes((1, 2, 3))
    assert states(store) == [OVER, READ, None]


@pytest.fixture
def reader(store, place):
    with LogReader.open(place) as opened:
        yield opened


def test_a_run_counts_its_notes_beside_its_outcomes(store, reader, noon):
    _line(store, noon, ALTERED)
    _line(store, noon, STALE)
    _line(store, noon, sage_id="s2")
    _line(store, noon, ALTERED, trigger=Trigger.PREVIEW, sage_id="s3")
    one = {(INVOICES, SAGE): 1}
    assert [dict(run.notes) for run in reader.runs()] == [one, {}, one, one]
    assert reader.run(1) == store.run_summary(1)


def test_lines_are_filtered_by_what_became_of_their_note(store, reader, noon):
    for rule in (ALTERED, STALE, ""):
        _line(store, noon, rule)
    for own in ("s2", "s3"):
        _line(store, noon, ALTERED, sage_id=own)
    store.read_notes((4,))

    def ids(*notes):
        chosen = OutcomeFilter(notes=frozenset(notes))
        found = [line.id for line in reader.outcomes(chosen, descending=False)]
        assert reader.count(chosen) == len(found)
        return found

    assert (ids(Note.UNREAD), ids(Note.READ), ids(Note.OVER)) == ([5], [4], [1, 2])
    assert (ids(*STANDING), ids(*EVERY_NOTE), ids()) == ([4, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5])
    told = [line.note for line in reader.outcomes(descending=False)]
    assert told == [Note.OVER, Note.OVER, None, Note.READ, Note.UNREAD]


def test_standing_notes_are_grouped_with_the_newest_cure_and_how_many_are_unread(store, reader, noon):
    later = noon + timedelta(hours=1)
    _line(store, noon, ALTERED, fix="Old cure", sage_id="s1")
    _line(store, later, ALTERED, fix="New cure", sage_id="s2")
    _line(store, noon, STALE, fix="Wait", sage_id="s3")
    _line(store, noon, STALE, sage_id="s4")
    _line(store, noon, sage_id="s4")
    store.read_notes((1,))
    assert reader.note_groups() == (
        NoteGroup(INVOICES, ALTERED, "New cure", 2, 1, later),
        NoteGroup(INVOICES, STALE, "Wait", 1, 1, noon),
    )


def test_all_notes_of_one_kind_are_read_at_once(store, noon):
    for n, rule in enumerate((ALTERED, ALTERED, STALE)):
        _line(store, noon, rule, sage_id=f"s{n}")
    store.read_notes((1,))
    assert store.read_notes_alike(PRODUCTS, ALTERED) == 0
    assert store.read_notes_alike(INVOICES, ALTERED) == 1
    assert states(store) == [READ, READ, UNREAD]


_COLUMNS = "run_id, at, module, target, status, name, name_folded, sage_id, rule, because, fix, currency"


def test_a_log_of_before_notes_tells_what_each_records_newest_line_says(place):
    make_layout(place, 4)
    with Connection(place) as connection:
        for trigger in ("manual", "timer", "preview"):
            connection.execute(
                f"INSERT INTO run (trigger, state, started_at) VALUES ('{trigger}', 'finished', '2026-01-01')"
            )
        for run, status, rule, sage_id in (
            (1, "updated", ALTERED, "s1"),
            (2, "updated", STALE, "s1"),
            (1, "updated", ALTERED, "s2"),
            (2, "unchanged", "", "s2"),
            (2, "skipped", "invoice.no_date", "s3"),
            (3, "updated", ALTERED, "s1"),
            (2, "updated", ALTERED, "s4"),
            (2, "updated", "", "s4"),
        ):
            said = f"{run}, '', 'Invoices', 'sage', '{status}', '', '', '{sage_id}', '{rule}', '', '', ''"
            connection.execute(f"INSERT INTO outcome ({_COLUMNS}) VALUES ({said})")
    with Store.open(place) as store:
        assert states(store) == [OVER, UNREAD, OVER, None, None, OVER, UNREAD, None]
