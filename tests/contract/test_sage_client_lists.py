"""Lists of Sage that are shorter than they say, or that change while they are read page by page."""

from datetime import timedelta

import httpx
import pytest

from sagesync_desktop.clients.http import HttpClient
from sagesync_desktop.clients.sage.api import SageApi
from sagesync_desktop.core.errors import BadReply
from sagesync_desktop.core.types import ModuleId, Side
from tests.manual_clock import ManualClock
from tests.sage_practice import Practice, nothing_known, read

DELETABLE = (
    "contacts", "contact_persons", "addresses", "products", "services", "sales_invoices",
    "contact_payments", "contact_allocations",
)  # fmt: skip
"""Lists with `deleted_since` (API v3.1, specification)."""
OTHERS = (
    "tax_rates", "ledger_accounts", "exchange_rates", "businesses", "product_sales_price_types",
    "service_rate_types",
)  # fmt: skip
PERIOD = {"from_date": "2026-11-01", "to_date": "2026-11-30"}
SINCE = {"updated_or_created_since": "2026-11-01T00:00:00Z"}


class Lister:
    """A Sage with a single list, of two rows a page; `acts` happen before the requests of these numbers."""

    def __init__(self, count=4, acts=None, total=None, is_dated=True):
        self.rows = [f"r{number}" for number in range(count)]
        self.deleted, self.changed, self.acts = [], [], acts or {}
        self.total, self.is_dated = total, is_dated
        self.asked = []
        self.clock = ManualClock()

    def answer(self, request):
        params = request.url.params
        self.asked.append(params)
        self.acts.get(len(self.asked), lambda _lister: None)(self)
        rows = self.deleted if "deleted_since" in params else self.rows
        if params["items_per_page"] == "1" and "updated_or_created_since" in params:
            rows = self.changed
        at = int(params.get("page", "1"))
        shown = rows[2 * at - 2 : 2 * at]
        following = f"{request.url.path}?page={at + 1}" if 2 * at < len(rows) else None
        total = self.total if self.total is not None and rows is self.rows else len(rows)
        body = {"$total": total, "$next": following, "$items": [{"id": row} for row in shown]}
        date = {"Date": f"{self.clock.now():%a, %d %b %Y %H:%M:%S GMT}"} if self.is_dated else {}
        return httpx.Response(200, json=body, headers=date)

    def delete(self, row):
        self.rows.remove(row)
        self.deleted.append(row)

    def found(self, path, params=None):
        http = HttpClient(
            Side.SAGE, "https://api.example", clock=self.clock, transport=httpx.MockTransport(self.answer)
        )
        with http:
            return {row["id"] for row in SageApi(http, "business", self.clock).rows(path, params)}


def one_for_another(lister):
    """A row of the first page is deleted and another one made: the list is as long as before."""
    lister.delete("r0")
    lister.rows.append("new")


def out_of_the_filter(lister):
    """The same, where the row was not deleted but edited so that the list's filter leaves it out."""
    lister.rows = [*lister.rows[1:], "new"]


@pytest.mark.parametrize("path", [*DELETABLE, *OTHERS])
def test_a_page_shorter_than_its_list_says_is_read_again(path):
    lister = Lister(1, {2: lambda told: told.rows.append("late")}, total=2)
    assert lister.found(path) == {"r0", "late"}
    assert len(lister.asked) == 2


@pytest.mark.parametrize("path", [*DELETABLE, *OTHERS])
@pytest.mark.parametrize(("count", "total"), [(1, 2), (0, 1), (4, 5)], ids=["one", "none", "two pages"])
def test_a_list_that_stays_shorter_than_it_says_ends_the_run_instead_of_losing_rows(path, count, total):
    told = rf"its list of {path} kept changing while it was read \({count}/{total}\)"
    with pytest.raises(BadReply, match=told):
        Lister(count, total=total).found(path)


@pytest.mark.parametrize("path", DELETABLE)
@pytest.mark.parametrize("params", [None, SINCE], ids=["all", "changes"])
def test_no_row_hides_behind_one_that_was_deleted_while_another_was_made(path, params):
    lister = Lister(acts={2: one_for_another})
    assert lister.found(path, params) >= {"r1", "r2", "r3", "new"}


@pytest.mark.parametrize(
    ("path", "params"),
    [
        ("products", {"active": "false"}),
        ("services", {"active": "false", **SINCE}),
        ("sales_invoices", {"contact_id": "c1"}),
        ("contacts", {"search": "Ltd"}),
        *((path, None) for path in OTHERS),
    ],
)
def test_no_row_hides_behind_one_that_left_the_list_otherwise(path, params):
    lister = Lister(acts={2: out_of_the_filter})
    assert lister.found(path, params) >= {"r1", "r2", "r3", "new"}


