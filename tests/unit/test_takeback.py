"""What taking a word back comes to, as values."""

from datetime import UTC, datetime

import pytest

from sagesync_desktop.core.cures import Shown
from sagesync_desktop.core.journal import Written
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.takeback import Word, kept_as_shown, taking_back
from sagesync_desktop.core.types import MISSING, ModuleId, RecordRef, Side, Verb
from sagesync_desktop.core.undo import CHANGED, KEPT, PAIR, Way, gathered, said_of

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)


def row(number, verb, before, after, record_id="7x1"):
    return Written(number, 5, ModuleId.INVOICES, Side.VTIGER, verb, record_id, before, after, NOON)


def said(before, after, now, verb=Verb.SAY, **more):
    return taking_back(Word((row(1, verb, before, after),), now, "“A” and “B”", **more))


def test_a_word_that_stands_is_taken_back_to_what_was_said_before():
    step = said({"verdict": "different"}, {"verdict": "same"}, {"verdict": "same", "linked": True})
    assert (step.way, dict(step.fields)) == (Way.TAKE_BACK, {"verdict": "different"})
    assert step.shown == (Shown(None, "“A” and “B”", "the same", "different"),)


def test_two_that_were_taken_apart_are_linked_again():
    step = said({"linked": True, "~base/name": "A"}, {"verdict": "unlinked"}, {"verdict": "unlinked"})
    assert dict(step.fields) == {"verdict": None, "linked": True}
    assert step.shown == (Shown(None, "“A” and “B”", "taken apart", "linked"),)


@pytest.mark.parametrize("now", [{"verdict": "unlinked"}, {"verdict": "unlinked", "linked": True}])
def test_a_word_after_which_another_one_was_said_stays(now):
    step = said({}, {"verdict": "same"}, now)
    assert (step.way, step.rule) == (Way.NOTHING, CHANGED)
    assert step.because == "Something else was said of “A” and “B” since"


def test_what_cannot_be_joined_again_is_said():
    step = said({"linked": True}, {"verdict": "unlinked"}, {"verdict": "unlinked"}, bars="One was deleted")
    assert (step.way, step.rule, step.because) == (Way.NOTHING, KEPT, "One was deleted")


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        (
            {},
            {"kind": "left", "mark": "1", "note": ""},
            ("left alone until it changes", "tried like any other"),
        ),
        ({"kind": "never"}, {}, ("tried like any other", "never to be synced")),
        ({"kind": "by_hand"}, {"kind": "never"}, ("never to be synced", "entered by hand")),
    ],
)
def test_what_was_put_aside_is_shown_by_what_it_was_and_will_be(before, after, shown):
    step = said(before, after, after, Verb.PUT_ASIDE)
    assert step.shown == (Shown(None, "“A” and “B”", *shown),)


def test_of_two_choices_the_one_that_was_made_otherwise_since_stays():
    step = said(
        {"taxes/a": "1"}, {"taxes/a": "2", "taxes/b": "3"}, {"taxes/a": "9", "taxes/b": "3"}, Verb.CHOOSE
    )
    assert (step.way, dict(step.fields)) == (Way.TAKE_BACK, {"taxes/b": None})
    assert step.warning == "Some of it was chosen otherwise since and stays as it is."


def test_a_choice_is_shown_turned_round_in_the_words_in_which_it_was_made():
    made = (
        Shown(None, say("Rate for {tax}", tax="VAT"), MISSING, term("Standard")),
        Shown(Side.SAGE, "Name", "a", "b"),
    )
    first = row(1, Verb.CHOOSE, {}, {"taxes/a": "1", **kept_as_shown(made)})
    second = (Shown(None, say("Rate for {tax}", tax="VAT"), term("Standard"), term("Lower")),)
    again = row(2, Verb.CHOOSE, {"taxes/a": "1"}, {"taxes/a": "2", **kept_as_shown(second)})
    step = taking_back(Word((first, again), {"taxes/a": "2"}, "A"))
    (shown,) = step.shown
    assert (shown.side, shown.field, shown.before, shown.after) == (None, "Rate for VAT", "Lower", "")
    assert shown.field.template == "Rate for {tax}"


def test_a_choice_that_was_made_otherwise_is_named_by_what_it_sets():
    made = kept_as_shown((Shown(None, term("Start date"), None, "2026-01-01"),))
    step = said({}, {"start_date/Invoices": "1", **made}, {}, Verb.CHOOSE)
    assert (step.way, dict(step.fields)) == (Way.TAKE_BACK, {})
    step = said({}, {"start_date/Invoices": "1", **made}, {"start_date/Invoices": "2"}, Verb.CHOOSE)
    assert step.because == "Start date was chosen otherwise since"


def test_words_are_undone_apart_from_writes_and_by_what_they_are_about():
    pair = dict(zip(PAIR, ("1", "7x1"), strict=True))
    other = dict(zip(PAIR, ("2", "7x1"), strict=True))
    rows = (
        row(1, Verb.UPDATE, {"a": "1"}, {"a": "2"}),
        row(2, Verb.SAY, {}, {"verdict": "same", **pair}),
        row(3, Verb.SAY, {}, {"verdict": "different", **other}),
        row(4, Verb.UPDATE, {"a": "2"}, {"a": "3"}),
        row(5, Verb.SAY, {"verdict": "same", **pair}, {"verdict": "different", **pair}),
    )
    assert [[one.id for one in group] for group in gathered(rows)] == [[3], [2, 5], [1, 4]]
    assert said_of(rows[0]) is None
    assert {group[0].ref for group in gathered(rows)} == {RecordRef(ModuleId.INVOICES, Side.VTIGER, "7x1")}
