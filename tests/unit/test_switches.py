from datetime import date

import pytest

from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.settings import FieldChoice, ModuleChoice, Settings
from sagesync_desktop.core.types import Direction, ModuleId
from sagesync_desktop.modules.switches import is_offered, missing_for, switch

ORGANIZATIONS, CONTACTS = ModuleId.ORGANIZATIONS, ModuleId.CONTACTS
PRODUCTS, SERVICES, INVOICES = ModuleId.PRODUCTS, ModuleId.SERVICES, ModuleId.INVOICES


def settings(*on, direction=Direction.BOTH):
    return Settings(modules={module: ModuleChoice(on=True, direction=direction) for module in on})


def are_on(result):
    return {module for module in ModuleId if result.settings.module(module).on}


def test_switching_invoices_on_switches_what_they_need_on():
    result = switch(Settings(), INVOICES, on=True)
    assert are_on(result) == set(ModuleId)
    assert result.notes == (
        "Switched on as well, because invoices need them: Organizations, Products and Services.",
    )


def test_what_invoices_need_travels_their_way():
    result = switch(Settings(), INVOICES, on=True, direction=Direction.TO_SAGE)
    assert {result.settings.module(module).direction for module in ModuleId} == {Direction.TO_SAGE}


def test_a_module_that_was_on_keeps_its_direction_when_invoices_come():
    result = switch(settings(PRODUCTS, direction=Direction.TO_VTIGER), INVOICES, on=True)
    assert result.settings.module(PRODUCTS).direction is Direction.TO_VTIGER


def test_a_direction_that_strands_invoices_is_pointed_out():
    result = switch(settings(PRODUCTS, direction=Direction.TO_VTIGER), INVOICES, on=True)
    assert [note for note in result.notes if "do not travel to Sage" in note]


@pytest.mark.parametrize("items", [PRODUCTS, SERVICES])
def test_switching_items_off_takes_invoices_off(items):
    result = switch(settings(*ModuleId), items, on=False)
    assert are_on(result) == set(ModuleId) - {items, INVOICES}
    assert result.notes == (
        f"Invoices were switched off as well: they are not offered while {items.value} are off.",
    )


def test_switching_organizations_off_leaves_invoices_on_and_says_what_that_means():
    result = switch(settings(*ModuleId), ORGANIZATIONS, on=False)
    assert result.settings.module(INVOICES).on
    assert result.notes[0].startswith("Organizations are off")


def test_contacts_have_no_switch():
    with pytest.raises(BadSettings, match="no switch of their own"):
        switch(Settings(), CONTACTS, on=True)


def test_off_is_no_direction():
    with pytest.raises(BadSettings):
        switch(Settings(), PRODUCTS, on=True, direction=Direction.OFF)


def test_only_invoices_have_a_start_date():
    with pytest.raises(BadSettings, match="no start date"):
        switch(Settings(), PRODUCTS, on=True, start_date=date(2026, 1, 1))


def test_what_is_not_given_stays():
    kept = ModuleChoice(True, Direction.TO_SAGE, date(2026, 1, 1), (FieldChoice("notes"),))
    before = Settings(modules={**settings(*ModuleId).modules, INVOICES: kept})
    assert switch(before, INVOICES, on=True).settings.module(INVOICES) == kept


def test_invoices_are_offered_only_while_products_and_services_are_on():
    assert is_offered(settings(PRODUCTS, SERVICES), INVOICES)
    assert not is_offered(settings(PRODUCTS), INVOICES)
    assert missing_for(settings(PRODUCTS), INVOICES) == (SERVICES,)


def test_other_modules_are_always_offered():
    assert all(is_offered(Settings(), module) for module in ModuleId if module is not INVOICES)
