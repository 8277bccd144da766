"""Small widgets of the wizard's pages: a tile, a disclosure, a labelled field."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from sagesync_desktop.app.resources import resource
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import LinkButton, label

FLAG = QSize(60, 40)
FIELD_WIDTH = 420


class Tile(QToolButton):
    """A picture above its name; one of several can be chosen, by click, Space or the arrow keys."""

    def __init__(
        self, name: str, picture: QIcon, size: QSize, remark: str = "", parent: QWidget | None = None
    ) -> None:
        """`picture` is shown at `size`; `remark` is a second line."""
        super().__init__(parent)
        self._lines = (name, remark) if remark else (name,)
        self.setText("\n".join(self._lines))
        self.setAccessibleName(f"{name}, {remark}" if remark else name)
        self.setProperty("kind", "tile")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIcon(picture)
        self.setIconSize(size)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words where they are wider than the tile: a tool button does not."""
        super().resizeEvent(event)
        room = self.width() - 4 * SPACE
        parts = [part for line in self._lines for part in self._broken(line, room)]
        self.setText("\n".join(parts))
        wanted = self.iconSize().height() + len(parts) * self.fontMetrics().lineSpacing() + 5 * SPACE
        self.setMinimumHeight(max(self.minimumHeight(), wanted))

    def _broken(self, line: str, room: int) -> list[str]:
        parts: list[str] = []
        for word in line.split():
            longer = f"{parts[-1]} {word}" if parts else word
            if parts and self.fontMetrics().horizontalAdvance(longer) <= room:
                parts[-1] = longer
            else:
                parts.append(word)
        return parts


def flag(key: str) -> QIcon:
    """The flag of a region, sharp at 100 to 300 %."""
    svg = resource(f"flags/{key}.svg").read_bytes()
    made = QIcon()
    for times in (1, 2, 3):
        drawn = theme.drawn_svg(svg, FLAG * times)
        made.addPixmap(drawn, QIcon.Mode.Normal)
        made.addPixmap(drawn, QIcon.Mode.Disabled)
    return made


class Disclosure(QWidget):
    """A question as a link; its answer unfolds below."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        """Folded at first; the answer goes into `body`."""
        super().__init__(parent)
        self._question = question
        self.link = LinkButton(question)
        self.link.setCheckable(True)
        self.link.toggled.connect(self._fold)
        self._inner = QWidget()
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(SPACE, 0, 0, SPACE)
        self.body.setSpacing(SPACE)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.link)
        box.addWidget(self._inner)
        self._fold(False)

    @Slot(bool)
    def _fold(self, is_open: bool) -> None:
        self._inner.setVisible(is_open)
        self.link.setText(f"{'▾' if is_open else '▸'} {self._question}")

    def add_steps(self, steps: tuple[str, ...]) -> None:
        """A numbered list as the answer."""
        for number, text in enumerate(steps, 1):
            row = QHBoxLayout()
            row.setSpacing(SPACE)
            figure = label(f"{number}.", "muted")
            figure.setFixedWidth(2 * SPACE)
            row.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
            words = label(text, wraps=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row.addWidget(words, 1)
            self.body.addLayout(row)


def field(title: str, widget: QWidget, hint: str = "", beside: QLayout | None = None) -> QVBoxLayout:
    """A title above a control, a hint below; `beside` stands to the control's right."""
    caption = QLabel(title)
    caption.setProperty("role", "strong")
    caption.setBuddy(widget)
    if not widget.accessibleName():
        widget.setAccessibleName(title.replace("&", ""))
    widget.setAccessibleDescription(hint)
    box = QVBoxLayout()
    box.setSpacing(4)
    box.addWidget(caption)
    row = QHBoxLayout()
    row.setSpacing(SPACE)
    widget.setFixedWidth(FIELD_WIDTH)
    row.addWidget(widget)
    if beside is not None:
        row.addLayout(beside)
    row.addStretch(1)
    box.addLayout(row)
    if hint:
        box.addWidget(label(hint, "small", wraps=True))
    return box
