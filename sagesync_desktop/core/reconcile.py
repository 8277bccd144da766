"""The heart: what must happen to one pair, given what both sides held last and what they hold now."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from sagesync_desktop.core.mapping import Agreed, Shared, agreed, recalled
from sagesync_desktop.core.names import differ_by_prefix
from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.specs import FieldMap, ModuleSpec
from sagesync_desktop.core.types import MISSING, Direction, FieldName, Fields, Missing, Side, Value
from sagesync_desktop.core.values import Kind, clean_text, is_blank, same, same_but_texts


@dataclass(frozen=True, slots=True)
class InSync:
    """Nothing travels; `held` names fields that a one-way module left alone."""

    held: Mapping[FieldName, Side] = field(default_factory=dict)
    """Field -> the side that was not written."""


@dataclass(frozen=True, slots=True)
class Push:
    """Fields travel to one side."""

    side: Side
    fields: Mapping[FieldName, Value]
    held: Mapping[FieldName, Side] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Merge:
    """Both sides changed different fields."""

    to_sage: Mapping[FieldName, Value]
    to_vtiger: Mapping[FieldName, Value]
    held: Mapping[FieldName, Side] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Clash:
    """One field that both sides changed to different values."""

    field: FieldName
    label: str
    base: Value | Missing
    sage: Value | Missing
    vtiger: Value | Missing


@dataclass(frozen=True, slots=True)
class Conflict:
    """Both sides changed the same fields differently; nothing of the pair moves until a person decides."""

    fields: tuple[Clash, ...]


@dataclass(frozen=True, slots=True)
class Emptied:
    """A field that the other side demands was emptied."""

    label: str
    side: Side
    """The side that demands it."""


@dataclass(frozen=True, slots=True)
class Forget:
    """The pair is no pair any more."""

    gone: Side | None
    """The side that deleted its record; None when both did."""


@dataclass(frozen=True, slots=True)
class DeletedAndEdited:
    """One side deleted the record, the other one changed it since."""

    gone: Side


Decision = InSync | Push | Merge | Conflict | Emptied | Forget | DeletedAndEdited


class _Move(Enum):
    STAY = auto()
    TO_SAGE = auto()
    TO_VTIGER = auto()
    CLASH = auto()


def reconcile(
    base: Fields, sage: Shared | None, vtiger: Shared | None, spec: ModuleSpec, direction: Direction
) -> Decision:
    """Decide one pair; None for a side means surely deleted (what cannot be read is an error, never None).

    `base` is empty for a pair that was only just matched. `direction` is the module's.
    """
    if sage is None and vtiger is None:
        return Forget(gone=None)
    if vtiger is not None:
        vtiger = _recalled(base, vtiger, spec)
    if sage is None or vtiger is None:
        return _one_gone(base, sage, vtiger, spec)
    moves = {
        pair.name: _move(pair, agreed(base, pair.memory), sage, vtiger, direction) for pair in spec.fields
    }
    clashes = [pair for pair in spec.fields if moves[pair.name] is _Move.CLASH]
    if clashes:
        return Conflict(tuple(_clash(pair, base, sage, vtiger) for pair in clashes))
    return _assemble(moves, base, sage, vtiger, spec, direction)


def unlike(
    base: Fields, sage: Shared, vtiger: Shared, spec: ModuleSpec, direction: Direction
) -> tuple[Clash, ...]:
    """What both sides fill differently since before they met, so that one value takes the other's place.

    What a side works out by itself is nobody's entry.
    """
    told = _recalled(base, vtiger, spec)
    return tuple(
        _clash(pair, base, sage, told)
        for pair in spec.fields
        if not pair.worked_out and _is_unlike(pair, agreed(base, pair.memory), sage, told, direction)
    )


def _is_unlike(pair: FieldMap, before: Agreed, sage: Shared, vtiger: Shared, direction: Direction) -> bool:
    if before.sage is not MISSING and before.vtiger is not MISSING:
        return False
    both = (sage[pair.name], vtiger[pair.name])
    is_filled = not any(_says_nothing(pair, one) for one in both)
    return is_filled and _move(pair, before, sage, vtiger, direction) is not _Move.STAY


def overwriting(pair: FieldMap, direction: Direction) -> tuple[Side, ...]:
    """The sides whose value of a field may take the place of the other's."""
    return tuple(side for side in Side if _open(pair, side.other, direction))


