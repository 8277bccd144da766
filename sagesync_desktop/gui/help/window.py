"""The help's own window: contents on the left, a page on the right, back, forward and a search in titles."""

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from sagesync_desktop.gui.help.dress import dress, headings
from sagesync_desktop.gui.help.library import HelpPage, Library
from sagesync_desktop.gui.help.trail import Trail
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import button

USUAL = (880, 680)
CONTENTS_WIDTH = 28 * SPACE


class HelpWindow(QWidget):
    """A window without a parent, so that it stays usable while the wizard is open.

    Signal: address_wanted(str), for a link out of the help.
    """

    address_wanted = Signal(str)

    def __init__(self, library: Library) -> None:
        """Shows nothing until `show_topic`."""
        super().__init__()
        self.setObjectName("canvas")
        self.setWindowTitle(self.tr("SageSync Help"))
        self._library, self._trail = library, Trail()
        self._page: HelpPage | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search titles"))
        self.search.setAccessibleName(self.tr("Search titles"))
        self.search.setClearButtonEnabled(True)
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Help page"))
        self.back = self._step(self.tr("Back"), "arrow-left")
        self.forward = self._step(self.tr("Forward"), "arrow-right")
        self._recolour = QTimer(self)
        self._recolour.setSingleShot(True)
        self._recolour.timeout.connect(self._draw_again)
        self._lay_out()
        self._connect()
        self._list()
        self.resize(*USUAL)

    @staticmethod
    def _step(words: str, icon_name: str) -> QPushButton:
        made = button(words, "quiet", icon_name)
        made.setEnabled(False)
        return made

    def _lay_out(self) -> None:
        aside, column = QVBoxLayout(), QVBoxLayout()
        aside.setSpacing(SPACE)
        aside.addWidget(self.search)
        aside.addWidget(self.contents, 1)
        steps = QHBoxLayout()
        steps.setSpacing(SPACE)
        steps.addWidget(self.back)
        steps.addWidget(self.forward)
        steps.addStretch(1)
        column.setSpacing(SPACE)
        column.addLayout(steps)
        column.addWidget(self.text, 1)
        self.search.setFixedWidth(CONTENTS_WIDTH)
        self.contents.setFixedWidth(CONTENTS_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        row.setSpacing(2 * SPACE)
        row.addLayout(aside)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self._open_first)
        self.contents.itemClicked.connect(self._open_item)
        self.contents.itemActivated.connect(self._open_item)
        self.text.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_forward)
        standard = QKeySequence.StandardKey
        for keys, slot in (
            (standard.Back, self._go_back),
            (standard.Forward, self._go_forward),
            (standard.Find, self._find),
            (standard.Close, self.close),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # -- reading

    def show_topic(self, topic: str) -> None:
        """Bring a page to the front, at a section where the topic names one ("page#section")."""
        self._trail.follow(topic)
        self.show()
        self._read()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    @property
    def topic(self) -> str:
        """What is shown now."""
        return self._trail.current

    def _read(self) -> None:
        name, _, anchor = self.topic.partition("#")
        page = self._library.page(name)
        if page is not self._page:
            self._page = page
            self._draw(page)
        self.back.setEnabled(self._trail.can_go_back)
        self.forward.setEnabled(self._trail.can_go_forward)
        self._scroll_to(page.place_of(anchor))
        self._mark(name)

    def _draw(self, page: HelpPage) -> None:
        self.text.setMarkdown(page.text)
        dress(self.text.document())
        self.setWindowTitle(self.tr("SageSync Help: {0}").format(page.title))

    def _scroll_to(self, place: int | None) -> None:
        bar = self.text.verticalScrollBar()
        found = headings(self.text.document())
        if place is None or place >= len(found):
            bar.setValue(0)
            return
        layout = self.text.document().documentLayout()
        layout.documentSize()  # lays out all of the page, which gives the scroll bar its range
        bar.setValue(round(layout.blockBoundingRect(found[place]).top()) - SPACE)

    def _mark(self, name: str) -> None:
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_LINK) in (name, self.topic):
                self.contents.setCurrentRow(row)
                return

    def changeEvent(self, event: QEvent) -> None:
        """Draw the page anew when the colours change: its links keep those that they were made in.

        Afterwards, not at once: within the change of a style sheet Qt 6.11 does not survive a new text.
        """
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour.start()

    @Slot()
    def _draw_again(self) -> None:
        if self._page is not None:
            place = self.text.verticalScrollBar().value()
            self._draw(self._page)
            self.text.verticalScrollBar().setValue(place)

    # -- going about

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            self.address_wanted.emit(url.toString())
            return
        name, anchor = url.path().removesuffix(".md"), url.fragment()
        here = self.topic.partition("#")[0]
        self._trail.follow("#".join(part for part in (name or here, anchor) if part))
        self._read()

    @Slot(QListWidgetItem)
    def _open_item(self, item: QListWidgetItem) -> None:
        self._trail.follow(str(item.data(_LINK)))
        self._read()

    @Slot()
    def _open_first(self) -> None:
        if self.contents.count():
            self._open_item(self.contents.item(0))

    @Slot()
    def _go_back(self) -> None:
        self._trail.go(-1)
        self._read()

    @Slot()
    def _go_forward(self) -> None:
        self._trail.go(1)
        self._read()

    @Slot()
    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _list(self) -> None:
        """The pages, or whatever page or section has a title with the text that is searched for."""
        self.contents.clear()
        for entry in self._library.entries(self.search.text()):
            item = QListWidgetItem(entry.title)
            item.setData(_LINK, entry.link)
            self.contents.addItem(item)
        if self.topic:
            self._mark(self.topic.partition("#")[0])


_LINK = 0x0100
"""Qt.ItemDataRole.UserRole."""
