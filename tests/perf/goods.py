"""Books to import: a wholesaler made up for the purpose, and real ones made larger.

Both lie in the files that `sagesync-desktop sandbox --data` reads. Every name and number of the made up one
holds a word of `K` and six digits, by which `grown` tells its copies apart.
"""

import csv
import gzip
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from sagesync_desktop.sandbox.real_input import northwind, online_retail

LINES = "online_retail/lines.csv.gz"
NORTHWIND = {
    "customers": northwind.CUSTOMER,
    "suppliers": ("SupplierID", "CompanyName"),
    "products": northwind.PRODUCT,
    "orders": northwind.ORDER,
    "order_details": northwind.LINE,
}
COUNTRIES = ("United Kingdom", "United Kingdom", "France", "Germany")
NO_CUSTOMER, CREDIT = 8, 9
"""One invoice in so many has no customer, or is a credit note: as many as in the real data, a tenth each."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much is made up."""

    organizations: int
    people: int = 0
    """Organizations beside these, each with a contact."""
    products: int = 0
    invoices: int = 0
    lines: int = 0
    """On each invoice."""


def wholesaler(invoices: int) -> Size:
    """So many invoices in the real data's proportions."""
    return Size(
        max(1, invoices * 44 // 100), max(1, invoices * 4 // 100), invoices * 115 // 100, invoices, 21
    )


def made_up(folder: Path, size: Size) -> Path:
    """A folder of books of this size; organizations without invoices come with their own file alone."""
    tables = {name: [columns] for name, columns in NORTHWIND.items()}
    tables["customers"] += [_company(n) for n in range(size.organizations, size.organizations + size.people)]
    if not size.products:
        tables["customers"] += [_company(n, person="") for n in range(size.organizations)]
    for name, rows in tables.items():
        _write(folder / "northwind" / f"{name}.csv", rows)
    _write(folder / LINES, [online_retail.COLUMNS, *_lines(size)])
    return folder


def _company(n: int, person: str = "Ann Example") -> tuple[str, ...]:
    name = f"K{n:06} Ltd"
    named = f"{person} K{n:06}" if person else ""
    where = (f"{n} High Street", "Leeds", "", f"LS{n % 28 + 1} {n % 9}AB", "UK")
    return (f"K{n:06}", name, named, "Owner" if person else "", *where, f"0113 {n:06}", "")


def _lines(size: Size) -> Iterator[tuple[object, ...]]:
    for n in range(size.invoices):
        is_credit = n % CREDIT == CREDIT - 1
        number = f"C9{n:05}" if is_credit else f"K{n:06}"
        owner = n % size.organizations
        customer = "" if n % NO_CUSTOMER == NO_CUSTOMER - 1 else f"K{owner:06}"
        day = f"2010-12-{n % 28 + 1:02}T10:00"
        for k in range(size.lines):
            item = (n * 7 + k) % size.products
            amount = -(k % 5 + 1) if is_credit else k % 5 + 1
            price = f"{item % 90 + 1}.{item % 100:02}"
            goods = (f"K{item:06}", f"GOODS K{item:06}", amount, day, price)
            yield (number, *goods, customer, COUNTRIES[owner % len(COUNTRIES)])


def scaled(data: Path, folder: Path, invoices: int, lines: int | None = None) -> Path:
    """The real data with so many invoices of the wholesaler, repeated under new numbers where they run out.

    `lines`: about so many in all, each invoice shortened alike. The food trader's orders stay out; its
    customers and products are taken along as they are.
    """
    (folder / "northwind").mkdir(parents=True)
    for name in ("customers", "suppliers", "products"):
        shutil.copyfile(data / "northwind" / f"{name}.csv", folder / "northwind" / f"{name}.csv")
    for name in ("orders", "order_details"):
        _write(folder / "northwind" / f"{name}.csv", [NORTHWIND[name]])
    head, *rows = _read(data / LINES)
    groups = list(_by_number(rows).values())
    chosen = list(islice(_repeated(groups), invoices))
    kept = 1.0 if lines is None else min(1.0, lines / sum(map(len, chosen)))
    _write(folder / LINES, [head, *(row for group in chosen for row in _shortened(group, kept))])
    return folder


def _by_number(rows: Iterable[list[str]]) -> dict[str, list[list[str]]]:
    groups: dict[str, list[list[str]]] = {}
    for row in rows:
        groups.setdefault(row[0], []).append(row)
    return groups


def _repeated(groups: Sequence[list[list[str]]]) -> Iterator[list[list[str]]]:
    yield from groups
    turn = 0
    while True:
        turn += 1
        for group in groups:
            yield [[f"{number}-{turn}", *rest] for number, *rest in group]


def _shortened(group: list[list[str]], kept: float) -> list[list[str]]:
    return group[: max(1, round(len(group) * kept))]


def _read(path: Path) -> list[list[str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def _write(path: Path, rows: Iterable[Sequence[object]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "wt", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
