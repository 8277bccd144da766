"""Cures of pairs: whose value stands in a conflict, and what becomes of what one side deleted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import (
    Anew,
    Ask,
    Choose,
    Cure,
    Deed,
    Do,
    Effect,
    Elsewhere,
    Need,
    Shown,
    Stand,
    Unfit,
    Work,
)
from sagesync_desktop.core.deciding import decide
from sagesync_desktop.core.reconcile import Clash, Conflict
from sagesync_desktop.core.sentence import joined, listed, say, term
from sagesync_desktop.core.settings import FieldChoice, Settings
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.steps import Pair
from sagesync_desktop.core.types import FieldName, Link, ModuleId, Record, Side
from sagesync_desktop.modules.cure_parts import SpecOf, in_words, on_sides, spec_of

_EACH = "name=sage, notes=vtiger"
"""How a person says it field by field, as an example."""


# -- conflicts


def conflict_cures(declared: ModuleSpec) -> tuple[Cure, ...]:
    """One side's values for all fields, a side for each field, or one side for good."""
    spec = spec_of(declared)
    return (
        Cure("keep_vtiger", "Keep Vtiger's values", _kept(spec, Side.VTIGER)),
        Cure("keep_sage", "Keep Sage's values", _kept(spec, Side.SAGE)),
        Cure("keep_each", "Choose a side for each field", _each(spec), _each_need(spec)),
        Cure("owner_vtiger", "Let Vtiger's value count from now on", _owned(spec, Side.VTIGER)),
        Cure("owner_sage", "Let Sage's value count from now on", _owned(spec, Side.SAGE)),
    )


def clashes_of(spec: ModuleSpec, record: Record, context: Context) -> tuple[Clash, ...]:
    """The fields that both sides changed differently; none where no link joins the record to a partner."""
    sides = on_sides(record, context)
    if sides is None or context.base is None:
        return ()
    sage, vtiger = sides[Side.SAGE], sides[Side.VTIGER]
    link = Link(spec.id, sage.id, vtiger.id, context.base, sage.revision, vtiger.revision)
    direction = context.book.settings.module(spec.id).direction
    decision = decide(spec, Pair(sage, vtiger, link), direction, context.book)
    return decision.fields if isinstance(decision, Conflict) else ()


Doing = Callable[[Record, Context, str], Work | None]


def _kept(spec: SpecOf, winner: Side) -> Doing:
    """All that clashes as the winner has it; given names of fields, only those."""

    def work(record: Record, context: Context, given: str) -> Work | None:
        clashes = clashes_of(spec(context), record, context)
        names = _names(given, clashes)
        return _stood(spec(context), record, context, clashes, dict.fromkeys(names, winner))

    return work


def _names(given: str, clashes: Sequence[Clash]) -> tuple[FieldName, ...]:
    """The fields that were named by their names or labels; all where none was."""
    wanted = [part.strip() for part in given.split(",") if part.strip()]
    return tuple(_name(one, clashes) for one in wanted) or tuple(one.field for one in clashes)


def _name(wanted: str, clashes: Sequence[Clash]) -> FieldName:
    found = [
        one.field for one in clashes if wanted.casefold() in (one.field.casefold(), one.label.casefold())
    ]
    if len(found) != 1:
        raise Unfit(
            say(
                "“{given}” is none of the fields that differ: {fields}",
                given=wanted,
                fields=joined(", ", [_called(one) for one in clashes]),
            )
        )
    return found[0]


def _called(one: Clash) -> str:
    return say("{label} ({id})", label=term(one.label), id=one.field)


def _each_need(spec: SpecOf) -> Callable[[Record, Context], Need | None]:
    def needs(record: Record, context: Context) -> Need | None:
        clashes = clashes_of(spec(context), record, context)
        if len(clashes) < 2:
            return None
        fields = listed([_called(one) for one in clashes])
        return Need(
            Ask.TEXT, say("A side for each of {fields}, such as {example}", fields=fields, example=_EACH)
        )

    return needs


def _each(spec: SpecOf) -> Doing:
    """As "name=sage, notes=vtiger" says; what is not named stays in conflict."""

    def work(record: Record, context: Context, given: str) -> Work | None:
        clashes = clashes_of(spec(context), record, context)
        if len(clashes) < 2:
            return None
        return _stood(spec(context), record, context, clashes, sides_given(given, clashes))

    return work


def sides_given(given: str, clashes: Sequence[Clash]) -> dict[FieldName, Side]:
    """The side that was said for each field, as in `_EACH`; raises Unfit for what cannot be read."""
    sides = {side.value: side for side in Side}
    found: dict[FieldName, Side] = {}
    for part in filter(None, map(str.strip, given.split(","))):
        name, _, side = (one.strip() for one in part.partition("="))
        if side.casefold() not in sides:
            raise Unfit(say("“{given}” names no side: say it as in {example}", given=part, example=_EACH))
        found[_name(name, clashes)] = sides[side.casefold()]
    if not found:
        raise Unfit(say("Say which side's value stands, as in {example}", example=_EACH))
    return found


