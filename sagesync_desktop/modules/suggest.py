"""Proposals for the mapping page: accounts by Sage's own defaults, taxes by equal percentage and kind.

Nothing in here is saved by itself, and nothing is proposed in doubt: a suggestion without an id says why.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from sagesync_desktop.core.books import (
    NO_TAX,
    LedgerAccount,
    SageBooks,
    TaxRate,
    VtigerSetup,
    VtigerTax,
    at_zero,
    set_to,
    tax_of,
)
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.sentence import Sentence, joined, listed, say, term
from sagesync_desktop.core.settings import Mappings, Settings
from sagesync_desktop.core.taxsums import TaxSum, tax_sums
from sagesync_desktop.core.values import fold, plain
from sagesync_desktop.modules.ledger import Scope
from sagesync_desktop.modules.options import ADJUSTMENT, BANK
from sagesync_desktop.modules.taxnames import TaxKind, kind_by_name, kind_of


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a ledger account is chosen for."""

    id: str
    title: str
    scope: str
    """"sales" or "expenses": where the account must be choosable in Sage; "" for anywhere."""
    defaults: tuple[str, ...]
    """Names of Sage's own defaults, the closest first."""
    way: Option | None = None
    """The way beyond the usual that needs it; it is asked for while that is on."""


PURPOSES = (
    Purpose("product_sales", "Sales of products", Scope.SALES, ("product_sales", "sales")),
    Purpose("product_purchase", "Purchases of products", Scope.EXPENSES, ("product_purchase",)),
    Purpose("service_sales", "Sales of services", Scope.SALES, ("service_sales", "sales")),
    Purpose("service_purchase", "Purchases of services", Scope.EXPENSES, ("service_purchase",)),
    Purpose("shipping", "Shipping and handling (optional)", "", ("carriage",)),
)
_OF_WAYS = (
    Purpose(ADJUSTMENT, "Adjustments on invoices", Scope.SALES, (), Option.ADJUSTMENT_LINE),
    Purpose(BANK, "Payments received", Scope.BANK, (), Option.PAYMENTS_TO_SAGE),
)
PURPOSE_BY_ID = {purpose.id: purpose for purpose in (*PURPOSES, *_OF_WAYS)}


