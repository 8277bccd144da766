"""The pictures of the log and of what is skipped: each state, empty ones included."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QEventLoop, QTimer

from sagesync_desktop.app.views import CandidateView
from sagesync_desktop.core.logviews import Note, OutcomeFilter
from sagesync_desktop.core.mapping import Agreed
from sagesync_desktop.core.runs import Progress, RunRequest
from sagesync_desktop.core.types import ModuleId, Phase, Status, Trigger
from tests.builders import reworded
from tests.gui.log_support import AT, INVOICES, SAGE, SKIPPED, add_run, held, noted, outcome
from tests.gui.record_values import FIELDS, KEY, view
from tests.gui.scenes_shell import window

MATCHING = tuple(
    replace(FIELDS[0], name=name, label=label, sage=text, vtiger=text, agreed=Agreed(text, text))
    for name, label, text in (
        ("invoice_date", "Invoice Date", "2026-03-11"),
        ("due_date", "Due Date", "2026-04-10"),
        ("number", "Invoice No", "INV-3"),
        ("currency", "Currency", "GBP"),
        ("notes", "Description", ""),
    )
)


def runs(stage):
    """A month of runs; the newest has a record of every kind."""
    stage.fill()
    modules = [
        outcome(module.value, module=module, status=status) for module in ModuleId for status in Status
    ]
    add_run(stage.store, *modules, messages=("2 invoices were left for the next run.",), state="ended early")
    return window(stage, "log")


def no_runs(stage):
    """Nothing synced yet."""
    return window(stage, "log")


def running(stage):
    """A run that is going on stands at the top."""
    stage.fill()
    stage.services.holds = True
    made = window(stage, "log")
    add_run(stage.store, outcome("INV-1"), state="running")
    stage.controller.sync(RunRequest(Trigger.MANUAL))
    stage.controller.progressed.emit(Progress(Phase.APPLY, INVOICES, SAGE, 210, 1114))
    return made


def records(stage):
    """The records behind a count."""
    stage.fill()
    made = window(stage, "log")
    made.pages["log"].open_outcomes(OutcomeFilter(status=SKIPPED))
    return made


def notes(stage):
    """What was synced with a note, unread."""
    stage.fill()
    add_notes(stage.store)
    made = window(stage, "log")
    made.pages["log"].open_outcomes(OutcomeFilter(notes=frozenset({Note.UNREAD})))
    return made


def noted_run(stage):
    """A run that synced some of its records with a note."""
    stage.fill()
    add_notes(stage.store)
    return window(stage, "log")


def noted_overview(stage):
    """Unread notes on the first page."""
    stage.fill()
    add_notes(stage.store)
    return window(stage, "overview")


def add_notes(store):
    """A run with notes of two kinds, beside records of every other kind."""
    modules = [
        outcome(module.value, module=module, status=status) for module in ModuleId for status in Status
    ]
    altered = [
        noted(f"INV-{number} Harbour Books", amount=Decimal("184.20") + number, currency="GBP")
        for number in range(18)
    ]
    kept = [
        noted(f"Northwind Traders {n}", "change.replaced", module=ModuleId.ORGANIZATIONS) for n in range(2)
    ]
    add_run(store, *modules, *altered, *kept)


def no_records(stage):
    """A search that finds nothing."""
    stage.fill()
    made = window(stage, "log")
    made.pages["log"].open_outcomes(OutcomeFilter(text="nobody"))
    return made


def record(stage, described):
    """A record in its tab."""
    stage.fill()
    stage.services.replies["record"] = described
    made = window(stage, "log")
    made.pages["log"].open_record(*KEY)
    waiting = QEventLoop()
    QTimer.singleShot(200, waiting.quit)
    waiting.exec()
    return made


def held_invoice(stage):
    """An invoice that waits for its tax mode and is in Vtiger only."""
    fields = tuple(replace(one, sage="", agreed=Agreed("", "")) for one in (*FIELDS, *MATCHING))
    return record(stage, view(sage_id=None, sage_link="", fields=fields))


def conflict(stage):
    """Both sides changed the total."""
    skip = replace(reworded(held("INV-3", "record.conflict"), because="Both sides changed Total"), since=AT)
    return record(stage, view(skip=skip, fields=(*FIELDS, *MATCHING)))


def perhaps_the_same(stage):
    """Two invoices in Sage that could be this one."""
    fields = tuple(replace(one, sage="", agreed=Agreed("", "")) for one in (*FIELDS, *MATCHING))
    because = "By its customer, date and total it could be “SI-41” (f2c0), “SI-42” (90ab) in Sage"
    skip = replace(reworded(held("INV-3", "match.ambiguous"), because=because), since=AT)
    candidates = (
        CandidateView("5f2c0c3f8b5e4c07a7d3f0a4e4c3b2a1", "SI-41 · Boots"),
        CandidateView("90ab0c3f8b5e4c07a7d3f0a4e4c3b2a1", "SI-42 · Boots"),
    )
    return record(stage, view(sage_id=None, sage_link="", fields=fields, skip=skip, candidates=candidates))


def linked(stage):
    """A pair that can be taken apart."""
    return record(stage, view(skip=None, linked=True, fields=MATCHING))


SCENES = {
    "log": runs,
    "log-empty": no_runs,
    "log-running": running,
    "log-records": records,
    "log-notes": notes,
    "log-noted-run": noted_run,
    "overview-noted": noted_overview,
    "log-records-none": no_records,
    "log-record-skipped": held_invoice,
    "log-record-perhaps": perhaps_the_same,
    "log-record-linked": linked,
    "log-record-conflict": conflict,
}
