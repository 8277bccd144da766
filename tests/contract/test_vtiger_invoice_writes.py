"""Which writes of an invoice Vtiger 8.2.0 survives, and what the others leave behind (facts 1-18)."""

from typing import Any

import pytest

from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError
from tests.contract.vtiger_practice import Practice
from tests.worlds import safe_form

CHARGE = "shipping_&_handling"
HARMLESS = ("0", "0.00")


@pytest.fixture
def practice() -> Practice:
    return Practice()


def made(practice: Practice, lines: int = 2, **header: Any) -> dict[str, Any]:
    """An invoice made by API, as retrieve shows it."""
    return shown(practice, practice.world.create("Invoice", practice.invoice(lines, **header))["id"])


def shown(practice: Practice, record_id: str) -> dict[str, Any]:
    return practice.world.retrieve(record_id)


def status(practice: Practice, element: dict[str, Any], operation: str = "update") -> int:
    return practice.raw("POST", operation=operation, element=element).status_code


def changed(practice: Practice, invoice: dict[str, Any], **values: Any) -> dict[str, Any]:
    """The invoice after an update in the safe form with some values replaced."""
    practice.world.update({**safe_form(invoice), **values})
    return shown(practice, invoice["id"])


def priced(invoice: dict[str, Any]) -> list[tuple[str, str]]:
    return [(line["quantity"], line["listprice"]) for line in invoice["LineItems"]]


# -- facts 1 to 4 and 6: values that kill PHP


def test_an_invoice_without_overall_discount_shows_empty_discounts_and_null_shipping(
    practice: Practice,
) -> None:
    invoice = made(practice)
    assert (invoice["hdnDiscountAmount"], invoice["hdnDiscountPercent"], invoice[CHARGE]) == ("", "", None)


def test_a_web_form_invoice_has_no_shipping_key(practice: Practice) -> None:
    assert CHARGE not in practice.world.enter("Invoice", practice.invoice())


DEADLY = {
    "an empty discount": {"hdnDiscountAmount": ""},
    "an empty discount beside a zero percent": {"hdnDiscountAmount": "", "hdnDiscountPercent": "0"},
    "shipping null": {CHARGE: None},
    "shipping empty": {CHARGE: ""},
}


@pytest.mark.parametrize("values", DEADLY.values(), ids=DEADLY)
def test_some_empty_values_kill_an_update_before_it_changes_anything(
    practice: Practice, values: dict[str, Any]
) -> None:
    invoice = made(practice)
    practice.clock.move(60)
    sent = {**safe_form(invoice), "subject": "Other", **values}
    assert status(practice, sent) == 500
    assert shown(practice, invoice["id"]) == invoice


@pytest.mark.parametrize("name", ["hdnDiscountAmount", "hdnDiscountPercent", CHARGE])
@pytest.mark.parametrize("value", HARMLESS)
def test_zero_is_harmless_where_empty_text_is_not(practice: Practice, name: str, value: str) -> None:
    invoice = made(practice)
    assert changed(practice, invoice, **{name: value})["hdnGrandTotal"] == "24.00000000"


def test_an_empty_charge_amount_kills_an_update_that_has_set_the_net_total_to_0(practice: Practice) -> None:
    invoice = made(practice)
    assert status(practice, {**safe_form(invoice), "hdnS_H_Amount": ""}) == 500
    after = shown(practice, invoice["id"])
    assert (after["pre_tax_total"], after["hdnGrandTotal"], after[CHARGE]) == (
        "0.00000000",
        "24.00000000",
        "",
    )
    assert len(after["LineItems"]) == 2


FREE = ("hdnS_H_Percent", "txtAdjustment", "received", "balance", "currency_id", "pre_tax_total",
        "hdnSubTotal", "hdnGrandTotal")  # fmt: skip


@pytest.mark.parametrize("name", FREE)
@pytest.mark.parametrize("value", ["", None])
def test_other_header_values_may_be_empty_or_left_out_beside_lines(
    practice: Practice, name: str, value: str | None
) -> None:
    invoice = made(practice)
    sent = {**safe_form(invoice), name: value}
    if value is None:
        del sent[name]
    practice.world.update(sent)
    after = shown(practice, invoice["id"])
    assert (after["hdnGrandTotal"], after["balance"]) == ("24.00000000", "24.00000000")


# -- fact 5


def test_a_tax_type_left_out_is_lost(practice: Practice) -> None:
    invoice = made(practice)
    sent = safe_form(invoice)
    del sent["hdnTaxType"]
    practice.world.update(sent)
    assert shown(practice, invoice["id"])["hdnTaxType"] == ""


