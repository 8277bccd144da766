"""A first import over servers that answer after 200 ms, against the least time that it can take."""

import json
import math
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.cli_support import TESTS
from tests.e2e.real_company import Servers, new_company
from tests.local_http import ask
from tests.perf.company import Company
from tests.perf.goods import made_up, wholesaler
from tests.perf.scales import Scale
from tests.perf.slow import SWITCH

SECONDS = 0.2
READS_AT_ONCE = 6
SAGE_WRITES_AT_ONCE = 1
"""Independent writes to Sage in flight; no setting allows more yet."""
INVOICES = {Scale.SMALL: 15, Scale.FULL: 200}


def measure(scale: Scale, folder: Path) -> dict[str, dict[str, float]]:
    """Wall time beside wall time: replies that are this late hide what else the computer does."""
    with _far_servers(made_up(folder / "books", wholesaler(INVOICES[scale]))) as served:
        company = Company(served, new_company(folder / "company", served.described))
        with company.worker() as worker:
            served.mend()
            ask("GET", f"{served.described['vtiger_url']}{SWITCH}?seconds={SECONDS}").raise_for_status()
            took = worker.measured()["wall"]
            sent = served.requests()
    return {"import_latency": {"wall": took / floor(sent), "seconds": took, "floor_seconds": floor(sent)}}


def floor(sent: Mapping[str, int]) -> float:
    """Seconds in which these requests can be answered: reads side by side, writes to Vtiger one by one."""
    reads = sum(n for name, n in sent.items() if name.endswith("GET"))
    to_vtiger = sum(n for name, n in sent.items() if name.startswith("vtiger") and not name.endswith("GET"))
    to_sage = sum(sent.values()) - reads - to_vtiger
    turns = math.ceil(reads / READS_AT_ONCE) + to_vtiger + math.ceil(to_sage / SAGE_WRITES_AT_ONCE)
    return turns * SECONDS


@contextmanager
def _far_servers(books: Path) -> Iterator[Servers]:
    command = [sys.executable, "-m", "tests.perf.slow", str(books)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=TESTS.parent, stdin=pipe, stdout=pipe, text=True) as process:
        yield Servers(process, json.loads(process.stdout.readline()))
        process.stdin.close()
