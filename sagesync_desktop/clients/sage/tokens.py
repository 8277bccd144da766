"""Sage's token endpoint: exchange, refresh and revoke, with every refusal as a sentence and a cure.

Authlib builds the token requests (grant bodies, client authentication in the body) and tells token answers
from OAuth errors; ours are the transport (timeouts, trust store, no repeats of a rotation), the rotation
rules and the words.
"""

import re
import ssl
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlencode

import httpx
from authlib.oauth2 import OAuth2Error
from authlib.oauth2.client import OAuth2Client

from sagesync_desktop.clients.http import Call, HttpClient, Reply
from sagesync_desktop.clients.jsontext import as_object, bad_reply
from sagesync_desktop.clients.sage.regions import Endpoints
from sagesync_desktop.core.errors import OutcomeUnknown, SignInNeeded, TimedOut
from sagesync_desktop.core.ports import Clock
from sagesync_desktop.core.retry import Effect
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.sentence import joined, say
from sagesync_desktop.core.types import Side

_REFRESH_LIFE = timedelta(days=31)
"""Sage, Authentication guide; the answer's own figure wins where there is one."""
_LONGEST_LIFE = 10 * 365 * 86_400
_LIFETIME = re.compile(r"[0-9]{1,12}")
_TOKEN = re.compile(r"[!-~]{1,20000}")


@dataclass(frozen=True, slots=True)
class SageApp:
    """The app that the customer registered with Sage (developerselfservice.sageone.com)."""

    client_id: str
    client_secret: Secret
    redirect_port: int = 8765

    @property
    def redirect_uri(self) -> str:
        """Must equal the registered callback character for character."""
        return f"http://127.0.0.1:{self.redirect_port}/callback"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One generation of tokens; the next refresh makes it void."""

    access: Secret
    refresh: Secret
    expires_at: datetime
    """End of the access token (300 s)."""
    refresh_expires_at: datetime
    """End of the sign-in, if nothing is refreshed until then (31 days)."""
    user_id: str = ""
    """Sage's id of the person who consented."""


class TokenStore(Protocol):
    """Where tokens are kept between starts; implemented over the keyring."""

    def load(self) -> Tokens | None:
        """The tokens as last saved; None when nobody is signed in."""
        ...

    def save(self, tokens: Tokens) -> None:
        """Replace the tokens, durably, before returning."""
        ...

    def lock(self) -> AbstractContextManager[object]:
        """Held while refreshing; must also hold back other threads and other processes."""
        ...


