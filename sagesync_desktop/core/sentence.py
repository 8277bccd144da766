"""Sentences that remember what they were made of, so that the window can say them in another language.

A `Sentence` is the English text and may be used as such everywhere; the window reads its template and
values instead. A template is a literal with `{name}` for each value, one sentence in one piece: languages
order words differently. A plain `str` among the values is data (a name, a code) and is never translated;
a word of ours among them is a `Sentence` itself.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType

from sagesync_desktop.core.types import ModuleId, Side

_STOPS = ("!", "?", ".")
_DOUBLED = re.compile(r"([!?.])\.(?= )")
"""A full stop behind a sentence that brings its own end."""
Part = str | int | Decimal | date | Side | ModuleId
"""What may stand in a sentence; a `Sentence` is a `str`, a `datetime` a `date`."""


class Sentence(str):
    """An English text with the template and the values that it came from."""

    template: str
    values: Mapping[str, Part]
    number: int | None
    """What decides between singular and plural; `%n` in the template. None where nothing is counted."""

    def __new__(
        cls, text: str, template: str, values: Mapping[str, Part] | None = None, number: int | None = None
    ) -> "Sentence":
        """Keep the text and how it was made; `say` and `counted` do the making."""
        made = super().__new__(cls, text)
        made.template = template
        made.values = MappingProxyType(dict(values or {}))
        made.number = number
        return made

    def __reduce__(self) -> tuple[type["Sentence"], tuple[str, str, dict[str, Part], int | None]]:
        return Sentence, (str(self), self.template, dict(self.values), self.number)


def say(template: str, /, **values: Part) -> Sentence:
    """The sentence of a template such as "Its status is {status}"."""
    return Sentence(filled(template, _shown(values)), template, values)


def counted(one: str, many: str, count: int, /, **values: Part) -> Sentence:
    """A sentence with `%n` things in it, such as "%n record" and "%n records"; translated by `many`."""
    text = (one if count == 1 else many).format(**_shown(values))
    return Sentence(text.replace("%n", str(count)), many, values, count)


def joined(separator: str, parts: Iterable[Part]) -> Sentence:
    """Several sentences or names in a row, each translated for itself; the separator is punctuation."""
    values = {f"part{place}": part for place, part in enumerate(parts)}
    template = separator.join(f"{{{name}}}" for name in values)
    return Sentence(filled(template, _shown(values)), template, values)


def listed(parts: Sequence[Part]) -> Sentence:
    """Names in a row with "and" before the last, such as "Products, Services and Invoices"."""
    if len(parts) < 2:
        return joined(", ", parts)
    return say("{several} and {last}", several=joined(", ", parts[:-1]), last=parts[-1])


def paragraph(*parts: str) -> Sentence:
    """Sentences one after the other, with a full stop at the end; empty ones are left out."""
    said = joined(". ", [term(part) for part in parts if part])
    template = said.template + "."
    return Sentence(filled(template, _shown(said.values)), template, said.values)


def clause(*parts: str) -> Sentence:
    """As `paragraph`, but without the full stop, to be put into a text that goes on."""
    said = joined(". ", [term(part) for part in parts if part])
    return Sentence(said.rstrip("."), said.template, said.values)


def explained(what: Sentence, why: str) -> Sentence:
    """A sentence with the reason behind it; as it is where the reason is not known ("")."""
    return say("{what}: {why}", what=what, why=why) if why else what


def term(word: str) -> Sentence:
    """A word of ours that stands in a table, such as a field's label, marked as one that is translated."""
    return word if isinstance(word, Sentence) else Sentence(word, word)


def filled(template: str, shown: Mapping[str, str]) -> str:
    """The template with its values in words; a sentence that brings its own full stop gets no second one."""
    text = _DOUBLED.sub(r"\1", template.format(**shown)) if shown else template
    return text[:-1] if template.endswith("}.") and text[-2:-1] in _STOPS else text


def _shown(values: Mapping[str, Part]) -> dict[str, str]:
    return {name: english(value) for name, value in values.items()}


def english(value: Part) -> str:
    """A value as the English sentence and the command line show it."""
    match value:
        case Side():
            return value.title
        case ModuleId():
            return value.value
        case Decimal():
            return f"{value:f}"
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case date():
            return value.isoformat()
        case _:
            return str(value)


# -- to and from the database

_READERS: Mapping[str, Callable[[str], Part]] = {
    "decimal": Decimal,
    "moment": datetime.fromisoformat,
    "day": date.fromisoformat,
    "side": Side,
    "module": ModuleId,
}


def packed(text: str) -> str | None:
    """How a sentence was made, as JSON to be stored beside its text; None for plain text."""
    if not isinstance(text, Sentence):
        return None
    return json.dumps(_packed(text), separators=(",", ":"))


def _packed(value: Part) -> object:
    match value:
        case Sentence():
            made: dict[str, object] = {"t": value.template}
            if value.values:
                made["v"] = {name: _packed(part) for name, part in value.values.items()}
            return made if value.number is None else {**made, "n": value.number, "s": str(value)}
        case Side() | ModuleId():
            return {"side" if isinstance(value, Side) else "module": value.value}
        case Decimal():
            return {"decimal": str(value)}
        case date():
            return {"moment" if isinstance(value, datetime) else "day": value.isoformat()}
        case _:
            return value


def unpacked(text: str, making: str | None) -> str:
    """The stored sentence; the plain text where nothing is known of its making or that cannot be read."""
    if not making:
        return text
    try:
        made = _unpacked(json.loads(making))
    except (ValueError, TypeError, KeyError, ArithmeticError):
        return text
    return Sentence(text, made.template, made.values, made.number) if isinstance(made, Sentence) else text


def _unpacked(stored: object) -> Part:
    if isinstance(stored, str | int):
        return stored
    if not isinstance(stored, dict):
        raise TypeError("a sentence holds texts, numbers and tagged values")
    if "t" in stored:
        return _remade(stored)
    ((tag, text),) = stored.items()
    return _READERS[tag](text)


def _remade(stored: Mapping[str, object]) -> Sentence:
    template, values, count = stored["t"], stored.get("v", {}), stored.get("n")
    if not isinstance(template, str) or not isinstance(values, dict):
        raise TypeError("a sentence has a template and named values")
    parts = {str(name): _unpacked(part) for name, part in values.items()}
    if isinstance(count, int):
        return Sentence(str(stored["s"]), template, parts, count)
    return say(template, **parts)
