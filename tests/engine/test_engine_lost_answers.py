"""Answers that never come, programs that are killed, records that move: nothing is lost or doubled."""

from datetime import timedelta

import pytest

from tests.by_turns import by_turns
from tests.engine.company import ORGANIZATIONS, SAGE, VTIGER
from tests.engine.edits import EDITS, NEW_IN_SAGE, NEW_IN_VTIGER, counted, settle
from tests.engine.in_step import assert_in_step

pytestmark = pytest.mark.over_http
FAULTS = ("drop_before", "drop_after", "status_after", "truncated")
DAY = timedelta(days=1).total_seconds()


def lose(company, side, kind, times=1, method="POST"):
    """The answer to the next write; the first POST to Vtiger is signing in, Sage's tokens are POSTed too."""
    if side is SAGE:
        company.faults.add(kind, side="sage", method=method, path="/v3.1/", times=times)
    else:
        company.faults.add(kind, side="vtiger", method="POST", skip=1, times=times)


def at_once_or(rule, side, kind):
    """A Vtiger that breaks off is done with the write, so a look tells at once; other answers are lost."""
    return [] if (side, kind) == (VTIGER, "status_after") else [rule]


@pytest.mark.parametrize(("module", "kind"), by_turns(NEW_IN_VTIGER, FAULTS))
def test_a_create_in_sage_whose_answer_is_lost_is_neither_lost_nor_doubled(synced, module, kind):
    before = counted(synced)
    NEW_IN_VTIGER[module](synced)
    lose(synced, SAGE, kind, times=None)
    ran = synced.sync()
    assert [rule for rule, _name in ran.rules if not rule.endswith("_missing")] == ["record.unconfirmed"]
    settle(synced)
    left, right = before[module]
    assert counted(synced) == {**before, module: (left + 1, right + 1)}
    assert_in_step(synced)
    assert synced.held() == []


@pytest.mark.parametrize("module", NEW_IN_VTIGER)
def test_a_create_in_sage_that_is_answered_with_nonsense_ends_the_run_and_is_not_doubled(synced, module):
    before = counted(synced)
    NEW_IN_VTIGER[module](synced)
    lose(synced, SAGE, "wrong_type")
    assert synced.sync().state == "ended early"
    settle(synced)
    left, right = before[module]
    assert counted(synced) == {**before, module: (left + 1, right + 1)}
    assert_in_step(synced)


@pytest.mark.parametrize(("module", "kind"), by_turns(NEW_IN_SAGE, [*FAULTS, "wrong_type"]))
def test_a_create_in_vtiger_whose_answer_is_lost_is_neither_lost_nor_doubled(synced, module, kind):
    before = counted(synced)
    NEW_IN_SAGE[module](synced)
    lose(synced, VTIGER, kind)
    ran = synced.sync()
    told = [rule for rule, _name in ran.rules if not rule.endswith("_missing")]
    assert told == at_once_or("record.unconfirmed", VTIGER, kind)
    settle(synced)
    left, right = before[module]
    assert counted(synced) == {**before, module: (left + 1, right + 1)}
    assert_in_step(synced)
    assert synced.held() == []


@pytest.mark.parametrize(("edit", "kind"), by_turns(EDITS, ["drop_before", "drop_after", "status_after"]))
def test_an_update_whose_answer_is_lost_arrives_all_the_same(synced, edit, kind):
    act, there, _back = EDITS[edit]
    act(synced, there)
    wanted = counted(synced)
    lose(synced, SAGE, kind, times=None, method="PUT")
    lose(synced, VTIGER, kind)
    target = VTIGER if edit.endswith("in Sage") else SAGE
    told = [rule for rule, _name in synced.sync().rules]
    assert told == at_once_or("record.unconfirmed", target, kind)
    settle(synced)
    assert counted(synced) == wanted
    assert_in_step(synced)
    assert synced.held() == []


# -- recovery


def lost_product(company, kind):
    """A product of Vtiger's whose creation in Sage was never answered."""
    company.product("New widget", "N-1", description="As sent")
    lose(company, SAGE, kind, times=None)
    company.sync()
    company.faults.clear()
    assert len(company.store.intents()) == 1


