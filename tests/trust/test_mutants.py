"""The mutants stay alive: the text that each of them changes stands in the program of today, once."""

from pathlib import Path

import pytest

from tests.trust.mutant import PACKAGE, PROJECT
from tests.trust.mutants import ALL

TESTS = Path(__file__).parents[1]


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.name)
def test_a_mutant_finds_its_text_exactly_once(one):
    assert one.is_alive_in(PROJECT / PACKAGE), f"{one.file}: write the mutant anew for the code of today"


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.name)
def test_a_mutant_changes_something(one):
    assert one.old != one.new


def test_every_mutant_names_tests_that_exist():
    for one in ALL:
        for test in one.tests:
            file, _, name = test.partition("::")
            assert f"def {name.partition('[')[0]}(" in (TESTS / file).read_text(encoding="utf-8"), test


def test_no_two_mutants_share_a_name():
    assert len({one.name for one in ALL}) == len(ALL)


def test_there_are_enough_of_them():
    assert len(ALL) >= 25
