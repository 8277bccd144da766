"""From the first picture to a program that is there: what fills the frame is imported behind it."""

import os
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import chain
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QSessionManager
from PySide6.QtWidgets import QApplication

from sagesync_desktop.app.resources import resource
from sagesync_desktop.gui.frame.collector import take_short_turns
from sagesync_desktop.gui.frame.endsignal import EndSignal
from sagesync_desktop.gui.frame.shell import Frame
from sagesync_desktop.gui.frame.single import SingleInstance
from sagesync_desktop.gui.look.theme import apply_theme

if TYPE_CHECKING:
    from sagesync_desktop.app.company import Company
    from sagesync_desktop.gui.frame.app import Program

BEHIND = ("app.company", "app.services")
"""What has no part in Qt, which is most: imported in a thread, while the window answers."""
BETWEEN = ("look.widgets", "control.controller", "frame.header", "frame.main_window", "frame.app")
"""What has, imported between two turns of the event loop."""
LOOK = 10
"""Milliseconds between two looks at the thread."""


class Opening(QObject):
    """Signal: over(exit code), when there will be no program."""

    over = Signal(int)

    def __init__(
        self, open_company: "Callable[[bool], Company]", home: Path, *, is_demo: bool, is_minimised: bool
    ) -> None:
        """`home` is the company's folder; what `open_company` needs is imported behind the first picture."""
        super().__init__()
        self._open_company, self._home = open_company, home
        self._is_demo, self._is_minimised = is_demo, is_minimised
        self.program: Program | None = None
        self.error: Exception | None = None
        """Why there will be no program."""
        self.single = SingleInstance(home)
        self.frame: Frame | None = None
        self._is_over = False
        self._thread = Thread(target=_import_behind, name="opening")
        self._steps = chain(BETWEEN, _pages())
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> bool:
        """Show the frame; False when another window has the company open, which then comes forward."""
        self._home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self.single.claim():
            return False
        self.frame = Frame(QSettings(str(self._home / "window.ini"), QSettings.Format.IniFormat))
        self.frame.left.connect(self._leave)
        self.frame.painted.connect(self.load)
        self.single.wanted.connect(self.frame.come_forward)
        if self._is_minimised:
            QTimer.singleShot(0, self, self.load)  # in the tray nothing is ever painted
        else:
            self.frame.show()
        return True

    @Slot()
    def load(self) -> None:
        """Import what is left."""
        if not self._is_over and not self._timer.isActive():
            take_short_turns()
            self._thread.start()
            self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        """A step, one after another; what goes wrong is for whoever started the program."""
        try:
            self._take_step()
        except Exception as error:
            self._timer.stop()
            self.error = error
            self.over.emit(1)

    def _take_step(self) -> None:
        if self._thread.is_alive():
            return
        if step := next(self._steps, ""):
            import_module(f"sagesync_desktop.gui.{step}")
            return
        self._timer.stop()
        self._fill()

    def _fill(self) -> None:
        from sagesync_desktop.gui.frame.app import Program

        if self.frame is None:
            return
        self.program = Program(
            self._open_company, is_demo=self._is_demo, frame=self.frame, single=self.single
        )
        sys.excepthook = self.program.faults.take
        self.program.open(is_minimised=self._is_minimised)

    @Slot()
    def end(self) -> None:
        """End after the record in hand, without a question; at once while nothing is open."""
        if self.program is not None:
            self.program.end()
        else:
            self._leave()

    @Slot()
    def _leave(self) -> None:
        self._is_over = True
        self._timer.stop()
        self.over.emit(0)

    @Slot()
    def follow_scheme(self) -> None:
        """The system went light or dark."""
        app = QApplication.instance()
        if self.program is not None:
            self.program.follow_scheme()
        elif isinstance(app, QApplication):
            apply_theme(app)

    @Slot(QSessionManager)
    def log_off(self, session: QSessionManager) -> None:
        """The session ends."""
        if self.program is not None:
            self.program.log_off(session)


def _pages() -> Iterator[str]:
    from sagesync_desktop.gui.frame.pages import page_modules

    yield from page_modules()


def _import_behind() -> None:
    for name in BEHIND:
        import_module(f"sagesync_desktop.{name}")


def run_window(
    open_company: "Callable[[bool], Company]",
    home: Path,
    *,
    is_demo: bool = False,
    is_minimised: bool = False,
) -> int:
    """Show the window until the person quits; returns the exit code. `home` is the company's folder.

    Raises what `open_company` raises.
    """
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication(["sagesync-desktop"])
    app.setApplicationName("SageSync Desktop")
    app.setDesktopFileName("sagesync-desktop")
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
    apply_theme(app)
    opening = Opening(open_company, home, is_demo=is_demo, is_minimised=is_minimised)
    opening.over.connect(app.exit)
    QGuiApplication.styleHints().colorSchemeChanged.connect(opening.follow_scheme)
    app.commitDataRequest.connect(opening.log_off)
    before = sys.excepthook
    asked_to_end = EndSignal(opening) if os.name == "posix" else None
    if asked_to_end is not None:
        asked_to_end.came.connect(opening.end)
    try:
        code = app.exec() if opening.begin() else 0
        if opening.error is not None:
            raise opening.error
        return code
    finally:
        sys.excepthook = before
        if asked_to_end is not None:
            asked_to_end.stop()
