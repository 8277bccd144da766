"""Edits that people make in either system, through its own API, and what the next sync makes of them."""

import sqlite3

import pytest

from tests.e2e.pictures import differences, picture
from tests.e2e.real_company import SageEyes, VtigerEyes, new_company, servers, totals, wrote_nothing

IDLE_RUNS = 2
WRITING_CALLS = ("sage POST", "sage PUT", "sage DELETE", "vtiger PUT", "vtiger DELETE")


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    with servers() as served:
        home = new_company(tmp_path_factory.mktemp("edits"), served.described)
        home.sync()
        home.sync()
        yield served, home


@pytest.fixture
def home(company):
    return company[1]


@pytest.fixture
def sage(home):
    with SageEyes(home) as eyes:
        yield eyes


@pytest.fixture
def vtiger(home):
    with VtigerEyes(home.described) as eyes:
        yield eyes


def linked(home, module, place=0):
    """(Sage id, Vtiger id) of a linked pair that nothing holds back."""
    database = sqlite3.connect(home.database)
    try:
        return database.execute(
            """SELECT sage_id, vtiger_id FROM link WHERE module = ? AND NOT EXISTS (
                SELECT 1 FROM open_skip AS held WHERE held.module = link.module
                AND held.record_id IN (link.sage_id, link.vtiger_id)) ORDER BY vtiger_id LIMIT 1 OFFSET ?""",
            (module, place),
        ).fetchone()
    finally:
        database.close()


def test_an_edit_in_vtiger_travels_to_sage(home, sage, vtiger):
    contact, account = linked(home, "Organizations")
    product, item = linked(home, "Products")
    vtiger.revise(account, description="Delivers on Fridays only", bill_city="Whitby")
    shown = vtiger.whole(item)
    vtiger.write("update", {**shown, "unit_price": "123.45"})
    run = home.sync()
    assert totals(run)["updated"] == 2
    found = sage.ask("GET", f"contacts/{contact}")
    assert found["notes"] == "Delivers on Fridays only"
    assert sage.ask("GET", f"addresses/{found['main_address']['id']}")["city"] == "Whitby"
    prices = sage.ask("GET", f"products/{product}", params={"nested_attributes": "all"})["sales_prices"]
    assert "123.45" in [str(one["price"]) for one in prices]


def test_an_edit_in_sage_travels_to_vtiger(home, sage, vtiger):
    contact, account = linked(home, "Organizations", 1)
    product, item = linked(home, "Products", 1)
    sage.change("contacts", "contact", contact, notes="Pays by cheque")
    sage.change("products", "product", product, description="A better description")
    run = home.sync()
    assert totals(run)["updated"] == 2
    assert vtiger.whole(account)["description"] == "Pays by cheque"
    shown = vtiger.whole(item)
    assert "A better description" in (shown["productname"], shown["description"])


def test_edits_on_both_sides_are_joined_field_by_field(home, sage, vtiger):
    contact, account = linked(home, "Organizations", 2)
    sage.change("contacts", "contact", contact, notes="Wrote the accountant")
    vtiger.revise(account, bill_street="1 Seller's Row")
    home.sync()
    merged = sage.ask("GET", f"contacts/{contact}")
    street = sage.ask("GET", f"addresses/{merged['main_address']['id']}")["address_line_1"]
    shown = vtiger.whole(account)
    assert (merged["notes"], street) == ("Wrote the accountant", "1 Seller's Row")
    assert (shown["description"], shown["bill_street"]) == ("Wrote the accountant", "1 Seller's Row")


@pytest.mark.parametrize("side", ["sage", "vtiger"])
def test_an_edit_a_sync_its_undo_and_a_sync_end_where_they_began(home, sage, vtiger, side):
    contact, account = linked(home, "Organizations", 3)
    before = picture(home)
    notes = vtiger.whole(account)["description"]

    def write(text):
        if side == "sage":
            sage.change("contacts", "contact", contact, notes=text or None)
        else:
            vtiger.revise(account, description=text)

    write("For a moment only")
    assert totals(home.sync())["updated"] == 1
    assert differences(before, picture(home)) != {}
    write(notes)
    assert totals(home.sync())["updated"] == 1
    assert differences(before, picture(home)) == {}


def test_a_new_record_of_either_side_is_made_on_the_other(home, sage, vtiger):
    user = vtiger.listed("Users", "id")[0]["id"]
    vtiger.write(
        "create", {"accountname": "Born in Vtiger", "assigned_user_id": user}, elementType="Accounts"
    )
    customer = {"name": "Born in Sage", "contact_type_ids": ["CUSTOMER"]}
    sage.ask("POST", "contacts", json={"contact": customer})
    assert totals(home.sync())["created"] == 2
    assert [one["name"] for one in sage.all("contacts")].count("Born in Vtiger") == 1
    assert [one["accountname"] for one in vtiger.listed("Accounts")].count("Born in Sage") == 1


def test_runs_without_changes_write_nothing(company):
    served, home = company
    before = picture(home)
    home.sync()
    served.mend()
    runs = [home.sync() for _ in range(IDLE_RUNS)]
    sent = served.requests()
    assert [wrote_nothing(run) for run in runs] == [True] * IDLE_RUNS
    assert [sent.get(kind, 0) for kind in WRITING_CALLS] == [0] * len(WRITING_CALLS)
    assert sent["vtiger POST"] == IDLE_RUNS  # one sign-in each
    assert differences(before, picture(home)) == {}
