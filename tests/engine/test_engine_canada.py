"""Books in Canada: each invoice says in which province it is taxed, and bears that province's rate."""

from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.types import Status
from tests.engine.company import INVOICES, SAGE, VTIGER, Home
from tests.engine.entries import line

TAXES = (
    ("GST", "5"),
    ("HST ON", "13"),
    ("HST NS", "14"),
    ("HST NB", "15"),
    ("HST NL", "15"),
    ("HST PE", "15"),
    ("GST and PST BC", "12"),
    ("GST and RST MB", "12"),
    ("GST and PST SK", "11"),
    ("GST and QST", "14.975"),
)
RATES = {
    "tax1": "GST",
    "tax2": "HST ON",
    "tax3": "HST NS",
    "tax4": "HST NB",
    "tax5": "HST NL",
    "tax6": "HST PE",
    "tax7": "GST+PST BC",
    "tax8": "GST+RST MB",
    "tax9": "GST+PST SK",
    "tax10": "GST+QST",
    "": "ZERO",
}
PERCENTS = {f"tax{number}": percent for number, (_, percent) in enumerate(TAXES, 1)}
CANADA = Home("ca", TAXES, (("CAD", "1"),), RATES)
PROVINCES = {
    "Alberta": ("AB", "tax1"),
    "NT": ("NT", "tax1"),
    "Nunavut": ("NU", "tax1"),
    "Yukon": ("YT", "tax1"),
    "Ontario": ("ON", "tax2"),
    "Nova Scotia": ("NS", "tax3"),
    "New Brunswick": ("NB", "tax4"),
    "Newfoundland and Labrador": ("NL", "tax5"),
    "P.E.I.": ("PE", "tax6"),
    "British Columbia": ("BC", "tax7"),
    "Manitoba": ("MB", "tax8"),
    "Saskatchewan": ("SK", "tax9"),
    "Qu\u00e9bec": ("QC", "tax10"),
}


@pytest.fixture
def canada(make_company):
    return make_company(home=CANADA)


def sell(company, account, tax, name="Widget", **fields):
    """An invoice of one item at 100.00 that bears one tax."""
    ticked = {"tax1": "", tax: PERCENTS[tax]}
    item = company.product(name, name, **ticked)
    return company.invoice(account, line(item, "1", "100.00", **ticked), **fields)


def penny(percent):
    return Decimal(percent).quantize(Decimal("0.01"), "ROUND_HALF_UP")


def posted(company):
    return [
        (one["tax_address_region"]["id"], one["net_amount"], one["tax_amount"], one["total_amount"])
        for one in company.sage.all("sales_invoices")
    ]


def test_an_invoice_of_each_province_is_posted_at_its_rate(canada):
    for state, (code, tax) in PROVINCES.items():
        place = {"bill_city": "Somewhere", "bill_state": state, "bill_country": "Canada"}
        sell(canada, canada.account(f"{state} Ltd", **place), tax, name=f"From {code}", subject=code)
    canada.finished()
    assert canada.held() == []
    totals = {one[0]: Decimal(one[3]) for one in posted(canada)}
    assert totals == {f"CA-{code}": 100 + penny(PERCENTS[tax]) for code, tax in PROVINCES.values()}
    assert canada.finished().written == []


def test_the_goods_are_taxed_where_they_go(canada):
    account = canada.account(bill_city="Toronto", bill_state="Ontario", bill_country="Canada")
    bill = {"bill_city": "Toronto", "bill_state": "ON", "bill_country": "Canada"}
    sell(canada, account, "tax1", **bill, ship_city="Calgary", ship_state="AB", ship_country="Canada")
    canada.finished()
    assert posted(canada) == [("CA-AB", "100.0", "5.0", "105.0")]


def test_an_invoice_without_a_province_is_held_until_one_is_entered(canada):
    account = canada.account(bill_city="Toronto", bill_country="Canada")
    sell(canada, account, "tax2")
    (held,) = canada.finished().of(Status.SKIPPED)
    assert (held.rule, held.because) == (
        "invoice.no_province",
        "Its address \u201cToronto, Canada\u201d names no Canadian province, in which Sage taxes an invoice",
    )
    canada.vtiger.edit({"id": account["id"], "bill_state": "Ont."})
    assert [one[:3] for one in canada.finished().written if one[0] is INVOICES] == [
        (INVOICES, SAGE, Status.CREATED)
    ]
    assert posted(canada) == [("CA-ON", "100.0", "13.0", "113.0")]


def test_a_chosen_province_frees_the_invoice(canada):
    account = canada.account(bill_city="Toronto", bill_country="Canada")
    sell(canada, account, "tax2")
    canada.finished()
    (held,) = canada.store.open_skips(INVOICES)
    ran = canada.cure(CureOrder(INVOICES, VTIGER, held.record_id, "province", "ON"))
    assert ran.cured == [(True, "")]
    assert posted(canada) == [("CA-ON", "100.0", "13.0", "113.0")]
    assert canada.finished().written == []


def test_an_invoice_that_goes_abroad_is_held(canada):
    account = canada.account(bill_city="Toronto", bill_state="Ontario", bill_country="Canada")
    sell(canada, account, "tax2", ship_city="Boston", ship_state="MA", ship_country="USA")
    assert canada.finished().rules == [("invoice.no_province", "INV1 \u00b7 Order 1")]


