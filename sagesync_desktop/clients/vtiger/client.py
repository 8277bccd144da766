"""The Vtiger client: one port for both dialects."""

import ssl
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, datetime

import httpx

from sagesync_desktop.clients.budget import Budget
from sagesync_desktop.clients.http import HttpClient
from sagesync_desktop.clients.vtiger.address import CLOUD, WEBSERVICE, found_dialect, tidy_address
from sagesync_desktop.clients.vtiger.allpapers import AllPapers
from sagesync_desktop.clients.vtiger.auth import ChallengeLogin
from sagesync_desktop.clients.vtiger.counting import count_invoices
from sagesync_desktop.clients.vtiger.creditnotes import CreditNotes, never_written
from sagesync_desktop.clients.vtiger.dialects import CloudDialect, Dialect, WebserviceDialect
from sagesync_desktop.clients.vtiger.files import Files
from sagesync_desktop.clients.vtiger.instance import Instance
from sagesync_desktop.clients.vtiger.listing import Listing
from sagesync_desktop.clients.vtiger.noted import Noted
from sagesync_desktop.clients.vtiger.papers import Reading, VtigerPapers
from sagesync_desktop.clients.vtiger.reader import Reader
from sagesync_desktop.clients.vtiger.rehearsal import rehearse
from sagesync_desktop.clients.vtiger.search import found_created, sweep
from sagesync_desktop.clients.vtiger.turning import MeansCredit, Turning, as_on_wire, fields_on_wire
from sagesync_desktop.clients.vtiger.writing import Writer, no_such_deed
from sagesync_desktop.core.attachments import Attachment
from sagesync_desktop.core.books import VtigerSetup, VtigerTax
from sagesync_desktop.core.deeds import Deed
from sagesync_desktop.core.filing import Filings
from sagesync_desktop.core.ports import Batch, Clock, Deletions
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import VtigerConnection
from sagesync_desktop.core.trials import ModuleTrial
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId, Side

INVOICES = ModuleId.INVOICES


