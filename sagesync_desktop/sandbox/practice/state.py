"""Keeps the practice company between two runs of the program, in one file that is whole or not there."""

import gzip
import json
import logging
import os
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sagesync_desktop.sandbox.practice.building import build_practice
from sagesync_desktop.sandbox.practice.clock import Clock
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

FILE = "practice-company.json.gz"
FORMAT = 1
"""The version of the file; a file of another version is set aside like a damaged one."""
log = logging.getLogger(__name__)

Worlds = tuple[SageWorld, VtigerWorld]


@dataclass(frozen=True, slots=True)
class DamagedState:
    """The practice company's file could not be read, so the company was built anew."""

    kept_as: Path
    """Where the unreadable file lies now."""
    cause: str
    """What was wrong with it."""

    @property
    def message(self) -> str:
        """What happened and what to do, in words for people."""
        return (
            f"The practice company could not be opened ({self.cause}) and starts afresh. "
            f"The unreadable file was kept as {self.kept_as.name}; delete it if you do not need it."
        )


def _log(damage: DamagedState) -> None:
    log.warning("%s", damage.message)


class Unreadable(Exception):
    """The file's content is not a practice company."""


def is_kept(folder: Path) -> bool:
    """Whether a practice company, sound or not, lies in the folder."""
    return (folder / FILE).exists()


def load_or_build(folder: Path, now: Clock, *, on_damage: Callable[[DamagedState], None] = _log) -> Worlds:
    """Bring back the kept worlds, or build new ones where nothing is kept.

    A file that cannot be understood is renamed, reported through `on_damage`, and a new company is built. One
    that cannot be read at all (OSError) stays where it is.
    """
    path = folder / FILE
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return build_practice(now)
    try:
        return worlds_of(content, now)
    except Unreadable as error:
        on_damage(DamagedState(_set_aside(path, now), str(error)))
        return build_practice(now)


def save(folder: Path, sage: SageWorld, vtiger: VtigerWorld) -> None:
    """Keep both worlds; the file before stays untouched until the new one is safely written."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = {"format": FORMAT, "sage": sage.dump(), "vtiger": vtiger.dump()}
    content = gzip.compress(json.dumps(kept, ensure_ascii=False).encode(), mtime=0)
    fresh = folder / f"{FILE}.new"
    with fresh.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(folder / FILE)


def worlds_of(content: bytes, now: Clock) -> Worlds:
    """What a kept file holds; raises Unreadable."""
    kept = _parsed(content)
    if kept.get("format") != FORMAT:
        raise Unreadable(f"it is of format {kept.get('format')!r}, not {FORMAT}")
    try:
        return SageWorld.load(kept["sage"], now), VtigerWorld.load(kept["vtiger"], now)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise Unreadable(f"its content is incomplete: {error!r}") from error


def _parsed(content: bytes) -> dict[str, Any]:
    try:
        kept = json.loads(gzip.decompress(content))
    except (OSError, EOFError, zlib.error, ValueError) as error:
        raise Unreadable(f"it is damaged: {error}") from error
    if not isinstance(kept, dict):
        raise Unreadable("it holds something else")
    return kept


def _set_aside(path: Path, now: Clock) -> Path:
    """Rename the file by the moment, and by a number where that name is taken."""
    stem = f"practice-company.damaged-{now():%Y%m%d-%H%M%S}"
    count = 1
    target = path.with_name(f"{stem}.json.gz")
    while target.exists():
        count += 1
        target = path.with_name(f"{stem}-{count}.json.gz")
    return path.rename(target)