@pytest.mark.parametrize("path", ["sales_invoices", "sales_credit_notes"])
def test_no_document_of_a_period_hides_behind_one_that_was_dated_out_of_it(path):
    def dated_elsewhere(lister):
        out_of_the_filter(lister)
        lister.changed.append("r0")

    lister = Lister(acts={2: dated_elsewhere})
    assert lister.found(path, PERIOD) >= {"r1", "r2", "r3", "new"}


def test_a_period_whose_documents_stay_costs_two_questions_more_from_two_pages_on():
    lister = Lister(6)
    lister.found("sales_invoices", PERIOD)
    assert len(lister.asked) == 3 + 2


def test_no_row_hides_where_the_server_does_not_tell_its_time():
    lister = Lister(acts={2: one_for_another}, is_dated=False)
    assert lister.found("contacts") >= {"r1", "r2", "r3", "new"}


@pytest.mark.parametrize("path", [*DELETABLE, *OTHERS])
def test_a_row_that_is_made_meanwhile_is_no_reason_to_miss_another(path):
    lister = Lister(acts={2: lambda told: told.rows.insert(0, "new")})
    assert lister.found(path) >= {"r0", "r1", "r2", "r3"}


def test_a_list_that_kept_its_rows_costs_one_question_more_from_two_pages_on():
    lister = Lister(6)
    assert len(lister.found("contacts", SINCE)) == 6
    *pages, last = lister.asked
    assert [page.get("page", "1") for page in pages] == ["1", "2", "3"]
    moment = lister.clock.now() - timedelta(seconds=2)
    assert (last["deleted_since"], last["items_per_page"]) == (f"{moment:%Y-%m-%dT%H:%M:%SZ}", "1")


def test_a_list_of_one_page_costs_no_question_more():
    lister = Lister(2)
    lister.found("contacts")
    assert len(lister.asked) == 1


def test_a_list_of_deletions_is_not_asked_for_deletions():
    lister = Lister()
    lister.deleted, lister.rows = lister.rows, []
    assert len(lister.found("contacts", {"deleted_since": "2026-11-01T00:00:00Z"})) == 4
    assert len(lister.asked) == 2


@pytest.mark.parametrize("path", ["exchange_rates"])
def test_rows_without_any_name_are_told_apart_by_what_they_hold(path):
    def answer(_request):
        return httpx.Response(200, json={"$total": 2, "$items": [{"rate": "1.1"}, {"rate": "1.2"}]})

    http = HttpClient(
        Side.SAGE, "https://api.example", clock=ManualClock(), transport=httpx.MockTransport(answer)
    )
    with http:
        assert len(SageApi(http, "business", ManualClock()).rows(path)) == 2


# -- the same at the practice Sage


@pytest.fixture
def practice():
    made = Practice()
    yield made
    made.close()


@pytest.fixture
def client(practice):
    return practice.client()


def before_the_second_page(practice, path, act):
    """`act` happens when the first page of a list was served."""
    practice.faults.before("GET", path, lambda: None)
    practice.faults.before("GET", path, act)


def test_no_customer_hides_behind_one_that_was_deleted_while_another_was_made(practice, client):
    ids = [practice.customer(f"Customer {number}")["id"] for number in range(201)]
    practice.clock.advance(60)

    def swap():
        practice.world.delete("contacts", ids[0])
        practice.customer("Newcomer")

    before_the_second_page(practice, "/contacts", swap)
    records, _, _ = read(client, ModuleId.ORGANIZATIONS)
    assert set(ids[1:]) <= set(records)


def test_no_person_hides_behind_one_that_was_deleted_while_another_was_made(practice, client):
    persons = {"main_contact_person": {"name": "Ann Lee"}}
    ids = [practice.customer(f"Customer {number}", **persons)["id"] for number in range(201)]
    practice.clock.advance(60)

    def swap():
        practice.world.delete("contacts", ids[0])
        practice.customer("Newcomer", **persons)

    before_the_second_page(practice, "/contact_persons", swap)
    records, _, _ = read(client, ModuleId.CONTACTS)
    assert set(ids[1:]) <= {record.fields["contact_id"] for record in records.values()}


@pytest.mark.parametrize("module", [ModuleId.PRODUCTS, ModuleId.SERVICES])
def test_an_item_switched_off_while_its_list_was_read_is_not_taken_for_active(practice, client, module):
    path = module.value.lower()
    accounts = {
        "sales_ledger_account_id": practice.world.account(4000),
        "purchase_ledger_account_id": practice.world.account(5000),
    }
    items = [practice.world.create(path, {"description": f"Item {n}", **accounts}) for n in range(201)]
    practice.clock.advance(60)
    last = items[-1]["id"]
    found = {}
    for place, batch in enumerate(client.changes(module, None, nothing_known)):
        if place == 0:  # the first page is served, and which items are inactive was asked for it
            practice.clock.advance(60)
            practice.world.update(path, last, {"active": False})
            practice.clock.advance(60)
        found |= {record.id: record for record in batch.records}
    assert found[last].fields["active"] is False
