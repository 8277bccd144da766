"""One HTTP client per side: timeouts, retries, rate control, counting, redacted logging, error mapping."""

import json
import logging
import random
import ssl
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from threading import Lock
from typing import NoReturn

import httpx

from sagesync_desktop.clients.budget import Budget
from sagesync_desktop.clients.jsontext import Json, bad_reply, load_json
from sagesync_desktop.clients.wirefaults import ADVICE, checked_base, fault_of, fault_words, is_loopback
from sagesync_desktop.core.errors import (
    BadReply,
    Cancelled,
    OutcomeUnknown,
    RateLimited,
    SageSyncError,
)
from sagesync_desktop.core.ports import Clock
from sagesync_desktop.core.retry import (
    Effect,
    Failure,
    Fault,
    GiveUp,
    Policy,
    decide,
    parse_http_date,
    parse_retry_after,
)
from sagesync_desktop.core.sentence import joined, say
from sagesync_desktop.core.types import Side

log = logging.getLogger(__name__)

TIMEOUT = httpx.Timeout(60.0, connect=10.0, pool=30.0)
LARGEST_REPLY = 64 * 1024 * 1024
"""Bytes; a page of 200 invoices with lines is about 2 MB."""


@dataclass(frozen=True, slots=True)
class Call:
    """One request to be sent, and what it may do."""

    method: str
    path: str
    """Joined to the base address; an absolute address must lie on the same host."""
    effect: Effect = Effect.READ
    params: Mapping[str, str | int] = field(default_factory=dict)
    json: object | None = None
    """A JSON body; Decimal values must have been turned into text before."""
    form: Mapping[str, str] | None = None
    """A form-encoded body, instead of JSON."""
    files: Mapping[str, tuple[str, bytes, str]] | None = None
    """Name of the part -> (file name, content, media type): the form becomes one of several parts."""
    headers: Mapping[str, str] = field(default_factory=dict)
    whole: bool = False
    """The answer has to be sound JSON; one that is cut off is garbled, and a question is asked again."""
    answers: frozenset[int] = frozenset()
    """Statuses of 500 and above (or 429) that are answers to this call and no faults."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer below 500 (or one named in `Call.answers`), complete and not yet judged."""

    side: Side
    status: int
    headers: httpx.Headers
    content: bytes
    reason: str = ""
    """The reason phrase of the status line, where Vtiger's cloud puts its error messages."""
    parsed: Json = None
    """The content as JSON where that had to be looked at already."""

    def json(self) -> Json:
        """The content as JSON with Decimal amounts; raises BadReply."""
        return load_json(self.content, self.side) if self.parsed is None else self.parsed

    @property
    def request_id(self) -> str:
        """The server's own id of the call, for its support desk; "" when it gave none."""
        return str(self.headers.get("X-Request-Id", ""))

    @property
    def served_at(self) -> datetime | None:
        """The server's clock as its Date header tells it; of two, the earlier (safer) one."""
        dates = (parse_http_date(text) for text in self.headers.get_list("Date"))
        return min((moment for moment in dates if moment is not None), default=None)


