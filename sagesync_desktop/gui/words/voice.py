"""The window's language for a program without a window: commands say their sentences in it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.gui.words.language import LANGUAGES, speak
from sagesync_desktop.gui.words.speech import spoken


def voice(language: str) -> Callable[[str], str] | None:
    """What says a sentence in a language, by its code; None for one that the program does not speak."""
    if language not in LANGUAGES:
        return None
    speak(QCoreApplication.instance() or QCoreApplication([]), language)
    return spoken
