"""Whose database this is, and of which layout."""

from sagesync_desktop.core.sentence import say
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.faults import corrupt, too_new
from sagesync_desktop.store.layouts import columns_of


def check_identity(connection: Connection, newest: int) -> int:
    """The database's layout number (0: empty); refuses other programs' databases and newer layouts."""
    dialect = connection.dialect
    with dialect.translated():
        found = dialect.found()
    if not found.is_ours and not found.is_empty:
        raise corrupt(dialect.place, "this is some other program's database")
    if found.layout > newest:
        raise too_new(dialect.place, found.layout, newest)
    _refuse_holes(connection, found.layout)
    return found.layout


def _refuse_holes(connection: Connection, layout: int) -> None:
    """A table or column of the database's own layout that is not there: damage, told before it is used."""
    # Asked after the number: a layout only adds, so another copy of the program that upgrades does no harm.
    with connection.dialect.translated():
        found = frozenset(connection.dialect.columns())
    missing = columns_of(layout) - found
    if missing:
        kept = {table for table, _ in found}
        names = sorted({f"{table}.{column}" if table in kept else table for table, column in missing})
        finding = say("tables or columns of it are missing: {names}", names=", ".join(names))
        raise corrupt(connection.dialect.place, finding)
