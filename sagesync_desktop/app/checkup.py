"""Looking each part of a home over by itself, so that one that is missing does not hide the others."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from threading import Event

from sagesync_desktop.app.home import Home, open_home
from sagesync_desktop.app.vtigercheck import examined
from sagesync_desktop.core.books import NO_TAX, SageBooks, VtigerSetup, set_to, tax_of
from sagesync_desktop.core.errors import SageSyncError, StoreError
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules.lacks import kept, limits
from sagesync_desktop.modules.needs import missing_mappings
from sagesync_desktop.modules.suggest import lost_accounts, lost_rates
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.backup import kept_copies
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.opening import open_reader
from sagesync_desktop.store.secrets import ALL_NAMES, SAGE_TOKENS, Secrets

OK, WRONG, NOTE = "ok", "wrong", "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    part: str
    state: str
    """"ok", "wrong", or "note" for what may be intended."""
    text: str
    fix: str = ""


def look_over(paths: Paths, stop: Event) -> list[Finding]:
    """All findings of a home; where its database cannot be opened, that and what the keyring says."""
    try:
        home = open_home(paths, stop=stop)
    except StoreError as error:
        return [_wrong("Database", error), *_keyring_alone(paths)]
    with home:
        return examine(home)


def examine(home: Home) -> list[Finding]:
    """All findings of a home whose database could be opened."""
    findings = list(_guarded("Database", lambda: _database(home)))
    findings += _guarded("Backups", lambda: _backups(home))
    findings += _guarded("Keyring", lambda: _keyring(home))
    try:
        settings = home.settings()
    except SageSyncError as error:
        return [*findings, _wrong("Settings", error)]
    offers = _Offers()
    findings += _guarded("Vtiger", lambda: _vtiger(home, offers))
    findings += _guarded("Sage", lambda: _sage(home, offers))
    findings += _plan(settings, offers)
    findings += _currencies(settings, offers)
    findings += _modules(settings)
    findings += _mappings(settings, offers)
    findings += _guarded("Sync log", lambda: _runs(home))
    return findings


@dataclass(slots=True)
class _Offers:
    """What both systems said, for the checks that come after."""

    books: SageBooks | None = None
    setup: VtigerSetup | None = None


def _guarded(part: str, look: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    """The findings up to the first error, and that error as a finding of its own."""
    try:
        yield from look()
    except SageSyncError as error:
        yield _wrong(part, error)


def _wrong(part: str, error: SageSyncError) -> Finding:
    """An error as a finding."""
    text = f"{error.title}: {error.explanation}" if error.explanation else error.title
    return Finding(part, WRONG, text, error.fix)


def _database(home: Home) -> Iterator[Finding]:
    connection = open_reader(home.paths.database)
    try:
        connection.check("integrity_check")
    finally:
        connection.close()
    yield Finding("Database", OK, f"{home.paths.database} is sound")
    waiting = len(home.store.intents())
    if waiting:
        yield Finding(
            "Database", NOTE, f"{waiting} writes were not confirmed", "Nothing: the next sync settles them"
        )


_STALE = timedelta(days=3)
"""Copies are made before the first sync of a day; a weekend without any is nothing to worry about."""


def _backups(home: Home) -> Iterator[Finding]:
    fix = "Sync, or make one now with `sagesync-desktop backup`; look whether the disk is full"
    if home.paths.server is not None:
        yield Finding("Backups", NOTE, "the database is on a server, which keeps its own copies", "")
        return
    copies = kept_copies(home.paths.database, home.paths.backups)
    if not copies:
        yield Finding("Backups", NOTE, "no copy of the database yet", fix)
        return
    made_at = datetime.fromtimestamp(copies[0].stat().st_mtime, UTC)
    text = f"copies of the database: {len(copies)}; the newest one was made on {_moment(made_at)}"
    stale = home.clock.now() - made_at > _STALE
    yield Finding("Backups", NOTE if stale else OK, text, fix if stale else "")


def _keyring(home: Home) -> Iterator[Finding]:
    kept = [name for name in ALL_NAMES if home.secrets.get(name) is not None]
    yield Finding("Keyring", OK, f"open; {len(kept)} of {len(ALL_NAMES)} secrets are kept in it")


def _keyring_alone(paths: Paths) -> Iterator[Finding]:
    """The keyring's finding where there is no home to open."""

    def look() -> Iterator[Finding]:
        Secrets(paths.data).get(SAGE_TOKENS)
        yield Finding("Keyring", OK, "open")

    return _guarded("Keyring", look)


