"""Skip rules: small functions that say why a record must not travel, in a bookkeeper's words."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Cure
from sagesync_desktop.core.types import Record, RecordRef, Side, Skip

Check = Callable[[Record, Context], str | None]
Awaited = Callable[[Record, Context], RecordRef | None]


class Group(StrEnum):
    """Whose turn it is with a record that is held back."""

    NEEDS_YOU = "needs_you"
    WAITING = "waiting"
    """It follows by itself once another record is cured."""
    INFORMATION = "information"
    """Nothing to do."""


def awaits_nothing(_record: Record, _context: Context) -> RecordRef | None:
    """Of a rule whose cause lies in the record itself."""
    return None


@dataclass(frozen=True, slots=True)
class SkipRule:
    """A rule with its stable id; `check` returns None or the sentence that names the culprit."""

    id: str
    title: str
    """A short heading for it."""
    to: frozenset[Side]
    """The sides that the record travels to when the rule is asked."""
    meaning: str
    """One sentence for the rule table."""
    fix: str
    check: Check
    about: frozenset[str] = frozenset()
    """Shared fields: where none of them travels, the rule is not asked. Empty: asked of whatever travels."""
    alone: bool = False
    """On a linked pair it keeps back what it is about and nothing else."""
    cures: tuple[Cure, ...] = ()
    """What the program itself can do about it, the likely one first."""
    awaits: Awaited = awaits_nothing
    """The record that this one waits for."""
    group: Group = Group.NEEDS_YOU
    """Where it awaits nothing."""

    def concerns(self, context: Context) -> bool:
        """Whether the rule has a say in what travels."""
        return not self.about or context.fields is None or bool(self.about & context.fields)


def skip_rule(
    id: str,
    title: str,
    *,
    to: Side | None = None,
    fix: str,
    about: Iterable[str] = (),
    alone: bool = False,
    cures: tuple[Cure, ...] = (),
    awaits: Awaited = awaits_nothing,
    group: Group = Group.NEEDS_YOU,
) -> Callable[[Check], SkipRule]:
    """Make a rule of a function; its docstring's first line becomes the rule table's sentence."""

    def made(check: Check) -> SkipRule:
        meaning = (check.__doc__ or "").strip().splitlines()[0].rstrip(".")
        sides = frozenset([to] if to else Side)
        fields = frozenset(about)
        return SkipRule(id, title, sides, meaning, fix, check, fields, alone, cures, awaits, group)

    return made


def evaluate(rules: Iterable[SkipRule], record: Record, to: Side, context: Context) -> Skip | None:
    """The first rule that holds the record back; None when it may travel."""
    for rule in rules:
        because = rule.check(record, context) if to in rule.to and rule.concerns(context) else None
        if because is not None:
            return Skip(rule.id, because, rule.fix, waits_for=rule.awaits(record, context))
    return None


@dataclass(frozen=True, slots=True)
class KnownReason:
    """A reason that no record rule gives but matching, merging or a server does."""

    id: str
    title: str
    meaning: str
    fix: str
    group: Group = Group.NEEDS_YOU


_KNOWN = (
    KnownReason(
        "text.too_long",
        "Text too long for Sage",
        "A text is longer than Sage's field",
        "Shorten the text in Vtiger; it is sent again by itself.",
    ),
    KnownReason(
        "record.mandatory_empty",
        "A required field is empty",
        "A field that the other side demands is empty",
        "Fill the field in; the record is sent again by itself.",
    ),
    KnownReason(
        "match.ambiguous",
        "Perhaps the same record",
        "A record on the other side could be the same thing, and only a person can tell",
        "Say whether they are the same: under Skipped, in the record's tab, or by the commands "
        "“match same” and “match different”. Doubles are better merged first.",
    ),
    KnownReason(
        "match.look",
        "Linked, but not looked at yet",
        "The two records were linked because much speaks for it, and what they differ in waits for a look",
        "Look at both: if they are the same, say so, and choose whose value stands; if not, take them apart. "
        "Until then neither overwrites the other.",
    ),
    KnownReason(
        "match.unlinked",
        "Taken apart, not decided",
        "The record was taken apart from its partner, and nobody has said yet what is to become of it",
        "Say so: under Skipped, in the record's tab, or by the commands “match different” (it gets a "
        "partner of its own) and “match same” (it belongs to another record, or to "
        "the former one after all).",
    ),
    KnownReason(
        "record.conflict",
        "Changed differently on both sides",
        "Both sides changed the same field differently",
        "Choose under Skipped whose value stands, or enter the right one on the other side; the pair then "
        "syncs by itself.",
    ),
    KnownReason(
        "record.deleted_elsewhere",
        "Deleted on the other side",
        "The record was deleted on the other side; this one was left alone and unlinked",
        "Restore it there if that was a mistake, or delete this one as well. A deletion is noticed within "
        "the hour in Sage, and once a day in Vtiger, which leaves no trace of it.",
    ),
    KnownReason(
        "record.deleted_and_edited",
        "Deleted here, changed there",
        "One side deleted the record while the other one changed it",
        "Restore it where it was deleted, or delete it on the other side too.",
    ),
    KnownReason(
        "record.unreadable",
        "Cannot be opened any more",
        "The server cannot open the record any more",
        "Open the record in its own system, save it again there, then sync.",
    ),
    KnownReason(
        "record.moved",
        "Changed during the sync",
        "The record changed while it was being synced",
        "Nothing to do: the next sync takes it.",
        Group.INFORMATION,
    ),
    KnownReason(
        "record.gone",
        "Disappeared during the sync",
        "The record disappeared while it was being synced",
        "Nothing to do unless it was deleted by mistake: then restore it.",
        Group.INFORMATION,
    ),
    KnownReason(
        "record.parent_missing",
        "Waits for another record",
        "A record that this one refers to is not on the other side",
        "See why that record did not travel; this one follows by itself.",
        Group.WAITING,
    ),
    KnownReason(
        "record.unconfirmed",
        "Answer still outstanding",
        "A write got no answer and cannot be told from a failed one yet",
        "Nothing to do: the next sync looks the record up before it sends anything again.",
        Group.INFORMATION,
    ),
    KnownReason(
        "direction.one_way",
        "Changed on the receiving side",
        "The change was made on the side that this module only writes to",
        "Make the change on the other side, or set the module to both ways.",
        Group.INFORMATION,
    ),
    KnownReason(
        "value.unmappable",
        "Value without counterpart",
        "A value has no counterpart on the other side",
        "Map the value or correct it; the record is sent again by itself.",
    ),
    KnownReason(
        "text.not_storable",
        "Characters that cannot be stored",
        "A text holds characters that this Vtiger cannot keep",
        "Take the emoji out of the text in Sage.",
    ),
    KnownReason(
        "reference.clash",
        "Name or code already taken",
        "Another record over there already has this name, code or reference",
        "Change it here, or make the two the same record by giving them the same details.",
    ),
    KnownReason(
        "server.rejected",
        "Refused by the other system",
        "The other system refused the record",
        "Correct what it complains about; the record is sent again as soon as it changes.",
    ),
    KnownReason(
        "change.replaced",
        "Replaced the other side's change",
        "The record was written, and replaced what the other side had entered itself",
        "If the former value was right, enter it again on both sides.",
        Group.INFORMATION,
    ),
    KnownReason(
        "server.altered",
        "Stored differently over there",
        "The record was written, but the other side keeps a value in another form",
        "Compare the two records and correct the wrong one.",
        Group.INFORMATION,
    ),
    KnownReason(
        "invoice.credit_unused",
        "Credit note that could be used",
        "A credit note and an invoice of one customer name each other, and both are open in Sage",
        "Set the one against the other here or in Sage, or leave it: nothing is assumed.",
    ),
    KnownReason(
        "invoice.balance_stale",
        "Balance lags behind in Vtiger",
        "Vtiger shows another balance than its own total and Received make",
        "The next sync corrects it where it may write to Vtiger; else open the invoice there and save it.",
        Group.INFORMATION,
    ),
    KnownReason(
        "invoice.paid_differs",
        "Paid in one system only",
        "The two systems do not say the same about what is paid",
        "Enter the payment in Sage, or correct Status and Received in Vtiger; this closes once they agree.",
    ),
    KnownReason(
        "payment.unclear",
        "Unclear what was received",
        "Vtiger notes money that Sage does not know of, and it is not plain what is to be entered",
        "Make Status and Received in Vtiger say the same, to the penny and within what is owed.",
    ),
    KnownReason(
        "payment.not_possible",
        "Payment cannot be entered",
        "Money that Vtiger notes cannot be entered in Sage as things are",
        "Do what it says; the payment follows by itself.",
    ),
    KnownReason(
        "period.certified_changed",
        "Changed in a certified period",
        "A document changed in either system after its period was certified",
        "Look at it on both sides; put it back as it was, or reconcile the period and certify it anew.",
    ),
    KnownReason(
        "document.no_pdf",
        "No PDF to attach",
        "Sage's PDF of the invoice could not be attached in Vtiger",
        "Open the invoice in Sage and look at its PDF there; every sync tries again.",
        Group.INFORMATION,
    ),
    KnownReason(
        "undo.changed_since",
        "Changed since, so not undone",
        "The record was to be put back as it was, but somebody has changed it since",
        "Look at the record: what is to be as it was before can be entered by hand.",
        Group.INFORMATION,
    ),
    KnownReason(
        "undo.not_possible",
        "Cannot be undone",
        "The record was to be put back as it was, and its server does not allow that",
        "Do in its own system what is offered there instead, such as a credit note.",
        Group.INFORMATION,
    ),
    KnownReason(
        "post.changed_since",
        "Not as in the preview",
        "The preview was carried out, and this write is not the one that it showed",
        "Nothing to do: the next sync takes it, and the next preview shows it.",
        Group.INFORMATION,
    ),
    KnownReason(
        "post.left_out",
        "Left out of this sync",
        "The preview was carried out without this record",
        "Nothing to do: the next sync takes it.",
        Group.INFORMATION,
    ),
    KnownReason(
        "desk.left_alone",
        "Left alone for now",
        "You left the record alone until it changes",
        "Nothing to do: it is tried again once it changes, or when you take it up again.",
        Group.INFORMATION,
    ),
    KnownReason(
        "desk.by_hand",
        "Entered by hand",
        "You entered the record on the other side yourself",
        "Nothing to do: it comes back once it changes, or when you take it up again.",
        Group.INFORMATION,
    ),
    KnownReason(
        "desk.never",
        "Never to be synced",
        "You said that the record is never to be synced",
        "Nothing to do; take it up again if that was a mistake.",
        Group.INFORMATION,
    ),
)
KNOWN_REASONS: Mapping[str, KnownReason] = {reason.id: reason for reason in _KNOWN}
FORMER_TITLES: Mapping[str, str] = {
    "record.failed": "Could not be synced",
    "server.duplicate": "Already there under this name or code",
}
"""Headings of reasons that only older logs hold."""
ANSWERED_ONE_BY_ONE = frozenset({"match.ambiguous", "match.look", "match.unlinked"})
"""Reasons whose cure names the very records, so that one record's cure is no other's."""
LISTED_ONLY = frozenset({"period.certified_changed", "document.no_pdf"})
"""Reasons that hold nothing back: the record is listed to be looked at, and a sync lets the reason be."""
HAPPENED = frozenset({"change.replaced"})
"""Notes of what a sync did, not of how a record is: nothing that is said later makes them untrue."""


def known_skip(id: str, because: str, fix: str = "") -> Skip:
    """A skip for one of the known reasons, with its own cure unless a better one is at hand."""
    return Skip(id, because, fix or KNOWN_REASONS[id].fix)
