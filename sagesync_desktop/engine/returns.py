"""Tax returns are asked for only once a plan would post a document into a month that is over."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from sagesync_desktop.core.books import TaxReturn
from sagesync_desktop.core.pools import ModulePlan
from sagesync_desktop.core.returns import SeenReturns, is_stale, is_worth_asking, returns_seen
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.steps import Create, Update
from sagesync_desktop.core.types import Phase, Side
from sagesync_desktop.engine.plan import make_plan
from sagesync_desktop.engine.session import Progress, Session

_RETURNS = "returns/sage"
"""Under which name the tax returns are kept that a run has last read."""


def known_returns(session: Session) -> tuple[TaxReturn, ...]:
    """The returns that an earlier run has read, which costs nothing."""
    seen = returns_seen(session.store.cursor(_RETURNS))
    return seen.returns if seen is not None else ()


def plan_heeding_returns(session: Session) -> list[ModulePlan]:
    """The plan of the run; made anew where it would post into a return that nobody knew of."""
    was = returns_seen(session.store.cursor(_RETURNS))
    if was is not None and is_stale(was, session.clock.now()):
        was = _read(session, was)
    plans = make_plan(session)
    days, dates = list(_days_bound_for_sage(plans)), list(_days_of_written(plans))
    seen = learn_returns(session, [*days, *dates])
    if seen != was and any(session.codebook.books.return_of(day) for day in days):
        plans = make_plan(session)
    if seen is not None and not seen.is_told:
        now = session.clock.now()
        _tell_unknown(session, [day for day in days if is_worth_asking(day, None, now)])
    return plans


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


def _days_of_written(plans: Iterable[ModulePlan]) -> Iterator[date]:
    """The dates of documents that would be changed over there: where a return holds one, the first day behind
    it is the way out."""
    for plan in plans:
        for step in plan.steps:
            if isinstance(step, Update) and Side.SAGE in step.writes:
                day = plan.spec.dated(step.pair.sage)
                if day is not None:
                    yield day


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
