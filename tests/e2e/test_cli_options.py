"""`options`: listed, switched on after a look at what that would move, switched off at once."""

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.modules import options as beyond
from sagesync_desktop.modules.options import Way
from sagesync_desktop.sandbox.practice.money import is_marked_as_paid, open_invoices
from tests.worlds import books_of

SPREAD = Way(Option.OVERALL_DISCOUNT, "Spread a discount", "A discount is spread over the lines.")
NAME = "overall_discount"
WAYS = beyond.WAYS


@pytest.fixture(autouse=True)
def _one_way(monkeypatch):
    monkeypatch.setattr(beyond, "WAYS", (SPREAD,))


def test_every_way_is_off_at_first_and_says_what_it_does(cli):
    told = cli("options", "--json").json
    assert told == {NAME: {"on": False, "title": SPREAD.title, "about": SPREAD.about}}
    assert SPREAD.about in cli("options").out


def test_what_is_not_connected_can_be_switched_and_says_that_nothing_can_be_shown(cli):
    done = cli("options", "set", NAME, "on", "--json")
    assert (done.code, done.json["on"], done.json["moves"]) == (0, True, None)
    assert "not connected" in done.json["because"]
    assert cli("options", "--json").json[NAME]["on"]
    assert cli("options", "set", NAME, "off").code == 0
    assert not cli("options", "--json").json[NAME]["on"]


@pytest.mark.parametrize("name", ["overall-discount", "group_tax", "", "x" * 2000])
def test_a_name_that_is_no_way_gets_one_sentence_with_all_names(cli, name):
    refused = cli("options", "set", name, "on")
    assert refused.code == 2
    assert f"there are {NAME}" in refused.err


def test_switching_on_shows_first_what_the_next_sync_would_write_and_writes_nothing(ready, practice):
    before = books_of(practice.sage_world), practice.vtiger_world.dump()
    told = ready("options", "set", NAME, "on", "--json").json
    would = ready("sync", "--preview", "--json").json
    moves = told["moves"]
    assert (told["on"], told["because"]) == (True, "")
    assert moves["lands_in_sage"] == would["lands_in_sage"]
    for module, ways in moves["modules"].items():
        for way, cells in ways.items():
            assert cells == {status: would["modules"][module][way][status] for status in cells}
    assert (books_of(practice.sage_world), practice.vtiger_world.dump()) == before
    assert ready("log", "--run", moves["run"], "--json").json["run"]["trigger"] == "preview"


def test_what_is_on_already_is_not_looked_at_again(ready):
    assert ready("options", "set", NAME, "on").code == 0
    runs = ready("log", "--json").json["run"]
    assert "moves" not in ready("options", "set", NAME, "on", "--json").json
    assert ready("log", "--json").json["run"] == runs


def test_people_read_what_would_be_written_before_the_switch(ready):
    said = ready("options", "set", NAME, "on").out
    assert "With it on the next sync would write (preview" in said
    assert said.index("would write") < said.index(f"{NAME}: on.")
    assert "stays as it is" in ready("options", "set", NAME, "off").out


def released(cli):
    """How many held records a sync with the way on would write; the switch is put back."""
    told = cli("options", "set", NAME, "on", "--json").json
    cli("options", "set", NAME, "off")
    return told["moves"]["released"]


def test_a_record_that_is_held_back_today_is_counted_as_released(settled, settled_practice):
    held = settled("skipped", "--rule", "item.no_description", "--module", "Products", "--json").json
    before = released(settled)
    one = next(one for one in held["skipped"] if one["side"] == "vtiger")
    settled_practice.vtiger_world.edit({"id": one["id"], "description": "A lamp for sites"})
    assert released(settled) > before


@pytest.fixture
def _adjustments(monkeypatch):
    """As the program has it."""
    monkeypatch.setattr(beyond, "WAYS", WAYS)


