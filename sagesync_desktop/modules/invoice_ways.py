"""A Vtiger invoice in the form in which it goes to Sage: what the ways that are on make of it.

One pure function of the record and the options, which rules, mapping and totals share. A pair remembers the
ways by which it was posted: switching one off must not make it look changed.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Totals
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.rules import SkipRule
from sagesync_desktop.core.sentence import Sentence, listed, term
from sagesync_desktop.core.types import Fields, ModuleId, Record, Row, Scalar, Side
from sagesync_desktop.core.values import parse_decimal, penny
from sagesync_desktop.modules.document import EVERY_TAX, ONE_PIECE, Document, DocumentLine, document_of
from sagesync_desktop.modules.exactlines import ExactLine
from sagesync_desktop.modules.freetext import as_free_text
from sagesync_desktop.modules.inclusive import WAYS_USED, as_priced, is_finer, with_memory
from sagesync_desktop.modules.invoice_discounts import shrunk, spread_off
from sagesync_desktop.modules.invoice_sums import (
    charged_by_first,
    edited,
    is_individual,
    overall_discount,
    stated,
)
from sagesync_desktop.modules.invoice_works import line_rows, tax_columns, with_taxes
from sagesync_desktop.modules.line_texts import one_piece, own_text, with_discount
from sagesync_desktop.modules.options import ADJUSTMENT
from sagesync_desktop.modules.pennies import HUNDRED, ceiling
from sagesync_desktop.modules.totals import Figures, countings, figures_for_sage

_ADJUSTMENT, _MODE = "txtAdjustment", "hdnTaxType"
Restated = Callable[[Record, Codebook], Record]


def as_posted(invoice: Record, book: Codebook) -> Record:
    """The form in which the invoice stands in Sage, or goes there: by the ways that are on, or were then."""
    return as_it_goes(invoice, with_remembered(invoice, book))


def as_it_goes(invoice: Record, book: Codebook) -> Record:
    """The form in which the invoice goes to Sage now; as it is where no way that is on changes it."""
    if invoice.side is Side.VTIGER:
        invoice = _told(invoice, book)
        for option, restated in _RESTATED.items():
            if option in book.settings.options and _MEANT[option](invoice):
                invoice = restated(invoice, book)
    return invoice


def _told(invoice: Record, book: Codebook) -> Record:
    """In the form that both sides say: lines without item, prices with tax."""
    return as_priced(as_free_text(invoice, book), book)


def has_own_form(invoice: Record, book: Codebook) -> bool:
    """Whether Vtiger states the invoice in a form of its own, by a way that it went by."""
    known = with_remembered(invoice, book)
    is_shipping = Option.TAXED_SHIPPING in known.settings.options and has_taxed_shipping(invoice)
    told = _told(invoice, known)
    return is_shipping or as_posted(told, book) is not told


def own_form(invoice: Record) -> Sentence:
    """What a Vtiger invoice states as Sage cannot."""
    return listed([term(_WORDS[option]) for option in Option if option in _meant(invoice) & _WORDS.keys()])


def totals_in_sage(invoice: Record, book: Codebook) -> Totals:
    """What the document comes to, in the form in which Sage has it."""
    return stated(as_posted(invoice, book), book)


def by_ways(rule: SkipRule) -> SkipRule:
    """The rule, asked of the form in which the invoice goes to Sage now."""

    def check(invoice: Record, context: Context) -> str | None:
        return rule.check(as_it_goes(invoice, context.book), context)

    return replace(rule, check=check)


# -- what a pair remembers


def with_remembered(invoice: Record, book: Codebook) -> Codebook:
    """The book with the ways on by which the invoice was posted, whatever is on now."""
    book = with_memory(invoice, book)
    options = book.settings.options
    known = _remembered(invoice, book) - options
    return replace(book, settings=replace(book.settings, options=options | known)) if known else book


def ways_used(invoice: Record, book: Codebook) -> Fields:
    """What the base of a Vtiger invoice's pair keeps of the ways that it goes by."""
    meant, options = _meant(invoice), with_remembered(invoice, book).settings.options
    used = (meant - _meant(as_posted(invoice, book))) | (meant & options & _NOT_RESTATED)
    return {WAYS_USED: tuple(sorted(option.value for option in used))} if used else {}


