"""What is asked about this computer: starting at sign-in and the applications menu."""

import os
from pathlib import Path

from sagesync_desktop.app.autostart import Switch, autostart, menu_entry, start_command
from sagesync_desktop.app.resources import resource
from sagesync_desktop.app.views import ComputerSetup
from sagesync_desktop.paths import Paths


def at_sign_in(paths: Paths) -> Switch:
    """The switch that opens this home's window, minimised, when the person signs in."""
    command = start_command(paths, "--minimised")
    return autostart(paths, command, environ=os.environ, user=Path.home())


def in_menu(paths: Paths) -> Switch | None:
    """The switch for this home's entry in the applications menu; None where there is nothing to switch."""
    icon = resource("icons/app.svg").read_bytes()
    return menu_entry(paths, start_command(paths), environ=os.environ, user=Path.home(), icon=icon)


def computer_setup(paths: Paths) -> ComputerSetup:
    """What is switched on for this home."""
    menu = in_menu(paths)
    return ComputerSetup(at_sign_in(paths).is_on(), None if menu is None else menu.is_on())
