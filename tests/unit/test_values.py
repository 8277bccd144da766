import json
from datetime import date
from decimal import Decimal
from hashlib import sha256

import pytest

from sagesync_desktop.core.types import MISSING, ModuleId, Side
from sagesync_desktop.core.values import (
    Kind,
    canonical,
    clean_text,
    comparable,
    fingerprint,
    fold,
    is_blank,
    parse_bool,
    parse_date,
    parse_decimal,
    penny,
    plain,
    same,
)
from tests.builders import D, shared_line


@pytest.mark.parametrize(
    ("exact", "rounded"),
    [
        ("2.345", "2.35"),
        ("2.355", "2.36"),
        ("2.3449", "2.34"),
        ("-2.345", "-2.35"),
        ("0.005", "0.01"),
        ("7", "7.00"),
    ],
)
def test_pennies_round_half_up(exact, rounded):
    assert str(penny(D(exact))) == rounded


@pytest.mark.parametrize("raw", [MISSING, None, "", "  \n", "abc", "nan", "inf", "1,000", True])
def test_what_is_no_number_parses_to_nothing(raw):
    assert parse_decimal(raw) is None


@pytest.mark.parametrize(("raw", "number"), [("12.50", D("12.5")), (3, D(3)), (D("0"), D(0)), (" 7 ", D(7))])
def test_a_number_parses_whatever_its_clothes(raw, number):
    assert parse_decimal(raw) == number


def test_a_decimal_that_is_no_finite_number_parses_to_nothing():
    assert parse_decimal(D("NaN")) is None


@pytest.mark.parametrize("raw", ["2024-05-06", "2024-05-06T10:11:12Z", date(2024, 5, 6)])
def test_a_date_parses_with_or_without_time(raw):
    assert parse_date(raw) == date(2024, 5, 6)


@pytest.mark.parametrize("raw", ["", None, MISSING, "06.05.2024", "0000-00-00"])
def test_what_is_no_iso_date_parses_to_nothing(raw):
    assert parse_date(raw) is None


@pytest.mark.parametrize(
    ("raw", "claim"),
    [
        ("1", True),
        ("on", True),
        (True, True),
        ("Yes", True),
        ("0", False),
        ("off", False),
        (False, False),
        ("", None),
    ],
)
def test_booleans_of_both_servers_parse(raw, claim):
    assert parse_bool(raw) is claim


def test_text_has_one_kind_of_line_end_and_no_blanks_around_it():
    assert clean_text(" a\r\nb\rc \n") == "a\nb\nc"


@pytest.mark.parametrize("value", [MISSING, None, "", ()])
def test_these_say_nothing(value):
    assert is_blank(value)


@pytest.mark.parametrize("value", [D(0), 0, False, "0", " ", ({"a": 1},)])
def test_zero_and_false_and_a_blank_space_say_something(value):
    assert not is_blank(value)


@pytest.mark.parametrize(
    ("kind", "left", "right"),
    [
        (Kind.PHONE, "+44 (0)20 1234", "+44020-1234"),
        (Kind.PHONE, "020.1234 ext. 12", "020 1234 Ext 12"),
        (Kind.EMAIL, "Jo@Acme.example", "jo@acme.EXAMPLE"),
        (Kind.TEXT, "two  words\nmore", "two words more"),
        (Kind.TEXT, "e\u0301", "\u00e9"),
        (Kind.MONEY, D("1.5"), D("1.50")),
        (Kind.TEXT, "", None),
        (Kind.TEXT, MISSING, ""),
    ],
)
def test_differences_that_mean_nothing_are_none(kind, left, right):
    assert same(kind, left, right)


