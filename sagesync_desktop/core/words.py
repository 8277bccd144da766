"""Stored values as plain words, for logs, passports and samples."""

from collections.abc import Mapping

from sagesync_desktop.core.mapping import Agreed
from sagesync_desktop.core.types import MISSING, Missing, Value


def as_text(value: Value | Missing) -> str:
    """A value in words; "" for nothing, and rows by their number alone."""
    if value is MISSING or value is None:
        return ""
    if isinstance(value, tuple):
        return f"{len(value)} rows" if value and isinstance(value[0], Mapping) else ", ".join(map(str, value))
    return str(value)


def agreed_text(known: Agreed) -> str:
    """What was last agreed; both forms where the sides keep different ones."""
    if known.sage == known.vtiger:
        return as_text(known.sage)
    return " | ".join(as_text(value) for value in (known.sage, known.vtiger) if value is not MISSING)
