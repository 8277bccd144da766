"""The business's settings, taxes and accounts, and what this user or plan may not do."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sagesync_desktop.clients.jsontext import Json, JsonObject, text_of
from sagesync_desktop.clients.sage.api import SageApi
from sagesync_desktop.clients.sage.offer import plan_of
from sagesync_desktop.clients.sage.values import amount_of, date_of
from sagesync_desktop.core.books import LedgerAccount, Plan, SageBooks, TaxRate, TaxReturn
from sagesync_desktop.core.errors import PermissionMissing, RecordGone
from sagesync_desktop.core.sentence import say
from sagesync_desktop.modules.ledger import ACCOUNT_USES, Scope

_AREAS = {
    "accounting_contacts": "Contacts",
    "accounting_sales": "Sales",
    "accounting_catalogs": "Products & Services",
}
_AT_PERCENT = re.compile(r"\s+[\d.,]+\s*%$")
"""What Sage's screens add to a rate's name ("Standard 20.00%"); the percentage is told beside it."""


@dataclass(frozen=True, slots=True)
class Business:
    """A business that the signed-in user can reach."""

    id: str
    name: str


def read_businesses(api: SageApi) -> tuple[Business, ...]:
    """All businesses of the signed-in user, in Sage's order."""
    return tuple(Business(text_of(row, "id"), text_of(row, "displayed_as")) for row in api.rows("businesses"))


def read_books(api: SageApi, business_id: str, *, essential: bool = False) -> SageBooks:
    """Five to seven requests; `essential` leaves out what only set-up and doctor need, which saves two.

    Essential books have no name, country, default accounts, problems or plan: the echo of X-Business proves
    the business, and what a user may not do shows when it is tried.
    """
    business = {} if essential else api.require(f"businesses/{business_id}")
    finances = api.require("financial_settings")
    defaults, problems = ({}, ()) if essential else _default_accounts(api)
    multi_currency = finances.get("multi_currency_enabled") is True
    country = text_of(_object(business, "country"), "id").upper()
    base_currency = text_of(_object(finances, "base_currency"), "id")
    return SageBooks(
        business_id=business_id,
        business_name=text_of(business, "name") or text_of(business, "displayed_as"),
        country=country,
        base_currency=base_currency,
        multi_currency=multi_currency,
        start_date=_day(finances.get("accounts_start_date")),
        lock_date=_day(finances.get("year_end_lockdown_date")),
        tax_rates=_tax_rates(api),
        ledger_accounts=_ledger_accounts(api),
        default_accounts=defaults,
        exchange_rates=_exchange_rates(api) if multi_currency else {},
        problems=() if essential else (*_plan_problems(business), *_role_problems(business), *problems),
        plan=_plan(business),
        # Books in Canadian dollars are Canadian ones: essential books do not name their country.
        taxed_by_province=country == "CA" or (not country and base_currency == "CAD"),
    )


def with_bank_accounts(api: SageApi, books: SageBooks) -> SageBooks:
    """The books with the accounts on which money can be received; one request.

    They stand among the ledger accounts, in a scope of their own; a user who may not see them has none.
    """
    asked = {"attributes": "currency,is_active", "filter_inactive_bank_accounts": "true"}
    try:
        rows = api.rows("bank_accounts", asked)
    except PermissionMissing:
        return books
    found = tuple(
        LedgerAccount(
            text_of(row, "id"),
            text_of(row, "displayed_as"),
            frozenset({Scope.BANK.value}),
            text_of(_object(row, "currency"), "id"),
        )
        for row in rows
        if row.get("is_active") is not False
    )
    return replace(books, ledger_accounts=(*books.ledger_accounts, *found))


def read_tax_returns(api: SageApi) -> tuple[TaxReturn, ...] | None:
    """The returns that were made, drafts left out; None where Sage does not tell: one request.

    They need full access to statutory reporting, and not every country and plan has them.
    """
    try:
        rows = api.rows(
            "tax_returns", {"attributes": "period_start_date,period_end_date,status,tax_return_type"}
        )
    except (PermissionMissing, RecordGone):
        return None
    found = ((_day(row.get("period_start_date")), _day(row.get("period_end_date")), row) for row in rows)
    return tuple(
        TaxReturn(
            start,
            end,
            text_of(_object(row, "status"), "name"),
            text_of(_object(row, "tax_return_type"), "id"),
        )
        for start, end, row in found
        if start is not None and end is not None
    )


