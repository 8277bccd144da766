"""What putting a run's writes back would come to, record by record: pure, asks nothing of a server.

Nothing that somebody has changed since is touched, and what a server does not take back is said together
with what it offers instead. `engine/undoing.py` carries out what is drawn here.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.cures import Shown
from sagesync_desktop.core.deeds import Deed, Kept
from sagesync_desktop.core.journal import Written
from sagesync_desktop.core.mapping import OWN, shared
from sagesync_desktop.core.markup import decoded
from sagesync_desktop.core.payments import PAYMENT_IDS, amounts_of, entered, settled_by
from sagesync_desktop.core.sentence import Sentence, joined, say, term
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import (
    MISSING,
    FieldName,
    Fields,
    Missing,
    Record,
    RecordRef,
    Side,
    Value,
    Verb,
)
from sagesync_desktop.core.values import clean_text, fingerprint, is_blank, parse_decimal, same

STAMP = f"{OWN}revision"
"""Under which name the journal keeps the revision that a write left behind."""


PAIR = (f"{OWN}sage_id", f"{OWN}vtiger_id")
"""Under which names the journal keeps of which two something was said."""


class Way(StrEnum):
    """What undoing does with one record."""

    PUT_BACK = "put_back"
    """Its fields get the values of before."""
    DELETE = "delete"
    VOID = "void"
    UNPAY = "unpay"
    """The payments that were entered are deleted."""
    TAKE_BACK = "take_back"
    """A setting, or a word about records, that is kept here alone."""
    TAKE_UP = "take_up"
    """An undo that cannot be undone on the server: the next sync makes the record anew."""
    NOTHING = "nothing"
    """It stays as it is."""


CHANGED, KEPT = "undo.changed_since", "undo.not_possible"
"""Why a record stays as it is (`rules.KNOWN_REASONS`)."""


@dataclass(frozen=True, slots=True)
class Undoing:
    """What undoing comes to for one record."""

    ref: RecordRef
    rows: tuple[Written, ...]
    """The writes that it takes back, oldest first."""
    way: Way
    title: str = ""
    fields: Fields = field(default_factory=dict)
    """Of PUT_BACK what is sent, by that side's own names."""
    shown: tuple[Shown, ...] = ()
    rule: str = ""
    """Of NOTHING, why."""
    because: str = ""
    """The same as a Sentence."""
    instead: str = ""
    """What the server offers instead: a Sentence."""
    warning: str = ""
    """What goes with it, or stays in spite of it: a Sentence."""

    @property
    def deed(self) -> Deed | None:
        """What is done with the record; None where fields are changed, or nothing is."""
        return {Way.DELETE: Deed.DELETE, Way.VOID: Deed.VOID}.get(self.way)

    @property
    def run(self) -> int:
        """The run whose writes these are."""
        return self.rows[-1].run


@dataclass(frozen=True, slots=True)
class Asked:
    """One record of which writes are to be undone."""

    rows: tuple[Written, ...]
    """Those that are asked for, oldest first."""
    history: tuple[Written, ...]
    """All that this program has written to the record, oldest first."""
    now: Record | None
    """As it is; None where it is gone."""
    deeds: frozenset[Deed] = frozenset()
    """What its side lets a program do."""
    referring: tuple[str, ...] = ()
    """Names of records that refer to it and stay."""

    @property
    def ref(self) -> RecordRef:
        """The record."""
        return self.rows[0].ref


def mark_of(step: Undoing) -> str:
    """Fingerprint of what would be done to a record, to be agreed to."""
    return fingerprint(
        (step.ref.module.value, step.ref.side.value, step.ref.id, step.way.value, dict(step.fields))
    )


def is_of_undo(row: Written, history: Iterable[Written]) -> bool:
    """Whether a write was itself the undoing of an earlier one."""
    return any(one.undone_by == row.run and one.id < row.id for one in history)


def said_of(row: Written) -> Hashable:
    """What a word is about besides its record; None of a write."""
    pair = tuple(row.after.get(name, row.before.get(name)) for name in PAIR)
    return (row.verb, *map(str, pair)) if row.verb.is_word else None


def gathered(rows: Iterable[Written]) -> tuple[tuple[Written, ...], ...]:
    """Writes by record, words by what was said, oldest first; what was written last is to be undone first."""
    found: dict[tuple[RecordRef, Hashable], list[Written]] = {}
    for row in sorted((one for one in rows if one.undone_by is None), key=lambda one: one.id):
        found.setdefault((row.ref, said_of(row)), []).append(row)
    return tuple(sorted((tuple(some) for some in found.values()), key=lambda some: some[0].id, reverse=True))


