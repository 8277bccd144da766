"""Which status a Vtiger invoice gets by its standing in Sage: the built-in table and the user's changes."""

from sagesync_desktop.core.settings import Mappings

SAGE_STATUSES = ("DRAFT", "UNPAID", "PART_PAID", "PAID", "VOID")
"""What a sales invoice may be in Sage, from first to last (API v3.1, artefact_statuses)."""
DEFAULT_STATUSES = {"PAID": "Paid", "VOID": "Cancel"}
"""Sage status -> Vtiger invoicestatus; all others leave Vtiger's status alone."""
CANCELLED = "cancel"
"""How Vtiger's status begins when an invoice was cancelled ("Cancel" as shipped, often "Cancelled")."""


def vtiger_status(mappings: Mappings, sage: str) -> str:
    """The Vtiger status that belongs to Sage's; "" leaves Vtiger's own alone."""
    return mappings.statuses.get(sage, DEFAULT_STATUSES.get(sage, ""))


def is_cancelled(vtiger: str) -> bool:
    """Whether people in Vtiger say by this status that the invoice was cancelled."""
    return vtiger.casefold().startswith(CANCELLED)
