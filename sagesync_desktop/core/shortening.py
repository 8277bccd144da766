"""Texts made shorter, with what is lost by it: nothing goes without a word."""

from collections import Counter

_PARTICLES = frozenset({"von", "van", "de", "der", "den", "di", "da", "du", "la", "le", "del", "zu", "zum"})
_AT_THE_END = " ,;:.-\u2013/&("
"""What is left hanging where a text was cut."""


def cut(text: str, most: int) -> str:
    """The text up to the last whole word that fits; a single word that is too long is cut itself."""
    if len(text) <= most:
        return text
    whole = text[: most + 1].rpartition(" ")[0].rstrip(_AT_THE_END)
    return whole or text[:most]


def cut_lines(text: str, most: int) -> str:
    """Each line up to the last whole word that fits."""
    return "\n".join(cut(line, most) for line in text.splitlines())


def short_name(name: str, most: int) -> str:
    """A person's name with initials for middle names, then for the first; cut where that is too long too."""
    words = name.split()
    middle = [place for place in range(len(words) - 2, 0, -1) if words[place] not in _PARTICLES]
    for place in (*middle, 0):
        if len(" ".join(words)) <= most:
            break
        words[place] = f"{words[place][0]}."
    return cut(" ".join(words), most)


def lost(before: str, after: str) -> str:
    """What the shorter text does not say any more: its end, else the words that are gone; "" for nothing."""
    if before.startswith(after):
        return before[len(after) :].strip()
    gone = Counter(before.split()) - Counter(after.split())
    kept: list[str] = []
    for word in before.split():
        if gone[word]:
            gone[word] -= 1
            kept.append(word)
    return " ".join(kept)


_REMAINS = "????"
_LAST_OF_THREE_BYTES = "\uffff"


def without_emoji(text: str) -> str:
    """The text without emoji, and without what an open-source Vtiger has stored of them (measured)."""
    plain = "".join(letter for letter in text.replace(_REMAINS, "") if letter <= _LAST_OF_THREE_BYTES)
    # What joins and colours emoji means nothing without them.
    plain = plain.replace("\u200d", "").replace("\ufe0f", "")
    return "\n".join(" ".join(line.split()) for line in plain.splitlines())


def is_free_of_emoji(text: str) -> bool:
    """Whether any Vtiger keeps the text as it is."""
    return _REMAINS not in text and all(letter <= _LAST_OF_THREE_BYTES for letter in text)
