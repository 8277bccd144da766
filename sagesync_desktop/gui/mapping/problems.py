"""What is wrong or missing in a mapping, where, and what comes of it; no Qt in here."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sagesync_desktop.core.books import NO_TAX, SageBooks, TaxRate, VtigerSetup, VtigerTax, at_zero, tax_of
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.settings import InvoiceChoice, Settings
from sagesync_desktop.core.types import Direction, ModuleId, Side
from sagesync_desktop.core.values import plain
from sagesync_desktop.modules.fieldpairs import Pair, pairs_of, sage_label
from sagesync_desktop.modules.ledger import Standing
from sagesync_desktop.modules.needs import needed_accounts
from sagesync_desktop.modules.statuses import (
    FOLLOWS,
    SAGE_STATUSES,
    Meaning,
    is_cancelled,
    meaning_of,
    vtiger_status,
)
from sagesync_desktop.modules.suggest import (
    Purpose,
    lost_accounts,
    purposes_for,
    rate_offer,
    set_by_hand,
    taxed,
)
from sagesync_desktop.modules.tables import ModuleTable

ACCOUNTS = "accounts"
TAXES = "taxes"
CURRENCIES = "currencies"
STATUS = "status"
"""Name of the invoices' pair whose values the table translates."""
STATUS_FIELD = "invoicestatus"


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing to mend."""

    tab: str
    """ACCOUNTS, TAXES, CURRENCIES or a module's name."""
    key: str
    """What it is about: the purpose, the Vtiger tax, the currency, the pair or the pair and Sage's status
    ("status/PAID"); "" for the tab as a whole."""
    sentence: str
    """What is wrong and what comes of it."""
    stops: bool = False
    """True: no sync starts until it is mended; False: only the records concerned are skipped."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Both systems as they were read last, and the modules' tables."""

    books: SageBooks
    setup: VtigerSetup
    tables: tuple[ModuleTable, ...]


def problems(settings: Settings, offer: Offer) -> tuple[Flaw, ...]:
    """Everything to mend, in the order of the tabs; the sides' own records are not looked at."""
    return (
        *_accounts(settings, offer),
        *_taxes(settings, offer),
        *_currencies(offer),
        *(problem for table in offer.tables for problem in _pairs(settings, table, offer)),
        *status_problems(settings, offer.setup),
    )


# -- accounts


def _accounts(settings: Settings, offer: Offer) -> Iterator[Flaw]:
    needed, lost = needed_accounts(settings), lost_accounts(settings.mappings, offer.books)
    for purpose in purposes_for(settings):
        chosen = settings.mappings.accounts.get(purpose.id, "")
        if not chosen and purpose.id in needed:
            sentence = "Choose an account: Sage demands one, so no sync starts without it."
            yield Flaw(ACCOUNTS, purpose.id, sentence, stops=True)
        elif not chosen and purpose.way is not None:
            yield Flaw(ACCOUNTS, purpose.id, "Choose an account: until then, what needs it is held back.")
        elif purpose in lost:
            yield Flaw(ACCOUNTS, purpose.id, _lost_account(purpose, chosen, offer.books))


def _lost_account(purpose: Purpose, chosen: str, books: SageBooks) -> str:
    name = next((account.name for account in books.ledger_accounts if account.id == chosen), "")
    if not name:
        return (
            "The account that was chosen is no longer in Sage: "
            "records that need it are skipped until you choose another."
        )
    return say(
        "{account} can no longer be chosen for {scope} in Sage: "
        "records that need it are skipped until you choose another.",
        account=name,
        scope=term(purpose.scope),
    )


# -- taxes


def _taxes(settings: Settings, offer: Offer) -> Iterator[Flaw]:
    chosen = settings.mappings.taxes
    invoices = settings.module(ModuleId.INVOICES).on
    if invoices and not any(chosen.values()):
        yield Flaw(TAXES, "", "No tax is mapped, and invoices need taxes: no sync starts.", stops=True)
    rates = {rate.id: rate for rate in rate_offer(offer.books)}
    for tax in offer.setup.taxes:
        sentence = _tax_problem(tax, chosen.get(tax.name, ""), rates)
        if sentence:
            yield Flaw(TAXES, tax.name, sentence)
    own = [at_zero(tax.name) for tax in taxed(offer.setup) if chosen.get(at_zero(tax.name))]
    for key in (*own, NO_TAX):
        sentence = _untaxed_problem(chosen.get(key, ""), rates)
        if sentence:
            yield Flaw(TAXES, key, sentence)
    known = {tax.name: tax for tax in offer.setup.taxes}
    for key, _label, rate in set_by_hand(offer.setup, chosen, own):
        typed = known.get(tax_of(key))
        sentence = (
            _tax_problem(replace(typed, percentage=rate), chosen[key], rates) if typed is not None else ""
        )
        if sentence:
            yield Flaw(TAXES, key, sentence)


def _tax_problem(tax: VtigerTax, chosen: str, rates: Mapping[str, TaxRate]) -> str:
    if tax.method != "Simple":
        return say(
            "A {method} tax has no counterpart in Sage: invoices that carry it are skipped.",
            method=term(tax.method.lower()),
        )
    if not chosen:
        return "Not mapped: invoices with a line that carries this tax are skipped."
    rate = rates.get(chosen)
    if rate is None:
        return "The rate that was chosen is no longer in Sage: invoices with this tax are skipped."
    if rate.percentage != tax.percentage:
        return say(
            "{vtiger} % in Vtiger is not {sage} % in Sage: "
            "lines that carry this tax are skipped, so that no wrong tax is booked.",
            vtiger=plain(tax.percentage),
            sage=plain(rate.percentage),
        )
    return ""


