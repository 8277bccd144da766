"""Makes the practice servers misbehave on demand: lost replies, rate limits, broken bodies, silence."""

import itertools
import json
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

CONTROL = "/_sandbox/"
"""Paths below this steer the sandbox; they are neither counted nor disturbed."""


class Kind(StrEnum):
    """What happens to a request. "Before" means: nothing was applied; "after": all of it."""

    DROP_BEFORE = "drop_before"
    DROP_AFTER = "drop_after"
    TIMEOUT = "timeout"
    """Hold the request, unapplied, until `release`, the server's end, or `hold` seconds; then drop it."""
    TIMEOUT_AFTER = "timeout_after"
    """As TIMEOUT, but the request has been applied."""
    STATUS_BEFORE = "status_before"
    STATUS_AFTER = "status_after"
    RATE_LIMITED = "rate_limited"
    HTML_200 = "html_200"
    """A captive portal's page in place of the server; nothing applied."""
    TRUNCATED = "truncated"
    """Applied; half of the body comes, then the connection closes."""
    EMPTY_BODY = "empty_body"
    """Applied; status 200 without a body."""
    WRONG_TYPE = "wrong_type"
    """Applied; valid JSON of a kind that nobody expects: a bare string."""
    REDIRECT = "redirect"
    DUPLICATE_KEYS = "duplicate_keys"
    """Applied; the reply's first member comes twice, null the second time."""
    UNAUTHORIZED = "unauthorized"
    """Nothing applied; Sage says 401, Vtiger says that the session is invalid."""


class ConnectionDrop(Exception):
    """Tells the server to close the socket without a reply."""


@dataclass(frozen=True, slots=True)
class SeenRequest:
    """One request as the rules see it."""

    side: str
    method: str
    path: str
    query: str
    position: int
    """Its place among the requests to its side, from 1."""
    overall: int
    """Its place among all requests to both sides, from 1."""


@dataclass(slots=True)
class Rule:
    """When to misbehave and how; a rule without conditions meets the next request."""

    kind: Kind
    side: str | None = None
    method: str | None = None
    path: str = ""
    """A part of the path that the request must contain."""
    position: int | None = None
    """The place among the requests to `side` (or to both sides, without `side`)."""
    match: Callable[[SeenRequest], bool] | None = None
    skip: int = 0
    """How many requests that meet the conditions pass first: `method="POST", skip=2` is the third POST."""
    times: int | None = 1
    """How often the rule applies; None means always."""
    code: int = 500
    retry_after: int | None = 1
    to: str = "/"
    hold: float = 60.0
    number: int = 0

    def takes(self, seen: SeenRequest) -> bool:
        """Say whether the rule applies to a request, and count it."""
        if not self._meets(seen):
            return False
        if self.skip:
            self.skip -= 1
            return False
        if self.times is not None:
            self.times -= 1
        return True

    def _meets(self, seen: SeenRequest) -> bool:
        place = seen.overall if self.side is None else seen.position
        return (
            self.times != 0
            and self.side in (None, seen.side)
            and self.method in (None, seen.method)
            and self.path in seen.path
            and self.position in (None, place)
            and (self.match is None or self.match(seen))
        )


@dataclass(frozen=True, slots=True)
class Requests:
    """What has been asked of the servers since the start or the last `clear`."""

    total: int
    by_side: Mapping[str, int]
    by_method: Mapping[tuple[str, str], int]

    def wire(self) -> dict[str, Any]:
        """Return the counters as JSON values."""
        methods = {f"{side} {method}": count for (side, method), count in self.by_method.items()}
        return {"total": self.total, "by_side": dict(self.by_side), "by_method": methods}


@dataclass(slots=True)
class Reply:
    """A reply taken from the app behind, or made up by a fault."""

    status: str
    headers: list[tuple[str, str]]
    body: bytes

    def send(self, start_response: StartResponse, *, declared: int | None = None) -> Iterable[bytes]:
        """Hand the reply to the server; `declared` is a Content-Length that differs from the body's."""
        kept = [(name, value) for name, value in self.headers if name.lower() != "content-length"]
        length = len(self.body) if declared is None else declared
        start_response(self.status, [*kept, ("Content-Length", str(length))])
        return [self.body]


