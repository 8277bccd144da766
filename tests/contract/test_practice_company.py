"""The practice company is what it promises: its size, its money, and its way through a restart."""

import gzip
import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from sagesync_desktop.sandbox.practice import (
    CASES,
    TROUBLES,
    Case,
    DamagedState,
    build_practice,
    load_or_build,
    record_of,
    save,
)
from sagesync_desktop.sandbox.practice.cases import sage_name, vtiger_name
from sagesync_desktop.sandbox.practice.state import FILE
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

MOMENT = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
Row = dict[str, Any]
STATIC_RULES = {
    *("organization.wrong_type", "organization.erased", "contact.no_organization"),
    *("contact.organization_missing", "text.too_long", "record.mandatory_empty", "match.ambiguous"),
    *("record.conflict", "reference.clash", "item.no_description", "invoice.no_date"),
    *("invoice.no_organization", "invoice.organization_missing", "invoice.not_eligible", "invoice.group_tax"),
    *("invoice.no_tax_mode", "invoice.several_taxes", "invoice.tax_not_in_sage", "invoice.adjustment"),
    *("invoice.charge_tax", "invoice.overall_discount", "invoice.currency_differs", "invoice.rate_differs"),
    *("invoice.credit_note", "invoice.before_start", "invoice.locked_period", "invoice.no_lines"),
    *("invoice.line_without_item", "invoice.item_missing", "invoice.totals_differ", "invoice.price_decimals"),
    *("invoice.draft_in_sage", "invoice.void_in_sage", "invoice.tax_not_in_vtiger", "invoice.tax_not_linked"),
}
LATER_RULES = {
    *("record.deleted_elsewhere", "record.deleted_and_edited", "record.conflict", "direction.one_way"),
    *("account.unusable", "server.rejected", "invoice.closed_in_sage", "invoice.vtiger_read_only"),
    "text.not_storable",
}


class Worlds(NamedTuple):
    sage: SageWorld
    vtiger: VtigerWorld


def now() -> datetime:
    return MOMENT


@pytest.fixture(scope="module")
def worlds() -> Worlds:
    """Shared by tests that only look."""
    return Worlds(*build_practice(now))


@pytest.fixture(scope="module")
def kept(worlds: Worlds) -> str:
    """As written to a file: a copy takes a tenth of a new build."""
    return json.dumps([worlds.sage.dump(), worlds.vtiger.dump()])


@pytest.fixture
def own(kept: str) -> Worlds:
    """A test's own, to be changed."""
    sage, vtiger = json.loads(kept)
    return Worlds(SageWorld.load(sage, now), VtigerWorld.load(vtiger, now))


def lines_of(invoice: Row) -> list[Row]:
    return list(invoice["LineItems"])


def everyday(rows: list[Row], name: Callable[[Row], str]) -> list[Row]:
    odd = {case.name for case in CASES if case.module == "invoices"}
    return [row for row in rows if name(row) not in odd]


def everyday_in_vtiger(worlds: Worlds) -> list[Row]:
    return everyday(worlds.vtiger.all("Invoice"), vtiger_name)


def everyday_in_sage(worlds: Worlds) -> list[Row]:
    return everyday(worlds.sage.all("sales_invoices"), lambda row: sage_name("invoices", row))


def net_of(line: Row) -> Decimal:
    gross = Decimal(line["quantity"]) * Decimal(line["listprice"])
    return gross - gross * Decimal(line["discount_percent"] or 0) / 100


def test_two_hundred_invoices_of_which_some_are_on_both_sides(worlds: Worlds) -> None:
    in_vtiger = {row["invoice_no"] for row in worlds.vtiger.all("Invoice")}
    in_sage = {row["reference"] for row in worlds.sage.all("sales_invoices")}
    assert (len(in_vtiger | in_sage), len(in_vtiger & in_sage)) == (200, 21)


def test_the_worlds_hold_the_promised_numbers_of_records(worlds: Worlds) -> None:
    counts = {name: len(worlds.vtiger.all(name)) for name in ("Accounts", "Contacts", "Products", "Services")}
    customers = [row for row in worlds.sage.all("contacts") if not row["system"]]
    assert counts == {"Accounts": 48, "Contacts": 75, "Products": 70, "Services": 11}
    assert (len(customers), len(worlds.sage.all("products")), len(worlds.sage.all("services"))) == (
        37,
        48,
        10,
    )


