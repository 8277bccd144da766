"""Document lines in shared form: when two mean the same, and the rows in which bases and logs keep them."""

import re
from decimal import Decimal
from typing import TypeGuard

from sagesync_desktop.core.markup import decoded
from sagesync_desktop.core.types import (
    UNLINKED,
    Discount,
    Item,
    Line,
    LineTax,
    Missing,
    ModuleId,
    Row,
    Scalar,
    Side,
    Told,
    Value,
)

_UNMAPPED, _EITHER = "vtiger:", "|"
"""How a row names a line's tax while it has no Sage rate: the Vtiger taxes of which it bears one."""
_OWN_TEXT, _PERCENT, _TOLD, _TAX_AMOUNT = "own_text", "percent", "told", "tax_amount"
"""Keys that rows of earlier releases lack."""


def lines_of(value: Value | Missing) -> tuple[Line, ...]:
    """The lines of a shared value; none where it is no list of lines."""
    return tuple(one for one in value if isinstance(one, Line)) if isinstance(value, tuple) else ()


# -- what two lines have in common


def have_same_lines(left: Value | Missing, right: Value | Missing) -> bool:
    """Whether two values have the same lines in the same order; no lines and no value are alike."""
    here, there = lines_of(left), lines_of(right)
    return len(here) == len(there) and all(map(_are_same, here, there))


def _are_same(line: Line, other: Line) -> bool:
    """Rate and amount of a tax follow from the rest of a line; a percentage is but said otherwise."""
    return has_same_figures(line, other) and line.tax.which == other.tax.which and says_the_same(line, other)


def has_same_figures(line: Line, other: Line) -> bool:
    """Whether two lines come to the same net, of the same item."""
    return line.figures == other.figures


def says_the_same(line: Line, other: Line) -> bool:
    """Whether two lines have the same text; one without a description says what its item says.

    What that was an earlier release did not keep: beside such a line, no description says anything.
    """
    texts = line_text(line), line_text(other)
    if all(texts) or texts[0] == texts[1]:
        return texts[0] == texts[1]
    silent = other if texts[0] else line
    is_told = line.own_text is not None and other.own_text is not None
    return not is_told or squeezed(silent.own_text) == max(texts)


def line_text(line: Line) -> str:
    """A line's description without differences that mean nothing."""
    return squeezed(line.description)


def squeezed(text: str | None) -> str:
    """A text of a line with single blanks and without entities."""
    return re.sub(r"\s+", " ", decoded(text or "")).strip()


# -- as plain rows


def row_of(line: Line) -> Row:
    """The line as bases and logs keep it; what an earlier release did not know of it stays left out."""
    asides: dict[str, Scalar] = {
        _OWN_TEXT: line.own_text,
        _PERCENT: line.discount.percent,
        _TOLD: line.tax.told and line.tax.told.value,
        _TAX_AMOUNT: line.tax.amount,
    }
    return {
        "item": reference(line.item) if line.item else "",
        "description": line.description,
        "quantity": line.quantity,
        "unit_price": line.unit_price,
        "discount": line.discount.amount,
        "tax": _UNMAPPED + _EITHER.join(line.tax.unmapped) if line.tax.unmapped else line.tax.rate_id,
        "rate": line.tax.rate,
        **{name: value for name, value in asides.items() if value is not None},
    }


def reference(item: Item) -> str:
    """An item as rows name it: "Products/14x5"; "Products/sage:ab12" while Vtiger does not hold it."""
    return f"{item.module.value}/{UNLINKED if item.side is Side.SAGE else ''}{item.id}"


def is_line(row: Row) -> bool:
    """Whether a kept row is a document line in shared form; a side's own rows name their item otherwise."""
    return "item" in row and "unit_price" in row


def line_of(row: Row) -> Line:
    """The inverse of `row_of`."""
    told, own_text = row.get(_TOLD), row.get(_OWN_TEXT)
    return Line(
        item=_item(_text(row["item"])),
        description=_text(row.get("description")),
        quantity=_number(row.get("quantity")) or Decimal(0),
        unit_price=_number(row["unit_price"]) or Decimal(0),
        discount=Discount(_number(row.get("discount")) or Decimal(0), _number(row.get(_PERCENT))),
        tax=LineTax(
            *_which(_text(row.get("tax"))),
            rate=_number(row.get("rate")) or Decimal(0),
            amount=_number(row.get(_TAX_AMOUNT)),
            told=Told(told) if _is_text(told) else None,
        ),
        own_text=own_text if _is_text(own_text) else None,
    )


def _item(text: str) -> Item | None:
    module, _, known = text.partition("/")
    side = Side.SAGE if known.startswith(UNLINKED) else Side.VTIGER
    return Item(ModuleId(module), side, known.removeprefix(UNLINKED)) if known else None


def _which(tax: str) -> tuple[str, tuple[str, ...]]:
    if tax.startswith(_UNMAPPED):
        return "", tuple(tax.removeprefix(_UNMAPPED).split(_EITHER))
    return tax, ()


def _text(value: Scalar) -> str:
    return value if isinstance(value, str) else ""


def _number(value: Scalar) -> Decimal | None:
    return value if isinstance(value, Decimal) else None


def _is_text(value: Scalar) -> TypeGuard[str]:
    return isinstance(value, str)
