"""Values that have no sure counterpart on the other side: they stay where they are, and a person is asked."""

from collections.abc import Mapping
from dataclasses import replace

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.mapping import Shared
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import joined, say, term
from sagesync_desktop.core.specs import ModuleSpec, Question
from sagesync_desktop.core.steps import Held, Pair, Settle, Step, Update
from sagesync_desktop.core.types import MISSING, FieldName, Record, Side, Skip
from sagesync_desktop.core.values import is_blank


def questions(
    spec: ModuleSpec, record: Record, book: Codebook, *, linked: bool
) -> Mapping[FieldName, Question]:
    """What has to be asked before all values of a record can travel, or the other side's values to it."""
    asked = {
        pair.name: pair.asks(record, book)
        for pair in spec.fields
        if pair.asks and (not pair.create_only if linked else pair.direction.writes(record.side.other))
    }
    return {name: question for name, question in asked.items() if question is not None}


def skip_of(asked: Mapping[FieldName, Question]) -> Skip | None:
    """All questions about a record as one skip; None without any."""
    if not asked:
        return None
    because = joined("; ", [question.because for question in asked.values()])
    return known_skip("value.unmappable", because, next(iter(asked.values())).fix)


def asked_of(spec: ModuleSpec, record: Record, book: Codebook) -> Skip | None:
    """What stays open about a record that has its partner."""
    return skip_of(questions(spec, record, book, linked=True))


def stopping(spec: ModuleSpec, record: Record, book: Codebook) -> Skip | None:
    """Why the record must not even be made over there: without its value it would say something else."""
    asked = questions(spec, record, book, linked=False)
    return skip_of(asked) if any(question.stops for question in asked.values()) else None


def with_questions(spec: ModuleSpec, pair: Pair, steps: list[Step], book: Codebook) -> list[Step]:
    """A pair's steps, in which values that are asked about neither travel nor count as agreed."""
    for side in Side:
        steps = _with_those_of(spec, pair.on(side), steps, book)
    return steps


def _with_those_of(spec: ModuleSpec, record: Record, steps: list[Step], book: Codebook) -> list[Step]:
    own, *rest = steps
    asked = questions(spec, record, book, linked=True)
    skip = skip_of(asked)
    if skip is None or not isinstance(own, Update | Settle):
        return steps
    kept = replace(own, keep=own.keep | asked.keys(), held=own.held | {record.side})
    if any(isinstance(step, Held) and step.record.side is record.side for step in rest):
        return [kept, *rest]
    return [kept, *rest, Held(record, record.side.other, skip, linked=True)]


def unfilled(spec: ModuleSpec, view: Shared, target: Side) -> Skip | None:
    """Why a record cannot be made over there: the other side demands what is empty here."""
    for pair in spec.fields:
        value = view[pair.name]
        if target in pair.required_by and (value is MISSING or is_blank(value)):
            return emptied(pair.label, target)
    return None


def emptied(label: str, side: Side) -> Skip:
    """What is said of an empty field that a side demands."""
    because = say("{field} is empty, and {side} demands it", field=term(label), side=side)
    return known_skip("record.mandatory_empty", because)