def _recalled(base: Fields, vtiger: Shared, spec: ModuleSpec) -> Shared:
    """Vtiger's view, with what it cannot tell itself put back: what was not said was not changed."""
    woven = [pair for pair in spec.fields if pair.weave is not None]
    known = {pair.name: agreed(base, pair.memory).vtiger for pair in woven}
    told = {pair.name: recalled(pair, Side.VTIGER, vtiger[pair.name], known[pair.name]) for pair in woven}
    return {**vtiger, **told} if told else vtiger


def _one_gone(
    base: Fields, sage: Shared | None, vtiger: Shared | None, spec: ModuleSpec
) -> Forget | DeletedAndEdited:
    gone = Side.SAGE if sage is None else Side.VTIGER
    alive = vtiger if sage is None else sage
    for pair in spec.fields:
        before = agreed(base, pair.memory)
        value = (alive or {}).get(pair.name, MISSING)
        known = before.vtiger if gone is Side.SAGE else before.sage
        if pair.direction.writes(gone) and known is not MISSING and not same(pair.kind, value, known):
            return DeletedAndEdited(gone)
    return Forget(gone)


def _move(pair: FieldMap, before: Agreed, sage: Shared, vtiger: Shared, direction: Direction) -> _Move:
    s, v = sage[pair.name], vtiger[pair.name]
    if s is MISSING or v is MISSING or same(pair.kind, s, v):
        return _Move.STAY
    s_moved, v_moved = not same(pair.kind, s, before.sage), not same(pair.kind, v, before.vtiger)
    if before.sage is MISSING or before.vtiger is MISSING:
        is_told = not same_but_texts(pair.kind, s, recalled(pair, Side.VTIGER, v, s))
        return _first_meeting(pair, s, v, direction) if is_told else _Move.STAY
    if s_moved and pair.weave is not None and pair.weave.unsayable(s, before.sage):
        s_moved = v_moved and _is_contested(pair, before, s, v, direction)
    if s_moved and v_moved:
        return _Move.STAY if _is_for_the_books(pair, direction) else _both_moved(pair, direction)
    if s_moved:
        return _allowed(pair, Side.VTIGER, s, direction)
    return _allowed(pair, Side.SAGE, v, direction) if v_moved else _Move.STAY


def _first_meeting(pair: FieldMap, s: Value | Missing, v: Value | Missing, direction: Direction) -> _Move:
    """Never settled before: a filled value fills a blank one, two filled ones both count as changed."""
    s_blank, v_blank = _says_nothing(pair, s), _says_nothing(pair, v)
    if (s_blank and v_blank) or _lacks_its_country(pair, s, v):
        return _Move.STAY
    if s_blank != v_blank:
        target = Side.SAGE if s_blank else Side.VTIGER
        return _to(target) if _open(pair, target, direction) else _Move.STAY
    return _both_moved(pair, direction)


def _lacks_its_country(pair: FieldMap, s: Value | Missing, v: Value | Missing) -> bool:
    """Whether both give one VAT number, and only one of them the country before it."""
    return pair.kind is Kind.TAX_NUMBER and differ_by_prefix(clean_text(s), clean_text(v))


def _says_nothing(pair: FieldMap, value: Value | Missing) -> bool:
    is_nothing = pair.direction is not Direction.BOTH and not pair.states_nought
    return is_blank(value) or (is_nothing and value == 0)


def _both_moved(pair: FieldMap, direction: Direction) -> _Move:
    to_sage, to_vtiger = _open(pair, Side.SAGE, direction), _open(pair, Side.VTIGER, direction)
    if to_sage and to_vtiger:
        return _Move.CLASH if pair.owner is None else _to(pair.owner.other)
    if to_sage:
        return _Move.TO_SAGE
    return _Move.TO_VTIGER if to_vtiger else _Move.STAY


