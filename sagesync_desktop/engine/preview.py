"""A preview: the plan as outcomes in the log, with nothing written and nothing settled."""

from collections.abc import Mapping
from dataclasses import replace

from sagesync_desktop.core.doubts import deleted_elsewhere
from sagesync_desktop.core.errors import GuardTripped
from sagesync_desktop.core.guards import guard
from sagesync_desktop.core.landing import document_key, landed
from sagesync_desktop.core.meeting import linked_by, meeting
from sagesync_desktop.core.planning import ModulePlan
from sagesync_desktop.core.steps import Create, Drop, Held, Ignored, Pair, Pay, Settle, Step, Update
from sagesync_desktop.core.types import Change, FieldName, Outcome, Record, RecordId, Side, Status, Value
from sagesync_desktop.engine.hold import hold, ids
from sagesync_desktop.engine.outcomes import changes
from sagesync_desktop.engine.paying import told
from sagesync_desktop.engine.posting import marks
from sagesync_desktop.engine.session import ModuleRun, Session


def show(session: Session, plans: list[ModulePlan]) -> None:
    """Log what a run would do now; a guard that it would trip over becomes a message."""
    with session.store.transaction():
        for plan in plans:
            run, settled = ModuleRun(session, plan.spec), set[tuple[Side, RecordId]]()
            for step in plan.steps:
                _show(run, step, settled)
    try:
        guard(plans, session.settings.limits, resettled=session.resettled)
    except GuardTripped as tripped:
        session.tripped = tripped
        session.messages.append(str(tripped))


def _show(run: ModuleRun, step: Step, settled: set[tuple[Side, RecordId]]) -> None:
    match step:
        case Held(record, target, skip, _linked, _refused, met):
            known = (record.side, record.id) in settled
            hold(run, record, target, skip, settled=known, met=met)
        case Create(target, source):
            made = _add(run, target, Status.CREATED, source, ids(run, source), mark=marks(run, step)[target])
            _land(run, made, None, source)
        case Update():
            _show_updates(run, step)
        case Pay():
            _show_payment(run, step)
        case Settle():
            _show_settled(run, step, settled)
        case Drop():
            _show_drop(run, step)
        case Ignored():
            pass


def _show_payment(run: ModuleRun, step: Pay) -> None:
    """A payment that would be entered."""
    remark = told(step.payment, step.payment.fields(run.session.clock.now().date()), done=False)
    pair, mark = step.pair, marks(run, step)[Side.SAGE]
    _add(run, Side.SAGE, Status.UPDATED, pair.vtiger, _joined(pair), remark, mark=mark)


def _show_settled(run: ModuleRun, step: Settle, settled: set[tuple[Side, RecordId]]) -> None:
    settled.update((side, step.pair.on(side).id) for side in Side)
    if not step.held:
        pair = step.pair
        _add(run, Side.VTIGER, Status.UNCHANGED, pair.vtiger, _joined(pair), linked_by(pair))


def _show_updates(run: ModuleRun, step: Update) -> None:
    marked, pair = marks(run, step), step.pair
    for side, values in step.writes.items():
        made = _show_update(run, pair, side, values, marked[side])
        if run.spec.worth_fields & values.keys():
            _land(run, made, pair.sage, pair.vtiger)


def _land(run: ModuleRun, line: Outcome, before: Record | None, source: Record) -> None:
    """The money that a write brings to Sage."""
    after = run.spec.totals(source, run.book) if line.target is Side.SAGE else None
    if after is None:
        return
    former = run.spec.totals(before, run.book) if before is not None else None
    run.session.landed.append(landed(document_key(line), former, after))


def _show_update(
    run: ModuleRun, pair: Pair, side: Side, values: Mapping[FieldName, Value], mark: str
) -> Outcome:
    """What a write would change; at a first meeting also by what the two are linked, and what is lost."""
    before = pair.on(side)
    met = meeting(run.spec, pair, side, values, run.view(before), done=False)
    told = changes(run, before, values)
    return _add(run, side, Status.UPDATED, pair.vtiger, _joined(pair), met, told, mark=mark)


def _show_drop(run: ModuleRun, drop: Drop) -> None:
    if drop.gone is not None and drop.survivor is not None and drop.is_told:
        hold(run, drop.survivor, drop.gone, deleted_elsewhere(run.spec, drop.gone, drop.survivor))


def _joined(pair: Pair) -> Mapping[Side, RecordId | None]:
    return {side: pair.on(side).id for side in Side}


def _add(
    run: ModuleRun,
    target: Side,
    status: Status,
    record: Record,
    known: Mapping[Side, RecordId | None],
    remark: str = "",
    told: tuple[Change, ...] = (),
    mark: str = "",
) -> Outcome:
    name, worth = run.spec.title(record), run.spec.worth(record)
    made = Outcome(run.module, target, status, name, known[Side.SAGE], known[Side.VTIGER])
    if worth is not None:
        currency = worth.currency or run.book.books.base_currency
        made = replace(made, amount=worth.amount, currency=currency)
    made = replace(made, remark=remark, changes=told, mark=mark)
    run.session.add_outcome(made)
    return made
