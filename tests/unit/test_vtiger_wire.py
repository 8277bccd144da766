"""Envelopes, records and elements of Vtiger as pure values."""

import json
from datetime import date
from decimal import Decimal

import pytest

from sagesync_desktop.clients.vtiger.elements import element_of, new_item, value_text, whole_item
from sagesync_desktop.clients.vtiger.invoicing import (
    Shipping,
    differences,
    expected_total,
    line_element,
    new_invoice,
    shipping_keys,
    whole_invoice,
)
from sagesync_desktop.clients.vtiger.wire import Codec, amount_of, count_of, record_of, result_of, text_of
from sagesync_desktop.core.errors import BadReply, DuplicateRefused, RejectedByServer
from sagesync_desktop.core.types import ModuleId, Record, Side, Value
from sagesync_desktop.modules import FILINGS

STAMP = {"modifiedtime": "2026-11-22 12:00:00"}
TAXES = ("tax1", "tax2")


def envelope(**members: object) -> bytes:
    return json.dumps(members).encode()


def refused(code: object, message: str) -> bytes:
    return envelope(success=False, error={"code": code, "message": message})


def test_the_result_is_taken_out_of_its_envelope() -> None:
    assert result_of(envelope(success=True, result=[{"id": "11x2"}])) == [{"id": "11x2"}]


def test_numbers_are_read_exactly() -> None:
    assert result_of(b'{"success":true,"result":439.96400000000006}') == Decimal("439.96400000000006")


def test_a_refusal_keeps_code_and_message() -> None:
    with pytest.raises(RejectedByServer, match="Invalid reference") as caught:
        result_of(refused("REFERENCE_INVALID", "Invalid reference specified for account_id"))
    assert caught.value.code == "REFERENCE_INVALID"


def test_the_number_zero_means_duplicates() -> None:
    with pytest.raises(DuplicateRefused):
        result_of(refused(0, "Duplicate(s) detected!"))


def test_a_missing_field_is_named() -> None:
    with pytest.raises(RejectedByServer) as caught:
        result_of(refused("MANDATORY_FIELDS_MISSING", "account_id does not have a value"))
    assert caught.value.fields == ("account_id",)


def test_missing_fields_without_a_name_are_a_refusal_all_the_same() -> None:
    with pytest.raises(RejectedByServer) as caught:
        result_of(refused("MANDATORY_FIELDS_MISSING", "Mandatory Fields Missing.."))
    assert caught.value.fields == ()


@pytest.mark.parametrize(
    "content", [b"", b"<html>", b"[]", b"{}", b'{"success":true', b'{"success":"yes","result":1}', b"null"]
)
def test_nonsense_is_a_bad_reply(content: bytes) -> None:
    with pytest.raises(BadReply):
        result_of(content)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "1"),
        (False, "0"),
        (42, "42"),
        (Decimal("49.990"), "49.990"),
        (Decimal("1E+3"), "1000"),
    ],
)
def test_what_is_read_becomes_the_text_that_retrieve_gives(value: object, text: str) -> None:
    assert text_of(value) == text  # type: ignore[arg-type]


def test_an_empty_amount_is_not_zero() -> None:
    assert (amount_of(""), amount_of(None), amount_of("0.00000000")) == (None, None, Decimal(0))


def test_an_amount_that_is_none_is_a_bad_reply() -> None:
    with pytest.raises(BadReply):
        amount_of("n/a")


def test_a_count_comes_as_a_text_in_a_row() -> None:
    assert count_of([{"count": "131"}]) == 131


def test_a_record_without_its_modified_time_is_a_bad_reply() -> None:
    with pytest.raises(BadReply):
        record_of(ModuleId.ORGANIZATIONS, {"id": "11x2"}, Codec("https://crm", FILINGS))


def test_a_record_knows_its_page() -> None:
    record = record_of(
        ModuleId.INVOICES, {"id": "7x20", "LineItems": [], **STAMP}, Codec("https://crm/vt", FILINGS)
    )
    assert record.fields["web_link"] == "https://crm/vt/index.php?module=Invoice&view=Detail&record=20"


def test_linked_taxes_become_rows_even_at_zero_percent() -> None:
    raw = {"id": "14x1", "tax1": "0.000", "tax3": "12.500", "taxclass": "", **STAMP}
    record = record_of(ModuleId.PRODUCTS, raw, Codec("", FILINGS))
    assert record.rows("taxes") == (
        {"name": "tax1", "rate": Decimal(0)},
        {"name": "tax3", "rate": Decimal("12.5")},
    )
    assert "tax1" not in record.fields


def test_a_queried_item_says_nothing_about_taxes() -> None:
    record = record_of(ModuleId.PRODUCTS, {"id": "14x1", **STAMP}, Codec("", FILINGS), complete=False)
    assert "taxes" not in record.fields


def test_an_encoded_product_name_is_decoded() -> None:
    raw = {"id": "7x1", "LineItems": [{"product_name": "&Ouml;l &amp; Co"}], **STAMP}
    (line,) = record_of(ModuleId.INVOICES, raw, Codec("", FILINGS)).rows("lines")
    assert line["product_name"] == "Öl & Co"


def test_several_charges_are_added_up() -> None:
    raw = {
        "id": "7x1",
        "LineItems": [],
        "shipping_&_handling": "5",
        "freight": "2.50",
        "freight_shtax1": "20",
        **STAMP,
    }
    record = record_of(ModuleId.INVOICES, raw, Codec("", FILINGS))
    assert record.fields["shipping_charges"] == Decimal("7.50")


