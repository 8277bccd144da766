"""What the program notes for its support: a small file in the log folder, never on the screen."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from sagesync_desktop.paths import Paths
from sagesync_desktop.store.files import make_private_folder

FILE = "sagesync.log"
BYTES = 1_000_000
COPIES = 3


class _LateFile(RotatingFileHandler):
    """Makes its folder when it is first needed; what cannot be written there is not kept."""

    def _open(self) -> TextIOWrapper:
        make_private_folder(Path(self.baseFilename).parent)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """A log that cannot be written is no reason to disturb a sync, or to write to the screen."""


@contextmanager
def log_kept(paths: Paths) -> Iterator[None]:
    """Note warnings and milestones of our own packages in the log folder until the program ends."""
    handler = _open(paths)
    logger = logging.getLogger("sagesync_desktop")
    logger.addHandler(handler)
    before = logger.level
    logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)
        handler.close()


def _open(paths: Paths) -> logging.Handler:
    """The file's handler, which makes folder and file with its first line: `--help` leaves no traces."""
    handler = _LateFile(paths.logs / FILE, maxBytes=BYTES, backupCount=COPIES, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    return handler
