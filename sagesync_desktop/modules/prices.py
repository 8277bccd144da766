"""An item's price with what it is measured in: its currency in Vtiger, the tax that it includes in Sage."""

from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.errors import UnmappableValue
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.specs import FieldMap, Fitting, Question, Transform
from sagesync_desktop.core.types import MISSING, FieldName, Fields, Missing, Record, Side, Value
from sagesync_desktop.core.values import Kind, parse_decimal, penny, plain
from sagesync_desktop.modules.item_ways import Used, went_by
from sagesync_desktop.modules.pairs import about_pennies, finer_than_pennies, pennies_of
from sagesync_desktop.modules.taxed_prices import LINE_PLACES, price_with_tax, price_without_tax

_TAX = "sales_tax_rate_id"
_GROSS_CURE = (
    "Enter the price without tax in Sage, or one that has a net price in whole pennies; "
    "the item is sent again by itself."
)


def price_pair(label: str, row: int, sage: str) -> FieldMap:
    """Vtiger's unit price beside Sage's default price, net and in the base currency; Sage's value wins."""

    def read_sage(record: Record, book: Codebook) -> Value | Missing:
        gross = pennies_of(record.fields.get(sage))
        return _net_in_vtiger(record, sage, book) if gross and _is_gross(record, sage) else gross

    def read_vtiger(record: Record, book: Codebook) -> Value | Missing:
        return _in_vtiger(record, sage, book)

    def write_sage(value: Value, _book: Codebook) -> Fields:
        return {sage: _amount(value)}

    def write_vtiger(value: Value, _book: Codebook) -> Fields:
        return {"unit_price": _amount(value)}

    def asks(record: Record, book: Codebook) -> Question | None:
        if record.side is Side.VTIGER:
            return _about_currency(record, label, book) or _about_finer(record, sage, label, book)
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


def _in_vtiger(item: Record, sage: FieldName, book: Codebook) -> Value | Missing:
    if foreign_currency(item, book):
        return MISSING
    if finer_than_pennies(item, "unit_price"):
        return _told_with_tax(item, sage, book) or MISSING
    return pennies_of(item.fields.get("unit_price"))


def _about_finer(item: Record, sage: FieldName, label: str, book: Codebook) -> Question | None:
    asked = about_pennies(item, label, "unit_price")
    return None if asked is None or _told_with_tax(item, sage, book) is not None else asked


def _amount(value: Value) -> Decimal:
    """A price without tax may have parts of a penny, where it is made of one with tax."""
    number = parse_decimal(value)
    return number if number and number != penny(number) else pennies_of(value) or Decimal("0.00")


# -- prices with tax that make no net price in whole pennies, while that way is on


def converted(sage: FieldName) -> Used:
    """Whether the price of an item's pair has parts of a penny in Vtiger; `sage` is the price with tax."""

    def is_converted(there: Record, _here: Record, book: Codebook) -> bool:
        net = _net_in_vtiger(there, sage, book) if _is_gross(there, sage) else MISSING
        return isinstance(net, Decimal) and net != penny(net)

    return is_converted


def _net_in_vtiger(item: Record, sage: FieldName, book: Codebook) -> Decimal | Missing:
    """The price without the tax that Sage's price includes; MISSING where it cannot be told exactly."""
    rate, gross = _rate(item, book), item.amount(sage)
    net = _net(gross, rate)
    if net is not MISSING or rate is None or not _is_converted(item, book):
        return net
    finer = price_without_tax(gross, rate, _places(book))
    return finer if _gross(finer, rate) == gross else MISSING


def _told_with_tax(item: Record, sage: FieldName, book: Codebook) -> Decimal | None:
    """A Vtiger item's finer price, where Sage's includes tax and the price makes whole pennies with it."""
    partner = book.partner(item.module, Side.VTIGER, item.id)
    there = book.record(item.module, Side.SAGE, partner) if partner else None
    if there is None or not _is_gross(there, sage) or not _is_converted(there, book):
        return None
    rate, net = _rate(there, book), plain(item.amount("unit_price"))
    return net if rate is not None and price_with_tax(net, rate, _places(book)) is not None else None


def _is_converted(item: Record, book: Codebook) -> bool:
    """Where the way is on, or the pair went by it."""
    is_on = Option.INCLUSIVE_PRICES in book.settings.options
    return is_on or went_by(Option.INCLUSIVE_PRICES, book.link(item.module, item.side, item.id))


def _places(book: Codebook) -> int:
    """Decimals of an item's price that Vtiger keeps: it rounds by those of its user (8.2.0, measured)."""
    return min(book.setup.decimals or 0, LINE_PLACES)


def _about_rounding(label: str, gross: Decimal, rate: Decimal, book: Codebook) -> Question:
    because = say(
        "{field} {gross} includes {rate} % tax in Sage, and Vtiger would keep {n} decimals of the net price",
        field=term(label),
        gross=gross,
        rate=plain(rate),
        n=_places(book),
    )
    cure = say(
        "Give the user {user} of Vtiger three or more currency decimals (My Preferences), or enter the price "
        "without tax in Sage; the item is sent again by itself.",
        user=book.setup.user_name,
    )
    return Question(because, cure)


def _about_gross(item: Record, sage: str, label: str, book: Codebook) -> Question:
    rate, gross = _rate(item, book), item.amount(sage)
    if rate is not None and _is_converted(item, book):
        return _about_rounding(label, gross, rate, book)
    because: Sentence = (
        say("{field} includes tax in Sage, and its tax rate is not known", field=term(label))
        if rate is None
        else say(
            "{field} {gross} includes {rate} % tax in Sage, and no net price in whole pennies makes that",
            field=term(label),
            gross=gross,
            rate=plain(rate),
        )
    )
    return Question(because, _GROSS_CURE)


def _comes_back(net: Decimal, rate: Decimal, book: Codebook) -> bool:
    """Whether the price with tax says again what the one without is."""
    return net == penny(net) or price_with_tax(plain(net), rate, _places(book)) is not None


def gross_fitting(sage: str) -> Fitting:
    """How a write to a Sage item keeps the price with tax that people entered there.

    A net price is sent with its tax, and a new tax rate changes the price with tax, not the net one.
    """

    def fitted(side: Side, _values: Fields, fields: Fields, current: Record, book: Codebook) -> Fields:
        if side is not Side.SAGE or not fields.keys() & {sage, _TAX} or not _is_gross(current, sage):
            return fields
        new = book.sage_percentage(str(fields.get(_TAX) or current.text(_TAX)))
        net = fields.get(sage) if sage in fields else _net_in_vtiger(current, sage, book)
        if new is None or not isinstance(net, Decimal) or not _comes_back(net, new, book):
            raise UnmappableValue(
                "The item's price in Sage includes tax, and what it is without cannot be told",
                fix=_GROSS_CURE,
                side=Side.SAGE,
            )
        return {**fields, sage: _gross(net, new)}

    return fitted
