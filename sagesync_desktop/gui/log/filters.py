"""The row above the records: a search field and one chip for each thing that narrows the list down."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QMenu, QWidget

from sagesync_desktop.core.logport import EVERYTHING
from sagesync_desktop.core.logviews import EVERY_NOTE, STANDING, Note, OutcomeFilter
from sagesync_desktop.core.types import ModuleId, Side, Status
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Chip, LinkButton, TextButton
from sagesync_desktop.gui.words import phrases

Option = TypeVar("Option")
MOMENT = timedelta(microseconds=1)
"""What takes an end that is outside the period to its last day."""
DEBOUNCE = 200
"""Milliseconds between the last key and the search."""


class FilterChip(Chip):
    """A chip that opens a menu of options; on while one of them narrows the list down."""

    picked = Signal(object)
    """The option, None for all."""

    def __init__(self, title: str, everything: str, parent: QWidget | None = None) -> None:
        """`title` is what it filters by; `everything` is the menu's way back."""
        super().__init__(title, parent)
        self._title, self._everything = title, everything
        self._options: list[tuple[object, str]] = []
        self.value: object = None
        """The chosen option; None for all."""
        self.clicked.connect(self._open)
        self._show()

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """What the menu offers, each with its words."""
        self._options = list(options)
        self._show()

    def set_value(self, value: object) -> None:
        """Show a choice without telling anyone."""
        self.value = value
        self._show()

    def menu_of_options(self) -> QMenu:
        """The menu as it opens."""
        menu = QMenu(self)
        menu.setAccessibleName(self._title)
        for place, (value, text) in enumerate(self._offered()):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == self.value)
            action.setData(place)  # not the value: Qt would turn our string enums into plain strings
        menu.triggered.connect(self._pick)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _offered(self) -> list[tuple[object, str]]:
        return [(None, self._everything), *self._options]

    @Slot()
    def _open(self) -> None:
        self._show()  # a click has toggled the chip, but only a choice may
        self.menu_of_options().popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot(QAction)
    def _pick(self, action: QAction) -> None:
        self.set_value(self._offered()[int(action.data())][0])
        self.picked.emit(self.value)

    def _show(self) -> None:
        words_of = dict(self._options)
        chosen = words_of.get(self.value, "")
        self.setChecked(self.value is not None)
        shown = f"{self._title}: {chosen}" if chosen else self._title
        self.setText(f"{shown}  ▾")
        self.setAccessibleName(shown if chosen else f"{self._title}: {self._everything}")


