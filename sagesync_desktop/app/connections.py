"""Signing in, trying, keeping and forgetting the two connections.

Everything is tried with secrets in memory, and kept in the keyring only when all of it works.
"""

from dataclasses import dataclass, replace
from threading import Event

import httpx

from sagesync_desktop.app.clients import KeyringTokens, trust
from sagesync_desktop.app.home import Home
from sagesync_desktop.app.views import Disconnected, PastedAddress, SageSignedIn, Tell, VtigerChecked
from sagesync_desktop.app.vtigercheck import examined
from sagesync_desktop.clients.sage.auth import SageAuth
from sagesync_desktop.clients.sage.books import Business
from sagesync_desktop.clients.sage.regions import Endpoints, region
from sagesync_desktop.clients.sage.signin import sign_in
from sagesync_desktop.clients.sage.tokens import TokenEndpoint
from sagesync_desktop.clients.vtiger.address import tidy_address
from sagesync_desktop.clients.wirefaults import is_loopback
from sagesync_desktop.core.errors import NotConfigured, SageSyncError, SignInNeeded
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.sentence import paragraph, say
from sagesync_desktop.core.settings import SageConnection, Settings, VtigerConnection
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules.places import connectable
from sagesync_desktop.store.secrets import SAGE_CLIENT_SECRET, SAGE_TOKENS, VTIGER_ACCESS_KEY, MemorySecrets


class Connections:
    """Remembers the last sign-in to Sage until it is kept or another one begins."""

    def __init__(self, home: Home) -> None:
        """Over the services' home."""
        self._home = home
        self._trial: _SageTrial | None = None

    def check_vtiger(self, connection: VtigerConnection, key: Secret | None) -> VtigerChecked:
        """Sign in and read what a sync needs; nothing is kept. Raises Attention and RunErrors."""
        connection = replace(connection, url=tidy_address(connection.url))
        with self._home.visit() as home:
            client = home.vtiger_client(connection, key)
            setup = client.setup()
            connection = replace(connection, dialect=client.dialect)
            sentences = tuple(paragraph(one.text, one.fix) for one in examined(client, home.settings()))
        return VtigerChecked(connection, setup, sentences)

    def keep_vtiger(self, connection: VtigerConnection, key: Secret | None) -> Settings:
        """Key into the keyring, then address and user into the settings."""
        connection = replace(connection, url=tidy_address(connection.url))
        if key:
            self._home.secrets.set(VTIGER_ACCESS_KEY, key)
        return self._saved(replace(self._home.settings(), vtiger=connection))

    def sign_in(
        self, tell: Tell, connection: SageConnection, secret: Secret | None, paste: PastedAddress, stop: Event
    ) -> SageSignedIn:
        """Wait for the browser or for the pasted address; nothing is kept. Raises Attention, Cancelled."""
        connectable(connection.region)
        self._trial = None
        with self._home.visit(stop) as home:
            self._trial = trial = _try_sage(home, connection, secret or self._kept_secret(), tell, paste)
        return SageSignedIn(connection, tuple((one.id, one.name) for one in trial.businesses))

    def keep_sage(self, chosen: SageConnection) -> Settings:
        """Secret and tokens of the last sign-in into the keyring, the business into the settings.

        Without a sign-in before, only the business of the present connection is changed.
        """
        settings, trial = self._home.settings(), self._trial
        if trial is not None and _same_app(trial.connection, chosen):
            self._keep_secrets(trial)
            self._trial = None
        elif settings.sage is None or not _same_app(settings.sage, chosen):
            raise SignInNeeded("This Sage connection was not signed in to", fix="Sign in", side=Side.SAGE)
        return self._saved(replace(settings, sage=chosen))

    def disconnect(self, side: Side) -> Disconnected:
        """Forget a side's secrets; address, user and links stay.

        Tokens are revoked at Sage where it can be reached.
        """
        failure = None
        if side is Side.SAGE:
            with self._home.visit() as home:
                failure = _revoke(home)
            self._forget(SAGE_TOKENS, SAGE_CLIENT_SECRET)
            self._trial = None
        else:
            self._forget(VTIGER_ACCESS_KEY)
        links = sum(len(self._home.store.link_ids(module)) for module in ModuleId)
        return Disconnected(side, links, str(failure or ""))

    def _kept_secret(self) -> Secret:
        kept = self._home.secrets.get(SAGE_CLIENT_SECRET)
        if kept is None:
            raise NotConfigured(
                "The client secret of the Sage app is not known",
                "It is kept in this computer's keyring, where there is none",
                "Enter it once more",
                side=Side.SAGE,
            )
        return kept

    def _keep_secrets(self, trial: "_SageTrial") -> None:
        # Read at the last moment: a person may take longer to choose than an access token lives.
        for name in (SAGE_CLIENT_SECRET, SAGE_TOKENS):
            secret = trial.home.secrets.get(name)
            if secret is not None:
                self._home.secrets.set(name, secret)

    def _forget(self, *names: str) -> None:
        for name in names:
            self._home.secrets.delete(name)

    def _saved(self, settings: Settings) -> Settings:
        self._home.save_settings(settings)
        return self._home.settings()


def _same_app(one: SageConnection, other: SageConnection) -> bool:
    return (one.region, one.client_id) == (other.region, other.client_id)


# -- signing in to Sage


@dataclass(frozen=True, slots=True)
class _SageTrial:
    """A sign-in that worked and is not kept yet."""

    home: Home
    """With the secrets of the sign-in, in memory alone."""
    connection: SageConnection
    businesses: tuple[Business, ...]


def _try_sage(
    home: Home, connection: SageConnection, secret: Secret, tell: Tell, paste: PastedAddress
) -> _SageTrial:
    """Sign in by the browser and ask for the businesses; nothing is kept. Raises Attention and RunErrors.

    The last page's address may be pasted by a person whose browser cannot reach this computer.
    """
    home.secrets.get(SAGE_TOKENS)  # a keyring that is locked must say so before anybody types a password
    place = region(connection.region)
    place = replace(place, endpoints=_checked(home.endpoints(connection.region)))
    trial = replace(home, secrets=MemorySecrets())
    trial.secrets.set(SAGE_CLIENT_SECRET, secret)
    app = trial.sage_app(connection)
    endpoint = TokenEndpoint(app, place.endpoints, clock=home.clock, trust=trust())
    try:
        tokens = sign_in(
            app,
            place,
            endpoint,
            open_browser=tell,
            clock=home.clock,
            stop=home.clock.stop,
            pasted=lambda: paste.address if paste.arrived.is_set() else "",
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
    return _SageTrial(trial, connection, businesses)


def _checked(endpoints: Endpoints) -> Endpoints:
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


def _revoke(home: Home) -> SageSyncError | None:
    """Revoke the tokens at Sage; the reason where that could not be done."""
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