def _untaxed_problem(chosen: str, rates: Mapping[str, TaxRate]) -> str:
    if not chosen:
        return "Not mapped: invoices with a line that carries no tax are skipped."
    rate = rates.get(chosen)
    if rate is None:
        return "The rate that was chosen is no longer in Sage: invoices with an untaxed line are skipped."
    if rate.percentage:
        return say(
            "This rate is {rate} %, so untaxed lines would not agree and are skipped.",
            rate=plain(rate.percentage),
        )
    return ""


# -- currencies


def _currencies(offer: Offer) -> Iterator[Flaw]:
    base = (offer.setup.base_currency, offer.books.base_currency)
    if base[0] != base[1]:
        sentence = say(
            "Vtiger's base currency is {vtiger}, Sage's is {sage}: rates cannot be compared, "
            "so every invoice is skipped.",
            vtiger=base[0],
            sage=base[1],
        )
        yield Flaw(CURRENCIES, "", sentence)


# -- field pairs


def _pairs(settings: Settings, table: ModuleTable, offer: Offer) -> Iterator[Flaw]:
    fields = offer.setup.fields.get(table.module, ())
    choice = settings.module(table.module)
    if not choice.on:
        return
    pairs = pairs_of(table, choice, fields)
    named = {field.name for field in fields}
    targets = Counter(pair.sage for pair in pairs if _is_moved(pair) and pair.direction.writes(Side.SAGE))
    taken = {pair.sage for pair in pairs if not _is_moved(pair) and pair.direction.writes(Side.SAGE)}
    for pair in pairs:
        sentence = _pair_problem(pair, table.module, choice.direction, named)
        if not sentence and _is_moved(pair) and (targets[pair.sage] > 1 or pair.sage in taken):
            sentence = say(
                "Another pair writes to Sage's {field} as well: one would overwrite the other at every sync.",
                field=sage_label(pair.sage),
            )
        if sentence:
            yield Flaw(table.module.value, pair.name, sentence)


def _is_moved(pair: Pair) -> bool:
    """Only pairs that the user moved or made can collide; the defaults share fields on purpose."""
    if pair.direction is Direction.OFF:
        return False
    return pair.row is None or pair.sage != pair.row.sage


def _pair_problem(pair: Pair, module: ModuleId, way: Direction, named: set[str]) -> str:
    if pair.locked:
        return ""
    if (pair.row is None or pair.vtiger != pair.row.vtiger) and pair.vtiger not in named and named:
        return say(
            "Vtiger's {module} no longer have the field {field}: nothing travels by this pair.",
            module=module,
            field=pair.vtiger,
        )
    for side in sorted(pair.required_by):
        if way.writes(side) and not pair.direction.writes(side):
            return say(
                "{side} demands this field: without the pair going to {side}, "
                "new {records} cannot be created there and are skipped.",
                side=side,
                records=term(module.value.lower()),
            )
    return ""


# -- the invoices' statuses


def status_offer(setup: VtigerSetup) -> tuple[str, ...]:
    """What Vtiger's list of invoice statuses holds now."""
    fields = setup.fields.get(ModuleId.INVOICES, ())
    return next((field.choices for field in fields if field.name == STATUS_FIELD), ())


def shown_statuses(settings: Settings) -> tuple[str, ...]:
    """Sage's statuses in their order, and any other that a settings file has brought."""
    others = (one for one in settings.mappings.statuses if one not in SAGE_STATUSES)
    return (*SAGE_STATUSES, *sorted(others))


def statuses_travel(settings: Settings) -> bool:
    """Whether any status comes to Vtiger as the module and its pair are set."""
    choice = settings.module(ModuleId.INVOICES)
    pair = next((one for one in choice.fields if one.name == STATUS), None)
    rests = pair is not None and pair.direction in (Direction.OFF, Direction.TO_SAGE)
    return choice.on and choice.direction.writes(Side.VTIGER) and not rests


def status_problems(settings: Settings, setup: VtigerSetup) -> Iterator[Flaw]:
    """Statuses that Vtiger has lost, and those that make an invoice what it is not."""
    if not statuses_travel(settings):
        return
    offered = status_offer(setup)
    for sage in shown_statuses(settings):
        if sage in FOLLOWS and sage not in settings.mappings.statuses:
            continue
        vtiger = vtiger_status(settings.mappings, sage)
        sentence = _sentence(sage, vtiger, offered, settings.invoices) if vtiger else ""
        if sentence:
            yield Flaw(ModuleId.INVOICES.value, f"{STATUS}/{sage}", sentence)


def _sentence(sage: str, vtiger: str, offered: tuple[str, ...], choice: InvoiceChoice) -> str:
    if offered and vtiger not in offered:
        return say(
            "Vtiger's list no longer has {status}: invoices get it all the same, and nobody can search or "
            "choose it there.",
            status=vtiger,
        )
    if sage == Standing.VOID:
        return ""
    if is_cancelled(vtiger):
        return say(
            "{status} means cancelled, but such invoices still stand in Sage: they are skipped.",
            status=vtiger,
        )
    if meaning_of(vtiger, choice) is not Meaning.TRAVELS:
        return say(
            "{status} is a status that never travels: such invoices are skipped from then on.", status=vtiger
        )
    return ""
