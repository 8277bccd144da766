"""Each module in each direction: new records, edits, merges, owners, conflicts, undo, and then silence."""

import pytest

from sagesync_desktop.core.types import Direction, Side, Status
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SERVICES, WRITTEN
from tests.engine.edits import EDITS, edit_account, edit_product, put_customer, put_product, sage_price
from tests.engine.in_step import assert_in_step, in_sage, in_vtiger

pytestmark = pytest.mark.over_http
SAGE, VTIGER = Side
MODULES = (ORGANIZATIONS, CONTACTS, PRODUCTS, SERVICES, INVOICES)
BOTH, TO_SAGE, TO_VTIGER = Direction.BOTH, Direction.TO_SAGE, Direction.TO_VTIGER
# -- creating


def test_new_records_of_every_module_travel_both_ways_and_then_nothing_more(filled):
    ran = filled.finished()
    assert sorted((module, side) for module, side, _status, _name in ran.written) == sorted(
        (module, side) for module in MODULES for side in Side
    )
    assert_in_step(filled)
    assert filled.held() == []


def test_to_sage_creates_in_sage_alone_and_says_what_stays_behind(filled):
    filled.set_directions(TO_SAGE)
    before = filled.vtiger.dump()
    ran = filled.finished()
    assert {side for _module, side, _status, _name in ran.written} == {SAGE}
    assert len(ran.written) == 5
    assert filled.vtiger.dump() == before
    assert ("direction.one_way", "sage", "Beta Ltd") in filled.held()
    assert {side for _rule, side, _name in filled.held()} == {"sage"}
    assert len(filled.held()) == 5


def test_to_vtiger_creates_in_vtiger_alone_and_says_what_stays_behind(filled):
    filled.set_directions(TO_VTIGER)
    before = filled.sage.dump()["companies"]
    ran = filled.finished()
    assert {side for _module, side, _status, _name in ran.written} == {VTIGER}
    assert len(ran.written) == 5
    assert filled.sage.dump()["companies"] == before
    assert ("direction.one_way", "vtiger", "Alpha Ltd") in filled.held()
    assert {side for _rule, side, _name in filled.held()} == {"vtiger"}
    assert len(filled.held()) == 5


# -- editing


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_an_edit_travels_once_and_its_undo_ends_where_it_began(synced, edit):
    act, there, back = edit
    start = _views(synced)
    act(synced, there)
    ran = synced.finished()
    assert len(ran.written) == 1
    assert ran.written[0][2] is Status.UPDATED
    assert _views(synced) != start
    assert_in_step(synced)
    act(synced, back)
    assert len(synced.finished().written) == 1
    assert_in_step(synced)
    assert _views(synced) == start
    assert synced.finished().written == []


def _views(company):
    return [(in_sage(company, module), in_vtiger(company, module)) for module in MODULES]


def test_five_runs_without_changes_write_nothing_and_ask_little(synced):
    synced.finished()  # the pages that Sage's records link to have moved to this test's port
    before = synced.snapshot()
    for _ in range(5):
        ran = synced.finished()
        assert ran.outcomes == ()
        assert ran.asked("sage", "PUT") == ran.asked("sage", "POST", "/v3.1/") == []
        assert len(ran.asked("vtiger", "POST")) == 1  # signing in
        assert len(ran.asked("sage", "GET")) <= 12
    assert synced.snapshot() == before


def test_five_runs_over_open_skips_say_each_of_them_once(filled):
    filled.set_directions(TO_SAGE)
    first = filled.finished()
    assert len(first.rules) > 0
    for _ in range(5):
        again = filled.finished()
        assert again.rules == []
        assert again.written == []


# -- both sides at once


def test_different_fields_of_an_organization_merge(synced):
    edit_account(synced, {"phone": "0113 496 0777"})
    put_customer(synced, {"notes": "From Sage"})
    synced.finished()
    account = synced.in_vtiger("Accounts", accountname="Alpha Ltd")
    assert (account["phone"], account["description"]) == ("0113 496 0777", "From Sage")
    assert_in_step(synced)


def test_different_fields_of_a_product_merge(synced):
    edit_product(synced, {"discontinued": "0"})
    put_product(synced, {"description": "Said in Sage"})
    ran = synced.finished()
    assert [(side, status) for _m, side, status, _n in ran.written] == [
        (SAGE, Status.UPDATED),
        (VTIGER, Status.UPDATED),
    ]
    product = synced.in_vtiger("Products", productname="Widget")
    assert (product["discontinued"], product["description"]) == ("0", "Said in Sage")
    assert_in_step(synced)
    assert synced.finished().written == []


