"""Writes to invoices on which Vtiger breaks off (status 500): what it did is looked at, then decided."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

import pytest

from sagesync_desktop.core.errors import DiesOnRecord, OutcomeUnknown, RejectedByServer, WriteBroke
from sagesync_desktop.core.types import Fields, ModuleId, Record, Row
from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError
from tests.contract.vtigerclient_support import Practice, practice

INV, ORG = ModuleId.INVOICES, ModuleId.ORGANIZATIONS
Shown = Mapping[str, Any]


@pytest.fixture
def vtiger() -> Iterator[Practice]:
    with practice("8.2.0") as running:
        yield running


def rows(item: str, *quantities: int) -> tuple[Row, ...]:
    return tuple(
        {"productid": item, "quantity": Decimal(n), "listprice": Decimal(10), "tax1": Decimal(20)}
        for n in quantities
    )


def invoice(vtiger: Practice, item: str, *quantities: int) -> Fields:
    return {
        "subject": "Order 1",
        "account_id": vtiger.account().id,
        "bill_street": "1 Bill St",
        "ship_street": "1 Ship St",
        "invoicedate": "2026-11-20",
        "lines": rows(item, *quantities),
    }


def quantities(record: Record) -> list[Decimal]:
    return [Decimal(str(row["quantity"])) for row in record.rows("lines")]


def looked_at(vtiger: Practice, record_id: str) -> Record:
    record = vtiger.client.look(INV, record_id)
    assert record is not None
    return record


def on_writes(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch, verb: str, *faults: Callable[..., Shown]
) -> None:
    """The next writes of a kind go wrong one after another, later ones go through."""
    sound, left = getattr(vtiger.world, verb), list(faults)

    def faulty(*arguments: Any) -> Shown:
        written: Shown = left.pop(0)(sound, *arguments) if left else sound(*arguments)
        return written

    monkeypatch.setattr(vtiger.world, verb, faulty)


def dies_before(_sound: Callable[..., Shown], *_arguments: Any) -> Shown:
    raise PhpFatalError


def dies_after(sound: Callable[..., Shown], *arguments: Any) -> Shown:
    sound(*arguments)
    raise PhpFatalError


def tears(vtiger: Practice, kept: int) -> Callable[..., Shown]:
    """Only the first lines are stored, and the totals stay as they were (8.2.0, measured, fact 13)."""

    def torn(sound: Callable[..., Shown], *arguments: Any) -> Shown:
        stored = {shown["id"]: shown["hdnGrandTotal"] for shown in vtiger.world.all("Invoice")}
        shown = sound(*arguments)
        _, row = vtiger.world.state.find(shown["id"])
        del row.lines[kept:]
        total = stored.get(shown["id"], "0.00000000")
        row.values.update({"hdnSubTotal": total, "hdnGrandTotal": total})
        raise PhpFatalError

    return torn


def test_a_change_that_vtiger_made_before_it_broke_off_is_made(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = vtiger.product(tax1="20.000")
    before = vtiger.create(INV, invoice(vtiger, item, 1, 2))
    on_writes(vtiger, monkeypatch, "update", dies_after)
    assert quantities(vtiger.update(before, {"lines": rows(item, 5, 2)})) == [5, 2]
    assert vtiger.client.told == ()


def test_a_change_on_which_vtiger_breaks_off_without_a_trace_is_a_refusal_of_that_record(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = vtiger.product(tax1="20.000")
    before = vtiger.create(INV, invoice(vtiger, item, 1, 2))
    on_writes(vtiger, monkeypatch, "update", dies_before)
    with pytest.raises(DiesOnRecord, match=r"breaks off .* Order 1"):
        vtiger.update(before, {"lines": rows(item, 5, 2)})
    assert looked_at(vtiger, before.id) == before


@pytest.mark.parametrize("kept", [0, 1, 2])
def test_lines_that_a_broken_change_lost_are_sent_again_and_that_is_told(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    item = vtiger.product(tax1="20.000")
    before = vtiger.create(INV, invoice(vtiger, item, 1, 2, 3))
    on_writes(vtiger, monkeypatch, "update", tears(vtiger, kept))
    after = vtiger.update(before, {"lines": rows(item, 5, 2, 3)})
    assert (quantities(after), after.amount("hdnGrandTotal")) == ([5, 2, 3], Decimal(120))
    assert [text for text in vtiger.client.told if "lines were sent again" in text] != []


def test_where_the_change_breaks_off_again_the_former_lines_are_put_back(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = vtiger.product(tax1="20.000")
    before = vtiger.create(INV, invoice(vtiger, item, 1, 2, 3))
    on_writes(vtiger, monkeypatch, "update", tears(vtiger, 1), tears(vtiger, 1))
    with pytest.raises(RejectedByServer, match="former lines were put back"):
        vtiger.update(before, {"lines": rows(item, 5, 2, 3)})
    after = looked_at(vtiger, before.id)
    assert (quantities(after), after.amount("hdnGrandTotal")) == ([1, 2, 3], Decimal(72))


def test_lines_that_cannot_be_put_back_are_told_with_their_number(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = vtiger.product(tax1="20.000")
    before = vtiger.create(INV, invoice(vtiger, item, 1, 2, 3))
    on_writes(vtiger, monkeypatch, "update", *[tears(vtiger, 1)] * 3)
    with pytest.raises(RejectedByServer, match="1 of 3 lines are left"):
        vtiger.update(before, {"lines": rows(item, 5, 2, 3)})


def test_a_header_that_was_written_before_vtiger_broke_off_is_written(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = vtiger.create(INV, invoice(vtiger, vtiger.product(tax1="20.000"), 1))
    on_writes(vtiger, monkeypatch, "revise", dies_after, dies_before)
    paid = vtiger.update(before, {"received": Decimal("12.50")})
    assert paid.amount("received") == Decimal("12.50")
    with pytest.raises(DiesOnRecord):
        vtiger.update(paid, {"received": Decimal("13.00")})


@pytest.mark.parametrize("fault", [dies_after, dies_before])
def test_an_organization_on_which_vtiger_breaks_off_is_looked_at_before_it_is_refused(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch, fault: Callable[..., Shown]
) -> None:
    before = vtiger.account()
    on_writes(vtiger, monkeypatch, "revise", fault)
    if fault is dies_after:
        assert vtiger.update(before, {"phone": "0113 1"}).text("phone") == "0113 1"
        return
    with pytest.raises(DiesOnRecord, match="Alpha Ltd"):
        vtiger.update(before, {"phone": "0113 1"})


def test_an_invoice_of_which_only_some_lines_were_made_is_finished(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    fields = invoice(vtiger, vtiger.product(tax1="20.000"), 1, 2, 3)
    since = vtiger.clock.now()
    on_writes(vtiger, monkeypatch, "create", tears(vtiger, 1))
    with pytest.raises(WriteBroke):
        vtiger.create(INV, fields)
    (half,) = vtiger.client.find_created(INV, fields, since)
    whole = vtiger.client.finish(half, fields, is_new=True)
    assert (quantities(whole), whole.amount("hdnGrandTotal")) == ([1, 2, 3], Decimal(72))
    assert len(vtiger.world.all("Invoice")) == 1


def test_an_invoice_that_cannot_be_finished_is_removed_again(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    fields = invoice(vtiger, vtiger.product(tax1="20.000"), 1, 2, 3)
    since = vtiger.clock.now()
    on_writes(vtiger, monkeypatch, "create", tears(vtiger, 0))
    with pytest.raises(WriteBroke):
        vtiger.create(INV, fields)
    (half,) = vtiger.client.find_created(INV, fields, since)
    on_writes(vtiger, monkeypatch, "update", tears(vtiger, 0))
    with pytest.raises(DiesOnRecord):
        vtiger.client.finish(half, fields, is_new=True)
    assert vtiger.world.all("Invoice") == []


def test_lines_that_a_person_took_away_since_are_not_sent_again(vtiger: Practice) -> None:
    item = vtiger.product(tax1="20.000")
    fields = invoice(vtiger, item, 1, 2, 3)
    made = vtiger.create(INV, fields)
    vtiger.world.edit(
        {
            "id": made.id,
            "LineItems": [{"productid": item, "quantity": "1", "listprice": "10", "tax1": "20"}],
        }
    )
    edited = looked_at(vtiger, made.id)
    assert vtiger.client.finish(edited, fields, is_new=False) == edited
    assert quantities(edited) == [1]


def test_a_write_that_broke_off_and_cannot_be_looked_at_stays_an_open_question(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = vtiger.product(tax1="20.000")
    before = vtiger.create(INV, invoice(vtiger, item, 1))
    on_writes(vtiger, monkeypatch, "update", dies_before)
    sound = vtiger.world.retrieve
    looks = 0

    def dying(*arguments: Any) -> Shown:
        nonlocal looks
        looks += 1
        if looks > 1:
            raise PhpFatalError
        return sound(*arguments)

    monkeypatch.setattr(vtiger.world, "retrieve", dying)
    with pytest.raises(OutcomeUnknown):
        vtiger.update(before, {"lines": rows(item, 5)})
