"""Writing the listed records to a spreadsheet file, a page at a time, while the window stays awake."""

import csv
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sagesync_desktop.core.csvsafe import COLUMNS, ENCODING, csv_row
from sagesync_desktop.core.logport import PAGE, LogPort
from sagesync_desktop.core.logviews import OutcomeFilter

Cells = Sequence[str]
ReadCells = Callable[[int, int], Sequence[Cells]]


def _nothing(_offset: int, _limit: int) -> Sequence[Cells]:
    return ()


class PagedExport(QObject):
    """One export at a time; the file gets its name only when it is whole."""

    went_on = Signal(int)
    """Lines written so far."""
    finished = Signal(int, str)
    """Lines written, and the file."""
    failed = Signal(str)
    """What the system said."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is written before a subclass calls `begin`."""
        super().__init__(parent)
        self._target: TextIOWrapper | None = None
        self._file = Path()
        self._read: ReadCells = _nothing
        self._written = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._write_page)

    @property
    def is_busy(self) -> bool:
        """Whether an export is going on."""
        return self._target is not None

    def begin(self, file: Path, columns: Cells, read: ReadCells) -> None:
        """Begin to write what `read(offset, limit)` gives; ignored while another export is going on."""
        if self.is_busy:
            return
        self._file, self._read, self._written = file, read, 0
        try:
            self._target = self._part.open("w", encoding=ENCODING, newline="")
            csv.writer(self._target).writerow(columns)
        except OSError as error:
            self._give_up(error)
            return
        self._timer.start(0)

    @property
    def _part(self) -> Path:
        return self._file.with_name(f"{self._file.name}.part")

    @Slot()
    def _write_page(self) -> None:
        """One page between two events."""
        if self._target is None:
            return
        page = self._read(self._written, PAGE)
        try:
            csv.writer(self._target).writerows(page)
            self._written += len(page)
            if len(page) < PAGE:
                self._finish()
            else:
                self.went_on.emit(self._written)
        except OSError as error:
            self._give_up(error)

    def _finish(self) -> None:
        self._close()
        self._part.replace(self._file)
        self.finished.emit(self._written, str(self._file))

    @Slot()
    def cancel(self) -> None:
        """Stop and leave no half file behind."""
        if self.is_busy:
            self._close()
            self._part.unlink(missing_ok=True)

    def _give_up(self, error: OSError) -> None:
        self._close()
        self.failed.emit(error.strerror or str(error))

    def _close(self) -> None:
        self._timer.stop()
        target, self._target = self._target, None
        if target is not None:
            target.close()


class CsvExport(PagedExport):
    """Lines of the sync log."""

    def __init__(self, log: Callable[[], LogPort], parent: QObject | None = None) -> None:
        """`log` gives the reader."""
        super().__init__(parent)
        self._log = log
        self._chosen = OutcomeFilter()

    def start(self, file: Path, chosen: OutcomeFilter) -> None:
        """Write what a filter lets through."""
        if not self.is_busy:
            self._chosen = chosen
            self.begin(file, COLUMNS, self._lines)

    def _lines(self, offset: int, limit: int) -> Sequence[Cells]:
        """Oldest first, so that lines logged meanwhile come last."""
        page = self._log().outcomes(self._chosen, descending=False, limit=limit, offset=offset)
        return [csv_row(line) for line in page]
