"""The tree of everything that can go wrong, each with what happened and what to do.

SageSyncError(title, explanation, fix)
  RecordError      this record only; the run goes on
    RejectedByServer  RecordGone  RecordMoved  MissingParent  UnmappableValue  NotStorable
    DiesOnRecord      the server broke off on the write and kept nothing of it
  RunError         this run ends, cursors stay, the next run goes on
    Offline  TimedOut  RateLimited  ServerFault  BadReply  BudgetSpent  Cancelled
  OutcomeUnknown   a write was sent and no answer came: the intent stays, recovery settles it
    WriteBroke     the server itself broke off (status 500): what it did is done and can be looked at
  Attention        syncing stops until a person acts
    SignInNeeded  PermissionMissing  WrongBusiness  GuardTripped  LookFirst  KeyringLocked  NotConfigured
    ModuleOff
  StoreError       the local database
    StoreCorrupt  StoreTooNew  DiskFull  StoreBusy  StoreUnreadable
  BadSettings      settings that break a rule, in a file to be imported or in the database
"""

from sagesync_desktop.core.types import Side


class SageSyncError(Exception):
    """Anything this program expects to go wrong; other exceptions are bugs."""

    def __init__(
        self,
        title: str,
        explanation: str = "",
        fix: str = "",
        *,
        side: Side | None = None,
        request_id: str = "",
    ) -> None:
        """Keep the sentence for people apart from where it came from.

        `title` says what happened, `explanation` to which record or server, `fix` what to do now;
        `request_id` is the server's own id of the call, for its support desk.
        """
        super().__init__(title)
        self.title = title
        self.explanation = explanation
        self.fix = fix
        self.side = side
        self.request_id = request_id

    def __str__(self) -> str:
        return ". ".join(part.rstrip(".") for part in (self.title, self.explanation, self.fix) if part) + "."


class RecordError(SageSyncError):
    """Stops one record; the run goes on with the next."""

    rule = "record.failed"


class RejectedByServer(RecordError):
    """The server understood the request and refused the record's content."""

    rule = "server.rejected"

    def __init__(
        self,
        title: str,
        explanation: str = "",
        fix: str = "",
        *,
        side: Side | None = None,
        request_id: str = "",
        code: str = "",
        fields: tuple[str, ...] = (),
    ) -> None:
        """As `SageSyncError`; `code` is the server's, `fields` our names of the fields at fault."""
        super().__init__(title, explanation, fix, side=side, request_id=request_id)
        self.code = code
        self.fields = fields


class DuplicateRefused(RejectedByServer):
    """The server already holds another record with this name, code or reference."""

    rule = "server.duplicate"


class DiesOnRecord(RejectedByServer):
    """The server broke off on a write and kept nothing of it: once may be chance, twice is a refusal."""


class RecordGone(RecordError):
    """The record does not exist any more (or is not visible to our user)."""

    rule = "record.gone"


class RecordMoved(RecordError):
    """The record changed between reading and writing; the next run takes it."""

    rule = "record.moved"


class MissingParent(RecordError):
    """A record that this one refers to is not on the other side."""

    rule = "record.parent_missing"


class UnmappableValue(RecordError):
    """A value has no counterpart on the other side."""

    rule = "value.unmappable"


class NotStorable(UnmappableValue):
    """A text holds characters that the server cannot keep, or more of them than it keeps."""

    rule = "text.not_storable"


class RunError(SageSyncError):
    """Ends this run; cursors stay and the next run goes on."""


class Offline(RunError):
    """No connection could be made, so nothing was sent."""


class TimedOut(RunError):
    """The server did not answer a read in time."""


class RateLimited(RunError):
    """The server asks for a pause that is longer than a run may wait."""

    def __init__(
        self,
        title: str,
        explanation: str = "",
        fix: str = "",
        *,
        side: Side | None = None,
        retry_after: float = 0,
    ):
        """`retry_after` in seconds."""
        super().__init__(title, explanation, fix, side=side)
        self.retry_after = retry_after


class ServerFault(RunError):
    """The server broke (5xx, empty 500) on a call that may be repeated later."""


class BadReply(RunError):
    """The reply was no valid answer: HTML, truncated, wrong shape."""


class BudgetSpent(RunError):
    """The day's allowance of requests is used up."""


class Cancelled(RunError):
    """A person asked the run to stop."""


class OutcomeUnknown(SageSyncError):
    """A write was sent and no answer came; it may or may not have been applied."""


class WriteBroke(OutcomeUnknown):
    """The server broke off in the middle of a write (status 500); a look at the record tells what it did."""


class Attention(SageSyncError):
    """Syncing stops until a person acts."""


class SignInNeeded(Attention):
    """The stored sign-in is missing, expired or was refused."""


class PermissionMissing(Attention):
    """The signed-in user may not do what a sync needs."""


class WrongBusiness(Attention):
    """The business or the server is not the one that the links belong to."""


class GuardTripped(Attention):
    """The plan looks like an accident; nothing was written."""


class LookFirst(Attention):
    """Nobody has seen yet what a sync would do with the settings as they are; nothing was read or written."""


class KeyringLocked(Attention):
    """The keyring that holds the secrets is locked or absent."""


class NotConfigured(Attention):
    """A connection, an account or a tax that the sync needs has not been set."""


class ModuleOff(Attention):
    """A sync was asked of a module that is switched off."""


class StoreError(SageSyncError):
    """Something is wrong with the local database."""


class StoreCorrupt(StoreError):
    """The file is damaged or is no database."""


class StoreTooNew(StoreError):
    """A newer version of the program wrote this database."""


class DiskFull(StoreError):
    """No room is left for the database."""


class StoreBusy(StoreError):
    """Another copy of the program holds the database or the run."""


class StoreUnreadable(StoreError):
    """The file or its folder cannot be opened or written."""


class BadSettings(SageSyncError):
    """Settings that break a rule; `title` names the key."""