def test_the_same_field_of_an_organization_goes_to_vtiger_which_owns_it(synced):
    edit_account(synced, {"description": "Vtiger's"})
    put_customer(synced, {"notes": "Sage's"})
    synced.finished()
    assert synced.in_sage("contacts", name="Alpha Ltd")["notes"] == "Vtiger's"
    assert_in_step(synced)


def test_what_the_owners_value_replaced_is_said(synced):
    edit_account(synced, {"phone": "0113 496 0111"})
    person = synced.in_sage("contacts", name="Alpha Ltd")["main_contact_person"]["id"]
    synced.sage.update("contact_persons", person, {"telephone": "0113 496 0222"})
    (said,) = synced.finished().of(Status.UPDATED)
    assert said.rule == "change.replaced"
    assert said.because == "Sage had its own Primary Phone, which Vtiger's replaced"
    assert [(one.before, one.after) for one in said.changes] == [("0113 496 0222", "0113 496 0111")]


def test_what_the_source_of_a_one_way_module_replaced_is_said(synced):
    synced.set_module(ORGANIZATIONS, direction=Direction.TO_VTIGER)
    edit_account(synced, {"description": "Vtiger says"})
    put_customer(synced, {"notes": "Sage says"})
    (said,) = synced.finished().of(Status.UPDATED)
    assert said.because == "Vtiger had its own Description, which Sage's replaced"


def test_an_edit_of_one_side_alone_replaces_nothing(synced):
    edit_account(synced, {"phone": "0113 496 0111"})
    (said,) = synced.finished().of(Status.UPDATED)
    assert (said.rule, said.because) == ("", "")


def test_a_price_changed_on_both_sides_is_sages(synced):
    edit_product(synced, {"unit_price": "11.00"})
    put_product(synced, {"sales_prices": [sage_price(synced, "12.00")]})
    synced.finished()
    product = synced.in_vtiger("Products", productname="Widget")
    assert product["unit_price"].startswith("12.00")
    assert_in_step(synced)


def test_both_sides_changed_to_the_same_value_only_moves_the_base(synced):
    edit_product(synced, {"description": "Agreed"})
    put_product(synced, {"description": "Agreed"})
    assert synced.finished().written == []
    assert_in_step(synced)
    put_product(synced, {"description": "Later"})
    assert len(synced.finished().written) == 1
    assert_in_step(synced)


def test_a_conflict_is_listed_once_and_stays_until_a_person_makes_both_sides_equal(synced):
    edit_product(synced, {"description": "Vtiger says", "unit_price": "15.00"})
    put_product(synced, {"description": "Sage says"})
    ran = synced.finished()
    assert ran.rules == [("record.conflict", "Widget")]
    before = synced.snapshot()
    for _ in range(5):
        ran = synced.finished()
        assert ran.outcomes == ()
    assert synced.snapshot() == before
    assert synced.held() == [("record.conflict", "vtiger", "Widget")]
    put_product(synced, {"description": "Vtiger says"})
    ran = synced.finished()
    assert synced.held() == []
    assert_in_step(synced)
    assert synced.in_sage("products", item_code="W-1")["sales_prices"][0]["price"] == "15.0"


def test_what_a_pair_in_conflict_held_alike_at_first_meeting_is_agreed_and_edits_of_it_travel(company):
    """Else the price, never agreed, would go back to Sage's when the conflict ends: a change nobody saw."""
    widget = company.product("Widget", "W-1", description="Vtiger says", unit_price="20.00")
    gadget = company.sage_product("Widget", "W-1", "20.00")
    company.only(PRODUCTS)
    assert company.finished().rules == [("record.conflict", "Widget")]
    company.vtiger.edit({"id": widget["id"], "description": "Widget", "unit_price": "25.00"})
    company.finished()
    assert company.held() == []
    assert company.in_sage("products", id=gadget["id"])["sales_prices"][0]["price"] == "25.0"
    assert company.in_vtiger("Products", productcode="W-1")["unit_price"].startswith("25.00")
    assert_in_step(company)


def test_swapped_values_of_two_products_arrive_swapped(synced):
    synced.product("Other", "O-1", description="Other, plain")
    synced.finished()
    synced.finished()
    edit_product(synced, {"description": "Other, plain"})
    other = synced.in_vtiger("Products", productname="Other")["id"]
    synced.vtiger.edit({"id": other, "description": "Widget, best"})
    assert len(synced.finished().written) == 2
    assert synced.in_sage("products", item_code="W-1")["description"] == "Other, plain"
    assert_in_step(synced)


