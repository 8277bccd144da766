"""Records that a person put aside: whether her word still stands, and what is said of them meanwhile."""

from collections.abc import Mapping

from sagesync_desktop.core.cures import AsideKind
from sagesync_desktop.core.journal import Aside
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Record, RecordId, Side, Skip
from sagesync_desktop.core.values import fingerprint, fold

Asides = Mapping[tuple[Side, RecordId], Aside]
LEFT, BY_HAND, NEVER = "desk.left_alone", "desk.by_hand", "desk.never"
PUT_ASIDE = frozenset({LEFT, BY_HAND, NEVER})
"""Rules that a person's own word gives."""
_MOVED_BY_ITSELF = frozenset(
    {"modifiedtime", "modifiedby", "web_link", "untouched", "repeated", "displayed_as", "deletable"}
    | {"qtyinstock", "qtyindemand", "quantity_in_stock", "balance", "starred", "sent", "contact_name"}
)
"""What a server shows otherwise without anybody having touched the record itself: stamps, addresses of pages,
stock that a sale took, whether a letter went out."""


def content_mark(record: Record) -> str:
    """Fingerprint of what people have entered in a record."""
    return fingerprint({name: value for name, value in record.fields.items() if name not in _MOVED_BY_ITSELF})


def still_stands(aside: Aside, record: Record | None) -> bool:
    """Whether a record is still to be left alone: what was put aside comes back when it changes."""
    if aside.kind is AsideKind.READ or record is None or record.deleted:
        return False
    return aside.kind is AsideKind.NEVER or aside.mark == content_mark(record)


def aside_skip(aside: Aside) -> Skip:
    """What is said of a record that was put aside."""
    match aside.kind:
        case AsideKind.NEVER if aside.note:
            because = say(
                "It is part of a correction by credit note and new invoice: {note}", note=aside.note
            )
            return known_skip(NEVER, because)
        case AsideKind.NEVER:
            return known_skip(NEVER, say("You said that it is never to be synced"))
        case AsideKind.BY_HAND if aside.note:
            other = aside.side.other
            return known_skip(
                BY_HAND, say("You entered it in {side} yourself: {note}", side=other, note=aside.note)
            )
        case AsideKind.BY_HAND:
            return known_skip(BY_HAND, say("You entered it in {side} yourself", side=aside.side.other))
        case AsideKind.LEFT if aside.note:
            because = say("You undid what run {run} wrote; it is left alone until it changes", run=aside.note)
            return known_skip(LEFT, because)
        case AsideKind.LEFT | AsideKind.READ:
            return known_skip(LEFT, say("You left it alone until it changes"))


def put_aside(asides: Asides, record: Record) -> Skip | None:
    """Why a record that nothing joins is left alone: it was put aside, or is what was entered for another."""
    own = asides.get((record.side, record.id))
    if own is not None:
        return aside_skip(own)
    for one in asides.values():
        if one.kind is AsideKind.BY_HAND and one.side is not record.side and _bears(record, one.note):
            because = say(
                "You entered it yourself for a record of {side}, which you put aside", side=one.side
            )
            return known_skip(BY_HAND, because)
    return None


def _bears(record: Record, number: str) -> bool:
    """Whether a record has a number in one of its fields, as people write it."""
    wanted = fold(number)
    return bool(wanted) and any(
        fold(text) == wanted for text in record.fields.values() if isinstance(text, str)
    )
