"""Measures a first and an idle run over a folder of real data, and prints the figures as one JSON object.

    python -m tests.perf.first_run ../shared/data [--profile FOLDER]

Times depend on the computer, so look at the ratios: requests to their floor, seconds of our own work to the
seconds of the whole run, an idle run to a first one. With --profile the runs go through cProfile, which makes
them twice as slow, and leave first.prof and idle.prof there.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.real_company import Home, Servers, new_company, servers  # only found by the line above

VTIGER_PAGE, SAGE_LISTS = 100, 5
READ_ONE_BY_ONE = ("Products", "Services", "Invoices")


@dataclass(frozen=True)
class Measured:
    """One run of the command."""

    run: dict
    wall: float
    own: float
    """Seconds of processor time of the program itself, the servers' left out."""
    peak_mb: float


def measured(home: Home, profile: Path | None) -> Measured:
    """Run a sync as a process and ask the system what it cost."""
    profiled = ["-m", "cProfile", "-o", str(profile)] if profile else []
    command = [sys.executable, *profiled, "-m", "sagesync_desktop", "sync", "--json"]
    started = time.monotonic()
    with tempfile.TemporaryFile("w+") as out:
        process = subprocess.Popen(command, env={**os.environ, **home.environ}, stdout=out)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        run = json.loads(out.read())
    return Measured(run, time.monotonic() - started, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def floor(run: dict) -> int:
    """The fewest requests that a first run can do with: pages, records written, unavoidable single reads."""
    ended = {
        name: sum(sum(cell.values()) for cell in module.values()) for name, module in run["modules"].items()
    }
    pages = sum(count // VTIGER_PAGE + 1 for count in ended.values()) + SAGE_LISTS
    created = sum(cell["created"] for module in run["modules"].values() for cell in module.values())
    return pages + created + sum(ended[name] for name in READ_ONE_BY_ONE)


def sent_in(served: Servers) -> int:
    """Requests that the servers counted since the last `mend`."""
    return sum(served.requests().values())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--profile", type=Path, help="folder for first.prof and idle.prof")
    asked = parser.parse_args()

    def profile(name: str) -> Path | None:
        return asked.profile / f"{name}.prof" if asked.profile else None

    with tempfile.TemporaryDirectory() as folder, servers("--data", asked.data) as served:
        home = new_company(Path(folder), served.described)
        served.mend()
        first = measured(home, profile("first"))
        first_sent, first_kinds = sent_in(served), served.requests()
        served.mend()
        idle = measured(home, profile("idle"))
        print(json.dumps(figures(first, idle, first_sent, first_kinds, served.requests()), indent=2))


def figures(first: Measured, idle: Measured, sent: int, kinds: dict, idle_kinds: dict) -> dict:
    """All figures, the ratios last."""
    records = sum(sum(cell.values()) for module in first.run["modules"].values() for cell in module.values())
    least = floor(first.run)
    return {
        "states": [first.run["state"], idle.run["state"]],
        "records": records,
        "first": {"requests": kinds, "seconds": round(first.wall, 1), "own_seconds": round(first.own, 1)},
        "idle": {"requests": idle_kinds, "seconds": round(idle.wall, 2), "own_seconds": round(idle.own, 2)},
        "peak_mb": [round(first.peak_mb), round(idle.peak_mb)],
        "requests_to_floor": [sent, least, round(sent / least, 4)],
        "own_to_whole": [round(first.own / first.wall, 2), round(idle.own / idle.wall, 2)],
        "own_ms_a_record": round(1000 * first.own / records, 2),
        "idle_to_first": round(idle.own / first.own, 4),
    }


if __name__ == "__main__":
    main()
