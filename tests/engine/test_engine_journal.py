"""Each write that reached a server is in the journal, with what it takes to put it back."""

import pytest

from sagesync_desktop.core.types import RecordRef, Verb
from tests.engine.company import ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.edits import EDITS, settle
from tests.engine.test_engine_lost_answers import lose


def journal(ran, company):
    return company.store.written(ran.report.summary.id)


def said(rows):
    return sorted((row.module.value, row.side.value, row.verb.value) for row in rows)


def test_every_record_that_a_run_made_is_in_the_journal_with_what_was_sent(filled):
    ran = filled.finished()
    made = [row for row in journal(ran, filled) if row.verb is Verb.CREATE]
    names = [(module.value, side.value, status.value[:-1]) for module, side, status, _name in ran.written]
    assert said(made) == sorted(name for name in names if name[2] == "create")
    gadget = next(row for row in made if (row.module, row.side) == (PRODUCTS, VTIGER))
    assert gadget.before == {}
    assert gadget.after["productname"] == "Gadget"
    assert gadget.partner_id == filled.in_sage("products", item_code="G-1")["id"]


def test_a_change_is_in_the_journal_with_the_fields_before_and_after(synced):
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, there)
    (row,) = journal(synced.finished(), synced)
    assert (row.module, row.side, row.verb) == (ORGANIZATIONS, SAGE, Verb.UPDATE)
    assert row.before == {"main_contact_person.telephone": "0113 496 0000"}
    assert row.after == {"main_contact_person.telephone": "0113 496 0199"}


def test_an_idle_run_leaves_no_trace_in_the_journal(synced):
    assert journal(synced.finished(), synced) == ()


@pytest.mark.parametrize("edit", ["organization in Vtiger", "product in Sage", "invoice in Vtiger"])
@pytest.mark.parametrize(("kind", "arrives"), [("drop_after", 1), ("drop_before", 0)])
def test_of_an_update_without_an_answer_the_journal_says_whether_it_arrived(synced, edit, kind, arrives):
    act, there, _back = EDITS[edit]
    act(synced, there)
    lose(synced, SAGE, kind, times=None, method="PUT")
    lose(synced, VTIGER, kind)
    lost = synced.sync()
    assert journal(lost, synced) == ()
    synced.faults.clear()
    recovering = synced.finished()
    assert len(journal(recovering, synced)) == 1
    (row,) = journal(recovering, synced)
    assert row.before != row.after
    assert bool(recovering.written) is not bool(arrives)
    settle(synced)
    assert len(synced.store.written(RecordRef(row.module, row.side, row.record_id))) in (1, 2)
