"""Field values survive the way into the database and back."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagesync_desktop.core.types import MISSING, Change
from sagesync_desktop.store.encoding import (
    decode_changes,
    decode_fields,
    decode_moment,
    encode_changes,
    encode_fields,
    encode_moment,
    folded,
    storable,
)

any_text = st.text(st.characters())  # lone surrogates included: servers cut emoji in half
decimals = st.decimals(allow_nan=False)
scalars = st.one_of(st.none(), st.booleans(), st.integers(), any_text, decimals, st.dates())
names = st.one_of(st.sampled_from(["$decimal", "$date", "$missing", "$", "$$decimal"]), any_text)
rows = st.dictionaries(names, scalars, max_size=4)
values = st.one_of(
    scalars, st.lists(rows, max_size=3).map(tuple), st.lists(any_text, min_size=1, max_size=3).map(tuple)
)
all_fields = st.dictionaries(names, values, max_size=5)


def _kinds(value: object) -> object:
    """The shape of a value with its types and digits, whatever the order of keys."""
    if isinstance(value, tuple):
        return [_kinds(item) for item in value]
    if isinstance(value, dict):
        return {key: _kinds(item) for key, item in value.items()}
    return type(value).__name__, str(value)


@given(all_fields)
def test_fields_of_every_kind_come_back_exactly(fields):
    decoded = decode_fields(encode_fields(fields))
    assert {name: _kinds(value) for name, value in decoded.items()} == {
        n: _kinds(v) for n, v in fields.items()
    }


@given(all_fields)
def test_equal_fields_in_another_order_give_the_same_text(fields):
    backwards = dict(reversed(fields.items()))
    assert encode_fields(backwards) == encode_fields(fields)


@given(st.lists(st.builds(Change, names, st.one_of(st.just(MISSING), values), values), max_size=4).map(tuple))
def test_changes_come_back_in_their_order(changes):
    assert decode_changes(encode_changes(changes)) == changes


def test_missing_none_empty_and_zero_stay_four_things():
    changes = (Change("a", MISSING, None), Change("b", "", Decimal(0)), Change("c", (), 0))
    decoded = decode_changes(encode_changes(changes))
    assert [type(value) for change in decoded for value in (change.before, change.after)] == [
        type(MISSING),
        type(None),
        str,
        Decimal,
        tuple,
        int,
    ]


@pytest.mark.parametrize("value", [1.5, datetime(2026, 1, 1, tzinfo=UTC), [], (1.5,), ({"a": 1.5},), b"x"])
def test_what_is_no_field_value_is_refused(value):
    with pytest.raises(TypeError):
        encode_fields({"price": value})


@given(st.datetimes(timezones=st.just(UTC)), st.datetimes(timezones=st.just(UTC)))
def test_the_order_of_stored_moments_is_the_order_of_time(one, other):
    assert (encode_moment(one) < encode_moment(other)) == (one < other)


def test_a_moment_of_another_zone_is_stored_in_utc():
    summer = datetime(2026, 7, 1, 0, 30, tzinfo=timezone(timedelta(hours=1)))
    assert decode_moment(encode_moment(summer)) == datetime(2026, 6, 30, 23, 30, tzinfo=UTC)


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="without a time zone"):
        encode_moment(datetime(2026, 1, 1))


def test_half_an_emoji_in_a_name_becomes_a_question_mark():
    assert storable("Caf\ud83d") == "Caf?"


def test_folding_reaches_beyond_ascii():
    assert folded("MÜLLER Straße") == folded("müller STRASSE")


def test_a_date_is_no_text_of_the_same_look():
    fields = {"day": date(2026, 2, 28), "text": "2026-02-28"}
    assert decode_fields(encode_fields(fields)) == fields


def test_half_an_emoji_in_a_field_is_written_in_ascii():
    text = encode_fields({"name": "Caf\ud83d", "city": "Köln"})
    assert text.isascii()
    assert decode_fields(text) == {"name": "Caf\ud83d", "city": "Köln"}


def test_moments_of_different_zones_are_stored_in_the_order_of_time():
    noon = datetime(2026, 7, 1, 12, tzinfo=UTC)
    earlier_on_a_later_clock = datetime(2026, 7, 1, 12, 30, tzinfo=timezone(timedelta(hours=1)))
    assert encode_moment(earlier_on_a_later_clock) < encode_moment(noon)


def test_fields_written_line_by_line_are_the_text_of_the_whole():
    lines = ({"tax": Decimal("1.50"), "item": "p/1"}, {"item": "é", "comment": None})
    written = encode_fields({"b": lines, "a": "x", "none": ()})
    whole = json.dumps(json.loads(written), ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    assert written == whole
    assert encode_fields({}) == "{}"
