"""What is held back is tried again when it may succeed now, and never sent twice for nothing."""

import pytest

from sagesync_desktop.core.errors import ModuleOff, NotConfigured
from sagesync_desktop.core.settings import Mappings
from sagesync_desktop.core.types import Status
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, SERVICES, VTIGER
from tests.engine.edits import put_product
from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step

REFUSED = {"side": "sage", "method": "POST", "path": "/products", "code": 422, "times": None}


def rules(company):
    return {rule for rule, _side, _name in company.held()}


def and_a_newer_one(company, account):
    """The newest invoice of all is read in each run, for it may be edited within its second."""
    company.finished()
    company.invoice(account, line(company.product("Newer", "N-1")), subject="Newer")
    company.finished()
    company.finished()


def test_what_a_run_that_ended_early_still_owes_travels_though_it_is_listed_unchanged(company):
    company.account("Alpha Ltd", **PLACE)
    company.finished()
    company.account("Beta Ltd", **PLACE)
    company.faults.add("status_before", side="sage", path="/services", times=None, code=429)
    assert company.sync().state == "ended early"
    company.faults.clear()
    ran = company.finished()
    assert ran.written == [(ORGANIZATIONS, SAGE, "created", "Beta Ltd")]


# -- cured


def test_a_cured_record_travels_with_the_next_run_and_its_dependants_too(company):
    account = company.account("Alpha Ltd", **PLACE)
    sample = company.product("Sample", "S-1", description="")
    company.invoice(account, line(sample))
    company.finished()
    assert rules(company) == {"item.no_description", "invoice.item_missing"}
    company.vtiger.edit({"id": sample["id"], "description": "A sample"})
    ran = company.finished()
    assert [(module, side) for module, side, *_ in ran.written] == [(PRODUCTS, SAGE), (INVOICES, SAGE)]
    assert company.held() == []
    assert_in_step(company)


def test_an_item_whose_own_account_was_archived_holds_its_invoices_until_it_is_shown_again(synced):
    widget = synced.in_sage("products", item_code="W-1")
    synced.sage.update("products", widget["id"], {"sales_ledger_account_id": synced.sage.account(4020)})
    account = synced.sage.company().row("ledger_accounts", synced.sage.account(4020))
    shown, account["scopes"] = account["scopes"], []
    customer = synced.in_vtiger("Accounts", accountname="Alpha Ltd")
    lines = [
        line(synced.in_vtiger("Services", servicename="Fitting"), "1", "45.00"),
        line(synced.in_vtiger("Products", productcode="W-1")),
    ]
    synced.invoice(customer, *lines, subject="Again")
    (held,) = synced.finished().of(Status.SKIPPED)
    assert held.rule == "account.unusable"
    name = account["displayed_as"]
    assert held.because == f"Line 2 (Widget): its sales account {name} is archived or hidden in Sage"
    account["scopes"] = shown
    assert [one[:3] for one in synced.finished().written] == [(INVOICES, SAGE, "created")]
    sold = synced.sage.all("sales_invoices")[-1]["invoice_lines"]
    assert [one["ledger_account"]["id"] for one in sold] == [synced.sage.account(4010), account["id"]]


def test_a_dependant_travels_without_being_read_again(company):
    account = company.account("Alpha Ltd", **PLACE)
    sample = company.product("Sample", "S-1", description="")
    invoice = company.invoice(account, line(sample))
    and_a_newer_one(company, account)
    company.vtiger.edit({"id": sample["id"], "description": "A sample"})
    ran = company.finished()
    retrieved = [one for one in ran.asked("vtiger", "GET") if f"id={invoice['id']}" in one.query]
    assert retrieved == []
    assert (INVOICES, SAGE) in [(module, side) for module, side, *_ in ran.written]


def test_the_reason_of_a_dependant_names_what_holds_its_parent(company):
    account = company.account("Alpha Ltd", **{**PLACE, "bill_code": "LS1 1AA, LS2 2BB"})
    company.person(account)
    company.finished()
    reasons = {skip.why.rule: skip.why.because for skip in company.store.open_skips(CONTACTS)}
    assert "16 characters" in reasons["contact.organization_missing"]