class TokenEndpoint:
    """Talks to one region's token endpoint for one app."""

    def __init__(
        self,
        app: SageApp,
        endpoints: Endpoints,
        *,
        clock: Clock,
        trust: ssl.SSLContext | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """`trust` and `transport` as for `HttpClient`."""
        self._app = app
        self._endpoints = endpoints
        self._clock = clock
        self._http = HttpClient(Side.SAGE, endpoints.token, clock=clock, trust=trust, transport=transport)
        self._oauth: Any = OAuth2Client(  # type: ignore[no-untyped-call]  # Authlib ships no types
            _Session(self._http),
            client_id=app.client_id,
            client_secret=app.client_secret.reveal(),
            token_endpoint_auth_method="client_secret_post",
            revocation_endpoint_auth_method="client_secret_post",
        )

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def exchange(self, code: str, verifier: str) -> Tokens:
        """Turn the code of a callback into tokens; the code lives 60 s and works once."""
        return self._tokens(
            lambda: self._oauth.fetch_token(
                self._endpoints.token,
                code=code,
                code_verifier=verifier,
                redirect_uri=self._app.redirect_uri,
                grant_type="authorization_code",
            )
        )

    def refresh(self, refresh: Secret) -> Tokens:
        """The next generation of tokens; a lost answer is asked for once more with the same token.

        Raises SignInNeeded when Sage refuses, TimedOut when no answer comes twice: the next run then
        finds out whether the token still stands.
        """
        try:
            return self._refresh_once(refresh)
        except OutcomeUnknown:
            try:
                return self._refresh_once(refresh)
            except OutcomeUnknown as error:
                raise TimedOut(
                    "Sage did not answer the renewal of the sign-in",
                    "Nothing was synced",
                    "The next sync tries again; if Sage then asks for it, sign in again",
                    side=Side.SAGE,
                ) from error

    def _refresh_once(self, refresh: Secret) -> Tokens:
        return self._tokens(
            lambda: self._oauth.refresh_token(self._endpoints.token, refresh_token=refresh.reveal())
        )

    def revoke(self, refresh: Secret) -> None:
        """End the sign-in at Sage; access tokens run out by themselves."""
        reply = self._oauth.revoke_token(self._endpoints.revoke, token=refresh.reveal())
        if reply.status_code != 200:
            raise SignInNeeded(
                "Sage did not confirm the sign-out",
                say("It answered with status {status_code}", status_code=reply.status_code),
                "Remove the app in Sage under Settings, Connected apps, to be sure",
                side=Side.SAGE,
            )

    def _tokens(self, ask: Any) -> Tokens:
        try:
            answer = ask()
        except OAuth2Error as error:
            raise oauth_refusal(str(error.error), str(error.description or "")) from error
        except (
            ValueError,
            TypeError,
            ArithmeticError,
            httpx.HTTPError,
        ) as error:  # Authlib adds up lifetimes
            raise bad_reply(Side.SAGE, "its token endpoint sent no tokens") from error
        return self._parsed(answer)

    def _parsed(self, answer: Mapping[str, object]) -> Tokens:
        now = self._clock.now()
        access, refresh = answer.get("access_token"), answer.get("refresh_token")
        if not _is_token(access) or not _is_token(refresh):
            raise bad_reply(Side.SAGE, "its token endpoint sent no tokens")
        return Tokens(
            Secret(str(access)),
            Secret(str(refresh)),
            now + _seconds(answer.get("expires_in"), timedelta(minutes=5)),
            now + _seconds(answer.get("refresh_token_expires_in"), _REFRESH_LIFE),
            str(answer.get("requested_by_id") or ""),
        )


def _seconds(value: object, default: timedelta) -> timedelta:
    """A lifetime of up to ten years; the default for anything that is none."""
    seconds = int(value) if isinstance(value, int | str) and _LIFETIME.fullmatch(str(value)) else None
    return default if seconds is None else timedelta(seconds=min(seconds, _LONGEST_LIFE))


def _is_token(value: object) -> bool:
    """Printable letters without blanks (RFC 6749, A.12), for it travels in a header."""
    return isinstance(value, str) and bool(_TOKEN.fullmatch(value))


class _Session:
    """What Authlib needs of an HTTP library: `post`, here over our own client."""

    def __init__(self, http: HttpClient) -> None:
        self._http = http

    def post(self, url: str, data: Mapping[str, str], headers: Mapping[str, str], auth: Any) -> "_Answer":
        url, sent, body = auth.prepare("POST", url, dict(headers), urlencode(data))
        form = dict(parse_qsl(body, keep_blank_values=True))
        plain = {name: value for name, value in sent.items() if name.lower() == "accept"}
        return _Answer(self._http.send(Call("POST", url, Effect.WRITE, form=form, headers=plain)))


class _Answer:
    """A reply under the names that Authlib expects."""

    def __init__(self, reply: Reply) -> None:
        self._reply = reply
        self.status_code = reply.status

    def json(self) -> dict[str, Any]:
        return as_object(self._reply.json(), Side.SAGE)

    def raise_for_status(self) -> None:
        """Authlib asks after an unreadable answer; `json` has then raised BadReply already."""


_CURES = {
    "access_denied": ("The sign-in was declined in Sage", "Sign in again and choose Allow"),
    "invalid_grant": (
        "Sage no longer accepts the stored sign-in",
        "Sign in to Sage again; if that fails at once, compare the callback address with your Sage app's",
    ),
    "invalid_client": (
        "Sage does not know the app, or its secret is wrong",
        "Compare client id and client secret with your app at developerselfservice.sageone.com",
    ),
    "unauthorized_client": (
        "Sage does not allow this app to sign in",
        "Check in the developer portal that the app is active and that the callback address is listed",
    ),
    "invalid_scope": (
        "Sage refused the access asked for",
        "Check that your Sage user may use connected apps",
    ),
    "temporarily_unavailable": ("Sage's sign-in is busy", "Wait ten minutes and sign in again"),
    "server_error": ("Sage's sign-in reports a fault of its own", "Sign in again in a few minutes"),
    "invalid_request": (
        "Sage could not understand the sign-in",
        "Check the chosen country, and that the callback address is registered with your Sage app",
    ),
    "Invalid request": (
        "Sage refused this sign-in",
        "Choose the country of your business, and sign in with its login, not the developer portal's",
    ),
}
_OTHER = ("Sage refused the sign-in", "Sign in again; sageone.com/?clear in the browser ends a stuck login")


def oauth_refusal(code: str, description: str = "") -> SignInNeeded:
    """The error for an OAuth refusal, on the callback or from the token endpoint (Sage, OAuth guides)."""
    title, fix = _CURES.get(code, _OTHER)
    # A code such as invalid_grant tells nobody anything; our own title says what it means.
    words = description if code in _CURES else joined(", ", [part for part in (code, description) if part])
    why = say("Sage's words: {words}", words=words) if words else ""
    return SignInNeeded(title, why, fix, side=Side.SAGE)
