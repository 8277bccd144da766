"""The user's settings in the database, and as a file to carry to another computer. Secrets are in neither."""

import json
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from sagesync_desktop.core.errors import BadSettings, StoreError
from sagesync_desktop.core.sentence import joined, say
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.store import models
from sagesync_desktop.store.address import Place
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.identity import check_identity
from sagesync_desktop.store.layouts import NEWEST_LAYOUT
from sagesync_desktop.store.opening import open_writer
from sagesync_desktop.store.statements import Statement, slots
from sagesync_desktop.store.typed_json import pack, refuse, unpack

_SYSTEM = "system"
FORMAT = "sagesync-settings"
VERSION = 1
"""Layout of an exported file; goes up when an older program could not read it."""

_SETTING = models.Setting
_SAVE = Statement(
    _SETTING.insert(slots(_SETTING)).on_conflict(conflict_target=(_SETTING.key,), preserve=(_SETTING.value,))
)


class SettingsStore:
    """Loads and saves the settings, one row for each group, in the thread that opened it."""

    def __init__(self, connection: Connection) -> None:
        """Use a connection of `opening.open_writer`, or `SettingsStore.open`."""
        self._connection = connection

    @classmethod
    def open(cls, place: Place, backups: Path | None = None) -> Self:
        """Open or make the database on a connection of its own; raises the StoreErrors."""
        return cls(open_writer(place, backups))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back; closing twice does no harm."""
        self._connection.close()

    def load(self) -> Settings:
        """The settings as last saved, defaults where nothing was saved; raises BadSettings."""
        stored = self._connection.rows(_SETTING.select())
        return _settings({key: _parsed(value, key) for key, value in stored})

    def save(self, settings: Settings) -> None:
        """Replace the settings; raises BadSettings, and saves nothing, where `load` would."""
        packed = pack(settings)
        _settings(packed)
        rows = [{"key": key, "value": _dumps(value)} for key, value in packed.items()]
        self._connection.execute_many(_SAVE, rows)


_LANGUAGE_ROW = Statement(_SETTING.select(_SETTING.value).where(_SETTING.key == "language"))


def read_language(place: Place) -> str:
    """The language that was chosen, for a window that is made before the database is open and up to date.

    "system" where nothing was chosen or nothing can be read: opening the store tells what is wrong with it.
    """
    if isinstance(place, Path) and not place.exists():
        return _SYSTEM
    try:
        with Connection(place, read_only=True) as connection:
            known = check_identity(connection, NEWEST_LAYOUT)
            stored = known and connection.value(_LANGUAGE_ROW)
        language = json.loads(stored) if stored else _SYSTEM
    except (StoreError, ValueError):
        return _SYSTEM
    return language if isinstance(language, str) and _LANGUAGE.holds(language) else _SYSTEM


def export_json(settings: Settings) -> str:
    """Everything but the secrets as readable JSON; two exports of equal settings are equal texts."""
    document = {"format": FORMAT, "version": VERSION, "settings": pack(settings)}
    return json.dumps(document, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def import_json(text: str) -> Settings:
    """The inverse of `export_json`; raises BadSettings naming the key that is wrong."""
    document = _parsed(text, "the file")
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise BadSettings(
            "This is no file of SageSync settings", "", "Choose a file that Export settings wrote"
        )
    version = document.get("version")
    if type(version) is not int or not 1 <= version <= VERSION:
        raise BadSettings(
            "A newer version of SageSync wrote these settings",
            say(
                "The file has version {version}, and this program reads up to {known}",
                version=repr(version),
                known=VERSION,
            ),
            "Install the newest version of SageSync",
        )
    return _settings(document.get("settings"))


def _settings(packed: Any) -> Settings:
    settings: Settings = unpack(Settings, packed, "")
    for key, value, rule in _values(settings):
        if value is not None and not rule.holds(value):
            raise refuse(key, rule.expected)
    return settings


def _parsed(text: str, key: str) -> Any:
    try:
        return json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise refuse(key, "valid JSON") from error


def _no_constant(name: str) -> None:
    message = f"{name} is no JSON"
    raise ValueError(message)


def _dumps(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


class _Rule:
    """What a value must be beyond its type."""

    def __init__(self, expected: str, holds: Callable[[Any], bool]) -> None:
        self.expected = expected
        self.holds = holds


def _at_least(least: int) -> _Rule:
    return _Rule(say("{least} or more", least=least), lambda value: value >= least)


def _one_of(*allowed: str) -> _Rule:
    return _Rule(say("one of {names}", names=joined(", ", allowed)), lambda value: value in allowed)


def _is_address(url: str) -> bool:
    """A web address; one with a password in it would carry a secret into the database and the export."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc


_CLOCK_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_SHARE = _Rule("between 0 and 1", lambda value: math.isfinite(value) and 0 <= value <= 1)
_TIME = _Rule('a time such as "22:30", or empty', lambda text: not text or bool(_CLOCK_TIME.fullmatch(text)))

_RULES = {
    "vtiger": {
        "url": _Rule("a web address (https://...) without a password in it", _is_address),
        "dialect": _one_of("auto", "webservice", "cloud"),
    },
    "sage": {"redirect_port": _Rule("between 1 and 65535", lambda port: 1 <= port <= 65535)},
    "schedule": {"interval_minutes": _at_least(1), "quiet_from": _TIME, "quiet_until": _TIME},
    "limits": {
        "max_deleted_share": _SHARE,
        "max_blanked_share": _SHARE,
        "guard_from": _at_least(0),
        "all_changed_from": _at_least(1),
        "sage_per_minute": _at_least(1),
        "vtiger_per_minute": _at_least(1),
        "log_days": _at_least(1),
    },
}
_APPEARANCE = _one_of("system", "light", "dark")
_LANGUAGE = _Rule(
    'a language\'s code such as "fr", or "system"', lambda code: bool(re.fullmatch("system|[a-z]{2,3}", code))
)


def _values(settings: Settings) -> Iterator[tuple[str, Any, _Rule]]:
    yield "appearance", settings.appearance, _APPEARANCE
    yield "language", settings.language, _LANGUAGE
    for group, rules in _RULES.items():
        chosen = getattr(settings, group)
        for name in () if chosen is None else (field.name for field in fields(chosen)):
            if name in rules:
                yield f"{group}.{name}", getattr(chosen, name), rules[name]
