"""Proposals for the mapping page: accounts by Sage's own defaults, taxes by equal percentage and kind.

Nothing in here is saved by itself, and nothing is proposed in doubt: a suggestion without an id says why.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from sagesync_desktop.core.books import LedgerAccount, SageBooks, TaxRate, VtigerSetup, VtigerTax
from sagesync_desktop.core.sentence import Sentence, joined, listed, say, term
from sagesync_desktop.core.settings import Mappings
from sagesync_desktop.core.values import plain

NO_TAX = ""
"""Name under which lines without any tax are mapped."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a ledger account is chosen for."""

    id: str
    title: str
    scope: str
    """"sales" or "expenses": where the account must be choosable in Sage; "" for anywhere."""
    defaults: tuple[str, ...]
    """Names of Sage's own defaults, the closest first."""


PURPOSES = (
    Purpose("product_sales", "Sales of products", "sales", ("product_sales", "sales")),
    Purpose("product_purchase", "Purchases of products", "expenses", ("product_purchase",)),
    Purpose("service_sales", "Sales of services", "sales", ("service_sales", "sales")),
    Purpose("service_purchase", "Purchases of services", "expenses", ("service_purchase",)),
    Purpose("shipping", "Shipping and handling (optional)", "", ("carriage",)),
)
PURPOSE_BY_ID = {purpose.id: purpose for purpose in PURPOSES}


class TaxKind(StrEnum):
    """Why a rate is what it is; a percentage of zero alone does not tell."""

    TAXED = "taxed"
    ZERO = "zero-rated"
    EXEMPT = "exempt"
    NONE = "outside the scope of the tax"


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
    return Suggestions(tuple(found))


def account_offer(purpose: Purpose, books: SageBooks) -> tuple[LedgerAccount, ...]:
    """The accounts that may be chosen for a purpose, by name."""
    fitting = (one for one in books.ledger_accounts if not purpose.scope or purpose.scope in one.scopes)
    return tuple(sorted(fitting, key=lambda account: account.name.casefold()))


def rate_offer(books: SageBooks) -> tuple[TaxRate, ...]:
    """The rates that Sage shows, in its order."""
    return tuple(rate for rate in books.tax_rates if rate.visible)


def kind_of(rate: TaxRate) -> TaxKind:
    """Kind of a Sage rate, by its id or name (GB_ZERO, "Zero Rated"; API v3.1, tax_rates)."""
    if rate.percentage:
        return TaxKind.TAXED
    return _kind_by_name(f"{rate.id} {rate.name}") or TaxKind.NONE


def percent(value: Decimal) -> str:
    """A percentage as people write it: 20, 17.5."""
    return f"{plain(value):f}"


def _kind_by_name(name: str) -> TaxKind | None:
    words = set(re.split(r"[^a-z]+", name.casefold()))
    if "exempt" in words:
        return TaxKind.EXEMPT
    if "zero" in words:
        return TaxKind.ZERO
    return TaxKind.NONE if words & {"no", "none", "outside"} else None


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
    zero = [rate for rate in rate_offer(books) if kind_of(rate) is TaxKind.ZERO]
    if len(zero) != 1:
        return _no_tax_found(
            NO_TAX,
            "Lines without tax",
            _why_not(zero, say("Sage shows no rate that is zero-rated"), term("zero-rated")),
        )
    others = [rate.name for rate in rate_offer(books) if kind_of(rate) in (TaxKind.EXEMPT, TaxKind.NONE)]
    reason = say("no tax counts as zero-rated")
    if others:
        names = listed(others)
        reason = say("no tax counts as zero-rated; the alternatives are {names}", names=names)
    return Suggestion("tax", NO_TAX, "Lines without tax", zero[0].id, zero[0].name, reason)


def _tax(tax: VtigerTax, books: SageBooks) -> Suggestion:
    shown = say("{percent} %", percent=plain(tax.percentage))
    title = say("{name} {percent}", name=tax.label, percent=shown)
    if tax.method != "Simple":
        why = say("a {method} tax has no counterpart in Sage", method=term(tax.method.lower()))
        return _no_tax_found(tax.name, title, why)
    kind = TaxKind.TAXED if tax.percentage else _kind_by_name(tax.label)
    if kind is None:
        return _no_tax_found(
            tax.name, title, "its name does not say whether it is zero-rated, exempt or no tax at all"
        )
    fitting = [
        rate for rate in rate_offer(books) if kind_of(rate) is kind and rate.percentage == tax.percentage
    ]
    if len(fitting) != 1:
        why = _why_not(fitting, say("Sage has no rate of {rate}", rate=shown), shown)
        return _no_tax_found(tax.name, title, why)
    reason = (
        say("the only rate of {rate} that Sage shows", rate=shown)
        if tax.percentage
        else say("both are {kind}", kind=term(kind.value))
    )
    return Suggestion("tax", tax.name, title, fitting[0].id, fitting[0].name, reason)


def _why_not(fitting: list[TaxRate], none: Sentence, wanted: Sentence) -> Sentence:
    if not fitting:
        return none
    names = joined(", ", [rate.name for rate in fitting])
    return say("Sage has several rates of {rate} ({names}): choose one yourself", rate=wanted, names=names)


def _no_tax_found(name: str, title: str, why: str) -> Suggestion:
    return Suggestion("tax", name, title, "", "", why)
