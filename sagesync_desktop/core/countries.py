"""Countries and currencies beside their ISO codes, as people write them: what is not sure has no code."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from sagesync_desktop.core.values import fold

_ARTICLE = re.compile(r"^(?:(?:the|la|le|les|el|los|las|der|die|das)\s+|l['\u2019])+", re.IGNORECASE)
_WHOLE_WORDS = {"st": "saint", "ste": "sainte", "rep": "republic"}
_LETTERS_APART = re.compile(r"\b\w(?: \w\b)+")
_PARTS = re.compile(r"[,;/()]|\s-\s")


@lru_cache(maxsize=4096)
def country_spelling(text: str) -> str:
    """A country's name as it is looked up: no case, accents, dots or article; "&" is "and", "St" "Saint"."""
    words = fold(_ARTICLE.sub("", text.strip()).replace("&", " and "))
    joined = _LETTERS_APART.sub(lambda letters: letters[0].replace(" ", ""), words)
    return " ".join(_WHOLE_WORDS.get(word, word) for word in joined.split())


@dataclass(frozen=True, slots=True)
class Countries:
    """Names beside ISO codes; handed in, because the names come from a library."""

    codes: Mapping[str, str]
    """Spelling of a name or of an everyday short form -> ISO-2."""
    names: Mapping[str, str]
    """ISO-2 -> the name to write."""
    capitals: Mapping[str, str] = field(default_factory=dict)
    """Codes of three letters, which count as such only where they are typed in capitals."""
    provinces: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """(ISO-2, spelling of a name) -> the code that Sage demands there; only countries where it does."""

    currencies: Mapping[str, str] = field(default_factory=dict)
    """Spelling of a currency's name, or its code or sign in capitals -> ISO 4217."""

    def currency(self, text: str) -> str | None:
        """ISO code of a currency as people write it; None when it is not sure ("$" is several)."""
        return self.currencies.get(text.strip().upper()) or self.currencies.get(country_spelling(text))

    def code(self, text: str) -> str | None:
        """ISO-2 of a country as people write it; None when it is not sure (never a guess).

        "England, UK" and "Ireland (Eire)" say the same twice; "London, UK" is no country's name.
        """
        whole = self._known(text)
        parts = [part for part in _PARTS.split(text) if part.strip()]
        if whole is not None or len(parts) < 2:
            return whole
        return one_of(self._known(part) for part in parts)

    def _known(self, text: str) -> str | None:
        bare = "".join(letter for letter in text if letter.isalnum())
        return self.codes.get(country_spelling(text)) or (self.capitals.get(bare) if bare.isupper() else None)

    def region(self, country: str | None, text: str) -> str | None:
        """A state or county as Sage takes it: the province's code in Canada, the text itself elsewhere.

        None for a text that is none of Canada's provinces.
        """
        demanded = any(where == country for where, _name in self.provinces)
        return self.provinces.get((country or "", country_spelling(text))) if demanded and text else text


def one_of(codes: Iterable[str | None]) -> str | None:
    """The code that all agree on; None where one is unknown or two differ."""
    found = set(codes)
    return found.pop() if len(found) == 1 else None
