"""What all cures of invoices share: rows as the clients take them, and the work that is made of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Edit, Elsewhere, Shown, Work
from sagesync_desktop.core.sentence import Sentence, clause, joined, say
from sagesync_desktop.core.types import Fields, Item, Missing, ModuleId, Record, Row, Scalar, Side, Value
from sagesync_desktop.core.values import plain
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.invoice_sums import edited, is_individual, moved, posted, saved, stated
from sagesync_desktop.modules.invoice_words import label
from sagesync_desktop.modules.ledger import LINE_ROW
from sagesync_desktop.modules.taxkinds import ticked_on_item

INVOICES = ModuleId.INVOICES
_NEVER_SENT = frozenset({"net_amount", "total_amount"})
"""Of a Sage line: Sage works them out, and refuses what differs by a penny."""
_AMOUNT_OFF, _PERCENT_OFF = "discount_amount", "discount_percentage"
"""Where both are sent the amount wins, which Sage has rounded already."""
_OUR_NAMES = LINE_ROW.keys() - _NEVER_SENT


# -- Vtiger's lines


def line_rows(invoice: Record) -> list[dict[str, Scalar]]:
    """The lines of an invoice, to be changed."""
    return [dict(row) for row in invoice.rows("lines")]


def new_row(
    item: Item, name: str, quantity: Decimal, price: Decimal, taxes: Mapping[str, Decimal], book: Codebook
) -> dict[str, Scalar]:
    """A line more, every tax named: one that is left out would get the item's own rate (8.2.0, measured)."""
    none = {tax.name: Decimal(0) for tax in book.setup.taxes}
    return {
        "productid": item.id,
        "item_module": item.module.value,
        "product_name": name,
        "quantity": plain(quantity),
        "listprice": plain(price),
        "comment": "",
        **none,
        **taxes,
    }


def tax_columns(row: Row) -> tuple[str, ...]:
    """The names of a line's taxes."""
    return tuple(sorted(name for name in row if name.startswith("tax") and name[3:].isdigit()))


def with_taxes(row: Mapping[str, Scalar], rates: Mapping[str, Decimal]) -> dict[str, Scalar]:
    """A line that bears these taxes and no others."""
    return {**row, **{name: Decimal(0) for name in tax_columns(row)}, **rates}


def taxes_in_words(row: Row, book: Codebook) -> Sentence:
    """The taxes that a line bears."""
    rates = {name: row[name] for name in tax_columns(row)}
    borne = [
        say("{name} {rate} %", name=label(name, book), rate=plain(rate))
        for name, rate in rates.items()
        if isinstance(rate, Decimal) and rate
    ]
    return joined(" + ", borne) if borne else say("no tax")


def of_line(place: int, what: Sentence) -> Sentence:
    """The name of a line's field, such as "Line 2, tax"."""
    return say("Line {place}, {what}", place=place, what=what)


def row_in_words(row: Row, book: Codebook) -> Sentence:
    """A whole line, for the table of what is before and after."""
    return say(
        "{item}: {quantity} × {price}, {taxes}",
        item=str(row.get("product_name") or row.get("comment") or ""),
        quantity=_plain(row.get("quantity")),
        price=_plain(row.get("listprice")),
        taxes=taxes_in_words(row, book),
    )


def _plain(value: Scalar) -> Decimal:
    return plain(value) if isinstance(value, Decimal) else Decimal(0)


# -- the work in Vtiger


def in_vtiger(field: str, before: Value | Missing, after: Value | Missing) -> Shown:
    """One value of Vtiger before and after."""
    return Shown(Side.VTIGER, field, before, after)


def header_work(
    invoice: Record, fields: Fields, shown: Iterable[Shown], warning: Sentence | None = None
) -> Work:
    """A change of the header alone, which no Vtiger harms."""
    edit = Edit(INVOICES, Side.VTIGER, invoice.id, fields)
    return Work((edit,), tuple(shown), warning=warning or "")


