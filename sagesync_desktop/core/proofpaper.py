"""The certificate of a period as a document: HTML of the kind that Qt's text documents lay out; pure."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from html import escape

from sagesync_desktop.core.papers import Paper
from sagesync_desktop.core.proof import Finding
from sagesync_desktop.core.proofsums import Group, Proof, Row
from sagesync_desktop.core.proofwords import FIELDS, title_of_kind
from sagesync_desktop.core.sentence import Sentence, joined, say, term
from sagesync_desktop.core.types import Side


@dataclass(frozen=True, slots=True)
class PaperWords:
    """How the reader's language says things."""

    sentence: Callable[[str], str]
    money: Callable[[Decimal], str]
    day: Callable[[date], str]
    moment: Callable[[datetime], str]
    rule: Callable[[str], str]
    """The heading of a rule."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a certificate says beside figures."""

    who: str
    """The person at this computer."""
    program: str
    """Name and version."""
    number: int | None
    """Of a period that was certified; None where something is unexplained."""


STYLE = """
p { margin-top: 1pt; margin-bottom: 1pt; }
p.title { font-size: 18pt; margin-bottom: 4pt; }
p.part { font-size: 11pt; font-weight: bold; margin-bottom: 3pt; }
p.space { font-size: 5pt; }
table { border-collapse: collapse; }
th { background-color: #eef1f4; font-weight: bold; }
td.first { border-top-width: 1px; border-top-style: solid; border-top-color: #d4d9de; }
"""
"""Of the kinds that Qt's text documents know."""
_FIGURES = (term("Vtiger"), term("Sage"), term("Difference"), term("Explained"), term("Unexplained"))
_PARTS = ((term("Net"), "net"), (term("Tax"), "tax"), (term("Gross"), "gross"))
_FOUND = (term("Found"), term("Currency"), term("Documents"), term("Amount"))
_LISTED = (term("Vtiger"), term("Sage"), term("Date"), term("Why"), term("Amount"))


def certificate_html(proof: Proof, facts: Facts, words: PaperWords) -> str:
    """The whole document."""
    return _Certificate(proof, facts, words).html()


