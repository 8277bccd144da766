"""Puts the window together: which home, which services, which log; the practice company included."""

import faulthandler
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from sagesync_desktop.app.screen import Screen, find_screen, packages_of
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.sentence import say
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.files import make_private_folder

if TYPE_CHECKING:
    from sagesync_desktop.gui.frame.app import Company

HARD_CRASHES = "hard-crashes.txt"
"""In the folder of logs; there only after a crash."""


def open_window(paths: Paths, *, is_demo: bool = False, is_minimised: bool = False) -> int:
    """Show the window until the person quits; raises SageSyncError where there is no screen."""
    screen = find_screen()
    if not screen.usable:
        raise _no_window(screen)
    from sagesync_desktop.gui.frame.app import run_window

    with _hard_crashes_kept(paths.logs):
        return run_window(partial(company, paths), is_demo=is_demo, is_minimised=is_minimised)


def _no_window(screen: Screen) -> SageSyncError:
    without = "Use the command line: sagesync-desktop sync"
    if not screen.missing:
        return SageSyncError("There is no screen to open a window on", "", without)
    packages = packages_of(screen.missing)
    install = say(
        "Install them (on Debian and Ubuntu: sudo apt-get install {packages}), or use the command line: "
        "sagesync-desktop sync",
        packages=" ".join(packages),
    )
    return SageSyncError(
        "Libraries that the window needs are missing",
        say("Qt cannot load {libraries}", libraries=", ".join(screen.missing)),
        install if packages else without,
    )


@contextmanager
def _hard_crashes_kept(logs: Path) -> Iterator[None]:
    """A crash below Python, which no dialog survives, leaves the places where the threads stood in a file."""
    if faulthandler.is_enabled():  # by -X faulthandler, to the screen
        yield
        return
    make_private_folder(logs)
    report = logs / HARD_CRASHES
    with report.open("a", encoding="utf-8") as file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()
    if not report.stat().st_size:
        report.unlink()


def company(paths: Paths, is_demo: bool) -> "Company":
    """How to open the home's company, or its practice company."""
    from sagesync_desktop.app.faultfile import keep_report
    from sagesync_desktop.app.home import run_lock
    from sagesync_desktop.app.practice import practice_paths
    from sagesync_desktop.app.services import Services, open_services
    from sagesync_desktop.core.rules import KNOWN_REASONS
    from sagesync_desktop.gui.frame.app import Company
    from sagesync_desktop.modules import ALL
    from sagesync_desktop.modules.ruletable import reasons
    from sagesync_desktop.store.logreader import LogReader
    from sagesync_desktop.store.settings import read_language
    from sagesync_desktop.store.store import restore

    home = practice_paths(paths) if is_demo else paths

    def open_here(stop: Event) -> Services:
        return open_services(paths, is_demo=is_demo, stop=stop)

    def put_back(copy: Path) -> Path | None:
        with run_lock(home):
            return restore(home.database, copy)

    def open_log() -> LogReader:
        return LogReader.open(home.database)

    return Company(
        home.data,
        open_here,
        open_log,
        partial(keep_report, home.logs),
        put_back,
        reasons=reasons(ALL, KNOWN_REASONS),
        language=read_language(home.database),
    )
