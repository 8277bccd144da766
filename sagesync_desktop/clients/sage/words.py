"""Sage's complaints in the words of those who read them: document, line, item and field, each said once."""

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sagesync_desktop.clients.jsontext import Json, JsonObject
from sagesync_desktop.core.sentence import Sentence, explained, say, term
from sagesync_desktop.core.values import parse_decimal
from sagesync_desktop.modules.ledger import label_of as label_of

_LINES = "lines"
_TOO_LONG = re.compile(r"too long\D*(?P<most>\d+)", re.IGNORECASE)
_ENTITY = re.compile(r"&#?\w+;")


@dataclass(frozen=True, slots=True)
class Complaint:
    """One entry of Sage's error list."""

    code: str
    message: str
    field: str
    """Our name of the field at fault; "" when Sage names none."""

    @property
    def sentence(self) -> Sentence:
        """What is wrong, with the field as people know it."""
        label = label_of(self.field)
        if not self.message:
            return explained(label, say("Sage gives no reason")) if label else say("Sage gives no reason")
        return _known(label, self.message) if label else term(self.message)


def _known(label: Sentence, message: str) -> Sentence:
    """A sentence of ours for what Sage says often; else Sage's own."""
    said = message.casefold()
    too_long = _TOO_LONG.search(message)
    if "is required" in said or "can't be blank" in said:
        return say("{field} is missing", field=label)
    if too_long:
        return say("{field} is longer than {most} characters", field=label, most=too_long["most"])
    if "couldn't find record" in said:
        return say("{field} names something that is not in Sage", field=label)
    if "already been taken" in said:
        return say("{field} is taken by another record: {message}", field=label, message=message)
    return explained(label, message)


def sentences(problems: Sequence[Complaint], sent: JsonObject) -> list[Sentence]:
    """Each problem once, those of lines with the line's number and item; `sent` is what was refused."""
    lines = _lines(sent)
    said = [
        sentence
        for problem in dict.fromkeys(problems)
        for sentence in _told(problem, problems.count(problem), lines)
    ]
    return list(dict.fromkeys(said))


def _told(problem: Complaint, times: int, lines: list[JsonObject]) -> Iterable[Sentence]:
    if _line_field(problem.field) is None or not lines:
        return (problem.sentence,)
    guilty = _guilty(problem, times, lines)
    if len(guilty) == len(lines) > 1:
        return (say("Each line: {trouble}", trouble=problem.sentence),)
    if guilty:
        return (_of_line(number, lines, problem) for number in guilty)
    return (say("One of the {count} lines: {trouble}", count=len(lines), trouble=problem.sentence),)


def _of_line(number: int, lines: list[JsonObject], problem: Complaint) -> Sentence:
    name = str(lines[number].get("description") or "").strip().partition("\n")[0]
    item = f" ({name})" if name else ""
    return say("Line {position}{item}: {trouble}", position=number + 1, item=item, trouble=problem.sentence)


def _guilty(problem: Complaint, times: int, lines: list[JsonObject]) -> tuple[int, ...]:
    """Which lines are meant: as Sage says, else all, else those that show it themselves; () when unknown."""
    number = _number(problem.field)
    if number is not None:
        return (number,) if number < len(lines) else ()
    if times >= len(lines):
        return tuple(range(len(lines)))
    seen = tuple(at for at, line in enumerate(lines) if _shows(problem, line))
    return seen if len(seen) == times else ()


def _shows(problem: Complaint, line: JsonObject) -> bool:
    """Whether a line is surely one that Sage complains about: only of what can be seen in it."""
    value, said = line.get(_line_field(problem.field) or ""), problem.message.casefold()
    if "is required" in said:
        return value in (None, "")
    if "entit" in said:
        return any(html.unescape(found) != found for found in _ENTITY.findall(str(value or "")))
    if "decimal" in said:
        return _decimals(value) > 2  # pennies
    return False


def _decimals(value: Json) -> int:
    number = parse_decimal(value) if isinstance(value, str | int | Decimal) else None
    return 0 if number is None else max(0, -int(number.as_tuple().exponent))


def _lines(sent: JsonObject) -> list[JsonObject]:
    rows = sent.get("invoice_lines") or sent.get("credit_note_lines")
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _line_field(field: str) -> str | None:
    """The field of a line; None for what is no line's."""
    parts = field.split(".")
    return parts[-1] if parts[0] == _LINES and len(parts) > 1 else None


def _number(field: str) -> int | None:
    return next((int(part) for part in field.split(".") if part.isdecimal()), None)
