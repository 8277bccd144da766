"""Does the plan look like an accident? Asked over the whole plan, before the first write."""

from collections.abc import Sequence

from sagesync_desktop.core.errors import GuardTripped
from sagesync_desktop.core.planning import ModulePlan
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.settings import Limits
from sagesync_desktop.core.steps import Drop, Update
from sagesync_desktop.core.types import Side
from sagesync_desktop.core.values import is_blank

_FIX = "Look at the preview. If this is what you want, sync once more with “go on once” (--go-on)."


def guard(plans: Sequence[ModulePlan], limits: Limits) -> None:
    """Raise GuardTripped, with module and figures, when a plan deletes, blanks or changes too much."""
    for plan in plans:
        if plan.linked_count < limits.guard_from:
            continue
        gone = sum(isinstance(step, Drop) for step in plan.steps)
        if gone > plan.linked_count * limits.max_deleted_share:
            raise _tripped(
                plan, say("{n} of {all} linked records are gone on one side", n=gone, all=plan.linked_count)
            )
        blanked = sum(_blanks(step) for step in plan.steps if isinstance(step, Update))
        if blanked > plan.linked_count * limits.max_blanked_share:
            raise _tripped(
                plan, say("{n} of {all} linked records would lose a value", n=blanked, all=plan.linked_count)
            )
        for side in Side:
            updates = [step for step in plan.steps if isinstance(step, Update) and step.pair.link is not None]
            written = sum(side in step.writes for step in updates)
            if written == plan.linked_count >= limits.all_changed_from:
                raise _tripped(
                    plan,
                    say("every one of {n} linked records would change in {side}", n=written, side=side),
                )


def _blanks(step: Update) -> bool:
    return any(is_blank(value) for fields in step.writes.values() for value in fields.values())


def _tripped(plan: ModulePlan, what: Sentence) -> GuardTripped:
    title = say("{module}: {what}; nothing was written", module=plan.spec.id, what=what)
    return GuardTripped(title, fix=_FIX)
