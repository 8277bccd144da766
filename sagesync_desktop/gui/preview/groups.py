"""What a preview found, by module, way and status; which of it is ticked, and what that comes to."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from sagesync_desktop.core.landing import DocumentKey, Landed, document_key
from sagesync_desktop.core.logviews import LoggedOutcome, OutcomeFilter
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.types import ModuleId, Side, Status
from sagesync_desktop.gui.preview.words import group_title

WRITTEN = (Status.CREATED, Status.UPDATED)
"""What a sync would write; of these, records can be left out."""


@dataclass(frozen=True, slots=True)
class PreviewGroup:
    """Records of one module that would end alike on one side."""

    module: ModuleId
    target: Side
    status: Status
    count: int

    @property
    def is_written(self) -> bool:
        """Whether a sync would write them."""
        return self.status in WRITTEN

    @property
    def title(self) -> str:
        """What would happen to them."""
        return group_title(self.module, self.target, self.status)

    def filter(self, run: int) -> OutcomeFilter:
        """The group's lines in the preview's log."""
        return OutcomeFilter(run, self.module, self.target, self.status)


def groups_of(summary: RunSummary) -> tuple[PreviewGroup, ...]:
    """What would be written comes first, in the modules' order; then what would be skipped."""
    shown_ones = (*WRITTEN, Status.SKIPPED)
    found = [
        PreviewGroup(module, target, Status(status), count)
        for (module, target, status), count in summary.counts.items()
        if status in shown_ones and count
    ]
    modules = list(ModuleId)
    return tuple(
        sorted(found, key=lambda one: (not one.is_written, modules.index(one.module), one.target, one.status))
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """Of a line that would be written, what is added up."""

    key: DocumentKey
    amount: Decimal | None
    currency: str


class Ticks(QObject):
    """Everything is ticked at first; what is not is left out when the rest is carried out."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Of no preview yet."""
        super().__init__(parent)
        self._lines: dict[PreviewGroup, dict[int, _Line]] = {}
        self._left: dict[PreviewGroup, set[int]] = {}
        self._landed: Mapping[DocumentKey, Landed] = {}
        self._sums: dict[PreviewGroup, dict[str, Decimal]] = {}
        """Asked for with every cell that is drawn, so kept until a tick changes."""

    def show(self, groups: Iterable[PreviewGroup], landed: Iterable[Landed]) -> None:
        """Another preview: its lines are learnt page by page."""
        written = [one for one in groups if one.is_written]
        self._lines, self._left = {one: {} for one in written}, {one: set() for one in written}
        self._landed, self._sums = {one.key: one for one in landed}, {}
        self.changed.emit()

    def learn(self, group: PreviewGroup, lines: Iterable[LoggedOutcome]) -> None:
        """A page of a group's lines, in whatever order."""
        if group in self._lines:
            self._lines[group] |= {
                line.id: _Line(document_key(line.outcome), line.outcome.amount, line.outcome.currency)
                for line in lines
            }
        if self.knows(group):  # with every page all that is drawn would be worked out anew
            self._change(group)

    def knows(self, group: PreviewGroup) -> bool:
        """Whether all of its lines have been learnt."""
        return len(self._lines.get(group, ())) == group.count

    @property
    def groups(self) -> Collection[PreviewGroup]:
        """Those that would be written."""
        return self._lines.keys()

    @property
    def without(self) -> frozenset[int]:
        """The lines that are not ticked."""
        return frozenset(one for lines in self._left.values() for one in lines)

    def count(self, group: PreviewGroup) -> int:
        """How many of a group are ticked; of what is skipped, how many there are."""
        return group.count - len(self._left.get(group, ()))

    @property
    def writes(self) -> int:
        """How many writes are ticked."""
        return sum(map(self.count, self._lines))

    def is_left(self, line: int) -> bool:
        """Whether a line is not ticked."""
        return any(line in lines for lines in self._left.values())

    def toggle(self, group: PreviewGroup, line: int) -> None:
        """Leave a line out, or take it in again."""
        self._left[group] ^= {line}
        self._change(group)

    def toggle_group(self, group: PreviewGroup) -> None:
        """Leave all of a group out; where they all are already, take them in again."""
        everything = set(self._lines[group])
        self._left[group] = set() if self._left[group] == everything else everything
        self._change(group)

    def _change(self, group: PreviewGroup) -> None:
        self._sums.pop(group, None)
        self.changed.emit()

    def money(self, group: PreviewGroup) -> dict[str, Decimal]:
        """What the ticked records of a group come to, as far as they are known."""
        if group not in self._sums:
            self._sums[group] = self._added_up(group)
        return self._sums[group]

    def _added_up(self, group: PreviewGroup) -> dict[str, Decimal]:
        sums: dict[str, Decimal] = {}
        left = self._left.get(group, set())
        for number, line in self._lines.get(group, {}).items():
            if line.amount is not None and number not in left:
                sums[line.currency] = sums.get(line.currency, Decimal(0)) + line.amount
        return sums

    def landed(self) -> tuple[Landed, ...]:
        """The documents whose money would land in Sage and that are ticked."""
        left = {
            self._lines[group][line].key
            for group, lines in self._left.items()
            if group.target is Side.SAGE
            for line in lines
        }
        return tuple(one for key, one in self._landed.items() if key not in left)
