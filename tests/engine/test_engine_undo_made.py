"""Undo of records that were made, and of whole runs and cures."""

from dataclasses import replace

from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.types import Side
from sagesync_desktop.core.undo import CHANGED, KEPT, Way
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.edits import EDITS
from tests.engine.entries import PLACE, line
from tests.engine.undone import (
    is_idle,
    run_of,
    steps,
    undo,
)


def test_a_new_record_in_sage_is_deleted_and_not_made_again(synced):
    synced.account("New Ltd", **PLACE)
    ran = synced.finished()
    undone = undo(synced, run_of(ran))
    assert steps(undone) == [(Way.DELETE, True, "")]
    assert [row["name"] for row in synced.sage.all("contacts") if row["name"] == "New Ltd"] == []
    ref = undone.report.undone[0].step.ref
    assert synced.store.link(ORGANIZATIONS, ref.side, ref.id) is None
    assert synced.held() == [("desk.left_alone", "vtiger", "New Ltd")]
    assert is_idle(synced)


def test_a_new_record_in_vtiger_is_deleted_and_not_made_again(synced):
    synced.customer("New Ltd")
    ran = synced.finished()
    assert steps(undo(synced, run_of(ran))) == [(Way.DELETE, True, "")]
    assert "New Ltd" not in {row["accountname"] for row in synced.vtiger.all("Accounts")}
    assert is_idle(synced)
    assert synced.held() == [("desk.left_alone", "sage", "New Ltd")]


def test_an_undone_create_is_made_anew_once_its_source_changes(synced):
    account = synced.account("New Ltd", **PLACE)
    undo(synced, run_of(synced.finished()))
    synced.vtiger.edit({"id": account["id"], "phone": "0113 496 0123"})
    assert synced.finished().written == [(ORGANIZATIONS, SAGE, "created", "New Ltd")]
    assert synced.held() == []


def test_the_undo_of_an_undone_create_lets_the_next_sync_make_it_anew(synced):
    synced.account("New Ltd", **PLACE)
    undone = undo(synced, run_of(synced.finished()))
    again = undo(synced, run_of(undone))
    assert steps(again) == [(Way.TAKE_UP, True, "")]
    assert synced.finished().written == [(ORGANIZATIONS, SAGE, "created", "New Ltd")]
    assert is_idle(synced)


def test_a_new_invoice_is_made_void_and_keeps_its_number(synced):
    widget = synced.in_vtiger("Products", productname="Widget")
    synced.invoice(synced.in_vtiger("Accounts", accountname="Alpha Ltd"), line(widget), subject="Order 7")
    ran = synced.finished()
    totals = synced.sage.totals()
    (undone,) = undo(synced, run_of(ran)).report.undone
    assert (undone.step.way, undone.done) == (Way.VOID, True)
    made = synced.sage.get("sales_invoices", undone.step.ref.id)
    assert (made["status"]["id"], made["void_reason"]) == (
        "VOID",
        f"Undone in SageSync Desktop: run {run_of(ran)} had made it",
    )
    assert synced.sage.totals()["total"] == totals["total"] - 24
    assert is_idle(synced)


def test_a_draft_that_was_made_is_deleted(synced):
    synced.settings = replace(synced.settings, invoices=replace(synced.settings.invoices, as_draft=True))
    widget = synced.in_vtiger("Products", productname="Widget")
    synced.invoice(synced.in_vtiger("Accounts", accountname="Alpha Ltd"), line(widget), subject="Order 7")
    ran = synced.finished()
    assert steps(undo(synced, run_of(ran))) == [(Way.DELETE, True, "")]
    assert is_idle(synced)


def test_a_new_invoice_in_vtiger_is_deleted(synced):
    gadget = synced.in_sage("products", item_code="G-1")
    beta = synced.in_sage("contacts", name="Beta Ltd")
    synced.sage_invoice(beta, synced.sage_line(gadget), reference="Job 9")
    ran = synced.finished()
    assert steps(undo(synced, run_of(ran))) == [(Way.DELETE, True, "")]
    assert "Job 9" not in {row["subject"] for row in synced.vtiger.all("Invoice")}
    assert is_idle(synced)


def test_a_paid_invoice_stays_and_the_credit_note_is_offered(synced):
    widget = synced.in_vtiger("Products", productname="Widget")
    synced.invoice(synced.in_vtiger("Accounts", accountname="Alpha Ltd"), line(widget), subject="Order 7")
    ran = synced.finished()
    made = next(row for row in synced.store.written(run_of(ran)) if row.module is INVOICES)
    synced.sage.pay(made.record_id, "24.00")
    (undone,) = undo(synced, run_of(ran)).report.undone
    assert (undone.done, undone.step.rule) == (False, KEPT)
    assert "24.00 is paid" in undone.because
    assert "credit note" in undone.step.instead


