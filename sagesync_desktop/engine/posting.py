"""A preview that is carried out: the writes that were shown, and of those the ones that still mean the same.

What changed in between is left to the next sync, and so is what was unticked; both are said.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.planning import ModulePlan
from sagesync_desktop.core.refusals import payment_values
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import counted, say
from sagesync_desktop.core.steps import Create, Pay, Step, Update, Write
from sagesync_desktop.core.types import MISSING, FieldName, Outcome, Record, Side, Skip, Status, Value
from sagesync_desktop.core.values import fingerprint
from sagesync_desktop.engine.hold import ids
from sagesync_desktop.engine.session import ModuleRun, Session

CHANGED, LEFT_OUT = "post.changed_since", "post.left_out"


def marks(run: ModuleRun, step: Step) -> Mapping[Side, str]:
    """Fingerprints of what a step writes, by the side that is written to; settings are part of it."""
    match step:
        case Create(target, source, values):
            return {target: _mark(run, target, (source.id, ""), values, {})}
        case Update(pair, writes):
            both = pair.sage.id, pair.vtiger.id
            return {
                side: _mark(run, side, both, values, _former(run, pair.on(side), values))
                for side, values in writes.items()
            }
        case Pay(pair, payment):
            both = pair.sage.id, pair.vtiger.id
            return {Side.SAGE: _mark(run, Side.SAGE, both, payment_values(payment), {})}
        case _:
            return {}


def _former(run: ModuleRun, before: Record, values: Mapping[FieldName, Value]) -> Mapping[FieldName, object]:
    """What the write replaces: over another value it is another write."""
    old = run.view(before)
    return {name: old.get(name, MISSING) for name in values}


def _mark(
    run: ModuleRun,
    target: Side,
    about: tuple[str, str],
    values: Mapping[FieldName, Value],
    former: Mapping[FieldName, object],
) -> str:
    meant = {"to": target.value, "of": list(about), "values": dict(values), "former": dict(former)}
    return fingerprint({**meant, "module": run.module.value, "settings": run.book.mark})


@dataclass(slots=True)
class _Agreed:
    """What a preview showed."""

    open: dict[str, int]
    """Mark -> the preview's line; those that were not met yet."""
    without: frozenset[int]
    half_done: list[Record] = field(default_factory=list)
    """Records of which one side's write is left to the next sync."""


def posted(session: Session, plans: list[ModulePlan], preview: int) -> list[ModulePlan]:
    """The plans with the writes alone that a preview showed and nobody unticked."""
    shown = session.store.previewed(preview)
    if shown is None:
        raise BadSettings(
            say("Run {run} is no preview that is in the sync log", run=preview),
            fix=say("Make a preview first: sync --preview"),
        )
    agreed = _Agreed({mark: line for line, mark in shown.items()}, session.request.without)
    kept = [replace(plan, steps=list(_steps(session, plan, agreed))) for plan in plans]
    missed = sum(line not in agreed.without for line in agreed.open.values())
    if missed:
        session.messages.append(
            counted(
                "%n write of the preview was not made: the record is not as it was shown.",
                "%n writes of the preview were not made: the records are not as they were shown.",
                missed,
            )
        )
    session.half_done = agreed.half_done
    return kept


def _steps(session: Session, plan: ModulePlan, agreed: _Agreed) -> Iterator[Step]:
    run = ModuleRun(session, plan.spec)
    for step in plan.steps:
        if not isinstance(step, Write):
            yield step
            continue
        wanted = {
            side for side, mark in marks(run, step).items() if _is_wanted(run, step, side, mark, agreed)
        }
        match step:
            case Create() | Pay() if wanted:
                yield step
            case Update() if wanted:
                yield _part(step, wanted, agreed)


def _is_wanted(run: ModuleRun, step: Write, side: Side, mark: str, agreed: _Agreed) -> bool:
    line = agreed.open.pop(mark, None)
    if line is not None and line not in agreed.without:
        return True
    source = step.source if isinstance(step, Create) else step.pair.on(side.other)
    run.session.add_outcome(_left(run, source, side, _why(side, unticked=line is not None)))
    return False


def _why(side: Side, *, unticked: bool) -> Skip:
    if unticked:
        return known_skip(LEFT_OUT, say("You left it out of this sync"))
    return known_skip(
        CHANGED, say("What would be written to {side} is not what the preview showed", side=side)
    )


def _left(run: ModuleRun, record: Record, target: Side, why: Skip) -> Outcome:
    known = ids(run, record)
    return Outcome(
        module=run.module,
        target=target,
        status=Status.SKIPPED,
        name=run.spec.title(record),
        sage_id=known[Side.SAGE],
        vtiger_id=known[Side.VTIGER],
        why=why,
    )


def _part(step: Update, wanted: set[Side], agreed: _Agreed) -> Update:
    """The write to the wanted sides; the base of what is left must not move, for it is still to travel."""
    rest = {name for side, values in step.writes.items() if side not in wanted for name in values}
    if not rest:
        return step
    agreed.half_done += [step.pair.sage, step.pair.vtiger]
    writes = {side: values for side, values in step.writes.items() if side in wanted}
    return replace(step, writes=writes, keep=step.keep | rest)


def keep_half_done(session: Session) -> None:
    """What one side still waits for is owed to the next sync."""
    with session.store.transaction():
        for record in session.half_done:
            seen = session.store.seen(record.module, record.side, record.id)
            if seen is not None:
                session.store.save_seen([replace(seen, pending=True)])