def _made(status: str, body: str, *headers: tuple[str, str], kind: str = "application/json") -> Reply:
    return Reply(status, [("Content-Type", kind), *headers], body.encode())


class Faults:
    """The rules and counters that both servers share; safe to use from several threads."""

    def __init__(self, state: Callable[[], Any] | None = None) -> None:
        """Start without rules; `state` answers GET /_sandbox/state."""
        self._lock = threading.Lock()
        self._rules: list[Rule] = []
        self._numbers = itertools.count(1)
        self._sides: Counter[str] = Counter()
        self._methods: Counter[tuple[str, str]] = Counter()
        self._released = threading.Event()
        self.state = state
        self.seen: list[SeenRequest] = []
        """The requests in order, for tests that ask what was sent."""

    @property
    def requests(self) -> Requests:
        """Return the counters."""
        with self._lock:
            return Requests(sum(self._sides.values()), dict(self._sides), dict(self._methods))

    def add(self, kind: Kind | str, **conditions: Any) -> int:
        """Add a rule (the attributes of Rule by name) and return its number. Raises ValueError, TypeError."""
        rule = Rule(Kind(kind), **conditions)
        with self._lock:
            rule.number = next(self._numbers)
            self._rules.append(rule)
            self._released.clear()
        return rule.number

    def clear(self) -> None:
        """Forget all rules, start counting anew, and release what is held."""
        with self._lock:
            self._rules.clear()
            self._sides.clear()
            self._methods.clear()
            self.seen.clear()
        self.release()

    def release(self) -> None:
        """Let the held requests go: their connections close."""
        self._released.set()

    def wrap(self, side: str, app: WSGIApplication) -> WSGIApplication:
        """Return the app of one side with the faults in front of it."""

        def guarded(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
            if environ.get("PATH_INFO", "").startswith(CONTROL):
                return self._control(environ).send(start_response)
            rule = self._rule_for(side, environ)
            if rule is None:
                return app(environ, start_response)
            return self._misbehave(rule, side, app, environ, start_response)

        return guarded

    def _rule_for(self, side: str, environ: WSGIEnvironment) -> Rule | None:
        with self._lock:
            method = environ["REQUEST_METHOD"]
            self._sides[side] += 1
            self._methods[side, method] += 1
            path, query = environ.get("PATH_INFO", ""), environ.get("QUERY_STRING", "")
            overall = sum(self._sides.values())
            seen = SeenRequest(side, method, path, query, self._sides[side], overall)
            self.seen.append(seen)
            return next((rule for rule in self._rules if rule.takes(seen)), None)

    def _misbehave(
        self,
        rule: Rule,
        side: str,
        app: WSGIApplication,
        environ: WSGIEnvironment,
        start_response: StartResponse,
    ) -> Iterable[bytes]:
        early = _early_reply(rule, side)
        if early is not None:
            return early.send(start_response)
        if rule.kind is Kind.DROP_BEFORE:
            raise ConnectionDrop
        if rule.kind is Kind.TIMEOUT:
            self._released.wait(rule.hold)
            raise ConnectionDrop
        reply = _applied(app, environ)
        if rule.kind is Kind.TIMEOUT_AFTER:
            self._released.wait(rule.hold)
        if rule.kind in (Kind.DROP_AFTER, Kind.TIMEOUT_AFTER):
            raise ConnectionDrop
        declared = len(reply.body) if rule.kind is Kind.TRUNCATED else None
        return _spoiled(rule, reply).send(start_response, declared=declared)

    def _control(self, environ: WSGIEnvironment) -> Reply:
        if environ["PATH_INFO"] == f"{CONTROL}state":
            return _made("200 OK", json.dumps(None if self.state is None else self.state()))
        if environ["PATH_INFO"] != f"{CONTROL}faults":
            return _made("404 NOT FOUND", json.dumps({"error": "unknown control path"}))
        if environ["REQUEST_METHOD"] == "POST":
            return self._posted(environ)
        if environ["REQUEST_METHOD"] == "DELETE":
            self.clear()
        return _made("200 OK", json.dumps(self.requests.wire()))

    def _posted(self, environ: WSGIEnvironment) -> Reply:
        length = int(environ.get("CONTENT_LENGTH") or 0)
        try:
            conditions = json.loads(environ["wsgi.input"].read(length))
            number = self.add(conditions.pop("kind"), **conditions)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            return _made("400 BAD REQUEST", json.dumps({"error": str(error)}))
        return _made("201 CREATED", json.dumps({"number": number}))


def _early_reply(rule: Rule, side: str) -> Reply | None:
    """Return the reply of a fault that keeps the request from the app, or None for all others."""
    match rule.kind:
        case Kind.STATUS_BEFORE:
            return _made(f"{rule.code} FAULT", _complaint("UnexpectedError", "The server failed."))
        case Kind.RATE_LIMITED:
            after = [] if rule.retry_after is None else [("Retry-After", str(rule.retry_after))]
            return _made("429 TOO MANY REQUESTS", _complaint("RateLimitExceeded", "Slow down."), *after)
        case Kind.HTML_200:
            text = "<!doctype html><title>Sign in to the network</title><p>Please accept the terms.</p>"
            return _made("200 OK", text, kind="text/html; charset=utf-8")
        case Kind.REDIRECT:
            return _made("302 FOUND", "", ("Location", rule.to))
        case Kind.UNAUTHORIZED:
            return _unauthorized(side)
        case _:
            return None


def _unauthorized(side: str) -> Reply:
    if side == "sage":
        return _made("401 UNAUTHORIZED", _complaint("AuthenticationFailure", "The token is not valid."))
    error = {"code": "INVALID_SESSIONID", "message": "Session Identifier provided is Invalid"}
    return _made("200 OK", json.dumps({"success": False, "error": error}))


def _complaint(code: str, message: str) -> str:
    return json.dumps([{"$severity": "error", "$dataCode": code, "$message": message, "$source": ""}])


def _applied(app: WSGIApplication, environ: WSGIEnvironment) -> Reply:
    """Let the app do its work and keep its reply."""
    reply = Reply("", [], b"")
    written: list[bytes] = []

    def start(
        status: str, headers: list[tuple[str, str]], exc_info: Any = None, /
    ) -> Callable[[bytes], object]:
        del exc_info
        reply.status, reply.headers = status, headers
        return written.append

    parts = app(environ, start)
    try:
        reply.body = b"".join([*written, *parts])
    finally:
        close = getattr(parts, "close", None)
        if close is not None:
            close()
    return reply


def _spoiled(rule: Rule, reply: Reply) -> Reply:
    """Return the reply of an applied request as the fault leaves it."""
    match rule.kind:
        case Kind.STATUS_AFTER:
            return _made(f"{rule.code} FAULT", _complaint("UnexpectedError", "The server failed."))
        case Kind.TRUNCATED:
            return Reply(reply.status, reply.headers, reply.body[: len(reply.body) // 2])
        case Kind.EMPTY_BODY:
            return _made("200 OK", "")
        case Kind.WRONG_TYPE:
            return Reply(reply.status, reply.headers, b'"unexpected"')
        case Kind.DUPLICATE_KEYS:
            return Reply(reply.status, reply.headers, _with_key_twice(reply.body))
        case _:
            return reply


def _with_key_twice(body: bytes) -> bytes:
    try:
        whole = json.loads(body)
    except ValueError:
        return body
    if not isinstance(whole, dict) or not whole:
        return body
    first = json.dumps(next(iter(whole)))
    return f"{body.decode().rstrip()[:-1]},{first}:null}}".encode()
