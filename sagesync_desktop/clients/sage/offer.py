"""What Sage Business Cloud Accounting can do, and which of it a subscription leaves out."""

from collections.abc import Iterable
from datetime import timedelta

from sagesync_desktop.core.books import Plan
from sagesync_desktop.core.capabilities import Capabilities
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules.ledger import CUSTOMERS, DELIVERY, part_of

CAPABILITIES = Capabilities(
    change_feed=True,
    deletion_feed=True,
    several_people=True,
    dry_run=False,
    void=True,
    release=True,
    delete=True,
    partial_update=True,
    # Sage keeps keys for seven days; half a day is left for clocks and for waiting.
    key_life=timedelta(days=6, hours=12),
    text_search=True,
    pdf=True,
)
_SMALL = {"START", "MICRO"}
_KNOWN = _SMALL | {"ACCOUNTS", "ACCOUNTING_10", "ACCOUNTING"}
"""Subscriptions to Accounting; others, such as PAYROLL_25, say nothing about it (Sage sheet, 2.1)."""
_CLOSED = frozenset({ModuleId.PRODUCTS, ModuleId.SERVICES})
"""What a small plan lets other programs read but not write (spec, endpoint availability)."""
_WITHOUT = part_of(CUSTOMERS, DELIVERY) | {"credit_limit", "product_sales_price_type_id"}
"""Fields of a contact that a small plan does not have (API v3.1, contacts)."""


def plan_of(subscriptions: Iterable[tuple[str, str]]) -> Plan:
    """The plan behind a business's active subscriptions, (id, name) each; an unknown one limits nothing."""
    known = [(id.upper(), name) for id, name in subscriptions if id.upper() in _KNOWN]
    whole = next((one for one in known if one[0] not in _SMALL), None)
    if whole is not None or not known:
        return Plan(*(whole or ("", "")))
    return Plan(*known[0], _CLOSED, _WITHOUT)
