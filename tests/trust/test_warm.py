"""The warm pytest and its bench: every question finds the files of that moment, and nothing outlives it."""

import signal

import pytest

from tests.trust.mutant import PACKAGE, mutant
from tests.trust.mutants import Bench
from tests.trust.warm import CAN_FORK, Warm

PART = """from decimal import Decimal

ANSWER = Decimal(4)

def reckoned():
    return 6

TABLE = [reckoned()]
"""
TESTS = f"""
import os, time
import pytest
from {PACKAGE}.part import ANSWER, TABLE, reckoned

def test_the_answer():
    assert ANSWER == 4

def test_what_is_reckoned():
    assert reckoned() == 6

def test_what_was_reckoned():
    assert TABLE == [6]

def test_that_never_ends():
    while True:
        time.sleep(60)

def test_that_leaves_a_process_behind():
    import fcntl

    ready, begun = os.pipe()
    if not os.fork():
        with open("left", "w") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            os.write(begun, b".")
            time.sleep(10_000)
    os.read(ready, 1)

def test_that_fails():
    assert False

@pytest.mark.skip
def test_that_is_skipped():
    assert False
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A program of one file, with its tests."""
    folder = tmp_path_factory.mktemp("program")
    for name in (PACKAGE, "tests"):
        (folder / name).mkdir()
        (folder / name / "__init__.py").touch()
    (folder / PACKAGE / "part.py").write_text(PART)
    (folder / "tests" / "test_part.py").write_text(TESTS)
    (folder / "pytest.ini").write_text("[pytest]\naddopts = -p no:cacheprovider -p no:xdist\n")
    return folder


@pytest.fixture(scope="module")
def warm(folder):
    """The folder's warm pytest."""
    with Warm(folder) as opened:
        yield opened


@pytest.fixture(scope="module")
def holding(folder):
    """The same with the program and its tests in its memory."""
    with Warm(folder, ["tests.test_part"]) as opened:
        yield opened


def changed(new, test="the_answer"):
    return mutant(f"now {new}", "part.py", "ANSWER = Decimal(4)", new, f"test_part.py::test_{test}")


def test_mutants_of_one_size_within_one_second_are_told_apart(folder, warm):
    """A compiled file is known by its source's size and second: the next mutant would run as the last."""
    bench = Bench(folder, warm)
    killed, other = changed("ANSWER = Decimal(5 )"), changed("ANSWER = Decimal( 4)")
    assert [bench.tried(one) for one in (killed, other, killed)] == ["", f"“{other.name}” survived", ""]
    assert (folder / PACKAGE / "part.py").read_text() == PART
    assert bench.ended(("test_part.py::test_the_answer",)).code == 0


def test_a_mutant_whose_test_was_skipped_or_is_not_there_or_breaks_the_import_is_not_killed(folder, warm):
    bench = Bench(folder, warm)
    skipped, gone = changed("ANSWER = 5", "that_is_skipped"), changed("ANSWER = 5", "that_is_not_there")
    assert bench.tried(skipped) == "“now ANSWER = 5” survived"
    assert bench.tried(gone) == "“now ANSWER = 5”: pytest ended with 4"
    assert "pytest ended with" in bench.tried(changed("ANSWER = ("))


def test_a_mutant_whose_text_has_gone_is_told(folder, warm):
    lost = mutant("lost", "part.py", "ANSWER = 7", "ANSWER = 5", "test_part.py::test_the_answer")
    assert Bench(folder, warm).tried(lost) == "“lost”: its text is not found exactly once in part.py"


@pytest.mark.skipif(not CAN_FORK, reason="there is no SIGALRM here")
def test_a_test_that_never_ends_is_ended_and_the_next_one_runs(folder, warm):
    bench = Bench(folder, warm)
    assert bench.ended(("test_part.py::test_that_never_ends",), seconds=1).code == -signal.SIGALRM
    assert bench.ended(("test_part.py::test_the_answer",)).code == 0


@pytest.mark.skipif(not CAN_FORK, reason="processes have no groups here")
def test_what_a_test_began_ends_with_it(folder, warm):
    import fcntl

    assert Bench(folder, warm).ended(("test_part.py::test_that_leaves_a_process_behind",)).code == 0
    with (folder / "left").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)  # waits for as long as the other one lives


def test_what_is_held_takes_a_mutant_in_and_comes_clean_out_of_it(folder, warm, holding):
    bench = Bench(folder, warm, holding)
    noticed = mutant("noticed", "part.py", "return 6", "return 7", "test_part.py::test_what_is_reckoned")
    assert [bench.tried(noticed), bench.passing(noticed.tests, held=True)] == ["", ""]
    assert bench.passing(["test_part.py::test_the_answer"], held=True) == ""


def test_what_happened_at_the_import_is_found_by_importing_anew(folder, warm, holding):
    """The table was reckoned before the mutant came; and a constant is not within a function."""
    bench = Bench(folder, warm, holding)
    at_import = mutant("early", "part.py", "return 6", "return 7", "test_part.py::test_what_was_reckoned")
    assert [bench.tried(one) for one in (at_import, changed("ANSWER = Decimal(5)"))] == ["", ""]


def test_a_mutant_that_survives_is_said_to_whether_held_or_not(folder, warm, holding):
    idle = mutant("idle", "part.py", "return 6", "return 2 * 3", "test_part.py::test_what_is_reckoned")
    assert Bench(folder, warm, holding).tried(idle) == "“idle” survived"


def test_a_test_that_fails_without_the_mutant_proves_nothing(folder, warm, holding):
    bench = Bench(folder, warm, holding)
    assert bench.passing(["test_part.py::test_that_fails"], held=True).startswith("The tests end with 1")
    assert bench.passing(["test_part.py::test_that_fails"], held=False).startswith("The tests end with 1")
