"""The law book of reconcile by example; tests/property/test_reconcile_laws.py holds it at random."""

import pytest

from sagesync_desktop.core.mapping import settled_base
from sagesync_desktop.core.reconcile import (
    Clash,
    Conflict,
    DeletedAndEdited,
    Emptied,
    Forget,
    InSync,
    Merge,
    Push,
    reconcile,
)
from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.types import MISSING, Direction, Side
from sagesync_desktop.core.values import Kind
from tests.builders import D, pair, toy

BOTH, TO_SAGE, TO_VTIGER = Direction.BOTH, Direction.TO_SAGE, Direction.TO_VTIGER
SPEC = toy(
    pair("name"), pair("price", kind=Kind.MONEY, owner=Side.SAGE), pair("code", kind=Kind.CODE, owner=None)
)
BASE = {"name": "A", "price": D(1), "code": "c"}


def held(**changes):
    return {**BASE, **changes}


def decide(sage, vtiger, base=BASE, spec=SPEC, direction=BOTH):
    return reconcile(base, sage, vtiger, spec, direction)


def test_nothing_changed_is_in_sync():
    assert decide(held(), held()) == InSync()


def test_a_change_on_one_side_travels_alone():
    assert decide(held(name="B"), held()) == Push(Side.VTIGER, {"name": "B"})
    assert decide(held(), held(price=D(2))) == Push(Side.SAGE, {"price": D(2)})


def test_changes_of_different_fields_meet():
    assert decide(held(name="B"), held(code="d")) == Merge(to_sage={"code": "d"}, to_vtiger={"name": "B"})


def test_the_same_change_on_both_sides_travels_nowhere():
    assert decide(held(code="d"), held(code="d")) == InSync()


def test_a_field_of_vtiger_is_won_by_vtiger():
    assert decide(held(name="S"), held(name="V")) == Push(Side.SAGE, {"name": "V"})


def test_a_field_of_sage_is_won_by_sage():
    assert decide(held(price=D(2)), held(price=D(3))) == Push(Side.VTIGER, {"price": D(2)})


def test_a_field_without_owner_is_a_conflict_that_shows_all_three_values():
    assert decide(held(code="s"), held(code="v")) == Conflict((Clash("code", "Code", "c", "s", "v"),))


def test_a_conflict_holds_the_whole_pair_back():
    assert isinstance(decide(held(code="s", name="B"), held(code="v", price=D(9))), Conflict)


def test_a_conflict_goes_away_once_both_sides_hold_the_same():
    assert decide(held(code="s"), held(code="s")) == InSync()


def test_an_undone_change_travels_back_on_either_side():
    for changed, undone in ((Side.SAGE, Side.VTIGER), (Side.VTIGER, Side.SAGE)):
        base = settled_base(SPEC, held(name="B"), held(name="B"), BASE)
        views = {changed: held(name="A"), undone: held(name="B")}
        assert decide(views[Side.SAGE], views[Side.VTIGER], base) == Push(undone, {"name": "A"})


def test_only_spelling_changed_is_no_change():
    spec = toy(pair("phone", kind=Kind.PHONE), pair("email", kind=Kind.EMAIL))
    base = {"phone": "020 1", "email": "a@b"}
    assert decide({"phone": "(020)1", "email": "A@B"}, base, base, spec) == InSync()


def test_an_emptied_field_empties_the_other_side_where_the_rule_says_clear():
    assert decide(held(), held(name="")) == Push(Side.SAGE, {"name": ""})


def test_an_emptied_field_leaves_the_other_side_alone_where_the_rule_says_keep():
    spec = toy(pair("name", blank=BlankRule.KEEP))
    assert decide({"name": "A"}, {"name": ""}, {"name": "A"}, spec) == InSync()


def test_a_kept_blank_that_is_filled_anew_travels():
    spec = toy(pair("name", blank=BlankRule.KEEP))
    base = settled_base(spec, {"name": "A"}, {"name": ""}, {"name": "A"})
    assert decide({"name": "A"}, {"name": "B"}, base, spec) == Push(Side.SAGE, {"name": "B"})


def test_a_field_that_the_other_side_demands_is_never_emptied_there():
    spec = toy(pair("name", required_by=frozenset([Side.SAGE])))
    assert decide({"name": "A"}, {"name": ""}, {"name": "A"}, spec) == Emptied("Name", Side.SAGE)


def test_a_field_that_only_the_other_side_demands_may_be_emptied_here():
    spec = toy(pair("name", required_by=frozenset([Side.SAGE])))
    assert decide({"name": ""}, {"name": "A"}, {"name": "A"}, spec) == Push(Side.VTIGER, {"name": ""})


@pytest.mark.parametrize("blank", ["", None])
def test_at_the_first_meeting_a_filled_field_fills_a_blank_one(blank):
    assert decide(held(name="A"), held(name=blank), {}) == Push(Side.VTIGER, {"name": "A"})
    assert decide(held(name=blank), held(name="A"), {}) == Push(Side.SAGE, {"name": "A"})


def test_at_the_first_meeting_a_blank_never_wipes_its_owners_opposite():
    assert decide(held(price=None), held(price=D(5)), {}) == Push(Side.SAGE, {"price": D(5)})


def test_at_the_first_meeting_two_filled_fields_go_by_their_owner():
    assert decide(held(name="S"), held(name="V"), {}) == Push(Side.SAGE, {"name": "V"})
    assert isinstance(decide(held(code="s"), held(code="v"), {}), Conflict)


def test_at_the_first_meeting_a_zero_in_a_one_way_field_counts_as_blank():
    spec = toy(pair("received", kind=Kind.MONEY, owner=Side.SAGE, direction=TO_VTIGER))
    assert decide({"received": D(0)}, {"received": D(5)}, {}, spec) == InSync()


