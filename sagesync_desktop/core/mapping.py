"""Records to shared values and back, and the base that remembers what both sides held when they agreed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeGuard

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.errors import UnmappableValue
from sagesync_desktop.core.markup import decoded
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.specs import FieldMap, ModuleSpec
from sagesync_desktop.core.types import MISSING, FieldName, Fields, Line, Missing, Record, Side, Value
from sagesync_desktop.core.values import (
    Kind,
    bare_number,
    canonical,
    clean_text,
    is_blank,
    is_unreadable,
    same,
)

Shared = Mapping[FieldName, Value | Missing]
"""A record's mapped fields under shared names; MISSING where the value has no counterpart."""


def read(pair: FieldMap, record: Record, book: Codebook) -> Value | Missing:
    """One shared field of a record."""
    value = _read(pair, record, book)
    if pair.stand_in is not None and record.side is Side.VTIGER and is_blank(value):
        return pair.stand_in(record, book)
    return value


def _read(pair: FieldMap, record: Record, book: Codebook) -> Value | Missing:
    if pair.transform is not None:
        reader = pair.transform.read_sage if record.side is Side.SAGE else pair.transform.read_vtiger
        return reader(record, book)
    name = pair.sage if record.side is Side.SAGE else pair.vtiger
    return canonical(pair.kind, record.fields.get(name, MISSING)) if name else MISSING


def shared(record: Record, spec: ModuleSpec, book: Codebook) -> Shared:
    """The record through the module's field pairs."""
    return {pair.name: read(pair, record, book) for pair in spec.fields}


def write(pair: FieldMap, side: Side, value: Value, book: Codebook) -> Fields:
    """One shared value as fields of a side."""
    if pair.transform is not None:
        writer = pair.transform.write_sage if side is Side.SAGE else pair.transform.write_vtiger
        return writer(value, book)
    name = pair.sage if side is Side.SAGE else pair.vtiger
    if side is Side.SAGE and pair.kind is Kind.TAX_NUMBER:
        value = bare_number(clean_text(value))
    return {name: "" if value is None else value} if name else {}


def payload(
    side: Side, values: Mapping[FieldName, Value], spec: ModuleSpec, book: Codebook
) -> dict[FieldName, Value]:
    """Shared values as the fields to be sent to a side.

    Raises UnmappableValue or MissingParent where a value has no counterpart there.
    """
    fields: dict[FieldName, Value] = {}
    for pair in spec.fields:
        if pair.name in values:
            fields.update(write(pair, side, values[pair.name], book))
    return {name: _meant(value) for name, value in fields.items()} if side is Side.SAGE else fields


def _meant(value: Value) -> Value:
    """A text without entities, which Sage refuses in some fields; a record read long ago may hold them."""
    if isinstance(value, str):
        return decoded(value)
    if not isinstance(value, tuple):
        return value
    return tuple(  # type: ignore[return-value]  # rows stay rows, texts stay texts
        decoded(part) if isinstance(part, str) else {key: _meant(inner) for key, inner in part.items()}  # type: ignore[union-attr]
        for part in value
    )


def creation_values(spec: ModuleSpec, source: Shared, side: Side) -> dict[FieldName, Value]:
    """The shared values that a new record on `side` starts with: all that travel there and say something."""
    values: dict[FieldName, Value] = {}
    for pair in spec.fields:
        value = source[pair.name]
        if pair.direction.writes(side) and value is not MISSING and not is_blank(value):
            values[pair.name] = value
    return values


_SHOWN = 40
"""Characters of an unreadable value that a reason quotes."""
_REMAINS = "????"
"""What an open-source Vtiger stores of an emoji, one mark a byte (8.2 and 8.3, measured)."""


def damaged(spec: ModuleSpec, source: Shared) -> str | None:
    """The sentence about the first text in which Vtiger lost letters; None when it lost none."""
    for pair in spec.fields:
        if pair.direction.writes(Side.SAGE) and any(
            _REMAINS in text for text in _texts(source.get(pair.name))
        ):
            return say("{field} has “????” where Vtiger lost an emoji", field=term(pair.label))
    return None


def _texts(value: Value | Missing | None) -> Iterator[str]:
    """A text, or those in rows and lines."""
    if isinstance(value, str):
        yield value
    for part in value if isinstance(value, tuple) else ():
        if isinstance(part, Line):
            yield from (part.description, part.own_text or "")
        else:
            yield from _texts(part) if isinstance(part, str) else filter(_is_text, part.values())


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str)


@dataclass(frozen=True, slots=True)
class TooLong:
    """A text that does not fit, and the cure where the field has one of its own."""

    because: str
    fix: str


def too_long(spec: ModuleSpec, source: Shared) -> TooLong | None:
    """The first text that is longer than Sage's field; None when all fit."""
    for pair in spec.fields:
        length = excess(pair, source.get(pair.name, MISSING))
        if length is not None and pair.max_length is not None:
            return TooLong(_does_not_fit(pair, length, pair.max_length), pair.shorten)
    return None


def excess(pair: FieldMap, value: Value | Missing) -> int | None:
    """How many characters a text has that is longer than Sage's field; None where it fits."""
    if pair.max_length is None or not isinstance(value, str):
        return None
    length = max(map(len, value.splitlines()), default=0) if pair.per_line else len(value)
    return length if length > pair.max_length and pair.direction.writes(Side.SAGE) else None


def _does_not_fit(pair: FieldMap, length: int, most: int) -> str:
    label = term(pair.label)
    if not pair.per_line:
        return say("{field} has {n} characters; Sage takes {most}", field=label, n=length, most=most)
    return say("A line of {field} has {n} characters; Sage takes {most}", field=label, n=length, most=most)


