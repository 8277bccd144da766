"""The real data sets arrive in the practice Vtiger whole, as they are written, and with the right money."""

import csv
import gzip
import io
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from sagesync_desktop.sandbox.real_input import (
    MalformedRow,
    Summary,
    build_real_sage,
    build_real_vtiger,
    fill_vtiger,
)
from sagesync_desktop.sandbox.real_input.rows import read_rows
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld
from tests.shared_material import SHARED, needs_shared

MOMENT = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
Row = dict[str, Any]
Held = dict[str, list[Row]]


class Filled(NamedTuple):
    vtiger: VtigerWorld
    summary: Summary
    data: Path


def now() -> datetime:
    return MOMENT


@pytest.fixture(scope="module")
def filled() -> Filled:
    """Only looked at."""
    assert SHARED is not None
    world = build_real_vtiger(now)
    return Filled(world, fill_vtiger(world, SHARED / "data"), SHARED / "data")


@pytest.fixture(scope="module")
def held(filled: Filled) -> Held:
    """All that Vtiger holds; written out once, since 56,000 lines take their time."""
    return {name: filled.vtiger.all(name) for name in ("Accounts", "Contacts", "Products", "Invoice")}


@pytest.fixture(scope="module")
def invoices(held: Held) -> dict[str, Row]:
    return {row["subject"]: row for row in held["Invoice"]}


@pytest.fixture(scope="module")
def products(held: Held) -> dict[str, Row]:
    return {row["productcode"]: row for row in held["Products"]}


