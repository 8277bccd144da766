"""Items without a description go to Sage by their name while that way is on, and Vtiger's stays empty."""

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.settings import FieldChoice
from sagesync_desktop.core.types import Direction
from tests.engine.company import PRODUCTS, SAGE, SERVICES, VTIGER
from tests.engine.entries import PLACE, line
from tests.engine.undone import run_of, undo

WAY = Option.DESCRIPTION_FROM_NAME
TITLES = {PRODUCTS: "productname", SERVICES: "servicename"}


class Lamp:
    """An item called Lamp, with a name and no description."""

    def __init__(self, company, module):
        self.company, self.module = company, module
        enter = {PRODUCTS: company.product, SERVICES: company.service}[module]
        self.row = enter("Lamp", description="")

    @property
    def in_sage(self):
        """What Sage's items of the kind are called."""
        return [row["description"] for row in self.company.sage.all(self.module.value.lower())]

    @property
    def in_vtiger(self):
        row = self.company.in_vtiger(self.module.value, id=self.row["id"])
        return row[TITLES[self.module]], row["description"]

    @property
    def held(self):
        return [rule for rule, _side, _name in self.company.held()]

    def edit(self, **fields):
        self.company.vtiger.edit({"id": self.row["id"], **fields})

    def rename(self, name):
        self.edit(**{TITLES[self.module]: name})

    def put_in_sage(self, description):
        resource = self.module.value.lower()
        (row,) = self.company.sage.all(resource)
        self.company.sage.update(resource, row["id"], {"description": description})

    def switch(self, *, on):
        self.company.settings = self.company.settings.with_option(WAY, on=on)

    def settle(self):
        """A run that writes something, and one that finds nothing left to write."""
        assert self.company.finished().written
        assert self.company.finished().written == []
        assert self.held == []


@pytest.fixture(params=[PRODUCTS, SERVICES], ids=str)
def lamp(company, request):
    return Lamp(company, request.param)


@pytest.fixture
def gone(lamp):
    """It, held first and sent by its name as soon as the way is on."""
    assert lamp.company.finished().written == []
    assert (lamp.held, lamp.in_sage) == (["item.no_description"], [])
    lamp.switch(on=True)
    lamp.settle()
    return lamp


def test_it_goes_by_its_name_and_stays_without_description_in_vtiger(gone):
    assert gone.in_sage == ["Lamp"]
    assert gone.in_vtiger == ("Lamp", "")


def test_switching_off_changes_nothing_that_was_done(gone):
    gone.switch(on=False)
    assert gone.company.finished().written == []
    assert (gone.held, gone.in_sage, gone.in_vtiger) == ([], ["Lamp"], ("Lamp", ""))
    gone.edit(purchase_cost="4.00")
    gone.settle()
    assert gone.company.finished().written == []


@pytest.mark.parametrize("on", [True, False])
def test_a_description_typed_later_takes_the_name_s_place_in_sage(gone, on):
    gone.switch(on=on)
    gone.edit(description="A lamp for the desk")
    gone.settle()
    assert gone.in_sage == ["A lamp for the desk"]
    assert gone.in_vtiger == ("Lamp", "A lamp for the desk")


@pytest.mark.parametrize("on", [True, False])
def test_a_description_changed_in_sage_becomes_vtiger_s(gone, on):
    gone.switch(on=on)
    gone.put_in_sage("Lamp, blue")
    gone.settle()
    assert (gone.in_sage, gone.in_vtiger) == (["Lamp, blue"], ("Lamp", "Lamp, blue"))


def test_a_new_name_travels_while_on_and_is_held_while_off(gone):
    gone.switch(on=False)
    gone.rename("Lantern")
    assert gone.company.finished().written == []
    assert (gone.held, gone.in_sage) == (["item.no_description"], ["Lamp"])
    gone.switch(on=True)
    gone.settle()
    assert (gone.in_sage, gone.in_vtiger) == (["Lantern"], ("Lantern", ""))


def test_a_new_name_and_another_description_in_sage_are_a_question(gone):
    gone.rename("Lantern")
    gone.put_in_sage("Lamp, blue")
    assert gone.company.finished().written == []
    assert gone.held == ["record.conflict"]
    assert (gone.in_sage, gone.in_vtiger) == (["Lamp, blue"], ("Lantern", ""))


@pytest.mark.parametrize(
    ("cure", "there", "here"), [("keep_vtiger", "Lantern", ""), ("keep_sage", "Lamp, blue", "Lamp, blue")]
)
def test_either_answer_to_that_question_is_carried_out(gone, cure, there, here):
    gone.rename("Lantern")
    gone.put_in_sage("Lamp, blue")
    gone.company.finished()
    ran = gone.company.cure(CureOrder(gone.module, VTIGER, gone.row["id"], cure))
    assert ran.cured == [(True, "")]
    assert (gone.held, gone.in_sage, gone.in_vtiger) == ([], [there], ("Lantern", here))
    assert gone.company.finished().written == []