class FilterBar(QWidget):
    """Search and chips; holds an OutcomeFilter and tells when a person changes it."""

    changed = Signal(object)
    """OutcomeFilter"""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing narrowed down at first."""
        super().__init__(parent)
        self._chosen = EVERYTHING
        self.search = self._make_search()
        self.module = FilterChip(self.tr("Module"), self.tr("All modules"))
        self.target = FilterChip(self.tr("Direction"), self.tr("Both directions"))
        self.status = FilterChip(self.tr("Status"), self.tr("Every status"))
        self.rule = FilterChip(self.tr("Reason"), self.tr("Every reason"))
        self.notes = FilterChip(self.tr("Notes"), self.tr("With or without a note"))
        self.period = TextButton("")
        self.period.setProperty("kind", "chip")
        self.period.setCheckable(True)
        self.period.clicked.connect(self._drop_period)
        self.clear = LinkButton(self.tr("Clear filters"))
        self.clear.clicked.connect(self._clear)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._timer.timeout.connect(self.search_now)
        self._fill()
        self._lay_out()

    def _make_search(self) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(self.tr("Search names and reasons"))
        made.setAccessibleName(self.tr("Search names and reasons"))
        made.setClearButtonEnabled(True)
        self._glass = made.addAction(theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        made.setMinimumWidth(160)
        made.textChanged.connect(self._typed)
        made.returnPressed.connect(self.search_now)
        return made

    def changeEvent(self, event: QEvent) -> None:
        """Draw the glass anew when the colours change; an action cannot be tinted like a button."""
        if event.type() == QEvent.Type.PaletteChange:
            self._glass.setIcon(theme.icon("search", "muted"))
        super().changeEvent(event)

    def _fill(self) -> None:
        self.module.set_options([(module, phrases.module_name(module)) for module in ModuleId])
        self.target.set_options([(side, phrases.target_name(side)) for side in Side])
        self.status.set_options([(status, phrases.status_name(status)) for status in Status])
        self.notes.set_options(
            [
                (frozenset({Note.UNREAD}), self.tr("Not read yet")),
                (STANDING, self.tr("All that still stand")),
                (EVERY_NOTE, self.tr("All that were ever made")),
            ]
        )
        for chip in self._chips():
            chip.picked.connect(self._picked)

    def _lay_out(self) -> None:
        self._controls = QHBoxLayout()
        self._controls.setSpacing(SPACE)
        for control in (*self._chips(), self.period, self.clear):
            self._controls.addWidget(control)
        self._controls.addStretch(0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE)
        self._row.addWidget(self.search, 1)
        self._row.addLayout(self._controls)

    def minimumSizeHint(self) -> QSize:
        """Room for the chips: beside the search they would keep the page from getting narrow."""
        return QSize(self._controls.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chips below the search where both have no room, or back beside it."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """Chips get longer by what is chosen, and come and go."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        room = self.search.minimumWidth() + SPACE + self._controls.sizeHint().width()
        directions = QBoxLayout.Direction
        wanted = directions.LeftToRight if room <= self.width() else directions.TopToBottom
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)

    def _chips(self) -> tuple[FilterChip, ...]:
        return (self.module, self.target, self.status, self.rule, self.notes)

    def offer_rules(self, rules: Sequence[str]) -> None:
        """Offer the reasons that the log knows, by their titles."""
        titled = sorted((phrases.rule_title(rule).casefold(), rule) for rule in rules)
        self.rule.set_options([(rule, phrases.rule_title(rule)) for _, rule in titled])

    # -- the filter

    @property
    def chosen(self) -> OutcomeFilter:
        """The filter as it stands."""
        return self._chosen

    def show_filter(self, chosen: OutcomeFilter) -> None:
        """Stand the controls to a filter without telling anyone."""
        self._chosen = chosen
        self.search.setText(chosen.text)
        self._timer.stop()
        values = (chosen.module, chosen.target, chosen.status, chosen.rule or None, chosen.notes or None)
        for chip, value in zip(self._chips(), values, strict=True):
            chip.set_value(value)
        self._show_ends()

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._timer.start()

    @Slot()
    def search_now(self) -> None:
        """Search for what is typed, without waiting for more."""
        self._timer.stop()
        if self.search.text().strip() != self._chosen.text:
            self._choose(replace(self._chosen, text=self.search.text().strip()))

    @Slot(object)
    def _picked(self, _value: object) -> None:
        module, target, status, rule, notes = (chip.value for chip in self._chips())
        self._choose(
            replace(
                self._chosen,
                module=module if isinstance(module, ModuleId) else None,
                target=target if isinstance(target, Side) else None,
                status=status if isinstance(status, Status) else None,
                rule=rule if isinstance(rule, str) else "",
                notes=notes if isinstance(notes, frozenset) else frozenset(),
            )
        )

    @Slot()
    def _clear(self) -> None:
        chosen = OutcomeFilter(run=self._chosen.run)
        self.show_filter(chosen)
        self.search.setFocus()
        self.changed.emit(chosen)

    def _choose(self, chosen: OutcomeFilter) -> None:
        self._chosen = chosen
        self._show_ends()
        self.changed.emit(chosen)

    def _show_ends(self) -> None:
        """The period and the way out of all filters are there only while they do something."""
        chosen = self._chosen
        words = _period(chosen)
        self.period.setVisible(bool(words))
        self.period.setChecked(bool(words))
        self.period.setText(f"{words}  \N{MULTIPLICATION X}")
        self.period.setAccessibleName(self.tr("{0}: show every day again").format(words))
        self.clear.setVisible(replace(chosen, run=None) != EVERYTHING)

    @Slot()
    def _drop_period(self) -> None:
        self._choose(replace(self._chosen, since=None, until=None))


def _period(chosen: OutcomeFilter) -> str:
    """The days between the two moments in the user's zone; "" where there are none."""
    first = phrases.day(chosen.since.astimezone().date()) if chosen.since else ""
    last = phrases.day((chosen.until - MOMENT).astimezone().date()) if chosen.until else ""
    return first if first == last else f"{first} \N{EN DASH} {last}".strip()
