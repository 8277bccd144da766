"""Puts a valid access token on every request to Sage, and renews it without breaking the chain."""

import logging
from collections.abc import Generator
from datetime import timedelta
from threading import Lock

import httpx

from sagesync_desktop.clients.sage.tokens import TokenEndpoint, Tokens, TokenStore
from sagesync_desktop.core.errors import SignInNeeded
from sagesync_desktop.core.ports import Clock
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.types import Side

log = logging.getLogger(__name__)

_MARGIN = timedelta(seconds=60)
"""An access token lives 300 s; with less than this left it is renewed before the request."""


_SECOND_THOUGHT = 2.0
"""Seconds before the last try: a server that has just refused a brand-new token may know it by then."""


class SageAuth(httpx.Auth):
    """Renews before the token runs out, and after a 401; shared by all threads of a client.

    A refresh token works once and only the newest counts, so renewing happens inside the store's lock, begins
    with a look whether another process was faster, and the new pair is saved before it is used.
    """

    def __init__(self, store: TokenStore, endpoint: TokenEndpoint, clock: Clock) -> None:
        """`endpoint` must belong to the app that the stored tokens were issued to."""
        self._store = store
        self._endpoint = endpoint
        self._clock = clock
        self._current: Tokens | None = None
        self._unsaved: Tokens | None = None
        self._refused: Secret | None = None
        self._threads = Lock()

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Send with a fresh token; after a 401 renew and send again, twice at most.

        One 401 may be a token that ran out on the way, a second one a server that does not know the new token
        yet; only a third one says that the person has to sign in again.
        """
        tokens = self._fresh()
        response = yield _signed(request, tokens)
        for pause in (0.0, _SECOND_THOUGHT):
            if response.status_code != 401 or _is_about_the_plan(response):
                return
            self._clock.wait(pause)
            tokens = self._renewed(unless_newer_than=tokens)
            response = yield _signed(request, tokens)

    def close(self) -> None:
        """Close the connections to the token endpoint."""
        self._endpoint.close()

    def disconnect(self) -> None:
        """Revoke the sign-in at Sage; the caller removes the stored tokens."""
        with self._threads, self._store.lock():
            tokens = self._unsaved or self._store.load()
            self._current = self._unsaved = None
            if tokens is not None:
                self._endpoint.revoke(tokens.refresh)

    def _fresh(self) -> Tokens:
        current = self._current
        if current is not None and self._has_time_left(current):
            return current
        return self._renewed(unless_newer_than=None)

    def _has_time_left(self, tokens: Tokens) -> bool:
        return tokens.expires_at - self._clock.now() > _MARGIN

    def _renewed(self, *, unless_newer_than: Tokens | None) -> Tokens:
        """Usable tokens other than the given ones: somebody else's newer pair, or one from Sage."""
        with self._threads, self._store.lock():
            self._save_the_unsaved()
            stored = self._store.load()
            if stored is None:
                raise _nobody_signed_in()
            is_same = unless_newer_than is not None and stored.access == unless_newer_than.access
            if is_same or not self._has_time_left(stored):
                stored = self._refresh(stored)
            self._current = stored
            return stored

    def _refresh(self, stored: Tokens) -> Tokens:
        if stored.refresh == self._refused:
            raise _nobody_signed_in()
        try:
            renewed = self._endpoint.refresh(stored.refresh)
        except SignInNeeded:
            self._refused = stored.refresh
            raise
        log.info("Sage sign-in renewed, good until %s", renewed.refresh_expires_at.date())
        self._unsaved = renewed
        self._save_the_unsaved()
        return renewed

    def _save_the_unsaved(self) -> None:
        """A pair that could not be saved (locked keyring) is kept here: the stored one is void already."""
        if self._unsaved is not None:
            self._store.save(self._unsaved)
            self._unsaved = None


def _signed(request: httpx.Request, tokens: Tokens) -> httpx.Request:
    request.headers["Authorization"] = f"Bearer {tokens.access.reveal()}"
    return request


def _is_about_the_plan(response: httpx.Response) -> bool:
    """Sage answers 401 as well when the subscription lacks an endpoint; a new token does not help there."""
    return b"subscription" in response.read().lower()


def _nobody_signed_in() -> SignInNeeded:
    return SignInNeeded(
        "Nobody is signed in to Sage",
        "The stored sign-in is missing, or Sage has refused it before",
        "Sign in to Sage",
        side=Side.SAGE,
    )
