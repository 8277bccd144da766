"""Users of the ordinary profile: what Vtiger does not tell them of themselves, records tell."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from sagesync_desktop.clients.vtiger.apiuser import currency_of, decimals_of
from sagesync_desktop.clients.vtiger.client import VtigerClient
from sagesync_desktop.clients.vtiger.wire import Codec, record_of
from sagesync_desktop.core.errors import NotConfigured, PermissionMissing
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import FILINGS
from tests.contract.vtigerclient_support import KEY, Practice, open_client, practice
from tests.shared_material import SHARED, needs_shared

ORG, PRO, INV = ModuleId.ORGANIZATIONS, ModuleId.PRODUCTS, ModuleId.INVOICES
RATES = {"GBP": Decimal(1), "EUR": Decimal("1.201"), "USD": Decimal("1.298")}
BASE = "21x1"


@pytest.fixture(params=["8.2.0", "8.4.0"])
def vtiger(request: pytest.FixtureRequest) -> Iterator[Practice]:
    with practice(request.param) as running:
        yield running


@contextmanager
def ordinary(vtiger: Practice, decimals: str = "2", currency: int = 1) -> Iterator[VtigerClient]:
    user = vtiger.world.add_user("sales", "sales-key")
    user.no_of_currency_decimals, user.currency_id = decimals, currency
    with open_client(vtiger.url, vtiger.clock, "sales", "sales-key") as client:
        yield client


def enter_invoice(vtiger: Practice) -> None:
    item = vtiger.product("Bolt", tax1="20.000")
    vtiger.world.enter(
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
            "LineItems": [{"productid": item, "quantity": "1", "listprice": "10.005", "tax1": "20.000"}],
        },
    )


def test_an_ordinary_user_is_named_by_its_login_and_can_do_its_work(vtiger: Practice) -> None:
    enter_invoice(vtiger)
    with ordinary(vtiger) as client:
        setup = client.setup()
        assert (setup.user_name, setup.is_admin, setup.hides_user) == ("sales", False, True)
        made = client.create(ORG, {"accountname": "Sales Ltd"}, KEY)
        assert client.look(ORG, made.id) == made


@pytest.mark.parametrize(("decimals", "known"), [("2", 2), ("3", 3), ("0", 0), ("", 0)])
def test_an_ordinary_users_decimals_are_told_by_an_invoices_display(
    vtiger: Practice, decimals: str, known: int
) -> None:
    """Fact 26; unset counts as none."""
    enter_invoice(vtiger)
    with ordinary(vtiger, decimals) as client:
        assert client.setup().decimals == known


@pytest.mark.parametrize(("currency", "known"), [(1, "GBP"), (3, "USD")])
def test_an_ordinary_users_currency_is_told_by_a_price(vtiger: Practice, currency: int, known: str) -> None:
    """Fact 27: a user of the dollar sees the pounds divided by its rate."""
    with ordinary(vtiger, currency=currency) as client:
        item = {"productname": "B", "unit_price": "49.99", "currency1": "49.99", "discontinued": "1"}
        user = vtiger.world.state.user_named("sales")
        owner = {"assigned_user_id": vtiger.user_id}
        vtiger.world.create("Products", {**item, **owner}, user)
        setup = client.setup()
        assert setup.user_currency == known
        assert setup.works_in_another_currency is (known != "GBP")


def test_where_nothing_tells_nothing_is_guessed(vtiger: Practice) -> None:
    with ordinary(vtiger) as client:
        setup = client.setup()
        assert (setup.decimals, setup.user_currency, setup.works_in_another_currency) == (None, "", False)


def test_the_first_price_that_an_unknown_user_of_another_currency_writes_is_the_last(
    vtiger: Practice,
) -> None:
    with ordinary(vtiger, currency=3) as client, pytest.raises(NotConfigured, match="works in USD"):
        client.create(PRO, {"productname": "Gadget", "unit_price": Decimal("49.99")}, KEY)


def test_an_administrators_own_settings_are_read(vtiger: Practice) -> None:
    setup = vtiger.client.setup()
    assert (setup.hides_user, setup.decimals, setup.user_currency) == (False, 2, "GBP")


def test_on_8_3_an_ordinary_user_is_told_that_only_an_administrator_works() -> None:
    """Fact 65."""
    with practice("8.3.0") as vtiger, ordinary(vtiger) as client:
        assert client.setup().shuts_user_out
        with pytest.raises(PermissionMissing):
            client.look(ORG, "11x2")
    with practice("8.3.0") as vtiger:
        assert not vtiger.client.setup().shuts_user_out


# -- as recorded


def recorded(case: str) -> Any:
    assert SHARED is not None
    path = Path(SHARED) / "reference" / "vtiger" / "wire2" / f"{case}.json"
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)["response"]["json"]["result"]


@needs_shared
@pytest.mark.parametrize(
    ("user", "known"), [("admin_2", 2), ("sales1", 2), ("sales2", 3), ("nodec", 0), ("usd1", 2)]
)
def test_a_real_display_tells_the_users_decimals(user: str, known: int) -> None:
    assert decimals_of(recorded(f"232_retrieve_Invoice_decimals_{user}")) == known


@needs_shared
@pytest.mark.parametrize(
    ("user", "known"), [("sales1", "GBP"), ("sales2", "GBP"), ("usd1", "USD"), ("nodec", "GBP")]
)
def test_a_real_price_tells_the_users_currency(user: str, known: str) -> None:
    item = record_of(PRO, recorded(f"232c_retrieve_Products_by_{user}"), Codec("", FILINGS))
    assert currency_of(item, BASE, RATES, "GBP") == known


@needs_shared
def test_a_price_at_no_known_rate_is_of_another_currency_and_a_foreign_item_tells_nothing() -> None:
    item = record_of(PRO, recorded("232c_retrieve_Products_by_usd1"), Codec("", FILINGS))
    assert currency_of(item, BASE, {"GBP": Decimal(1)}, "GBP") == "another currency"
    assert currency_of(item, "21x2", RATES, "EUR") == ""
