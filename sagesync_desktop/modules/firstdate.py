"""From which date on invoices travel: what a first run proposes, and what each choice would bring along."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, Side


@dataclass(frozen=True, slots=True)
class InvoiceFacts:
    """What both systems say of the invoices that they hold."""

    books_begin: date | None = None
    """Sage's accounts start date."""
    counts: Mapping[date | None, Mapping[Side, int]] = field(default_factory=dict)
    """First date (None: none) -> invoices from then on, by side."""
    statuses: tuple[str, ...] = ()
    """Vtiger's list of invoice statuses, in its order."""


def dated(settings: Settings, day: date | None) -> Settings:
    """The settings in which invoices travel from that date on; None: whatever their date."""
    choice = settings.module(ModuleId.INVOICES)
    return settings.with_module(ModuleId.INVOICES, replace(choice, start_date=day))


def proposed(today: date, books_begin: date | None) -> date:
    """The start of the current year, or of Sage's accounts where those begin later."""
    year = date(today.year, 1, 1)
    return max(year, books_begin) if books_begin is not None else year


def offered(today: date, books_begin: date | None) -> tuple[date | None, ...]:
    """The choices of a first run, the proposed one first; None: all invoices, whatever their date."""
    first = proposed(today, books_begin)
    others = (date(today.year, 1, 1), books_begin, None)
    return tuple(dict.fromkeys((first, *(day for day in others if day is None or day <= today))))
