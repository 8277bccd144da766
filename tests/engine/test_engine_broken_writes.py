"""A Vtiger that breaks off on a write (status 500): once may be chance, twice is a refusal of that record."""

import pytest

from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError
from tests.engine.company import INVOICES, SAGE, VTIGER
from tests.engine.edits import NEW_IN_SAGE, counted, settle
from tests.engine.in_step import assert_in_step

pytestmark = pytest.mark.over_http


def change_quantity(company, quantity):
    gadget = company.in_sage("products", item_code="G-1")
    (theirs,) = [row for row in company.sage.all("sales_invoices") if not row["reference"]]
    lines = [company.sage_line(gadget, quantity), company.sage_line(gadget, "1")]
    company.sage.update("sales_invoices", theirs["id"], {"invoice_lines": lines})


def dies(*_arguments):
    raise PhpFatalError


def the_first_lines_only(company, verb, kept):
    """The write stores these lines alone, leaves the total alone and breaks off; later ones go through."""
    sound = getattr(company.vtiger, verb)

    def torn(*arguments):
        setattr(company.vtiger, verb, sound)
        totals = {shown["id"]: shown["hdnGrandTotal"] for shown in company.vtiger.all("Invoice")}
        shown = sound(*arguments)
        _, row = company.vtiger.state.find(shown["id"])
        del row.lines[kept:]
        row.values["hdnGrandTotal"] = totals.get(shown["id"], "0.00000000")
        raise PhpFatalError

    setattr(company.vtiger, verb, torn)


def posts(ran):
    return len(ran.asked(VTIGER, "POST"))


def test_a_line_change_on_which_vtiger_always_breaks_off_is_refused_after_the_second_time(synced):
    change_quantity(synced, "7")
    sound, synced.vtiger.update = synced.vtiger.update, dies
    first = synced.finished()
    assert [rule for rule, _name in first.rules] == ["server.rejected"]
    assert "nothing was changed" in first.outcomes[-1].because
    assert synced.store.intents() == ()
    second = synced.finished()
    assert [rule for rule, _name in second.rules] == ["server.rejected"]
    assert "breaks off each time" in second.outcomes[-1].because
    third = synced.finished()
    assert (third.rules, posts(third)) == ([], 1), "the sign-in alone"
    assert [rule for rule, _side, _name in synced.held()] == ["server.rejected"]
    synced.vtiger.update = sound
    change_quantity(synced, "8")
    settle(synced)
    assert synced.held() == []
    assert_in_step(synced)


def test_a_vtiger_that_breaks_off_once_gets_the_line_change_with_the_next_sync(synced):
    change_quantity(synced, "7")
    sound, synced.vtiger.update = synced.vtiger.update, dies
    synced.finished()
    synced.vtiger.update = sound
    assert [(module, side) for module, side, *_ in synced.finished().written] == [(INVOICES, VTIGER)]
    assert synced.held() == []
    assert_in_step(synced)


@pytest.mark.parametrize("stored", [0, 1])
def test_an_invoice_that_vtiger_made_with_some_lines_only_is_made_whole_and_not_twice(synced, stored):
    before = counted(synced)
    NEW_IN_SAGE[INVOICES](synced)
    the_first_lines_only(synced, "create", stored)
    ran = synced.finished()
    left, right = before[INVOICES]
    assert counted(synced)[INVOICES] == (left + 1, right + 1)
    assert ran.rules == []
    settle(synced)
    assert_in_step(synced)


def test_an_invoice_that_a_lost_write_tore_is_sent_its_lines_again(synced):
    """The connection went with the answer, so only the next run can look."""
    change_quantity(synced, "7")
    the_first_lines_only(synced, "update", 0)
    synced.faults.add("drop_after", side="vtiger", method="POST", skip=1)
    assert [rule for rule, _name in synced.sync().rules] == ["record.unconfirmed"]
    told = synced.finished().messages
    assert [text for text in told if "lines were sent again" in text] != []
    settle(synced)
    assert synced.held() == []
    assert_in_step(synced)


def test_a_new_record_on_which_vtiger_always_breaks_off_is_refused_and_nothing_is_made(synced):
    synced.customer("New Ltd")
    synced.vtiger.create = dies
    assert [rule for rule, _name in synced.finished().rules] == ["server.rejected"]
    assert [rule for rule, _name in synced.finished().rules] == ["server.rejected"]
    assert posts(synced.finished()) == 1
    assert synced.store.intents() == ()
    assert [side for _rule, side, _name in synced.held()] == [SAGE.value]
