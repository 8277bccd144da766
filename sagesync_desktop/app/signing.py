"""Signing in and out: tried with secrets in memory, and kept in the keyring only when all of it works."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event
from typing import TYPE_CHECKING

import httpx

from sagesync_desktop.app.home import KeyringTokens, trust
from sagesync_desktop.app.vtigercheck import Caution, examined
from sagesync_desktop.clients.sage.auth import SageAuth
from sagesync_desktop.clients.sage.books import Business
from sagesync_desktop.clients.sage.regions import Endpoints, region
from sagesync_desktop.clients.sage.signin import sign_in
from sagesync_desktop.clients.sage.tokens import TokenEndpoint
from sagesync_desktop.clients.vtiger.address import tidy_address
from sagesync_desktop.clients.wirefaults import is_loopback
from sagesync_desktop.core.books import VtigerSetup
from sagesync_desktop.core.errors import NotConfigured, SageSyncError, SignInNeeded
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.settings import SageConnection, VtigerConnection
from sagesync_desktop.core.types import Side
from sagesync_desktop.store.secrets import SAGE_CLIENT_SECRET, SAGE_TOKENS, VTIGER_ACCESS_KEY, MemorySecrets

if TYPE_CHECKING:
    from sagesync_desktop.app.home import Home


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


def connect_vtiger(
    home: "Home", connection: VtigerConnection, key: Secret
) -> tuple[VtigerSetup, tuple[Caution, ...]]:
    """Sign in, make the calls of a sync, and only then keep address and key."""
    connection = replace(connection, url=tidy_address(connection.url))
    client, settings = home.vtiger_client(connection, key), home.settings()
    setup = client.setup()
    found = tuple(examined(client, settings))
    home.secrets.set(VTIGER_ACCESS_KEY, key)
    home.save_settings(replace(settings, vtiger=connection))
    return setup, found


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
