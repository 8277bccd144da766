"""Texts made shorter, and what is said to be lost by it."""

import pytest

from sagesync_desktop.core.shortening import (
    cut,
    cut_lines,
    is_free_of_emoji,
    lost,
    short_name,
    without_emoji,
)


@pytest.mark.parametrize(
    ("text", "most", "shorter"),
    [
        ("one two three", 13, "one two three"),
        ("one two three", 12, "one two"),
        ("one two, three", 9, "one two"),
        ("one two three", 7, "one two"),
        ("incomprehensible", 5, "incom"),
        ("a incomprehensible", 5, "a"),
    ],
)
def test_a_text_is_cut_behind_the_last_whole_word_that_fits(text, most, shorter):
    assert cut(text, most) == shorter


def test_lines_are_cut_each_for_itself():
    assert cut_lines("one two\nthree four", 7) == "one two\nthree"


@pytest.mark.parametrize(
    ("name", "most", "shorter"),
    [
        ("Ada Byron Lovelace", 18, "Ada Byron Lovelace"),
        ("Ada Byron Lovelace", 17, "Ada B. Lovelace"),
        ("Ada Augusta Byron Lovelace", 22, "Ada A. B. Lovelace"),
        ("Maria Theodora von Hohenstein", 25, "Maria T. von Hohenstein"),
        ("Maria Theodora von Hohenstein", 20, "M. T. von Hohenstein"),
    ],
)
def test_a_name_keeps_its_last_word_and_gives_up_middle_names_first(name, most, shorter):
    assert short_name(name, most) == shorter


def test_what_is_lost_is_the_end_or_the_words_that_are_gone():
    assert lost("one two three", "one two") == "three"
    assert lost("Maria Theodora Smith", "Maria T. Smith") == "Theodora"
    assert lost("one one two", "one two") == "one"
    assert lost("same", "same") == ""


@pytest.mark.parametrize(
    "text", ["Great \U0001f600 work", "Great ???? work", "Great \u2764\ufe0f\U0001f600 work"]
)
def test_emoji_and_what_vtiger_left_of_them_go(text):
    plain = without_emoji(text)
    assert is_free_of_emoji(plain)
    assert plain.replace("\u2764 ", "") == "Great work"


def test_a_text_without_emoji_stays_as_it_is_line_by_line():
    assert without_emoji("Crème brûlée\nfor two") == "Crème brûlée\nfor two"
    assert is_free_of_emoji("Crème brûlée, what?")
    assert not is_free_of_emoji("Great \U0001f600")
