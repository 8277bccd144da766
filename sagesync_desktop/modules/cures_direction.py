"""Cures of changes that were made where the module, or the field, only ever receives."""

from collections.abc import Mapping

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Choose, Cure, Shown, Work
from sagesync_desktop.core.deciding import decide
from sagesync_desktop.core.mapping import payload, read
from sagesync_desktop.core.reconcile import InSync, Merge, Push
from sagesync_desktop.core.sentence import listed, say, term
from sagesync_desktop.core.settings import FieldChoice, Settings
from sagesync_desktop.core.specs import FieldMap, ModuleSpec
from sagesync_desktop.core.steps import Pair
from sagesync_desktop.core.types import Direction, FieldName, Link, Missing, Record, Side, Value
from sagesync_desktop.modules.cure_parts import SpecOf, edited, in_words, on_sides, spec_of
from sagesync_desktop.modules.cures_pairs import Doing, with_field
from sagesync_desktop.modules.cures_settings import BOTH_WAYS


def direction_cures(declared: ModuleSpec) -> tuple[Cure, ...]:
    """Put back what the other side has, or let the field, or the whole module, travel both ways."""
    spec = spec_of(declared)
    return (
        Cure("take_back", "Put back what the other side has", _taken_back(spec)),
        Cure("field_both_ways", "Let this field travel both ways", _both_ways(spec)),
        BOTH_WAYS,
    )


def _stayed(spec: ModuleSpec, record: Record, context: Context) -> Mapping[FieldName, Side]:
    """The fields that were changed in the held record and did not travel."""
    sides = on_sides(record, context)
    if sides is None or context.base is None:
        return {}
    sage, vtiger = sides[Side.SAGE], sides[Side.VTIGER]
    link = Link(spec.id, sage.id, vtiger.id, context.base, sage.revision, vtiger.revision)
    direction = context.book.settings.module(spec.id).direction
    match decide(spec, Pair(sage, vtiger, link), direction, context.book):
        case InSync(held) | Push(held=held) | Merge(held=held):
            return {name: side for name, side in held.items() if side is record.side.other}
        case _:
            return {}


def _taken_back(spec: SpecOf) -> Doing:
    def work(record: Record, context: Context, _given: str) -> Work | None:
        own, partner = spec(context), context.partner
        names = _stayed(own, record, context)
        if partner is None or not names:
            return None
        pairs = [pair for pair in own.fields if pair.name in names]
        values = {pair.name: _value(pair, partner, context) for pair in pairs}
        fields = payload(record.side, values, own, context.book)
        if not fields:
            return None
        shown = [
            in_words(pair, record.side, read(pair, record, context.book), values[pair.name], context)
            for pair in pairs
        ]
        warning = say("What was changed in {side} would be taken back", side=record.side)
        return edited(record, fields, *shown, warning=warning)

    return work


def _value(pair: FieldMap, record: Record, context: Context) -> Value:
    value = read(pair, record, context.book)
    return None if isinstance(value, Missing) else value


def _both_ways(spec: SpecOf) -> Doing:
    """Only for pairs that the user has narrowed: others, and what Sage alone knows, have no way back."""

    def work(record: Record, context: Context, _given: str) -> Work | None:
        own = spec(context)
        stayed = map(own.field, _stayed(own, record, context))
        names = [pair.name for pair in stayed if pair.narrowed and pair.sage not in own.truths]
        if not names:
            return None

        def change(settings: Settings) -> Settings:
            for name in names:
                settings = with_field(settings, own.id, FieldChoice(name, direction=Direction.BOTH))
            return settings

        labels = listed([term(own.field(name).label) for name in names])
        shown = Shown(None, say("{fields} travel", fields=labels), term("one way"), say("both ways"))
        warning = say("What was changed in any record since would travel, not in this one alone")
        return Work((Choose(change),), (shown,), warning=warning)

    return work
