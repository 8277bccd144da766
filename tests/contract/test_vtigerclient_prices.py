"""Prices per currency of items: real ones are kept, zeros that mean "none" never become real ones."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from sagesync_desktop.core.types import ModuleId, Record
from tests.contract.vtigerclient_support import Practice, practice
from tests.worlds import form_prices

PRO, SER = ModuleId.PRODUCTS, ModuleId.SERVICES
NAMES = {PRO: "productname", SER: "servicename"}


@pytest.fixture(params=["8.2.0", "8.3.0", "8.4.0"])
def vtiger(request: pytest.FixtureRequest) -> Iterator[Practice]:
    with practice(request.param) as running:
        yield running


def offered(vtiger: Practice, item: Record) -> dict[str, str]:
    """What the web form of an invoice offers by currency; where it has no price it converts (fact 20)."""
    _, row = vtiger.world.state.find(item.id)
    return form_prices(vtiger.world.state, row)


@pytest.mark.parametrize("change", [{"description": "new"}, {"unit_price": Decimal("120.50")}])
def test_a_change_makes_no_price_of_zero_in_another_currency(
    vtiger: Practice, change: dict[str, object]
) -> None:
    """Facts 19 and 20."""
    made = vtiger.create(PRO, {"productname": "Gadget", "unit_price": Decimal(100)})
    assert set(offered(vtiger, made)) == {"GBP"}
    vtiger.update(made, change)  # type: ignore[arg-type]
    assert set(offered(vtiger, made)) == {"GBP"}


def test_a_change_keeps_the_prices_that_were_entered_in_other_currencies(vtiger: Practice) -> None:
    made = vtiger.create(PRO, {"productname": "Gadget", "unit_price": Decimal(100), "currency2": "117"})
    for text in ("new", "newer"):
        made = vtiger.update(made, {"description": text})
    assert offered(vtiger, made) == {"GBP": "100.00", "EUR": "117.00"}


def test_a_price_of_zero_stays_one_in_the_items_own_currency(vtiger: Practice) -> None:
    """unit_price decides there, with or without the key (fact 21)."""
    made = vtiger.create(PRO, {"productname": "Gift", "unit_price": Decimal(100)})
    free = vtiger.update(made, {"unit_price": Decimal(0)})
    assert (free.amount("unit_price"), free.amount("currency1")) == (0, 0)
    assert "EUR" not in offered(vtiger, free)


def test_an_item_priced_in_euro_keeps_its_currency_and_its_pounds(vtiger: Practice) -> None:
    """Fact 23: unit_price is in the item's own currency, and its price in pounds is its own."""
    euro = f"{vtiger.currency}2"
    element = {"productname": "Vélo", "unit_price": "50.00", "currency_id": euro, "currency1": "44.00"}
    owner = {"assigned_user_id": vtiger.user_id, "discontinued": "1"}
    made = vtiger.client.look(PRO, str(vtiger.world.create("Products", {**element, **owner})["id"]))
    assert made is not None
    changed = vtiger.update(made, {"unit_price": Decimal("55.00")})
    shown = [changed.fields[name] for name in ("currency_id", "unit_price", "currency2", "currency1")]
    assert shown == [euro, "55.00000000", "55", "44"]
