"""The question that is asked of a person when two records could be the same thing, and how to answer it."""

from collections.abc import Callable, Mapping, Sequence

from sagesync_desktop.core.evidence import Verdict, Verdicts
from sagesync_desktop.core.matching import Doubt
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import Sentence, joined, listed, say, term
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import Record, RecordId, Side, Skip

AMBIGUOUS, PARTED, GONE = "match.ambiguous", "match.unlinked", "record.deleted_elsewhere"
_NAMED = 3
"""How many candidates a question names before it counts the rest."""
Doubts = Mapping[tuple[Side, RecordId], Doubt]


def question(spec: ModuleSpec, record: Record, doubts: Doubts) -> Skip | None:
    """Why the record waits for somebody's word, and how to give it; None where nothing else could be it."""
    mine = doubts.get((record.side, record.id))
    if mine is None:
        return None
    return Skip(AMBIGUOUS, _because(spec, record, mine), _answer(record, mine.candidates[0].record), mine.ids)


def _because(spec: ModuleSpec, record: Record, mine: Doubt) -> Sentence:
    side, first = record.side.other, mine.likely[0]
    could = say(
        "By its {key} it could be {names} in {side}",
        key=term(first.keys[0]),
        names=_named(spec, [one.record for one in mine.likely]),
        side=side,
    )
    if first.against:
        return say("{doubt}, but with {against}", doubt=could, against=listed([*map(term, first.against)]))
    mates = [mate for mate in mine.mates if mate.id != record.id]
    return (
        say("{doubt}, and so could {names} here", doubt=could, names=_named(spec, mates)) if mates else could
    )


def _named(spec: ModuleSpec, records: Sequence[Record]) -> Sentence:
    """Three of the records by name, and by id where there is a choice; and how many more there are."""
    if len(records) == 1:
        return say("“{name}”", name=spec.title(records[0]))
    names = [say("“{name}” ({id})", name=spec.title(record), id=record.id) for record in records[:_NAMED]]
    more = len(records) - _NAMED
    return joined(", ", [*names, say("{n} more", n=more)] if more > 0 else names)


def _answer(record: Record, first: Record) -> Sentence:
    """How to say what they are; the module's name is part of a command and never translated."""
    sage, vtiger = (record, first) if record.side is Side.SAGE else (first, record)
    return say(
        "If they are the same, confirm it: open the record and choose “These are the same”, or use the "
        "command “match same {module} {vtiger} {sage}”, which links them. If they are different, choose "
        "“They are different”, or use “match different {module} {vtiger} {sage}”",
        module=sage.module.value,
        vtiger=vtiger.id,
        sage=sage.id,
    )


def parted(
    spec: ModuleSpec, record: Record, verdicts: Verdicts, partner: Callable[[Side, RecordId], Record | None]
) -> Skip | None:
    """Why a record that was taken apart from its partner waits: made anew by itself it might be a double."""
    for ids, verdict in verdicts.items():
        own, other_id = ids if record.side is Side.SAGE else ids[::-1]
        other = (
            partner(record.side.other, other_id) if (own, verdict) == (record.id, Verdict.UNLINKED) else None
        )
        if other is not None and not other.deleted:
            return taken_apart(spec, record, other)
    return None


def taken_apart(spec: ModuleSpec, record: Record, other: Record) -> Skip:
    """What is said of one of two records that were unlinked."""
    because = say(
        "It was taken apart from “{name}” in {side}, and nobody has said yet what is to become of it",
        name=spec.title(other),
        side=other.side,
    )
    sage, vtiger = (record, other) if record.side is Side.SAGE else (other, record)
    fix = say(
        "If {side} lacks it and is to get it, choose “They are different” in its tab, or use the command "
        "“match different {module} {vtiger_id} {sage_id}”. If they are the same after all, use “match same” "
        "with the same ids; if it belongs to another record there, with that one's id",
        side=other.side,
        module=spec.id.value,
        vtiger_id=vtiger.id,
        sage_id=sage.id,
    )
    return Skip(PARTED, because, fix, (other.id,))


def deleted_elsewhere(spec: ModuleSpec, gone: Side, survivor: Record) -> Skip:
    """What is said of a record whose partner was deleted."""
    because = say(
        "“{name}” was deleted in {side}; here it was left alone and unlinked",
        name=spec.title(survivor),
        side=gone,
    )
    return known_skip(GONE, because)
