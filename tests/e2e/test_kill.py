"""Promise P4: the program may be killed at any moment; the next run ends as if nothing had happened."""

import os
import random
import signal
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from tests.e2e.pictures import differences, picture
from tests.e2e.real_company import new_company, servers, wrote_nothing
from tests.shared_material import SHARED, needs_shared

SEEDS = (1, pytest.param(2, marks=pytest.mark.deep), pytest.param(3, marks=pytest.mark.deep))
KILLS_AT_REAL_SIZE = 10
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL")
needs_patience = pytest.mark.skipif(
    not os.environ.get("SAGESYNC_SLOW_TESTS"), reason="takes ten minutes; set SAGESYNC_SLOW_TESTS to run it"
)


@contextmanager
def company(folder, *arguments):
    with servers(*arguments) as served:
        home = new_company(folder, served.described)
        served.mend()  # from here on the first run's requests are counted
        yield served, home


def kill_after(served, home, requests):
    """Start a sync and kill it once the servers have had so many requests in all; False: it ended before."""
    with home.start("sync", "--json") as process:
        while True:
            try:
                process.wait(timeout=0.02)
            except subprocess.TimeoutExpired:
                if sum(served.requests().values()) < requests:
                    continue
                process.send_signal(signal.SIGKILL)
                process.communicate()
                return True
            process.communicate()
            return False


@dataclass
class Undisturbed:
    """What a first run comes to that nobody kills."""

    length: int
    """Requests to both servers."""
    open_skips: list
    picture: dict


def undisturbed_run(folder, *arguments):
    with company(folder, *arguments) as (served, home):
        run = home.sync()
        length = sum(served.requests().values())
        return Undisturbed(length, run["open_skips"], picture(home))


def assert_kills_do_no_harm(folder, expected, seed, kills, *arguments):
    chance = random.Random(seed)
    moments = sorted(chance.sample(range(1, expected.length), kills))
    with company(folder, *arguments) as (served, home):
        happened = [kill_after(served, home, moment) for moment in moments]
        last = home.sync()
        assert any(happened), moments
        found = picture(home)
        again = home.sync()
    assert differences(expected.picture, found) == {}, (moments, happened)
    assert last["open_skips"] == expected.open_skips
    assert wrote_nothing(again), (moments, again)


@pytest.fixture(scope="module")
def practice_run(tmp_path_factory):
    return undisturbed_run(tmp_path_factory.mktemp("undisturbed"))


@posix_only
@pytest.mark.parametrize("seed", SEEDS)
def test_a_first_run_killed_three_times_ends_as_if_nothing_had_happened(tmp_path, practice_run, seed):
    assert_kills_do_no_harm(tmp_path, practice_run, seed, kills=3)


@posix_only
@needs_patience
@needs_shared
def test_a_first_run_over_the_real_data_survives_ten_kills(tmp_path):
    seed = int(os.environ.get("SAGESYNC_SEED", "0"))
    data = ("--data", SHARED / "data")
    expected = undisturbed_run(tmp_path / "undisturbed", *data)
    assert_kills_do_no_harm(tmp_path / "killed", expected, seed, KILLS_AT_REAL_SIZE, *data)
