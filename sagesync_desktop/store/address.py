"""Where a database is: a file of this computer, or a server's address."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias
from urllib.parse import parse_qs, urlsplit

from sagesync_desktop.core.errors import StoreUnreadable

SCHEME = "postgresql"


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A PostgreSQL database. Its text is for people and logs: neither user nor password is in it."""

    url: str = field(repr=False)
    """As libpq takes it (https://www.postgresql.org/docs/current/libpq-connect.html)."""
    home: Path
    """The home folder, whose entries in the keyring may hold the password."""

    def __str__(self) -> str:
        parts = urlsplit(self.url)
        return f"{SCHEME}://{parts.netloc.rpartition('@')[2]}{parts.path}"

    def check(self) -> None:
        """Raise StoreUnreadable for what is no address of ours, or carries the password."""
        parts = urlsplit(self.url)
        if parts.scheme != SCHEME or len(parts.path) < 2:
            raise StoreUnreadable(
                "The address of the database is not valid",
                str(self),
                "Set SAGESYNC_DATABASE to postgresql://USER@HOST/NAME, or take it away",
            )
        if parts.password is not None or "password" in parse_qs(parts.query):
            raise StoreUnreadable(
                "The address of the database holds a password",
                str(self),
                "Take it out of SAGESYNC_DATABASE and keep it with `sagesync-desktop connect database`",
            )


Place: TypeAlias = Path | ServerAddress
