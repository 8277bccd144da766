"""The desk over the practice company, by keys alone: what needs a person is brought to nought."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from sagesync_desktop.app.company import company
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.types import Status, Trigger
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.main_window import MainWindow
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.paths import Paths
from tests.patience import MILLISECONDS

TRIES = 12
"""Cures of one record that are tried before it would be put down to a fault."""


@pytest.fixture
def window(qtbot, app_light, dialogs, tmp_path):
    """The window over the practice company, as `sagesync-desktop --demo` opens it, after its first sync."""
    practice = company(Paths.find(tmp_path / "home"), True)
    controller = Controller(practice.open_services, practice.open_log)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(controller, dialogs, state)
    made.open_wizard = lambda _step: None
    qtbot.addWidget(made, before_close_func=_leave)
    with qtbot.waitSignal(controller.health_changed):
        controller.start()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    with qtbot.waitSignal(controller.run_finished):
        controller.sync(RunRequest())
    yield made
    assert controller.wait_closed(MILLISECONDS)


def _leave(window):
    window.is_leaving = True


class Bookkeeper:
    """Somebody with a keyboard who takes what is suggested, else the first thing on offer."""

    def __init__(self, qtbot, page):
        self.bot, self.page = qtbot, page
        self.keys = 0
        self.tried = {}
        """Record -> how many of its cures were tried."""

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.keys += 1
        self.bot.keyClick(QApplication.focusWidget(), key, modifier)

    @property
    def needs(self):
        """How many records need a person, as the heading says."""
        rows = (self.page.causes.item(row) for row in range(self.page.causes.total))
        return next((row.count for row in rows if row.group is Group.NEEDS_YOU and row.cause is None), 0)

    def deal_with_one(self):
        """The first record of the first cause: its first cure, or where that did not free it the next one."""
        page = self.page
        page.cause_table.setFocus()
        self.press(Qt.Key.Key_Home)
        self.press(Qt.Key.Key_Return)
        self.bot.waitUntil(
            lambda: page.fix.record is not None and page.fix.record.ref == page.records.current().ref
        )
        ref = page.fix.record.ref
        place = self.tried[ref] = self.tried.get(ref, -1) + 1
        assert place < TRIES, (page.fix.record.rule, page.fix.record.title, page.fix.answer.accessibleName())
        self.press(Qt.Key.Key_Return)
        self.go_to(list(page.fix.cards)[place])
        self.give_a_value()
        self.do()

    def go_to(self, cure):
        """Tab to a cure's name, and unfold it."""
        for _ in range(60):
            if QApplication.focusWidget() is self.page.fix.cards[cure].head:
                break
            self.press(Qt.Key.Key_Backtab)
        self.press(Qt.Key.Key_Return)
        self.card = self.page.fix.cards[cure]

    def give_a_value(self):
        """Where the focus is in a field that has no value yet."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QComboBox):
            self.press(Qt.Key.Key_Down)
            self.press(Qt.Key.Key_Return)
        elif isinstance(focused, QLineEdit):
            self.bot.keyClicks(focused, "a")
            self.press(Qt.Key.Key_Return)
            found = getattr(self.card.field, "found", None)
            if found is not None:
                self.bot.waitUntil(lambda: found.count() > 0 and found.itemAt(0).widget().isVisible())
                self.press(Qt.Key.Key_Return)
                if QApplication.focusWidget() is found.itemAt(0).widget():
                    self.press(Qt.Key.Key_Return)

    def do(self):
        """Press the button, unless the value does not do; where money moves Tab leads from Cancel to it."""
        card = self.card
        self.bot.waitUntil(lambda: not card.is_outdated)
        if card.cure.elsewhere or not card.do.isEnabled():
            return
        card.focus_button()
        if QApplication.focusWidget() is card.cancel:
            self.press(Qt.Key.Key_Tab)
        with self.bot.waitSignal(self.page.doing.ended):
            self.press(Qt.Key.Key_Return)
        self.bot.waitUntil(lambda: not self.page.is_stale)


def test_what_needs_a_person_is_brought_to_nought_by_keys(qtbot, window):
    broken = []
    window.controller.broke.connect(broken.append)
    window.show_page("skipped")
    page = window.pages["skipped"]
    qtbot.waitUntil(lambda: page.causes.total > 0)
    one = Bookkeeper(qtbot, page)
    assert one.needs > 30
    while one.needs:
        one.deal_with_one()
    assert broken == []
    assert window.rail.buttons["skipped"].accessibleName() == "Skipped"
    with qtbot.waitSignal(window.controller.run_finished):
        window.controller.sync(RunRequest(Trigger.MANUAL))
    last = window.controller.log.last_sync()
    written = [phrases.count_of(last, status) for status in (Status.CREATED, Status.UPDATED, Status.FAILED)]
    assert written == [0, 0, 0]
