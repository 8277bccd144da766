"""The single call that the browser makes back to this computer."""

import socket
import threading
import time

import pytest

from sagesync_desktop.clients.sage.callback import CallbackServer
from sagesync_desktop.core.errors import Cancelled, SignInNeeded
from tests.local_http import client
from tests.patience import SECONDS


class RealTime:
    def monotonic(self):
        return time.monotonic()

    def wait(self, _seconds):
        raise AssertionError("not used")


def serve(judge, calls, *, stop=None, timeout=SECONDS):
    """Wait for the callback here while a thread makes calls to it; returns target and statuses."""
    statuses = []

    with CallbackServer(0, "/callback", judge) as server:
        base = f"http://127.0.0.1:{server.port}"

        def browse():
            with client() as browser:
                statuses.extend(browser.get(base + call).status_code for call in calls)

        thread = threading.Thread(target=browse)
        thread.start()
        try:
            return server.wait(RealTime(), stop or threading.Event(), timeout), statuses
        finally:
            thread.join()


def test_the_callback_server_takes_the_awaited_call_and_turns_strangers_away():
    target, statuses = serve(
        lambda path: "state=good" in path, ["/", "/callback?code=1&state=bad", "/callback?code=1&state=good"]
    )
    assert target == "/callback?code=1&state=good"
    assert statuses == [404, 400, 200]


def test_waiting_for_the_callback_can_be_cancelled():
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        serve(lambda _: True, [], stop=stop)


def test_waiting_for_the_callback_ends_by_itself():
    with pytest.raises(SignInNeeded, match="not finished"):
        serve(lambda _: True, [], timeout=0.0)


def test_a_taken_port_is_told_with_its_number():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(SignInNeeded, match=str(port)), CallbackServer(port, "/callback", lambda _: True):
            pass


def test_an_address_that_is_handed_in_ends_the_waiting():
    with CallbackServer(0, "/callback", lambda _: True) as server:
        found = server.wait(
            RealTime(), threading.Event(), SECONDS, lambda: "http://127.0.0.1/callback?code=1"
        )
    assert found == "http://127.0.0.1/callback?code=1"
