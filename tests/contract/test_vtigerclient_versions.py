"""What 8.3.0 and 8.4.0 cannot do without harm is never asked of them, and what they can do is done."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from sagesync_desktop.clients.http import HttpClient
from sagesync_desktop.clients.jsontext import JsonObject
from sagesync_desktop.clients.vtiger.abilities import abilities
from sagesync_desktop.clients.vtiger.auth import ChallengeLogin
from sagesync_desktop.clients.vtiger.dialects import WebserviceDialect
from sagesync_desktop.clients.vtiger.instance import Instance
from sagesync_desktop.clients.vtiger.invoices import InvoiceWriter
from sagesync_desktop.clients.vtiger.reader import Reader, counted_by
from sagesync_desktop.core.errors import RejectedByServer
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.types import ModuleId, Record, Side
from sagesync_desktop.modules import FILINGS
from sagesync_desktop.sandbox.vtiger.errors import INVALID_ID_ATTRIBUTE, WebserviceError
from tests.contract.vtigerclient_support import Practice, nothing_known, practice
from tests.local_http import TRUST

CON, PRO, SER, INV = ModuleId.CONTACTS, ModuleId.PRODUCTS, ModuleId.SERVICES, ModuleId.INVOICES
VAT = {"name": "tax1", "rate": Decimal(20)}
LOWER = {"name": "tax2", "rate": Decimal(5)}


@pytest.fixture(params=["8.3.0", "8.4.0"])
def modern(request: pytest.FixtureRequest) -> Iterator[Practice]:
    with practice(request.param) as running:
        yield running


@pytest.fixture
def old() -> Iterator[Practice]:
    with practice("8.2.0") as running:
        yield running


def entered(vtiger: Practice) -> Record:
    """An invoice saved in the web form."""
    item = vtiger.product(tax1="20.000")
    made = vtiger.world.enter(
        "Invoice",
        {
            "subject": "Typed in",
            "account_id": vtiger.account().id,
            "assigned_user_id": vtiger.user_id,
            "bill_street": "1 Bill St",
            "ship_street": "1 Ship St",
            "hdnTaxType": "individual",
            "currency_id": f"{vtiger.currency}1",
            "conversion_rate": "1",
            "LineItems": [{"productid": item, "quantity": "2", "listprice": "10.00", "tax1": "20.000"}],
        },
    )
    found = vtiger.client.look(INV, str(made["id"]))
    assert found is not None
    return found


def posts(vtiger: Practice) -> int:
    return vtiger.client.requests["POST"]


@pytest.mark.parametrize(
    ("version", "is_cloud", "sound", "alone"),
    [
        ("7.5.0", False, True, False),
        ("8.2.0", False, True, False),
        ("8.3.0", False, False, True),
        ("8.4.0", False, False, False),
        ("9.0", False, False, False),
        ("cloud", True, True, False),
    ],
)
def test_what_a_version_can_do_is_decided_in_one_place(
    version: str, is_cloud: bool, sound: bool, alone: bool
) -> None:
    known = abilities(version, is_cloud=is_cloud)
    assert (known.whole_invoices, known.replaces_taxes, known.revises_products) == (sound, sound, not sound)
    assert known.administrators_only is alone


# -- counting (facts 63 and 73)


@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 130, 250])
def test_where_vtiger_counts_nothing_its_rows_are_counted(modern: Practice, count: int) -> None:
    for number in range(count):
        modern.world.create("Contacts", {"lastname": f"C{number}", "assigned_user_id": modern.user_id})
    totals = {batch.total for batch in modern.client.changes(CON, None, nothing_known)}
    assert totals == {count}


@pytest.mark.parametrize("count", [0, 1, 100, 101, 199, 200, 201, 999, 2546, 100_000])
def test_counting_rows_takes_few_questions(count: int) -> None:
    asked = []

    def rows_at(skip: int, limit: int) -> int:
        asked.append(skip)
        return max(0, min(limit, count - skip))

    assert counted_by(rows_at) == count
    assert len(asked) <= 22
    assert count < 3000 or len(asked) > 12
    assert count > 2546 or len(asked) <= 12


def test_a_vtiger_that_counts_nothing_is_asked_for_a_count_once(modern: Practice) -> None:
    for number in range(150):
        modern.world.create("Contacts", {"lastname": f"C{number}", "assigned_user_id": modern.user_id})
    counts, spent = [], []
    for _ in range(3):
        before = modern.client.requests["GET"]
        counts += [trial.count for trial in modern.client.rehearse((CON,))]
        spent.append(modern.client.requests["GET"] - before)
    assert counts == [150, 150, 150]
    assert spent[1] == spent[2] < spent[0]


# -- invoices (facts 67 to 70)


def test_lines_are_never_sent_and_nothing_of_the_invoice_is_lost(modern: Practice) -> None:
    before = entered(modern)
    sent = posts(modern)
    with pytest.raises(RejectedByServer, match="no changed lines"):
        modern.update(before, {"lines": before.rows("lines"), "received": Decimal(5)})
    with pytest.raises(RejectedByServer, match="no changed lines"):
        modern.update(before, {"shipping_charges": Decimal(5)})
    assert posts(modern) == sent
    assert modern.client.look(INV, before.id) == before


def invoice_writer(vtiger: Practice) -> InvoiceWriter:
    """The part of a client that writes invoices; it may send nothing but a delete."""
    http = HttpClient(Side.VTIGER, vtiger.url, clock=vtiger.clock, trust=TRUST)
    dialect = WebserviceDialect(http, ChallengeLogin(http, "admin", Secret("practice-access-key")))
    instance = Instance(dialect, vtiger.url, FILINGS)

    def send(*_: object) -> JsonObject:
        raise AssertionError

    return InvoiceWriter(dialect, send, instance, Reader(dialect, instance))


def test_an_invoice_is_never_deleted_where_that_erases_its_lines_and_keeps_it(modern: Practice) -> None:
    before = entered(modern)
    with pytest.raises(RejectedByServer):
        invoice_writer(modern).take_back(before, ["it is wrong"])
    assert modern.client.look(INV, before.id) == before


def test_dates_status_payments_and_addresses_are_written(modern: Practice) -> None:
    before = entered(modern)
    changes = {
        "invoicestatus": "Paid",
        "received": Decimal("24.00"),
        "duedate": "2027-01-31",
        "bill_city": "Leeds",
    }
    after = modern.update(before, changes)
    assert [after.text(name) for name in ("invoicestatus", "duedate", "bill_city")] == [
        "Paid",
        "2027-01-31",
        "Leeds",
    ]
    assert after.amount("received") == Decimal(24)
    kept = ("lines", "hdnGrandTotal", "hdnTaxType", "currency_code", "conversion_rate")
    assert [after.fields[name] for name in kept] == [before.fields[name] for name in kept]


def test_a_server_that_refuses_a_new_invoice_as_8_3_does_is_asked_once_whatever_version_it_claims(
    old: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise WebserviceError(INVALID_ID_ATTRIBUTE, "Id specified is incorrect")

    item = old.product(tax1="20.000")
    row = {"productid": item, "quantity": Decimal(1), "listprice": Decimal(10), "tax1": Decimal(20)}
    fields = {
        "subject": "S",
        "account_id": old.account().id,
        "bill_street": "B",
        "ship_street": "S",
        "lines": (row,),
    }
    monkeypatch.setattr(old.world, "create", refuse)
    with pytest.raises(RejectedByServer, match="takes no new invoices"):
        old.create(INV, fields)
    sent = posts(old)
    with pytest.raises(RejectedByServer, match="takes no new invoices"):
        old.create(INV, fields)
    assert posts(old) == sent
    assert old.client.setup().can_write_invoices is False


# -- products and services (facts 71 and 72)


def test_changing_a_product_neither_doubles_its_taxes_nor_loses_its_prices(modern: Practice) -> None:
    made = modern.create(
        PRO, {"productname": "Gadget", "unit_price": Decimal(10), "currency2": "12.5", "taxes": (VAT,)}
    )
    _, row = modern.world.state.find(made.id)
    rows = list(row.tax_rows)
    for price in ("11.00", "12.00", "13.00"):
        made = modern.update(made, {"unit_price": Decimal(price), "description": price})
    assert list(row.tax_rows) == rows
    assert (made.rows("taxes"), made.amount("unit_price"), made.amount("currency2")) == (
        ({"name": "tax1", "rate": Decimal("20.000")},),
        Decimal(13),
        Decimal("12.5"),
    )


def test_a_product_whose_tax_is_to_change_is_left_alone(modern: Practice) -> None:
    made = modern.create(PRO, {"productname": "Gadget", "unit_price": Decimal(10), "taxes": (VAT,)})
    with pytest.raises(RejectedByServer, match="former tax beside the new one"):
        modern.update(made, {"taxes": (LOWER,)})
    assert modern.client.look(PRO, made.id) == made
    same = modern.update(made, {"taxes": (VAT,), "description": "the same tax is no change"})
    assert same.rows("taxes") == made.rows("taxes")


def test_changing_a_service_keeps_its_taxes(modern: Practice) -> None:
    made = modern.create(SER, {"servicename": "Advice", "unit_price": Decimal(10), "taxes": (VAT,)})
    changed = modern.update(made, {"description": "new"})
    assert changed.rows("taxes") == made.rows("taxes")
