"""The field for the value that a cure waits for: a text, a date, a number, a choice or a record."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sagesync_desktop.app.desk import Picked
from sagesync_desktop.app.services import Services
from sagesync_desktop.core.cures import Ask, Need
from sagesync_desktop.gui.control.asked import Ask as Asker
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.look.fitting import CalmCombo
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import TextButton, clear, label, restyle
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

DEBOUNCE = 250
"""Milliseconds between the last key and another look at what the cure would do."""
FOUND = 6
"""Records offered at a time: more are found by typing more."""


class ValueField(QWidget):
    """Holds the text that a cure takes; "" while nothing is given."""

    touched = Signal()
    """Another value, at once."""
    changed = Signal()
    """Another value, once nothing was typed for a moment."""
    entered = Signal()
    """Enter: on to the button."""

    def __init__(self, need: Need, parent: QWidget | None = None) -> None:
        """A label above what a subclass puts below it."""
        super().__init__(parent)
        self.need = need
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._timer.timeout.connect(self.changed)
        self.caption = label(spoken(need.label), "small")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(4)
        self.box.addWidget(self.caption)

    def value(self) -> str:
        """What is given, as a cure takes it."""
        raise NotImplementedError

    def give(self, value: str) -> None:
        """Take a value that was chosen elsewhere; only where one chooses among several."""

    def show_unfit(self, why: str) -> None:
        """Mark the field while its value does not do; nothing where a field cannot hold a wrong one."""

    def show_note(self, text: str) -> None:
        """Say something below the field."""
        self.box.addWidget(label(text, "small", wraps=True))

    @Slot()
    def _touched(self) -> None:
        self._timer.start()
        self.touched.emit()

    @Slot()
    def enter(self) -> None:
        """Take the value at once, and go on."""
        if self._timer.isActive():
            self._timer.stop()
            self.changed.emit()
        self.entered.emit()


class TextField(ValueField):
    """A line of text that counts its characters where there is a limit."""

    def __init__(self, need: Need, parent: QWidget | None = None) -> None:
        """Longer texts can be typed, so that one sees by how much they are too long."""
        super().__init__(need, parent)
        self.edit = QLineEdit(need.suggestion)
        self.edit.setCursorPosition(0)  # else a long text would show its end
        self.edit.setAccessibleName(spoken(need.label))
        self.counter = label("", "small")
        self.setFocusProxy(self.edit)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        self.box.removeWidget(self.caption)
        head.addWidget(self.caption, 1)
        head.addWidget(self.counter)
        self.box.addLayout(head)
        self.box.addWidget(self.edit)
        self.edit.textChanged.connect(self._count)
        self.edit.textChanged.connect(self._touched)
        self.edit.returnPressed.connect(self.enter)
        self._count()

    def value(self) -> str:
        """The text without blanks around it."""
        return self.edit.text().strip()

    @Slot()
    def _count(self) -> None:
        most = self.need.most
        length = len(self.value())
        self.counter.setVisible(most is not None)
        if most is not None:
            figures = (phrases.number(length), phrases.number(most))
            self.counter.setText(self.tr("{0} of {1}").format(*figures))
            self.edit.setAccessibleDescription(self.tr("{0} of {1} characters").format(*figures))
            self.counter.setProperty("tone", "bad" if length > most else "")
            restyle(self.counter)

    def show_unfit(self, why: str) -> None:
        """A red border, with the reason for screen readers."""
        self.edit.setProperty("wrong", "true" if why else "false")
        if why:
            self.edit.setAccessibleDescription(why)
        else:
            self._count()
        restyle(self.edit)


class NumberField(TextField):
    """A number as people write it here; a cure takes it with a point."""

    def __init__(self, need: Need, parent: QWidget | None = None) -> None:
        """The suggestion is shown as people write it."""
        super().__init__(need, parent)
        self.edit.setText(_as_written(need.suggestion))
        self._timer.stop()

    def value(self) -> str:
        """With a point for the decimals; what is no number is left for the cure to refuse."""
        text = super().value()
        locale = QLocale()
        plain = text.replace(locale.groupSeparator(), "").replace(" ", "").replace(locale.decimalPoint(), ".")
        return plain if _is_number(plain) else text


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def _as_written(text: str) -> str:
    return phrases.decimal(Decimal(text)) if _is_number(text) else text


class DateField(ValueField):
    """A day, from a calendar or typed."""

    def __init__(self, need: Need, parent: QWidget | None = None) -> None:
        """Today while nothing is suggested."""
        super().__init__(need, parent)
        self.edit = QDateEdit(_qdate(need.suggestion))
        self.edit.setCalendarPopup(True)
        self.edit.setAccessibleName(spoken(need.label))
        self.setFocusProxy(self.edit)
        self.box.addWidget(self.edit)
        self.edit.dateChanged.connect(self._touched)

    def value(self) -> str:
        """In the form of ISO 8601."""
        return str(self.edit.date().toString(Qt.DateFormat.ISODate))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        else:
            super().keyPressEvent(event)


def _qdate(text: str) -> QDate:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return QDate.currentDate()
    return QDate(day.year, day.month, day.day)


class ChoiceField(ValueField):
    """One of several answers; none is taken for her where none is likely."""

    def __init__(self, need: Need, parent: QWidget | None = None) -> None:
        """Stands on the suggestion, else on nothing."""
        super().__init__(need, parent)
        self.choice = CalmCombo()
        self.choice.setAccessibleName(spoken(need.label))
        self.choice.setPlaceholderText(self.tr("Choose …"))
        self.setFocusProxy(self.choice)
        for one in need.choices:
            self.choice.addItem(spoken(one.label), one.id)
        self.choice.setCurrentIndex(self.choice.findData(need.suggestion))
        self.box.addWidget(self.choice)
        self.choice.currentIndexChanged.connect(self._touched)

    def give(self, value: str) -> None:
        """Stand on another answer."""
        self.choice.setCurrentIndex(self.choice.findData(value))
        self._timer.stop()
        self.changed.emit()

    def value(self) -> str:
        """The chosen answer's id."""
        return str(self.choice.currentData() or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        else:
            super().keyPressEvent(event)


class FoundRecord(TextButton):
    """A record that was found; Enter or a click takes it."""

    taken = Signal(object)
    """Picked"""

    def __init__(self, found: Picked, parent: QWidget | None = None) -> None:
        """Its title, and what tells it from others of the same name."""
        text = f"{found.title}  ·  {found.detail}" if found.detail else found.title
        super().__init__(text.replace("&", "&&"), parent)
        self.setProperty("kind", "found")
        self.setAccessibleName(text)
        self.found = found
        self.clicked.connect(self._take)

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self.found)


