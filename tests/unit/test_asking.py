"""A value that has no sure counterpart: neither written, nor blanked, nor forgotten."""

import pytest

from sagesync_desktop.core.planning import plan_module
from sagesync_desktop.core.steps import Create, Held, Settle, Update
from sagesync_desktop.core.types import Direction, Side
from sagesync_desktop.modules import BY_ID
from tests.builders import ORGANIZATIONS, codebook, customer, linked, organization, pool

SAGE, VTIGER = Side
SPEC = BY_ID[ORGANIZATIONS]
BASE = {"name": "Acme Ltd", "billing_postcode": "AB1 2CD", "billing_country": "FR"}


def steps(thinks_about, direction=Direction.BOTH):
    return plan_module(SPEC, direction, thinks_about, codebook()).steps


def in_france(**fields):
    return customer(main_address__country_id="FR", **fields)


@pytest.mark.parametrize("field", ["bill_country", "ship_country"])
def test_an_organization_in_an_unknown_country_is_asked_about_instead_of_made(field):
    (held,) = steps(pool(organization(**{field: "C.I."})))
    assert isinstance(held, Held)
    assert held.skip.rule == "value.unmappable"
    assert "Country says “C.I.”" in held.skip.because
    assert "full name" in held.skip.fix


def test_both_addresses_are_named_at_once():
    (held,) = steps(pool(organization(bill_country="C.I.", ship_country="Atlantis")))
    assert "Billing Country says “C.I.”" in held.skip.because
    assert "Shipping Country says “Atlantis”" in held.skip.because


def test_a_code_that_is_no_country_is_asked_about_in_sage_too():
    (held,) = steps(pool(customer(main_address__country_id="XI")))
    assert (held.skip.rule, held.record.side) == ("value.unmappable", SAGE)


def test_a_country_that_becomes_unknown_is_said_and_keeps_what_was_agreed():
    moved = organization(bill_country="Atlantis")
    settle, held = steps(pool(pairs=[linked(in_france(), moved, BASE)]))
    assert isinstance(settle, Settle)
    assert settle.keep == {"billing_country"}
    assert settle.held == {VTIGER}
    assert (held.record, held.target, held.linked) == (moved, SAGE, True)
    assert "Atlantis" in held.skip.because


def test_what_else_changed_with_an_unknown_country_travels_without_it():
    moved = organization(bill_country="Atlantis", bill_city="Poseidonis")
    parisian, base = in_france(main_address__city="Paris"), {**BASE, "billing_city": "Paris"}
    update, held = steps(pool(pairs=[linked(parisian, moved, base)]))
    assert isinstance(update, Update)
    assert update.writes == {SAGE: {"billing_city": "Poseidonis"}}
    assert "billing_country" in update.keep
    assert isinstance(held, Held)


def test_once_the_country_is_known_it_travels():
    moved = organization(bill_country="Ireland")
    (update,) = steps(pool(pairs=[linked(in_france(), moved, BASE)]))
    assert update.writes == {SAGE: {"billing_country": "IE"}}


def test_nothing_is_asked_about_a_record_that_would_not_travel():
    (held,) = steps(pool(organization(bill_country="Atlantis")), Direction.TO_VTIGER)
    assert held.skip.rule == "direction.one_way"


def test_a_country_that_sages_cannot_be_compared_with_is_said_in_a_one_way_module_as_well():
    thinks_about = pool(pairs=[linked(in_france(), organization(bill_country="Atlantis"), BASE)])
    settle, held = steps(thinks_about, Direction.TO_VTIGER)
    assert isinstance(settle, Settle)
    assert "Atlantis" in held.skip.because


def test_a_sure_country_is_no_question():
    (create,) = steps(pool(organization(bill_country="Ireland")))
    assert isinstance(create, Create)
    assert create.values["billing_country"] == "IE"
