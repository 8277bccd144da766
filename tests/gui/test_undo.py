from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from sagesync_desktop.core.cures import Shown
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.runs import RunReport, Undone, UndoOrder
from sagesync_desktop.core.types import RecordRef, Trigger
from sagesync_desktop.core.undo import KEPT, Undoing, Way, mark_of
from sagesync_desktop.gui.desk.undoing import UndoDesk
from sagesync_desktop.gui.log.record_tab import RecordTab
from tests.gui import desk_values as desk
from tests.gui.log_support import INVOICES, PRODUCTS, SAGE, VTIGER
from tests.gui.record_values import KEY, view

BACK = Undoing(
    RecordRef(PRODUCTS, VTIGER, "6x1"),
    (),
    Way.PUT_BACK,
    "Site lamp",
    {"description": ""},
    (Shown(VTIGER, "Description", "Site lamp", ""),),
)
STAYS = Undoing(
    RecordRef(INVOICES, SAGE, "s1"),
    (),
    Way.NOTHING,
    "INV-1",
    rule=KEPT,
    because="It is paid",
    instead="Write a credit note in Sage.",
)


@pytest.fixture
def undo(controller, dialogs, services):
    """An undo of run 7, of which one write can be put back and one cannot."""
    services.replies["undo_of_run"] = UndoOrder(7)
    both = (Undone(BACK, True, ""), Undone(STAYS, False, "It is paid"))
    services.run_result = RunReport(desk.finished(), undone=both)
    owner = QObject()
    made = UndoDesk(controller, dialogs, owner)
    yield made
    owner.deleteLater()


def test_what_can_be_put_back_and_what_stays_is_shown_before_anything_is_written(
    qtbot, undo, services, dialogs
):
    with qtbot.waitSignal(undo.ended):
        undo.undo_run(7)
    assert dialogs.reviewed == [
        ("Products", "Site lamp", "Description: Site lamp → \N{EN DASH}."),
        ("Invoices", "INV-1", "Stays as it is. It is paid. Write a credit note in Sage."),
    ]
    look, done = services.runs
    assert (look.trigger, look.preview, look.undo) == (Trigger.UNDO, True, UndoOrder(7))
    assert (done.preview, done.undo) == (False, UndoOrder(7, agreed=frozenset({mark_of(BACK)})))


def test_what_has_come_of_it_is_said(qtbot, undo):
    with qtbot.waitSignal(undo.ended) as told:
        undo.undo_run(7)
    (answer,) = told.args
    assert (answer.kind, answer.text) == ("warn", "1 record put back.")
    assert answer.fix == "1 stayed as they are: It is paid"


def test_a_no_writes_nothing(qtbot, undo, services, dialogs, controller):
    dialogs.confirms = False
    with qtbot.waitSignal(controller.run_finished):
        undo.undo_run(7)
    assert [run.preview for run in services.runs] == [True]
    assert not controller.is_running


def test_where_nothing_can_be_put_back_the_reason_is_told_at_once(qtbot, undo, services, dialogs):
    services.run_result = replace(services.run_result, undone=(Undone(STAYS, False, "It is paid"),))
    with qtbot.waitSignal(undo.ended) as told:
        undo.undo_run(7)
    assert told.args[0].text == "Nothing can be put back"
    assert told.args[0].fix == "It is paid. Write a credit note in Sage."
    assert dialogs.told == []


def test_a_run_that_wrote_nothing_is_told(qtbot, undo, services):
    services.replies["undo_of_run"] = BadSettings("Run 7 has written nothing", fix="Look in the log")
    with qtbot.waitSignal(undo.ended) as told:
        undo.undo_run(7)
    assert told.args[0].text == "Run 7 has written nothing"


def test_a_record_s_last_write_is_undone_from_its_tab(qtbot, app_light, controller, dialogs, services, undo):
    module, _, record_id = KEY
    services.replies |= {
        "record": view(),
        "undo_of_record": UndoOrder(7, RecordRef(module, VTIGER, record_id)),
    }
    tab = RecordTab(KEY, controller, dialogs)
    qtbot.addWidget(tab)
    qtbot.waitUntil(lambda: tab.view is not None)
    with qtbot.waitSignal(tab.undoing.ended):
        tab.undo_last.click()
    assert services.calls("undo_of_record") == [[module, record_id]]
    assert tab.answer.accessibleName().startswith("1 record put back.")
