"""The two lamps: what is known without asking, and what the servers say when they are asked."""

from collections.abc import Callable

from sagesync_desktop.app.home import Home
from sagesync_desktop.app.views import Condition, ConnectionHealth, Health
from sagesync_desktop.app.vtigercheck import examined
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.sentence import paragraph, say
from sagesync_desktop.core.types import Side
from sagesync_desktop.store.secrets import SAGE_CLIENT_SECRET, VTIGER_ACCESS_KEY

_RECONNECT = "Connect it under Settings"


def health(home: Home, *, live: bool) -> Health:
    """Both connections; with `live` each of them is tried."""
    return Health(
        sage=_guarded(Side.SAGE, lambda: _sage(home, live=live)),
        vtiger=_guarded(Side.VTIGER, lambda: _vtiger(home, live=live)),
    )


def _guarded(side: Side, look: Callable[[], ConnectionHealth]) -> ConnectionHealth:
    """What was seen, or the error as a lamp that asks for attention."""
    try:
        return look()
    except SageSyncError as error:
        return ConnectionHealth(
            side, Condition.ATTENTION, paragraph(error.title, error.explanation), error.fix
        )


def _vtiger(home: Home, *, live: bool) -> ConnectionHealth:
    connection = home.settings().vtiger
    if connection is None:
        return ConnectionHealth(Side.VTIGER, Condition.OFF, "Vtiger is not connected.", _RECONNECT)
    if home.secrets.get(VTIGER_ACCESS_KEY) is None:
        return ConnectionHealth(
            Side.VTIGER, Condition.OFF, "The access key of Vtiger was forgotten.", _RECONNECT
        )
    if live:
        with home.visit() as visitor:
            client = visitor.vtiger_client()
            setup = client.setup()
            stopping = [one for one in examined(client, visitor.settings()) if one.stops]
        if stopping:
            return ConnectionHealth(Side.VTIGER, Condition.ATTENTION, stopping[0].text, stopping[0].fix)
        sentence = say(
            "Signed in to {url} (version {version}) as {user_name}.",
            url=connection.url,
            version=setup.version,
            user_name=setup.user_name,
        )
        return ConnectionHealth(Side.VTIGER, Condition.OK, sentence)
    return ConnectionHealth(
        Side.VTIGER,
        Condition.OK,
        say("Connected to {url} as {username}.", url=connection.url, username=connection.username),
    )


def _sage(home: Home, *, live: bool) -> ConnectionHealth:
    connection = home.settings().sage
    if connection is None:
        return ConnectionHealth(Side.SAGE, Condition.OFF, "Sage is not connected.", _RECONNECT)
    tokens = home.tokens().load()
    if tokens is None or home.secrets.get(SAGE_CLIENT_SECRET) is None:
        return ConnectionHealth(
            Side.SAGE, Condition.OFF, "Sage is signed out.", "Sign in again under Settings"
        )
    if tokens.refresh_expires_at <= home.clock.now():
        sentence = "The sign-in to Sage has run out, because nothing was synced for a month."
        return ConnectionHealth(Side.SAGE, Condition.ATTENTION, sentence, "Sign in again under Settings")
    if live:
        with home.visit() as visitor:
            visitor.sage_client().books(essential=True)
        tokens = home.tokens().load() or tokens  # asking may have renewed them
    sentence = say("Signed in to {business_name}.", business_name=connection.business_name or "Sage")
    return ConnectionHealth(Side.SAGE, Condition.OK, sentence, sign_in_ends=tokens.refresh_expires_at)