def test_a_province_that_the_accountant_corrected_stays(canada):
    account = canada.account(bill_city="Toronto", bill_state="Ontario", bill_country="Canada")
    sell(canada, account, "tax2")
    canada.finished()
    (made,) = canada.sage.all("sales_invoices")
    canada.sage.update("sales_invoices", made["id"], {"tax_address_region_id": "CA-QC"})
    assert canada.finished().written == []
    (kept,) = canada.sage.all("sales_invoices")
    assert kept["tax_address_region"]["id"] == "CA-QC"


# -- several taxes on a line that Sage has one rate for

SEVERAL = Home(
    "ca",
    (("GST", "5"), ("QST", "9.975"), ("PST BC", "7"), ("RST MB", "7"), ("PST SK", "6")),
    (("CAD", "1"),),
    {"tax1": "GST", "tax1+tax2": "GST+QST", "tax1+tax3": "GST+PST BC", "tax1+tax4": "GST+RST MB",
     "tax1+tax5": "GST+PST SK", "": "ZERO"},
)  # fmt: skip
BOTH = {
    "QC": ("tax2", "9.975", "114.98"),
    "BC": ("tax3", "7", "112.0"),
    "MB": ("tax4", "7", "112.0"),
    "SK": ("tax5", "6", "111.0"),
}


@pytest.fixture
def several(make_company):
    return make_company(home=SEVERAL)


@pytest.mark.parametrize("code", BOTH)
def test_gst_and_a_province_s_own_tax_are_posted_as_one_rate(several, code):
    name, percent, total = BOTH[code]
    ticked = {"tax1": "5", name: percent}
    item = several.product(**ticked)
    account = several.account(bill_city="Somewhere", bill_state=code, bill_country="Canada")
    several.invoice(account, line(item, "1", "100.00", **ticked))
    several.finished()
    assert several.held() == []
    (made,) = several.sage.all("sales_invoices")
    (row,) = made["invoice_lines"]
    assert (made["tax_address_region"]["id"], made["total_amount"]) == (f"CA-{code}", total)
    assert row["tax_rate"]["id"] == several.sage.tax_rate(SEVERAL.rates[f"tax1+{name}"])
    assert len(row["tax_breakdown"]) == 2
    sold = several.sage.get("products", row["product"]["id"])
    assert sold["sales_tax_rate"]["id"] == row["tax_rate"]["id"]
    assert several.finished().written == []


def test_a_combined_rate_of_sage_comes_to_vtiger_as_both_taxes(several):
    rate = several.sage.tax_rate("GST+QST")
    accounts = {
        "sales_ledger_account_id": several.sage.account(4000),
        "purchase_ledger_account_id": several.sage.account(5000),
    }
    named = {"description": "Gadget", "item_code": "G-1", "sales_tax_rate_id": rate}
    item = several.sage.create("products", {**named, **accounts})
    customer = several.customer(main_address={"city": "Laval", "country_id": "CA", "region": "QC"})
    taxed = {"tax_rate_id": rate, "tax_amount": "14.98"}
    sold = several.sage_line(item, "1", "100.00", "ZERO", **taxed)
    several.sage_invoice(customer, sold, tax_address_region_id="CA-QC")
    several.finished()
    assert several.held() == []
    product = several.in_vtiger("Products", productcode="G-1")
    (made,) = several.vtiger.all("Invoice")
    (row,) = several.vtiger.retrieve(made["id"])["LineItems"]
    assert [Decimal(row[name]) for name in ("tax1", "tax2")] == [Decimal(5), Decimal("9.975")]
    assert penny(made["hdnGrandTotal"]) == Decimal("114.98")
    assert product["id"] == row["productid"]
    assert several.finished().written == []


def test_a_combined_rate_needs_no_mapping_while_its_way_is_on(make_company):
    alone = {name: rate for name, rate in SEVERAL.rates.items() if "+" not in name}
    company = make_company(home=replace(SEVERAL, rates=alone))
    ticked = {"tax1": "5", "tax2": "9.975"}
    account = company.account(bill_city="Laval", bill_state="QC", bill_country="Canada")
    company.invoice(account, line(company.product(**ticked), "1", "100.00", **ticked))
    company.finished()
    assert ("invoice.several_taxes", "vtiger", "INV1 · Order 1") in company.held()
    company.settings = company.settings.with_option(Option.COMBINED_TAX, on=True)
    company.finished()
    assert company.held() == []
    (made,) = company.sage.all("sales_invoices")
    (row,) = made["invoice_lines"]
    assert (made["total_amount"], row["tax_rate"]["id"]) == ("114.98", company.sage.tax_rate("GST+QST"))
    assert company.finished().written == []
    company.settings = company.settings.with_option(Option.COMBINED_TAX, on=False)
    assert company.finished().written == []
    assert [rule for rule, _side, _name in company.held() if rule.startswith("invoice.")] == []


def test_taxes_that_sage_does_not_combine_hold_the_invoice(several):
    ticked = {"tax1": "", "tax2": "9.975", "tax3": "7"}
    account = several.account(bill_city="Laval", bill_state="QC", bill_country="Canada")
    several.invoice(account, line(several.product(**ticked), "1", "100.00", **ticked))
    (held,) = several.finished().of(Status.SKIPPED)
    assert (held.rule, held.because) == (
        "invoice.several_taxes",
        "Line 1 (Widget) has more than one tax: QST, PST BC",
    )
