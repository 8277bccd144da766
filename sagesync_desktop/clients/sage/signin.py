"""Signing in to Sage in the browser: the address to open, the callback, and the tokens at the end.

Authlib makes the state, the PKCE verifier, its S256 challenge and the address; ours are the loopback
callback, the comparison of the state, the pasted address, and the words for everything that Sage may refuse.
"""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from urllib.parse import parse_qs, urlsplit

from authlib.common.security import generate_token
from authlib.oauth2.client import OAuth2Client

from sagesync_desktop.clients.sage.callback import CallbackServer
from sagesync_desktop.clients.sage.regions import Region
from sagesync_desktop.clients.sage.tokens import SageApp, TokenEndpoint, Tokens, oauth_refusal
from sagesync_desktop.core.errors import SignInNeeded
from sagesync_desktop.core.ports import Clock
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.types import Side

CALLBACK_PATH = "/callback"
_MOST_FIELDS = 50


@dataclass(frozen=True, slots=True)
class Callback:
    """What the browser brought back."""

    code: Secret
    state: str
    error: str = ""
    description: str = ""
    country: str = ""

    @property
    def is_answer(self) -> bool:
        """Whether this is a sign-in's end at all, good or bad, rather than a stray call."""
        return bool(self.code) or bool(self.error)


def parse_callback(url: str) -> Callback:
    """Read the address that the browser was sent to, also when a person pastes it (with or without host).

    What is no address holds nothing.
    """
    try:
        query = parse_qs(urlsplit(url.strip()).query, max_num_fields=_MOST_FIELDS)
    except ValueError:
        query = {}

    def first(name: str) -> str:
        return query.get(name, [""])[0]

    return Callback(
        code=Secret(first("code")),
        state=first("state"),
        error=first("error"),
        description=first("error_description") or first("reason"),
        country=first("country"),
    )


class SignIn:
    """One attempt to sign in; its state and verifier are used once."""

    def __init__(self, app: SageApp, region: Region, endpoint: TokenEndpoint) -> None:
        """`endpoint` must belong to the same app and region."""
        self._endpoint = endpoint
        self._state = generate_token(48)  # type: ignore[no-untyped-call]  # Authlib ships no types
        self._verifier = generate_token(64)  # type: ignore[no-untyped-call]
        oauth = OAuth2Client(None, client_id=app.client_id, code_challenge_method="S256")  # type: ignore[no-untyped-call]  # Authlib ships no types
        address, _ = oauth.create_authorization_url(  # type: ignore[no-untyped-call]
            region.endpoints.authorise,
            state=self._state,
            code_verifier=self._verifier,
            redirect_uri=app.redirect_uri,
            scope="full_access",
            filter="apiv3.1",
            # Without the country Sage may lead to another region's sign-in (Sage, Regional considerations).
            country=region.place.key,
            locale=region.place.locale,
        )
        self.address: str = address
        """What to open in the browser."""

    def accepts(self, callback: Callback) -> bool:
        """Whether a callback belongs to this attempt; an error may come without a state, a code may not."""
        if callback.error and not callback.state:
            return True
        return hmac.compare_digest(callback.state.encode(errors="replace"), self._state.encode())

    def finish(self, callback: Callback) -> Tokens:
        """Turn the callback into tokens; raises SignInNeeded with the cure for what went wrong."""
        if not callback.is_answer or not self.accepts(callback):
            raise SignInNeeded(
                "This address does not belong to the sign-in that was started",
                "It holds no code, or the code of another attempt",
                "Start the sign-in again and use the page that opens then",
                side=Side.SAGE,
            )
        if callback.error:
            raise oauth_refusal(callback.error, callback.description)
        return self._endpoint.exchange(callback.code.reveal(), self._verifier)


def sign_in(
    app: SageApp,
    region: Region,
    endpoint: TokenEndpoint,
    *,
    open_browser: Callable[[str], object],
    clock: Clock,
    stop: Event,
    timeout: float = 300.0,
    pasted: Callable[[], str] = lambda: "",
) -> Tokens:
    """Sign in by the browser and a single callback on this computer; returns tokens for the caller to save.

    `pasted` is asked between two looks at the callback for an address that a person copied from the browser.

    Raises SignInNeeded (refused, port taken, no answer in `timeout` seconds) and Cancelled (`stop` set).
    """
    attempt = SignIn(app, region, endpoint)

    def judge(target: str) -> bool:
        callback = parse_callback(target)
        return callback.is_answer and attempt.accepts(callback)

    with CallbackServer(app.redirect_port, CALLBACK_PATH, judge) as server:
        open_browser(attempt.address)
        return attempt.finish(parse_callback(server.wait(clock, stop, timeout, pasted)))
