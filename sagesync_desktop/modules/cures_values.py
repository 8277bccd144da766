"""Cures of values without a sure counterpart: the country, province, currency or price is said once more."""

import difflib
from collections.abc import Iterable
from decimal import Decimal

from sagesync_desktop.core.asking import questions
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Ask, Choice, Cure, Need, Shown, Unfit, Work
from sagesync_desktop.core.given import choice_need, numbered, picked, written
from sagesync_desktop.core.mapping import read
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.specs import FieldMap, ModuleSpec
from sagesync_desktop.core.types import ModuleId, Record, Side, Value
from sagesync_desktop.core.values import Kind, parse_decimal, penny, plain
from sagesync_desktop.modules.cure_parts import SpecOf, edited, of_pair, spec_of

_CANADA = "CA"
_ALIKE = 0.75
"""How much of two names agrees before one is proposed for the other."""
_FIRST_LINE = 100
"""Characters of an item's name in Vtiger, which is the first line of its description in Sage."""


def value_cures(declared: ModuleSpec) -> tuple[Cure, ...]:
    """For each kind of value that is asked about."""
    cures = _Values(spec_of(declared))
    return (
        Cure("country", "Choose the country", cures.country, cures.country_need),
        Cure("province", "Choose the province", cures.province, cures.province_need),
        Cure("currency", "Choose the currency", cures.currency, cures.currency_need),
        Cure("whole_pennies", "Enter the price in whole pennies", cures.pennies, cures.pennies_need),
        Cure("net_price", "Enter the price without tax", cures.net, cures.net_need),
        Cure("short_name", "Shorten the first line", cures.line, cures.line_need),
    )


class _Values:
    """The questions about one module's records, each with the values that would answer it."""

    def __init__(self, spec: SpecOf) -> None:
        self._spec = spec

    def _asked(self, record: Record, context: Context) -> Iterable[FieldMap]:
        """The fields that are asked about."""
        spec, is_linked = self._spec(context), context.partner is not None
        found = questions(spec, record, context.book, linked=is_linked)
        return [pair for pair in spec.fields if pair.name in found]

    def _first(self, record: Record, context: Context, kind: Kind, names: str = "") -> FieldMap | None:
        """The first that holds such values; `names` is how its shared name ends."""
        fields = self._asked(record, context)
        return next((one for one in fields if one.kind is kind and one.name.endswith(names)), None)

    # -- countries and provinces

    def country_need(self, record: Record, context: Context) -> Need | None:
        pair = self._first(record, context, Kind.COUNTRY)
        if pair is None:
            return None
        names = context.book.countries.names
        choices = [Choice(code, name) for code, name in sorted(names.items(), key=lambda one: one[1])]
        text = record.text(pair.sage if record.side is Side.SAGE else pair.vtiger)
        return choice_need(term(pair.label), choices, _alike(text, choices))

    def country(self, record: Record, context: Context, given: str) -> Work | None:
        pair, need = self._first(record, context, Kind.COUNTRY), self.country_need(record, context)
        if pair is None or need is None:
            return None
        code = picked(given, need)
        return _instead(pair, record, code, context.book.countries.names[code], context)

    def province_need(self, record: Record, context: Context) -> Need | None:
        pair = self._first(record, context, Kind.TEXT, "_state")
        if pair is None:
            return None
        choices = _provinces(context.book)
        return choice_need(term(pair.label), choices, _alike(record.text(pair.vtiger), choices))

    def province(self, record: Record, context: Context, given: str) -> Work | None:
        pair, need = self._first(record, context, Kind.TEXT, "_state"), self.province_need(record, context)
        if pair is None or need is None:
            return None
        code = picked(given, need)
        return _instead(pair, record, code, code, context)

    # -- currencies

    def currency_need(self, record: Record, context: Context) -> Need | None:
        pair = self._first(record, context, Kind.CODE, "currency")
        if pair is None or not _currency_field(record, context.book):
            return None
        known = {*context.book.setup.currencies, *context.book.books.exchange_rates}
        codes = sorted(known | {context.book.books.base_currency})
        return choice_need(term(pair.label), [Choice(code, code) for code in codes])

    def currency(self, record: Record, context: Context, given: str) -> Work | None:
        need, field = self.currency_need(record, context), _currency_field(record, context.book)
        if need is None:
            return None
        code = picked(given, need)
        warning = say("Sage keeps each customer in one currency, for good")
        shown = Shown(Side.VTIGER, term("Currency"), record.text(field), code)
        return edited(record, {field: code}, shown, warning=warning)

    # -- prices

    def pennies_need(self, record: Record, context: Context) -> Need | None:
        pair = self._finer(record, context)
        number = parse_decimal(record.fields.get(pair.vtiger)) if pair else None
        if pair is None or number is None:
            return None
        return Need(Ask.NUMBER, term(pair.label), str(penny(number)))

    def pennies(self, record: Record, context: Context, given: str) -> Work | None:
        pair, need = self._finer(record, context), self.pennies_need(record, context)
        before = parse_decimal(record.fields.get(pair.vtiger)) if pair else None
        if pair is None or need is None or before is None:
            return None
        price = _whole(numbered(given, need))
        shown = Shown(Side.VTIGER, term(pair.label), plain(before), price)
        warning = say("One would cost {after} instead of {before}", after=price, before=plain(before))
        return edited(record, {pair.vtiger: price}, shown, warning=warning)

    def _finer(self, record: Record, context: Context) -> FieldMap | None:
        """The amount with fractions of a penny; one in another currency has no price to be rounded."""
        if record.side is Side.SAGE:
            return None
        for pair in self._asked(record, context):
            number = parse_decimal(record.fields.get(pair.vtiger)) if pair.kind is Kind.MONEY else None
            if number is not None and number != penny(number):
                return pair
        return None

    def net_need(self, record: Record, context: Context) -> Need | None:
        pair, item = self._gross(record, context)
        if pair is None or item is None:
            return None
        rate = context.book.sage_percentage(item.text("sales_tax_rate_id"))
        net = None if rate is None else penny(item.amount(pair.sage) / (1 + rate / 100))
        return Need(Ask.NUMBER, term(pair.label), str(net) if net is not None else "")

    def net(self, record: Record, context: Context, given: str) -> Work | None:
        (pair, item), need = self._gross(record, context), self.net_need(record, context)
        if pair is None or item is None or need is None:
            return None
        price, gross = _whole(numbered(given, need)), item.amount(pair.sage)
        before = say("{price} with tax", price=gross)
        shown = Shown(Side.SAGE, term(pair.label), before, say("{price} without tax", price=price))
        fields: dict[str, Value] = {pair.sage: price, f"{pair.sage}_includes_tax": False}
        return edited(item, fields, shown, warning=_with_tax(price, item, context.book))

    def _gross(self, record: Record, context: Context) -> tuple[FieldMap | None, Record | None]:
        """The price with tax of which nobody can tell what it is without, and Sage's item that has it."""
        item = record if record.side is Side.SAGE else context.partner
        if item is None:
            return None, None
        asked = (pair for pair in self._asked(item, context) if pair.name == "price")
        return next(asked, None), item

    # -- names

    def line_need(self, record: Record, context: Context) -> Need | None:
        pair = self._first(record, context, Kind.TEXT, "name") if record.side is Side.SAGE else None
        if pair is None:
            return None
        name = read(pair, record, context.book)
        return Need(Ask.TEXT, term(pair.label), str(name)[:_FIRST_LINE].rpartition(" ")[0], most=_FIRST_LINE)

    def line(self, record: Record, context: Context, given: str) -> Work | None:
        pair, need = self._first(record, context, Kind.TEXT, "name"), self.line_need(record, context)
        if pair is None or need is None:
            return None
        before = record.text(pair.sage)
        first = str(read(pair, record, context.book))
        after = before.replace(first, f"{written(given, need)}\n{first}", 1)
        shown = Shown(Side.SAGE, term("Description"), before, after)
        return edited(record, {pair.sage: after}, shown)