def test_two_builds_of_one_moment_are_equal() -> None:
    first, second = build_practice(now), build_practice(now)
    assert first[0].dump() == second[0].dump()
    assert first[1].dump() == second[1].dump()


def test_another_day_moves_the_dates_and_nothing_else(worlds: Worlds) -> None:
    later = build_practice(lambda: MOMENT + timedelta(days=40))[1]
    assert [row["subject"] for row in later.all("Invoice")] == [
        row["subject"] for row in worlds.vtiger.all("Invoice")
    ]


def test_every_record_is_older_than_now_and_no_two_of_a_module_share_a_moment(worlds: Worlds) -> None:
    for module in ("Accounts", "Contacts", "Products", "Services", "Invoice"):
        stamps = [str(row["modifiedtime"]) for row in worlds.vtiger.all(module)]
        assert max(stamps) < f"{MOMENT:%Y-%m-%d %H:%M:%S}"
        assert len(set(stamps)) == len(stamps)


def test_every_sage_record_is_older_than_now(worlds: Worlds) -> None:
    rows = [row for name in ("contacts", "products", "sales_invoices") for row in worlds.sage.all(name)]
    assert max(row["updated_at"] for row in rows) < f"{MOMENT:%Y-%m-%dT%H:%M:%SZ}"


def test_everyday_invoices_are_of_the_last_five_months_and_of_no_locked_period(worlds: Worlds) -> None:
    days = [row["invoicedate"] for row in everyday_in_vtiger(worlds)]
    days += [row["date"] for row in everyday_in_sage(worlds)]
    locked = worlds.sage.settings("financial_settings")["year_end_lockdown_date"]
    assert locked < min(days)
    assert max(days) < MOMENT.date().isoformat()
    assert date.fromisoformat(min(days)) > MOMENT.date() - timedelta(days=153)


def test_most_records_are_without_trouble() -> None:
    assert len(CASES) < (60 + 90 + 80 + 15 + 200) * 0.2


def test_every_static_rule_has_a_case() -> None:
    assert {case.rule for case in CASES} == STATIC_RULES


def test_no_two_cases_are_the_same_record() -> None:
    records = [(case.module, case.side, case.name) for case in CASES]
    assert len(set(records)) == len(records)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}-{case.side}-{case.module}")
def test_each_case_is_one_record(case: Case, worlds: Worlds) -> None:
    assert record_of(case, *worlds)


def test_everyday_invoices_in_vtiger_add_up(worlds: Worlds) -> None:
    for invoice in everyday_in_vtiger(worlds):
        total = Decimal(invoice["hdnS_H_Amount"])
        for line in lines_of(invoice):
            rates = [Decimal(line[name] or 0) for name in ("tax1", "tax2", "tax3")]
            total += net_of(line) * (100 + sum(rates)) / 100
        assert abs(total - Decimal(invoice["hdnGrandTotal"])) < Decimal("0.0000001"), invoice["subject"]


def test_everyday_invoices_in_vtiger_carry_nothing_that_stops_them(worlds: Worlds) -> None:
    for invoice in everyday_in_vtiger(worlds):
        assert invoice["account_id"]
        assert invoice["hdnTaxType"] == "individual"
        assert Decimal(invoice["txtAdjustment"]) == 0
        assert "Cancel" not in invoice["invoicestatus"]
        for line in lines_of(invoice):
            assert line["productid"]
            assert sum(Decimal(line[name] or 0) > 0 for name in ("tax1", "tax2", "tax3")) <= 1


def test_some_totals_in_vtiger_have_parts_of_a_penny(worlds: Worlds) -> None:
    totals = [Decimal(invoice["hdnGrandTotal"]) for invoice in everyday_in_vtiger(worlds)]
    assert sum(total != round(total, 2) for total in totals) >= 20


def test_unit_prices_have_two_decimals(worlds: Worlds) -> None:
    prices = [Decimal(line["listprice"]) for row in everyday_in_vtiger(worlds) for line in lines_of(row)]
    assert all(price == round(price, 2) for price in prices)


def test_the_tax_of_everyday_lines_in_sage_is_exact(worlds: Worlds) -> None:
    percentages = {"GB_STANDARD": 20, "GB_ZERO": 0, "GB_NO_TAX": 0}
    for invoice in everyday_in_sage(worlds):
        for line in invoice["invoice_lines"]:
            exact = Decimal(line["net_amount"]) * percentages[line["tax_rate"]["id"]] / 100
            assert Decimal(line["tax_amount"]) == exact, invoice["reference"]