@pytest.mark.parametrize("value", ["", None])
def test_a_rate_left_out_or_empty_becomes_1(practice: Practice, value: str | None) -> None:
    invoice = made(practice, currency_id="21x2", conversion_rate="1.201")
    sent = {**safe_form(invoice), "conversion_rate": value}
    practice.world.update(sent)
    assert shown(practice, invoice["id"])["conversion_rate"] == "1.000"


# -- facts 7 to 9: the safe form


def test_the_safe_form_changes_lines_and_nothing_else(practice: Practice) -> None:
    invoice = made(practice, hdnDiscountAmount="5", **{CHARGE: "7.50"})
    first, second = invoice["LineItems"]
    added = {"productid": practice.product, "quantity": "1", "listprice": "3.33", "tax1": "17.5"}
    after = changed(practice, invoice, LineItems=[{**first, "quantity": "4"}, added])
    assert priced(after) == [("4.000", "10.00000000"), ("1.000", "3.33000000")]
    assert after["hdnGrandTotal"] == "54.41275000"
    assert (after["balance"], after["hdnDiscountAmount"]) == (after["hdnGrandTotal"], "5.00000000")
    assert second["id"] == after["LineItems"][1]["id"]


def test_the_order_of_the_list_decides_not_the_sequence_number(practice: Practice) -> None:
    invoice = made(practice)
    lines = [{**line, "listprice": str(price)} for price, line in enumerate(invoice["LineItems"], 1)]
    after = changed(practice, invoice, LineItems=lines[::-1])
    assert [(line["sequence_no"], line["listprice"]) for line in after["LineItems"]] == [
        ("1", "2.00000000"),
        ("2", "1.00000000"),
    ]


def test_a_freed_line_id_is_given_to_another_invoice(practice: Practice) -> None:
    invoice = made(practice)
    freed = invoice["LineItems"][1]["id"]
    changed(practice, invoice, LineItems=invoice["LineItems"][:1])
    assert [line["id"] for line in made(practice, 1)["LineItems"]] == [freed]


# -- fact 10


def test_totals_sent_without_lines_are_stored_rounded(practice: Practice) -> None:
    invoice = made(practice)
    practice.world.update({**safe_form(invoice), "LineItems": [], "hdnGrandTotal": "95.37575"})
    after = shown(practice, invoice["id"])
    assert (after["hdnGrandTotal"], len(after["LineItems"])) == ("95.38000000", 2)
    practice.world.revise({"id": invoice["id"], "hdnGrandTotal": "999"})
    assert shown(practice, invoice["id"])["hdnGrandTotal"] == "999.00000000"
    assert changed(practice, after)["hdnGrandTotal"] == "24.00000000"


# -- fact 11


@pytest.mark.parametrize("value", HARMLESS)
def test_an_overall_discount_cannot_be_taken_off_with_0(practice: Practice, value: str) -> None:
    invoice = made(practice, hdnDiscountAmount="5")
    assert changed(practice, invoice, hdnDiscountAmount=value)["hdnDiscountAmount"] == "5.00000000"


def test_an_overall_discount_is_replaced_by_the_other_kind_and_cleared_by_a_tiny_amount(
    practice: Practice,
) -> None:
    invoice = made(practice, hdnDiscountAmount="5")
    sent = safe_form(invoice)
    del sent["hdnDiscountAmount"]
    practice.world.update({**sent, "hdnDiscountPercent": "10"})
    after = shown(practice, invoice["id"])
    assert (after["hdnDiscountAmount"], after["hdnDiscountPercent"]) == ("", "10.000")
    cleared = changed(practice, after, hdnDiscountAmount="0.000000001")
    assert (cleared["hdnDiscountAmount"], cleared["hdnGrandTotal"]) == ("0.00000000", "24.00000000")


def test_a_header_only_revise_of_discounts_does_nothing(practice: Practice) -> None:
    invoice = made(practice, hdnDiscountAmount="5")
    practice.world.revise({"id": invoice["id"], "hdnDiscountAmount": "0.01", "hdnDiscountPercent": "0"})
    assert shown(practice, invoice["id"])["hdnDiscountAmount"] == "5.00000000"


# -- fact 12


def test_a_revise_with_lines_leaves_balance_and_loses_the_tax_type(practice: Practice) -> None:
    invoice = made(practice)
    practice.world.revise({"id": invoice["id"], "LineItems": invoice["LineItems"][:1]})
    after = shown(practice, invoice["id"])
    assert (after["balance"], after["hdnTaxType"]) == ("24.00000000", "")


# -- facts 13 to 15


