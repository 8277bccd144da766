"""Undo never takes back what somebody has changed since."""

from sagesync_desktop.core.undo import CHANGED, Way
from tests.engine.company import ORGANIZATIONS, VTIGER
from tests.engine.edits import EDITS
from tests.engine.undone import phone_in_sage, run_of, steps, undo


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
