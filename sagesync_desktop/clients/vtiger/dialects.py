"""Two ways to say the same: webservice.php of a Vtiger of one's own, and the cloud's REST paths."""

import logging
from dataclasses import dataclass, replace
from typing import Protocol, TypeAlias

from sagesync_desktop.clients.http import Call, HttpClient, Reply
from sagesync_desktop.clients.jsontext import Json, as_object
from sagesync_desktop.clients.vtiger.address import CLOUD_PATH, WEBSERVICE_PATH, wrong_key
from sagesync_desktop.clients.vtiger.auth import SESSION_LOST, YES, ChallengeLogin, no_session
from sagesync_desktop.clients.vtiger.wire import refusal, result_of, text_of
from sagesync_desktop.core.errors import (
    BadReply,
    OutcomeUnknown,
    PermissionMissing,
    RejectedByServer,
    WriteBroke,
)
from sagesync_desktop.core.retry import Effect
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Side

log = logging.getLogger(__name__)

_DIED = 500
"""What a PHP that broke off answers, with nothing behind it (Vtiger 8.2, 8.3 and 8.4, measured)."""
_DYING_WORDS = b"Fatal error"
"""What it says instead, with status 200, where the server shows its errors."""


File: TypeAlias = tuple[str, bytes, str]
"""Its name, its content and its media type."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Whom the server takes us for."""

    user_id: str
    version: str
    """"8.2.0"; "cloud" where the server does not tell."""
    user_name: str = ""
    is_admin: bool = False


class Dialect(Protocol):
    """One way of calling Vtiger's operations.

    Both methods raise RejectedByServer (with Vtiger's code) for a refusal and the run errors of `HttpClient`.
    """

    is_cloud: bool
    takes_emoji: bool
    """Whether four-byte characters survive; an open-source database turns them into "????" (measured)."""

    def read(self, operation: str, **params: str) -> Json:
        """The result of an operation that changes nothing."""
        ...

    def write(self, operation: str, **params: str) -> Json:
        """The result of a write, sent once; raises OutcomeUnknown when no answer came that can be read.

        Raises WriteBroke where the server itself broke off, and is done with it whatever it did.
        """
        ...

    def upload(self, operation: str, part: str, file: File, **params: str) -> Json:
        """As `write`, with a file as one part of the request."""
        ...

    def identity(self) -> Identity:
        """The signed-in user; raises SignInNeeded."""
        ...


class WebserviceDialect:
    """Open-source Vtiger: one address, the operation as a parameter, a session, refusals with status 200."""

    is_cloud = False
    takes_emoji = False

    def __init__(self, http: HttpClient, login: ChallengeLogin) -> None:
        """The login is made when the first call needs it."""
        self._http = http
        self._login = login

    def identity(self) -> Identity:
        """The user and the version, as the login told them."""
        session = self._login.session()
        return Identity(session.user_id, session.version, session.user_name, session.is_admin)

    def read(self, operation: str, **params: str) -> Json:
        """A GET operation."""
        return self._with_session(Call("GET", WEBSERVICE_PATH, params={"operation": operation, **params}))

    def write(self, operation: str, **params: str) -> Json:
        """A POST operation."""
        form = {"operation": operation, **params}
        call = Call("POST", WEBSERVICE_PATH, Effect.WRITE, form=form, answers=frozenset({_DIED}))
        return self._with_session(call)

    def upload(self, operation: str, part: str, file: File, **params: str) -> Json:
        """A POST operation in several parts."""
        form, broken = {"operation": operation, **params}, frozenset({_DIED})
        call = Call("POST", WEBSERVICE_PATH, Effect.WRITE, form=form, files={part: file}, answers=broken)
        return self._with_session(call)

    def _with_session(self, call: Call) -> Json:
        """Send; after a lost session log in again and repeat the call, once."""
        session = self._login.session()
        try:
            return _judged(self._http.send(_in_session(call, session.name.reveal())), call.effect)
        except RejectedByServer as refused:
            if refused.code not in SESSION_LOST:
                raise
        log.info("Vtiger ended the session; logging in again")
        session = self._login.session(lost=session)
        try:
            return _judged(self._http.send(_in_session(call, session.name.reveal())), call.effect)
        except RejectedByServer as refused:
            if refused.code not in SESSION_LOST:
                raise
            raise no_session(refused) from refused


