"""Faults of the database file."""

from tests.trust.mutant import mutant

_LAYOUTS = "store/test_store_layouts.py::test_"

MUTANTS = (
    mutant(
        "every file is checked by the first layout",
        "store/identity.py",
        "missing = columns_of(version) - found",
        "missing = columns_of(min(version, 1)) - found",
        f"{_LAYOUTS}the_window_says_damage_of_a_file_with_a_hole_and_never_no_such_table",
    ),
    mutant(
        "every file is checked by the newest layout",
        "store/schema.py",
        "for added in COLUMNS[:layout]",
        "for added in COLUMNS",
        f"{_LAYOUTS}the_language_is_read_from_an_older_layout_and_not_from_a_file_with_a_hole",
    ),
)
