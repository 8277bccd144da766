"""A first meeting of two records that evidence joined: by what they were linked, and what it overwrites."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.mapping import OWN, Shared, shared
from sagesync_desktop.core.reconcile import Clash, unlike
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import Sentence, clause, joined, paragraph, say, term
from sagesync_desktop.core.specs import FieldMap, ModuleSpec
from sagesync_desktop.core.steps import Pair
from sagesync_desktop.core.types import MISSING, Direction, FieldName, Fields, Side, Skip, Value
from sagesync_desktop.core.values import Kind, is_blank, same
from sagesync_desktop.core.words import as_text

LOOK = "match.look"
_UNLOOKED = f"{OWN}unlooked"
ENTER_AGAIN = "If the former value was right, enter it again on both sides"
_NAMED = 5
"""How many overwritten fields are told with their values before the rest is counted."""
_UNSPEAKABLE = (Kind.LINES, Kind.REFERENCE)
"""Values too long for a sentence, or that no person would recognise; the record's tab shows them."""


def mark(key: str) -> Fields:
    """The part of a base that remembers by which evidence two were linked that nobody has looked at since."""
    return {_UNLOOKED: key} if key else {}


def unlooked(base: Fields) -> str:
    """The match key by which two were linked, as long as it is all that joins them; "" once looked at."""
    key = base.get(_UNLOOKED)
    return key if isinstance(key, str) else ""


def for_a_look(spec: ModuleSpec, pair: Pair, direction: Direction, book: Codebook) -> tuple[Clash, ...]:
    """What one of two would overwrite in the other that strong evidence alone has linked."""
    if not pair.likely:
        return ()
    base = pair.link.base if pair.link else {}
    return unlike(base, shared(pair.sage, spec, book), shared(pair.vtiger, spec, book), spec, direction)


def look(spec: ModuleSpec, pair: Pair, fields: Collection[Clash]) -> Skip:
    """What is said of such a pair while it waits for a person's word."""
    because = clause(say("Linked by {evidence}", evidence=term(pair.likely)), disagreement(spec, fields))
    return replace(known_skip(LOOK, because), candidates=(pair.sage.id,))


def linked_by(pair: Pair) -> Sentence | str:
    """The evidence that joined the two just now; "" for a pair that was linked before."""
    return say("Linked by {evidence}", evidence=term(pair.key)) if pair.key else ""


def meeting(
    spec: ModuleSpec, pair: Pair, side: Side, values: Mapping[FieldName, Value], before: Shared, *, done: bool
) -> Sentence | str:
    """As `linked_by`, with what a write to `side` takes the place of there; `before` is what stood there."""
    linked = linked_by(pair)
    if not linked:
        return ""
    lost = [name for name, value in values.items() if _is_overwritten(spec.field(name), before, value)]
    told = [_change(spec.field(name), side, before, values[name], done=done) for name in lost[:_NAMED]]
    more = [say("{n} more", n=len(lost) - _NAMED)] if len(lost) > _NAMED else []
    return clause(linked, joined("; ", [*told, *more])) if told else linked


def apart_again(pair: Pair) -> Sentence:
    """What to do about a value that was overwritten, and about two that were never one."""
    take_apart = say(
        "If the two are not the same, take them apart: in the record's tab, or by the command "
        "“match unlink {module} {id}”",
        module=pair.vtiger.module.value,
        id=pair.vtiger.id,
    )
    return paragraph(ENTER_AGAIN, take_apart)


def disagreement(spec: ModuleSpec, clashes: Collection[Clash]) -> Sentence:
    """What two records hold differently: by edits on both sides, or since before they ever met."""
    fresh = [_unlike(spec.field(one.field), one) for one in clashes if one.base is MISSING]
    edited = [term(one.label) for one in clashes if one.base is not MISSING]
    told = [say("Different in both systems: {fields}", fields=joined(", ", fresh))] if fresh else []
    if edited:
        told.append(say("Both sides changed {fields}", fields=joined(", ", edited)))
    return clause(*told)


def _unlike(field: FieldMap, clash: Clash) -> Sentence:
    if field.kind in _UNSPEAKABLE:
        return term(clash.label)
    return say(
        "{field} (“{sage}” in Sage, “{vtiger}” in Vtiger)",
        field=term(clash.label),
        sage=as_text(clash.sage),
        vtiger=as_text(clash.vtiger),
    )


def _is_overwritten(field: FieldMap, before: Shared, value: Value) -> bool:
    return not is_blank(before[field.name]) and not same(field.kind, before[field.name], value)


def _change(field: FieldMap, side: Side, before: Shared, value: Value, *, done: bool) -> Sentence:
    parts = {"side": side, "field": term(field.label)}
    if field.kind in _UNSPEAKABLE:
        if done:
            return say("{side}'s {field} changed", **parts)
        return say("{side}'s {field} will change", **parts)
    shown = {"old": as_text(before[field.name]), "new": as_text(value)}
    if done:
        return say("{side}'s {field} changed from “{old}” to “{new}”", **parts, **shown)
    return say("{side}'s {field} will change from “{old}” to “{new}”", **parts, **shown)
