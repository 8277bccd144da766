"""A sample of the corpus of bad input; the whole of it is an attack of `python -m tests.trust`."""

from itertools import islice

import pytest

from tests.trust.corpus import answer_cases, tried, value_cases
from tests.trust.hostile import ANSWERS, HARMLESS, VALUES
from tests.trust.siege import siege
from tests.trust.strange_files import STRANGE_FILES

QUICK_TO_TRY = ("settings files", "copies to restore", "commands", "environment variables")


@pytest.fixture(scope="module")
def besieged():
    """A company in step, and what its servers say when they are honest."""
    with siege() as place:
        yield place, place.kinds()


def test_a_run_asks_for_everything_that_the_attack_answers_for(besieged):
    _, bodies = besieged
    assert len(bodies) > 35
    assert len(list(answer_cases(bodies))) == len(bodies) * (len(ANSWERS) + len(HARMLESS))
    assert len(list(value_cases(bodies))) > 100 * len(VALUES)


@pytest.mark.parametrize("start", range(4))
def test_hostile_answers_crash_nothing_write_nothing_and_lose_no_link(besieged, start):
    place, bodies = besieged
    cases = list(islice(answer_cases(bodies), start * 31, None, 701))
    assert [failure for case in cases for failure in tried(place, case, bodies[case.kind])] == []


@pytest.mark.parametrize("start", [0, 2, *(pytest.param(one, marks=pytest.mark.deep) for one in (1, 3))])
def test_hostile_values_make_nothing_delete_nothing_and_leave_no_trace(besieged, start):
    place, bodies = besieged
    cases = list(islice(value_cases(bodies), start * 211, None, 3001))
    assert [failure for case in cases for failure in tried(place, case, bodies[case.kind])] == []


@pytest.mark.parametrize("name", QUICK_TO_TRY)
def test_strange_input_is_refused_and_never_a_fault_of_the_program(name):
    found = list(islice(STRANGE_FILES[name](True), 40))
    assert len(found) >= 20
    assert [failure for failure in found if failure] == []