def retail_rows(data: Path) -> Iterator[Row]:
    with gzip.open(data / "online_retail" / "lines.csv.gz", "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def northwind_rows(data: Path, name: str) -> list[Row]:
    return list(
        csv.DictReader(io.StringIO((data / "northwind" / f"{name}.csv").read_text("utf-8"), newline=""))
    )


def expected_totals(data: Path) -> dict[str, Decimal]:
    """Every invoice's total, computed from the files alone."""
    totals: defaultdict[str, Decimal] = defaultdict(Decimal)
    for row in retail_rows(data):
        net = Decimal(row["Quantity"]) * Decimal(row["UnitPrice"])
        totals[row["InvoiceNo"]] += net * Decimal("1.2" if row["Country"] == "United Kingdom" else 1)
    british = {row["OrderID"] for row in northwind_rows(data, "orders") if row["ShipCountry"] == "UK"}
    for row in northwind_rows(data, "order_details"):
        net = Decimal(row["UnitPrice"]) * Decimal(row["Quantity"]) * (1 - Decimal(row["Discount"]))
        totals[row["OrderID"]] += net * Decimal("1.2" if row["OrderID"] in british else 1)
    for row in northwind_rows(data, "orders"):
        totals[row["OrderID"]] += Decimal(row["Freight"])
    return totals


@needs_shared
def test_the_summary_counts_what_the_files_hold(filled: Filled) -> None:
    assert filled.summary == Summary(
        organizations=1090 + 93,
        contacts=93,
        products=2846 + 77,
        invoices=2500 + 830,
        lines=54134 + 2155,
        renamed_organizations=1,
        merged_codes=62,
        skipped=(),
    )


@needs_shared
def test_vtiger_holds_what_the_summary_counts(held: Held, invoices: dict[str, Row]) -> None:
    counts = [len(rows) for rows in held.values()]
    lines = sum(len(invoice["LineItems"]) for invoice in invoices.values())
    assert [*counts, lines] == [1183, 93, 2923, 3330, 56289]


@needs_shared
def test_every_invoice_comes_to_what_the_files_say(filled: Filled, invoices: dict[str, Row]) -> None:
    penny = Decimal("0.01")
    off = [
        number
        for number, total in expected_totals(filled.data).items()
        if abs(total.quantize(penny, ROUND_HALF_UP) - Decimal(invoices[number]["hdnGrandTotal"])) > penny
    ]
    assert off == []


@needs_shared
def test_invoices_without_customer_have_no_organization(invoices: dict[str, Row]) -> None:
    assert sum(not invoice["account_id"] for invoice in invoices.values()) == 395


@needs_shared
def test_cancelled_invoices_stay_negative(invoices: dict[str, Row]) -> None:
    cancelled = [invoice for number, invoice in invoices.items() if number.startswith("C")]
    assert len(cancelled) == 413
    assert all(Decimal(line["quantity"]) < 0 for invoice in cancelled for line in invoice["LineItems"])


@needs_shared
def test_a_product_that_no_line_describes_is_named_by_its_code(products: dict[str, Row]) -> None:
    bare = [row for row in products.values() if not row["description"]]
    assert len(bare) == 22
    assert products["21134"]["productname"] == "Item 21134"


@needs_shared
def test_spellings_of_one_code_are_one_product(products: dict[str, Row]) -> None:
    assert "85123A" in products
    assert "85123a" not in products


@needs_shared
def test_every_product_is_linked_to_vat(products: dict[str, Row]) -> None:
    assert {row["tax1"] for row in products.values()} == {"20.000"}


@needs_shared
def test_only_deliveries_within_the_country_bear_vat(invoices: dict[str, Row]) -> None:
    rates = {
        (invoice["ship_country"] in {"United Kingdom", "UK"}, line["tax1"])
        for invoice in invoices.values()
        for line in invoice["LineItems"]
    }
    assert rates == {(True, "20.000"), (False, "0.000")}


@needs_shared
def test_free_lines_stay_free(filled: Filled, invoices: dict[str, Row]) -> None:
    free = sum(Decimal(row["UnitPrice"]) == 0 for row in retail_rows(filled.data))
    prices = [Decimal(line["listprice"]) for invoice in invoices.values() for line in invoice["LineItems"]]
    assert prices.count(Decimal(0)) == free


@needs_shared
def test_a_line_with_words_of_its_own_keeps_them(invoices: dict[str, Row]) -> None:
    comments = {line["comment"] for invoice in invoices.values() for line in invoice["LineItems"]}
    assert {"", "amazon sales", "HOT WATER BOTTLE BABUSHKA LARGE"} <= comments


@needs_shared
def test_discounts_and_freight_arrive(invoices: dict[str, Row]) -> None:
    invoice = invoices["10250"]
    assert [line["discount_percent"] for line in invoice["LineItems"]] == ["", "15.000", "15.000"]
    assert (invoice["invoicedate"], invoice["shipping_&_handling"]) == ("1996-07-08", "65.83")


@needs_shared
def test_names_keep_accents_and_quotes(held: Held) -> None:
    accounts = {row["accountname"]: row for row in held["Accounts"]}
    assert accounts["Königlich Essen"]["bill_city"] == "Brandenburg"
    assert accounts["La corne d'abondance"]["bill_street"] == "67, avenue de l'Europe"


@needs_shared
def test_the_second_company_of_a_name_carries_its_number_too(held: Held) -> None:
    names = [row["accountname"] for row in held["Accounts"]]
    assert [name for name in names if name.startswith("IT")] == ["IT", "IT (VALON)"]


@needs_shared
def test_people_belong_to_their_company(filled: Filled, held: Held) -> None:
    people = {row["lastname"]: row for row in held["Contacts"]}
    account = filled.vtiger.retrieve(people["Citeaux"]["account_id"])
    assert (people["Citeaux"]["firstname"], people["Citeaux"]["title"]) == ("Frédérique", "Marketing Manager")
    assert account["accountname"] == "Blondesddsl père et fils"


@needs_shared
def test_stock_ends_at_what_the_file_says(filled: Filled, products: dict[str, Row]) -> None:
    said = {row["ProductID"]: Decimal(row["UnitsInStock"]) for row in northwind_rows(filled.data, "products")}
    assert {code: Decimal(products[code]["qtyinstock"]) for code in said} == said


@needs_shared
def test_records_are_entered_one_after_the_other_before_now(held: Held) -> None:
    stamps = [str(row["modifiedtime"]) for table in held.values() for row in table]
    assert len(set(stamps)) == len(stamps)
    assert max(stamps) < f"{MOMENT:%Y-%m-%d %H:%M:%S}"


@needs_shared
def test_filling_gives_the_world_its_own_clock_back(filled: Filled) -> None:
    made = filled.vtiger.state.stamp()
    assert made == f"{MOMENT:%Y-%m-%d %H:%M:%S}"


def test_the_empty_sage_takes_an_invoice_of_the_oldest_order() -> None:
    sage = build_real_sage(now)
    contact = sage.create("contacts", {"name": "Customer", "contact_type_ids": ["CUSTOMER"]})
    line = {
        "description": "Cheese",
        "ledger_account_id": sage.account(4000),
        "unit_price": "14",
        "quantity": "12",
    }
    lines = [{**line, "tax_rate_id": sage.tax_rate("ZERO")}]
    invoice = sage.create(
        "sales_invoices", {"contact_id": contact["id"], "date": "1996-07-04", "invoice_lines": lines}
    )
    assert invoice["total_amount"] == "168.0"


def rows(path: Path, content: bytes, *columns: str) -> list[dict[str, str]]:
    path.write_bytes(content)
    return [{column: row.text(column) for column in columns} for row in read_rows(path, columns)]


def test_marks_blank_lines_and_null_words_are_read_as_meant(tmp_path: Path) -> None:
    content = b"\xef\xbb\xbfa,b\r\n1,NULL\r\n\r\n,,\r\n".replace(b",,", b",") + b'" x ","y\nz"\r\n'
    assert rows(tmp_path / "t.csv", content, "a", "b") == [{"a": "1", "b": ""}, {"a": "x", "b": "y\nz"}]


def test_western_text_of_windows_is_read(tmp_path: Path) -> None:
    assert rows(tmp_path / "t.csv", "a\nMünster\n".encode("cp1252"), "a") == [{"a": "Münster"}]


def test_a_compressed_file_is_read(tmp_path: Path) -> None:
    assert rows(tmp_path / "t.csv.gz", gzip.compress(b"a\n1\n"), "a") == [{"a": "1"}]


BROKEN = {
    "too few cells": (b"a,b\n1,2\n\n3\n", 4),
    "too many cells": (b'a,b\n"1\n1",2\n3,4,5\n', 4),
    "a missing column": (b"a\n1\n", 1),
    "an open quote": (b'a,b\n1,2\n"3,4\n', 3),
    "an unknown encoding": (b"a,b\n1,2\n\x81,4\n", 3),
}


@pytest.mark.parametrize(("content", "line"), BROKEN.values(), ids=BROKEN)
def test_a_malformed_row_is_named_by_file_and_line(content: bytes, line: int, tmp_path: Path) -> None:
    with pytest.raises(MalformedRow, match=rf"^t\.csv, line {line}: "):
        rows(tmp_path / "t.csv", content, "a", "b")


def test_a_cell_that_is_no_number_is_named_by_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(b"price\n1.5\ncheap\n")
    [_, second] = read_rows(tmp_path / "t.csv", ("price",))
    with pytest.raises(MalformedRow, match=r"^t\.csv, line 3: price is no number: 'cheap'"):
        second.number("price")


@pytest.mark.parametrize(
    ("country", "base", "tax"), [("gb", "GBP", "20.000"), ("ie", "EUR", "23.000"), ("ca", "CAD", "13.000")]
)
def test_an_empty_vtiger_keeps_its_countrys_money_and_tax(country: str, base: str, tax: str) -> None:
    state = build_real_vtiger(now, country=country).state
    assert (state.currencies[0].code, state.taxes[0].percentage) == (base, tax)
