"""Measurements in a process of its own: `python -m tests.perf.child WHAT`, over the environment's home.

Prints a JSON object each. What is measured begins with everything imported and the database open; the CPU is
the process' own, all threads together, the peak that of its whole life.
"""

import gc
import json
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock

import httpx

from sagesync_desktop.app.home import Home, open_home
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.types import RunState
from sagesync_desktop.paths import Paths
from tests.perf.counting import counted_statements

BASELINE = ("seen", "link", "outcome")
"""What a baseline fills."""


class Wire:
    """What comes over the network, and the CPU that httpx takes for it: no work of the program's own."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.cpu = 0.0
        self._lock = Lock()

    def timed(self, work):
        """`work`, with its CPU noted."""

        def done(*arguments, **options):
            began = time.thread_time()
            try:
                return work(*arguments, **options)
            finally:
                with self._lock:
                    self.cpu += time.thread_time() - began

        return done


@contextmanager
def watched_wire() -> Iterator[Wire]:
    """All that httpx does within the block."""
    wire, client, iterate = Wire(), httpx.Client, httpx.Response.iter_bytes
    was = {name: getattr(client, name) for name in ("build_request", "send")}
    read = wire.timed(lambda *arguments, **options: b"".join(iterate(*arguments, **options)))

    def kept(*arguments, **options):
        body = read(*arguments, **options)
        wire.bodies.append(body)
        yield body

    httpx.Response.iter_bytes = kept
    for name, work in was.items():
        setattr(client, name, wire.timed(work))
    try:
        yield wire
    finally:
        httpx.Response.iter_bytes = iterate
        for name, work in was.items():
            setattr(client, name, work)


def parsing(bodies: list[bytes]) -> float:
    """Seconds of CPU that `json.loads` takes for them; the least of five turns."""
    texts = [body.decode() for body in bodies if body[:1] in b"[{"]
    turns = []
    for _ in range(5):
        began = time.process_time()
        for text in texts:
            json.loads(text)
        turns.append(time.process_time() - began)
    return min(turns)


def synced(home: Home) -> dict:
    """One sync: its cost, requests and outcomes."""
    gc.collect()
    began, wall = time.process_time(), time.monotonic()
    report = home.sync(RunRequest())
    cpu, wall = time.process_time() - began, time.monotonic() - wall
    summary = report.summary
    if summary.state is not RunState.FINISHED:
        raise SystemExit(f"the sync ended as {summary.state}: {report.error}")
    statuses: dict[str, int] = {}
    for (_module, _target, status), n in summary.counts.items():
        statuses[str(status)] = statuses.get(str(status), 0) + n
    requests: dict[str, int] = {}
    for (side, _method), n in summary.requests.items():
        requests[side.value] = requests.get(side.value, 0) + n
    return {"cpu": cpu, "wall": wall, "statuses": statuses, "requests": requests}


def warm(home: Home) -> None:
    """Import and build all that a run wants."""
    with home.visit() as visitor:
        visitor.engine()


def parsed() -> dict:
    """A sync with its statements and commits counted, beside the bare parsing of the same replies."""
    with counted_statements() as tally, open_home(Paths.find()) as home:
        warm(home)
        before = tally.statements, tally.commits
        with watched_wire() as wire:
            told = synced(home)
        counts = {"statements": tally.statements - before[0], "commits": tally.commits - before[1]}
        return {**told, **counts, "parsing": parsing(wire.bodies), "own": told["cpu"] - wire.cpu}


def syncs() -> Iterator[dict]:
    """A sync for each line that comes in."""
    with open_home(Paths.find()) as home:
        warm(home)
        for _ in sys.stdin:
            with home.visit() as visitor:
                yield synced(visitor)


def peak_mb() -> float:
    """The most memory that this program held; Linux counts into ru_maxrss what forked it."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(one for one in status.read_text().splitlines() if one.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def written() -> dict:
    """How long `executemany` takes for the rows of the home's database, into an empty one of its layout."""
    source = Paths.find().database_file
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "empty.db"
        with closing(sqlite3.connect(source)) as whole, closing(sqlite3.connect(target)) as empty:
            made = f"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name IN {BASELINE}"
            for (sql,) in whole.execute(f"{made} AND type IN ('table', 'index') ORDER BY type DESC"):
                empty.execute(sql)
            rows = {name: whole.execute(f"SELECT * FROM {name}").fetchall() for name in BASELINE}
            began = time.process_time()
            for name, known in rows.items():
                marks = ", ".join("?" * len(known[0]))
                empty.executemany(f"INSERT INTO {name} VALUES ({marks})", known)
            empty.commit()
            took = time.process_time() - began
    return {"executemany": took, "rows": sum(map(len, rows.values()))}


VERBS = {"syncs": syncs, "parsed": lambda: [parsed()], "written": lambda: [written()]}


def main(verb: str) -> None:
    """Measure and print, a line each."""
    for found in VERBS[verb]():
        sys.stdout.write(json.dumps({**found, "peak_mb": peak_mb()}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
