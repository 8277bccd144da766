"""Cures that are choices: a tax, rate, account or status mapped where its want is read, kept in the settings.

Each maker takes a function that says what of the record in hand is to be mapped; None where nothing is.
What is mapped here is mapped for every record, as if it had been chosen under Mapping.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sagesync_desktop.core.books import NO_TAX, LedgerAccount, TaxRate, at_rate, set_to, tax_of
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Ask, Choice, Choose, Cure, Need, Shown, Unfit, Work, needs_nothing
from sagesync_desktop.core.given import choice_need, dated, picked
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.taxsums import parts_of
from sagesync_desktop.core.types import Direction, ModuleId, Record, Value
from sagesync_desktop.core.values import plain
from sagesync_desktop.modules.invoice_words import label
from sagesync_desktop.modules.statuses import Meaning, meaning_of, with_travel
from sagesync_desktop.modules.suggest import PURPOSE_BY_ID, Suggestion, account_offer, rate_offer, suggest

Needs = Callable[[Record, Context], Need | None]


@dataclass(frozen=True, slots=True)
class TaxAsked:
    """A tax of Vtiger that Sage's rate is wanted for."""

    key: str
    """The name under which it is mapped where it is charged at its own percentage."""
    rate: Decimal
    """What the record charges, in percent."""
    day: date | None = None
    """Of the document; None where today's rate counts."""


@dataclass(frozen=True, slots=True)
class RateAsked:
    """A rate of Sage that Vtiger's tax is wanted for."""

    id: str
    percentage: Decimal
    """What the record charges."""
    likely: tuple[str, ...] = ()
    """Names of Vtiger's taxes that are ticked on the items of the lines: another one would be left out."""


def map_tax(asked: Callable[[Record, Context], TaxAsked | None]) -> Cure:
    """Choose Sage's rate for a tax of Vtiger, of those that charge the same."""

    def needs(record: Record, context: Context) -> Need | None:
        tax = asked(record, context)
        offer = _rates_for(tax, context.book) if tax else ()
        if tax is None or not offer:
            return None
        choices = [Choice(rate.id, _rate_words(rate, tax.day)) for rate in offer]
        key = key_of(tax, context.book)
        proposal = _proposed("tax", key, context.book)
        likely = proposal.id if proposal and any(one.id == proposal.id for one in offer) else ""
        return choice_need(say("Sage's rate for {tax}", tax=label(key, context.book)), choices, likely)

    def work(record: Record, context: Context, given: str) -> Work | None:
        tax, need = asked(record, context), needs(record, context)
        if tax is None or need is None:
            return None
        rate = picked(given, need)
        return _tax_mapped(key_of(tax, context.book), rate, tax.rate, context.book)

    return Cure("map_tax", "Map this tax to a rate in Sage", work, needs)


def key_of(asked: TaxAsked, book: Codebook) -> str:
    """The name under which it is mapped: one of its own where it is charged at another percentage."""
    is_own = set_to(asked.key) is not None or book.charged(asked.key) == asked.rate
    return asked.key if is_own or len(parts_of(asked.key)) > 1 else at_rate(asked.key, asked.rate)


def _rates_for(asked: TaxAsked, book: Codebook) -> tuple[TaxRate, ...]:
    """The rates that charge as much; one that Sage hides is not offered there for new invoices either."""

    def charged(rate: TaxRate) -> Decimal:
        return rate.percentage_on(asked.day) if asked.day else rate.percentage

    return tuple(rate for rate in rate_offer(book.books) if charged(rate) == asked.rate)


def _rate_words(rate: TaxRate, day: date | None) -> str:
    return _rate_at(rate, rate.percentage_on(day) if day else rate.percentage)


def _rate_at(rate: TaxRate, percentage: Decimal) -> str:
    return say("{name} ({percent} %)", name=rate.called, percent=plain(percentage))


