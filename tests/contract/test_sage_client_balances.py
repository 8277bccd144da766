"""What customers owe is told by a listing of its own, since no stamp of theirs moves with it."""

from decimal import Decimal

import httpx
import pytest

from sagesync_desktop.core.types import ModuleId
from tests.contract.test_sage_client_payments import invoice
from tests.sage_practice import Practice, read

ORGANIZATIONS = ModuleId.ORGANIZATIONS
D = Decimal
CUSTOMERS, TRANSACTIONS = "contacts?CUSTOMER", "transactions"


@pytest.fixture
def practice():
    world = Practice()
    yield world
    world.close()


class Reader:
    """Reads customers as an engine does, with a client of its own each time: known is what was settled."""

    def __init__(self, practice, *, balances=True):
        self.practice, self.wishes = practice, {"balances": balances}
        self.revisions, self.position, self.asked = {}, None, ()

    def go_on(self, after=900):
        """Name -> balance of the customers that came; what was asked beyond an idle run is in `asked`."""
        self.practice.clock.advance(after)
        self.practice.faults.urls.clear()
        records, self.position, _ = read(
            self.practice.client(**self.wishes), ORGANIZATIONS, self.position, self.is_known
        )
        self.revisions |= {key: record.revision for key, record in records.items()}
        self.urls = list(self.practice.faults.urls)
        self.asked = [name for name in map(told, self.urls) if name in (CUSTOMERS, TRANSACTIONS)]
        return {one.text("name"): one.fields.get("balance") for one in records.values()}

    def is_known(self, key, revision):
        return self.revisions.get(key) == revision


def told(url):
    path = url.path.removeprefix("/v3.1/")
    return CUSTOMERS if url.params.get("contact_type_id") else path


def crowd(practice, count):
    return [practice.customer(f"Customer {number:04}") for number in range(count)]


def test_the_first_listing_tells_balances_and_costs_no_request_more(practice):
    owes = practice.customer("Owes Ltd")
    practice.customer("Even Ltd")
    invoice(practice, owes)
    reader = Reader(practice)
    assert reader.go_on() == {"Owes Ltd": D("24.0"), "Even Ltd": D("0.0")}
    assert reader.asked == []


@pytest.mark.parametrize("balances", [True, False], ids=["wanted", "not wanted"])
def test_a_look_asks_for_the_balance_where_it_is_wanted(practice, balances):
    owes = practice.customer()
    invoice(practice, owes)
    record = practice.client(balances=balances).look(ORGANIZATIONS, owes["id"])
    assert record.fields.get("balance") == (D("24.0") if balances else None)


def test_while_nobody_wants_it_nothing_is_asked_and_the_cursor_is_as_it_was(practice):
    invoice(practice, practice.customer())
    reader = Reader(practice, balances=False)
    assert reader.go_on() == {"Muster Ltd": None}
    assert "|" not in reader.position
    practice.world.pay(practice.world.all("sales_invoices")[0]["id"], "10.00")
    assert reader.go_on() == {}
    assert reader.asked == []
    assert not any("show_balance" in url.params for url in reader.urls)


def test_what_moves_a_balance_brings_its_customer_and_no_other(practice):
    owes, _ = practice.customer("Owes Ltd"), practice.customer("Even Ltd")
    key = invoice(practice, owes)
    reader = Reader(practice)
    reader.go_on()
    assert reader.go_on() == {}
    practice.world.pay(key, "10.00")
    assert reader.go_on() == {"Owes Ltd": D("14.0")}
    assert reader.go_on() == {}
    practice.world.delete("contact_payments", practice.world.all("contact_payments")[0]["id"])
    assert reader.go_on() == {"Owes Ltd": D("24.0")}
    practice.world.delete("sales_invoices", key, void_reason="wrong")
    assert reader.go_on() == {"Owes Ltd": D("0.0")}


def test_switched_on_later_every_customer_is_told_at_once(practice):
    invoice(practice, practice.customer())
    reader = Reader(practice, balances=False)
    reader.go_on()
    reader.wishes = {"balances": True}
    assert reader.go_on() == {"Muster Ltd": D("24.0")}
    assert reader.go_on() == {}


@pytest.mark.parametrize(
    ("count", "asked"),
    [(20, [CUSTOMERS]), (401, [CUSTOMERS] * 3), (601, [CUSTOMERS, TRANSACTIONS, CUSTOMERS])],
)
def test_an_idle_run_costs_three_requests_at_most(practice, count, asked):
    crowd(practice, count)
    reader = Reader(practice)
    reader.go_on()
    for _ in range(3):
        assert reader.go_on() == {}
        assert reader.asked == asked


@pytest.fixture
def thousand(practice):
    """A reader that has read 1,000 customers, and those in their order."""
    customers = crowd(practice, 1000)
    reader = Reader(practice)
    reader.go_on()
    return reader, customers


def test_of_a_thousand_whose_balance_moved_comes_next_or_unseen_in_its_turn(practice, thousand):
    reader, customers = thousand
    reader.go_on()
    invoice(practice, customers[0])
    assert reader.go_on() == {"Customer 0000": D("24.0")}
    assert reader.asked == [CUSTOMERS, TRANSACTIONS, CUSTOMERS]
    assert reader.go_on() == {}
    practice.world.role_reads_journals = False
    invoice(practice, customers[999])
    came = [reader.go_on() for _ in range(3)]
    assert [one for one in came if one] == [{"Customer 0999": D("24.0")}]
    assert reader.asked == [CUSTOMERS, TRANSACTIONS, CUSTOMERS]


def _is_page_of_customers(request):
    return "page" in request.url.params and "contact_type_id" in request.url.params


def _server_error(request, _send):
    return httpx.Response(500, request=request)


def test_a_page_that_sage_cannot_serve_is_made_up_for_by_a_whole_listing(practice):
    owes = practice.customer()
    reader = Reader(practice)
    reader.go_on()
    invoice(practice, owes)
    broken = [(_is_page_of_customers, _server_error)] * 8
    practice.faults.plan += broken
    assert reader.go_on() == {"Muster Ltd": D("24.0")}


def test_sages_own_contacts_and_suppliers_are_none_of_it(practice):
    practice.world.create("contacts", {"name": "Supplier", "contact_type_ids": ["VENDOR"]})
    reader = Reader(practice)
    reader.go_on()
    assert reader.go_on() == {}


def test_customers_that_were_deleted_end_a_round_earlier(practice, thousand):
    reader, customers = thousand
    reader.go_on()
    for one in customers[150:]:
        practice.world.delete("contacts", one["id"])
    reader.go_on()
    assert reader.go_on() == {}
    assert reader.asked == [CUSTOMERS]
