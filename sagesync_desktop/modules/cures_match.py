"""Cures of questions about who is whose partner: a person's word, from which the next plan goes on."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Ask, Choice, Cure, Edit, Need, Say, Shown, Unfit, Work
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.given import found, picked, record_need
from sagesync_desktop.core.sentence import Sentence, joined, say, term
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import Record, RecordId, Side
from sagesync_desktop.core.weighing import weighed
from sagesync_desktop.modules.cure_parts import spec_of
from sagesync_desktop.modules.differing import clashes_between, differing, named_and_sides, shown_of, word
from sagesync_desktop.modules.differing import said as stands_by_her
from sagesync_desktop.modules.differing import usual as stands_by_itself
from sagesync_desktop.modules.ledger import CUSTOMER, SUPPLIER

_NAMED = 3
"""How many records a sentence names before it counts the rest."""
_ONE_RECORD = say("They would be one record from then on")
"""A word before, of two that are called differently, where no value would be overwritten."""


def candidates(record: Record, context: Context) -> tuple[Record, ...]:
    """The records of the other side that the reason names, as far as they are still there."""
    ids = context.why.candidates if context.why else ()
    there = (context.book.record(record.module, record.side.other, one) for one in ids)
    return tuple(one for one in there if one is not None and not one.deleted)


def said(record: Record, other: Record, verdict: Verdict) -> Say:
    """A word about two records, whichever side the held one lives on."""
    sage, vtiger = (record, other) if record.side is Side.SAGE else (other, record)
    return Say(record.module, sage.id, vtiger.id, verdict)


def match_cures(spec: ModuleSpec) -> tuple[Cure, ...]:
    """It is this one, it is none of them, it is not this one."""
    which = partial(_which, spec)
    return (
        _confirmed(spec),
        Cure("different", "They are different: make a record of its own", partial(anew, spec)),
        Cure("not_this", "It is not this one", partial(_not_this, spec), which),
    )


def look_cures(spec: ModuleSpec) -> tuple[Cure, ...]:
    """Of two that are linked, and of which neither may overwrite the other before somebody has looked."""
    return (
        _confirmed(spec),
        Cure("different", "They are different: take them apart", partial(_taken_apart, spec)),
    )


def _confirmed(spec: ModuleSpec) -> Cure:
    return Cure("same", "They are the same", partial(_same, spec), partial(_which, spec))


def _which(spec: ModuleSpec, record: Record, context: Context) -> Need | None:
    offer = candidates(record, context)
    if not offer:
        return None
    own = spec_of(spec)(context)
    choices = tuple(
        Choice(one.id, _title_and_id(one, spec, len(offer)), differing(own, record, one, context))
        for one in offer
    )
    label = say("Record in {side}", side=record.side.other)
    return Need(Ask.CHOICE, label, likely(spec, record, offer, context), choices)


def likely(spec: ModuleSpec, record: Record, offer: Sequence[Record], context: Context) -> str:
    """The one that would have been linked, were there no other; "" where weak evidence is all there is."""
    evidence = {one.id: weighed(spec, record, one, context.book) for one in offer}
    likely = [one for one, known in evidence.items() if known.is_strong and not known.against]
    return likely[0] if len(likely) == 1 else ""


def _same(spec: ModuleSpec, record: Record, context: Context, given: str) -> Work | None:
    need = _which(spec, record, context)
    if need is None:
        return None
    named, sides = named_and_sides(given)
    other = _record(picked(named, need), record, context)
    if context.partner is None:
        return same_as(spec, record, other, context, sides)
    apart = clashes_between(spec_of(spec)(context), record, other, context)
    return _brought_together(spec, record, other, context, sides) if apart else None


def same_as(spec: ModuleSpec, record: Record, other: Record, context: Context, sides: str = "") -> Work:
    """The held record is that one; `sides` as a person says them."""
    return _joined(spec, record, other, term("undecided"), context, sides)


def _joined(
    spec: ModuleSpec, record: Record, other: Record, before: Sentence, context: Context, sides: str = ""
) -> Work:
    own = _brought_together(spec, record, other, context, sides)
    linked = Shown(None, _partner_words(record), before, say("“{name}”", name=spec.title(other)))
    warning = "" if spec.title(record) == spec.title(other) else own.warning or _ONE_RECORD
    return replace(own, shown=(linked, *own.shown), warning=warning)


def _brought_together(spec: ModuleSpec, record: Record, other: Record, context: Context, sides: str) -> Work:
    """The two are one; where they differ she may say whose value stands, else the field's owner's does."""
    own = spec_of(spec)(context)
    clashes = clashes_between(own, record, other, context)
    chosen = stands_by_her(own, clashes, sides, context)
    stand = {**stands_by_itself(own, clashes, context), **chosen}
    warning = say("Where the two differ, the value that does not stand is overwritten")
    return Work(
        (word(record, other, chosen),),
        shown_of(own, clashes, stand, context),
        warning=warning if stand else "",
    )


def _taken_apart(spec: ModuleSpec, record: Record, context: Context, _given: str) -> Work | None:
    other = context.partner
    if other is None or other.id not in (context.why.candidates if context.why else ()):
        return None
    linked = say("“{name}”", name=spec.title(other))
    shown = Shown(None, _partner_words(record), linked, term("a record of its own"))
    warning = say(
        "Each system would get a second record: “{own}” comes to {there}, “{other}” to {here}",
        own=spec.title(record),
        there=other.side,
        other=spec.title(other),
        here=record.side,
    )
    return Work((said(record, other, Verdict.DIFFERENT),), (shown,), warning=warning)


def anew(spec: ModuleSpec, record: Record, context: Context, _given: str) -> Work | None:
    """It is none of them, and gets a partner of its own."""
    offer = candidates(record, context)
    if not offer:
        return None
    effects = tuple(said(record, one, Verdict.DIFFERENT) for one in offer)
    shown = Shown(None, _partner_words(record), term("undecided"), term("a record of its own"))
    names = _several([spec.title(one) for one in offer])
    warning = say("{side} would get a second record beside {names}", side=record.side.other, names=names)
    return Work(effects, (shown,), warning=warning)


def _not_this(spec: ModuleSpec, record: Record, context: Context, given: str) -> Work | None:
    need = _which(spec, record, context)
    if need is None or len(need.choices) < 2:
        return None
    other = _record(picked(given, need), record, context)
    shown = Shown(None, say("“{name}”", name=spec.title(other)), term("undecided"), term("another one"))
    return Work((said(record, other, Verdict.DIFFERENT),), (shown,))


def _record(record_id: RecordId, record: Record, context: Context) -> Record:
    return next(one for one in candidates(record, context) if one.id == record_id)


def _title_and_id(one: Record, spec: ModuleSpec, many: int) -> str:
    name = spec.title(one)
    return name if many == 1 else say("{name} ({id})", name=name, id=one.id)


def _partner_words(record: Record) -> Sentence:
    return say("Partner in {side}", side=record.side.other)


def _several(names: Sequence[str]) -> Sentence:
    shown = [say("“{name}”", name=name) for name in names[:_NAMED]]
    more = len(names) - _NAMED
    return joined(", ", [*shown, say("{n} more", n=more)] if more > 0 else shown)


def link_cure(spec: ModuleSpec) -> Cure:
    """Name the record of the other side that it is, where no question named one."""
    return Cure("link", "It is a record that is there already", partial(_linked, spec), partial(_there, spec))


def _there(spec: ModuleSpec, record: Record, context: Context) -> Need:
    label = say("The same record in {side}", side=record.side.other)
    named = context.called(record.module, record.side.other, spec.title(record))
    return record_need(label, record.module, record.side.other, named[0] if len(named) == 1 else "")


def _linked(spec: ModuleSpec, record: Record, context: Context, given: str) -> Work | None:
    if context.partner is not None or context.base is not None:
        return None
    side, book = record.side.other, context.book
    other = found(book.record(record.module, side, given.strip()), given, _there(spec, record, context))
    if book.partner(record.module, side, other.id) is not None:
        name = spec.title(other)
        raise Unfit(say("“{name}” in {side} is linked with another record", name=name, side=side))
    if not spec.in_scope(other, book):
        raise Unfit(say("“{name}” in {side} is of another type", name=spec.title(other), side=side))
    return _joined(spec, record, other, term("none"), context)


# -- organizations that the ledger holds as something else, or has erased


def _stranger(record: Record, context: Context) -> Record | None:
    """The ledger's contact that is no customer: the partner, or the one that a new one would double."""
    partner = context.partner
    if partner is not None:
        return partner if partner.side is Side.SAGE else None
    return next(iter(candidates(record, context)), None) if record.side is Side.VTIGER else None


