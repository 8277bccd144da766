"""The report for support: versions, findings, choices and last runs, with names and secrets struck out."""

import platform
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from urllib.parse import urlsplit

from sagesync_desktop import __version__
from sagesync_desktop.app.checkup import examine
from sagesync_desktop.app.home import Home
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.settings import export_json

_PACKAGES = ("PySide6-Essentials", "httpx", "Authlib", "peewee", "keyring")
_RUNS = 10
HIDDEN = "(hidden)"


def diagnostics(home: Home) -> str:
    """The report as text; asks both servers, and says of each what came of it."""
    settings = home.settings()
    parts = [
        "\n".join(_program()),
        "Findings\n" + "\n".join(_findings(home)),
        "Last runs\n" + "\n".join(_runs(home)),
        "Settings\n" + export_json(_masked(settings)),
    ]
    return _struck_out("\n\n".join(parts), _names(home, settings))


def _program() -> Iterator[str]:
    yield f"SageSync Desktop {__version__}"
    yield f"Python {platform.python_version()} on {platform.platform()}"
    frozen = bool(getattr(sys, "frozen", False))
    yield "installed program" if frozen else "run from its source"
    for package in _PACKAGES:
        try:
            yield f"{package} {version(package)}"
        except PackageNotFoundError:
            yield f"{package}: part of the program"


def _findings(home: Home) -> Iterator[str]:
    for one in examine(home):
        yield f"{one.part}: {one.state.upper()}: {one.text}"


def _runs(home: Home) -> Iterator[str]:
    with LogReader.open(home.paths.database) as reader:
        runs, groups, notes = reader.runs(limit=_RUNS), reader.skip_groups(), reader.note_groups()
    for run in runs:
        yield _run_line(run)
    for group in groups:
        yield f"held back: {group.count} of {group.module.value} by {group.rule}"
    for note in notes:
        yield f"synced with a note: {note.count} of {note.module.value} by {note.rule}, {note.unread} unread"


def _run_line(run: RunSummary) -> str:
    counts = ", ".join(
        f"{module.value} to {side.value} {status} {count}"
        for (module, side, status), count in run.counts.items()
    )
    sent = ", ".join(f"{side.value} {method} {count}" for (side, method), count in run.requests.items())
    head = f"run {run.id} ({run.trigger}) {run.started_at:%Y-%m-%d %H:%M} UTC: {run.state}"
    return "; ".join(part for part in (head, counts, sent, *run.messages) if part)


def _masked(settings: Settings) -> Settings:
    """Without what tells whose settings they are."""
    vtiger, sage = settings.vtiger, settings.sage
    if vtiger is not None:
        vtiger = replace(vtiger, url=f"{urlsplit(vtiger.url).scheme}://hidden.invalid", username=HIDDEN)
    if sage is not None:
        sage = replace(sage, client_id=HIDDEN, business_id=HIDDEN, business_name=HIDDEN)
    return replace(settings, vtiger=vtiger, sage=sage)


def _names(home: Home, settings: Settings) -> list[str]:
    """What messages may quote, longest first: an address contains its host."""
    names = [str(home.paths.data), str(Path.home())]
    if settings.vtiger is not None:
        host = urlsplit(settings.vtiger.url).hostname or ""
        names += [settings.vtiger.url, host, settings.vtiger.username]
    if settings.sage is not None:
        sage = settings.sage
        names += [sage.client_id, sage.business_id, sage.business_name]
    return sorted((name for name in names if len(name) > 1), key=len, reverse=True)


def _struck_out(text: str, names: list[str]) -> str:
    for name in names:
        text = text.replace(name, HIDDEN)
    return text
