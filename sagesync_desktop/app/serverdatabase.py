"""The password of a database on a server."""

from sagesync_desktop.core.errors import NotConfigured, StoreError
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.secrets import DATABASE_PASSWORD, Secrets


def keep_password(paths: Paths, password: Secret) -> str:
    """Keep it in the keyring if it opens the database; returns where that is, raises the StoreErrors."""
    if paths.server is None:
        raise NotConfigured(
            "No database on a server is named",
            fix="Set SAGESYNC_DATABASE to postgresql://USER@HOST/NAME, then try again.",
        )
    box = Secrets(paths.data)
    before = box.get(DATABASE_PASSWORD)
    box.set(DATABASE_PASSWORD, password)
    try:
        Connection(paths.server, read_only=True).close()
    except StoreError:
        if before is not None:
            box.set(DATABASE_PASSWORD, before)
        raise
    return str(paths.server)
