"""What a person gives a cure, read or refused with the sentence that says what would do."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from sagesync_desktop.core.cures import Ask, Choice, Need, Unfit
from sagesync_desktop.core.sentence import joined, say, term
from sagesync_desktop.core.types import ModuleId, Record, Side
from sagesync_desktop.core.values import parse_date, parse_decimal


def written(given: str, need: Need) -> str:
    """The text, without blanks around it; raises Unfit for none and for one that does not fit."""
    text = given.strip()
    if not text:
        raise Unfit(say("Nothing was given for {field}", field=term(need.label)))
    if need.most is not None and len(text) > need.most:
        raise Unfit(
            say(
                "{field} has {n} characters; {most} is the most",
                field=term(need.label),
                n=len(text),
                most=need.most,
            )
        )
    return text


def dated(given: str, need: Need) -> date:
    """The day; raises Unfit for what is none."""
    day = parse_date(given.strip())
    if day is None:
        raise Unfit(
            say("{field}: “{given}” is no date such as 2026-11-30", field=term(need.label), given=given)
        )
    return day


def numbered(given: str, need: Need) -> Decimal:
    """The number; raises Unfit for what is none."""
    number = parse_decimal(given.strip())
    if number is None:
        raise Unfit(say("{field}: “{given}” is no number such as 12.50", field=term(need.label), given=given))
    return number


def picked(given: str, need: Need) -> str:
    """The id of the choice that was named by its id or its words; raises Unfit, naming the offer."""
    if any(one.id == given for one in need.choices):
        return given
    named = [one.id for one in need.choices if one.label.casefold() == given.strip().casefold()]
    if given.strip() and len(named) == 1:
        return named[0]
    raise Unfit(_nothing_picked(given, need))


def _nothing_picked(given: str, need: Need) -> str:
    offer = joined("; ", [_offered(one) for one in need.choices])
    if not given.strip():
        return say("{field}: choose one of {offer}", field=term(need.label), offer=offer)
    return say("{field}: “{given}” is not among {offer}", field=term(need.label), given=given, offer=offer)


def _offered(one: Choice) -> str:
    return say("{label} ({id})", label=term(one.label), id=one.id) if one.id else term(one.label)


def record_need(label: str, module: ModuleId, side: Side, suggestion: str = "") -> Need:
    """A need for a record that is looked for in one module of one side."""
    return Need(Ask.RECORD, label, suggestion, module=module, side=side)


def found(record: Record | None, given: str, need: Need) -> Record:
    """The record that was named; raises Unfit where nobody has read such a one."""
    if record is None or record.deleted:
        raise Unfit(
            say("{field}: there is no record {given} here", field=term(need.label), given=given)
            if given.strip()
            else say("{field}: choose one", field=term(need.label))
        )
    return record


def choice_need(label: str, choices: Sequence[Choice], suggestion: str = "") -> Need:
    """A need for one of several answers; a single one suggests itself."""
    only = choices[0].id if len(choices) == 1 else ""
    return Need(Ask.CHOICE, label, suggestion or only, tuple(choices))
