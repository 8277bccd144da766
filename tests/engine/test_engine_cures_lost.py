"""A cure whose answer is lost, or that is killed at any step, is done once in the end, whoever asks again."""

from functools import partial

import pytest

from sagesync_desktop.core.cures import Cure, Do, Work
from sagesync_desktop.core.deeds import Deed
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.types import ModuleId, RecordRef, Side, Verb
from tests.engine.company import INVOICES, PRODUCTS, SAGE, VTIGER
from tests.engine.doomed import Doomed, Fuse, Killed
from tests.engine.edits import settle
from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step
from tests.engine.own_cures import NEW_CUSTOMER, NEW_ITEM, give, hold_sample, order, rules, sample

FAULTS = ("drop_before", "drop_after", "status_after", "truncated")
NAME = "INV1 · Order 1"


@pytest.fixture
def held(company, monkeypatch):
    """A product without a description, and an invoice that waits for it."""
    return hold_sample(company, monkeypatch)


@pytest.fixture
def nameless(company, monkeypatch):
    """An invoice for nobody; its cure makes the organization first."""
    give(monkeypatch, INVOICES, "invoice.no_organization", NEW_CUSTOMER)
    account = company.account("Alpha Ltd", **PLACE)
    company.invoice(account, line(company.product()))
    company.vtiger.delete(account["id"])
    company.finished()
    assert rules(company) == {"invoice.no_organization"}
    return company


def lose(company, kind, write):
    """The answer to the n-th write to Vtiger; the first POST is signing in."""
    company.faults.add(kind, side="vtiger", method="POST", skip=write)


def until_cured(company, module, name, cure, value=None):
    """The next run settles what is open; where the record is still held, she asks again. How often."""
    company.faults.clear()
    company.finished()
    asked = 0
    while [one for one in company.store.open_skips(module) if one.name == name]:
        company.cure(order(company, module, name, cure, value))
        asked += 1
        assert asked < 3
    settle(company)
    return asked


def cured_rows(company, module, side, record_id, *verbs):
    """What the journal has of writes that came from a wish."""
    rows = company.store.written(RecordRef(module, side, record_id))
    return [row for row in rows if row.partner_id is None and row.verb in verbs]


def lines_of_cures(company):
    """The log's lines about writes that came from a wish."""
    return [
        (one.target, one.status, one.name)
        for one in company.outcomes(None)
        if one.because.startswith(("Cured: ", "It was done, though"))
    ]


@pytest.mark.parametrize("kind", FAULTS)
def test_a_change_whose_answer_is_lost_is_made_once_and_logged_once(held, kind):
    lose(held, kind, 1)
    ((done, because),) = held.cure(order(held, PRODUCTS, "Sample", "describe")).cured
    assert done is (kind == "status_after")
    assert done or because.endswith("The next sync looks whether it was done before anything is sent again.")
    asked = until_cured(held, PRODUCTS, "Sample", "describe")
    assert asked == (1 if kind == "drop_before" else 0)
    assert sample(held)["description"] == "Sample"
    assert len(cured_rows(held, PRODUCTS, VTIGER, sample(held)["id"], Verb.UPDATE)) == 1
    assert lines_of_cures(held) == [(VTIGER, "updated", "Sample")]
    assert_in_step(held)
    assert held.held() == []


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("drop_before", "An earlier write has not been answered yet"),
        ("drop_after", "“Sample” was changed in Vtiger since this was shown"),
    ],
)
def test_while_an_answer_is_outstanding_nothing_is_sent_a_second_time(held, kind, told):
    lose(held, kind, 1)
    twice = order(held, PRODUCTS, "Sample", "describe")
    ran = held.cure(twice, twice)
    assert [done for done, _because in ran.cured] == [False, False]
    assert ran.cured[1][1].startswith(told)
    assert len(held.store.intents()) == 1


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("write", [1, 2], ids=["make", "edit"])
def test_what_is_made_first_is_made_once_whichever_answer_is_lost(nameless, kind, write):
    lose(nameless, kind, write)
    nameless.cure(order(nameless, INVOICES, NAME, "new_customer", "Delta Ltd"))
    until_cured(nameless, INVOICES, NAME, "new_customer", "Delta Ltd")
    made = nameless.in_vtiger("Accounts", accountname="Delta Ltd")
    assert nameless.in_vtiger("Invoice", subject="Order 1")["account_id"] == made["id"]
    assert len(cured_rows(nameless, ModuleId.ORGANIZATIONS, VTIGER, made["id"], Verb.CREATE)) == 1
    assert len(nameless.sage.all("sales_invoices")) == 1
    assert nameless.held() == []
    assert_in_step(nameless)


