"""What a picture is taken of: a company with some history, its controller, and a window of a given size."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import Change, ModuleId, Outcome, Side, Skip, Status
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.store import Store
from tests.gui.fake_services import CONNECTED, FakeServices
from tests.gui.recording_dialogs import RecordingDialogs
from tests.patience import MILLISECONDS

NOW = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
NAMES = ("Harbour Books", "Northwind Traders", "Ernst Handel", "Queen Cozinha", "Island Trading", "Old World")
SKIPS = (
    (
        "invoice.group_tax",
        "Open the invoice in Vtiger, change Tax Mode to Individual and save it.",
        14,
        "184.20",
    ),
    ("invoice.adjustment", "Enter the adjustment as a line of its own.", 6, "75.00"),
    ("item.no_description", "Give the product a description in Vtiger.", 3, None),
    ("match.ambiguous", "Make one of them different, or merge the doubles.", 2, None),
)


@dataclass(slots=True)
class Stage:
    """A company on stage; `fill` gives it a month of history."""

    folder: Path
    look: str = "light"
    settings: Settings = CONNECTED
    services: FakeServices = field(init=False)
    dialogs: RecordingDialogs = field(default_factory=RecordingDialogs)
    store: Store = field(init=False)
    controller: Controller = field(init=False)

    def __post_init__(self):
        self.services = FakeServices(replace(self.settings, appearance=self.look))
        database = self.folder / "sagesync.db"
        self.store = Store.open(database)
        self.controller = Controller(
            lambda _stop: self.services, lambda: LogReader.open(database), now=lambda: NOW
        )

    def open(self):
        """Open the company and wait until its health is known."""
        waiting = QEventLoop()
        self.controller.health_changed.connect(waiting.quit)
        self.controller.start()
        waiting.exec()

    def show(self, widget):
        """Show a widget and let everything that waits happen."""
        widget.show()
        for _ in range(5):
            QApplication.processEvents()

    def until(self, holds):
        """Let things happen until a condition holds: the worker answers in its own time."""
        deadline = QDeadlineTimer(MILLISECONDS)
        while not holds():
            assert not deadline.hasExpired(), "it never came"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def close(self):
        self.services.go.set()
        self.controller.wait_closed(MILLISECONDS)
        self.store.close()

    def fill(self, days=30, per_day=9):
        """A month of runs, one a day, and what is held up now."""
        for day in range(days):
            self._one_day(day, NOW - timedelta(days=days - 1 - day, minutes=4), per_day)
        for rule, fix, count, amount in SKIPS:
            for number in range(count):
                self.store.save_skip(_skip(rule, fix, number, amount))

    def _one_day(self, day, at, per_day):
        run = self.store.begin_run("manual" if day % 7 == 0 else "timer", at)
        for number in range((day * 5) % (2 * per_day)):
            status = (Status.CREATED, Status.UPDATED, Status.UPDATED, Status.SKIPPED)[(number + day) % 4]
            self.store.add_outcome(run, _outcome(day, number, status), at + timedelta(seconds=number))
        requests = {(Side.SAGE, "GET"): 14, (Side.VTIGER, "GET"): 9, (Side.SAGE, "POST"): 3}
        self.store.end_run(run, "finished", at + timedelta(seconds=38), (), requests)


def _outcome(day, number, status):
    name = NAMES[(day + number) % len(NAMES)]
    rule, fix, *_ = SKIPS[number % 4]
    return Outcome(
        ModuleId.INVOICES if number % 2 else ModuleId.ORGANIZATIONS,
        Side.SAGE if number % 3 else Side.VTIGER,
        status,
        f"INV-{1000 + day * 20 + number} {name}" if number % 2 else name,
        f"s{day}-{number}",
        f"7x{day * 100 + number}",
        Skip(rule, "The invoice taxes its lines as a group, which has no counterpart in Sage.", fix)
        if status is Status.SKIPPED
        else None,
        "",
        Decimal("120.50") + number * 17 if number % 2 else None,
        "GBP" if number % 2 else "",
        (Change("phone", "0117 496 0001", "0117 496 0099"),) if status is Status.UPDATED else (),
    )


def _skip(rule, fix, number, amount):
    module = ModuleId.INVOICES if rule.startswith("invoice") else ModuleId.PRODUCTS
    name = f"INV-{2000 + number}" if module is ModuleId.INVOICES else f"Item {number}"
    worth = Decimal(amount) + number if amount else None
    because = f"{name} cannot travel as it is."
    since = NOW - timedelta(days=number + 1)
    return OpenSkip(
        module, Side.VTIGER, f"7x{rule}{number}", name, Skip(rule, because, fix), f"e{number}", since, worth,
        "GBP" if worth else "",
    )  # fmt: skip
