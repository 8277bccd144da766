"""Deleting in the practice Vtiger and against recordings, on every version."""

from collections.abc import Iterator

import httpx
import pytest

from sagesync_desktop.core.deeds import Deed
from sagesync_desktop.core.errors import OutcomeUnknown, RecordGone, RecordMoved, RejectedByServer
from sagesync_desktop.core.types import ModuleId, Record, Side
from tests.contract.test_vtigerclient_recordings import SETUP, client_of
from tests.contract.vtigerclient_support import KEY, VERSIONS, Practice, practice
from tests.shared_material import needs_shared

ORG, CON, PRO, INV = ModuleId.ORGANIZATIONS, ModuleId.CONTACTS, ModuleId.PRODUCTS, ModuleId.INVOICES
SOUND, BROKEN = ("8.2.0", "cloud"), ("8.3.0", "8.4.0")


@pytest.fixture(params=VERSIONS)
def vtiger(request: pytest.FixtureRequest) -> Iterator[Practice]:
    with practice(request.param) as running:
        yield running


@pytest.fixture
def old() -> Iterator[Practice]:
    with practice("8.2.0") as running:
        yield running


def deleted(running: Practice, record: Record) -> Record | None:
    return running.client.do(record.module, record, Deed.DELETE, KEY)


def invoice(running: Practice) -> Record:
    account = running.account()
    entered = running.world.enter(
        "Invoice",
        {
            "subject": "Lamps",
            "account_id": account.id,
            "invoicedate": "2026-11-20",
            "assigned_user_id": running.user_id,
            "bill_street": "1 High St",
            "ship_street": "1 High St",
            "hdnTaxType": "individual",
            "LineItems": [{"productid": running.product(), "quantity": "1", "listprice": "10.00"}],
        },
    )
    found = running.client.look(INV, str(entered["id"]))
    assert found is not None
    return found


@pytest.mark.parametrize("module", [ORG, CON, PRO])
def test_a_record_is_deleted_into_the_recycle_bin(vtiger: Practice, module: ModuleId) -> None:
    names = {ORG: "accountname", CON: "lastname", PRO: "productname"}
    made = vtiger.create(module, {names[module]: "Alpha"})
    assert deleted(vtiger, made) is None
    assert vtiger.client.look(module, made.id) is None
    vtiger.world.restore(made.id)
    assert vtiger.client.look(module, made.id) is not None


def test_what_is_deleted_already_is_gone(vtiger: Practice) -> None:
    made = vtiger.account()
    vtiger.world.delete(made.id)
    with pytest.raises(RecordGone):
        deleted(vtiger, made)


@pytest.mark.parametrize("version", SOUND)
def test_an_invoice_is_deleted_where_that_is_sound(version: str) -> None:
    with practice(version) as running:
        made = invoice(running)
        assert running.client.deeds(INV) == {Deed.DELETE}
        assert deleted(running, made) is None
        assert running.client.look(INV, made.id) is None


@pytest.mark.parametrize("version", BROKEN)
def test_an_invoice_is_not_deleted_where_that_destroys_it(version: str) -> None:
    with practice(version) as running:
        made = invoice(running)
        assert (running.client.deeds(INV), running.client.deeds(ORG)) == (set(), {Deed.DELETE})
        before = dict(running.client.requests)
        with pytest.raises(RejectedByServer):
            deleted(running, made)
        assert running.client.requests == before
        assert running.client.look(INV, made.id) == made


def test_an_invoice_that_changed_since_it_was_looked_at_is_not_deleted(old: Practice) -> None:
    made = invoice(old)
    old.clock.advance(5)
    old.world.edit({"id": made.id, "subject": "Lamps and more"})
    with pytest.raises(RecordMoved):
        deleted(old, made)
    assert old.client.look(INV, made.id) is not None


@pytest.mark.parametrize("deed", [Deed.RELEASE, Deed.VOID])
def test_vtiger_knows_no_other_deed(old: Practice, deed: Deed) -> None:
    made = old.account()
    before = dict(old.client.requests)
    with pytest.raises(RejectedByServer):
        old.client.do(ORG, made, deed, KEY)
    assert old.client.requests == before


# -- recorded on real servers

CONTACT = Record(CON, Side.VTIGER, "12x5", "2026-11-24 12:00:00", {"lastname": "Lee"})


NOT_THERE = {
    f"query select id from {table} where contact_id = '12x5' limit 0,1;": "076c_delete_again"
    for table in ("Potentials", "Quotes", "SalesOrder")
}
"""Modules that are off answer as those that are not there (8.2.0, measured)."""


@needs_shared
def test_a_real_refusal_of_a_second_delete_is_told_from_one_that_is_forbidden() -> None:
    """The same ACCESS_DENIED; a query tells whether the record is there (8.2.0, measured)."""
    gone = "query select id from Contacts where id = '12x5' limit 0,100;"
    client, _ = client_of(
        {**SETUP, **NOT_THERE, "delete 12x5": "076c_delete_again", gone: "076d_query_deleted"}
    )
    with pytest.raises(RecordGone):
        client.do(CON, CONTACT, Deed.DELETE, KEY)


@needs_shared
def test_a_real_answer_to_a_delete_is_success() -> None:
    client, _ = client_of({**SETUP, **NOT_THERE, "delete 12x5": "076_delete_Contacts"})
    assert client.do(CON, CONTACT, Deed.DELETE, KEY) is None


def test_a_delete_without_an_answer_leaves_it_open_whether_it_was_done(old: Practice) -> None:
    made = old.account()
    send = httpx.HTTPTransport.handle_request

    def lose(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        response = send(self, request)
        if b"operation=delete" not in request.content:
            return response
        response.read()
        response.close()
        raise httpx.ReadTimeout("lost", request=request)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(httpx.HTTPTransport, "handle_request", lose)
        with pytest.raises(OutcomeUnknown):
            deleted(old, made)
    assert old.client.look(ORG, made.id) is None


@pytest.mark.parametrize(("table", "field"), [("Potentials", "related_to"), ("SalesOrder", "account_id")])
def test_a_record_with_deals_or_orders_is_not_deleted(old: Practice, table: str, field: str) -> None:
    """Vtiger would put them into the recycle bin along with the organization."""
    made = old.account()
    send = httpx.HTTPTransport.handle_request

    def with_deals(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        asked = request.url.params.get("query", "")
        if asked == f"select id from {table} where {field} = '{made.id}' limit 0,1;":
            return httpx.Response(200, json={"success": True, "result": [{"id": "13x1"}]})
        return send(self, request)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(httpx.HTTPTransport, "handle_request", with_deals)
        with pytest.raises(RejectedByServer, match="Deals, quotes or orders"):
            deleted(old, made)
    assert old.client.look(ORG, made.id) is not None