def undoing(spec: ModuleSpec, book: Codebook, asked: Asked) -> Undoing:
    """What undoing comes to for one record."""
    verbs = {row.verb for row in asked.rows}
    if Verb.PAY in verbs:
        return _unpaid(asked)
    if Verb.CREATE in verbs:
        return _unmade(spec, asked)
    if verbs <= {Verb.UPDATE}:
        return _put_back(spec, book, asked)
    if verbs & {Verb.DELETE, Verb.VOID, Verb.UNPAY}:
        return _taken_up(asked)
    released = say("Sage does not turn an invoice back into a draft")
    return _stays(asked, KEPT, released, say("Make it void in Sage, or write a credit note there"))


def _stays(asked: Asked, rule: str, because: str, instead: str = "") -> Undoing:
    return Undoing(asked.ref, asked.rows, Way.NOTHING, rule=rule, because=because, instead=instead)


def _gone(asked: Asked) -> Undoing:
    return _stays(asked, CHANGED, say("It was deleted in {side} since", side=asked.ref.side))


# -- payments that were entered


def _unpaid(asked: Asked) -> Undoing:
    """The payments alone: what else was written to the document can only be undone once it is not paid."""
    now, rows = asked.now, tuple(row for row in asked.rows if row.verb is Verb.PAY)
    if now is None or now.deleted:
        return _gone(asked)
    made = frozenset(key for row in rows for key in entered(row.before, row.after))
    there = sorted(made & settled_by(now))
    if not there:
        return _stays(asked, KEPT, say("The payment is not in Sage any more"))
    rest = say("Undo once more for what else was written.") if len(rows) < len(asked.rows) else ""
    amounts = [amount for key, amount in amounts_of(now) if key in there]
    shown = tuple(Shown(now.side, term("Payment"), amount, None) for amount in amounts)
    return Undoing(asked.ref, rows, Way.UNPAY, fields={PAYMENT_IDS: tuple(there)}, shown=shown, warning=rest)


# -- a record that was made


def _unmade(spec: ModuleSpec, asked: Asked) -> Undoing:
    now = asked.now
    if now is None or now.deleted:
        return _gone(asked)
    found = spec.unmade(now, asked.deeds)
    if isinstance(found, Kept):
        return _stays(asked, KEPT, found.because, found.instead)
    if edited := _edited(spec, asked.history, now):
        return _stays(asked, CHANGED, _changed_there(now, [_label(spec, now, name) for name in edited]))
    if asked.referring and found is Deed.DELETE:
        return _stays(asked, KEPT, _referred_to(asked.referring), _FREE_IT_FIRST)
    way = Way.VOID if found is Deed.VOID else Way.DELETE
    return Undoing(asked.ref, asked.rows, way, warning=_parting(now, way))


_FREE_IT_FIRST = "Undo or delete those first, if they are to go as well."
_NAMED = 3


def _referred_to(names: Sequence[str]) -> Sentence:
    shown = joined(", ", names[:_NAMED])
    if len(names) <= _NAMED:
        return say("Other records refer to it: {names}", names=shown)
    return say("{n} other records refer to it, such as {names}", n=len(names), names=shown)


def _parting(now: Record, way: Way) -> Sentence:
    if way is Way.VOID:
        return say("Sage keeps the invoice and its number, and shows it as void.")
    return say("The record is deleted in {side}.", side=now.side)


def _edited(spec: ModuleSpec, history: Sequence[Written], now: Record) -> list[FieldName]:
    """What somebody else has changed of a record that this program made."""
    known = _as_left(history)
    if now.fields.get("untouched") is True or (now.revision and known.get(STAMP) == now.revision):
        return []
    return [
        name
        for name, value in known.items()
        if not name.startswith(OWN)
        and name not in spec.told
        and name in now.fields
        and not alike(value, now.fields[name])
    ]


def _as_left(history: Sequence[Written]) -> Fields:
    """A record as this program's own writes have left it."""
    left: dict[FieldName, Value] = {}
    for row in history:
        left |= row.after
    return left


# -- a record that was changed


def _put_back(spec: ModuleSpec, book: Codebook, asked: Asked) -> Undoing:
    now = asked.now
    if now is None or now.deleted:
        return _gone(asked)
    before, after = _spans(spec, asked.rows)
    names = [name for name in after if not alike(before.get(name, MISSING), after[name])]
    owed = [name for name in names if not alike(now.fields.get(name, MISSING), before.get(name, MISSING))]
    if not after:
        beside = say("What was done stands beside it in {side}, as an allocation does", side=now.side)
        return _stays(asked, KEPT, beside, say("Delete that in {side} by hand", side=now.side))
    if not owed:
        return _stays(asked, KEPT, say("It is as it was before already"))
    free = [name for name in owed if alike(now.fields.get(name, MISSING), after[name])]
    edited = [name for name in owed if name not in free]
    if edited and (not free or spec.filing.is_document):
        return _stays(asked, CHANGED, _who_changed(spec, asked, now, edited))
    fields = {name: _sent(before.get(name, MISSING)) for name in free}
    warning = _also_stays(spec, now, edited) if edited else ""
    shown = changes_of(spec, book, now, fields)
    return Undoing(asked.ref, asked.rows, Way.PUT_BACK, fields=fields, shown=shown, warning=warning)


