"""The last page: what was set up, and whether to sync at once."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, label
from sagesync_desktop.gui.wizard.base import Host, WizardPage
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.words import phrases


class FinishPage(WizardPage):
    """Finish stores modules and mappings; before it nothing of them is."""

    step = Step.FINISH

    def __init__(self, wizard: Host) -> None:
        """As `WizardPage`."""
        super().__init__(wizard)
        self.set_head(
            self.tr("Ready"),
            self.tr(
                "Finish saves your choices. All of them can be changed later, one at a time, under Settings."
            ),
        )
        self.card = Card()
        self.table: QWidget | None = None
        self.sync_now = QCheckBox(self.tr("Sync now"))
        self.sync_now.setAccessibleName(self.sync_now.text())
        self.sync_now.clicked.connect(self._tick)
        self.body.addWidget(self.card)
        self.body.addWidget(self.sync_now, 0, Qt.AlignmentFlag.AlignLeft)
        self.rhythm = label("", "muted", wraps=True)
        self.body.addWidget(self.rhythm)

    def show_answers(self) -> None:
        """Summarise the answers."""
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
        self.table = self._summary()
        self.card.body.addWidget(self.table)
        self.sync_now.setChecked(self.answers.sync_now)
        minutes = self.host.controller.settings().schedule.interval_minutes
        self.rhythm.setText(
            self.tr("From then on the program syncs by itself every {n} minutes while it is open.").format(
                n=minutes
            )
        )

    def _summary(self) -> QWidget:
        answers = self.answers
        sage = self.host.controller.settings().sage
        modules = [module for module in ModuleId if answers.draft.module(module).on]
        rows = [
            (self.tr("Vtiger"), f"{answers.vtiger.url} · {answers.vtiger.username}"),
            (self.tr("Sage"), sage.business_name if sage else ""),
        ]
        rows += [
            (phrases.module_name(one), phrases.direction_name(answers.draft.module(one).direction))
            for one in modules
        ]
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        for number, (title, text) in enumerate(rows):
            grid.addWidget(label(title, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text, wraps=True), number, 1)
        return made

    @Slot()
    def _tick(self) -> None:
        self.change(sync_now=self.sync_now.isChecked())
