"""The composition root: a home folder, opened, and what is built over it.

Clients and engine are loaded where they are wanted: most commands read and write the home alone.
"""

import logging
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from sagesync_desktop.app.looking import refuse_unseen
from sagesync_desktop.core.books import SageBooks, VtigerSetup
from sagesync_desktop.core.errors import (
    Cancelled,
    NotConfigured,
    StoreCorrupt,
    StoreError,
)
from sagesync_desktop.core.looking import parts_of
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.runs import Progress, RunReport, RunRequest
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.settings import (
    SageConnection,
    Settings,
    VtigerConnection,
)
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules.shown import shows_balances
from sagesync_desktop.modules.statuses import tells_overpaid
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.secrets import (
    SAGE_CLIENT_SECRET,
    VTIGER_ACCESS_KEY,
    SecretBox,
    Secrets,
)
from sagesync_desktop.store.settings import SettingsStore
from sagesync_desktop.store.store import Store, restore

if TYPE_CHECKING:
    from sagesync_desktop.app.clients import KeyringTokens
    from sagesync_desktop.clients.sage.client import SageClient
    from sagesync_desktop.clients.sage.regions import Endpoints
    from sagesync_desktop.clients.sage.tokens import SageApp
    from sagesync_desktop.clients.vtiger.client import VtigerClient
    from sagesync_desktop.engine.run import Engine

log = logging.getLogger(__name__)


