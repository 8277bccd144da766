"""The state of both connections, as the window shows it."""

from dataclasses import dataclass
from datetime import datetime

from sagesync_desktop.core.types import Side


@dataclass(frozen=True, slots=True)
class ConnectionHealth:
    """One lamp."""

    side: Side
    state: str
    """"ok", "attention" or "off"; in the window also "unasked" and "silent" (see `gui.lamps`)."""
    sentence: str
    fix: str = ""
    sign_in_ends: datetime | None = None
    """When Sage's sign-in must be renewed at the latest."""
    answered_at: datetime | None = None
    """When the server last answered."""
    troubled_since: datetime | None = None
    """Since when it has been silent, or has refused us."""


@dataclass(frozen=True, slots=True)
class Health:
    """Both lamps."""

    sage: ConnectionHealth
    vtiger: ConnectionHealth
