"""Trying, keeping and forgetting the two connections."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

from sagesync_desktop.app.home import Home
from sagesync_desktop.app.signing import SageTrial, disconnect_sage, disconnect_vtiger, try_sage
from sagesync_desktop.app.views import Disconnected, PastedAddress, SageSignedIn, VtigerChecked
from sagesync_desktop.app.vtigercheck import examined
from sagesync_desktop.clients.sage.books import Business
from sagesync_desktop.clients.vtiger.address import tidy_address
from sagesync_desktop.core.errors import NotConfigured, SignInNeeded
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.sentence import paragraph
from sagesync_desktop.core.settings import SageConnection, Settings, VtigerConnection
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules.ledger import PLACE_BY_KEY
from sagesync_desktop.store.secrets import SAGE_CLIENT_SECRET, VTIGER_ACCESS_KEY

Tell = Callable[[str], None]
"""Takes the address that is to be opened in the system's browser."""


class Connections:
    """Remembers the last sign-in to Sage until it is kept or another one begins."""

    def __init__(self, home: Home) -> None:
        """Over the desk's home."""
        self._home = home
        self._trial: SageTrial | None = None

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
        _refuse_other_product(connection)
        self._trial = None
        with self._home.visit(stop) as home:
            self._trial = trial = try_sage(
                home,
                connection,
                secret or self._kept_secret(),
                tell,
                stop=stop,
                pasted=lambda: paste.address if paste.arrived.is_set() else "",
            )
        return SageSignedIn(connection, tuple((one.id, one.name) for one in trial.businesses))

    def keep_sage(self, chosen: SageConnection) -> Settings:
        """Secret and tokens of the last sign-in into the keyring, the business into the settings.

        Without a sign-in before, only the business of the present connection is changed.
        """
        trial = self._trial
        if trial is not None and _same_app(trial.connection, chosen):
            trial.keep(Business(chosen.business_id, chosen.business_name))
            self._trial = None
            return self._home.settings()
        settings = self._home.settings()
        if settings.sage is None or not _same_app(settings.sage, chosen):
            raise SignInNeeded("This Sage connection was not signed in to", fix="Sign in", side=Side.SAGE)
        return self._saved(replace(settings, sage=chosen))

    def disconnect(self, side: Side) -> Disconnected:
        """Forget a side's secrets; links stay. Tokens are revoked at Sage where it can be reached."""
        failure = None
        if side is Side.SAGE:
            with self._home.visit() as home:
                failure = disconnect_sage(home)
            self._trial = None
        else:
            disconnect_vtiger(self._home)
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

    def _saved(self, settings: Settings) -> Settings:
        self._home.save_settings(settings)
        return self._home.settings()


def _same_app(one: SageConnection, other: SageConnection) -> bool:
    return (one.region, one.client_id) == (other.region, other.client_id)


def _refuse_other_product(connection: SageConnection) -> None:
    place = PLACE_BY_KEY[connection.region]
    if not place.can_connect:
        raise NotConfigured(
            "South Africa cannot be connected yet", place.note, "Choose another region", side=Side.SAGE
        )
