"""What a subscription includes: the "Endpoint Availability" of each path in the specification (Nov 2025)."""

from sagesync_desktop.sandbox.sage.problems import Complaint, Refused

START, STANDARD, PLUS = "START", "ACCOUNTING_10", "ACCOUNTING"
"""Ids of GET /businesses/{id}, `subscriptions` (Sage sheet, 2.1)."""
PLANS_BY_WORD = {"start": START, "standard": STANDARD, "plus": PLUS}
NAMES = {START: "Accounting Start", STANDARD: "Accounting Standard", PLUS: "Accounting Plus"}

_CATALOG = {"products", "services", "product_sales_price_types", "service_rate_types"}
_READ_ONLY = {
    START: _CATALOG | {"contact_allocations"},
    STANDARD: {"sales_credit_notes"},
    PLUS: set[str](),
}
_ABSENT = {
    START: {"stock_items", "sales_credit_notes/release"},
    STANDARD: {"stock_items", "sales_credit_notes/release"},
    PLUS: set[str](),
}
_UNCHANGED = {START: {"sales_credit_notes"}, STANDARD: set[str](), PLUS: set[str]()}
"""Made and made void there, but not edited."""
_NOT_IN_START = ("credit_limit", "product_sales_price_type_id")
"""Fields of a contact that the schema calls not applicable to Start."""


def refuse_beyond(plan: str, resource: str, method: str) -> None:
    """Refuse a call that the plan does not include, in the words that are seen for it (LEDG)."""
    is_shut = method != "GET" and resource in _READ_ONLY[plan]
    is_fixed = method == "PUT" and resource in _UNCHANGED[plan]
    if resource in _ABSENT[plan] or is_shut or is_fixed:
        raise Refused(401, Complaint("No active subscription. (MSE)", code="AuthorizationFailure"))


def has_currencies(plan: str) -> bool:
    """Say whether the books may hold foreign currencies."""
    return plan == PLUS


def has_money_on_account(plan: str) -> bool:
    """Say whether a payment may leave something unallocated (Sage sheet, 6.9)."""
    return plan != START


def has_several_addresses(plan: str) -> bool:
    """Say whether a contact may have more than one address (schema, addresses)."""
    return plan != START


def contact_complaints(plan: str, facts: dict[str, object]) -> list[Complaint]:
    """Return what of a contact the plan does not keep."""
    if plan != START:
        return []
    found = [Complaint("This field is not available.", name) for name in _NOT_IN_START if facts.get(name)]
    if facts.get("delivery_address"):
        found.append(Complaint("Only a single address can exist for a contact.", "delivery_address"))
    return found
