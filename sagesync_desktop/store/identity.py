"""Whose database a file is, and of which layout."""

from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.faults import corrupt, too_new
from sagesync_desktop.store.schema import APPLICATION_ID, TABLE_NAMES


def check_identity(connection: Connection, newest: int) -> int:
    """The file's layout number (0: empty file); refuses other programs' databases and newer layouts."""
    # Empty or not is asked first: another copy of the program may be making the first layout right now.
    is_empty = not connection.value("SELECT count(*) FROM sqlite_master")
    is_ours = connection.value("PRAGMA application_id") == APPLICATION_ID
    version = int(connection.value("PRAGMA user_version"))
    found = {name for (name,) in connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not is_ours and not is_empty:
        raise corrupt(connection.path, "this is some other program's database")
    if version > newest:
        raise too_new(connection.path, version, newest)
    if version and not found.issuperset(TABLE_NAMES):
        raise corrupt(connection.path, "tables of it are missing")
    return version