def test_a_mapping_that_was_added_lets_the_invoices_travel_without_reading_them_again(company):
    account = company.account("Alpha Ltd", **PLACE)
    cheap = company.product("Book", "B-1", tax1="", tax2="5")
    invoice = company.invoice(account, {**line(cheap), "tax1": "0", "tax2": "5"})
    mappings = company.settings.mappings
    short = {tax: rate for tax, rate in mappings.taxes.items() if tax != "tax2"}
    company.set_mappings(Mappings(mappings.accounts, short))
    and_a_newer_one(company, account)
    assert rules(company) == {"invoice.tax_not_in_sage"}
    company.set_mappings(mappings)
    ran = company.finished()
    assert (INVOICES, SAGE) in [(module, side) for module, side, *_ in ran.written]
    assert [one for one in ran.asked("vtiger", "GET") if f"id={invoice['id']}" in one.query] == []
    assert company.held() == []
    assert_in_step(company)


def test_an_organization_entered_later_takes_its_contacts_and_invoices_along(company):
    widget = company.product()
    account = company.account("Alpha Ltd", **{**PLACE, "bill_code": "LS1 1AA, LS2 2BB"})
    company.person(account)
    company.invoice(account, line(widget))
    company.finished()
    assert rules(company) == {
        "text.too_long",
        "contact.organization_missing",
        "invoice.organization_missing",
    }
    company.vtiger.edit({"id": account["id"], "bill_code": "LS1 1AA"})
    company.finished()
    assert company.held() == []
    assert_in_step(company)


def test_a_held_record_that_was_deleted_is_held_no_longer(company):
    company.product()
    sample = company.product("Sample", "S-1", description="")
    company.finished()
    company.vtiger.delete(sample["id"])
    company.clock.advance(2 * 86400)
    company.finished()
    assert company.held() == []


def test_a_skip_never_holds_the_cursor_back(company):
    company.product("Sample", "S-1", description="")
    company.finished()
    first = company.store.cursor("Products/vtiger/changes")
    company.product("Widget", "W-1")
    company.finished()
    second = company.store.cursor("Products/vtiger/changes")
    assert first < second
    assert rules(company) == {"item.no_description"}


# -- refused by a server


def test_a_refused_create_is_not_sent_again_until_its_content_changes(company):
    company.only(PRODUCTS)
    widget = company.product()
    company.faults.add("status_before", **REFUSED)
    assert [rule for rule, _name in company.finished().rules] == ["server.rejected"]
    for _ in range(3):
        ran = company.finished()
        assert ran.asked("sage", "POST", "/products") == []
        assert ran.outcomes == ()
    company.faults.clear()
    assert company.finished().asked("sage", "POST", "/products") == []
    company.vtiger.edit({"id": widget["id"], "description": "Said differently"})
    assert len(company.finished().written) == 1
    assert company.held() == []
    assert_in_step(company)


def test_a_refused_create_is_sent_again_when_the_settings_change(company):
    company.only(PRODUCTS)
    company.product()
    company.faults.add("status_before", **REFUSED)
    company.finished()
    company.faults.clear()
    accounts = {**company.settings.mappings.accounts, "product_sales": company.sage.account(4030)}
    company.set_mappings(Mappings(accounts, company.settings.mappings.taxes))
    assert len(company.finished().written) == 1
    assert company.held() == []


def test_a_refused_update_is_not_sent_again_until_its_content_changes(synced):
    product = synced.in_vtiger("Products", productname="Widget")["id"]
    synced.vtiger.edit({"id": product, "description": "Refused"})
    synced.faults.add("status_before", side="sage", method="PUT", code=422, times=None)
    assert [rule for rule, _name in synced.finished().rules] == ["server.rejected"]
    for _ in range(3):
        ran = synced.finished()
        assert ran.asked("sage", "PUT") == []
        assert ran.rules == []
    synced.faults.clear()
    synced.vtiger.edit({"id": product, "description": "Accepted"})
    assert len(synced.finished().written) == 1
    assert synced.held() == []
    assert_in_step(synced)


def test_of_a_merge_the_refused_half_is_held_by_its_own_record_and_the_other_half_travels(synced):
    product = synced.in_vtiger("Products", productname="Widget")["id"]
    synced.vtiger.edit({"id": product, "discontinued": "0"})
    put_product(synced, {"description": "Said in Sage"})
    synced.faults.add("status_before", side="sage", method="PUT", code=422, times=None)
    ran = synced.finished()
    assert [(side, status) for _module, side, status, _name in ran.written] == [(VTIGER, "updated")]
    assert synced.held() == [("server.rejected", "vtiger", "Widget")]
    for _ in range(3):
        ran = synced.finished()
        assert (ran.asked("sage", "PUT"), ran.written) == ([], [])
    synced.faults.clear()
    put_product(synced, {"description": "Said again"})
    assert [side for _module, side, *_ in synced.finished().written] == [VTIGER]
    assert synced.held() == [("server.rejected", "vtiger", "Widget")]
    synced.vtiger.edit({"id": product, "discontinued": "1"})
    synced.finished()
    assert synced.held() == []
    assert_in_step(synced)


