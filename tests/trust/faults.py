"""The attack by lost and broken replies: at every request, every way in which an answer can go wrong.

Single cases, named as the attack names them: `python -m tests.trust.faults "busy, request 34, 401, once"`.
"""

import json
import logging
import random
import re
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import httpx

from sagesync_desktop.core.errors import SageSyncError
from tests.trust.busy import WORLDS, Straight, company_of, undisturbed, wrong_with
from tests.trust.desk_worlds import at_work
from tests.trust.report import Figures

NAME = "faults"
WORKERS = 2
SEED = 20261123
QUICK_STEP = 25
"""Of all cases every so many, from a seeded start: it shares no factor with the number of kinds."""
ELSEWHERE = "thief.example"
HTML = b"<!doctype html><title>Sign in to the network</title><p>Please accept the terms.</p>"


def _dropped_before(request, _send):
    raise httpx.RemoteProtocolError("closed without an answer", request=request)


def _dropped_after(request, send):
    send(request)
    raise httpx.RemoteProtocolError("closed without an answer", request=request)


def _no_connection(request, _send):
    raise httpx.ConnectError("refused", request=request)


def _timeout_before(request, _send):
    raise httpx.ReadTimeout("no answer", request=request)


def _timeout_after(request, send):
    send(request)
    raise httpx.ReadTimeout("no answer", request=request)


def _status(code, *, after=False, **headers):
    def faulty(request, send):
        if after:
            send(request)
        return httpx.Response(code, headers=headers, text="The server failed.", request=request)

    return faulty


def _unauthorized(request, _send):
    if not request.url.path.endswith("webservice.php"):
        return httpx.Response(401, json=[{"$message": "The token is not valid."}], request=request)
    error = {"code": "INVALID_SESSIONID", "message": "Session Identifier provided is Invalid"}
    return httpx.Response(200, json={"success": False, "error": error}, request=request)


class _Cut(httpx.SyncByteStream):
    def __init__(self, part):
        self._part = part

    def __iter__(self):
        yield self._part
        raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")


