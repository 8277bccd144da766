"""Deletes, restores and merges, which move the times of no other record, and clocks (facts 46-54)."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from sagesync_desktop.sandbox.vtiger.errors import WebserviceError
from tests.contract.vtiger_practice import Clock, Practice
from tests.worlds import safe_form


@pytest.fixture
def practice() -> Practice:
    return Practice()


def code(answer: dict[str, dict[str, str]]) -> str:
    return answer["error"]["code"]


def stamp(practice: Practice, record_id: str) -> str:
    return str(practice.world.retrieve(record_id)["modifiedtime"])


def found(practice: Practice, condition: str) -> list[str]:
    text = f"select id from Accounts where {condition} order by modifiedtime,id;"
    return [row["id"] for row in practice.get(operation="query", query=text)["result"]]


# -- fact 46


def test_a_deleted_record_is_denied_and_counts_no_more(practice: Practice) -> None:
    gone = practice.create("Contacts", lastname="Gone")["id"]
    count = "select count(*) from Contacts;"
    before = practice.get(operation="query", query=count)["result"]
    practice.post(operation="delete", id=gone)
    for answer in (
        practice.get(operation="retrieve", id=gone),
        practice.post(operation="delete", id=gone),
        practice.post(operation="revise", element={"id": gone, "phone": "1"}),
        practice.post(operation="update", element={"id": gone, "lastname": "x", "assigned_user_id": "19x1"}),
    ):
        assert code(answer) == "ACCESS_DENIED"
    assert [
        int(each[0]["count"]) for each in (before, practice.get(operation="query", query=count)["result"])
    ] == [1, 0]


# -- facts 47 and 48


def test_a_deleted_account_leaves_invoices_and_contacts_whose_times_do_not_move(practice: Practice) -> None:
    invoice = practice.world.create("Invoice", practice.invoice())["id"]
    contact = practice.create("Contacts", lastname="A", account_id=practice.account)["id"]
    before = [stamp(practice, each) for each in (invoice, contact)]
    practice.clock.move(60)
    practice.world.delete(practice.account)
    shown = [practice.world.retrieve(each) for each in (invoice, contact)]
    assert [each["account_id"] for each in shown] == ["", ""]
    assert [each["modifiedtime"] for each in shown] == before
    refused = practice.post(operation="update", element=safe_form(shown[0]))
    assert refused["error"]["message"] == "account_id does not have a value"
    assert practice.post(operation="revise", element={"id": invoice, "duedate": "2027-01-01"})["success"]


def test_a_restored_account_has_its_invoices_back_but_not_its_contacts(practice: Practice) -> None:
    invoice = practice.world.create("Invoice", practice.invoice())["id"]
    contact = practice.create("Contacts", lastname="A", account_id=practice.account)["id"]
    before = stamp(practice, invoice)
    practice.world.delete(practice.account)
    practice.clock.move(60)
    practice.world.restore(practice.account)
    owners = [practice.world.retrieve(each)["account_id"] for each in (invoice, contact)]
    assert owners == [practice.account, ""]
    assert stamp(practice, invoice) == before
    assert stamp(practice, practice.account) > before


def test_an_invoice_for_a_deleted_account_is_accepted_without_one(practice: Practice) -> None:
    practice.world.delete(practice.account)
    made = practice.world.create("Invoice", practice.invoice())
    assert practice.world.retrieve(made["id"])["account_id"] == ""


def test_a_restore_is_refused_while_another_has_the_name(practice: Practice) -> None:
    practice.world.delete(practice.account)
    practice.create("Accounts", accountname="ada ltd")
    with pytest.raises(WebserviceError, match="Duplicate"):
        practice.world.restore(practice.account)


# -- facts 49 and 50


def test_an_invoice_deleted_by_api_comes_back_with_its_total_and_no_lines(practice: Practice) -> None:
    made = practice.world.create("Invoice", practice.invoice(2))["id"]
    practice.post(operation="delete", id=made)
    practice.world.restore(made)
    shown = practice.world.retrieve(made)
    assert (shown["hdnGrandTotal"], shown["LineItems"]) == ("24.00000000", [])


def test_an_invoice_deleted_in_the_page_comes_back_whole(practice: Practice) -> None:
    made = practice.world.create("Invoice", practice.invoice(2))["id"]
    before = practice.world.retrieve(made)
    practice.world.delete(made)
    practice.world.restore(made)
    assert practice.world.retrieve(made)["LineItems"] == before["LineItems"]


def test_a_purged_record_is_denied_and_its_number_is_not_used_again(practice: Practice) -> None:
    made = practice.world.create("Invoice", practice.invoice())
    practice.world.delete(made["id"])
    practice.world.purge(made["id"])
    assert code(practice.get(operation="retrieve", id=made["id"])) == "ACCESS_DENIED"
    again = practice.world.create("Invoice", practice.invoice())
    assert (again["id"] != made["id"], again["invoice_no"]) == (True, "INV2")


def test_a_deleted_item_leaves_its_name_on_lines_and_blocks_a_whole_update_until_it_is_restored(
    practice: Practice,
) -> None:
    made = practice.world.create("Invoice", practice.invoice())["id"]
    before = practice.world.retrieve(made)
    practice.world.delete(practice.product)
    shown = practice.world.retrieve(made)
    (line,) = shown["LineItems"]
    assert (line["productid"], line["product_name"], line["deleted"]) == ("", "Bolt", "1")
    refused = practice.post(operation="update", element=safe_form(shown))
    assert refused["error"]["message"] == "productid does not have a value"
    practice.world.restore(practice.product)
    assert practice.world.retrieve(made)["LineItems"] == before["LineItems"]


# -- fact 51


def test_a_merge_moves_what_pointed_to_the_loser_without_a_new_time(practice: Practice) -> None:
    kept = practice.create("Accounts", accountname="Keep")["id"]
    invoice = practice.world.create("Invoice", practice.invoice())["id"]
    contact = practice.create("Contacts", lastname="A", account_id=practice.account)["id"]
    before = [stamp(practice, each) for each in (invoice, contact, kept)]
    practice.clock.move(60)
    practice.world.merge(kept, practice.account, ("accountname",))
    assert [practice.world.retrieve(each)["account_id"] for each in (invoice, contact)] == [kept, kept]
    after = [stamp(practice, each) for each in (invoice, contact, kept)]
    assert (after[:2], after[2] > before[2]) == (before[:2], True)
    assert practice.world.retrieve(kept)["accountname"] == "Ada Ltd"
    assert code(practice.get(operation="retrieve", id=practice.account)) == "ACCESS_DENIED"


def test_a_merge_of_two_items_keeps_the_lines(practice: Practice) -> None:
    kept = practice.create("Products", productname="Keep", unit_price="5")["id"]
    invoice = practice.world.create("Invoice", practice.invoice())["id"]
    practice.world.merge(kept, practice.product)
    (line,) = practice.world.retrieve(invoice)["LineItems"]
    assert (line["productid"], line["product_name"]) == (kept, "Keep")


# -- facts 52 to 54


def test_two_edits_in_one_second_have_one_time_which_greater_misses(practice: Practice) -> None:
    practice.world.revise({"id": practice.account, "phone": "1"})
    first = stamp(practice, practice.account)
    practice.world.revise({"id": practice.account, "phone": "2"})
    assert stamp(practice, practice.account) == first
    assert found(practice, f"modifiedtime > '{first}'") == []
    assert found(practice, f"modifiedtime >= '{first}'") == [practice.account]


def test_the_users_zone_changes_nothing_in_reading_or_in_where(practice: Practice) -> None:
    before = practice.world.retrieve(practice.account)
    practice.world.user.time_zone = "America/New_York"
    assert practice.world.retrieve(practice.account) == before
    assert found(practice, f"modifiedtime >= '{before['modifiedtime']}'") == [practice.account]


def test_the_servers_zone_decides_what_is_written_and_old_records_keep_their_text(practice: Practice) -> None:
    old = stamp(practice, practice.account)
    practice.world.state.zone = ZoneInfo("America/New_York")
    made = practice.create("Accounts", accountname="Later")
    assert (made["createdtime"], stamp(practice, practice.account)) == ("2026-03-02 04:00:00", old)
    challenge = practice.get(operation="getchallenge", username="admin")["result"]
    assert challenge["serverTime"] == int(practice.clock().timestamp())


def test_when_summer_time_ends_the_text_of_the_clock_runs_back() -> None:
    clock = Clock()
    clock.moment = datetime(2026, 10, 25, 0, 59, 50, tzinfo=UTC)
    practice = Practice(zone=ZoneInfo("Europe/London"), clock=clock)
    assert stamp(practice, practice.account) == "2026-10-25 01:59:50"
    clock.move(12)
    practice.world.revise({"id": practice.account, "phone": "1"})
    shown = practice.world.retrieve(practice.account)
    assert shown["modifiedtime"] == "2026-10-25 01:00:02"
    assert shown["modifiedtime"] < shown["createdtime"]
    assert found(practice, "modifiedtime >= '2026-10-25 01:59:49'") == []
