"""Every way in which a command can fail: one clear message, and the exit code that scripts rely on."""

import errno
from pathlib import Path

import click

from sagesync_desktop.app.faultfile import keep_report
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.errors import (
    BadSettings,
    DiskFull,
    OutcomeUnknown,
    RunError,
    SageSyncError,
    StoreBusy,
    StoreUnreadable,
)
from sagesync_desktop.core.faultreport import fault_report
from sagesync_desktop.core.sentence import paragraph
from sagesync_desktop.paths import Paths

FINISHED = 0
ENDED_EARLY = 1
"""The run ended before its end; nothing is lost and the next one goes on."""
USAGE = 2
"""Also click's own code for options that it does not know."""
NEEDS_A_PERSON = 3
BUG = 70
"""EX_SOFTWARE of sysexits.h: a fault in the program itself."""


def told(error: Exception, ctx: click.Context) -> int:
    """Say what a command raised; returns the exit code."""
    match error:
        case SageSyncError():
            known = error
        case OSError():
            known = _of_system(error)
        case _:
            click.echo(_report(error, ctx), err=True)
            return BUG
    tell(known)
    return exit_code(known)


def exit_code(error: SageSyncError) -> int:
    """What the error means for whoever started the command."""
    match error:
        case BadSettings():
            return USAGE
        case RunError() | OutcomeUnknown() | StoreBusy():
            return ENDED_EARLY
        case _:
            return NEEDS_A_PERSON


def tell(error: SageSyncError) -> None:
    """One message on standard error: what happened, to which record or server, what to do."""
    number = f" (the server calls this request {error.request_id})" if error.request_id else ""
    said = heard(paragraph(error.title, error.explanation, error.fix))
    click.echo(f"{said}{number}", err=True)


def _of_system(error: OSError) -> SageSyncError:
    if error.errno == errno.ENOSPC:
        return DiskFull("The disk is full", str(error), "Free some space and try again")
    return StoreUnreadable(
        "A file or folder cannot be used", str(error), "Check that it exists and that you may write there"
    )


def _report(bug: Exception, ctx: click.Context) -> str:
    """Write the bug down; returns the line that names the report."""
    text = fault_report(bug, ctx.invoked_subcommand or "starting")
    file = keep_report(ctx.obj.logs if isinstance(ctx.obj, Paths) else Path.cwd(), text)
    if file is None:
        return f"SageSync has a fault of its own, and no report could be written anywhere:\n{text}"
    return f"SageSync has a fault of its own. Nothing was lost; please send this report: {file}"
