"""Cures of texts: too long, not to be stored, empty, refused, or the same as another record's."""

import re
from collections.abc import Callable, Iterator

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Ask, Cure, Need, Unfit, Work
from sagesync_desktop.core.given import dated, numbered, written
from sagesync_desktop.core.mapping import excess, read
from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.shortening import cut, cut_lines, is_free_of_emoji, lost, short_name, without_emoji
from sagesync_desktop.core.specs import FieldMap, ModuleSpec
from sagesync_desktop.core.types import ModuleId, Record, Side, Value
from sagesync_desktop.core.values import Kind, clean_text, is_blank, is_unreadable
from sagesync_desktop.modules.cure_parts import SpecOf, edited, in_words, of_pair, spec_of
from sagesync_desktop.modules.ledger import label_of

_SHOWN = 300
"""Characters of what is cut off that a warning quotes."""
_TYPED = frozenset({Kind.TEXT, Kind.EMAIL, Kind.PHONE, Kind.TAX_NUMBER, Kind.CODE})
"""What people type as it is."""
Asked = Callable[[Record, Context], FieldMap | None]
"""The field that a reason is about; None where it cannot be told."""


def text_cures(declared: ModuleSpec) -> dict[str, tuple[Cure, ...]]:
    """By reason."""
    spec = spec_of(declared)
    return {
        "text.too_long": (_typed("shorten", "Shorten the text", _too_long(spec), _shorter, _with_loss),),
        "text.not_storable": (
            _typed("without_emoji", "Leave the emoji out", _unstorable(spec), _storable, _with_loss),
        ),
        "record.mandatory_empty": (_typed("fill", "Fill it in", _empty(spec), _likely, _no_loss),),
        "reference.clash": (
            _typed("another", "Give it another name or number", _taken(spec), numbered_on, _other),
        ),
        "server.rejected": (_typed("correct", "Correct it", _refused(spec), _present, _other),),
        "record.unreadable": (_retyped(spec),),
    }


Suggest = Callable[[FieldMap, Record, Context], str]
Judge = Callable[[FieldMap, str, str], Sentence | None]
"""(field, text before, text after) -> a warning; raises Unfit for a text that changes nothing."""


def _typed(id: str, label: str, asked: Asked, suggest: Suggest, judge: Judge) -> Cure:
    """A cure that writes a text which a person types into the field that the reason is about."""

    def needs(record: Record, context: Context) -> Need | None:
        pair = asked(record, context)
        if pair is None:
            return None
        most = None if pair.per_line else pair.max_length
        return Need(Ask.TEXT, term(pair.label), suggest(pair, record, context), most=most)

    def work(record: Record, context: Context, given: str) -> Work | None:
        pair, need = asked(record, context), needs(record, context)
        if pair is None or need is None:
            return None
        text = written(given, need)
        _refuse_long_lines(pair, text)
        warning = judge(pair, _text(pair, record, context), text)
        return of_pair(pair, record, text, context, warning or "")

    return Cure(id, label, work, needs)


def _refuse_long_lines(pair: FieldMap, text: str) -> None:
    length = excess(pair, text) if pair.per_line else None
    if length is not None:
        most = pair.max_length or 0
        field = term(pair.label)
        raise Unfit(
            say("A line of {field} has {n} characters; {most} is the most", field=field, n=length, most=most)
        )


def _text(pair: FieldMap, record: Record, context: Context) -> str:
    value = read(pair, record, context.book)
    return value if isinstance(value, str) else ""


def _can_be_written(pair: FieldMap, record: Record, context: Context) -> bool:
    """Whether the record's own side can be told of another text."""
    return pair.kind in _TYPED and of_pair(pair, record, "x", context) is not None


# -- what is typed, and what is said of it


def _no_loss(_pair: FieldMap, _before: str, _after: str) -> None:
    return None


def _with_loss(_pair: FieldMap, before: str, after: str) -> Sentence | None:
    gone = lost(before, after)
    if not gone:
        return None
    quoted = gone if len(gone) <= _SHOWN else gone[:_SHOWN] + "…"
    return say("This would be lost: “{text}”", text=quoted)


def _other(_pair: FieldMap, before: str, after: str) -> None:
    if before == after:
        raise Unfit(say("“{text}” is what it says already", text=after))


def _present(pair: FieldMap, record: Record, context: Context) -> str:
    return _text(pair, record, context)


# -- too long


def _too_long(spec: SpecOf) -> Asked:
    def asked(record: Record, context: Context) -> FieldMap | None:
        if record.side is Side.SAGE:
            return None
        long = (
            pair
            for pair in spec(context).fields
            if excess(pair, read(pair, record, context.book)) is not None
        )
        return next((pair for pair in long if _can_be_written(pair, record, context)), None)

    return asked


def _shorter(pair: FieldMap, record: Record, context: Context) -> str:
    text, most = _text(pair, record, context), pair.max_length or 0
    if pair.per_line:
        return cut_lines(text, most)
    is_person = record.module is ModuleId.CONTACTS and pair.name == "name"
    return short_name(text, most) if is_person else cut(text, most)


# -- not to be stored


def _unstorable(spec: SpecOf) -> Asked:
    def asked(record: Record, context: Context) -> FieldMap | None:
        """A text with emoji; else the one that Vtiger said is longer than it keeps."""
        fields = [pair for pair in spec(context).fields if _can_be_written(pair, record, context)]
        odd = (pair for pair in fields if not is_free_of_emoji(_text(pair, record, context)))
        most = _most_kept(context)
        long = (pair for pair in fields if most and len(_text(pair, record, context)) > most)
        return next(odd, None) or next(long, None)

    return asked