class SystemClock:
    """The real time; `stop` ends a wait at once."""

    def __init__(self, stop: Event | None = None) -> None:
        """`stop` is shared with whoever may cancel a run."""
        self.stop = stop or Event()

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds that never run backwards."""
        return time.monotonic()

    def wait(self, seconds: float) -> None:
        """Sleep, or raise Cancelled when a person stops the run meanwhile."""
        if self.stop.wait(seconds):
            raise Cancelled("The sync was stopped", fix="The next sync goes on where this one stopped.")


@dataclass(slots=True)
class Home:
    """One home folder with its database, settings and secrets, opened for one thread."""

    paths: Paths
    store: Store
    settings_store: SettingsStore
    secrets: SecretBox
    clock: SystemClock
    environ: Mapping[str, str]
    vtiger_identity: str = ""
    """Stands for the Vtiger address where that changes from start to start (practice company)."""
    _closing: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> "Home":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close clients, servers and database, last opened first."""
        self._closing.close()

    @contextmanager
    def visit(self, stop: Event | None = None) -> "Iterator[Home]":
        """The same home for one task, whose clients are closed at its end; the database stays open.

        `stop` ends the task's waits instead of the home's own signal.
        """
        clock = SystemClock(stop) if stop else self.clock
        visitor = replace(self, clock=clock, _closing=ExitStack())
        try:
            yield visitor
        finally:
            visitor.close()

    def restore(self, copy: Path) -> Path | None:
        """Put a backup in the database's place; returns where the replaced file is kept.

        Raises StoreBusy while anybody else reads it. Where addresses change from start to start (practice
        company), the connections stay as they are.
        """
        before = self.settings()
        self.settings_store.close()
        self.store.close()
        try:
            return restore(self.paths.database, copy)
        finally:
            self.store = self._closing.enter_context(Store.open(self.paths.database, self.paths.backups))
            self.settings_store = self._closing.enter_context(
                SettingsStore.open(self.paths.database, self.paths.backups)
            )
            if self.vtiger_identity:
                self.save_settings(replace(self.settings(), sage=before.sage, vtiger=before.vtiger))

    def settings(self) -> Settings:
        """The settings as stored now."""
        return self.settings_store.load()

    def save_settings(self, settings: Settings) -> None:
        """Store new settings."""
        self.settings_store.save(settings)

    def choose(self, change: Callable[[Settings], Settings]) -> Settings:
        """Change the settings as they are stored now, which may be newer than a running sync's; as stored."""
        self.save_settings(change(self.settings()))
        return self.settings()

    def tokens(self) -> "KeyringTokens":
        """Where this home keeps Sage's tokens."""
        from sagesync_desktop.app.clients import KeyringTokens

        return KeyringTokens(self.secrets, self.paths.refresh_lock)

    def endpoints(self, key: str) -> "Endpoints":
        """A region's endpoints, with the environment's overrides."""
        from sagesync_desktop.app.clients import endpoints_of

        return endpoints_of(key, self.environ)

    def sage_app(self, connection: SageConnection) -> "SageApp":
        """The customer's own Sage app with its secret; raises NotConfigured where that is missing."""
        from sagesync_desktop.clients.sage.tokens import SageApp

        secret = self.secrets.get(SAGE_CLIENT_SECRET)
        if secret is None:
            raise _not_connected(Side.SAGE)
        return SageApp(connection.client_id, secret, connection.redirect_port)

    def sage_client(
        self, connection: SageConnection | None = None, settings: Settings | None = None
    ) -> "SageClient":
        """A signed-in client, closed with this home; raises NotConfigured. `settings` as in `engine`."""
        from sagesync_desktop.app.clients import open_sage

        settings = settings or self.settings()
        chosen = connection or settings.sage
        if chosen is None:
            raise _not_connected(Side.SAGE)
        client, auth = open_sage(
            self.sage_app(chosen),
            self.endpoints(chosen.region),
            chosen.business_id,
            self.tokens(),
            self.clock,
            settings.limits.sage_per_minute,
            credit_notes=Option.CREDIT_NOTES in settings.options,
            on_account=tells_overpaid(settings.mappings),
            bank_accounts=Option.PAYMENTS_TO_SAGE in settings.options,
            balances=shows_balances(settings),
        )
        self._closing.callback(auth.close)
        self._closing.callback(client.close)
        return client

    def vtiger_client(
        self,
        connection: VtigerConnection | None = None,
        key: Secret | None = None,
        settings: Settings | None = None,
    ) -> "VtigerClient":
        """A client, closed with this home; raises NotConfigured. `settings` as in `engine`."""
        from sagesync_desktop.app.clients import trust
        from sagesync_desktop.clients.vtiger.client import open_vtiger
        from sagesync_desktop.modules import FILINGS
        from sagesync_desktop.modules.credits import means_credit

        settings = settings or self.settings()
        chosen = connection or settings.vtiger
        access_key = key or self.secrets.get(VTIGER_ACCESS_KEY)
        if chosen is None or access_key is None:
            raise _not_connected(Side.VTIGER)
        limit = settings.limits.vtiger_per_minute
        client = open_vtiger(
            chosen,
            access_key,
            self.clock,
            FILINGS,
            trust=trust(),
            per_minute=limit,
            means_credit=means_credit(settings),
            payments=Option.PAYMENTS_TO_SAGE in settings.options,
        )
        self._closing.callback(client.close)
        return client

    def books(self, settings: Settings | None = None) -> SageBooks:
        """What Sage says now of the business and its books; raises as `sage_client`, and what it raises."""
        return self.sage_client(settings=settings).books()

    def setup(self) -> VtigerSetup:
        """How Vtiger is set up now; raises as `vtiger_client`, and what that raises."""
        return self.vtiger_client().setup()

    def engine(
        self,
        report: Callable[[Progress], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
        settings: Settings | None = None,
    ) -> "Engine":
        """An engine over this home's connections; raises NotConfigured and what signing in raises.

        `settings` replace the stored ones, for a preview of what is not kept yet.
        """
        from sagesync_desktop.app.countries import countries
        from sagesync_desktop.engine.run import Engine

        settings = settings or self.settings()
        address = settings.vtiger.url if settings.vtiger else ""
        engine = Engine(
            self.sage_client(settings=settings),
            self.vtiger_client(settings=settings),
            self.store,
            settings,
            countries(),
            self.clock,
            vtiger_identity=self.vtiger_identity or address.rstrip("/"),
        )
        if report is not None:
            engine.report = report
        engine.is_cancelled = is_cancelled or self.clock.stop.is_set
        engine.keep_choice = self.choose
        return engine

    def sync(
        self,
        request: RunRequest,
        report: Callable[[Progress], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> RunReport:
        """One run under the run's lock, after the day's copy.

        Raises StoreErrors (StoreBusy while another program syncs), NotConfigured, LookFirst and what signing
        in raises.
        """
        with self.run_lock():
            settings = request.settings if request.preview and request.settings else self.settings()
            self.back_up_daily()
            engine = self.engine(report, is_cancelled, settings)
            refuse_unseen(self.store, request, parts_of(settings, engine.vtiger_identity))
            return engine.run(request)

    @contextmanager
    def run_lock(self) -> Iterator[None]:
        """Held during a sync; raises StoreBusy at once when another program syncs this home or its company.

        Two homes of one company have two memories of what was synced: at the same time, each would make the
        record that the other one is just making.
        """
        from sagesync_desktop.app.locks import company_lock, run_lock

        with run_lock(self.paths), company_lock(self._company()):
            yield

    def _company(self) -> str:
        """What tells the two systems from others; "" while one is missing, and for the practice company."""
        settings = self.settings()
        if self.vtiger_identity or settings.sage is None or settings.vtiger is None:
            return ""
        return f"{settings.sage.business_id}\n{settings.vtiger.url.rstrip('/').casefold()}"

    def back_up(self, target: Path | None) -> Path:
        """Copy the database to a file, else (None) into the folder of backups; returns the copy."""
        if target is None:
            return self.store.backup_aside(self.paths.backups, self.clock.now().date())
        self.store.backup(target)
        return target

    def back_up_daily(self) -> None:
        """Copy the database before the first sync of a day; raises StoreCorrupt where it turns out damaged.

        Any other trouble with the copy, such as no room for it, does not keep the sync back.
        """
        try:
            self.store.daily_copy(self.paths.backups, self.clock.now().date())
        except StoreCorrupt:
            raise
        except StoreError as error:
            log.warning("No copy of the database was made today: %s", error)


def _not_connected(side: Side) -> NotConfigured:
    return NotConfigured(
        say("{side} is not connected", side=side),
        fix=say("Connect it under Settings, or with `sagesync-desktop connect {name}`.", name=side.value),
        side=side,
    )


def open_home(
    paths: Paths,
    *,
    environ: Mapping[str, str] = os.environ,
    stop: Event | None = None,
    secrets: SecretBox | None = None,
) -> Home:
    """Open the database and settings of a home folder; raises the StoreErrors."""
    paths.create()
    closing = ExitStack()
    try:
        store = closing.enter_context(Store.open(paths.database, paths.backups))
        settings = closing.enter_context(SettingsStore.open(paths.database, paths.backups))
    except BaseException:
        closing.close()
        raise
    box = secrets or Secrets(paths.data)
    return Home(paths, store, settings, box, SystemClock(stop), environ, _closing=closing)
