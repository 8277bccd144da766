"""Two worlds for real data: a Vtiger that is filled with it, and an empty Sage that can receive it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sagesync_desktop.sandbox.real_input.filling import Filler, Tally, known_names, paced, span
from sagesync_desktop.sandbox.real_input.northwind import read_northwind
from sagesync_desktop.sandbox.real_input.online_retail import read_online_retail
from sagesync_desktop.sandbox.real_input.rows import MalformedRow
from sagesync_desktop.sandbox.real_input.shapes import RealInput
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

__all__ = ["MalformedRow", "Summary", "build_real_sage", "build_real_vtiger", "fill_vtiger"]

HOME = {
    "gb": ((("VAT", "20"),), (("GBP", "1"),)),
    "ie": ((("VAT", "23"), ("VAT reduced", "13.5")), (("EUR", "1"),)),
    "ca": ((("HST", "13"), ("GST", "5")), (("CAD", "1"),)),
}
"""Country -> the taxes and the base currency of a Vtiger there."""
ACCOUNTS_START = "1996-01-01"
"""The first order of the real data is of July 1996."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What `fill_vtiger` entered."""

    organizations: int
    contacts: int
    products: int
    invoices: int
    lines: int
    renamed_organizations: int
    """Organizations whose name Vtiger held already; their number was added to it."""
    merged_codes: int
    """Spellings of product codes that differ from another one in letter case only."""
    skipped: tuple[tuple[str, int], ...]
    """Rows of the files that became nothing, counted by reason; empty when every row was used."""


def build_real_vtiger(
    now: Callable[[], datetime], version: str = "8.2.0", country: str = "gb"
) -> VtigerWorld:
    """Install an empty Vtiger; the real data want the British one: pounds, and one tax, VAT of 20 percent."""
    taxes, currencies = HOME[country]
    return VtigerWorld(version, now, taxes=taxes, currencies=currencies)


def build_real_sage(now: Callable[[], datetime]) -> SageWorld:
    """Open an empty British business whose books are old enough for every real invoice, nothing locked."""
    world = SageWorld("gb", now, name="Real Input Ltd", seed="real input")
    world.set_finance(accounts_start_date=ACCOUNTS_START)
    return world


def fill_vtiger(world: VtigerWorld, data_dir: Path) -> Summary:
    """Enter both data sets; every record is older than now and at least a second younger than the one before.

    Raises MalformedRow for a row that cannot be read, before anything is entered; OSError for a missing file.
    """
    sources = (read_online_retail(data_dir), read_northwind(data_dir))
    tally = Tally()
    names = known_names(world)
    with paced(world, world.state.now() - span(sum(_records(source) for source in sources))):
        for source in sources:
            Filler(world, names, tally).fill(source)
    return Summary(
        organizations=tally.organizations,
        contacts=tally.contacts,
        products=tally.products,
        invoices=tally.invoices,
        lines=tally.lines,
        renamed_organizations=tally.renamed,
        merged_codes=sum(source.merged_codes for source in sources),
        skipped=tuple(sorted(tally.skipped.items())),
    )


def _records(source: RealInput) -> int:
    return len(source.customers) + len(source.people) + len(source.items) + len(source.invoices)
