"""Sage's wire habits and misbehaviour, answered by the `responses` library."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
import responses

from sagesync_desktop.clients.sage.auth import SageAuth
from sagesync_desktop.clients.sage.client import SageClient
from sagesync_desktop.clients.sage.offer import plan_of
from sagesync_desktop.clients.sage.regions import Endpoints
from sagesync_desktop.clients.sage.tokens import SageApp, TokenEndpoint, Tokens
from sagesync_desktop.core import errors
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import FILINGS
from tests.manual_clock import ManualClock
from tests.responses_transport import ResponsesTransport
from tests.sage_practice import MemoryStore, read

BASE = Endpoints().api
DATE = "Sun, 22 Nov 2026 12:00:00 GMT"


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
def sage():
    with responses.RequestsMock() as mock:
        yield mock


@pytest.fixture
def client(clock, sage):
    far = clock.now() + timedelta(hours=1)
    store = MemoryStore(Tokens(Secret("access-1"), Secret("refresh-1"), far, far))
    transport = ResponsesTransport(sage)
    endpoint = TokenEndpoint(SageApp("id", Secret("s")), Endpoints(), clock=clock, transport=transport)
    auth = SageAuth(store, endpoint, clock)
    made = SageClient(BASE, "b1", auth, FILINGS, clock=clock, transport=transport)
    yield made
    made.close()
    endpoint.close()


def page(*rows, total=None, following=None):
    return {
        "$total": len(rows) if total is None else total,
        "$page": 1,
        "$next": following,
        "$items": list(rows),
    }


def service(number, stamp="2026-11-01T00:00:00Z"):
    return {"id": f"s{number}", "updated_at": stamp, "description": f"Service {number}", "sales_rates": []}


def test_every_request_names_the_business_and_carries_the_token(client, sage):
    sage.get(f"{BASE}/services", json=page(), headers={"X-Business": "b1"})
    read(client, ModuleId.SERVICES)
    headers = sage.calls[0].request.headers
    assert (headers["X-Business"], headers["Authorization"]) == ("b1", "Bearer access-1")


@pytest.mark.parametrize(
    "following",
    ["/services?page=2", "/v3.1/services?page=2", f"{BASE}/services?page=2"],
    ids=["relative", "relative with version", "absolute"],
)
def test_the_next_page_is_followed_in_all_its_spellings_and_keeps_our_filters(client, sage, following):
    sage.get(f"{BASE}/services", json=page(service(1), total=2, following=following), headers={"Date": DATE})
    sage.get(f"{BASE}/services", json=page(service(2), total=2))
    sage.get(f"{BASE}/services", json=page())  # of those deleted meanwhile
    records, _, _ = read(client, ModuleId.SERVICES, "2026-10-01T00:00:00Z")
    assert set(records) == {"s1", "s2"}
    second = sage.calls[1].request
    assert second.url.startswith(f"{BASE}/services?")
    assert second.params["attributes"] == "all"
    assert second.params["items_per_page"] == "200"
    assert second.params["updated_or_created_since"] == "2026-10-01T00:00:00Z"


def test_a_next_page_on_another_host_is_refused_and_no_token_sent_there(client, sage):
    sage.get(
        f"{BASE}/services",
        json=page(service(1), total=2, following="https://evil.example/v3.1/services?page=2"),
    )
    with pytest.raises(errors.BadReply, match="another server"):
        read(client, ModuleId.SERVICES)


def test_a_listing_that_leads_in_a_circle_is_refused(client, sage):
    sage.get(f"{BASE}/services", json=page(service(1), total=3, following="/services?page=2"))
    sage.get(f"{BASE}/services", json=page(service(2), total=3, following="/services?page=2"))
    with pytest.raises(errors.BadReply, match="already read"):
        read(client, ModuleId.SERVICES)


def test_a_record_on_two_pages_makes_the_listing_be_read_again(client, sage):
    first = page(service(1), total=2, following="/services?page=2")
    for second in (1, 2):
        sage.get(f"{BASE}/services", json=first, headers={"Date": DATE})
        sage.get(f"{BASE}/services", json=page(service(second), total=2))
    sage.get(f"{BASE}/services", json=page())  # of those deleted meanwhile
    records, _, _ = read(client, ModuleId.SERVICES)
    assert set(records) == {"s1", "s2"}
    assert len(sage.calls) == 5


def test_a_record_that_stays_on_two_pages_hides_another_and_ends_the_run(client, sage):
    for _ in range(4):
        sage.get(f"{BASE}/services", json=page(service(1), total=2, following="/services?page=2"))
        sage.get(f"{BASE}/services", json=page(service(1), total=2))
    with pytest.raises(errors.BadReply, match=r"kept changing while it was read \(1/2\)"):
        read(client, ModuleId.SERVICES)


def test_a_listing_that_never_settles_ends_the_run_instead_of_losing_rows(client, sage):
    for number in range(4):
        sage.get(f"{BASE}/services", json=page(service(number * 2), total=9, following="/services?page=2"))
        sage.get(f"{BASE}/services", json=page(service(number * 2 + 1), total=9))
    with pytest.raises(errors.BadReply, match="kept changing"):
        read(client, ModuleId.SERVICES)


def test_a_bare_array_is_read_as_a_list(client, sage):
    sage.get(f"{BASE}/services", json=[service(1)])
    assert set(read(client, ModuleId.SERVICES)[0]) == {"s1"}


def test_without_a_date_header_the_cursor_is_the_newest_stamp_minus_two_seconds(client, sage):
    sage.get(f"{BASE}/services", json=page(service(1, "2026-11-01T00:00:05Z"), service(2)))
    assert read(client, ModuleId.SERVICES)[1] == "2026-11-01T00:00:03Z"


def test_an_empty_listing_without_a_date_header_leaves_the_cursor_where_it_was(client, sage):
    sage.get(f"{BASE}/services", json=page())
    assert read(client, ModuleId.SERVICES, "2026-11-01T00:00:05Z")[1] == "2026-11-01T00:00:05Z"


@pytest.mark.parametrize(
    "body", ["<html>Maintenance</html>", '{"$items": [', '{"$total": 0}', '{"$items": [1]}', "null"],
    ids=["web page", "cut off", "no items", "no objects", "nothing"],
)  # fmt: skip
def test_an_answer_of_200_that_is_no_listing_is_an_error_and_never_an_empty_side(client, sage, body):
    sage.get(f"{BASE}/services", body=body, headers={"Date": DATE})
    with pytest.raises(errors.BadReply):
        read(client, ModuleId.SERVICES)


def test_a_404_that_is_not_sage_s_own_is_no_deletion(client, sage):
    sage.get(f"{BASE}/services/s1", status=404, body="<html>Not Found</html>")
    with pytest.raises(errors.BadReply):
        client.look(ModuleId.SERVICES, "s1")


def test_a_429_with_a_date_waits_until_then(client, sage, clock):
    sage.get(f"{BASE}/services", status=429, headers={"Retry-After": "Sun, 22 Nov 2026 12:00:30 GMT"})
    sage.get(f"{BASE}/services", json=page())
    read(client, ModuleId.SERVICES)
    assert any(30 <= wait < 32 for wait in clock.waits)


def test_renewals_of_the_token_are_not_counted_as_requests(client, sage):
    sage.get(f"{BASE}/services", status=401, json=[{"$dataCode": "X", "$message": "expired"}])
    sage.post(
        Endpoints().token, json={"access_token": "access-2", "refresh_token": "refresh-2", "expires_in": 300}
    )
    sage.get(f"{BASE}/services", json=page())
    read(client, ModuleId.SERVICES)
    assert client.requests == {"GET": 2}


BUSINESS = {"id": "b1", "name": "Muster", "country": {"id": "GB"}}
FINANCE = {
    "base_currency": {"id": "GBP"},
    "multi_currency_enabled": True,
    "accounts_start_date": "2022-01-01",
    "year_end_lockdown_date": None,
}
FIRST_OF_2010 = date(2010, 1, 1)
PAST = {"percentage": "17.5", "from_date": "2010-01-01", "to_date": "2010-12-31"}
TAX = {"id": "T", "name": "T", "percentage": "20.0", "percentages": [PAST]}
EURO = {"$path": "/exchange_rates/EUR", "rate": "1.1275", "currency": {"id": "EUR"}}


def serve_books(sage, business, settings_status=200):
    sage.get(f"{BASE}/businesses/b1", json={**BUSINESS, **business})
    sage.get(f"{BASE}/financial_settings", json=FINANCE)
    denied = [{"$dataCode": "MultiUserAccessDenied", "$message": "No."}]
    sage.get(
        f"{BASE}/business_settings", status=settings_status, json={} if settings_status == 200 else denied
    )
    sage.get(f"{BASE}/tax_rates", json=page(TAX))
    sage.get(f"{BASE}/ledger_accounts", json=page())
    sage.get(f"{BASE}/exchange_rates", json=page(EURO))


def test_rates_of_taxes_and_currencies_are_decimals_with_their_history(client, sage):
    serve_books(sage, {})
    books = client.books()
    assert books.exchange_rates == {"EUR": Decimal("1.1275")}
    assert books.tax_rates[0].percentage_on(FIRST_OF_2010) == Decimal("17.5")


@pytest.mark.parametrize(
    ("business", "word"),
    [
        ({"subscriptions": [{"id": "ACCOUNTING", "active": False, "status": "expired"}]}, "expired"),
        ({"user_permissions": [{"area": "accounting_sales", "role": "read_only"}]}, "Sales"),
        ({"user_permissions": [{"area": "accounting_contacts", "role": "no_access"}]}, "Contacts"),
    ],
)
def test_what_the_plan_or_the_role_lacks_is_told_before_the_first_write(client, sage, business, word):
    serve_books(sage, business)
    (problem,) = client.books().problems
    assert word in problem


def test_the_plan_is_read_with_the_business(client, sage):
    start = {"id": "START", "displayed_as": "Accounting Start", "active": True}
    serve_books(sage, {"subscriptions": [{"id": "ACCOUNTING", "active": False}, start]})
    assert client.books().plan == plan_of([("START", "Accounting Start")])


def test_a_user_who_may_not_read_settings_still_gets_the_books(client, sage):
    serve_books(sage, {}, settings_status=403)
    books = client.books()
    assert books.default_accounts == {}
    assert "Settings" in books.problems[0]


# -- answers that are cut off


def test_one_truncated_answer_is_asked_for_again(client, sage, clock):
    sage.get(f"{BASE}/services", body='{"$total": 1, "$items": [{"id": "s1"', headers={"Date": DATE})
    sage.get(f"{BASE}/services", json=page(service(1)), headers={"Date": DATE})
    records, _, _ = read(client, ModuleId.SERVICES)
    assert list(records) == ["s1"]
    assert clock.waits.count(0) + 1 == len(clock.waits)


def test_one_truncated_answer_about_a_single_record_is_asked_for_again(client, sage):
    sage.get(f"{BASE}/services/s1", body='{"id": "s1", "updated_at"', headers={"Date": DATE})
    sage.get(f"{BASE}/services/s1", json=service(1), headers={"Date": DATE})
    assert client.look(ModuleId.SERVICES, "s1").id == "s1"


def test_two_truncated_answers_end_the_run_with_the_reason(client, sage):
    sage.get(f"{BASE}/services", body='{"$total": 1, "$items": [', headers={"Date": DATE})
    with pytest.raises(errors.BadReply, match="cannot be read"):
        read(client, ModuleId.SERVICES)
    assert len(sage.calls) == 2
