"""Rows and tables of the practice Vtiger, with the indexes that keep thousands of invoices quick."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from dataclasses import dataclass, field

from sagesync_desktop.sandbox.vtiger.php import collated

Column = str | None
"""What a column holds, as text of its own digits; None is SQL's NULL."""


Charges = dict[str, str | int | None]
"""What an invoice's charges' row says: shipping as it was sent (null and "" too) and its rates."""


@dataclass(slots=True)
class Line:
    """One line of an invoice, as its table row."""

    number: int
    productid: str
    quantity: str
    listprice: str
    discount_percent: Column
    discount_amount: Column
    comment: str
    taxes: dict[str, Column]
    moves_stock: str = "1"
    """incrementondel: "0" on lines made by a LineItem call (measured)."""
    description: str = ""

    @property
    def is_of_form(self) -> bool:
        """Tell whether the web form made it, which leaves a discount column unset (measured)."""
        return self.discount_percent is None or self.discount_amount is None


@dataclass(slots=True)
class Row:
    """One record: header columns, and what hangs on items (taxes, prices) and invoices (lines, charges)."""

    number: int
    values: dict[str, Column]
    deleted: bool = False
    taxes: dict[str, str] = field(default_factory=dict)
    prices: dict[str, float] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    charges: Charges | None = None
    has_charge_row: bool = True
    label: str = ""
    """The name as it was sent, which is not cut at the column's length (measured)."""
    writers: list[int] = field(default_factory=list)
    """The users who have written it; `starred` is empty for everybody else (8.2.0, M 232)."""
    tax_rows: list[tuple[str, str]] = field(default_factory=list)
    """Rows behind a product's taxes on 8.3.0 and 8.4.0, which every update doubles (fact 71)."""

    def text(self, name: str) -> str:
        """A column's text, "" for NULL."""
        return self.values.get(name) or ""


class Table:
    """The rows of one module, deleted ones included, with indexes over the living ones."""

    def __init__(self, unique_fields: tuple[str, ...]) -> None:
        """Start empty; the unique fields are compared as the database collation does."""
        self.rows: dict[int, Row] = {}
        self.numbers: list[int] = []
        self.times: list[tuple[str, int]] = []
        self._unique: dict[str, dict[str, int]] = {name: {} for name in unique_fields}

    def add(self, row: Row) -> None:
        """Take a row in; a deleted one is kept out of the indexes."""
        self.rows[row.number] = row
        if not row.deleted:
            self._index(row)

    def living(self, number: int) -> Row | None:
        """Find a record that is not in the recycle bin."""
        row = self.rows.get(number)
        return None if row is None or row.deleted else row

    def change(self, row: Row, values: dict[str, Column]) -> None:
        """Overwrite columns of a living row and keep the indexes true."""
        self._unindex(row)
        row.values.update(values)
        self._index(row)

    def bury(self, row: Row, modified: str) -> None:
        """Move a row to the recycle bin, which moves its modified time (measured)."""
        self._unindex(row)
        row.deleted = True
        row.values["modifiedtime"] = modified

    def revive(self, row: Row, modified: str) -> None:
        """Take a row out of the recycle bin, which moves its modified time (measured)."""
        row.deleted = False
        row.values["modifiedtime"] = modified
        self._index(row)

    def holder(self, name: str, value: str) -> int | None:
        """Tell which living record holds a unique value already."""
        return self._unique[name].get(collated(value))

    def after(self, number: int, *, inclusive: bool) -> Iterator[Row]:
        """Walk living rows upwards by number."""
        cut = bisect_left if inclusive else bisect_right
        return (self.rows[each] for each in self.numbers[cut(self.numbers, number) :])

    def since(self, modified: str) -> Iterator[Row]:
        """Walk living rows upwards by (modified time, number), from a time on."""
        start = bisect_left(self.times, (modified, 0))
        return (self.rows[number] for _, number in self.times[start:])

    def _index(self, row: Row) -> None:
        insort(self.numbers, row.number)
        insort(self.times, (row.text("modifiedtime"), row.number))
        for name, holders in self._unique.items():
            holders[collated(row.text(name))] = row.number

    def _unindex(self, row: Row) -> None:
        del self.numbers[bisect_left(self.numbers, row.number)]
        del self.times[bisect_left(self.times, (row.text("modifiedtime"), row.number))]
        for name, holders in self._unique.items():
            holders.pop(collated(row.text(name)), None)
