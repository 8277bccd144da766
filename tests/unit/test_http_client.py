"""The shared HTTP layer: faults, repeats, pace, limits of trust, and what it logs."""

import logging
import ssl
from datetime import UTC, datetime
from decimal import Decimal

import httpx
import pytest
import responses

from sagesync_desktop.clients.budget import Budget
from sagesync_desktop.clients.http import Call, HttpClient
from sagesync_desktop.clients.jsontext import load_json
from sagesync_desktop.clients.wirefaults import fault_of, fault_words, is_loopback
from sagesync_desktop.core import errors
from sagesync_desktop.core.retry import Effect, Fault
from sagesync_desktop.core.types import Side
from tests.manual_clock import ManualClock
from tests.responses_transport import ResponsesTransport

BASE = "https://api.example.org/v3.1"


class Scripted:
    """Answers in order; an exception in the script is raised."""

    def __init__(self, *script):
        self.script = list(script)
        self.asked = []

    def __call__(self, request):
        self.asked.append(request)
        answer = self.script.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
def make(clock):
    made = []

    def build(*script, **options):
        handler = Scripted(*script)
        client = HttpClient(
            Side.SAGE,
            BASE,
            clock=clock,
            transport=httpx.MockTransport(handler),
            jitter=lambda: 0.0,
            **options,
        )
        made.append(client)
        return client, handler

    yield build
    for client in made:
        client.close()


def ok(content=b"{}", **headers):
    return httpx.Response(200, content=content, headers=headers)


def exceptions_of(kind):
    yield kind
    for child in kind.__subclasses__():
        yield from exceptions_of(child)


HTTPX_EXCEPTIONS = [
    kind
    for root in (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, httpx.CookieConflict)
    for kind in exceptions_of(root)
]


def instance_of(kind):
    request = httpx.Request("GET", BASE)
    if kind is httpx.HTTPStatusError:
        return kind("told", request=request, response=httpx.Response(500))
    if kind in (httpx.StreamConsumed, httpx.StreamClosed, httpx.ResponseNotRead, httpx.RequestNotRead):
        return kind()
    return kind("told")


@pytest.mark.parametrize("kind", HTTPX_EXCEPTIONS)
def test_every_httpx_exception_of_a_read_ends_as_one_of_our_run_errors(make, kind):
    client, _ = make(*(instance_of(kind) for _ in range(4)))
    with pytest.raises(errors.RunError) as caught:
        client.send(Call("GET", "contacts"))
    assert caught.value.fix


@pytest.mark.parametrize(
    "kind", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError]
)
def test_a_failure_to_connect_is_known_to_have_sent_nothing(kind):
    assert fault_of(kind("told")) is Fault.UNREACHABLE


@pytest.mark.parametrize(
    "kind", [httpx.ReadTimeout, httpx.WriteTimeout, httpx.ReadError, httpx.RemoteProtocolError]
)
def test_a_failure_after_connecting_leaves_open_what_was_applied(kind):
    assert fault_of(kind("told")).may_have_applied


def test_a_refused_certificate_is_found_below_the_connect_error():
    error = httpx.ConnectError("told")
    error.__cause__ = ssl.SSLCertVerificationError("self-signed")
    assert fault_of(error) is Fault.UNTRUSTED


def test_a_broken_read_is_repeated_and_the_waits_double(make, clock):
    client, _ = make(httpx.ReadTimeout("told"), httpx.Response(503), ok())
    client.send(Call("GET", "contacts"))
    assert clock.waits == [1, 2]


def test_every_send_is_counted_by_method(make):
    client, _ = make(httpx.ReadTimeout("told"), ok(), ok())
    client.send(Call("GET", "contacts"))
    client.send(Call("POST", "contacts", Effect.KEYED_WRITE, json={}))
    assert client.requests == {"GET": 2, "POST": 1}


def test_a_plain_write_without_an_answer_is_sent_once_and_reported_as_unknown(make):
    client, handler = make(httpx.ReadTimeout("told"), ok())
    with pytest.raises(errors.OutcomeUnknown):
        client.send(Call("POST", "contacts", Effect.WRITE, json={}))
    assert len(handler.asked) == 1


