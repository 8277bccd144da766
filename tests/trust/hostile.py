"""Replies that no honest server sends: whole answers and single values, each with a name."""

import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import httpx

BOMB = 96 * 1024 * 1024
"""Bytes of the unpacked bombs: more than the program takes, and little enough to unpack in a test."""
LONG = 10 * 1024 * 1024
DEEP = 100_000


@dataclass(frozen=True)
class Answer:
    """What goes over the wire in place of the true answer."""

    content: bytes
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()

    def response(self, true: httpx.Response) -> httpx.Response:
        """Headers given here replace the true ones."""
        own = {name.lower() for name, _ in self.headers} | {"content-length", "content-encoding"}
        kept = [(name, value) for name, value in true.headers.items() if name.lower() not in own]
        stream = httpx.ByteStream(self.content)
        return httpx.Response(self.status, headers=[*kept, *self.headers], stream=stream)


@cache
def _bomb() -> bytes:
    return gzip.compress(b" " * BOMB, 6)


def _truncated(body: bytes) -> Answer:
    return Answer(body[: len(body) // 2])


def _with_header(name: str, value: str) -> Callable[[bytes], Answer]:
    return lambda body: Answer(body, headers=((name, value),))


def _plain(content: bytes, status: int = 200, *headers: tuple[str, str]) -> Callable[[bytes], Answer]:
    return lambda _body: Answer(content, status, headers)


def _doubled_keys(body: bytes) -> Answer:
    loaded = json.loads(body)
    first = next(iter(loaded), "x") if isinstance(loaded, dict) else "x"
    return Answer(b'{"%s": 1, ' % str(first).encode() + (body.lstrip()[1:] or b"}"))


def _result(result: object, items: object, total: object = 1) -> Callable[[bytes], Answer]:
    """Something that either side could take for its own."""
    return _plain(json.dumps({"success": True, "result": result, "$items": items, "$total": total}).encode())


def _next(following: object) -> Callable[[bytes], Answer]:
    return _plain(json.dumps({"$items": [], "$total": 0, "$next": following}).encode())


ANSWERS: dict[str, Callable[[bytes], Answer]] = {
    "nothing at all": _plain(b""),
    "blanks": _plain(b" \r\n\t "),
    "null": _plain(b"null"),
    "true": _plain(b"true"),
    "a number": _plain(b"12"),
    "a text": _plain(b'"all is well"'),
    "an empty list": _plain(b"[]"),
    "an empty object": _plain(b"{}"),
    "a list of nulls": _plain(b"[null, null]"),
    "a list of lists": _plain(b"[[[]], [[]]]"),
    "half of it": _truncated,
    "all but the last byte": lambda body: Answer(body[:-1]),
    "it twice": lambda body: Answer(body + body),
    "a page in HTML": _plain(b"<!doctype html><title>Welcome</title>", 200, ("Content-Type", "text/html")),
    "a page of a proxy": _plain(b"<html>Authentication required</html>", 407),
    "lists a hundred thousand deep": _plain(b"[" * DEEP + b"]" * DEEP),
    "objects a hundred thousand deep": _plain(b'{"a":' * DEEP + b"1" + b"}" * DEEP),
    "a name twice": _doubled_keys,
    "NaN": _plain(b'{"success": true, "result": NaN, "$items": [NaN]}'),
    "Infinity": _plain(b'{"success": true, "result": -Infinity, "$items": [Infinity]}'),
    "a number of five thousand digits": _plain(b'{"success": true, "result": ' + b"9" * 5000 + b"}"),
    "a number with an exponent beyond all": _plain(b'{"success": true, "result": 1e99999999999999999999}'),
    "UTF-16": lambda body: Answer(body.decode().encode("utf-16")),
    "Latin-1": _plain('{"success": true, "result": "café", "$items": "café"}'.encode("latin-1")),
    "bytes that are no text": _plain(bytes(range(128, 256)) * 8),
    "zeros": _plain(b"\0" * 4096),
    "a text that ends nowhere": _plain(b'{"success": true, "result": "' + b"x" * 4096),
    "half a character escaped": _result("\ud800", [{"id": "\ud800"}]),
    "ten megabytes in one text": _result("x" * LONG, [{"id": "x" * LONG}]),
    "a bomb": lambda _: Answer(_bomb(), headers=(("Content-Encoding", "gzip"),)),
    "a bomb in a bomb": lambda _: Answer(
        gzip.compress(_bomb(), 6), headers=(("Content-Encoding", "gzip, gzip"),)
    ),
    "gzip that is none": _with_header("Content-Encoding", "gzip"),
    "gzip cut short": lambda body: Answer(gzip.compress(body)[:-9], headers=(("Content-Encoding", "gzip"),)),
    "deflate with a wrong checksum": lambda body: Answer(
        zlib.compress(body)[:-1] + b"\0", headers=(("Content-Encoding", "deflate"),)
    ),
    "a charset that nobody knows": _with_header("Content-Type", "application/json; charset=klingon"),
    "a content type of pictures": _with_header("Content-Type", "image/png"),
    "a date that does not exist": _with_header("Date", "Mon, 31 Feb 2026 25:61:61 GMT"),
    "a date in the year 9999": _with_header("Date", "Fri, 31 Dec 9999 23:59:59 GMT"),
    "a date before all": _with_header("Date", "Mon, 01 Jan 0001 00:00:00 GMT"),
    "an allowance that ends beyond all time": lambda body: Answer(
        body, headers=(("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "9" * 30))
    ),
    "a flood control of absurd digits": lambda body: Answer(
        body, headers=(("X-FloodControl-Remaining", "9" * 5000), ("X-FloodControl-Reset", "9" * 5000))
    ),
    "a flood control that ends beyond all time": lambda body: Answer(
        body, headers=(("X-FloodControl-Remaining", "1"), ("X-FloodControl-Reset", "9" * 20))
    ),
    "slow down for ever": _plain(b"{}", 429, ("Retry-After", "9" * 30)),
    "slow down until a day that is none": _plain(b"{}", 429, ("Retry-After", "Mon, 99 Foo 2026")),
    "slow down until before now": _plain(b"{}", 429, ("Retry-After", "-5")),
    "see another host": _plain(b"", 302, ("Location", "https://elsewhere.example/steal")),
    "see a broken address": _plain(b"", 302, ("Location", "http://[::bad/\x7f")),
    "see a port beyond all": _plain(b"", 307, ("Location", "https://a:99999999/")),
    "see a script": _plain(b"", 301, ("Location", "javascript:alert(1)")),
    "see nothing": _plain(b"", 303),
    "no content": _plain(b"", 204),
    "nothing new": _plain(b"", 304),
    "a refusal without words": _plain(b"", 400),
    "a refusal of odd form": _plain(b'[{"$message": {}, "$dataCode": 7, "$source": [1]}, null, 3]', 422),
    "a refusal with an odd code": _plain(b'{"success": false, "error": {"code": {"a": 1}, "message": [2]}}'),
    "a refusal that is no object": _plain(b'{"success": false, "error": "no"}'),
    "success as a text": _plain(b'{"success": "true", "result": []}'),
    "success and error": _plain(b'{"success": true, "error": {"code": "X"}, "result": {}}'),
    "gone for good": _plain(b"", 410),
    "not found in plain words": _plain(b"404", 404),
    "a fault of its own": _plain(b"\xff\xfe", 500),
    "a teapot": _plain(b"{}", 418),
    "status 999": _plain(b"{}", 999),
    "ids that are no texts": _result([{"id": {}, "modifiedtime": []}], [{"id": []}], "x"),
    "rows that are numbers": _plain(b'{"success": true, "result": [1, 2], "$items": [1, 2], "$total": 2}'),
    "a total below nothing": _result([{"count": "-1"}], [], -1),
    "a next page at another host": _next("https://elsewhere.example/v3.1/x"),
    "a next page by a broken address": _next("http://[::bad"),
    "a next page of control characters": _next("/x\0\n"),
    "a next page that is an object": _next({"a": 1}),
    "a next page numbered in words": _next("/contacts?page=two&items_per_page=many"),
    "a next page of a million letters": _next("/" + "x" * 1_000_000),
}
"""Name -> the answer made of the true body."""

HARMLESS: dict[str, Callable[[bytes], Answer]] = {
    "a byte order mark first": lambda body: Answer(b"\xef\xbb\xbf" + body),
    "blanks around": lambda body: Answer(b"\r\n  " + body + b"\n\n"),
    "packed": lambda body: Answer(gzip.compress(body), headers=(("Content-Encoding", "gzip"),)),
}
"""Odd and right: the run must get through."""

VALUES: dict[str, object] = {
    "null": None,
    "a list": [],
    "a list of lists": [[1], [2]],
    "an object": {"a": {"b": 1}},
    "true": True,
    "a huge number": 10**300,
    "a number below nothing": -(10**30),
    "a number as a text": "1e9999999",
    "not a number": "NaN",
    "infinity": "-Infinity",
    "a day that does not exist": "2026-02-30",
    "the year zero": "0000-00-00",
    "a time that does not exist": "2026-11-20T25:61:61Z",
    "a time without a zone": "2026-11-20T10:00:00",
    "the end of time": "9999-12-31T23:59:59+14:00",
    "nothing": "",
    "blanks": "   ",
    "half a character": "\ud800",
    "a zero byte": "a\0b",
    "control characters": "a\x01\x02\x1b[31m\x7fb",
    "right to left": "\u202eevil\u202c \u0645\u0631\u062d\u0628\u0627",
    "quotes": "'; drop table link; --\"\\%_",
    "mark-up": "<img src=http://elsewhere.example/x.png><script>alert(1)</script>",
    "a template": "{0.__class__} %s %n ${x} {name}",
    "a very long text": "x" * 1_000_000,
    "digits of another script": "\u0661\u0662\u0663",
}
"""Name -> the value that is put in place of a true one."""
MISSING = "no such key"


def paths(value: object, depth: int = 4) -> Iterator[tuple[str | int, ...]]:
    """Where values lie in a body: every member, and of every list the first entry."""
    inside = (
        value.items() if isinstance(value, dict) else enumerate(value[:1]) if isinstance(value, list) else ()
    )
    for name, inner in inside:
        yield (name,)
        if depth:
            yield from ((name, *rest) for rest in paths(inner, depth - 1))


def replaced(body: bytes, path: tuple[str | int, ...], value: object) -> bytes:
    """The body with one value replaced, or with its key taken out (MISSING)."""
    loaded = json.loads(body)
    place = loaded
    for step in path[:-1]:
        place = place[step]
    if value == MISSING:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return json.dumps(loaded).encode()
