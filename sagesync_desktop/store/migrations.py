"""Numbered steps from one layout of the database to the next, each one transaction after a copy."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from playhouse import migrate as playhouse_migrate

from sagesync_desktop.store import schema
from sagesync_desktop.store.backup import copy_aside
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.faults import translated
from sagesync_desktop.store.identity import check_identity

Migration = Callable[[Connection, Any], None]
"""Takes the connection and the Playhouse migrator, inside a transaction."""

_playhouse: Any = playhouse_migrate  # Playhouse carries no annotations


def _make_first_layout(connection: Connection, migrator: Any) -> None:
    """Layout 1: runs and outcomes, seen records, links, intents, cursors, skips, settings."""
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    for statement in schema.TABLES:
        connection.execute(statement)
    _playhouse.migrate(*(migrator.add_index(*index) for index in schema.INDEXES))


MIGRATIONS: tuple[Migration, ...] = (_make_first_layout,)
"""MIGRATIONS[n] leads from layout n to n + 1."""

NEWEST_LAYOUT = len(MIGRATIONS)
"""The layout that this version writes and reads."""


def migrate(connection: Connection, backups: Path, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Bring the file to the newest layout; raises StoreTooNew or StoreCorrupt before anything is changed."""
    version = check_identity(connection, len(migrations))
    migrator = _playhouse.SqliteMigrator(connection.peewee)
    for number in range(version, len(migrations)):
        if number:
            copy_aside(connection, backups, f"layout-{number}")
        _step(connection, migrator, number, migrations[number])


def _step(connection: Connection, migrator: Any, number: int, migration: Migration) -> None:
    with connection.transaction(), translated(connection.path):
        # Another copy of the program may have done this step while we waited for the lock.
        if int(connection.value("PRAGMA user_version")) == number:
            migration(connection, migrator)
            connection.execute(f"PRAGMA user_version = {number + 1}")
