"""Says the sentences of the program's inner parts in the user's language: reasons, cures, errors."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.core.advice import IN_THE_WINDOW
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.sentence import Part, Sentence, filled, paragraph
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.gui.words import phrases

CONTEXT = "Sentences"
"""Where the sentences of core, modules, engine, clients, store and desk stand in the translation files."""


_AS_IT_IS: Mapping[str, str] = {}


def spoken(text: str) -> str:
    """A sentence or a known text in the user's language and number formats; any other text as it is.

    Where it names a command, the window's own way stands in its place.
    """
    return _spoken(text, IN_THE_WINDOW)


def commanded(text: str) -> str:
    """The same for the command line: its commands stay in the advice."""
    return _spoken(text, _AS_IT_IS)


def _spoken(text: str, instead: Mapping[str, str]) -> str:
    if not isinstance(text, Sentence):
        return _translated(instead.get(text, text))
    if not text.values and text.number is None:
        return _translated(instead.get(text.template, text.template))
    template = _translated(instead.get(text.template, text.template), text.number)
    if text.number is not None and template == text.template.replace("%n", str(text.number)):
        # Without a translation Qt knows no singular.
        return text
    return filled(template, {name: _shown(value, instead) for name, value in text.values.items()})


def told(error: SageSyncError) -> str:
    """What an error explains and advises, below its title; each with its full stop."""
    return spoken(paragraph(error.explanation, error.fix)) if error.explanation or error.fix else ""


def _translated(text: str, number: int | None = None) -> str:
    return QCoreApplication.translate(CONTEXT, text, None, -1 if number is None else number) if text else ""


def complaint(error: Exception) -> str:
    """An error in full, as one paragraph."""
    if not isinstance(error, SageSyncError):
        return str(error)
    return spoken(paragraph(error.title, error.explanation, error.fix))


_WORDS: tuple[tuple[type, Callable[..., str]], ...] = (
    (Side, phrases.side_name),
    (ModuleId, phrases.module_name),
    (Decimal, phrases.decimal),
    (int, phrases.number),
    (datetime, phrases.moment),
    (date, phrases.day),
)
"""Kinds of values and how they are said; a datetime is a date, so it stands before."""


def _shown(value: Part, instead: Mapping[str, str]) -> str:
    """A value in words; plain text is data, such as a name, and stays as it is."""
    if isinstance(value, Sentence):
        return _spoken(value, instead)
    return next((say(value) for kind, say in _WORDS if isinstance(value, kind)), str(value))
