"""Each way beyond the usual in the practice company: what was held travels, to the penny, and stays."""

from decimal import Decimal

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.sandbox.practice import build_practice
from tests.engine.practised import opened
from tests.manual_clock import ManualClock

INVOICES = ModuleId.INVOICES
WAYS = {
    Option.OVERALL_DISCOUNT: "invoice.overall_discount",
    Option.ADJUSTMENT_LINE: "invoice.adjustment",
    Option.PRICE_DECIMALS: "invoice.price_decimals",
    Option.GROUP_TAX: "invoice.group_tax",
    Option.TAXED_SHIPPING: "invoice.charge_tax",
}
"""Option -> the rule that holds the practice company's invoice while it is off."""
EDITS = {
    Option.OVERALL_DISCOUNT: {"hdnDiscountPercent": "7.5"},
    Option.ADJUSTMENT_LINE: {"txtAdjustment": "-7.25"},
    Option.PRICE_DECIMALS: {},
    Option.GROUP_TAX: {},
    Option.TAXED_SHIPPING: {"shipping_&_handling": "20.00", "shipping_&_handling_shtax1": "5"},
}
"""A later change in Vtiger of what the way is about."""


@pytest.fixture(scope="module")
def settled(tmp_path_factory):
    """The practice company after its first runs, with the ways' own invoices alone: what was held, its dumps.

    A way that is switched lets all pairs be thought over; a hundred more invoices take their time.
    """
    clock = ManualClock()
    start = clock.moment, *(world.dump() for world in build_practice(clock.now))
    whole = opened(tmp_path_factory.mktemp("whole"), *start)
    whole.finished()
    held = {skip.why.rule: skip.record_id for skip in whole.store.open_skips(INVOICES)}
    whole.close()
    company = opened(tmp_path_factory.mktemp("settled"), *start)
    for row in company.vtiger.all("Invoice"):
        if row["id"] not in [held[rule] for rule in WAYS.values()]:
            company.vtiger.delete(row["id"])
            company.vtiger.purge(row["id"])
    for _ in range(2):
        company.finished()
    assert {skip.why.rule for skip in company.store.open_skips(INVOICES)} >= set(WAYS.values())
    company.close()
    return held, (company.clock.moment, company.sage.dump(), company.vtiger.dump(), company.database)


class Switched:
    """A copy of it with one way on, and the invoice that the way is for."""

    def __init__(self, company, option, record_id):
        self.company, self.option, self.id = company, option, record_id
        self.choose_account()
        self.switch(on=True)

    def choose_account(self):
        """What adjustments are booked to."""
        mappings = self.company.settings.mappings
        account = mappings.accounts["service_sales"]
        self.company.set_mappings(mappings.with_account("adjustment", account))

    def switch(self, *, on):
        self.company.settings = self.company.settings.with_option(self.option, on=on)

    @property
    def held(self):
        """What holds the invoice on either side."""
        link = self.company.store.link(INVOICES, Side.VTIGER, self.id)
        ids = {self.id, link.sage_id if link else ""}
        return [one.why for one in self.company.store.open_skips(INVOICES) if one.record_id in ids]

    @property
    def in_sage(self):
        link = self.company.store.link(INVOICES, Side.VTIGER, self.id)
        rows = {row["id"]: row for row in self.company.sage.all("sales_invoices")}
        return rows[link.sage_id] if link else None

    @property
    def in_vtiger(self):
        return next(row for row in self.company.vtiger.all("Invoice") if row["id"] == self.id)

    def totals(self):
        return tuple(
            Decimal(str(one)).quantize(Decimal("0.01"))
            for one in (self.in_sage["total_amount"], self.in_vtiger["hdnGrandTotal"])
        )

    def edit(self):
        """A later change in Vtiger of what the way is about, or of the quantities."""
        change = EDITS[self.option]
        rows = self.rows(times=1 if change else 2)
        is_of_lines = not change or any(name.startswith("shipping") for name in change)
        self.company.vtiger.edit({"id": self.id, **change, **({"LineItems": rows} if is_of_lines else {})})

    def rows(self, times):
        """The lines as the web form sends them, so many times as much of each."""
        rows = self.company.vtiger.retrieve(self.id)["LineItems"]
        names = ("productid", "listprice", "comment", *(f"tax{number}" for number in range(1, 9)))
        kept = [{name: row[name] for name in names if row.get(name)} for row in rows]
        counts = [str(times * Decimal(row["quantity"])) for row in rows]
        return [{**one, "quantity": count} for one, count in zip(kept, counts, strict=True)]

    def put_in_sage(self, **line):
        """An edit of the first line by somebody in Sage."""
        rows = [self.as_sent(row) for row in self.in_sage["invoice_lines"]]
        rows[0] |= line
        self.company.sage.update("sales_invoices", self.in_sage["id"], {"invoice_lines": rows})

    @staticmethod
    def as_sent(row):
        told = {name: row[name] for name in ("description", "quantity", "unit_price", "tax_amount")}
        off = {"discount_amount": row["discount_amount"]} if Decimal(str(row["discount_amount"])) else {}
        refs = {
            f"{name}_id": row[name]["id"]
            for name in ("ledger_account", "tax_rate", "product", "service")
            if row.get(name)
        }
        return {**told, **off, **refs}


