"""One window for a home: a second start brings the first window to the front and ends."""

import getpass
import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 500
"""Milliseconds for a socket on this very computer."""
SHOW = b"show\n"
HERE = b"here\n"
"""The first window's answer, once its event loop has come to it."""


def socket_name(home: Path) -> str:
    """A name that only this user's windows over this home share."""
    mark = hashlib.sha256(f"{getpass.getuser()}\n{home.absolute()}".encode()).hexdigest()
    return f"sagesync-{mark[:20]}"


class SingleInstance(QObject):
    """Signal: wanted(), when another start asks this window to come to the front."""

    wanted = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        """Call `claim` to find out who is first."""
        super().__init__(parent)
        self._name = socket_name(home)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self) -> bool:
        """True when this is the only window; otherwise the other one has been told."""
        if self._tell_other():
            return False
        # Nobody answers, so a socket file that is still there was left by a crash.
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def release(self) -> None:
        """Let the next start be the first."""
        self._server.close()

    def _tell_other(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE):
            return False
        socket.write(SHOW)
        socket.waitForBytesWritten(PATIENCE)
        socket.disconnectFromServer()
        return True

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            # What a caller sends is never read; without a limit Qt would keep all of it.
            socket.setReadBufferSize(len(SHOW))
            socket.disconnected.connect(socket.deleteLater)
            socket.write(HERE)
            self.wanted.emit()
