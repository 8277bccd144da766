"""How many invoices there are from a date on, found the same way on every version.

`select count(*)` answers nothing on 8.3.0 and 8.4.0 (measured, fact 63), while `limit n,1` works on all: the
number of rows is found by doubling and halving, some twenty short queries for thousands of invoices.
"""

from collections.abc import Callable
from datetime import date

from sagesync_desktop.clients.vtiger.dialects import Dialect
from sagesync_desktop.clients.vtiger.query import Where, select
from sagesync_desktop.clients.vtiger.wire import rows_of


def count_invoices(dialect: Dialect, table: str, since: date | None) -> int:
    """Invoices dated on or after a day; None: all of them."""
    where = () if since is None else (Where("invoicedate", ">=", since.isoformat()),)
    asked = select("id", table, *where, order=("id",)).removesuffix(";")
    return length(lambda offset: bool(rows_of(dialect.read("query", query=f"{asked} limit {offset},1;"))))


def length(has: Callable[[int], bool]) -> int:
    """How many places from 0 on are taken, when `has` tells it of one of them."""
    if not has(0):
        return 0
    known, high = 0, 1
    while has(high):
        known, high = high, 2 * high
    while high - known > 1:
        middle = (known + high) // 2
        known, high = (middle, high) if has(middle) else (known, middle)
    return high
