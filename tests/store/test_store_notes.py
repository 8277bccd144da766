"""Synced with a note: which lines of the log still say something, and which were read."""

from datetime import timedelta

import pytest

from sagesync_desktop.core.types import ModuleId, Outcome, Side, Skip, Status, Trigger
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.models import Outcome as Line
from sagesync_desktop.store.notes import Noted
from sagesync_desktop.store.store import Store
from tests.store.first_layout import make_layout

INVOICES, PRODUCTS, SAGE = ModuleId.INVOICES, ModuleId.PRODUCTS, Side.SAGE
OVER, UNREAD, READ = Noted
ALTERED, STALE = "server.altered", "invoice.balance_stale"


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


_COLUMNS = "run_id, at, module, target, status, name, name_folded, sage_id, rule, because, fix, currency"


def test_a_log_of_before_notes_tells_what_each_records_newest_line_says(place):
    make_layout(place, 4)
    with Connection(place) as connection:
        for trigger in ("manual", "preview"):
            connection.execute(
                f"INSERT INTO run (trigger, state, started_at) VALUES ('{trigger}', 'finished', '2026-01-01')"
            )
        for run, status, rule, sage_id in (
            (1, "updated", ALTERED, "s1"),
            (1, "updated", STALE, "s1"),
            (1, "updated", ALTERED, "s2"),
            (1, "unchanged", "", "s2"),
            (1, "skipped", "invoice.no_date", "s3"),
            (2, "updated", ALTERED, "s1"),
        ):
            said = f"{run}, '', 'Invoices', 'sage', '{status}', '', '', '{sage_id}', '{rule}', '', '', ''"
            connection.execute(f"INSERT INTO outcome ({_COLUMNS}) VALUES ({said})")
    with Store.open(place) as store:
        assert states(store) == [OVER, UNREAD, OVER, None, None, OVER]
