from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagesync_desktop.core.markup import decoded
from sagesync_desktop.core.names import fold_name
from sagesync_desktop.core.values import Kind, same

MEANT = {
    "Matt &amp; silk": "Matt & silk",
    "Matt &amp;amp; silk": "Matt & silk",
    "&lt;script&gt;x&lt;/script&gt;": "<script>x</script>",
    "Caf&eacute; &#39;Z&#x6f;&euml;&#39;": "Café 'Zoë'",
    "&pound;5 &ndash; &euro;6&nbsp;net": "£5 \u2013 €6\xa0net",
}
NO_ENTITIES = (
    "AT&T", "R&D; more", "?a=1&copy=2", "Fish & chips", "&;", "&#;", "&unheardof;", "&#0;", "&#99999999;",
    "&#1114112;", "&amp", "",
)  # fmt: skip


@pytest.mark.parametrize(("text", "meant"), MEANT.items())
def test_entities_are_read_as_the_letters_that_they_stand_for(text, meant):
    assert decoded(text) == meant


@pytest.mark.parametrize("text", NO_ENTITIES)
def test_what_is_no_entity_stays_as_it_is(text):
    assert decoded(text) == text


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_a_text_that_was_escaped_once_or_twice_is_the_same_text(text):
    plain = decoded(text)
    assert decoded(plain) == plain
    assert decoded(escape(plain)) == decoded(escape(escape(plain))) == plain
    assert same(Kind.TEXT, text, escape(text))


def test_a_name_with_entities_is_recognised():
    assert (
        fold_name("Nuts &amp; Bolts Ltd") == fold_name("Nuts & Bolts Ltd") != fold_name("Nuts amp Bolts Ltd")
    )
