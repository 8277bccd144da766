"""Lines of Sage without item stand in Vtiger on one chosen service while that way is on."""

from dataclasses import replace

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.types import Status
from tests.engine.company import INVOICES, SAGE, VTIGER
from tests.engine.entries import PLACE, line

WAY = Option.FREE_TEXT_LINES
DAY = 86_400
LOWER = {"tax_amount": "2.25"}


class Desk:
    """An invoice of Sage with a line for an item and one that is text alone, and two services of Vtiger."""

    def __init__(self, company):
        self.company = company
        self.services = {name: company.service(name) for name in ("Sundries", "Other work")}
        company.account("Alpha Ltd", **PLACE)
        company.product("Widget")
        company.finished()
        widget, alpha = (company.in_sage(what, **name) for what, name in self.known)
        self.item = company.sage_line(widget)
        self.text = {**company.sage_line(widget, "3", "15.00"), "description": "Repairs, as agreed"}
        self.text |= {"ledger_account_id": company.sage.account(4010)}
        del self.text["product_id"]
        self.row = company.sage_invoice(alpha, self.item, self.text)

    known = (("products", {"item_code": "W-1"}), ("contacts", {"name": "Alpha Ltd"}))

    def choose(self, name, *, on=True):
        chosen = replace(self.company.settings.invoices, standin_service=name and self.services[name]["id"])
        self.company.settings = replace(self.company.settings, invoices=chosen).with_option(WAY, on=on)

    def switch_off(self):
        self.company.settings = self.company.settings.with_option(WAY, on=False)

    @property
    def held(self):
        return [(one.why.rule, one.why.because) for one in self.company.store.open_skips(INVOICES)]

    @property
    def in_vtiger(self):
        """What each line of the only invoice stands on there, with its text and price."""
        (row,) = self.company.vtiger.all("Invoice")
        found = self.company.vtiger.retrieve(row["id"])
        names = {one["id"]: name for name, one in self.services.items()}
        return [
            (names.get(line["productid"], "Widget"), line["comment"], line["listprice"][:5])
            for line in found["LineItems"]
        ]

    @property
    def in_sage(self):
        """Product, service and account of each line there, with its text and price."""
        (row,) = self.company.sage.all("sales_invoices")
        return [
            (
                bool(line["product"] or line["service"]),
                line["ledger_account"]["id"] == self.company.sage.account(4010),
                line["description"],
                f"{float(line['unit_price']):.2f}",
            )
            for line in self.company.sage.get("sales_invoices", row["id"])["invoice_lines"]
        ]

    def change(self, **fields):
        """What people change on the line of text in Vtiger."""
        (row,) = self.company.vtiger.all("Invoice")
        item, text = self.company.vtiger.retrieve(row["id"])["LineItems"]
        self.company.vtiger.edit({"id": row["id"], "LineItems": [item, {**text, **fields}]})

    def put_in_sage(self, *lines):
        self.company.sage.update("sales_invoices", self.row["id"], {"invoice_lines": list(lines)})

    def settle(self):
        assert self.company.finished().written
        assert self.company.finished().written == []
        assert self.held == []


WIDGET, TEXT = (True, False, "Widget, best", "20.00"), (False, True, "Repairs, as agreed", "15.00")


@pytest.fixture
def desk(company):
    """It, with the invoice held."""
    made = Desk(company)
    company.finished()
    assert [rule for rule, _because in made.held] == ["invoice.line_without_item"]
    return made


@pytest.fixture
def come(desk):
    """It, with the invoice in Vtiger."""
    desk.choose("Sundries")
    desk.settle()
    return desk


def test_it_comes_on_the_chosen_service_and_stays_without_item_in_sage(come):
    assert come.in_vtiger == [
        ("Widget", "Widget, best", "20.00"),
        ("Sundries", "Repairs, as agreed", "15.00"),
    ]
    assert come.in_sage == [WIDGET, TEXT]


@pytest.mark.parametrize(
    ("chosen", "because"),
    [
        ("", "no service is chosen to stand in for it"),
        ("Sundries", "the service chosen to stand in is not in Vtiger"),
    ],
)
def test_without_a_service_it_is_held_in_words(desk, chosen, because):
    if chosen:
        desk.company.vtiger.delete(desk.services[chosen]["id"])
        desk.company.clock.advance(2 * DAY)
    desk.choose(chosen)
    desk.company.finished()
    bare = "Line 2 (Repairs, as agreed) has no product or service"
    assert desk.held == [("invoice.line_without_item", f"{bare}: {because}")]
    assert desk.company.vtiger.all("Invoice") == []


def test_it_is_held_where_the_service_itself_is_sold_on_another_line(desk):
    service = desk.company.in_sage("services", description="Sundries, an hour")
    sold = {**desk.item, "service_id": service["id"], "description": "Sundries"}
    del sold["product_id"]
    desk.put_in_sage(sold, desk.text)
    desk.choose("Sundries")
    assert desk.company.finished().written == []
    (held,) = desk.held
    assert held[1].endswith("the service chosen to stand in is on another line")


def test_it_is_held_where_its_tax_is_not_ticked_on_the_service(desk):
    desk.company.vtiger.edit({"id": desk.services["Sundries"]["id"], "tax1_check": "0", "tax1": "0"})
    desk.put_in_sage(desk.item, {**desk.text, "tax_rate_id": desk.company.sage.tax_rate("LOWER")} | LOWER)
    desk.choose("Sundries")
    desk.company.finished()
    assert [rule for rule, _because in desk.held] == ["invoice.tax_not_linked"]
    assert desk.company.vtiger.all("Invoice") == []