@pytest.mark.parametrize(
    ("kind", "left", "right"),
    [
        (Kind.TEXT, "Acme", "acme"),
        (Kind.PHONE, "020 1234", "020 1235"),
        (Kind.PHONE, "+4420", "4420"),
        (Kind.PHONE, "ask Jo", "ask Al"),
        (Kind.PHONE, "020 1234 (ask for Jo)", "020 1234 (ask for Al)"),
        (Kind.PHONE, "020 1234", "020 1234 (Jo)"),
        (Kind.CODE, "w-1", "W-1"),
        (Kind.MONEY, D("0.00"), None),
        (Kind.BOOL, False, None),
        (Kind.DATE, date(2024, 1, 1), date(2024, 1, 2)),
    ],
)
def test_differences_that_mean_something_count(kind, left, right):
    assert not same(kind, left, right)


def test_a_phone_without_digits_is_compared_as_text():
    assert comparable(Kind.PHONE, "ask Jo") == "ask Jo"


LINE = shared_line(text="x", tax="T")


@pytest.mark.parametrize(
    "other",
    [
        {"quantity": D("2.000")},
        {"text": ""},
        {"text": " x "},
        {"amount": D(9)},
        {"rate": D(5)},
        {"percent": D(9)},
    ],
)
def test_lines_are_the_same_in_spite_of(other):
    assert same(Kind.LINES, (LINE,), (shared_line(**{"text": "x", "tax": "T", **other}),))


@pytest.mark.parametrize(
    "other",
    [
        {"quantity": D(3)},
        {"item": "14x2"},
        {"item": None},
        {"module": ModuleId.SERVICES},
        {"side": Side.SAGE},
        {"unit_price": D("10.01")},
        {"tax": "U"},
        {"discount": D(1)},
        {"text": "y"},
    ],
)
def test_lines_differ_by(other):
    assert not same(Kind.LINES, (LINE,), (shared_line(**{"text": "x", "tax": "T", **other}),))


def test_a_line_more_is_a_difference():
    assert not same(Kind.LINES, (LINE,), (LINE, LINE))


def test_no_lines_are_the_same_as_absent_lines_but_not_as_a_line():
    assert same(Kind.LINES, (), MISSING)
    assert not same(Kind.LINES, MISSING, (LINE,))


def test_canonical_money_has_two_decimals_and_numbers_none_too_many():
    assert str(canonical(Kind.MONEY, "12.345")) == "12.35"
    assert str(canonical(Kind.NUMBER, "12.500")) == "12.5"
    assert str(canonical(Kind.NUMBER, "100.000")) == "100"


def test_an_absent_field_stays_absent_in_canonical_form():
    assert canonical(Kind.MONEY, MISSING) is MISSING


def test_plain_numbers_have_no_exponent():
    assert str(plain(D("1E+3"))) == "1000"


def test_folding_forgets_case_accents_and_punctuation():
    assert fold("Café-Bar, Zoë's") == "cafe bar zoes"


def test_a_fingerprint_does_not_depend_on_key_order_or_trailing_zeros():
    assert fingerprint({"a": D("1.0"), "b": (1,)}) == fingerprint({"b": [1], "a": D("1.00")})


@pytest.mark.parametrize("other", [{"a": "1"}, {"a": D("1.01")}, {"b": D(1)}, {"a": None}, {}])
def test_a_fingerprint_tells_values_apart(other):
    assert fingerprint({"a": D(1)}) != fingerprint(other)


@pytest.mark.parametrize(
    "value",
    [
        {},
        [],
        {"b": {"z": D("1.50"), "a": ()}, "a": [{"y": 1, "x": "\u00e9"}, {}]},
        {"values": {"lines": ({"tax": D(0), "item": "p/1"}, {"item": None})}, "settings": "mark"},
        D(3),
    ],
)
def test_a_fingerprint_made_piece_by_piece_is_that_of_the_whole_text(value):
    """Stored fingerprints were made of the whole; another one would send every refused write again."""

    def plainly(one):
        match one:
            case Decimal():
                return f"d:{one.normalize():f}"
            case dict():
                return {key: plainly(item) for key, item in one.items()}
            case list() | tuple():
                return [plainly(item) for item in one]
        return one

    whole = json.dumps(plainly(value), sort_keys=True).encode()
    assert fingerprint(value) == sha256(whole).hexdigest()[:32]
