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


def _keep_how_sentences_were_made(connection: Connection, migrator: Any) -> None:  # noqa: ARG001
    """Layout 2: template and values beside a reason, so that the window says it in the user's language.

    Rows of before have none and stay English; an ALTER of its own rewrites no row
    (https://www.sqlite.org/lang_altertable.html#alter_table_add_column).
    """
    for table in ("outcome", "open_skip"):
        connection.execute(f"ALTER TABLE {table} ADD COLUMN making TEXT")


def _remember_former_links(connection: Connection, migrator: Any) -> None:  # noqa: ARG001
    """Layout 3: pairs let go because one record was deleted, for the day on which it is restored."""
    connection.execute(
        """CREATE TABLE former_link (
            module TEXT NOT NULL,
            sage_id TEXT NOT NULL,
            vtiger_id TEXT NOT NULL,
            base TEXT NOT NULL,
            sage_revision TEXT NOT NULL,
            vtiger_revision TEXT NOT NULL,
            PRIMARY KEY (module, sage_id, vtiger_id))"""
    )


def _keep_what_people_said_of_pairs(connection: Connection, migrator: Any) -> None:  # noqa: ARG001
    """Layout 4: whether two records are the same, by a person's word; and what a held record could be.

    Skips of before name no candidates; the next run that asks anew writes them down.
    """
    connection.execute(
        """CREATE TABLE verdict (
            module TEXT NOT NULL,
            sage_id TEXT NOT NULL,
            vtiger_id TEXT NOT NULL,
            verdict TEXT NOT NULL,
            said_at TEXT NOT NULL,
            PRIMARY KEY (module, sage_id, vtiger_id)) WITHOUT ROWID"""
    )
    connection.execute("ALTER TABLE open_skip ADD COLUMN candidates TEXT")


MIGRATIONS: tuple[Migration, ...] = (
    _make_first_layout,
    _keep_how_sentences_were_made,
    _remember_former_links,
    _keep_what_people_said_of_pairs,
)
"""MIGRATIONS[n] leads from layout n to n + 1."""

NEWEST_LAYOUT = len(MIGRATIONS)
"""The layout that this version writes and reads."""


def migrate(connection: Connection, backups: Path, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Bring the file to the newest layout; raises StoreTooNew or StoreCorrupt before anything is changed."""
    version = check_identity(connection, len(migrations))
    migrator = _playhouse.SqliteMigrator(connection.peewee)
    if version == 0:
        # In one transaction: nobody who opens the new file meanwhile shall find, and copy, a half of it.
        with connection.transaction():
            for number, migration in enumerate(migrations):
                _step(connection, migrator, number, migration)
        return
    for number in range(version, len(migrations)):
        copy_aside(connection, backups, f"layout-{number}")
        _step(connection, migrator, number, migrations[number])


def _step(connection: Connection, migrator: Any, number: int, migration: Migration) -> None:
    with connection.transaction(), translated(connection.path):
        # Another copy of the program may have done this step while we waited for the lock.
        if int(connection.value("PRAGMA user_version")) == number:
            migration(connection, migrator)
            connection.execute(f"PRAGMA user_version = {number + 1}")
