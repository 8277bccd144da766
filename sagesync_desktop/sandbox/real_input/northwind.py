"""Reads a food trader's customers, products, orders and order lines: five files that refer to each other.

Decisions, where the files say less than a CRM wants:
an order is an invoice of its order date; its delivery goes to the ship-to address, its bill to the customer's
own; freight is shipping without tax; discounts are fractions of one, so a hundredfold is the percent; only
deliveries within the UK bear VAT; a product's description is its name with its packing. The units
in stock are what the orders left over; entering the orders takes goods out of stock, so it starts with both.
"""

from collections import defaultdict
from collections.abc import Mapping
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
    RealPerson,
)

FOLDER = "northwind"
HOME = "UK"
ADDRESS = ("Address", "City", "Region", "PostalCode", "Country")
CUSTOMER = ("CustomerID", "CompanyName", "ContactName", "ContactTitle", *ADDRESS, "Phone", "Fax")
PRODUCT = (
    "ProductID",
    "ProductName",
    "SupplierID",
    "QuantityPerUnit",
    "UnitPrice",
    "UnitsInStock",
    "Discontinued",
)
ORDER = ("OrderID", "CustomerID", "OrderDate", "Freight", *(f"Ship{name}" for name in ADDRESS))
LINE = ("OrderID", "ProductID", "UnitPrice", "Quantity", "Discount")


def read_northwind(data_dir: Path) -> RealInput:
    """Read the five files; raises MalformedRow (file, line), also for a number without its record."""
    folder = data_dir / FOLDER
    customers = {row.required("CustomerID"): row for row in read_rows(folder / "customers.csv", CUSTOMER)}
    suppliers = _suppliers(folder)
    products = list(read_rows(folder / "products.csv", PRODUCT))
    lines = _lines(folder, {row.required("ProductID") for row in products})
    sold = _sold(lines)
    items = tuple(_item(row, suppliers, sold[row.text("ProductID")]) for row in products)
    orders = list(read_rows(folder / "orders.csv", ORDER))
    invoices = tuple(_invoice(row, customers, lines.pop(row.required("OrderID"), ())) for row in orders)
    return RealInput(
        customers=tuple(_customer(row) for row in customers.values()),
        people=tuple(_person(row) for row in customers.values() if row.text("ContactName")),
        items=items,
        invoices=invoices,
        merged_codes=0,
        unused=_orphans(lines),
    )


def _orphans(left: Mapping[str, tuple[RealLine, ...]]) -> tuple[tuple[str, int], ...]:
    count = sum(len(lines) for lines in left.values())
    return (("order line without its order", count),) if count else ()


def _suppliers(folder: Path) -> dict[str, str]:
    rows = read_rows(folder / "suppliers.csv", ("SupplierID", "CompanyName"))
    return {row.required("SupplierID"): row.text("CompanyName") for row in rows}


def _address(row: CsvRow, prefix: str = "") -> RealAddress:
    return RealAddress(*(row.text(prefix + column) for column in ADDRESS))


def _customer(row: CsvRow) -> RealCustomer:
    return RealCustomer(
        key=row.text("CustomerID"),
        name=row.required("CompanyName"),
        address=_address(row),
        phone=row.text("Phone"),
        fax=row.text("Fax"),
    )


def _person(row: CsvRow) -> RealPerson:
    return RealPerson(row.text("CustomerID"), row.text("ContactName"), row.text("ContactTitle"))


def _sold(lines: Mapping[str, tuple[RealLine, ...]]) -> defaultdict[str, Decimal]:
    sold: defaultdict[str, Decimal] = defaultdict(Decimal)
    for line in (line for group in lines.values() for line in group):
        sold[line.item] += line.quantity
    return sold


def _item(row: CsvRow, suppliers: Mapping[str, str], sold: Decimal) -> RealItem:
    supplier = suppliers.get(row.text("SupplierID"))
    if supplier is None:
        raise row.fault(f"no supplier has the number {row.text('SupplierID')!r}")
    name = row.required("ProductName")
    packing = row.text("QuantityPerUnit")
    return RealItem(
        key=row.required("ProductID"),
        code=row.required("ProductID"),
        name=name,
        description=f"{name}, {packing}" if packing else name,
        price=row.number("UnitPrice"),
        supplier=supplier,
        in_stock=row.number("UnitsInStock") + sold,
        is_active=row.text("Discontinued") != "1",
    )


def _lines(folder: Path, item_keys: set[str]) -> dict[str, tuple[RealLine, ...]]:
    found: defaultdict[str, list[RealLine]] = defaultdict(list)
    for row in read_rows(folder / "order_details.csv", LINE):
        if row.text("ProductID") not in item_keys:
            raise row.fault(f"no product has the number {row.text('ProductID')!r}")
        found[row.required("OrderID")].append(_line(row))
    return {order: tuple(lines) for order, lines in found.items()}


def _line(row: CsvRow) -> RealLine:
    return RealLine(
        item=row.text("ProductID"),
        quantity=row.number("Quantity"),
        price=row.number("UnitPrice"),
        discount_percent=row.number("Discount") * 100,
    )


def _invoice(row: CsvRow, customers: Mapping[str, CsvRow], lines: tuple[RealLine, ...]) -> RealInvoice:
    if row.required("CustomerID") not in customers:
        raise row.fault(f"no customer has the number {row.text('CustomerID')!r}")
    if not lines:
        raise row.fault("the order has no lines")
    return RealInvoice(
        number=row.text("OrderID"),
        customer=row.text("CustomerID"),
        date=row.day("OrderDate"),
        status="Sent",
        ship_to=_address(row, "Ship"),
        bears_vat=row.text("ShipCountry") == HOME,
        shipping=row.number("Freight"),
        lines=lines,
    )
