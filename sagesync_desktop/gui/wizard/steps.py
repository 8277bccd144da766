"""The list of steps beside the pages."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.fitting import ElidingLabel
from sagesync_desktop.gui.look.theme import CARD_MARGIN, SPACE
from sagesync_desktop.gui.look.widgets import IconLabel
from sagesync_desktop.gui.wizard.flow import Step

WIDTH = 26 * SPACE
AROUND_WORDS = CARD_MARGIN + 16 + SPACE + 2 * SPACE + 4
"""Pixels of a row beside its title: margins and icon."""


class StepList(QWidget):
    """The steps of this run: done, present and to come; told by icon and weight, and to screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty at first."""
        super().__init__(parent)
        self.setObjectName("steps")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(CARD_MARGIN, CARD_MARGIN, 2 * SPACE, CARD_MARGIN)
        outer.setSpacing(SPACE)
        mark = QLabel()
        theme.set_icon(mark, "app", "accent", 40)
        mark.setAccessibleName("SageSync Desktop")
        outer.addWidget(mark)
        outer.addSpacing(2 * SPACE)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE + 4)
        outer.addLayout(self._rows)
        outer.addStretch(1)
        self.titles = {
            Step.WELCOME: self.tr("Welcome"),
            Step.VTIGER: self.tr("Vtiger"),
            Step.REGION: self.tr("Sage: country"),
            Step.SAGE_APP: self.tr("Sage: your app"),
            Step.SIGN_IN: self.tr("Sage: sign in"),
            Step.BUSINESS: self.tr("Sage: business"),
            Step.MODULES: self.tr("Modules"),
            Step.MAPPING: self.tr("Accounts and taxes"),
            Step.PREVIEW: self.tr("Preview"),
            Step.FINISH: self.tr("Finish"),
        }
        self.setFixedWidth(max(WIDTH, AROUND_WORDS + max(map(theme.strong_width, self.titles.values()))))

    def show_path(self, steps: tuple[Step, ...], present: Step) -> None:
        """Show a path and where on it the person is."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for step in steps:
            self._rows.addWidget(_StepRow(self.titles[step], (step > present) - (step < present)))


class _StepRow(QWidget):
    """One step; `when` is -1 for done, 0 for present, 1 for to come."""

    def __init__(self, title: str, when: int) -> None:
        super().__init__()
        looks = {-1: ("check", "good"), 0: ("chevron-right", "accent"), 1: ("", "faint")}
        says = {-1: self.tr("done"), 0: self.tr("now"), 1: self.tr("to come")}
        name, role = looks[when]
        words = ElidingLabel(title, "strong" if when == 0 else "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        if name:
            row.addWidget(IconLabel(name, role, 16))
        else:
            row.addSpacing(16 + SPACE)
        row.addWidget(words, 1)
        words.setAccessibleName(f"{title}, {says[when]}")
