"""The query language's quoting and the arithmetic of time stamps."""

import pytest

from sagesync_desktop.clients.vtiger.query import Where, earlier, quoted, select
from sagesync_desktop.core.errors import BadReply


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "'plain'"),
        ("O'Neil", "'O''Neil'"),
        ("''", "''''''"),
        ("a\\", "'a\\'"),
        ('50% & "+"', "'50% & \"+\"'"),
        ("Ö 😀", "'Ö 😀'"),
    ],
)
def test_a_value_is_quoted_by_doubling_its_quotes(value: str, text: str) -> None:
    assert quoted(value) == text


def test_an_empty_value_cannot_be_asked_for() -> None:
    with pytest.raises(ValueError, match="empty"):
        quoted("")


def test_an_empty_value_inside_a_list_cannot_be_asked_for() -> None:
    with pytest.raises(ValueError, match="empty"):
        str(Where("id", "in", ("11x2", "")))


def test_a_whole_query_ends_with_a_semicolon() -> None:
    where = (Where("modifiedtime", ">=", "2026-11-22 12:00:00"), Where("id", ">", "11x9"))
    conditions = "modifiedtime >= '2026-11-22 12:00:00' and id > '11x9'"
    text = f"select * from Accounts where {conditions} order by modifiedtime,id limit 0,100;"  # noqa: S608
    assert select("*", "Accounts", *where, order=("modifiedtime", "id"), limit=100) == text


def test_a_query_without_conditions_has_no_where() -> None:
    assert select("count(*)", "Invoice") == "select count(*) from Invoice;"


def test_several_ids_are_asked_for_at_once() -> None:
    assert str(Where("id", "in", ("11x2", "11x3"))) == "id in ('11x2','11x3')"


@pytest.mark.parametrize(
    ("stamp", "before"),
    [
        ("2026-11-22 12:00:05", "2026-11-22 12:00:00"),
        ("2026-11-22 12:00:00", "2026-11-22 11:59:55"),
        ("2024-03-01 00:00:02", "2024-02-29 23:59:57"),
        ("2026-01-01 00:00:00", "2025-12-31 23:59:55"),
    ],
)
def test_five_seconds_earlier_is_plain_arithmetic(stamp: str, before: str) -> None:
    assert earlier(stamp, 5) == before


def test_a_stamp_that_is_no_time_is_a_bad_reply() -> None:
    with pytest.raises(BadReply, match="soon"):
        earlier("soon", 5)