def purposes_for(settings: Settings) -> tuple[Purpose, ...]:
    """The purposes that are asked for: those of every business, and what the ways that are on need."""
    return (*PURPOSES, *(purpose for purpose in _OF_WAYS if purpose.way in settings.options))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One proposed pair, or why there is none."""

    kind: str
    """"account" or "tax"."""
    key: str
    """Purpose of an account, or Vtiger tax name ("" for lines without tax)."""
    title: str
    """The key in words."""
    id: str
    """Sage's id of the account or rate; "" when nothing is proposed."""
    name: str
    """Sage's name for it."""
    reason: str


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All suggestions at once; those without an id only say why there is none."""

    all: tuple[Suggestion, ...]

    @property
    def accounts(self) -> dict[str, str]:
        """Purpose -> Sage account id, of what is proposed."""
        return {one.key: one.id for one in self.all if one.kind == "account" and one.id}

    @property
    def taxes(self) -> dict[str, str]:
        """Vtiger tax name -> Sage rate id, of what is proposed."""
        return {one.key: one.id for one in self.all if one.kind == "tax" and one.id}

    def added_to(self, mappings: Mappings) -> Mappings:
        """The mappings with everything that is proposed worked in."""
        accounts = {**mappings.accounts, **self.accounts}
        return replace(mappings, accounts=accounts, taxes={**mappings.taxes, **self.taxes})


_NOTHING = Mappings()


def suggest(books: SageBooks, setup: VtigerSetup, mappings: Mappings = _NOTHING) -> Suggestions:
    """A suggestion for each purpose and tax that `mappings` leaves open or maps to what Sage has lost."""
    accounts = {account.id for account in books.ledger_accounts}
    rates = {rate.id for rate in books.tax_rates}
    found = [_account(one, books) for one in PURPOSES if mappings.accounts.get(one.id, "") not in accounts]
    if mappings.taxes.get(NO_TAX, "") not in rates:
        found.append(_untaxed(books))
    found += [_tax(tax, books) for tax in setup.taxes if mappings.taxes.get(tax.name, "") not in rates]
    found += [
        _together(one) for one in tax_sums(books, setup) if mappings.taxes.get(one.key, "") not in rates
    ]
    found += [
        _set_to_zero(tax, books)
        for tax in taxed(setup)
        if mappings.taxes.get(at_zero(tax.name), "") not in rates
    ]
    return Suggestions(tuple(found))


def has_banks(books: SageBooks) -> bool:
    """Whether these books tell of bank accounts, which they are asked for only where payments are entered."""
    return any(Scope.BANK in account.scopes for account in books.ledger_accounts)


def account_offer(purpose: Purpose, books: SageBooks) -> tuple[LedgerAccount, ...]:
    """The accounts that may be chosen for a purpose, by name."""
    anywhere = not purpose.scope
    fitting = (
        one
        for one in books.ledger_accounts
        if (anywhere and Scope.BANK not in one.scopes) or purpose.scope in one.scopes
    )
    return tuple(sorted(fitting, key=lambda account: account.name.casefold()))


def rate_offer(books: SageBooks) -> tuple[TaxRate, ...]:
    """The rates that Sage shows, in its order."""
    return tuple(rate for rate in books.tax_rates if rate.visible)


def lost_accounts(mappings: Mappings, books: SageBooks) -> tuple[Purpose, ...]:
    """The purposes whose account can no longer be chosen in Sage."""
    known = (one for one in PURPOSE_BY_ID.values() if one.scope != Scope.BANK or has_banks(books))
    chosen = ((purpose, mappings.accounts.get(purpose.id, "")) for purpose in known)
    return tuple(
        purpose
        for purpose, account in chosen
        if account and account not in {one.id for one in account_offer(purpose, books)}
    )


def lost_rates(mappings: Mappings, books: SageBooks) -> tuple[str, ...]:
    """The keys of Vtiger's taxes whose rate Sage does not show any more."""
    shown = {rate.id for rate in rate_offer(books)}
    return tuple(tax for tax, rate in mappings.taxes.items() if rate and rate not in shown)


def taxed(setup: VtigerSetup) -> tuple[VtigerTax, ...]:
    """Vtiger's taxes of some percent, which may be set to 0 on a line: that is then mapped by itself."""
    return tuple(tax for tax in setup.taxes if tax.percentage and tax.method == "Simple")


def set_by_hand(
    setup: VtigerSetup, chosen: Iterable[str], offered: Collection[str]
) -> tuple[tuple[str, str, Decimal], ...]:
    """(key, the tax's label, percentage) of what is mapped besides the offer: a tax at a rate of its own."""
    labels = {tax.name: tax.label for tax in setup.taxes}
    told = ((key, labels.get(tax_of(key), tax_of(key)), set_to(key)) for key in chosen if key not in offered)
    return tuple((key, label, rate) for key, label, rate in told if rate is not None)


def percent(value: Decimal) -> str:
    """A percentage as people write it: 20, 17.5."""
    return f"{plain(value):f}"


def _account(purpose: Purpose, books: SageBooks) -> Suggestion:
    names = {account.id: account.name for account in account_offer(purpose, books)}
    default = next((name for name in purpose.defaults if books.default_accounts.get(name)), None)
    if default is None:
        return _no_account(purpose, "Sage has no default account for this")
    account_id = books.default_accounts[default]
    if account_id not in names:
        return _no_account(purpose, "Sage's default account cannot be chosen there any more")
    reason = say("Sage's own default for {purpose}", purpose=term(default.replace("_", " ")))
    return Suggestion("account", purpose.id, purpose.title, account_id, names[account_id], reason)


def _no_account(purpose: Purpose, why: str) -> Suggestion:
    return Suggestion("account", purpose.id, purpose.title, "", "", why)


def _untaxed(books: SageBooks) -> Suggestion:
    """No tax at all is Sage's "No VAT", where it has one such rate; zero-rated and exempt are other kinds."""
    none = [rate for rate in rate_offer(books) if kind_of(rate) is TaxKind.NO_TAX]
    fitting = none or [rate for rate in rate_offer(books) if kind_of(rate) is TaxKind.OUTSIDE]
    reason = say("no tax is ticked in Vtiger, and this is the one rate in Sage that says so")
    return _of_kind(NO_TAX, term("Lines without tax"), fitting, TaxKind.NO_TAX, reason, books)


