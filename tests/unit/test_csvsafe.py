from datetime import UTC, datetime
from decimal import Decimal

import pytest

from sagesync_desktop.core.csvsafe import COLUMNS, csv_row, harmless
from sagesync_desktop.core.logviews import LoggedOutcome
from sagesync_desktop.core.types import ModuleId, Outcome, Side, Status

AT = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def cells(**of_outcome):
    outcome = Outcome(**{**PLAIN, **of_outcome})
    return dict(zip(COLUMNS, csv_row(LoggedOutcome(1, 7, AT, outcome)), strict=True))


PLAIN = {"module": ModuleId.INVOICES, "target": Side.SAGE, "status": Status.SKIPPED, "name": "INV-1"}


@pytest.mark.parametrize("name", ["=1+1", "+44 20", "-x", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_name_that_looks_like_a_formula_gets_an_apostrophe(name):
    assert cells(name=name)["name"] == "'" + name


@pytest.mark.parametrize("cell", ["", "Smith & Sons", "a=b", "'quoted"])
def test_a_harmless_cell_stays_as_it_is(cell):
    assert harmless(cell) == cell


def test_a_negative_amount_stays_a_number():
    assert cells(amount=Decimal("-5.10"), currency="GBP")["amount"] == "-5.10"


def test_what_is_not_there_is_an_empty_cell():
    row = cells()
    assert (row["amount"], row["sage_id"], row["vtiger_id"]) == ("", "", "")


def test_the_moment_is_in_utc():
    assert cells()["at"] == "2026-03-29T01:30:00+00:00"
