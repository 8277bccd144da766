"""The worker's other side as values: replies by method, and runs that tests can hold and let go."""

from datetime import UTC, date, datetime
from functools import partial
from threading import Event, current_thread

from sagesync_desktop.app.services import Services
from sagesync_desktop.app.views import ComputerSetup, Condition, ConnectionHealth, Health
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import RunReport
from sagesync_desktop.core.settings import (
    ModuleChoice,
    SageConnection,
    Settings,
    VtigerConnection,
)
from sagesync_desktop.core.types import ModuleId, RunState, Side, Trigger
from sagesync_desktop.modules.firstdate import InvoiceFacts

CONNECTED = Settings(
    sage=SageConnection("gb", "client-1", business_id="business-1", business_name="Harbour Books Ltd"),
    vtiger=VtigerConnection("https://crm.example.com", "pat", "webservice"),
    modules={module: ModuleChoice(on=True) for module in ModuleId},
)
HEALTHY = Health(
    ConnectionHealth(
        Side.SAGE, Condition.OK, "Signed in to Harbour Books Ltd.", "", datetime(2026, 4, 10, tzinfo=UTC)
    ),
    ConnectionHealth(Side.VTIGER, Condition.OK, "Connected to crm.example.com as pat."),
)
FACTS = InvoiceFacts(
    date(2024, 4, 1),
    {
        date(2026, 1, 1): {Side.SAGE: 0, Side.VTIGER: 412},
        date(2024, 4, 1): {Side.SAGE: 3, Side.VTIGER: 1101},
        None: {Side.SAGE: 3, Side.VTIGER: 2546},
    },
    ("AutoCreated", "Created", "Cancel", "Approved", "Sent", "Credit Invoice", "Paid"),
)
NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


class FakeServices:
    """Answers as `Services` would by `replies[method]`: a value, an exception, or what is called instead."""

    def __init__(self, settings=CONNECTED):
        self.replies = {
            "settings": settings,
            "health": HEALTHY,
            "try_connections": HEALTHY,
            "computer": ComputerSetup(autostart=False, menu_entry=False),
            "invoice_facts": FACTS,
            "desk_causes": (),
            "desk_record": None,
        }
        self.asked = []
        """(method, *arguments) of each question."""
        self.runs = []
        self.threads = set()
        self.is_closed = False
        self.run_result = RunReport(
            RunSummary(1, Trigger.MANUAL, RunState.FINISHED, NOON, NOON, {}),
        )
        self.steps = ()
        """Progress values that a run reports."""
        self.result_of = lambda _request: self.run_result
        """A run's report, or what it raises, by its request."""
        self.holds = False
        """True: a run waits for `go` (or for a cancel)."""
        self.go = Event()
        self.is_waiting = Event()

    def __getattr__(self, method):
        if not hasattr(Services, method):
            raise AttributeError(method)
        return partial(self._answer, method)

    def _answer(self, method, *arguments, **named):
        self.threads.add(current_thread())
        self.asked.append((method, *arguments, *named.values()))
        if method == "save_settings" and method not in self.replies:
            (self.replies["settings"],) = arguments
            return self.replies["settings"]
        reply = self.replies[method]
        if isinstance(reply, BaseException):
            raise reply
        return reply(*arguments, **named) if callable(reply) else reply

    def calls(self, method):
        """The arguments of each call."""
        return [arguments for name, *arguments in self.asked if name == method]

    @property
    def stored(self):
        """The settings that were to be saved, oldest first."""
        return [settings for (settings,) in self.calls("save_settings")]

    def sync(self, request, report, is_cancelled):
        self.threads.add(current_thread())
        self.runs.append(request)
        for step in self.steps:
            report(step)
        self.is_waiting.set()
        while self.holds and not is_cancelled() and not self.go.wait(0.01):
            pass
        result = self.result_of(request)
        if isinstance(result, BaseException):
            raise result
        return result

    def close(self):
        self.threads.add(current_thread())
        self.is_closed = True


def settle(qtbot, controller, settings):
    """Let other settings be stored, as another page would."""
    controller.change_settings(lambda _now: settings)
    qtbot.waitUntil(lambda: controller.settings() == settings)
