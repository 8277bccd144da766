"""The card of what is held up now: the most frequent reasons, each with its count, money and cure."""

from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout

from sagesync_desktop.core.logviews import SkipGroup
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, CountLink, LinkButton, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.results import held_money, held_up, left_by_choice, nothing_held_words
from sagesync_desktop.gui.words.speech import spoken

MOST_GROUPS = 4


class HeldUpCard(Card):
    """What is held up now and its money. Signals: opened(ModuleId, rule), all_wanted(page name)."""

    opened = Signal(object, str)
    all_wanted = Signal(str)

    def __init__(self) -> None:
        """Says that nothing is held up until `show_groups`."""
        super().__init__(QCoreApplication.translate("HeldUpCard", "Held up now"))
        self._sum = label("", "muted", wraps=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(1, 1)
        self._all = LinkButton(self.tr("See all skipped records"))
        self._all.clicked.connect(self._want_all)
        self.body.addWidget(self._sum)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._left = label("", "small", wraps=True)
        self._left.hide()
        self.body.addWidget(self._left)
        self.body.addWidget(self._all)
        self.links: list[CountLink] = []
        self._groups: tuple[SkipGroup, ...] = ()

    def show_groups(self, groups: tuple[SkipGroup, ...], last: RunSummary | None) -> None:
        """List the most frequent reasons; where they are as before, what is shown stays.

        `last` is the newest sync: that nothing is held up can be said after one that finished only.
        """
        self._show_left(left_by_choice(groups))
        groups = held_up(groups)
        if groups and groups == self._groups:
            return
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.links, self._groups = [], groups
        self._all.setVisible(bool(groups))
        if not groups:
            self._sum.setText(nothing_held_words(last))
            return
        self._sum.setText(held_words(groups))
        for row, group in enumerate(groups[:MOST_GROUPS]):
            self._add_row(row, group)

    def _show_left(self, count: int) -> None:
        words = _tr("{records} stay where they are by your choice.").format(records=phrases.records(count))
        self._left.setText(words if count else "")
        self._left.setVisible(bool(count))

    def _add_row(self, row: int, group: SkipGroup) -> None:
        title, module = phrases.rule_title(group.rule), phrases.module_name(group.module)
        link = CountLink(group.count, f"{module}: {title}")
        link.clicked.connect(self._open)
        self.links.append(link)
        money = label(phrases.money_sum(group.amounts), "small")
        money.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        theme.tabular(money)
        self._grid.addWidget(link, 2 * row, 0, Qt.AlignmentFlag.AlignRight)
        # A row without money gives its title the room of the money's column as well.
        self._grid.addWidget(label(title, wraps=True), 2 * row, 1, 1, 1 if group.amounts else 2)
        if group.amounts:
            self._grid.addWidget(money, 2 * row, 2)
        self._grid.addWidget(
            label(f"{module}. {spoken(group.fix)}", "small", wraps=True), 2 * row + 1, 1, 1, 2
        )

    @Slot()
    def _open(self) -> None:
        group = self._groups[self.links.index(cast("CountLink", self.sender()))]
        self.opened.emit(group.module, group.rule)

    @Slot()
    def _want_all(self) -> None:
        self.all_wanted.emit("skipped")


def _tr(text: str) -> str:
    return QCoreApplication.translate("HeldUpCard", text)


def held_words(groups: tuple[SkipGroup, ...]) -> str:
    """How many records, and the money that waits with them."""
    count = sum(group.count for group in groups)
    money = phrases.money_sum(held_money(groups))
    return f"{phrases.records(count)} · {money}" if money else phrases.records(count)
