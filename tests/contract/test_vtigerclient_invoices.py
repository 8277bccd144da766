"""Writing invoices to the practice Vtiger over HTTP, with the traps of 8.2 and 8.3."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from sagesync_desktop.core.errors import OutcomeUnknown, RecordMoved, RejectedByServer, UnmappableValue
from sagesync_desktop.core.types import Fields, ModuleId, Record, Row
from tests.contract.vtigerclient_support import Practice, practice

INV = ModuleId.INVOICES


@pytest.fixture(params=["8.2.0", "cloud"])
def vtiger(request: pytest.FixtureRequest) -> Iterator[Practice]:
    with practice(request.param) as running:
        yield running


@pytest.fixture(params=["8.3.0", "8.4.0"])
def broken(request: pytest.FixtureRequest) -> Iterator[Practice]:
    with practice(request.param) as running:
        yield running


def line(item: str, price: str = "100", quantity: str = "1", **more: str) -> Row:
    return {
        "productid": item,
        "quantity": Decimal(quantity),
        "listprice": Decimal(price),
        **{k: Decimal(v) for k, v in more.items()},
    }


def invoice(vtiger: Practice, *lines: Row, **more: object) -> Fields:
    fields = {
        "subject": "INV & 1",
        "account_id": vtiger.account().id,
        "bill_street": "Bill St 1",
        "ship_street": "Ship St 1",
        "invoicedate": date(2026, 11, 20),
        "lines": lines,
    }
    return {**fields, **more}  # type: ignore[dict-item]


def made(vtiger: Practice, *lines: Row, **more: object) -> Record:
    return vtiger.create(INV, invoice(vtiger, *lines, **more))


def test_an_invoice_is_stored_with_lines_rates_and_total(vtiger: Practice) -> None:
    item = vtiger.product(tax1="20.000", tax2="10.000")
    stored = made(vtiger, line(item, quantity="2", tax1="20", tax2="10"), line(item, "49.99", "3", tax1="20"))
    rates = [(row.get("tax1"), row.get("tax2")) for row in stored.rows("lines")]
    assert rates == [(Decimal(20), Decimal(10)), (Decimal(20), Decimal(0))]
    assert stored.amount("hdnGrandTotal") == Decimal("439.964")


def test_a_new_invoice_has_the_base_currency_at_its_rate_and_its_date(vtiger: Practice) -> None:
    stored = made(vtiger, line(vtiger.product()))
    seen = [stored.fields[name] for name in ("currency_code", "conversion_rate", "hdnTaxType", "invoicedate")]
    assert seen == ["GBP", "1.000", "individual", "2026-11-20"]


def test_a_foreign_invoice_keeps_its_currency_and_rate(vtiger: Practice) -> None:
    stored = made(vtiger, line(vtiger.product()), currency_code="USD", conversion_rate=Decimal("1.3"))
    assert [stored.fields["currency_code"], stored.fields["conversion_rate"]] == ["USD", "1.300"]


def test_a_foreign_invoice_without_a_rate_gets_vtigers_own_and_never_one(vtiger: Practice) -> None:
    stored = made(vtiger, line(vtiger.product()), currency_code="USD")
    assert [stored.fields["currency_code"], stored.fields["conversion_rate"]] == ["USD", "1.250"]


def test_a_currency_that_vtiger_lacks_is_refused_before_anything_is_sent(vtiger: Practice) -> None:
    with pytest.raises(UnmappableValue, match="JPY"):
        made(vtiger, line(vtiger.product()), currency_code="JPY")
    assert vtiger.world.all("Invoice") == []


def test_a_line_without_tax_does_not_get_the_items_own(vtiger: Practice) -> None:
    stored = made(vtiger, line(vtiger.product(tax1="20.000")))
    assert stored.amount("hdnGrandTotal") == Decimal(100)


@pytest.mark.parametrize(
    ("discount", "total"), [({"discount_percent": "10"}, 108), ({"discount_amount": "5"}, 114)]
)
def test_discounts_on_a_line_count_before_tax(vtiger: Practice, discount: dict[str, str], total: int) -> None:
    stored = made(vtiger, line(vtiger.product(tax1="20.000"), tax1="20", **discount))
    assert stored.amount("hdnGrandTotal") == total


def test_shipping_and_its_tax_are_stored(vtiger: Practice) -> None:
    taxes = ({"name": "shtax1", "rate": Decimal(20)},)
    stored = made(vtiger, line(vtiger.product()), shipping_charges=Decimal(10), shipping_taxes=taxes)
    assert (stored.fields["shipping_charges"], stored.amount("hdnGrandTotal")) == (Decimal(10), Decimal(112))
    assert stored.rows("shipping_taxes") == ({"name": "shtax1", "rate": Decimal("20")},)


@pytest.mark.parametrize("rate", ["0", "20"])
def test_shipping_is_taken_off_for_good(vtiger: Practice, rate: str) -> None:
    """Vtiger would take the amount of old for it, and its percentage for a tax (8.2.0, M 211z)."""
    taxes = ({"name": "shtax1", "rate": Decimal(rate)},)
    stored = made(vtiger, line(vtiger.product()), shipping_charges=Decimal(15), shipping_taxes=taxes)
    changed = vtiger.update(stored, {"shipping_charges": Decimal(0), "shipping_taxes": ()})
    assert (changed.amount("hdnGrandTotal"), changed.fields["shipping_charges"]) == (100, 0)


def test_shipping_alone_is_taken_off_as_sage_says_it(vtiger: Practice) -> None:
    stored = made(vtiger, line(vtiger.product()), shipping_charges=Decimal(15))
    assert vtiger.update(stored, {"shipping_charges": Decimal(0)}).amount("hdnGrandTotal") == 100


def test_an_adjustment_and_a_group_tax_are_computed_alike_here_and_there(vtiger: Practice) -> None:
    item = vtiger.product(tax1="20.000")
    rows = (line(item, tax1="20"), line(item, "50", tax1="20"))
    stored = made(
        vtiger, *rows, hdnTaxType="group", txtAdjustment=Decimal("-3"), hdnDiscountAmount=Decimal(10)
    )
    assert stored.amount("hdnGrandTotal") == Decimal(165)


def test_a_tax_that_the_item_lacks_is_found_out_and_the_invoice_taken_back(vtiger: Practice) -> None:
    with pytest.raises(RejectedByServer, match=r"total is 100\.00 instead of 120\.00"):
        made(vtiger, line(vtiger.product(), tax1="20"))
    assert vtiger.world.all("Invoice") == []


def test_a_line_lost_by_the_server_is_found_out(vtiger: Practice, monkeypatch: pytest.MonkeyPatch) -> None:
    item = vtiger.product()
    create = vtiger.world.create

    def careless(module: str, element: dict[str, object], user: object = None) -> object:
        if module == "Invoice":
            element = {**element, "LineItems": element["LineItems"][:-1]}  # type: ignore[index]
        return create(module, element, user)  # type: ignore[arg-type]

    monkeypatch.setattr(vtiger.world, "create", careless)
    with pytest.raises(RejectedByServer, match="2 lines were sent and 1 stored"):
        made(vtiger, line(item), line(item))


def test_an_invoice_that_cannot_be_taken_back_stays_an_open_question(
    vtiger: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = vtiger.product()

    def refuse(record_id: str, _user: object) -> None:
        raise PermissionError(record_id)

    monkeypatch.setattr(vtiger.world, "delete_by_api", refuse)
    with pytest.raises(OutcomeUnknown, match="stored wrongly"):
        made(vtiger, line(item, tax1="20"))


def test_an_invoice_without_lines_is_refused_before_anything_is_sent(vtiger: Practice) -> None:
    with pytest.raises(RejectedByServer, match="without lines"):
        made(vtiger)


def test_a_missing_address_is_named_by_its_label(vtiger: Practice) -> None:
    with pytest.raises(RejectedByServer, match='"Billing Address"'):
        made(vtiger, line(vtiger.product()), bill_street="")


def test_a_change_of_the_header_keeps_currency_rate_and_lines(vtiger: Practice) -> None:
    item = vtiger.product(tax1="20.000")
    before = made(vtiger, line(item, tax1="20"), currency_code="USD", conversion_rate=Decimal("1.3"))
    after = vtiger.update(before, {"subject": "Renamed"})
    same = ("currency_code", "conversion_rate", "lines", "hdnGrandTotal", "hdnTaxType")
    assert [after.fields[name] for name in same] == [before.fields[name] for name in same]
    assert after.text("subject") == "Renamed"


def test_a_change_of_lines_keeps_everything_else(vtiger: Practice) -> None:
    item = vtiger.product(tax1="20.000")
    taxes = ({"name": "shtax1", "rate": Decimal(20)},)
    extras = {"shipping_charges": Decimal(10), "shipping_taxes": taxes, "txtAdjustment": Decimal(3)}
    before = made(
        vtiger, line(item, tax1="20"), currency_code="USD", conversion_rate=Decimal("1.3"), **extras
    )
    after = vtiger.update(before, {"lines": (line(item, "200", tax1="20"), line(item, "1"))})
    same = (
        "currency_code",
        "conversion_rate",
        "hdnTaxType",
        "txtAdjustment",
        "shipping_charges",
        "shipping_taxes",
    )
    assert [after.fields[name] for name in same] == [before.fields[name] for name in same]
    assert after.amount("hdnGrandTotal") == Decimal("256")


def test_a_change_of_the_adjustment_moves_the_total_and_keeps_the_lines(vtiger: Practice) -> None:
    before = made(vtiger, line(vtiger.product(tax1="20.000"), tax1="20"))
    after = vtiger.update(before, {"txtAdjustment": Decimal("-20")})
    assert after.amount("hdnGrandTotal") == Decimal(100)
    assert [row["listprice"] for row in after.rows("lines")] == [Decimal(100)]


def test_an_invoice_that_moved_is_not_rewritten(vtiger: Practice) -> None:
    item = vtiger.product()
    before = made(vtiger, line(item))
    with pytest.raises(RecordMoved):
        vtiger.update(replace(before, revision="2026-01-01 00:00:00"), {"lines": (line(item, "7"),)})
    looked = vtiger.client.look(INV, before.id)
    assert looked is not None
    assert looked.fields == before.fields


def test_an_invoice_of_ours_is_found_again_after_a_lost_answer(vtiger: Practice) -> None:
    item = vtiger.product()
    fields = invoice(vtiger, line(item), line(item, "2"))
    stored = vtiger.create(INV, fields)
    vtiger.create(INV, {**fields, "subject": "Another"})
    assert [record.id for record in vtiger.client.find_created(INV, fields, vtiger.clock.now())] == [
        stored.id
    ]


def test_of_two_invoices_alike_the_one_with_our_lines_is_ours(vtiger: Practice) -> None:
    item = vtiger.product()
    fields = invoice(vtiger, line(item), line(item, "2"))
    vtiger.create(INV, {**fields, "lines": (line(item),)})
    stored = vtiger.create(INV, fields)
    assert [record.id for record in vtiger.client.find_created(INV, fields, vtiger.clock.now())] == [
        stored.id
    ]


def test_on_83_a_new_invoice_is_refused_before_anything_is_sent(broken: Practice) -> None:
    fields = invoice(broken, line(broken.product()))
    sent = broken.client.requests["POST"]
    with pytest.raises(RejectedByServer, match="takes no new invoices"):
        broken.create(INV, fields)
    assert broken.client.requests["POST"] == sent


def entered(vtiger: Practice) -> Record:
    item = vtiger.product(tax1="20.000")
    element = {"subject": "UI", "account_id": vtiger.account().id, "bill_street": "B", "ship_street": "S"}
    element |= {"hdnTaxType": "individual", "currency_id": f"{vtiger.currency}3", "conversion_rate": "1.25"}
    rows = [{"productid": item, "quantity": "1", "listprice": "100.00", "tax1": "20.000"}]
    owner = {"assigned_user_id": vtiger.user_id, "productid": item, "LineItems": rows}
    found = vtiger.client.look(INV, str(vtiger.world.enter("Invoice", {**element, **owner})["id"]))
    assert found is not None
    return found


def test_on_83_a_change_of_lines_is_refused_and_the_lines_stay(broken: Practice) -> None:
    before = entered(broken)
    with pytest.raises(RejectedByServer, match="no changed lines"):
        broken.update(before, {"lines": before.rows("lines")})
    assert broken.client.look(INV, before.id) == before


def test_on_83_the_header_can_be_changed(broken: Practice) -> None:
    before = entered(broken)
    after = broken.update(before, {"invoicestatus": "Paid"})
    assert after.text("invoicestatus") == "Paid"
    assert [after.fields[name] for name in ("lines", "conversion_rate")] == [
        before.fields[name] for name in ("lines", "conversion_rate")
    ]


def test_a_new_invoice_has_a_tax_type_and_a_status_even_if_they_were_handed_over_empty(
    vtiger: Practice,
) -> None:
    stored = made(vtiger, line(vtiger.product()), hdnTaxType="", invoicestatus="")
    assert (stored.text("hdnTaxType"), stored.text("invoicestatus")) == ("individual", "Created")


def test_an_invoice_whose_item_was_deleted_is_left_alone(vtiger: Practice) -> None:
    """Its line would come back as a text without the item's name (fact 50)."""
    gone, kept = vtiger.product("Gone"), vtiger.product("Kept")
    before = made(vtiger, line(kept), line(gone, "2"))
    vtiger.world.delete(gone)
    current = vtiger.client.look(INV, before.id)
    assert current is not None
    with pytest.raises(RejectedByServer, match=r"line 2 \(Gone\) was deleted"):
        vtiger.update(current, {"lines": (line(kept, "7"),)})
    assert vtiger.client.look(INV, before.id) == current


def test_an_invoice_for_an_organization_deleted_a_moment_ago_is_taken_back() -> None:
    """Vtiger takes it, without an organization (fact 47)."""
    with practice("8.2.0") as vtiger:
        fields = invoice(vtiger, line(vtiger.product()))
        vtiger.world.delete(str(fields["account_id"]))
        with pytest.raises(RejectedByServer, match="its organization was deleted"):
            vtiger.create(INV, fields)
        assert vtiger.world.all("Invoice") == []
