"""What Sage alone knows stands in the user's own fields in Vtiger while that way is on, and stays Sage's."""

from decimal import Decimal

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.settings import FieldChoice
from sagesync_desktop.core.types import Direction, ModuleId
from tests.engine.company import INVOICES
from tests.engine.in_step import assert_in_step, money
from tests.engine.test_engine_money import bounce, in_books, in_crm, order, pay, trading

__all__ = ["trading"]

TOLD = ("invoice_number", "web_link", "payment_state", "outstanding_amount", "last_paid")
KINDS = {"outstanding_amount": "currency", "last_paid": "date", "credit_limit": "currency"}


def pair(company, module, table, names):
    """A custom field of Vtiger for each of them: what Sage calls it -> its name in Vtiger."""
    fields = {
        name: company.vtiger.add_custom_field(table, f"Sage {name}", KINDS.get(name, "string"))
        for name in names
    }
    own = tuple(FieldChoice(field, vtiger=field, sage=name) for name, field in fields.items())
    company.set_module(module, fields=own)
    return fields


def switch(company, *, on):
    company.settings = company.settings.with_option(Option.CRM_TRUTH, on=on)


@pytest.fixture
def told(trading):
    """An invoice on both sides, and a field of hers for each thing that Sage tells of it."""
    order(trading)
    trading.finished()
    fields = pair(trading, INVOICES, "Invoice", TOLD)
    switch(trading, on=True)
    trading.finished()
    return trading, fields


def shown(company, fields):
    crm = in_crm(company)
    return {name: crm[field] for name, field in fields.items()}


def test_number_link_state_and_amounts_reach_invoices_that_were_there_before(told):
    company, fields = told
    books, seen = in_books(company), shown(company, fields)
    assert seen["invoice_number"] == books["displayed_as"]
    assert seen["web_link"].startswith("http")
    assert seen["payment_state"] == "Unpaid"
    assert money(seen["outstanding_amount"]) == Decimal("24.00")
    assert company.held() == []
    assert company.finished().written == []
    assert_in_step(company)


def test_they_change_with_a_payment_and_change_back_when_it_is_taken_back(told):
    company, fields = told
    pay(company, "10.00")
    company.finished()
    seen = shown(company, fields)
    assert seen["payment_state"] == "Part paid"
    assert money(seen["outstanding_amount"]) == Decimal("14.00")
    assert seen["last_paid"]
    assert company.finished().written == []
    bounce(company)
    company.finished()
    seen = shown(company, fields)
    assert (seen["payment_state"], money(seen["outstanding_amount"])) == ("Unpaid", Decimal("24.00"))
    assert company.finished().written == []


def test_an_idle_run_asks_for_nothing_more(told):
    company, _ = told
    company.finished()
    on = company.finished()
    switch(company, on=False)
    company.finished()
    off = company.finished()
    assert (len(on.seen), on.written) == (len(off.seen), [])


def test_what_is_typed_over_it_in_vtiger_never_reaches_sage_and_is_listed_until_it_is_mended(told):
    company, fields = told
    before = in_books(company)
    company.vtiger.edit({"id": in_crm(company)["id"], fields["payment_state"]: "Paid"})
    ran = company.finished()
    assert ran.written == []
    assert in_books(company) == before
    assert company.held() == [("direction.one_way", "vtiger", ran.outcomes[-1].name)]
    pay(company)
    company.finished()
    assert company.held() == []
    assert company.finished().written == []


def test_switched_off_nothing_more_is_told_and_nothing_is_taken_back(told):
    company, fields = told
    seen = shown(company, fields)
    switch(company, on=False)
    pay(company)
    company.finished()
    after = shown(company, fields)
    assert (after["payment_state"], after["web_link"]) == (seen["payment_state"], seen["web_link"])
    switch(company, on=True)
    company.finished()
    assert shown(company, fields)["payment_state"] == "Paid"


def test_a_pair_that_was_put_to_rest_rests(told):
    company, fields = told
    own = FieldChoice(
        fields["payment_state"],
        vtiger=fields["payment_state"],
        sage="payment_state",
        direction=Direction.OFF,
    )
    company.set_module(INVOICES, fields=(own,))
    pay(company)
    company.finished()
    assert shown(company, fields)["payment_state"] == "Unpaid"


def test_a_customer_shows_its_limit_and_its_page_and_its_limit_is_never_written_to_sage(trading):
    fields = pair(trading, ModuleId.ORGANIZATIONS, "Accounts", ("credit_limit", "web_link"))
    switch(trading, on=True)
    customer = trading.in_sage("contacts", name="Alpha Ltd")
    trading.sage.update("contacts", customer["id"], {"credit_limit": "5000.00"})
    trading.finished()
    crm = trading.in_vtiger("Accounts", accountname="Alpha Ltd")
    assert money(crm[fields["credit_limit"]]) == Decimal("5000.00")
    assert crm[fields["web_link"]].startswith("http")
    trading.vtiger.edit({"id": crm["id"], fields["credit_limit"]: "9"})
    trading.finished()
    assert trading.held() == [("direction.one_way", "vtiger", "Alpha Ltd")]
    assert money(trading.in_sage("contacts", name="Alpha Ltd")["credit_limit"]) == Decimal("5000.00")
    trading.sage.update("contacts", customer["id"], {"credit_limit": None})
    trading.finished()
    crm = trading.in_vtiger("Accounts", accountname="Alpha Ltd")
    assert money(crm[fields["credit_limit"]]) == 0
    assert trading.finished().written == []
    assert trading.held() == []


def test_what_was_typed_over_it_is_put_back_by_a_cure_and_never_made_to_travel_both_ways(told):
    company, fields = told
    company.vtiger.edit({"id": in_crm(company)["id"], fields["payment_state"]: "Paid"})
    company.finished()
    (skip,) = company.store.open_skips(INVOICES)
    refused = company.cure(CureOrder(INVOICES, skip.side, skip.record_id, "field_both_ways"))
    assert [done for done, _ in refused.cured] == [False]
    done = company.cure(CureOrder(INVOICES, skip.side, skip.record_id, "take_back"))
    assert done.cured == [(True, "")]
    assert shown(company, fields)["payment_state"] == "Unpaid"
    assert company.held() == []
