"""The log of many lines: what the window asks of it, and how long its old lines hold the database."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from sagesync_desktop.core.logviews import EVERY_NOTE, STANDING, OutcomeFilter, SortBy
from sagesync_desktop.core.types import ModuleId, Outcome, RunState, Side, Skip, Status, Trigger
from sagesync_desktop.store.logreader import PAGE, LogReader
from sagesync_desktop.store.store import Store
from tests.perf.counting import counted_statements
from tests.perf.scales import Scale

FEW, MANY = 1_000, {Scale.SMALL: 20_000, Scale.FULL: 1_000_000}
A_RUN = 500
"""Lines of one run."""
BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
APART = timedelta(seconds=20)
"""Between two lines: a million of them are half a year's."""
TURNS = 3
ENDINGS = (Status.CREATED, Status.UPDATED, Status.UNCHANGED, Status.UPDATED, Status.SKIPPED)
RULES = ("invoice.no_organization", "invoice.credit_note", "item.no_description", "value.unmappable")
MODULES = tuple(ModuleId)


def measure(scale: Scale, folder: Path) -> dict[str, dict[str, float | None]]:
    """Both logs are asked the same by turns; then the older half of the large one is thrown away."""
    few, many = folder / "few.db", folder / "many.db"
    fill(few, FEW)
    fill(many, MANY[scale])
    with LogReader.open(few) as small, LogReader.open(many) as large:
        quick, slow = _milliseconds(small, FEW), _milliseconds(large, MANY[scale])
    worst = max(slow, key=slow.__getitem__)
    return {
        "log_million": {
            "slowest_ms": slow[worst],
            "ratio": slow[worst] / max(quick.values()),
            "actions": len(slow),
            **{f"{name} ms": value for name, value in slow.items() if value > SLOW},
        },
        "prune": {"longest_ms": _longest_of_pruning(many, BEGAN + MANY[scale] // 2 * APART)},
    }


SLOW = 20
"""Milliseconds from which an action is named."""


def fill(database: Path, lines: int) -> None:
    """A log as runs write it, half a year long; every tenth record is held back for good."""
    with Store.open(database) as store:
        for first in range(0, lines, A_RUN):
            with store.transaction():
                run = store.begin_run(Trigger.TIMER, BEGAN + first * APART)
                for n in range(first, min(first + A_RUN, lines)):
                    store.add_outcome(run, _line(n), BEGAN + n * APART)
                store.end_run(run, RunState.FINISHED, BEGAN + (first + A_RUN) * APART, (), {})


def _line(n: int) -> Outcome:
    status, module = ENDINGS[n % len(ENDINGS)], MODULES[n % 7 % len(MODULES)]
    is_noted = n % 50 == 1
    why = None
    if status is Status.SKIPPED or is_noted:
        rule = RULES[n // 5 % len(RULES)]
        why = Skip(rule, f"It names no organization {n % 97}", "Choose one in Vtiger.")
    return Outcome(
        module,
        (Side.SAGE, Side.VTIGER)[n % 2],
        status,
        f"Customer {n * 7919 % 1_000_003:07} Ltd",
        f"s{n % 60_000}",
        f"11x{n % 60_000}",
        why,
        amount=Decimal(n * 31 % 100_000) / 100 if n % 3 else None,
        currency="GBP",
    )


def actions(reader: LogReader, lines: int) -> dict[str, Callable[[], object]]:
    """What a person does with the log: the 44 that issue 13 counts."""
    of = OutcomeFilter
    last_run = (lines - 1) // A_RUN + 1
    end = max(0, lines - PAGE)
    lists = {
        **{f"sorted by {by}": (of(), {"sort": by}) for by in SortBy},
        **{f"sorted by {by} upwards": (of(), {"sort": by, "descending": False}) for by in SortBy},
        **{f"the end by {by}": (of(), {"sort": by, "offset": end}) for by in SortBy},
        **{f"{module}": (of(module=module), {}) for module in MODULES[:5]},
        **{f"{status}": (of(status=status), {}) for status in (Status.CREATED, Status.SKIPPED)},
        "to Sage": (of(target=Side.SAGE), {}),
        "a rule": (of(rule=RULES[0]), {}),
        "a run": (of(run=last_run), {}),
        "a run's skips": (of(run=last_run, status=Status.SKIPPED), {}),
        "notes": (of(notes=EVERY_NOTE), {}),
        "standing notes": (of(notes=STANDING), {}),
        "a week": (of(since=BEGAN + lines * APART - timedelta(days=7)), {}),
        "a name": (of(text="0000042"), {}),
        "a word of many": (of(text="customer"), {}),
        "an id": (of(text="11x42"), {}),
        "a word of none": (of(text="nobody"), {}),
    }
    asked = {
        name: lambda chosen=chosen, more=more: (reader.outcomes(chosen, **more), reader.count(chosen))
        for name, (chosen, more) in lists.items()
    }
    last = (BEGAN + lines * APART).date()
    return {
        **asked,
        "runs": reader.runs,
        "older runs": lambda: reader.runs(before=last_run // 2 + 1),
        "the last sync": reader.last_sync,
        "a record": lambda: reader.history(ModuleId.INVOICES, sage_id="s5", vtiger_id="11x5"),
        "the rules": reader.rules,
        "thirty days": lambda: reader.per_day(last, 30, UTC),
        "kinds of notes": reader.note_groups,
        "a line": lambda: reader.outcome(lines // 2),
    }


def _milliseconds(reader: LogReader, lines: int) -> dict[str, float]:
    """CPU of each action, the least of some turns; reading a file that is in memory waits for nothing."""
    return {name: 1000 * _least(action) for name, action in actions(reader, lines).items()}


def _least(action: Callable[[], object]) -> float:
    return min(_timed(action) for _ in range(TURNS))


def _timed(action: Callable[[], object]) -> float:
    began = time.thread_time()
    action()
    return time.thread_time() - began


def _longest_of_pruning(database: Path, before: datetime) -> float:
    """Milliseconds of CPU of the longest transaction, which keeps every other writer out."""
    with counted_statements() as tally, Store.open(database) as store:
        tally.longest = 0.0
        gone = store.prune(before)
        tally.end()
    if not gone:
        raise RuntimeError("nothing was thrown away")
    return 1000 * tally.longest
