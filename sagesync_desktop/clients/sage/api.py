"""Single requests and whole listings of Sage's API, with its wire habits met in one place."""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import Lock

import httpx

from sagesync_desktop.clients.http import Call, HttpClient, Reply
from sagesync_desktop.clients.jsontext import Json, JsonObject, as_object, bad_reply, text_of
from sagesync_desktop.clients.sage.faults import is_not_found, refusal
from sagesync_desktop.clients.sage.passes import (
    Pass,
    Rows,
    leaves_a_trace,
    may_leave_by_an_edit,
    never_whole,
    version_of,
)
from sagesync_desktop.core.errors import NotConfigured, ServerFault, TimedOut, WrongBusiness
from sagesync_desktop.core.ports import Clock
from sagesync_desktop.core.retry import Effect
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Side

log = logging.getLogger(__name__)

_SIZES = (200, 50, 10)
"""Rows a page: Sage's limit, then what is tried where a heavy list breaks the server."""
FULL_PAGE = _SIZES[0]
"""Rows of a page that is asked for alone."""
_PASSES = 4
OVERLAP = timedelta(seconds=2)
"""Sage's stamps have whole seconds, and a row may become visible a moment after its stamp."""


@dataclass(frozen=True, slots=True)
class Found:
    """One object, and the server's clock when it was read."""

    raw: JsonObject
    served_at: datetime | None


