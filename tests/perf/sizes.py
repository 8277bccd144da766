"""First imports of different sizes: their memory, and whether a record costs the same in all of them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.perf.company import Company, company
from tests.perf.goods import Size, made_up, scaled, wholesaler
from tests.perf.scales import Scale
from tests.shared_material import SHARED


@dataclass(frozen=True, slots=True)
class Sizes:
    """What is imported."""

    few: int
    many: int
    """Invoices."""
    organizations: int
    more: int


SIZES = {Scale.SMALL: Sizes(20, 60, 60, 180), Scale.FULL: Sizes(2_500, 28_000, 30_000, 100_000)}
LINES_EACH = 400 / 28
"""As many as a year of the wholesaler's has; the two sizes differ in nothing else."""


def measure(scale: Scale, folder: Path) -> dict[str, dict[str, float]]:
    """Each import in a company of its own, one after another."""
    sizes = SIZES[scale]
    few, idle_after_few = _imported(folder / "few", _books(scale, folder / "books-few", sizes.few))
    many, idle_after_many = _imported(folder / "many", _books(scale, folder / "books-many", sizes.many))
    names, _ = _imported(
        folder / "names", made_up(folder / "books-names", Size(sizes.organizations)), _nothing
    )
    more, baseline = _imported(folder / "more", made_up(folder / "books-more", Size(sizes.more)), _newcomer)
    return {
        "peak_memory": {
            "small": few["peak_mb"] / idle_after_few["peak_mb"],
            "large": many["peak_mb"] / idle_after_many["peak_mb"],
            "growth": more["peak_mb"] / names["peak_mb"],
            "mb_small": few["peak_mb"],
            "mb_large": many["peak_mb"],
        },
        "sync_28k": {"ratio": _cpu_each(many) / _cpu_each(few), "ms_few": 1000 * _cpu_each(few)},
        "baseline_rows": {
            "ratio": baseline["executemany"] / baseline["own"],
            "rows_a_second": baseline["rows"] / baseline["own"],
        },
    }


def _imported(folder: Path, books: Path, then: Callable[[Company], dict] = Company.idle) -> tuple[dict, dict]:
    """What a first import cost, and what `then` finds of the company."""
    with company(folder, books) as opened:
        return opened.measured(), then(opened)


def _newcomer(opened: Company) -> dict:
    """A baseline, and how long its rows take when they are only written."""
    newcomer = opened.newcomer("later")
    told = newcomer.measured("parsed")
    return {**told, **newcomer.measured("written")}


def _nothing(_opened: Company) -> dict:
    return {}


def _cpu_each(told: dict) -> float:
    return told["cpu"] / sum(told["statuses"].values())


def _books(scale: Scale, folder: Path, invoices: int) -> Path:
    if scale is Scale.FULL and SHARED is not None:
        return scaled(SHARED / "data", folder, invoices, round(LINES_EACH * invoices))
    return made_up(folder, wholesaler(invoices))