@pytest.fixture(params=WAYS, ids=str)
def switched(settled, tmp_path, request):
    held, state = settled
    company = opened(tmp_path, *state)
    yield Switched(company, request.param, held[WAYS[request.param]])
    company.close()


def test_what_was_held_travels_to_the_penny_and_the_next_sync_is_idle(switched):
    ran = switched.company.finished()
    assert switched.held == []
    ours, theirs = switched.totals()
    assert ours == theirs
    assert len(ran.written) >= 1
    assert switched.company.finished().written == []


def test_a_preview_tells_the_money_that_lands(switched):
    before = switched.company.sage.dump()
    shown = switched.company.finished(preview=True)
    assert switched.company.sage.dump() == before
    switched.company.finished()
    row = switched.in_sage
    (landing,) = [one for one in shown.report.lands if one.made]
    told = (landing.net, landing.tax, landing.gross)
    assert told == tuple(Decimal(str(row[name])) for name in ("net_amount", "tax_amount", "total_amount"))


def test_switching_off_changes_nothing_that_was_done(switched):
    switched.company.finished()
    sage, vtiger = switched.company.sage.dump(), switched.company.vtiger.dump()
    switched.switch(on=False)
    ran = switched.company.finished()
    assert (ran.written, switched.held) == ([], [])
    assert (switched.company.sage.dump(), switched.company.vtiger.dump()) == (sage, vtiger)


def test_a_later_edit_in_vtiger_travels_while_on_and_is_held_while_off(switched):
    switched.company.finished()
    before = switched.totals()
    switched.edit()
    switched.switch(on=False)
    assert switched.company.finished().written == []
    assert [why.rule for why in switched.held] == [WAYS[switched.option]]
    switched.switch(on=True)
    switched.company.finished()
    ours, theirs = switched.totals()
    assert (switched.held, ours) == ([], theirs)
    assert (ours, theirs) != before
    assert switched.company.finished().written == []


def test_a_later_edit_in_sage_is_a_question_and_vtigers_lines_can_be_put_back(switched):
    switched.company.finished()
    before = switched.totals()
    switched.put_in_sage(description="Changed by the accountant")
    vtiger = switched.company.vtiger.dump()
    assert switched.company.finished().written == []
    (why,) = switched.held
    assert why.rule == "invoice.other_form"
    assert switched.company.vtiger.dump() == vtiger
    order = CureOrder(INVOICES, Side.SAGE, switched.in_sage["id"], "as_in_vtiger")
    ran = switched.company.cure(order)
    assert ran.cured == [(True, "")]
    assert (switched.held, switched.totals()) == ([], before)
    assert "accountant" not in switched.in_sage["invoice_lines"][0]["description"]
    assert switched.company.finished().written == []


def test_a_payment_in_sage_reaches_vtiger_and_leaves_its_form_alone(switched):
    switched.company.finished()
    before = switched.in_vtiger
    switched.company.sage.pay(switched.in_sage["id"], switched.in_sage["total_amount"])
    switched.company.finished()
    after = switched.in_vtiger
    assert switched.held == []
    assert after["invoicestatus"] == "Paid"
    kept = ("hdnGrandTotal", "hdnDiscountPercent", "hdnDiscountAmount", "txtAdjustment", "hdnTaxType")
    assert {name: after[name] for name in kept} == {name: before[name] for name in kept}


def test_a_lost_database_finds_the_pair_again_without_a_question(switched, tmp_path):
    switched.company.finished()
    worlds = switched.company.sage.dump(), switched.company.vtiger.dump()
    (tmp_path / "anew").mkdir()
    anew = opened(tmp_path / "anew", switched.company.clock.moment, *worlds)
    anew.settings = switched.company.settings
    again = Switched(anew, switched.option, switched.id)
    anew.finished()
    assert again.held == []
    assert again.in_sage["id"] == switched.in_sage["id"]
    assert len(anew.sage.all("sales_invoices")) == len(switched.company.sage.all("sales_invoices"))
    anew.close()
