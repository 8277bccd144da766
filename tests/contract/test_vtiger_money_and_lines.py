"""Payments, statuses, zero taxes and odd lines of 8.2.0 (facts 38-40, 42-45, 55-60)."""

from typing import Any

import pytest

from tests.contract.vtiger_practice import Practice
from tests.worlds import safe_form

ZERO_TAXES = (("VAT", "20"), ("Reduced VAT", "5"), ("Zero-rated", "0"), ("Exempt", "0"))


@pytest.fixture
def practice() -> Practice:
    return Practice(taxes=ZERO_TAXES)


def made(practice: Practice, *lines: dict[str, Any], **header: Any) -> dict[str, Any]:
    """An invoice of these lines, as retrieve shows it."""
    sent = practice.invoice(LineItems=list(lines) or practice.invoice(10)["LineItems"], **header)
    return practice.world.retrieve(practice.world.create("Invoice", sent)["id"])


def line(practice: Practice, quantity: str, price: str, **values: str) -> dict[str, Any]:
    return {"productid": practice.product, "quantity": quantity, "listprice": price, "tax1": "20", **values}


def item(practice: Practice, **taxes: str) -> str:
    return str(
        practice.create("Products", productname="Nut", unit_price="10", discontinued="1", **taxes)["id"]
    )


def money(invoice: dict[str, Any]) -> tuple[str, str]:
    return invoice["received"], invoice["balance"]


# -- facts 38 to 40


def test_a_header_only_revise_stores_each_amount_alone_and_nothing_follows(practice: Practice) -> None:
    invoice = made(practice)
    for values, expected in (
        ({"received": "50"}, ("50.00000000", "120.00000000")),
        ({"balance": "70"}, ("50.00000000", "70.00000000")),
        ({"invoicestatus": "Paid"}, ("50.00000000", "70.00000000")),
        ({"received": "0", "balance": "120"}, ("0.00000000", "120.00000000")),
    ):
        practice.world.revise({"id": invoice["id"], **values})
        assert money(practice.world.retrieve(invoice["id"])) == expected


@pytest.mark.parametrize(("received", "balance"), [("50", "70"), ("150", "-30"), ("-20", "140")])
def test_an_update_with_lines_computes_the_balance_and_its_answer_still_shows_the_sent_one(
    practice: Practice, received: str, balance: str
) -> None:
    invoice = made(practice)
    answer = practice.world.update({**safe_form(invoice), "received": received, "balance": "5"})
    assert answer["balance"] == "5.00000000"
    assert money(practice.world.retrieve(invoice["id"])) == (f"{received}.00000000", f"{balance}.00000000")


def test_an_update_without_lines_leaves_the_balance(practice: Practice) -> None:
    invoice = made(practice)
    practice.world.update({**safe_form(invoice), "LineItems": [], "received": "30"})
    assert money(practice.world.retrieve(invoice["id"])) == ("30.00000000", "120.00000000")


@pytest.mark.parametrize("status", ["Paid", "Approved", "Overdue", "paid", ""])
def test_any_status_is_stored_back_and_forth(practice: Practice, status: str) -> None:
    invoice = made(practice, invoicestatus="Paid")
    practice.world.revise({"id": invoice["id"], "invoicestatus": status})
    assert practice.world.retrieve(invoice["id"])["invoicestatus"] == status


def test_the_shipped_statuses_include_credit_invoice(practice: Practice) -> None:
    fields = practice.get(operation="describe", elementType="Invoice")["result"]["fields"]
    (status,) = (field for field in fields if field["name"] == "invoicestatus")
    words = {each["value"] for each in status["type"]["picklistValues"]}
    assert words == {"AutoCreated", "Created", "Cancel", "Approved", "Sent", "Credit Invoice", "Paid"}


# -- facts 42 to 45


@pytest.mark.parametrize("sent", [{}, {"tax4": "0.000"}, {"tax3": "0.000", "tax4": "0.000"}])
def test_an_api_made_line_has_0_in_every_tax_whatever_was_sent(
    practice: Practice, sent: dict[str, str]
) -> None:
    both = item(practice, tax3="0.000", tax4="0.000")
    (shown,) = made(practice, {"productid": both, "quantity": "1", "listprice": "10", **sent})["LineItems"]
    assert {shown[f"tax{number}"] for number in (1, 2, 3, 4)} == {"0.000"}


def test_a_web_form_line_keeps_which_zero_tax_it_has_until_an_api_echo(practice: Practice) -> None:
    exempt = item(practice, tax4="0.000")
    sent = {"productid": exempt, "quantity": "1", "listprice": "10", "tax4": "0"}
    invoice = practice.world.enter("Invoice", practice.invoice(LineItems=[sent]))
    taxes = [invoice["LineItems"][0][f"tax{number}"] for number in (1, 2, 3, 4)]
    assert taxes == ["", "", "", "0.000"]
    practice.world.update(safe_form(invoice))
    (after,) = practice.world.retrieve(invoice["id"])["LineItems"]
    assert [after[f"tax{number}"] for number in (1, 2, 3, 4)] == ["0.000"] * 4


