"""Invoice lines in shared form: item, description, quantity, price, discount and tax."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from sagesync_desktop.core.books import AT_ZERO
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.errors import MissingParent
from sagesync_desktop.core.lines import lines_of, reference
from sagesync_desktop.core.mapping import demand
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.specs import Transform
from sagesync_desktop.core.types import (
    Discount,
    Fields,
    Line,
    LineTax,
    Missing,
    ModuleId,
    Record,
    Row,
    Scalar,
    Side,
    Value,
)
from sagesync_desktop.core.values import PENNY, penny, plain
from sagesync_desktop.modules.document import DocumentLine, document_of
from sagesync_desktop.modules.exactlines import ExactLine
from sagesync_desktop.modules.freetext import service_instead
from sagesync_desktop.modules.inclusive import leaning, priced_net, said_with_tax, upright, with_memory
from sagesync_desktop.modules.invoice_ways import as_it_goes, with_remembered
from sagesync_desktop.modules.line_kinds import aligned
from sagesync_desktop.modules.line_taxes import borne_tax
from sagesync_desktop.modules.line_texts import own_text, text_in_sage
from sagesync_desktop.modules.line_words import tax_name
from sagesync_desktop.modules.pennies import HUNDRED
from sagesync_desktop.modules.totals import (
    VTIGER_QUANTITY,
    Figures,
    figures_of,
    sage_lines,
    vtiger_lines,
)


def _from_vtiger(record: Record, book: Codebook) -> Value | Missing:
    book = with_remembered(record, book)
    document = document_of(as_it_goes(record, book))
    exact = vtiger_lines(document, book)
    figures = figures_of(document, exact)
    known = figures if isinstance(figures, Figures) else _as_they_are(exact)
    amounts = zip(known.discounts, known.percents, strict=True)
    off = [Discount(plain(amount), plain(percent)) for amount, percent in amounts]
    lines = zip(document.lines, exact, off, known.taxes, strict=True)
    return tuple(
        _vtiger_line(line, discount, borne_tax(line, one.taxes, book).shared(tax, book), book)
        for line, one, discount, tax in lines
    )


def _as_they_are(exact: Sequence[ExactLine]) -> Figures:
    """Figures of lines that Sage would not come to: each rounded for itself."""
    return Figures(
        tuple(penny(line.discount) for line in exact),
        tuple(line.percent for line in exact),
        tuple(penny(line.net) for line in exact),
        tuple(penny(line.tax) for line in exact),
        Decimal(0),
    )


def _vtiger_line(line: DocumentLine, discount: Discount, tax: LineTax, book: Codebook) -> Line:
    own = "" if line.text else own_text(line.item, book)
    price = upright(line, tax.rate)
    if line.is_one_piece and abs(discount.amount) <= PENNY and not discount.percent:
        # A penny that rounding took off is no discount that anybody gave.
        price, discount = price - discount.amount * line.quantity, Discount(Decimal(0), Decimal(0))
    figures = plain(line.quantity), plain(price), discount, tax
    return Line(line.item, line.text, *figures, own, line.account)


def _from_sage(record: Record, book: Codebook) -> Value | Missing:
    document = priced_net(record, with_memory(record, book))
    lines = zip(document.lines, sage_lines(document, book), strict=True)
    return tuple(_sage_line(line, exact, book) for line, exact in lines)


def _sage_line(line: DocumentLine, exact: ExactLine, book: Codebook) -> Line:
    item = book.shared_item(line.item) if line.item else None
    discount = Discount(plain(exact.discount), plain(exact.percent))
    tax = replace(line.tax, rate=exact.rate, amount=penny(line.tax.amount or Decimal(0)))
    return Line(item, line.text, plain(line.quantity), plain(line.unit_price), discount, tax, "")


def _side_item(line: Line, side: Side, book: Codebook) -> tuple[ModuleId, str]:
    item = line.item
    found = book.item_on(side, item) if item else None
    if item is None or found is None:
        called = line.description or (reference(item) if item else "")
        raise MissingParent(
            say("The item “{item}” of a line is not in {side}", item=called, side=side),
            fix="See why the item did not travel; the invoice follows by itself.",
            side=side,
        )
    return item.module, found


def _to_sage(value: Value, book: Codebook) -> Fields:
    return {"lines": tuple(_sage_row(line, book) for line in lines_of(value))}


def sales_account(module: ModuleId, item: Record | None, book: Codebook) -> str:
    """The ledger account of a line with this Sage item: the item's own, else the mapped one."""
    purpose = "service_sales" if module is ModuleId.SERVICES else "product_sales"
    return (item.text("sales_ledger_account_id") if item else "") or book.mappings.accounts.get(purpose, "")