def money_work(
    invoice: Record,
    context: Context,
    fields: Fields,
    shown: Sequence[Shown],
    more: Sentence | None = None,
) -> Work:
    """A change with money in it: what it comes to before and after, or why this Vtiger must not be told.

    `more` is said beside the warning about money.
    """
    book = context.book
    if (harm := why_not_rewritten(edited(invoice, fields), book)) is not None:
        return Work((Elsewhere(Side.VTIGER, harm),), tuple(shown))
    sent, unticked = _without_unticked(edited(invoice, fields), fields, book)
    before, after = stated(invoice, book), saved(edited(invoice, sent), book)
    said = [one for one in (moved(before, after), more) if one]
    return Work(
        (Edit(INVOICES, Side.VTIGER, invoice.id, sent),),
        (*shown, *unticked),
        before,
        after,
        clause(*said) if said else "",
    )


def why_not_rewritten(invoice: Record, book: Codebook) -> Sentence | None:
    """Why a program must not save the lines of an invoice; None where it may (measured, 8.2 to 8.4)."""
    if not book.setup.can_write_invoices:
        return say(
            "Vtiger {version} destroys the lines of an invoice that a program changes",
            version=book.setup.version,
        )
    for line in document_of(invoice).lines:
        if line.item is None and line.name:
            return say(
                "The item of line {position}{item} was deleted, and a program that saves the invoice would "
                "lose its name",
                position=line.place,
                item=line.called,
            )
    return None


def _without_unticked(would_be: Record, fields: Fields, book: Codebook) -> tuple[Fields, list[Shown]]:
    """What is sent so that Vtiger holds what it counts, and what is said of it.

    A tax that its item lacks stays on the line and out of the total (8.2.0, measured): it is not sent.
    """
    if not is_individual(would_be):
        return fields, []
    rows, shown = [], []
    for line, row in zip(document_of(would_be).lines, line_rows(would_be), strict=True):
        ticked = ticked_on_item(line.item, book)
        gone = (
            [] if ticked is None else [name for name in tax_columns(row) if row[name] and name not in ticked]
        )
        counted = {**row, **{name: Decimal(0) for name in gone}}
        rows.append(counted)
        if gone:
            words = (taxes_in_words(one, book) for one in (row, counted))
            shown.append(in_vtiger(of_line(line.place, say("tax (not ticked on its item)")), *words))
    return ({**fields, "lines": tuple(rows)} if shown else fields), shown


# -- the work in Sage


def sage_work(
    invoice: Record, context: Context, fields: Fields, rows: Iterable[Row], shown: Iterable[Shown]
) -> Work:
    """A change of a Sage invoice's lines, or why Sage takes none."""
    if (closed := why_closed(invoice)) is not None:
        return Work((Elsewhere(Side.SAGE, closed),), tuple(shown))
    would_be = edited(invoice, {**fields, "lines": tuple(rows)})
    sent = {**fields, "lines": tuple(sent_line(row) for row in would_be.rows("lines"))}
    before, after = stated(invoice, context.book), posted(would_be, context.book)
    edit = Edit(INVOICES, Side.SAGE, invoice.id, sent)
    return Work((edit,), tuple(shown), before, after, moved(before, after) or "")


def sent_line(row: Row) -> Row:
    """What Sage is told of a line: all that it said of it and does not work out itself."""
    said = {name: value for name, value in row.items() if name in _OUR_NAMES and value not in (None, "")}
    return {name: value for name, value in said.items() if name != _AMOUNT_OFF or not said.get(_PERCENT_OFF)}


def why_closed(invoice: Record) -> Sentence | None:
    """Why Sage lets nobody change an invoice; None where it does."""
    if invoice.fields.get("editable") is False or invoice.amount("total_paid"):
        return say("Sage has closed it for changes: it is paid in part or whole, or in a locked period")
    return None


def in_sage(field: str, before: Value | Missing, after: Value | Missing) -> Shown:
    """One value of Sage before and after."""
    return Shown(Side.SAGE, field, before, after)


def with_effects_before(work: Work, *first: Edit) -> Work:
    """The work with other writes before its own, on which they depend."""
    return replace(work, effects=(*first, *work.effects))
