"""Servers that trim, round, pad and default what they are given, or that answer in other ways than usual."""

from decimal import Decimal

import pytest

from tests.engine.company import INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.entries import PLACE, fill_sage, fill_vtiger
from tests.engine.in_step import assert_in_step, in_sage, money

MESSY = {
    "an organization without a country": lambda c: c.account("Bare Ltd"),
    "an organization with blanks around its texts": lambda c: c.account(
        "  Spacious   Ltd ", phone=" 0113 496 0001 ", bill_city=" Leeds", bill_country="uk"
    ),
    "an organization with a street of three lines": lambda c: c.account(
        "Lines Ltd", **{**PLACE, "bill_street": "Unit 3\nThe Yard\nLong Lane"}
    ),
    "an organization with quotes": lambda c: c.account('O\'Brien & "Sons" <Ltd>', **PLACE),
    "a product with half pennies": lambda c: c.product("Half", "H-1", unit_price="10.005"),
    "a product for nothing": lambda c: c.product("Free", "F-1", unit_price="0"),
    "a product without tax": lambda c: c.product("Untaxed", "U-1", tax1=""),
    "a product without a code": lambda c: c.product("Codeless", ""),
    "a product described in several lines": lambda c: c.product(
        "Tall", "T-1", description="One\r\nTwo\n\nThree "
    ),
    "a service with half pennies": lambda c: c.service("Half an hour", unit_price="22.555"),
    "a contact with one name": lambda c: c.person(c.account("Alpha Ltd", **PLACE), "", "Cher"),
    "a contact with many names": lambda c: c.person(
        c.account("Alpha Ltd", **PLACE), "Anna Maria", "von Trapp"
    ),
    "a customer of Sage's without anything": lambda c: c.customer("Plain"),
    "a customer of Sage's with blanks": lambda c: c.customer(" Wide  Ltd ", notes=" Pays \n late "),
    "a person of Sage's with one name": lambda c: c.sage_person(c.customer("Beta Ltd"), "Cher"),
    "a product of Sage's without a code": lambda c: c.sage_product("Codeless gadget", ""),
    "a product of Sage's for nothing": lambda c: c.sage_product("Free gadget", "F-2", "0.00"),
    "a service of Sage's with half pennies": lambda c: c.sage_service("Half advice", "S-5", "22.555"),
    "a product of Sage's with entities": lambda c: c.sage_product("Nuts &amp; bolts <M6>", "N-6"),
}


NAMED_ALONE = {
    "a customer of Sage's without anything",
    "a customer of Sage's with blanks",
    "a person of Sage's with one name",
}
"""Customers known by their names alone, which is no proof: they are asked about, and never made again."""


@pytest.mark.parametrize("enter", MESSY.values(), ids=MESSY)
def test_what_a_server_makes_of_a_value_goes_back_and_forth_at_no_time(company, enter):
    enter(company)
    company.finished()
    company.finished()
    before = company.snapshot()
    for _ in range(5):
        assert company.finished().written == []
    assert company.snapshot() == before
    assert company.held() == []
    assert_in_step(company, PRODUCTS)


def test_edits_do_not_take_along_what_the_server_had_added_by_itself(company):
    """Sage gives an organization without country its own; that is no change that anybody made."""
    bare = company.account("Bare Ltd", phone="0113 496 0001")
    company.finished()
    company.finished()
    for phone in ("0113 496 0002", "0113 496 0003"):
        company.vtiger.edit({"id": bare["id"], "phone": phone})
        ran = company.finished()
        assert [(module, side) for module, side, *_ in ran.written] == [(ORGANIZATIONS, SAGE)]
        assert [change.field for change in ran.of("updated")[0].changes] == ["Primary Phone"]


@pytest.mark.parametrize("enter", MESSY.values(), ids=MESSY)
def test_what_a_server_made_of_a_value_is_linked_again_after_the_database_was_lost(company, enter, request):
    enter(company)
    company.finished()
    company.finished()
    counts = company.count()
    company.lose_database()
    company.finished()
    assert company.count() == counts
    if request.node.callspec.id in NAMED_ALONE:
        assert {rule for rule, *_ in company.held()} <= {"match.ambiguous", "contact.organization_missing"}
    else:
        assert company.held() == []
    assert company.finished().written == []


def test_a_stock_item_is_linked_as_a_product_and_never_made_a_second_time(company):
    company.product("Tape", "TP-1", description="Tape, 50 m")
    body = {
        "item_code": "TP-1",
        "description": "Tape, 50 m",
        "sales_ledger_account_id": company.sage.account(4000),
        "purchase_ledger_account_id": company.sage.account(5000),
        "sales_tax_rate_id": company.sage.tax_rate("STANDARD"),
        "sales_prices": [{"price_name": "Sales Price", "price": "10.00", "price_includes_tax": False}],
    }
    company.sage.create("stock_items", body)
    company.finished()
    company.finished()
    assert len(in_sage(company, PRODUCTS)) == len(company.vtiger.all("Products")) == 1
    assert len(company.store.links(PRODUCTS)) == 1
    assert_in_step(company)


@pytest.mark.parametrize(
    "switch",
    [{"list_lines": False}, {"bump_contact": True}, {"bump_paid_invoice": True}],
    ids=["lists without lines", "edits of parts move the contact", "payments move the invoice"],
)
def test_a_sage_that_behaves_otherwise_is_synced_all_the_same(make_company, switch):
    company = make_company(**switch)
    fill_vtiger(company)
    fill_sage(company)
    company.finished()
    company.finished()
    assert_in_step(company)
    company.vtiger.edit(
        {"id": company.in_vtiger("Accounts", accountname="Alpha Ltd")["id"], "phone": "0113 9"}
    )
    person = company.in_sage("contacts", name="Beta Ltd")["main_contact_person"]["id"]
    company.sage.update("contact_persons", person, {"telephone": "0113 8"})
    assert {(module, side) for module, side, *_ in company.finished().written} == {
        (ORGANIZATIONS, SAGE),
        (ORGANIZATIONS, VTIGER),
    }
    assert_in_step(company)
    assert company.finished().written == []


@pytest.mark.parametrize("moves", [False, True], ids=["moves no invoice", "moves the invoice"])
def test_a_payment_is_noticed_whether_it_moves_the_invoice_or_not(make_company, moves):
    company = make_company(bump_paid_invoice=moves)
    fill_vtiger(company)
    company.finished()
    company.sage.pay(company.in_sage("sales_invoices", reference="INV1")["id"], "10.00")
    assert [(module, side) for module, side, *_ in company.finished().written] == [(INVOICES, VTIGER)]
    assert money(company.in_vtiger("Invoice", subject="Order 1")["received"]) == Decimal("10.00")


# -- a Sage that takes only so many requests a minute


def test_a_sage_that_wants_fewer_requests_is_waited_for_and_later_runs_keep_below_its_limit(make_company):
    company = make_company(requests_per_minute=25, says_when=False)
    refusals = counted_refusals(company.sage.limiter)
    for number in range(40):
        company.account(f"Customer {number}")
    company.finished()
    assert len(refusals) == 1
    for number in range(40, 80):
        company.account(f"Customer {number}")
    company.finished(wait=0)
    assert len(refusals) == 1
    assert len(company.sage.all("contacts")) == 82


def counted_refusals(limiter):
    """A list that grows with each request that the limiter turns away."""
    refusals, wait = [], limiter.wait

    def noted(business, moment, per_minute):
        seconds = wait(business, moment, per_minute)
        if seconds:
            refusals.append(moment)
        return seconds

    limiter.wait = noted
    return refusals
