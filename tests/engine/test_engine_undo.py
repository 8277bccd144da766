"""Undo: what a run wrote is put back where nobody has changed it since, and the next sync leaves it so."""

from dataclasses import replace

import pytest

from sagesync_desktop.core.runs import CureOrder, UndoOrder
from sagesync_desktop.core.types import RecordRef, Side, Trigger
from sagesync_desktop.core.undo import CHANGED, KEPT, Way
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.edits import EDITS, settle
from tests.engine.entries import PLACE, line


def undo(company, run=None, record=None, **options):
    order = UndoOrder(run, record, options.pop("agreed", None))
    return company.sync(trigger=Trigger.UNDO, undo=order, **options)


def steps(ran):
    return [(one.step.way, one.done, one.because) for one in ran.report.undone]


def run_of(ran):
    return ran.report.summary.id


def values(company):
    """What people see in both systems: everything but stamps and numbers of changes."""
    sage = {
        name: [_bare(row) for row in company.sage.all(name)]
        for name in ("contacts", "contact_persons", "products", "services", "sales_invoices")
    }
    names = ("Accounts", "Contacts", "Products", "Services", "Invoice")
    vtiger = {name: [_bare(row) for row in company.vtiger.all(name)] for name in names}
    return sage, vtiger


_STAMPS = {"updated_at", "modifiedtime", "modifiedby", "created_at", "sent"}


def _bare(value):
    if isinstance(value, dict):
        # A line that is written anew has a new id in Sage.
        own = {"id"} if "invoice_lines" in value or "unit_price" in value else set()
        return {key: _bare(inner) for key, inner in value.items() if key not in _STAMPS | own}
    if isinstance(value, list):
        return [_bare(one) for one in value]
    return value or ""


def phone_in_sage(company):
    person = company.in_sage("contacts", name="Alpha Ltd")["main_contact_person"]["id"]
    return company.sage.get("contact_persons", person)["telephone"]


def is_idle(company):
    return [company.finished().written for _ in range(2)] == [[], []]


@pytest.mark.parametrize("name", EDITS)
def test_what_a_sync_changed_is_put_back_and_stays_so(synced, name):
    act, there, _back = EDITS[name]
    act(synced, there)
    before = values(synced)
    ran = synced.finished()
    assert values(synced) != before
    undone = undo(synced, run_of(ran))
    assert steps(undone) == [(Way.PUT_BACK, True, "")]
    assert values(synced) == before
    assert is_idle(synced)
    assert values(synced) == before


@pytest.mark.parametrize("name", EDITS)
def test_an_undone_pair_comes_back_when_one_of_its_records_changes(synced, name):
    act, there, _back = EDITS[name]
    act(synced, there)
    ran = synced.finished()
    wanted = values(synced)
    undo(synced, run_of(ran))
    act(synced, EDITS[name][2])
    synced.finished()
    act(synced, there)
    synced.finished()
    assert values(synced) == wanted
    settle(synced)


@pytest.mark.parametrize("name", ["organization in Sage", "contact in Sage", "product in Sage"])
def test_after_an_undo_the_corrected_value_travels_whoever_owns_the_field(synced, name):
    """What was put back over there is no change of somebody's, which could win."""
    act, there, _back = EDITS[name]
    act(synced, there)
    undo(synced, run_of(synced.finished()))
    ((field, value),) = there.items()
    act(synced, {field: f"{value}, corrected"})
    (line_,) = synced.finished().of("updated")
    assert (line_.target, line_.because, line_.changes[0].after) == (VTIGER, "", f"{value}, corrected")
    settle(synced)


@pytest.mark.parametrize("name", EDITS)
def test_an_undo_is_undone_in_its_turn(synced, name):
    act, there, _back = EDITS[name]
    act(synced, there)
    ran = synced.finished()
    wanted = values(synced)
    again = undo(synced, run_of(undo(synced, run_of(ran))))
    assert steps(again) == [(Way.PUT_BACK, True, "")]
    assert values(synced) == wanted
    assert synced.held() == []
    assert is_idle(synced)


