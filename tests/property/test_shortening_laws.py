"""Whatever people have written: a shorter text fits, says nothing new, and what is lost is all that goes."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from sagesync_desktop.core.shortening import cut, cut_lines, lost, short_name, without_emoji

WORDS = st.text("abc.,-é ß\U0001f600", max_size=60)
MOST = st.integers(5, 40)


@given(WORDS, MOST)
def test_a_cut_text_fits_and_is_how_the_whole_one_began(text, most):
    shorter = cut(text, most)
    assert len(shorter) <= most
    assert text.startswith(shorter)


@given(WORDS, MOST)
def test_a_text_that_fits_is_not_touched(text, most):
    if len(text) <= most:
        assert cut(text, most) == text
        assert lost(text, cut(text, most)) == ""


@given(st.lists(WORDS, max_size=4), MOST)
def test_every_line_of_a_cut_text_fits(lines, most):
    assert all(len(line) <= most for line in cut_lines("\n".join(lines), most).splitlines())


@given(st.lists(st.text("abcé", min_size=1, max_size=15), min_size=1, max_size=6), MOST)
def test_a_short_name_fits_and_keeps_the_last_word_as_far_as_it_can(words, most):
    shorter = short_name(" ".join(words), most)
    assert len(shorter) <= most
    if len(words[-1]) + 3 * (len(words) - 1) <= most:
        assert shorter.split()[-1] == words[-1]


@given(WORDS, MOST)
def test_what_is_kept_and_what_is_lost_make_up_the_whole_text(text, most):
    shorter = cut(text, most)
    assert Counter(text) - Counter(shorter + lost(text, shorter)) <= Counter(" " * len(text))


@given(WORDS)
def test_a_text_freed_of_emoji_stays_so_and_loses_no_letter(text):
    plain = without_emoji(text)
    assert without_emoji(plain) == plain
    letters = [letter for letter in text if letter.isalpha()]
    assert [letter for letter in plain if letter.isalpha()] == letters
