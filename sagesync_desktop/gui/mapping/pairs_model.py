"""A module's field pairs as a table: Vtiger on the left, Sage on the right, the arrow between them."""

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject

from sagesync_desktop.app.views import Samples
from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.types import Direction, FieldName, Side
from sagesync_desktop.gui.look.columns import Column, ColumnsModel, faint
from sagesync_desktop.gui.mapping.problems import Flaw
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules.fieldpairs import Pair, sage_label

_SAMPLE_LENGTH = 60


class PairColumn(IntEnum):
    """The columns of a module's pairs."""

    VTIGER = 0
    WAY = 1
    SAGE = 2
    BLANK = 3
    VTIGER_SAMPLE = 4
    SAGE_SAMPLE = 5


class PairsModel(ColumnsModel[Pair]):
    """A row for each pair; marks required fields, problems, and pairs that rest."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `show` is called."""
        super().__init__(parent)
        self._pairs: tuple[Pair, ...] = ()
        self._problems: Mapping[FieldName, Flaw] = {}
        self._samples: Samples | None = None

    def columns(self) -> dict[int, Column[Pair]]:
        """Both fields, the way, the blank rule and two examples; what rests stands back."""
        return {
            PairColumn.VTIGER: Column(
                self.tr("Vtiger field"),
                self._vtiger,
                tip=self._vtiger_tip,
                icon=self._mark,
                tint=_tint,
                said=self._vtiger_said,
            ),
            PairColumn.WAY: Column(self.tr("Direction"), self._way, tip=_way_tip, icon=_way_icon, tint=_tint),
            PairColumn.SAGE: Column(
                self.tr("Sage field"), self._sage, tip=_sage_tip, tint=_tint, said=self._sage_said
            ),
            PairColumn.BLANK: Column(self.tr("When emptied"), self._blank, tint=faint),
            PairColumn.VTIGER_SAMPLE: Column(self.tr("Example in Vtiger"), self._vtiger_sample, tint=faint),
            PairColumn.SAGE_SAMPLE: Column(self.tr("Example in Sage"), self._sage_sample, tint=faint),
        }

    # -- what is shown

    def show(self, pairs: tuple[Pair, ...], problems: Mapping[FieldName, Flaw]) -> None:
        """Show these pairs; rows keep their places when only their choices have changed."""
        if [pair.name for pair in pairs] == [pair.name for pair in self._pairs]:
            self._pairs, self._problems = pairs, problems
            self._changed(0, len(PairColumn) - 1)
            return
        self.beginResetModel()
        self._pairs, self._problems = pairs, problems
        self.endResetModel()

    def show_samples(self, samples: Samples) -> None:
        """Fill the columns of examples."""
        self._samples = samples
        self._changed(PairColumn.VTIGER_SAMPLE, PairColumn.SAGE_SAMPLE)

    def _changed(self, first: int, last: int) -> None:
        if self._pairs:
            self.dataChanged.emit(self.index(0, first), self.index(len(self._pairs) - 1, last))

    def item(self, row: int) -> Pair | None:
        """The pair of a row."""
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def row_of(self, name: FieldName) -> int:
        """The row of a pair; -1 when it is gone."""
        return next((row for row, pair in enumerate(self._pairs) if pair.name == name), -1)

    def problem(self, name: FieldName) -> Flaw | None:
        """What is wrong with a pair."""
        return self._problems.get(name)

    @property
    def total(self) -> int:
        """One row for each pair."""
        return len(self._pairs)

    # -- the cells

    def _vtiger(self, pair: Pair) -> str:
        return _marked(pair, Side.VTIGER, pair.label, self.tr("%s *"))

    def _vtiger_said(self, pair: Pair) -> str:
        return _marked(pair, Side.VTIGER, pair.label, self.tr("%s (required)"))

    def _vtiger_tip(self, pair: Pair) -> str:
        problem = self._problems.get(pair.name)
        return spoken(problem.sentence) if problem else pair.vtiger

    def _mark(self, pair: Pair) -> tuple[str, str] | None:
        return ("attention", "warn") if pair.name in self._problems else None

    def _way(self, pair: Pair) -> str:
        return self.tr("Locked") if pair.locked else way_words(pair.direction)

    def _sage(self, pair: Pair) -> str:
        return _marked(pair, Side.SAGE, sage_label(pair.sage), self.tr("%s *"))

    def _sage_said(self, pair: Pair) -> str:
        return _marked(pair, Side.SAGE, sage_label(pair.sage), self.tr("%s (required)"))

    def _blank(self, pair: Pair) -> str:
        if pair.direction is Direction.OFF:
            return ""
        if pair.row is not None and pair.row.create_only:
            return self.tr("Sent once")
        return blank_words(pair.blank)

    def _vtiger_sample(self, pair: Pair) -> str:
        return _short(self._samples.vtiger.get(pair.name, "")) if self._samples else ""

    def _sage_sample(self, pair: Pair) -> str:
        return _short(self._samples.sage.get(pair.name, "")) if self._samples else ""


def _marked(pair: Pair, side: Side, label: str, mark: str) -> str:
    """A field's label, marked where a side demands the field."""
    return mark % spoken(label) if side in pair.required_by else spoken(label)


def _sage_tip(pair: Pair) -> str:
    return pair.sage


def _way_tip(pair: Pair) -> str:
    return spoken(pair.locked) or phrases.direction_name(pair.direction)


def _way_icon(pair: Pair) -> tuple[str, str]:
    if pair.locked:
        return "lock", "muted"
    return phrases.direction_icon(pair.direction), _tint(pair) or "accent"


def _tint(pair: Pair) -> str:
    return "muted" if pair.direction is Direction.OFF else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PairsModel", text)


def way_words(direction: Direction) -> str:
    """A direction short enough for a column."""
    return {
        Direction.BOTH: _tr("Both ways"),
        Direction.TO_SAGE: _tr("To Sage"),
        Direction.TO_VTIGER: _tr("To Vtiger"),
        Direction.OFF: _tr("Not synced"),
    }[direction]


def blank_words(rule: BlankRule) -> str:
    """What an emptied field does over there."""
    return _tr("Kept there") if rule is BlankRule.KEEP else _tr("Emptied there")


def _short(text: str) -> str:
    """One line that fits a column."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _SAMPLE_LENGTH else f"{flat[: _SAMPLE_LENGTH - 1]}…"
