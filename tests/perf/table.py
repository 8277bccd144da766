"""What is measured, what is to be reached, and what may not grow worse meanwhile."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Figures = Mapping[str, float | None]
"""Name -> value; None where it could not be measured here."""


@dataclass(frozen=True, slots=True)
class Aim:
    """What a figure is to reach."""

    reach: float
    at_least: bool = False
    """More is better; else less is."""
    bar: float | None = None
    """What `--check` allows at the small scale; only of figures that no load of the computer moves."""

    def is_worse(self, value: float, than: float) -> bool:
        """Whether a value is on the wrong side."""
        return value < than if self.at_least else value > than


TABLE: Mapping[str, Mapping[str, Aim]] = {
    "idle_requests": {
        "sage": Aim(8, bar=8),
        "vtiger": Aim(8, bar=8),
        "sage_large": Aim(8, bar=8),
        "vtiger_large": Aim(8, bar=8),
    },
    "idle_growth": {"cpu": Aim(1.3, bar=2), "memory": Aim(1.2, bar=1.6)},
    "ten_changes": {"cpu": Aim(1.3, bar=7), "requests": Aim(2, bar=5)},
    "engine_cpu": {"first_import": Aim(12, bar=85), "baseline": Aim(8, bar=45)},
    "commits": {"commits": Aim(1.1, bar=1.3), "statements": Aim(8, bar=19)},
    "baseline_rows": {"ratio": Aim(0.15, at_least=True, bar=0.015)},
    "peak_memory": {
        "small": Aim(1.6, bar=1.6),
        "large": Aim(1.8, bar=1.8),
        "growth": Aim(1.15, bar=1.15),
    },
    "import_latency": {"wall": Aim(1.1)},
    "rate_limit": {"time": Aim(1.05, bar=1.2), "late_429": Aim(0, bar=0)},
    "start": {"paint": Aim(2.5, bar=3.5), "help": Aim(5, bar=5), "version": Aim(5, bar=5)},
    "log_million": {"slowest_ms": Aim(50, bar=50), "ratio": Aim(2, bar=3)},
    "prune": {"longest_ms": Aim(100, bar=100)},
    "loop_gap": {"p99_ms": Aim(10), "max_ms": Aim(33)},
    "no_change_peer": {"ratio": Aim(0.5)},
    "sync_28k": {"ratio": Aim(1.05, bar=1.15)},
}
"""The lines of issue 13 and their figures; bars fall with what is reached, and rise for nobody."""


def named(key: str, found: Figures) -> dict[str, float | None]:
    """The figures of a line that the table has; what else was found explains them."""
    return {name: found.get(name) for name in TABLE[key]}


def lines(key: str, found: Figures) -> Iterator[str]:
    """A benchmark's figures for people."""
    for name, value in found.items():
        aim = TABLE[key].get(name)
        shown = "-" if value is None else f"{value:.4g}"
        yield f"{key}.{name} {shown}{_beside(aim) if aim else ''}"


def _beside(aim: Aim) -> str:
    sign = ">=" if aim.at_least else "<="
    bar = "" if aim.bar is None else f", bar {aim.bar:g}"
    return f" (to reach {sign} {aim.reach:g}{bar})"


def barred() -> tuple[str, ...]:
    """The lines with a figure that may fail."""
    return tuple(key for key, aims in TABLE.items() if any(aim.bar is not None for aim in aims.values()))


def failures(found: Mapping[str, Figures]) -> Iterator[str]:
    """What is worse than its bar."""
    for key, figures in found.items():
        for name, aim in TABLE[key].items():
            value = figures.get(name)
            if value is not None and aim.bar is not None and aim.is_worse(value, aim.bar):
                yield f"{key}.{name} is {value:.4g}, its bar {aim.bar:g}"
