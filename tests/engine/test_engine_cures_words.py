"""Cures that write nothing themselves: choices, words about two records, what stands, what is put aside."""

from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.core.runs import CureOrder
from tests.engine.company import INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step
from tests.engine.own_cures import (
    ANEW,
    ASIDES,
    DIFFERENT,
    KEEP,
    KEEP_LINES,
    NO_DESCRIPTION,
    SAME,
    choosing,
    give,
    hold_sample,
    order,
    rules,
    sample,
)


@pytest.fixture
def held(company, monkeypatch):
    """A product without a description, and an invoice that waits for it."""
    return hold_sample(company, monkeypatch)


def test_a_choice_is_kept_and_everything_it_concerns_is_tried_again(company, monkeypatch):
    none = replace(company.settings.invoices, ineligible_statuses=())
    chosen = choosing(lambda settings: replace(settings, invoices=none))
    give(monkeypatch, INVOICES, "invoice.not_eligible", chosen)
    account, widget = company.account("Alpha Ltd", **PLACE), company.product()
    for number in (1, 2, 3):
        company.invoice(account, line(widget), subject=f"Order {number}", invoicestatus="Cancel")
    company.finished()
    assert rules(company) == {"invoice.not_eligible"}
    orders = [order(company, INVOICES, f"INV{number} · Order {number}", "choose") for number in (1, 2)]
    ran = company.cure(*orders)
    assert ran.cured == [(True, ""), (True, "")]
    assert company.settings.invoices == none
    assert [name for *_rest, name in ran.written] == [f"INV{one} · Order {one}" for one in (1, 2, 3)]
    assert company.held() == []


def test_a_mapping_that_was_chosen_by_a_cure_is_no_news_to_the_next_run(company, monkeypatch):
    """It is kept in another order than it was made in."""
    rate = company.sage.tax_rate("LOWER")
    chosen = choosing(
        lambda settings: replace(
            settings, mappings=settings.mappings.with_tax("a tax of an earlier name", rate)
        )
    )
    give(monkeypatch, PRODUCTS, NO_DESCRIPTION, chosen)
    company.product("Sample", "S-1", description="")
    company.product()
    company.finished()
    company.cure(order(company, PRODUCTS, "Sample", "choose"))
    assert company.finished().outcomes == ()


@pytest.fixture
def doubtful(company, monkeypatch):
    """Two customers of one name, whose places differ; and the order that says what they are."""
    give(monkeypatch, ORGANIZATIONS, "match.ambiguous", SAME, DIFFERENT)
    company.account("Gamma Ltd", bill_code="LS1 1AA", email1="a@gamma.example")
    place = {"address_type_id": "ACCOUNTS", "name": "Main", "is_main_address": True, "postal_code": "SW1 1AA"}
    company.customer("Gamma Ltd", main_address={**place, "address_line_1": "9 Far St", "country_id": "GB"})
    company.finished()
    (skip,) = [one for one in company.store.open_skips(ORGANIZATIONS) if one.side is VTIGER]
    return company, CureOrder(ORGANIZATIONS, VTIGER, skip.record_id, "")


def test_two_that_are_said_to_be_different_are_made_anew_in_that_very_run(doubtful):
    company, wanted = doubtful
    assert company.cure(replace(wanted, cure="different")).cured == [(True, "")]
    assert len([row for row in company.sage.all("contacts") if row["name"] == "Gamma Ltd"]) == 2
    assert "match.ambiguous" not in rules(company)


def test_two_that_are_said_to_be_the_same_are_linked_in_that_very_run(doubtful):
    company, wanted = doubtful
    wanted = replace(wanted, cure="same")
    assert company.cure(wanted).cured == [(True, "")]
    assert len(company.store.links(ORGANIZATIONS)) == 1
    assert company.cure(wanted).cured == [(False, "Nothing holds it back any more")]