def test_one_bad_record_stops_only_itself(company):
    company.only(PRODUCTS)
    for number in range(4):
        company.product(f"Item {number}", f"I-{number}")
    company.faults.add("status_before", side="sage", method="POST", path="/products", code=422, skip=1)
    ran = company.finished()
    assert len(ran.written) == 3
    assert len(ran.rules) == 1


# -- modules


def test_a_sync_of_a_module_that_is_off_is_refused_and_says_how_to_switch_it_on(synced):
    synced.set_module(SERVICES, on=False)
    ran = synced.sync(SERVICES)
    assert isinstance(ran.error, ModuleOff)
    assert ran.state == "needs attention"
    assert "modules set Services on" in str(ran.error)
    assert ran.asked("sage", "GET") == []


def test_a_module_that_is_off_does_not_stop_the_others(synced):
    synced.set_module(SERVICES, on=False)
    synced.vtiger.edit({"id": synced.in_vtiger("Services", servicename="Fitting")["id"], "unit_price": "99"})
    synced.vtiger.edit({"id": synced.in_vtiger("Accounts", accountname="Alpha Ltd")["id"], "phone": "0113 5"})
    assert [module for module, *_ in synced.finished().written] == [ORGANIZATIONS]
    synced.set_module(SERVICES, on=True)
    assert [module for module, *_ in synced.finished().written] == [SERVICES]
    assert_in_step(synced)


def test_a_sync_of_one_module_leaves_the_others_alone_and_loses_nothing_of_theirs(synced):
    synced.vtiger.edit({"id": synced.in_vtiger("Services", servicename="Fitting")["id"], "unit_price": "99"})
    assert synced.finished(ORGANIZATIONS).written == []
    assert [module for module, *_ in synced.finished().written] == [SERVICES]


def test_a_missing_mapping_stops_the_sync_before_anything_is_read(synced):
    synced.set_mappings(Mappings({}, synced.settings.mappings.taxes))
    ran = synced.sync()
    assert isinstance(ran.error, NotConfigured)
    assert "product sales account" in str(ran.error)
    assert ran.asked("sage", "GET", "/contacts") == []


def test_new_invoices_in_sage_while_invoices_are_off_are_told_exactly_once(synced):
    synced.set_module(INVOICES, on=False)
    synced.finished()
    customer = synced.in_sage("contacts", name="Beta Ltd")
    gadget = synced.in_sage("products", item_code="G-1")
    synced.sage_invoice(customer, synced.sage_line(gadget), reference="Job 8")
    synced.sage_invoice(customer, synced.sage_line(gadget), reference="Job 9")
    told = [synced.finished().messages for _ in range(4)]
    assert len(told[0]) == 1
    assert told[0][0].startswith("2 new invoices are in Sage, but the Invoices module is switched off")
    assert told[1:] == [(), (), ()]


def test_a_payment_of_an_old_invoice_is_no_new_invoice(synced):
    synced.set_module(INVOICES, on=False)
    synced.finished()
    synced.sage.pay(synced.in_sage("sales_invoices", reference="INV1")["id"], "10.00")
    assert synced.finished().messages == ()


@pytest.mark.parametrize("hours", [-20, 20])
def test_a_wrong_clock_neither_hides_nor_repeats_the_new_invoices(synced, hours):
    synced.set_module(INVOICES, on=False)
    synced.finished()
    synced.local_hours = hours
    customer = synced.in_sage("contacts", name="Beta Ltd")
    synced.finished()
    synced.sage_invoice(customer, synced.sage_line(synced.in_sage("products", item_code="G-1")))
    told = [synced.finished().messages for _ in range(3)]
    assert [len(messages) for messages in told] == [1, 0, 0]


def test_switching_invoices_on_after_they_were_told_of_brings_them_over(synced):
    synced.set_module(INVOICES, on=False)
    synced.finished()
    customer = synced.in_sage("contacts", name="Beta Ltd")
    synced.sage_invoice(customer, synced.sage_line(synced.in_sage("products", item_code="G-1"), "7"))
    synced.finished()
    synced.set_module(INVOICES, on=True)
    assert [(module, side) for module, side, *_ in synced.finished().written] == [(INVOICES, VTIGER)]
    assert_in_step(synced)
