"""What a record costs when it is imported, and when it is found to be in step already."""

from pathlib import Path

from tests.perf.company import company
from tests.perf.goods import made_up, scaled, wholesaler
from tests.perf.scales import Scale
from tests.shared_material import SHARED

INVOICES = {Scale.SMALL: 50, Scale.FULL: 2_500}
APPLIED = ("created", "updated")


def measure(scale: Scale, folder: Path) -> dict[str, dict[str, float]]:
    """A first import, and then two newcomers: the earlier one still fills in what only Sage knows."""
    with company(folder / "imported", _books(scale, folder / "books")) as opened:
        first = opened.measured("parsed")
        opened.newcomer("earlier").measured()
        again = opened.newcomer("later").measured("parsed")
    if any(again["statuses"].get(status) for status in APPLIED):
        raise RuntimeError(f"a baseline of records in step came to {again['statuses']}")
    applied = sum(first["statuses"].get(status, 0) for status in APPLIED)
    return {
        "commits": {"commits": first["commits"] / applied, "statements": first["statements"] / applied},
        "engine_cpu": {
            "first_import": first["own"] / first["parsing"],
            "baseline": again["own"] / again["parsing"],
            "first_import_whole": first["cpu"] / first["parsing"],
            "baseline_whole": again["cpu"] / again["parsing"],
            "first_import_ms": _milliseconds(first),
            "baseline_ms": _milliseconds(again),
        },
    }


def _milliseconds(told: dict) -> float:
    """Own CPU of a record."""
    return 1000 * told["own"] / sum(told["statuses"].values())


def _books(scale: Scale, folder: Path) -> Path:
    """The real ones, or made up ones in their proportions: a part of them would be goods above all."""
    invoices = INVOICES[scale]
    if scale is Scale.FULL and SHARED is not None:
        return scaled(SHARED / "data", folder, invoices)
    return made_up(folder, wholesaler(invoices))
