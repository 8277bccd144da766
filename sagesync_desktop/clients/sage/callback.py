"""A web server on this computer that takes exactly one call: the browser coming back from Sage's sign-in."""

import socketserver
import sys
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from threading import Event

from sagesync_desktop.core.errors import Cancelled, SignInNeeded
from sagesync_desktop.core.ports import Clock
from sagesync_desktop.core.sentence import counted, say
from sagesync_desktop.core.types import Side

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>SageSync Desktop</title>
<body style="font: 16px/1.5 system-ui, sans-serif; max-width: 32rem; margin: 4rem auto; padding: 0 1rem">
<h1 style="font-size: 1.4rem">{title}</h1><p>{text}</p></body></html>"""
_DONE = ("Back to SageSync Desktop", "Sage has answered. You can close this page.")
_STRAY = (
    "This page does not belong to a sign-in",
    "The sign-in is over, or this address is an old one. Start it again in SageSync Desktop.",
)
_LOOK_EVERY = 0.2
"""Seconds between two looks at the stop signal."""


class CallbackServer:
    """Listens on 127.0.0.1 only, from entering to leaving the `with` block."""

    def __init__(self, port: int, path: str, judge: Callable[[str], bool]) -> None:
        """`judge` says whether a call's target (path and query) is the awaited one."""
        self._port = port
        self._path = path
        self._judge = judge
        self._server: _Server | None = None

    def __enter__(self) -> "CallbackServer":
        try:
            self._server = _Server(self._port, self._path, self._judge)
        except OSError as error:
            raise SignInNeeded(
                say("Port {port} of this computer is taken", port=str(self._port)),
                "Another program, or another window of this one, is using the sign-in's callback address",
                "Close it, or choose another port here and in your Sage app's callback address",
                side=Side.SAGE,
            ) from error
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.server_close()

    @property
    def port(self) -> int:
        """The port in use."""
        return int(self._server.server_address[1]) if self._server is not None else self._port

    def wait(self, clock: Clock, stop: Event, timeout: float, pasted: Callable[[], str] = lambda: "") -> str:
        """The awaited call's target, or the address that `pasted` gives first.

        Raises SignInNeeded after `timeout` seconds, Cancelled on `stop`.
        """
        server = self._server
        if server is None:
            raise RuntimeError("wait() belongs inside the with block")
        deadline = clock.monotonic() + timeout
        while server.answer is None:
            if copied := pasted():
                return copied
            if stop.is_set():
                raise Cancelled("The sign-in was cancelled", side=Side.SAGE)
            if clock.monotonic() >= deadline:
                raise _nobody_came(timeout)
            server.handle_request()
        return server.answer


def _nobody_came(timeout: float) -> SignInNeeded:
    return SignInNeeded(
        "The sign-in was not finished in the browser",
        counted("No answer came within %n minute", "No answer came within %n minutes", round(timeout / 60)),
        "Start it again; if the browser shows an error page, paste its address into the field below",
        side=Side.SAGE,
    )


class _Server(socketserver.TCPServer):
    """Not http.server.HTTPServer, whose bind looks its own name up in the DNS."""

    # On Windows this flag would let another program take the port over while we listen.
    allow_reuse_address = sys.platform != "win32"
    timeout = _LOOK_EVERY

    def __init__(self, port: int, path: str, judge: Callable[[str], bool]) -> None:
        self.path = path
        self.judge = judge
        self.answer: str | None = None
        super().__init__(("127.0.0.1", port), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up early is no event; without this it would be printed."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = 2
    """Seconds; browsers open connections ahead of need and leave them silent."""
    server_version = "SageSync"
    sys_version = ""

    def do_GET(self) -> None:
        """Take the awaited call once; turn everything else away with a page that says so."""
        is_ours = self.path.partition("?")[0] == self.server.path
        if is_ours and self.server.answer is None and self.server.judge(self.path):
            self.server.answer = self.path
            self._say(HTTPStatus.OK, _DONE)
        else:
            self._say(HTTPStatus.BAD_REQUEST if is_ours else HTTPStatus.NOT_FOUND, _STRAY)

    def _say(self, status: HTTPStatus, words: tuple[str, str]) -> None:
        page = _PAGE.format(title=words[0], text=words[1]).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        # The address holds the code: it must not be kept, nor told to any other page.
        self.send_header("Cache-Control", "no-store")
        self.send_header("Referrer-Policy", "no-referrer")
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: object) -> None:
        """Write nothing: the request line holds the code."""
