"""A random walk of people, crashes and settings over both systems, held to an oracle of its own."""

import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.trust.machine_walk import Walk
from tests.trust.machine_world import settled_world
from tests.trust.report import Figures

NAME = "machine"
SEED = 20261122
LEAST = {
    "rule: edit": 100, "rule: undo": 15, "rule: enter": 30, "rule: delete": 10, "rule: restore": 4,
    "rule: enter a credit note": 2,
    "rule: void": 3, "rule: pay": 6, "rule: change mapping": 6, "rule: change direction": 10,
    "rule: switch module": 10, "rule: sync": 60, "rule: crash": 25, "crashed": 15,
    "decision: returned": 3, "decision: merged": 200, "decision: to sage": 20, "decision: to vtiger": 20,
    "decision: both ways": 1, "decision: conflict": 3, "decision: held: one way": 10,
    "decision: held: closed in Sage": 1, "decision: created in sage": 6, "decision: created in vtiger": 6,
    "decision: not created: one way": 3, "decision: deleted here, left alone there": 4,
    "decision: asked about": 4, "decision: deleted here, edited there": 1,
    "decision: emptied a demanded field": 1,
    "decision: left alone": 40, "decision: left apart": 5, "rule: take apart": 5, "killed at the desk": 8,
    "rule: undone run": 12, "rule: undone record": 12, "undo: put back": 20, "undo: delete": 3,
    "undo: void": 1, "undo: stays": 6, "undo: take up": 1, "restored: Invoices": 2,
    "cure: never": 8, "cure: take_up": 5, "cure: different": 3, "cure: restore": 2,
    "outcome: created": 10, "outcome: updated": 30, "outcome: skipped": 15, "outcome: unchanged": 3,
}  # fmt: skip
"""How often a quick walk must have come by; less means that it has proved too little."""


def walk(number: int, examples: int, steps: int) -> tuple[Counter, str]:
    """One walk from a seed: what it came by, and the broken law ("" for none) with the turns that led there.

    Deterministic: nothing is remembered between walks.
    """
    with tempfile.TemporaryDirectory(prefix="sagesync-machine-") as folder:
        start = Path(folder) / "start"
        start.mkdir()
        marks = {"kept": settled_world(start), "folder": Path(folder), "exercised": Counter()}
        machine = seed(number)(type("Walk", (Walk,), marks))
        try:
            run_state_machine_as_test(machine, settings=_settings(examples, steps))
        except Exception as broken:  # whatever a walk ends with is a find, and the other walk goes on
            return machine.exercised, "".join(traceback.format_exception(broken, limit=-2))
        return machine.exercised, ""


def _settings(examples, steps):
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )


def too_little(exercised: Counter, least: dict[str, int]) -> list[str]:
    """One sentence for each thing that the walk came by too seldom."""
    return [
        f"the walk came by “{what}” {exercised[what]} times, and {count} would prove something"
        for what, count in least.items()
        if exercised[what] < count
    ]


def attack(quick: bool, say: Callable[[str], None]) -> Figures:
    """Two walks at once from fixed seeds when quick; twelve long ones from seeds of the day otherwise."""
    started = time.monotonic()
    first = SEED if quick else int(time.time())
    seeds = [first + one for one in range(2 if quick else 12)]
    say(f"seeds {', '.join(map(str, seeds))}")
    exercised, failures = _walks(seeds, *((22, 50) if quick else (60, 80)))
    if not failures:
        failures = too_little(exercised, LEAST)
    for what, count in sorted(exercised.items()):
        say(f"{count:6} {what}")
    return Figures(
        cases=exercised["turns"],
        failures=tuple(failures),
        duplicates=exercised["duplicates"],
        lost=exercised["lost"],
        seconds=time.monotonic() - started,
        more={"seeds": " ".join(map(str, seeds)), **exercised},
    )


def _walks(seeds: Sequence[int], examples: int, steps: int) -> tuple[Counter, list[str]]:
    exercised: Counter = Counter()
    failures = []
    with ProcessPoolExecutor(2) as pool:
        walks = pool.map(walk, seeds, [examples] * len(seeds), [steps] * len(seeds))
        for number, (came_by, broken) in zip(seeds, walks, strict=True):
            exercised += came_by
            failures += [f"Seed {number}: {broken}"] if broken else []
    return exercised, failures
