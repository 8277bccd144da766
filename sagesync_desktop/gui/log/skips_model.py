"""What is held back now: the reasons with their counts and money, and the records behind one of them."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QObject

from sagesync_desktop.core.logport import LogPort
from sagesync_desktop.core.logviews import SkipGroup
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.log.paging import Pages
from sagesync_desktop.gui.log.values import shown_name
from sagesync_desktop.gui.look.cells import DETAIL, FIGURE
from sagesync_desktop.gui.look.columns import Column, ColumnsModel, as_link
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken


class SkipGroupsModel(ColumnsModel[SkipGroup]):
    """The reasons, most frequent first; there are never more than some dozen."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `show` is called."""
        super().__init__(parent)
        self._groups: tuple[SkipGroup, ...] = ()

    def columns(self) -> dict[int, Column[SkipGroup]]:
        """All in one, with the second line and the money beside; the tip has the cure."""
        more = {DETAIL: _detail, FIGURE: _money}
        return {0: Column("", _title, _title_and_cure, said=_whole, more=more)}

    def show(self, groups: tuple[SkipGroup, ...]) -> None:
        """Show these reasons; rows keep their places when only figures have changed."""
        if [(one.module, one.rule) for one in groups] == [(one.module, one.rule) for one in self._groups]:
            self._groups = groups
            if groups:
                self.dataChanged.emit(self.index(0, 0), self.index(len(groups) - 1, 0))
            return
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def item(self, row: int) -> SkipGroup | None:
        """The reason of a row."""
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def row_of(self, module: ModuleId | None, rule: str) -> int | None:
        """The first row of a rule, in a module if one is given."""
        rows = enumerate(self._groups)
        return next(
            (row for row, one in rows if one.rule == rule and module in (None, one.module)),
            None,
        )

    @property
    def total(self) -> int:
        """One row for each module and reason."""
        return len(self._groups)


def _title(group: SkipGroup) -> str:
    return phrases.rule_title(group.rule)


def _title_and_cure(group: SkipGroup) -> str:
    return f"{_title(group)}\n\n{spoken(group.fix)}"


def _detail(group: SkipGroup) -> str:
    return f"{phrases.module_name(group.module)} · {phrases.records(group.count)}"


def _money(group: SkipGroup) -> str:
    return phrases.money_sum(group.amounts)


def _whole(group: SkipGroup) -> str:
    return ", ".join(filter(None, (_title(group), _detail(group), _money(group))))


class SkipColumn(IntEnum):
    """The columns of the list of held records."""

    NAME = 0
    SIDE = 1
    BECAUSE = 2
    AMOUNT = 3
    SINCE = 4


class OpenSkipsModel(ColumnsModel[OpenSkip]):
    """The records that one reason holds back, longest first, read as they come into view."""

    def __init__(
        self, log: Callable[[], LogPort], now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        """Empty until `show` is called; `log` gives the reader, which a restored backup replaces.

        `now` is the clock that the whole window goes by.
        """
        super().__init__(parent)
        self._log, self._now = log, now
        self._group: SkipGroup | None = None
        self._pages: Pages[OpenSkip] = Pages(self._read, 0)

    def columns(self) -> dict[int, Column[OpenSkip]]:
        """The name looks like the link that it is."""
        return {
            SkipColumn.NAME: Column(self.tr("Record"), _name, _logged_name, tint=as_link),
            SkipColumn.SIDE: Column(self.tr("Lives in"), _side),
            SkipColumn.BECAUSE: Column(self.tr("Why"), _because, _because_and_cure),
            SkipColumn.AMOUNT: Column(self.tr("Amount"), _amount, is_figure=True),
            SkipColumn.SINCE: Column(self.tr("Held since"), self._since, _moment),
        }

    def show(self, group: SkipGroup | None) -> None:
        """Show the records of a reason; the rows keep their places when nothing has changed."""
        if group is not None and group == self._group:
            return
        self.beginResetModel()
        self._group = group
        self._pages = Pages(self._read, group.count if group else 0)
        self.endResetModel()

    def item(self, row: int) -> OpenSkip | None:
        """The held record of a row."""
        return self._pages.item(row)

    def _read(self, offset: int, limit: int) -> tuple[OpenSkip, ...]:
        if self._group is None:
            return ()
        return self._log().open_skips(self._group.module, self._group.rule, limit=limit, offset=offset)

    @property
    def total(self) -> int:
        """All records of the reason, read or not."""
        return self._pages.total

    def _since(self, skip: OpenSkip) -> str:
        return phrases.since(skip.since, self._now())


def _name(skip: OpenSkip) -> str:
    return shown_name(skip.name)


def _logged_name(skip: OpenSkip) -> str:
    return skip.name


def _side(skip: OpenSkip) -> str:
    return skip.side.title


def _because(skip: OpenSkip) -> str:
    return spoken(skip.why.because).splitlines()[0] if skip.why.because else ""


def _because_and_cure(skip: OpenSkip) -> str:
    return f"{spoken(skip.why.because)}\n\n{spoken(skip.why.fix)}"


def _amount(skip: OpenSkip) -> str:
    return phrases.money(skip.amount, skip.currency)


def _moment(skip: OpenSkip) -> str:
    return phrases.moment(skip.since)
