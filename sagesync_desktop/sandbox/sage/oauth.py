"""Sage's sign-in: codes of 60 seconds, access tokens of 5 minutes, refresh tokens for one use (guide)."""

import base64
import datetime
import hashlib
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import urlsplit

from sagesync_desktop.sandbox.sage.identity import Clock, Identities

CODE_LIFE = datetime.timedelta(seconds=60)
ACCESS_LIFE = datetime.timedelta(seconds=300)
REFRESH_LIFE = datetime.timedelta(seconds=2_678_400)
COUNTRIES = {"gb", "ie", "ca"}
SCOPES = {"full_access", "readonly"}
_CHALLENGE = re.compile(r"[A-Za-z0-9._~-]{43,128}")


class TokenError(Exception):
    """A refusal at the token endpoint; always HTTP 400."""

    def __init__(self, error: str, description: str) -> None:
        """Keep the two members of the error body."""
        self.error = error
        self.description = description
        super().__init__(f"{error}: {description}")


@dataclass(slots=True)
class Grant:
    """What a code was given for."""

    redirect_uri: str
    scope: str
    challenge: str
    method: str
    expires: float
    used: bool = False


@dataclass(slots=True)
class Access:
    """What an access token allows, and until when (seconds since 1970)."""

    scope: str
    expires: float


def is_permitted_callback(uri: str) -> bool:
    """Say whether Sage would register this callback: https, or http to this very machine."""
    try:
        parts = urlsplit(uri)
        is_local = parts.hostname in {"localhost", "127.0.0.1", "::1"}
    except ValueError:
        return False
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and is_local))


class Authority:
    """Issues and checks codes and tokens for the one app that this practice Sage knows."""

    def __init__(self, country: str, clock: Clock, identities: Identities) -> None:
        """Register the app; its id contains a slash, as real ones do."""
        self.country = country
        self.client_id = f"{identities.new_id()}/{identities.new_id()}"
        self.client_secret = identities.new_token(40)
        self._clock = clock
        self._identities = identities
        self._codes: dict[str, Grant] = {}
        self._access: dict[str, Access] = {}
        self._newest: dict[str, Any] | None = None
        """The only refresh token that is honoured: its text, scope and end."""

    def _now(self) -> float:
        return self._clock().timestamp()

    def refusal_of(self, query: Mapping[str, str]) -> dict[str, str]:
        """Return the callback parameters that refuse an authorisation request, or nothing if it is sound."""
        if query.get("response_type") != "code":
            return {"error": "unsupported_response_type"}
        if query.get("scope", "full_access") not in SCOPES:
            return {"error": "invalid_scope"}
        country = query.get("country", "").lower()
        if country and country not in COUNTRIES:
            return {"error": "invalid_request"}
        if country and country != self.country:
            # What people really get after picking a country that is not their business's own (Sage guide).
            return {"error": "Invalid request", "reason": "Email already in use"}
        challenge, method = query.get("code_challenge"), query.get("code_challenge_method", "plain")
        is_sound = challenge is None or (_CHALLENGE.fullmatch(challenge) and method in {"S256", "plain"})
        return {} if is_sound else {"error": "invalid_request"}

    def new_code(self, query: Mapping[str, str]) -> str:
        """Return a code for a sound and approved request; it carries the country and a slash."""
        code = f"{self.country.upper()}/{self._identities.new_id()}"
        self._codes[code] = Grant(
            query["redirect_uri"],
            query.get("scope", "full_access"),
            query.get("code_challenge", ""),
            query.get("code_challenge_method", "plain"),
            self._now() + CODE_LIFE.total_seconds(),
        )
        return code

    def token(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Serve POST /token. Raises TokenError."""
        self._require_client(form)
        match form.get("grant_type"):
            case "authorization_code":
                return self._pair(self._redeemed(form))
            case "refresh_token":
                return self._pair(self._refreshed(form))
            case None:
                raise TokenError("invalid_request", "grant_type is missing")
            case _:
                raise TokenError("unsupported_grant_type", "only codes and refresh tokens are exchanged")

    def _require_client(self, form: Mapping[str, str]) -> None:
        if not form.get("client_id") or not form.get("client_secret"):
            raise TokenError("invalid_request", "client_id and client_secret are required")
        if (form["client_id"], form["client_secret"]) != (self.client_id, self.client_secret):
            raise TokenError("invalid_client", "the client is unknown or its secret is wrong")

    def _redeemed(self, form: Mapping[str, str]) -> str:
        grant = self._codes.get(form.get("code", ""))
        if grant is None or grant.used or grant.expires <= self._now():
            raise TokenError("invalid_grant", "the code is unknown, used or expired")
        grant.used = True
        if form.get("redirect_uri") != grant.redirect_uri:
            raise TokenError("invalid_grant", "the redirect_uri differs from the one authorised")
        if grant.challenge and _challenge(form.get("code_verifier", ""), grant.method) != grant.challenge:
            raise TokenError("invalid_grant", "the code_verifier does not match")
        return grant.scope

    def _refreshed(self, form: Mapping[str, str]) -> str:
        newest = self._newest
        if newest is None or form.get("refresh_token") != newest["token"] or newest["expires"] <= self._now():
            raise TokenError("invalid_grant", "the refresh token is not the newest one, or has expired")
        return str(newest["scope"])

    def _pair(self, scope: str) -> dict[str, Any]:
        """Issue a pair; the refresh token before it is dead from now on."""
        access, refresh = self._identities.new_token(1100), self._identities.new_token(900)
        moment = self._now()
        self._access = {text: one for text, one in self._access.items() if one.expires > moment}
        self._access[access] = Access(scope, moment + ACCESS_LIFE.total_seconds())
        self._newest = {
            "token": refresh,
            "scope": scope,
            "expires": moment + REFRESH_LIFE.total_seconds(),
        }
        return {
            "access_token": access,
            "token_type": "bearer",
            "expires_in": int(ACCESS_LIFE.total_seconds()),
            "refresh_token": refresh,
            "refresh_token_expires_in": int(REFRESH_LIFE.total_seconds()),
            "scope": scope,
            "requested_by_id": self.client_id.partition("/")[0],
        }

    def revoke(self, form: Mapping[str, str]) -> dict[str, str]:
        """Serve POST /revoke: the refresh token dies, access tokens run out by themselves."""
        self._require_client(form)
        if self._newest is not None and form.get("token") == self._newest["token"]:
            self._newest = None
        return {"success": "ok"}

    def sign_in(self, scope: str = "full_access") -> dict[str, Any]:
        """Return a token pair without the browser, for tests and for the practice company."""
        return self._pair(scope)

    def scope_of(self, access_token: str) -> str | None:
        """Return what a living access token allows, or None."""
        access = self._access.get(access_token)
        return access.scope if access is not None and access.expires > self._now() else None

    def dump(self) -> dict[str, Any]:
        """Return what must outlive a program run: the app and the tokens."""
        return {
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "newest": self._newest,
            "access": {text: asdict(one) for text, one in self._access.items()},
        }

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Take over what `dump` returned."""
        self.client_id, self.client_secret = kept["client_id"], kept["client_secret"]
        self._newest = kept["newest"]
        self._access = {text: Access(**one) for text, one in kept["access"].items()}


def _challenge(verifier: str, method: str) -> str:
    if method == "plain":
        return verifier
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
