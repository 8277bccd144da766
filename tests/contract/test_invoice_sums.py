"""What a cure says that an invoice comes to is what Vtiger makes of it: drawn invoices, to the penny."""

from decimal import Decimal
from random import Random

import pytest

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Unfit
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.invoice_sums import saved, stated
from tests.builders import codebook
from tests.contract.vtigerclient_support import practice

D = Decimal
INVOICES, PRODUCTS, SERVICES = ModuleId.INVOICES, ModuleId.PRODUCTS, ModuleId.SERVICES
TICKED = ({"tax1": "20.000"}, {"tax2": "10.000"}, {"tax1": "20.000", "tax2": "10.000"}, {})
SEEDS = range(30)
CURES = (
    ("invoice.group_tax", "individual"),
    ("invoice.group_tax", "item_taxes"),
    ("invoice.no_tax_mode", "individual"),
    ("invoice.overall_discount", "onto_lines"),
    ("invoice.adjustment", "as_line_service"),
    ("invoice.charge_tax", "as_line_service"),
    ("invoice.price_decimals", "one_piece"),
    ("invoice.price_decimals", "packs"),
    ("invoice.totals_differ", "whole_pennies"),
    ("invoice.totals_differ", "count_anew"),
    ("invoice.discount_over_line", "rest_service"),
)


@pytest.fixture(scope="module", params=["8.2.0", "cloud"])
def shop(request):
    with practice(request.param) as vtiger:
        yield Shop(vtiger)


class Shop:
    """Items of every kind of taxing, a service and an organization; invoices are drawn from a seed."""

    def __init__(self, vtiger):
        self.vtiger = vtiger
        self.owner = vtiger.account().id
        self.items = [vtiger.product(f"Item {place}", **taxes) for place, taxes in enumerate(TICKED)]
        carriage = {"servicename": "Carriage", "taxes": ({"name": "tax1", "rate": D(20)},)}
        self.service = vtiger.create(SERVICES, carriage).id

    def context(self):
        known = [(PRODUCTS, one) for one in self.items] + [(SERVICES, self.service)]
        records = [self.vtiger.client.look(*one) for one in known]
        return Context(codebook(*records, vtiger=self.vtiger.client.setup()))

    def drawn(self, seed, *, by_form):
        """An invoice as somebody may have entered it, as the client reads it."""
        draw = Random(seed)
        write = self.vtiger.world.enter if by_form else self.vtiger.world.create
        return self.read(write("Invoice", self._element(draw))["id"])

    def read(self, id):
        return self.vtiger.client.look(INVOICES, str(id))

    def _element(self, draw):
        more = {
            "hdnDiscountPercent": draw.choice(["5", "7.5"]),
            "hdnDiscountAmount": draw.choice(["3.33", "10"]),
            "txtAdjustment": draw.choice(["-2.5", "0.07"]),
        }
        header = {name: value for name, value in more.items() if draw.random() < 0.4}
        if draw.random() < 0.4:
            header |= {"shipping_&_handling": draw.choice(["15", "4.99"])}
            header |= {"shipping_&_handling_shtax1": draw.choice(["0", "20"])}
        lines = [self._line(draw) for _ in range(draw.randint(1, 4))]
        return {
            "subject": "Drawn",
            "account_id": self.owner,
            "assigned_user_id": self.vtiger.user_id,
            "bill_street": "Bill St 1",
            "ship_street": "Ship St 1",
            "invoicedate": "2026-11-20",
            "invoicestatus": "Sent",
            "hdnTaxType": draw.choice(["individual", "individual", "group", ""]),
            "currency_id": f"{self.vtiger.currency}1",
            "conversion_rate": "1",
            "productid": lines[0]["productid"],
            **header,
            "LineItems": lines,
        }

    def _line(self, draw):
        place = draw.randrange(len(self.items))
        discount = {"discount_percent": "10"} if draw.random() < 0.2 else {}
        discount = {"discount_amount": draw.choice(["1.25", "900"])} if draw.random() < 0.2 else discount
        return {
            "productid": self.items[place],
            "quantity": draw.choice(["1", "3", "0.33", "12", "1000"]),
            "listprice": draw.choice(["10.01", "0.0375", "99.99", "4.95", "1.005"]),
            **dict.fromkeys(("tax1", "tax2"), "0"),
            **(TICKED[place] if draw.random() < 0.8 else {"tax1": "20"}),
            **discount,
        }


@pytest.mark.parametrize("seed", SEEDS)
def test_an_invoice_that_a_program_saved_comes_to_what_is_worked_out(shop, seed):
    invoice = shop.drawn(seed, by_form=False)
    book = shop.context().book
    assert saved(invoice, book) == stated(invoice, book)


@pytest.mark.parametrize("by_form", [False, True], ids=["by program", "by form"])
@pytest.mark.parametrize("seed", SEEDS)
def test_what_a_cure_shows_is_what_vtiger_then_holds(shop, seed, by_form):
    """One cure after the other, as far as each has something to do, on whatever the one before has left."""
    invoice, context = shop.drawn(seed, by_form=by_form), shop.context()
    for rule, id in CURES:
        cure = next(one for one in BY_ID[INVOICES].own_cures(rule) if one.id == id)
        if next(one for one in BY_ID[INVOICES].rules if one.id == rule).check(invoice, context) is None:
            continue
        try:
            work = cure.work(invoice, context, shop.service)
        except Unfit:
            continue
        if work is None:
            continue
        (edit,) = work.effects
        before = invoice
        shop.vtiger.update(invoice, edit.fields)
        invoice = shop.read(invoice.id)
        assert (work.before, work.after) == (stated(before, context.book), stated(invoice, context.book))
        assert len(invoice.rows("lines")) >= len(before.rows("lines"))
        assert [row["productid"] for row in before.rows("lines")] == [
            row["productid"] for row in invoice.rows("lines")[: len(before.rows("lines"))]
        ]
    assert invoice.side is Side.VTIGER