@pytest.mark.parametrize(
    ("cure", "stands"), [(KEEP[0], "FROM-SAGE"), (KEEP[1], "FROM-VTIGER")], ids=["sage", "vtiger"]
)
def test_in_a_conflict_the_side_that_she_names_stands(synced, monkeypatch, cure, stands):
    give(monkeypatch, PRODUCTS, "record.conflict", *KEEP)
    sage, vtiger = (
        synced.in_sage("products", item_code="W-1"),
        synced.in_vtiger("Products", productcode="W-1"),
    )
    synced.sage.update("products", sage["id"], {"item_code": "FROM-SAGE"})
    synced.vtiger.edit({"id": vtiger["id"], "productcode": "FROM-VTIGER"})
    synced.finished()
    assert rules(synced) == {"record.conflict"}
    (skip,) = synced.store.open_skips(PRODUCTS)
    ran = synced.cure(CureOrder(PRODUCTS, skip.side, skip.record_id, cure.id))
    assert ran.cured == [(True, "")]
    assert len(ran.written) == 1
    assert synced.in_sage("products", item_code=stands)["id"] == sage["id"]
    assert synced.in_vtiger("Products", productcode=stands)["id"] == vtiger["id"]
    assert synced.finished().written == []
    assert_in_step(synced)


def test_what_is_owed_follows_the_lines_that_stand(synced, monkeypatch):
    """Vtiger's quantity stands: what Sage owed by its own is not written over what is owed by then."""
    give(monkeypatch, INVOICES, "record.conflict", *KEEP_LINES)
    sage, vtiger = (
        synced.in_sage("sales_invoices", reference="INV1"),
        synced.in_vtiger("Invoice", subject="Order 1"),
    )
    widget = synced.in_vtiger("Products", productcode="W-1")
    row = synced.sage_line(synced.in_sage("products", item_code="W-1"), "1", "10.00")
    synced.sage.update("sales_invoices", sage["id"], {"invoice_lines": [row]})
    synced.vtiger.edit({"id": vtiger["id"], "LineItems": [line(widget, "7")]})
    synced.finished()
    assert rules(synced) == {"record.conflict"}
    (skip,) = synced.store.open_skips(INVOICES)
    assert synced.cure(CureOrder(INVOICES, skip.side, skip.record_id, "lines_vtiger")).cured == [(True, "")]
    assert synced.held() == []
    assert Decimal(synced.in_vtiger("Invoice", subject="Order 1")["balance"]) == 84
    assert synced.finished().written == []
    assert_in_step(synced)


def test_in_a_conflict_that_was_edited_since_nobody_stands(synced, monkeypatch):
    give(monkeypatch, PRODUCTS, "record.conflict", *KEEP)
    sage, vtiger = (
        synced.in_sage("products", item_code="W-1"),
        synced.in_vtiger("Products", productcode="W-1"),
    )
    synced.sage.update("products", sage["id"], {"item_code": "FROM-SAGE"})
    synced.vtiger.edit({"id": vtiger["id"], "productcode": "FROM-VTIGER"})
    synced.finished()
    (skip,) = synced.store.open_skips(PRODUCTS)
    wanted = CureOrder(PRODUCTS, skip.side, skip.record_id, "keep_sage")
    synced.wrap_port = lambda port: (
        EditedWhenLookedAt(port, synced, sage["id"]) if port.side is SAGE else port
    )
    ((done, because),) = synced.cure(wanted).cured
    assert not done
    assert because.endswith("was changed in Sage since this was shown: look at it again")
    assert synced.in_vtiger("Products", productcode="FROM-VTIGER")


class EditedWhenLookedAt:
    """Sage's side, where somebody changes the product in the moment before it is looked at."""

    def __init__(self, inner, company, record_id):
        self._inner, self._company, self._id = inner, company, record_id

    def look(self, module, record_id):
        self._company.sage.update("products", self._id, {"item_code": "NEWEST"})
        return self._inner.look(module, record_id)

    def __getattr__(self, name):
        return getattr(self._inner, name)


