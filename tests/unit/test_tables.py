"""The modules' declarations as plain tables: which ways a pair may be turned, and what rests or is locked."""

import pytest

from sagesync_desktop.core.types import Direction, ModuleId
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.tables import TWO_WAYS, table_of


def row(module, name):
    found = table_of(BY_ID[module], ()).row(name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("module", "name", "ways"),
    [
        (ModuleId.ORGANIZATIONS, "notes", TWO_WAYS),
        (ModuleId.ORGANIZATIONS, "reference", (Direction.TO_SAGE,)),
        (ModuleId.INVOICES, "subject", (Direction.TO_VTIGER,)),
        (ModuleId.INVOICES, "lines", TWO_WAYS),
        (ModuleId.PRODUCTS, "supplier", ()),
    ],
)
def test_a_pair_may_be_turned_only_where_its_translation_leads(module, name, ways):
    assert row(module, name).ways == ways


def test_a_pair_that_is_offered_but_off_rests():
    assert row(ModuleId.PRODUCTS, "stock").direction is Direction.OFF


def test_a_locked_pair_rests_and_says_why():
    supplier = row(ModuleId.PRODUCTS, "supplier")
    assert (supplier.direction, supplier.locked) == (Direction.OFF, "Vendors are not synced.")


def test_a_pair_of_ones_own_is_not_in_the_table():
    assert table_of(BY_ID[ModuleId.ORGANIZATIONS], ()).row("cf_853") is None


def test_fields_of_sage_are_offered_by_name_in_order():
    assert table_of(BY_ID[ModuleId.SERVICES], {"notes", "barcode"}).sage_fields == ("barcode", "notes")