def test_a_keyed_write_is_repeated_with_the_same_body(make):
    client, handler = make(httpx.Response(500), ok())
    client.send(Call("POST", "contacts", Effect.KEYED_WRITE, json={"idempotency_id": "a" * 32}))
    assert handler.asked[0].content == handler.asked[1].content


def test_a_stop_while_a_lost_write_waits_for_its_repeat_keeps_the_outcome_open(make, clock):
    client, _ = make(httpx.ReadTimeout("told"))
    clock.stopped = True
    with pytest.raises(errors.OutcomeUnknown):
        client.send(Call("POST", "contacts", Effect.KEYED_WRITE, json={}))


def test_a_stop_while_a_read_waits_ends_as_cancelled(make, clock):
    client, _ = make(httpx.ReadTimeout("told"))
    clock.stopped = True
    with pytest.raises(errors.Cancelled):
        client.send(Call("GET", "contacts"))


def test_a_429_waits_as_long_as_the_server_asks(make, clock):
    client, _ = make(httpx.Response(429, headers={"Retry-After": "7"}), ok())
    client.send(Call("GET", "contacts"))
    assert clock.waits == [7]


def test_a_429_of_five_minutes_ends_the_run_with_its_figure(make):
    client, _ = make(httpx.Response(429, headers={"Retry-After": "300"}))
    with pytest.raises(errors.RateLimited) as caught:
        client.send(Call("GET", "contacts"))
    assert caught.value.retry_after == 300


def test_a_5xx_named_as_an_answer_is_returned(make):
    client, _ = make(httpx.Response(500, content=b""))
    assert client.send(Call("GET", "contacts", answers=frozenset({500}))).status == 500


def test_a_redirect_to_another_host_is_not_followed(make):
    client, handler = make(httpx.Response(302, headers={"Location": "https://evil.example/x?t=1"}))
    with pytest.raises(errors.BadReply, match="another address"):
        client.send(Call("GET", "contacts"))
    assert [request.url.host for request in handler.asked] == ["api.example.org"]


def test_an_absolute_address_on_another_host_is_refused_before_anything_is_sent(make):
    client, handler = make()
    with pytest.raises(errors.BadReply, match=r"evil\.example"):
        client.send(Call("GET", "https://evil.example/v3.1/contacts"))
    assert handler.asked == []


def test_an_absolute_address_on_the_same_host_is_taken_as_it_is(make):
    client, handler = make(ok())
    client.send(Call("GET", BASE + "/contacts?page=2"))
    assert str(handler.asked[0].url) == BASE + "/contacts?page=2"


@pytest.mark.parametrize(
    "url", ["http://crm.example.org", "ftp://x.example", "crm.example.org", "", "http://127.evil.example"]
)
def test_an_address_that_would_send_secrets_in_the_open_is_refused(url, clock):
    with pytest.raises(errors.NotConfigured):
        HttpClient(Side.VTIGER, url, clock=clock)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.9.9.9", "::1"])
def test_this_computer_may_be_reached_by_plain_http(host):
    assert is_loopback(host)


def test_the_log_holds_no_query_no_header_and_no_body(make, caplog):
    caplog.set_level(logging.DEBUG)
    client, _ = make(httpx.Response(503), ok(b'{"secret": "s3"}'), headers={"Authorization": "s1"})
    client.send(Call("GET", "contacts?sessionName=s2", params={"email": "s4"}))
    assert "/v3.1/contacts" in caplog.text
    assert not [secret for secret in ("s1", "s2", "s3", "s4") if secret in caplog.text]


def test_an_answer_beyond_the_size_limit_is_refused(make, monkeypatch):
    monkeypatch.setattr("sagesync_desktop.clients.http.LARGEST_REPLY", 10)
    client, _ = make(ok(b'"' + b"x" * 20 + b'"'))
    with pytest.raises(errors.BadReply, match="unreadable"):
        client.send(Call("GET", "contacts"))


def test_of_two_date_headers_the_earlier_is_taken(make):
    dates = [("Date", "Sun, 22 Nov 2026 12:00:09 GMT"), ("Date", "Sun, 22 Nov 2026 12:00:00 GMT")]
    client, _ = make(httpx.Response(200, headers=dates))
    assert client.send(Call("GET", "contacts")).served_at == datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def test_the_server_s_clock_and_request_id_are_read_from_the_headers(make):
    client, _ = make(ok(**{"Date": "Sun, 22 Nov 2026 11:59:58 GMT", "x-request-id": "r-1"}))
    reply = client.send(Call("GET", "contacts"))
    assert (reply.served_at, reply.request_id) == (datetime(2026, 11, 22, 11, 59, 58, tzinfo=UTC), "r-1")


