"""What a record could be on the other side, with the two answers; and the way to take a wrong pair apart."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.gui.control.identity import Candidate
from sagesync_desktop.gui.control.questions import RecordView
from sagesync_desktop.gui.log.record_parts import value_label
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, button, label, line

SHOWN = 10
"""Candidates with buttons; of more, a person makes some different or merges them first."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("IdentityCard", text)


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
        for one in view.candidates[:SHOWN]:
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

    def __init__(self, candidate: Candidate, parent: QWidget | None = None) -> None:
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
