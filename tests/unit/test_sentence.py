import copy
import pickle
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from sagesync_desktop.core.sentence import (
    Sentence,
    clause,
    counted,
    joined,
    packed,
    paragraph,
    say,
    term,
    unpacked,
)
from sagesync_desktop.core.types import ModuleId, Side

EXAMPLES = (
    say("Its status is {status}", status="Cancelled"),
    say("The total is {total} in {side}", total=Decimal("1200.00"), side=Side.SAGE),
    say("Its date {day} is locked", day=date(2026, 3, 14)),
    say("Read at {at}", at=datetime(2026, 3, 14, 15, 9, tzinfo=UTC)),
    say("Nothing new in {module}", module=ModuleId.INVOICES),
    counted("%n record of {side}", "%n records of {side}", 1, side=Side.VTIGER),
    counted("%n record", "%n records", 12),
    joined(". ", [say("{field} is empty", field=term("Billing City")), "Ask Ms {Braces}"]),
    term("Billing City"),
)


def test_a_sentence_is_its_english_text():
    sentence = say("{name} owes {total} since {day}", name="Ada", total=Decimal("1E+2"), day=date(2026, 1, 2))
    assert sentence == "Ada owes 100 since 2026-01-02"
    assert {sentence: 1}["Ada owes 100 since 2026-01-02"] == 1
    assert isinstance(sentence, str)


def test_a_sentence_remembers_its_template_and_values():
    sentence = say("Its status is {status}", status="Void")
    assert sentence.template == "Its status is {status}"
    assert dict(sentence.values) == {"status": "Void"}


def test_a_count_chooses_the_english_form_and_keeps_the_plural_as_template():
    one, many = (counted("%n record of {side}", "%n records of {side}", n, side=Side.SAGE) for n in (1, 2))
    assert (one, many) == ("1 record of Sage", "2 records of Sage")
    assert one.template == many.template == "%n records of {side}"
    assert (one.number, many.number) == (1, 2)


def test_joined_sentences_keep_each_other_whole():
    both = joined("; ", [say("It has {n} lines", n=3), say("Its status is {status}", status="Paid")])
    assert both == "It has 3 lines; Its status is Paid"
    assert [value.template for value in both.values.values()] == [
        "It has {n} lines",
        "Its status is {status}",
    ]


def test_a_sentence_with_its_own_full_stop_gets_no_second_one():
    assert joined(". ", ["It was refused.", "Code 7"]) == "It was refused. Code 7"


def test_braces_in_a_value_are_left_alone():
    assert say("Named “{name}”", name="{0} {x}") == "Named “{0} {x}”"


@pytest.mark.parametrize("sentence", EXAMPLES, ids=str)
@pytest.mark.parametrize(
    "again",
    [
        lambda sentence: pickle.loads(pickle.dumps(sentence)),
        copy.copy,
        copy.deepcopy,
        lambda sentence: unpacked(str(sentence), packed(sentence)),
    ],
    ids=["pickled", "copied", "deep copied", "stored"],
)
def test_a_sentence_comes_back_whole(sentence, again):
    returned = again(sentence)
    assert isinstance(returned, Sentence)
    assert (returned, returned.template, returned.values, returned.number) == (
        sentence,
        sentence.template,
        sentence.values,
        sentence.number,
    )
    assert [type(value) for value in returned.values.values()] == [type(v) for v in sentence.values.values()]


def test_braces_in_a_text_without_values_are_left_alone():
    assert paragraph("It was refused", "{0} is wrong.") == "It was refused. {0} is wrong."
    assert clause("", "{0} is wrong.") == "{0} is wrong"


def test_plain_text_is_stored_as_such():
    assert packed("It has no due date") is None
    assert type(unpacked("It has no due date", None)) is str


@pytest.mark.parametrize(
    "making",
    [
        "{",
        "[]",
        "7",
        '{"v":{}}',
        '{"t":1}',
        '{"t":"{a}","v":{"a":{"decimal":"x"}}}',
        '{"x":"y"}',
    ],
)
def test_a_making_that_cannot_be_read_leaves_the_text(making):
    text = unpacked("It has no due date", making)
    assert type(text) is str
    assert text == "It has no due date"


@pytest.mark.parametrize("end", "!?.")
def test_a_sentence_with_an_end_of_its_own_gets_no_full_stop_behind_it(end):
    assert paragraph(f"Really{end}", "Checked just now") == f"Really{end} Checked just now."
    assert paragraph("Checked just now", f"Really{end}") == f"Checked just now. Really{end}"
    assert say("{what}.", what=f"Really{end}") == f"Really{end}"