def test_an_empty_line_tax_of_a_linked_tax_kills_an_update_that_loses_the_lines_from_there_on(
    practice: Practice,
) -> None:
    invoice = made(practice, 3)
    first, second, third = invoice["LineItems"]
    assert (
        status(practice, {**safe_form(invoice), "LineItems": [first, {**second, "tax1": ""}, third]}) == 500
    )
    after = shown(practice, invoice["id"])
    assert (len(after["LineItems"]), after["hdnGrandTotal"]) == (1, "36.00000000")
    mended = changed(practice, invoice, LineItems=[first, {**second, "tax1": "0.000"}, third])
    assert (len(mended["LineItems"]), mended["hdnGrandTotal"]) == (3, "34.00000000")


def test_a_line_tax_of_null_counts_as_not_sent(practice: Practice) -> None:
    invoice = made(practice)
    first, second = invoice["LineItems"]
    after = changed(practice, invoice, LineItems=[first, {**second, "tax1": None}])
    assert (after["LineItems"][1]["tax1"], after["hdnGrandTotal"]) == ("0.000", "22.00000000")


def test_an_honest_echo_dies_of_a_tax_that_the_item_got_later(practice: Practice) -> None:
    item = practice.create("Products", productname="Taxed later", unit_price="5", discontinued="1")
    line = {"productid": item["id"], "quantity": "1", "listprice": "5"}
    entered = practice.world.enter("Invoice", practice.invoice(LineItems=[line]))
    assert entered["LineItems"][0]["tax1"] == ""
    practice.world.edit({"id": item["id"], "tax1": "20"})
    assert status(practice, safe_form(entered)) == 500
    assert shown(practice, entered["id"])["LineItems"] == []


@pytest.mark.parametrize("broken", [{"tax1": ""}, {"quantity": ""}])
def test_a_create_that_dies_of_a_line_leaves_an_invoice_without_it(
    practice: Practice, broken: dict[str, str]
) -> None:
    element = practice.invoice()
    element["LineItems"] = [{**element["LineItems"][0], **broken}]
    with pytest.raises(PhpFatalError):
        practice.world.create("Invoice", element)
    (left,) = practice.world.all("Invoice")
    assert (left["LineItems"], left["hdnGrandTotal"]) == ([], "0.00000000")


# -- fact 16


def test_a_header_only_update_works_with_the_mandatory_fields(practice: Practice) -> None:
    invoice = made(practice)
    needed = ("id", "subject", "account_id", "assigned_user_id", "bill_street", "ship_street", "productid")
    practice.world.update({**{name: invoice[name] for name in needed}, "duedate": "2027-02-01"})
    after = shown(practice, invoice["id"])
    assert (after["duedate"], after["hdnGrandTotal"], after["balance"]) == (
        "2027-02-01",
        "24.00000000",
        "24.00000000",
    )


def test_in_group_mode_a_first_line_without_tax_keys_makes_the_tax_0(practice: Practice) -> None:
    invoice = made(practice, hdnTaxType="group")
    first = {"productid": practice.product, "quantity": "1", "listprice": "1"}
    after = changed(practice, invoice, LineItems=[first, *invoice["LineItems"]])
    assert (invoice["hdnGrandTotal"], after["hdnGrandTotal"]) == ("24.00000000", "21.00000000")


# -- fact 17


def test_a_form_cut_by_php_is_saved_with_fewer_lines_and_totals_of_0(practice: Practice) -> None:
    entered = practice.world.enter("Invoice", practice.invoice(120), most_lines=82)
    assert (len(entered["LineItems"]), entered["hdnGrandTotal"]) == (82, "0.00000000")


# -- fact 18


def test_an_echo_moves_stock_up_and_a_cancelled_invoice_gives_its_stock_back(practice: Practice) -> None:
    practice.world.edit({"id": practice.product, "qtyinstock": "100"})
    stock = [shown(practice, practice.product)["qtyinstock"]]
    invoice = made(practice, 1, LineItems=[{**practice.invoice()["LineItems"][0], "quantity": "10"}])
    stock.append(shown(practice, practice.product)["qtyinstock"])
    changed(practice, invoice)
    stock.append(shown(practice, practice.product)["qtyinstock"])
    changed(practice, invoice, LineItems=[{**invoice["LineItems"][0], "quantity": "12"}])
    stock.append(shown(practice, practice.product)["qtyinstock"])
    practice.world.revise({"id": invoice["id"], "invoicestatus": "Cancel"})
    stock.append(shown(practice, practice.product)["qtyinstock"])
    practice.world.delete_by_api(invoice["id"])
    stock.append(shown(practice, practice.product)["qtyinstock"])
    assert stock == ["100.000", "90.000", "100.000", "108.000", "120.000", "120.000"]
