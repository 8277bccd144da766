"""The way into the window: Qt, which ends the whole program where there is no screen, is loaded behind it."""

from typing import TYPE_CHECKING

from sagesync_desktop.app.faultfile import hard_crashes_kept
from sagesync_desktop.app.screen import Screen, find_screen, packages_of
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.sentence import say
from sagesync_desktop.paths import Paths

if TYPE_CHECKING:
    from sagesync_desktop.app.company import Company


def open_window(paths: Paths, *, is_demo: bool = False, is_minimised: bool = False) -> int:
    """Show the window until the person quits; raises SageSyncError where there is no screen."""
    screen = find_screen()
    if not screen.usable:
        raise _no_window(screen)
    from sagesync_desktop.gui.frame.opening import run_window

    def open_company(is_practice: bool) -> "Company":
        from sagesync_desktop.app.company import (
            company,
        )  # behind the first picture: it is most of the program

        return company(paths, is_practice)

    home = paths.practice if is_demo else paths
    with hard_crashes_kept(paths.logs):
        return run_window(open_company, home.data, is_demo=is_demo, is_minimised=is_minimised)


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
