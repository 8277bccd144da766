"""The settings page: connections, schedule, appearance, log, data on this computer, about."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sagesync_desktop.app.services import Services
from sagesync_desktop.app.views import Disconnected, Health
from sagesync_desktop.core.errors import BadSettings, SageSyncError, StoreUnreadable
from sagesync_desktop.core.settings import Schedule, Settings
from sagesync_desktop.core.types import Side
from sagesync_desktop.gui.control.asked import Question, Reply, asking
from sagesync_desktop.gui.control.changes import Change
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.frame.page import Page
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Banner, Lamp
from sagesync_desktop.gui.settings.about import AboutCard
from sagesync_desktop.gui.settings.choices import (
    AppearanceCard,
    LogCard,
    ScheduleCard,
    next_sync_words,
    with_log_days,
)
from sagesync_desktop.gui.settings.computer import ComputerCard
from sagesync_desktop.gui.settings.connections import ConnectionCard
from sagesync_desktop.gui.settings.storage import BACKUPS, StorageCard, database_files, exports
from sagesync_desktop.gui.words import phrases


class SettingsPage(Page):
    """Every choice is stored at once; what cannot be taken back asks first."""

    def __init__(self, controller: Controller, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        """Shows what the controller knows, and follows it."""
        super().__init__(
            self.tr("Settings"), self.tr("Changes are saved at once."), scrolls=True, parent=parent
        )
        self._controller, self._dialogs = controller, dialogs
        self._folder: Path | None = None
        self._target: Path | None = None
        self.banner = Banner("info", "")
        self.banner.hide()
        self.saved = Lamp()
        self.saved.show_state("ok", self.tr("Saved"), "good")
        self.saved.hide()
        self.sage, self.vtiger = ConnectionCard(Side.SAGE), ConnectionCard(Side.VTIGER)
        self.schedule, self.appearance, self.log = ScheduleCard(), AppearanceCard(), LogCard()
        self.storage, self.about = StorageCard(), AboutCard()
        self.computer = ComputerCard(controller, dialogs)
        self._lay_out()
        self._connect()
        self._show(controller.settings())
        if (health := controller.health()) is not None:
            self._on_health(health)

    def _lay_out(self) -> None:
        connections = QHBoxLayout()
        connections.setSpacing(2 * SPACE)
        connections.addWidget(self.vtiger, 1)
        connections.addWidget(self.sage, 1)
        # Above what scrolls: the buttons at the page's end report here too.
        cast("QVBoxLayout", self.layout()).insertWidget(1, self.banner)
        self.action_row.addWidget(self.saved)
        self.body.addLayout(connections)
        for card in (self.schedule, self.appearance, self.computer, self.log, self.storage, self.about):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _connect(self) -> None:
        controller = self._controller
        controller.settings_changed.connect(self._on_settings)
        controller.health_changed.connect(self._on_health)
        controller.schedule_changed.connect(self._on_schedule_changed)
        controller.failed.connect(self._on_failed)
        for card in (self.sage, self.vtiger):
            card.test_wanted.connect(self._on_test)
            card.disconnect_wanted.connect(self._on_disconnect)
            card.wizard_wanted.connect(self.wizard_wanted)
        self._controller.changes.stored.connect(self._on_stored)
        self.schedule.chosen.connect(self._on_schedule)
        self.appearance.chosen.connect(self._on_appearance)
        self.log.chosen.connect(self._on_log_days)
        self.storage.folder_wanted.connect(self._on_folder)
        self.storage.backup_wanted.connect(self._on_backup)
        self.storage.restore_wanted.connect(self._on_restore)
        self.storage.export_wanted.connect(self._on_export)
        self.storage.import_wanted.connect(self._on_import)
        self.about.report_wanted.connect(self._on_report)

    # -- what is shown

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the folder once."""
        super().showEvent(event)
        if self._folder is None:
            self._ask(asking(Services.folder), self._on_folder_known)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        """Not while a newer change is on its way: the choice would jump back and forth."""
        if not self._controller.changes.is_saving:
            self._show(settings)

    def _show(self, settings: Settings) -> None:
        for card in (self.sage, self.vtiger, self.schedule, self.appearance, self.log):
            card.show_settings(settings)
        self._on_schedule_changed()

    @Slot()
    def _on_schedule_changed(self) -> None:
        self.schedule.show_next(next_sync_words(self._controller))

    @Slot(object)
    def _on_health(self, health: Health) -> None:
        for card, found in ((self.sage, health.sage), (self.vtiger, health.vtiger)):
            card.show_health(found, self._controller.now())

    def _say(self, kind: str, text: str, fix: str = "") -> None:
        self.banner.say(kind, text, fix)
        self.banner.show()

    def _ask(self, question: Question[Reply], on_reply: Callable[[Reply], None]) -> None:
        """`on_reply` is a bound method of this page."""
        self._controller.ask(question, on_reply, self._on_refused)

    @Slot(object)
    def _on_refused(self, error: SageSyncError) -> None:
        self._show(self._controller.changes.wanted())
        self._dialogs.error(error)

    # -- choices

    def _store(self, change: Change) -> None:
        self.saved.hide()
        self._controller.change_settings(change, None, self._on_refused)

    @Slot(object)
    def _on_stored(self, settings: Settings) -> None:
        self._show(settings)
        self.saved.show()

    @Slot(object)
    def _on_schedule(self, schedule: Schedule) -> None:
        self._store(lambda old: replace(old, schedule=schedule))

    @Slot(str, str)
    def _on_appearance(self, appearance: str, language: str) -> None:
        self._store(lambda old: replace(old, appearance=appearance, language=language))

    @Slot(int)
    def _on_log_days(self, days: int) -> None:
        self._store(lambda old: with_log_days(old, days))

    # -- connections

    @Slot()
    def _on_test(self) -> None:
        """Both are asked: a test costs two requests, and one lamp alone tells half."""
        for card in (self.sage, self.vtiger):
            card.show_testing()
        self._controller.refresh_health(live=True)

    @Slot(object)
    def _on_failed(self, _error: SageSyncError) -> None:
        """The test itself broke down: show what was known before."""
        if (health := self._controller.health()) is not None:
            self._on_health(health)

    @Slot(object)
    def _on_disconnect(self, side: Side) -> None:
        name = side.title
        text = self.tr(
            "The key and the sign-in are removed from this computer, and nothing is synced any more.\n\n"
            "The links between your records stay, so nothing is made twice when you connect the same {side} "
            "again. No record is changed on either side."
        ).format(side=name)
        if self._dialogs.confirm(
            self.tr("Disconnect %s?") % name, text, self.tr("Disconnect"), self.tr("Stay connected")
        ):
            self._ask(asking(Services.disconnect, side), self._on_disconnected)

    @Slot(object)
    def _on_disconnected(self, done: Disconnected) -> None:
        words = self.tr("{side} is disconnected. {links} links are kept.")
        text = words.format(side=done.side.title, links=phrases.number(done.links))
        self._say("warn" if done.warning else "info", text, done.warning)
        self._controller.refresh_health()

    # -- data on this computer

    @Slot(object)
    def _on_folder_known(self, folder: Path) -> None:
        self._folder = folder
        self.storage.show_folder(str(folder))

    @Slot()
    def _on_folder(self) -> None:
        if self._folder is not None:
            self._dialogs.open_url(str(self._folder))

    @Slot()
    def _on_backup(self) -> None:
        suggested = f"SageSync {self._controller.now():%Y-%m-%d}.db"
        if self._folder is not None:
            suggested = str(self._folder / BACKUPS / suggested)
        target = self._dialogs.save_file(self.tr("Back up"), suggested, database_files())
        if target is not None:
            self._ask(asking(Services.back_up, target), self._on_backed_up)

    @Slot(object)
    def _on_backed_up(self, target: Path) -> None:
        self._say("good", self.tr("The backup was written."), str(target))

    def _is_busy(self) -> bool:
        """Whether a sync holds the database; says so."""
        if self._controller.is_running:
            self._say("warn", self.tr("A sync is running."), self.tr("Restore when it has finished."))
        return self._controller.is_running

    @Slot()
    def _on_restore(self) -> None:
        if self._is_busy():
            return
        source = self._dialogs.open_file(self.tr("Restore a backup"), database_files())
        if source is None:
            return
        text = self.tr(
            "Links, log and settings are replaced by those of {name}. What is there now is kept as a file "
            "beside it. Records that were synced since are looked at again; nothing is deleted."
        ).format(name=source.name)
        agreed = self._dialogs.confirm(
            self.tr("Restore this backup?"), text, self.tr("Restore"), self.tr("Leave all as it is")
        )
        if agreed and not self._is_busy():  # a sync may have begun while the dialogs were open
            self._controller.release_log()
            question = asking(Services.restore, source)
            self._controller.ask(question, self._on_restored, self._on_not_restored)

    @Slot(object)
    def _on_restored(self, kept: Path | None) -> None:
        self._controller.take_log()
        self._ask(asking(Services.settings), self._on_settings)
        where = self.tr("The former data are kept in %s.") % kept if kept else ""
        self._say("good", self.tr("The backup was restored."), where)

    @Slot(object)
    def _on_not_restored(self, error: SageSyncError) -> None:
        self._controller.take_log()
        self._on_refused(error)

    @Slot()
    def _on_export(self) -> None:
        target = self._dialogs.save_file(self.tr("Export settings"), "SageSync settings.json", exports())
        if target is not None:
            self._target = target
            self._ask(asking(Services.export_settings), self._on_exported)

    @Slot(object)
    def _on_exported(self, text: str) -> None:
        target, self._target = self._target, None
        if target is None:
            return
        try:
            target.write_text(text, encoding="utf-8")
        except OSError as error:
            why = ": ".join((str(target), error.strerror or ""))
            self._dialogs.error(StoreUnreadable(self.tr("The settings were not exported"), why))
            return
        words = self.tr("They hold no password and no key.")
        self._say("good", self.tr("The settings were exported to %s.") % target.name, words)

    @Slot()
    def _on_import(self) -> None:
        source = self._dialogs.open_file(self.tr("Import settings"), exports())
        if source is None:
            return
        text = self.tr("All choices are replaced by those of %s. Links and the log stay.") % source.name
        if not self._dialogs.confirm(
            self.tr("Import these settings?"), text, self.tr("Import"), self.tr("Leave all as it is")
        ):
            return
        try:
            told = source.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            fix = self.tr("Choose a file that this program has exported.")
            self._dialogs.error(BadSettings(self.tr("This file cannot be read"), str(source), fix))
            return
        self._ask(asking(Services.import_settings, told), self._on_imported)

    @Slot(object)
    def _on_imported(self, settings: Settings) -> None:
        self._show(settings)
        fix = self.tr("Keys and sign-ins do not travel with settings: reconnect where a lamp asks for it.")
        self._say("good", self.tr("The settings were imported."), fix)
        self._controller.refresh_health()

    # -- support

    @Slot()
    def _on_report(self) -> None:
        if not self.about.begin_report():
            return
        self._controller.ask(asking(Services.diagnostics), self._on_written, self._on_not_written)

    @Slot(object)
    def _on_written(self, report: str) -> None:
        self.about.end_report()
        QGuiApplication.clipboard().setText(report)
        words = self.tr("Paste it into a message to support. Names and keys are struck out.")
        self._say("good", self.tr("The diagnostic report was copied."), words)

    @Slot(object)
    def _on_not_written(self, error: SageSyncError) -> None:
        self.about.end_report()
        self._on_refused(error)
