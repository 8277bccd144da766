"""The help in other languages: every page, built like the English one, with the words of the window."""

import re
from functools import cache

import pytest

from sagesync_desktop.app.resources import resource
from tests.gui.help_pages import BOLD, LINK, NAMES, TOLD, written
from tests.tools.texts import window_texts
from tests.tools.translations import TRANSLATED, forms, messages

ANCHOR = re.compile(r"\{#(.+?)\}")
ADDRESS = re.compile(r"https?://[^\s>)]+")
LINE = re.compile(r"#+(?= )|-(?= )|\d+\.(?= )| {4,}|(?=\S)")
"""How a line begins: heading, entry, numbered entry, code, or text."""
LOOSE = re.compile(r"(?<![\u00a0\u202f\s])[;?!»]|[^\S\u00a0\u202f\n][:;?!»]|«(?!\u00a0)")
"""A French sign without its no-break space."""
in_each_language = pytest.mark.parametrize("language", TRANSLATED)
on_each_page = pytest.mark.parametrize("topic", TOLD)


def shape(text):
    """How the lines that hold something begin, with the anchors of headings."""
    lines = [line for line in text.splitlines() if line.strip()]
    return [(LINE.match(line)[0], ANCHOR.findall(line)) for line in lines]


def titles(text):
    """All headings without their anchors."""
    return [ANCHOR.sub("", line).strip("# ") for line in text.splitlines() if line.startswith("#")]


def goals(text):
    """Where links and addresses lead, sorted: an alphabetical list has another order in each language."""
    return sorted([*LINK.findall(text), *ADDRESS.findall(text)])


@cache
def window_words(language):
    """English text of the window -> what it may say instead, which is nothing while it is not translated."""
    shown = {(context, text) for context, text, _ in window_texts()}
    found = {}
    for context, message in messages(language):
        if (context, message.findtext("source")) in shown:
            words = found.setdefault(plain(message.findtext("source")), set())
            words |= {plain(form) for form in forms(message) if form}
    return found | {name: {name} for name in NAMES}


def plain(text):
    return text.replace("&", "")


@in_each_language
def test_every_page_but_the_release_notes_is_translated(language):
    assert sorted(file.name.partition(".")[0] for file in resource("help").glob(f"*.{language}.md")) == TOLD


@in_each_language
@on_each_page
def test_a_translated_page_is_built_like_the_english_one(language, topic):
    assert shape(written(topic, language)) == shape(written(topic))


@in_each_language
@on_each_page
def test_a_translated_page_leads_where_the_english_one_does(language, topic):
    assert goals(written(topic, language)) == goals(written(topic))


@in_each_language
@on_each_page
def test_a_translated_page_names_in_bold_what_the_english_one_does(language, topic):
    names = set(BOLD.findall(written(topic, language)))
    words = {name: window_words(language)[name] for name in set(BOLD.findall(written(topic)))}
    open_still = [name for name, own in words.items() if not own]
    assert [name for name, own in words.items() if own and not own & names] == []
    assert len(names - set().union(*words.values())) <= len(open_still)


@in_each_language
@on_each_page
def test_a_heading_that_the_window_has_too_is_called_what_the_window_calls_it(language, topic):
    both = zip(titles(written(topic)), titles(written(topic, language)), strict=True)
    known = [(window_words(language).get(english), own) for english, own in both]
    assert [(own, words) for words, own in known if words and own not in words] == []


@on_each_page
def test_french_signs_have_their_no_break_space(topic):
    text = "\n".join(line for line in written(topic, "fr").splitlines() if not line.startswith("    "))
    assert LOOSE.findall(ADDRESS.sub("", LINK.sub("]", text))) == []