class RecordField(ValueField):
    """A record that is looked for by its name."""

    def __init__(self, need: Need, ask: Asker, parent: QWidget | None = None) -> None:
        """`ask` puts the question to the worker."""
        super().__init__(need, parent)
        self._ask, self._taken = ask, need.suggestion
        self.search = QLineEdit()
        self.search.setAccessibleName(spoken(need.label))
        self.search.setPlaceholderText(self.tr("Type a part of the name"))
        self.search.setClearButtonEnabled(True)
        self.setFocusProxy(self.search)
        self._offered: list[FoundRecord] = []
        self.found = QVBoxLayout()
        self.found.setSpacing(2)
        self.note = label("", "small", wraps=True)
        self.box.addWidget(self.search)
        self.box.addLayout(self.found)
        self.box.addWidget(self.note)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(DEBOUNCE)
        self._look.timeout.connect(self.look)
        self.search.textEdited.connect(self._typed)
        self.search.returnPressed.connect(self._enter)
        self.note.hide()
        if need.suggestion and need.module is not None and need.side is not None:
            self._ask(asking(Services.pick, need.module, need.side, need.suggestion, 1), self._name)

    def value(self) -> str:
        """The taken record's id."""
        return self._taken

    @Slot(object)
    def _name(self, found: Sequence[Picked]) -> None:
        """Say what is suggested by its name, unless something was typed meanwhile."""
        named = next((one.title for one in found if one.id == self._taken), "")
        if named and not self.search.text():
            self.search.setText(named)
            self.search.setCursorPosition(0)

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._taken = ""
        self._look.start()
        self._touched()

    @Slot()
    def look(self) -> None:
        """Ask for what fits the text."""
        self._look.stop()
        if self.need.module is not None and self.need.side is not None:
            question = asking(
                Services.pick, self.need.module, self.need.side, self.search.text().strip(), FOUND
            )
            self._ask(question, self._show_found)

    @Slot(object)
    def _show_found(self, found: Sequence[Picked]) -> None:
        self._clear()
        for one in found:
            made = FoundRecord(one)
            made.taken.connect(self.take)
            self._offered.append(made)
            self.found.addWidget(made)
            made.show()
        self.note.setText("" if found else self.tr("Nothing of this name was found."))
        self.note.setVisible(not found)

    def _clear(self) -> None:
        clear(self.found)
        self._offered = []

    @Slot(object)
    def take(self, one: Picked) -> None:
        """Take a record that was found."""
        self._taken = one.id
        self.search.setText(one.title)
        self.search.setCursorPosition(0)
        self._clear()
        self._timer.stop()
        self.changed.emit()
        self.entered.emit()

    @Slot()
    def _enter(self) -> None:
        """Enter takes the only one that was found, goes down to several, and goes on once one is taken."""
        offered = [found for found in self._offered if not found.isHidden()]
        if self._taken:
            self.enter()
        elif not offered:
            self.look()
        elif len(offered) == 1:
            offered[0].click()
        else:
            offered[0].setFocus(Qt.FocusReason.TabFocusReason)


def value_field(need: Need, ask: Asker) -> ValueField:
    """The field for a need."""
    match need.ask:
        case Ask.TEXT:
            return TextField(need)
        case Ask.DATE:
            return DateField(need)
        case Ask.NUMBER:
            return NumberField(need)
        case Ask.CHOICE:
            return ChoiceField(need)
        case Ask.RECORD:
            return RecordField(need, ask)
