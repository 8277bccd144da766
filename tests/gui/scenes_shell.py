"""The pictures of the shell: window, overview, progress, problems, empty states, crash dialog."""

from PySide6.QtCore import QSettings

from sagesync_desktop.core.errors import GuardTripped, Offline, SignInNeeded
from sagesync_desktop.core.runs import Progress, RunRequest
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, Phase, Side, Trigger
from sagesync_desktop.gui.frame.crash import CrashDialog
from sagesync_desktop.gui.frame.main_window import MainWindow


def window(stage, page="overview"):
    """The main window on a page."""
    state = QSettings(str(stage.folder / "window.ini"), QSettings.Format.IniFormat)
    state.setValue("page", page)
    state.setValue(f"hints/{page}", "seen")
    made = MainWindow(stage.controller, stage.dialogs, state)
    made.open_wizard = lambda _step: None
    stage.open()
    return made


def overview(stage):
    """A month of history."""
    stage.fill()
    return window(stage)


def overview_first(stage):
    """Connected, nothing synced yet."""
    return window(stage)


def overview_unconnected(stage):
    """Nothing connected."""
    stage.services.replies["settings"] = Settings(appearance=stage.look)
    return window(stage)


def overview_chart(stage):
    """A day chosen by key."""
    made = overview(stage)
    made.pages["overview"].chart.setFocus()
    made.pages["overview"].chart.select(20)
    return made


def running(stage):
    """In the middle of a run."""
    stage.fill()
    made = window(stage)
    stage.services.holds = True
    stage.controller.sync(RunRequest(Trigger.MANUAL))
    for module in ModuleId:
        made.header.strip.show_progress(Progress(Phase.FETCH, module, Side.VTIGER, 1, 1))
    for module in (ModuleId.ORGANIZATIONS, ModuleId.CONTACTS, ModuleId.PRODUCTS):
        made.header.strip.show_progress(Progress(Phase.APPLY, module, Side.SAGE, 1, 1))
    made.header.strip.show_progress(Progress(Phase.APPLY, ModuleId.INVOICES, Side.SAGE, 210, 1114))
    return made


def problem_sign_in(stage):
    """A sign-in that ran out."""
    stage.fill()
    made = window(stage)
    fix = "Sign in again; your links and settings are kept."
    made.show_error(SignInNeeded("The sign-in to Sage has run out", "", fix, side=Side.SAGE))
    return made


def problem_guard(stage):
    """A plan that looks like an accident."""
    stage.fill()
    made = window(stage)
    because = "41 of 92 Products would be emptied in Sage, more than a quarter."
    made.show_error(GuardTripped("Nothing was written: this looks like an accident", because, "Check it."))
    return made


def problem_offline(stage):
    """The network is gone."""
    stage.fill()
    made = window(stage)
    made.show_error(Offline("No connection to Vtiger", "", "The next sync goes on by itself."))
    return made


def opening(stage):
    """Before the company is open."""
    state = QSettings(str(stage.folder / "window.ini"), QSettings.Format.IniFormat)
    return MainWindow(stage.controller, stage.dialogs, state)


def crash(stage):
    """A bug's report."""
    return CrashDialog("SageSync Desktop 1.0, Python 3.11\nWhile: sync\n  run.py:12 in go\nKeyError: ***\n")


SCENES = {
    "shell-overview": overview,
    "shell-overview-first": overview_first,
    "shell-overview-unconnected": overview_unconnected,
    "shell-overview-chart": overview_chart,
    "shell-running": running,
    "shell-problem-sign-in": problem_sign_in,
    "shell-problem-guard": problem_guard,
    "shell-problem-offline": problem_offline,
    "shell-opening": opening,
    "shell-crash": crash,
}
