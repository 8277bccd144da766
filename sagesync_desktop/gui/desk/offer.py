"""One cure in the fix pane: folded to its name, or unfolded with its value, its effect and its button."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sagesync_desktop.app.desk import DeskClash, GroupOffer, OfferedCure
from sagesync_desktop.core.cures import Need, Totals
from sagesync_desktop.core.types import Side
from sagesync_desktop.gui.control.asked import Ask
from sagesync_desktop.gui.desk.compare import EachSideField, SameField
from sagesync_desktop.gui.desk.figures import TotalsGrid, WritesGrid
from sagesync_desktop.gui.desk.fold import FoldButton
from sagesync_desktop.gui.desk.values import ValueField, value_field
from sagesync_desktop.gui.desk.words import proposal, sentences, totals_stay
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import IconLabel, button, clear, label, restyle
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

EACH = "keep_each"
"""The cure that takes a side for each field."""
NAMED = 5
"""Records named of those that a cure does not fit."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a cure would come to, for one record or for many."""

    warning: str = ""
    unfit: str = ""
    totals: tuple[tuple[Totals, Totals], ...] = ()
    able: int = 1
    """How many records it can be done for."""


class CureCard(QFrame):
    """A cure that can be unfolded; only the unfolded one has its details and its button."""

    unfolded = Signal(str)
    """The cure's id, by a person."""
    value_given = Signal(str, object)
    """The cure's id and another value."""
    wanted = Signal(object)
    """OfferedCure: do it."""
    open_wanted = Signal(str)
    """An address of the other program."""
    cancelled = Signal()

    def __init__(
        self,
        cure: OfferedCure,
        ask: Ask,
        clashes: Sequence[DeskClash] = (),
        *,
        for_many: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`for_many`: for the ticked or all records, of which each has its own suggestion.

        `clashes`: what `EACH` is asked about.
        """
        super().__init__(parent)
        self._clashes = clashes
        self.setProperty("role", "cure")
        self.cure, self._ask, self._for_many = cure, ask, for_many
        self.head = FoldButton(spoken(cure.label))
        self.head.clicked.connect(self._unfold)
        self.field: ValueField | None = None
        self._was_typed = False
        self.is_outdated = False
        """What is shown was worked out with another value: it is not what would be done."""
        self._leads_on = False
        """The value was entered before it was known what it comes to: the focus follows then."""
        self.do = button(self.tr("Do it"), "primary")
        self.cancel = button(self.tr("Cancel"))
        self.body = QWidget()
        self.body.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self.body)
        self._is_made = False
        self.show_folded(is_folded=True)

    def show_folded(self, *, is_folded: bool) -> None:
        """Fold it to its name, or show what it would do."""
        self.head.setChecked(not is_folded)
        theme.set_icon(self.head, "chevron-right" if is_folded else "chevron-down", "muted", 16)
        if not is_folded and not self._is_made:
            self._make_body()
        self.body.setVisible(not is_folded)
        self.setProperty("open", "false" if is_folded else "true")
        restyle(self)

    def _make_body(self) -> None:
        self._is_made = True
        box = QVBoxLayout(self.body)
        box.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, 2 * SPACE)
        box.setSpacing(SPACE + 4)
        if self.cure.need is not None and not (self._for_many and _is_of_one(self.cure.need)):
            box.addWidget(self._make_field(self.cure.need))
        self.shown = QVBoxLayout()
        self.shown.setSpacing(SPACE + 4)
        box.addLayout(self.shown)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.do)
        box.addLayout(buttons)
        self.do.clicked.connect(self._press)
        self.cancel.clicked.connect(self.cancelled)
        if self._for_many and not self.cure.elsewhere:
            self._show_told(Told(able=0))  # until it is known what it comes to for all
        else:
            self.show_cure(self.cure)

    def _make_field(self, need: Need) -> ValueField:
        """In a group the field is empty while each record gets what is suggested for it."""
        if self.cure.id == EACH and self._clashes:
            made: ValueField = EachSideField(need, self._clashes)
        elif _is_of_one(need):
            made = SameField(need)
        else:
            made = value_field(replace(need, suggestion="") if self._for_many else need, self._ask)
        self.field = made
        if self._for_many and self._suggests:
            made.show_note(self.tr("Each record gets its own unless you give one value for all."))
        made.touched.connect(self._outdate)
        made.changed.connect(self._tell_value)
        made.entered.connect(self.focus_button)
        return made

    # -- what it would come to

    def show_cure(self, cure: OfferedCure) -> None:
        """Show what the cure would do to the one record."""
        self.cure, self.is_outdated = cure, False
        clear(self.shown)
        if cure.elsewhere:
            self._show_elsewhere(cure)
            return
        if cure.writes and not cure.unfit:
            self._put(WritesGrid(cure.writes))
        totals = ((cure.before, cure.after),) if cure.before and cure.after else ()
        self._show_told(Told(spoken(cure.warning), spoken(cure.unfit), totals, int(not cure.unfit)))

    def _show_elsewhere(self, cure: OfferedCure) -> None:
        self._put(label(spoken(cure.elsewhere), wraps=True))
        self.cancel.hide()
        self.do.setText(self.tr("Open it"))
        self.do.setAccessibleName(spoken(cure.label))
        self.do.setEnabled(bool(cure.opens))

    def _put(self, widget: QWidget) -> None:
        self.shown.addWidget(widget)
        widget.show()

    def show_group(self, offer: GroupOffer, count: int) -> None:
        """Show what it would come to for many records."""
        self.is_outdated = False
        clear(self.shown)
        said = label(proposal(offer, count), wraps=True)
        self._put(said)
        for title, because in offer.cannot[:NAMED]:
            self._put(label(f"{title}: {spoken(because)}", "small", wraps=True))
        pairs = tuple(zip(offer.before, offer.after, strict=True))
        self._show_told(Told(spoken(offer.warning), "", pairs, len(offer.can)))

    def _show_told(self, told: Told) -> None:
        if told.totals:
            moved = [pair for pair in told.totals if pair[0] != pair[1]]
            self._put(TotalsGrid(moved) if moved else label(totals_stay(told.totals[0][1]), wraps=True))
        if told.warning:
            self._put(_Warning(sentences(told.warning)))
        has_value = self.field is None or bool(self.field.value())
        why = sentences(told.unfit) if has_value else ""
        if why:
            wrong = label(why, wraps=True)
            wrong.setProperty("tone", "bad")
            self._put(wrong)
        if self.field is not None:
            self.field.show_unfit(why)
        self._dress_buttons(told)

    def _dress_buttons(self, told: Told) -> None:
        """Where money moves Cancel is the button that Enter meets."""
        many = self.tr("Do it for {0}").format(phrases.number(told.able))
        self.do.setText(many if self._for_many and told.able else self.tr("Do it"))
        self.do.setAccessibleName(f"{spoken(self.cure.label)}: {self.do.text()}")
        self.do.setEnabled(told.able > 0 and not told.unfit)
        is_risky = bool(told.warning)
        self.cancel.setVisible(is_risky)
        self.do.setProperty("kind", "danger" if is_risky else "primary")
        self.cancel.setProperty("kind", "primary" if is_risky else "")
        for one in (self.do, self.cancel):
            restyle(one)
        if self._leads_on and self.head.hasFocus():
            self._lead_on()

    # -- what people do

    @Slot()
    def _unfold(self) -> None:
        self.show_folded(is_folded=False)
        self.unfolded.emit(self.cure.id)
        self.focus_first()

    @Slot()
    def _outdate(self) -> None:
        self.is_outdated = True

    @Slot()
    def _tell_value(self) -> None:
        self._was_typed = self.is_outdated = True
        if self.field is not None:
            self.value_given.emit(self.cure.id, self.value)

    def give(self, value: str) -> None:
        """Take a value that was chosen elsewhere in the pane."""
        if self.field is not None:
            self.field.give(value)

    def choose_all(self, side: Side) -> None:
        """Let one side's value stand in each field that she is asked about; nothing where she is not."""
        if isinstance(self.field, SameField):
            self.field.choose_all(side)

    def focus_first(self) -> None:
        """To the value while none is given, else to the button."""
        if self.field is not None and self.value == "":
            self.field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.focus_button()

    @Slot()
    def focus_button(self) -> None:
        """To the harmless one of the buttons."""
        harmless = self.cancel if self.cancel.isVisibleTo(self) else self.do
        self._leads_on = not harmless.isEnabled()
        (self.head if self._leads_on else harmless).setFocus(Qt.FocusReason.TabFocusReason)

    def _lead_on(self) -> None:
        """To the button that can be pressed now, or back to a value that does not do."""
        self.focus_button()
        if self._leads_on and self.field is not None:
            self.field.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def value(self) -> str | None:
        """The value as it is given; None: what the cure suggests, in a group to each record its own."""
        if self.field is None:
            return None
        given = self.field.value()
        return None if self._for_many and self._suggests and not (self._was_typed and given) else given

    @property
    def _suggests(self) -> bool:
        return self.cure.need is not None and bool(self.cure.need.suggestion)

    @Slot()
    def _press(self) -> None:
        """Nothing is done that is not shown yet: a value may have been typed a moment ago."""
        if self.is_outdated:
            return
        if self.cure.elsewhere:
            self.open_wanted.emit(self.cure.opens)
        else:
            self.wanted.emit(self.cure)


def _is_of_one(need: Need) -> bool:
    """Whether the answers are records that one record could be: no other record takes one of them."""
    return any(one.differing for one in need.choices)


class _Warning(QFrame):
    """The sentence that says what cannot be taken back."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.setProperty("tone", "warn")
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE + 4, SPACE, SPACE + 4, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(IconLabel("attention", "warn", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text, wraps=True), 1)


def likely(cures: Sequence[OfferedCure]) -> str:
    """The cure that is unfolded first."""
    return cures[0].id if cures else ""
