"""The worker's thread keeps what libraries remember for a thread."""

import threading

from PySide6.QtCore import QObject, Signal, Slot

from sagesync_desktop.gui.worker import WorkerThread


class Rememberer(QObject):
    """Writes a thread-local value in one slot and reads it in another."""

    told = Signal(object)

    def __init__(self):
        super().__init__()
        self.memory = threading.local()

    @Slot()
    def remember(self):
        self.memory.value = "open"

    @Slot()
    def recall(self):
        self.told.emit(getattr(self.memory, "value", None))


class Caller(QObject):
    first = Signal()
    second = Signal()

    def __init__(self):
        super().__init__()
        self.heard = []

    @Slot(object)
    def hear(self, value):
        self.heard.append(value)


def test_thread_local_values_live_from_one_slot_to_the_next(qtbot):
    thread, there, here = WorkerThread(), Rememberer(), Caller()
    there.moveToThread(thread)
    here.first.connect(there.remember)
    here.second.connect(there.recall)
    there.told.connect(here.hear)
    thread.start()
    here.first.emit()
    here.second.emit()
    qtbot.waitUntil(lambda: bool(here.heard))
    thread.quit()
    assert thread.wait(5000)
    assert here.heard == ["open"]
