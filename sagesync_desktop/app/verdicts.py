"""A person's word about two records, kept while no sync is running."""

from sagesync_desktop.app.home import Home
from sagesync_desktop.app.records import offline_book
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.specs import tailored
from sagesync_desktop.core.types import ModuleId, RecordId, Side
from sagesync_desktop.engine.verdicts import Hearing
from sagesync_desktop.engine.verdicts import Two as Two
from sagesync_desktop.modules import BY_ID


def say_identity(
    home: Home, module: ModuleId, side: Side | None, own: RecordId, verdict: Verdict, other: RecordId
) -> Two:
    """Keep a person's word; raises BadSettings where it cannot be, StoreBusy while a sync is running."""
    with home.run_lock():
        return _hearing(home, module).hear(side, own, verdict, other)


def _hearing(home: Home, module: ModuleId) -> Hearing:
    book = offline_book(home)
    book.lookup = lambda module, side, record_id: (
        seen.record if (seen := home.store.seen(module, side, record_id)) else None
    )
    settings = home.settings()
    spec = tailored(BY_ID[module], settings.module(module), settings.options)
    return Hearing(home.store, spec, book, home.clock.now())
