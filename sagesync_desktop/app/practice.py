"""The practice company: the unchanged program, connected to a sandbox that this module starts and keeps."""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from threading import Event
from typing import TYPE_CHECKING

import filelock
import httpx

from sagesync_desktop.app.home import Home, SystemClock, open_home
from sagesync_desktop.clients.sage.regions import region
from sagesync_desktop.clients.sage.signin import SignIn, parse_callback
from sagesync_desktop.clients.sage.tokens import TokenEndpoint
from sagesync_desktop.core.errors import BadSettings, StoreBusy
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.settings import ModuleChoice, SageConnection, Settings, VtigerConnection
from sagesync_desktop.core.types import Direction, ModuleId
from sagesync_desktop.modules.suggest import suggest
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.backup import set_aside
from sagesync_desktop.store.secrets import SAGE_CLIENT_SECRET, VTIGER_ACCESS_KEY, MemorySecrets

if TYPE_CHECKING:
    from sagesync_desktop.sandbox.practice import DamagedState, Worlds
    from sagesync_desktop.sandbox.sage.world import SageWorld
    from sagesync_desktop.sandbox.server import Sandbox
    from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

PRACTICE_PORT = 8791
"""Preferred, so that links into the practice company keep working; any free port where it is taken."""
PRACTICE_NAME = "the practice company"
log = logging.getLogger(__name__)


@contextmanager
def open_practice(paths: Paths, *, stop: Event | None = None) -> Iterator[Home]:
    """The practice company: the unchanged program, connected to the sandbox, which this starts and keeps."""
    from sagesync_desktop.sandbox.practice import save

    own = paths.practice
    own.create()
    with _alone(own), _started(*(worlds := _worlds(own))) as sandbox:
        described = sandbox.description()
        environ = {
            "SAGESYNC_SAGE_AUTH_URL": described["sage_auth_url"],
            "SAGESYNC_SAGE_TOKEN_URL": described["sage_token_url"],
            "SAGESYNC_SAGE_API_URL": described["sage_api_url"],
        }
        with open_home(own, environ=environ, stop=stop, secrets=MemorySecrets()) as home:
            home.vtiger_identity = PRACTICE_NAME
            connect_practice(home, described)
            try:
                yield home
            finally:
                save(own.data, *worlds)


def let_money_move(paths: Paths) -> Mapping[str, str]:
    """Bring an everyday invoice into each state of its money; state -> number of the invoice.

    Raises BadSettings before the first sync, and where too few invoices are left.
    """
    from sagesync_desktop.sandbox.practice.money import money_moves

    with _practising(paths) as worlds:
        try:
            return _lowered(money_moves(*worlds))
        except LookupError as missing:
            raise BadSettings(
                "Too few invoices of the practice company are unpaid in both systems",
                fix="Sync it with sync --demo; where that does not help, delete its folder to start afresh.",
            ) from missing


def let_a_return_be_made(paths: Paths, last_day: date) -> Mapping[str, str]:
    """Let Sage submit the VAT return up to a day; what happens afterwards -> number of the invoice.

    Raises BadSettings before the first sync, for a month that is not over, and where the return held nothing.
    """
    from sagesync_desktop.sandbox.practice.periods import return_is_made

    if last_day >= SystemClock().now().astimezone().date().replace(day=1):
        raise BadSettings(
            say("{day} is in no month that is over: no VAT return is submitted up to it", day=last_day),
            fix="Name the last day of an earlier month.",
        )
    with _practising(paths) as worlds:
        try:
            return _lowered(return_is_made(*worlds, last_day.isoformat()))
        except LookupError as missing:
            raise BadSettings(
                say("No unpaid invoice of the practice company is dated up to {day}", day=last_day),
                fix="Name a later day.",
            ) from missing


@contextmanager
def _practising(paths: Paths) -> "Iterator[Worlds]":
    """The servers of the company that was synced before, kept as they are afterwards."""
    from sagesync_desktop.sandbox.practice import is_kept, save

    own = paths.practice
    if not is_kept(own.data):
        raise BadSettings(
            "The practice company has not been synced yet", fix="Run sync --demo first, then this once more."
        )
    with _alone(own):
        worlds = _worlds(own)
        yield worlds
        save(own.data, *worlds)


def _lowered(numbers: Mapping[str, str]) -> Mapping[str, str]:
    return {what.lower(): number for what, number in numbers.items()}


@contextmanager
def _alone(own: Paths) -> Iterator[None]:
    """Two programs on one practice company would each save their own idea of it."""
    lock = filelock.FileLock(own.data / "practice.lock")
    try:
        with lock.acquire(timeout=0):
            yield
    except filelock.Timeout:
        raise StoreBusy(
            "The practice company is open in another program", fix="Close that one, then try again."
        ) from None


def _worlds(own: Paths) -> "Worlds":
    """The kept practice company, or one that starts afresh and leaves the old database behind."""
    from sagesync_desktop.sandbox.practice import is_kept, load_or_build

    had_company = is_kept(own.data)
    damages: list[DamagedState] = []
    worlds = load_or_build(own.data, SystemClock().now, on_damage=damages.append)
    for damage in damages:
        log.warning("%s", damage.message)
    if damages or not had_company:
        set_aside(own.database_file)
    return worlds


@contextmanager
def _started(sage: "SageWorld", vtiger: "VtigerWorld") -> "Iterator[Sandbox]":
    from sagesync_desktop.sandbox.server import Sandbox

    try:
        sandbox = Sandbox(sage, vtiger, port=PRACTICE_PORT)
    except OSError:
        sandbox = Sandbox(sage, vtiger)
    with sandbox:
        yield sandbox


def connect_practice(home: Home, described: Mapping[str, str]) -> None:
    """Sign in to the sandbox as a person would, and on the first start switch everything on and map it."""
    home.secrets.set(VTIGER_ACCESS_KEY, Secret(described["vtiger_access_key"]))
    home.secrets.set(SAGE_CLIENT_SECRET, Secret(described["sage_client_secret"]))
    connection = SageConnection("gb", described["sage_client_id"])
    _sign_in_unattended(home, connection)
    settings = home.settings()
    client = home.sage_client(connection)
    business = client.list_businesses()[0]
    connection = replace(connection, business_id=business.id, business_name=business.name)
    vtiger = VtigerConnection(described["vtiger_url"], described["vtiger_username"], "webservice")
    settings = replace(settings, sage=connection, vtiger=vtiger)
    home.save_settings(settings)
    if not settings.modules:
        home.save_settings(_practice_defaults(home, settings))


def _practice_defaults(home: Home, settings: Settings) -> Settings:
    modules = {module: ModuleChoice(on=True, direction=Direction.BOTH) for module in ModuleId}
    suggestions = suggest(home.books(), home.setup())
    return replace(settings, modules=modules, mappings=suggestions.added_to(settings.mappings))


def _sign_in_unattended(home: Home, connection: SageConnection) -> None:
    app, place = home.sage_app(connection), region(connection.region)
    endpoint = TokenEndpoint(app, home.endpoints(connection.region), clock=home.clock)
    try:
        attempt = SignIn(app, replace(place, endpoints=home.endpoints(connection.region)), endpoint)
        answer = httpx.get(f"{attempt.address}&auto_approve=1", trust_env=False)
        home.tokens().save(attempt.finish(parse_callback(answer.headers["location"])))
    finally:
        endpoint.close()
