"""What is said of a run is never more than it did."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from sagesync_desktop.app.views import Condition, ConnectionHealth, Health
from sagesync_desktop.core.errors import Cancelled, GuardTripped, NotConfigured, Offline, SignInNeeded
from sagesync_desktop.core.logviews import SkipGroup
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.types import ModuleId, RunState, Side, Trigger
from sagesync_desktop.gui.control.connections import LastAnswer, after_run, after_test, with_answers
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.lamps import lamp_look
from sagesync_desktop.gui.words.results import (
    held_count,
    held_money,
    held_up,
    last_sync_words,
    left_by_choice,
    nothing_held_words,
    result_sentence,
    waiting_count,
)

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
QUIET = RunSummary(1, Trigger.MANUAL, RunState.FINISHED, NOON, NOON, {})
BUSY = replace(QUIET, counts={(ModuleId.INVOICES, Side.SAGE, "created"): 12})
AGREE = "Nothing to do, both sides agree"


def test_a_whole_sync_that_finished_quietly_says_that_both_sides_agree(qapp):
    assert result_sentence(QUIET, held=0) == AGREE


def test_a_quiet_sync_does_not_say_so_while_records_are_held_back(qapp):
    assert result_sentence(QUIET, held=48) == "Nothing new, 48 records held back"


def test_an_older_run_does_not_say_so_for_nobody_knows_what_was_held_then(qapp):
    assert result_sentence(QUIET) == "Nothing to do"


@pytest.mark.parametrize("state", [one for one in RunState if one is not RunState.FINISHED])
@pytest.mark.parametrize("trigger", Trigger)
def test_nothing_but_a_finished_sync_ever_says_so(qapp, state, trigger):
    assert "agree" not in result_sentence(replace(QUIET, state=state, trigger=trigger), held=0)


@pytest.mark.parametrize("trigger", [Trigger.MODULE, Trigger.RECORD, Trigger.PREVIEW])
def test_a_part_does_not_speak_for_the_whole(qapp, trigger):
    assert result_sentence(replace(QUIET, trigger=trigger), held=0) == "Nothing to do"


def test_a_run_that_ended_early_says_so_before_its_counts(qapp):
    assert result_sentence(replace(BUSY, state=RunState.ENDED_EARLY)) == (
        "Ended early: 12 created, 0 updated, 0 skipped"
    )


def test_a_preview_tells_what_would_be(qapp):
    assert result_sentence(replace(BUSY, state=RunState.PREVIEW)) == "12 to create, 0 to update, 0 to skip"


def test_the_header_says_nothing_of_the_sync_that_is_going_on(qapp):
    running = replace(QUIET, state=RunState.RUNNING, ended_at=None)
    assert last_sync_words(running, None, NOON, is_running=True) == ""
    assert last_sync_words(running, None, NOON, is_running=False) == "Last sync just now: Interrupted"


@pytest.mark.parametrize("state", ["running", "ended early", "needs attention", "interrupted"])
def test_that_nothing_is_held_up_is_said_after_a_finished_sync_alone(qapp, state):
    assert nothing_held_words(QUIET).startswith("Nothing is held up")
    assert "Nothing is held up" not in nothing_held_words(replace(QUIET, state=state))
    assert "Nothing is held up" not in nothing_held_words(None)


# -- lamps

STORED = Health(
    ConnectionHealth(Side.SAGE, Condition.OK, "Signed in."),
    ConnectionHealth(Side.VTIGER, Condition.OK, "Connected."),
)
SILENT = Offline("Sage cannot be reached", side=Side.SAGE)


def looks(known, now=NOON):
    found = with_answers(STORED, known)
    return {one.side: lamp_look(one, now).word for one in (found.sage, found.vtiger)}


def test_what_is_stored_is_no_answer(qapp):
    assert looks({}) == {Side.SAGE: "Not asked yet", Side.VTIGER: "Not asked yet"}


def test_a_run_that_finished_had_both_answers(qapp):
    assert looks(after_run({}, None, NOON)) == {Side.SAGE: "Connected", Side.VTIGER: "Connected"}


def test_a_trouble_keeps_its_beginning_until_the_server_answers(qapp):
    first = after_run({}, SILENT, NOON - timedelta(hours=1))
    later = after_run(first, SILENT, NOON)
    assert later[Side.SAGE].at == NOON - timedelta(hours=1)
    assert after_run(later, None, NOON)[Side.SAGE] == LastAnswer(NOON)


def test_a_refused_sign_in_wants_a_person(qapp):
    known = after_run({}, SignInNeeded("Sage wants a new sign-in", side=Side.SAGE), NOON)
    assert looks(known)[Side.SAGE] == "Needs you since 12:00"


@pytest.mark.parametrize("error", [Cancelled("x"), GuardTripped("x"), NotConfigured("x", side=Side.SAGE)])
def test_what_is_our_own_says_nothing_of_a_server(error):
    assert after_run({}, error, NOON) == {}


def test_a_test_that_fails_stays_in_the_lamp(qapp):
    refused = replace(
        STORED, vtiger=ConnectionHealth(Side.VTIGER, Condition.ATTENTION, "Vtiger refused the key.")
    )
    known = after_test({}, refused, NOON)
    assert looks(known) == {Side.SAGE: "Connected", Side.VTIGER: "Needs you since 12:00"}


def test_an_old_answer_is_told_with_its_age(qapp):
    known = after_run({}, None, NOON - timedelta(days=3))
    assert (
        looks(known)[Side.SAGE] == f"Not asked since {phrases.short_day((NOON - timedelta(days=3)).date())}"
    )


def test_what_follows_by_itself_is_said_beside_what_needs_somebody():
    pounds, some = {"GBP": Decimal(30)}, {"GBP": Decimal(20)}
    groups = (
        SkipGroup(ModuleId.INVOICES, "invoice.item_missing", "", 3, NOON, pounds, 2, some),
        SkipGroup(ModuleId.INVOICES, "invoice.organization_missing", "", 4, NOON, pounds, 4, pounds),
        SkipGroup(ModuleId.INVOICES, "record.parent_missing", "", 1, NOON, {}),
        SkipGroup(ModuleId.INVOICES, "desk.never", "", 5, NOON, {}),
        SkipGroup(ModuleId.INVOICES, "some.rule_of_later", "", 1, NOON, {}),
    )
    needing = held_up(groups)
    assert [(one.rule, one.count) for one in needing] == [
        ("invoice.item_missing", 1),
        ("some.rule_of_later", 1),
    ]
    assert held_money(needing) == {"GBP": Decimal(10)}
    assert (held_count(groups), waiting_count(groups)) == (2, 7)


def test_what_stays_by_choice_is_not_counted_as_held_back():
    groups = tuple(
        SkipGroup(ModuleId.INVOICES, rule, "", count, NOON, {})
        for rule, count in (("invoice.group_tax", 2), ("invoice.before_start", 3))
    )
    assert (held_count(groups), left_by_choice(groups)) == (2, 3)
