"""How much longer the window stands still while a sync runs, by `gui_calm` in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

from tests.cli_support import TESTS
from tests.perf.goods import made_up, wholesaler
from tests.perf.scales import Scale
from tests.shared_material import SHARED

INVOICES = 400


def measure(scale: Scale, folder: Path) -> dict[str, dict[str, float | None]]:
    """At the full scale alone: gaps are wall time, and say nothing of a short sync on a busy computer."""
    if scale is Scale.SMALL:
        return {"loop_gap": {"p99_ms": None, "max_ms": None}}
    books = SHARED / "data" if SHARED is not None else made_up(folder / "books", wholesaler(INVOICES))
    command = [sys.executable, "-m", "tests.perf.gui_calm", str(books)]
    done = subprocess.run(command, cwd=TESTS.parent, stdout=subprocess.PIPE, text=True, check=True)
    *told, figures = done.stdout.splitlines()
    sys.stdout.writelines(f"  {line}\n" for line in told)
    return {"loop_gap": json.loads(figures)}
