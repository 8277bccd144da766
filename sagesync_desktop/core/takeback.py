"""What taking a person's word back would come to: a setting, a verdict, what was put aside. Pure.

A word is a row of the journal whose fields are what it changed; `now` is how the same stands today. What she,
or anybody, has said or chosen otherwise since stays as it is.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from sagesync_desktop.core.cures import AsideKind, Shown
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.journal import Aside, Written
from sagesync_desktop.core.mapping import OWN
from sagesync_desktop.core.sentence import Sentence, packed, say, term, unpacked
from sagesync_desktop.core.types import MISSING, FieldName, Fields, Row, Scalar, Value, Verb
from sagesync_desktop.core.undo import CHANGED, KEPT, Undoing, Way

VERDICT, LINKED = "verdict", "linked"
KIND, MARK, NOTE = "kind", "mark", "note"
SHOWN = f"{OWN}shown"
"""Under which name the journal keeps a choice as it was shown when it was made."""
_Kind = TypeVar("_Kind", Verdict, AsideKind)


@dataclass(frozen=True, slots=True)
class Word:
    """What was said, all of it about one thing, and how that stands now."""

    rows: tuple[Written, ...]
    """Oldest first."""
    now: Fields
    what: str
    """The record or the two that it was said of, for people."""
    bars: str = ""
    """Why it cannot be put back as it was: a Sentence."""

    @property
    def verb(self) -> Verb:
        """What kind of word it is."""
        return self.rows[0].verb


def spans(rows: tuple[Written, ...]) -> tuple[Fields, Fields]:
    """Of several words on one thing: how it stood before the first, and after the last; None where not."""
    before: dict[FieldName, Value] = {}
    after: dict[FieldName, Value] = {}
    for row in rows:
        for name in (name for name in {**row.before, **row.after} if not name.startswith(OWN)):
            before.setdefault(name, row.before.get(name))
            after[name] = row.after.get(name)
    return before, after


def taking_back(word: Word) -> Undoing:
    """What taking it back comes to; what is back already is done with, whoever did it."""
    before, after = spans(word.rows)
    changed = [name for name in after if before[name] != after[name]]
    owed = [name for name in changed if word.now.get(name) != before[name]]
    if word.verb is Verb.PUT_ASIDE and word.now.get(KIND) == before.get(KIND):
        owed = []  # It is aside in the same way again, by whichever word.
    free = {name: before[name] for name in owed if word.now.get(name) == after[name]}
    said_since = len(free) < len(owed)
    ref = word.rows[0].ref
    if said_since and (not free or word.verb is not Verb.CHOOSE):
        return Undoing(ref, word.rows, Way.NOTHING, rule=CHANGED, because=_said_since(word))
    if free and word.bars:
        return Undoing(ref, word.rows, Way.NOTHING, rule=KEPT, because=word.bars)
    shown = _shown(word, before, after) if free else ()
    warning = say("Some of it was chosen otherwise since and stays as it is.") if said_since else ""
    return Undoing(ref, word.rows, Way.TAKE_BACK, fields=free, shown=shown, warning=warning)


def _said_since(word: Word) -> Sentence:
    match word.verb:
        case Verb.CHOOSE:
            labels = [one.field for one in _choices_shown(word.rows)]
            return say("{setting} was chosen otherwise since", setting=labels[0] if labels else word.what)
        case Verb.SAY:
            return say("Something else was said of {pair} since", pair=word.what)
        case _:
            return say("It was taken up again, or put aside otherwise, since")


# -- how it is shown


def _shown(word: Word, before: Fields, after: Fields) -> tuple[Shown, ...]:
    match word.verb:
        case Verb.CHOOSE:
            return tuple(Shown(None, one.field, one.after, one.before) for one in _choices_shown(word.rows))
        case Verb.SAY:
            was = term("linked") if before.get(LINKED) else _in_words(_VERDICTS, Verdict, before.get(VERDICT))
            is_now = (
                term("linked") if after.get(LINKED) else _in_words(_VERDICTS, Verdict, after.get(VERDICT))
            )
            return (Shown(None, word.what, is_now, was),)
        case _:
            kinds = (_in_words(_ASIDES, AsideKind, one.get(KIND)) for one in (after, before))
            return (Shown(None, word.what, *kinds),)


_VERDICTS: Mapping[Verdict | None, Sentence] = {
    Verdict.SAME: term("the same"),
    Verdict.DIFFERENT: term("different"),
    Verdict.UNLINKED: term("taken apart"),
    None: term("not decided"),
}
_ASIDES: Mapping[AsideKind | None, Sentence] = {
    AsideKind.LEFT: term("left alone until it changes"),
    AsideKind.BY_HAND: term("entered by hand"),
    AsideKind.NEVER: term("never to be synced"),
    AsideKind.READ: term("read"),
    None: term("tried like any other"),
}


def _in_words(words: Mapping[_Kind | None, Sentence], kind: Callable[[str], _Kind], value: Value) -> Sentence:
    return words[kind(value) if isinstance(value, str) and value else None]


def kept_as_shown(shown: tuple[Shown, ...]) -> Fields:
    """A choice in the journal as it was shown, so that taking it back is shown in the same words."""
    rows: tuple[Row, ...] = tuple(
        {
            **_kept("field", one.field),
            **_kept("before", one.before),
            **_kept("after", one.after),
        }
        for one in shown
        if one.side is None
    )
    return {SHOWN: rows} if rows else {}


def _kept(name: str, value: object) -> dict[str, Scalar]:
    text = "" if value is None or value is MISSING else str(value)
    return {name: text, f"{name}_made": packed(value) if isinstance(value, Sentence) else None}


def _choices_shown(rows: tuple[Written, ...]) -> tuple[Shown, ...]:
    """Of several choices of one thing: as before the first, as after the last."""
    found: dict[str, Shown] = {}
    for row in rows:
        for one in _rows(row):
            field, before, after = (_recalled(one, name) for name in ("field", "before", "after"))
            known = found.get(field)
            found[field] = Shown(None, field, known.before if known else before, after)
    return tuple(found.values())


def _rows(row: Written) -> tuple[Row, ...]:
    kept = row.after.get(SHOWN, ())
    return tuple(one for one in kept if isinstance(one, Mapping)) if isinstance(kept, tuple) else ()


def _recalled(row: Row, name: str) -> str:
    made = row.get(f"{name}_made")
    return unpacked(str(row.get(name) or ""), made if isinstance(made, str) else None)


# -- what is put aside, as fields


def aside_fields(aside: Aside | None) -> Fields:
    """What was put aside, in the journal's names; nothing where it was not."""
    if aside is None:
        return {}
    return {KIND: aside.kind.value, MARK: aside.mark, NOTE: aside.note}