def test_what_is_left_alone_comes_back_when_it_changes(held):
    ran = held.cure(order(held, PRODUCTS, "Sample", "left"))
    assert ran.cured == [(True, "")]
    assert ran.written == []
    assert ("desk.left_alone", "Sample") in ran.rules
    assert held.finished().outcomes == ()
    held.vtiger.edit({"id": sample(held)["id"], "website": "www.sample.example"})
    assert (NO_DESCRIPTION, "Sample") in held.finished().rules
    held.vtiger.edit({"id": sample(held)["id"], "description": "A sample"})
    assert (PRODUCTS, SAGE, "created", "Sample") in held.finished().written


def test_what_was_left_alone_is_taken_up_again(held):
    held.cure(order(held, PRODUCTS, "Sample", "left"))
    ran = held.cure(order(held, PRODUCTS, "Sample", "take_up"))
    ((done, because),) = ran.cured
    assert done
    assert because.startswith("Still held: ")
    assert NO_DESCRIPTION in rules(held)


def test_what_is_never_to_be_synced_stays_so_whatever_changes(held):
    held.cure(order(held, PRODUCTS, "Sample", "never"))
    held.vtiger.edit({"id": sample(held)["id"], "description": "A sample"})
    held.finished()
    assert ("desk.never", "vtiger", "Sample") in held.held()
    assert not [row for row in held.sage.all("products") if row["item_code"] == "S-1"]


def test_a_pair_that_is_left_alone_does_not_move_until_it_changes(synced, monkeypatch):
    give(monkeypatch, PRODUCTS, "record.conflict", *KEEP, *ASIDES)
    sage, vtiger = (
        synced.in_sage("products", item_code="W-1"),
        synced.in_vtiger("Products", productcode="W-1"),
    )
    synced.sage.update("products", sage["id"], {"item_code": "FROM-SAGE"})
    synced.vtiger.edit({"id": vtiger["id"], "productcode": "FROM-VTIGER"})
    synced.finished()
    (skip,) = synced.store.open_skips(PRODUCTS)
    assert synced.cure(CureOrder(PRODUCTS, skip.side, skip.record_id, "left")).cured == [(True, "")]
    assert rules(synced) == {"desk.left_alone"}
    assert synced.finished().written == []
    synced.vtiger.edit({"id": vtiger["id"], "productcode": "FROM-SAGE"})
    synced.finished()
    assert synced.held() == []
    assert synced.finished().written == []


@pytest.mark.parametrize(
    ("edited", "rule"),
    [({}, "record.deleted_elsewhere"), ({"description": "Better"}, "record.deleted_and_edited")],
    ids=["as it was", "edited"],
)
def test_a_record_whose_partner_was_deleted_is_made_over_there_again(synced, monkeypatch, edited, rule):
    give(monkeypatch, PRODUCTS, rule, ANEW)
    lamp = synced.product("Lamp", "L-1")
    synced.finished()
    synced.sage.delete("products", synced.in_sage("products", item_code="L-1")["id"])
    synced.vtiger.edit({"id": lamp["id"], **edited})
    synced.clock.advance(86_400)
    synced.finished()
    assert rules(synced) == {rule}
    ran = synced.cure(order(synced, PRODUCTS, "Lamp", "anew"))
    assert ran.cured == [(True, "")]
    assert synced.in_sage("products", item_code="L-1")
    assert synced.held() == []
    assert synced.finished().written == []


def test_a_record_that_has_a_partner_again_is_not_made_a_second_time(synced, monkeypatch):
    give(monkeypatch, PRODUCTS, "record.conflict", ANEW)
    sage, vtiger = (
        synced.in_sage("products", item_code="W-1"),
        synced.in_vtiger("Products", productcode="W-1"),
    )
    synced.sage.update("products", sage["id"], {"item_code": "FROM-SAGE"})
    synced.vtiger.edit({"id": vtiger["id"], "productcode": "FROM-VTIGER"})
    synced.finished()
    ran = synced.cure(order(synced, PRODUCTS, "Widget", "anew"))
    assert ran.cured == [(False, "It is linked with another record by now")]
    assert ran.written == []
