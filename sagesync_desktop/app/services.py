"""What a front end may ask of one company, in plain methods: each returns its reply or raises SageSyncErrors.

A program that asks from another thread, as the window does, heeds the marks: `quick` and `cure`.
"""

from collections.abc import Callable, Collection
from contextlib import ExitStack
from datetime import date
from functools import cached_property
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from sagesync_desktop.app import posting, undoing
from sagesync_desktop.app.computer import at_sign_in, computer_setup, in_menu
from sagesync_desktop.app.desk import (
    EVERYTHING_HELD,
    PAGE,
    DeskCause,
    DeskFilter,
    DeskRecord,
    DeskRow,
    DeskSort,
    GroupOffer,
    OfferedCure,
    Picked,
)
from sagesync_desktop.app.health import health
from sagesync_desktop.app.home import Home, open_home
from sagesync_desktop.app.invoicefacts import invoice_facts
from sagesync_desktop.app.marks import cure as cure
from sagesync_desktop.app.marks import is_cure as is_cure
from sagesync_desktop.app.marks import is_quick as is_quick
from sagesync_desktop.app.marks import quick as quick
from sagesync_desktop.app.proofservices import ProofServices
from sagesync_desktop.app.records import Passport, record_view, retry, samples
from sagesync_desktop.app.verdicts import Two, say_identity
from sagesync_desktop.app.views import (
    ComputerSetup,
    Disconnected,
    Health,
    MappingOffer,
    PastedAddress,
    RecordView,
    SageSignedIn,
    Samples,
    Tell,
    VtigerChecked,
)
from sagesync_desktop.core.books import SageBooks, VtigerSetup
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.rules import ANSWERED_ONE_BY_ONE
from sagesync_desktop.core.runs import Progress, RunReport, RunRequest, UndoOrder
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import SageConnection, Settings, VtigerConnection
from sagesync_desktop.core.types import ModuleId, RecordId, RecordRef, Side
from sagesync_desktop.modules.firstdate import InvoiceFacts
from sagesync_desktop.modules.suggest import suggest
from sagesync_desktop.modules.tables import module_tables
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.settings import export_json, import_json

if TYPE_CHECKING:
    from sagesync_desktop.app.connections import Connections
    from sagesync_desktop.app.deskanswers import Desk


