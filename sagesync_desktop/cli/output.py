"""How commands print: plain text, tables, and one JSON object."""

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.lines import row_of
from sagesync_desktop.core.sentence import Sentence
from sagesync_desktop.core.types import Line

PIPED_WIDTH = 10_000
"""Columns where no terminal says how wide it is: a line for each row, so that grep finds whole sentences."""


def say(text: str = "") -> None:
    """A line on standard output."""
    click.echo(shown(text))


def note(text: str) -> None:
    """A line beside the result, on standard error."""
    click.echo(shown(text), err=True)


def shown(text: str) -> str:
    """Text without anything that could steer a terminal; sentences in the user's language."""
    words = heard(text) if isinstance(text, Sentence) else text
    return "".join(
        letter if letter.isprintable() or letter == "\n" else "\N{REPLACEMENT CHARACTER}" for letter in words
    )


def print_json(value: object) -> None:
    """The one JSON object of a command."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, default=_plain))


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[str] = ()) -> None:
    """A table; the columns named in `right` hold numbers."""
    console = Console(file=sys.stdout, highlight=False, width=None if sys.stdout.isatty() else PIPED_WIDTH)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, justify="right" if column in right else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(shown(cell).replace("\n", " ")) for cell in row))
    console.print(table)


def moment(at: datetime) -> str:
    """A moment in this computer's own zone."""
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S}"


def utc(at: datetime) -> str:
    """A moment for programs."""
    return at.astimezone(UTC).isoformat(timespec="seconds")


def _plain(value: object) -> object:
    match value:
        case datetime():
            return utc(value)
        case date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case Line():
            return row_of(value)
        case Enum():
            return str(value.value)
        case _:
            raise TypeError(type(value).__name__)