def _vtiger(home: Home, offers: _Offers) -> Iterator[Finding]:
    client = home.vtiger_client()
    setup = offers.setup = client.setup()
    yield Finding("Vtiger", OK, f"signed in to version {setup.version} as {setup.user_name}")
    for caution in examined(client, home.settings()):
        yield Finding("Vtiger rights", WRONG if caution.stops else NOTE, caution.text, caution.fix)
    if setup.taxes and any(tax.method != "Simple" for tax in setup.taxes):
        names = ", ".join(tax.label for tax in setup.taxes if tax.method != "Simple")
        yield Finding(
            "Vtiger taxes", NOTE, f"{names}: compound and deducted taxes have no counterpart in Sage"
        )


def _sage(home: Home, offers: _Offers) -> Iterator[Finding]:
    client = home.sage_client()
    books = client.books()
    books = offers.books = replace(books, plan=kept(books.plan, client.capabilities))
    yield Finding("Sage", OK, f"signed in to {books.business_name} ({books.country}, {books.base_currency})")
    for problem in books.problems:
        yield Finding("Sage rights", WRONG, problem)
    if books.lock_date is not None:
        text = f"the books are locked up to {books.lock_date}: earlier invoices are skipped"
        yield Finding("Sage", NOTE, text, "Nothing, if that is intended")


def _plan(settings: Settings, offers: _Offers) -> Iterator[Finding]:
    """What the Sage subscription does not keep, and therefore stays in Vtiger."""
    if offers.books is None:
        return
    for sentence in limits(offers.books, offers.setup, settings):
        yield Finding("Sage plan", NOTE, sentence, "Nothing, if that is enough; else change the plan in Sage")


def _currencies(settings: Settings, offers: _Offers) -> Iterator[Finding]:
    """Rates are told against the base currency, so two of them cannot be compared."""
    if offers.setup is None or offers.books is None:
        return
    vtiger, sage = offers.setup.base_currency, offers.books.base_currency
    if vtiger == sage:
        yield Finding("Currencies", OK, f"both sides keep their books in {sage}")
        return
    state = WRONG if settings.module(ModuleId.INVOICES).on else NOTE
    text = f"Vtiger's base currency is {vtiger}, Sage's is {sage}: every invoice is skipped"
    fix = f"Make {sage} Vtiger's base currency, or connect the Sage business that keeps its books in {vtiger}"
    yield Finding("Currencies", state, text, fix)


def _modules(settings: Settings) -> Iterator[Finding]:
    on = [module.value for module in ModuleId if settings.module(module).on]
    if on:
        yield Finding("Modules", OK, f"on: {', '.join(on)}")
    else:
        fix = "Switch one on, such as `sagesync-desktop modules set Organizations on`"
        yield Finding("Modules", WRONG, "no module is on", fix)


def _mappings(settings: Settings, offers: _Offers) -> Iterator[Finding]:
    fix = "See `sagesync-desktop mapping suggest`, or set it with `sagesync-desktop mapping set`"
    missing = missing_mappings(settings)
    stale = list(_stale(settings, offers))
    for what in missing:
        yield Finding("Mapping", WRONG, f"no mapping for {what}", fix)
    for sentence in stale:
        yield Finding("Mapping", WRONG, sentence, fix)
    if offers.setup and settings.module(ModuleId.INVOICES).on:
        taxes = {NO_TAX: "lines without tax", **{tax.name: tax.label for tax in offers.setup.taxes}}
        open_taxes = [label for name, label in taxes.items() if not settings.mappings.taxes.get(name)]
        if open_taxes and settings.mappings.taxes:
            text = f"not mapped: {', '.join(open_taxes)}; invoices with it are skipped"
            yield Finding("Mapping", NOTE, text, fix)
    if not missing and not stale:
        yield Finding("Mapping", OK, "everything that a sync needs is mapped")


def _stale(settings: Settings, offers: _Offers) -> Iterator[str]:
    """What is mapped to something that Sage does not offer any more."""
    if offers.books is None:
        return
    for purpose in lost_accounts(settings.mappings, offers.books):
        yield f"{purpose.title}: the mapped account can no longer be chosen in Sage"
    for tax in lost_rates(settings.mappings, offers.books):
        percent = set_to(tax)
        shown = tax if percent is None else f"{tax_of(tax)} at {percent} %"
        yield f"{shown or 'lines without tax'}: the mapped tax rate is not in Sage any more"


def _runs(home: Home) -> Iterator[Finding]:
    with LogReader.open(home.paths.database) as reader:
        last = next(iter(reader.runs(limit=1)), None)
        held = sum(group.count for group in reader.skip_groups())
    if last is None:
        yield Finding("Sync log", NOTE, "no sync yet", "Sync, or preview first")
        return
    text = f"last run {last.id} on {_moment(last.started_at)}: {last.state}; {held} records are held back"
    yield Finding("Sync log", NOTE, text, "See `sagesync-desktop log --open`" if held else "")


def _moment(at: datetime) -> str:
    """A moment in this computer's own zone."""
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S}"
