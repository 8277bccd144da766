from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.core.cures import Shown, Totals, Work, mark_of
from sagesync_desktop.core.types import MISSING, Side

WORK = Work(
    (),
    (Shown(Side.VTIGER, "Description", "", "Widget"),),
    Totals(Decimal(10), Decimal(2), Decimal(12), "GBP"),
    Totals(Decimal(10), Decimal(2), Decimal(12), "GBP"),
)


@pytest.mark.parametrize(
    "other",
    [
        replace(WORK, shown=()),
        replace(WORK, shown=(replace(WORK.shown[0], before=MISSING),)),
        replace(WORK, shown=(replace(WORK.shown[0], before=None),)),
        replace(WORK, shown=(replace(WORK.shown[0], after="Gadget"),)),
        replace(WORK, shown=(replace(WORK.shown[0], side=Side.SAGE),)),
        replace(WORK, after=Totals(Decimal(10), Decimal(2), Decimal("12.01"), "GBP")),
        replace(WORK, before=None),
        replace(WORK, warning="The total would change"),
    ],
    ids=["nothing", "missing", "none", "text", "side", "penny", "no totals", "warning"],
)
def test_another_work_than_was_shown_has_another_mark(other):
    assert mark_of(other) != mark_of(WORK)


def test_a_work_that_shows_the_same_has_the_same_mark():
    assert mark_of(replace(WORK, effects=())) == mark_of(replace(WORK))