def _alike(text: str, choices: Iterable[Choice]) -> str:
    """The choice that is nearly called like a text; "" where none is."""
    ids = {one.label.casefold(): one.id for one in choices}
    near = difflib.get_close_matches(text.casefold(), ids, n=1, cutoff=_ALIKE)
    return ids[near[0]] if near else ""


def _provinces(book: Codebook) -> list[Choice]:
    """Canada's, each by its longest name."""
    named: dict[str, str] = {}
    for (country, name), code in book.countries.provinces.items():
        if country == _CANADA and len(name) > len(named.get(code, "")):
            named[code] = name
    return [Choice(code, name.title()) for code, name in sorted(named.items())]


def _instead(pair: FieldMap, record: Record, value: str, name: str, context: Context) -> Work | None:
    """A clear value in place of the one that is asked about, shown as it is written there."""
    work = of_pair(pair, record, value, context)
    if work is None:
        return None
    before = record.text(pair.sage if record.side is Side.SAGE else pair.vtiger)
    after = value if record.side is Side.SAGE else name
    return Work(work.effects, (Shown(record.side, term(pair.label), before, after),))


def _currency_field(record: Record, book: Codebook) -> str:
    """The field in which an organization's currency stands; "" where it has none of its own."""
    if record.module is not ModuleId.ORGANIZATIONS or record.side is Side.SAGE:
        return ""
    named = (one.name for one in book.setup.fields.get(record.module, ()) if one.label == "Currency")
    return next((name for name in ("currency_code", *named) if record.text(name)), "")


def _whole(price: Decimal) -> Decimal:
    if price < 0 or price != penny(price):
        raise Unfit(say("{price} is no price in whole pennies", price=price))
    return penny(price)


def _with_tax(net: Decimal, item: Record, book: Codebook) -> str:
    """What the price comes to with its tax, where that is another sum than people were told."""
    rate = book.sage_percentage(item.text("sales_tax_rate_id"))
    if rate is None:
        return ""
    return say("With its tax that is {gross}", gross=penny(net * (1 + rate / 100)))