def test_at_the_first_meeting_nothing_travels_between_a_zero_and_a_blank():
    spec = toy(pair("stock", kind=Kind.NUMBER, owner=Side.SAGE, direction=TO_VTIGER))
    assert decide({"stock": None}, {"stock": D(0)}, {}, spec) == InSync()


def test_a_value_without_counterpart_is_left_alone():
    assert decide(held(name=MISSING), held(name="B")) == InSync()
    assert decide(held(name="B"), held(name=MISSING)) == InSync()


def test_a_field_sent_only_at_creation_never_travels_afterwards():
    spec = toy(pair("account", create_only=True))
    assert decide({"account": "x"}, {"account": "y"}, {"account": "x"}, spec) == InSync()
    assert decide({"account": "x"}, {"account": "y"}, {}, spec) == InSync()


def test_a_one_way_field_does_not_travel_back():
    spec = toy(pair("stock", direction=TO_VTIGER))
    assert decide({"stock": "5"}, {"stock": "7"}, {"stock": "5"}, spec) == InSync()
    assert decide({"stock": "8"}, {"stock": "7"}, {"stock": "5"}, spec) == Push(Side.VTIGER, {"stock": "8"})


def test_a_one_way_module_says_what_it_would_have_written():
    assert decide(held(name="B"), held(), direction=TO_SAGE) == InSync({"name": Side.VTIGER})
    assert decide(held(), held(name="B"), direction=TO_VTIGER) == InSync({"name": Side.SAGE})


def test_a_one_way_module_still_pushes_its_own_way():
    found = decide(held(name="B"), held(price=D(2)), direction=TO_SAGE)
    assert found == Push(Side.SAGE, {"price": D(2)}, {"name": Side.VTIGER})


def test_a_one_way_module_has_no_conflicts_because_its_source_counts():
    assert decide(held(code="s"), held(code="v"), direction=TO_VTIGER) == Push(Side.VTIGER, {"code": "s"})


BOOKS = toy(pair("price", owner=Side.SAGE, books=True))


def test_a_module_to_sage_does_not_override_a_price_that_sage_changed_as_well():
    held_back = reconcile({"price": "10"}, {"price": "11"}, {"price": "12"}, BOOKS, TO_SAGE)
    assert held_back == InSync({"price": Side.VTIGER})


def test_a_module_to_sage_still_sends_a_price_that_only_vtiger_changed():
    sent = reconcile({"price": "10"}, {"price": "10"}, {"price": "12"}, BOOKS, TO_SAGE)
    assert sent == Push(Side.SAGE, {"price": "12"})


def test_a_module_to_vtiger_brings_the_owners_price():
    sent = reconcile({"price": "10"}, {"price": "11"}, {"price": "12"}, BOOKS, TO_VTIGER)
    assert sent == Push(Side.VTIGER, {"price": "11"})


@pytest.mark.parametrize("gone", list(Side))
def test_deleted_here_and_untouched_there_is_forgotten(gone):
    views = {gone: None, gone.other: held()}
    assert decide(views[Side.SAGE], views[Side.VTIGER]) == Forget(gone)


@pytest.mark.parametrize("gone", list(Side))
def test_deleted_here_and_edited_there_is_shown(gone):
    views = {gone: None, gone.other: held(name="B")}
    assert decide(views[Side.SAGE], views[Side.VTIGER]) == DeletedAndEdited(gone)


def test_deleted_on_both_sides_is_forgotten_without_a_word():
    assert decide(None, None) == Forget(None)


def test_an_edit_that_never_travels_does_not_count_against_a_deletion():
    spec = toy(pair("stock", direction=TO_VTIGER))
    assert decide(None, {"stock": "9"}, {"stock": "5"}, spec) == Forget(Side.SAGE)


def test_a_pair_whose_sides_keep_different_forms_is_at_rest():
    base = settled_base(SPEC, held(name="Acme"), held(name="ACME"), {})
    assert decide(held(name="Acme"), held(name="ACME"), base) == InSync()
    assert decide(held(name="Acme"), held(name="Bolt"), base) == Push(Side.SAGE, {"name": "Bolt"})
    assert decide(held(name="Bolt"), held(name="ACME"), base) == Push(Side.VTIGER, {"name": "Bolt"})


def test_a_deletion_is_compared_with_the_survivors_own_form():
    base = settled_base(SPEC, held(name="Acme"), held(name="ACME"), {})
    assert decide(None, held(name="ACME"), base) == Forget(Side.SAGE)
    assert decide(held(name="Acme"), None, base) == Forget(Side.VTIGER)
    assert decide(held(name="ACME"), None, base) == DeletedAndEdited(Side.VTIGER)


VAT = toy(pair("vat", kind=Kind.TAX_NUMBER))


@pytest.mark.parametrize(("sage", "vtiger"), [("GB220430231", "220 4302 31"), ("220430231", "GB220430231")])
def test_a_vat_number_that_lacks_its_country_overwrites_nothing_when_two_meet(sage, vtiger):
    assert decide({"vat": sage}, {"vat": vtiger}, {}, VAT) == InSync()


def test_another_vat_number_is_no_lack_of_a_country():
    assert decide({"vat": "GB220430231"}, {"vat": "XI220430231"}, {}, VAT) != InSync()


def test_a_country_that_is_added_to_a_vat_number_travels():
    base = settled_base(VAT, {"vat": "220430231"}, {"vat": "220430231"}, {})
    assert decide({"vat": "220430231"}, {"vat": "GB220430231"}, base, VAT) == Push(
        Side.SAGE, {"vat": "GB220430231"}
    )
