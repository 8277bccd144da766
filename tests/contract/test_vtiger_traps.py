"""The traps for a client that the practice Vtiger sets as the real servers do; needs no recordings."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from sagesync_desktop.sandbox.vtiger import VtigerWorld
from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError, WebserviceError
from tests.contract.vtiger_practice import Clock, Practice
from tests.worlds import set_modified, set_user


@pytest.fixture
def practice() -> Practice:
    return Practice()


def test_a_partial_write_of_a_product_forgets_its_taxes_and_prices_on_820(practice: Practice) -> None:
    shown = practice.world.revise({"id": practice.product, "description": "x"})
    assert "tax1" not in shown
    assert shown["currency1"] == 0


def test_a_partial_write_of_a_product_keeps_its_taxes_and_prices_on_830() -> None:
    practice = Practice("8.3.0")
    shown = practice.world.revise({"id": practice.product, "description": "x"})
    assert (shown["tax1"], shown["currency1"]) == ("20.000", 10)


def test_a_whole_record_update_keeps_a_products_taxes_and_prices(practice: Practice) -> None:
    before = practice.world.retrieve(practice.product)
    after = practice.world.update({**before, "description": "x"})
    assert after == {**before, "description": "x"}


def test_amounts_are_rounded_to_whole_numbers_while_the_users_decimals_are_unset(practice: Practice) -> None:
    set_user(practice.world, no_of_currency_decimals="")
    shown = practice.world.revise({"id": practice.product, "unit_price": "49.99"})
    assert shown["unit_price"] == "50.00000000"


def test_a_user_with_another_currency_writes_a_wrong_base_price() -> None:
    practice = Practice(currencies=[("GBP", "1"), ("USD", "1.25")])
    set_user(practice.world, currency="USD")
    shown = practice.create("Products", productname="Nut", unit_price="100")
    assert (shown["unit_price"], shown["currency1"]) == ("100.00000000", 80)


def test_a_header_revise_of_an_invoice_resets_its_conversion_rate(practice: Practice) -> None:
    made = practice.world.create("Invoice", practice.invoice(conversion_rate="1.15"))
    practice.world.revise({"id": made["id"], "subject": "Other"})
    assert practice.world.retrieve(made["id"])["conversion_rate"] == "1.000"


def test_a_revise_of_lines_alone_resets_tax_type_and_adjustment(practice: Practice) -> None:
    made = practice.world.create("Invoice", practice.invoice(txtAdjustment="3"))
    practice.world.revise({"id": made["id"], "LineItems": practice.invoice()["LineItems"]})
    shown = practice.world.retrieve(made["id"])
    assert (shown["hdnTaxType"], shown["txtAdjustment"]) == ("", "0.00000000")


def test_the_answer_to_a_create_has_no_balance_yet(practice: Practice) -> None:
    made = practice.world.create("Invoice", practice.invoice())
    assert made["balance"] == "0.00000000"
    assert practice.world.retrieve(made["id"])["balance"] == "12.00000000"


def test_830_cannot_create_an_invoice_by_api() -> None:
    practice = Practice("8.3.0")
    with pytest.raises(WebserviceError, match="Id specified is incorrect"):
        practice.world.create("Invoice", practice.invoice())
    assert practice.world.all("Invoice") == []


def test_830_destroys_an_invoice_whose_lines_are_revised() -> None:
    practice = Practice("8.3.0")
    made = practice.world.enter("Invoice", practice.invoice())
    element = {"id": made["id"], "hdnTaxType": "individual", "LineItems": practice.invoice()["LineItems"]}
    assert practice.raw("POST", operation="revise", element=element).status_code == 500
    assert practice.raw("GET", operation="retrieve", id=made["id"]).status_code == 500
    text = f"select * from LineItem where parent_id='{made['id']}';"
    assert practice.get(operation="query", query=text)["result"] == []


def test_an_invoice_entered_in_the_web_form_has_totals_of_two_decimals(practice: Practice) -> None:
    lines = [{"productid": practice.product, "quantity": "3", "listprice": "49.99", "tax1": "20"}]
    shown = practice.world.enter("Invoice", practice.invoice(LineItems=lines))
    assert shown["hdnGrandTotal"] == "179.96000000"
    assert (shown["source"], shown["LineItems"][0]["discount_amount"]) == ("CRM", "")


def test_an_edit_in_the_web_form_keeps_taxes_prices_and_conversion_rate(practice: Practice) -> None:
    product = practice.world.edit({"id": practice.product, "description": "x"})
    made = practice.world.create("Invoice", practice.invoice(conversion_rate="1.15"))
    invoice = practice.world.edit({"id": made["id"], "subject": "Other"})
    assert (product["tax1"], product["currency1"]) == ("20.000", 10)
    assert (invoice["conversion_rate"], invoice["hdnGrandTotal"]) == ("1.150", "12.00000000")


def test_parallel_invoice_writes_lose_lines_when_the_switch_is_on(practice: Practice) -> None:
    practice.world.parallel_writes_lose_lines = True
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: practice.world.create("Invoice", practice.invoice(5)), range(4)))
    lengths = [len(practice.world.retrieve(each["id"])["LineItems"]) for each in made]
    assert 4 in lengths
    assert set(lengths) <= {4, 5}


def test_serial_invoice_writes_keep_their_lines_with_the_switch_on(practice: Practice) -> None:
    practice.world.parallel_writes_lose_lines = True
    made = practice.world.create("Invoice", practice.invoice(5))
    assert len(made["LineItems"]) == 5


def test_a_deleted_items_lines_keep_its_name_only(practice: Practice) -> None:
    made = practice.world.create("Invoice", practice.invoice())
    practice.world.delete(practice.product)
    line = practice.world.retrieve(made["id"])["LineItems"][0]
    assert (line["productid"], line["product_name"], line["deleted"]) == ("", "Bolt", "1")


def test_a_deleted_accounts_invoices_lose_it_without_a_new_modified_time(practice: Practice) -> None:
    made = practice.world.create("Invoice", practice.invoice())
    practice.clock.move(60)
    practice.world.delete(practice.account)
    shown = practice.world.retrieve(made["id"])
    assert (shown["account_id"], shown["modifiedtime"]) == ("", made["modifiedtime"])


def test_a_name_in_the_recycle_bin_may_be_used_again(practice: Practice) -> None:
    practice.world.delete(practice.account)
    assert practice.create("Accounts", accountname="ADA ltd")["id"] != practice.account


def test_deleting_and_restoring_both_move_the_modified_time(practice: Practice) -> None:
    practice.clock.move(60)
    practice.world.delete(practice.account)
    practice.clock.move(60)
    practice.world.restore(practice.account)
    assert practice.world.retrieve(practice.account)["modifiedtime"] == "2026-03-02 09:02:00"


def test_a_revise_that_changes_nothing_moves_the_modified_time(practice: Practice) -> None:
    practice.clock.move(60)
    shown = practice.world.revise({"id": practice.account, "accountname": "Ada Ltd"})
    assert shown["modifiedtime"] == "2026-03-02 09:01:00"


def test_emoji_become_question_marks_except_on_cloud() -> None:
    names = {
        v: Practice(v).create("Contacts", lastname="A 😀")["lastname"] for v in ("8.2.0", "8.3.0", "cloud")
    }
    assert names == {"8.2.0": "A ????", "8.3.0": "A ????", "cloud": "A 😀"}


def test_an_empty_reference_is_text_on_820_and_null_on_830() -> None:
    shown = {version: Practice(version).world for version in ("8.2.0", "8.3.0")}
    values = {version: world.all("Accounts")[0]["account_id"] for version, world in shown.items()}
    assert values == {"8.2.0": "", "8.3.0": None}


def test_a_group_invoice_takes_the_first_lines_rates_only(practice: Practice) -> None:
    lines = [{**practice.invoice()["LineItems"][0], "tax1": rate} for rate in ("20", "0")]
    made = practice.world.create("Invoice", practice.invoice(hdnTaxType="group", LineItems=lines))
    assert practice.world.retrieve(made["id"])["hdnGrandTotal"] == "24.00000000"


def test_times_are_in_the_servers_zone() -> None:
    practice = Practice(zone=ZoneInfo("Europe/Berlin"))
    assert practice.world.retrieve(practice.account)["modifiedtime"] == "2026-03-02 10:00:00"


def test_loaded_records_can_be_given_an_older_time(practice: Practice) -> None:
    set_modified(practice.world, practice.account, datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC))
    text = "select id from Accounts where modifiedtime < '2026-01-01 00:00:00';"
    assert practice.get(operation="query", query=text)["result"] == [{"id": practice.account}]


def test_a_dumped_world_goes_on_where_it_stopped(practice: Practice) -> None:
    field = practice.world.add_custom_field("Invoice", "Extra", "currency")
    made = practice.world.create("Invoice", practice.invoice(2, **{field: "1.5"}))
    saved = json.loads(json.dumps(practice.world.dump()))
    again = VtigerWorld.load(saved, Clock())
    assert again.retrieve(made["id"]) == practice.world.retrieve(made["id"])
    assert again.create("Invoice", practice.invoice())["invoice_no"] == "INV2"
    assert again.all("Accounts") == practice.world.all("Accounts")


def test_a_broken_invoice_stays_broken_after_a_dump() -> None:
    practice = Practice("8.3.0")
    made = practice.world.enter("Invoice", practice.invoice())
    with pytest.raises(PhpFatalError):
        practice.world.update({**practice.invoice(), "id": made["id"]})
    again = VtigerWorld.load(practice.world.dump(), Clock())
    with pytest.raises(PhpFatalError):
        again.retrieve(made["id"])
