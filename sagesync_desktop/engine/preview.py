"""A preview: the plan as outcomes in the log, with nothing written and nothing settled."""

from collections.abc import Mapping

from sagesync_desktop.core.errors import GuardTripped
from sagesync_desktop.core.guards import guard
from sagesync_desktop.core.planning import ModulePlan
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.steps import Create, Drop, Held, Ignored, Pair, Settle, Step, Update
from sagesync_desktop.core.types import Outcome, Record, RecordId, Side, Status
from sagesync_desktop.engine.apply import deleted_elsewhere
from sagesync_desktop.engine.hold import hold, ids
from sagesync_desktop.engine.session import Session


def show(session: Session, plans: list[ModulePlan]) -> None:
    """Log what a run would do now; a guard that it would trip over becomes a message."""
    with session.store.transaction():
        for plan in plans:
            settled: set[tuple[Side, RecordId]] = set()
            for step in plan.steps:
                _show(session, plan.spec, step, settled)
    try:
        guard(plans, session.settings.limits, resettled=session.resettled)
    except GuardTripped as tripped:
        session.messages.append(str(tripped))


def _show(session: Session, spec: ModuleSpec, step: Step, settled: set[tuple[Side, RecordId]]) -> None:
    match step:
        case Held(record, target, skip):
            hold(session, spec, record, target, skip, settled=(record.side, record.id) in settled)
        case Create(target, source):
            _add(session, spec, target, Status.CREATED, source, ids(session, spec, source))
        case Update(pair, writes):
            for side in writes:
                _add(session, spec, side, Status.UPDATED, pair.vtiger, _joined(pair))
        case Settle():
            _show_settled(session, spec, step, settled)
        case Drop():
            _show_drop(session, spec, step)
        case Ignored():
            pass


def _show_settled(
    session: Session, spec: ModuleSpec, step: Settle, settled: set[tuple[Side, RecordId]]
) -> None:
    settled.update((side, step.pair.on(side).id) for side in Side)
    if not step.held:
        _add(session, spec, Side.VTIGER, Status.UNCHANGED, step.pair.vtiger, _joined(step.pair))


def _show_drop(session: Session, spec: ModuleSpec, drop: Drop) -> None:
    if drop.gone is not None and drop.survivor is not None:
        hold(session, spec, drop.survivor, drop.gone, deleted_elsewhere(spec, drop.gone, drop.survivor))


def _joined(pair: Pair) -> Mapping[Side, RecordId | None]:
    return {side: pair.on(side).id for side in Side}


def _add(
    session: Session,
    spec: ModuleSpec,
    target: Side,
    status: Status,
    record: Record,
    known: Mapping[Side, RecordId | None],
) -> None:
    name = spec.title(record)
    session.add_outcome(Outcome(spec.id, target, status, name, known[Side.SAGE], known[Side.VTIGER]))
