"""Changes of the settings from several places before the worker has answered."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.gui.control.changes import SettingsChanges


class Desk:
    """Takes what is asked and answers when the test says so."""

    def __init__(self):
        self.stored, self.asked = Settings(), []

    def ask(self, question, on_reply, on_error):
        self.asked.append((*question.arguments, on_reply, on_error))

    def answer(self):
        self.stored, on_reply, _ = self.asked.pop(0)
        on_reply(self.stored)

    def refuse(self):
        self.asked.pop(0)[2](SageSyncError("The disk is full."))


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def changes(qapp, desk):
    made = SettingsChanges(desk.ask, lambda: desk.stored)
    made.make(lambda old: replace(old, appearance="dark"))
    made.make(lambda old: old.with_pause(True))
    return made


def test_two_changes_made_before_the_first_reply_are_both_kept(desk, changes):
    desk.answer()
    desk.answer()
    assert (desk.stored.appearance, desk.stored.schedule.paused) == ("dark", True)
    assert not changes.is_saving


def test_a_refused_change_is_dropped_alone_and_told(desk, changes):
    told = []
    changes.refused.connect(told.append)
    desk.refuse()
    desk.answer()
    assert (desk.stored.appearance, desk.stored.schedule.paused) == (Settings().appearance, True)
    assert len(told) == 1


def test_what_still_waits_when_the_worker_closes_is_sent_at_once(desk, changes):
    changes.flush()
    desk.answer()
    desk.answer()
    assert (desk.stored.appearance, desk.stored.schedule.paused) == ("dark", True)


def test_each_change_tells_its_own_page(qapp, desk):
    class Page(QObject):
        def __init__(self):
            super().__init__()
            self.told = []

        def on_stored(self, settings):
            self.told.append(settings.appearance)

    changes, page = SettingsChanges(desk.ask, lambda: desk.stored), Page()
    changes.make(lambda old: replace(old, appearance="dark"), page.on_stored)
    changes.make(lambda old: replace(old, appearance="light"))
    desk.answer()
    desk.answer()
    assert page.told == ["dark"]
