from dataclasses import replace

import pytest

from sagesync_desktop.core.books import VtigerTax
from sagesync_desktop.core.checking import check
from sagesync_desktop.core.errors import MissingParent, UnmappableValue
from sagesync_desktop.core.mapping import (
    payload,
    settled_base,
    shared,
)
from sagesync_desktop.core.settings import InvoiceChoice
from sagesync_desktop.core.types import MISSING, Side
from sagesync_desktop.core.values import Kind, same
from sagesync_desktop.modules import BY_ID, totals
from tests.builders import (
    INVOICES,
    MAPPINGS,
    ORGANIZATIONS,
    PRODUCTS,
    TAXES,
    D,
    books,
    codebook,
    invoice,
    line,
    organization,
    sage_invoice,
    sage_line,
    sage_product,
    sent,
    settings,
    setup,
    trading_book,
    value_of,
)

SAGE, VTIGER = Side


def test_an_invoice_line_travels_to_sage_with_item_account_and_tax():
    rows = value_of(INVOICES, "lines", invoice(), trading_book())
    assert sent(INVOICES, "lines", SAGE, rows, trading_book())["lines"] == (
        {
            "product_id": "p1",
            "description": "A fine widget",
            "ledger_account_id": "a-sales",
            "quantity": D(2),
            "unit_price": D(10),
            "tax_rate_id": "GB_STANDARD",
            "tax_amount": D("4.00"),
        },
    )


def test_an_items_own_account_comes_before_the_mapped_one():
    book = trading_book(sage_product(sales_ledger_account_id="a-special"))
    rows = value_of(INVOICES, "lines", invoice(), book)
    assert sent(INVOICES, "lines", SAGE, rows, book)["lines"][0]["ledger_account_id"] == "a-special"


def test_an_invoice_line_travels_to_vtiger_with_every_tax_spelled_out():
    rows = value_of(INVOICES, "lines", sage_invoice(), trading_book())
    assert sent(INVOICES, "lines", VTIGER, rows, trading_book())["lines"] == (
        {
            "productid": "14x1",
            "item_module": "Products",
            "quantity": D(2),
            "listprice": D(10),
            "discount_amount": D(0),
            "comment": "A fine widget",
            "tax1": D(20),
            "tax2": D(0),
        },
    )


def test_the_two_sides_of_one_invoice_read_the_same():
    spec, book = BY_ID[INVOICES], trading_book()
    left, right = shared(sage_invoice(), spec, book), shared(invoice(), spec, book)
    base = settled_base(spec, left, right, {})
    for name in ("organization", "date", "due_date", "number", "currency", "rate", "charges"):
        assert base.get(name) == left[name], name
    assert base["lines"] == right["lines"]


def test_a_line_whose_item_is_not_over_there_stops_the_invoice():
    rows = value_of(INVOICES, "lines", sage_invoice(lines=[sage_line(product_id="p9")]), trading_book())
    with pytest.raises(MissingParent, match="not in Vtiger"):
        sent(INVOICES, "lines", VTIGER, rows, trading_book())


def test_a_line_whose_tax_has_no_rate_in_sage_stops_the_invoice():
    book = trading_book(chosen=replace(settings(), mappings=replace(MAPPINGS, taxes={})))
    rows = value_of(INVOICES, "lines", invoice(), book)
    with pytest.raises(UnmappableValue, match="“VAT” has no counterpart"):
        sent(INVOICES, "lines", SAGE, rows, book)


def test_untaxed_shipping_is_sent_with_the_rate_mapped_to_no_tax():
    assert sent(INVOICES, "charges", SAGE, D("7.50")) == {
        "shipping_net_amount": D("7.50"),
        "shipping_tax_rate_id": "GB_NO_TAX",
    }


def sent_discount(**row):
    """The discount that Sage is sent for a Vtiger line, by the name of its field."""
    found = line(tax1=D(0), **row)
    gross = found["quantity"] * found["listprice"]
    off = row.get("discount_amount") or gross * row.get("discount_percent", D(0)) / 100
    paper = invoice(lines=[found], hdnGrandTotal=gross - off)
    (entry,) = sent(
        INVOICES, "lines", SAGE, value_of(INVOICES, "lines", paper, trading_book()), trading_book()
    )["lines"]
    return {name: value for name, value in entry.items() if name.startswith("discount")}


