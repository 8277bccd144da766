import sys
from threading import Event, local

import pytest
from PySide6.QtCore import QObject, QThread, Signal, Slot

from sagesync_desktop.app.services import Services
from sagesync_desktop.app.views import PastedAddress
from sagesync_desktop.core.runs import Progress, RunRequest
from sagesync_desktop.core.types import ModuleId, Phase, Trigger
from sagesync_desktop.gui.control.asked import asking, asking_notes
from sagesync_desktop.gui.control.worker import SyncWorker
from tests.gui.fake_services import CONNECTED, FakeServices

HERE = RunRequest(Trigger.MANUAL)


@pytest.fixture
def services():
    return FakeServices()


@pytest.fixture
def worker(services):
    """A worker in the test's own thread, opened."""
    made = SyncWorker(lambda _stop: services, Event())
    made.open()
    return made


def emitted(signal):
    """The arguments of each emission from now on."""
    found = []
    signal.connect(lambda *values: found.append(values))
    return found


def test_opening_tells_the_settings(services):
    worker = SyncWorker(lambda _stop: services, Event())
    opened = emitted(worker.opened)
    worker.open()
    assert opened == [(CONNECTED,)]


def test_a_run_ends_with_its_report(worker, services):
    finished = emitted(worker.finished)
    worker.sync(HERE)
    assert finished == [(services.run_result, None)]


@pytest.mark.parametrize("bug", [KeyError("x"), RecursionError("deep")])
def test_a_bug_in_a_run_still_ends_the_run(worker, services, bug):
    services.run_result = bug
    finished, broke = emitted(worker.finished), emitted(worker.broke)
    worker.sync(HERE)
    assert finished[0][0] is None
    assert finished[0][1].title == "SageSync has a fault of its own"
    assert type(bug).__name__ in broke[0][0]


def test_a_run_before_opening_ends_with_an_error(services):
    worker = SyncWorker(lambda _stop: services, Event())
    finished = emitted(worker.finished)
    worker.sync(HERE)
    assert finished[0][1].title == "The company is not open"


def test_each_new_step_is_told_at_once(worker, services):
    services.steps = tuple(Progress(Phase.FETCH, module) for module in ModuleId)
    told = emitted(worker.progressed)
    worker.sync(HERE)
    assert [step.module for (step,) in told] == list(ModuleId)


def test_notes_come_before_the_reply_and_bear_its_number(worker, services):
    def reply(tell, *_):
        tell("address")
        return "done"

    services.replies["sign_in"] = reply
    told = []
    worker.noted.connect(lambda *values: told.append(values))
    worker.replied.connect(lambda *values: told.append(values))
    worker.put(7, asking_notes(Services.sign_in, None, None, PastedAddress(), Event()))
    worker.answer()
    assert told == [(7, "address"), (7, "done")]


def test_during_a_run_only_short_questions_are_answered_and_none_is_lost(worker, services):
    services.replies |= {"export_settings": "{}", "offer": "offer"}
    order = emitted(worker.replied)
    methods = (Services.offer, Services.try_connections, Services.export_settings, Services.settings)
    for number, method in enumerate(methods):
        worker.put(number, asking(method))
    services.holds = True  # asks once whether the run is cancelled, then goes on
    services.go.set()
    worker.sync(HERE)
    assert [number for number, _ in order] == [2, 3]
    worker.answer()
    assert [number for number, _ in order] == [2, 3, 0, 1]


def test_shutdown_closes_the_services_once(worker, services):
    closed = emitted(worker.closed)
    worker.shutdown()
    worker.shutdown()
    assert services.is_closed
    assert len(closed) == 2


def test_what_belongs_to_the_thread_stays_from_slot_to_slot(qtbot, controller, services):
    """peewee keeps its connection in a thread-local value."""
    mine = local()
    seen = []

    def remember(*_):
        seen.append(getattr(mine, "value", None))
        mine.value = "kept"
        return "done"

    services.replies["offer"] = remember
    receiver = _Receiver()
    for _ in range(2):
        with qtbot.waitSignal(receiver.taken):
            controller.ask(asking(Services.offer), receiver.take)
    assert seen == [None, "kept"]


class _Receiver(QObject):
    taken = Signal()

    @Slot(object)
    def take(self, _):
        self.taken.emit()


class _Emitter(QObject):
    told = Signal(object)


def test_a_thousand_emits_leave_true_alone():
    """PySide6 6.12.0 on Python 3.11 loses a reference to True with each emit."""
    emitter = _Emitter()
    before = sys.getrefcount(True)
    for _ in range(1000):
        emitter.told.emit(None)
    assert abs(sys.getrefcount(True) - before) < 100


def test_the_worker_is_asked_in_its_own_thread(qtbot, controller, services):
    seen = []
    services.replies["offer"] = lambda: seen.append(QThread.currentThread().objectName())
    receiver = _Receiver()
    with qtbot.waitSignal(receiver.taken):
        controller.ask(asking(Services.offer), receiver.take)
    assert seen == ["sync-worker"]
