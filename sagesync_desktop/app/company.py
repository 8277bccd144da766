"""How a window opens one company, and what it may do while the company's services do not stand."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event

from sagesync_desktop.app.faultfile import keep_report
from sagesync_desktop.app.files import language, open_log, restore
from sagesync_desktop.app.services import Services, open_services
from sagesync_desktop.core.logport import LogPort
from sagesync_desktop.core.rules import KNOWN_REASONS
from sagesync_desktop.modules import ALL
from sagesync_desktop.modules.ruletable import Reason, reasons
from sagesync_desktop.paths import Paths


@dataclass(frozen=True, slots=True)
class Company:
    """What opens one company, the practice company included; the window knows no difference."""

    home: Path
    open_services: Callable[[Event], Services]
    """Called in the worker thread."""
    open_log: Callable[[], LogPort]
    """Called in the window's thread once the services stand."""
    keep_report: Callable[[str], object]
    """Writes a fault's report into the folder of logs."""
    restore: Callable[[Path], object]
    """Puts a backup in the database's place while the services do not stand; raises the StoreErrors."""
    reasons: tuple[Reason, ...] = ()
    """All reasons why a record may be skipped, for the help."""
    language: str = "system"
    """What the company's settings say, read before they are opened."""


def company(paths: Paths, is_demo: bool) -> Company:
    """How to open the home's company, or its practice company."""
    home = paths.practice if is_demo else paths

    def open_here(stop: Event) -> Services:
        return open_services(paths, is_demo=is_demo, stop=stop)

    return Company(
        home.data,
        open_here,
        partial(open_log, home),
        partial(keep_report, home.logs),
        partial(restore, home),
        reasons=reasons(ALL, KNOWN_REASONS),
        language=language(home),
    )