def test_amounts_arrive_as_decimals():
    assert load_json(b'{"a": 0.1}', Side.SAGE) == {"a": Decimal("0.1")}


@pytest.mark.parametrize(
    "content",
    [
        b"<p>", b"", b'{"a": 1', b'{"a": NaN}', b'{"a": Infinity}', b'{"a": 1, "a": 2}', b"\xff\xfe",
        b"[" * 100_000,
    ],
    ids=["html", "empty", "truncated", "nan", "infinity", "twice", "not utf-8", "deep"],
)  # fmt: skip
def test_what_is_no_proper_json_is_a_bad_reply(content):
    with pytest.raises(errors.BadReply):
        load_json(content, Side.SAGE)


def test_a_byte_order_mark_before_json_is_tolerated():
    assert load_json(b"\xef\xbb\xbf{}", Side.VTIGER) == {}


def test_the_soft_cap_spaces_requests_over_the_minute(make, clock):
    client, _ = make(ok(), ok(), ok(), budget=Budget(Side.SAGE, clock, per_minute=2))
    for _ in range(3):
        client.send(Call("GET", "contacts"))
    assert clock.waits == [60]


def test_flood_control_pauses_until_the_minute_is_over(make, clock):
    reset = int(clock.now().timestamp()) + 20
    nearly = ok(**{"X-FloodControl-Remaining": "5", "X-FloodControl-Reset": str(reset)})
    client, _ = make(nearly, ok())
    client.send(Call("GET", "a"))
    client.send(Call("GET", "b"))
    assert clock.waits == [20]


def test_a_spent_day_refuses_the_next_call_before_it_is_sent(make, clock):
    reset = int(clock.now().timestamp()) + 7200
    client, handler = make(ok(**{"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(reset)}))
    client.send(Call("GET", "a"))
    with pytest.raises(errors.BudgetSpent, match="14:00 UTC"):
        client.send(Call("GET", "b"))
    assert len(handler.asked) == 1


def test_a_new_day_is_used_again(make, clock):
    client, _ = make(ok(**{"X-RateLimit-Remaining": "0"}), ok())
    client.send(Call("GET", "a"))
    clock.advance(3600)
    assert client.send(Call("GET", "b")).status == 200


def test_the_responses_library_can_answer_for_httpx(clock):
    with responses.RequestsMock() as mock:
        mock.get(BASE + "/contacts", json={"$total": 0}, headers={"X-Request-Id": "r-2"})
        with HttpClient(Side.SAGE, BASE, clock=clock, transport=ResponsesTransport(mock)) as client:
            reply = client.send(Call("GET", "contacts"))
    assert (reply.json(), reply.request_id) == ({"$total": 0}, "r-2")


@pytest.mark.parametrize(
    ("raised", "said"),
    [
        (httpx.ConnectError("[Errno 111] Connection refused"), "nobody answers at this address"),
        (httpx.ConnectError("[WinError 10061] The target machine actively refused it"),
         "nobody answers at this address"),
        (httpx.ConnectError("[Errno -2] Name or service not known"), "its name is not known to this network"),
        (httpx.ConnectError("[Errno 101] Network is unreachable"), "there is no way to it from this network"),
        (httpx.ReadTimeout("The read operation timed out"), "no answer came in time"),
        (httpx.ConnectTimeout(""), "no answer came in time"),
        (httpx.ReadError("[Errno 104] Connection reset by peer"), "the connection broke off"),
        (httpx.RemoteProtocolError("peer closed connection without sending complete message body"),
         "the answer was cut off"),
        (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed "
                            "certificate (_ssl.c:1007)"), "its certificate is signed by nobody known"),
        (httpx.ConnectError("[Errno 24] Too many open files"), "Too many open files"),
        (httpx.ReadError(""), "no reason is given"),
    ],
)  # fmt: skip
def test_trouble_on_the_wire_is_told_without_the_system_s_codes(raised, said):
    assert fault_words(raised) == said