def _spans(spec: ModuleSpec, rows: Sequence[Written]) -> tuple[Fields, Fields]:
    """Of several writes the values before the first and after the last."""
    before: dict[FieldName, Value] = {}
    after: dict[FieldName, Value] = {}
    for row in rows:
        names = [name for name in row.after if not name.startswith(OWN) and name not in spec.told]
        before |= {name: row.before[name] for name in names if name in row.before and name not in after}
        after |= {name: row.after[name] for name in names}
    return before, after


def _sent(value: Value | Missing) -> Value:
    """As a sync clears a field."""
    return "" if value is MISSING or value is None else value


def _who_changed(spec: ModuleSpec, asked: Asked, now: Record, names: Sequence[FieldName]) -> Sentence:
    """Whether a later run of this program did, which can be undone first, or somebody in that system."""
    newest = asked.rows[-1].id
    for row in reversed(asked.history):
        own = row.id > newest and row.undone_by is None
        if own and all(name in row.after and alike(row.after[name], now.fields.get(name)) for name in names):
            return say("Run {run} has changed it again since; undo that one first", run=row.run)
    return _changed_there(now, [_label(spec, now, name) for name in names])


def _changed_there(now: Record, labels: Sequence[Sentence]) -> Sentence:
    fields = joined(", ", list(dict.fromkeys(labels)))
    return say("Somebody has changed {fields} in {side} since", fields=fields, side=now.side)


def _also_stays(spec: ModuleSpec, now: Record, names: Sequence[FieldName]) -> Sentence:
    fields = joined(", ", list(dict.fromkeys(_label(spec, now, name) for name in names)))
    return say("{fields} was changed in {side} since and stays as it is.", fields=fields, side=now.side)


def _label(spec: ModuleSpec, record: Record, name: FieldName) -> Sentence:
    """A field as people know it; one without a pair by its own name."""
    is_sage = record.side is Side.SAGE
    labels = {pair.sage if is_sage else pair.vtiger: pair.label for pair in reversed(spec.fields)}
    return term(labels.get(name, name))


# -- an undo that was undone


def _taken_up(asked: Asked) -> Undoing:
    if asked.rows[-1].partner_id is None:
        because = say("Nothing brings a record back that was deleted in {side}", side=asked.ref.side)
        return _stays(asked, KEPT, because, say("Enter it again"))
    warning = say("{side} does not bring it back: the next sync makes it anew.", side=asked.ref.side)
    return Undoing(asked.ref, asked.rows, Way.TAKE_UP, warning=warning)


# -- values


def changes_of(spec: ModuleSpec, book: Codebook, now: Record, fields: Fields) -> tuple[Shown, ...]:
    """What a write would change, as people read it; fields that no pair knows as their side calls them."""
    then = replace(now, fields={**now.fields, **fields})
    old, new = shared(now, spec, book), shared(then, spec, book)
    shown = [
        Shown(now.side, pair.label, old[pair.name], new[pair.name])
        for pair in spec.fields
        if not same(pair.kind, old[pair.name], new[pair.name])
    ]
    if shown:
        return tuple(shown)
    return tuple(
        Shown(now.side, _called(book, now, name), now.fields.get(name, MISSING), fields[name])
        for name in fields
    )


def _called(book: Codebook, record: Record, name: FieldName) -> str:
    """Vtiger's own label of a field; Sage has none, and its names read as words."""
    described = book.setup.fields.get(record.module, ()) if record.side is Side.VTIGER else ()
    label = next((one.label for one in described if one.name == name), "")
    return label or name.replace("_", " ").capitalize()


def alike(one: Value | Missing, other: Value | Missing) -> bool:
    """Whether two values of a side mean the same, whichever of its answers each was read from."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(
            _alike_parts(left, right) for left, right in zip(one, other, strict=True)
        )
    if is_blank(one) or is_blank(other):
        return _says_nothing(one) and _says_nothing(other)
    numbers = parse_decimal(one), parse_decimal(other)
    if None not in numbers:
        return numbers[0] == numbers[1]
    return decoded(clean_text(one)) == decoded(clean_text(other))


def _alike_parts(left: object, right: object) -> bool:
    if not isinstance(left, Mapping) or not isinstance(right, Mapping):
        return left == right
    return all(alike(left.get(name), right.get(name)) for name in {*left, *right})


def _says_nothing(value: Value | Missing) -> bool:
    """A number that was never given is read as none by one answer, as 0 by another (8.2.0, measured)."""
    return is_blank(value) or parse_decimal(value) == 0
