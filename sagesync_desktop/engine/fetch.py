"""Phase 3: read what changed on both sides into the local store; the store keeps what a run still owes."""

from sagesync_desktop.core.ports import Batch, Seen
from sagesync_desktop.core.types import Phase, Record, RecordId, Side
from sagesync_desktop.engine.anew import look_for_replaced
from sagesync_desktop.engine.intake import Differs, content_differs, keep, keep_titles, mapped_differs
from sagesync_desktop.engine.lookups import Revisions
from sagesync_desktop.engine.session import ModuleRun, Progress, Session, cursor_name
from sagesync_desktop.engine.sweep import sweep
from sagesync_desktop.modules import ALL

_WORTH_CLOSING = 200
"""From a page of own writes on, reading them back once is cheaper than listing them in every later run."""
_OUT_OF_OVERLAP = 3.0
"""Seconds after which a write lies before the position of a listing, which steps back by two whole ones."""


def fetch(session: Session) -> None:
    """Take in the changes of every module of the run, and the deletions where they are due."""
    for run in session.modules():
        for side in Side:
            since = session.store.cursor(cursor_name(run.module, side, "changes"))
            _take_changes(run, side, since, content_differs)
            sweep(run, side, first_time=since is None)
        keep_titles(run)
        look_for_replaced(run)
    for spec in ALL:
        _notice_news(ModuleRun(session, spec))


def close(session: Session) -> None:
    """Read our own many writes back, so that the next run need not, and look at them with fresh eyes.

    What somebody else changed meanwhile becomes pending; our own echo does not. What we made and what still
    bears its stamp is not read one by one: among so many nobody edits one in the second in which it was made.
    """
    filled = [run for run in session.modules() if _is_worth_closing(run)]
    if filled:
        # Else the last seconds' writes would be listed again by the next run, hundreds where Sage is quick.
        session.clock.wait(_OUT_OF_OVERLAP)
    for run in filled:
        since = session.positions.get(cursor_name(run.module, Side.SAGE, "changes"))
        _take_changes(run, Side.SAGE, since, mapped_differs)


def _is_worth_closing(run: ModuleRun) -> bool:
    """Sage's contact persons are made with their customers, so the lists of both fill up together."""
    filled = (run.module, run.module.leader or run.module)
    return any(run.session.written[one, Side.SAGE] >= _WORTH_CLOSING for one in filled)


def _take_changes(run: ModuleRun, side: Side, since: str | None, differs: Differs) -> None:
    revisions = Revisions(run.store, run.module, side)

    def is_known(record_id: RecordId, revision: str) -> bool:
        made = run.session.made.get((run.module, side, record_id))
        return revision in (revisions.get(record_id), made)

    done = 0
    position: str | None = None
    run.session.report(Progress(Phase.FETCH, run.module, side))
    for batch in run.session.port(side).changes(run.module, since, is_known):
        keep(run, side, batch, differs)
        done += len(batch.records)
        position = batch.position or position
        run.session.report(Progress(Phase.FETCH, run.module, side, done, batch.total))
        run.session.breathe()
    if side is Side.VTIGER and position != since:
        run.session.is_calm = False
    if position is not None:
        run.session.positions[cursor_name(run.module, side, "changes")] = position


def _notice_news(run: ModuleRun) -> None:
    """While a module is off that tells of it, say once what is new in Sage (SEED, Limitations)."""
    news, session = run.spec.news_while_off, run.session
    if news is None or session.settings.module(run.module).on or session.request.modules:
        return
    name = cursor_name(run.module, Side.SAGE, "notice")
    since = run.store.cursor(name) or run.store.cursor(cursor_name(run.module, Side.SAGE, "changes"))
    count = 0
    for batch in session.sage.changes(run.module, since, lambda _i, _r: False):
        count += _take_unheard_of(run, batch)
        if batch.position is not None:
            session.positions[name] = batch.position
        session.breathe()
    if count:
        session.messages.append(news(count))


def _take_unheard_of(run: ModuleRun, batch: Batch) -> int:
    """Remember what was never listed before, so that a later change (a payment) makes none of it new."""
    known = run.store.seen_many(run.module, Side.SAGE, [record.id for record in batch.records])
    new = [record for record in batch.records if record.id not in known]
    if new and not run.session.request.preview:
        with run.store.transaction():
            run.store.save_seen(
                [Seen(one, pending=True, settled=False, title=run.spec.title(one)) for one in new]
            )
    return len(new)


def _unsettled(run: ModuleRun, record: Record) -> Seen:
    return Seen(record, pending=True, settled=False, title=run.spec.title(record))