def _truncated(request, send):
    true = send(request)
    stream = _Cut(true.content[: len(true.content) // 2])
    return httpx.Response(true.status_code, headers=true.headers, stream=stream, request=request)


def _cut_unnoticed(request, send):
    return _answered(send(request), lambda body: body[: len(body) // 2])


def _html(request, _send):
    return httpx.Response(200, content=HTML, headers={"Content-Type": "text/html"}, request=request)


def _html_after(request, send):
    send(request)
    return _html(request, send)


def _empty(request, send):
    return _answered(send(request), lambda _body: b"")


def _wrong_json(request, send):
    return _answered(send(request), lambda _body: b'"unexpected"')


def _key_twice(request, send):
    return _answered(send(request), _with_key_twice)


def _with_key_twice(body):
    whole = json.loads(body) if body else None
    if not isinstance(whole, dict) or not whole:
        return body
    return body.rstrip()[:-1] + f",{json.dumps(next(iter(whole)))}:null}}".encode()


def _wrong_content_type(request, send):
    true = send(request)
    kind = {"Content-Type": "application/pdf"}
    return httpx.Response(true.status_code, content=true.content, headers=kind, request=request)


def _redirected(code):
    def faulty(request, _send):
        to = {"Location": f"https://{ELSEWHERE}{request.url.path}"}
        return httpx.Response(code, headers=to, request=request)

    return faulty


def _next_is_itself(request, send):
    return _answered(send(request), lambda body: _changed(body, "$next", lambda _old: str(request.url)))


def _next_elsewhere(request, send):
    there = f"https://{ELSEWHERE}{request.url.path}"
    return _answered(send(request), lambda body: _changed(body, "$next", lambda _old: there))


def _shrunk(request, send):
    return _answered(send(request), lambda body: _changed(body, "$items", lambda rows: rows[:-1]))


def _changed(body, key, change):
    """The body of a Sage listing with one member changed; any other body as it is."""
    whole = json.loads(body) if body.startswith(b"{") else {}
    return json.dumps({**whole, key: change(whole[key])}).encode() if "$items" in whole else body


def _answered(true, change):
    content = change(true.content)
    headers = {"Content-Type": true.headers.get("Content-Type", "application/json")}
    return httpx.Response(true.status_code, content=content, headers=headers, request=true.request)


KINDS = {
    "dropped before": _dropped_before,
    "dropped after": _dropped_after,
    "no connection": _no_connection,
    "timeout before": _timeout_before,
    "timeout after": _timeout_after,
    "500 before": _status(500),
    "500 after": _status(500, after=True),
    "503 before": _status(503),
    "429": _status(429),
    "429 with Retry-After": _status(429, **{"Retry-After": "7"}),
    "401": _unauthorized,
    "truncated body": _truncated,
    "truncated unnoticed": _cut_unnoticed,
    "HTML body": _html,
    "HTML body after": _html_after,
    "empty body": _empty,
    "wrong JSON type": _wrong_json,
    "duplicate keys": _key_twice,
    "wrong content type": _wrong_content_type,
    "302 elsewhere": _redirected(302),
    "307 elsewhere": _redirected(307),
    "$next is itself": _next_is_itself,
    "$next elsewhere": _next_elsewhere,
    "page shrinks": _shrunk,
}
LASTING = ("once", "to the end")
"""One answer goes wrong, or all from there to the end of the run."""
ONLY_LISTS = ("$next is itself", "$next elsewhere", "page shrinks")


class Faulty(Straight):
    """Spoils the n-th answer; remembers who was called, and what else would have been told the secrets."""

    def __init__(self, position=0, kind="", lasting="once"):
        self.position, self.kind, self.lasting = position, kind, lasting
        self.asked, self.strangers, self.was_token = 0, [], False
        self.lists, self.writes = [], []
        """Positions at which Sage answered with a listing, and at which either system was written to."""

    def handle_request(self, request):
        if request.url.host == ELSEWHERE or request.url.port not in self.sites:
            self.strangers.append(str(request.url))
            raise httpx.ConnectError("there is no such host", request=request)
        self.asked += 1
        if not self._is_spoiled():
            return self.true(request)
        self.was_token = self.was_token or request.url.path.endswith("/token")
        return KINDS[self.kind](request, self.true)

    def _is_spoiled(self):
        return self.kind and (
            self.asked == self.position or (self.lasting != "once" and self.asked > self.position)
        )

    def true(self, request):
        if _is_write(request):
            self.writes.append(self.asked)
        answer = super().handle_request(request)
        answer.request = request
        if b'"$items"' in answer.read():
            self.lists.append(self.asked)
        return answer


def _is_write(request):
    if request.method == "GET" or request.url.path.endswith("/token"):
        return False
    is_vtiger = request.url.path.endswith("webservice.php")
    return not is_vtiger or any(b"operation=" + one in request.read() for one in _CHANGING)


_CHANGING = (b"create", b"update", b"revise", b"delete")


def watched(folder, kept):
    """A run that nobody disturbs, as the one between it and its servers saw it."""
    between = Faulty()
    with company_of(folder, kept, between) as company:
        at_work(company)
    return between


def positions(folder, kept):
    """(How many requests the run makes, at which of them Sage answers with a listing)."""
    between = watched(folder, kept)
    return between.asked, between.lists


def cases(asked, lists):
    """Every kind at every position where it means something, once and lasting."""
    return [
        (position, kind, lasting)
        for position in range(1, asked + 1)
        for kind in KINDS
        if kind not in ONLY_LISTS or position in lists
        for lasting in LASTING
    ]


def tried(folder, kept, expected, case):
    """One run with the fault, then runs without: (sentence or "", doubled, lost, asked to sign in)."""
    between = Faulty(*case)
    with company_of(folder, kept, between) as company:
        try:
            at_work(company)
        except SageSyncError:
            pass  # a run may be refused before it is opened
        except Exception as bug:
            return f"it crashed: {type(bug).__name__}: {bug}"[:400], 0, 0, False
        between.kind = ""
        result = wrong_with(company, expected, may_ask=between.was_token)
        if between.strangers and not result[0]:
            return f"it called {between.strangers[0]}", 0, 0, False
        return result


def share(world, start, step, quick):
    """Every `step`-th case of a world, in a process of its own: (case, result) of each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "kept").mkdir()
        kept = WORLDS[world](folder / "kept")
        expected = undisturbed(folder / "expected", kept)
        every = cases(*positions(folder / "counted", kept))
        if quick:
            random.Random(SEED).shuffle(every)
            every = sorted(every[::QUICK_STEP])
        return [
            (case, tried(folder / str(number), kept, expected, case))
            for number, case in enumerate(every[start::step])
        ]


def attack(quick, say):
    """All worlds, all kinds, all positions; a seeded sample when quick."""
    began = time.monotonic()
    say(f"{len(KINDS)} kinds of fault, seed {SEED}")
    kinds, failures, doubled, lost, asked = Counter(), [], 0, 0, 0
    jobs = [(world, start) for world in WORLDS for start in range(WORKERS)]
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        running = [pool.submit(share, world, start, WORKERS, quick) for world, start in jobs]
        for (world, start), one in zip(jobs, running, strict=True):
            for (position, kind, lasting), (told, more, fewer, signed_in) in one.result():
                kinds[kind] += 1
                doubled, lost, asked = doubled + more, lost + fewer, asked + signed_in
                if told:
                    failures.append(f"{world}, request {position}, {kind}, {lasting}: {told}")
            say(f"{world} {start + 1}/{WORKERS}: {kinds.total()} cases, {len(failures)} failures")
    seconds = time.monotonic() - began
    return Figures(
        kinds.total(), tuple(failures), doubled, lost, seconds, {**kinds, "signed in again": asked}
    )


def case_named(name):
    """(World, case) of a name such as "busy, request 34, page shrinks, once"."""
    world, position, kind, lasting = re.fullmatch(r"(\w+), request (\d+), (.+), ([\w ]+)", name).groups()
    if world not in WORLDS or kind not in KINDS or lasting not in LASTING:
        raise ValueError(f"there is no case {name!r}")
    return world, (int(position), kind, lasting)


def main(names):
    """Run the named cases and tell of each; 1 when one failed."""
    logging.getLogger("sagesync_desktop").setLevel(logging.CRITICAL + 1)  # faults on purpose
    failed = False
    for name in names:
        world, case = case_named(name)
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "kept").mkdir()
            kept = WORLDS[world](Path(folder) / "kept")
            expected = undisturbed(Path(folder) / "expected", kept)
            told = tried(Path(folder) / "tried", kept, expected, case)[0]
        failed = failed or bool(told)
        print(f"{name}: {told or 'held'}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
