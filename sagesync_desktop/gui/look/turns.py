"""Work of the window in small pieces, one to a turn of the event loop: people are answered between two."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

Piece = Callable[[], object]


class Turns(QObject):
    """Pieces of work that wait for their turn; a child of the object whose methods they are."""

    def __init__(self, parent: QObject, makes_sense: Callable[[], bool]) -> None:
        """Nothing waits at first; with `parent` all that waits is dropped.

        `makes_sense` is asked before each piece: the company may have been closed since it was added.
        """
        super().__init__(parent)
        self._makes_sense = makes_sense
        self._waiting: deque[Piece] = deque()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.take_one)

    def add(self, *pieces: Piece) -> None:
        """Have bound methods called soon, one a turn; what waits already is not added again."""
        self._waiting.extend(piece for piece in pieces if piece not in self._waiting)
        self._timer.start(0)

    @property
    def is_busy(self) -> bool:
        """Whether anything waits."""
        return bool(self._waiting)

    @Slot()
    def take_one(self) -> None:
        """Do what has waited longest; the event loop calls it."""
        piece = self._waiting.popleft()
        if not self._waiting:
            self._timer.stop()
        if self._makes_sense():
            piece()
