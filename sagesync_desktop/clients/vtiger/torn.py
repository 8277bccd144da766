"""What a write to an invoice left behind that broke off half-way: pure looks at it, and the words for it."""

from collections.abc import Mapping, Sequence
from itertools import starmap

from sagesync_desktop.clients.jsontext import Json, JsonObject
from sagesync_desktop.clients.vtiger.elements import value_text
from sagesync_desktop.clients.vtiger.invoicing import (
    TOLERANCE,
    Shipping,
    expected_total,
    number,
    whole_invoice,
)
from sagesync_desktop.clients.vtiger.wire import text_of
from sagesync_desktop.core.errors import DiesOnRecord, RejectedByServer
from sagesync_desktop.core.markup import decoded
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.types import Record, Row, Side

_MONEY = ("hdnGrandTotal", "pre_tax_total")


def is_as_before(current: Record, stored: Record) -> bool:
    """Whether a write left lines and totals alone."""
    figures = all(current.amount(name) == stored.amount(name) for name in _MONEY)
    return figures and current.rows("lines") == stored.rows("lines")


def is_torn(raw: Mapping[str, Json], stored: Record, sent: Sequence[Row]) -> bool:
    """Whether an invoice holds the first lines of what was sent and the write broke off on the way.

    Vtiger writes line after line and the total last, so a total that its lines explain is nobody's accident
    (8.2.0, measured, fact 13); but it is 0 like the lines of an invoice that got none at all.
    """
    kept = stored.rows("lines")
    if len(kept) > len(sent) or not all(starmap(_is_same_line, zip(kept, sent, strict=False))):
        return False
    explained = expected_total(whole_invoice(raw, {}, (), Shipping()))
    return not kept or abs(explained - stored.amount("hdnGrandTotal")) > TOLERANCE


def _is_same_line(kept: Row, sent: Row) -> bool:
    same_item = value_text(kept.get("productid")) == value_text(sent.get("productid"))
    return same_item and all(number(kept.get(n)) == number(sent.get(n)) for n in ("quantity", "listprice"))


def would_lose(raw: Mapping[str, Json], coming: Sequence[Row] = ()) -> Sentence | None:
    """What a whole write would take from an invoice for good; None when it takes nothing.

    A bundle's parts stand in the display details alone and an echo erases them (8.2.0, measured, fact 60);
    a line whose item was deleted would come back as a text (50), unless the lines that are sent give it
    another item and keep what it says.
    """
    lines, details = raw.get("LineItems"), raw.get("LineItems_FinalDetails")
    shown = details if isinstance(details, dict) else {}
    for place, line in enumerate(lines if isinstance(lines, list) else [], 1):
        row = line if isinstance(line, dict) else {}
        more = shown.get(str(place))
        name = decoded(text_of(row.get("product_name")))
        if isinstance(more, dict) and text_of(more.get(f"subproduct_ids{place}")):
            return say("Line {place} ({item}) is a bundle, whose parts would be lost", place=place, item=name)
        if name and not text_of(row.get("productid")) and not _says_it_all(coming[place - 1 : place], row):
            return say("The item of line {place} ({item}) was deleted in Vtiger", place=place, item=name)
    return None


def _says_it_all(coming: Sequence[Row], row: JsonObject) -> bool:
    """Whether the line that takes the place of another has an item, and the other's text."""
    said = decoded(text_of(row.get("comment"))) or decoded(text_of(row.get("product_name")))
    return any(one.get("productid") and said in value_text(one.get("comment")) for one in coming)


def kept_whole(record: str, why: Sentence) -> RejectedByServer:
    """The error for an invoice that is left alone because a write would take something from it."""
    return RejectedByServer(
        say("Vtiger's interface cannot change {record} without loss", record=record),
        why,
        "Make the change in Vtiger by hand",
        side=Side.VTIGER,
        code="WOULD_LOSE",
        fields=("lines",),
    )


def dies_on(record: str) -> DiesOnRecord:
    """The error for a write on which Vtiger breaks off without keeping anything of it."""
    return DiesOnRecord(
        say("Vtiger breaks off each time it is to save {record}", record=record),
        "It answers with status 500 and without a word; nothing was changed",
        "Make the change in Vtiger by hand, or show its administrator the PHP log of that minute",
        side=Side.VTIGER,
        code="BROKE_OFF",
    )


def put_back(record: str) -> RejectedByServer:
    """The error for a change that tore an invoice, whose former lines are there again."""
    return RejectedByServer(
        say("Vtiger broke off twice while it was saving {record}", record=record),
        "Lines were lost by that; the former lines were put back",
        "Make the change in Vtiger by hand, or show its administrator the PHP log of that minute",
        side=Side.VTIGER,
        code="BROKE_OFF",
        fields=("lines",),
    )


def lost_lines(record: str, left: int, before: int) -> RejectedByServer:
    """The error for an invoice whose lines could not be put back either."""
    return RejectedByServer(
        say("Vtiger broke off while it was saving {record} and lost lines of it", record=record),
        say("{left} of {before} lines are left, and they could not be put back", left=left, before=before),
        "Open the invoice in Vtiger, enter the missing lines again and save it",
        side=Side.VTIGER,
        code="LINES_LOST",
        fields=("lines",),
    )


def mended(record: str) -> Sentence:
    """What is told of an invoice that was torn and is whole again."""
    return say(
        "Vtiger broke off while it was saving {record}; its lines were sent again and are whole",
        record=record,
    )
