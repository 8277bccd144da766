"""The tables of a proof: figures by month or by tax, and the documents of one of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import IntEnum

from PySide6.QtCore import QObject

from sagesync_desktop.core.papers import Paper
from sagesync_desktop.core.proof import UNEXPLAINED, Finding, Kind
from sagesync_desktop.core.proofsums import Key, Proof, Row
from sagesync_desktop.core.proofwords import title_of_kind
from sagesync_desktop.gui.look.columns import Column, ColumnsModel, as_link
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.ruletitles import rule_title
from sagesync_desktop.gui.words.speech import spoken

Line = tuple[Key, Row]


class FigureColumn(IntEnum):
    """The columns of the figures."""

    NAME = 0
    DOCUMENTS = 1
    VTIGER = 2
    SAGE = 3
    DIFFERENCE = 4
    EXPLAINED = 5
    UNEXPLAINED = 6


class FiguresModel(ColumnsModel[Line]):
    """A line for each month, or each tax, and currency; a subclass says which."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `show`."""
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def columns(self) -> dict[int, Column[Line]]:
        """The figures are of the gross; their tips say net and tax."""
        return {
            FigureColumn.NAME: Column(self.heading(), self.name, icon=_state, said=self._said),
            FigureColumn.DOCUMENTS: Column(self.tr("Documents"), _documents, is_figure=True),
            FigureColumn.VTIGER: Column("Vtiger", self._of("vtiger"), self._tip("vtiger"), is_figure=True),
            FigureColumn.SAGE: Column("Sage", self._of("sage"), self._tip("sage"), is_figure=True),
            FigureColumn.DIFFERENCE: Column(
                self.tr("Difference"), self._of("difference"), self._tip("difference"), is_figure=True
            ),
            FigureColumn.EXPLAINED: Column(
                self.tr("Explained"), self._of("explained"), self._tip("explained"), is_figure=True
            ),
            FigureColumn.UNEXPLAINED: Column(
                self.tr("Unexplained"),
                self._of("unexplained"),
                self._tip("unexplained"),
                tint=_warning,
                is_figure=True,
            ),
        }

    def heading(self) -> str:
        """The title of the first column."""
        raise NotImplementedError

    def name(self, line: Line) -> str:
        """What a line is of."""
        raise NotImplementedError

    def has(self, found: Finding, key: Key) -> bool:
        """Whether a document is in the figures of a line."""
        raise NotImplementedError

    def put(self, lines: Iterable[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def clear(self) -> None:
        """Show none."""
        self.put(())

    def item(self, row: int) -> Line | None:
        """The line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self._lines)

    def _of(self, name: str) -> Callable[[Line], str]:
        def text(line: Line) -> str:
            return phrases.money(getattr(line[1], name).gross, line[0][0])

        return text

    def _tip(self, name: str) -> Callable[[Line], str]:
        def text(line: Line) -> str:
            one = getattr(line[1], name)
            net, tax = (phrases.money(part, line[0][0]) for part in (one.net, one.tax))
            return self.tr("Net {net}, tax {tax}").format(net=net, tax=tax)

        return text

    def _said(self, line: Line) -> str:
        unexplained = phrases.money(line[1].unexplained.gross, line[0][0])
        return self.tr("{month}, unexplained {amount}").format(month=self.name(line), amount=unexplained)


class MonthsModel(FiguresModel):
    """A line for each month and currency, the oldest first."""

    def heading(self) -> str:
        """Months."""
        return self.tr("Month")

    def name(self, line: Line) -> str:
        """The month and its currency."""
        currency, month = line[0]
        return f"{phrases.month(month)} · {currency}"

    def has(self, found: Finding, key: Key) -> bool:
        """Whether a document is dated in the month on either side."""
        return any((one.currency, one.month) == key for one in _papers(found))

    def show(self, proof: Proof) -> None:
        """Show the months of a proof."""
        self.put(sorted(proof.months.items(), key=lambda one: one[0][::-1]))


class TaxesModel(FiguresModel):
    """A line for each tax and currency, by the tax's name."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `show`."""
        self._labels: Mapping[str, str] = {}
        super().__init__(parent)

    def heading(self) -> str:
        """Taxes."""
        return self.tr("Tax")

    def name(self, line: Line) -> str:
        """What Sage's screens call the tax, and the currency."""
        currency, code = line[0]
        return f"{self._labels.get(code) or code} · {currency}"

    def has(self, found: Finding, key: Key) -> bool:
        """Whether a line of the document bears the tax on either side."""
        return any(one.currency == key[0] and key[1] in one.by_code() for one in _papers(found))

    def show(self, proof: Proof) -> None:
        """Show the taxes of a proof."""
        self._labels = {code: spoken(label) for code, label in proof.labels.items()}
        self.put(sorted(proof.codes.items(), key=lambda one: self.name(one).casefold()))


def _papers(found: Finding) -> Iterator[Paper]:
    yield from (paper for paper in (found.vtiger, found.sage) if paper is not None)


def _documents(line: Line) -> str:
    return phrases.number(max(line[1].documents.values()))


def _state(line: Line) -> tuple[str, str]:
    return ("attention", "bad") if line[1].open else ("check", "good")


def _warning(line: Line) -> str:
    return "bad" if line[1].open else ""


class DocumentColumn(IntEnum):
    """The columns of the documents."""

    NAME = 0
    FOUND = 1
    VTIGER = 2
    SAGE = 3
    APART = 4


class DocumentsModel(ColumnsModel[Finding]):
    """What was found of each document of a line above; what has no name first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `show`."""
        super().__init__(parent)
        self._rows: tuple[Finding, ...] = ()
        self._currency = ""

    def columns(self) -> dict[int, Column[Finding]]:
        """The name leads to the record."""
        return {
            DocumentColumn.NAME: Column(self.tr("Document"), _name, _name, tint=as_link),
            DocumentColumn.FOUND: Column(self.tr("Found"), _found, _why, icon=_look, said=_why),
            DocumentColumn.VTIGER: Column("Vtiger", _stated_in_vtiger, is_figure=True),
            DocumentColumn.SAGE: Column("Sage", _stated_in_sage, is_figure=True),
            DocumentColumn.APART: Column(self.tr("Difference"), self._apart, is_figure=True),
        }

    def show(self, findings: Iterable[Finding], currency: str) -> None:
        """Show what was found of documents, with the differences in one currency."""
        self.beginResetModel()
        self._currency = currency
        self._rows = tuple(sorted(findings, key=_order))
        self.endResetModel()

    def clear(self) -> None:
        """Show none."""
        self.show((), "")

    def item(self, row: int) -> Finding | None:
        """The finding of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self._rows)

    def _apart(self, found: Finding) -> str:
        amount = found.amount(self._currency).gross
        return phrases.money(amount, self._currency) if amount else ""


def _order(found: Finding) -> tuple[bool, bool, str]:
    kind = found.reason.kind
    return kind not in UNEXPLAINED, kind is Kind.EQUAL, _name(found)


def _name(found: Finding) -> str:
    paper = found.vtiger or found.sage
    parts = (paper.number, paper.reference) if paper is not None else ()
    return " · ".join(part for part in parts if part)


def _found(found: Finding) -> str:
    title = spoken(title_of_kind(found.reason.kind))
    return f"{title}: {rule_title(found.reason.rule)}" if found.reason.rule else title


def _why(found: Finding) -> str:
    because = spoken(found.reason.because) if found.reason.because else ""
    return "\n".join(part for part in (_found(found), because) if part)


def _look(found: Finding) -> tuple[str, str]:
    kind = found.reason.kind
    if kind in UNEXPLAINED:
        return "attention", "bad"
    return ("check", "good") if kind is Kind.EQUAL else ("info", "muted")


def _stated_in_vtiger(found: Finding) -> str:
    return _stated(found.vtiger)


def _stated_in_sage(found: Finding) -> str:
    return _stated(found.sage)


def _stated(paper: Paper | None) -> str:
    return "" if paper is None else phrases.money(paper.sum.gross, paper.currency)
