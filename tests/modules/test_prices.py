"""A price is nothing without its currency and the tax that it includes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagesync_desktop.core.asking import asked_of
from sagesync_desktop.core.errors import UnmappableValue
from sagesync_desktop.core.mapping import read, write
from sagesync_desktop.core.planning import plan_module
from sagesync_desktop.core.steps import Create, Held
from sagesync_desktop.core.types import MISSING, Direction, Side
from sagesync_desktop.modules import BY_ID
from tests.builders import PRODUCTS, SERVICES, D, codebook, in_sage, pool, product, sage_product

SAGE, VTIGER = Side
SPEC = BY_ID[PRODUCTS]
PRICE = SPEC.field("price")
PENCE = st.integers(1, 10**6).map(lambda pence: D(pence) / 100)


def gross(price, rate="GB_STANDARD", **fields):
    return sage_product(sales_price=D(price), sales_price_includes_tax=True, sales_tax_rate_id=rate, **fields)


def fitted(current, **fields):
    return SPEC.fitted(SAGE, {}, fields, current, codebook())


@pytest.mark.parametrize(
    ("price", "rate", "net"),
    [
        ("12.00", "GB_STANDARD", "10.00"),
        ("10.50", "GB_LOWER", "10.00"),
        ("9.99", "GB_NO_TAX", "9.99"),
        ("10.01", "GB_STANDARD", "8.34"),
    ],
)
def test_a_price_with_tax_is_the_net_price_that_makes_it(price, rate, net):
    assert read(PRICE, gross(price, rate), codebook()) == D(net)
    assert PRICE.asks(gross(price, rate), codebook()) is None


def test_a_service_s_price_with_tax_is_net_as_well():
    rate = in_sage(
        SERVICES, sales_rate=D("24.00"), sales_rate_includes_tax=True, sales_tax_rate_id="GB_STANDARD"
    )
    assert read(BY_ID[SERVICES].field("price"), rate, codebook()) == D("20.00")


@given(PENCE, st.sampled_from(["GB_STANDARD", "GB_LOWER", "GB_NO_TAX"]))
def test_a_net_price_that_was_sent_with_its_tax_comes_back_as_it_was(net, rate):
    item = gross("12.00", rate)
    sent = fitted(item, **write(PRICE, SAGE, net, codebook()))
    assert read(PRICE, gross(str(sent["sales_price"]), rate), codebook()) == net


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (gross("9.99"), "Unit Price 9.99 includes 20 % tax in Sage, and no net price in whole pennies"),
        (gross("12.00", ""), "its tax rate is not known"),
        (gross("12.00", "GB_GONE"), "its tax rate is not known"),
    ],
)
def test_a_price_with_tax_that_has_no_sure_net_price_holds_the_item(item, words):
    assert read(PRICE, item, codebook()) is MISSING
    (held,) = plan_module(SPEC, Direction.BOTH, pool(item), codebook()).steps
    assert isinstance(held, Held)
    assert held.skip.rule == "value.unmappable"
    assert words in held.skip.because


def test_an_item_without_price_is_no_question_whatever_its_price_list_says():
    assert read(PRICE, gross("0.00"), codebook()) is None
    assert PRICE.asks(gross("0.00"), codebook()) is None


def test_a_new_tax_rate_keeps_the_net_price_of_a_price_with_tax():
    assert fitted(gross("12.00"), sales_tax_rate_id="GB_LOWER") == {
        "sales_tax_rate_id": "GB_LOWER",
        "sales_price": D("10.50"),
    }


def test_a_price_without_tax_is_sent_as_it_is():
    assert fitted(sage_product(), sales_price=D("11.00")) == {"sales_price": D("11.00")}
    assert fitted(gross("12.00"), description="New") == {"description": "New"}
    assert SPEC.fitted(VTIGER, {}, {"unit_price": D("11.00")}, product(), codebook()) == {
        "unit_price": D("11.00")
    }


@pytest.mark.parametrize("fields", [{"sales_tax_rate_id": "GB_GONE"}, {"sales_price": D("1.00")}])
def test_a_price_with_tax_is_not_written_where_its_tax_is_not_known(fields):
    with pytest.raises(UnmappableValue):
        fitted(gross("12.00", "" if "sales_price" in fields else "GB_STANDARD"), **fields)


def test_a_foreign_price_never_travels_and_the_item_does_with_a_word():
    item = product(currency_code="EUR")
    assert read(PRICE, item, codebook()) is MISSING
    (create,) = plan_module(SPEC, Direction.BOTH, pool(item), codebook()).steps
    assert isinstance(create, Create)
    assert "price" not in create.values
    said = asked_of(SPEC, item, codebook())
    assert said.because == "Unit Price is in the currency EUR in Vtiger, and Sage's price lists are in GBP"
    assert "GBP" in said.fix


@pytest.mark.parametrize("currency", ["", "GBP"])
def test_a_price_in_the_base_currency_is_no_question(currency):
    assert read(PRICE, product(currency_code=currency), codebook()) == D("10.00")
    assert asked_of(SPEC, product(currency_code=currency), codebook()) is None


@pytest.mark.parametrize("price", ["1.255", "0.004", "48.07692308"])
@pytest.mark.parametrize("field", ["price", "cost"])
def test_an_amount_of_fractions_of_a_penny_is_asked_about_and_never_rounded(field, price):
    pair = SPEC.field(field)
    item = product(**{pair.vtiger: D(price)})
    assert read(pair, item, codebook()) is MISSING
    asked = pair.asks(item, codebook())
    assert asked.because == f"{pair.label} is {price} in Vtiger, and Sage keeps two decimals"
    assert not asked.stops


@pytest.mark.parametrize("price", ["1.25000000", "0.00", "-3.1"])
def test_an_amount_of_whole_pennies_is_no_question(price):
    item = product(unit_price=D(price), purchase_cost=D(price))
    assert PRICE.asks(item, codebook()) is None
    assert SPEC.field("cost").asks(item, codebook()) is None


def test_an_item_with_a_price_of_fractions_is_made_in_sage_without_one():
    made, *_ = plan_module(SPEC, Direction.BOTH, pool(product(unit_price=D("0.004"))), codebook()).steps
    assert isinstance(made, Create)
    assert "price" not in made.values
