"""Where the program keeps its files: the user's own folders, or one home that was asked for."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import platformdirs

from sagesync_desktop.store.address import Place, ServerAddress

APP = "SageSync Desktop"
HOME_VARIABLE = "SAGESYNC_HOME"
DATABASE_VARIABLE = "SAGESYNC_DATABASE"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one home; two homes share nothing, not even secrets."""

    data: Path
    """Holds the database and the locks; the keyring's entries are named after it."""
    logs: Path
    backups: Path
    server: ServerAddress | None = None
    """The database that is used instead of the file."""

    @classmethod
    def find(cls, home: Path | None = None, environ: Mapping[str, str] = os.environ) -> Self:
        """The folders below `home` (--home), else below SAGESYNC_HOME, else where the system has them."""
        named = environ.get(HOME_VARIABLE, "").strip()
        chosen = home or (Path(named) if named else None)
        if chosen is not None:
            root = chosen.expanduser().absolute()
            return cls(root, root / "logs", root / "backups", _server(root, environ))
        data = platformdirs.user_data_path(APP, appauthor=False)
        logs = platformdirs.user_log_path(APP, appauthor=False)
        return cls(data, logs, data / "backups", _server(data, environ))

    @property
    def database(self) -> Place:
        """The database: a server's where one is named, else the file."""
        return self.server or self.database_file

    @property
    def database_file(self) -> Path:
        """The local database."""
        return self.data / "sagesync.db"

    @property
    def run_lock(self) -> Path:
        """Held while a sync runs: one run at a time for a home, whichever program starts it."""
        return self.data / "run.lock"

    @property
    def refresh_lock(self) -> Path:
        """Held while Sage's tokens are renewed: a refresh token works once."""
        return self.data / "refresh.lock"

    @property
    def practice(self) -> "Paths":
        """The practice company's own folders, so that it never mixes with a real company."""
        root = self.data / "practice"
        return Paths(root, root / "logs", root / "backups")

    def create(self) -> None:
        """Make the folders that are missing, readable by their owner alone; raises OSError.

        A folder that is there already keeps its mode: `--home` may name one that others need.
        """
        for folder in (self.data, self.logs, self.backups):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def _server(home: Path, environ: Mapping[str, str]) -> ServerAddress | None:
    url = environ.get(DATABASE_VARIABLE, "").strip()
    return ServerAddress(url, home) if url else None


def common_folder() -> Path:
    """A folder that all of the user's homes share, for locks alone; made where it is missing."""
    return platformdirs.user_cache_path(APP, appauthor=False, ensure_exists=True)
