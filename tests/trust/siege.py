"""A company in step whose servers answer one request, or one kind of request, with something hostile."""

import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs

import httpx

from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.sandbox.sage.app import create_app as sage_app
from sagesync_desktop.sandbox.vtiger.app import create_app as vtiger_app
from sagesync_desktop.store.store import Store
from tests.engine.company import Company
from tests.engine.entries import fill_sage, fill_vtiger
from tests.sage_practice import MemoryStore

MOST_REQUESTS = 1500
"""A run of this company needs some forty; one that asks more than this would never end."""
MOST_SECONDS = 20.0
"""Of processor time."""
_TWO_DAYS = 2 * 86_400
_HEX_ID = re.compile(r"/[0-9a-f]{32}\b")

Answering = Callable[[httpx.Request, httpx.Response], httpx.Response]


class Endless(Exception):
    """The program asks on and on."""


def kind_of(request: httpx.Request) -> str:
    """What a request asks for, ids and cursors left out: "sage GET /v3.1/contacts", "vtiger query * Tax"."""
    path = request.url.path
    if not path.endswith("webservice.php"):
        deleted = " deleted" if "deleted_since" in request.url.params else ""
        return f"sage {request.method} {_HEX_ID.sub('/ID', path)}{deleted}"
    asked = dict(request.url.params) if request.method == "GET" else _form(request)
    about = asked.get("elementType") or asked.get("id", "").partition("x")[0]
    if query := asked.get("query", ""):
        columns, _, rest = query.removeprefix("select ").partition(" from ")
        about = f"{columns.partition(',')[0]} {rest.split()[0].strip(';')}"
        about += " by id" if "id in" in query or "id = '" in query else ""
    return f"vtiger {asked.get('operation', '')} {about}".strip()


def _form(request: httpx.Request) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(request.read().decode()).items()}


def is_write(kind: str) -> bool:
    """Whether a request could change a record."""
    if kind.startswith("sage"):
        return not kind.startswith("sage GET") and not kind.endswith(("/token", "/revoke"))
    return kind.split()[1] in ("create", "update", "revise", "delete")


@dataclass
class Between(httpx.BaseTransport):
    """Both servers in this process, and whoever stands between them and the program."""

    sites: dict[int, httpx.BaseTransport]
    """By port."""
    kind: str = ""
    """Which requests are answered by `answering`."""
    answering: Answering | None = None
    writes_arrive: bool = True
    asked: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)
    """Hosts that were called and are neither of the two."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Let the true server answer, or answer in its place."""
        kind = kind_of(request)
        self.asked.append(kind)
        if len(self.asked) > MOST_REQUESTS:
            raise Endless(f"{len(self.asked)} requests, the last {kind}")
        if request.url.port not in self.sites or request.url.host != "127.0.0.1":
            self.strangers.append(request.url.host)
            raise httpx.ConnectError("there is no such host", request=request)
        if is_write(kind) and not self.writes_arrive:
            raise httpx.ConnectError("writes do not get through", request=request)
        request.read()
        true = self.sites[request.url.port].handle_request(request)
        true.read()
        return self.answering(request, true) if self.answering and kind == self.kind else true

    @property
    def writes(self) -> list[str]:
        """Requests that wanted to change something."""
        return [kind for kind in self.asked if is_write(kind)]


@dataclass(frozen=True)
class Seen:
    """How a run under siege ended."""

    error: object
    """A SageSyncError, or None."""
    crash: str
    """What came out of the program that is no SageSyncError; "" as a rule."""
    writes: tuple[str, ...]
    asked: tuple[str, ...]
    strangers: tuple[str, ...]
    links_kept: bool
    seconds: float


class Siege:
    """One company, brought back to the same moment before every case."""

    def __init__(self, folder: Path) -> None:
        """Two syncs, then every record is saved again unchanged, so that the next run reads all of them."""
        self.company = company = Company(folder)
        sites = {
            company.sandbox.sage_url: sage_app(company.sage),
            company.sandbox.vtiger_url: vtiger_app(company.vtiger),
        }
        self.between = company.transport = Between(
            {httpx.URL(url).port or 0: httpx.WSGITransport(app=app) for url, app in sites.items()}
        )
        fill_vtiger(company)
        fill_sage(company)
        company.finished()
        company.finished()
        company.clock.advance(_TWO_DAYS)
        self._save_all_again()
        company.store.close()
        self._kept = folder / "kept.sqlite"
        shutil.copy(company.database, self._kept)
        self._moment, self._seconds = company.clock.moment, company.clock.seconds
        company.store = Store.open(company.database)
        self.links = {module: set(company.store.link_ids(module)) for module in ModuleId}

    def _save_all_again(self) -> None:
        for name in ("Accounts", "Contacts", "Products", "Services", "Invoice"):
            for row in self.company.vtiger.all(name):
                self.company.vtiger.edit({"id": row["id"]})
        for name, key in (("contacts", "notes"), ("products", "notes"), ("services", "notes")):
            for row in self.company.sage.all(name):
                if not row.get("system"):
                    self.company.sage.update(name, row["id"], {key: row[key]})
        for row in self.company.sage.all("sales_invoices"):
            self.company.sage.update("sales_invoices", row["id"], {"notes": row["notes"]})
        for row in self.company.sage.all("contact_persons"):
            self.company.sage.update("contact_persons", row["id"], {"job_title": row["job_title"]})

    def reset(self) -> None:
        """Everything as it was before any case."""
        company = self.company
        company.store.close()
        for file in company.folder.glob(f"{company.database.name}*"):
            file.unlink()
        shutil.copy(self._kept, company.database)
        company.store = Store.open(company.database)
        company.clock.moment, company.clock.seconds = self._moment, self._seconds
        tokens = company.signed_in()
        company.tokens = MemoryStore(tokens)
        # A renewal belongs to every run, so that its answer can be hostile too.
        company.clock.advance(290)

    def run(self, kind: str = "", answering: Answering | None = None, *, writes_arrive: bool = False) -> Seen:
        """One sync in which requests of `kind` are answered by `answering`."""
        between = self.between
        between.kind, between.answering, between.writes_arrive = kind, answering, writes_arrive
        between.asked, between.strangers = [], []
        before = time.process_time()
        error, crash = None, ""
        try:
            error = self.company.sync(wait=1).report.error
        except SageSyncError as raised:
            error = raised
        except Exception as bug:
            crash = f"{type(bug).__name__}: {str(bug)[:200]} ({_place(bug)})"
        finally:
            between.answering = None
        seconds = time.process_time() - before
        return Seen(
            error, crash, tuple(between.writes), tuple(between.asked), tuple(between.strangers),
            self._links_kept(), seconds,
        )  # fmt: skip

    def _links_kept(self) -> bool:
        now = {module: set(self.company.store.link_ids(module)) for module in ModuleId}
        return now == self.links

    def kinds(self) -> dict[str, bytes]:
        """Every kind of request of a run, with the true body of its first answer."""
        found: dict[str, bytes] = {}

        def note(request: httpx.Request, true: httpx.Response) -> httpx.Response:
            found.setdefault(kind_of(request), true.content)
            return true

        self.reset()
        for kind in dict.fromkeys(self.run().asked):
            self.reset()
            self.run(kind, note)
        return found


def _place(bug: BaseException) -> str:
    trace, place = bug.__traceback__, ""
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if "sagesync_desktop" in file.parts:
            place = f"{file.parent.name}/{file.name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


@contextmanager
def siege() -> Iterator[Siege]:
    """A siege in a folder of its own, gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        made = Siege(Path(folder))
        try:
            yield made
        finally:
            made.company.close()
