"""Numbered steps from one layout of the database to the next, each one transaction after a copy."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

import peewee
from playhouse import migrate as playhouse

from sagesync_desktop.store.backup import copy_aside
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.identity import check_identity
from sagesync_desktop.store.layouts import NEWEST_LAYOUT
from sagesync_desktop.store.models import (
    MODELS,
    Aside,
    FormerLink,
    Intent,
    Kept,
    KindTally,
    Likeness,
    OpenSkip,
    Outcome,
    QuarterTally,
    Run,
    RunTally,
    Seen,
    Verdict,
    Written,
)
from sagesync_desktop.store.notes import mark_all_notes
from sagesync_desktop.store.skips import fold_names
from sagesync_desktop.store.tally import tally

Migration = Callable[[Connection, Any], None]
"""Takes the connection and the Playhouse migrator, inside a transaction."""


def _keep_how_sentences_were_made(_connection: Connection, migrator: Any) -> None:
    """Layout 2: template and values beside a reason, so that the window says it in the user's language.

    Rows of before have none and stay English.
    """
    for table in ("outcome", "open_skip"):
        playhouse.migrate(migrator.add_column(table, "making", peewee.TextField(null=True)))


def _remember_former_links(connection: Connection, _migrator: Any) -> None:
    """Layout 3: pairs let go because one record was deleted, for the day on which it is restored."""
    _create(connection, [FormerLink])


def _keep_what_people_said_of_pairs(connection: Connection, migrator: Any) -> None:
    """Layout 4: whether two records are the same, by a person's word; and what a held record could be.

    Skips of before name no candidates; the next run that asks anew writes them down.
    """
    _create(connection, [Verdict])
    playhouse.migrate(migrator.add_column("open_skip", "candidates", peewee.TextField(null=True)))


def _make_room_for_the_desk(connection: Connection, migrator: Any) -> None:
    """Layout 5: what is put aside, what was written, what a record waits for, and which notes are unread.

    What records wait for, their customer, their date and their title are written down by the next run.
    """
    _create(connection, [Aside, Written, Kept])
    for model, names in _OF_THE_DESK:
        for name in names.split():
            column = peewee.IntegerField if name == "noted" else peewee.TextField
            playhouse.migrate(migrator.add_column(model._meta.table_name, name, column(null=True)))
    playhouse.migrate(migrator.drop_index("open_skip", "open_skip_rule_module"))
    fold_names(connection)
    for model in (Seen, Intent, OpenSkip):  # those of the log are drawn by layout 6
        peewee.SchemaManager(model, connection.peewee).create_indexes(safe=True)
    mark_all_notes(connection)


_OF_THE_DESK: tuple[tuple[Any, str], ...] = (
    (Outcome, "mark noted"),
    (Seen, "title_folded"),
    (Intent, "undoes"),
    (OpenSkip, "name_folded customer customer_folded dated awaits_module awaits_side awaits_id read_at"),
)


def _keep_counts_of_the_log(connection: Connection, migrator: Any) -> None:
    """Layout 6: what runs left is added up when they end, and each way to look at the log has an index."""
    for model, name in ((Run, "tallied"), (Outcome, "previewed")):
        playhouse.migrate(migrator.add_column(model._meta.table_name, name, peewee.IntegerField(null=True)))
    for name in _BEFORE_TALLIES:
        connection.execute(f"DROP INDEX IF EXISTS {name}")
    _create(connection, [RunTally, KindTally, QuarterTally])
    for model in (Run, Outcome):
        peewee.SchemaManager(model, connection.peewee).create_indexes(safe=True)
    connection.dialect.make_search()
    tally(connection)


_BEFORE_TALLIES = (
    "outcome_run_id_module_target_status",
    "outcome_at_status",
    "outcome_status",
    "outcome_rule",
    "outcome_name_folded",
    "outcome_noted",
    "outcome_module_sage_id",
    "outcome_module_vtiger_id",
)
"""Indexes that those of layout 6 take the place of."""


def _know_what_is_typed_anew(connection: Connection, _migrator: Any) -> None:
    """Layout 7: what a document shares with one typed anew in its place, noted as documents are named."""
    _create(connection, [Likeness])
    unnamed = (Seen.module == "Invoices") & (Seen.side == "vtiger")
    connection.execute(Seen.update({Seen.title_folded: None}).where(unnamed))


MIGRATIONS: tuple[Migration, ...] = (
    _keep_how_sentences_were_made,
    _remember_former_links,
    _keep_what_people_said_of_pairs,
    _make_room_for_the_desk,
    _keep_counts_of_the_log,
    _know_what_is_typed_anew,
)
"""MIGRATIONS[n] leads from layout n + 1 to n + 2. One that makes a table draws it as it was then."""


def migrate(
    connection: Connection, backups: Path | None = None, migrations: tuple[Migration, ...] = MIGRATIONS
) -> None:
    """Bring it to the newest layout; raises StoreTooNew or StoreCorrupt before anything is changed."""
    layout = check_identity(connection, 1 + len(migrations))
    if layout == 0:
        # In one transaction: nobody who opens the new file meanwhile shall find, and copy, a half of it.
        _step(connection, 0, partial(_make_newest, connection), NEWEST_LAYOUT)
        layout = NEWEST_LAYOUT
    migrator = playhouse.SchemaMigrator.from_database(connection.peewee)
    for number, migration in enumerate(migrations[layout - 1 :], layout):
        if (file := connection.dialect.file) is not None:
            copy_aside(connection, backups or file.parent / "backups", f"layout-{number}")
        _step(connection, number, partial(migration, connection, migrator), number + 1)


def _make_newest(connection: Connection) -> None:
    _create(connection, MODELS)
    connection.dialect.make_search()


def _step(connection: Connection, before: int, change: Callable[[], None], after: int) -> None:
    dialect = connection.dialect
    with connection.transaction(), dialect.translated():
        dialect.claim_layout()
        # Another copy of the program may have done this step while we waited for the lock.
        if dialect.found().layout == before:
            change()
            dialect.set_layout(after)


def _create(connection: Connection, models: Iterable[Any]) -> None:
    for model in models:
        drawn = peewee.SchemaManager(model, connection.peewee)
        drawn.create_table(safe=False)
        drawn.create_indexes(safe=False)
