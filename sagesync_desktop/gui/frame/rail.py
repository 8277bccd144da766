"""The navigation rail: one button a page, reachable by Tab, arrows and Ctrl+1 to Ctrl+7, and Help below."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import TextButton, label
from sagesync_desktop.gui.words import phrases

WIDTH, NARROW_WIDTH = 26 * SPACE, 8 * SPACE
AROUND_WORDS = 10 * SPACE
"""Pixels of the rail beside a button's words: its margins, the button's padding and icon."""
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Rail(QWidget):
    """Signals: chosen(page name), by a person's click or key; help_wanted()."""

    chosen = Signal(str)
    help_wanted = Signal()

    def __init__(self, pages: tuple[tuple[str, str, str], ...], parent: QWidget | None = None) -> None:
        """`pages` are (name, title, icon name) from top to bottom."""
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._titles = {name: title for name, title, _ in pages}
        self._counts = dict.fromkeys(self._titles, 0)
        self._is_narrow = False
        self.buttons: dict[str, QPushButton] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE + 4, 2 * SPACE, SPACE + 4, 2 * SPACE)
        box.setSpacing(4)
        box.addLayout(self._make_brand())
        box.addSpacing(SPACE)
        for place, (name, title, icon_name) in enumerate(pages, 1):
            box.addWidget(self._make_button(place, name, title, icon_name))
        box.addStretch(1)
        box.addWidget(self._make_help())
        self._group.buttonClicked.connect(self._choose)

    def _make_brand(self) -> QVBoxLayout:
        mark = QLabel()
        theme.set_icon(mark, "app", "accent", 4 * SPACE)
        mark.setFixedSize(4 * SPACE, 4 * SPACE)
        brand = QVBoxLayout()
        brand.setContentsMargins(SPACE, 0, 0, SPACE)
        brand.setSpacing(SPACE // 2)
        brand.addWidget(mark)
        self._name = label("SageSync", "section")
        brand.addWidget(self._name)
        return brand

    def _make_button(self, place: int, name: str, title: str, icon_name: str) -> QPushButton:
        made = TextButton(title)
        made.setProperty("kind", "rail")
        made.setProperty("page", name)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the keys are the page's
        made.setAccessibleName(title)
        made.setToolTip(f"{title} (Ctrl+{place})")
        theme.set_icon(made, icon_name, "muted", 18)
        shortcut = QShortcut(QKeySequence(f"Ctrl+{place}"), self)
        shortcut.activated.connect(made.click)
        self._group.addButton(made)
        self.buttons[name] = made
        return made

    def _make_help(self) -> QPushButton:
        self.help_button = TextButton(self.tr("Help"))
        self.help_button.setProperty("kind", "rail")
        self.help_button.setAccessibleName(self.tr("Help"))
        self.help_button.setToolTip(self.tr("Explains what you are looking at (F1)"))
        theme.set_icon(self.help_button, "help", "muted", 18)
        self.help_button.clicked.connect(self.help_wanted)
        return self.help_button

    def show_chosen(self, name: str) -> None:
        """Mark a page as the one that is shown; none of them for one that has no place here."""
        self._group.setExclusive(False)
        for other, made in self.buttons.items():
            made.setChecked(other == name)
            theme.set_icon(made, made.property("themeIcon"), "accent" if other == name else "muted", 18)
        self._group.setExclusive(True)

    def show_count(self, name: str, count: int) -> None:
        """Show a number behind a page's title, such as the skipped records."""
        title = self._titles[name]
        self._counts[name] = count
        self.buttons[name].setAccessibleName(f"{title}, {phrases.records(count)}" if count else title)
        self._show_words()

    def set_narrow(self, is_narrow: bool) -> None:
        """Icons alone, whose tool tips and accessible names still tell the page."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._name.setVisible(not is_narrow)
            self.help_button.setText("" if is_narrow else self.help_button.accessibleName())
            self._show_words()

    def _show_words(self) -> None:
        for name, made in self.buttons.items():
            count = self._counts[name]
            words = f"{self._titles[name]} · {phrases.number(count)}" if count else self._titles[name]
            made.setText("" if self._is_narrow else words)
        self.setFixedWidth(NARROW_WIDTH if self._is_narrow else max(WIDTH, self._wanted_width()))

    def _wanted_width(self) -> int:
        """Room for each page's words when it is the chosen one, whose words are bold."""
        return AROUND_WORDS + max(theme.strong_width(made.text()) for made in self.buttons.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move the focus between the pages."""
        step = STEPS.get(Qt.Key(event.key()))
        names = list(self.buttons)
        focused = next((i for i, name in enumerate(names) if self.buttons[name].hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        self.buttons[names[(focused + step) % len(names)]].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _choose(self, made: QPushButton) -> None:
        self.chosen.emit(str(made.property("page")))
