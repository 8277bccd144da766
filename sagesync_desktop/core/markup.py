"""Texts in which a web shop, an import or Vtiger itself has written HTML's entities for letters."""

import re
from html.entities import html5

_ENTITY = re.compile(
    r"&(?:#(?P<decimal>[0-9]{1,7})|#[xX](?P<hex>[0-9A-Fa-f]{1,6})|(?P<name>[A-Za-z0-9]{2,31}));"
)
_LAST_LETTER = 0x10FFFF
_BLANKS = "\t\n\r\xa0"


def decoded(text: str) -> str:
    """The text that is meant: "Matt & silk" for "Matt &amp; silk", also where it was encoded twice.

    An entity ends in a semicolon; without one ("&copy=1" in an address) it is left as it is. Vtiger keeps
    `<` and `>` as entities in a text with a script, and may take one level off a comment (8.2, facts 31, 35).
    """
    plain = _ENTITY.sub(_letter, text) if "&" in text else text
    return plain if plain == text else decoded(plain)


def _letter(entity: re.Match[str]) -> str:
    """What an entity stands for; itself where that is nothing that a text may hold."""
    if name := entity["name"]:
        return html5.get(f"{name};", entity[0])
    number = int(entity["decimal"]) if entity["decimal"] else int(entity["hex"], 16)
    letter = chr(number) if number <= _LAST_LETTER else "\0"
    return letter if letter.isprintable() or letter in _BLANKS else entity[0]