def test_a_percentage_off_a_line_is_sent_to_sage_as_one():
    assert sent_discount(discount_percent=D("10.000")) == {"discount_percentage": D(10)}
    assert sent_discount(quantity=D(-1), discount_percent=D(10)) == {"discount_percentage": D(10)}


def test_a_percentage_that_sage_may_round_either_way_is_sent_as_an_amount():
    half = {"quantity": D(1), "listprice": D("0.15"), "discount_percent": D(10)}
    assert set(sent_discount(**half)) == {"discount_amount"}


def test_an_amount_off_a_line_is_sent_to_sage_as_one():
    assert sent_discount(discount_amount=D("1.50")) == {"discount_amount": D("1.50")}
    assert sent_discount() == {}


@pytest.mark.parametrize(
    ("row", "there"),
    [
        ({"discount_percentage": D(10), "net_amount": D("18.00")}, {"discount_percent": D(10)}),
        ({"discount_amount": D("2.00"), "net_amount": D("18.00")}, {"discount_amount": D("2.00")}),
        (
            {
                "quantity": D(1),
                "unit_price": D("0.15"),
                "discount_percentage": D(10),
                "net_amount": D("0.13"),
            },
            {"discount_amount": D("0.02")},
        ),
    ],
)
def test_a_discount_of_sages_comes_to_vtiger_as_it_was_given_where_that_is_exact(row, there):
    book = trading_book()
    value = value_of(INVOICES, "lines", sage_invoice(lines=[sage_line(**row)]), book)
    (entry,) = sent(INVOICES, "lines", VTIGER, value, book)["lines"]
    assert {name: entry[name] for name in entry if name.startswith("discount")} == there


def test_a_discount_said_in_another_way_is_no_change():
    book, paper = trading_book(), invoice(lines=[line(discount_percent=D(10))], hdnGrandTotal=D("21.60"))
    ledger = sage_invoice(
        lines=[sage_line(discount_amount=D("2.00"), net_amount=D("18.00"), tax_amount=D("3.60"))]
    )
    ours, theirs = (value_of(INVOICES, "lines", one, book) for one in (paper, ledger))
    assert same(Kind.LINES, ours, theirs)


RATES = {"CHF": D("1.1278"), "EUR": D("1.1281"), "USD": D("1.3")}


@pytest.mark.parametrize("currency", RATES)
def test_a_foreign_invoice_is_posted_at_sages_rate_of_its_own_currency(currency):
    """The franc's rate is the euro's at three decimals."""
    book = codebook(sage=books(exchange_rates=RATES))
    foreign = invoice(currency_code=currency, conversion_rate=D("1.128"))
    assert BY_ID[INVOICES].complete(foreign, book) == {"exchange_rate": RATES[currency]}
    assert sent(INVOICES, "rate", SAGE, D("1.128"), book) == {}


def test_an_invoice_in_the_base_currency_names_no_rate():
    book = codebook(sage=books(exchange_rates=RATES))
    assert BY_ID[INVOICES].complete(invoice(currency_code="GBP"), book) == {}
    assert BY_ID[INVOICES].complete(invoice(currency_code=""), book) == {}


@pytest.mark.parametrize(("status", "word"), [("PAID", "Paid"), ("VOID", "Cancel"), ("UNPAID", MISSING)])
def test_sages_status_comes_to_vtiger_where_it_says_something(status, word):
    assert value_of(INVOICES, "status", sage_invoice(status_id=status)) is word


@pytest.mark.parametrize(
    ("status", "word"), [("UNPAID", "Sent"), ("PAID", MISSING), ("VOID", "Cancel"), ("DRAFT", MISSING)]
)
def test_a_chosen_status_takes_the_place_of_the_default_and_the_rest_keep_theirs(status, word):
    book = codebook(chosen=settings(mappings=replace(MAPPINGS, statuses={"UNPAID": "Sent", "PAID": ""})))
    assert value_of(INVOICES, "status", sage_invoice(status_id=status), book) == word


def test_a_void_invoice_owes_nothing():
    assert value_of(INVOICES, "balance", sage_invoice(status_id="VOID")) == D("0.00")


def test_vtigers_balance_is_the_one_that_it_shows_even_where_it_is_stale():
    stale = invoice(received=D("4.00"), balance=D("24.00"))
    assert value_of(INVOICES, "balance", stale) == D("24.00")
    assert value_of(INVOICES, "balance", invoice()) is MISSING


