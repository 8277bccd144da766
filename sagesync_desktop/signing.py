"""Signing in and out: tried with secrets in memory, and kept in the keyring only when all of it works."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from threading import Event
from typing import TYPE_CHECKING

import httpx

from sagesync_desktop.bootstrap import KeyringTokens, trust
from sagesync_desktop.clients.sage.auth import SageAuth
from sagesync_desktop.clients.sage.books import Business
from sagesync_desktop.clients.sage.regions import Endpoints, region
from sagesync_desktop.clients.sage.signin import sign_in
from sagesync_desktop.clients.sage.tokens import TokenEndpoint
from sagesync_desktop.clients.vtiger.address import tidy_address
from sagesync_desktop.clients.wirefaults import is_loopback
from sagesync_desktop.core.apiuser import shut_out, unknown_decimals
from sagesync_desktop.core.books import VtigerSetup
from sagesync_desktop.core.errors import NotConfigured, SageSyncError, SignInNeeded
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.sentence import clause, say
from sagesync_desktop.core.settings import SageConnection, VtigerConnection
from sagesync_desktop.core.types import Side
from sagesync_desktop.store.secrets import SAGE_CLIENT_SECRET, SAGE_TOKENS, VTIGER_ACCESS_KEY, MemorySecrets

if TYPE_CHECKING:
    from sagesync_desktop.bootstrap import Home

SAFE_DECIMALS = 2


@dataclass(slots=True)
class SageTrial:
    """A sign-in that worked and is not kept yet."""

    home: "Home"
    trial: "Home"
    connection: SageConnection
    businesses: tuple[Business, ...]

    def keep(self, business: Business) -> SageConnection:
        """Store secret and tokens in the keyring, and the chosen business in the settings."""
        chosen = replace(self.connection, business_id=business.id, business_name=business.name)
        # Read at the last moment: a person may take longer to choose than an access token lives.
        for name in (SAGE_CLIENT_SECRET, SAGE_TOKENS):
            secret = self.trial.secrets.get(name)
            if secret is not None:
                self.home.secrets.set(name, secret)
        self.home.save_settings(replace(self.home.settings(), sage=chosen))
        return chosen


def _nothing_pasted() -> str:
    return ""


def try_sage(
    home: "Home",
    connection: SageConnection,
    secret: Secret,
    open_browser: Callable[[str], object],
    *,
    stop: Event | None = None,
    pasted: Callable[[], str] = _nothing_pasted,
) -> SageTrial:
    """Sign in by the browser and ask for the businesses; nothing is kept. Raises Attention and RunErrors.

    `stop` ends the waiting (the home's own by default); `pasted` is asked now and then for the last page's
    address, which a person may hand in when the browser cannot reach this computer.
    """
    home.secrets.get(SAGE_TOKENS)  # a keyring that is locked must say so before anybody types a password
    place = region(connection.region)
    place = replace(place, endpoints=checked(home.endpoints(connection.region)))
    trial = replace(home, secrets=MemorySecrets())
    trial.secrets.set(SAGE_CLIENT_SECRET, secret)
    app = trial.sage_app(connection)
    endpoint = TokenEndpoint(app, place.endpoints, clock=home.clock, trust=trust())
    try:
        tokens = sign_in(
            app,
            place,
            endpoint,
            open_browser=open_browser,
            clock=home.clock,
            stop=stop or home.clock.stop,
            pasted=pasted,
        )
    finally:
        endpoint.close()
    KeyringTokens(trial.secrets, home.paths.refresh_lock).save(tokens)
    businesses = trial.sage_client(connection).list_businesses()
    if not businesses:
        raise SignInNeeded(
            "This Sage user has no business",
            fix="Sign in as a user who can open the business in Sage",
            side=Side.SAGE,
        )
    return SageTrial(home, trial, connection, businesses)


def checked(endpoints: Endpoints) -> Endpoints:
    """The endpoints; raises NotConfigured where one would carry secrets in the open."""
    for address in (endpoints.authorise, endpoints.token, endpoints.api):
        url = httpx.URL(address)
        if url.scheme != "https" and not (url.scheme == "http" and is_loopback(url.host)):
            raise NotConfigured(
                "An address of Sage cannot be used",
                say(
                    "{address} is not encrypted; plain http is accepted for this computer alone",
                    address=address,
                ),
                "Correct the SAGESYNC_SAGE_..._URL variables",
                side=Side.SAGE,
            )
    return endpoints


def connect_vtiger(home: "Home", connection: VtigerConnection, key: Secret) -> VtigerSetup:
    """Sign in, read what a sync needs, and only then keep address and key."""
    connection = replace(connection, url=tidy_address(connection.url))
    setup = home.vtiger_client(connection, key).setup()
    home.secrets.set(VTIGER_ACCESS_KEY, key)
    home.save_settings(replace(home.settings(), vtiger=connection))
    return setup


@dataclass(frozen=True, slots=True)
class Caution:
    """What makes an API user unsafe, or unable to do all of a sync's work."""

    text: str
    fix: str
    stops: bool = False
    """Whether no sync starts before it is mended."""


def cautions(setup: VtigerSetup) -> Iterator[Caution]:
    """What is to be said of the signed-in user and the version of Vtiger."""
    yield from _about_rounding(setup)
    yield from _about_rights(setup)
    yield from _about_version(setup)


def _about_rounding(setup: VtigerSetup) -> Iterator[Caution]:
    if setup.shuts_user_out:
        yield _stopped_by(shut_out(setup))
    elif setup.decimals is None and setup.hides_user:
        yield _stopped_by(unknown_decimals(setup))
    elif setup.decimals is None or setup.decimals < SAFE_DECIMALS:
        shown = say("not set") if setup.decimals is None else setup.decimals
        yield Caution(
            say(
                "Vtiger rounds every amount that it shows this user (currency decimals: {shown})", shown=shown
            ),
            "Open the user's preferences in Vtiger and set Number Of Currency Decimals to 2 or more",
            stops=True,
        )
    if setup.works_in_another_currency:
        yield Caution(
            say(
                "Prices would be stored wrong: this user works in {user_currency}, Vtiger in {base_currency}",
                user_currency=setup.user_currency or say("no currency"),
                base_currency=setup.base_currency,
            ),
            "Set the user's currency to the base currency in Vtiger",
            stops=True,
        )


def _about_rights(setup: VtigerSetup) -> Iterator[Caution]:
    if not setup.is_admin and not setup.shuts_user_out:
        yield Caution(
            "This user is no administrator, and records that it may not see do not sync",
            "Give its role access to organizations, contacts, products, services and invoices",
        )
    if setup.hides_user and not setup.user_currency:
        yield Caution(
            say(
                "Vtiger does not tell in which currency {user} works, and no priced product does either",
                user=setup.user_name,
            ),
            say(
                "See in Vtiger under Settings, Users, {user} that its currency is {base}",
                user=setup.user_name,
                base=setup.base_currency,
            ),
        )


def _about_version(setup: VtigerSetup) -> Iterator[Caution]:
    if not setup.can_write_invoices:
        yield Caution(
            say(
                "Vtiger {version} takes no new invoices and no changed lines from other programs: from Sage "
                "only status, payments, dates and addresses of invoices travel",
                version=setup.version,
            ),
            "Enter new invoices and changed lines in Vtiger by hand; everything else works",
        )
    if not setup.replaces_taxes:
        yield Caution(
            say(
                "Vtiger {version} keeps a product's former tax beside a new one, so a tax that changes "
                "in Sage is held back",
                version=setup.version,
            ),
            "Tick the right tax in Vtiger by hand; everything else works",
        )


def _stopped_by(error: SageSyncError) -> Caution:
    return Caution(clause(error.title, error.explanation), error.fix, stops=True)


def disconnect_vtiger(home: "Home") -> None:
    """Forget the access key; address and user name stay as a proposal for the next time."""
    home.secrets.delete(VTIGER_ACCESS_KEY)


def disconnect_sage(home: "Home") -> SageSyncError | None:
    """Revoke the tokens if Sage can be reached, then forget them; returns why it could not be done there."""
    failure = _revoke(home)
    home.secrets.delete(SAGE_TOKENS)
    home.secrets.delete(SAGE_CLIENT_SECRET)
    return failure


def _revoke(home: "Home") -> SageSyncError | None:
    connection, tokens = home.settings().sage, home.tokens()
    if connection is None or tokens.load() is None or home.secrets.get(SAGE_CLIENT_SECRET) is None:
        return None
    try:
        endpoints = home.endpoints(connection.region)
        endpoint = TokenEndpoint(home.sage_app(connection), endpoints, clock=home.clock, trust=trust())
        auth = SageAuth(tokens, endpoint, home.clock)
        try:
            auth.disconnect()
        finally:
            auth.close()
    except SageSyncError as error:
        return error
    return None
