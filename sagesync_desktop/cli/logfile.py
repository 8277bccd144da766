"""What the program notes for its support: a small file in the log folder, never on the screen."""

import logging
from logging.handlers import RotatingFileHandler

import click

from sagesync_desktop.paths import Paths

FILE = "sagesync.log"
BYTES = 1_000_000
COPIES = 3


def keep_log(ctx: click.Context, paths: Paths) -> None:
    """Note warnings and milestones of our own packages in the log folder until the command ends."""
    handler = _open(paths)
    logger = logging.getLogger("sagesync_desktop")
    logger.addHandler(handler)
    before = logger.level
    logger.setLevel(logging.INFO)

    def end() -> None:
        logger.removeHandler(handler)
        logger.setLevel(before)
        handler.close()

    ctx.call_on_close(end)


def _open(paths: Paths) -> logging.Handler:
    """The file's handler; nothing is kept while there is no log folder or it cannot be written.

    The folder is made when a command opens its home, not here: `--help` leaves no traces.
    """
    if not paths.logs.is_dir():
        return logging.NullHandler()
    try:
        handler = RotatingFileHandler(paths.logs / FILE, maxBytes=BYTES, backupCount=COPIES, encoding="utf-8")
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    return handler