def test_a_number_too_long_for_sage_holds_the_invoice_and_is_never_cut():
    """Cut, it would be the number of another invoice."""
    long = invoice(invoice_no="N" * 26)
    values = {"number": value_of(INVOICES, "number", long)}
    assert values == {"number": "N" * 26}
    held = check(BY_ID[INVOICES], long, None, SAGE, values, trading_book(long))
    assert (held.rule, held.because) == ("text.too_long", "Invoice No has 26 characters; Sage takes 25")
    assert "shorter prefix" in held.fix


def test_an_invoice_posted_as_a_draft_says_so():
    drafts = codebook(chosen=replace(settings(), invoices=InvoiceChoice(as_draft=True)))
    assert BY_ID[INVOICES].complete(invoice(), drafts) == {"status_id": "DRAFT"}
    assert BY_ID[INVOICES].complete(invoice(), codebook()) == {}


def test_an_invoice_made_in_vtiger_is_individual_and_has_a_street():
    book = trading_book(organization(bill_street="1 High St"))
    assert BY_ID[INVOICES].complete(sage_invoice(), book) == {
        "hdnTaxType": "individual",
        "invoicestatus": "Created",
        "bill_street": "1 High St",
        "ship_street": "1 High St",
    }


def test_what_the_source_says_comes_before_what_the_spec_completes():
    fields = payload(VTIGER, {"billing_street": "2 Low St"}, BY_ID[INVOICES], codebook())
    assert fields == {"bill_street": "2 Low St"}


def test_an_invoice_is_worth_its_total_in_its_own_currency():
    worth = BY_ID[INVOICES].worth(sage_invoice(total_amount=D("12.5"), currency_id="EUR"))
    assert (str(worth.amount), worth.currency) == ("12.50", "EUR")


def test_the_line_text_stands_in_for_the_items_own():
    rows = value_of(INVOICES, "lines", invoice(lines=[line(comment="Blue ones")]), trading_book())
    assert sent(INVOICES, "lines", SAGE, rows, trading_book())["lines"][0]["description"] == "Blue ones"


def test_a_sage_record_without_partner_is_referred_to_by_its_sage_id():
    assert codebook().shared_reference(ORGANIZATIONS, SAGE, "s7") == "sage:s7"
    assert codebook().side_reference(ORGANIZATIONS, SAGE, "sage:s7") == "s7"
    assert codebook().side_reference(ORGANIZATIONS, VTIGER, "sage:s7") is None


def test_a_reference_made_before_its_partner_came_still_finds_it():
    assert trading_book().side_reference(ORGANIZATIONS, VTIGER, "sage:s1") == "11x1"


def test_a_parted_pair_has_no_partners():
    book = trading_book()
    book.part(ORGANIZATIONS, "s1", "11x1")
    assert book.partner(ORGANIZATIONS, SAGE, "s1") is None
    assert book.partner(ORGANIZATIONS, VTIGER, "11x1") is None


def test_the_vtiger_tax_of_equal_percentage_comes_first():
    twice = replace(MAPPINGS, taxes={"tax3": "GB_STANDARD", "tax1": "GB_STANDARD"})
    book = codebook(
        chosen=replace(settings(), mappings=twice),
        vtiger=setup(taxes=(*TAXES, VtigerTax("tax3", "Old VAT", D("17.5")))),
    )
    assert book.vtiger_tax("GB_STANDARD", D(20)) == "tax1"
    assert book.vtiger_tax("GB_STANDARD", D("17.5")) == "tax3"
    assert book.vtiger_tax("GB_LOWER", D(5)) is None


def test_a_documents_lines_are_worked_out_once_to_be_read(monkeypatch):
    counted = []
    whole = totals.counted_taxes
    monkeypatch.setattr(totals, "counted_taxes", lambda *known: counted.append(1) or whole(*known))
    value_of(INVOICES, "lines", invoice(), trading_book())
    assert len(counted) == 1


def test_a_record_just_written_is_looked_up_anew_and_not_kept_for_nobody():
    book = trading_book()
    old, new = sage_product(), sage_product(sales_ledger_account_id="a-special")
    book.lookup = lambda *_key: new
    assert book.record(PRODUCTS, SAGE, "p1") == old
    book.forget(new)
    assert not [key for key in book.records if key[2] == "p1"]
    assert book.record(PRODUCTS, SAGE, "p1") == new
