"""When a run asks for tax returns, and what it remembers of them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from sagesync_desktop.core.books import TaxReturn
from sagesync_desktop.core.returns import SeenReturns, is_stale, is_worth_asking, returns_seen

NOW = datetime(2026, 11, 30, 10, 0, tzinfo=UTC)
EARLIER = NOW - timedelta(hours=2)
SUMMER = TaxReturn(date(2026, 6, 1), date(2026, 8, 31), "Submitted")
AUTUMN = TaxReturn(date(2026, 7, 1), date(2026, 9, 30), "Submitted")
ODD = TaxReturn(date(2026, 8, 6), date(2026, 11, 5), "Submitted")


@pytest.mark.parametrize(
    ("day", "seen", "asks"),
    [
        (date(2026, 11, 1), None, False),
        (date(2026, 10, 31), None, True),
        (date(2026, 10, 31), SeenReturns(EARLIER), True),
        (date(2026, 10, 31), SeenReturns(NOW), True),
        (date(2026, 10, 31), SeenReturns(EARLIER, (AUTUMN,)), True),
        (date(2026, 11, 1), SeenReturns(EARLIER, (AUTUMN,)), False),
        (date(2026, 11, 1), SeenReturns(EARLIER, (AUTUMN, ODD)), True),
        (date(2026, 11, 30), SeenReturns(EARLIER, (ODD,)), False),
        (date(2026, 10, 31), SeenReturns(EARLIER, (), is_told=False), True),
    ],
)
def test_returns_are_asked_for_only_where_one_may_hold_the_day(day, seen, asks):
    assert is_worth_asking(day, seen, NOW) is asks


@pytest.mark.parametrize(
    ("seen", "is_old"),
    [
        (SeenReturns(NOW - timedelta(hours=23), (AUTUMN,)), False),
        (SeenReturns(NOW - timedelta(hours=24), (AUTUMN,)), True),
        (SeenReturns(NOW + timedelta(hours=1), (AUTUMN,)), True),
        (SeenReturns(NOW - timedelta(days=9)), False),
    ],
)
def test_only_returns_that_were_made_grow_stale(seen, is_old):
    assert is_stale(seen, NOW) is is_old


def test_what_was_read_is_remembered_word_for_word():
    seen = SeenReturns(NOW, (SUMMER, TaxReturn(AUTUMN.start, AUTUMN.end, "", "CA_PST_BC")), is_told=False)
    assert returns_seen(seen.encoded()) == seen


@pytest.mark.parametrize("text", [None, "", "{}", "[1, 2, 3]", '["2026-11-30T10:00:00", true, []]', "[[]]"])
def test_what_cannot_be_read_again_is_as_good_as_nothing(text):
    assert returns_seen(text) is None
