"""The language: its texts and Qt's own, the formats of numbers and dates with it; for commands as well."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from sagesync_desktop.app.resources import resource
from sagesync_desktop.gui.words.speech import commanded

SYSTEM = "system"
_ENGLISH = "en"
_MARK = "sagesync"
"""Name of the translators that are ours to take away again."""
_HOMES = {"en": "en_GB"}
"""Country of a language chosen against the system's; alone "en" would mean American dates."""


@cache
def languages() -> Mapping[str, str]:
    """Code -> the language's own name, for all whose texts are there; English first.

    A person who reads nothing else looks for that name, and it stands among the texts themselves.
    """
    files = resource("translations").glob("sagesync_*.qm")
    names = {file.stem.removeprefix("sagesync_"): _own_name(file) for file in files}
    return dict(sorted(names.items(), key=lambda named: (named[0] != _ENGLISH, named[1])))


def _own_name(texts: Path) -> str:
    translator = QTranslator()
    translator.load(str(texts))
    return translator.translate("Languages", "English") or "English"


def locale_of(language: str, system: QLocale | None = None) -> QLocale:
    """Formats for a language: the system's own where it speaks it, for it knows the country as well."""
    system = system or QLocale.system()
    if language == SYSTEM and system.language() == QLocale.Language.C:
        language = _ENGLISH  # a computer without any locale: "C" would write 1234.50£
    if language == SYSTEM or system.name().partition("_")[0] == language:
        return system
    return QLocale(_HOMES.get(language, language))


def texts_of(locale: QLocale) -> str:
    """The language of the texts for a locale; English where we do not speak its own."""
    language = locale.name().partition("_")[0]
    return language if language in languages() else _ENGLISH


def speak(app: QCoreApplication, language: str) -> str:
    """Install the texts and formats of a language or of "system"; returns the code of the texts.

    Windows that exist already keep the words they have.
    """
    for old in app.findChildren(QTranslator, _MARK):
        app.removeTranslator(old)
        old.setParent(None)
    locale = locale_of(language)
    QLocale.setDefault(locale)
    code = texts_of(locale)
    for file in (_qt_texts(code), resource(f"translations/sagesync_{code}.qm")):
        translator = QTranslator(app)
        translator.setObjectName(_MARK)
        if translator.load(str(file)):
            app.installTranslator(translator)
    return code


def _qt_texts(code: str) -> Path:
    """Qt's words for its own buttons; in a PyInstaller bundle the path points into it."""
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"


def voice(language: str) -> Callable[[str], str] | None:
    """What the command line says a sentence with in a language, by its code; None for one unknown."""
    if language not in languages():
        return None
    speak(QCoreApplication.instance() or _application(), language)
    return commanded


def _application() -> QCoreApplication:
    """One that prints certificates as well, where this computer has what that takes; there is only one."""
    try:
        from PySide6.QtGui import QGuiApplication
    except ImportError:
        return QCoreApplication([])
    return QGuiApplication(["", "-platform", "offscreen"])