def _proposed(kind: str, key: str, book: Codebook) -> Suggestion | None:
    """What the mapping page would propose, where it is sure."""
    suggestions = suggest(book.books, book.setup, book.mappings).all
    return next((one for one in suggestions if (one.kind, one.key) == (kind, key) and one.id), None)


def _tax_mapped(key: str, rate: str, charged: Decimal, book: Codebook) -> Work:
    """The choice, shown with what the rate comes to on this record: by today it may have changed."""
    names = {one.id: _rate_words(one, None) for one in book.books.tax_rates}
    names |= {one.id: _rate_at(one, charged) for one in book.books.tax_rates if one.id == rate}
    before = book.mappings.taxes.get(key, "")

    def change(settings: Settings) -> Settings:
        return replace(settings, mappings=settings.mappings.with_tax(key, rate))

    shown = _setting(
        say("Rate in Sage for {tax}", tax=label(key, book)), names.get(before, before), names.get(rate, rate)
    )
    return Work((Choose(change),), (shown,))


def _setting(what: str, before: Value, after: Value) -> Shown:
    return Shown(None, what, before, after)


def map_rate(asked: Callable[[Record, Context], RateAsked | None]) -> Cure:
    """Choose Vtiger's tax for a rate of Sage, of those that are still free for one."""

    def needs(record: Record, context: Context) -> Need | None:
        rate = asked(record, context)
        offer = free_taxes(rate.percentage, context.book) if rate else ()
        if rate is None or not offer:
            return None
        choices = [Choice(key, label(key, context.book)) for key in offer]
        likely = [key for key in offer if tax_of(key) in rate.likely] or _same_percentage(rate, offer)
        what = say("Vtiger's tax for {rate}", rate=_called(rate.id, context.book))
        return choice_need(what, choices, likely[0] if len(likely) == 1 else "")

    def work(record: Record, context: Context, given: str) -> Work | None:
        rate, need = asked(record, context), needs(record, context)
        if rate is None or need is None:
            return None
        return _tax_mapped(picked(given, need), rate.id, rate.percentage, context.book)

    return Cure("map_rate", "Map this rate to a tax in Vtiger", work, needs)


def _same_percentage(rate: RateAsked, offer: Sequence[str]) -> list[str]:
    """The taxes that charge it by themselves; of nought there are many kinds, and none is likelier."""
    return [key for key in offer if key and set_to(key) is None] if rate.percentage else []


def _called(rate_id: str, book: Codebook) -> str:
    return next((rate.called for rate in book.books.tax_rates if rate.id == rate_id), rate_id)


def free_taxes(percentage: Decimal, book: Codebook) -> tuple[str, ...]:
    """The names under which a tax of that percentage can be mapped and is not yet; no mapping is replaced."""
    known = {rate.id for rate in book.books.tax_rates}
    taxes = [one for one in book.setup.taxes if one.method == "Simple"]
    own = [one.name for one in taxes if one.percentage == percentage]
    typed = [at_rate(one.name, percentage) for one in taxes if one.percentage not in (percentage, 0)]
    names = [*own, *typed] if percentage else [*own, *typed, NO_TAX]
    return tuple(name for name in names if book.mappings.taxes.get(name, "") not in known)


def choose_account(asked: Callable[[Record, Context], str | None]) -> Cure:
    """Choose another ledger account for a purpose, of those that Sage offers for it."""

    def needs(record: Record, context: Context) -> Need | None:
        purpose = asked(record, context)
        offer = account_offer(PURPOSE_BY_ID[purpose], context.book.books) if purpose else ()
        if purpose is None or not offer:
            return None
        proposal = _proposed("account", purpose, context.book)
        choices = [Choice(one.id, one.name) for one in offer]
        likely = proposal.id if proposal else ""
        return choice_need(_account_words(purpose), choices, likely)

    def work(record: Record, context: Context, given: str) -> Work | None:
        purpose, need = asked(record, context), needs(record, context)
        if purpose is None or need is None:
            return None
        account = picked(given, need)
        names = _account_names(context.book.books.ledger_accounts)
        before = context.book.mappings.accounts.get(purpose, "")

        def change(settings: Settings) -> Settings:
            return replace(settings, mappings=settings.mappings.with_account(purpose, account))

        shown = _setting(_account_words(purpose), names.get(before, before), names[account])
        return Work((Choose(change),), (shown,))

    return Cure("choose_account", "Choose another ledger account", work, needs)


