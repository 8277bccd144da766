"""What is overdue is added up from what Sage states of each invoice: its due date and what is outstanding."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import FieldChoice
from sagesync_desktop.core.types import MISSING, Direction, ModuleId, Record, Side
from sagesync_desktop.modules.organization_truths import overdue
from sagesync_desktop.modules.shown import shows_balances
from tests.builders import settings

D = Decimal
TODAY = date(2026, 11, 30)
LATE = date(2026, 11, 29)


def invoice(key="1", contact="c", **fields):
    told = {
        "contact_id": contact,
        "currency_id": "GBP",
        "status_id": "UNPAID",
        "due_date": LATE,
        "outstanding_amount": D("24.00"),
        **fields,
    }
    return Record(ModuleId.INVOICES, Side.SAGE, key, "r", told)


def test_what_is_owed_after_its_day_is_added_up_by_customer():
    part = invoice("2", status_id="PART_PAID", outstanding_amount=D("5.50"))
    assert overdue([invoice(), part, invoice("3", "d")], TODAY) == {"c": D("29.50"), "d": D("24.00")}


@pytest.mark.parametrize(
    "fields",
    [
        {"due_date": TODAY},
        {"due_date": None},
        {"status_id": "PAID", "outstanding_amount": D("0.00")},
        {"status_id": "DRAFT"},
        {"status_id": "VOID"},
        {"outstanding_amount": D("0.00")},
        {"outstanding_amount": D("-3.00")},
        {"key": "credit:9", "outstanding_amount": D("-24.00")},
    ],
    ids=str,
)
def test_nothing_else_is_overdue(fields):
    assert overdue([invoice(**fields)], TODAY) == {}


def test_two_currencies_are_no_one_amount():
    assert overdue([invoice(), invoice("2", currency_id="EUR"), invoice("3", "d")], TODAY) == {
        "c": MISSING,
        "d": D("24.00"),
    }


@pytest.mark.parametrize(
    ("on", "module_on", "direction", "wanted"),
    [
        (True, True, None, True),
        (False, True, None, False),
        (True, False, None, False),
        (True, True, Direction.OFF, False),
    ],
)
def test_balances_are_wanted_where_a_pair_shows_them(on, module_on, direction, wanted):
    own = FieldChoice("cf_1", vtiger="cf_1", sage="balance", direction=direction)
    kept = settings().with_option(Option.CRM_TRUTH, on=on)
    choice = kept.module(ModuleId.ORGANIZATIONS)
    chosen = kept.with_module(ModuleId.ORGANIZATIONS, replace(choice, on=module_on, fields=(own,)))
    assert shows_balances(chosen) is wanted
    assert not shows_balances(kept)
