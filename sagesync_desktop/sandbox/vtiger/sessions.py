"""Challenge logins and sessions of the open-source dialect (Vtiger API 8.2, measured)."""

import hashlib
import secrets
from collections.abc import Callable
from datetime import datetime

from sagesync_desktop.sandbox.vtiger.errors import WebserviceError
from sagesync_desktop.sandbox.vtiger.state import User

CHALLENGE_SECONDS = 300


class Sessions:
    """Who has asked for a challenge, and who is logged in."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        """Start with nobody logged in."""
        self._now = now
        self._challenges: dict[str, tuple[str, int]] = {}
        self._sessions: dict[str, User] = {}

    def challenge(self, user: User) -> dict[str, object]:
        """Give out a token; it belongs to the user, so a newer one replaces it (measured)."""
        token, moment = secrets.token_hex(7), int(self._now().timestamp())
        self._challenges[user.user_name] = (token, moment + CHALLENGE_SECONDS)
        return {"token": token, "serverTime": moment, "expireTime": moment + CHALLENGE_SECONDS}

    def login(self, user: User | None, name: str, answer: str) -> str:
        """Open a session for md5(token + access key); the token stays usable until it expires (measured)."""
        token, expires = self._challenges.get(name, ("", 0))
        if user is None or not token or expires < self._now().timestamp():
            raise WebserviceError("INVALID_AUTH_TOKEN", "Specified token is invalid or expired")
        expected = hashlib.md5((token + user.access_key).encode(), usedforsecurity=False).hexdigest()
        if user.status != "Active" or not secrets.compare_digest(expected, answer):
            raise WebserviceError("INVALID_USER_CREDENTIALS", "Invalid username or password")
        session = secrets.token_hex(10)
        self._sessions[session] = user
        return session

    def user_of(self, session: str) -> User:
        """Tell whose session it is."""
        if not session:
            raise WebserviceError("AUTHENTICATION_REQUIRED", "Authencation required")
        if session not in self._sessions:
            raise WebserviceError("INVALID_SESSIONID", "Session Identifier provided is Invalid")
        return self._sessions[session]

    def end(self, session: str) -> None:
        """Forget one session (8.4.0, fact 74)."""
        self._sessions.pop(session, None)

    def end_all(self) -> None:
        """Forget every session, as PHP's clean-up does after a while."""
        self._sessions.clear()
