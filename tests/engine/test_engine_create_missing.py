"""What an invoice of Vtiger needs is made in Sage on demand while that way is on."""

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.types import Direction
from tests.engine.company import INVOICES, ORGANIZATIONS, PRODUCTS, SERVICES
from tests.engine.entries import PLACE, line

WAY = Option.CREATE_MISSING
MADE = {"contacts": "name", "products": "description", "services": "description"}


class Shop:
    """An invoice for one of two customers, of one product out of two, none of which goes to Sage."""

    def __init__(self, company):
        self.company = company
        for module in (ORGANIZATIONS, PRODUCTS, SERVICES):
            company.set_module(module, direction=Direction.TO_VTIGER)
        self.alpha, _beta = (company.account(name, **PLACE) for name in ("Alpha Ltd", "Beta Ltd"))
        self.lamp = company.product("Lamp", "L-1")
        company.product("Rope", "R-1")
        company.service("Fitting")
        self.row = company.invoice(self.alpha, line(self.lamp))

    def switch(self, *, on):
        self.company.settings = self.company.settings.with_option(WAY, on=on)

    @property
    def in_sage(self):
        company = self.company.sage
        rows = {name: [row[key] for row in company.all(name)] for name, key in MADE.items()}
        return {name: [one for one in found if not one.startswith("HMRC")] for name, found in rows.items()}

    @property
    def invoices(self):
        return len(self.company.sage.all("sales_invoices"))

    @property
    def held(self):
        return [one.why.rule for one in self.company.store.open_skips(INVOICES)]


NOTHING = {"contacts": [], "products": [], "services": []}
NEEDED = {"contacts": ["Alpha Ltd"], "products": ["Lamp, best"], "services": []}


@pytest.fixture
def shop(company):
    """It, with the invoice held."""
    made = Shop(company)
    company.finished()
    assert (made.in_sage, made.invoices) == (NOTHING, 0)
    assert made.held == ["invoice.organization_missing"]
    return made


def test_what_the_invoice_needs_is_made_and_nothing_else(shop):
    shop.switch(on=True)
    shop.company.finished()
    assert (shop.in_sage, shop.invoices, shop.held) == (NEEDED, 1, [])
    assert shop.company.finished().written == []


def test_switching_off_changes_nothing_that_was_done(shop):
    shop.switch(on=True)
    shop.company.finished()
    shop.switch(on=False)
    assert shop.company.finished().written == []
    assert (shop.in_sage, shop.invoices, shop.held) == (NEEDED, 1, [])


def test_nothing_is_made_for_an_invoice_that_is_held_for_another_reason(shop):
    shop.company.vtiger.edit({"id": shop.row["id"], "hdnTaxType": "group"})
    shop.switch(on=True)
    assert shop.company.finished().written == []
    assert shop.in_sage == NOTHING


def test_later_changes_go_as_the_direction_says(shop):
    shop.switch(on=True)
    shop.company.finished()
    shop.company.vtiger.edit({"id": shop.alpha["id"], "accountname": "Alpha Group"})
    assert shop.company.finished().written == []
    assert shop.in_sage == NEEDED


def test_what_is_entered_later_is_made_when_its_invoice_comes(shop):
    shop.switch(on=True)
    shop.company.finished()
    shop.company.invoice(shop.company.account("Gamma Ltd", **PLACE), line(shop.lamp), subject="Order 2")
    shop.company.finished()
    assert (shop.in_sage["contacts"], shop.invoices) == (["Alpha Ltd", "Gamma Ltd"], 2)
    assert shop.company.finished().written == []


def test_a_lost_database_makes_nothing_a_second_time(shop):
    shop.switch(on=True)
    shop.company.finished()
    shop.company.lose_database()
    shop.company.finished()
    assert (shop.in_sage, shop.invoices, shop.held) == (NEEDED, 1, [])


def test_a_preview_writes_nothing(shop):
    shop.switch(on=True)
    before = shop.company.snapshot()
    ran = shop.company.finished(preview=True)
    assert shop.company.snapshot() == before
    assert [name for *_, name in ran.written][:1] == ["Alpha Ltd"]
