"""What Sage works out itself may be paired with a field of hers, and travels to Vtiger alone."""

from dataclasses import replace

import pytest

from sagesync_desktop.core.options import Option
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


def shown_truths(options):
    """(name, direction, ways, whether locked) of a pair of each of Sage's truths, by the options."""
    table = module_table(INVOICES, options)
    names = sorted(BY_ID[INVOICES].truths)
    pairs = [next(one for one in pairs_of(table, choice(name), ()) if one.is_own) for name in names]
    return [(one.sage, one.direction, one.ways, bool(one.locked)) for one in pairs]


def test_what_sage_alone_knows_is_offered_while_that_way_is_on():
    truths = BY_ID[INVOICES].truths.keys()
    assert truths == {"invoice_number", "web_link", "payment_state", "issued_pdf"}
    assert not truths & set(TABLE.sage_fields)
    assert truths <= set(module_table(INVOICES, {Option.CRM_TRUTH}).sage_fields)


def test_pairs_of_it_rest_while_that_way_is_off():
    to_vtiger = Direction.TO_VTIGER
    assert {cells[1:] for cells in shown_truths(())} == {(Direction.OFF, (), True)}
    assert {cells[1:] for cells in shown_truths({Option.CRM_TRUTH})} == {(to_vtiger, (to_vtiger,), False)}


@pytest.mark.parametrize("direction", [None, Direction.BOTH, Direction.TO_SAGE])
@pytest.mark.parametrize("sage", ["invoice_number", "web_link", "payment_state"])
def test_it_only_ever_goes_to_vtiger(sage, direction):
    on = tailored(BY_ID[INVOICES], choice(sage, direction), {Option.CRM_TRUTH}).field("cf_853")
    assert (on.direction, on.owner) == (Direction.TO_VTIGER, Side.SAGE)
    off = tailored(BY_ID[INVOICES], choice(sage, direction))
    assert "cf_853" not in {pair.name for pair in off.fields}


def test_a_default_pair_that_is_moved_to_it_goes_one_way_as_well():
    moved = replace(settings().module(INVOICES), fields=(FieldChoice("notes", sage="web_link"),))
    pair = tailored(BY_ID[INVOICES], replace(moved), {Option.CRM_TRUTH})
    on = FieldChoice("notes", sage="web_link", direction=Direction.BOTH)
    spec = tailored(BY_ID[INVOICES], replace(moved, fields=(on,)), {Option.CRM_TRUTH})
    assert "notes" not in {one.name for one in pair.fields}, "off by default, as before"
    assert spec.field("notes").direction is Direction.TO_VTIGER
    table = module_table(INVOICES, {Option.CRM_TRUTH})
    (shown,) = (one for one in pairs_of(table, replace(moved, fields=(on,)), ()) if one.name == "notes")
    assert (shown.direction, shown.ways) == (Direction.TO_VTIGER, (Direction.TO_VTIGER,))
