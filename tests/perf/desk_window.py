"""Works off two groups of skipped records in the window, by keys alone, over a folder of real data.

    python -m tests.perf.desk_window ../shared/data [--pictures FOLDER]

Prints as one JSON object, for each group: how many records there were and are left, the keys that were
pressed, seconds by the clock and of this process' processor, and the longest time that the window did not
answer. Servers are a process of their own. Times depend on the computer.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import keyring
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sagesync_desktop.app.company import company
from sagesync_desktop.core.runs import RunReport
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.desk.page import DeskPage
from sagesync_desktop.gui.frame.collector import calm_collector, take_short_turns
from sagesync_desktop.gui.frame.main_window import MainWindow
from sagesync_desktop.gui.frame.pages import import_pages, page_titles
from sagesync_desktop.gui.look.theme import apply_theme
from sagesync_desktop.gui.words.language import speak
from sagesync_desktop.paths import Paths
from tests.e2e.real_company import Home, new_company, servers
from tests.file_keyring import FileKeyring
from tests.gui.recording_dialogs import RecordingDialogs
from tests.patience import MILLISECONDS

GROUPS = {"item.no_description": "", "invoice.no_organization": "12347"}
"""Rule -> what is typed into the search for the organization; "": each record has its own suggestion."""
BEAT = 5
"""Milliseconds between two beats of the window's heart."""


class Heart(QObject):
    """Beats as long as the window answers; what is longer between two beats is a freeze."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.reset()
        self._timer.start(BEAT)

    def reset(self) -> None:
        """Forget what was."""
        self.longest = 0.0
        self.skip()

    def skip(self) -> None:
        """What was done since the last beat was none of the window's work."""
        self._last = time.perf_counter()

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


class Hands:
    """A person at the keyboard of the window over a company."""

    def __init__(self, app: QApplication, home: Home, pictures: Path | None) -> None:
        self.app, self.pictures, self.keys = app, pictures, 0
        opened = company(Paths.find(home.path), False)
        self.controller = Controller(opened.open_services, opened.open_log)
        self.reports: list[RunReport | None] = []
        self.controller.run_finished.connect(self.reports.append)
        state = QSettings(str(home.folder / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(self.controller, RecordingDialogs(), state, opened.reasons)
        self.window.is_leaving = True
        self.window.resize(1280, 720)
        self.window.show()
        self.controller.start()
        self.until(lambda: self.controller.health() is not None)
        import_pages()
        calm_collector()
        take_short_turns()
        self.until(lambda: len(self.window.pages) >= len(page_titles()))
        self.heart = Heart()

    def close(self) -> None:
        """Leave."""
        self.window.close()
        self.controller.wait_closed(MILLISECONDS)

    @property
    def desk(self) -> DeskPage:
        """The page of what is skipped."""
        return self.window.pages["skipped"]

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        """One key, where the focus is."""
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text: str) -> None:
        """A word, each letter of which is a key."""
        self.keys += len(text)
        QTest.keyClicks(QApplication.focusWidget(), text)

    def until(self, holds: Callable[[], object]) -> None:
        """Wait as a person does."""
        deadline = QDeadlineTimer(MILLISECONDS)
        while not holds():
            if deadline.hasExpired():
                raise TimeoutError(f"it never came; the focus is on {QApplication.focusWidget()}")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def look(self, name: str) -> None:
        """A picture, where they are wanted; not counted as the window's own time."""
        if self.pictures is not None:
            self.window.grab().save(str(self.pictures / f"{name}.png"))
            self.heart.skip()


def work_off(hands: Hands, rule: str, typed: str) -> dict[str, object]:
    """Choose the cause, take all its records, give what is asked, and do it."""
    hands.keys = 0
    hands.heart.reset()
    began, used = time.monotonic(), time.process_time()
    desk, held = open_cause(hands, rule)
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: desk.fix.record is not None and desk.fix.record.rule == rule)
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.until(lambda: desk.fix.scope.count == held)
    hands.look(f"{rule}-1-all")
    hands.press(Qt.Key.Key_Return)
    card = next(iter(desk.fix.cards.values()))
    if typed:
        hands.type(typed)
        hands.until(lambda: card.field.found.count() > 0)
        hands.look(f"{rule}-2-found")
        hands.press(Qt.Key.Key_Return)
    hands.until(lambda: card.do.isEnabled() and not card.is_outdated and desk.proposals.offer.orders)
    hands.look(f"{rule}-3-shown")
    shown = time.monotonic()
    runs = len(hands.reports)
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: len(hands.reports) > runs)
    hands.until(lambda: not desk.is_stale)
    ended = time.monotonic()
    hands.look(f"{rule}-4-done")
    return {
        "held": held,
        "left": sum(cause.count for cause in causes(desk) if cause.rule == rule),
        "keys": hands.keys,
        "seconds": {"to_the_proposal": round(shown - began, 1), "of_the_run": round(ended - shown, 1)},
        "own_seconds": round(time.process_time() - used, 1),
        "longest_freeze_ms": round(1000 * hands.heart.longest),
        "answer": desk.fix.answer.accessibleName(),
        "focus": type(QApplication.focusWidget()).__name__,
    }


def open_cause(hands: Hands, rule: str) -> tuple[DeskPage, int]:
    """Go to the page, and down to the cause."""
    hands.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    desk = hands.desk
    hands.until(lambda: desk.causes.total and not desk.is_stale)
    if not desk.cause_table.hasFocus():
        hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Home)
    while desk.cause_table.chosen().rule != rule:
        before = desk.cause_table.currentIndex().row()
        hands.press(Qt.Key.Key_J)
        if desk.cause_table.currentIndex().row() == before:
            raise LookupError(f"{rule} is not listed")
    return desk, desk.cause_table.chosen().count


def causes(desk: DeskPage):
    """All that are listed."""
    rows = (desk.causes.item(row) for row in range(desk.causes.total))
    return [row.cause for row in rows if row.cause is not None]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--pictures", type=Path, help="folder for pictures of each step")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if asked.pictures is not None:
        asked.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, servers("--data", asked.data) as served:
        home = new_company(Path(folder), served.described)
        home.sync_alone()
        os.environ.update(home.environ)
        keyring.set_keyring(FileKeyring())
        print(json.dumps(in_the_window(home, asked.pictures), indent=2))


def in_the_window(home: Home, pictures: Path | None) -> dict[str, object]:
    """The figures of each group."""
    app = QApplication([])
    speak(app, "en")
    apply_theme(app, "light")
    hands = Hands(app, home, pictures)
    try:
        return {rule: work_off(hands, rule, typed) for rule, typed in GROUPS.items()}
    finally:
        hands.close()


if __name__ == "__main__":
    main()
