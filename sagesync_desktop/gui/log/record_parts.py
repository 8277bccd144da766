"""The parts of a record's tab: why it is held back, both sides' values, and what happened to it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sagesync_desktop.core.logviews import LoggedOutcome
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import Change, Status
from sagesync_desktop.gui.control.questions import FieldView, RecordView
from sagesync_desktop.gui.help.topics import topic_of_rule
from sagesync_desktop.gui.log.values import shown, shown_value
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import CARD_MARGIN, SPACE
from sagesync_desktop.gui.look.widgets import Card, IconLabel, LinkButton, label, line
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

SHOWN_FIRST = 10
"""Entries of the history before one asks for all."""
TOP = Qt.AlignmentFlag.AlignTop


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecordParts", text)


def value_label(text: str, role: str = "") -> QWidget:
    """A value that can be selected and copied; nothing is a dash, which screen readers hear as "empty"."""
    made = label(text or "\N{EN DASH}", role if text else "muted", wraps=True)
    made.setAccessibleName(text or _tr("empty"))
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


class SkipPanel(QFrame):
    """Why the record is held back, and the cure, as the first thing one reads."""

    help_wanted = Signal(str)
    """The help's topic of the reason."""

    def __init__(self, skip: OpenSkip, parent: QWidget | None = None) -> None:
        """All of the skip's words."""
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", "warn")
        title, because, fix = phrases.rule_title(skip.rule), spoken(skip.because), spoken(skip.fix)
        self.setAccessibleName(f"{title}. {because}. {_tr('What to do')}: {fix}")
        held = _tr("Held back since {0}").format(phrases.moment(skip.since))
        box = QVBoxLayout()
        box.setSpacing(SPACE // 2)
        box.addWidget(label(title, "section"))
        box.addWidget(value_label(because))
        box.addSpacing(SPACE)
        box.addWidget(label(_tr("What to do"), "strong"))
        box.addWidget(value_label(fix))
        box.addSpacing(SPACE // 2)
        self._rule = skip.rule
        self.about = LinkButton(_tr("About this reason"))
        self.about.clicked.connect(self._explain)
        box.addWidget(self.about)
        box.addWidget(label(held, "small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(CARD_MARGIN, 2 * SPACE, CARD_MARGIN, 2 * SPACE)
        row.setSpacing(2 * SPACE)
        row.addWidget(IconLabel("skipped", "warn", 24, phrases.status_name(Status.SKIPPED)), 0, TOP)
        row.addLayout(box, 1)

    @Slot()
    def _explain(self) -> None:
        self.help_wanted.emit(topic_of_rule(self._rule))


class ValuesCard(Card):
    """Each mapped field on both sides beside the value last agreed; differences have an icon and a word."""

    def __init__(self, view: RecordView, parent: QWidget | None = None) -> None:
        """The fields of a record."""
        super().__init__(_tr("Values"), parent)
        self._is_on_both = view.sage_id is not None and view.vtiger_id is not None
        self._has_agreed = any(field.agreed for field in view.fields)
        self.body.addWidget(label(self._sentence(view), "muted", wraps=True))
        self.body.addLayout(self._grid(view))

    def _sentence(self, view: RecordView) -> str:
        if view.sage_id is None:
            return _tr("Only in Vtiger so far.")
        if view.vtiger_id is None:
            return _tr("Only in Sage so far.")
        differing = sum(field.differs for field in view.fields)
        if not differing:
            return _tr("Both sides hold the same values.")
        if differing == 1:
            return _tr("One field differs.")
        return _tr("{0} fields differ.").format(phrases.number(differing))

    def _grid(self, view: RecordView) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE)
        heads = [_tr("Field"), *self._columns()]
        for column, text in enumerate(heads):
            grid.addWidget(label(text, "small"), 0, column)
            grid.setColumnStretch(column, 3 if column else 2)
        fields = sorted(view.fields, key=self._differs, reverse=True)
        for row, field in enumerate(fields, 1):
            self._add(grid, 2 * row, field)
        return grid

    def _differs(self, field: FieldView) -> bool:
        """Whether a difference is news: a record that is on one side only differs in everything."""
        return field.differs and self._is_on_both

    def _columns(self) -> list[str]:
        agreed = [_tr("Last agreed")] if self._has_agreed else []
        return [_tr("In Vtiger"), *agreed, _tr("In Sage"), ""]

    def _add(self, grid: QGridLayout, row: int, field: FieldView) -> None:
        grid.addWidget(line(), row - 1, 0, 1, len(self._columns()) + 1)
        differs = self._differs(field)
        agreed = [value_label(shown(field.agreed, field.kind), "muted")] if self._has_agreed else []
        role = "strong" if differs else ""
        vtiger, sage = (value_label(shown(text, field.kind), role) for text in (field.vtiger, field.sage))
        cells = [vtiger, *agreed, sage]
        for column, cell in enumerate([label(spoken(field.label), "muted", wraps=True), *cells]):
            grid.addWidget(cell, row, column, TOP)
        mark = _mark() if differs else QWidget()
        mark.setFixedWidth(max(88, mark.sizeHint().width()))
        grid.addWidget(mark, row, len(cells) + 1, TOP)
        grid.setColumnStretch(len(cells) + 1, 0)


def _mark() -> QWidget:
    """The sign of a difference, for those who cannot tell colours apart as well."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(IconLabel("attention", "warn", 16))
    text = label(_tr("Differs"))
    text.setProperty("tone", "warn")
    row.addWidget(text, 1)
    return made


class HistoryCard(Card):
    """What each run did to the record, newest first."""

    def __init__(
        self, history: Sequence[LoggedOutcome], labels: dict[str, str], parent: QWidget | None = None
    ) -> None:
        """`labels` names the fields as the other parts do."""
        super().__init__(_tr("What happened"), parent)
        self._labels = labels
        self._rest = list(history[SHOWN_FIRST:])
        self._more: LinkButton | None = None
        if not history:
            self.body.addWidget(label(_tr("No run has dealt with this record yet."), "muted"))
        for entry in history[:SHOWN_FIRST]:
            self._add(entry)
        if self._rest:
            self._more = LinkButton(_tr("Show {0} older").format(phrases.number(len(self._rest))))
            self._more.clicked.connect(self._show_rest)
            self.body.addWidget(self._more)

    @Slot()
    def _show_rest(self) -> None:
        if self._more is not None:
            self._more.hide()
        for entry in self._rest:
            self._add(entry)
        self._rest = []

    def _add(self, entry: LoggedOutcome) -> None:
        one = entry.outcome
        look = theme.status_look(one.status)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(IconLabel(look.icon, look.role, 16), 0, TOP)
        words = QVBoxLayout()
        words.setSpacing(2)
        when = _tr("{0} · run {1}").format(phrases.moment(entry.at), entry.run)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(label(f"{look.word}: {phrases.target_name(one.target)}", "strong"))
        head.addWidget(label(when, "muted"))
        head.addStretch(1)
        words.addLayout(head)
        if one.because:
            words.addWidget(value_label(spoken(one.because)))
        for change in one.changes:
            words.addWidget(value_label(self._sentence(change)))
        row.addLayout(words, 1)
        self.body.addWidget(line())
        self.body.addLayout(row)

    def _sentence(self, change: Change) -> str:
        name = self._labels.get(change.field, change.field.replace("_", " ").replace(".", " "))
        before, after = (shown_value(value) or _tr("(empty)") for value in (change.before, change.after))
        return f"{name}: {before} → {after}"