def test_a_new_record_that_somebody_has_changed_since_is_not_deleted(synced):
    synced.customer("New Ltd")
    ran = synced.finished()
    made = synced.in_vtiger("Accounts", accountname="New Ltd")
    synced.vtiger.edit({"id": made["id"], "employees": "12"})
    (undone,) = undo(synced, run_of(ran)).report.undone
    assert (undone.done, undone.step.rule) == (False, CHANGED)
    assert undone.because == "Somebody has changed employees in Vtiger since"
    assert synced.in_vtiger("Accounts", accountname="New Ltd")


def test_a_new_record_in_sage_that_somebody_has_changed_since_is_not_deleted(synced):
    synced.account("New Ltd", **PLACE)
    ran = synced.finished()
    made = synced.in_sage("contacts", name="New Ltd")
    synced.sage.update("contacts", made["id"], {"notes": "Met at the fair"})
    (undone,) = undo(synced, run_of(ran)).report.undone
    assert (undone.done, undone.step.rule) == (False, CHANGED)
    assert synced.in_sage("contacts", name="New Ltd")


def test_a_new_record_that_somebody_else_has_put_to_use_stays(synced):
    synced.customer("New Ltd")
    ran = synced.finished()
    made = synced.in_vtiger("Accounts", accountname="New Ltd")
    synced.person(made, "Eve", "Evans")
    (undone,) = undo(synced, run_of(ran)).report.undone
    assert (undone.done, undone.because) == (False, "Other records refer to it: Eve Evans")


def test_a_whole_first_sync_is_undone_and_what_sage_keeps_is_said(filled):
    before = filled.count()
    ran = filled.finished()
    undone = undo(filled, run_of(ran))
    told = {
        (one.step.ref.module, one.step.ref.side): (one.step.way, one.done) for one in undone.report.undone
    }
    assert told[INVOICES, SAGE] == (Way.VOID, True)
    assert told[INVOICES, VTIGER] == (Way.DELETE, True)
    assert told[ORGANIZATIONS, SAGE] == (Way.NOTHING, False)
    assert told[PRODUCTS, SAGE] == (Way.NOTHING, False)
    for module in (ORGANIZATIONS, CONTACTS, PRODUCTS):
        assert told[module, VTIGER] == (Way.DELETE, True), [
            (one.step.title, one.because) for one in undone.report.undone if not one.done
        ]
    assert filled.count()[1] == before[1]
    assert filled.sage.totals()["total"] == sum((one for one in [filled.sage.totals()["total"]]), start=0)
    assert is_idle(filled)


def test_a_module_that_is_off_is_left_alone(synced):
    act, there, _back = EDITS["product in Vtiger"]
    act(synced, there)
    ran = synced.finished()
    synced.only(ORGANIZATIONS)
    assert steps(undo(synced, run_of(ran))) == [(Way.NOTHING, False, "The module Products is switched off")]


def test_what_is_new_meanwhile_is_read_and_left_to_the_next_sync(synced):
    act, there, _back = EDITS["product in Vtiger"]
    act(synced, there)
    ran = synced.finished()
    synced.account("New Ltd", **PLACE)
    undone = undo(synced, run_of(ran))
    assert "New Ltd" not in {row["name"] for row in synced.sage.all("contacts")}
    assert undone.report.error is None
    assert synced.finished().written == [(ORGANIZATIONS, SAGE, "created", "New Ltd")]


def test_the_log_says_of_each_record_what_was_undone(synced):
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, there)
    ran = synced.finished()
    (line_,) = undo(synced, run_of(ran)).outcomes
    assert (line_.target, line_.status, line_.remark) == (
        Side.SAGE,
        "updated",
        f"Undone: put back as it was before run {run_of(ran)}",
    )
    assert [(one.field, one.after) for one in line_.changes] == [("Primary Phone", "0113 496 0000")]


def test_a_cure_is_undone_with_what_followed_from_it(synced):
    lamp = synced.product("Lamp", "L-1", description="")
    synced.finished()
    assert synced.held() == [("item.no_description", "vtiger", "Lamp")]
    cured = synced.cure(CureOrder(PRODUCTS, VTIGER, lamp["id"], "use_name"))
    assert cured.cured == [(True, "")]
    assert synced.in_sage("products", item_code="L-1")
    undone = undo(synced, run_of(cured))
    assert {(one.step.ref.side, one.step.way, one.done) for one in undone.report.undone} == {
        (SAGE, Way.DELETE, True),
        (VTIGER, Way.PUT_BACK, True),
    }
    assert synced.in_vtiger("Products", productcode="L-1")["description"] == ""
    assert "L-1" not in {row["item_code"] for row in synced.sage.all("products")}
    assert is_idle(synced)
    synced.vtiger.edit({"id": lamp["id"], "description": "Lamp, brass"})
    assert synced.finished().written == [(PRODUCTS, SAGE, "created", "Lamp")]
