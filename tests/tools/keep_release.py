"""Keeps what the version at hand writes, so that every later version can be tried on it.

    python -m tests.tools.keep_release

Syncs the practice company in an empty home and puts its database, its settings file and the practice company
itself into tests/released/<version>/. Run it once, when a version is released; tests/e2e/test_upgrade.py
opens what lies there.
"""

import lzma
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sagesync_desktop import __version__
from sagesync_desktop.paths import Paths
from sagesync_desktop.sandbox.practice.state import worlds_of

RELEASED = Path(__file__).resolve().parents[1] / "released"
WORLD = "practice-company.json.gz"
DATABASE = "sagesync.db.xz"
SETTINGS = "settings.json"
PLACES = {
    "Organizations": ("contacts", "Accounts"),
    "Contacts": ("contact_persons", "Contacts"),
    "Products": ("products", "Products"),
    "Services": ("services", "Services"),
    "Invoices": ("sales_invoices", "Invoice"),
}
"""Module of a link -> where its records lie in the practice Sage and in the practice Vtiger."""


def run(home: Path, *arguments: str) -> None:
    """One command of the program, on a home."""
    command = [sys.executable, "-m", "sagesync_desktop", "--home", home, *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=os.environ)


def keep(home: Path, kept: Path) -> None:
    """Sync in `home` and copy what came of it."""
    practice = Paths(home, home / "logs", home / "backups").practice
    run(home, "sync", "--demo")
    kept.mkdir(parents=True)
    run(practice.data, "settings", "export", str(kept / SETTINGS))
    shutil.copy(practice.data / WORLD, kept)
    (kept / DATABASE).write_bytes(lzma.compress(practice.database.read_bytes(), preset=9))
    if lost := lost_links(practice.database, practice.data / WORLD):
        sys.exit(f"The kept company lacks what its database links: {lost[:5]}")


def lost_links(database: Path, world: Path) -> list[tuple[str, ...]]:
    """(module, sage id, vtiger id) of each link of which the practice company, read as today, lacks one."""
    sage, vtiger = worlds_of(world.read_bytes(), lambda: datetime.now(UTC))
    with closing(sqlite3.connect(database)) as opened:
        links = opened.execute("SELECT module, sage_id, vtiger_id FROM link").fetchall()
    held = {
        module: (
            {row["id"] for row in sage.all(resource)},
            {row["id"] for row in vtiger.all(name)},
        )
        for module, (resource, name) in PLACES.items()
    }
    return [link for link in links if link[1] not in held[link[0]][0] or link[2] not in held[link[0]][1]]


def main() -> None:
    kept = RELEASED / __version__
    if kept.exists():
        sys.exit(f"{kept} is there already: a released version is kept once.")
    with tempfile.TemporaryDirectory() as home:
        keep(Path(home), kept)


if __name__ == "__main__":
    main()
