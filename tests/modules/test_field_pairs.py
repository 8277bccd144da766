"""One law for a changed field pair, whichever front end changes it."""

from sagesync_desktop.core.settings import BlankRule, FieldChoice, ModuleChoice
from sagesync_desktop.core.specs import tailored
from sagesync_desktop.core.types import Direction, ModuleId, Side
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.fieldpairs import pairs_of, with_change, without
from sagesync_desktop.modules.tables import module_table

TABLE = module_table(ModuleId.ORGANIZATIONS)
NOTHING = ModuleChoice()
ONE_WAY = FieldChoice("notes", direction=Direction.TO_SAGE)


def pair(choice, name):
    return next((one for one in pairs_of(TABLE, choice, ()) if one.name == name), None)


def test_a_change_is_kept_as_far_as_it_differs_from_the_default():
    change = FieldChoice("notes", direction=Direction.TO_SAGE, blank=TABLE.row("notes").blank)
    assert with_change(TABLE, NOTHING, change).fields == (ONE_WAY,)


def test_a_change_back_to_the_default_leaves_no_choice():
    changed = with_change(TABLE, NOTHING, ONE_WAY)
    assert with_change(TABLE, changed, FieldChoice("notes", direction=Direction.BOTH)) == NOTHING


def test_a_second_change_of_a_pair_joins_the_first_in_its_place():
    first = with_change(TABLE, NOTHING, ONE_WAY)
    second = with_change(TABLE, first, FieldChoice("fax", vtiger="cf_853"))
    third = with_change(TABLE, second, FieldChoice("notes", blank=BlankRule.KEEP))
    assert third.fields == (
        FieldChoice("notes", direction=Direction.TO_SAGE, blank=BlankRule.KEEP),
        FieldChoice("fax", vtiger="cf_853"),
    )


def test_an_owner_is_kept_beside_what_was_chosen_before_and_goes_with_a_reset():
    owned = with_change(TABLE, with_change(TABLE, NOTHING, ONE_WAY), FieldChoice("notes", owner=Side.SAGE))
    assert owned.fields == (FieldChoice("notes", direction=Direction.TO_SAGE, owner=Side.SAGE),)
    assert without(owned, "notes") == NOTHING
    assert with_change(TABLE, NOTHING, FieldChoice("notes", owner=TABLE.row("notes").owner)) == NOTHING


def test_an_owner_that_was_chosen_wins_where_a_person_was_asked():
    items = BY_ID[ModuleId.PRODUCTS]
    owned = tailored(items, ModuleChoice(fields=(FieldChoice("description", owner=Side.SAGE),)))
    assert (items.field("description").owner, owned.field("description").owner) == (None, Side.SAGE)


def test_a_pair_of_ones_own_is_kept_whole_and_goes_whole():
    own = FieldChoice("cf_853", "cf_853", "tax_number", Direction.BOTH, BlankRule.CLEAR)
    added = with_change(TABLE, NOTHING, own)
    assert pair(added, "cf_853").is_own
    assert without(added, "cf_853") == NOTHING


def test_a_pair_that_rests_is_switched_on_by_a_direction():
    stock = module_table(ModuleId.PRODUCTS)
    choice = with_change(stock, NOTHING, FieldChoice("stock", direction=Direction.TO_SAGE))
    assert [one.direction for one in choice.fields] == [Direction.TO_SAGE]
    assert with_change(stock, choice, FieldChoice("stock", direction=Direction.OFF)) == NOTHING