@pytest.mark.parametrize(("module", "kind"), by_turns(NEW_IN_VTIGER, ["drop_before", "drop_after"]))
def test_after_the_servers_memory_of_keys_has_run_out_the_record_is_looked_for_first(synced, module, kind):
    before = counted(synced)
    NEW_IN_VTIGER[module](synced)
    lose(synced, SAGE, kind, times=None)
    synced.sync()
    synced.clock.advance(8 * DAY)
    settle(synced)
    left, right = before[module]
    assert counted(synced) == {**before, module: (left + 1, right + 1)}
    assert_in_step(synced)


def test_an_edit_in_sage_before_the_recovery_is_kept(synced):
    lost_product(synced, "drop_after")
    made = synced.in_sage("products", item_code="N-1")["id"]
    synced.sage.update("products", made, {"description": "Edited in Sage"})
    settle(synced)
    assert synced.in_vtiger("Products", productcode="N-1")["description"] == "Edited in Sage"
    assert_in_step(synced)


def test_an_edit_in_vtiger_before_the_recovery_travels(synced):
    lost_product(synced, "drop_after")
    synced.vtiger.edit({"id": synced.in_vtiger("Products", productcode="N-1")["id"], "description": "Newer"})
    settle(synced)
    assert synced.in_sage("products", item_code="N-1")["description"] == "Newer"
    assert_in_step(synced)


def test_an_edit_of_the_source_that_was_read_before_the_recovery_is_not_taken_for_sent(synced):
    lost_product(synced, "drop_after")
    source = synced.in_vtiger("Products", productcode="N-1")["id"]
    synced.vtiger.edit({"id": source, "unit_price": "12.50"})
    synced.finished(preview=True)  # reads the edit, and recovers nothing
    settle(synced)
    assert synced.held() == []
    assert_in_step(synced)


def test_a_new_record_in_vtiger_that_was_edited_before_the_recovery_is_linked_with_its_edit(synced):
    synced.customer("New Ltd")
    lose(synced, VTIGER, "drop_after")
    synced.sync()
    synced.vtiger.edit({"id": synced.in_vtiger("Accounts", accountname="New Ltd")["id"], "phone": "0113 1"})
    settle(synced)
    person = synced.in_sage("contacts", name="New Ltd")["main_contact_person"]["id"]
    assert synced.sage.get("contact_persons", person)["telephone"] == "0113 1"
    assert_in_step(synced)


def test_a_new_record_that_was_deleted_before_the_recovery_is_no_zombie(synced):
    lost_product(synced, "drop_after")
    synced.sage.delete("products", synced.in_sage("products", item_code="N-1")["id"])
    synced.clock.advance(DAY)
    settle(synced)
    assert not [row for row in synced.sage.all("products") if row["item_code"] == "N-1"]
    assert [rule for rule, _side, _name in synced.held()] == ["record.deleted_elsewhere"]


def test_a_source_that_was_deleted_before_the_recovery_is_said_and_not_made_again(synced):
    lost_product(synced, "drop_after")
    synced.vtiger.delete(synced.in_vtiger("Products", productcode="N-1")["id"])
    synced.clock.advance(DAY)
    settle(synced)
    assert not [row for row in synced.vtiger.all("Products") if row["productcode"] == "N-1"]
    assert [rule for rule, _side, _name in synced.held()] == ["record.deleted_elsewhere"]


def test_while_the_other_side_cannot_be_asked_the_intent_stays_and_nothing_is_made(synced):
    synced.customer("New Ltd")
    lose(synced, VTIGER, "drop_after")
    synced.sync()
    synced.faults.clear()
    synced.faults.add("status_before", side="vtiger", method="GET", times=None, code=503)
    assert synced.sync().state == "ended early"
    assert len(synced.store.intents()) == 1
    settle(synced)
    assert len([row for row in synced.vtiger.all("Accounts") if row["accountname"] == "New Ltd"]) == 1


def test_a_module_that_is_switched_off_still_has_its_lost_write_settled(synced):
    lost_product(synced, "drop_after")
    synced.only(ORGANIZATIONS)
    synced.finished()
    assert synced.store.intents() == ()
