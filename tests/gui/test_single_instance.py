"""What strangers on this computer may send to the window's socket: nothing of it does any harm."""

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QDir
from PySide6.QtNetwork import QLocalSocket

from sagesync_desktop.gui.frame.single import HERE, SHOW, SingleInstance, socket_name

MESSAGES = {
    "nothing": b"",
    "the right word": SHOW,
    "half of it": SHOW[:2],
    "another word": b"quit\n",
    "zeros": bytes(5000),
    "garbage": bytes(range(256)) * 20,
    "a request of the web": b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "a megabyte": b"x" * 1_000_000,
    "a pickle": b"\x80\x04\x95\x1b\x00\x00\x00\x00\x00\x00\x00\x8c\x05posix\x94\x8c\x06system\x94\x93\x94.",
}


@pytest.fixture
def first(qtbot, tmp_path):
    """The first window over a home."""
    made = SingleInstance(tmp_path)
    assert made.claim()
    yield made
    made.release()


@pytest.mark.parametrize("message", MESSAGES.values(), ids=MESSAGES)
def test_whatever_is_sent_brings_the_window_to_the_front_and_no_more(qtbot, first, tmp_path, message):
    caller = QLocalSocket()
    with qtbot.waitSignal(first.wanted):
        caller.connectToServer(socket_name(tmp_path))
        caller.write(message)
        caller.flush()
    qtbot.waitUntil(lambda: caller.bytesAvailable() >= len(HERE))
    assert bytes(caller.readAll().data()) == HERE
    caller.abort()
    assert not SingleInstance(tmp_path).claim()


@pytest.mark.skipif(os.name != "posix", reason="Windows has a pipe with an access list of its own")
def test_the_socket_is_its_owner_s_alone(first, tmp_path):
    file = Path(QDir.tempPath()) / socket_name(tmp_path)
    assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0
