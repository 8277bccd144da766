"""What people type: modules and options by name, secrets, and when they want to stop."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType

import click

from sagesync_desktop.cli.output import note
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import options as beyond
from sagesync_desktop.modules.options import Way, way_named


class ModuleName(click.ParamType):  # type: ignore[type-arg]  # generic from click 8.4 on, not before
    """A module by its name, in any case."""

    name = "module"

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """How help shows it."""
        return "MODULE"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> ModuleId:
        """The module, or a usage error that lists all of them."""
        named = {module.value.casefold(): module for module in ModuleId}
        found = named.get(str(value).casefold())
        if found is None:
            self.fail(f"{value} is no module; there are {', '.join(ModuleId)}.", param, ctx)
        return found


MODULE = ModuleName()


class WayName(click.ParamType):  # type: ignore[type-arg]  # generic from click 8.4 on, not before
    """A way by its stable name."""

    name = "name"

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """How help shows it."""
        return "NAME"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Way:
        """The way, or a usage error that lists all of them."""
        found = way_named(str(value).casefold(), beyond.WAYS)
        if found is None:
            names = ", ".join(way.option for way in beyond.WAYS)
            self.fail(f"{value} is no option; there are {names}.", param, ctx)
        return found


WAY = WayName()


def read_secret(label: str) -> Secret:
    """A secret from a hidden prompt, or the first line of standard input where that is no terminal."""
    is_typed = sys.stdin.isatty()
    text = click.prompt(label, hide_input=True, err=True) if is_typed else sys.stdin.readline()
    if not str(text).strip():
        raise click.UsageError(f"No {label} was given: type it at the prompt, or send it to standard input.")
    return Secret(str(text).strip())


@contextmanager
def stop_on_interrupt(words: str = "") -> Iterator[Event]:
    """An event that Ctrl+C and a request to end set; a second Ctrl+C ends at once.

    Ending at once is safe for a sync too: by its notes in the database the next run settles what was open.
    """
    stop = Event()

    def ask(_number: int, _frame: FrameType | None) -> None:
        stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if words:
            note(words)

    if threading.current_thread() is not threading.main_thread():
        yield stop
        return
    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
