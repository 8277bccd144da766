"""Each write that reached a server is in the journal, with what it takes to put it back."""

from decimal import Decimal

import pytest

from sagesync_desktop.core.types import RecordRef, Verb
from sagesync_desktop.core.undo import STAMP
from tests.engine.company import INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.doomed import Killed
from tests.engine.edits import EDITS, settle
from tests.engine.test_engine_lost_answers import lose


def journal(ran, company):
    return company.store.written(ran.report.summary.id)


def written(row):
    """What the row says of fields; the revision that a write left behind is there besides."""
    return {name: value for name, value in row.after.items() if name != STAMP}


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
    assert written(row) == {"main_contact_person.telephone": "0113 496 0199"}


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


def test_of_what_was_made_all_is_kept_that_people_could_change_and_nothing_that_the_server_works_out(filled):
    ran = filled.finished()
    (row,) = [one for one in journal(ran, filled) if (one.module, one.side) == (INVOICES, SAGE)]
    stored = filled.store.seen(INVOICES, SAGE, row.record_id).record
    assert (row.after["reference"], len(row.after["lines"]), row.after["notes"]) == ("INV1", 2, None)
    assert row.after[STAMP] == stored.revision
    assert not row.after.keys() & {"total_amount", "outstanding_amount", "displayed_as", "editable"}


@pytest.mark.parametrize("name", EDITS)
def test_each_change_leaves_one_row_that_tells_the_old_value_from_the_new(synced, name):
    act, there, _back = EDITS[name]
    act(synced, there)
    (row,) = journal(synced.finished(), synced)
    assert row.verb is Verb.UPDATE
    assert [key for key in written(row) if row.before.get(key) != row.after[key]]
    assert synced.store.written(row.ref)[0] == row


def test_a_price_is_kept_as_money(synced):
    act, there, _back = EDITS["service in Vtiger"]
    act(synced, there)
    (row,) = journal(synced.finished(), synced)
    assert (row.before["sales_rate"], row.after["sales_rate"]) == (Decimal(45), Decimal("46.5"))


class DeadAfterTheWrite:
    """Passes everything on until a write was sent: the program dies before it can keep what came of it."""

    def __init__(self, inner):
        self._inner, self._is_noted = inner, False

    def __getattr__(self, name):
        if name == "clear_intent" and self._is_noted:
            raise Killed
        self._is_noted = self._is_noted or name == "add_intent"
        return getattr(self._inner, name)


def test_a_write_that_a_crash_cut_off_from_its_row_gets_it_from_the_next_run(synced):
    act, there, back = EDITS["organization in Vtiger"]
    act(synced, there)
    synced.wrap_store = DeadAfterTheWrite
    with pytest.raises(Killed):
        synced.sync()
    synced.wrap_store = lambda store: store
    synced.restart()
    (row,) = journal(synced.finished(), synced)
    assert (row.module, row.side, row.verb) == (ORGANIZATIONS, SAGE, Verb.UPDATE)
    assert back["phone"] in row.before.values()
    assert there["phone"] in row.after.values()
    settle(synced)
