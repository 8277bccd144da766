"""The one door for questions to the person: tests stand a recording fake in it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.gui.look.table import LinkTable
from sagesync_desktop.gui.look.theme import CARD_MARGIN, SPACE
from sagesync_desktop.gui.look.widgets import button, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

REVIEW_SIZE = (720, 520)
READ_IN_FULL = 300
"""Rows whose height is made to fit; the sentences of more are cut to one line, and told by the tool tip."""


class Dialogs(Protocol):
    """What pages may ask or tell; every method returns when the person has answered."""

    def confirm(self, title: str, text: str, yes: str, no: str) -> bool:
        """A question before something that cannot be taken back; True for `yes`, Enter and Esc are `no`."""
        ...

    def review(self, title: str, text: str, rows: Sequence[Sequence[str]], yes: str, no: str) -> bool:
        """`confirm` with the list that it is about: module, name and what would happen to each record."""
        ...

    def keep_or_drop(self, title: str, text: str, keep: str, drop: str, stay: str) -> bool | None:
        """What shall become of unsaved work: True to keep, False to drop it, None (Esc) to stay with it."""
        ...

    def tell(self, title: str, text: str) -> None:
        """A message with one button."""
        ...

    def open_file(self, title: str, kinds: str) -> Path | None:
        """A file to read; `kinds` as in "Settings (*.json)"."""
        ...

    def save_file(self, title: str, suggested: str, kinds: str) -> Path | None:
        """A file to write, with a suggested name."""
        ...

    def open_url(self, address: str) -> None:
        """Show a page in the system's browser, or a folder in its file manager."""
        ...

    def error(self, error: SageSyncError) -> None:
        """What happened, to which record or server, what to do."""
        ...


class WindowDialogs(QObject):
    """The real dialogs, modal to the window."""

    def __init__(self, window: QWidget) -> None:
        """Dialogs stand over `window`."""
        super().__init__(window)
        self._window = window

    def confirm(self, title: str, text: str, yes: str, no: str) -> bool:
        """As `Dialogs.confirm`."""
        box = self._box(QMessageBox.Icon.Question, title, text)
        agreed = _add(box, yes, QMessageBox.ButtonRole.AcceptRole)
        refused = _add(box, no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refused)
        box.setEscapeButton(refused)
        return _asked(box) is agreed

    def review(self, title: str, text: str, rows: Sequence[Sequence[str]], yes: str, no: str) -> bool:
        """As `Dialogs.review`."""
        return ReviewDialog(self._window, title, text, rows, yes, no).exec() == QDialog.DialogCode.Accepted

    def keep_or_drop(self, title: str, text: str, keep: str, drop: str, stay: str) -> bool | None:
        """As `Dialogs.keep_or_drop`."""
        box = self._box(QMessageBox.Icon.Question, title, text)
        kept = _add(box, keep, QMessageBox.ButtonRole.AcceptRole)
        dropped = _add(box, drop, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(kept)
        box.setEscapeButton(_add(box, stay, QMessageBox.ButtonRole.RejectRole))
        pressed = _asked(box)
        answers = {True: kept, False: dropped}
        return next((is_kept for is_kept, button in answers.items() if pressed is button), None)

    def tell(self, title: str, text: str) -> None:
        """As `Dialogs.tell`."""
        _asked(self._box(QMessageBox.Icon.Information, title, text))

    def open_file(self, title: str, kinds: str) -> Path | None:
        """As `Dialogs.open_file`."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        return Path(name) if name else None

    def save_file(self, title: str, suggested: str, kinds: str) -> Path | None:
        """As `Dialogs.save_file`."""
        name, _ = QFileDialog.getSaveFileName(self._window, title, suggested, kinds)
        return Path(name) if name else None

    def open_url(self, address: str) -> None:
        """As `Dialogs.open_url`; a path opens as a folder."""
        url = QUrl(address) if "://" in address else QUrl.fromLocalFile(address)
        if not QDesktopServices.openUrl(url):
            self.tell(self.tr("No program opened it"), self.tr("Please open this yourself:\n%s") % address)

    def error(self, error: SageSyncError) -> None:
        """As `Dialogs.error`."""
        box = self._box(QMessageBox.Icon.Warning, spoken(error.title), "")
        number = self.tr("Request %s") % error.request_id if error.request_id else ""
        box.setInformativeText(
            "\n\n".join(part for part in (spoken(error.explanation), spoken(error.fix), number) if part)
        )
        _asked(box)

    def _box(self, kind: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setIcon(kind)
        box.setWindowTitle(title)
        box.setText(f"{title}\n\n{text}" if text else title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box


def _add(box: QMessageBox, words: str, role: QMessageBox.ButtonRole) -> QPushButton:
    return box.addButton(words, role)


def _asked(box: QMessageBox) -> QAbstractButton | None:
    """The button that was pressed; None where the box was closed.

    WA_DeleteOnClose could delete the box before its button is read.
    """
    box.exec()
    pressed: QAbstractButton | None = box.clickedButton()
    box.deleteLater()
    return pressed


class ReviewDialog(QDialog):
    """One reads the very records before one says yes: only that button accepts, Enter and Esc are `no`."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str, rows: Sequence[Sequence[str]], yes: str, no: str
    ) -> None:
        """`rows` are (module, name, what would happen)."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(*REVIEW_SIZE)
        titles = (self.tr("Module"), self.tr("Record"), self.tr("What would happen"))
        self.table = LinkTable(_model(self, titles, rows), self.tr("Records"), link=None)
        self.table.horizontalHeader().setVisible(True)
        self.table.set_widths([112, 216, 240], len(titles) - 1)
        self.table.setWordWrap(True)
        self.agreed, self.refused = button(yes, "danger"), button(no, "primary")
        self._lay_out(title, text, len(rows))
        self.agreed.setAutoDefault(False)
        self.refused.setDefault(True)
        self.refused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.agreed.clicked.connect(self.accept)
        self.refused.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        """What would happen is read in full, unless there are too many records to be read at all."""
        super().showEvent(event)
        if self.table.model().rowCount() <= READ_IN_FULL:
            self.table.resizeRowsToContents()

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