def test_without_charge_keys_the_stored_sum_counts() -> None:
    raw = {"id": "7x1", "LineItems": [], "hdnS_H_Amount": "4.00000000", **STAMP}
    assert record_of(ModuleId.INVOICES, raw, Codec("", FILINGS)).fields["shipping_charges"] == Decimal(4)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("1E+3"), "1000"),
        (Decimal("0.10"), "0.10"),
        (date(2026, 3, 4), "2026-03-04"),
        (True, "1"),
        (False, "0"),
        (None, ""),
        (("Web", "Phone"), "Web |##| Phone"),
        (7, "7"),
    ],
)
def test_values_are_sent_as_vtiger_reads_them(value: Value, text: str) -> None:
    assert value_text(value) == text


def test_what_only_this_program_has_is_not_sent() -> None:
    fields: dict[str, Value] = {
        "accountname": "A",
        "web_link": "x",
        "currency_code": "EUR",
        "taxes": (),
        "lines": (),
    }
    assert element_of(fields) == {"accountname": "A"}


def test_a_new_item_is_active_and_priced_in_the_base_currency() -> None:
    element = new_item({"productname": "P", "unit_price": Decimal("5.00")}, "21x1")
    assert element == {"discontinued": "1", "productname": "P", "unit_price": "5.00", "currency1": "5.00"}


def test_an_item_made_inactive_stays_inactive() -> None:
    assert new_item({"productname": "P", "discontinued": "0"}, "21x1")["discontinued"] == "0"


def test_a_whole_item_leaves_nulls_out() -> None:
    raw = {"id": "14x1", "vendor_id": None, "tax1": "20.000", "currency1": Decimal("49.99")}
    assert whole_item(raw, {}) == {"id": "14x1", "tax1": "20.000", "currency1": "49.99"}


def test_a_price_that_the_currency_column_lost_is_put_back() -> None:
    raw = {"id": "14x1", "unit_price": "60.00000000", "currency_id": "21x1", "currency1": 0, "currency2": 70}
    assert whole_item(raw, {"description": "x"})["currency1"] == "60.00000000"


def test_a_line_names_every_tax() -> None:
    row = {
        "productid": "14x1",
        "quantity": Decimal(1),
        "listprice": Decimal(5),
        "tax1": Decimal(20),
        "tax4": Decimal(3),
    }
    sent = line_element(row, TAXES)
    assert {name: sent[name] for name in sent if name.startswith("tax")} == {
        "tax1": "20",
        "tax2": "0",
        "tax4": "3",
    }


def test_only_the_discount_that_counts_is_sent() -> None:
    row = {"productid": "14x1", "discount_amount": Decimal(5), "discount_percent": Decimal(10)}
    assert "discount_percent" not in line_element(row, ())
    assert line_element(row, ())["discount_amount"] == "5"


def test_a_new_invoice_without_charges_says_nothing_of_them() -> None:
    element = new_invoice(
        {"subject": "S", "shipping_charges": Decimal(0), "shipping_taxes": ()}, (), Shipping()
    )
    assert not any("shipping" in name for name in element)


def test_a_renamed_charge_is_found_among_the_fields() -> None:
    names = ["subject", "freight", "freight_shtax1", "freight_shtax2"]
    assert shipping_keys(names) == Shipping("freight", ("shtax1", "shtax2"))


def test_the_details_for_the_screen_are_never_sent_back() -> None:
    raw = {
        "id": "7x1",
        "LineItems_FinalDetails": {"1": {}},
        "LineItems": [{"productid": "14x1", "tax1": None}],
    }
    element = whole_invoice(raw, {}, TAXES, Shipping())
    untaxed = {"productid": "14x1", "tax1": "0.000"}
    assert element == {"id": "7x1", "productid": "14x1", "LineItems": [untaxed]}, "else the item's own rate"


def stored(total: str, *lines: dict[str, object]) -> Record:
    fields = {"hdnGrandTotal": total, "lines": lines}
    return Record(ModuleId.INVOICES, Side.VTIGER, "7x1", "r", fields)  # type: ignore[arg-type]


ROW = {"productid": "14x1", "quantity": Decimal(2), "listprice": Decimal(100), "tax1": Decimal(20)}


def test_what_came_back_as_sent_has_no_differences() -> None:
    assert differences(new_invoice({"lines": (ROW,)}, TAXES, Shipping()), stored("240.00000000", ROW)) == []


def test_a_third_decimal_is_no_difference() -> None:
    assert differences(new_invoice({"lines": (ROW,)}, TAXES, Shipping()), stored("240.004", ROW)) == []


@pytest.mark.parametrize(
    ("total", "rows", "finding"),
    [
        ("240", (), "1 lines were sent and 0 stored"),
        ("240", ({**ROW, "tax1": Decimal(10)},), "line 1 has tax1 10 instead of 20"),
        ("240", ({**ROW, "quantity": Decimal(1)},), "line 1 has quantity 1 instead of 2"),
        ("240.02", (ROW,), "the total is 240.02 instead of 240.00"),
    ],
)
def test_what_came_back_differently_is_named(
    total: str, rows: tuple[dict[str, object], ...], finding: str
) -> None:
    assert finding in differences(new_invoice({"lines": (ROW,)}, TAXES, Shipping()), stored(total, *rows))


def test_group_tax_uses_the_rates_of_the_first_line() -> None:
    other = {**ROW, "tax1": Decimal(5)}
    element = new_invoice({"lines": (ROW, other), "hdnTaxType": "group"}, TAXES, Shipping())
    assert expected_total(element) == Decimal(480)


def test_the_header_discount_comes_after_tax_in_individual_mode() -> None:
    element = new_invoice({"lines": (ROW,), "hdnDiscountPercent": Decimal(10)}, TAXES, Shipping())
    assert expected_total(element) == Decimal(216)
