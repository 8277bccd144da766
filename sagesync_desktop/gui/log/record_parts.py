"""The parts of a record's tab: why it is held back, who it is on the other side, its values, its history."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sagesync_desktop.app.views import CandidateView, FieldView, RecordView
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.logviews import LoggedOutcome
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import Change, Status
from sagesync_desktop.core.words import namer
from sagesync_desktop.gui.help.topics import topic_of_rule
from sagesync_desktop.gui.log.values import shown, shown_agreed
from sagesync_desktop.gui.look.theme import CARD_MARGIN, SPACE
from sagesync_desktop.gui.look.widgets import Card, IconLabel, LinkButton, button, label, line
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

SHOWN_FIRST = 10
"""Entries of the history before one asks for all."""
CANDIDATES = 10
"""Candidates with buttons; of more, a person makes some different or merges them first."""
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
    cure_wanted = Signal(object)
    """The OpenSkip."""

    def __init__(self, skip: OpenSkip, parent: QWidget | None = None) -> None:
        """All of the skip's words."""
        super().__init__(parent)
        self._skip = skip
        self.setProperty("role", "banner")
        self.setProperty("tone", "warn")
        title, because, fix = (
            phrases.rule_title(skip.why.rule),
            spoken(skip.why.because),
            spoken(skip.why.fix),
        )
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
        box.addLayout(self._make_acts())
        box.addWidget(label(held, "small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(CARD_MARGIN, 2 * SPACE, CARD_MARGIN, 2 * SPACE)
        row.setSpacing(2 * SPACE)
        row.addWidget(IconLabel("skipped", "warn", 24, phrases.status_name(Status.SKIPPED)), 0, TOP)
        row.addLayout(box, 1)

    def _make_acts(self) -> QHBoxLayout:
        self.cure = button(_tr("Put it right …"), "", "skipped")
        self.cure.setToolTip(_tr("Opens this record under Skipped, with what can be done about it"))
        self.cure.clicked.connect(self._cure)
        self.about = LinkButton(_tr("About this reason"))
        self.about.clicked.connect(self._explain)
        acts = QHBoxLayout()
        acts.setSpacing(2 * SPACE)
        acts.addWidget(self.cure)
        acts.addWidget(self.about)
        acts.addStretch(1)
        return acts

    @Slot()
    def _explain(self) -> None:
        self.help_wanted.emit(topic_of_rule(self._skip.why.rule))

    @Slot()
    def _cure(self) -> None:
        self.cure_wanted.emit(self._skip)


class ValuesCard(Card):
    """Each mapped field on both sides beside the value last agreed; differences have an icon and a word."""

    def __init__(self, view: RecordView, parent: QWidget | None = None) -> None:
        """The fields of a record."""
        super().__init__(_tr("Values"), parent)
        self._is_on_both = view.sage_id is not None and view.vtiger_id is not None
        self._named = namer(view.names)
        self._has_agreed = any(self._agreed(field) for field in view.fields)
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

    def _agreed(self, field: FieldView) -> str:
        return shown_agreed(field.agreed, field.kind, self._named)

    def _columns(self) -> list[str]:
        agreed = [_tr("Last agreed")] if self._has_agreed else []
        return [_tr("In Vtiger"), *agreed, _tr("In Sage"), ""]

    def _add(self, grid: QGridLayout, row: int, field: FieldView) -> None:
        grid.addWidget(line(), row - 1, 0, 1, len(self._columns()) + 1)
        differs = self._differs(field)
        agreed = [value_label(self._agreed(field), "muted")] if self._has_agreed else []
        role = "strong" if differs else ""
        texts = (shown(value, field.kind, self._named) for value in (field.vtiger, field.sage))
        vtiger, sage = (value_label(text, role) for text in texts)
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
        look = phrases.status_look(one.status)
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
        before, after = (shown(value) or _tr("(empty)") for value in (change.before, change.after))
        return f"{name}: {before} → {after}"


def identity_question(verdict: Verdict) -> tuple[str, str, str, str]:
    """What is asked before a word is kept: title, text, yes and no."""
    match verdict:
        case Verdict.SAME:
            return (
                _tr("Link the two?"),
                _tr(
                    "The next sync brings them together. Where both sides hold a value, one of the two is "
                    "replaced; a preview shows which."
                ),
                _tr("Link them"),
                _tr("Cancel"),
            )
        case Verdict.DIFFERENT:
            return (
                _tr("Are they different?"),
                _tr(
                    "You are not asked about these two again. What the other system lacks is made there by "
                    "the next sync: an invoice is posted."
                ),
                _tr("They are different"),
                _tr("Cancel"),
            )
        case Verdict.UNLINKED:
            return (
                _tr("Take the two apart?"),
                _tr(
                    "Both records stay as they are, and nothing travels between them any more. What earlier "
                    "syncs wrote stays written. Neither is made anew until you say so."
                ),
                _tr("Take apart"),
                _tr("Leave linked"),
            )


def identity_answer(verdict: Verdict) -> str:
    """What is said once a word is kept."""
    match verdict:
        case Verdict.SAME:
            return _tr("Noted: the next sync links the two.")
        case Verdict.DIFFERENT:
            return _tr("Noted: the next sync makes what is missing.")
        case Verdict.UNLINKED:
            return _tr("The two are apart. Say here what is to become of them.")


class IdentityCard(Card):
    """Who the record is on the other side."""

    said = Signal(Verdict, str)
    """A person's word, and the id of the record of the other side that it is about."""

    def __init__(self, view: RecordView, parent: QWidget | None = None) -> None:
        """The record's candidates, or the pair that it is part of."""
        super().__init__(_tr("The same record?") if view.candidates else _tr("The two are linked"), parent)
        for one in view.candidates[:CANDIDATES]:
            row = CandidateRow(one)
            row.said.connect(self.said)
            self.body.addWidget(line())
            self.body.addWidget(row)
        if view.linked:
            self._add_pair()

    def _add_pair(self) -> None:
        text = _tr("If they are not the same after all, take them apart. Nothing is deleted on either side.")
        self.apart = button(_tr("Take apart …"))
        self.apart.clicked.connect(self._take_apart)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(label(text, "muted", wraps=True), 1)
        row.addWidget(self.apart, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    @Slot()
    def _take_apart(self) -> None:
        self.said.emit(Verdict.UNLINKED, "")


class CandidateRow(QWidget):
    """One candidate by name and id, and what one can say of it."""

    said = Signal(Verdict, str)
    """As `IdentityCard.said`."""

    def __init__(self, candidate: CandidateView, parent: QWidget | None = None) -> None:
        """Both answers name the candidate to those who cannot see where they stand."""
        super().__init__(parent)
        self._id = candidate.record_id
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(value_label(candidate.name, "strong"))
        words.addWidget(value_label(candidate.record_id, "small"))
        self.same = button(_tr("These are the same"))
        self.different = button(_tr("They are different"))
        for one in (self.same, self.different):
            one.setAccessibleDescription(candidate.name)
        self.same.clicked.connect(self._say_same)
        self.different.clicked.connect(self._say_different)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addLayout(words, 1)
        for one in (self.same, self.different):
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _say_same(self) -> None:
        self.said.emit(Verdict.SAME, self._id)

    @Slot()
    def _say_different(self) -> None:
        self.said.emit(Verdict.DIFFERENT, self._id)
