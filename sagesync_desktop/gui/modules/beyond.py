"""The ways beyond the usual on the modules page: each with a switch, and a look before it is on."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sagesync_desktop.app.options import Moves, look, moves
from sagesync_desktop.core.errors import Cancelled, SageSyncError
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.runs import RunReport, RunRequest
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.gui.control.asked import Ask
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Banner, Card, label, line
from sagesync_desktop.gui.modules.standin import StandinField
from sagesync_desktop.gui.preview.words import group_title
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import complaint, spoken
from sagesync_desktop.modules.options import Way


class WayRow(QWidget):
    """One way with its switch."""

    turned = Signal(object, bool)
    """Way, whether it is to be on"""
    chosen = Signal(object, str)
    """Way, id of the record that is to stand in from now on"""

    def __init__(self, way: Way, ask: Ask) -> None:
        """Off until `show_choice`; `ask` looks for the record that stands in."""
        super().__init__()
        self.way = way
        self.standin = StandinField(way.standin, ask) if way.standin is not None else None
        self.on = QCheckBox(spoken(way.title))
        self.on.setAccessibleName(self.on.text())
        self.on.setAccessibleDescription(spoken(way.about))
        self.on.clicked.connect(self._on_turn)
        words = label(spoken(way.about), "small", wraps=True)
        words.setContentsMargins(28, 0, 0, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, SPACE // 2, 0, SPACE // 2)
        box.setSpacing(2)
        box.addWidget(self.on)
        box.addWidget(words)
        if self.standin is not None:
            self.standin.chosen.connect(self._on_choice)
            box.addWidget(self.standin)

    def show_choice(self, settings: Settings) -> None:
        """Bring the switch in line with the settings."""
        self.on.setChecked(self.way.option in settings.options)
        if self.standin is not None:
            self.standin.show_choice(settings)

    def with_choice(self, settings: Settings) -> Settings:
        """The settings with the way on, by the record that is chosen here."""
        switched = settings.with_option(self.way.option, on=True)
        return switched if self.standin is None else self.standin.with_choice(switched)

    @Slot(str)
    def _on_choice(self, record_id: str) -> None:
        if self.on.isChecked():
            self.chosen.emit(self.way, record_id)

    @Slot()
    def _on_turn(self) -> None:
        self.turned.emit(self.way, self.on.isChecked())


class BeyondCard(Card):
    """A way goes on after a preview with it has been shown and agreed to; it goes off at once."""

    preview_wanted = Signal()
    """A way was switched on: what the next sync will do is worth a look."""

    def __init__(self, controller: Controller, dialogs: Dialogs, ways: tuple[Way, ...]) -> None:
        """Hidden while there is no way to switch."""
        super().__init__(self.tr("Beyond the usual"))
        self._controller, self._dialogs = controller, dialogs
        self._asked: tuple[Way, RunRequest] | None = None
        self.banner = Banner("info", "")
        self.banner.hide()
        self.rows: dict[Option, WayRow] = {}
        about = self.tr(
            "Each of these lets records travel that stay behind otherwise. Switching one on shows first what "
            "it would move; switching it off changes nothing that was done."
        )
        self.body.addWidget(label(about, "muted", wraps=True))
        self.body.addWidget(self.banner)
        for way in ways:
            self.body.addWidget(line())
            self.body.addWidget(self._made_row(way))
        if not ways:  # setVisible(True) would show it as a window of its own: it has no parent yet
            self.hide()
        controller.run_finished.connect(self._on_run_finished)

    def _made_row(self, way: Way) -> WayRow:
        row = WayRow(way, self._controller.ask)
        row.turned.connect(self._on_turned)
        row.chosen.connect(self._on_chosen)
        self.rows[way.option] = row
        return row

    def show_choice(self, settings: Settings) -> None:
        """Bring all switches in line with the settings."""
        for row in self.rows.values():
            row.show_choice(settings)

    # -- on, after a look; off, at once

    @Slot(object, bool)
    def _on_turned(self, way: Way, on: bool) -> None:
        self.banner.hide()
        if not on:
            self._store(lambda old: old.with_option(way.option, on=False))
            return
        row = self.rows[way.option]
        row.on.setChecked(False)
        request = look(row.with_choice(self._controller.changes.wanted()), way.option)
        if not self._controller.sync(request):
            self._say("info", self.tr("A sync is running. Switch it on when that has finished."))
            return
        self._asked = way, request
        self._say("info", self.tr("Looking at what “%s” would move …") % spoken(way.title))

    @Slot(object)
    def _on_run_finished(self, report: RunReport | None) -> None:
        asked, self._asked = self._asked, None
        if asked is None:
            return
        self.banner.hide()
        error = report.error if report is not None else self._controller.last_error
        if isinstance(error, Cancelled):
            return
        way = asked[0]
        if self._is_agreed(way, report, error):
            self._store(self.rows[way.option].with_choice)
            self.preview_wanted.emit()

    def _is_agreed(self, way: Way, report: RunReport | None, error: SageSyncError | None) -> bool:
        title = self.tr("Switch on “%s”?") % spoken(way.title)
        if report is None or error is not None:
            why = complaint(error) if error is not None else ""
            text = self.tr("What it would move cannot be shown now. {why}").format(why=why)
        else:
            text = moves_words(moves(self._controller.log, report))
        if way.lacks_account(self._controller.settings()):
            text += "\n" + self.tr("Choose the account for it under Mapping: until then nothing goes by it.")
        if way.lacks_standin(self.rows[way.option].with_choice(self._controller.settings())):
            text += "\n" + self.tr("Choose the record for it here: until then nothing goes by it.")
        told = "\n\n".join((spoken(way.about), text))
        return self._dialogs.confirm(title, told, self.tr("Switch on"), self.tr("Leave it off"))

    @Slot(object, str)
    def _on_chosen(self, way: Way, record_id: str) -> None:
        """Another record for a way that is on counts from the next sync, before which she looks first."""
        standin = way.standin
        if standin is not None:
            self._store(lambda old: standin.choose(old, record_id))

    def _store(self, change: Callable[[Settings], Settings]) -> None:
        self._controller.change_settings(change, self._on_saved, self._on_not_saved)

    @Slot(object)
    def _on_saved(self, settings: Settings) -> None:
        self.show_choice(settings)

    @Slot(object)
    def _on_not_saved(self, error: SageSyncError) -> None:
        self.show_choice(self._controller.settings())
        self._dialogs.error(error)

    def _say(self, kind: str, text: str) -> None:
        self.banner.say(kind, text)
        self.banner.show()


def _tr(text: str) -> str:
    return QCoreApplication.translate("BeyondCard", text)


def moves_words(found: Moves) -> str:
    """What the next sync would write with a way on, a line for each kind of write."""
    if not found.counts:
        return _tr("With it on, the next sync would write nothing.")
    lines = [_tr("With it on, the next sync would write:")]
    for (module, side, status), count in found.counts.items():
        lines.append(f"{group_title(module, side, status)}: {phrases.number(count)}")
    if found.released:
        lines.append(_tr("{n} of these are held back today.").format(n=phrases.number(found.released)))
    if money := phrases.money_sum(_gross(found)):
        lines.append(_tr("In Sage that comes to {money}.").format(money=money))
    return "\n".join(lines)


def _gross(found: Moves) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = {}
    for one in found.lands:
        sums[one.currency] = sums.get(one.currency, Decimal(0)) + one.gross
    return sums
