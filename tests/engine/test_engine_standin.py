"""Invoices without organization go to one chosen customer of Sage while that way is on."""

from dataclasses import replace

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.types import Direction
from tests.engine.company import INVOICES, ORGANIZATIONS
from tests.engine.entries import PLACE, line

WAY = Option.STANDIN_CUSTOMER
DAY = 86_400


class Shop:
    """Two customers in both systems, and one invoice that names none."""

    def __init__(self, company):
        self.company = company
        self.alpha = company.account("Alpha Ltd", **PLACE)
        company.account("Cash sales", **PLACE)
        self.row = company.invoice({"id": ""}, line(company.product()), subject="Over the counter")

    def customer(self, name):
        return self.company.in_sage("contacts", name=name)["id"]

    def choose(self, name, *, on=True):
        chosen = replace(self.company.settings.invoices, standin_customer=name and self.customer(name))
        self.company.settings = replace(self.company.settings, invoices=chosen).with_option(WAY, on=on)

    def switch_off(self):
        self.company.settings = self.company.settings.with_option(WAY, on=False)

    def post_as_drafts(self):
        drafts = replace(self.company.settings.invoices, as_draft=True)
        self.company.settings = replace(self.company.settings, invoices=drafts)

    @property
    def held(self):
        return [(one.why.rule, one.why.because) for one in self.company.store.open_skips(INVOICES)]

    @property
    def in_sage(self):
        return [row["contact"]["id"] for row in self.company.sage.all("sales_invoices")]

    @property
    def in_vtiger(self):
        return self.company.in_vtiger("Invoice", id=self.row["id"])

    def edit(self, **fields):
        self.company.vtiger.edit({"id": self.row["id"], **fields})

    def lose_the_answer(self):
        """A run in which Sage makes the invoice, and nobody hears of it."""
        faults = self.company.faults
        faults.add("drop_after", side="sage", method="POST", path="/sales_invoices", times=None)
        self.company.sync()
        faults.clear()
        assert len(self.company.store.intents()) == len(self.in_sage) == 1

    def settle(self):
        assert self.company.finished().written
        assert self.company.finished().written == []
        assert self.held == []


@pytest.fixture
def shop(company):
    """It, with the invoice held."""
    made = Shop(company)
    company.finished()
    assert [rule for rule, _because in made.held] == ["invoice.no_organization"]
    return made


@pytest.fixture
def sold(shop):
    """It, with the invoice posted for the stand-in."""
    shop.choose("Cash sales")
    shop.settle()
    return shop


def test_it_goes_to_the_chosen_customer_and_stays_without_organization_in_vtiger(sold):
    assert sold.in_sage == [sold.customer("Cash sales")]
    assert sold.in_vtiger["account_id"] == ""


def test_without_a_chosen_customer_it_is_held_in_words(shop):
    shop.choose("")
    assert shop.company.finished().written == []
    because = "It names no organization: no customer is chosen to stand in for it"
    assert shop.held == [("invoice.no_organization", because)]


def test_a_customer_who_is_deleted_in_sage_holds_it_in_words(shop):
    """Sage lists no deletions of contacts: before the daily full pass it is Sage that refuses."""
    shop.choose("Cash sales")
    shop.company.sage.delete("contacts", shop.customer("Cash sales"))
    shop.company.finished()
    assert [rule for rule, _because in shop.held] == ["server.rejected"]
    shop.company.clock.advance(2 * DAY)
    shop.company.finished()
    because = "It names no organization: the customer chosen to stand in is not in Sage"
    assert shop.held == [("invoice.no_organization", because)]
    assert shop.in_sage == []


def test_a_supplier_does_not_stand_in(shop):
    supplier = shop.company.sage.create("contacts", {"name": "Mill", "contact_type_ids": ["VENDOR"]})
    shop.company.finished()
    chosen = replace(shop.company.settings.invoices, standin_customer=supplier["id"])
    shop.company.settings = replace(shop.company.settings, invoices=chosen).with_option(WAY, on=True)
    shop.company.finished()
    assert shop.held == [
        ("invoice.no_organization", "It names no organization: “Mill” in Sage is no customer")
    ]


@pytest.mark.parametrize("later", ["off", "another"])
def test_switching_off_or_choosing_another_moves_nothing_that_is_posted(sold, later):
    if later == "off":
        sold.switch_off()
    else:
        sold.choose("Alpha Ltd")
    assert sold.company.finished().written == []
    assert (sold.held, sold.in_sage) == ([], [sold.customer("Cash sales")])
    assert sold.in_vtiger["account_id"] == ""


def test_a_later_edit_travels_while_on_and_is_held_while_off(sold):
    sold.switch_off()
    sold.edit(invoicedate="2026-11-21")
    assert sold.company.finished().written == []
    assert [rule for rule, _because in sold.held] == ["invoice.no_organization"]
    sold.choose("Alpha Ltd")
    sold.settle()
    assert sold.in_sage == [sold.customer("Cash sales")]
    (row,) = sold.company.sage.all("sales_invoices")
    assert row["date"] == "2026-11-21"


