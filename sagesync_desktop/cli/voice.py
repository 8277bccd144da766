"""Says reasons, cures and errors in the user's language; the commands' own words and JSON stay English."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import click

if TYPE_CHECKING:
    from sagesync_desktop.paths import Paths

Voice: TypeAlias = Callable[[str], str]
_KEY = "sagesync_desktop.voice"
_SYSTEM = "system"
_ENGLISH = frozenset({"en", "", "c", "posix"})
"""Also what a computer without any language names."""


def heard(text: str) -> str:
    """A sentence or a known text as the user reads it; without another language than English as it is."""
    context = click.get_current_context(silent=True)
    voice: Voice | None = context.find_root().meta.get(_KEY) if context is not None else None
    return voice(text) if voice is not None else str(text)


def choose_voice(context: click.Context, paths: "Paths", voice_of: Callable[[str], Voice | None]) -> None:
    """Speak the language of the settings from here on; Qt is loaded only where that is not English."""
    spoken = _language(paths)
    if spoken not in _ENGLISH:
        context.find_root().meta[_KEY] = voice_of(spoken)


def _language(paths: "Paths") -> str:
    from sagesync_desktop.app.files import language  # with the database, which --help does without

    chosen = language(paths)
    return _of_system() if chosen == _SYSTEM else chosen


def _of_system() -> str:
    named = next((os.environ[one] for one in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(one)), "")
    return named.partition("_")[0].partition(".")[0].lower()