class Services(ProofServices):
    """Made by `open_services`, used and closed in one and the same thread."""

    def __init__(self, home: Home, own: Paths, closing: ExitStack) -> None:
        """`closing` ends the home, and with it the practice company where that runs.

        `own` is the home that the computer starts with: the practice company is never that.
        """
        self._home, self._own, self._closing = home, own, closing

    @cached_property
    def _connections(self) -> "Connections":
        from sagesync_desktop.app.connections import Connections

        return Connections(self._home)

    @cached_property
    def _desk(self) -> "Desk":
        from sagesync_desktop.app.deskanswers import Desk

        return Desk(self._home)

    def __enter__(self) -> "Services":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close database, connections and, where it runs, the practice company."""
        self._closing.close()

    def sync(
        self, request: RunRequest, report: Callable[[Progress], None], is_cancelled: Callable[[], bool]
    ) -> RunReport:
        """See `Home.sync`."""
        try:
            with self._home.visit() as home:
                return self.watched(home, home.sync(request, report, is_cancelled))
        finally:
            # The signal that stopped this run must not end the waits of the questions that come after it.
            self._home.clock.stop.clear()

    # -- settings

    @quick
    def settings(self) -> Settings:
        """As stored."""
        return self._home.settings()

    @quick
    @cure
    def save_settings(self, settings: Settings) -> Settings:
        """Store settings; as stored."""
        self._home.save_settings(settings)
        return self._home.settings()

    @quick
    def export_settings(self) -> str:
        """Everything but the secrets, as JSON."""
        return export_json(self._home.settings())

    def import_settings(self, text: str) -> Settings:
        """Read exported JSON and store it; raises BadSettings."""
        return self.save_settings(import_json(text))

    # -- connections

    def check_vtiger(self, connection: VtigerConnection, key: Secret | None = None) -> VtigerChecked:
        """Try an address, user and key (None: the one in the keyring) without keeping them."""
        return self._connections.check_vtiger(connection, key)

    @cure
    def keep_vtiger(self, connection: VtigerConnection, key: Secret | None = None) -> Settings:
        """Keep a connection that was tried."""
        return self._connections.keep_vtiger(connection, key)

    def sign_in(
        self, tell: Tell, connection: SageConnection, secret: Secret | None, paste: PastedAddress, stop: Event
    ) -> SageSignedIn:
        """Sign in to Sage by the system's browser, with the keyring's secret where None; nothing is kept yet.

        `tell` hands out, once, the address to open; `paste` hands in the last page's address when the browser
        cannot reach this computer; `stop` ends the waiting.
        """
        return self._connections.sign_in(tell, connection, secret, paste, stop)

    @cure
    def keep_sage(self, connection: SageConnection) -> Settings:
        """Keep the last sign-in with one of its businesses, which `connection` names."""
        return self._connections.keep_sage(connection)

    def disconnect(self, side: Side) -> Disconnected:
        """Forget a side's secrets; links stay."""
        return self._connections.disconnect(side)

    @quick
    def health(self) -> Health:
        """What is known of both connections without asking the servers."""
        return health(self._home, live=False)

    def try_connections(self) -> Health:
        """What both servers say now."""
        return health(self._home, live=True)

    # -- what both systems offer, read live

    def books(self, settings: Settings | None = None) -> SageBooks:
        """What Sage says of the business and its books; with other settings than the stored ones perhaps."""
        with self._home.visit() as home:
            return home.books(settings)

    def setup(self) -> VtigerSetup:
        """How Vtiger is set up."""
        with self._home.visit() as home:
            return home.setup()

    def offer(self) -> MappingOffer:
        """Accounts, taxes, fields and suggestions."""
        books, setup = self.books(), self.setup()
        found = suggest(books, setup, self._home.settings().mappings)
        return MappingOffer(books, setup, found, module_tables(self._home.settings().options))

    def invoice_facts(self, today: date, *, counted: bool = True) -> InvoiceFacts:
        """Sage's accounts start date, Vtiger's statuses, and how many invoices each first date brings along.

        Not `counted` leaves the numbers out, which take some twenty requests for each date.
        """
        with self._home.visit() as home:
            return invoice_facts(home, today, counted=counted)

    # -- records

    @quick
    def samples(self, module: ModuleId) -> Samples:
        """One record's values per field pair, from what was read last."""
        return samples(self._home, module)

    @quick
    def record(self, module: ModuleId, side: Side, record_id: RecordId) -> RecordView | None:
        """Everything known of one record; None when nothing is."""
        return record_view(self._home, module, side, record_id)

    def retry(self, module: ModuleId, side: Side, record_id: RecordId) -> None:
        """Mark one record to be looked at again; the next run takes it even if a server refused it."""
        retry(self._home, module, side, record_id)

    def say_identity(
        self,
        module: ModuleId,
        side: Side | None,
        record_id: RecordId,
        verdict: Verdict,
        other_id: RecordId = "",
    ) -> Two:
        """Keep a person's word about a record and one of the other side, for the next sync; both records.

        `other_id` is "" for taking a pair apart; None for the side means whichever knows the id.
        """
        return say_identity(self._home, module, side, record_id, verdict, other_id)

    @quick
    def passport(self, module: ModuleId, record_id: RecordId) -> Passport:
        """The values of one record by its id on either side, and what happened to it."""
        return Passport(self._home, module, record_id)

    @quick
    def questions(self) -> tuple[OpenSkip, ...]:
        """The records that wait for a person's word, in the modules' order."""
        skips = (skip for module in ModuleId for skip in self._home.store.open_skips(module))
        return tuple(skip for skip in skips if skip.why.rule in ANSWERED_ONE_BY_ONE)

    @quick
    def read_notes(self, outcomes: tuple[int, ...]) -> None:
        """The notes of these lines of the log were read, until a record says something else."""
        self._home.store.read_notes(outcomes)

    @quick
    def read_notes_alike(self, module: ModuleId, rule: str) -> int:
        """All notes of one kind in a module were read; returns how many were not before."""
        return self._home.store.read_notes_alike(module, rule)

    # -- the desk: what is held back, and what can be done about it

    @quick
    def desk_causes(self) -> tuple[DeskCause, ...]:
        """Why records are held back, those reasons first that hold back the most."""
        return self._desk.causes()

    @quick
    def desk_page(
        self,
        chosen: DeskFilter = EVERYTHING_HELD,
        sort: DeskSort = DeskSort.SINCE,
        *,
        descending: bool = False,
        limit: int | None = PAGE,
        offset: int = 0,
    ) -> tuple[DeskRow, ...]:
        """One page of held records, without their cures."""
        return self._desk.page(chosen, sort, descending=descending, limit=limit, offset=offset)

    def desk_records(self, chosen: DeskFilter = EVERYTHING_HELD) -> tuple[DeskRecord, ...]:
        """All held records that a filter lets through, each with its cures; of many that takes its time."""
        return self._desk.records(chosen)

    @quick
    def desk_record(self, ref: RecordRef) -> DeskRecord | None:
        """A held record with everything that can be done about it; None where nothing holds it back."""
        return self._desk.record(ref)

    @quick
    def desk_states(self, refs: tuple[RecordRef, ...]) -> tuple[DeskRecord | None, ...]:
        """What holds each of these back, without what can be done about it; None for what nothing does."""
        return self._desk.states(refs)

    @quick
    def desk_find(self, module: ModuleId, record_id: RecordId) -> RecordRef:
        """The held record of that id, or the one whose partner bears it; raises BadSettings."""
        return self._desk.find(module, record_id)

    @quick
    def desk_try(self, ref: RecordRef, cure: str, value: str | None = None) -> OfferedCure:
        """One cure worked out with a value (None: what it suggests); raises BadSettings where it is unfit."""
        return self._desk.tried(ref, cure, value)

    @quick
    def desk_group(self, refs: tuple[RecordRef, ...], cure: str, value: str | None = None) -> GroupOffer:
        """What a cure would come to for many records, each with that value or its own suggestion."""
        return self._desk.group(refs, cure, value)

    @quick
    def desk_refs(self, chosen: DeskFilter) -> tuple[RecordRef, ...]:
        """All held records that a filter lets through, for a group."""
        return self._desk.refs(chosen)

    @quick
    def desk_count(self, chosen: DeskFilter = EVERYTHING_HELD) -> int:
        """How many held records a filter lets through, over all pages."""
        return self._desk.count(chosen)

    @quick
    def desk_mark_read(self, refs: tuple[RecordRef, ...]) -> None:
        """What holds these records back was read, and may be put away until it says something else."""
        self._desk.mark_read(refs)

    @quick
    def pick(self, module: ModuleId, side: Side, text: str, limit: int = 20) -> tuple[Picked, ...]:
        """Records whose title holds a text, for a cure that needs one."""
        return self._desk.pick(module, side, text, limit)

    @quick
    def refuse_other_than_preview(self, run: int, without: Collection[int] = ()) -> None:
        """Raises BadSettings where a run is no preview that can be carried out, or has no such lines."""
        posting.refuse_other_than_preview(self._home, run, without)

    # -- what was written

    @quick
    def undo_of_run(self, run: int) -> UndoOrder:
        """What putting back all that a run has written is asked for by; raises BadSettings."""
        return undoing.order_of_run(self._home, run)

    @quick
    def undo_of_record(self, module: ModuleId, record_id: RecordId, run: int | None = None) -> UndoOrder:
        """The same for a record's last write, or for those of one run, by its id on either side."""
        return undoing.order_of_record(self._home, module, record_id, run)

    @quick
    def overwritten(self, days: int = 30) -> tuple[undoing.Overwritten, ...]:
        """What a field's owner has overwritten within so many days, newest first, to be put back."""
        return undoing.overwritten(self._home, days)

    @quick
    def overwritten_by(self, line: int) -> undoing.Overwritten | None:
        """The same of one line of the log; None where nothing was overwritten by it."""
        return undoing.overwritten_by(self._home, line)

    # -- this computer

    def computer(self) -> ComputerSetup:
        """How the program is set up on this computer."""
        return computer_setup(self._own)

    def set_autostart(self, on: bool) -> ComputerSetup:
        """Start with the computer, or not."""
        at_sign_in(self._own).turn(on)
        return computer_setup(self._own)

    def set_menu_entry(self, on: bool) -> ComputerSetup:
        """Stand in the applications menu, or not."""
        if (menu := in_menu(self._own)) is not None:
            menu.turn(on)
        return computer_setup(self._own)

    # -- the database and support

    def folder(self) -> Path:
        """Where this company's files lie."""
        return self._home.paths.data

    def back_up(self, target: Path | None) -> Path:
        """Copy the database to a file, else (None) into the folder of backups; the copy."""
        return self._home.back_up(target)

    def restore(self, source: Path) -> Path | None:
        """Put a copy in the database's place; where the replaced file is kept, if there was one."""
        with self._home.run_lock():
            return self._home.restore(source)

    def diagnostics(self) -> str:
        """A redacted report for support."""
        from sagesync_desktop.app.diagnostics import diagnostics

        with self._home.visit() as home:
            return diagnostics(home)


def open_services(paths: Paths, *, is_demo: bool = False, stop: Event | None = None) -> Services:
    """Open a home, or the practice company, in the calling thread; `stop` ends the waits of a run.

    Raises the StoreErrors.
    """
    closing = ExitStack()
    if is_demo:
        from sagesync_desktop.app.practice import open_practice

        home = closing.enter_context(open_practice(paths, stop=stop))
    else:
        home = closing.enter_context(open_home(paths, stop=stop))
    return Services(home, paths, closing)