def test_several_records_that_need_the_same_thing_share_the_one_that_is_made(company, monkeypatch):
    give(monkeypatch, INVOICES, "invoice.no_date", NEW_ITEM)
    account, widget = company.account("Alpha Ltd", **PLACE), company.product()
    for number in (1, 2):
        company.invoice(account, line(widget), subject=f"Order {number}", invoicedate="")
    company.finished()
    orders = [
        order(company, INVOICES, f"INV{number} · Order {number}", "new_item", "Made") for number in (1, 2)
    ]
    assert company.cure(*orders).cured == [(True, ""), (True, "")]
    made = company.in_vtiger("Products", productname="Made")
    for invoice in company.vtiger.all("Invoice"):
        assert [row["productid"] for row in invoice["LineItems"]] == [made["id"]]
    assert company.store.intents() == ()


# -- killed


def killed_at(company, step, wanted, *, store=False, after=False):
    """A cure that dies at the n-th call of the store or of the two clients; False when it got through."""
    fuse = Fuse(step)
    if store:
        company.wrap_store = partial(Doomed, fuse=fuse, after=after)
    else:
        company.wrap_port = partial(Doomed, fuse=fuse, after=after)
    try:
        company.cure(wanted)
    except Killed:
        return True
    finally:
        company.wrap_store = company.wrap_port = lambda inner: inner
    return False


def is_cured_once(company):
    company.restart()
    until_cured(company, INVOICES, NAME, "new_customer", "Delta Ltd")
    made = company.in_vtiger("Accounts", accountname="Delta Ltd")
    assert company.in_vtiger("Invoice", subject="Order 1")["account_id"] == made["id"]
    assert len(company.sage.all("sales_invoices")) == 1
    assert len([row for row in company.sage.all("contacts") if row["name"] == "Delta Ltd"]) == 1
    assert company.held() == []
    assert_in_step(company)


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", range(12, 18))
def test_killed_at_a_call_to_a_server_a_cure_is_done_once(nameless, step, after):
    wanted = order(nameless, INVOICES, NAME, "new_customer", "Delta Ltd")
    if not killed_at(nameless, step, wanted, after=after):
        pytest.fail("the run makes fewer calls: take fewer steps")
    is_cured_once(nameless)


@pytest.mark.parametrize("step", range(120, 141, 2))
def test_killed_at_a_call_to_the_database_a_cure_is_done_once(nameless, step):
    wanted = order(nameless, INVOICES, NAME, "new_customer", "Delta Ltd")
    if not killed_at(nameless, step, wanted, store=True):
        pytest.fail("the run makes fewer calls: take fewer steps")
    is_cured_once(nameless)


# -- deeds


def _released(record, _context, _value):
    return Work((Do(INVOICES, SAGE, record.id, Deed.RELEASE),))


RELEASE = Cure("let_go", "Release it", _released)


@pytest.fixture
def draft(synced, monkeypatch):
    give(monkeypatch, INVOICES, "invoice.draft_in_sage", RELEASE)
    customer, gadget = (
        synced.in_sage("contacts", name="Beta Ltd"),
        synced.in_sage("products", item_code="G-1"),
    )
    synced.sage_invoice(customer, synced.sage_line(gadget, "3"), reference="Draft 7", status_id="DRAFT")
    synced.finished()
    (skip,) = synced.store.open_skips(INVOICES)
    return synced, CureOrder(INVOICES, Side.SAGE, skip.record_id, "let_go")


def test_a_draft_is_released_and_travels(draft):
    company, wanted = draft
    ran = company.cure(wanted)
    assert ran.cured == [(True, "")]
    assert [(side, status) for _module, side, status, _name in ran.written] == [
        (SAGE, "updated"),
        (VTIGER, "created"),
    ]
    assert company.held() == []
    assert company.finished().written == []


@pytest.mark.parametrize("kind", ["drop_before", "drop_after", "status_after"])
def test_a_deed_whose_answer_is_lost_is_done_once(draft, kind):
    company, wanted = draft
    company.faults.add(kind, side="sage", method="POST", path="/v3.1/", times=1)
    company.cure(wanted)
    company.faults.clear()
    company.finished()
    if company.held():
        assert company.cure(wanted).cured == [(True, "")]
    settle(company)
    assert len(cured_rows(company, INVOICES, SAGE, wanted.record_id, Verb.RELEASE)) == 1
    assert company.held() == []
    assert_in_step(company)
