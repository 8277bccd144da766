"""How calm the window stays during a sync of real data: `python tests/perf/gui_calm.py DATA_FOLDER`.

DATA_FOLDER is what `sagesync-desktop sandbox --data` reads. The practice servers are a process of their own;
the window, its worker thread and a heartbeat of 5 ms are this one. Printed: the gaps between two beats (p50,
p99, longest) while the first sync runs and somebody goes through all pages and scrolls the log.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS), str(TESTS / "e2e"), str(TESTS.parent)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Slot  # noqa: E402
from PySide6.QtWidgets import QAbstractItemView, QApplication  # noqa: E402
from real_company import new_company, servers  # noqa: E402

from sagesync_desktop.core.logviews import OutcomeFilter  # noqa: E402
from sagesync_desktop.gui.collector import calm_collector, take_short_turns  # noqa: E402
from sagesync_desktop.gui.controller import Controller  # noqa: E402
from sagesync_desktop.gui.main_window import MainWindow  # noqa: E402
from sagesync_desktop.gui.pages import import_pages  # noqa: E402
from sagesync_desktop.gui.theme import apply_theme  # noqa: E402
from sagesync_desktop.paths import Paths  # noqa: E402
from sagesync_desktop.window import company  # noqa: E402

BEAT = 5
"""Milliseconds."""
WORST = 16
STROLL = 100
"""Milliseconds between two things that the person does."""
PAGES = ("overview", "log", "skipped", "modules", "mapping", "settings")


class Heartbeat(QObject):
    """Notes how long each turn of the event loop took beyond the beat."""

    def __init__(self):
        super().__init__()
        self.gaps = []
        self.doing = ""
        """What was begun last, to name what made the longest gaps."""
        self._worst = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self):
        self._last = time.perf_counter()
        self._timer.start(BEAT)

    def stop(self):
        self._timer.stop()

    @Slot()
    def _beat(self):
        now = time.perf_counter()
        gap = (now - self._last) * 1000
        self.gaps.append(gap)
        self._worst = sorted([*self._worst, (gap, self.doing)], reverse=True)[:WORST]
        self._last, self.doing = now, ""

    def __str__(self):
        ordered = sorted(self.gaps)
        figures = [ordered[min(len(ordered) - 1, len(ordered) * share // 1000)] for share in (500, 990, 999)]
        over = sum(gap > 50 for gap in ordered)
        p50, p99, p999 = figures
        return (
            f"{len(ordered)} beats: p50 {p50:.1f} ms, p99 {p99:.1f} ms, p99.9 {p999:.1f} ms, "
            f"longest {ordered[-1]:.1f} ms, {over} above 50 ms\n"
            f"{', '.join(f'{gap:.0f} ms {doing}'.strip() for gap, doing in self._worst)}"
        )


class Person(QObject):
    """Syncs, and meanwhile scrolls the log and looks at other pages."""

    def __init__(self, window, heart):
        super().__init__()
        self.window, self.heart = window, heart
        self.turn = 0
        self.began = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._act)
        window.controller.opened.connect(self._warm)
        window.controller.run_finished.connect(self._end)

    @Slot()
    def _warm(self):
        """Each page is made once before the clock runs: what is measured is the sync, not the imports."""
        for page in PAGES:
            before = time.perf_counter()
            self.window.show_page(page)
            sys.stdout.write(f"making {page}: {(time.perf_counter() - before) * 1000:.0f} ms\n")
        QTimer.singleShot(500, self._begin)

    @Slot()
    def _begin(self):
        self.began = time.monotonic()
        self.heart.start()
        self._timer.start(STROLL)
        self.window.header.start_sync()

    @Slot()
    def _act(self):
        self.turn += 1
        if self.turn % 40 == 0:
            self.heart.doing = f"page {PAGES[self.turn // 40 % len(PAGES)]}"
            self.window.show_page(PAGES[self.turn // 40 % len(PAGES)])
        elif self.turn % 40 == 10:
            self.heart.doing = "whole log"
            self.window.open_outcomes(OutcomeFilter())
        else:
            self.heart.doing = "scroll"
            self._scroll()

    def _scroll(self):
        for table in self.window.stack.currentWidget().findChildren(QAbstractItemView):
            bar = table.verticalScrollBar()
            bar.setValue((bar.value() + bar.pageStep()) % max(1, bar.maximum()))

    @Slot(object)
    def _end(self, report):
        self._timer.stop()
        self.heart.stop()
        state = report.summary.state if report else str(self.window.controller.last_error)
        seconds = time.monotonic() - self.began
        sys.stdout.write(f"sync {state} after {seconds:.1f} s\n{self.heart}\n")
        self.window.controller.shut_down()


def main(arguments):
    """Measure one sync."""
    if len(arguments) != 1:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    with tempfile.TemporaryDirectory() as folder, servers("--data", arguments[0]) as running:
        home = new_company(Path(folder), running.described)
        os.environ.update(home.environ)
        app = QApplication([])
        apply_theme(app, "light")
        opened = company(Paths.find(home.path), False)
        controller = Controller(opened.open_services, opened.open_log)
        window = MainWindow(controller, None, QSettings(f"{folder}/w.ini", QSettings.Format.IniFormat))
        window.is_leaving = True
        heart = Heartbeat()
        person = Person(window, heart)
        controller.closed.connect(app.quit)
        window.show()
        controller.start()
        import_pages()
        calm_collector()
        take_short_turns()
        code = app.exec()
        del person
        return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