@pytest.mark.usefixtures("_adjustments")
def test_an_account_that_a_way_needs_is_named_where_the_way_is_switched_on(settled):
    assert "adjustment" not in settled("mapping", "show").out
    asked = settled("options", "set", "adjustment_line", "on", "--json")
    assert "options set adjustment_line on --account NAME" in asked.err
    assert "adjustment" in settled("mapping", "show").out
    refused = settled("options", "set", "adjustment_line", "on", "--account", "no such account")
    assert (refused.code, "no such account: there is no such account" in refused.err) == (2, True)
    held = settled("skipped", "--rule", "invoice.adjustment", "--json").json["skipped"]
    assert len(held) == 1
    assert settled("options", "set", "adjustment_line", "on", "--account", "4000").err == ""
    settled("sync")
    assert settled("skipped", "--rule", "invoice.adjustment", "--json").json["skipped"] == []


@pytest.mark.usefixtures("_adjustments")
def test_an_account_for_a_way_that_books_to_none_is_a_usage_error(cli):
    refused = cli("options", "set", NAME, "on", "--account", "4000")
    assert (refused.code, "books to an account" in refused.err) == (2, True)


@pytest.mark.usefixtures("_adjustments")
def test_payments_are_entered_on_the_bank_account_that_is_named_with_the_switch(settled, settled_practice):
    assert "bank" not in settled("mapping", "show").out
    refused = settled("mapping", "set", "account", "bank", "1200")
    assert (refused.code, "options set payments_to_sage on" in refused.err) == (2, True)
    refused = settled("options", "set", "payments_to_sage", "on", "--account", "4000")
    assert (refused.code, "Bank Account (1200)" in refused.err) == (2, True)
    sage, vtiger = settled_practice.sage_world, settled_practice.vtiger_world
    held = settled("skipped", "--json").json["skipped"]
    stuck = {one["id"] for one in held}
    ids = {one["invoice_no"]: one["id"] for one in vtiger.all("Invoice")}
    number = next(one for one in open_invoices(sage, vtiger) if ids[one] not in stuck)
    is_marked_as_paid(sage, vtiger, number)
    told = settled("options", "set", "payments_to_sage", "on", "--account", "1200", "--json").json
    assert told["moves"]["modules"]["Invoices"]["to_sage"]["updated"] >= 1
    assert sage.all("contact_payments") == paid_before(sage, number)
    assert settled("sync").code in (0, 3)
    (entered,) = [one for one in sage.all("contact_payments") if one["reference"] == number]
    assert entered["bank_account"]["displayed_as"] == "Bank Account (1200)"
    assert settled("options", "set", "payments_to_sage", "off").code == 0
    assert [one for one in sage.all("contact_payments") if one["reference"] == number] == [entered]


def paid_before(sage, number):
    return [one for one in sage.all("contact_payments") if one["reference"] != number]


@pytest.mark.usefixtures("_adjustments")
def test_the_customer_that_stands_in_is_named_with_the_switch(settled, settled_practice):
    asked = settled("options", "set", "standin_customer", "on", "--json")
    assert "options set standin_customer on --customer NAME" in asked.err
    refused = settled("options", "set", "standin_customer", "on", "--customer", "no such customer")
    assert (refused.code, "there is no such customer" in refused.err) == (2, True)
    sage = settled_practice.sage_world
    customer = next(one for one in sage.all("contacts") if one["contact_types"][0]["id"] == "CUSTOMER")
    named = ("options", "set", "standin_customer", "on", "--customer", customer["name"])
    assert (settled(*named).code, settled(*named).err) == (0, "")
    held = settled("skipped", "--rule", "invoice.no_organization", "--json").json["skipped"]
    assert held
    settled("sync")
    assert settled("skipped", "--rule", "invoice.no_organization", "--json").json["skipped"] == []


@pytest.mark.usefixtures("_adjustments")
def test_a_customer_for_a_way_that_needs_none_is_a_usage_error(cli):
    for option, way in (("customer", NAME), ("customer", "free_text_lines"), ("service", "standin_customer")):
        refused = cli("options", "set", way, "on", f"--{option}", "Cash sales")
        assert (refused.code, f"needs a {option}" in refused.err) == (2, True)


@pytest.mark.usefixtures("_adjustments")
def test_the_service_that_stands_in_is_named_with_the_switch(settled, settled_practice):
    asked = settled("options", "set", "free_text_lines", "on", "--json")
    assert "options set free_text_lines on --service NAME" in asked.err
    service = settled_practice.vtiger_world.all("Services")[0]
    named = settled("options", "set", "free_text_lines", "on", "--service", service["id"])
    assert (named.code, named.err) == (0, "")
