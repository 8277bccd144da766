"""The query language: from text to a Query, with the parser's own complaints (Vtiger API 8.2, measured)."""

import re
from dataclasses import dataclass

from sagesync_desktop.sandbox.vtiger.errors import QUERY_SYNTAX_ERROR, WebserviceError

_TOKEN = re.compile(
    r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<op><=|>=|!=|=|<|>)|(?P<number>-?\d+(?:\.\d+)?)|(?P<word>[^\s'=<>!,;()*]+)|(?P<sign>.))"
)
_OPERATORS = {"=": "EQ", "<": "LT", ">": "GT", "<=": "LTE", ">=": "GTE", "!=": "NE"}
_SIGNS = {"(": "PARENOPEN", ")": "PARENCLOSE", ";": "SEMICOLON", ",": "COMMA", "*": "ASTERISK"}
_AFTER_COLUMN = "EQ,LT,GT,LTE,GTE,NE,IN,LIKE"


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison; `joined` is how it hangs on what stands before it."""

    column: str
    operator: str
    values: tuple[str, ...]
    joined: str = "and"


@dataclass(frozen=True, slots=True)
class Query:
    """One parsed query; columns () means `*`, count means count(*)."""

    module: str
    columns: tuple[str, ...]
    count: bool
    conditions: tuple[Condition, ...]
    order: tuple[str, ...]
    descending: bool
    offset: int
    limit: int | None


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str

    @property
    def lower(self) -> str:
        return self.text.lower() if self.kind == "word" else ""


def parse(text: str) -> Query:
    """Read a query, or complain with the first token that does not fit."""
    return _Parser(text).query()


def _tokens(text: str) -> list[_Token]:
    found = []
    for match in _TOKEN.finditer(text.strip()):
        kind = str(match.lastgroup)
        found.append(_Token(kind, match.group(kind)))
    return found


class _Parser:
    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._at = 0

    def query(self) -> Query:
        self._keyword("select", "SELECT", unexpected="Unknown")
        columns, count = self._columns()
        self._keyword("from", "FROM")
        module = self._word("COLUMNNAME")
        conditions = self._conditions() if self._take("where") else ()
        order, descending = self._order() if self._take("order") else ((), False)
        offset, limit = self._limit() if self._take("limit") else (0, None)
        if self._peek().text != ";":
            self._complain("SEMICOLON")
        return Query(module, columns, count, conditions, order, descending, offset, limit)

    def _columns(self) -> tuple[tuple[str, ...], bool]:
        if self._sign("*"):
            return (), False
        if self._peek().lower == "count":
            self._at += 1
            for sign in "(*)":
                if not self._sign(sign):
                    self._complain(_SIGNS[sign])
            return (), True
        return self._words(), False

    def _words(self) -> tuple[str, ...]:
        names = [self._word("COLUMNNAME")]
        while self._sign(","):
            names.append(self._word("COLUMNNAME"))
        return tuple(names)

    def _conditions(self) -> tuple[Condition, ...]:
        found, joined = [], "and"
        while True:
            found.append(self._condition(joined))
            joined = self._peek().lower
            if joined not in {"and", "or"}:
                return tuple(found)
            self._at += 1

    def _condition(self, joined: str) -> Condition:
        column = self._word("COLUMNNAME")
        token = self._peek()
        if token.kind == "op":
            self._at += 1
            return Condition(column, token.text, (self._value(),), joined)
        if token.lower == "like":
            self._at += 1
            return Condition(column, "like", (self._value(),), joined)
        if token.lower != "in":
            self._complain(_AFTER_COLUMN, unexpected="VALUE")
        self._at += 1
        return Condition(column, "in", self._list(), joined)

    def _list(self) -> tuple[str, ...]:
        if not self._sign("("):
            self._complain("PARENOPEN")
        values = [self._value()]
        while self._sign(","):
            values.append(self._value())
        if not self._sign(")"):
            self._complain("PARENCLOSE")
        return tuple(values)

    def _order(self) -> tuple[tuple[str, ...], bool]:
        self._keyword("by", "BY")
        names = self._words()
        if self._take("desc"):
            return names, True
        self._take("asc")
        return names, False

    def _limit(self) -> tuple[int, int]:
        first = self._number()
        return (first, self._number()) if self._sign(",") else (0, first)

    def _number(self) -> int:
        token = self._peek()
        if token.kind != "number":
            self._complain("INTNUM")
        self._at += 1
        return int(float(token.text))

    def _value(self) -> str:
        token = self._peek()
        if token.kind not in {"text", "number", "word"}:
            self._complain("VALUE")
        self._at += 1
        return token.text[1:-1].replace("''", "'") if token.kind == "text" else token.text

    def _word(self, expected: str) -> str:
        token = self._peek()
        if token.kind != "word":
            self._complain(expected)
        self._at += 1
        return token.text

    def _keyword(self, word: str, expected: str, *, unexpected: str = "COLUMNNAME") -> None:
        if not self._take(word):
            self._complain(expected, unexpected=unexpected)

    def _take(self, word: str) -> bool:
        fits = self._peek().lower == word
        self._at += fits
        return fits

    def _sign(self, sign: str) -> bool:
        token = self._peek()
        fits = token.kind == "sign" and token.text == sign
        self._at += fits
        return fits

    def _peek(self) -> _Token:
        return self._tokens[self._at] if self._at < len(self._tokens) else _Token("end", "")

    def _complain(self, expected: str, *, unexpected: str = "COLUMNNAME") -> None:
        token = self._peek()
        if token.kind == "end":
            last = self._tokens[-1].text if self._tokens else ""
            seen, what = last, "End of Input(0)"
        else:
            seen = token.text.strip("'")
            what = f"{_SIGNS.get(token.text) or _OPERATORS.get(token.text) or unexpected}({seen})"
        message = f"Syntax Error on line 1: token '{seen}' Unexpected {what}, expected one of: {expected}"
        raise WebserviceError(QUERY_SYNTAX_ERROR, message)
