"""A question with the list that it is about: one reads the very records before one says yes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sagesync_desktop.core.errors import GuardTripped, SageSyncError
from sagesync_desktop.gui.look.table import LinkTable
from sagesync_desktop.gui.look.theme import CARD_MARGIN, SPACE
from sagesync_desktop.gui.look.widgets import button, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

if TYPE_CHECKING:
    from sagesync_desktop.gui.frame.dialogs import Dialogs

SIZE = (720, 520)
NAME, WHAT = 1, 2


class ReviewDialog(QDialog):
    """Accepted by its `yes` button alone; Enter and Esc are `no`."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str, rows: Sequence[Sequence[str]], yes: str, no: str
    ) -> None:
        """`rows` are (module, name, what would happen)."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(*SIZE)
        titles = (self.tr("Module"), self.tr("Record"), self.tr("What would happen"))
        self.table = LinkTable(_model(self, titles, rows), self.tr("Records"), links=False)
        self.table.horizontalHeader().setVisible(True)
        self.table.set_widths([128, 280, 240], WHAT)
        self.agreed, self.refused = button(yes, "danger"), button(no, "primary")
        self._lay_out(title, text, len(rows))
        self.agreed.setAutoDefault(False)
        self.refused.setDefault(True)
        self.refused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.agreed.clicked.connect(self.accept)
        self.refused.clicked.connect(self.reject)

    def _lay_out(self, title: str, text: str, count: int) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(CARD_MARGIN, CARD_MARGIN, CARD_MARGIN, CARD_MARGIN)
        box.setSpacing(2 * SPACE)
        box.addWidget(label(title, "section", wraps=True))
        box.addWidget(label(text, wraps=True))
        box.addWidget(label(phrases.records(count), "muted"))
        box.addWidget(self.table, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        buttons.addWidget(self.agreed)
        buttons.addWidget(self.refused)
        box.addLayout(buttons)


def _model(dialog: ReviewDialog, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> QStandardItemModel:
    model = QStandardItemModel(0, 3, dialog)
    model.setHorizontalHeaderLabels(list(titles))
    for row in rows:
        model.appendRow([QStandardItem(cell) for cell in row])
    return model


def ask_to_go_on(dialogs: "Dialogs", error: SageSyncError) -> bool:
    """Show what a guard counted; True where the person lets it through this once."""
    counted = error.counted if isinstance(error, GuardTripped) else ()
    rows = [(phrases.module_name(one.module), one.name, spoken(one.what)) for one in counted]
    text = " ".join(part for part in (spoken(error.explanation), spoken(error.fix)) if part)
    return dialogs.review(spoken(error.title), text, rows, _tr("Go on this once"), _tr("Leave all as it is"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)
