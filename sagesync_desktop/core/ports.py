"""What the engine asks of the outside: two sides, a store, a clock (see `clients` and `store`)."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from sagesync_desktop.core.attachments import PrintsDocuments, TakesFiles
from sagesync_desktop.core.books import Plan, SageBooks, TaxReturn, VtigerSetup
from sagesync_desktop.core.capabilities import Capabilities
from sagesync_desktop.core.clock import Clock as Clock
from sagesync_desktop.core.deeds import Deed
from sagesync_desktop.core.evidence import Verdict, Verdicts
from sagesync_desktop.core.intentport import IntentPort
from sagesync_desktop.core.journal import Aside, Written
from sagesync_desktop.core.likenessport import LikenessPort
from sagesync_desktop.core.listings import Batch as Batch
from sagesync_desktop.core.listings import Deletions as Deletions
from sagesync_desktop.core.listings import Glimpse as Glimpse
from sagesync_desktop.core.orders import Unfinished
from sagesync_desktop.core.pace import Pace
from sagesync_desktop.core.remembered import OpenSkip as OpenSkip
from sagesync_desktop.core.remembered import RunSummary as RunSummary
from sagesync_desktop.core.remembered import Seen as Seen
from sagesync_desktop.core.setupport import KnowsBusiness, KnowsRules, RecallsSetup
from sagesync_desktop.core.types import (
    Fields,
    Link,
    ModuleId,
    Outcome,
    Record,
    RecordId,
    RecordRef,
    RunState,
    Side,
    Trigger,
)


class SidePort(Protocol):
    """One system, reading and writing; every method may raise the errors of `core.errors`."""

    side: Side

    @property
    def requests(self) -> Mapping[str, int]:
        """Requests sent since the client was made, by HTTP method."""
        ...

    def changes(
        self, module: ModuleId, since: str | None, is_known: Callable[[RecordId, str], bool]
    ) -> Iterator[Batch]:
        """All records created or changed since a cursor (None: all there are), complete with lines and taxes.

        `is_known(id, revision)` is True when that very revision is already held in full, so that a record
        which needs a request of its own (Vtiger's items and invoices) can be left out of the batches.
        Ends with a batch whose `position` is set, even when nothing changed. A listing that cannot be read to
        its end raises; it never ends early in silence.
        """
        ...

    def deletions(self, module: ModuleId, since: str | None, linked: Collection[RecordId]) -> Deletions:
        """Which of the records that we hold are gone for certain; doubt is not gone."""
        ...

    def look(self, module: ModuleId, record_id: RecordId) -> Record | None:
        """The record as it is now; None when it is deleted for certain."""
        ...

    def create(self, module: ModuleId, fields: Fields, key: str) -> Record:
        """Make a record; returns what the server now holds. `key` is the idempotency key (32 hex digits).

        An empty revision says that the reply left parts out (its field `repeated` names them; theirs begin
        so, then a dot), for which the record repeats what was sent. The next listing tells: its field
        `untouched` says that nobody has changed the record since, or in the second in which it was made.
        """
        ...

    def update(self, module: ModuleId, current: Record, fields: Fields, key: str) -> Record:
        """Change the given fields of a record just looked at; returns what the server now holds."""
        ...

    def deeds(self, module: ModuleId) -> frozenset[Deed]:
        """What this server lets a program do with the module's records, besides changing their fields.

        What it allows for a single record its state decides (`ModuleSpec.unmade`), and it may refuse.
        """
        ...

    def do(self, module: ModuleId, current: Record, deed: Deed, key: str, reason: str = "") -> Record | None:
        """Do a deed with a record just looked at; returns what the server now holds, None when that is gone.

        `reason` is kept with a document that is made void. Raises RecordError for what is not allowed.
        """
        ...

    def find_created(self, module: ModuleId, fields: Fields, since: datetime) -> tuple[Record, ...]:
        """Records that a create with `fields`, sent at `since` or later, may have made."""
        ...

    def finish(self, current: Record, fields: Fields, *, is_new: bool) -> Record:
        """Complete a record that a lost or broken write of `fields` left half done; others stay as they are.

        One that `is_new` and cannot be completed is removed again. Raises RecordError.
        """
        ...


class SagePort(SidePort, KnowsBusiness, PrintsDocuments, Protocol):
    """The accounting side; a second ledger (South Africa) would implement this as well."""

    capabilities: Capabilities

    def books(self, *, essential: bool = False) -> SageBooks:
        """The business's settings, taxes and accounts as they are now.

        `essential` is enough for a run; it leaves name, country, default accounts, problems and plan empty.
        """
        ...

    def plan(self) -> Plan:
        """The subscription as it is now, which says what may be kept there."""
        ...

    def tax_returns(self) -> tuple[TaxReturn, ...] | None:
        """The returns that were made; None where the ledger does not tell, which is no proof of none."""
        ...

    def pay(self, document: Record, payment: Fields, key: str) -> Record:
        """Enter a payment on a document just looked at (`core.payments`); returns what the ledger now holds.

        Repeated with its key it is one payment. Raises RecordError for what the ledger does not take.
        """
        ...

    def unpay(self, document: Record, payment_ids: Collection[RecordId]) -> Record:
        """Delete payments of a document just looked at; one that is gone already is as good."""
        ...

    def keep_pace(self, pace: Pace | None, tell_wait: Callable[[float], None]) -> None:
        """Stay below the limit that an earlier run has learnt; tell of waits worth a word, in seconds."""
        ...

    @property
    def pace(self) -> Pace | None:
        """What is known of the server's limit for the next run; None while it has refused nothing."""
        ...


class VtigerPort(SidePort, RecallsSetup, TakesFiles, Protocol):
    """The CRM side."""

    @property
    def told(self) -> tuple[str, ...]:
        """What was mended on the way and is to be said, as sentences."""
        ...

    def setup(self) -> VtigerSetup:
        """The instance's user, taxes, currencies and fields as they are now."""
        ...


class StorePort(KnowsRules, IntentPort, LikenessPort, Protocol):
    """Everything the engine remembers. One writing thread; methods inside `transaction()` commit together."""

    def transaction(self) -> AbstractContextManager[None]:
        """Everything inside is committed at the end, or not at all; may be nested."""
        ...

    # -- runs and their log
    def begin_run(self, trigger: Trigger, at: datetime) -> int:
        """Open a run and return its id; runs left "running" by a crash become "interrupted"."""
        ...

    def end_run(
        self,
        run: int,
        state: RunState,
        at: datetime,
        messages: Sequence[str],
        requests: Mapping[tuple[Side, str], int],
    ) -> None:
        """Close a run with its state, its messages and the requests it cost."""
        ...

    def add_outcome(self, run: int, outcome: Outcome, at: datetime) -> None:
        """Append one line of the sync log."""
        ...

    def add_outcomes(self, run: int, outcomes: Sequence[Outcome], at: datetime) -> None:
        """Append lines of the sync log that change no field, many at once."""
        ...

    def prune(self, before: datetime) -> int:
        """Delete log lines older than that, but none of a record still held back; returns how many."""
        ...

    def previewed(self, run: int) -> Mapping[int, str] | None:
        """Line of the log -> mark of what it shows; None where the run is no preview in the log."""
        ...

    def run_summary(self, run: int) -> RunSummary:
        """The run with its counts, counted from its outcomes."""
        ...

    # -- what was last read
    def save_seen(self, seen: Sequence[Seen], settled: RecordRef | None = None) -> None:
        """Insert or replace records by (module, side, id); a tombstone has `record.deleted`.

        Another record is `settled` along with them.
        """
        ...

    def seen(self, module: ModuleId, side: Side, record_id: RecordId) -> Seen | None:
        """The record as last read."""
        ...

    def seen_many(
        self, module: ModuleId, side: Side, record_ids: Collection[RecordId]
    ) -> Mapping[RecordId, Seen]:
        """As `seen`, for many at once; absent ids are left out."""
        ...

    def all_seen(self, module: ModuleId, side: Side) -> Iterator[Seen]:
        """Every record of a module and side, deleted ones included, ordered by id."""
        ...

    def revisions(self, module: ModuleId, side: Side) -> Mapping[RecordId, str]:
        """id -> revision of the settled, not deleted records: what `is_known` looks up."""
        ...

    def revision(self, module: ModuleId, side: Side, record_id: RecordId) -> str | None:
        """The revision of one of those; None of any other record."""
        ...

    def pending(self, module: ModuleId, side: Side) -> tuple[RecordId, ...]:
        """Ids of the records that a run still has to deal with."""
        ...

    def unlinked(self, module: ModuleId, side: Side) -> tuple[Record, ...]:
        """The records, not deleted, that belong to no link, ordered by id."""
        ...

    def untitled(self, module: ModuleId, side: Side) -> tuple[Record, ...]:
        """Some of the records, not deleted, whose title nobody has said since their content changed."""
        ...

    def save_titles(self, module: ModuleId, side: Side, titles: Mapping[RecordId, str]) -> None:
        """What people call these records, by which they are looked up."""
        ...

    def find_records(self, module: ModuleId, side: Side, text: str, limit: int) -> tuple[Record, ...]:
        """Records, not deleted, whose title holds a text in whatever case; those that begin with it first."""
        ...

    def settle(self, module: ModuleId, side: Side, record_id: RecordId) -> None:
        """Mark a record as dealt with."""
        ...

    def settle_all(self, records: Iterable[RecordRef]) -> None:
        """Mark records as dealt with, many at once."""
        ...

    def mark_all_pending(self, module: ModuleId) -> None:
        """A mapping or setting changed: look at every record of the module again (no re-reading)."""
        ...

    # -- links, cursors, skips
    def link(self, module: ModuleId, side: Side, record_id: RecordId) -> Link | None:
        """The link that a record belongs to."""
        ...

    def link_count(self, module: ModuleId) -> int:
        """How many links a module has."""
        ...

    def partner(self, module: ModuleId, side: Side, record_id: RecordId) -> RecordId | None:
        """The id on the other side of a record that belongs to a link."""
        ...

    def link_ids(self, module: ModuleId) -> tuple[tuple[RecordId, RecordId], ...]:
        """(Sage id, Vtiger id) of all links of a module, without their bases."""
        ...

    def links(self, module: ModuleId) -> tuple[Link, ...]:
        """All links of a module."""
        ...

    def save_link(self, link: Link, *, is_new: bool = False) -> None:
        """Insert or replace; refuses (StoreError) a second link for either id. `is_new` is a guess."""
        ...

    def save_links(self, links: Sequence[Link], *, is_new: bool) -> None:
        """As `save_link`, many at once."""
        ...

    def drop_link(self, link: Link) -> None:
        """Forget a pair; both records stay as they are."""
        ...

    def forget_former(self, link: Link) -> None:
        """Forget all that was let go of either record of a pair: neither had a partner, from now on."""
        ...

    def let_go(self, link: Link) -> None:
        """Unlink a pair of which one record was deleted, but remember it until either is linked again."""
        ...

    def former_links(self, module: ModuleId) -> tuple[Link, ...]:
        """Pairs of the module that were let go."""
        ...

    def verdicts(self, module: ModuleId) -> Verdicts:
        """What people said of pairs of the module's records."""
        ...

    def save_verdict(
        self, module: ModuleId, sage_id: RecordId, vtiger_id: RecordId, verdict: Verdict, at: datetime
    ) -> None:
        """Keep what was said of a pair in place of what was said before."""
        ...

    def clear_verdict(self, module: ModuleId, sage_id: RecordId, vtiger_id: RecordId) -> None:
        """Nothing is said of the pair any more."""
        ...

    def cursor(self, name: str) -> str | None:
        """A stored position by name, such as "Invoices/sage/changes"."""
        ...

    def set_cursor(self, name: str, value: str | None) -> None:
        """Store or (None) forget a position."""
        ...

    def open_skips(self, module: ModuleId) -> tuple[OpenSkip, ...]:
        """Records of the module that are held back now."""
        ...

    def open_skip(self, ref: RecordRef) -> OpenSkip | None:
        """What holds one record back."""
        ...

    def save_skip(self, skip: OpenSkip) -> None:
        """Insert or replace by (module, side, record id); keeps the first `since` while the rule stays."""
        ...

    def clear_skip(self, module: ModuleId, side: Side, record_id: RecordId) -> None:
        """The record is held back no longer."""
        ...

    # -- what people put aside, and what was written
    def asides(self, module: ModuleId) -> tuple[Aside, ...]:
        """Records of the module that are left alone, entered by hand, or never to be synced."""
        ...

    def aside(self, ref: RecordRef) -> Aside | None:
        """What was said of one record, if it is aside."""
        ...

    def save_aside(self, aside: Aside) -> None:
        """Put a record aside in place of what was said before; READ marks its open skip as read instead."""
        ...

    def clear_aside(self, module: ModuleId, side: Side, record_id: RecordId) -> None:
        """The record is taken up again."""
        ...

    def add_written(self, written: Written) -> None:
        """Append a write to the journal; goes with its run's lines when the log is pruned."""
        ...

    def keep_orders(self, unfinished: Unfinished | None) -> None:
        """Keep what a run has been asked to cure; None: it has come to the end of it."""
        ...

    def count_orders(self, tried: int, done: int) -> None:
        """How many of them it has come to."""
        ...

    def unfinished(self) -> Unfinished | None:
        """What an earlier run was asked to cure and has not come to the end of."""
        ...

    def written(self, of: int | RecordRef) -> tuple[Written, ...]:
        """The writes of a run, or all to one record; newest first."""
        ...

    def set_undone(self, written_id: int, run: int) -> None:
        """A run has put the write back."""
        ...

    # -- what the last run knew of both systems besides records
    def keep_setup(self, books: SageBooks, setup: VtigerSetup) -> None:
        """Keep both for who may not ask a server."""
        ...

    def kept_setup(self) -> tuple[SageBooks, VtigerSetup] | None:
        """Both as last kept; None before the first run, or where another release kept them otherwise."""
        ...
