"""Which records a list holds: the filters that each of Sage's lists documents (Swagger, Nov 2025)."""

import datetime
from collections.abc import Callable, Mapping

from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.identity import stamp
from sagesync_desktop.sandbox.sage.problems import invalid
from sagesync_desktop.sandbox.sage.tables import Row
from sagesync_desktop.sandbox.sage.taxes import percentage_on

Params = Mapping[str, str]
Claim = Callable[[Row, str], bool]


def is_true(text: str | None) -> bool:
    """Say whether a query parameter switches something on."""
    return (text or "").lower() in {"true", "1"}


def _is(name: str) -> Claim:
    return lambda row, value: row.get(name) == value


def _active(row: Row, value: str) -> bool:
    return bool(row["active"]) is is_true(value)


def _holds(*names: str) -> Claim:
    def claim(row: Row, value: str) -> bool:
        return any(value.casefold() in (row.get(name) or "").casefold() for name in names)

    return claim


def _of_type(row: Row, value: str) -> bool:
    return value in row["contact_type_ids"]


def _has_email(company: Company, row: Row, value: str) -> bool:
    persons = company.tables["contact_persons"].live
    ids = (
        person_id
        for address_id in company.indexes.addresses_of[row["id"]]
        for person_id in company.indexes.persons_of[address_id]
    )
    return any((persons[one].get("email") or "").casefold() == value.casefold() for one in ids)


def _not_system(row: Row, value: str) -> bool:
    return not (is_true(value) and row["system"])


def _person_of(company: Company, row: Row, value: str) -> bool:
    return company.linked("addresses", row["address_id"]).get("contact_id") == value


def _from(row: Row, value: str) -> bool:
    return str(row["date"]) >= value[:10]


def _until(row: Row, value: str) -> bool:
    return str(row["date"]) <= value[:10]


def _begins_from(row: Row, value: str) -> bool:
    return str(row["period_start_date"]) >= value[:10]


def _begins_until(row: Row, value: str) -> bool:
    return str(row["period_start_date"]) <= value[:10]


def _in_region(row: Row, value: str) -> bool:
    return not row["regions"] or value in row["regions"]


def _visible_in(row: Row, value: str) -> bool:
    return value in row["scopes"]


def _not_visible_in(row: Row, value: str) -> bool:
    return value not in row["scopes"]


def _control(row: Row, value: str) -> bool:
    return is_true(value) or row["control_name"] is None


def _open_account(row: Row, value: str) -> bool:
    return not is_true(value) or row.get("is_active", True)


def _not_stripe(row: Row, value: str) -> bool:
    return not (is_true(value) and row.get("is_stripe", False))


def _in_country(row: Row, value: str) -> bool:
    return str(row["id"]).startswith(f"{value}-")


_CATALOG = {"search": _holds("item_code", "description"), "active": _active}
_DATED: dict[str, Claim] = {"contact_id": _is("contact_id"), "from_date": _from, "to_date": _until}
FILTERS: dict[str, Mapping[str, Claim]] = {
    "contacts": {
        "contact_type_id": _of_type,
        "search": _holds("name", "reference"),
        "exclude_system": _not_system,
    },
    "addresses": {"contact_id": _is("contact_id"), "bank_account_id": _is("bank_account_id")},
    "contact_persons": {"address_id": _is("address_id")},
    "products": _CATALOG,
    "services": _CATALOG,
    "stock_items": _CATALOG,
    "product_sales_price_types": {"active": _active},
    "service_rate_types": {"active": _active},
    "sales_invoices": {
        **_DATED,
        "status_id": _is("status_id"),
        "search": _holds("reference", "contact_name"),
    },
    "sales_credit_notes": {
        **_DATED,
        "status_id": _is("status_id"),
        "search": _holds("reference", "contact_name"),
    },
    "contact_payments": {
        **_DATED,
        "bank_account_id": _is("bank_account_id"),
        "transaction_type_id": _is("transaction_type_id"),
    },
    "contact_allocations": {
        "contact_id": _is("contact_id"),
        "transaction_type_id": _is("transaction_type_id"),
    },
    "tax_rates": {"address_region_id": _in_region},
    "ledger_accounts": {
        "visible_in": _visible_in,
        "not_visible_in": _not_visible_in,
        "ledger_account_type_id": _is("ledger_account_type_id"),
        "search": _holds("displayed_as"),
        "show_control_accounts": _control,
    },
    "bank_accounts": {"filter_inactive_bank_accounts": _open_account, "exclude_stripe": _not_stripe},
    "address_regions": {"country_id": _in_country},
    "tax_returns": {"from_period_start_date": _begins_from, "to_period_start_date": _begins_until},
}
LOOKUPS: dict[str, Mapping[str, Callable[[Company, Row, str], bool]]] = {
    "contacts": {"email": _has_email},
    "contact_persons": {"contact_id": _person_of},
}
"""Filters that ask about a neighbouring record."""
_FEEDS = frozenset(FILTERS) - {"product_sales_price_types", "address_regions"}
_DELETED_FEEDS = _FEEDS - {"service_rate_types", "tax_rates", "ledger_accounts", "tax_returns"}
SORTS = {
    "sales_invoices": {"created_at", "updated_at", "date", "due_date"},
    "sales_credit_notes": {"created_at", "updated_at", "date"},
    "contact_payments": {"created_at", "updated_at", "date"},
    "contact_allocations": {"created_at", "updated_at", "date"},
}


def moment(params: Params, name: str, *, inclusive: bool) -> str | None:
    """Return a `..._since` parameter as a stamp; records have whole seconds, so fractions go up.

    Raises Refused for what is no date-time, as with a plus sign not encoded.
    """
    if not params.get(name):
        return None
    try:
        wanted = datetime.datetime.fromisoformat(params[name])
    except ValueError:
        raise invalid("This parameter must be a date or a date-time with zone.", name) from None
    if wanted.tzinfo is None:
        wanted = wanted.replace(tzinfo=datetime.UTC)
    if inclusive and wanted.microsecond:
        wanted += datetime.timedelta(seconds=1)
    return stamp(wanted)


def chosen(company: Company, resource: str, params: Params) -> list[Row]:
    """Return the records of a list before paging."""
    table = company.tables[resource]
    deleted = moment(params, "deleted_since", inclusive=False) if resource in _DELETED_FEEDS else None
    changed = moment(params, "updated_or_created_since", inclusive=True) if resource in _FEEDS else None
    if deleted is not None:
        rows = table.deleted_since(deleted)
    else:
        rows = list(table) if changed is None else table.changed_since(changed)
    for name, claim in FILTERS.get(resource, {}).items():
        if params.get(name):
            rows = [row for row in rows if claim(row, params[name])]
    for name, lookup in LOOKUPS.get(resource, {}).items():
        if params.get(name):
            rows = [row for row in rows if lookup(company, row, params[name])]
    return _ordered(resource, _standing(company, resource, rows, params), params.get("sort"))


def _standing(company: Company, resource: str, rows: list[Row], params: Params) -> list[Row]:
    if resource == "stock_items":
        return [row for row in rows if row["catalog_item_type_id"] == "STOCK_ITEM"]
    if resource == "tax_rates" and not is_true(params.get("include_historical_data")):
        day = params.get("date") or company.today().isoformat()
        return [row for row in rows if percentage_on(row, day) is not None]
    return rows


def _ordered(resource: str, rows: list[Row], sort: str | None) -> list[Row]:
    key, _, direction = (sort or "").partition(":")
    if key not in SORTS.get(resource, ()):
        return rows
    return sorted(rows, key=lambda row: str(row[key]), reverse=direction == "desc")
