"""Whose database a file is, and of which layout."""

from sagesync_desktop.core.sentence import say
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.faults import corrupt, too_new
from sagesync_desktop.store.schema import APPLICATION_ID, columns_of

_COLUMNS = """
SELECT made.name, held.name FROM sqlite_master AS made, pragma_table_info(made.name) AS held
WHERE made.type = 'table'"""


def check_identity(connection: Connection, newest: int) -> int:
    """The file's layout number (0: empty file); refuses other programs' databases and newer layouts."""
    # Empty or not is asked first: another copy of the program may be making the first layout right now.
    is_empty = not connection.value("SELECT count(*) FROM sqlite_master")
    is_ours = connection.value("PRAGMA application_id") == APPLICATION_ID
    version = int(connection.value("PRAGMA user_version"))
    if not is_ours and not is_empty:
        raise corrupt(connection.path, "this is some other program's database")
    if version > newest:
        raise too_new(connection.path, version, newest)
    _refuse_holes(connection, version)
    return version


def _refuse_holes(connection: Connection, version: int) -> None:
    """A table or column of the file's own layout that is not there: damage, told before it is used."""
    # Asked after the number: a layout only adds, so another copy of the program that upgrades does no harm.
    found = {(table, column) for table, column in connection.rows(_COLUMNS)}
    missing = columns_of(version) - found
    if missing:
        kept = {table for table, _ in found}
        names = sorted({f"{table}.{column}" if table in kept else table for table, column in missing})
        finding = say("tables or columns of it are missing: {names}", names=", ".join(names))
        raise corrupt(connection.path, finding)
