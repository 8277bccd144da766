"""What the parts of the store have in common: the one writing connection."""

from sagesync_desktop.store.connection import Connection


class Table:
    """A part of the store over one subject; `Store` joins them."""

    connection: Connection
    """What every part of the store reads and writes on."""

    def __init__(self, connection: Connection) -> None:
        """Use a connection of `opening.open_writer`, in the thread that opened it."""
        self.connection = connection