def unreadable_value(spec: ModuleSpec, *pair: Record | None) -> str | None:
    """The sentence about the first amount or date that is none; as if empty it would empty the other."""
    for record in filter(None, pair):
        for one in spec.fields:
            name = one.sage if record.side is Side.SAGE else one.vtiger
            raw = record.fields.get(name, MISSING)
            if isinstance(raw, str) and is_unreadable(one.kind, raw):
                return say(
                    '{side} gives "{value}" for {field}, which cannot be read',
                    side=record.side,
                    value=raw[:_SHOWN],
                    field=term(one.label),
                )
    return None


@dataclass(frozen=True, slots=True)
class Agreed:
    """What each side held in one field when the pair was last settled."""

    sage: Value | Missing
    vtiger: Value | Missing


def _key(name: FieldName, side: Side) -> str:
    return f"{name}@{side.value}"


def agreed(base: Fields, name: FieldName) -> Agreed:
    """The base of one field; both MISSING for a field that was never settled.

    Most fields hold one value. Where the servers keep different forms of it (Sage's default due date, a text
    that one of them trims), the base keeps both, under `name@sage` and `name@vtiger`: without that, each run
    would push the difference again.
    """
    if name in base:
        return Agreed(base[name], base[name])
    return Agreed(base.get(_key(name, Side.SAGE), MISSING), base.get(_key(name, Side.VTIGER), MISSING))


def recalled(pair: FieldMap, side: Side, value: Value | Missing, before: Value | Missing) -> Value | Missing:
    """A side's value, with what it cannot tell itself put back from what it held before."""
    return value if pair.weave is None or side is Side.SAGE else pair.weave.recalled(value, before)


def is_kept(pair: FieldMap, side: Side, kept: Value | Missing, sent: Value | Missing) -> bool:
    """Whether a side made of a value what it can make of it."""
    if same(pair.kind, kept, sent):
        return True
    return pair.weave is not None and side is Side.VTIGER and pair.weave.unsayable(sent, kept)


OWN = "~"
"""Begins what a base remembers besides fields; each settling says anew what of it stays."""


def settled_base(
    spec: ModuleSpec, sage: Shared, vtiger: Shared, old: Fields, keep: Iterable[FieldName] = ()
) -> Fields:
    """The base after a pair was settled; fields in `keep` retain their old base (they were held back)."""
    base: dict[FieldName, Value] = {}
    waiting = {one.name for one in spec.fields if _waits(one, agreed(old, one.memory), sage, vtiger)}
    held = waiting | set(keep)
    for pair in spec.fields:
        if pair.name in held:
            before = agreed(old, pair.memory)
            _put(base, pair, before.sage, before.vtiger)
        else:
            known = agreed(old, pair.memory).vtiger
            now = recalled(pair, Side.VTIGER, vtiger.get(pair.name, MISSING), known)
            _put(base, pair, sage.get(pair.name, MISSING), now)
    return base


def _waits(pair: FieldMap, before: Agreed, sage: Shared, vtiger: Shared) -> bool:
    """Filled only where the user's one way leads to: set to both ways, it is still to fill the other side."""
    if not pair.narrowed or before.sage is not MISSING or before.vtiger is not MISSING:
        return False
    to_sage = pair.direction.writes(Side.SAGE)
    source, target = (vtiger, sage) if to_sage else (sage, vtiger)
    kept = target.get(pair.name, MISSING)
    return is_blank(source.get(pair.name, MISSING)) and kept is not MISSING and not is_blank(kept)


def rebased(spec: ModuleSpec, base: Fields, side: Side, view: Shared) -> Fields:
    """The base with one side's part renewed: that side has told what it really stored."""
    fresh: dict[FieldName, Value] = {name: value for name, value in base.items() if name.startswith(OWN)}
    for pair in spec.fields:
        before, value = agreed(base, pair.memory), view.get(pair.name, MISSING)
        value = recalled(pair, side, value, before.vtiger)
        sage, vtiger = (value, before.vtiger) if side is Side.SAGE else (before.sage, value)
        _put(fresh, pair, sage, vtiger)
    return fresh


def conceded(spec: ModuleSpec, base: Fields, kept: Mapping[FieldName, Value]) -> Fields:
    """The base as if both had last agreed on what a conflict's loser holds: the winner's then travels."""
    names = {spec.field(name).memory: value for name, value in kept.items()}
    gone = {key for name in names for key in (name, *(_key(name, side) for side in Side))}
    return {**{key: value for key, value in base.items() if key not in gone}, **names}


def _put(
    base: dict[FieldName, Value], pair: FieldMap, sage: Value | Missing, vtiger: Value | Missing
) -> None:
    """What both agree on is kept once; of lines, Vtiger's, which tell what a silent one has said."""
    if sage is not MISSING and vtiger is not MISSING and same(pair.kind, sage, vtiger):
        base[pair.memory] = vtiger if is_blank(sage) or pair.kind is Kind.LINES else sage
        return
    for side, value in ((Side.SAGE, sage), (Side.VTIGER, vtiger)):
        if value is not MISSING:
            base[_key(pair.memory, side)] = value


def demand(value: str | None, pair_label: str, text: str, fix: str) -> str:
    """The value, or UnmappableValue when the code table has no counterpart for `text`."""
    if value is None:
        field = term(pair_label)
        raise UnmappableValue(
            say("{field} “{text}” has no counterpart on the other side", field=field, text=text), fix=fix
        )
    return value
