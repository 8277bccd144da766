"""Pictures of a practice company: `python -m tests.tools.practice_pictures DIR HOME LANGUAGE LOOK [WxH]`.

HOME is what `sagesync-desktop --home HOME sync --demo` made; QT_SCALE_FACTOR scales.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

Step = tuple[str, Callable[[], object]]


def main(arguments: list[str]) -> int:
    """Open the window on the practice company and draw one picture after the other."""
    if len(arguments) < 4:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    target, home, language, look = Path(arguments[0]), Path(arguments[1]), arguments[2], arguments[3]
    width, height = map(int, (arguments[4] if len(arguments) > 4 else "1280x720").split("x"))
    target.mkdir(parents=True, exist_ok=True)
    Visit(target, home, language, look, (width, height)).go()
    return 0


class Visit:
    """A walk through the window's pages with a camera."""

    def __init__(self, target: Path, home: Path, language: str, look: str, size: tuple[int, int]):
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QApplication

        from sagesync_desktop.app.company import company
        from sagesync_desktop.gui.control.controller import Controller
        from sagesync_desktop.gui.frame.main_window import MainWindow
        from sagesync_desktop.gui.look.theme import apply_theme
        from sagesync_desktop.gui.words.language import speak
        from sagesync_desktop.paths import Paths
        from tests.gui.recording_dialogs import RecordingDialogs

        self.target, self.look, self.size = target, look, size
        self.app = QApplication([])
        speak(self.app, language)
        apply_theme(self.app, look)
        practice = company(Paths.find(home), True)
        self.controller = Controller(practice.open_services, practice.open_log)
        self.state = QSettings(str(target / "window.ini"), QSettings.Format.IniFormat)
        for page in ("overview", "log", "skipped", "modules", "mapping", "settings"):
            self.state.setValue(f"hints/{page}", "seen")
        self.window = MainWindow(self.controller, RecordingDialogs(), self.state, practice.reasons)
        self.window.is_leaving = True

    def go(self) -> None:
        """Walk, and close the company whatever happens."""
        from tests.patience import MILLISECONDS

        self.window.resize(*self.size)
        self.window.show()
        self.controller.start()
        self.wait_for(lambda: self.controller.health() is not None)
        self.rest(2500)  # the pages are made one after the other before they are asked for
        settings = replace(self.controller.settings(), appearance=self.look)
        self.controller.change_settings(lambda _old: settings)
        try:
            for name, step in self.steps():
                shown = step()
                self.rest()
                widget = shown if hasattr(shown, "grab") else self.window
                widget.grab().save(str(self.target / f"{name}.png"))
        finally:
            self.window.close()
            self.controller.wait_closed(MILLISECONDS)

    def steps(self) -> Iterator[Step]:
        """The pages in the order of the rail, then what lies over them."""
        yield "00-overview", lambda: self.page("overview") and None
        yield from self.log_steps()
        yield from self.skipped_steps()
        yield from self.settings_steps()
        yield from self.lamp_steps()
        yield from self.dialog_steps()

    def page(self, name: str):
        """Bring a page to the front."""
        self.window.show_page(name)
        self.rest()
        return self.window.pages[name]

    def log_steps(self) -> Iterator[Step]:
        """Runs, records, and a record of each kind."""
        from sagesync_desktop.core.logviews import OutcomeFilter
        from sagesync_desktop.core.types import Status

        log = self.page("log")
        yield "10-log-runs", lambda: None
        yield "11-log-records", lambda: log.open_outcomes(OutcomeFilter())
        yield "12-log-skipped", lambda: log.open_outcomes(OutcomeFilter(status=Status.SKIPPED))
        wanted = ("match.ambiguous", "record.conflict", "invoice.group_tax", "invoice.before_start")
        for group in self.controller.log.skip_groups():
            if group.rule in wanted:
                skip = self.controller.log.open_skips(group.module, group.rule)[0]
                yield f"13-record-{group.rule}-{group.module.value}", self.opening(skip)
                yield f"13-record-{group.rule}-{group.module.value}-end", self.at_end
        linked = next(
            line.outcome
            for line in self.controller.log.outcomes(OutcomeFilter(status=Status.CREATED))
            if line.outcome.sage_id and line.outcome.vtiger_id
        )
        yield "14-record-linked", lambda: self.open_record(linked.module, linked.target, linked)
        yield "14-record-linked-end", self.at_end

    def opening(self, skip):
        """Opens a record that is held back."""
        return lambda: self._open(skip.module, skip.side, skip.record_id)

    def open_record(self, module, side, outcome):
        """Opens a record of the log."""
        from sagesync_desktop.core.types import Side

        self._open(module, side, outcome.sage_id if side is Side.SAGE else outcome.vtiger_id)

    def _open(self, module, side, record_id):
        self.window.open_record(module, side, record_id)
        tab = self.window.pages["log"].tabs.currentWidget()
        self.wait_for(lambda: tab.view is not None)

    def at_end(self):
        """The present page scrolled to its end."""
        from PySide6.QtWidgets import QScrollArea

        shown = self.window.stack.currentWidget()
        for area in shown.findChildren(QScrollArea):
            if area.isVisible():
                area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    def skipped_steps(self) -> Iterator[Step]:
        """What is held back, and some of its reasons."""
        skipped = self.page("skipped")
        yield "20-skipped", lambda: None
        for place in (3, 9, 17, 25):
            if place < skipped.causes.rowCount():
                yield f"21-skipped-{place}", lambda place=place: skipped.cause_table.selectRow(place)

    def settings_steps(self) -> Iterator[Step]:
        """Modules, mapping and settings, top and end."""
        modules = self.page("modules")
        self.rest(1500)
        yield "30-modules", lambda: None
        yield "31-modules-end", self.at_end
        yield "32-modules-counted", lambda: (modules.options.count.click(), self.rest(4000), self.at_end())[0]
        mapping = self.page("mapping")
        self.wait_for(lambda: mapping.modules)
        for place in range(mapping.tabs.count()):
            yield f"40-mapping-{place}", lambda place=place: mapping.tabs.setCurrentIndex(place)
        yield "41-mapping-statuses", lambda: mapping.tabs.currentWidget().open_statuses.click()
        self.page("settings")
        yield "50-settings", lambda: None
        yield "51-settings-end", self.at_end

    def lamp_steps(self) -> Iterator[Step]:
        """The header with its lamps in each state, over the overview."""
        from sagesync_desktop.app.views import Condition, ConnectionHealth, Health
        from sagesync_desktop.core.types import Side

        now = self.controller.now()
        self.page("overview")
        states = {
            "ok": {"answered_at": now - timedelta(minutes=4)},
            "old": {"answered_at": now - timedelta(days=3)},
            "silent": {"troubled_since": now - timedelta(minutes=40)},
            "attention": {"troubled_since": now - timedelta(days=2)},
            "unasked": {},
            "off": {},
        }
        for name, told in states.items():
            state = Condition("ok" if name == "old" else name)
            health = Health(*(ConnectionHealth(side, state, "", **told) for side in (Side.SAGE, Side.VTIGER)))
            yield f"60-lamps-{name}", lambda health=health: self.controller.health_changed.emit(health)

    def dialog_steps(self) -> Iterator[Step]:
        """Running, what undo asks, a preview, the help."""
        from sagesync_desktop.core.runs import Progress, RunRequest
        from sagesync_desktop.core.types import ModuleId, Phase, Side, Trigger
        from sagesync_desktop.gui.frame.dialogs import ReviewDialog
        from sagesync_desktop.gui.words import phrases

        header = self.window.header

        def running():
            header.show_start(RunRequest(Trigger.MANUAL))
            header.strip.show_progress(Progress(Phase.FETCH, ModuleId.ORGANIZATIONS, Side.VTIGER, 1, 1))
            header.strip.show_progress(Progress(Phase.APPLY, ModuleId.INVOICES, Side.SAGE, 210, 1114))
            for _ in range(25):
                header.strip.tick()

        def undo():
            rows = [(phrases.module_name(ModuleId.PRODUCTS), f"Site lamp {n} V", "Name") for n in range(41)]
            made = ReviewDialog(self.window, "Undo 41 records?", "41 of 92", rows, "Undo", "Leave")
            made.show()
            return made

        def preview():
            self.window.preview()
            page = self.window.pages["preview"]
            self.wait_for(lambda: page.run is not None)

        def help_at(topic):
            def opened():
                self.window.help.show(topic)
                return next(one for one in self.app.topLevelWidgets() if type(one).__name__ == "HelpWindow")

            return opened

        yield "70-running", running
        yield "71-running-ended", lambda: header.show_end(None)
        yield "72-undo", undo
        yield "73-preview", preview
        for topic in ("overview", "troubleshooting", "skip-reasons", "record", "wizard"):
            yield f"80-help-{topic}", help_at(topic)

    def wait_for(self, holds: Callable[[], object]) -> None:
        """Let things happen until a condition holds."""
        from PySide6.QtCore import QDeadlineTimer, QEventLoop

        from tests.patience import MILLISECONDS

        deadline = QDeadlineTimer(MILLISECONDS)
        while not holds():
            if deadline.hasExpired():
                raise TimeoutError("it never came")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def rest(self, milliseconds: int = 250) -> None:
        """Let everything that waits happen."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