def _remembered(invoice: Record, book: Codebook) -> frozenset[Option]:
    """Only asked of an invoice that a way is meant for, which few are."""
    meant = _meant(invoice)
    if not meant - book.settings.options:
        return frozenset()
    link = book.link(ModuleId.INVOICES, Side.VTIGER, invoice.id)
    known = link.base.get(WAYS_USED) if link is not None else ()
    return frozenset(option for option in meant if isinstance(known, tuple) and option.value in known)


def _meant(invoice: Record) -> frozenset[Option]:
    """The ways that would change something of the invoice."""
    if invoice.side is Side.SAGE:
        return frozenset()
    return frozenset(option for option, is_meant in _MEANT.items() if is_meant(invoice))


# -- several taxes on a line


def has_several_taxes(invoice: Record) -> bool:
    """Whether a line bears more than one tax."""
    return any(sum(bool(row[name]) for name in tax_columns(row)) > 1 for row in invoice.rows("lines"))


# -- taxed shipping


def has_taxed_shipping(invoice: Record) -> bool:
    """Whether tax is charged on shipping."""
    return document_of(invoice).is_shipping_taxed


# -- prices finer than pennies


def has_finer_price(invoice: Record) -> bool:
    """Whether a price has more than two decimals."""
    return any(map(is_finer, invoice.rows("lines")))


def finer_as_one_piece(invoice: Record, book: Codebook) -> Record:
    """Each line with a finer price as one piece at the line's net, what it was made of in its text.

    As it is where such a line goes against the document: it could take no discount, and so not be exact.
    """
    lines, rows = document_of(invoice).lines, line_rows(invoice)
    sign = Decimal(-1 if penny(invoice.amount("hdnGrandTotal")) < 0 else 1)
    pairs = zip(lines, rows, strict=True)
    finer = {line.place - 1: _net(line) * sign for line, row in pairs if is_finer(row)}
    if min(finer.values()) < 0:
        return invoice
    for place, net in finer.items():
        rows[place] = _one_piece(lines[place], rows[place], net, sign, book)
    return edited(invoice, {"lines": tuple(rows)})


def _net(line: DocumentLine) -> Decimal:
    off = line.discount.amount or line.gross * (line.discount.percent or Decimal(0)) / HUNDRED
    return line.gross - off


def _one_piece(
    line: DocumentLine, row: Mapping[str, Scalar], net: Decimal, sign: Decimal, book: Codebook
) -> dict[str, Scalar]:
    """What is left of a penny comes off as a discount, so that the net stays exact until all are rounded."""
    text = with_discount(line, one_piece(line.text or own_text(line.item, book) or line.name, row))
    return {
        **row,
        ONE_PIECE: True,
        "quantity": sign,
        "listprice": ceiling(net),
        "discount_amount": (ceiling(net) - net) * sign or None,
        "discount_percent": None,
        "comment": text,
    }


# -- a discount on the whole


def has_discount(invoice: Record) -> bool:
    """Whether something comes off the whole of the invoice."""
    return bool(spread_off(invoice))


def discount_spread(invoice: Record, book: Codebook) -> Record:
    """The discount on the lines, each its share and its tax's; as it is where a line cannot take it."""
    document = document_of(invoice)
    spread = (_spread(invoice, document, exact) for exact in countings(document, book))
    offers = [one for one in spread if one is not None]
    return next((one for one in offers if _adds_up(one, book)), offers[0] if offers else invoice)


def _adds_up(invoice: Record, book: Codebook) -> bool:
    """Whether the lines make the total, to which an adjustment is added at the very end."""
    rest = invoice.amount("hdnGrandTotal") - invoice.amount(_ADJUSTMENT)
    return isinstance(figures_for_sage(replace(document_of(invoice), total=rest), book), Figures)


