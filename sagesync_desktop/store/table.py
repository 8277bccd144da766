"""What the parts of the store, and of the log's reader, have in common: their one connection."""

from sagesync_desktop.store.connection import Connection


class Table:
    """A part of the store over one subject; `Store` joins them, and `LogReader` those that only read."""

    connection: Connection
    """What every part reads and writes on."""

    def __init__(self, connection: Connection) -> None:
        """Use a connection of `opening`, in the thread that opened it; a reader's writes nothing."""
        self.connection = connection