def test_invoices_on_both_sides_agree_to_the_penny(worlds: Worlds) -> None:
    in_vtiger: dict[str, Row] = {str(row["invoice_no"]): row for row in everyday_in_vtiger(worlds)}
    pairs = [
        (in_vtiger[row["reference"]], row)
        for row in worlds.sage.all("sales_invoices")
        if row["reference"] in in_vtiger
    ]
    assert all(Decimal(left["hdnGrandTotal"]) == Decimal(right["total_amount"]) for left, right in pairs)
    assert all(len(lines_of(left)) == len(right["invoice_lines"]) for left, right in pairs)


def test_one_product_has_another_price_in_sage(worlds: Worlds) -> None:
    in_sage = record_of(Case("", "products", "sage", "Rigger gloves, pair"), *worlds)
    in_vtiger = record_of(Case("", "products", "vtiger", "Rigger gloves, pair"), *worlds)
    assert (in_vtiger["unit_price"], in_sage["sales_prices"][0]["price"]) == ("4.20000000", "4.35")


def test_invoices_are_in_three_currencies_at_sages_rates(worlds: Worlds) -> None:
    per_pound = {"GBP": Decimal(1), "EUR": Decimal("1.128"), "USD": Decimal("1.305")}
    sage_rates = {
        row["currency"]["id"]: round(Decimal(row["exchange_rate"]), 3)
        for row in worlds.sage.all("sales_invoices")
    }
    vtiger_rates = {Decimal(str(row["conversion_rate"])) for row in everyday_in_vtiger(worlds)}
    assert sage_rates == per_pound
    assert vtiger_rates == set(per_pound.values())


def test_customers_on_both_sides_are_recognisable_in_three_ways(worlds: Worlds) -> None:
    accounts = worlds.vtiger.all("Accounts")
    contacts = [row for row in worlds.sage.all("contacts") if not row["system"]]
    numbers = {row["account_no"] for row in accounts}
    emails = {row["email1"] for row in accounts if row["email1"]}
    places = {(row["bill_street"], row["bill_code"]) for row in accounts}
    by_number = [row for row in contacts if row["reference"] in numbers]
    by_email = [row for row in contacts if row not in by_number and row["email"] in emails]
    found = {
        row["contact"]["id"]
        for row in worlds.sage.all("addresses")
        if row["is_main_address"] and (row["address_line_1"], row["postal_code"]) in places
    }
    by_place = [row for row in contacts if row["id"] in found and row not in [*by_number, *by_email]]
    # Two of the seven are the twins of the ambiguous organization.
    assert (len(by_number), len(by_email), len(by_place)) == (14, 6, 7)


def test_some_customers_have_another_phone_number_in_sage(worlds: Worlds) -> None:
    phones = {row["account_no"]: row["phone"] for row in worlds.vtiger.all("Accounts")}
    differing = [
        row["name"]
        for row in worlds.sage.all("contacts")
        if row["reference"] in phones
        and worlds.sage.get("contact_persons", row["main_contact_person"]["id"])["telephone"]
        != phones[row["reference"]]
    ]
    assert differing == ["Calder Valley Farm Stores", "Greaves & Daughter Fencing"]


def test_some_invoices_in_sage_are_paid_in_full_and_in_part(worlds: Worlds) -> None:
    statuses = {row["status"]["id"] for row in worlds.sage.all("sales_invoices")}
    assert statuses == {"UNPAID", "PAID", "PART_PAID", "VOID", "DRAFT"}


def test_there_is_more_on_the_shelf_than_open_invoices_take(worlds: Worlds) -> None:
    stock = {row["item_code"]: Decimal(row["quantity_in_stock"]) for row in worlds.sage.all("stock_items")}
    codes = {row["id"]: row["productcode"] for row in worlds.vtiger.all("Products")}
    for invoice in worlds.vtiger.all("Invoice"):
        for line in lines_of(invoice):
            code = codes.get(line["productid"])
            if code in stock:
                stock[code] -= Decimal(line["quantity"])
    assert len(stock) == 5
    assert min(stock.values()) > 0


@pytest.mark.parametrize("step", TROUBLES, ids=lambda step: step.__name__)
def test_a_later_trouble_changes_the_worlds_and_names_its_record(
    step: Callable[..., Case], own: Worlds
) -> None:
    sage, vtiger = own
    before = (sage.dump(), vtiger.dump())
    case = step(sage, vtiger)
    assert record_of(case, sage, vtiger)
    assert (sage.dump(), vtiger.dump(), vtiger.version) != (*before, "8.2.0")


