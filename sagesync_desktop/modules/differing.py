"""What two records that would be one hold differently, and whose value a person lets stand."""

from collections.abc import Mapping, Sequence

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Differing, Say, Shown, Stand, Unfit
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.mapping import shared
from sagesync_desktop.core.reconcile import Clash, overwriting, unlike
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.specs import FieldMap, ModuleSpec
from sagesync_desktop.core.types import Direction, FieldName, Record, Side
from sagesync_desktop.core.words import as_text
from sagesync_desktop.modules.cure_parts import spoken
from sagesync_desktop.modules.cures_pairs import overwritten, sides_given

Winners = Mapping[FieldName, Side]


def clashes_between(spec: ModuleSpec, record: Record, other: Record, context: Context) -> tuple[Clash, ...]:
    """The fields of which one value would take the other's place, were the two one from now on."""
    sage, vtiger = (record, other) if record.side is Side.SAGE else (other, record)
    base, book = context.base or {}, context.book
    views = shared(sage, spec, book), shared(vtiger, spec, book)
    return unlike(base, *views, spec, _direction(spec, context))


def differing(spec: ModuleSpec, record: Record, other: Record, context: Context) -> tuple[Differing, ...]:
    """The same in texts, with the sides that she may choose between."""
    found = clashes_between(spec, record, other, context)
    return tuple(_differing(spec.field(one.field), one, context, _direction(spec, context)) for one in found)


def _differing(pair: FieldMap, one: Clash, context: Context, direction: Direction) -> Differing:
    vtiger, sage = (as_text(spoken(pair, value, context), pair.kind) for value in (one.vtiger, one.sage))
    sides = overwriting(pair, direction)
    return Differing(one.field, term(one.label), vtiger, sage, sides, _stands(pair, sides))


def _stands(pair: FieldMap, sides: Sequence[Side]) -> Side | None:
    """The owner's value, or that of the only side that is read."""
    return sides[0] if len(sides) == 1 else pair.owner


def named_and_sides(given: str) -> tuple[str, str]:
    """A record, and the sides for fields where they are given: "11x24: name=sage, phone=vtiger"."""
    named, colon, sides = given.rpartition(":")
    return (named.strip(), sides) if colon and "=" in sides else (given, "")


def said(spec: ModuleSpec, clashes: Sequence[Clash], given: str, context: Context) -> Winners:
    """Whose value she lets stand, by field; raises Unfit for what cannot be read, or never travels so."""
    chosen = sides_given(given, clashes) if given.strip() else {}
    for name, side in chosen.items():
        pair = spec.field(name)
        if side not in overwriting(pair, _direction(spec, context)):
            raise Unfit(
                say("The mapping never sends {field} to {side}", field=term(pair.label), side=side.other)
            )
    return chosen


def usual(spec: ModuleSpec, clashes: Sequence[Clash], context: Context) -> Winners:
    """Whose value stands by itself, by field; those of which a person is asked are not in it."""
    pairs = (spec.field(one.field) for one in clashes)
    stands = {pair.name: _stands(pair, overwriting(pair, _direction(spec, context))) for pair in pairs}
    return {name: side for name, side in stands.items() if side is not None}


def shown_of(
    spec: ModuleSpec, clashes: Sequence[Clash], stand: Winners, context: Context
) -> tuple[Shown, ...]:
    """Each value that would be overwritten."""
    told = [one for one in clashes if one.field in stand]
    return tuple(overwritten(spec, one, stand[one.field], context) for one in told)


def word(record: Record, other: Record, chosen: Winners) -> Say | Stand:
    """She says that the two are one, and whose values stand; what she leaves to its owner is not named."""
    sage, vtiger = (record, other) if record.side is Side.SAGE else (other, record)
    if chosen:
        return Stand(record.module, sage.id, vtiger.id, chosen, same=True)
    return Say(record.module, sage.id, vtiger.id, Verdict.SAME)


def _direction(spec: ModuleSpec, context: Context) -> Direction:
    return context.book.settings.module(spec.id).direction
