"""What Sage works out itself may be paired with a field of hers, and travels to Vtiger alone."""

from dataclasses import replace

import pytest

from sagesync_desktop.core.settings import FieldChoice
from sagesync_desktop.core.specs import tailored
from sagesync_desktop.core.types import Direction, ModuleId, Side
from sagesync_desktop.core.values import Kind
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.fieldpairs import pairs_of
from sagesync_desktop.modules.tables import module_table
from tests.builders import settings

INVOICES = ModuleId.INVOICES
TABLE = module_table(INVOICES)


def choice(sage, direction=None):
    own = FieldChoice("cf_853", vtiger="cf_853", sage=sage, direction=direction)
    return replace(settings().module(INVOICES), fields=(own,))


@pytest.mark.parametrize("direction", [None, Direction.BOTH, Direction.TO_SAGE])
@pytest.mark.parametrize(
    ("sage", "kind"),
    [("last_paid", Kind.DATE), ("total_paid", Kind.MONEY), ("outstanding_amount", Kind.MONEY)],
)
def test_a_told_field_is_offered_and_only_ever_goes_to_vtiger(sage, kind, direction):
    assert sage in TABLE.sage_fields
    pair = tailored(BY_ID[INVOICES], choice(sage, direction)).field("cf_853")
    assert (pair.kind, pair.direction, pair.owner) == (kind, Direction.TO_VTIGER, Side.SAGE)
    (shown,) = (one for one in pairs_of(TABLE, choice(sage, direction), ()) if one.is_own)
    assert (shown.direction, shown.ways) == (Direction.TO_VTIGER, (Direction.TO_VTIGER,))


def test_a_told_field_may_rest():
    spec = tailored(BY_ID[INVOICES], choice("last_paid", Direction.OFF))
    assert "cf_853" not in {pair.name for pair in spec.fields}


def test_free_texts_go_both_ways_as_before():
    (shown,) = (one for one in pairs_of(TABLE, choice("notes"), ()) if one.is_own)
    assert shown.direction is Direction.BOTH
