"""The frame that stands at once: what the system knows as the window, whatever fills it."""

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

SMALLEST = (880, 500)  # of a 1920 x 1080 screen at 200 % there are 960 x 540
USUAL = (1280, 760)
MARK = 96
"""Pixels of the program's sign while nothing else is there."""


class Frame(QMainWindow):
    """The window that the system knows; the main window is laid into it.

    Signals: painted(), once, after the first picture; left(), when it is closed before it holds anything.
    """

    painted = Signal()
    left = Signal()

    def __init__(self, state: QSettings) -> None:
        """`state` keeps where the window was."""
        super().__init__()
        self._held: QMainWindow | None = None
        self._is_painted = False
        self.setWindowTitle("SageSync Desktop")
        self.setMinimumSize(*SMALLEST)
        mark = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        mark.setObjectName("canvas")
        mark.setAccessibleName(self.windowTitle())
        mark.setPixmap(QGuiApplication.windowIcon().pixmap(QSize(MARK, MARK)))
        self.setCentralWidget(mark)
        place(self, state)

    def hold(self, window: QMainWindow) -> None:
        """Show the main window in place of what was there."""
        self._held = window
        self.setCentralWidget(window)
        window.show()

    def let_go(self) -> None:
        """The main window is on its way out; another one may follow."""
        self._held = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """What comes next waits until the first picture is on the screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The main window knows what closing means."""
        if self._held is not None:
            self._held.closeEvent(event)
        else:
            event.accept()
            self.left.emit()

    @Slot()
    def come_forward(self) -> None:
        """Above the others."""
        come_forward(self)


def come_forward(window: QWidget) -> None:
    """Show a window above the others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def place(window: QMainWindow, state: QSettings) -> None:
    """Where and as large as it was last time."""
    window.resize(*USUAL)
    geometry = state.value("window")
    if geometry is not None:
        window.restoreGeometry(geometry)
