"""One sync at a time: of a home, and of the two systems that several homes may be connected to."""

import hashlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager

import filelock

from sagesync_desktop.core.errors import StoreBusy
from sagesync_desktop.paths import Paths, common_folder

log = logging.getLogger(__name__)


@contextmanager
def run_lock(paths: Paths) -> Iterator[None]:
    """Held during a sync and a restoring; raises StoreBusy at once when another program has it."""
    lock = filelock.FileLock(paths.run_lock)
    try:
        with lock.acquire(timeout=0):
            yield
    except filelock.Timeout:
        raise StoreBusy(
            "Another sync of this company is running", fix="Wait until it has finished, then try again."
        ) from None


@contextmanager
def company_lock(company: str) -> Iterator[None]:
    """Held during a sync of these two systems by any home of this user on this computer.

    Where no folder can be used for such a lock, each home's own lock is all there is.
    """
    if not company:
        yield
        return
    name = f"sagesync-{hashlib.sha256(company.encode()).hexdigest()[:20]}.lock"
    try:
        held = filelock.FileLock(common_folder() / name).acquire(timeout=0)
    except filelock.Timeout:
        raise StoreBusy(
            "This company is being synced from another home folder",
            fix="Wait until it has finished; better, sync each company from one home folder only.",
        ) from None
    except OSError as error:
        log.warning("No lock for the company: %s", error)
        yield
        return
    with held:
        yield