def _set_to_zero(tax: VtigerTax, books: SageBooks) -> Suggestion:
    fitting = [rate for rate in rate_offer(books) if kind_of(rate) is TaxKind.ZERO]
    reason = say("a tax that is charged at 0 % is zero-rated")
    title = say("{tax} at 0 %", tax=tax.label)
    return _of_kind(at_zero(tax.name), title, fitting, TaxKind.ZERO, reason, books)


def _of_kind(
    key: str, title: str, fitting: list[TaxRate], kind: TaxKind, reason: Sentence, books: SageBooks
) -> Suggestion:
    """The one rate of a kind of zero tax, with the others named, for all of them come to the same amount."""
    if len(fitting) != 1:
        shown = term(kind.value)
        none = say("Sage shows no rate that is {kind}", kind=shown)
        return _no_tax_found(key, title, _why_not(fitting, none, shown))
    others = [rate.called for rate in rate_offer(books) if not rate.percentage and rate is not fitting[0]]
    if others:
        reason = say("{reason}; the alternatives are {names}", reason=reason, names=listed(others))
    return Suggestion("tax", key, title, fitting[0].id, fitting[0].called, reason)


def _tax(tax: VtigerTax, books: SageBooks) -> Suggestion:
    shown = say("{percent} %", percent=plain(tax.percentage))
    title = say("{name} {percent}", name=tax.label, percent=shown)
    if tax.method != "Simple":
        why = say("a {method} tax has no counterpart in Sage", method=term(tax.method.lower()))
        return _no_tax_found(tax.name, title, why)
    if not tax.percentage:
        return _zero_tax(tax, title, books)
    reverse = kind_by_name(tax.label) is TaxKind.REVERSE
    fitting = [
        rate
        for rate in rate_offer(books)
        if rate.percentage == tax.percentage and (kind_by_name(rate.name) is TaxKind.REVERSE) is reverse
    ]
    reason = say("the only rate of {rate} that Sage shows", rate=shown)
    named = [rate for rate in fitting if fold(rate.name) == fold(tax.label)]
    if len(fitting) > 1 and len(named) == 1:
        fitting, reason = named, say("the rate of {rate} with the same name", rate=shown)
    if len(fitting) != 1:
        why = _why_not(fitting, say("Sage has no rate of {rate}", rate=shown), shown)
        return _no_tax_found(tax.name, title, why)
    return Suggestion("tax", tax.name, title, fitting[0].id, fitting[0].called, reason)


def _together(one: TaxSum) -> Suggestion:
    """Taxes that stand on one line together, beside the Sage rate that is made up of them."""
    shown = say("{percent} %", percent=plain(one.percentage))
    title = say("{name} {percent}", name=one.label, percent=shown)
    if len(one.rates) != 1:
        return _no_tax_found(one.key, title, _why_not(list(one.rates), title, shown))
    rate = one.rates[0]
    return Suggestion("tax", one.key, title, rate.id, rate.called, say("Sage makes this rate up of both"))


def _zero_tax(tax: VtigerTax, title: Sentence, books: SageBooks) -> Suggestion:
    kind = kind_by_name(tax.label)
    if kind is None:
        why = say(
            "its name does not say whether it is zero-rated, exempt, reverse charge, outside the scope "
            "or no tax at all"
        )
        return _no_tax_found(tax.name, title, why)
    fitting = [rate for rate in rate_offer(books) if kind_of(rate) is kind]
    return _of_kind(tax.name, title, fitting, kind, say("both are {kind}", kind=term(kind.value)), books)


def _why_not(fitting: list[TaxRate], none: Sentence, wanted: Sentence) -> Sentence:
    if not fitting:
        return none
    names = joined(", ", [rate.called for rate in fitting])
    return say("Sage has several rates of {rate} ({names}): choose one yourself", rate=wanted, names=names)


def _no_tax_found(name: str, title: str, why: str) -> Suggestion:
    return Suggestion("tax", name, title, "", "", why)
