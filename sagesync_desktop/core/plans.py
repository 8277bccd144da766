"""A subscription as a run has last read it, which is kept between runs."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sagesync_desktop.core.books import Plan
from sagesync_desktop.core.types import ModuleId

_READ_AGAIN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SeenPlan:
    """A plan as it was last read."""

    plan: Plan
    at: datetime

    def is_good(self, now: datetime) -> bool:
        """Whether a run may go by it: a small plan is looked at each time, for it may have been changed."""
        return self.plan.is_whole and timedelta() <= now - self.at < _READ_AGAIN

    def encoded(self) -> str:
        """One line of text, as `plan_seen` reads it."""
        plan = self.plan
        lacks = (",".join(sorted(names)) for names in (plan.closed, plan.without))
        return "\t".join((self.at.isoformat(), plan.id, plan.name, *lacks))


def plan_seen(text: str | None) -> SeenPlan | None:
    """What was kept; None when there is nothing or nothing readable."""
    try:
        at, id, name, closed, without = (text or "").split("\t")
        seen_at, modules = datetime.fromisoformat(at), map(ModuleId, filter(None, closed.split(",")))
        plan = Plan(id, name, frozenset(modules), frozenset(filter(None, without.split(","))))
    except ValueError:
        return None
    return SeenPlan(plan, seen_at) if seen_at.tzinfo is not None else None
