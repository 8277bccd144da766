"""Faults in items that go to Sage by their name."""

from tests.trust.mutant import mutant

_FILE = "modules/item_ways.py"
_TESTS = "engine/test_engine_item_ways.py::test_"

MUTANTS = (
    mutant(
        "items go by their name while the way is off",
        _FILE,
        "    return is_on or (stays and _went_by_name(_link(item, context.book)))",
        "    return is_on or _went_by_name(_link(item, context.book))",
        f"{_TESTS}a_new_name_travels_while_on_and_is_held_while_off",
    ),
    mutant(
        "an item's pair forgets that it went by its name",
        _FILE,
        "        return {_USED: used} if used else {}",
        "        return {}",
        f"{_TESTS}switching_off_changes_nothing_that_was_done",
    ),
    mutant(
        "an item's name displaces what Sage has and Vtiger never had",
        _FILE,
        " and not is_blank(agreed(link.base, DESCRIPTION).vtiger)",
        "",
        f"{_TESTS}a_field_that_only_goes_to_sage_keeps_what_sage_has_when_the_way_comes_on",
    ),
    mutant(
        "an item's name argues with the description that Sage has already",
        _FILE,
        "return there is None or squeezed(there.text(DESCRIPTION)) == squeezed(item.text(name))",
        "return there is None or there.side is Side.SAGE",
        f"{_TESTS}what_sage_has_already_fills_vtiger_s_empty_description_as_ever",
    ),
    mutant(
        "what went by its name gets it as its description in Vtiger once the database is lost",
        _FILE,
        "        return is_on and _is_new_or_called_so(item, name, book)",
        "        return is_on and book.partner(item.module, Side.VTIGER, item.id) is None",
        f"{_TESTS}a_lost_database_finds_it_again_and_vtiger_s_stays_empty",
    ),
)