def _stood(
    spec: ModuleSpec,
    record: Record,
    context: Context,
    clashes: Sequence[Clash],
    winners: Mapping[FieldName, Side],
) -> Work | None:
    sides = on_sides(record, context)
    if sides is None or not winners:
        return None
    effect = Stand(spec.id, sides[Side.SAGE].id, sides[Side.VTIGER].id, winners)
    told = [one for one in clashes if one.field in winners]
    return Work((effect,), tuple(overwritten(spec, one, winners[one.field], context) for one in told))


def overwritten(spec: ModuleSpec, one: Clash, winner: Side, context: Context) -> Shown:
    """The loser's value, and the winner's in its place."""
    after, before = (one.vtiger, one.sage) if winner is Side.VTIGER else (one.sage, one.vtiger)
    return in_words(spec.field(one.field), winner.other, before, after, context)


def _owned(spec: SpecOf, owner: Side) -> Doing:
    """The same fields of every record, from now on: whoever changed them on the other side is overruled.

    Given names of fields, only those.
    """

    def work(record: Record, context: Context, given: str) -> Work | None:
        own = spec(context)
        every = clashes_of(own, record, context)
        named = _names(given, every)
        clashes = [one for one in every if one.field in named]
        if not clashes:
            return None

        def change(settings: Settings) -> Settings:
            for one in clashes:
                settings = with_field(settings, own.id, FieldChoice(one.field, owner=owner))
            return settings

        labels = listed([term(one.label) for one in clashes])
        shown = Shown(
            None,
            say("{fields}, where both sides change it", fields=labels),
            term("you are asked"),
            say("{side}'s value counts", side=owner),
        )
        warning = say(
            "This holds for {fields} of all {module}: what {side} holds otherwise is overwritten",
            fields=labels,
            module=own.id,
            side=owner.other,
        )
        return Work((Choose(change),), (shown,), warning=warning)

    return work


def with_field(settings: Settings, module: ModuleId, change: FieldChoice) -> Settings:
    """The settings with one word more about a field pair; what was said of it otherwise stays."""
    choice = settings.modules.get(module, settings.module(module))
    known = next((one for one in choice.fields if one.name == change.name), None)
    merged = change if known is None else _merged(known, change)
    others = [one for one in choice.fields if one.name != change.name]
    return settings.with_module(module, replace(choice, fields=(*others, merged)))


def _merged(known: FieldChoice, change: FieldChoice) -> FieldChoice:
    return replace(known, direction=change.direction or known.direction, owner=change.owner or known.owner)


# -- what was deleted on one side


def deletion_cures() -> tuple[Cure, ...]:
    """Make it again over there, or delete what is left here."""
    return (
        Cure("restore", "Make it again on the other side", _restored),
        Cure("delete", "Delete it here as well", _deleted),
    )


def _restored(record: Record, context: Context, _given: str) -> Work | None:
    if not context.book.settings.module(record.module).direction.writes(record.side.other):
        return None
    there = record.side.other
    warning = say("{side} would get a new record; the deleted one stays deleted", side=there)
    shown = Shown(there, say("Record in {side}", side=there), term("deleted"), term("made again"))
    return Work((Anew(record.module, record.side, record.id),), (shown,), warning=warning)


def _deleted(record: Record, context: Context, _given: str) -> Work | None:
    effect, warning = _deletion(record, context)
    shown = Shown(record.side, say("Record in {side}", side=record.side), term("there"), term("deleted"))
    return Work((effect,), (shown,), warning=warning)


def _deletion(record: Record, context: Context) -> tuple[Effect, str]:
    """The deed, or why its side allows none."""
    if record.side is Side.VTIGER:
        if record.module is ModuleId.INVOICES and not context.book.setup.can_write_invoices:
            version = context.book.setup.version
            why = say("Vtiger {version} destroys an invoice that a program deletes", version=version)
            return Elsewhere(Side.VTIGER, why), ""
        deed = Do(record.module, record.side, record.id, Deed.DELETE)
        return deed, say("It would go to Vtiger's recycle bin, from where it can be restored")
    if record.fields.get("deletable") is False:
        return Elsewhere(Side.SAGE, say("Sage deletes nothing that documents refer to")), ""
    if record.module is ModuleId.INVOICES:
        return Elsewhere(Side.SAGE, say("Sage makes an invoice void instead of deleting it")), ""
    deed = Do(record.module, record.side, record.id, Deed.DELETE)
    return deed, say("It cannot be taken back: Sage keeps nothing of what was deleted")
