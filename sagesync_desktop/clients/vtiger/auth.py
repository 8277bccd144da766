"""Signing in to a Vtiger of one's own: challenge, answer, session."""

import hashlib
import logging
from dataclasses import dataclass
from threading import Lock

from sagesync_desktop.clients.http import Call, HttpClient
from sagesync_desktop.clients.jsontext import JsonObject, as_object, bad_reply
from sagesync_desktop.clients.vtiger.address import WEBSERVICE_PATH, unknown_user, wrong_key
from sagesync_desktop.clients.vtiger.wire import result_of, text_of
from sagesync_desktop.core.errors import RejectedByServer, ServerFault
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.types import Side

log = logging.getLogger(__name__)

SESSION_LOST = frozenset(
    {"INVALID_SESSIONID", "AUTHENTICATION_REQUIRED", "SESSION_EXPIRED", "SESSION_LEFT_IDLE"}
)
"""Codes that come before anything is done, so that the call may be repeated (Vtiger API 8.2, measured)."""
YES = ("on", "1", "true")
"""How Vtiger says that somebody is an administrator."""
_REFUSED = frozenset({"INVALID_USER_CREDENTIALS", "INVALID_AUTH_TOKEN"})


@dataclass(frozen=True, slots=True)
class Login:
    """One login."""

    name: Secret
    user_id: str
    version: str
    """Of Vtiger itself, such as "8.2.0"."""
    user_name: str = ""
    is_admin: bool = False
    """Told by the login, for nobody else may read the user's own record (8.2.0, measured, fact 25)."""


class ChallengeLogin:
    """Keeps one session alive; safe to share by threads, for only one login at a time may run.

    A newer challenge replaces the user's older one, so parallel logins refuse each other (measured).
    """

    def __init__(
        self, http: HttpClient, username: str, access_key: Secret, challenged: bytes | None = None
    ) -> None:
        """The access key never leaves this object but as a digest.

        `challenged` is the answer to a challenge that was asked for just now.
        """
        self._challenged = challenged
        self._http = http
        self._username = username
        self._key = access_key
        self._session: Login | None = None
        self._lock = Lock()

    def session(self, lost: Login | None = None) -> Login:
        """The session in use; a new one when there is none yet or it is the `lost` one.

        Raises SignInNeeded when the user or the key is refused, ServerFault for any other refusal.
        """
        with self._lock:
            if self._session is None or self._session is lost:
                try:
                    self._session = self._sign_in()
                except RejectedByServer as refused:
                    raise no_session(refused) from refused
            return self._session

    def _sign_in(self) -> Login:
        """A refused login is tried once more: somebody else may have asked for a challenge in between."""
        try:
            return self._answer(self._challenge())
        except RejectedByServer as refused:
            if refused.code not in _REFUSED:
                raise
        log.info("Vtiger refused the first login; asking for a fresh challenge")
        try:
            return self._answer(self._challenge())
        except RejectedByServer as refused:
            if refused.code not in _REFUSED:
                raise
            raise wrong_key(self._username) from refused

    def _challenge(self) -> str:
        query = {"operation": "getchallenge", "username": self._username}
        content, self._challenged = self._challenged, None
        if content is None:
            content = self._http.send(Call("GET", WEBSERVICE_PATH, params=query)).content
        try:
            result = as_object(result_of(content), Side.VTIGER)
        except RejectedByServer as refused:
            if refused.code == "ACCESS_DENIED":
                raise unknown_user(self._username) from refused
            raise
        return text_of(result.get("token"))

    def _answer(self, token: str) -> Login:
        # Vtiger's protocol asks for MD5; https is what protects the key.
        digest = hashlib.md5((token + self._key.reveal()).encode(), usedforsecurity=False).hexdigest()
        form = {"operation": "login", "username": self._username, "accessKey": digest}
        reply = self._http.send(Call("POST", WEBSERVICE_PATH, form=form))
        return _session(as_object(result_of(reply.content), Side.VTIGER))


def no_session(refused: RejectedByServer) -> ServerFault:
    """No word about the record that was asked for, which must not pass for unreadable or refused."""
    return ServerFault(
        "Vtiger does not keep the sign-in",
        refused.title,
        "The next sync tries again; if it stays, ask Vtiger's administrator about its session settings",
        side=Side.VTIGER,
    )


def _session(result: JsonObject) -> Login:
    name = text_of(result.get("sessionName"))
    if not name:
        raise bad_reply(Side.VTIGER, "a login came without its session")
    return Login(
        Secret(name),
        text_of(result.get("userId")),
        text_of(result.get("vtigerVersion")),
        text_of(result.get("username")),
        text_of(result.get("is_admin")) in YES,
    )
