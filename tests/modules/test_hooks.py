"""What a module says of itself, so that nobody else need know it by name."""

import pickle

import pytest

from sagesync_desktop.core.settings import ModuleChoice, Settings
from sagesync_desktop.core.types import Direction, ModuleId
from sagesync_desktop.modules import ALL, BY_ID, in_use
from sagesync_desktop.modules.contacts import first_contacts
from tests.builders import (
    CONTACTS,
    INVOICES,
    ORGANIZATIONS,
    PRODUCTS,
    SERVICES,
    D,
    in_vtiger,
    invoice,
    sage_invoice,
    trading_book,
)


def test_a_module_that_is_led_goes_the_way_of_its_leader():
    choice = ModuleChoice(on=True, direction=Direction.TO_SAGE)
    led = Settings(modules={ORGANIZATIONS: choice}).module(CONTACTS)
    assert (led.on, led.direction) == (True, Direction.TO_SAGE)
    assert [module for module in ModuleId if module.leader] == [CONTACTS]


@pytest.mark.parametrize("module", ModuleId)
def test_a_module_is_known_by_its_name_alone(module):
    assert ModuleId(module.value) is module
    assert pickle.loads(pickle.dumps(module)) is module


def test_the_modules_in_use_are_those_that_are_on_in_their_order():
    chosen = Settings(modules={INVOICES: ModuleChoice(on=True), ORGANIZATIONS: ModuleChoice(on=True)})
    assert [spec.id for spec in in_use(chosen)] == [ORGANIZATIONS, CONTACTS, INVOICES]


def test_the_oldest_contact_of_an_organization_is_its_first():
    people = [
        in_vtiger(CONTACTS, "12x10", account_id="11x1"),
        in_vtiger(CONTACTS, "12x9", account_id="11x1"),
        in_vtiger(CONTACTS, "12x2", account_id=""),
    ]
    assert first_contacts(people) == {"11x1": "12x9"}


def test_amounts_are_those_of_items_and_invoices():
    assert {spec.id for spec in ALL if spec.has_money} == {PRODUCTS, SERVICES, INVOICES}


def test_totals_that_differ_after_a_write_are_noted_and_equal_ones_are_not():
    noted = BY_ID[INVOICES].noted
    assert noted(sage_invoice(), invoice(), trading_book()) is None
    said = noted(sage_invoice(total_amount=D("1.00")), invoice(), trading_book())
    assert said is not None
    assert said.rule == "invoice.totals_differ"


def test_new_invoices_are_told_of_while_invoices_are_off_and_nothing_else_is():
    asking = [spec.id for spec in ALL if spec.news_while_off is not None]
    assert asking == [INVOICES]
    assert BY_ID[INVOICES].news_while_off(1).startswith("1 new invoice is")
    assert BY_ID[INVOICES].news_while_off(2).startswith("2 new invoices are")