def test_later_troubles_trip_all_rules_that_data_alone_cannot(kept: str) -> None:
    def tripped(step: Callable[..., Case]) -> str:
        sage, vtiger = json.loads(kept)
        return step(SageWorld.load(sage, now), VtigerWorld.load(vtiger, now)).rule

    assert {tripped(step) for step in TROUBLES} == LATER_RULES


def test_kept_worlds_come_back_as_they_were(tmp_path: Path, worlds: Worlds) -> None:
    sage, vtiger = worlds
    save(tmp_path / "practice", sage, vtiger)
    again = load_or_build(tmp_path / "practice", now)
    assert (again[0].dump(), again[1].dump()) == (sage.dump(), vtiger.dump())


def test_kept_worlds_keep_what_was_done_to_them(tmp_path: Path, own: Worlds) -> None:
    sage, vtiger = own
    made = sage.create("contacts", {"name": "Late Customer", "contact_type_ids": ["CUSTOMER"]})
    save(tmp_path, sage, vtiger)
    assert load_or_build(tmp_path, now)[0].get("contacts", made["id"])["name"] == "Late Customer"


def test_saving_leaves_only_the_file(tmp_path: Path, worlds: Worlds) -> None:
    save(tmp_path, *worlds)
    save(tmp_path, *worlds)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_an_empty_folder_gets_a_new_company(tmp_path: Path, worlds: Worlds) -> None:
    assert load_or_build(tmp_path, now)[1].dump() == worlds.vtiger.dump()


@pytest.mark.parametrize("module", ["Accounts", "Services", "Vendors", "Invoice", "ProductTaxes"])
def test_a_company_kept_before_a_vtiger_module_was_played_comes_back_with_it_empty(
    module: str, worlds: Worlds
) -> None:
    vtiger = worlds.vtiger
    kept = json.loads(json.dumps(vtiger.dump()))
    for held in ("entity_ids", "custom_fields", "rows", "record_numbers"):
        kept[held].pop(module, None)
    again = VtigerWorld.load(kept, now).dump()
    assert again["rows"].get(module, []) == []
    assert again["entity_ids"] == vtiger.dump()["entity_ids"]


def test_a_module_that_came_later_takes_no_other_ones_number(worlds: Worlds) -> None:
    vtiger = worlds.vtiger
    kept = json.loads(json.dumps(vtiger.dump()))
    kept["entity_ids"]["Accounts"] = kept["entity_ids"].pop("Vendors")
    numbers = VtigerWorld.load(kept, now).dump()["entity_ids"]
    assert numbers["Accounts"] == kept["entity_ids"]["Accounts"]
    assert len(set(numbers.values())) == len(numbers)


def test_a_company_kept_before_a_sage_resource_was_played_comes_back_with_it_empty(worlds: Worlds) -> None:
    sage = worlds.sage
    kept = sage.dump()
    del kept["companies"][0]["tables"]["contact_payments"]
    again = SageWorld.load(kept, now)
    assert again.counts() == {**sage.counts(), "contact_payments": 0}


DAMAGES = {
    "not compressed": b"{}",
    "cut short": gzip.compress(b'{"format": 1}')[:-9],
    "not JSON": gzip.compress(b"practice"),
    "not an object": gzip.compress(b"[]"),
    "another version": gzip.compress(json.dumps({"format": 99}).encode()),
    "incomplete": gzip.compress(json.dumps({"format": 1, "sage": {"format": 1}, "vtiger": {}}).encode()),
}


@pytest.mark.parametrize("content", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_file_is_kept_aside_and_reported(content: bytes, tmp_path: Path, worlds: Worlds) -> None:
    (tmp_path / FILE).write_bytes(content)
    reports: list[DamagedState] = []
    sage, _ = load_or_build(tmp_path, now, on_damage=reports.append)
    assert sage.counts() == worlds.sage.counts()
    assert [report.kept_as.read_bytes() for report in reports] == [content]
    assert reports[0].kept_as.name in reports[0].message


def test_a_second_damaged_file_does_not_overwrite_the_first(tmp_path: Path) -> None:
    reports: list[DamagedState] = []
    for content in (b"first", b"second"):
        (tmp_path / FILE).write_bytes(content)
        load_or_build(tmp_path, now, on_damage=reports.append)
    assert [report.kept_as.read_bytes() for report in reports] == [b"first", b"second"]