def _spread(invoice: Record, document: Document, exact: tuple[ExactLine, ...]) -> Record | None:
    """With tax where each line has its own, before it where the whole is taxed; an adjustment bears none."""
    is_alone = is_individual(invoice)
    subtotal = sum((line.net + line.tax if is_alone else line.net for line in exact), Decimal(0))
    if subtotal <= 0 or any(line.account for line in document.lines):
        return None
    factor = 1 - overall_discount(invoice, subtotal) / subtotal
    rows = shrunk(line_rows(invoice), document.lines, factor)
    if rows is None:
        return None
    net = sum((line.net for line in exact), Decimal(0)) * factor
    before_tax = penny(net + document.shipping)
    return edited(invoice, {"lines": rows, "pre_tax_total": before_tax, **spread_off(invoice)})


# -- one tax for the whole


def is_taxed_as_group(invoice: Record) -> bool:
    """Whether one tax is charged on the whole of the invoice."""
    return invoice.text(_MODE).casefold() == "group"


def taxed_line_by_line(invoice: Record, _book: Codebook) -> Record:
    """Every line with the taxes that are charged on the whole: those of the first line (measured)."""
    rates = charged_by_first(invoice)
    rows = tuple(with_taxes(row, rates) for row in line_rows(invoice))
    return edited(invoice, {_MODE: "individual", EVERY_TAX: True, "lines": rows})


# -- an adjustment


def has_adjustment(invoice: Record) -> bool:
    """Whether an amount stands below the lines that is no tax and no charge."""
    return bool(invoice.amount(_ADJUSTMENT))


def adjustment_as_line(invoice: Record, book: Codebook) -> Record:
    """The adjustment as a last line without tax on the account chosen for it; as it is where none is."""
    account, amount = book.mappings.accounts.get(ADJUSTMENT, ""), invoice.amount(_ADJUSTMENT)
    if not account:
        return invoice
    words = _label(_ADJUSTMENT, book)
    row: Row = {
        "product_name": words,
        "comment": words,
        "quantity": Decimal(1 if amount >= 0 else -1),
        "listprice": abs(amount),
        "ledger_account_id": account,
    }
    before_tax = parse_decimal(invoice.fields.get("pre_tax_total"))
    shown: Fields = {} if before_tax is None else {"pre_tax_total": before_tax + amount}
    return edited(invoice, {"lines": (*invoice.rows("lines"), row), _ADJUSTMENT: Decimal(0), **shown})


def _label(name: str, book: Codebook) -> str:
    """A field of Vtiger's invoices as its users see it."""
    fields = book.setup.fields.get(ModuleId.INVOICES, ())
    return next((field.label for field in fields if field.name == name and field.label), "Adjustment")


_RESTATED: Mapping[Option, Restated] = {
    Option.PRICE_DECIMALS: finer_as_one_piece,
    Option.OVERALL_DISCOUNT: discount_spread,
    Option.GROUP_TAX: taxed_line_by_line,
    Option.ADJUSTMENT_LINE: adjustment_as_line,
}
"""In this order: a discount on the whole comes off before a group's tax, and nothing of an adjustment."""
_NOT_RESTATED = frozenset({Option.COMBINED_TAX, Option.TAXED_SHIPPING})
"""Ways that change what a tax is mapped to, and not the form of the invoice."""
_MEANT: Mapping[Option, Callable[[Record], bool]] = {
    Option.COMBINED_TAX: has_several_taxes,
    Option.TAXED_SHIPPING: has_taxed_shipping,
    Option.PRICE_DECIMALS: has_finer_price,
    Option.OVERALL_DISCOUNT: has_discount,
    Option.GROUP_TAX: is_taxed_as_group,
    Option.ADJUSTMENT_LINE: has_adjustment,
}
_WORDS: Mapping[Option, str] = {
    Option.OVERALL_DISCOUNT: "a discount on the whole",
    Option.ADJUSTMENT_LINE: "an adjustment",
    Option.GROUP_TAX: "one tax for the whole",
    Option.TAXED_SHIPPING: "tax on shipping",
    Option.PRICE_DECIMALS: "a price of more than two decimals",
}
