"""What a person gives a cure: taken, or refused with the sentence that says what would do."""

from datetime import date
from decimal import Decimal

import pytest

from sagesync_desktop.core.cures import Ask, Choice, Need, Unfit
from sagesync_desktop.core.given import choice_need, dated, found, numbered, picked, record_need, written
from sagesync_desktop.core.types import Side
from tests.builders import ORGANIZATIONS, organization

TEXT = Need(Ask.TEXT, "Description", most=10)
COLOURS = choice_need("Colour", [Choice("r", "Red"), Choice("g", "Green")])


def refusal(read, given, need):
    with pytest.raises(Unfit) as refused:
        read(given, need)
    return refused.value.because


def test_a_text_is_taken_without_the_blanks_around_it():
    assert written("  Hello ", TEXT) == "Hello"


def test_a_text_of_exactly_the_most_characters_is_taken():
    assert written("x" * 10, TEXT) == "x" * 10


def test_a_text_that_is_too_long_is_refused_with_both_figures():
    assert refusal(written, "x" * 11, TEXT) == "Description has 11 characters; 10 is the most"


def test_an_empty_text_is_refused():
    assert refusal(written, "   ", TEXT) == "Nothing was given for Description"


def test_a_date_is_taken_as_iso_writes_it():
    assert dated("2026-11-30", Need(Ask.DATE, "Date")) == date(2026, 11, 30)


def test_a_date_that_is_none_is_refused_with_an_example():
    said = refusal(dated, "30/11/2026", Need(Ask.DATE, "Date"))
    assert said == "Date: “30/11/2026” is no date such as 2026-11-30"


def test_a_number_is_taken_to_the_penny():
    assert numbered("12.50", Need(Ask.NUMBER, "Price")) == Decimal("12.50")


def test_a_number_that_is_none_is_refused():
    assert refusal(numbered, "twelve", Need(Ask.NUMBER, "Price")) == (
        "Price: “twelve” is no number such as 12.50"
    )


@pytest.mark.parametrize("given", ["r", "Red", " red "])
def test_a_choice_is_named_by_its_id_or_its_words(given):
    assert picked(given, COLOURS) == "r"


def test_a_choice_that_is_not_offered_is_refused_with_the_offer():
    assert refusal(picked, "blue", COLOURS) == "Colour: “blue” is not among Red (r); Green (g)"


def test_no_choice_at_all_is_refused_with_the_offer():
    assert refusal(picked, "", COLOURS) == "Colour: choose one of Red (r); Green (g)"


def test_words_that_two_choices_share_name_neither():
    twins = choice_need("Colour", [Choice("1", "Red"), Choice("2", "Red")])
    assert "not among" in refusal(picked, "Red", twins)


def test_a_single_choice_suggests_itself_and_one_of_several_does_not():
    assert choice_need("Colour", [Choice("r", "Red")]).suggestion == "r"
    assert COLOURS.suggestion == ""


def test_a_record_that_nobody_has_read_is_refused():
    need = record_need("Organization", ORGANIZATIONS, Side.VTIGER)
    with pytest.raises(Unfit, match="there is no record 11x9 here"):
        found(None, "11x9", need)
    with pytest.raises(Unfit, match="choose one"):
        found(None, "", need)
    assert found(organization(), "11x1", need).id == "11x1"
