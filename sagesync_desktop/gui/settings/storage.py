"""Where the company's data lie on this computer: folder, backups, and the settings as a file."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton

from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, button, label

BACKUPS = "backups"
"""Below the data folder; the database puts its own copies there as well (`paths.Paths`)."""


def database_files() -> str:
    """The filter for backups in a file dialog."""
    return QCoreApplication.translate("StorageCard", "Backups (*.db)")


def exports() -> str:
    """The filter for exported settings in a file dialog."""
    return QCoreApplication.translate("StorageCard", "Settings (*.json)")


class StorageCard(Card):
    """Buttons; what they do is the page's affair."""

    folder_wanted = Signal()
    backup_wanted = Signal()
    restore_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self) -> None:
        """The folder is named by `show_folder`."""
        super().__init__(self.tr("Data on this computer"))
        self.place = label("", "muted", wraps=True)
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.place.setAccessibleName(self.tr("Data folder"))
        self.folder = button(self.tr("Open folder"), "", "folder")
        self.backup = button(self.tr("Back up …"), "", "backup")
        self.restore = button(self.tr("Restore …"), "", "undo")
        self.export = button(self.tr("Export settings …"), "", "export")
        self.import_ = button(self.tr("Import settings …"), "", "import")
        self.folder.clicked.connect(self.folder_wanted)
        self.backup.clicked.connect(self.backup_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.import_.clicked.connect(self.import_wanted)
        rows = QGridLayout()
        rows.setHorizontalSpacing(2 * SPACE)
        rows.setVerticalSpacing(SPACE)
        rows.setColumnStretch(1, 1)
        _add_row(rows, self.tr("Folder"), self.folder)
        rows.addWidget(self.place, rows.rowCount(), 1)
        _add_row(rows, self.tr("Links, log and settings"), self.backup, self.restore)
        _add_row(rows, self.tr("Settings alone"), self.export, self.import_)
        self.body.addLayout(rows)
        note = self.tr("Neither holds a password or a key: those stay in this computer's keyring.")
        self.body.addWidget(label(note, "small", wraps=True))

    def show_folder(self, folder: str) -> None:
        """Name the data folder."""
        self.place.setText(folder)


def _add_row(rows: QGridLayout, title: str, *buttons: QPushButton) -> None:
    """Titles share a column, so that the buttons line up in every language."""
    row = QHBoxLayout()
    row.setSpacing(SPACE)
    for one in buttons:
        row.addWidget(one)
    row.addStretch(1)
    place = rows.rowCount()
    rows.addWidget(label(title, "strong"), place, 0)
    rows.addLayout(row, place, 1)
