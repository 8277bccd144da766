"""Sage's refusals as our errors, in words a bookkeeper can act on."""

from sagesync_desktop.clients.http import Reply
from sagesync_desktop.clients.jsontext import JsonObject, bad_reply, text_of
from sagesync_desktop.clients.sage.words import Complaint, label_of, sentences
from sagesync_desktop.core.errors import (
    BadReply,
    DuplicateRefused,
    PermissionMissing,
    RecordGone,
    RejectedByServer,
    SageSyncError,
    SignInNeeded,
)
from sagesync_desktop.core.sentence import Sentence, joined, listed, say
from sagesync_desktop.core.types import Side

_DUPLICATE_WORDS = (
    "already been taken",
    "already exists",
    "already in use",
    "must be unique",
    "is not unique",
)


def complaints_in(reply: Reply) -> tuple[Complaint, ...]:
    """Sage's error list, which now and then is a single object; empty when the body is something else."""
    try:
        body = reply.json()
    except BadReply:
        return ()
    entries = body if isinstance(body, list) else [body]
    return tuple(
        Complaint(
            text_of(entry, "$dataCode"), text_of(entry, "$message"), field_named(text_of(entry, "$source"))
        )
        for entry in entries
        if isinstance(entry, dict) and ("$message" in entry or "$dataCode" in entry)
    )


def field_named(source: str) -> str:
    """Our field name for Sage's `$source`, which says `line_items` for lines, and `base` for the whole."""
    parts = [part for part in source.replace("[", ".").replace("]", "").split(".") if part and part != "base"]
    renamed = [
        "lines" if part in ("line_items", "invoice_lines") and len(parts) > 1 else part for part in parts
    ]
    return ".".join(renamed)


def refusal(reply: Reply, *, creating: bool = False, sent: "JsonObject | None" = None) -> SageSyncError:
    """The error for an answer of 400 to 499 (429 never comes here); `sent` is the object that was refused."""
    problems = complaints_in(reply)
    words: str = joined("; ", sentences(problems, sent or {}))
    words = words or say("status {status} {reason}", status=reply.status, reason=reply.reason)
    if reply.status == 401:
        return _unauthorised(words, reply)
    if reply.status == 403:
        return _forbidden(words, reply)
    if not problems:
        return bad_reply(Side.SAGE, words, request_id=reply.request_id)
    if reply.status == 404 and not creating:
        return RecordGone(
            "The record is not in Sage any more", words, side=Side.SAGE, request_id=reply.request_id
        )
    return _rejected(problems, words, reply)


def is_not_found(reply: Reply) -> bool:
    """Whether Sage says for certain that a record does not exist; any other 404 proves nothing."""
    return reply.status == 404 and any(problem.code == "RecordNotFound" for problem in complaints_in(reply))


def _unauthorised(words: str, reply: Reply) -> SageSyncError:
    if "subscription" in words.lower():
        return PermissionMissing(
            "The Sage subscription is not active, or its plan does not include this",
            say("Sage's words: {words}", words=words),
            "Check the subscription in Sage; switch off modules that the plan lacks (Start has no products)",
            side=Side.SAGE,
            request_id=reply.request_id,
        )
    return SignInNeeded(
        "Sage does not accept the sign-in any more",
        say("Sage's words: {words}", words=words),
        "Sign in to Sage again",
        side=Side.SAGE,
        request_id=reply.request_id,
    )


def _forbidden(words: str, reply: Reply) -> SageSyncError:
    return PermissionMissing(
        "Your Sage user may not do this",
        say("Sage's words: {words}", words=words),
        "Ask the owner of the business for full access to Contacts, Sales, and Products & Services, "
        "and at least read access to Settings",
        side=Side.SAGE,
        request_id=reply.request_id,
    )


NOT_ALLOWED = "NOT_ALLOWED"
"""Our own code for what the user's role leaves out."""


def stands_in_the_way(title: Sentence, refused: RejectedByServer) -> RejectedByServer:
    """A refusal of something done with one record, under a title that says what was refused."""
    return RejectedByServer(
        title,
        refused.explanation,
        "Open the record in Sage: what stands in its way is shown there",
        side=Side.SAGE,
        request_id=refused.request_id or "",
        code=refused.code,
        fields=refused.fields,
    )


def role_forbids(what: Sentence, missing: PermissionMissing) -> RejectedByServer:
    """A right that the user lacks, as the refusal of this one record: all others go on."""
    return RejectedByServer(
        say("Sage does not let this user {what}", what=what),
        missing.explanation,
        missing.fix,
        side=Side.SAGE,
        request_id=missing.request_id or "",
        code=NOT_ALLOWED,
    )


def takes_no_credit_notes(missing: PermissionMissing) -> RejectedByServer:
    """The error for a credit note that a plan or a role does not let another program write."""
    return RejectedByServer(
        "Sage does not take the credit note from this program",
        missing.explanation,
        "Enter it in Sage by hand, or change the Sage plan: not every plan opens credit notes to programs",
        side=Side.SAGE,
        request_id=missing.request_id or "",
        code="CREDIT_NOTES_CLOSED",
    )


def takes_no_allocation(missing: PermissionMissing) -> RejectedByServer:
    """The error for a plan or a role that lets no other program set a credit against an invoice."""
    return RejectedByServer(
        "Sage does not let this program set a credit note against an invoice",
        missing.explanation,
        "Do it in Sage by hand: its plan or your role there does not open it to programs",
        side=Side.SAGE,
        request_id=missing.request_id or "",
        code="ALLOCATIONS_CLOSED",
    )


def _rejected(problems: tuple[Complaint, ...], words: str, reply: Reply) -> RejectedByServer:
    is_duplicate = any(word in words.lower() for word in _DUPLICATE_WORDS)
    fields = tuple(dict.fromkeys(problem.field for problem in problems if problem.field))
    labels = listed(list(dict.fromkeys(label_of(field) for field in fields)))
    kind = DuplicateRefused if is_duplicate else RejectedByServer
    return kind(
        "Sage already has another record like this" if is_duplicate else "Sage refused the record",
        words,
        say("Correct {labels} and save it; the next sync tries again", labels=labels or say("the record")),
        side=Side.SAGE,
        request_id=reply.request_id,
        code=problems[0].code,
        fields=fields,
    )
