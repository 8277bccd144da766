"""`gui.questions.Services` over a home: which question goes to whom."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import singledispatchmethod
from pathlib import Path
from threading import Event

from sagesync_desktop.app.computer import at_sign_in, computer_setup, in_menu
from sagesync_desktop.app.connections import Connections
from sagesync_desktop.app.diagnostics import diagnostics
from sagesync_desktop.app.health import health
from sagesync_desktop.app.home import Home, open_home
from sagesync_desktop.app.invoicefacts import invoice_facts
from sagesync_desktop.app.practice import open_practice
from sagesync_desktop.app.records import record_view, retry, samples, say_identity
from sagesync_desktop.app.tables import module_tables
from sagesync_desktop.app.views import (
    BrowserWanted,
    ComputerSetup,
    Disconnected,
    Health,
    MappingOffer,
    RecordView,
    SageSignedIn,
    Samples,
    VtigerChecked,
)
from sagesync_desktop.core.runs import Progress, RunReport, RunRequest
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.gui.control import questions as ask
from sagesync_desktop.gui.control.computer import LoadComputer, SetAutostart, SetMenuEntry
from sagesync_desktop.gui.control.identity import SayIdentity
from sagesync_desktop.modules.firstdate import InvoiceFacts
from sagesync_desktop.modules.suggest import suggest
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.settings import export_json, import_json

Tell = Callable[[BrowserWanted], None]


class Desk:
    """Lives in the worker thread: made there by `open_desk`, used there, closed there."""

    def __init__(self, home: Home, closing: ExitStack, own: Paths) -> None:
        """`closing` ends the home, and with it the practice company where that runs.

        `own` is the home that the computer starts with: the practice company is never that.
        """
        self._home = home
        self._own = own
        self._closing = closing
        self._connections = Connections(home)

    def close(self) -> None:
        """Close database, connections and, where it runs, the practice company."""
        self._closing.close()

    def sync(
        self, request: RunRequest, report: Callable[[Progress], None], is_cancelled: Callable[[], bool]
    ) -> RunReport:
        """One run under the run's lock.

        Raises StoreErrors (StoreBusy while another program syncs), NotConfigured and what signing in raises.
        """
        settings = request.settings if request.preview else None
        try:
            with self._home.run_lock(), self._home.visit() as home:
                home.back_up_daily()
                return home.engine(report, is_cancelled, settings).run(request)
        finally:
            # The signal that stopped this run must not end the waits of the questions that come after it.
            self._home.clock.stop.clear()

    def answer(self, question: ask.Question, tell: Tell) -> object:
        """The reply that the question's docstring names; raises SageSyncErrors."""
        return self._reply(question, tell)

    @singledispatchmethod
    def _reply(self, question: object, _tell: Tell) -> object:
        raise TypeError(type(question).__name__)

    # -- settings

    @_reply.register
    def _load_settings(self, _question: ask.LoadSettings, _tell: Tell) -> Settings:
        return self._home.settings()

    @_reply.register
    def _save_settings(self, question: ask.SaveSettings, _tell: Tell) -> Settings:
        self._home.save_settings(question.settings)
        return self._home.settings()

    @_reply.register
    def _export(self, _question: ask.ExportSettings, _tell: Tell) -> str:
        return export_json(self._home.settings())

    @_reply.register
    def _import(self, question: ask.ImportSettings, _tell: Tell) -> Settings:
        self._home.save_settings(import_json(question.text))
        return self._home.settings()

    # -- connections

    @_reply.register
    def _check_vtiger(self, question: ask.CheckVtiger, _tell: Tell) -> VtigerChecked:
        return self._connections.check_vtiger(question)

    @_reply.register
    def _keep_vtiger(self, question: ask.KeepVtiger, _tell: Tell) -> Settings:
        return self._connections.keep_vtiger(question)

    @_reply.register
    def _sign_in(self, question: ask.SignInToSage, tell: Tell) -> SageSignedIn:
        return self._connections.sign_in(question, tell)

    @_reply.register
    def _keep_sage(self, question: ask.KeepSage, _tell: Tell) -> Settings:
        return self._connections.keep_sage(question)

    @_reply.register
    def _disconnect(self, question: ask.Disconnect, _tell: Tell) -> Disconnected:
        return self._connections.disconnect(question.side)

    @_reply.register
    def _health(self, question: ask.LoadHealth, _tell: Tell) -> Health:
        return health(self._home, live=question.live)

    @_reply.register
    def _offer(self, _question: ask.LoadOffer, _tell: Tell) -> MappingOffer:
        with self._home.visit() as home:
            books, setup = home.sage_client().books(), home.vtiger_client().setup()
        found = suggest(books, setup, self._home.settings().mappings)
        return MappingOffer(books, setup, found, module_tables())

    @_reply.register
    def _invoice_facts(self, question: ask.LoadInvoiceFacts, _tell: Tell) -> InvoiceFacts:
        with self._home.visit() as home:
            return invoice_facts(home, question.today, counted=question.counted)

    # -- records

    @_reply.register
    def _samples(self, question: ask.LoadSamples, _tell: Tell) -> Samples:
        return samples(self._home, question.module)

    @_reply.register
    def _record(self, question: ask.LoadRecord, _tell: Tell) -> RecordView | None:
        return record_view(self._home, question)

    @_reply.register
    def _retry(self, question: ask.RetryRecord, _tell: Tell) -> None:
        retry(self._home, question)

    @_reply.register
    def _identity(self, question: SayIdentity, _tell: Tell) -> None:
        say_identity(self._home, question)

    # -- this computer

    @_reply.register
    def _computer(self, _question: LoadComputer, _tell: Tell) -> ComputerSetup:
        return computer_setup(self._own)

    @_reply.register
    def _set_autostart(self, question: SetAutostart, _tell: Tell) -> ComputerSetup:
        at_sign_in(self._own).turn(question.on)
        return computer_setup(self._own)

    @_reply.register
    def _set_menu_entry(self, question: SetMenuEntry, _tell: Tell) -> ComputerSetup:
        if (menu := in_menu(self._own)) is not None:
            menu.turn(question.on)
        return computer_setup(self._own)

    # -- the database and support

    @_reply.register
    def _folder(self, _question: ask.LoadFolder, _tell: Tell) -> Path:
        return self._home.paths.data

    @_reply.register
    def _back_up(self, question: ask.MakeBackup, _tell: Tell) -> Path:
        self._home.store.backup(question.target)
        return question.target

    @_reply.register
    def _restore(self, question: ask.RestoreBackup, _tell: Tell) -> Path | None:
        with self._home.run_lock():
            return self._home.restore(question.source)

    @_reply.register
    def _diagnostics(self, _question: ask.WriteDiagnostics, _tell: Tell) -> str:
        with self._home.visit() as home:
            return diagnostics(home)


def open_desk(paths: Paths, *, demo: bool = False, stop: Event | None = None) -> Desk:
    """Open a home, or the practice company, in the calling thread; `stop` ends the waits of a run.

    Raises the StoreErrors.
    """
    closing = ExitStack()
    opened = open_practice(paths, stop=stop) if demo else open_home(paths, stop=stop)
    return Desk(closing.enter_context(opened), closing, paths)
