"""The listed held records as a spreadsheet file."""

from PySide6.QtCore import QObject, Signal, Slot

from sagesync_desktop.gui.desk.held_model import CSV_COLUMNS, HeldModel
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.log.export import PagedExport
from sagesync_desktop.gui.words import phrases

SUGGESTED = "sagesync-skipped.csv"


class HeldExport(PagedExport):
    """Asks for a file, writes it page by page, and says what has come of it."""

    done = Signal(str)
    """What was done, in words."""

    def __init__(self, model: HeldModel, dialogs: Dialogs, parent: QObject | None = None) -> None:
        """What `model` lists is written, in its order."""
        super().__init__(parent)
        self._model, self._dialogs = model, dialogs
        self.finished.connect(self._tell)
        self.failed.connect(self._tell_failure)

    @Slot()
    def ask_file(self) -> None:
        """Begin, once a file is named."""
        title, kinds = self.tr("Export these records"), self.tr("Spreadsheet file (*.csv)")
        file = self._dialogs.save_file(title, SUGGESTED, kinds)
        if file is not None:
            self.begin(file, CSV_COLUMNS, self._model.cells)

    @Slot(int, str)
    def _tell(self, written: int, file: str) -> None:
        self.done.emit(self.tr("{0} exported to {1}").format(phrases.records(written), file))

    @Slot(str)
    def _tell_failure(self, why: str) -> None:
        advice = self.tr("The system said: {0}. Choose another folder, or close the file where it is open.")
        self._dialogs.tell(self.tr("The file was not written"), advice.format(why))
