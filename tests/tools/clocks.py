"""The time-sensitive tests once more on moved clocks: python -m tests.tools.clocks [MOMENT ...]

A test that holds only on the day on which it was written, in one season or in one year, fails here. Servers
and programs that the tests start get the moved clock too. Times of files stay true: those are the system's.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tests.moved_clock.sitecustomize import DISTANCE

TESTS = Path(__file__).resolve().parents[1]
HOOK = TESTS / "moved_clock"
ZONE = "Europe/London"
RULES = "GMT0BST,M3.5.0/1,M10.5.0"
"""The same for a system without the zone's file (POSIX.1, TZ)."""
LEAD = timedelta(seconds=20)
"""A change of the clock comes while the tests run."""
AT_ONCE = 2
"""Moments that are tried side by side, each in one process."""
LOCAL = (
    "e2e/test_cli_backup.py",
    "e2e/test_cli_doctor.py",
    "e2e/test_cli_log.py",
    "e2e/test_cli_sync.py::test_a_preview_says_from_which_date_invoices_travel",
    "e2e/test_cli_sync.py::test_a_second_run_writes_nothing",
    "e2e/test_services.py::test_a_linked_record_shows_both_sides_and_what_was_agreed",
    "e2e/test_services.py::test_a_record_to_be_tried_again_is_looked_at_by_the_next_run",
    "e2e/test_services.py::test_asked_live_both_lamps_say_who_is_signed_in",
    "e2e/test_services.py::test_both_systems_count_their_invoices_for_each_first_date",
    "e2e/test_services.py::test_signing_in_keeps_nothing_before_it_is_asked_to",
    "gui/test_controller.py",
    "gui/test_custom_field.py",
    "gui/test_end_to_end.py",
    "gui/test_overview.py",
    "gui/test_phrases.py",
    "gui/test_session_end.py",
    "gui/test_settings_with_desk.py",
    "gui/test_wizard_round_trip.py",
    "store/test_store_backup.py",
    "store/test_store_days.py",
    "store/test_store_retention.py",
    "unit/test_schedule.py",
)
"""What reads the machine's clock and tells people the time or the day of their zone, or reckons with days."""
DATED = (
    "e2e/test_cli_connect.py",
    "e2e/test_two_programs.py::test_three_programs_that_meet_an_expired_token_together_renew_it_once_and_stay_signed_in",
    "e2e/test_upgrade.py",
    "contract/test_practice_afresh.py",
    "contract/test_practice_company.py::test_another_day_moves_the_dates_and_nothing_else",
    "contract/test_practice_company.py::test_every_record_is_older_than_now_and_no_two_of_a_module_share_a_moment",
    "contract/test_practice_company.py::test_every_sage_record_is_older_than_now",
    "contract/test_practice_company.py::test_everyday_invoices_are_of_the_last_five_months_and_of_no_locked_period",
    "contract/test_sandbox_sage_oauth.py",
    "trust/test_security.py",
    "unit/test_hostile_replies.py",
    "unit/test_sage_auth.py",
)
"""What reads the clock for moments and dates of UTC alone; the other tests bring a moment of their own."""
SENSITIVE = (*LOCAL, *DATED)
"""Of files that take long, the tests in which a date comes from the clock and goes through the program."""


def sunday(year: int, month: int) -> date:
    """The last one of a month of 31 days: Europe moves its clocks then, at 01:00 UTC (2000/84/EC)."""
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def at(day: date, hour: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def leap_day(year: int) -> date:
    """The first one from that year on; none of the years to come that divide by 100 is near."""
    return date(year + -year % 4, 2, 29)


MOMENTS: dict[str, Callable[[datetime], datetime]] = {
    "new-year": lambda now: at(date(now.year + 1, 1, 1)) - LEAD,
    "spring": lambda now: at(sunday(now.year + 1, 3), 1) - LEAD,
    "leap-day": lambda now: at(leap_day(now.year + 1)) + timedelta(hours=12),
    "autumn": lambda now: at(sunday(now.year + 1, 10), 1) - LEAD,
    "a-year-ahead": lambda now: now + timedelta(days=365),
}
"""Name -> when the tests begin, from the present moment."""
TELLING = {"spring": LOCAL, "autumn": LOCAL, "a-year-ahead": DATED}
"""Whom a moment has something to tell that no other one tells them; by default all.

Summer time moves no moment and no date of UTC: who knows UTC alone cannot notice it. A year ahead is a day
of next year and nothing else, which those who know the zone have met in spring and in autumn.
"""


def environment(moment: datetime, now: datetime) -> dict[str, str]:
    """This process's variables, and those that move the clock of all that is started."""
    zone = ZONE if Path("/usr/share/zoneinfo", ZONE).exists() else RULES
    places = (str(HOOK), str(TESTS.parent), os.environ.get("PYTHONPATH", ""))
    return {
        **os.environ,
        "TZ": zone,
        DISTANCE: str((moment - now).total_seconds()),
        "PYTHONPATH": os.pathsep.join(filter(None, places)),
    }


def is_moved(environ: dict[str, str], moment: datetime) -> bool:
    """Whether a Python that starts now believes in the moment, and knows British summer time."""
    ask = "import time; print(time.time(), time.localtime(1_800_000_000 - 86_400 * 190).tm_isdst)"
    said = subprocess.run(
        [sys.executable, "-c", ask], env=environ, capture_output=True, text=True, check=True
    )
    seconds, is_summer = said.stdout.split()
    return abs(float(seconds) - moment.timestamp()) < 600 and is_summer == "1"


def tried(name: str, selected: Sequence[str]) -> tuple[bool, str]:
    """Run the tests at one moment: whether all passed, and what pytest said."""
    now = datetime.now(UTC)
    moment = MOMENTS[name](now)
    environ = environment(moment, now)
    if not is_moved(environ, moment):
        return False, f"The clock cannot be moved to {moment:%d %B %Y, %H:%M} UTC here\n"
    # pytest finds the moved clock's package imported, by the hook, before it could rewrite its asserts
    options = [
        "-q",
        "-p",
        "no:cacheprovider",
        "-W",
        "ignore:Module already imported:pytest.PytestAssertRewriteWarning",
    ]
    command = [sys.executable, "-m", "pytest", *options, *(str(TESTS / one) for one in selected)]
    done = subprocess.run(command, env=environ, check=False, cwd=TESTS.parent, capture_output=True, text=True)
    told = f"-- {name}: {moment:%A, %d %B %Y, %H:%M:%S} UTC\n{done.stdout}{done.stderr}"
    return done.returncode == 0, told


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.tools.clocks", description=__doc__.splitlines()[0])
    parser.add_argument("moments", nargs="*", metavar="MOMENT", help=", ".join(MOMENTS))
    parser.add_argument("--only", nargs="+", metavar="TEST", help="files below tests/")
    asked = parser.parse_args()
    began, names = time.monotonic(), sorted(asked.moments or MOMENTS, key=lambda one: one in TELLING)
    failed = []
    with ThreadPoolExecutor(AT_ONCE) as threads:
        selected = [asked.only or TELLING.get(name, SENSITIVE) for name in names]
        for name, (passed, told) in zip(names, threads.map(tried, names, selected), strict=True):
            sys.stdout.write(told)
            sys.stdout.flush()
            failed += [] if passed else [name]
    sys.stdout.write(
        f"Moved clocks took {time.monotonic() - began:.0f} s; failed: {', '.join(failed) or 'none'}\n"
    )
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
