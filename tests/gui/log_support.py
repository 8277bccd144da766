"""Runs, records and held records for the tests of the log's screens."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from sagesync_desktop.core.logviews import LoggedOutcome, SortBy
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import Change, ModuleId, Outcome, Side, Skip, Status

AT = datetime(2026, 3, 14, 9, 0, tzinfo=UTC)
INVOICES, PRODUCTS = ModuleId.INVOICES, ModuleId.PRODUCTS
SAGE, VTIGER = Side.SAGE, Side.VTIGER
CREATED, SKIPPED = Status.CREATED, Status.SKIPPED


def outcome(name, **changes):
    """An invoice that was created in Sage, unless said otherwise."""
    values = {"module": INVOICES, "target": SAGE, "status": CREATED, "name": name, "vtiger_id": f"7x-{name}"}
    return Outcome(**{**values, **changes})


def skipped(name, **changes):
    """An invoice that was held back for its tax mode."""
    why = Skip("invoice.group_tax", "Its tax mode is Group", "Change Tax Mode.")
    return outcome(name, **{"status": SKIPPED, "why": why, **changes})


def noted(name, rule="server.altered", **changes):
    """An invoice that was written, but of which something is to be said."""
    why = Skip(rule, f"Sage keeps “{name}” in another form", "Look at it in Sage.")
    return outcome(name, **{"why": why, **changes})


def replaced(name, **changes):
    """A record in Sage whose phone gave way to Vtiger's."""
    changed = (Change("Primary Phone", "0161 496 0152", "0161 496 0151"),)
    ids = {"sage_id": f"s-{name}", "vtiger_id": f"7x-{name}"}
    return noted(name, "change.replaced", **{"status": Status.UPDATED, "changes": changed, **ids, **changes})


def add_run(store, *outcomes, state="finished", messages=(), at=AT, trigger="manual"):
    """A run with these outcomes; state "running" leaves it open."""
    run = store.begin_run(trigger, at)
    for one in outcomes:
        store.add_outcome(run, one, at + timedelta(seconds=1))
    if state != "running":
        store.end_run(run, state, at + timedelta(seconds=65), messages, {})
    return run


def held(name, rule="invoice.group_tax", module=INVOICES, amount="12.50", currency="GBP", side=VTIGER):
    """A record that is held back."""
    figure = Decimal(amount) if amount else None
    return OpenSkip(
        module,
        side,
        f"7x-{name}",
        name,
        Skip(rule, f"{name} is odd", "Put it right."),
        "e",
        AT,
        figure,
        currency,
    )


class LongLog:
    """A log of any length that is made up row by row; notes what was read of it."""

    def __init__(self, length):
        self.length = length
        self.pages = []
        self.counts = 0

    def outcomes(self, _chosen, sort=SortBy.TIME, *, descending=True, limit=200, offset=0):
        self.pages.append((sort.value, descending, offset))
        places = range(offset, min(offset + limit, self.length))
        return tuple(self.line(self.length - place if descending else place + 1) for place in places)

    def count(self, _chosen):
        self.counts += 1
        return self.length

    def line(self, number):
        return LoggedOutcome(number, 1, AT + timedelta(seconds=number), outcome(f"INV-{number}"))
