"""Measures speed and scale: `python -m tests.perf --json FILE [--only KEY] [--scale small|full] [--check]`.

Writes one object: a key a line of the table (`table.TABLE`), each an object of that line's figures. All are
ratios of one run, or counts. `--check` ends with 1 when a figure that no load of the computer moves is worse
than its bar, which is drawn for the small scale; by itself it measures the lines with such figures.
"""

import argparse
import json
import resource
import sys
import tempfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from tests.perf.scales import Scale
from tests.perf.table import TABLE, barred, failures, lines, named

BENCHMARKS = {
    "links": ("idle_requests", "idle_growth", "ten_changes"),
    "imports": ("commits", "engine_cpu"),
    "sizes": ("peak_memory", "sync_28k", "baseline_rows"),
    "logs": ("log_million", "prune"),
    "latency": ("import_latency",),
    "pace": ("rate_limit",),
    "start": ("start",),
    "calm": ("loop_gap",),
    "peer": ("no_change_peer",),
}
"""Module -> the lines that it measures, which share a world."""


def main(arguments: list[str]) -> int:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(prog="python -m tests.perf", description=__doc__.splitlines()[0])
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--only", action="append", choices=TABLE, metavar="KEY", help=", ".join(TABLE))
    parser.add_argument("--scale", type=Scale, choices=list(Scale), default=Scale.SMALL)
    parser.add_argument("--check", action="store_true", help="fail when a figure is worse than its bar")
    asked = parser.parse_args(arguments)
    wanted = set(asked.only or (barred() if asked.check else TABLE))
    found = dict(_measured(wanted, asked.scale))
    if asked.json is not None:
        told = {key: named(key, figures) for key, figures in found.items()}
        asked.json.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    wrong = list(failures(found)) if asked.check else []
    sys.stdout.writelines(f"worse than its bar: {one}\n" for one in wrong)
    return 1 if wrong else 0


def _measured(wanted: set[str], scale: Scale) -> Iterator[tuple[str, dict[str, float | None]]]:
    for module, keys in BENCHMARKS.items():
        if not wanted & set(keys):
            continue
        before = _cpu()
        with tempfile.TemporaryDirectory() as folder:
            measured = import_module(f"tests.perf.{module}").measure(scale, Path(folder))
        found = {key: figures for key, figures in measured.items() if key in wanted}
        for key, figures in found.items():
            sys.stdout.writelines(f"{line}\n" for line in lines(key, figures))
        sys.stdout.write(f"{module}: {_cpu() - before:.1f} s of CPU\n")
        sys.stdout.flush()
        yield from found.items()


def _cpu() -> float:
    """Seconds of this process and of all that it started and saw end."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
