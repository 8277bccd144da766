"""Runs the practice Sage and the practice Vtiger on two ports of this machine, over real HTTP."""

import io
import socket
import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote, urlsplit
from wsgiref.types import WSGIApplication, WSGIEnvironment

from sagesync_desktop.sandbox.faults import ConnectionDrop, Faults
from sagesync_desktop.sandbox.sage.app import create_app as create_sage_app
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.vtiger.app import create_app as create_vtiger_app
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

HOST = "127.0.0.1"
LONGEST_WAIT = 10.0
"""Seconds that `stop` gives a request that is still being served."""


class Handler(BaseHTTPRequestHandler):
    """Speaks WSGI over HTTP/1.1 and keeps connections open.

    werkzeug's own handler sends "Connection: close" with every reply, so a client's connection pool would go
    untested; this one reads each body to its end first, which is all that keep-alive needs.
    """

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: "LocalServer"

    def handle_one_request(self) -> None:
        """Serve one request, or close the connection when the client has gone or a fault says so."""
        try:
            super().handle_one_request()
        except (ConnectionDrop, ConnectionError):
            self.close_connection = True

    def __getattr__(self, name: str) -> Any:
        """Serve every method alike: the base class looks for do_GET, do_POST and so on."""
        if name.startswith("do_"):
            return self._serve
        raise AttributeError(name)

    def log_message(self, format: str, *args: Any) -> None:
        """Write nothing: the faults keep the list of requests."""

    def _serve(self) -> None:
        if "Transfer-Encoding" in self.headers:
            # Neither API is spoken to in chunks; guessing where such a body ends would garble the connection.
            self.send_error(411)
            return
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        started: list[tuple[str, list[tuple[str, str]]]] = []
        written: list[bytes] = []

        def start_response(status: str, headers: list[tuple[str, str]], exc_info: Any = None, /) -> Any:
            del exc_info
            started[:] = [(status, headers)]
            return written.append

        parts: Iterable[bytes] = self.server.app(self._environ(body), start_response)
        try:
            reply = b"".join([*written, *parts])
        finally:
            close = getattr(parts, "close", None)
            if close is not None:
                close()
        self._send(*started[0], reply)

    def _environ(self, body: bytes) -> WSGIEnvironment:
        parts = urlsplit(self.path)
        environ: WSGIEnvironment = {
            "REQUEST_METHOD": self.command,
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote(parts.path, "latin-1"),
            "QUERY_STRING": parts.query,
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
            "REMOTE_ADDR": HOST,
            "SERVER_NAME": HOST,
            "SERVER_PORT": str(self.server.port),
            "SERVER_PROTOCOL": self.request_version,
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(body),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        }
        for name, value in self.headers.items():
            key = f"HTTP_{name.upper().replace('-', '_')}"
            if key not in {"HTTP_CONTENT_TYPE", "HTTP_CONTENT_LENGTH"}:
                environ[key] = value
        return environ

    def _send(self, status: str, headers: list[tuple[str, str]], reply: bytes) -> None:
        code, _, reason = status.partition(" ")
        self.send_response_only(int(code), reason)
        names = {name.lower() for name, _ in headers}
        for name, value in headers:
            self.send_header(name, value)
        if "date" not in names:
            self.send_header("Date", self.date_time_string())
        declared = next((int(value) for name, value in headers if name.lower() == "content-length"), None)
        if declared is None and code not in {"204", "304"}:
            self.send_header("Content-Length", str(len(reply)))
        if declared is not None and declared != len(reply) and self.command != "HEAD":
            # A body cut short can only be told from a slow one by the end of the connection.
            self.close_connection = True
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply)
        self.wfile.flush()


