"""A bug's dialog: what it means for the person, and a redacted report to copy. At most one at a time."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from sagesync_desktop.gui.look.theme import CARD_MARGIN, SPACE
from sagesync_desktop.gui.look.widgets import button, label


class CrashDialog(QDialog):
    """Not modal, so that a sync in the background is not stopped by it."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        """`report` is redacted already."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault in SageSync"))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setFont(QFont("monospace"))
        self.copy_button = button(self.tr("Copy report"), "primary", "copy")
        self.copy_button.clicked.connect(self._copy)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        actions = QHBoxLayout()
        actions.addStretch(1)
        actions.addWidget(close)
        actions.addWidget(self.copy_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(CARD_MARGIN, CARD_MARGIN, CARD_MARGIN, CARD_MARGIN)
        box.setSpacing(SPACE)
        box.addWidget(label(self.tr("SageSync has a fault of its own"), "section"))
        box.addWidget(label(self._words(), wraps=True))
        box.addWidget(self.report, 1)
        box.addLayout(actions)
        self.resize(640, 420)

    def _words(self) -> str:
        return self.tr(
            "Nothing was lost: the next sync goes on where this one stopped. Please send us this report; "
            "it holds no names, amounts or passwords, and is kept in the log folder as well."
        )

    def add(self, report: str) -> None:
        """Append a further report."""
        if report not in self.report.toPlainText():
            self.report.appendPlainText(f"\n{report}")

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(self.tr("Copied"))


class Crashes(QObject):
    """Shows bugs over a window: one dialog, to which further reports are added."""

    def __init__(self, window: QWidget) -> None:
        """Nothing is shown before the first bug."""
        super().__init__(window)
        self._window = window
        self.dialog: CrashDialog | None = None

    @Slot(str)
    def show(self, report: str) -> None:
        """One more bug."""
        if self.dialog is None:
            self.dialog = CrashDialog(report, self._window)
            self.dialog.finished.connect(self._forget)
            self.dialog.show()
        else:
            self.dialog.add(report)

    @Slot(int)
    def _forget(self, _: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
