"""How calm the window stays during a sync of real data: `python -m tests.perf.gui_calm DATA_FOLDER`.

DATA_FOLDER is what `sagesync-desktop sandbox --data` reads. The practice servers are a process of their
own; the window, its worker thread and a heartbeat of 5 ms are this one. Somebody goes through all pages and
scrolls the log, first without a sync (the floor), then while the first sync runs. Printed of both: the gaps
between two beats and the CPU of single turns of the window's event loop; of the sync also the CPU that the
worker used between two looks of a witness thread, the longest that it may have kept the interpreter (SQLite
and the network work without it). Gaps are wall time and grow with whatever else the computer does: see the
load. CPU does not. The last line is a JSON object: milliseconds of 99 % of the gaps and of the longest one,
by which the sync's are longer than the floor's (`calm` reads them).
"""

import json
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication

from sagesync_desktop.app.company import company
from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.collector import calm_collector, take_short_turns
from sagesync_desktop.gui.frame.main_window import MainWindow
from sagesync_desktop.gui.frame.pages import import_pages
from sagesync_desktop.gui.look.theme import apply_theme
from sagesync_desktop.paths import Paths
from tests.e2e.real_company import new_company, servers

BEAT = 5
"""Milliseconds."""
WORST = 16
FLOOR = 6000
"""Milliseconds without a sync."""
STROLL = 100
"""Milliseconds between two things that the person does."""
PAGES = ("overview", "log", "skipped", "modules", "mapping", "settings")


def figures(name, found):
    """The shares of some milliseconds in words."""
    ordered = sorted(found) or [0.0]
    p50, p99, p999 = (ordered[min(len(ordered) - 1, len(ordered) * part // 1000)] for part in (500, 990, 999))
    over = sum(one > 50 for one in ordered)
    return (
        f"{name}: {len(ordered)}, p50 {p50:.1f} ms, p99 {p99:.1f} ms, p99.9 {p999:.1f} ms, "
        f"longest {ordered[-1]:.1f} ms, {over} above 50 ms"
    )


class Witness(threading.Thread):
    """Sleeps a millisecond at a time; what the worker computed between two of its looks, it did in one go."""

    def __init__(self):
        super().__init__(daemon=True)
        self.held, self.worst = [], []
        self.is_watching = threading.Event()
        self._worker = None

    def meeting(self, open_services):
        """`open_services` with a note of the thread in which it is called: the worker's."""

        def opened(stop):
            self._worker = threading.get_ident()
            return open_services(stop)

        return opened

    def run(self):
        self.is_watching.wait()
        clock = time.pthread_getcpuclockid(self._worker)
        before = time.clock_gettime(clock)
        while self.is_watching.is_set():
            time.sleep(0.001)
            now = time.clock_gettime(clock)
            self._note((now - before) * 1000)
            before = now

    def _note(self, held):
        self.held.append(held)
        if len(self.worst) < WORST or held > self.worst[-1][0]:
            self.worst = sorted([*self.worst, (held, self._place())], reverse=True)[:WORST]

    def _place(self):
        frame, names = sys._current_frames().get(self._worker), []
        while frame is not None and len(names) < 3:
            names.append(f"{frame.f_code.co_qualname}:{frame.f_lineno}")
            frame = frame.f_back
        return " < ".join(names)

    def __str__(self):
        places = "\n".join(f"  {held:.1f} ms {place}" for held, place in self.worst)
        return f"{figures('worker CPU between two looks', self.held)}\n{places}"


class Heartbeat(QObject):
    """Notes how long each turn of the event loop took beyond the beat, and its CPU."""

    def __init__(self):
        super().__init__()
        self.gaps, self.turns = [], []
        self.doing = ""
        """What was begun last, to name what made the longest gaps."""
        self._worst = []
        self._last = time.perf_counter()
        self._cpu = time.thread_time()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._end_turn)

    def start(self):
        """Begin with no figures."""
        self.gaps, self.turns, self._worst = [], [], []
        self._last = time.perf_counter()
        self._cpu = time.thread_time()
        self._timer.start(BEAT)

    @Slot()
    def _end_turn(self):
        now = time.thread_time()
        self.turns.append((now - self._cpu) * 1000)
        self._cpu = now

    def stop(self):
        self._timer.stop()

    def spread(self):
        """Milliseconds of 99 % of the gaps, and of the longest."""
        ordered = sorted(self.gaps)
        return ordered[len(ordered) * 99 // 100], ordered[-1]

    @Slot()
    def _beat(self):
        now = time.perf_counter()
        gap = (now - self._last) * 1000
        self.gaps.append(gap)
        self._worst = sorted([*self._worst, (gap, self.doing)], reverse=True)[:WORST]
        self._last, self.doing = now, ""

    def __str__(self):
        load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
        return (
            f"{figures('gaps', self.gaps)} (load {load})\n{figures('CPU of a turn', self.turns)}\n"
            f"  {', '.join(f'{gap:.0f} ms {doing}'.strip() for gap, doing in self._worst)}"
        )


class Person(QObject):
    """Syncs, and meanwhile scrolls the log and looks at other pages."""

    def __init__(self, window, heart, witness):
        super().__init__()
        self.window, self.heart, self.witness = window, heart, witness
        self.turn = 0
        self.began, self._seconds, self._result = 0.0, 0.0, ""
        self._floor = (0.0, 0.0)
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
        QTimer.singleShot(500, self._stroll)

    @Slot()
    def _stroll(self):
        """The floor: all of this without a sync."""
        self.heart.start()
        self._timer.start(STROLL)
        QTimer.singleShot(FLOOR, self._begin)

    @Slot()
    def _begin(self):
        sys.stdout.write(f"without a sync\n{self.heart}\n")
        self._floor = self.heart.spread()
        self.began = time.monotonic()
        self.witness.is_watching.set()
        self.heart.start()
        self.window.controller.sync(RunRequest())  # a first Sync Now waits for somebody who looks

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
        QTimer.singleShot(500, self._tell)  # what follows a sync's end belongs to it
        self._seconds = time.monotonic() - self.began
        state = report.summary.state if report else str(self.window.controller.last_error)
        self._result = f"sync {state} after {self._seconds:.1f} s"

    @Slot()
    def _tell(self):
        self._timer.stop()
        self.heart.stop()
        self.witness.is_watching.clear()
        self.witness.join()
        sys.stdout.write(f"{self._result}\n{self.heart}\n{self.witness}\n")
        p99, longest = (
            max(0.0, one - floor) for one, floor in zip(self.heart.spread(), self._floor, strict=True)
        )
        sys.stdout.write(json.dumps({"p99_ms": p99, "max_ms": longest}) + "\n")
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
        witness = Witness()
        controller = Controller(witness.meeting(opened.open_services), opened.open_log)
        window = MainWindow(controller, None, QSettings(f"{folder}/w.ini", QSettings.Format.IniFormat))
        window.is_leaving = True
        heart = Heartbeat()
        witness.start()
        person = Person(window, heart, witness)
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
