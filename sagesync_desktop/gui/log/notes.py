"""What was synced with a note: what it says and what to do, and how one says that one has read it."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sagesync_desktop.app.services import Services
from sagesync_desktop.core.logviews import LoggedOutcome, Note
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import IconLabel, button, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

LOOKS = {Note.UNREAD: ("info", "accent"), Note.READ: ("check", "muted")}
"""Icon and palette role of a note that stands; one that is over has none."""
TOP = Qt.AlignmentFlag.AlignTop


class NoteReading(QObject):
    """Has notes marked as read; the log tells all who show it."""

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        """`controller` asks the worker, and says that the log has changed."""
        super().__init__(parent)
        self._controller = controller

    @Slot(object)
    def read(self, lines: tuple[int, ...]) -> None:
        """What these lines of the log say was read."""
        self._controller.ask(asking(Services.read_notes, lines), self._tell)

    @Slot(object, str)
    def read_alike(self, module: ModuleId, rule: str) -> None:
        """All of a module's notes of one kind were read."""
        self._controller.ask(asking(Services.read_notes_alike, module, rule), self._tell)

    def _tell(self, _read: object) -> None:
        self._controller.log_changed.emit()


class NotePanel(QFrame):
    """One record's note, with its cure; hidden for a line of the log without one."""

    read_wanted = Signal(object)
    """The ids of lines of the log, a tuple."""
    alike_wanted = Signal(object, str)
    """ModuleId and rule: all notes of this kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hidden until `show_line`."""
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._line: LoggedOutcome | None = None
        self._icon = IconLabel("info", "accent", 20)
        self.title = label("", "strong", wraps=True)
        self.because = label("", wraps=True)
        self.fix = label("", "muted", wraps=True)
        self.read = button(self.tr("Mark as read"), "", "check")
        self.alike = button(self.tr("Mark all alike as read"))
        self.read.clicked.connect(self._read)
        self.alike.clicked.connect(self._read_alike)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        words, buttons = QVBoxLayout(), QVBoxLayout()
        words.setSpacing(SPACE // 2)
        for text in (self.title, self.because, self.fix):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(text)
        buttons.setSpacing(SPACE // 2)
        buttons.addWidget(self.read)
        buttons.addWidget(self.alike)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, SPACE + 4)
        row.setSpacing(SPACE + 4)
        row.addWidget(self._icon, 0, TOP)
        row.addLayout(words, 1)
        row.addLayout(buttons)
        row.setAlignment(buttons, TOP)

    def show_line(self, line: LoggedOutcome | None) -> None:
        """Show what a line of the log says beside that its record is in step."""
        self._line = line
        self.setVisible(line is not None and line.note is not None)
        if line is None or line.note is None:
            return
        one, is_unread = line.outcome, line.note is Note.UNREAD
        self._icon.show_icon(*LOOKS.get(line.note, ("info", "muted")))
        self.title.setText(phrases.within(state_words(line.note), phrases.rule_title(one.rule)))
        self.because.setText(spoken(one.because))
        self.fix.setText(phrases.within(self.tr("What to do"), spoken(one.fix)) if one.fix else "")
        self.fix.setVisible(bool(one.fix))
        said = (text.text() for text in (self.title, self.because, self.fix))
        self.setAccessibleName(" ".join(text for text in said if text))
        self.read.setVisible(is_unread)
        self.alike.setVisible(is_unread)
        about = self.tr("All unread notes in {module}: {title}").format(
            module=phrases.module_name(one.module), title=phrases.rule_title(one.rule)
        )
        self.alike.setToolTip(about)
        self.alike.setAccessibleDescription(about)

    @Slot()
    def _read(self) -> None:
        if self._line is not None:
            self.read_wanted.emit((self._line.id,))

    @Slot()
    def _read_alike(self) -> None:
        if self._line is not None:
            self.alike_wanted.emit(self._line.outcome.module, self._line.outcome.rule)


def state_words(note: Note) -> str:
    """What has become of a note, as a heading."""
    return {
        Note.UNREAD: _tr("Synced with a note"),
        Note.READ: _tr("Synced with a note, read"),
        Note.OVER: _tr("Synced with a note that is over by now"),
    }[note]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notes", text)
