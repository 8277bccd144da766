"""The window's own words in place of advice that names a command."""

import re

from sagesync_desktop.core.advice import IN_THE_WINDOW
from tests.tools.texts import inner_texts

PLACEHOLDER = re.compile(r"\{(\w+)\}")
COMMAND = re.compile(r"“match |by command|by the command|`sagesync-desktop")


def texts():
    return {text for _context, text, _is_counted in inner_texts()}


def test_every_advice_about_identity_that_names_a_command_has_words_for_the_window():
    assert {text for text in texts() if "“match " in text} <= set(IN_THE_WINDOW)


def test_no_words_for_the_window_stand_for_what_nobody_says_any_more():
    assert set(IN_THE_WINDOW) - texts() == set()


def test_the_words_for_the_window_name_no_command():
    assert [text for text in IN_THE_WINDOW if not COMMAND.search(text)] == []
    assert [words for words in IN_THE_WINDOW.values() if COMMAND.search(words)] == []


def test_the_words_for_the_window_hold_only_values_that_the_advice_has():
    strange = {
        words: set(PLACEHOLDER.findall(words)) - set(PLACEHOLDER.findall(text))
        for text, words in IN_THE_WINDOW.items()
    }
    assert not any(strange.values())