def _account_words(purpose: str) -> str:
    return say("Ledger account for {purpose}", purpose=term(PURPOSE_BY_ID[purpose].title))


def _account_names(accounts: Sequence[LedgerAccount]) -> Mapping[str, str]:
    return {one.id: one.name for one in accounts}


def let_travel(status: Callable[[Record], str]) -> Cure:
    """Let every invoice with this status travel, whatever its name says."""

    def work(record: Record, context: Context, _given: str) -> Work | None:
        name, invoices = status(record), context.book.settings.invoices
        meaning = meaning_of(name, invoices)
        if not name or meaning is Meaning.TRAVELS:
            return None

        def change(settings: Settings) -> Settings:
            return replace(settings, invoices=with_travel(settings.invoices, name, travels=True))

        what = say("Invoices with the status {status}", status=name)
        after = say("travel to Sage")
        before = say("are credit notes") if meaning is Meaning.CREDIT else say("never travel")
        return Work((Choose(change),), (_setting(what, before, after),), warning=_every(name))

    return Cure("status_travels", "Let this status travel", work, needs_nothing)


def _every(status: str) -> str:
    return say(
        "Every invoice with the status {status} would be posted to Sage, not this one alone", status=status
    )


def start_from(day: Callable[[Record], date | None]) -> Cure:
    """Move the start date of the invoices back to a day."""

    def needs(record: Record, context: Context) -> Need | None:
        own, chosen = day(record), context.book.settings.module(ModuleId.INVOICES).start_date
        if own is None or chosen is None or own >= chosen:
            return None
        return Need(Ask.DATE, say("Start date"), own.isoformat())

    def work(record: Record, context: Context, given: str) -> Work | None:
        own, need = day(record), needs(record, context)
        if own is None or need is None:
            return None
        start = dated(given, need)
        if start > own:
            raise Unfit(say("{start} is after the date of this one, {day}", start=start, day=own))

        def change(settings: Settings) -> Settings:
            choice = settings.module(ModuleId.INVOICES)
            return settings.with_module(ModuleId.INVOICES, replace(choice, start_date=start))

        before = context.book.settings.module(ModuleId.INVOICES).start_date
        shown = _setting(say("Start date of the invoices"), before, start)
        return Work((Choose(change),), (shown,), warning=_from_then_on(start))

    return Cure("start_earlier", "Let invoices travel from this date on", work, needs)


def _from_then_on(start: date) -> str:
    return say("Every invoice from {start} on would travel, not this one alone", start=start)


def both_ways(record: Record, context: Context, _given: str) -> Work | None:
    """Let the record's module travel both ways."""
    module = record.module.leader or record.module
    choice = context.book.settings.module(module)
    if choice.direction is Direction.BOTH:
        return None

    def change(settings: Settings) -> Settings:
        return settings.with_module(module, replace(settings.module(module), direction=Direction.BOTH))

    shown = _setting(say("{module} travel", module=module), _way(choice.direction), say("both ways"))
    warning = say("Every change made in {side} would travel, not this one alone", side=record.side)
    return Work((Choose(change),), (shown,), warning=warning)


def _way(direction: Direction) -> str:
    return say("to Sage alone") if direction is Direction.TO_SAGE else say("to Vtiger alone")


BOTH_WAYS = Cure("both_ways", "Let this module travel both ways", both_ways, needs_nothing)