class HttpClient:
    """Sends calls to one side and raises nothing but the errors of `core.errors`.

    Redirects are never followed, so a token cannot travel to another host. Plain http is accepted for this
    computer only. May be shared by threads.
    """

    def __init__(
        self,
        side: Side,
        base_url: str,
        *,
        clock: Clock,
        trust: ssl.SSLContext | None = None,
        auth: httpx.Auth | None = None,
        headers: Mapping[str, str] | None = None,
        budget: Budget | None = None,
        policy: Policy | None = None,
        transport: httpx.BaseTransport | None = None,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        """`trust` is the certificate store (None: httpx's own); `transport` replaces the network in tests."""
        self._side = side
        self._base = checked_base(base_url, side)
        self._root = str(self._base).rstrip("/") + "/"
        self._clock = clock
        self._budget = budget or Budget(side, clock)
        self._policy = policy or Policy()
        self._jitter = jitter
        self._counts: Counter[str] = Counter()
        _hush_the_libraries()
        self._lock = Lock()
        self._client = httpx.Client(
            auth=auth,
            headers={"Accept": "application/json", **(headers or {})},
            verify=trust or True,
            transport=transport,
            timeout=TIMEOUT,
            follow_redirects=False,
            http2=False,
            trust_env=not is_loopback(self._base.host),
            event_hooks={"request": [self._count]},
        )

    @property
    def requests(self) -> Mapping[str, int]:
        """Requests sent so far by HTTP method, repeats included."""
        with self._lock:
            return dict(self._counts)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def __enter__(self) -> "HttpClient":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def send(self, call: Call) -> Reply:
        """Send until an answer below 500 has come; the caller judges 4xx.

        Raises Offline, TimedOut, RateLimited, ServerFault, BadReply, BudgetSpent, Cancelled, OutcomeUnknown.
        """
        maybe_applied, attempts = False, Counter[bool]()
        while True:
            try:
                self._budget.before()
                result = self._send_once(call)
            except SageSyncError as stop:
                self._stopped(call, stop, maybe_applied)
            if isinstance(result, Reply):
                return result
            attempts[result.fault is Fault.THROTTLED] += 1
            attempt = attempts[result.fault is Fault.THROTTLED]
            failure = Failure(result.fault, call.effect, attempt, maybe_applied, result.retry_after)
            maybe_applied = maybe_applied or result.fault.may_have_applied
            self._pause_or_raise(call, failure, result, maybe_applied)

    def _send_once(self, call: Call) -> "Reply | _Failed":
        try:
            reply = self._receive(self._request(call))
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, httpx.CookieConflict) as error:
            return _Failed(fault_of(error), fault_words(error), "")
        except _TooLarge:
            return _Failed(Fault.OVERSIZED, "the answer is larger than any real one", "")
        self._budget.after(reply.headers)
        if 300 <= reply.status < 400:
            raise self._redirected(reply)
        if call.whole and reply.status < 300:
            return _whole(reply)
        if reply.status in call.answers or (reply.status < 500 and reply.status != 429):
            return reply
        wait = parse_retry_after(reply.headers.get("Retry-After", ""), self._clock.now())
        fault = Fault.THROTTLED if reply.status == 429 else Fault.BROKEN
        return _Failed(fault, say("status {status}", status=reply.status), reply.request_id, wait)

    def _request(self, call: Call) -> httpx.Request:
        body = None if call.json is None else json.dumps(call.json, ensure_ascii=False).encode()
        typed = {"Content-Type": "application/json"} if body is not None else {}
        return self._client.build_request(
            call.method,
            self._address(call.path),
            params=dict(call.params) or None,
            content=body,
            data=dict(call.form) if call.form is not None else None,
            files=dict(call.files) if call.files is not None else None,
            headers={**typed, **call.headers},
        )

    def _address(self, path: str) -> httpx.URL | str:
        if "://" not in path:
            return self._root + path.lstrip("/")
        try:
            url = httpx.URL(path)
        except httpx.InvalidURL as error:
            raise bad_reply(self._side, "it refers to an address that is none") from error
        if (url.scheme, url.host, url.port) != (self._base.scheme, self._base.host, self._base.port):
            raise bad_reply(self._side, say("it refers to another server, {host}", host=url.host))
        return url

    def _receive(self, request: httpx.Request) -> Reply:
        started = self._clock.monotonic()
        response = self._client.send(request, stream=True)
        try:
            # One coding at a time: a bomb in a bomb unpacks to terabytes within one chunk.
            if "," in response.headers.get("Content-Encoding", ""):
                raise _TooLarge
            content = bytearray()
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > LARGEST_REPLY:
                    raise _TooLarge
        finally:
            response.close()
        self._note(request, response, self._clock.monotonic() - started)
        return Reply(
            self._side, response.status_code, response.headers, bytes(content), response.reason_phrase
        )

    def _pause_or_raise(self, call: Call, failure: Failure, failed: "_Failed", maybe_applied: bool) -> None:
        verdict = decide(failure, self._jitter(), self._policy)
        if isinstance(verdict, GiveUp):
            raise self._error(verdict, failed)
        log.debug("%s %s again in %.1f s: %s", call.method, _shown(call.path), verdict.after, failed.fault)
        if failed.fault is Fault.THROTTLED:
            self._budget.refused(verdict.after)
        try:
            self._budget.wait(verdict.after)
        except Cancelled as stop:
            self._stopped(call, stop, maybe_applied)

    def _stopped(self, call: Call, stop: SageSyncError, maybe_applied: bool) -> NoReturn:
        """A stop (or a lost sign-in) between two sends of a write leaves its outcome open."""
        if maybe_applied and call.effect is not Effect.READ:
            raise self._error(GiveUp(OutcomeUnknown), _Failed(Fault.SILENT, "stopped", "")) from stop
        raise stop

    def _error(self, verdict: GiveUp, failed: "_Failed") -> SageSyncError:
        if failed.unreadable is not None and verdict.error is BadReply:
            return failed.unreadable
        title, fix = ADVICE[verdict.error] if failed.fault is not Fault.UNTRUSTED else ADVICE[ssl.SSLError]
        title = say(title, side=self._side)  # a template of ADVICE
        why = joined(": ", (self._base.host, failed.detail))
        if verdict.error is RateLimited:
            return RateLimited(title, why, fix, side=self._side, retry_after=verdict.retry_after)
        return verdict.error(title, why, fix, side=self._side, request_id=failed.request_id)

    def _redirected(self, reply: Reply) -> BadReply:
        try:
            target = httpx.URL(reply.headers.get("Location", "")).copy_with(query=None, fragment=None)
        except httpx.InvalidURL:
            target = httpx.URL("")
        return BadReply(
            say("{side} sends us on to another address", side=self._side),
            say("{base} points to {target}", base=str(self._base), target=str(target)),
            "Enter the address it points to, if it is the right one",
            side=self._side,
            request_id=reply.request_id,
        )

    def _count(self, request: httpx.Request) -> None:
        with self._lock:
            self._counts[request.method] += 1

    def _note(self, request: httpx.Request, response: httpx.Response, seconds: float) -> None:
        """Log an allow-list: never a query, a header that we sent, or a body."""
        log.debug(
            "%s %s %s -> %d in %.0f ms, %s",
            self._side.value,
            request.method,
            request.url.path,
            response.status_code,
            seconds * 1000,
            response.headers.get("X-Request-Id", "no request id"),
        )


@dataclass(frozen=True, slots=True)
class _Failed:
    fault: Fault
    detail: str
    request_id: str
    retry_after: float | None = None
    unreadable: BadReply | None = None
    """What exactly was wrong with an answer that is none."""


class _TooLarge(Exception):
    pass


def _whole(reply: Reply) -> "Reply | _Failed":
    """The reply with its content parsed, or the fault that it is cut off or no JSON at all."""
    try:
        return replace(reply, parsed=reply.json())
    except BadReply as cut:
        return _Failed(Fault.GARBLED, cut.title, reply.request_id, unreadable=cut)


def _hush_the_libraries() -> None:
    """httpx logs whole addresses (Vtiger's hold the session) and httpcore whole headers (tokens)."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


def _shown(path: str) -> str:
    return path.partition("?")[0]
