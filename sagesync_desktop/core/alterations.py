"""What a server made of a write beyond what was asked: found by comparing, told until both agree."""

from collections.abc import Collection, Iterator, Mapping

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.mapping import OWN, Shared, agreed, is_kept, recalled, shared
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import Sentence, joined, say, term
from sagesync_desktop.core.specs import FieldMap, ModuleSpec
from sagesync_desktop.core.steps import Pair
from sagesync_desktop.core.types import MISSING, FieldName, Fields, Missing, Side, Skip, Value
from sagesync_desktop.core.values import same
from sagesync_desktop.core.words import as_text

Altered = Mapping[FieldName, Side]
"""Shared field -> the side whose server keeps it otherwise."""
_MARK = f"{OWN}altered"


def altered(
    spec: ModuleSpec,
    target: Side,
    before: Shared | None,
    sent: Mapping[FieldName, Value],
    after: Shared,
    other: Shared,
) -> Altered:
    """The fields of the written side that are not as they were meant, and not as on the other side either.

    Meant is what was sent, and for all else what was there `before` (None: nothing, the record is new). What
    the written side alone may change, and what follows from something sent, is not meant to stay. The plan
    may name an item that the same run has made since, so the other side is asked for what it means now.
    """
    follows = remade(spec, sent)
    found: dict[FieldName, Side] = {}
    for pair in spec.fields:
        if pair.name in sent:
            meant: Value | Missing = sent[pair.name]
        elif before is None or pair.name in follows or not pair.direction.writes(target):
            continue
        else:
            meant = before[pair.name]
        kept = after[pair.name]
        is_told = pair.name in sent or (meant is not MISSING and kept is not MISSING)
        theirs = other[pair.name]
        if is_told and not is_kept(pair, target, kept, meant) and not is_kept(pair, target, kept, theirs):
            found[pair.name] = target
    return found


def remade(spec: ModuleSpec, sent: Collection[FieldName]) -> frozenset[FieldName]:
    """What a server makes anew by itself when these fields are written."""
    return frozenset(name for cause in sent for name in spec.follows.get(cause, ()))


def overtaken(
    spec: ModuleSpec, target: Side, sent: Mapping[FieldName, Value], after: Shared
) -> Mapping[FieldName, Value]:
    """What was sent, but made anew in the same write, so that it has to be sent once more by itself.

    A write with lines makes Vtiger's balance of the total (8.2.0, measured: fact 39); a void invoice owes
    nothing for all that.
    """
    return {
        name: sent[name]
        for name in remade(spec, sent) & sent.keys()
        if not is_kept(spec.field(name), target, after[name], sent[name])
    }


def refreshed(
    spec: ModuleSpec, target: Side, values: Mapping[FieldName, Value], planned: Shared, now: Shared
) -> Mapping[FieldName, Value]:
    """What is still to be written to `target`, with what the other side's books have made of our write there.

    What is owed was planned from the lines of before; written now, it would be wrong and look agreed.
    """
    newer = {name: now[name] for name in values if not spec.field(name).direction.writes(target.other)}
    told = {name: value for name, value in newer.items() if not isinstance(value, Missing)}
    return {
        name: told[name] if name in told and same(spec.field(name).kind, value, planned[name]) else value
        for name, value in values.items()
    }


def own_movements(
    spec: ModuleSpec, target: Side, before: Shared, after: Shared, other: Shared
) -> frozenset[FieldName]:
    """What the written side's own books made of the write, such as what is owed: it is still to travel."""
    return frozenset(
        pair.name
        for pair in spec.fields
        if not pair.direction.writes(target)
        and pair.direction.writes(target.other)
        and not pair.create_only
        and not same(pair.kind, before[pair.name], after[pair.name])
        and not same(pair.kind, after[pair.name], other[pair.name])
    )


def mark(spec: ModuleSpec, marks: Altered) -> Fields:
    """The part of a base that remembers them."""
    known = {pair.name for pair in spec.fields}
    kept = tuple(f"{side.value}:{name}" for name, side in sorted(marks.items()) if name in known)
    return {_MARK: kept} if kept else {}


def _marked(base: Fields) -> Iterator[tuple[FieldName, Side]]:
    marks = base.get(_MARK)
    for text in marks if isinstance(marks, tuple) else ():
        side, _, name = str(text).partition(":")
        yield name, Side(side)


def still_altered(
    spec: ModuleSpec, base: Fields, sage: Shared, vtiger: Shared, written: Collection[FieldName] = ()
) -> Altered:
    """Which of a base's marks stand: neither side has moved since, and the two do not agree."""
    fields = {pair.name: pair for pair in spec.fields}
    return {
        name: side
        for name, side in _marked(base)
        if name in fields and name not in written and _is_as_it_was(fields[name], side, base, sage, vtiger)
    }


def _is_as_it_was(pair: FieldMap, side: Side, base: Fields, sage: Shared, vtiger: Shared) -> bool:
    known, s = agreed(base, pair.memory), sage[pair.name]
    v = recalled(pair, Side.VTIGER, vtiger[pair.name], known.vtiger)
    stayed = same(pair.kind, s, known.sage) and same(pair.kind, v, known.vtiger)
    kept, theirs = (v, s) if side is Side.VTIGER else (s, v)
    return stayed and not is_kept(pair, side, kept, theirs)


def as_skip(spec: ModuleSpec, marks: Altered, sage: Shared, vtiger: Shared, book: Codebook) -> Skip | None:
    """What is said of them; None when there are none."""
    views = {Side.SAGE: sage, Side.VTIGER: vtiger}
    sentences = [
        _kept_otherwise(spec.field(name), side, views[side][name], views[side.other][name], book)
        for name, side in marks.items()
    ]
    return known_skip("server.altered", joined("; ", sentences)) if sentences else None


def still_told(
    spec: ModuleSpec, pair: Pair, book: Codebook, written: Collection[FieldName] = ()
) -> Skip | None:
    """What is still to be said of a linked pair; of fields about to be written it is found out anew."""
    if pair.link is None or _MARK not in pair.link.base:
        return None
    sage, vtiger = shared(pair.sage, spec, book), shared(pair.vtiger, spec, book)
    return as_skip(spec, still_altered(spec, pair.link.base, sage, vtiger, written), sage, vtiger, book)


def _kept_otherwise(
    field: FieldMap, side: Side, kept: Value | Missing, meant: Value | Missing, book: Codebook
) -> Sentence:
    if field.apart is not None:
        what = field.apart(kept, meant, book)
        return say("{side} keeps {field} otherwise: {what}", side=side, field=term(field.label), what=what)
    return say(
        "{side} keeps {field} as “{kept}” instead of “{sent}”",
        side=side,
        field=term(field.label),
        kept=as_text(kept, field.kind),
        sent=as_text(meant, field.kind),
    )