def _in_session(call: Call, name: str) -> Call:
    session = {"sessionName": name}
    if call.form is None:
        return replace(call, params={**call.params, **session})
    return replace(call, form={**call.form, **session})


class CloudDialect:
    """Vtiger's cloud: one path per operation, HTTP Basic, refusals with status 400 (documented only)."""

    is_cloud = True
    takes_emoji = True

    def __init__(self, http: HttpClient, username: str) -> None:
        """`http` carries the name and the access key as HTTP Basic."""
        self._http = http
        self._username = username

    def identity(self) -> Identity:
        """The user behind the key; the version as the reply's header tells it."""
        reply = self._http.send(Call("GET", f"{CLOUD_PATH}/me"))
        me = as_object(self._judge(reply, Effect.READ), Side.VTIGER)
        version = reply.headers.get("X-Vtiger-Version", "") or "cloud"
        is_admin = text_of(me.get("is_admin")) in YES
        return Identity(text_of(me.get("id")), version, text_of(me.get("user_name")), is_admin)

    def read(self, operation: str, **params: str) -> Json:
        """A GET path."""
        return self._judge(
            self._http.send(Call("GET", f"{CLOUD_PATH}/{operation}", params=params)), Effect.READ
        )

    def write(self, operation: str, **params: str) -> Json:
        """A POST path with a form."""
        call = Call("POST", f"{CLOUD_PATH}/{operation}", Effect.WRITE, form=params)
        return self._judge(self._http.send(call), Effect.WRITE)

    def upload(self, operation: str, part: str, file: File, **params: str) -> Json:
        """A POST path with a form of several parts."""
        path = f"{CLOUD_PATH}/{operation}"
        call = Call("POST", path, Effect.WRITE, form=params, files={part: file})
        return self._judge(self._http.send(call), Effect.WRITE)

    def _judge(self, reply: Reply, effect: Effect) -> Json:
        if reply.status == 401:
            raise wrong_key(self._username)
        if reply.status < 400:
            return _judged(reply, effect)
        try:
            result_of(reply.content)
        except BadReply:
            raise _by_reason(reply) from None
        raise _by_reason(reply)


def _by_reason(reply: Reply) -> RejectedByServer | PermissionMissing:
    """The refusal in the status line, where HTTP/1.1 carries the cloud's message."""
    reason = reply.reason or f"status {reply.status}"
    if reply.status == 403:
        return PermissionMissing(
            "Vtiger does not let this user in",
            reason,
            "Check that the user may use the API, and that the Vtiger edition includes it",
            side=Side.VTIGER,
        )
    denied = "denied" in reason.lower() or "not found" in reason.lower()
    return refusal("ACCESS_DENIED" if denied else str(reply.status), reason)


def _judged(reply: Reply, effect: Effect) -> Json:
    """The result; an answer to a write that cannot be read leaves open whether it was done."""
    try:
        return result_of(reply.content)
    except BadReply as error:
        if effect is Effect.READ:
            raise
        if reply.status == _DIED or _DYING_WORDS in reply.content:
            raise _broke_off(reply.status) from error
        raise lost_answer(error.title) from error


def _broke_off(status: int) -> WriteBroke:
    return WriteBroke(
        "Vtiger broke off while it was saving a change",
        say("It answered with status {status} and without a word", status=status),
        "The next sync finds out what was saved before anything is sent again",
        side=Side.VTIGER,
    )


def lost_answer(why: str) -> OutcomeUnknown:
    """The error for a write whose answer is missing or unreadable."""
    return OutcomeUnknown(
        "Vtiger did not confirm a change that was sent",
        why,
        "The next sync finds out whether it arrived before anything is sent again",
        side=Side.VTIGER,
    )
