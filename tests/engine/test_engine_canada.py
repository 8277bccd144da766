"""Books in Canada: each invoice says in which province it is taxed, and bears that province's rate."""

from decimal import Decimal

import pytest
from company import INVOICES, SAGE, Home
from entries import line

from sagesync_desktop.core.types import Status

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
