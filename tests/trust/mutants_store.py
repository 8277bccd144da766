"""Faults of what is kept on disk: the database, and the practice company beside it."""

from tests.trust.mutant import mutant

_LAYOUTS = "store/test_store_layouts.py::test_"

MUTANTS = (
    mutant(
        "every file is checked by the first layout",
        "store/identity.py",
        "missing = columns_of(layout) - found",
        "missing = columns_of(min(layout, 1)) - found",
        f"{_LAYOUTS}the_window_says_damage_of_a_file_with_a_hole_and_never_no_such_table",
    ),
    mutant(
        "every file is checked by the newest layout",
        "store/layouts.py",
        ".difference(*_ADDED[layout - 1 :])",
        "",
        f"{_LAYOUTS}the_language_is_read_from_an_older_layout_and_not_from_a_file_with_a_hole",
    ),
    mutant(
        "a pair that a deletion parted forgets what it agreed on",
        "store/links.py",
        "            self.connection.execute(_REMEMBER, _key(link))\n",
        "",
        "engine/test_engine_returns.py::"
        "test_a_quantity_that_sage_changed_while_its_twin_lay_in_the_recycle_bin_travels_after_the_return",
    ),
    mutant(
        "a practice company of before its newest module is thrown away",
        "sandbox/vtiger/snapshot.py",
        "        if name not in found:\n",
        "        if not found:\n",
        "contract/test_practice_company.py::test_a_company_kept_before_a_vtiger_module_was_played_comes_back_with_it_empty",
    ),
    mutant(
        "a practice company that starts afresh keeps the old links",
        "app/practice.py",
        "if damages or not had_company:",
        "if damages and not had_company:",
        "contract/test_practice_afresh.py::test_a_company_that_cannot_be_read_takes_its_database_along",
    ),
)
