"""A field that the user lets travel one way only: what the other side changes is said, and never lost."""

import pytest

from sagesync_desktop.core.settings import FieldChoice
from sagesync_desktop.core.types import Direction
from tests.engine.company import ORGANIZATIONS, VTIGER
from tests.engine.entries import PLACE
from tests.engine.in_step import assert_in_step

BOTH, TO_SAGE, TO_VTIGER = Direction.BOTH, Direction.TO_SAGE, Direction.TO_VTIGER


def let_notes_travel(company, way):
    """The user's choice in the mapping; the desk marks the module's records for another look."""
    company.set_module(ORGANIZATIONS, fields=(FieldChoice("notes", direction=way),))
    company.store.mark_all_pending(ORGANIZATIONS)


def in_vtiger(company):
    return company.in_vtiger("Accounts", accountname="Alpha Ltd")


def in_sage(company):
    return company.in_sage("contacts", name="Alpha Ltd")


def edit(company, side, text):
    if side is VTIGER:
        company.vtiger.edit({"id": in_vtiger(company)["id"], "description": text})
    else:
        company.sage.update("contacts", in_sage(company)["id"], {"notes": text})


@pytest.fixture
def agreed(synced):
    """Both sides hold the same note."""
    edit(synced, VTIGER, "As agreed")
    synced.finished()
    return synced


@pytest.mark.parametrize("way", [TO_SAGE, TO_VTIGER])
def test_an_edit_against_a_field_s_one_way_is_said_once_and_writes_nothing(agreed, way):
    let_notes_travel(agreed, way)
    agreed.finished()
    (closed,) = (side for side in (VTIGER, VTIGER.other) if not way.writes(side))
    edit(agreed, closed.other, "Against the way")
    ran = agreed.finished()
    assert (ran.rules, ran.written) == ([("direction.one_way", "Alpha Ltd")], [])
    (said,) = (one for one in ran.outcomes if one.rule)
    assert said.because == (
        f"Description changed in {closed.other.title}, but the mapping never sends it to {closed.title}"
    )
    assert "both ways" in said.fix
    assert agreed.finished().outcomes == ()


@pytest.mark.parametrize("way", [TO_SAGE, TO_VTIGER])
def test_an_edit_that_was_held_by_a_field_s_one_way_travels_when_it_goes_both_ways_again(agreed, way):
    let_notes_travel(agreed, way)
    (closed,) = (side for side in (VTIGER, VTIGER.other) if not way.writes(side))
    edit(agreed, closed.other, "Against the way")
    for _ in range(3):
        agreed.finished()
    let_notes_travel(agreed, BOTH)
    agreed.finished()
    assert (in_sage(agreed)["notes"], in_vtiger(agreed)["description"]) == ("Against the way",) * 2
    assert agreed.held() == []
    assert_in_step(agreed)


def test_a_field_s_one_way_goes_on_after_an_edit_against_it(agreed):
    let_notes_travel(agreed, TO_VTIGER)
    edit(agreed, VTIGER, "Against the way")
    agreed.finished()
    edit(agreed, VTIGER.other, "Along the way")
    (said,) = [one for one in agreed.finished().outcomes if one.rule]
    assert said.rule == "change.replaced"
    assert in_vtiger(agreed)["description"] == "Along the way"
    assert agreed.held() == []
    assert_in_step(agreed)


def test_what_only_the_receiving_side_holds_at_the_first_meeting_fills_the_other_one_later(filled):
    in_vtiger_first = filled.account("Gamma Ltd", description="Only in Vtiger", **PLACE)
    place = {"address_line_1": "1 High St", "city": "Leeds", "postal_code": "LS1 1AA", "country_id": "GB"}
    customer = filled.customer("Gamma Ltd", main_address=place)
    let_notes_travel(filled, TO_VTIGER)
    for _ in range(2):
        filled.finished()
    assert ("direction.one_way", "vtiger", "Gamma Ltd") not in filled.held()
    assert not filled.in_sage("contacts", id=customer["id"])["notes"]
    let_notes_travel(filled, BOTH)
    filled.finished()
    assert filled.in_sage("contacts", id=customer["id"])["notes"] == "Only in Vtiger"
    assert filled.vtiger.retrieve(in_vtiger_first["id"])["description"] == "Only in Vtiger"
    assert_in_step(filled)
