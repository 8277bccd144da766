"""What a test may turn on or off where Sage's behaviour is unknown, configurable, or wanted badly behaved."""

from dataclasses import dataclass


@dataclass
class Switches:
    """Each switch starts at what we hold for Sage's own behaviour."""

    list_lines: bool = True
    """Whether lists of invoices with `attributes=all` carry the lines, as the spec's schema says."""
    list_active: bool = False
    """Whether lists of products and services say if an item is active; null was recorded there (LEDG)."""
    strict_tax: bool = False
    """Whether a line's tax must be the exact half-up figure; else anything within a penny passes."""
    bump_contact: bool = False
    """Whether editing an address or a person moves the contact's `updated_at` (unknown for Sage)."""
    bump_paid_invoice: bool = False
    """Whether a payment moves the invoice's `updated_at` (unknown for Sage: nobody may count on it)."""
    reading_marks_as_sent: bool = True
    """Whether reading one invoice without `mark_as_sent=false` marks it as sent (the spec's default)."""
    plan: str = "ACCOUNTING"
    """The subscription's id: START, ACCOUNTING_10 (Standard) or ACCOUNTING (Plus); see `subscription`."""
    subscription_active: bool = True
    """Whether the business is paid for; else every call is a 401 (LEDG: "No active subscription")."""
    role_allows_writing: bool = True
    """Whether the user may write; else every write is a 403 `MultiUserAccessDenied`."""
    role_allows_deleting: bool = True
    """Whether it may delete and void, which a restricted role may not (Sage sheet, 2.3); 403 as well."""
    role_reads_returns: bool = True
    """Whether the user has full access to statutory reporting; else tax returns are a 403."""
    role_reads_journals: bool = True
    """Whether the user may read in the area Journals, which transactions are in; else a 403 there."""
    prints: str = "sound"
    """What a document's PDF is: "sound", "empty" (no byte) or "page" (a web page in its place)."""
    requests_per_minute: int | None = None
    """How many requests a business may receive within a minute; None means no limit."""
    says_when: bool = True
    """Whether a refusal for haste carries `Retry-After`, which nobody promises (Sage sheet, section 4)."""
    site_url: str = "http://127.0.0.1"
    """Where the human pages lie; the server sets it when its port is known."""
