"""The whole program: window, worker thread, engine, clients, and the practice servers over HTTP."""

import pytest
from PySide6.QtCore import QSettings, Qt

from sagesync_desktop.app.company import company
from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.types import ModuleId, Side, Status
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.main_window import MainWindow
from sagesync_desktop.gui.log.record_tab import RecordTab
from sagesync_desktop.paths import Paths
from tests.local_http import client
from tests.patience import MILLISECONDS


@pytest.fixture
def window(qtbot, app_light, dialogs, tmp_path):
    """The window over the practice company, as `sagesync-desktop --demo` opens it."""
    practice = company(Paths.find(tmp_path / "home"), True)
    controller = Controller(practice.open_services, practice.open_log)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(controller, dialogs, state)
    qtbot.addWidget(made, before_close_func=_leave)
    with qtbot.waitSignal(controller.health_changed):
        controller.start()
    made.show()
    yield made
    assert controller.wait_closed(MILLISECONDS)


def _leave(window):
    window.is_leaving = True


def look_and_carry_out(qtbot, window):
    """The first Sync Now leads to its preview, and from there goes on."""
    qtbot.mouseClick(window.header.sync_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "preview" in window.pages and window.pages["preview"].run is not None)
    preview = window.pages["preview"]
    assert preview.answer.accessibleName().startswith("Nothing has been synced yet.")
    qtbot.waitUntil(preview.post.isEnabled)
    with qtbot.waitSignal(window.controller.run_finished):
        qtbot.mouseClick(preview.post, Qt.MouseButton.LeftButton)
    assert window.controller.last_error is None
    assert window.controller.log.last_sync().state == "finished"


def test_from_sync_now_to_a_skipped_invoice_on_both_sides(qtbot, window, dialogs):
    broken = []
    window.controller.broke.connect(broken.append)
    look_and_carry_out(qtbot, window)

    window.show_page("overview")
    overview = window.pages["overview"]
    skipped = overview.last_card.links[Status.SKIPPED]
    qtbot.waitUntil(skipped.isEnabled)
    qtbot.mouseClick(skipped, Qt.MouseButton.LeftButton)
    log_page = window.pages["log"]
    assert window.stack.currentWidget() is log_page
    assert log_page.outcomes.model.rowCount() > 0

    entry = skipped_invoice(window.controller.log)
    assert entry.because
    assert entry.fix
    window.open_record(ModuleId.INVOICES, Side.VTIGER, entry.vtiger_id)
    tab = log_page.tabs.currentWidget()
    assert isinstance(tab, RecordTab)
    qtbot.waitUntil(lambda: tab.view is not None)
    assert tab.view.skip.why.because == entry.because

    qtbot.mouseClick(tab.open_vtiger, Qt.MouseButton.LeftButton)
    with client(follow_redirects=True) as browser:
        answer = browser.get(dialogs.opened[0])
    assert answer.status_code == 200
    assert entry.name.partition(" · ")[2] in answer.text
    assert broken == []


def skipped_invoice(log):
    """An invoice that Vtiger's group tax mode holds back."""
    chosen = OutcomeFilter(module=ModuleId.INVOICES, status=Status.SKIPPED, rule="invoice.group_tax")
    return log.outcomes(chosen)[0].outcome