class VtigerClient:
    """Implements `core.ports.VtigerPort`; threads may share it for reading, writes wait for each other."""

    side = Side.VTIGER

    def __init__(
        self,
        http: HttpClient,
        dialect: Dialect,
        site: str,
        clock: Clock,
        filings: Filings,
        spent: Mapping[str, int] | None = None,
        means_credit: MeansCredit | None = None,
        *,
        payments: bool = False,
    ) -> None:
        """`site` is the address without a slash at the end; closing the client closes `http`.

        `spent` are the requests that finding the dialect has cost; `means_credit` as in `Turning`.
        `payments`: what people entered as payments is read with its invoice.
        """
        self._http = http
        self._spent = Counter(spent)
        self._clock = clock
        self.dialect = CLOUD if isinstance(dialect, CloudDialect) else WEBSERVICE
        self._dialect = dialect
        self._instance = Instance(dialect, site, filings)
        self._reader = Reader(dialect, self._instance)
        self._writer = Writer(dialect, self._instance, self._reader)
        self._turning = Turning(self._reader, self._instance, means_credit)
        self._notes = CreditNotes(dialect, self._instance, clock, wanted=means_credit is not None)
        self._files = Files(dialect, self._instance)
        self._noted = Noted(dialect, self._reader, wanted=payments)

    @property
    def requests(self) -> Mapping[str, int]:
        """Requests sent since the client was made, by HTTP method."""
        return self._spent + Counter(self._http.requests)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> "VtigerClient":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def changes(
        self, module: ModuleId, since: str | None, is_known: Callable[[RecordId, str], bool]
    ) -> Iterator[Batch]:
        """See `SidePort.changes`; the position is a time stamp in the server's own zone."""
        listing = Listing(self._reader, self._clock, module, is_known)
        if module is not INVOICES:
            return listing.changes(since)
        turned = self._turning
        return self._noted.changes(
            since,
            lambda stamp: self._notes.changes(
                stamp, lambda own: turned.changes(own, listing.changes), is_known
            ),
        )

    def deletions(self, module: ModuleId, since: str | None, linked: Collection[RecordId]) -> Deletions:
        """See `SidePort.deletions`; there is no feed, so every call sweeps all ids (a hundred a request)."""
        del since
        if module is not INVOICES:
            return sweep(self._reader, module, linked)
        found = sweep(self._reader, module, [one for one in linked if not self._notes.own(one)])
        return self._notes.swept(linked, found)

    def look(self, module: ModuleId, record_id: RecordId) -> Record | None:
        """See `SidePort.look`."""
        if module is INVOICES and self._notes.own(record_id):
            return self._notes.look(record_id)
        found = self._reader.look(module, record_id)
        return None if found is None else self._noted.seen(self._turning.seen(found))

    def create(self, module: ModuleId, fields: Fields, key: str) -> Record:
        """See `SidePort.create`; Vtiger knows no idempotency keys, so `key` is not sent."""
        del key
        return self._turning.seen(self._writer.create(module, fields))

    def update(self, module: ModuleId, current: Record, fields: Fields, key: str) -> Record:
        """See `SidePort.update`; raises RecordMoved where a whole record is written and it has moved."""
        del key
        if module is INVOICES and self._notes.own(current.id):
            raise never_written()
        sent = fields_on_wire(current, fields)
        return self._noted.seen(self._turning.seen(self._writer.update(module, as_on_wire(current), sent)))

    def finish(self, current: Record, fields: Fields, *, is_new: bool) -> Record:
        """See `SidePort.finish`."""
        sent = fields_on_wire(current, fields)
        return self._turning.seen(self._writer.finish(as_on_wire(current), sent, is_new=is_new))

    def deeds(self, module: ModuleId) -> frozenset[Deed]:
        """See `SidePort.deeds`; Vtiger can delete, but no invoices where its interface destroys them."""
        sound = module is not ModuleId.INVOICES or self._instance.abilities.whole_invoices
        return frozenset({Deed.DELETE} if sound else ())

    def do(self, module: ModuleId, current: Record, deed: Deed, key: str, reason: str = "") -> Record | None:
        """See `SidePort.do`; what is deleted lies in Vtiger's recycle bin, an invoice there without lines."""
        del key, reason
        if deed is not Deed.DELETE:
            raise no_such_deed(deed)
        if module is INVOICES and self._notes.own(current.id):
            raise never_written()
        self._writer.delete(current)
        return None

    def attach(self, record: Record, file: Attachment) -> bool:
        """See `TakesFiles.attach`."""
        return self._files.attach(record.id, file)

    @property
    def told(self) -> tuple[str, ...]:
        """See `VtigerPort.told`."""
        return (*self._writer.told, *self._notes.told)

    def find_created(self, module: ModuleId, fields: Fields, since: datetime) -> tuple[Record, ...]:
        """See `SidePort.find_created`."""
        found = found_created(self._reader, module, fields, since)
        return tuple(self._turning.seen(one) for one in found)

    def count_invoices(self, since: date | None) -> int:
        """How many invoices are dated on or after a day; None: all of them."""
        return count_invoices(self._dialect, self._instance.filings[ModuleId.INVOICES].table, since)

    def rehearse(self, modules: Collection[ModuleId]) -> tuple[ModuleTrial, ...]:
        """Make the reading calls of a sync, and see what the user may write."""
        return tuple(rehearse(self._reader, self._instance, modules))

    def papers(self, reading: Reading) -> AllPapers:
        """The documents as the proof reads them."""
        invoices = VtigerPapers(self._dialect, self._instance, self._reader, reading)
        return AllPapers(invoices, self._notes, reading)

    def taxes(self) -> tuple[VtigerTax, ...]:
        """The taxes in use, for one request."""
        return self._instance.taxes

    @property
    def version(self) -> str:
        """What the server calls its version."""
        return self._instance.identity.version

    @property
    def told_setup(self) -> str:
        """See `RecallsSetup`; what a user is shown of amounts stands in for settings that are hidden."""
        return self._instance.told()

    def recall_setup(self, told: str) -> None:
        """See `RecallsSetup`."""
        self._instance.recall(told)

    def setup(self) -> VtigerSetup:
        """See `VtigerPort.setup`; asked once, then remembered as long as the client lives."""
        return self._instance.setup()


def open_vtiger(
    connection: VtigerConnection,
    access_key: Secret,
    clock: Clock,
    filings: Filings,
    *,
    trust: ssl.SSLContext | None = None,
    per_minute: int | None = None,
    transport: httpx.BaseTransport | None = None,
    means_credit: MeansCredit | None = None,
    payments: bool = False,
) -> VtigerClient:
    """A client for a connection, its dialect found by looking where it is "auto"; the last two as there.

    Raises NotConfigured for an address without a Vtiger, and what `HttpClient` raises. User and key are tried
    with the first call that needs them.
    """
    site = tidy_address(connection.url)
    budget = Budget(Side.VTIGER, clock, per_minute)

    def http(auth: httpx.Auth | None = None) -> HttpClient:
        return HttpClient(
            Side.VTIGER, site, clock=clock, trust=trust, auth=auth, budget=budget, transport=transport
        )

    dialect, spent, challenged = connection.dialect, None, None
    if dialect not in (WEBSERVICE, CLOUD):
        with http() as probe:
            dialect, challenged = found_dialect(probe, site, connection.username)
            spent = probe.requests
    if dialect == CLOUD:
        signed = http(httpx.BasicAuth(connection.username, access_key.reveal()))
        cloud = CloudDialect(signed, connection.username)
        return VtigerClient(signed, cloud, site, clock, filings, spent, means_credit, payments=payments)
    plain = http()
    login = ChallengeLogin(plain, connection.username, access_key, challenged)
    return VtigerClient(plain, WebserviceDialect(plain, login), site, clock, filings, spent, means_credit)
