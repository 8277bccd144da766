"""A company that is measured: servers of its own, a home, and processes that work on it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.cli_support import TESTS
from tests.e2e.real_company import Home, Servers, new_company, servers

CHILD = [sys.executable, "-m", "tests.perf.child"]


class Company:
    """A home over practice servers; a copy of the home shares the servers."""

    def __init__(self, served: Servers, home: Home) -> None:
        """`home` is connected."""
        self.served, self.home = served, home

    @contextmanager
    def worker(self, verb: str = "syncs") -> Iterator["Worker"]:
        """A process that measures (see `child`) for as long as the block lasts."""
        environ = {**os.environ, **self.home.environ}
        pipe = subprocess.PIPE
        with subprocess.Popen(
            [*CHILD, verb], env=environ, cwd=TESTS.parent, stdin=pipe, stdout=pipe, text=True
        ) as process:
            yield Worker(process)
            process.stdin.close()

    def measured(self, verb: str = "syncs") -> dict:
        """One measurement by a process of its own."""
        with self.worker(verb) as worker:
            return worker.measured()

    def idle(self) -> dict:
        """A sync without news; the one before it may still read what was written last."""
        with self.worker() as worker:
            worker.measured()
            return worker.measured()

    def newcomer(self, name: str) -> "Company":
        """The same company on a computer that knows nothing of it yet."""
        return Company(self.served, new_company(self.home.folder.parent / name, self.home.described))


class Worker:
    """A process that measures one sync after another; the program in it stays loaded."""

    def __init__(self, process: subprocess.Popen) -> None:
        """Waits for a word before each."""
        self._process = process

    def measured(self) -> dict:
        """What the next sync cost."""
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the measuring process ended; its last words stand above")
        return json.loads(line)


@contextmanager
def company(folder: Path, data: Path) -> Iterator[Company]:
    """A company whose Vtiger holds these books, beside an empty Sage, before its first sync."""
    with servers("--data", data) as served:
        yield Company(served, new_company(folder / "company", served.described))