def _made_customer(record: Record, context: Context, _given: str) -> Work | None:
    other = _stranger(record, context)
    if other is None:
        return None
    types = other.fields.get("contact_type_ids")
    known = tuple(str(one) for one in types) if isinstance(types, tuple) else ()
    edit = Edit(other.module, Side.SAGE, other.id, {"contact_type_ids": (CUSTOMER,)})
    same = () if context.partner is not None else (said(record, other, Verdict.SAME),)
    shown = Shown(Side.SAGE, say("Type of contact"), _types(known), _types((CUSTOMER,)))
    # A contact has exactly one type (Sage, guide to invoicing).
    warning = say(
        "“{name}” would be no {type} in Sage any more; where you buy from it, make a second contact instead",
        name=other.text("name"),
        type=_types(known),
    )
    return Work((edit, *same), (shown,), warning=warning)


_WORDS = {CUSTOMER: term("customer"), SUPPLIER: term("supplier")}


def _types(ids: Sequence[str]) -> Sentence:
    return joined(", ", [_WORDS.get(one) or one.lower() for one in ids])


MAKE_CUSTOMER = Cure("make_customer", "Make the contact in Sage a customer", _made_customer)


def _customer_of_its_own(record: Record, context: Context, _given: str) -> Work | None:
    other = _stranger(record, context)
    if other is None or context.partner is not None:
        return None
    shown = Shown(Side.SAGE, say("Customer"), term("none"), record.text("accountname"))
    warning = say("Sage would hold “{name}” twice, once as a customer", name=other.text("name"))
    return Work((said(record, other, Verdict.DIFFERENT),), (shown,), warning=warning)


SECOND_CONTACT = Cure("second_contact", "Make a second contact of type customer", _customer_of_its_own)


def _made_anew(record: Record, context: Context, _given: str) -> Work | None:
    """The pair is taken apart, and what is not erased is made anew over there."""
    other = context.partner
    erased = [one for one in (record, other) if one and one.fields.get("gdpr_obfuscated") is True]
    if other is None or not erased:
        return None
    apart = said(record, other, Verdict.UNLINKED)
    effects = (*((apart,) if context.base is not None else ()), said(record, other, Verdict.DIFFERENT))
    there = erased[0].side
    shown = Shown(there, say("Record in {side}", side=there), term("erased"), term("made anew"))
    warning = say(
        "{side} would hold the personal data again that was erased there: make sure that you may keep it",
        side=there,
    )
    return Work(effects, (shown,), warning=warning)


ERASED = (Cure("anew", "Take the two apart and make it anew in Sage", _made_anew),)