def read_plan(api: SageApi, business_id: str) -> Plan:
    """The subscription of the business, which costs one request."""
    return _plan(api.require(f"businesses/{business_id}"))


def _plan(business: JsonObject) -> Plan:
    active = [one for one in _list(business, "subscriptions") if one.get("active") is not False]
    return plan_of((text_of(one, "id"), text_of(one, "displayed_as")) for one in active)


def _default_accounts(api: SageApi) -> tuple[Mapping[str, str], tuple[str, ...]]:
    """Sage's own default accounts by purpose, which only help to fill in the mapping page."""
    try:
        settings = _object(api.require("business_settings"), "default_ledger_accounts")
    except PermissionMissing:
        return {}, ("Your Sage user may not read Settings, so Sage's default accounts cannot be suggested.",)
    found = {name: text_of(_object(settings, f"{name}_ledger_account"), "id") for name in ACCOUNT_USES}
    return {name: account for name, account in found.items() if account}, ()


def _tax_rates(api: SageApi) -> tuple[TaxRate, ...]:
    return tuple(
        TaxRate(
            text_of(row, "id"),
            text_of(row, "name") or text_of(row, "displayed_as"),
            _number(row.get("percentage")),
            tuple(
                (_day(entry.get("from_date")), _day(entry.get("to_date")), _number(entry.get("percentage")))
                for entry in _list(row, "percentages")
            ),
            visible=row.get("is_visible") is not False,
            components=tuple(
                (text_of(part, "name") or text_of(part, "displayed_as"), _number(part.get("percentage")))
                for part in _list(row, "component_tax_rates")
            ),
            shown=_AT_PERCENT.sub("", text_of(row, "displayed_as")),
        )
        for row in api.rows("tax_rates", {"attributes": "all", "include_historical_data": "true"})
    )


def _ledger_accounts(api: SageApi) -> tuple[LedgerAccount, ...]:
    wanted = {"attributes": "visible_in_sales,visible_in_expenses"}
    return tuple(
        LedgerAccount(
            text_of(row, "id"),
            text_of(row, "displayed_as"),
            frozenset(scope for scope in ("sales", "expenses") if row.get(f"visible_in_{scope}") is True),
        )
        for row in api.rows("ledger_accounts", wanted)
    )


def _exchange_rates(api: SageApi) -> Mapping[str, Decimal]:
    """Foreign units per one unit of the base currency, as Sage gives them (GBP to EUR 1.1275)."""
    rows = api.rows("exchange_rates", {"attributes": "all"})
    rates = {text_of(_object(row, "currency"), "id"): _number(row.get("rate")) for row in rows}
    return {code: rate for code, rate in rates.items() if code and rate > 0}


def _plan_problems(business: JsonObject) -> tuple[str, ...]:
    plans = _list(business, "subscriptions")
    if not plans:
        return ()
    active = [plan for plan in plans if plan.get("active") is not False]
    if not active:
        state = text_of(plans[0], "status") or say("not active")
        return (
            say(
                "The Sage subscription of this business is {state}. "
                "Renew it in Sage; until then writes fail.",
                state=state,
            ),
        )
    return ()


def _role_problems(business: JsonObject) -> tuple[str, ...]:
    roles = {text_of(entry, "area"): text_of(entry, "role") for entry in _list(business, "user_permissions")}
    return tuple(
        say(
            "Your Sage user has {role} to {area}, so nothing can be written there. "
            "Ask the owner of the business for full access.",
            role=roles[area].replace("_", " "),
            area=title,
        )
        for area, title in _AREAS.items()
        if any(word in roles.get(area, "") for word in ("no_access", "none", "read"))
    )


def _object(row: JsonObject, name: str) -> JsonObject:
    value = row.get(name)
    return value if isinstance(value, dict) else {}


def _list(row: JsonObject, name: str) -> list[JsonObject]:
    value = row.get(name)
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _day(value: Json) -> date | None:
    return date_of("date", value) if value else None


def _number(value: Json) -> Decimal:
    return amount_of("number", value) or Decimal(0)