class LocalServer(TCPServer):
    """A server with one thread for each connection, which leaves no thread and no socket behind."""

    allow_reuse_address = sys.platform != "win32"
    request_queue_size = 128

    def __init__(self, app: WSGIApplication, port: int) -> None:
        """Bind to a port of this machine; 0 means any free one."""
        self.app = app
        self._open: dict[socket.socket, threading.Thread] = {}
        self._guard = threading.Lock()
        self._is_ending = threading.Event()
        self._acceptor = threading.Thread(target=self._accept, name="sandbox-accept", daemon=True)
        super().__init__((HOST, port), Handler)
        self.port = int(self.server_address[1])

    def _accept(self) -> None:
        """Wait without polling, which `serve_forever` does: thousands of tests end a server each."""
        while not self._is_ending.is_set():
            self.handle_request()

    def verify_request(self, request: Any, client_address: Any) -> bool:
        """Serve nobody once the end has begun: who calls then may be our own wake-up."""
        del request, client_address
        return not self._is_ending.is_set()

    def start(self) -> None:
        """Begin to serve."""
        self._acceptor.start()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a new connection in a thread of its own."""
        arguments = (request, client_address)
        thread = threading.Thread(target=self._serve_connection, args=arguments, daemon=True)
        with self._guard:
            self._open[request] = thread
        thread.start()

    def _serve_connection(self, request: Any, client_address: Any) -> None:
        try:
            self.finish_request(request, client_address)
        except Exception:
            self.handle_error(request, client_address)
        finally:
            self.shutdown_request(request)
            with self._guard:
                self._open.pop(request, None)

    def stop(self) -> None:
        """Close every connection and wait for the threads."""
        self._is_ending.set()
        if self._acceptor.is_alive():
            self._wake()
            self._acceptor.join(LONGEST_WAIT)
        self.server_close()
        with self._guard:
            still_open = dict(self._open)
        for connection in still_open:
            _shut(connection)
        for thread in still_open.values():
            thread.join(LONGEST_WAIT)

    def _wake(self) -> None:
        """Call ourselves: whoever waits for a caller looks up."""
        with suppress(OSError), socket.create_connection((HOST, self.port), LONGEST_WAIT):
            pass


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        # The client has closed it in the meantime, which is what we wanted.
        return


class Sandbox:
    """Both practice servers with their shared faults; use as a context manager or with `start` and `stop`."""

    def __init__(
        self,
        sage_world: SageWorld,
        vtiger_world: VtigerWorld | None = None,
        *,
        port: int = 0,
        vtiger_app: WSGIApplication | None = None,
        faults: Faults | None = None,
    ) -> None:
        """Bind both ports (`port` and the next one, or any two) without serving yet.

        Without `vtiger_app` the app is made for `vtiger_world` by the sandbox's Vtiger package; without both,
        the Vtiger port answers 404.
        """
        self.sage_world = sage_world
        self.vtiger_world = vtiger_world
        self.faults = Faults(self._state) if faults is None else faults
        vtiger = vtiger_app or _vtiger_app(vtiger_world)
        self._sage = LocalServer(self.faults.wrap("sage", create_sage_app(sage_world)), port)
        try:
            self._vtiger = LocalServer(self.faults.wrap("vtiger", vtiger), port + 1 if port else 0)
        except OSError:
            self._sage.server_close()
            raise
        sage_world.site_url = self.sage_url

    def _state(self) -> dict[str, Any]:
        return {"sage": self.sage_world.counts()}

    @property
    def sage_url(self) -> str:
        """Return the root of the Sage server, without a slash at the end."""
        return f"http://{HOST}:{self._sage.port}"

    @property
    def vtiger_url(self) -> str:
        """Return the root of the Vtiger server, without a slash at the end."""
        return f"http://{HOST}:{self._vtiger.port}"

    def description(self) -> dict[str, str]:
        """Return what the program must be told to sync with these servers instead of the real ones."""
        authority = self.sage_world.authority
        ordinary = self.vtiger_world.ordinary_user if self.vtiger_world else None
        return {
            "vtiger_url": self.vtiger_url,
            "vtiger_username": self.vtiger_world.username if self.vtiger_world else "",
            "vtiger_access_key": self.vtiger_world.access_key if self.vtiger_world else "",
            "vtiger_ordinary_username": ordinary.user_name if ordinary else "",
            "vtiger_ordinary_access_key": ordinary.access_key if ordinary else "",
            "sage_auth_url": f"{self.sage_url}/oauth2/auth/central",
            "sage_token_url": f"{self.sage_url}/token",
            "sage_api_url": f"{self.sage_url}/v3.1",
            "sage_client_id": authority.client_id,
            "sage_client_secret": authority.client_secret,
        }

    def start(self) -> Self:
        """Begin to serve on both ports."""
        self._sage.start()
        self._vtiger.start()
        return self

    def stop(self) -> None:
        """Release what is held, close all connections and wait for all threads; safe to call twice."""
        self.faults.release()
        self._sage.stop()
        self._vtiger.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def _vtiger_app(world: VtigerWorld | None) -> WSGIApplication:
    return _nobody if world is None else create_vtiger_app(world)


def _nobody(environ: WSGIEnvironment, start_response: Any) -> Iterable[bytes]:
    del environ
    start_response("404 NOT FOUND", [("Content-Type", "text/plain")])
    return [b"no practice Vtiger here"]
