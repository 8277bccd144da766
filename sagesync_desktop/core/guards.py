"""Does the plan look like an accident? Asked over the whole plan, before the first write."""

from collections.abc import Mapping, Sequence

from sagesync_desktop.core.errors import GuardTripped
from sagesync_desktop.core.planning import ModulePlan
from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.settings import Limits
from sagesync_desktop.core.specs import FieldMap
from sagesync_desktop.core.steps import Drop, Pay, Update
from sagesync_desktop.core.types import Direction, FieldName, Side, Value
from sagesync_desktop.core.values import Kind, is_blank

_FIX = "Look at the preview. If this is what you want, sync once more with “go on once” (--go-on)."


def guard(plans: Sequence[ModulePlan], limits: Limits, *, resettled: bool = False) -> None:
    """Raise GuardTripped, with module and figures, when a plan deletes, blanks or changes too much.

    `resettled`: the mapping or another setting changed since the last run.
    """
    for plan in plans:
        if plan.linked_count < limits.guard_from:
            continue
        gone = [step for step in plan.steps if isinstance(step, Drop)]
        if len(gone) > plan.linked_count * limits.max_deleted_share:
            told = say("{n} of {all} linked records are gone on one side", n=len(gone), all=plan.linked_count)
            raise _tripped(plan, told)
        blanked = [step for step in plan.steps if isinstance(step, Update) and _blanks(step)]
        if len(blanked) > plan.linked_count * limits.max_blanked_share:
            told = say(
                "{n} of {all} linked records would lose a value", n=len(blanked), all=plan.linked_count
            )
            raise _tripped(plan, told)
        _guard_payments(plan, limits, resettled=resettled)
        for side in Side:
            _guard_side(plan, side, limits, resettled=resettled)


def _guard_payments(plan: ModulePlan, limits: Limits, *, resettled: bool) -> None:
    """A status given to all invoices at once is a slip; what was just switched on was looked at."""
    paying = sum(isinstance(step, Pay) for step in plan.steps)
    if paying > plan.linked_count * limits.max_blanked_share and not resettled:
        told = say(
            "payments would be entered for {n} of {all} linked records", n=paying, all=plan.linked_count
        )
        raise _tripped(plan, told)


def _guard_side(plan: ModulePlan, side: Side, limits: Limits, *, resettled: bool) -> None:
    """Every linked record at once: of many any change is an accident, of few the same one."""
    updates = [step for step in plan.steps if isinstance(step, Update) and step.pair.link is not None]
    written = [step.writes[side] for step in updates if side in step.writes]
    if not written or len(written) < plan.linked_count:
        return
    if plan.linked_count >= limits.all_changed_from:
        told = say("every one of {n} linked records would change in {side}", n=len(written), side=side)
        raise _tripped(plan, told)
    for pair in plan.spec.fields:
        if all(pair.name in fields for fields in written) and _is_suspicious(pair, written, resettled):
            told = say(
                "{field} would change in every one of {n} linked records in {side}",
                field=term(pair.label),
                n=len(written),
                side=side,
            )
            raise _tripped(plan, told)


def _is_suspicious(pair: FieldMap, written: Sequence[Mapping[FieldName, Value]], resettled: bool) -> bool:
    """Whether a change of this field in every record is rather a slip than work.

    A dozen prices that all rise, each to its own, are work, and so are payments and what else Sage alone
    tells; one value for all, texts that all change, and whatever follows a change of the mapping are not.
    """
    if pair.owner is Side.SAGE and pair.direction is Direction.TO_VTIGER:
        return False
    return pair.kind is not Kind.MONEY or resettled or len({fields[pair.name] for fields in written}) == 1


def _blanks(step: Update) -> bool:
    return any(is_blank(value) for fields in step.writes.values() for value in fields.values())


def _tripped(plan: ModulePlan, what: Sentence) -> GuardTripped:
    title = say("{module}: {what}; nothing was written", module=plan.spec.id, what=what)
    return GuardTripped(title, fix=_FIX)
