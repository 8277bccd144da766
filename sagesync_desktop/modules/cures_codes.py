"""Two items of one code in a question: one is what the other side has, the other gets a code of its own.

Said alone, that they are different brings the code to a server that has it already, which refuses it.
"""

from functools import partial

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Ask, Choice, Cure, Need, Unfit, Work
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.given import picked, written
from sagesync_desktop.core.mapping import read
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.specs import FieldMap, ModuleSpec
from sagesync_desktop.core.types import Record, Side
from sagesync_desktop.core.values import Kind, clean_text, fold, is_blank, same
from sagesync_desktop.modules.cure_parts import of_pair, spec_of
from sagesync_desktop.modules.cures_match import anew, candidates, likely, said, same_as
from sagesync_desktop.modules.cures_texts import numbered_on
from sagesync_desktop.modules.differing import differing, named_and_sides


def code_cures(spec: ModuleSpec) -> tuple[Cure, ...]:
    """One visit for both: the question is answered, and the code that they share stays with one of them."""
    return (
        Cure(
            "same_other_code",
            "It is the likely one, and the other one gets another code",
            partial(_same, spec),
            partial(_others_need, spec),
        ),
        Cure(
            "different_code",
            "They are different: make a record of its own, with another code",
            partial(_different, spec),
            partial(_own_need, spec),
        ),
    )


def _code(spec: ModuleSpec, context: Context) -> FieldMap | None:
    """The code that people type, and that Sage takes once only."""
    fields = spec_of(spec)(context).fields
    typed = (pair for pair in fields if pair.kind is Kind.CODE and not pair.made_up and not pair.create_only)
    return next((pair for pair in typed if pair.transform is None), None)


def _share(pair: FieldMap, one: Record, other: Record, context: Context) -> bool:
    code = read(pair, one, context.book)
    return not is_blank(code) and same(pair.kind, code, read(pair, other, context.book))


def _recoded(pair: FieldMap, record: Record, given: str, need: Need, context: Context) -> Work | None:
    """The record with the new code; raises Unfit where it is the shared one again."""
    value = written(given, need)
    if fold(value) == fold(clean_text(read(pair, record, context.book))):
        raise Unfit(say("“{code}” is the code that both have", code=value))
    return of_pair(pair, record, value, context)


# -- the held one is another


def _own_need(spec: ModuleSpec, record: Record, context: Context) -> Need | None:
    pair = _code(spec, context)
    if pair is None or record.side is Side.SAGE or context.partner is not None:
        return None
    if not any(_share(pair, record, one, context) for one in candidates(record, context)):
        return None
    return Need(Ask.TEXT, term(pair.label), numbered_on(pair, record, context), most=pair.max_length)


def _different(spec: ModuleSpec, record: Record, context: Context, given: str) -> Work | None:
    pair, need, own = _code(spec, context), _own_need(spec, record, context), anew(spec, record, context, "")
    if pair is None or need is None or own is None:
        return None
    recoded = _recoded(pair, record, given, need, context)
    if recoded is None:
        return None
    return Work((*recoded.effects, *own.effects), (*recoded.shown, *own.shown), warning=own.warning)


# -- the held one is one of them, and the other of them is not


def _other(spec: ModuleSpec, record: Record, context: Context) -> tuple[FieldMap, Record, Record] | None:
    """The code, the record that it surely is, and the only other one that bears that code."""
    pair, offer = _code(spec, context), candidates(record, context)
    known = next((one for one in offer if one.id == likely(spec, record, offer, context)), None)
    if pair is None or known is None or record.side is Side.VTIGER or context.partner is not None:
        return None
    others = [one for one in offer if one is not known and _share(pair, known, one, context)]
    return (pair, known, others[0]) if len(others) == 1 else None


def _others_need(spec: ModuleSpec, record: Record, context: Context) -> Need | None:
    found = _other(spec, record, context)
    if found is None:
        return None
    pair, known, other = found
    label = say("{field} of “{name}”", field=term(pair.label), name=spec.title(other))
    code = numbered_on(pair, other, context)
    apart = differing(spec_of(spec)(context), record, known, context)
    return Need(Ask.CHOICE, label, code, (Choice(code, code, apart),), pair.max_length)


def _same(spec: ModuleSpec, record: Record, context: Context, given: str) -> Work | None:
    found, need = _other(spec, record, context), _others_need(spec, record, context)
    if found is None or need is None:
        return None
    pair, known, other = found
    code, sides = named_and_sides(given)
    recoded = _recoded(pair, other, picked(code, need), need, context)
    own = same_as(spec, record, known, context, sides)
    if recoded is None:
        return None
    effects = (*recoded.effects, *own.effects, said(record, other, Verdict.DIFFERENT))
    return Work(effects, (*own.shown, *recoded.shown), warning=own.warning)