class SageApi:
    """Requests to one business; every method may raise the errors of `core.errors`."""

    def __init__(self, http: HttpClient, business_id: str, clock: Clock) -> None:
        """`business_id` may be "" until a business has been chosen; only `/businesses` is open then."""
        self._http = http
        self._business_id = business_id
        self._clock = clock
        # Sage asks for no parallel POSTs: sequence numbers and unique references (best practices).
        self._writing = Lock()
        self.last_served_at: datetime | None = None

    def get(self, path: str, params: Mapping[str, str] | None = None) -> Found | None:
        """One object; None when Sage says for certain that it does not exist."""
        reply = self._send(Call("GET", path, params=params or {}, whole=True))
        if is_not_found(reply):
            return None
        self._expect_success(reply)
        return Found(as_object(reply.json(), Side.SAGE), reply.served_at)

    def file(self, path: str, params: Mapping[str, str], kind: str) -> bytes:
        """One object as a file of that kind, unjudged."""
        reply = self._send(Call("GET", path, params=params, headers={"Accept": kind}))
        self._expect_success(reply)
        return reply.content

    def require(self, path: str, params: Mapping[str, str] | None = None) -> JsonObject:
        """One object that has to be there, such as the settings."""
        found = self.get(path, params)
        if found is None:
            raise bad_reply(Side.SAGE, say("{path} is not there", path=path))
        return found.raw

    def write(self, method: str, path: str, wrapper: str, body: JsonObject, key: str) -> JsonObject:
        """Create or change; repeated with the same key as often as needed, which Sage applies once."""
        call = Call(method, path, Effect.KEYED_WRITE, json={wrapper: {"idempotency_id": key, **body}})
        with self._writing:
            reply = self._send(call)
        if reply.status >= 400:
            raise refusal(reply, creating=method == "POST", sent=body)
        return as_object(reply.json(), Side.SAGE)

    def act(
        self,
        method: str,
        path: str,
        params: Mapping[str, str] | None = None,
        body: "JsonObject | None" = None,
    ) -> "JsonObject | None":
        """A write that takes no key (a release, a void, a delete), sent once; None for an empty answer."""
        call = Call(method, path, Effect.WRITE, params=params or {}, json=body)
        with self._writing:
            reply = self._send(call)
        if reply.status >= 400:
            raise refusal(reply)
        return as_object(reply.json(), Side.SAGE) if reply.content.strip() else None

    def pages(self, path: str, params: Mapping[str, str] | None = None) -> Iterator[Rows]:
        """All pages of a listing; one that is shorter than it says, or changed under us, is read again.

        Contacts, products and services cannot be sorted, so a row that leaves an earlier page moves another
        one across the border unseen. Raises BadReply when no reading is proved whole: a row that is missed
        without a word is lost, or made a second time.
        """
        delivered: set[tuple[str, str]] = set()
        before: set[str] = set()
        for _ in range(_PASSES):
            reading = Pass()
            for page in self._one_pass(path, params or {}):
                reading.note(page)
                fresh = tuple(row for row in page.rows if version_of(row) not in delivered)
                delivered |= {version_of(row) for row in fresh}
                yield replace(page, rows=fresh)
            if self._is_whole(path, params or {}, reading, before):
                return
            before = reading.names
            log.info("The list of %s was not whole or changed while it was read; reading it again", path)
        raise never_whole(path, reading)

    def _is_whole(self, path: str, params: Mapping[str, str], reading: Pass, before: set[str]) -> bool:
        """Whether a reading has surely shown every row that was there all the time.

        As many rows as told are proof where none left the list meanwhile: else one that left stands for one
        that slipped. Where the server cannot be asked for those that left, a second reading must agree.
        """
        if not reading.is_as_long_as_told:
            return False
        return reading.is_one_look or reading.names == before or self._kept_its_rows(path, params, reading)

    def _kept_its_rows(self, path: str, params: Mapping[str, str], reading: Pass) -> bool:
        if "deleted_since" in params:
            return True
        if not reading.is_dated or not may_leave_by_an_edit(path, params):
            return False
        since = self.position(reading.served_at, "", None) or ""
        traces = (
            ["deleted_since"]
            if leaves_a_trace(path, params)
            else ["deleted_since", "updated_or_created_since"]
        )
        return not any(self.count(path, {trace: since}) for trace in traces)

    def count(self, path: str, params: Mapping[str, str] | None = None) -> int:
        """How many rows a listing has, by the total that its first page tells."""
        page = self._page(httpx.URL(path, params={**(params or {}), "items_per_page": "1"}))
        if page.total is None:
            raise bad_reply(Side.SAGE, say("its list of {path} does not tell its length", path=path))
        return page.total

    def page(self, path: str, params: Mapping[str, str], number: int) -> Rows:
        """One page of a listing, which may be read piece by piece; beyond the end it is the last again."""
        self._clock.wait(0)
        return self._page(httpx.URL(path, params={**params, "items_per_page": FULL_PAGE, "page": number}))

    def rows(self, path: str, params: Mapping[str, str] | None = None) -> tuple[JsonObject, ...]:
        """All rows of a listing at once, for the short ones."""
        return tuple(row for page in self.pages(path, params) for row in page.rows)

    def position(self, first: datetime | None, latest_stamp: str, since: str | None) -> str | None:
        """The cursor after a listing: the server's clock at its first reply, minus the overlap."""
        moment = first or moment_of(latest_stamp)
        return since if moment is None else f"{moment - OVERLAP:%Y-%m-%dT%H:%M:%SZ}"

    # -- one pass over a listing

    def _one_pass(self, path: str, params: Mapping[str, str]) -> Iterator[Rows]:
        address: httpx.URL | None = httpx.URL(path, params={**params, "items_per_page": _SIZES[0]})
        visited: set[str] = set()
        listed: set[tuple[str, str]] = set()
        while address is not None:
            if str(address) in visited:
                raise bad_reply(
                    Side.SAGE, say("its list of {path} leads back to a page already read", path=path)
                )
            visited.add(str(address))
            self._clock.wait(0)
            page, address = self._page_or_smaller(address)
            versions = {version_of(row) for row in page.rows}
            if page.next and versions <= listed:
                raise bad_reply(Side.SAGE, say("its list of {path} does not end", path=path))
            listed |= versions
            yield page
            address = self._following(page.next, address, params)

    def _page_or_smaller(self, address: httpx.URL) -> tuple[Rows, httpx.URL]:
        while True:
            try:
                return self._page(address), address
            except (ServerFault, TimedOut):
                smaller = _smaller(address)
                if smaller is None:
                    raise
                log.info("Sage could not serve %s; asking for smaller pages", address.path)
                address = smaller

    def _page(self, address: httpx.URL) -> Rows:
        reply = self._send(Call("GET", str(address), whole=True))
        self._expect_success(reply)
        body = reply.json()
        if isinstance(body, list):
            return Rows(_objects(body), None, "", reply.served_at)
        envelope = as_object(body, Side.SAGE)
        items, total = envelope.get("$items"), envelope.get("$total")
        if not isinstance(items, list):
            raise bad_reply(Side.SAGE, "a list without $items")
        count = total if isinstance(total, int) else None
        return Rows(_objects(items), count, text_of(envelope, "$next"), reply.served_at)

    def _following(self, text: str, current: httpx.URL, params: Mapping[str, str]) -> httpx.URL | None:
        """The next page's address: relative without /v3.1 as a rule, now and then absolute."""
        if not text:
            return None
        url = _url_of(text)
        size = current.params.get("items_per_page", str(_SIZES[0]))
        wanted = {**params, "items_per_page": size}
        return url.copy_merge_params(
            {name: value for name, value in wanted.items() if name not in url.params}
        )

    # -- every request

    def _send(self, call: Call) -> Reply:
        is_open = call.path.partition("?")[0].strip("/").partition("/")[0] in ("businesses", "user")
        if not self._business_id and not is_open:
            raise NotConfigured(
                "No Sage business has been chosen", fix="Connect Sage again and choose one", side=Side.SAGE
            )
        headers = {"X-Business": self._business_id} if self._business_id else {}
        reply = self._http.send(replace(call, headers={**call.headers, **headers}))
        self.last_served_at = reply.served_at or self.last_served_at
        echoed = reply.headers.get("X-Business")
        if echoed and headers and not is_open and echoed != self._business_id:
            raise WrongBusiness(
                "Sage answered for another business than the one chosen",
                say(
                    "Asked for {business_id}, answered for {echoed}",
                    business_id=self._business_id,
                    echoed=echoed,
                ),
                "Sign in again and choose the business",
                side=Side.SAGE,
                request_id=reply.request_id,
            )
        return reply

    def _expect_success(self, reply: Reply) -> None:
        if reply.status >= 400:
            raise refusal(reply)


def _url_of(text: str) -> httpx.URL:
    """The address in a `$next`; raises BadReply for what is none."""
    try:
        if text.isascii() and text.isprintable():
            return httpx.URL(text if "://" in text else text.removeprefix("/v3.1").lstrip("/"))
    except httpx.InvalidURL:
        pass
    raise bad_reply(Side.SAGE, "the address of its next page is none")


def _objects(items: list[Json]) -> tuple[JsonObject, ...]:
    return tuple(as_object(item, Side.SAGE) for item in items)


def _smaller(address: httpx.URL) -> httpx.URL | None:
    """The address with smaller pages that begins at the same row; None when it cannot get smaller."""
    size, page = _number_in(address, "items_per_page", 0), _number_in(address, "page", 1)
    if size not in _SIZES[:-1]:
        return None
    new = _SIZES[_SIZES.index(size) + 1]
    first = (page - 1) * size // new + 1
    return address.copy_merge_params({"items_per_page": new, "page": first})


def _number_in(address: httpx.URL, name: str, default: int) -> int:
    """A number in the address; 0 for what is none or absurdly long."""
    text = address.params.get(name, str(default))
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def moment_of(stamp: str) -> datetime | None:
    """An aware moment; None for anything else, for what has no zone cannot be compared."""
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