def more_in_vtiger(company):
    widget = company.in_vtiger("Products", productname="Widget")
    fitting = company.in_vtiger("Services", servicename="Fitting")
    lines = [line(widget, "5", "12.50"), line(fitting, "1", "45.00")]
    company.vtiger.edit({"id": company.in_vtiger("Invoice", subject="Order 1")["id"], "LineItems": lines})


def more_in_sage(company):
    invoice = company.in_sage("sales_invoices", reference="INV1")
    widget = company.in_sage("products", item_code="W-1")
    company.sage.update(
        "sales_invoices", invoice["id"], {"invoice_lines": [company.sage_line(widget, "7", "11.00")]}
    )


def documents(company):
    """The money of the invoice on both sides, line by line."""
    paper, entry = (
        company.in_sage("sales_invoices", reference="INV1"),
        company.in_vtiger("Invoice", subject="Order 1"),
    )
    sage = [(one["quantity"], one["unit_price"], one["tax_amount"]) for one in paper["invoice_lines"]]
    names = ("productid", "quantity", "listprice", "tax1")
    vtiger = [tuple(one[name] for name in names) for one in entry["LineItems"]]
    return paper["total_amount"], sage, entry["hdnGrandTotal"], entry["balance"], vtiger


@pytest.mark.parametrize("act", [more_in_vtiger, more_in_sage])
def test_the_lines_of_an_invoice_are_put_back_to_the_penny(synced, act):
    act(synced)
    before = documents(synced)
    ran = synced.finished()
    wanted = documents(synced)
    undone = undo(synced, run_of(ran))
    assert steps(undone) == [(Way.PUT_BACK, True, "")]
    assert documents(synced) == before
    assert is_idle(synced)
    undo(synced, run_of(undone))
    assert documents(synced) == wanted
    assert is_idle(synced)


def test_a_preview_of_an_undo_says_what_would_be_written_and_writes_nothing(synced):
    act, there, back = EDITS["organization in Vtiger"]
    act(synced, there)
    ran = synced.finished()
    before = synced.snapshot()
    (shown,) = undo(synced, run_of(ran), preview=True).report.undone
    assert (shown.step.way, shown.done, shown.step.title) == (Way.PUT_BACK, False, "Alpha Ltd")
    assert [(one.side, one.field, one.before, one.after) for one in shown.step.shown] == [
        (SAGE, "Primary Phone", there["phone"], back["phone"])
    ]
    assert synced.snapshot() == before


def test_a_second_undo_of_a_run_says_that_it_was_undone(synced):
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, there)
    ran = synced.finished()
    first = undo(synced, run_of(ran))
    second = undo(synced, run_of(ran))
    assert second.report.error.title == f"All of it was undone by run {run_of(first)} already"
    assert second.report.undone == ()


def changed_in_both(company):
    """A run that writes one record to Sage and another one to Vtiger."""
    for name in ("product in Vtiger", "organization in Sage"):
        act, there, _back = EDITS[name]
        act(company, there)
    before = values(company)
    return company.finished(), before


def test_of_a_run_that_was_undone_in_part_the_rest_is_undone_and_nothing_twice(synced):
    ran, before = changed_in_both(synced)
    ref = RecordRef(PRODUCTS, SAGE, synced.in_sage("products", item_code="W-1")["id"])
    first = undo(synced, run_of(ran), ref)
    foretold = undo(synced, run_of(ran), preview=True)
    assert [one.step.ref.module for one in foretold.report.undone] == [ORGANIZATIONS]
    second = undo(synced, run_of(ran))
    assert steps(second) == [(Way.PUT_BACK, True, "")]
    assert list(second.messages) == [f"1 of its records was undone by run {run_of(first)} before"]
    assert [(one.side, one.method) for one in second.seen if one.method == "PUT"] == []
    assert values(synced) == before
    third = undo(synced, run_of(ran))
    assert third.error.title == f"All of it was undone by run {run_of(first)} and {run_of(second)} already"
    assert (third.report.undone, third.written) == ((), [])
    assert is_idle(synced)


