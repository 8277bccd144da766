"""An undo that is killed anywhere, or of which an answer is lost, is finished by what comes after it."""

import pytest

from tests.engine.company import VTIGER, WRITTEN
from tests.engine.doomed import Killed
from tests.engine.edits import EDITS
from tests.engine.entries import PLACE, line
from tests.engine.test_engine_lost_answers import lose
from tests.engine.undone import is_idle, run_of, undo, values


def changed_in_both(company):
    """A run that writes one record to Sage and another one to Vtiger."""
    for name in ("product in Vtiger", "organization in Sage"):
        act, there, _back = EDITS[name]
        act(company, there)
    before = values(company)
    return company.finished(), before


def made_in_sage(company):
    company.account("New Ltd", **PLACE)
    widget = company.in_vtiger("Products", productname="Widget")
    company.invoice(company.in_vtiger("Accounts", accountname="Alpha Ltd"), line(widget), subject="Order 7")
    return company.finished(), None


def made_in_vtiger(company):
    company.customer("New Ltd")
    company.sage_invoice(
        company.in_sage("contacts", name="Beta Ltd"),
        company.sage_line(company.in_sage("products", item_code="G-1")),
        reference="Job 9",
    )
    before = values(company)
    return company.finished(), before


def is_undone(company, before):
    if before is not None:
        assert values(company) == before
        return
    assert "New Ltd" not in {row["name"] for row in company.sage.all("contacts")}
    orders = [row for row in company.sage.all("sales_invoices") if row["total_amount"] == "24.0"]
    assert [row["status"]["id"] for row in orders] == ["VOID"]


class DeadAt:
    """Passes everything on until a method is called: there the program dies, before or after that call."""

    def __init__(self, inner, method, *, after):
        self._inner, self.method, self._after = inner, method, after

    def __getattr__(self, name):
        found = getattr(self._inner, name)
        if name != self.method:
            return found

        def called(*arguments, **options):
            if self._after:
                found(*arguments, **options)
            raise Killed

        return called


MOMENTS = [
    *((name, False) for name in ("add_intent", "clear_intent", "set_undone", "add_outcome", "set_cursor")),
    ("add_intent", True),
    ("write", False),
    ("write", True),
]
CASES = {"changes": changed_in_both, "made in Sage": made_in_sage, "made in Vtiger": made_in_vtiger}


def killed_at(company, ran, case, method, *, after):
    if method == "write":
        name = "update" if case == "changes" else "do"
        company.wrap_port = lambda port: DeadAt(port, name, after=after)
    else:
        company.wrap_store = lambda store: DeadAt(store, method, after=after)
    with pytest.raises(Killed):
        undo(company, run_of(ran))
    company.wrap_store = company.wrap_port = lambda inner: inner
    company.restart()


@pytest.mark.parametrize("with_sync", [False, True], ids=["undone again", "synced in between"])
@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: f"{moment[0]}{' done' * moment[1]}")
@pytest.mark.parametrize("case", CASES)
def test_killed_at_any_step_the_next_undo_ends_as_if_nothing_had_happened(synced, case, moment, with_sync):
    ran, before = CASES[case](synced)
    killed_at(synced, ran, case, moment[0], after=moment[1])
    if with_sync:
        assert [one for one in synced.finished().of(*WRITTEN) if not one.remark.startswith("Undone")] == []
    again = undo(synced, run_of(ran))
    assert again.report.error is None or "already" in again.report.error.title
    assert [one.because for one in again.report.undone if not one.done] == []
    is_undone(synced, before)
    assert is_idle(synced)
    assert synced.store.intents() == ()


@pytest.mark.parametrize("moment", [("write", True), ("clear_intent", False)], ids=["write", "note"])
@pytest.mark.parametrize("case", CASES)
def test_killed_and_never_undone_again_the_record_in_hand_is_finished_and_left_alone(synced, case, moment):
    ran, _before = CASES[case](synced)
    killed_at(synced, ran, case, moment[0], after=moment[1])
    first = synced.finished()
    rows = [row for row in synced.store.written(run_of(ran)) if row.undone_by == run_of(first)]
    assert len(rows) == 1
    assert [one.remark.partition(":")[0] for one in first.outcomes if one.status == "updated"] == ["Undone"]
    assert is_idle(synced)


@pytest.mark.parametrize("kind", ["drop_before", "drop_after", "status_after"])
@pytest.mark.parametrize("case", CASES)
def test_an_undo_whose_answer_is_lost_is_finished_once(synced, case, kind):
    ran, before = CASES[case](synced)
    if case == "made in Vtiger":
        lose(synced, VTIGER, kind, times=None)
    else:
        for method in ("PUT", "DELETE"):
            synced.faults.add(kind, side="sage", method=method, path="/v3.1/", times=None)
    lost = undo(synced, run_of(ran))
    synced.faults.clear()
    # A Vtiger that broke off is done with it, so that a look tells at once what it did.
    tells = (case, kind) == ("made in Vtiger", "status_after")
    assert all(one.done for one in lost.report.undone) is tells
    assert [one.target for one in synced.finished().of("created")] == []
    again = undo(synced, run_of(ran))
    assert again.report.error is None or "already" in again.report.error.title
    is_undone(synced, before)
    assert is_idle(synced)


def test_a_second_program_that_changes_the_record_while_it_was_dead_keeps_its_word(synced):
    act, there, _back = EDITS["product in Vtiger"]
    act(synced, there)
    ran = synced.finished()
    killed_at(synced, ran, "changes", "write", after=True)
    product = synced.in_sage("products", item_code="W-1")
    synced.sage.update("products", product["id"], {"description": "Typed meanwhile"})
    synced.finished()
    assert synced.sage.get("products", product["id"])["description"] == "Typed meanwhile"


def test_cancelled_between_two_records_the_rest_is_there_for_the_next_undo(synced):
    ran, before = changed_in_both(synced)

    class Stop:
        """Asked to stop once the first write was sent."""

        sent = False

    class Port:
        def __init__(self, inner):
            self._inner = inner

        def update(self, *arguments):
            Stop.sent = True
            return self._inner.update(*arguments)

        def __getattr__(self, name):
            return getattr(self._inner, name)

    synced.wrap_port = Port
    synced.is_cancelled = lambda: Stop.sent
    stopped = undo(synced, run_of(ran))
    synced.wrap_port, synced.is_cancelled = (lambda port: port), (lambda: False)
    assert stopped.state == "ended early"
    assert [one.done for one in stopped.report.undone] == [True]
    assert [one.done for one in undo(synced, run_of(ran)).report.undone] == [True]
    assert values(synced) == before
    assert is_idle(synced)
