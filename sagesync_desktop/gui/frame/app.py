"""The program around the window: one instance, the tray, faults, and an orderly end."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from sagesync_desktop.app.company import Company
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.faultreport import fault_report
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.collector import calm_collector, take_short_turns
from sagesync_desktop.gui.frame.main_window import MainWindow
from sagesync_desktop.gui.frame.pages import import_pages
from sagesync_desktop.gui.frame.shell import Frame
from sagesync_desktop.gui.frame.single import SingleInstance
from sagesync_desktop.gui.frame.tray import Tray
from sagesync_desktop.gui.look.theme import apply_theme
from sagesync_desktop.gui.words.language import speak

LAST_RECORD = 60_000
"""Milliseconds that a log-off waits for the record in hand."""


class Faults(QObject):
    """Signal: broke(redacted report), for exceptions that nothing else caught."""

    broke = Signal(str)

    def take(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        """For sys.excepthook: Ctrl+C ends the program, anything else is shown and the program goes on."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        sys.stderr.write(report := fault_report(bug.with_traceback(trace), "window"))
        self.broke.emit(report)


class Program(QObject):
    """One company's window, tray and worker; can change to the practice company."""

    def __init__(
        self,
        open_company: Callable[[bool], Company],
        *,
        is_demo: bool,
        frame: Frame | None = None,
        single: SingleInstance | None = None,
    ) -> None:
        """`open_company(is_demo)` says how to open a company.

        `frame` is what the window is laid into, `single` has claimed the company's home already.
        """
        super().__init__()
        self._open_company = open_company
        self._is_demo = is_demo
        self._next_is_demo: bool | None = None
        self.faults = Faults()
        self.window: MainWindow | None = None
        self.controller: Controller | None = None
        self.tray: Tray | None = None
        self.single = single
        self._frame = frame

    def open(self, *, is_minimised: bool = False) -> bool:
        """Open the company's window; False when another window has it open, which then comes forward."""
        company = self._open_company(self._is_demo)
        company.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self.single is None:
            self.single = SingleInstance(company.home, self)
            if not self.single.claim():
                return False
        self._speak(company.language)
        self.controller = Controller(company.open_services, company.open_log, parent=self)
        self.controller.closed.connect(self._on_closed)
        state = QSettings(str(company.home / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(self.controller, None, state, company.reasons)
        self.window.quit_wanted.connect(self.quit)
        self.window.practice_wanted.connect(self._change_to_practice)
        self.window.restore_wanted.connect(self._restore)
        self.faults.broke.connect(self.window.crashes.show)
        for source in (self.faults, self.controller):
            source.broke.connect(self._keep_report)
        self.single.wanted.connect(self.window.come_forward)
        self._add_tray()
        self.controller.start()
        # Before the window is there, where nobody did so yet: a shown one would not answer meanwhile.
        import_pages()
        calm_collector()
        take_short_turns()
        self._show(is_minimised)
        return True

    @Slot(str)
    def _keep_report(self, report: str) -> None:
        """On disk as well: a dialog can be closed unread, or never be seen."""
        self._open_company(self._is_demo).keep_report(report)

    def _speak(self, language: str) -> None:
        app = QApplication.instance()
        if app is not None:
            speak(app, language)

    @Slot(object)
    def _restore(self, source: Path) -> None:
        """Nobody has the database open, for it could not be opened."""
        if self.controller is None:
            return
        try:
            self._open_company(self._is_demo).restore(source)
        except SageSyncError as error:
            self.controller.not_opened.emit(error)
        else:
            self.controller.reopen()

    def _add_tray(self) -> None:
        if self.controller is None or self.window is None or not Tray.is_available():
            return
        self.tray = Tray(self.controller, self)
        self.tray.open_wanted.connect(self.window.come_forward)
        self.tray.quit_wanted.connect(self.quit)
        self.window.stays_in_tray = True

    def _show(self, is_minimised: bool) -> None:
        if self.window is None:
            return
        if self._frame is not None:
            self._frame.hold(self.window)
        shown = self._frame or self.window
        if not is_minimised:
            shown.show()
        elif self.tray is None:
            shown.showMinimized()

    @Slot()
    def quit(self) -> None:
        """End, unless the person stays for unsaved changes."""
        if self.window is not None and self._may_close(self.window):
            self.end()

    def _may_close(self, window: MainWindow) -> bool:
        if not window.isVisible():
            window.come_forward()
        return all(page.may_close() for page in window.pages.values())

    @Slot()
    def end(self) -> None:
        """End after the record in hand, without a question; the window says so meanwhile."""
        if self.window is not None and self.controller is not None:
            self.window.keep_state()
            if self.controller.is_running:
                self.window.header.strip.show_stopping()
            self.controller.shut_down()

    @Slot()
    def _change_to_practice(self) -> None:
        if self.window is not None and self._may_close(self.window):
            self._next_is_demo = True
            self.end()

    @Slot()
    def _on_closed(self) -> None:
        self._drop()
        wanted, self._next_is_demo = self._next_is_demo, None
        if wanted is None:
            QApplication.quit()
            return
        self._is_demo = wanted
        if not self.open():
            QApplication.quit()

    def _drop(self) -> None:
        if self.window is not None:
            self.window.is_leaving = True
            self.window.close()
        if self._frame is not None:
            self._frame.let_go()
        if self.single is not None:
            self.single.release()
        if self.tray is not None:
            self.tray.icon.hide()
        for part in (self.tray, self.window, self.controller, self.single):
            if part is not None:
                part.deleteLater()
        self.tray = self.window = self.controller = self.single = None

    @Slot()
    def follow_scheme(self) -> None:
        """The system went light or dark."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and self.controller is not None:
            apply_theme(app, self.controller.settings().appearance)

    @Slot(QSessionManager)
    def log_off(self, _: QSessionManager) -> None:
        """The session ends: finish the record in hand, close the database."""
        if self.window is not None and self.controller is not None:
            self.window.keep_state()
            self.window.is_leaving = True
            self.controller.wait_closed(LAST_RECORD)
