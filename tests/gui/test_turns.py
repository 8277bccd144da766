from PySide6.QtCore import QObject

from sagesync_desktop.gui.look.turns import Turns


class Worker(QObject):
    """Notes which of its pieces were done in which turn of the event loop."""

    def __init__(self):
        super().__init__()
        self.is_open = True
        self.turns, self.done = Turns(self, lambda: self.is_open), []

    def first(self):
        self.done.append("first")

    def second(self):
        self.done.append("second")


def test_pieces_are_done_one_to_a_turn_in_their_order(qapp):
    worker = Worker()
    worker.turns.add(worker.first, worker.second)
    assert worker.done == []
    worker.turns.take_one()
    assert worker.done == ["first"]
    worker.turns.take_one()
    assert worker.done == ["first", "second"]
    assert not worker.turns.is_busy


def test_what_waits_already_is_done_once(qtbot):
    worker = Worker()
    worker.turns.add(worker.first)
    worker.turns.add(worker.first, worker.second)
    qtbot.waitUntil(lambda: not worker.turns.is_busy)
    assert worker.done == ["first", "second"]


def test_what_waits_when_the_company_is_closed_is_let_go(qtbot):
    worker = Worker()
    worker.turns.add(worker.first, worker.second)
    worker.is_open = False
    qtbot.waitUntil(lambda: not worker.turns.is_busy)
    assert worker.done == []
