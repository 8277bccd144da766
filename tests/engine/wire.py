"""Both practice servers without a socket: what a client asks is answered in its own process and thread."""

from email.utils import formatdate

import httpx

from sagesync_desktop.sandbox.faults import ConnectionDrop, Faults
from sagesync_desktop.sandbox.sage.app import create_app as sage_app
from sagesync_desktop.sandbox.vtiger.app import create_app as vtiger_app


class Wire(httpx.BaseTransport):
    """Stands where a `Sandbox` stands; what its sockets would do to a reply happens here as well."""

    sage_url, vtiger_url = "http://127.0.0.1:9001", "http://127.0.0.1:9002"
    """Nobody listens there."""

    def __init__(self, sage, vtiger):
        self.faults = Faults()
        self._sites = {
            httpx.URL(url).port: httpx.WSGITransport(app=self.faults.wrap(side, app))
            for url, side, app in (
                (self.sage_url, "sage", sage_app(sage)),
                (self.vtiger_url, "vtiger", vtiger_app(vtiger)),
            )
        }
        sage.site_url = self.sage_url

    def handle_request(self, request):
        try:
            answer = self._sites[request.url.port].handle_request(request)
        except ConnectionDrop:
            told = "Server disconnected without sending a response."
            raise httpx.RemoteProtocolError(told, request=request) from None
        body = b"".join(answer.stream)
        headers = httpx.Headers(answer.headers)
        headers.setdefault("Date", formatdate(usegmt=True))
        expected = int(headers.setdefault("Content-Length", str(len(body))))
        stream = httpx.ByteStream(body) if len(body) >= expected else _Cut(body, expected)
        return httpx.Response(answer.status_code, headers=headers, stream=stream, request=request)

    def stop(self):
        """Lets go what a fault holds."""
        self.faults.release()


class _Cut(httpx.SyncByteStream):
    """A body that ends before its declared length."""

    def __init__(self, part, expected):
        self._part, self._expected = part, expected

    def __iter__(self):
        yield self._part
        told = f"received {len(self._part)} bytes, expected {self._expected}"
        raise httpx.RemoteProtocolError(
            f"peer closed connection without sending complete message body ({told})"
        )
