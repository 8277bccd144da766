"""Tax returns are asked for only once a plan would post a document into a month that is over."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from sagesync_desktop.core.books import TaxReturn
from sagesync_desktop.core.errors import RecordError
from sagesync_desktop.core.pools import ModulePlan
from sagesync_desktop.core.returns import SeenReturns, is_stale, is_worth_asking, returns_seen
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.steps import Create, Held, Update
from sagesync_desktop.core.types import Phase, Record, Side
from sagesync_desktop.core.values import parse_date
from sagesync_desktop.engine.direct import looked_at
from sagesync_desktop.engine.plan import make_plan
from sagesync_desktop.engine.session import ModuleRun, Progress, Session

_RETURNS = "returns/sage"
"""Under which name the tax returns are kept that a run has last read."""
_CLOSED = "closed/sage"
"""Under which name the last day is kept that was closed when a run last planned."""


def known_returns(session: Session) -> tuple[TaxReturn, ...]:
    """The returns that an earlier run has read, which costs nothing."""
    seen = returns_seen(session.store.cursor(_RETURNS))
    return seen.returns if seen is not None else ()


def plan_heeding_returns(session: Session) -> list[ModulePlan]:
    """The plan of the run; made anew where it would post into a return that nobody knew of."""
    was = returns_seen(session.store.cursor(_RETURNS))
    if was is not None and is_stale(was, session.clock.now()):
        was = _read(session, was)
    _look_at_reopened(session)
    plans = make_plan(session)
    days, dates = list(_days_bound_for_sage(plans)), list(_days_in_sage(session, plans))
    seen = learn_returns(session, [*days, *dates])
    if seen != was and any(session.codebook.books.return_of(day) for day in days):
        plans = make_plan(session)
    if seen is not None and not seen.is_told:
        now = session.clock.now()
        _tell_unknown(session, [day for day in days if is_worth_asking(day, None, now)])
    return plans


def _look_at_reopened(session: Session) -> None:
    """What is held back and dated where Sage was closed and is open again is looked at anew.

    A lock that is lifted and a return that is taken back open documents without touching them.
    """
    was, now = parse_date(session.store.cursor(_CLOSED)), session.codebook.books.closed_up_to
    if was is not None and (now is None or now < was):
        for run, record in _held_in_sage(session):
            day = run.spec.dated(record)
            if day is not None and day <= was and (now is None or now < day):
                _look_again(run, record)
    if was != now:
        session.store.set_cursor(_CLOSED, now.isoformat() if now else None)


def _held_in_sage(session: Session) -> Iterator[tuple[ModuleRun, Record]]:
    """Sage's records of the pairs that are held back."""
    for run in session.modules():
        for skip in run.store.open_skips(run.module):
            is_own = skip.side is Side.SAGE
            known = skip.record_id if is_own else run.book.partner(run.module, skip.side, skip.record_id)
            seen = run.store.seen(run.module, Side.SAGE, known) if known else None
            if seen is not None and not seen.record.deleted:
                yield run, seen.record


def _look_again(run: ModuleRun, record: Record) -> None:
    try:
        looked_at(run, Side.SAGE, record.id)
    except RecordError as error:
        run.session.messages.append(str(error))


def learn_returns(session: Session, days: Iterable[date]) -> SeenReturns | None:
    """The returns as they are known now; read where one that nobody knows of may hold any of the days."""
    seen, now = returns_seen(session.store.cursor(_RETURNS)), session.clock.now()
    is_due = not session.has_read_returns and any(is_worth_asking(day, seen, now) for day in days)
    return _read(session, seen) if is_due else seen


def _read(session: Session, was: SeenReturns | None) -> SeenReturns:
    """What nobody may read any more stays as it was known."""
    session.report(Progress(Phase.PLAN, side=Side.SAGE))
    told, session.has_read_returns = session.sage.tax_returns(), True
    known = was.returns if was is not None else ()
    seen = SeenReturns(session.clock.now(), known if told is None else told, is_told=told is not None)
    session.store.set_cursor(_RETURNS, seen.encoded())
    _let_know(session, seen)
    session.store.keep_setup(session.codebook.books, session.codebook.setup)
    return seen


def _days_bound_for_sage(plans: Iterable[ModulePlan]) -> Iterator[date]:
    """The dates that documents would get over there: of new ones, and where another date travels."""
    for plan in plans:
        dated = plan.spec.dated
        for step in plan.steps:
            match step:
                case Create(target=Side.SAGE, source=record):
                    day = dated(record)
                case Update(pair=pair, writes=writes) if Side.SAGE in writes:
                    day = dated(pair.vtiger) if dated(pair.vtiger) != dated(pair.sage) else None
                case _:
                    continue
            if day is not None:
                yield day


def _days_in_sage(session: Session, plans: Iterable[ModulePlan]) -> Iterator[date]:
    """The dates over there of documents that would be changed, or are held back from now on.

    Where a return holds one, the first day behind it is the way out.
    """
    for plan in plans:
        for step in plan.steps:
            match step:
                case Update(pair=pair, writes=writes) if Side.SAGE in writes:
                    day = plan.spec.dated(pair.sage)
                case Held(record=record, target=Side.SAGE, linked=True):
                    day = None if _stood(session, record) else _dated_over_there(session, plan, record)
                case _:
                    continue
            if day is not None:
                yield day


def _stood(session: Session, record: Record) -> bool:
    return (record.module, record.side, record.id) in session.skips


def _dated_over_there(session: Session, plan: ModulePlan, record: Record) -> date | None:
    book = session.codebook
    partner = book.record(plan.spec.id, Side.SAGE, book.partner(plan.spec.id, record.side, record.id) or "")
    return plan.spec.dated(partner) if partner is not None else None


def _let_know(session: Session, seen: SeenReturns) -> None:
    book = session.codebook
    book.books = replace(book.books, returns=seen.returns)


def _tell_unknown(session: Session, days: list[date]) -> None:
    """Not to be told is no proof that no return holds them, so it is said of which days nobody knows."""
    if days:
        session.messages.append(
            say(
                "Your Sage user may not read the tax returns, so nobody could check whether one holds the "
                "documents dated {first} to {last} ({count}). It takes full access to statutory reporting.",
                first=min(days),
                last=max(days),
                count=len(days),
            )
        )
