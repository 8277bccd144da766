"""The right pane: why a record is held back, and what can be done about it here and now."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from sagesync_desktop.app.desk import DeskRecord, GroupOffer, OfferedCure
from sagesync_desktop.core.types import RecordRef, Side
from sagesync_desktop.gui.control.asked import Ask
from sagesync_desktop.gui.desk.compare import SIDES, CandidateCard, ClashesGrid
from sagesync_desktop.gui.desk.figures import LINE, breaking
from sagesync_desktop.gui.desk.offer import CureCard, likely
from sagesync_desktop.gui.desk.scope import Scope, ScopeBar
from sagesync_desktop.gui.desk.words import colleague_sentence, held_words, sentences
from sagesync_desktop.gui.help.topics import topic_of_rule
from sagesync_desktop.gui.log.values import shown_name
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.fitting import WrappingLabel
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Banner, LinkButton, clear, label
from sagesync_desktop.gui.words.speech import spoken

KEEPS = ("keep_vtiger", "keep_sage")
"""Cures by which one side of a conflict stands, from left to right."""
CANDIDATES = 6
"""Candidates shown; of more, a person makes some different or merges them first."""


class FixPane(QScrollArea):
    """Shows one held record; asks the page for everything else."""

    wanted = Signal(object)
    """OfferedCure: carry it out for the scope."""
    value_given = Signal(str, object)
    """Work a cure out with another value."""
    proposal_wanted = Signal(str, object)
    """What a cure would come to for the ticked or all: its id and the value."""
    record_wanted = Signal()
    """The record in a tab of its own."""
    address_wanted = Signal(str)
    help_wanted = Signal(str)
    look_wanted = Signal(object)
    """RecordRef: show that record here, in the place of this one."""
    left = Signal()
    """Back to the records."""
    done = Signal(str)
    """What was done, in words."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        """`ask` puts questions to the worker."""
        super().__init__(parent)
        self._ask = ask
        self.record: DeskRecord | None = None
        self.cards: dict[str, CureCard] = {}
        self._open = ""
        self.looked_at: RecordRef | None = None
        """The record that is chosen: its cures may still be on their way."""
        self._is_entered = False
        self._trail: list[tuple[RecordRef, str]] = []
        """The records that one has come from, each because it waits for the next, with their titles."""
        self._led_to: RecordRef | None = None
        """Enter came before the cures."""
        self.scope = ScopeBar()
        self.answer = Banner("info", "")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Cures"))
        self._lay_out()
        self.scope.changed.connect(self._show_cures)
        self.answer.hide()

    def _lay_out(self) -> None:
        self._make_words()
        self._make_links()
        self.compared = QVBoxLayout()
        self.compared.setSpacing(SPACE)
        self.cures = QVBoxLayout()
        self.cures.setSpacing(SPACE // 2)
        self.inner = QWidget()
        self.inner.setObjectName("page")
        box = QVBoxLayout(self.inner)
        box.setContentsMargins(0, 0, SPACE, SPACE)
        box.setSpacing(SPACE)
        head = (self.answer, self.back, self.title, self.facts, self.because, self.awaited, self.scope)
        for widget in head:
            box.addWidget(widget)
        box.addLayout(self.compared)
        box.addLayout(self.cures)
        box.addWidget(self.fix)
        box.addLayout(self.links)
        box.addStretch(1)
        self.setWidget(self.inner)
        self.inner.hide()

    def _make_words(self) -> None:
        self.title = label("", "section", wraps=True)
        self.because = label("", wraps=True)
        self.because.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts = label("", "small", wraps=True)
        self.awaited, self.back = LinkButton(""), LinkButton("")
        self.awaited.clicked.connect(self.follow)
        self.back.clicked.connect(self._go_back)
        theme.set_icon(self.back, "arrow-left", "accent", 16)
        self.fix = label("", "muted", wraps=True)

    def _make_links(self) -> None:
        self.about = LinkButton(self.tr("About this reason"))
        self.about.clicked.connect(self._explain)
        self.copy = LinkButton(self.tr("Copy a sentence"), self.tr("Copy a sentence for a colleague"))
        self.copy.clicked.connect(self._copy)
        self.open_links = {side: LinkButton(self.tr("Open in {0}").format(side.title)) for side in SIDES}
        self.open_links[Side.VTIGER].clicked.connect(self._open_vtiger)
        self.open_links[Side.SAGE].clicked.connect(self._open_sage)
        self.show_all = LinkButton(self.tr("Show the record"), self.tr("Show the record in the log"))
        self.show_all.clicked.connect(self.record_wanted)
        self.links = QGridLayout()
        self.links.setVerticalSpacing(2)
        for place, one in enumerate(self.open_links.values()):
            self.links.addWidget(one, 0, place)
        self.links.setColumnStretch(2, 1)

    def _show_links(self, record: DeskRecord) -> None:
        """Two in a row, those alone that lead somewhere."""
        there = [link for side, link in self.open_links.items() if side in record.links]
        for place, one in enumerate((*there, self.show_all, self.about, self.copy)):
            self.links.addWidget(one, *divmod(place, 2))
        for link in self.open_links.values():
            link.setVisible(link in there)

    # -- what it waits for

    @Slot()
    def follow(self) -> None:
        """On to the record that this one waits for."""
        record = self.record
        if record is not None and self.is_current and record.awaited and record.waits_for is not None:
            self._trail.append((record.ref, record.title))
            self._lead_to(record.waits_for)

    @Slot()
    def _go_back(self) -> None:
        if self._trail:
            self._lead_to(self._trail.pop()[0])

    def _lead_to(self, ref: RecordRef) -> None:
        self._led_to = ref
        self.scope.reset()
        self.look_wanted.emit(ref)

    def _show_trail(self, record: DeskRecord) -> None:
        awaited = self.tr("Waits for {name}").format(name=shown_name(record.awaited))
        before = self.tr("Back to {name}").format(name=shown_name(self._trail[-1][1])) if self._trail else ""
        for link, text in ((self.awaited, awaited if record.awaited else ""), (self.back, before)):
            link.setText(text)
            link.setAccessibleName(text)
            link.setVisible(bool(text))

    # -- showing

    def expect(self, ref: RecordRef | None) -> None:
        """Another record is looked at, whose cures are on their way; or none."""
        if ref is None or ref != self._led_to:
            self._trail.clear()
        self._led_to = None
        self.looked_at, self._is_entered = ref, False
        if ref is None:
            self.show_record(None)

    @property
    def is_current(self) -> bool:
        """Whether what is shown is about the record that is looked at."""
        return self.record is not None and self.record.ref == self.looked_at

    def show_record(self, record: DeskRecord | None) -> None:
        """Show a held record and its cures; the unfolded one stays through the records of one cause.

        The same record is left as it stands: a value may have been typed.
        """
        if record is not None and record == self.record:
            return
        is_wanted = self.has_focus() or self._is_entered
        if record is None or self.record is None or record.rule != self.record.rule:
            self._open = ""
        self.record, self._is_entered = record, False
        self.inner.setVisible(record is not None)
        if record is None:
            return
        self.title.setText(shown_name(record.title))
        self.because.setText(breaking(sentences(spoken(record.because)), LINE))
        self.facts.setText(held_words(record))
        by_hand = self.tr("By hand: {0}").format(spoken(record.fix)) if record.fix else ""
        self.fix.setText(breaking(by_hand, LINE))
        self.fix.setVisible(bool(record.fix))
        self._show_links(record)
        self._show_trail(record)
        self._compare(record)
        self._show_cures()
        QTimer.singleShot(0, self, self._settle)
        self.verticalScrollBar().setValue(0)
        if is_wanted:
            self.enter()

    @Slot()
    def _settle(self) -> None:
        """Ask for room once more: labels know how many lines they take only when they have their width."""
        for one in self.inner.findChildren(WrappingLabel):
            one.updateGeometry()

    def _compare(self, record: DeskRecord) -> None:
        clear(self.compared)
        if record.clashes:
            self.compared.addWidget(ClashesGrid(record.clashes, record.changed))
        several = len(record.candidates) > 1
        words = {"not_this" if several else "different": self.tr("Different"), "same": self.tr("The same")}
        offered = {cure: text for cure, text in words.items() if record.cure(cure) is not None}
        for candidate in record.candidates[:CANDIDATES]:
            card = CandidateCard(record, candidate, offered)
            card.chosen.connect(self.choose)
            self.compared.addWidget(card)

    @Slot(str, str)
    def choose(self, cure: str, value: str) -> None:
        """Unfold a cure with a value that was chosen beside it: shown, not done yet."""
        self.unfold(cure)
        self.cards[cure].give(value)
        self._focus(self.cards[cure])

    @Slot()
    def _show_cures(self) -> None:
        clear(self.cures)
        self.cards = {}
        if self.record is None:
            return
        for cure in self.record.cures:
            self._add(cure)
        wanted = self._open if self._open in self.cards else likely(self.record.cures)
        if wanted:
            self.unfold(wanted)

    def _add(self, cure: OfferedCure) -> None:
        clashes = self.record.clashes if self.record else ()
        card = CureCard(cure, self._ask, clashes, for_many=self.scope.scope is not Scope.ONE)
        card.unfolded.connect(self.unfold)
        card.value_given.connect(self._take_value)
        card.wanted.connect(self.wanted)
        card.open_wanted.connect(self.address_wanted)
        card.cancelled.connect(self.left)
        self.cards[cure.id] = card
        self.cures.addWidget(card)
        card.show()  # at once, not in the next turn: the focus may be wanted on it

    @Slot(str)
    def unfold(self, cure: str) -> None:
        """Show what one of the cures would do; the others fold."""
        self._open = cure
        for other, card in self.cards.items():
            card.show_folded(is_folded=other != cure)
        self._take_value(cure, self.cards[cure].value)

    @Slot(str, object)
    def _take_value(self, cure: str, value: str | None) -> None:
        if self.scope.scope is not Scope.ONE:
            self.proposal_wanted.emit(cure, value)
        elif value is not None and value != self.cards[cure].cure.value:
            self.value_given.emit(cure, value)
        else:
            self.cards[cure].show_cure(self.cards[cure].cure)

    @Slot(object)
    def show_cure(self, cure: OfferedCure) -> None:
        """What a cure would do with another value."""
        card = self.cards.get(cure.id)
        if card is not None and self.scope.scope is Scope.ONE and cure.value == card.value:
            card.show_cure(cure)

    @Slot(object)
    def show_group(self, offer: GroupOffer) -> None:
        """What a cure would come to for many."""
        card = self.cards.get(offer.cure)
        if card is not None and self.scope.scope is not Scope.ONE:
            card.show_group(offer, self.scope.count)

    def tell(self, kind: str, text: str, fix: str = "", action: str = "") -> None:
        """Say at the top what has come of a cure."""
        self.answer.say(kind, text, fix, action)
        self.answer.show()
        self.verticalScrollBar().setValue(0)

    def set_busy(self, *, is_busy: bool) -> None:
        """While a sync runs nothing can be carried out."""
        self.cures.setEnabled(not is_busy)
        for card in self.cards.values():
            card.setEnabled(not is_busy)

    # -- what people do

    def enter(self) -> None:
        """To the unfolded cure's value or button, as soon as it is there."""
        self._is_entered = not self.is_current
        if self.is_current and self._open in self.cards:
            self._focus(self.cards[self._open])

    def _focus(self, card: CureCard) -> None:
        """All of the card comes into view, then what the focus is on."""
        self.ensureWidgetVisible(card, 0, SPACE)
        card.focus_first()
        focused = self.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, SPACE)

    def choose_side(self, place: int) -> None:
        """Where two differ: the side on the left (1) or on the right (2) stands; shown, not done yet."""
        keep = KEEPS[place - 1]
        wanted = keep if keep in self.cards else self._open
        if wanted not in self.cards:
            return
        self.unfold(wanted)
        self.cards[wanted].choose_all(SIDES[place - 1])
        if wanted == keep:
            self._focus(self.cards[wanted])

    def has_focus(self) -> bool:
        """Whether the focus is somewhere in here."""
        focused = QGuiApplication.focusObject()
        return isinstance(focused, QWidget) and self.isAncestorOf(focused)

    @Slot()
    def _explain(self) -> None:
        if self.record is not None:
            self.help_wanted.emit(topic_of_rule(self.record.rule))

    @Slot()
    def _copy(self) -> None:
        if self.record is not None:
            QGuiApplication.clipboard().setText(colleague_sentence(self.record))
            self.done.emit(self.tr("A sentence about this record is on the clipboard."))

    @Slot()
    def _open_vtiger(self) -> None:
        self._open_in(Side.VTIGER)

    @Slot()
    def _open_sage(self) -> None:
        self._open_in(Side.SAGE)

    def _open_in(self, side: Side) -> None:
        if self.record is not None and (address := self.record.links.get(side)):
            self.address_wanted.emit(address)