@pytest.mark.parametrize("later", ["off", "another", "none"])
def test_switching_off_or_choosing_another_changes_nothing_that_was_done(come, later):
    if later == "off":
        come.switch_off()
    else:
        come.choose("Other work" if later == "another" else "")
    before = come.in_vtiger
    assert come.company.finished().written == []
    assert (come.held, come.in_vtiger, come.in_sage) == ([], before, [WIDGET, TEXT])


@pytest.mark.parametrize("now", ["on", "off", "another"])
def test_what_is_changed_in_vtiger_reaches_the_line_in_sage_which_keeps_its_account(come, now):
    if now == "off":
        come.switch_off()
    elif now == "another":
        come.choose("Other work")
    come.change(listprice="18.00", comment="Repairs, done")
    come.settle()
    assert come.in_sage == [WIDGET, (False, True, "Repairs, done", "18.00")]
    assert come.in_vtiger[1] == ("Sundries", "Repairs, done", "18.00")


def test_a_text_that_is_emptied_in_vtiger_gives_way_to_the_service_s_name(come):
    come.change(comment="")
    come.settle()
    assert come.in_sage == [WIDGET, (False, True, "Sundries", "15.00")]


def test_an_item_that_is_chosen_for_it_in_vtiger_takes_its_place_in_sage(come):
    come.change(productid=come.services["Other work"]["id"])
    come.settle()
    assert [is_item for is_item, *_ in come.in_sage] == [True, True]
    assert come.in_vtiger[1][0] == "Other work"


def test_a_change_in_sage_travels_while_on_and_is_held_while_off(come):
    come.switch_off()
    come.put_in_sage(come.item, {**come.text, "description": "Repairs, two visits"})
    assert come.company.finished().written == []
    bare = "Line 2 (Repairs, two visits) has no product or service"
    assert come.held == [("invoice.line_without_item", bare)]
    come.choose("Sundries")
    come.settle()
    assert come.in_vtiger[1] == ("Sundries", "Repairs, two visits", "15.00")


def test_a_change_in_sage_moves_its_lines_to_the_service_that_is_chosen_by_then(come):
    come.choose("Other work")
    come.put_in_sage(come.item, {**come.text, "description": "Repairs, two visits"})
    assert [one.because for one in come.company.finished().of(Status.UPDATED)] == [""]
    assert come.company.finished().written == []
    assert come.in_vtiger[1] == ("Other work", "Repairs, two visits", "15.00")
    come.change(listprice="18.00")
    come.settle()
    assert come.in_sage[1] == (False, True, "Repairs, two visits", "18.00")


def test_an_item_that_is_chosen_for_it_in_sage_is_that_of_vtiger_s_line(come):
    """Also where it is the very service that stood in."""
    service = come.company.in_sage("services", description="Sundries, an hour")
    come.put_in_sage(come.item, {**come.text, "service_id": service["id"]})
    come.company.finished()
    assert come.company.finished().written == []
    assert (come.held, [is_item for is_item, *_ in come.in_sage]) == ([], [True, True])
    come.change(listprice="18.00")
    come.settle()
    assert come.in_sage[1] == (True, True, "Repairs, as agreed", "18.00")


@pytest.mark.parametrize("now", ["Sundries", "Other work", ""])
def test_a_lost_answer_is_found_again_and_another_service_by_then_is_a_question(desk, now):
    """Which of its lines had no item when it was sent, nobody can tell from another choice."""
    desk.choose("Sundries")
    desk.company.faults.add("drop_after", side="vtiger", method="POST", skip=1)
    desk.company.sync()
    desk.company.faults.clear()
    assert len(desk.company.store.intents()) == len(desk.company.vtiger.all("Invoice")) == 1
    before = desk.company.snapshot()
    desk.choose(now)
    desk.company.finished()
    assert desk.company.finished().written == []
    assert desk.company.snapshot() == before
    held = [] if now == "Sundries" else [("record.conflict", "Different in both systems: Line items")]
    assert desk.held == held


@pytest.mark.parametrize("on", [True, False])
def test_a_lost_database_finds_it_again_as_it_is(come, on):
    if not on:
        come.switch_off()
    before = come.company.snapshot()
    come.company.lose_database()
    assert come.company.finished().written == []
    assert (come.held, come.company.snapshot()) == ([], before)
    come.choose("Sundries")
    come.change(listprice="18.00")
    come.settle()
    assert come.in_sage[1] == (False, True, "Repairs, as agreed", "18.00")


def test_an_invoice_of_vtiger_with_that_service_goes_to_sage_as_ever(come):
    company = come.company
    account = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    company.invoice(account, line(come.services["Sundries"]))
    assert [one for one in company.finished().written if one[1] is SAGE]
    assert company.finished().written == []
    made = next(one for one in company.sage.all("sales_invoices") if one["id"] != come.row["id"])
    assert all(one["service"] for one in company.sage.get("sales_invoices", made["id"])["invoice_lines"])


def test_a_preview_writes_nothing(desk):
    desk.choose("Sundries")
    before = desk.company.snapshot()
    ran = desk.company.finished(preview=True)
    assert desk.company.snapshot() == before
    assert [(side, status) for _module, side, status, _name in ran.written] == [(VTIGER, Status.CREATED)]
