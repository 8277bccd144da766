"""Small shared widgets: cards, links, lamps, banners, empty states; all named for screen readers."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.fitting import ElidingLabel, WrappingLabel, plain_tip
from sagesync_desktop.gui.look.theme import CARD_MARGIN, PAGE_MARGIN, SPACE
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken, told


def label(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    """Plain text in a role of the style sheet: title, section, figure, muted, small or strong."""
    made = WrappingLabel(text) if wraps else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if wraps:
        made.setWordWrap(True)
        made.setMinimumWidth(0)
    return made


def button(text: str, kind: str = "", icon_name: str = "") -> QPushButton:
    """A push button of a kind ("primary", "quiet", "danger" or plain), Enter presses it too."""
    made = TextButton(text)
    made.setAccessibleName(text)
    if kind:
        made.setProperty("kind", kind)
    if icon_name:
        roles = {"primary": "on_accent", "quiet": "muted", "danger": "bad"}
        theme.set_icon(made, icon_name, roles.get(kind, "text"), 16)
    return made


def restyle(widget: QWidget) -> None:
    """Have the style sheet look at a widget's properties again after one changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def line() -> QFrame:
    """A hair line between two parts."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, hidden at once: until Qt deletes it, it would stand where it was."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class TextButton(QPushButton):
    """A push button that Enter presses as well as Space."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Return click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class LinkButton(TextButton):
    """Text that leads somewhere; reachable by Tab, pressed by Enter, Space or a click."""

    def __init__(self, text: str, accessible: str = "", parent: QWidget | None = None) -> None:
        """`accessible` says where it leads when the text alone does not."""
        super().__init__(text, parent)
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(accessible or text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class CountLink(LinkButton):
    """A count that leads to its records; zero is shown but leads nowhere."""

    def __init__(self, count: int, what: str, parent: QWidget | None = None) -> None:
        """`what` names the records for screen readers, such as "skipped invoices"."""
        super().__init__(phrases.number(count), f"{phrases.number(count)} {what}", parent)
        self.setEnabled(count > 0)
        theme.tabular(self)

    def set_count(self, count: int, what: str) -> None:
        """Show another count."""
        self.setText(phrases.number(count))
        self.setAccessibleName(f"{phrases.number(count)} {what}")
        self.setEnabled(count > 0)


class IconLabel(QLabel):
    """An icon with a name for screen readers."""

    def __init__(self, name: str, role: str = "muted", size: int = theme.ICON, says: str = "") -> None:
        """`says` is empty when the words stand beside the icon."""
        super().__init__()
        self.setFixedSize(QSize(size, size))
        self.setAccessibleName(says)
        theme.set_icon(self, name, role, size)

    def show_icon(self, name: str, role: str) -> None:
        """Show another icon of the same size."""
        theme.set_icon(self, name, role, self.width())


class Lamp(QWidget):
    """A state as icon and word."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        """`title` is what the state belongs to, such as "Sage"."""
        super().__init__(parent)
        self._title = title
        self._icon = IconLabel("clock", "muted", 16)
        self._text = ElidingLabel(title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._text)

    def show_state(self, icon_name: str, word: str, role: str, detail: str = "") -> None:
        """Show a state; `detail` appears as a tool tip and to screen readers."""
        self._icon.show_icon(icon_name, role)
        self._text.setText(f"{self._title}: {word}" if self._title else word)
        said = ". ".join(part for part in (self._text.text(), detail) if part)
        self.setToolTip(plain_tip(detail))
        self.setAccessibleName(said)


class Chip(TextButton):
    """A filter that is on or off."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Off at first."""
        super().__init__(text, parent)
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Room for the bold letters of a chosen chip, which the style sheet does not tell the layout of."""
        hint, bold = super().sizeHint(), self.font()
        bold.setWeight(QFont.Weight.DemiBold)
        plain = self.fontMetrics().horizontalAdvance(self.text())
        wide = QFontMetrics(bold).horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, wide - plain), hint.height())


class Card(QFrame):
    """A quiet surface with an optional heading; `body` takes the content."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        """`title` is a section heading."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(CARD_MARGIN, CARD_MARGIN - SPACE, CARD_MARGIN, CARD_MARGIN - SPACE)
        self.body.setSpacing(SPACE)
        if title:
            self.heading = label(title, "section")
            self.body.addWidget(self.heading)


class EmptyState(QWidget):
    """What a page says while it has nothing to show, and what to do first."""

    pressed = Signal()

    def __init__(
        self, icon_name: str, title: str, text: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        """`action` labels the button; "" leaves it out."""
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, 2 * PAGE_MARGIN, PAGE_MARGIN, 2 * PAGE_MARGIN)
        box.setSpacing(SPACE)
        box.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._icon = IconLabel(icon_name, "faint", 48)
        self._title = label(title, "section")
        self._words = words = label(text, "muted", wraps=True)
        box.addWidget(self._icon, 0, centre)
        box.addSpacing(SPACE)
        box.addWidget(self._title, 0, centre)
        words.setAlignment(centre)
        words.setFixedWidth(440)
        # Stretches rather than an alignment: an aligned label is not given the height that its lines need.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words)
        middle.addStretch(1)
        box.addLayout(middle)
        self.button: QPushButton | None = None
        if action:
            self.button = button(action, "primary")
            self.button.clicked.connect(self._press)
            box.addSpacing(SPACE)
            box.addWidget(self.button, 0, centre)
        box.addStretch(2)

    def say(self, icon_name: str, title: str, text: str) -> None:
        """Say something else in the same place."""
        self._icon.show_icon(icon_name, "faint")
        self._title.setText(title)
        self._words.setText(text)

    @Slot()
    def _press(self) -> None:
        self.pressed.emit()


class LoadingState(QWidget):
    """A sentence over a bar that runs without telling how long."""

    def __init__(self, sentence: str) -> None:
        """`sentence` says what is being read."""
        super().__init__()
        self.setAccessibleName(sentence)
        words = label(sentence, "muted")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedWidth(240)
        bar.setAccessibleName(sentence)
        box = QVBoxLayout(self)
        box.setSpacing(2 * SPACE)
        box.addStretch(2)
        box.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(bar, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)


_BANNER_LOOKS = {
    "info": ("info", "accent"),
    "good": ("ok", "good"),
    "warn": ("attention", "warn"),
    "bad": ("failed", "bad"),
}
"""Kind -> (icon name, palette role)."""


class Banner(QFrame):
    """A message in the page: icon by kind, what happened, what to do, at most one button."""

    pressed = Signal()

    def __init__(
        self, kind: str, text: str, fix: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        """`kind` is "info", "good", "warn" or "bad"."""
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._icon = IconLabel("info", "accent", 20)
        self._text = label("", "strong", wraps=True)
        self._fix = label("", wraps=True)
        self.button = button("")
        self.button.clicked.connect(self._press)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._text)
        words.addWidget(self._fix)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, SPACE + 4)
        row.setSpacing(SPACE + 4)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.say(kind, text, fix, action)

    def say(self, kind: str, text: str, fix: str = "", action: str = "") -> None:
        """Show another message."""
        name, role = _BANNER_LOOKS[kind]
        self._icon.show_icon(name, role)
        self._text.setText(text)
        self._fix.setText(fix)
        self._fix.setVisible(bool(fix))
        self.button.setText(action)
        self.button.setAccessibleName(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(". ".join(part for part in (text.rstrip(".") if fix else text, fix) if part))
        self.setProperty("tone", kind)
        restyle(self)

    @Slot()
    def _press(self) -> None:
        self.pressed.emit()


class ErrorState(QWidget):
    """Why nothing could be read, what to do, and a button to try again."""

    pressed = Signal()

    def __init__(self) -> None:
        """Says nothing until `say`."""
        super().__init__()
        self.banner = Banner("bad", "")
        self.banner.pressed.connect(self._press)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.banner)
        box.addStretch(1)

    def say(self, error: SageSyncError) -> None:
        """Show an error in words."""
        self.banner.say("bad", spoken(error.title), told(error), self.tr("Try again"))

    @Slot()
    def _press(self) -> None:
        self.pressed.emit()