def _sage_row(line: Line, book: Codebook) -> Row:
    sent: dict[str, Scalar] = {
        **_sold_in_sage(line, book),
        "description": text_in_sage(line, book),
        "quantity": line.quantity,
        "unit_price": line.unit_price,
        "tax_rate_id": _rate_id(line.tax, book),
        "tax_amount": line.tax.amount,
    }
    return {**sent, **said_with_tax(line), **_sage_discount(line.discount)}


def _sold_in_sage(line: Line, book: Codebook) -> dict[str, Scalar]:
    """The item with the account of its sales, or an account alone."""
    if line.item is None and line.account:
        return {"ledger_account_id": line.account}
    module, item_id = _side_item(line, Side.SAGE, book)
    account = sales_account(module, book.record(module, Side.SAGE, item_id), book)
    name = "service_id" if module is ModuleId.SERVICES else "product_id"
    return {name: item_id, "ledger_account_id": account}


def _rate_id(tax: LineTax, book: Codebook) -> str:
    """Without a rate, Sage would take the item's own."""
    known = None if tax.unmapped else tax.rate_id
    return demand(
        known,
        "Line items",
        tax_name(tax, book),
        "Map the tax to a Sage rate under Mapping, or correct it on the line.",
    )


def _sage_discount(discount: Discount) -> dict[str, Scalar]:
    """A percentage as such where Sage then comes to the same; without a discount nothing is said of one."""
    if discount.percent:
        return {"discount_percentage": discount.percent}
    return {"discount_amount": discount.amount} if discount.amount else {}


def _to_vtiger(value: Value, book: Codebook) -> Fields:
    return {"lines": tuple(_vtiger_row(line, book) for line in leaning(lines_of(value)))}


def _vtiger_row(line: Line, book: Codebook) -> Row:
    item = line if line.item else replace(line, item=service_instead(book))
    module, item_id = _side_item(item, Side.VTIGER, book)
    rate = line.tax.rate
    name = book.vtiger_tax(line.tax.rate_id, rate) or ""
    taxes: dict[str, Scalar] = {tax.name: Decimal(0) for tax in book.setup.taxes}
    if name and not name.endswith(AT_ZERO):
        taxes |= book.vtiger_shares(name, rate)
    return {
        "productid": item_id,
        "item_module": module.value,
        "quantity": line.quantity,
        "listprice": line.unit_price,
        **_vtiger_discount(line),
        "comment": line.description,
        **taxes,
    }


def _vtiger_discount(line: Line) -> dict[str, Scalar]:
    """A percentage as such where it comes to whole pennies; Vtiger rounds nothing, keeps three decimals."""
    percent, amount = line.discount.percent, line.discount.amount
    gross = line.quantity * line.unit_price
    if percent and gross * percent / HUNDRED == amount and percent == percent.quantize(VTIGER_QUANTITY):
        return {"discount_percent": percent}
    return {"discount_amount": amount}


LINES_TRANSFORM = Transform(_from_sage, _from_vtiger, _to_sage, _to_vtiger)


def pays_none_on_both(position: int, invoice: Record, context: Context) -> bool:
    """Whether the partner has the same line, and no tax is paid on either: each side keeps its kind."""
    if context.partner is None:
        return False
    lines, there = (shared_lines(one, context.book) for one in (invoice, context.partner))
    place = aligned(lines, there).get(position - 1)
    return place is not None and not lines[position - 1].tax.rate and not there[place].tax.rate


def shared_lines(invoice: Record, book: Codebook) -> tuple[Line, ...]:
    """An invoice's lines in shared form."""
    read = LINES_TRANSFORM.read_sage if invoice.side is Side.SAGE else LINES_TRANSFORM.read_vtiger
    return lines_of(read(invoice, book))
