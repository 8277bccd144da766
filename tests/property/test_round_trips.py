"""What one side holds, sent to the other side and read back, is the same; sent again, it changes nothing."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagesync_desktop.core.mapping import read, write
from sagesync_desktop.core.settings import FieldChoice, ModuleChoice
from sagesync_desktop.core.specs import tailored
from sagesync_desktop.core.types import MISSING, Direction, Side
from sagesync_desktop.core.values import same
from sagesync_desktop.modules import ALL, BY_ID
from tests.builders import (
    CONTACTS,
    INVOICES,
    ORGANIZATIONS,
    PRODUCTS,
    SERVICES,
    D,
    in_sage,
    in_vtiger,
    sage_line,
    trading_book,
)

ALPHABET = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"])
WORDS = st.text(ALPHABET, max_size=25)
TEXTS = st.one_of(st.sampled_from(["", " ", "O'Brien & Co", "a  b", "\u00e9", "x\r\ny", "-"]), WORDS)
LINES = st.text(ALPHABET, max_size=50).map(str.strip)
STREETS = st.lists(
    st.one_of(LINES, st.sampled_from(["", "Unit 4", "1 High St", "a" * 70, "b c " * 20])), max_size=4
)
PENCE = st.integers(0, 10**7).map(lambda pence: D(pence) / 100)
PRICES = st.one_of(st.none(), st.just(D("0.00")), PENCE)
DATES = st.dates().map(lambda day: day.isoformat())
DAYS = st.one_of(st.just(""), DATES)
COUNTRIES = st.sampled_from(["", "United Kingdom", "uk", "Ireland", "Atlantis"])
CODES = st.sampled_from(["", "GB", "IE", "FR"])
RATES = st.sampled_from(["", "GB_STANDARD", "GB_LOWER", "GB_NO_TAX"])
VAT, REDUCED = {"name": "tax1", "rate": D(20)}, {"name": "tax2", "rate": D(5)}
TICKS = st.sampled_from([(), (VAT,), (REDUCED,), (VAT, REDUCED)])
SAGE_LINES = st.lists(
    st.builds(
        lambda quantity, price, text: sage_line(quantity=quantity, unit_price=price, description=text),
        st.integers(1, 9).map(D),
        PENCE,
        TEXTS,
    ),
    max_size=3,
).map(tuple)

SAGE_SPECIAL = {
    "contact_id": st.sampled_from(["", "s1"]),
    "contact_type_ids": st.just(("CUSTOMER",)),
    "active": st.sampled_from([True, False, None]),
    "is_main_contact": st.booleans(),
    "is_preferred_contact": st.booleans(),
    "sales_tax_rate_id": RATES,
    "currency_id": st.sampled_from(["GBP", "eur", ""]),
    "exchange_rate": st.sampled_from([None, D("1"), D("1.1732"), D("1.25")]),
    "status_id": st.sampled_from(["PAID", "UNPAID", "VOID", "PART_PAID"]),
    "lines": SAGE_LINES,
    "date": DATES,
    "due_date": DAYS,
    **dict.fromkeys(("sales_price", "sales_rate", "cost_price", "total_paid", "outstanding_amount"), PRICES),
    **dict.fromkeys(("shipping_net_amount", "quantity_in_stock", "reorder_level"), PRICES),
    **{f"{at}_address.country_id": CODES for at in ("main", "delivery")},
    **{f"{at}_address.address_line_{n}": LINES for at in ("main", "delivery") for n in (1, 2)},
}
VTIGER_SPECIAL = {
    "account_id": st.sampled_from(["", "11x1"]),
    "discontinued": st.sampled_from(["1", "0", ""]),
    "taxes": TICKS,
    "currency_code": st.sampled_from(["GBP", "eur", ""]),
    "conversion_rate": st.sampled_from([None, D("1.000"), D("1.173"), D("1.250")]),
    "invoicedate": DATES,
    "duedate": DAYS,
    "lines": st.just(()),
    **dict.fromkeys(("unit_price", "purchase_cost", "received", "balance", "hdnGrandTotal"), PRICES),
    **dict.fromkeys(("shipping_charges", "qtyinstock", "reorderlevel"), PRICES),
    **{f"{at}_country": COUNTRIES for at in ("bill", "ship")},
    **{f"{at}_street": STREETS.map("\n".join) for at in ("bill", "ship")},
}
OWN = {
    Side.SAGE: (in_sage, SAGE_SPECIAL, ("name", "reference", "description", "item_code", "tax_number")),
    Side.VTIGER: (in_vtiger, VTIGER_SPECIAL, ("firstname", "lastname", "invoice_no", "cf_853")),
}
EVERYTHING_ON = tuple(
    FieldChoice(name, direction=Direction.BOTH) for name in ("reorder_level", "unit", "terms", "notes")
)


def table(module, *changes):
    """The module's pairs with all that is offered switched on, and the user's own changes."""
    known = {pair.name for pair in BY_ID[module].fields}
    offered = tuple(change for change in EVERYTHING_ON if change.name in known)
    return tailored(BY_ID[module], ModuleChoice(on=True, fields=(*offered, *changes)))


@st.composite
def records(draw, spec, side):
    """A record of one side with a value for every field that the module reads there."""
    make, special, more = OWN[side]
    mapped = (pair.sage if side is Side.SAGE else pair.vtiger for pair in spec.fields)
    plain = {name: TEXTS for name in (*mapped, *more) if name}
    fields = {name: draw(how) for name, how in {**plain, **special}.items()}
    return replace(make(spec.id), fields=fields)


def overlaid(record, fields):
    """The record after a write, as an ideal server would hold it."""
    return replace(record, fields={**record.fields, **fields})


SPECS = {spec.id.value: table(spec.id) for spec in ALL} | {
    "Organizations with a custom field": table(ORGANIZATIONS, FieldChoice("cf_853", sage="tax_number")),
    "Organizations with moved notes": table(ORGANIZATIONS, FieldChoice("notes", vtiger="cf_853")),
    "Contacts with a moved title": table(CONTACTS, FieldChoice("title", sage="tax_number")),
    "Products one way": table(PRODUCTS, FieldChoice("description", direction=Direction.TO_SAGE)),
}
LOSSY = {
    (PRODUCTS, "name", Side.VTIGER): "Vtiger's item name is cut to 100 characters",
    (SERVICES, "name", Side.VTIGER): "Vtiger's item name is cut to 100 characters",
    (INVOICES, "rate", Side.SAGE): "the rate is looked up by the currency instead",
}


def travellers(spec, source, other, book):
    """(pair, value, the other record after the write) for every value that may travel to the other side."""
    side = other.side
    for pair in spec.fields:
        value = read(pair, source, book)
        if value is not MISSING and pair.direction.writes(side):
            yield pair, value, overlaid(other, write(pair, side, value, book))


@pytest.mark.parametrize("name", SPECS)
@pytest.mark.parametrize("target", list(Side), ids=lambda side: f"to-{side.value}")
@given(data=st.data())
def test_what_was_sent_reads_the_same_and_sending_it_again_changes_nothing(name, target, data):
    spec, book = SPECS[name], trading_book()
    source, other = (data.draw(records(spec, side)) for side in (target.other, target))
    for pair, value, after in travellers(spec, source, other, book):
        found = read(pair, after, book)
        if found is MISSING or (spec.id, pair.name, target) in LOSSY:
            continue
        if value not in ("", None) or pair.name not in {"currency", "tax"}:
            assert same(pair.kind, found, value), pair.name
        assert read(pair, overlaid(after, write(pair, target, found, book)), book) == found, pair.name