def _is_contested(
    pair: FieldMap, before: Agreed, s: Value | Missing, v: Value | Missing, direction: Direction
) -> bool:
    """Both changed what Vtiger cannot be told, to different values; a one-way module leaves Sage's alone."""
    is_both_ways = all(_open(pair, side, direction) for side in Side)
    return is_both_ways and pair.weave is not None and pair.weave.contested(v, before.vtiger, s, before.sage)


def _is_for_the_books(pair: FieldMap, direction: Direction) -> bool:
    """Both changed the owner's money, and the module only ever writes to the owner: held, and said."""
    owner = pair.owner
    return (
        pair.books
        and owner is not None
        and _open(pair, owner, direction)
        and not direction.writes(owner.other)
    )


def _allowed(pair: FieldMap, target: Side, value: Value | Missing, direction: Direction) -> _Move:
    if not _open(pair, target, direction):
        return _Move.STAY
    return _Move.STAY if is_blank(value) and pair.blank is BlankRule.KEEP else _to(target)


def _open(pair: FieldMap, target: Side, direction: Direction) -> bool:
    return direction.writes(target) and pair.direction.writes(target) and not pair.create_only


def _to(side: Side) -> _Move:
    return _Move.TO_SAGE if side is Side.SAGE else _Move.TO_VTIGER


def _clash(pair: FieldMap, base: Fields, sage: Shared, vtiger: Shared) -> Clash:
    before = agreed(base, pair.memory)
    return Clash(pair.name, pair.label, before.vtiger, sage[pair.name], vtiger[pair.name])


def _assemble(
    moves: Mapping[FieldName, _Move],
    base: Fields,
    sage: Shared,
    vtiger: Shared,
    spec: ModuleSpec,
    direction: Direction,
) -> Decision:
    to_sage = {
        name: _carried(spec.field(name), base, sage, vtiger)
        for name, move in moves.items()
        if move is _Move.TO_SAGE
    }
    to_vtiger = {name: _value(sage[name]) for name, move in moves.items() if move is _Move.TO_VTIGER}
    for side, fields in ((Side.SAGE, to_sage), (Side.VTIGER, to_vtiger)):
        for name, value in fields.items():
            if is_blank(value) and side in spec.field(name).required_by:
                return Emptied(spec.field(name).label, side)
    held = _held(moves, base, sage, vtiger, spec, direction)
    if to_sage and to_vtiger:
        return Merge(to_sage, to_vtiger, held)
    if to_sage:
        return Push(Side.SAGE, to_sage, held)
    return Push(Side.VTIGER, to_vtiger, held) if to_vtiger else InSync(held)


def _carried(pair: FieldMap, base: Fields, sage: Shared, vtiger: Shared) -> Value:
    value, before = _value(vtiger[pair.name]), agreed(base, pair.memory)
    if pair.weave is None:
        return value
    return pair.weave.carried(value, before.vtiger, sage[pair.name], before.sage)


def _value(value: Value | Missing) -> Value:
    return None if isinstance(value, Missing) else value


def _held(
    moves: Mapping[FieldName, _Move],
    base: Fields,
    sage: Shared,
    vtiger: Shared,
    spec: ModuleSpec,
    direction: Direction,
) -> dict[FieldName, Side]:
    """Fields that would have travelled, had not the module, or the user's choice for one, been one-way."""
    held: dict[FieldName, Side] = {}
    for pair in spec.fields:
        before = agreed(base, pair.memory)
        if moves[pair.name] is _Move.STAY and (direction is not Direction.BOTH or _is_told(pair, before)):
            both_ways = replace(pair, direction=Direction.BOTH) if _is_told(pair, before) else pair
            free = _move(both_ways, before, sage, vtiger, Direction.BOTH)
            if free is not _Move.STAY:
                # What only Sage can be told of clashes where Sage is not written to; all else has one target.
                held[pair.name] = Side.VTIGER if free is _Move.TO_VTIGER else Side.SAGE
    return held


def _is_told(pair: FieldMap, before: Agreed) -> bool:
    """An edit against the user's one way is told; what the pair held before it first met is no edit."""
    return pair.narrowed and before.sage is not MISSING and before.vtiger is not MISSING
