"""An item's price with what it is measured in: its currency in Vtiger, the tax that it includes in Sage."""

from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.errors import UnmappableValue
from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.specs import FieldMap, Fitting, Question, Transform
from sagesync_desktop.core.types import MISSING, Fields, Missing, Record, Side, Value
from sagesync_desktop.core.values import Kind, penny
from sagesync_desktop.modules.pairs import about_pennies, finer_than_pennies, pennies_of

_TAX = "sales_tax_rate_id"
_GROSS_CURE = (
    "Enter the price without tax in Sage, or one that has a net price in whole pennies; "
    "the item is sent again by itself."
)


def price_pair(label: str, row: int, sage: str) -> FieldMap:
    """Vtiger's unit price beside Sage's default price, net and in the base currency; Sage's value wins."""

    def read_sage(record: Record, book: Codebook) -> Value | Missing:
        gross = pennies_of(record.fields.get(sage))
        return _net(gross, _rate(record, book)) if gross and _is_gross(record, sage) else gross

    def read_vtiger(record: Record, book: Codebook) -> Value | Missing:
        is_told = not foreign_currency(record, book) and not finer_than_pennies(record, "unit_price")
        return pennies_of(record.fields.get("unit_price")) if is_told else MISSING

    def write_sage(value: Value, _book: Codebook) -> Fields:
        return {sage: pennies_of(value) or Decimal("0.00")}

    def write_vtiger(value: Value, _book: Codebook) -> Fields:
        return {"unit_price": pennies_of(value) or Decimal("0.00")}

    def asks(record: Record, book: Codebook) -> Question | None:
        if record.side is Side.VTIGER:
            return _about_currency(record, label, book) or about_pennies(record, label, "unit_price")
        return _about_gross(record, sage, label, book) if read_sage(record, book) is MISSING else None

    transform = Transform(read_sage, read_vtiger, write_sage, write_vtiger)
    return FieldMap(
        "price",
        label,
        row,
        Kind.MONEY,
        "unit_price",
        sage,
        owner=Side.SAGE,
        books=True,
        transform=transform,
        asks=asks,
    )


def foreign_currency(item: Record, book: Codebook) -> str:
    """The currency of a Vtiger item's price where that is not the base currency; "" where it is.

    Vtiger's unit price is in the item's own currency, which `retrieve` shows (8.2.0, measured, fact 23).
    """
    own, base = item.text("currency_code"), book.setup.base_currency
    return own if own and base and own != base else ""


def _about_currency(item: Record, label: str, book: Codebook) -> Question | None:
    """Sage keeps its price lists in the base currency; what an item costs there, nobody has said."""
    own = foreign_currency(item, book)
    if not own:
        return None
    because = say(
        "{field} is in the currency {own} in Vtiger, and Sage's price lists are in {base}",
        field=term(label),
        own=own,
        base=book.setup.base_currency,
    )
    cure = say(
        "Give the item its price in {base} in Vtiger, or enter a price in Sage by hand; all else is in step.",
        base=book.setup.base_currency,
    )
    return Question(because, cure, stops=False)


def _is_gross(item: Record, sage: str) -> bool:
    return item.fields.get(f"{sage}_includes_tax") is True


def _rate(item: Record, book: Codebook) -> Decimal | None:
    return book.sage_percentage(item.text(_TAX))


def _net(gross: Decimal, rate: Decimal | None) -> Decimal | Missing:
    """The net price in pennies, if with its tax it makes the gross price again."""
    if rate is None:
        return MISSING
    net = penny(gross / (1 + rate / 100))
    return net if _gross(net, rate) == gross else MISSING


def _gross(net: Decimal, rate: Decimal) -> Decimal:
    return penny(net * (1 + rate / 100))


def _about_gross(item: Record, sage: str, label: str, book: Codebook) -> Question:
    rate, gross = _rate(item, book), item.amount(sage)
    because: Sentence = (
        say("{field} includes tax in Sage, and its tax rate is not known", field=term(label))
        if rate is None
        else say(
            "{field} {gross} includes {rate} % tax in Sage, and no net price in whole pennies makes that",
            field=term(label),
            gross=gross,
            rate=rate,
        )
    )
    return Question(because, _GROSS_CURE)


def gross_fitting(sage: str) -> Fitting:
    """How a write to a Sage item keeps the price with tax that people entered there.

    A net price is sent with its tax, and a new tax rate changes the price with tax, not the net one.
    """

    def fitted(side: Side, _values: Fields, fields: Fields, current: Record, book: Codebook) -> Fields:
        if side is not Side.SAGE or not fields.keys() & {sage, _TAX} or not _is_gross(current, sage):
            return fields
        old, new = _rate(current, book), book.sage_percentage(str(fields.get(_TAX) or current.text(_TAX)))
        net = fields.get(sage) if sage in fields else _net(current.amount(sage), old)
        if new is None or not isinstance(net, Decimal):
            raise UnmappableValue(
                "The item's price in Sage includes tax, and what it is without cannot be told",
                fix=_GROSS_CURE,
                side=Side.SAGE,
            )
        return {**fields, sage: _gross(net, new)}

    return fitted