@pytest.mark.parametrize("on", [True, False])
def test_an_organization_that_is_chosen_later_takes_the_invoice_over_in_sage(sold, on):
    if not on:
        sold.switch_off()
    sold.edit(account_id=sold.alpha["id"])
    sold.settle()
    assert sold.in_sage == [sold.customer("Alpha Ltd")]
    assert sold.in_vtiger["account_id"] == sold.alpha["id"]


def test_another_customer_chosen_in_sage_becomes_the_organization(sold):
    (row,) = sold.company.sage.all("sales_invoices")
    sold.company.sage.update("sales_invoices", row["id"], {"contact_id": sold.customer("Alpha Ltd")})
    sold.settle()
    assert sold.in_vtiger["account_id"] == sold.alpha["id"]


def test_a_payment_in_sage_reaches_it_and_leaves_it_without_organization(sold):
    (row,) = sold.company.sage.all("sales_invoices")
    sold.company.sage.pay(row["id"], row["total_amount"])
    sold.settle()
    assert (sold.in_vtiger["invoicestatus"], sold.in_vtiger["account_id"]) == ("Paid", "")


@pytest.mark.parametrize("on", [True, False])
def test_a_lost_database_finds_it_again_and_it_stays_without_organization(sold, on):
    if not on:
        sold.switch_off()
    sold.company.lose_database()
    sold.company.finished()
    assert (sold.held, sold.in_sage) == ([], [sold.customer("Cash sales")])
    assert [row["account_id"] for row in sold.company.vtiger.all("Invoice")] == [""]
    assert sold.company.finished().written == []


@pytest.mark.parametrize("now", ["", "Alpha Ltd"])
def test_a_lost_database_asks_where_another_customer_stands_in_now(sold, now):
    sold.choose(now)
    sold.company.lose_database()
    assert sold.company.finished().written == []
    assert {rule for rule, _because in sold.held} == {"match.ambiguous"}
    assert len(sold.company.vtiger.all("Invoice")) == len(sold.in_sage) == 1


@pytest.mark.parametrize("now", ["on", "off", "as a draft", "another", "none"])
@pytest.mark.parametrize("days", [0, 8])
def test_a_lost_answer_is_found_again_and_it_stays_without_organization(shop, now, days):
    """Within a week by its key, later by its number; also where it would be sent otherwise by now."""
    shop.choose("Cash sales")
    shop.lose_the_answer()
    if now == "off":
        shop.switch_off()
    elif now == "as a draft":
        shop.post_as_drafts()
    elif now != "on":
        shop.choose("Alpha Ltd" if now == "another" else "")
    shop.company.clock.advance(days * DAY)
    shop.company.finished()
    assert (shop.held, shop.in_sage) == ([], [shop.customer("Cash sales")])
    assert shop.in_vtiger["account_id"] == ""
    assert shop.company.finished().written == []
    shop.choose("Alpha Ltd")
    shop.edit(invoicedate="2026-11-21")
    shop.settle()
    assert shop.in_sage == [shop.customer("Cash sales")]


def test_a_customer_whom_only_sage_has_stands_in_and_may_come_to_vtiger_later(shop):
    shop.company.customer("Walk-in")
    shop.choose("Walk-in")
    shop.company.finished()
    assert shop.company.finished().written == []
    assert (shop.held, shop.in_sage) == ([], [shop.customer("Walk-in")])
    assert shop.in_vtiger["account_id"] == ""


def test_a_payment_reaches_it_though_the_customer_never_comes_to_vtiger(shop):
    shop.company.set_module(ORGANIZATIONS, direction=Direction.TO_SAGE)
    shop.company.customer("Walk-in")
    shop.company.finished()
    shop.choose("Walk-in")
    shop.settle()
    (row,) = shop.company.sage.all("sales_invoices")
    shop.company.sage.pay(row["id"], row["total_amount"])
    shop.settle()
    assert (shop.in_vtiger["invoicestatus"], shop.in_vtiger["account_id"]) == ("Paid", "")


def test_a_preview_writes_nothing(shop):
    shop.choose("Cash sales")
    before = shop.company.snapshot()
    ran = shop.company.finished(preview=True)
    assert shop.company.snapshot() == before
    assert [one.made for one in ran.report.lands] == [True]


def test_one_in_another_currency_than_the_stand_in_s_is_held(shop):
    shop.company.customer("Euro sales", currency_id="EUR")
    shop.company.finished()
    shop.choose("Euro sales")
    assert shop.company.finished().written == []
    assert [rule for rule, _because in shop.held] == ["invoice.currency_differs"]