def test_a_run_whose_undo_was_undone_names_the_run_that_is_to_be_undone_now(synced):
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, there)
    ran = synced.finished()
    first = undo(synced, run_of(ran))
    again = undo(synced, run_of(first))
    refused = undo(synced, run_of(ran))
    assert refused.error.title == f"All of it was undone by run {run_of(first)} already"
    assert refused.error.fix == f"Undo run {run_of(again)}, which has done it once more"
    assert (refused.report.undone, refused.written) == ((), [])
    third = undo(synced, run_of(again))
    assert steps(third) == [(Way.PUT_BACK, True, "")]
    assert undo(synced, run_of(ran)).error.fix == "Look in the sync log which runs have written something"
    fourth = undo(synced, run_of(third))
    assert undo(synced, run_of(ran)).error.fix == f"Undo run {run_of(fourth)}, which has done it once more"


def test_a_run_that_wrote_nothing_has_nothing_to_undo(synced):
    idle = synced.finished()
    assert "written nothing" in undo(synced, run_of(idle)).report.error.title


def test_two_runs_are_undone_one_after_the_other(synced):
    act, there, back = EDITS["organization in Vtiger"]
    act(synced, {"phone": "0113 496 0111"})
    first = synced.finished()
    act(synced, there)
    second = synced.finished()
    early = undo(synced, run_of(first))
    assert steps(early) == [
        (Way.NOTHING, False, f"Run {run_of(second)} has changed it again since; undo that one first")
    ]
    assert steps(undo(synced, run_of(second))) == [(Way.PUT_BACK, True, "")]
    assert steps(undo(synced, run_of(first))) == [(Way.PUT_BACK, True, "")]
    assert phone_in_sage(synced) == back["phone"]
    assert is_idle(synced)


def test_a_record_s_last_write_is_undone_without_its_run(synced):
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, {"phone": "0113 496 0111"})
    synced.finished()
    act(synced, there)
    synced.finished()
    ref = RecordRef(ORGANIZATIONS, SAGE, synced.in_sage("contacts", name="Alpha Ltd")["id"])
    assert steps(undo(synced, record=ref)) == [(Way.PUT_BACK, True, "")]
    assert phone_in_sage(synced) == "0113 496 0111"
    assert steps(undo(synced, record=ref)) == [(Way.PUT_BACK, True, "")]


def test_a_record_of_which_every_write_was_undone_says_so(synced):
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, there)
    ran = synced.finished()
    ref = RecordRef(ORGANIZATIONS, SAGE, synced.in_sage("contacts", name="Alpha Ltd")["id"])
    idle = synced.finished()
    for row in synced.store.written(ref):
        synced.store.set_undone(row.id, run_of(idle))
    assert {row.run for row in synced.store.written(ref)} == {1, run_of(ran)}
    assert undo(synced, record=ref).error.title == f"All of it was undone by run {run_of(idle)} already"


# -- somebody's later edit


def test_what_somebody_has_changed_since_stays_and_is_named(synced):
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, there)
    ran = synced.finished()
    person = synced.in_sage("contacts", name="Alpha Ltd")["main_contact_person"]["id"]
    synced.sage.update("contact_persons", person, {"telephone": "0999 1"})
    undone = undo(synced, run_of(ran))
    assert steps(undone) == [(Way.NOTHING, False, "Somebody has changed Primary Phone in Sage since")]
    assert undone.rules == [(CHANGED, "Alpha Ltd")]
    assert phone_in_sage(synced) == "0999 1"
    assert synced.finished().written == [(ORGANIZATIONS, VTIGER, "updated", "Alpha Ltd")]