_KEEPS = re.compile(r"Vtiger keeps (\d+) characters")


def _most_kept(context: Context) -> int:
    """The number of characters in Vtiger's complaint about a text; 0 where it speaks of none."""
    found = _KEEPS.search(context.why.because if context.why else "")
    return int(found[1]) if found else 0


def _storable(pair: FieldMap, record: Record, context: Context) -> str:
    text, most = without_emoji(_text(pair, record, context)), _most_kept(context)
    return cut(text, most) if most else text


# -- empty


def _empty(spec: SpecOf) -> Asked:
    def asked(record: Record, context: Context) -> FieldMap | None:
        demanded = (pair for pair in spec(context).fields if record.side.other in pair.required_by)
        return next(
            (
                pair
                for pair in demanded
                if is_blank(read(pair, record, context.book)) and _can_be_written(pair, record, context)
            ),
            None,
        )

    return asked


def _likely(pair: FieldMap, record: Record, context: Context) -> str:
    """What its partner has there, else what else it says of itself."""
    theirs = _text(pair, context.partner, context) if context.partner is not None else ""
    if theirs:
        return theirs
    if record.module is ModuleId.CONTACTS:
        return _by_email(record.text("email"))
    return record.text("productname") or record.text("servicename")


_BETWEEN = re.compile(r"[._+-]+|\d+")


def _by_email(email: str) -> str:
    """The name in an address: ada.aldous@acme.example is Ada Aldous, stores@acme.example is Stores."""
    words = _BETWEEN.split(email.partition("@")[0])
    return " ".join(word.capitalize() for word in words if word)


# -- taken, or refused


def _taken(spec: SpecOf) -> Asked:
    def asked(record: Record, context: Context) -> FieldMap | None:
        """The name, where that is taken; else the code that people gave it, but no number of Vtiger's own."""
        is_name = _BY_NAME in str(context.why.because if context.why else "")
        found = (
            pair
            for pair in spec(context).fields
            if (pair.name == "name" if is_name else pair.kind is Kind.CODE)
            and not pair.made_up
            and pair.transform is None
            and _text(pair, record, context)
        )
        return next((pair for pair in found if _can_be_written(pair, record, context)), None)

    return asked


_BY_NAME = "with this name"
"""What Vtiger's refusal of a second record of one name says (clients, DUPLICATE)."""


_NUMBERED = re.compile(r"(.*)-(\d+)")


def numbered_on(pair: FieldMap, record: Record, context: Context) -> str:
    """A name with its town behind it; a code with a number behind it, or with the next one."""
    code = _text(pair, record, context)
    town = record.text("main_address.city") or record.text("bill_city")
    if pair.kind is not Kind.CODE and town:
        return f"{code} ({town})"
    found = _NUMBERED.fullmatch(code)
    stem, number = (found[1], int(found[2]) + 1) if found else (code, 2)
    tail = f"-{number}"
    most = pair.max_length or len(stem) + len(tail)
    return stem[: most - len(tail)] + tail


def _refused(spec: SpecOf) -> Asked:
    def asked(record: Record, context: Context) -> FieldMap | None:
        """The field that the other side names; where it names several, nobody can tell which is meant."""
        because = str(context.why.because if context.why else "")
        fields = spec(context).fields
        named = {pair.name: label for pair in fields for label in _labels(pair) if label in because}
        longest = max(map(len, named.values()), default=0)
        found = [
            pair
            for pair in fields
            if len(named.get(pair.name, "")) == longest > 0 and _can_be_written(pair, record, context)
        ]
        return found[0] if len(found) == 1 else None

    return asked


def _labels(pair: FieldMap) -> Iterator[str]:
    """What either side's complaints call the field."""
    if pair.sage:
        yield str(label_of(pair.sage))
    yield f'"{pair.label}"'


# -- an amount or a date that is none


def _retyped(spec: SpecOf) -> Cure:
    """An amount or a date for what cannot be read as one, on whichever side it stands."""

    def needs(record: Record, context: Context) -> Need | None:
        found = _odd(spec(context), record, context)
        if found is None:
            return None
        ask = Ask.DATE if found[1].kind is Kind.DATE else Ask.NUMBER
        return Need(ask, term(found[1].label))

    def work(record: Record, context: Context, given: str) -> Work | None:
        found, need = _odd(spec(context), record, context), needs(record, context)
        if found is None or need is None:
            return None
        owner, pair = found
        value: Value = dated(given, need) if need.ask is Ask.DATE else numbered(given, need)
        name = pair.sage if owner.side is Side.SAGE else pair.vtiger
        before = clean_text(owner.fields.get(name))
        return edited(owner, {name: value}, in_words(pair, owner.side, before, value, context))

    return Cure("retype", "Enter the value again", work, needs)


def _odd(spec: ModuleSpec, record: Record, context: Context) -> tuple[Record, FieldMap] | None:
    for owner in filter(None, (record, context.partner)):
        for pair in spec.fields:
            name = pair.sage if owner.side is Side.SAGE else pair.vtiger
            raw = owner.fields.get(name)
            if isinstance(raw, str) and is_unreadable(pair.kind, raw):
                return owner, pair
    return None