def test_case_spaces_and_telephone_dress_are_no_changes(synced):
    edit_account(synced, {"phone": "0113-496 0000", "email1": "Post@Alpha.example"})
    assert synced.finished().written == []


def test_a_field_that_was_emptied_is_emptied_over_there(synced):
    edit_account(synced, {"phone": ""})
    synced.finished()
    person = synced.in_sage("contacts", name="Alpha Ltd")["main_contact_person"]["id"]
    assert not synced.sage.get("contact_persons", person)["telephone"]
    assert_in_step(synced)


def test_the_people_that_sage_puts_on_addresses_never_become_contacts(company):
    company.account("Alpha Ltd", ship_street="3 Mill Lane", ship_city="York", ship_country="United Kingdom")
    company.customer("Beta Ltd", delivery_address={"address_line_1": "2 Low St", "city": "Leeds"})
    company.finished()
    assert company.finished().written == []
    nobody = [row for row in company.sage.all("contact_persons") if row["name"] == "Main Contact"]
    assert sum(not row["is_main_contact"] for row in nobody) == 2
    assert list(company.vtiger.all("Contacts")) == []


# -- one-way modules


@pytest.mark.parametrize(
    "edit", ["organization in Sage", "contact in Sage", "product in Sage", "invoice in Sage"]
)
def test_a_module_to_sage_never_writes_to_vtiger_and_says_what_it_would_have(synced, edit):
    synced.set_directions(TO_SAGE)
    synced.finished()
    act, there, back = EDITS[edit]
    act(synced, there)
    before = synced.snapshot()
    ran = synced.finished()
    assert [rule for rule, _name in ran.rules] == ["direction.one_way"]
    assert ran.written == []
    assert synced.snapshot() == before
    act(synced, back)
    synced.finished()
    assert synced.held() == []


@pytest.mark.parametrize("edit", ["organization in Vtiger", "contact in Vtiger", "service in Vtiger"])
def test_a_module_to_vtiger_never_writes_to_sage_and_says_what_it_would_have(synced, edit):
    synced.set_directions(TO_VTIGER)
    synced.finished()
    act, there, back = EDITS[edit]
    act(synced, there)
    before = synced.snapshot()
    ran = synced.finished()
    assert [rule for rule, _name in ran.rules] == ["direction.one_way"]
    assert synced.snapshot() == before
    act(synced, back)
    synced.finished()
    assert synced.held() == []


def test_switching_a_one_way_module_to_both_ways_sends_what_was_held(synced):
    synced.set_directions(TO_SAGE)
    put_product(synced, {"description": "From Sage"})
    synced.finished()
    assert synced.held() == [("direction.one_way", "sage", "From Sage")]
    synced.set_directions(BOTH)
    ran = synced.finished()
    assert [(module, side) for module, side, *_ in ran.written] == [(PRODUCTS, VTIGER)]
    assert synced.held() == []
    assert_in_step(synced)


def test_a_price_that_sage_changed_too_is_held_in_a_module_to_sage_and_not_overwritten(synced):
    synced.set_module(PRODUCTS, direction=Direction.TO_SAGE)
    edit_product(synced, {"unit_price": "15.00"})
    put_product(synced, {"sales_prices": [sage_price(synced, "12.00")]})
    assert synced.finished().written == []
    assert synced.held() == [("direction.one_way", "sage", "Widget, best")]
    assert synced.in_sage("products", item_code="W-1")["sales_prices"][0]["price"] == "12.0"
    edit_product(synced, {"unit_price": "12.00"})
    assert synced.finished().written == []
    assert synced.held() == []


def test_in_a_one_way_module_an_edit_of_the_masters_side_still_travels(synced):
    synced.set_directions(TO_VTIGER)
    put_product(synced, {"description": "From Sage"})
    ran = synced.finished()
    assert [(module, side) for module, side, *_ in ran.written] == [(PRODUCTS, VTIGER)]
    assert len([one for one in ran.outcomes if one.status in WRITTEN]) == 1


# -- a single record


def test_a_record_that_is_synced_alone_travels_and_the_others_wait_for_the_next_run(filled):
    alpha = next(row["id"] for row in filled.vtiger.all("Accounts") if row["accountname"] == "Alpha Ltd")
    alone = filled.finished(ORGANIZATIONS, record=(Side.VTIGER, alpha))
    assert [(side, name) for _module, side, _status, name in alone.written] == [(SAGE, "Alpha Ltd")]
    filled.finished()
    assert_in_step(filled)
