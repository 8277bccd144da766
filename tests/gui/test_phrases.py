from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from sagesync_desktop.core.rules import KNOWN_REASONS
from sagesync_desktop.core.runs import Progress
from sagesync_desktop.core.types import ModuleId, Phase, Side
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.modules import ALL

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


def test_every_reason_has_one_heading():
    titled = {(one.id, one.title) for spec in ALL for one in (*spec.rules, *KNOWN_REASONS.values())}
    assert all(title for _, title in titled)
    assert len(titled) == len(dict(titled))


def test_an_unknown_reason_is_told_in_words():
    assert phrases.rule_title("invoice.new_kind") == "New kind"


@pytest.mark.parametrize(
    ("amount", "currency", "words"),
    [
        ("1234.5", "GBP", "£1,234.50"),
        ("-0.1", "EUR", "-€0.10"),
        ("12345678901234567.89", "", "12,345,678,901,234,567.89"),
        ("7", "CHF", "CHF 7.00"),
        ("0.125", "USD", "$0.125"),
    ],
)
def test_money_is_told_to_the_penny(amount, currency, words):
    assert phrases.money(Decimal(amount), currency) == words


def test_money_that_is_not_there_is_not_told():
    assert phrases.money(None, "GBP") == ""


def test_money_of_several_currencies_is_not_added_up():
    assert phrases.money_sum({"EUR": Decimal(5), "GBP": Decimal(10)}) == "£10.00 + €5.00"
    assert phrases.money_sum({"EUR": Decimal(5), "GBP": Decimal(-10)}) == "€5.00 - £10.00"
    assert phrases.money_sum({"GBP": Decimal(-10)}) == "-£10.00"


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(hours=5, minutes=59), "5 hours ago"),
        (timedelta(days=2), "2 days ago"),
    ],
)
def test_how_long_ago(age, words):
    assert phrases.since(NOON - age, NOON) == words


def test_what_never_was_is_never():
    assert phrases.since(None, NOON) == "never"


def test_a_countdown_tells_minutes_and_seconds():
    assert phrases.until(NOON + timedelta(seconds=245), NOON) == "in 4 min 05 s"


def test_a_countdown_never_runs_below_zero():
    assert phrases.until(NOON - timedelta(seconds=9), NOON) == "in 0 s"


def test_progress_names_module_side_and_figures():
    step = Progress(Phase.FETCH, ModuleId.INVOICES, Side.VTIGER, 200, 1114)
    assert phrases.progress_sentence(step) == "Reading Invoices from Vtiger · 200 of 1,114"


def test_a_wait_names_the_server_that_wants_it_and_how_long():
    assert phrases.progress_sentence(Progress(Phase.WAIT, None, Side.SAGE, 60)) == "Waiting for Sage, 60 s"
