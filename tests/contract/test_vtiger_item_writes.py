"""Prices per currency and taxes of products and services, version by version (facts 19-24, 41, 71, 72)."""

from typing import Any

import pytest

from tests.contract.vtiger_practice import Practice
from tests.worlds import form_prices

OLD, NEW = "8.2.0", ("8.3.0", "8.4.0")
PRICES = {"currency1": "10", "currency2": "12.5", "currency3": "15"}


@pytest.fixture
def practice() -> Practice:
    return Practice()


def item(practice: Practice, module: str = "Products", **values: Any) -> dict[str, Any]:
    name = "productname" if module == "Products" else "servicename"
    sent = {name: "Nut", "unit_price": "10", "tax1": "20", "discontinued": "1", **values}
    return practice.world.retrieve(practice.create(module, **sent)["id"])


def prices(practice: Practice, record_id: str) -> list[float]:
    shown = practice.world.retrieve(record_id)
    return [shown[f"currency{number}"] for number in (1, 2, 3)]


def offered(practice: Practice, record_id: str) -> dict[str, str]:
    """What the web invoice form offers: a currency that is missing is converted."""
    state = practice.world.state
    return form_prices(state, state.find(record_id)[1])


def without(shown: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in shown.items() if name not in names}


# -- facts 19 to 24: 8.2.0


def test_no_price_and_a_price_of_0_look_alike(practice: Practice) -> None:
    bare, free = item(practice), item(practice, currency2="0")
    assert bare["currency2"] == free["currency2"] == 0
    assert offered(practice, bare["id"]) == {"GBP": "10.00"}
    assert offered(practice, free["id"]) == {"GBP": "10.00", "EUR": "0.00"}


def test_an_echo_of_a_price_that_is_not_there_stores_0(practice: Practice) -> None:
    shown = item(practice)
    practice.world.update(shown)
    assert offered(practice, shown["id"]) == {"GBP": "10.00", "EUR": "0.00", "USD": "0.00"}


@pytest.mark.parametrize("value", ["", None])
def test_a_price_left_out_or_empty_is_removed(practice: Practice, value: str | None) -> None:
    shown = item(practice, **PRICES)
    sent = without(shown, "currency2") if value is None else {**shown, "currency2": value}
    practice.world.update(sent)
    assert offered(practice, shown["id"]) == {"GBP": "10.00", "USD": "15.00"}


def test_an_echo_of_the_prices_that_are_not_0_loses_and_makes_up_nothing(practice: Practice) -> None:
    shown = item(practice, currency2="12.5")
    practice.world.update({name: value for name, value in shown.items() if value != 0})
    assert offered(practice, shown["id"]) == {"GBP": "10.00", "EUR": "12.50"}


@pytest.mark.parametrize("own", [{}, {"currency1": "5"}])
def test_unit_price_decides_the_price_in_the_items_own_currency(
    practice: Practice, own: dict[str, str]
) -> None:
    shown = item(practice, **PRICES)
    practice.world.update({**without(shown, "currency1"), "unit_price": "40", **own})
    assert prices(practice, shown["id"]) == [40, 12.5, 15]


def test_a_revise_without_taxes_and_prices_wipes_both_and_one_with_some_leaves_only_those(
    practice: Practice,
) -> None:
    shown = item(practice, **PRICES)
    assert "tax1" not in practice.world.revise({"id": shown["id"], "description": "x"})
    assert offered(practice, shown["id"]) == {}
    practice.world.revise({"id": shown["id"], "tax1": "20", "currency2": "12.5"})
    assert (offered(practice, shown["id"]), practice.world.retrieve(shown["id"])["tax1"]) == (
        {"EUR": "12.50"},
        "20.000",
    )


def test_an_item_may_have_another_base_currency_which_only_retrieve_tells(practice: Practice) -> None:
    euro = f"{practice.currency.partition('x')[0]}x2"
    shown = item(practice, currency_id=euro, unit_price="100", currency1="83.26")
    assert (shown["currency_id"], shown["currency1"], shown["currency2"]) == (euro, 83.26, 100)
    practice.world.update({**shown, "unit_price": "110"})
    assert prices(practice, shown["id"]) == [83.26, 110, 0]
    text = f"select unit_price from Products where id='{shown['id']}';"
    assert practice.get(operation="query", query=text)["result"] == [
        {"unit_price": "110.00000000", "id": shown["id"]}
    ]


def test_services_behave_as_products_do(practice: Practice) -> None:
    shown = item(practice, "Services", currency2="12.5")
    assert "tax1" not in practice.world.revise({"id": shown["id"], "description": "x"})
    assert prices(practice, shown["id"]) == [0, 0, 0]


# -- fact 41


@pytest.mark.parametrize(("sent", "ticked"), [({"tax3": "0.000"}, True), ({"tax3": ""}, False), ({}, False)])
def test_a_zero_tax_is_ticked_by_its_key(sent: dict[str, str], ticked: bool) -> None:
    practice = Practice(taxes=[("VAT", "20"), ("Reduced", "5"), ("Exempt", "0")])
    assert ("tax3" in item(practice, **sent)) is ticked


# -- facts 71 and 72: 8.3.0 and 8.4.0


@pytest.mark.parametrize("version", NEW)
def test_every_update_of_a_product_adds_its_tax_rows_again_until_the_page_saves_it(version: str) -> None:
    practice = Practice(version)
    shown = item(practice)
    for _ in range(3):
        practice.world.update(shown)
    _, row = practice.world.state.find(shown["id"])
    assert row.tax_rows == [("tax1", "20.000")] * 4
    practice.world.revise({"id": shown["id"], "description": "x"})
    assert len(row.tax_rows) == 4
    practice.world.update({**without(shown, "tax1"), "tax2": "5.000"})
    assert row.tax_rows == [("tax1", "20.000")] * 4 + [("tax2", "5.000")]
    saved = practice.world.edit({"id": shown["id"], "tax1": "", "tax2": "5.000"})
    assert row.tax_rows == [("tax2", "5.000")]
    assert "tax1" not in saved


@pytest.mark.parametrize("version", NEW)
@pytest.mark.parametrize("sent", [{}, {"tax1": ""}])
def test_a_replaced_tax_stays_beside_the_new_one(version: str, sent: dict[str, str]) -> None:
    practice = Practice(version)
    shown = item(practice)
    practice.world.update({**without(shown, "tax1"), "tax2": "5", **sent})
    after = practice.world.retrieve(shown["id"])
    assert (after["tax1"], after["tax2"]) == ("20.000", "5.000")


@pytest.mark.parametrize("version", NEW)
def test_the_same_tax_with_a_new_rate_shows_the_new_rate_and_null_brings_the_default(version: str) -> None:
    practice = Practice(version)
    shown = item(practice)
    assert practice.world.revise({"id": shown["id"], "tax1": "17.5"})["tax1"] == "17.500"
    assert practice.world.revise({"id": shown["id"], "tax1": None})["tax1"] == "20.000"


@pytest.mark.parametrize("version", NEW)
def test_a_revise_of_a_service_wipes_its_taxes_and_no_price_of_it_is_ever_kept(version: str) -> None:
    practice = Practice(version)
    shown = item(practice, "Services", currency2="12.5")
    assert prices(practice, shown["id"]) == [0, 0, 0]
    assert practice.world.update(shown)["tax1"] == "20.000"
    assert "tax1" not in practice.world.revise({"id": shown["id"], "description": "x"})
