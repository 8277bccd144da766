"""How a pair ended in a run, as one line of the log."""

from collections.abc import Mapping
from dataclasses import replace

from sagesync_desktop.core.alterations import Altered
from sagesync_desktop.core.meeting import apart_again, linked_by, meeting
from sagesync_desktop.core.sentence import clause, say, term
from sagesync_desktop.core.specs import FieldMap
from sagesync_desktop.core.steps import Pair, Update
from sagesync_desktop.core.types import (
    MISSING,
    Change,
    FieldName,
    Outcome,
    Record,
    Side,
    Skip,
    Status,
    Value,
)
from sagesync_desktop.core.words import as_text
from sagesync_desktop.engine.hold import ids
from sagesync_desktop.engine.session import ModuleRun
from sagesync_desktop.engine.verify import difference, replaced

_NOTHING: Altered = {}


def pair_outcome(
    run: ModuleRun,
    pair: Pair,
    target: Side,
    status: Status,
    marks: Altered = _NOTHING,
) -> Outcome:
    """A pair's line, with what the two sides hold differently by now; `marks` are a server's alterations."""
    known, worth = ids(run, pair.vtiger), run.spec.worth(pair.vtiger)
    return Outcome(
        module=run.module,
        target=target,
        status=status,
        name=run.spec.title(pair.vtiger) or run.spec.title(pair.sage),
        sage_id=known[Side.SAGE],
        vtiger_id=known[Side.VTIGER],
        why=difference(run, pair, marks),
        amount=worth.amount if worth else None,
        currency=(worth.currency or run.book.books.base_currency) if worth else "",
    )


def made(
    run: ModuleRun,
    pair: Pair,
    target: Side,
    without: tuple[FieldMap, ...],
    marks: Altered,
) -> Outcome:
    """A pair of which one record was just made, and the numbers that somebody else over there bears."""
    outcome = pair_outcome(run, pair, target, Status.CREATED, marks)
    if not without:
        return outcome
    source = run.view(pair.on(target.other))
    told = [
        say(
            "It was made without {field} {number}, which another record in {side} bears",
            field=term(field.label),
            number=as_text(source[field.name]),
            side=target,
        )
        for field in without
    ]
    return _met(outcome, clause(*told))


def unchanged(run: ModuleRun, pair: Pair) -> Outcome:
    """A pair that had nothing to exchange; by what it was linked where it met just now."""
    return _met(pair_outcome(run, pair, Side.VTIGER, Status.UNCHANGED), linked_by(pair))


def updated(
    run: ModuleRun,
    write: Update,
    before: Record,
    sent: Mapping[FieldName, Value],
    marks: Altered,
) -> Outcome:
    """A pair after a write: `write.pair` as it is now, `before` the written record as it was."""
    pair, target = write.pair, before.side
    outcome = pair_outcome(run, pair, target, Status.UPDATED, marks)
    base = pair.link.base if pair.link else {}
    lost = None if outcome.why else replaced(run, before, base, sent)
    old = run.view(before)
    met = meeting(run.spec, pair, target, sent, old, done=True)
    if lost is not None:
        outcome = replace(outcome, why=Skip(lost.rule, "", apart_again(pair)) if met else lost)
    return _met(replace(outcome, changes=changes(run, before, sent)), met)


def changes(run: ModuleRun, before: Record, values: Mapping[FieldName, Value]) -> tuple[Change, ...]:
    """Each field that a write changes, before and after; what only goes along as it was is no change."""
    old = run.view(before)
    return tuple(
        Change(run.spec.field(name).label, old.get(name, MISSING), value)
        for name, value in values.items()
        if old.get(name, MISSING) != value
    )


def _met(outcome: Outcome, met: str) -> Outcome:
    """The line with what is said of a first meeting, before whatever else it says."""
    if not met:
        return outcome
    if outcome.why is None:
        return replace(outcome, remark=met)
    because = clause(met, outcome.why.because) if outcome.why.because else met
    return replace(outcome, why=replace(outcome.why, because=because))
