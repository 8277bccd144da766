"""Cures of deletions, conflicts, one-way fields, texts and values in a small company: written and at rest."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.settings import FieldChoice
from sagesync_desktop.core.types import Direction
from tests.engine.company import INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step

HOUR, DAY = timedelta(hours=1).total_seconds(), timedelta(days=1).total_seconds()


def the_one_held(company, module):
    (skip,) = company.store.open_skips(module)
    return skip


def cured(company, skip, cure, value=None):
    """The cure is done, nothing is held any more, and the next run rests."""
    ran = company.cure(CureOrder(skip.module, skip.side, skip.record_id, cure, value))
    assert ran.cured == [(True, "")]
    assert company.store.open_skips(skip.module) == ()
    assert company.finished().written == []
    assert_in_step(company)
    return ran


@pytest.fixture
def three(company):
    """Three products that are in step."""
    for number in range(3):
        company.product(f"Item {number}", f"I-{number}", description=f"Item {number}, new")
    company.only(PRODUCTS)
    company.finished()
    company.finished()
    return company


def delete(company, side):
    if side is SAGE:
        company.sage.delete("products", company.in_sage("products", item_code="I-1")["id"])
    else:
        company.vtiger.delete(company.in_vtiger("Products", productcode="I-1")["id"])


def edit(company, side, text):
    if side is SAGE:
        there = company.in_sage("products", item_code="I-1")
        company.sage.update("products", there["id"], {"description": text})
    else:
        company.vtiger.edit(
            {"id": company.in_vtiger("Products", productcode="I-1")["id"], "description": text}
        )


# -- deletions


@pytest.mark.parametrize("gone", [SAGE, VTIGER])
def test_what_was_deleted_is_made_again_over_there_once(three, gone):
    delete(three, gone)
    three.clock.advance(DAY)
    three.finished()
    skip = the_one_held(three, PRODUCTS)
    assert (skip.why.rule, skip.side) == ("record.deleted_elsewhere", gone.other)
    ran = cured(three, skip, "restore")
    assert [(side, status) for _module, side, status, _name in ran.written] == [(gone, "created")]
    assert len(three.store.links(PRODUCTS)) == 3


@pytest.mark.parametrize("gone", [SAGE, VTIGER])
def test_what_was_deleted_there_is_deleted_here_as_well(three, gone):
    delete(three, gone)
    three.clock.advance(DAY)
    three.finished()
    skip = the_one_held(three, PRODUCTS)
    ran = three.cure(CureOrder(skip.module, skip.side, skip.record_id, "delete"))
    assert ran.cured == [(True, "")]
    assert three.store.open_skips(PRODUCTS) == ()
    assert three.finished().written == []
    assert len(three.sage.all("products")) == len(three.vtiger.all("Products")) == 2


@pytest.mark.parametrize("gone", [SAGE, VTIGER])
def test_what_was_deleted_there_and_changed_here_is_made_again_with_the_change(three, gone):
    delete(three, gone)
    edit(three, gone.other, "Item 1, better")
    three.clock.advance(DAY)
    three.finished()
    skip = the_one_held(three, PRODUCTS)
    assert skip.why.rule == "record.deleted_and_edited"
    cured(three, skip, "restore")
    assert three.in_sage("products", item_code="I-1")["description"] == "Item 1, better"
    assert three.in_vtiger("Products", productcode="I-1")["description"] == "Item 1, better"


# -- conflicts


@pytest.fixture
def clashing(three):
    edit(three, SAGE, "Item 1, red")
    edit(three, VTIGER, "Item 1, blue")
    three.finished()
    assert the_one_held(three, PRODUCTS).why.rule == "record.conflict"
    return three


def descriptions(company):
    in_sage = company.in_sage("products", item_code="I-1")["description"]
    return in_sage, company.in_vtiger("Products", productcode="I-1")["description"]


@pytest.mark.parametrize(("side", "text"), [("vtiger", "Item 1, blue"), ("sage", "Item 1, red")])
def test_one_sides_value_stands(clashing, side, text):
    cured(clashing, the_one_held(clashing, PRODUCTS), f"keep_{side}")
    assert descriptions(clashing) == (text, text)


@pytest.mark.parametrize(("side", "text"), [("vtiger", "Item 1, blue"), ("sage", "Item 1, red")])
def test_one_sides_value_stands_for_good(clashing, side, text):
    cured(clashing, the_one_held(clashing, PRODUCTS), f"owner_{side}")
    assert descriptions(clashing) == (text, text)
    edit(clashing, SAGE, "Item 1, red again")
    edit(clashing, VTIGER, "Item 1, blue again")
    clashing.finished()
    assert descriptions(clashing) == (f"{text} again", f"{text} again")


# -- one way


def test_a_change_against_the_way_is_taken_back(company):
    company.account("Alpha Ltd", description="As agreed", **PLACE)
    company.only(ORGANIZATIONS)
    company.finished()
    company.set_module(ORGANIZATIONS, fields=(FieldChoice("notes", direction=Direction.TO_SAGE),))
    company.store.mark_all_pending(ORGANIZATIONS)
    company.finished()
    company.sage.update("contacts", company.in_sage("contacts", name="Alpha Ltd")["id"], {"notes": "Ours"})
    company.finished()
    skip = the_one_held(company, ORGANIZATIONS)
    assert skip.why.rule == "direction.one_way"
    cured(company, skip, "take_back")
    assert company.in_sage("contacts", name="Alpha Ltd")["notes"] == "As agreed"


def test_a_change_against_the_way_travels_once_the_field_goes_both_ways(company):
    company.account("Alpha Ltd", description="As agreed", **PLACE)
    company.only(ORGANIZATIONS)
    company.finished()
    company.set_module(ORGANIZATIONS, fields=(FieldChoice("notes", direction=Direction.TO_SAGE),))
    company.store.mark_all_pending(ORGANIZATIONS)
    company.finished()
    company.sage.update("contacts", company.in_sage("contacts", name="Alpha Ltd")["id"], {"notes": "Ours"})
    company.finished()
    cured(company, the_one_held(company, ORGANIZATIONS), "field_both_ways")
    assert company.in_vtiger("Accounts", accountname="Alpha Ltd")["description"] == "Ours"


# -- values and texts


def test_a_country_that_is_not_clear_is_said_once_more(company):
    company.account("Alpha Ltd", **{**PLACE, "bill_country": "Frannce"})
    company.only(ORGANIZATIONS)
    company.finished()
    skip = the_one_held(company, ORGANIZATIONS)
    assert skip.why.rule == "value.unmappable"
    cured(company, skip, "country")
    assert company.in_vtiger("Accounts", accountname="Alpha Ltd")["bill_country"] == "France"
    (link,) = company.store.links(ORGANIZATIONS)
    there = company.store.seen(ORGANIZATIONS, SAGE, link.sage_id).record
    assert there.text("main_address.country_id") == "FR"


def test_what_vtiger_left_of_an_emoji_is_left_out(company):
    company.product("Smile", "S-1", description="A fine ???? widget")
    company.only(PRODUCTS)
    company.finished()
    skip = the_one_held(company, PRODUCTS)
    assert skip.why.rule == "text.not_storable"
    cured(company, skip, "without_emoji")
    assert company.in_sage("products", item_code="S-1")["description"] == "A fine widget"


def test_an_emoji_in_sage_is_left_out_there(company):
    company.sage_product("A fine \U0001f600 gadget", "G-1")
    company.only(PRODUCTS)
    company.finished()
    skip = the_one_held(company, PRODUCTS)
    assert (skip.why.rule, skip.side) == ("text.not_storable", SAGE)
    cured(company, skip, "without_emoji")
    assert company.in_vtiger("Products", productcode="G-1")["description"] == "A fine gadget"


def test_vtiger_shows_what_sages_books_say_is_paid(company):
    account = company.account("Alpha Ltd", **PLACE)
    company.invoice(account, line(company.product()), invoicestatus="Paid", received="24.00")
    company.finished()
    skip = the_one_held(company, INVOICES)
    assert skip.why.rule == "invoice.paid_differs"
    cured(company, skip, "as_sage_says")
    shown = company.vtiger.all("Invoice")[0]
    assert (shown["invoicestatus"], Decimal(shown["received"]), Decimal(shown["balance"])) == (
        "Created",
        0,
        24,
    )


def test_a_lost_account_is_chosen_anew_and_everything_that_waited_goes(company):
    company.product("Widget", "W-1")
    company.product("Gadget", "G-1")
    company.only(PRODUCTS)
    mappings = company.settings.mappings
    company.set_mappings(mappings.with_account("product_sales", mappings.accounts["product_purchase"]))
    company.finished()
    first, second = company.store.open_skips(PRODUCTS)
    assert first.why.rule == second.why.rule == "account.unusable"
    ran = company.cure(
        CureOrder(PRODUCTS, first.side, first.record_id, "choose_account", company.sage.account(4000))
    )
    assert ran.cured == [(True, "")]
    assert company.store.open_skips(PRODUCTS) == ()
    assert len(company.sage.all("products")) == 2
    assert company.settings.mappings.accounts["product_sales"] == company.sage.account(4000)
    assert company.finished().written == []
