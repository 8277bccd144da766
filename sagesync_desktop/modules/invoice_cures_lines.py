"""Cures of an invoice's lines that need an item: one for a bare line, or for an amount on its own line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Cure, Need, Shown, Unfit, Work
from sagesync_desktop.core.given import found, record_need
from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.types import Fields, Item, ModuleId, Record, RecordId, Scalar, Side
from sagesync_desktop.core.values import parse_decimal, penny, plain
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.invoice_sums import edited
from sagesync_desktop.modules.invoice_works import (
    in_vtiger,
    line_rows,
    money_work,
    new_row,
    of_line,
    row_in_words,
)

PRODUCTS, SERVICES = ModuleId.PRODUCTS, ModuleId.SERVICES
_NOTHING = Decimal("0.00")
_NAMES = {PRODUCTS: "productname", SERVICES: "servicename"}
Chosen = Callable[[Record, Context, Record], Work | None]
"""(invoice, context, chosen item) -> the work."""
Fits = Callable[[Record, Context], bool]
Names = Callable[[Record, Context], tuple[str, ...]]
"""What the item may be called that is meant, the likeliest name first."""


def nameless(_invoice: Record, _context: Context) -> tuple[str, ...]:
    """Where nothing tells which item it could be."""
    return ()


def item_cures(
    id: str,
    labels: Mapping[ModuleId, str],
    work: Chosen,
    fits: Fits,
    side: Side = Side.VTIGER,
    names: Names = nameless,
) -> tuple[Cure, ...]:
    """A cure with a product and the same with a service, in this order: each is looked for by itself."""

    def needs(module: ModuleId, invoice: Record, context: Context) -> Need | None:
        if invoice.side is not side or not fits(invoice, context):
            return None
        likely = _likely(module, side, names(invoice, context), context)
        return record_need(term("Product" if module is PRODUCTS else "Service"), module, side, likely)

    def done(module: ModuleId, invoice: Record, context: Context, given: str) -> Work | None:
        need = needs(module, invoice, context)
        if need is None:
            return None
        item = context.book.record(module, side, given.strip())
        return work(invoice, context, found(item, given, need))

    kinds = {PRODUCTS: "product", SERVICES: "service"}
    return tuple(
        Cure(f"{id}_{kinds[module]}", label, partial(done, module), partial(needs, module))
        for module, label in labels.items()
    )


def _likely(module: ModuleId, side: Side, names: tuple[str, ...], context: Context) -> RecordId:
    """The one item that bears the first of the names that any item bears; "" where there are two."""
    found = (context.called(module, side, name) for name in names if name)
    known = next((ids for ids in found if ids), ())
    return known[0] if len(known) == 1 else ""


def name_of(item: Record) -> str:
    """What people call a Vtiger item."""
    return item.text(_NAMES[item.module])


def as_item(record: Record) -> Item:
    """A record of an item as lines name it."""
    return Item(record.module, record.side, record.id)


def ticked(item: Record) -> dict[str, Decimal]:
    """The taxes that are ticked on a Vtiger item, in percent."""
    return {str(row["name"]): parse_decimal(row.get("rate")) or Decimal(0) for row in item.rows("taxes")}


@dataclass(frozen=True, slots=True)
class Extra:
    """An amount that is to stand on a line of its own."""

    amount: Decimal
    """What the line comes to before tax; less than nothing for a reduction."""
    instead: Fields
    """Of the invoice: what is taken off elsewhere."""
    shown: tuple[Shown, ...]
    rate: Decimal = Decimal(0)
    """The percentage that it is taxed at."""


def with_line(invoice: Record, context: Context, extra: Extra, item: Record) -> Work:
    """The invoice with the amount on a line of that item, at a rate that the item has."""
    taxes = taxes_of_rate(item, extra.rate)
    quantity = Decimal(1) if extra.amount >= 0 else Decimal(-1)
    row = new_row(as_item(item), name_of(item), quantity, abs(extra.amount), taxes, context.book)
    rows = (*edited(invoice, extra.instead).rows("lines"), row)
    words = row_in_words(row, context.book)
    shown = (*extra.shown, in_vtiger(say("Line {place}", place=len(rows)), None, words))
    return money_work(invoice, context, {**extra.instead, "lines": rows}, shown)


def taxes_of_rate(item: Record, rate: Decimal) -> dict[str, Decimal]:
    """The one ticked tax of an item that charges a rate; raises Unfit: Vtiger counts no other (measured)."""
    if not rate:
        return {}
    fitting = {name: percent for name, percent in ticked(item).items() if percent == rate}
    if len(fitting) != 1:
        raise Unfit(
            say(
                "{item} does not bear a tax of {rate} %; choose an item that does, or tick the tax on it",
                item=name_of(item),
                rate=plain(rate),
            )
        )
    return fitting


# -- an adjustment


_CARRIAGE = (
    "Shipping & Handling", "Shipping", "Carriage", "Delivery", "Postage", "Postage & Packing", "Freight",
    "Versand", "Versandkosten", "Porto", "Fracht", "Frais de port", "Livraison", "Port", "Envío", "Portes",
)  # fmt: skip
"""What firms call the item for it, in the languages of the program; only a proposal."""
_ADJUSTMENT = (
    "Adjustment", "Adjustments", "Sundries", "Sundry", "Rounding", "Anpassung", "Sonstiges", "Ajustement",
    "Divers", "Ajuste", "Varios",
)  # fmt: skip


def carriage(_invoice: Record, _context: Context) -> tuple[str, ...]:
    """What the item for carriage may be called."""
    return _CARRIAGE


def adjustment(_invoice: Record, _context: Context) -> tuple[str, ...]:
    """What the item for an adjustment may be called."""
    return _ADJUSTMENT


def adjustment_line(invoice: Record, context: Context, item: Record) -> Work:
    """The adjustment as a line of that item, without tax as it was."""
    amount = invoice.amount("txtAdjustment")
    shown = in_vtiger(term("Adjustment"), penny(amount), _NOTHING)
    return with_line(invoice, context, Extra(amount, {"txtAdjustment": Decimal(0)}, (shown,)), item)


def has_adjustment(invoice: Record, _context: Context) -> bool:
    """Whether an amount stands below the lines that is no tax and no charge."""
    return bool(invoice.amount("txtAdjustment"))


ADJUSTMENT = item_cures(
    "as_line",
    {SERVICES: "Put it on a line of its own, as a service", PRODUCTS: "Put it on a line, as a product"},
    adjustment_line,
    has_adjustment,
    names=adjustment,
)


# -- carriage with tax


def charge_rate(invoice: Record) -> Decimal:
    """The percentage that shipping is taxed at."""
    rates = (parse_decimal(row.get("rate")) or Decimal(0) for row in invoice.rows("shipping_taxes"))
    return sum(rates, Decimal(0))


def charge_line(invoice: Record, context: Context, item: Record) -> Work:
    """The charge as a line of that item, taxed as it was."""
    charge = invoice.amount("shipping_charges")
    shown = in_vtiger(term("Shipping & Handling"), penny(charge), _NOTHING)
    off: Fields = {"shipping_charges": Decimal(0), "shipping_taxes": ()}
    return with_line(invoice, context, Extra(charge, off, (shown,), charge_rate(invoice)), item)


def has_charge(invoice: Record, _context: Context) -> bool:
    """Whether shipping costs anything."""
    return bool(invoice.amount("shipping_charges"))


CHARGE = item_cures(
    "as_line",
    {
        SERVICES: "Put the charge on a line of its own, as a service",
        PRODUCTS: "Put it on a line, as a product",
    },
    charge_line,
    has_charge,
    names=carriage,
)


# -- an item for a line without one


def first_bare(invoice: Record, context: Context) -> int | None:
    """The place of the first line without item, from nought."""
    lines = context.once(document_of, invoice).lines
    return next((line.place - 1 for line in lines if line.item is None), None)


def is_bare(invoice: Record, context: Context) -> bool:
    """Whether a line has no item."""
    return first_bare(invoice, context) is not None


def item_given(invoice: Record, context: Context, item: Record) -> Work | None:
    """The item on every line that lacks one and says the same; what such a line said stays as its text."""
    at, rows, shown = first_bare(invoice, context), line_rows(invoice), []
    lines = context.once(document_of, invoice).lines
    if at is None:
        return None
    for line in lines:
        if line.item is None and line.name == lines[at].name:
            rows[line.place - 1] = {**rows[line.place - 1], **_named(item, line.text or line.name)}
            shown.append(in_vtiger(of_line(line.place, say("item")), _gone(line.name), name_of(item)))
    return money_work(invoice, context, {"lines": tuple(rows)}, shown)


def _gone(name: str) -> Sentence | None:
    return say("{name} (deleted)", name=name) if name else None


def _named(item: Record, text: str) -> dict[str, Scalar]:
    named: dict[str, Scalar] = {"productid": item.id, "item_module": item.module.value, "deleted": False}
    return {**named, "product_name": name_of(item), "comment": text}


def name_of_bare(invoice: Record, _context: Context) -> tuple[str, ...]:
    """What the first line without item says that it is."""
    return tuple(line.name for line in document_of(invoice).lines if line.item is None)[:1]


BARE_LINE = item_cures(
    "choose",
    {PRODUCTS: "Choose a product for the line", SERVICES: "Choose a service for the line"},
    item_given,
    is_bare,
    names=name_of_bare,
)


# -- a first line


def _line_made(invoice: Record, context: Context, item: Record) -> Work:
    """One of an item, at its own price and taxes; raises Unfit for a price in another currency."""
    base = context.book.setup.base_currency
    own, theirs = invoice.text("currency_code").upper() or base, item.text("currency_code").upper() or base
    if own != theirs:
        raise Unfit(
            say(
                "{item} is priced in {theirs}, and the invoice is in {own}: add the line in Vtiger",
                item=name_of(item),
                theirs=theirs,
                own=own,
            )
        )
    price = parse_decimal(item.fields.get("unit_price")) or Decimal(0)
    row = new_row(as_item(item), name_of(item), Decimal(1), price, ticked(item), context.book)
    shown = in_vtiger(say("Line {place}", place=1), None, row_in_words(row, context.book))
    return money_work(invoice, context, {"lines": (row,)}, (shown,))


def _is_empty(invoice: Record, context: Context) -> bool:
    return not context.once(document_of, invoice).lines


NO_LINES = item_cures(
    "add",
    {PRODUCTS: "Add a line with a product", SERVICES: "Add a line with a service"},
    _line_made,
    _is_empty,
)
