"""The frame of all pages: title, sentence, one primary action, the body, and what every page can do."""

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.types import ModuleId, RecordId, RecordRef, Side
from sagesync_desktop.gui.look.theme import CARD_MARGIN, PAGE_MARGIN, SPACE
from sagesync_desktop.gui.look.widgets import label


class Page(QWidget):
    """A page: title, sentence, place for one primary action, `body` below; scrolls as a whole if asked.

    A page asks the window by the signals; the window asks the page by the methods at the end, of which each
    page answers those that concern it.
    """

    page_wanted = Signal(str)
    """The name of another page."""
    record_wanted = Signal(object, object, str)
    """ModuleId, Side, id: a record in a tab of its own."""
    outcomes_wanted = Signal(object)
    """OutcomeFilter: the records behind a count."""
    skipped_wanted = Signal(object, str)
    """ModuleId, rule: the records that a rule holds back."""
    cure_wanted = Signal(object)
    """OpenSkip: one that is held back, to be cured."""
    wizard_wanted = Signal(str)
    """The part of the wizard to open; "" for all of it."""
    help_wanted = Signal(str)
    """A topic of the help."""
    done = Signal(str)
    """What was done, in words."""

    def __init__(
        self, title: str, subtitle: str = "", *, scrolls: bool = False, parent: QWidget | None = None
    ) -> None:
        """`scrolls`: the body scrolls when it is too tall; leave it False where a table scrolls itself."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self._is_stale = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(PAGE_MARGIN, CARD_MARGIN, PAGE_MARGIN, CARD_MARGIN)
        outer.setSpacing(2 * SPACE)
        outer.addLayout(self._make_head(title, subtitle))
        self.body = QVBoxLayout()
        self.body.setSpacing(2 * SPACE)
        self.area: QScrollArea | None = None
        if scrolls:
            self.area = _scrolling(self.body)
            outer.addWidget(self.area, 1)
        else:
            outer.addLayout(self.body, 1)

    def _make_head(self, title: str, subtitle: str) -> QHBoxLayout:
        self.title_label = label(title, "title")
        self.subtitle_label = label(subtitle, "muted", wraps=True)
        if not subtitle:  # setVisible(True) would show it as a window of its own: it has no parent yet
            self.subtitle_label.hide()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title_label)
        words.addWidget(self.subtitle_label)
        self.action_row = QHBoxLayout()
        self.action_row.setSpacing(SPACE)
        head = QHBoxLayout()
        head.setSpacing(2 * SPACE)
        head.addLayout(words, 1)
        head.addLayout(self.action_row)
        return head

    def refresh(self) -> None:
        """Read anew what the page shows; nothing where a page keeps nothing."""

    @Slot()
    def refresh_when_seen(self) -> None:
        """Refresh now if the page is shown, else when it will be: all pages at once would stop the window."""
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up on what happened while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End lead to the top and the end of a page that scrolls."""
        ends = {Qt.Key.Key_Home: QScrollBar.minimum, Qt.Key.Key_End: QScrollBar.maximum}
        end = ends.get(Qt.Key(event.key()))
        if self.area is None or end is None:
            super().keyPressEvent(event)
            return
        bar = self.area.verticalScrollBar()
        bar.setValue(end(bar))

    def set_subtitle(self, text: str) -> None:
        """Change the sentence below the title."""
        self.subtitle_label.setText(text)
        self.subtitle_label.setVisible(bool(text))

    # -- what the window asks

    def may_leave(self) -> bool:
        """Whether the person may go on to another page; one with unsaved changes may ask first."""
        return True

    def may_close(self) -> bool:
        """Whether the program may end; a page with unsaved changes asks first."""
        return True

    def keep_state(self, settings: QSettings) -> None:
        """Remember columns and splits for the next start."""

    def restore_state(self, settings: QSettings) -> None:
        """Take both back as they were."""

    def take_focus(self) -> None:
        """The page has come to the front: keys go to where one begins, on a page that is worked by keys."""

    def search(self) -> bool:
        """Ctrl+F: put the cursor where one searches; False on a page that has nothing to search in."""
        return False

    def step_back(self) -> bool:
        """Esc: take back the last step, such as an opened record; False where there is none."""
        return False

    def begin(self) -> None:
        """Do what the page is for, where that takes a while."""

    def open_record(self, module: ModuleId, side: Side, record_id: RecordId) -> None:
        """Show a record."""

    def open_outcomes(self, chosen: OutcomeFilter) -> None:
        """List the records that a filter lets through."""

    def show_rule(self, rule: str, module: ModuleId | None = None, ref: RecordRef | None = None) -> None:
        """Show what a rule holds back, from this record on."""


def _scrolling(body: QVBoxLayout) -> QScrollArea:
    inner = QWidget()
    inner.setObjectName("page")
    inner.setLayout(body)
    body.setContentsMargins(0, 0, SPACE, 0)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
