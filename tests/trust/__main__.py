"""Run the attacks, print a table of their figures and write them as JSON; 1 when one got through."""

import argparse
import importlib
import json
import logging
import pkgutil
import sys
import time
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from types import ModuleType
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

import tests.trust
from tests.memory_disk import lie_in_memory
from tests.trust.lanes import beside_each_other
from tests.trust.report import Figures

CASES = {"crash": "crash_cases", "faults": "fault_cases", "corpus": "corpus_cases"}
"""Attacks whose number of cases has a name of its own in the JSON."""


def attacks() -> dict[str, ModuleType]:
    """The modules of this package that are attacks, by name: those with a NAME and an `attack`."""
    names = [found.name for found in pkgutil.iter_modules(tests.trust.__path__)]
    plain = [name for name in names if not name.startswith(("_", "test_"))]
    modules = [importlib.import_module(f"tests.trust.{name}") for name in plain]
    return {module.NAME: module for module in modules if hasattr(module, "attack")}


def tried(module: ModuleType, *, quick: bool, console: Console) -> Figures:
    """The attack's figures; one that breaks down has failed, and the others still get their turn."""
    began = time.monotonic()
    try:
        return module.attack(quick, lambda text: console.print(f"  {escape(text)}", highlight=False))
    except Exception as error:
        console.print(escape(traceback.format_exc()), highlight=False)
        broken = f"the attack itself broke down: {type(error).__name__}: {error}"
        return Figures(0, (broken,), 0, 0, time.monotonic() - began)


def summary(found: Mapping[str, Figures], *, quick: bool, seconds: float) -> dict[str, Any]:
    """What goes into the JSON; an attack that did not run counts as none."""
    none = Figures(0, (), 0, 0, 0.0)
    mutants = found.get("mutants", none).more
    return {
        "quick": quick,
        **{key: found.get(name, none).cases for name, key in CASES.items()},
        "mutants_total": mutants.get("mutants_total", 0),
        "mutants_killed": mutants.get("mutants_killed", 0),
        "duplicates": sum(one.duplicates for one in found.values()),
        "lost": sum(one.lost for one in found.values()),
        "failures": sum(len(one.failures) for one in found.values()),
        "seconds": round(seconds, 1),
        "attacks": {name: {**asdict(one), "seconds": round(one.seconds, 1)} for name, one in found.items()},
    }


def table(found: Mapping[str, Figures]) -> Table:
    """One line for each attack."""
    made = Table("attack", title="Attacks on the promises")
    for heading in ("cases", "failures", "duplicates", "lost", "seconds"):
        made.add_column(heading, justify="right")
    for name, one in found.items():
        counts = (one.cases, len(one.failures), one.duplicates, one.lost)
        made.add_row(name, *map(str, counts), f"{one.seconds:.1f}")
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """The command: 0 when every promise held, else 1."""
    options = _parser().parse_args(arguments)
    lie_in_memory()
    logging.getLogger("sagesync_desktop").setLevel(logging.CRITICAL + 1)  # thousands of faults on purpose
    console = Console()
    began = time.monotonic()
    asked = [name for name in attacks() if not options.only or name in options.only]
    found = _found(asked, quick=options.quick, console=console)
    console.print(table(found))
    for name, one in found.items():
        for failure in one.failures:
            console.print(f"{name}: {escape(failure)}", highlight=False)
    result = summary(found, quick=options.quick, seconds=time.monotonic() - began)
    if options.json:
        options.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    return 1 if result["failures"] or result["duplicates"] or result["lost"] else 0


def _found(asked: Sequence[str], *, quick: bool, console: Console) -> Mapping[str, Figures]:
    """One attack by itself in this process, several beside each other in theirs."""
    if len(asked) > 1:
        return beside_each_other(
            asked, quick=quick, say=lambda text: console.print(escape(text), highlight=False)
        )
    (name,) = asked
    module = attacks()[name]
    console.print(f"{name}: {escape((module.__doc__ or '').splitlines()[0])}", highlight=False)
    return {name: tried(module, quick=quick, console=console)}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.trust", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a sample that takes less than ten minutes")
    parser.add_argument("--only", nargs="+", choices=sorted(attacks()), metavar="NAME", help="these attacks")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where to write the figures")
    return parser


if __name__ == "__main__":
    sys.exit(main())