def test_a_description_that_is_emptied_gives_way_to_the_name_only_while_on(lamp):
    lamp.edit(description="A lamp for the desk")
    lamp.settle()
    lamp.edit(description="")
    assert lamp.company.finished().written == []
    assert lamp.in_sage == ["A lamp for the desk"]
    lamp.switch(on=True)
    lamp.settle()
    assert (lamp.in_sage, lamp.in_vtiger) == (["Lamp"], ("Lamp", ""))


def test_what_sage_has_already_fills_vtiger_s_empty_description_as_ever(lamp):
    resource = lamp.module.value.lower()
    lamp.edit(description="Lamp")
    lamp.settle()
    lamp.put_in_sage("Lamp\nBlue")
    lamp.edit(description="")
    lamp.company.lose_database()
    lamp.switch(on=True)
    lamp.settle()
    assert [row["description"] for row in lamp.company.sage.all(resource)] == ["Lamp\nBlue"]
    assert lamp.in_vtiger == ("Lamp", "Lamp\nBlue")


def test_a_lost_database_finds_it_again_and_vtiger_s_stays_empty(gone):
    gone.company.lose_database()
    assert gone.company.finished().written == []
    assert (gone.held, gone.in_sage, gone.in_vtiger) == ([], ["Lamp"], ("Lamp", ""))
    gone.rename("Lantern")
    gone.settle()
    assert (gone.in_sage, gone.in_vtiger) == (["Lantern"], ("Lantern", ""))


def test_a_field_that_only_goes_to_sage_keeps_what_sage_has_when_the_way_comes_on(lamp):
    one_way = FieldChoice("description", direction=Direction.TO_SAGE)
    lamp.company.set_module(lamp.module, fields=(one_way,))
    lamp.edit(description="Lamp")
    lamp.settle()
    lamp.put_in_sage("Lamp\nBlue")
    lamp.edit(description="")
    lamp.company.lose_database()
    lamp.company.finished()
    lamp.switch(on=True)
    assert lamp.company.finished().written == []
    assert (lamp.in_sage, lamp.in_vtiger) == (["Lamp\nBlue"], ("Lamp", ""))


def test_a_lost_answer_is_found_again_and_none_is_made_twice(lamp):
    lamp.switch(on=True)
    path = f"/{lamp.module.value.lower()}"
    lamp.company.faults.add("drop_after", side="sage", method="POST", path=path, times=None)
    lamp.company.sync()
    assert lamp.in_sage == ["Lamp"]
    lamp.company.faults.clear()
    lamp.company.finished()
    assert lamp.company.finished().written == []
    assert (lamp.held, lamp.in_sage, lamp.in_vtiger) == ([], ["Lamp"], ("Lamp", ""))
    lamp.rename("Lantern")
    lamp.settle()
    assert lamp.in_sage == ["Lantern"]


def test_a_preview_with_the_way_on_tells_it_and_writes_nothing(lamp):
    lamp.company.finished()
    lamp.switch(on=True)
    before = lamp.company.snapshot()
    shown = lamp.company.finished(preview=True).written
    assert shown == [(lamp.module, SAGE, "created", "Lamp")]
    assert lamp.company.snapshot() == before


def test_what_was_made_by_a_name_can_be_undone(lamp):
    lamp.switch(on=True)
    undo(lamp.company, run_of(lamp.company.finished()))
    assert (lamp.in_sage, lamp.in_vtiger) == ([], ("Lamp", ""))
    assert lamp.company.finished().written == []


def test_a_name_that_replaced_another_in_sage_can_be_put_back(gone):
    gone.rename("Lantern")
    undo(gone.company, run_of(gone.company.finished()))
    assert (gone.in_sage, gone.in_vtiger) == (["Lamp"], ("Lantern", ""))
    assert gone.company.finished().written == []


def test_a_description_that_came_from_sage_can_be_taken_out_of_vtiger_again(gone):
    gone.put_in_sage("Lamp, blue")
    undo(gone.company, run_of(gone.company.finished()))
    assert (gone.in_sage, gone.in_vtiger) == (["Lamp, blue"], ("Lamp", ""))
    assert gone.company.finished().written == []


def test_its_invoice_travels_with_it(company):
    account = company.account("Alpha Ltd", **PLACE)
    company.invoice(account, line(company.product("Lamp", description="")))
    company.finished()
    assert {rule for rule, _side, _name in company.held()} == {"item.no_description", "invoice.item_missing"}
    company.switch_on(WAY)
    company.finished()
    assert company.held() == []
    assert company.finished().written == []
    (sold,) = company.sage.all("sales_invoices")
    assert [one["description"] for one in sold["invoice_lines"]] == ["Lamp"]
