"""Reads the lines of a UK wholesaler's invoices: one file, one row a line, headers repeated on each.

Decisions, where the file says less than a CRM wants:
a product is its stock code without regard to letter case (85123A and 85123a carry the same description and
price), spelled as most lines spell it; its description is what most say, its price what most ask; a line
that describes its product otherwise keeps its own words as comment. An invoice whose number begins with C is
a credit. A customer lives where its first invoice says. Only deliveries within the UK bear VAT.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path

from sagesync_desktop.sandbox.real_input.rows import CsvRow, read_rows
from sagesync_desktop.sandbox.real_input.shapes import (
    RealAddress,
    RealCustomer,
    RealInput,
    RealInvoice,
    RealItem,
    RealLine,
)

FILE = "online_retail/lines.csv.gz"
COLUMNS = (
    "InvoiceNo",
    "StockCode",
    "Description",
    "Quantity",
    "InvoiceDate",
    "UnitPrice",
    "CustomerID",
    "Country",
)
HOME = "United Kingdom"


def read_online_retail(data_dir: Path) -> RealInput:
    """Read the file; raises MalformedRow, which names file and line."""
    rows = list(read_rows(data_dir / FILE, COLUMNS))
    by_code = _grouped(rows, "StockCode")
    items = {key: _item(key, group) for key, group in by_code.items()}
    return RealInput(
        customers=tuple(_customers(rows)),
        people=(),
        items=tuple(items.values()),
        invoices=tuple(_invoice(group, items) for group in _grouped(rows, "InvoiceNo").values()),
        merged_codes=len({row.text("StockCode") for row in rows}) - len(items),
    )


def _grouped(rows: Iterable[CsvRow], column: str) -> dict[str, list[CsvRow]]:
    groups: defaultdict[str, list[CsvRow]] = defaultdict(list)
    for row in rows:
        groups[row.required(column).upper()].append(row)
    return groups


def _customers(rows: Iterable[CsvRow]) -> Iterable[RealCustomer]:
    seen: dict[str, RealCustomer] = {}
    for row in rows:
        number = row.text("CustomerID")
        if number and number not in seen:
            seen[number] = RealCustomer(number, number, RealAddress(country=row.text("Country")))
    return seen.values()


def _item(key: str, rows: list[CsvRow]) -> RealItem:
    code = _most_frequent(row.text("StockCode") for row in rows)
    description = _most_frequent(row.text("Description") for row in rows)
    price = _most_frequent(row.text("UnitPrice") for row in rows if row.number("UnitPrice") > 0)
    return RealItem(
        key=key,
        code=code,
        name=description or f"Item {code}",
        description=description,
        price=Decimal(price or 0),
    )


def _most_frequent(values: Iterable[str]) -> str:
    """Return the value met most often, the earlier one of equals, "" where there is none."""
    counts = Counter(value for value in values if value)
    return counts.most_common(1)[0][0] if counts else ""


def _invoice(rows: list[CsvRow], items: Mapping[str, RealItem]) -> RealInvoice:
    head = rows[0]
    _demand_one_head(rows)
    country = head.required("Country")
    return RealInvoice(
        number=head.text("InvoiceNo"),
        customer=head.text("CustomerID") or None,
        date=head.day("InvoiceDate"),
        status="Credit Invoice" if head.text("InvoiceNo").startswith("C") else "Sent",
        ship_to=RealAddress(country=country),
        bears_vat=country == HOME,
        shipping=Decimal(0),
        lines=tuple(_line(row, items[row.text("StockCode").upper()]) for row in rows),
    )


def _demand_one_head(rows: list[CsvRow]) -> None:
    """An invoice has one customer, one country and one day; lines may differ by minutes."""
    head = rows[0]
    for row in rows[1:]:
        for column in ("CustomerID", "Country"):
            if row.text(column) != head.text(column):
                raise row.fault(f"{column} differs from line {head.line} of the same invoice")
        if row.day("InvoiceDate") != head.day("InvoiceDate"):
            raise row.fault(f"InvoiceDate is another day than on line {head.line} of the same invoice")


def _line(row: CsvRow, item: RealItem) -> RealLine:
    own_words = row.text("Description")
    return RealLine(
        item=item.key,
        quantity=row.number("Quantity"),
        price=row.number("UnitPrice"),
        discount_percent=Decimal(0),
        comment="" if own_words == item.description else own_words,
    )
