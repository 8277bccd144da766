"""The request to end that a Linux or macOS session sends where no session manager speaks with Qt."""

import os
import signal

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class EndSignal(QObject):
    """Signal: came(), in the window's thread, when SIGTERM was sent. Windows has no such signal.

    Python runs its handlers between two of its own steps, and Qt's event loop takes none while nothing
    happens; what wakes it is a byte in a pipe (docs.python.org, signal.set_wakeup_fd).
    """

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen from now on; main thread only."""
        super().__init__(parent)
        self._read, self._write = os.pipe()
        os.set_blocking(self._read, False)
        os.set_blocking(self._write, False)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_byte)
        self._woken_before = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        self._handled_before = signal.signal(signal.SIGTERM, _carry_on)

    def stop(self) -> None:
        """Leave the signal to who had it before."""
        signal.signal(signal.SIGTERM, self._handled_before)
        signal.set_wakeup_fd(self._woken_before)
        self._notifier.setEnabled(False)
        os.close(self._read)
        os.close(self._write)

    @Slot()
    def _on_byte(self) -> None:
        if signal.SIGTERM in os.read(self._read, 64):
            self.came.emit()


def _carry_on(_number: int, _frame: object) -> None:
    """The byte in the pipe tells; without a handler the signal would end the program at once."""