def test_of_two_fields_the_one_that_somebody_changed_stays_and_the_other_is_put_back(synced):
    edit, _there, _back = EDITS["organization in Vtiger"]
    edit(synced, {"phone": "0113 496 0199", "description": "Pays late"})
    ran = synced.finished()
    contact = synced.in_sage("contacts", name="Alpha Ltd")
    synced.sage.update("contact_persons", contact["main_contact_person"]["id"], {"telephone": "0999 1"})
    (undone,) = undo(synced, run_of(ran)).report.undone
    assert undone.done
    assert undone.step.warning == "Primary Phone was changed in Sage since and stays as it is."
    contact = synced.in_sage("contacts", name="Alpha Ltd")
    assert (contact["notes"] or "", phone_in_sage(synced)) == ("", "0999 1")


def test_a_document_that_somebody_changed_is_not_put_back_by_halves(synced):
    edit, _there, _back = EDITS["invoice in Vtiger"]
    edit(synced, {"duedate": "2026-12-24", "bill_street": "9 High St"})
    ran = synced.finished()
    made = synced.in_sage("sales_invoices", reference="INV1")
    synced.sage.update("sales_invoices", made["id"], {"due_date": "2026-12-29"})
    before = synced.sage.get("sales_invoices", made["id"])
    (undone,) = undo(synced, run_of(ran)).report.undone
    assert (undone.done, undone.step.rule) == (False, CHANGED)
    assert synced.sage.get("sales_invoices", made["id"]) == before


def test_what_was_shown_and_changed_meanwhile_is_left_alone(synced):
    from sagesync_desktop.core.undo import mark_of

    edit, _there, _back = EDITS["organization in Vtiger"]
    edit(synced, {"phone": "0113 496 0199", "description": "Pays late"})
    ran = synced.finished()
    shown = undo(synced, run_of(ran), preview=True).report.undone
    agreed = frozenset(mark_of(one.step) for one in shown)
    contact = synced.in_sage("contacts", name="Alpha Ltd")
    synced.sage.update("contact_persons", contact["main_contact_person"]["id"], {"telephone": "0999 1"})
    before = synced.sage.get("contacts", contact["id"])
    (undone,) = undo(synced, run_of(ran), agreed=agreed).report.undone
    assert (undone.done, undone.because.split(":")[0]) == (False, "It changed since this was shown")
    assert synced.sage.get("contacts", contact["id"]) == before


def test_a_record_that_was_deleted_since_is_named(synced):
    edit, _there, _back = EDITS["product in Sage"]
    edit(synced, {"description": "Best of all"})
    ran = synced.finished()
    synced.vtiger.delete(synced.in_vtiger("Products", productname="Widget")["id"])
    assert steps(undo(synced, run_of(ran))) == [(Way.NOTHING, False, "It was deleted in Vtiger since")]


def test_an_edit_between_the_plan_and_the_write_stays(synced):
    edit, _there, _back = EDITS["product in Vtiger"]
    edit(synced, {"description": "Better"})
    ran = synced.finished()
    product = synced.in_sage("products", item_code="W-1")["id"]

    class Meddler:
        """Somebody types in Sage each time the undo has looked at the product."""

        def __init__(self, inner):
            self._inner, self._looks = inner, 0

        def look(self, module, record_id):
            if record_id == product:
                self._looks += 1
                if self._looks == 2:
                    synced.sage.update("products", product, {"description": "Typed just now"})
            return self._inner.look(module, record_id)

        def __getattr__(self, name):
            return getattr(self._inner, name)

    synced.wrap_port = Meddler
    undone = undo(synced, run_of(ran))
    synced.wrap_port = lambda port: port
    assert [one.done for one in undone.report.undone] == [False]
    assert synced.sage.get("products", product)["description"] == "Typed just now"


# -- what was made


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