class _Certificate:
    def __init__(self, proof: Proof, facts: Facts, words: PaperWords) -> None:
        self._proof, self._facts, self._words = proof, facts, words
        self._say = words.sentence

    def html(self) -> str:
        parts = (self._head(), self._figures(), self._found(), *self._exceptions(), self._notes())
        return "".join(parts)

    # -- in front

    def _head(self) -> str:
        proof, facts = self._proof, self._facts
        number = say("Certificate {number}", number=facts.number) if facts.number else term("Not certified")
        period = say("{start} to {end}", start=self._words.day(proof.start), end=self._words.day(proof.end))
        told = (
            joined(": ", (term("Period"), period)),
            joined(": ", (term("Sage"), proof.company[Side.SAGE])),
            joined(": ", (term("Vtiger"), proof.company[Side.VTIGER])),
            joined(": ", (term("Read from both servers"), self._words.moment(proof.made_at))),
            joined(": ", (term("By"), f"{facts.who}, {facts.program}")),
        )
        lines = "".join(f"<p>{self._text(one)}</p>" for one in told)
        return f'<p class="title">{self._text(number)}</p><p><b>{self._text(self._verdict())}</b></p>{lines}'

    def _verdict(self) -> Sentence:
        if self._proof.is_whole:
            return say("Both ledgers agree: every difference is explained, unexplained is 0.00")
        return say("{amount} is unexplained", amount=self._words.money(self._proof.unexplained))

    # -- figures

    def _figures(self) -> str:
        proof, labels = self._proof, self._proof.labels
        whole = ((currency, "", row) for currency, row in sorted(proof.currencies.items()))
        by_month = sorted(proof.months.items(), key=lambda one: one[0][::-1])
        months = ((currency, month, row) for (currency, month), row in by_month)
        codes = (
            (one[0], self._say(labels.get(one[1]) or one[1]), row) for one, row in sorted(proof.codes.items())
        )
        return (
            self._rows(term("Totals"), "", whole)
            + self._rows(term("Months"), term("Month"), months)
            + self._rows(term("Taxes"), term("Tax"), codes)
        )

    def _rows(self, title: str, first: str, rows: Iterable[tuple[str, str, Row]]) -> str:
        """Net, tax and gross of each row, one under the other."""
        head = [*([self._say(first)] if first else []), self._say(term("Currency")), ""]
        head += map(self._say, _FIGURES)
        cells = [
            line for currency, name, row in rows for line in self._row(currency, name if first else None, row)
        ]
        return self._table(title, head, cells, figures=len(_FIGURES))

    def _row(self, currency: str, name: str | None, row: Row) -> Iterator[list[str]]:
        sums = (row.vtiger, row.sage, row.difference, row.explained, row.unexplained)
        key = [*([] if name is None else [name]), currency]
        blank = [""] * len(key)
        for place, (word, part) in enumerate(_PARTS):
            figures = [self._words.money(getattr(one, part)) for one in sums]
            yield [*(blank if place else key), self._say(word), *figures]

    def _found(self) -> str:
        head = [*map(self._say, _FOUND)]
        rows = [
            [self._group(one), one.currency, str(one.count), self._words.money(one.amount.gross)]
            for one in self._proof.groups
        ]
        return self._table(term("What was found"), head, rows, figures=2)

    def _group(self, group: Group) -> str:
        title = self._say(title_of_kind(group.reason.kind))
        return f"{title}: {self._words.rule(group.reason.rule)}" if group.reason.rule else title

    # -- documents

    def _exceptions(self) -> Iterator[str]:
        """The documents of each kind that moves an amount; of the others the number is enough."""
        head = [*map(self._say, _LISTED)]
        for group in self._proof.groups:
            own = [one for one in group.findings if one.amount(group.currency)]
            if own:
                title = say("{kind}, {currency}", kind=self._group(group), currency=group.currency)
                rows = [self._finding(one, group) for one in own]
                yield self._table(title, head, rows, figures=1, widths=_DOCUMENTS)

    def _finding(self, found: Finding, group: Group) -> list[str]:
        paper = found.vtiger or found.sage
        day = self._words.day(paper.day) if paper else ""
        amount = self._words.money(found.amount(group.currency).gross)
        why = (
            self._say(found.reason.because)
            if found.reason.because
            else ", ".join(self._say(FIELDS[one]) for one in found.fields)
        )
        return [_called(found.vtiger), _called(found.sage), day, why, amount]

    def _notes(self) -> str:
        notes = "".join(f"<p>{self._text(one)}</p>" for one in self._proof.notes)
        return _SPACE + notes if notes else ""

    # -- HTML

    def _text(self, sentence: str) -> str:
        return escape(self._say(sentence))

    def _table(
        self,
        title: str,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        figures: int,
        widths: Sequence[int] = (),
    ) -> str:
        if not rows:
            return ""
        names = _line("th", head, figures, widths)
        body = "".join(_line("td", row, figures, widths) for row in rows)
        table = f'<table width="100%" cellspacing="0" cellpadding="2"><thead>{names}</thead>{body}</table>'
        return f'{_SPACE}<p class="part">{self._text(title)}</p>{table}'


_SPACE = '<p class="space">&nbsp;</p>'
"""Qt leaves out the margin of a paragraph after a table."""
_DOCUMENTS = (24, 18, 12, 33, 13)
"""Widths of the columns of a list of documents, in percent: the lists stand one under the other."""


def _line(tag: str, cells: Sequence[str], figures: int, widths: Sequence[int]) -> str:
    """The last cells of a line hold figures; a line that begins with something begins a group."""
    first, named = len(cells) - figures, f' class="{"first" if cells[0] else "next"}"'
    wide = [f' width="{one}%"' for one in widths] or [""] * len(cells)
    inner = "".join(
        f'<{tag}{named}{wide[place]} align="{"right" if place >= first else "left"}">{escape(one)}</{tag}>'
        for place, one in enumerate(cells)
    )
    return f"<tr>{inner}</tr>"


def _called(paper: Paper | None) -> str:
    if paper is None:
        return ""
    return " · ".join(part for part in (paper.number, paper.reference) if part) or paper.id