def test_the_screens_taxes_are_those_of_the_item_now_not_of_the_line(practice: Practice) -> None:
    bare = item(practice)
    invoice = made(practice, {"productid": bare, "quantity": "1", "listprice": "10"})
    assert "taxes" not in invoice["LineItems_FinalDetails"]["1"]
    practice.world.edit({"id": bare, "tax4": "0.000"})
    (tax,) = practice.world.retrieve(invoice["id"])["LineItems_FinalDetails"]["1"]["taxes"]
    assert tax["taxname"] == "tax4"


@pytest.mark.parametrize(("sent", "total"), [({}, "12"), ({"tax4": "0.000"}, "10"), ({"tax1": "5"}, "10.5")])
def test_one_tax_key_sent_makes_the_others_0_and_none_takes_the_items_rates(
    practice: Practice, sent: dict[str, str], total: str
) -> None:
    invoice = made(practice, {"productid": practice.product, "quantity": "1", "listprice": "10", **sent})
    assert float(invoice["hdnGrandTotal"]) == float(total)


# -- facts 55 to 60


def test_a_text_line_is_taken_at_any_place_and_survives_an_echo(practice: Practice) -> None:
    text = {"productid": "", "quantity": "1", "listprice": "0", "comment": "See the plan"}
    goods = line(practice, "1", "10")
    keyless = {name: value for name, value in text.items() if name != "productid"}
    invoice = made(practice, goods, text, keyless)
    practice.world.update(safe_form(invoice))
    seen = practice.world.retrieve(invoice["id"])["LineItems"]
    assert [(each["productid"], each["product_name"]) for each in seen] == [
        (practice.product, "Bolt"),
        ("", None),
        ("", None),
    ]


def test_a_text_line_in_front_leaves_the_header_without_the_item_that_an_echo_needs(
    practice: Practice,
) -> None:
    invoice = made(practice, {"quantity": "1", "comment": "See the plan"}, line(practice, "1", "10"))
    refused = practice.post(operation="update", element=safe_form(invoice))
    assert refused["error"]["message"] == "productid does not have a value"
    assert practice.post(operation="update", element={**safe_form(invoice), "productid": practice.product})[
        "success"
    ]


ODD = {
    "quantity 0": ({"quantity": "0", "listprice": "10"}, "0.00000000"),
    "a negative quantity with a percentage": (
        {"quantity": "-2", "listprice": "10", "discount_percent": "10"},
        "-21.60000000",
    ),
    "a discount above the line": (
        {"quantity": "1", "listprice": "10", "discount_amount": "15"},
        "-6.00000000",
    ),
    "a negative price": ({"quantity": "1", "listprice": "-10"}, "-12.00000000"),
    "an amount off a negative line": (
        {"quantity": "-1", "listprice": "10", "discount_amount": "1"},
        "-13.20000000",
    ),
    "both discounts": (
        {"quantity": "1", "listprice": "100", "discount_percent": "10", "discount_amount": "1"},
        "118.80000000",
    ),
    "100 % of a half penny": (
        {"quantity": "1", "listprice": "0.005", "discount_percent": "100"},
        "0.00000000",
    ),
    "a percentage of four digits": (
        {"quantity": "1", "listprice": "100", "discount_percent": "33.3333"},
        "80.00040000",
    ),
    "a quantity of four digits": ({"quantity": "0.3333", "listprice": "10"}, "3.99600000"),
}


@pytest.mark.parametrize(("values", "total"), ODD.values(), ids=ODD)
def test_odd_lines_are_taken_at_face_value(practice: Practice, values: dict[str, str], total: str) -> None:
    invoice = made(practice, {"productid": practice.product, "tax1": "20", **values})
    assert invoice["hdnGrandTotal"] == total


def test_with_both_discounts_the_screen_shows_the_percentage(practice: Practice) -> None:
    both = line(practice, "1", "100", discount_percent="10", discount_amount="1")
    figures = made(practice, both)["LineItems_FinalDetails"]["1"]
    assert (figures["discountTotal1"], figures["totalAfterDiscount1"]) == ("10.00", "90.00")


def test_nothing_is_rounded_in_totals(practice: Practice) -> None:
    invoice = made(practice, *(line(practice, "1", price) for price in ("0.005", "1.005", "2.675")))
    assert invoice["hdnGrandTotal"] == "4.42200000"


def test_an_overall_discount_of_100_percent_makes_the_net_total_negative(practice: Practice) -> None:
    invoice = made(practice, line(practice, "2", "10"), hdnDiscountPercent="100")
    assert (invoice["pre_tax_total"], invoice["hdnGrandTotal"]) == ("-4.00000000", "0.00000000")


def test_a_sent_line_description_is_kept(practice: Practice) -> None:
    (shown,) = made(practice, line(practice, "1", "10", description="own"))["LineItems"]
    assert shown["description"] == "own"
