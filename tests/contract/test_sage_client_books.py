"""Listings that misbehave, the choice of a business, and its books, at the practice Sage."""

from datetime import date

import pytest

from sagesync_desktop.clients.sage.auth import SageAuth
from sagesync_desktop.clients.sage.client import SageClient
from sagesync_desktop.core.errors import NotConfigured, WrongBusiness
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import FILINGS
from tests.local_http import TRUST
from tests.sage_practice import Practice, nothing_known, read


@pytest.fixture
def practice():
    made = Practice()
    yield made
    made.close()


@pytest.fixture
def client(practice):
    return practice.client()


# -- listings that misbehave


def test_a_row_that_slips_between_two_pages_is_found_by_reading_again(practice, client):
    ids = [practice.customer(f"Customer {number}")["id"] for number in range(201)]
    practice.clock.advance(60)
    calls = []

    def shift():
        calls.append(1)
        if len(calls) == 2:
            practice.world.delete("contacts", ids[0])

    practice.faults.before("GET", "/contacts", shift)
    practice.faults.before("GET", "/contacts", shift)
    records, _, _ = read(client, ModuleId.ORGANIZATIONS)
    assert set(ids[1:]) <= set(records)


def test_a_listing_that_breaks_the_server_is_read_in_smaller_pages(practice, client):
    ids = {practice.customer(f"Customer {number}")["id"] for number in range(60)}
    practice.clock.advance(60)
    for _ in range(4):
        practice.faults.answer("GET", "/contacts", 504)
    records, _, _ = read(client, ModuleId.ORGANIZATIONS)
    assert set(records) == ids


# -- business and books


def test_the_books_hold_taxes_accounts_and_defaults(practice, client):
    books = client.books()
    rates = {rate.id: rate.percentage for rate in books.tax_rates}
    assert (books.business_id, books.country, books.base_currency) == (practice.world.lead, "GB", "GBP")
    assert rates["GB_STANDARD"] == 20
    assert {"product_sales", "service_sales", "sales", "carriage"} <= set(books.default_accounts)
    assert {scope for account in books.ledger_accounts for scope in account.scopes} == {"sales", "expenses"}
    assert books.problems == ()


def test_a_rate_is_called_as_on_sages_screens_and_not_by_its_word_in_the_api(client):
    """The spec's own example is named "STANDARD" and shown as "Standard 20.00%"."""
    called = {rate.id: rate.called for rate in client.books().tax_rates}
    assert called["GB_STANDARD"] == "Standard"
    assert called["GB_ZERO"] == "Zero Rated"
    assert called["GB_NO_TAX"] == "No VAT"
    assert "Reduced Rate 2" in called.values()


def test_tax_returns_are_read_in_one_request_with_their_days_and_state(practice, client):
    practice.world.submit_tax_return("2026-06-30")
    practice.world.submit_tax_return("2026-09-30")
    practice.faults.sent.clear()
    summer, autumn = client.tax_returns()
    assert (summer.start, summer.end) == (date(2026, 4, 1), date(2026, 6, 30))
    assert (autumn.start, autumn.end) == (date(2026, 7, 1), date(2026, 9, 30))
    assert (autumn.status, autumn.kind) == ("Submitted", "")
    assert practice.faults.paths() == ["tax_returns"]


def test_no_returns_are_another_thing_than_returns_that_nobody_may_read(practice, client):
    assert client.tax_returns() == ()
    practice.world.role_reads_returns = False
    assert client.tax_returns() is None


def test_a_return_without_days_says_nothing_of_any_document(practice, client):
    rows = [{"id": "1", "displayed_as": "A", "period_start_date": None, "period_end_date": "2026-06-30"}]
    practice.faults.answer("GET", "/tax_returns", 200, json={"$total": 1, "$items": rows, "$next": None})
    assert client.tax_returns() == ()


def test_the_books_are_read_again_only_after_an_hour_or_on_request(practice, client):
    client.books()
    practice.faults.sent.clear()
    client.books()
    assert practice.faults.sent == []
    practice.clock.advance(3600)
    client.books()
    read_after_an_hour = len(practice.faults.sent)
    client.books(refresh=True)
    assert len(practice.faults.sent) == 2 * read_after_an_hour > 0


def test_the_businesses_are_listed_before_one_is_chosen(practice):
    practice.world.add_business("Second Ltd")
    wizard = practice.client()
    assert [business.name for business in wizard.list_businesses()] == ["Practice Company", "Second Ltd"]


def test_records_are_not_asked_for_before_a_business_is_chosen(practice):
    auth = SageAuth(practice.store, practice.endpoint(), practice.clock)
    wizard = SageClient(
        practice.endpoints.api,
        "",
        auth,
        FILINGS,
        clock=practice.clock,
        trust=TRUST,
        transport=practice.faults,
    )
    with pytest.raises(NotConfigured):
        wizard.look(ModuleId.PRODUCTS, "x")


def test_an_answer_for_another_business_stops_everything(practice, client):
    practice.faults.answer(
        "GET", "/products", 200, json={"$items": [], "$total": 0}, headers={"X-Business": "other"}
    )
    with pytest.raises(WrongBusiness, match="other"):
        list(client.changes(ModuleId.PRODUCTS, None, nothing_known))
