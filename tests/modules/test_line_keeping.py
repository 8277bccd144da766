"""What Sage alone knows of a posted line stays there, whatever Vtiger's lines do around it."""

import pytest

from sagesync_desktop.core.books import TaxRate
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.rules import evaluate
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.invoice_rules import account_unusable
from tests.builders import (
    INVOICES,
    NO_VAT,
    STANDARD,
    D,
    books,
    invoice,
    line,
    sage_invoice,
    sage_line,
    trading_book,
    value_of,
)
from tests.modules.rule_cases import hidden

OWN = {
    "ledger_account_id": "a-own",
    "analysis_type_category_ids": "north retail",
    "trade_of_asset": True,
    "eu_goods_services_type_id": "GOODS",
    "eu_sales_description_id": "EU1",
}


def pushed(current, *rows, book=None, **fields):
    """What is sent over a Sage invoice, as the client gets it."""
    sent, known = {"lines": tuple(rows), **fields} if rows else fields, book or trading_book()
    values = {"lines": value_of(INVOICES, "lines", sage_invoice(lines=rows), known)} if rows else {}
    return BY_ID[INVOICES].fitted(Side.SAGE, values, sent, current, known)


def row(**changes):
    """A line as it is pushed from Vtiger: with the account of its item."""
    sound = {name: value for name, value in sage_line().items() if name != "net_amount"}
    return {**sound, "ledger_account_id": "a-sales", **changes}


def accounts(sent):
    return [one["ledger_account_id"] for one in sent["lines"]]


@pytest.mark.parametrize("name", OWN)
def test_what_was_chosen_for_a_line_in_sage_stays_when_the_line_changes(name):
    current = sage_invoice(lines=[sage_line(**OWN)])
    (sent,) = pushed(current, row(quantity=D(3), tax_amount=D("6.00")))["lines"]
    assert (sent[name], sent["quantity"]) == (OWN[name], D(3))


def test_a_line_put_before_or_behind_has_its_items_account_and_the_others_keep_theirs():
    current = sage_invoice(lines=[sage_line(**OWN)])
    sent = pushed(current, row(quantity=D(7)), row(), row(quantity=D(9)))
    assert accounts(sent) == ["a-sales", "a-own", "a-sales"]
    assert "trade_of_asset" not in sent["lines"][0]


def test_lines_that_change_places_take_their_accounts_along():
    lines = [sage_line(description=text, ledger_account_id=f"a-{text}") for text in ("day", "night", "dawn")]
    moved = [row(description=text) for text in ("dawn", "night", "day")]
    assert accounts(pushed(sage_invoice(lines=lines), *moved)) == ["a-dawn", "a-night", "a-day"]


def test_a_line_that_is_left_out_takes_no_account_from_its_neighbours():
    lines = [sage_line(discount_amount=D(5), net_amount=D(15), ledger_account_id="a-first"), sage_line(**OWN)]
    assert accounts(pushed(sage_invoice(lines=lines), row())) == ["a-own"]


def test_another_item_on_the_line_is_another_line():
    current = sage_invoice(lines=[sage_line(**OWN)])
    assert accounts(pushed(current, row(product_id="p2"))) == ["a-sales"]
    assert accounts(pushed(current, row(product_id=None, service_id="p1"))) == ["a-sales"]


def test_what_sage_does_not_tell_of_a_line_is_sent_as_ever():
    current = sage_invoice(lines=[sage_line(ledger_account_id=None)])
    assert pushed(current, row())["lines"] == (row(),)


def test_fields_beside_the_lines_bring_no_lines_along():
    assert pushed(sage_invoice(), reference="INV2") == {"reference": "INV2"}


# -- tax by hand


def taxed(*taxes):
    return [
        sage_line(description=str(at), tax_amount=D(tax), ledger_account_id="a-sales")
        for at, tax in enumerate(taxes)
    ]


def taxes_of(current, *taxes, **changes):
    rows = [row(description=str(at), tax_amount=D(tax)) for at, tax in enumerate(taxes)]
    rows[-1] |= changes
    return [one["tax_amount"] for one in pushed(sage_invoice(lines=current), *rows)["lines"]]


def test_a_penny_of_tax_that_somebody_moved_between_two_lines_stays_moved():
    current = taxed("4.01", "3.99", "4.00")
    found = taxes_of(current, "4.00", "4.00", "6.00", quantity=D(3))
    assert found == [D("4.01"), D("3.99"), D("6.00")]


def test_a_tax_that_would_make_another_total_is_vtigers():
    current = taxed("4.01", "4.00", "4.00")
    assert taxes_of(current, "4.00", "4.00", "6.00", quantity=D(3)) == [D("4.00"), D("4.00"), D("6.00")]


def test_pennies_are_counted_for_each_rate_by_itself():
    current = taxed("4.01", "3.99")
    current[1] |= {"tax_rate_id": "GB_LOWER"}
    found = taxes_of(current, "4.00", "4.00", tax_rate_id="GB_LOWER")
    assert found == [D("4.00"), D("4.00")]


# -- shipping

EXEMPT = TaxRate("GB_EXEMPT", "Exempt", D(0))
RATES = trading_book(sage=books(tax_rates=(STANDARD, NO_VAT, EXEMPT)))


@pytest.mark.parametrize(
    ("held", "net", "kept"),
    [
        ("GB_EXEMPT", "5.00", "GB_EXEMPT"),
        ("GB_EXEMPT", "0.00", "GB_NO_TAX"),
        ("GB_STANDARD", "5.00", "GB_NO_TAX"),
        (None, "5.00", "GB_NO_TAX"),
    ],
)
def test_the_kind_of_shippings_tax_stays_where_it_charges_none(held, net, kept):
    current = sage_invoice(shipping_tax_rate_id=held, shipping_net_amount=D(net))
    shipping = {"shipping_net_amount": D("7.00"), "shipping_tax_rate_id": "GB_NO_TAX"}
    assert pushed(current, book=RATES, **shipping) == {**shipping, "shipping_tax_rate_id": kept}


# -- what is checked before


ARCHIVED = "Line {n} (Widget): its sales account Old sales (4009) is archived or hidden in Sage"


@pytest.mark.parametrize(
    ("lines", "account", "partner", "told"),
    [
        (1, "a-service", "a-service", 1),
        (1, "a-sales", "a-service", None),
        (1, "a-sales", "", 1),
        (2, "a-sales", "a-service", 2),
    ],
)
def test_the_account_that_is_checked_is_the_one_that_the_line_keeps(lines, account, partner, told):
    current = sage_invoice(lines=[sage_line(ledger_account_id=partner)]) if partner else None
    paper = invoice(lines=[line()] * lines)
    found = evaluate((account_unusable,), paper, Side.SAGE, Context(hidden(account), current))
    assert (found.because if found else None) == (ARCHIVED.format(n=told) if told else None)
