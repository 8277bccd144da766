from datetime import timedelta
from threading import current_thread

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from sagesync_desktop.app.services import Services
from sagesync_desktop.core.errors import Offline, SignInNeeded
from sagesync_desktop.core.runs import Progress, RunRequest
from sagesync_desktop.core.types import Phase, Side, Trigger
from sagesync_desktop.gui.control.asked import asking
from tests.gui.fake_services import CONNECTED
from tests.patience import MILLISECONDS

MANUAL = RunRequest(Trigger.MANUAL)


class Receiver(QObject):
    """Takes replies and notes the thread in which they came."""

    def __init__(self):
        super().__init__()
        self.replies, self.errors, self.threads = [], [], set()

    @Slot(object)
    def take(self, reply):
        self.replies.append(reply)
        self.threads.add(QThread.currentThread())

    @Slot(object)
    def refuse(self, error):
        self.errors.append(error)


@pytest.fixture
def receiver():
    return Receiver()


def test_opening_brings_the_settings(controller):
    assert controller.settings() == CONNECTED


def test_services_work_in_one_thread_that_is_not_the_windows(qtbot, controller, services):
    with qtbot.waitSignal(controller.run_finished):
        controller.sync(MANUAL)
    assert len(services.threads) == 1
    assert QThread.currentThread() is controller.thread()
    assert current_thread() not in services.threads


def test_replies_come_in_the_windows_thread(qtbot, controller, services, receiver):
    services.replies["export_settings"] = "{}"
    controller.ask(asking(Services.export_settings), receiver.take)
    qtbot.waitUntil(lambda: receiver.replies == ["{}"])
    assert receiver.threads == {QThread.currentThread()}


def test_an_error_goes_to_whoever_asked(qtbot, controller, services, receiver):
    services.replies["offer"] = Offline("No connection")
    controller.ask(asking(Services.offer), receiver.take, receiver.refuse)
    qtbot.waitUntil(lambda: len(receiver.errors) == 1)
    assert receiver.errors[0].title == "No connection"


def test_an_error_that_nobody_takes_is_told_to_all(qtbot, controller, services, receiver):
    services.replies["offer"] = Offline("No connection")
    with qtbot.waitSignal(controller.failed) as told:
        controller.ask(asking(Services.offer), receiver.take)
    assert told.args[0].title == "No connection"


def test_a_bug_is_reported_and_the_asker_told(qtbot, controller, services, receiver):
    services.replies["offer"] = ZeroDivisionError("secret 'hunter2'")
    with qtbot.waitSignal(controller.broke) as broke:
        controller.ask(asking(Services.offer), receiver.take, receiver.refuse)
    qtbot.waitUntil(lambda: len(receiver.errors) == 1)
    assert "ZeroDivisionError" in broke.args[0]
    assert "hunter2" not in broke.args[0]


def test_only_bound_methods_of_qobjects_may_take_replies(controller):
    with pytest.raises(TypeError):
        controller.ask(asking(Services.offer), print)


def test_a_reply_to_a_page_that_is_gone_is_dropped(qtbot, controller, services, receiver):
    import shiboken6

    services.replies["offer"] = "offer"
    services.replies["export_settings"] = "text"
    gone = Receiver()
    controller.ask(asking(Services.offer), gone.take)
    shiboken6.delete(gone)
    controller.ask(asking(Services.export_settings), receiver.take)
    qtbot.waitUntil(lambda: receiver.replies == ["text"])
    assert gone.replies == []


def test_five_clicks_are_one_run(qtbot, controller, services):
    services.holds = True
    with qtbot.waitSignal(controller.run_finished):
        started = [controller.sync(MANUAL) for _ in range(5)]
        services.go.set()
    assert started == [True, False, False, False, False]
    assert services.runs == [MANUAL]


def test_cancel_ends_a_run(qtbot, controller, services):
    services.holds = True
    controller.sync(MANUAL)
    with qtbot.waitSignal(controller.run_finished):
        controller.cancel()
    assert not controller.is_running


def test_a_cancelled_run_leaves_the_next_one_alone(qtbot, controller, services):
    services.holds = True
    controller.sync(MANUAL)
    with qtbot.waitSignal(controller.run_finished):
        controller.cancel()
    services.is_waiting.clear()
    controller.sync(MANUAL)
    qtbot.waitUntil(services.is_waiting.is_set)
    assert controller.is_running


def test_a_run_that_raises_is_finished_all_the_same(qtbot, controller, services):
    services.run_result = ZeroDivisionError("oops")
    with qtbot.waitSignals([controller.broke, controller.run_finished, controller.failed]):
        controller.sync(MANUAL)
    assert not controller.is_running


def test_questions_to_the_database_are_answered_during_a_run(qtbot, controller, services, receiver):
    services.holds = True
    controller.sync(MANUAL)
    controller.ask(asking(Services.settings), receiver.take)
    qtbot.waitUntil(lambda: receiver.replies == [CONNECTED])
    assert controller.is_running


def test_questions_to_the_servers_wait_for_the_end_of_a_run(qtbot, controller, services, receiver):
    services.holds = True
    services.replies["offer"] = "offer"
    controller.sync(MANUAL)
    qtbot.waitUntil(services.is_waiting.is_set)
    controller.ask(asking(Services.offer), receiver.take)
    controller.ask(asking(Services.settings), receiver.take)
    qtbot.waitUntil(lambda: receiver.replies == [CONNECTED])
    services.go.set()
    qtbot.waitUntil(lambda: receiver.replies == [CONNECTED, "offer"])


def test_progress_of_one_step_is_told_at_most_ten_times_a_second(qtbot, controller, services):
    services.steps = tuple(Progress(Phase.FETCH, done=n) for n in range(1000))
    told = []
    controller.progressed.connect(told.append)
    with qtbot.waitSignal(controller.run_finished):
        controller.sync(MANUAL)
    assert 1 <= len(told) < 100


def test_saved_settings_are_told_to_all(qtbot, controller):
    from dataclasses import replace

    wanted = replace(controller.settings(), appearance="dark")
    with qtbot.waitSignal(controller.settings_changed) as told:
        controller.change_settings(lambda _: wanted)
    assert told.args == [wanted]
    assert controller.settings() == wanted


@pytest.fixture
def synced(qtbot, controller):
    """A company whose first run a person has started, just now."""
    with qtbot.waitSignal(controller.run_finished):
        controller.sync(MANUAL)
    return controller


def test_the_first_run_is_left_to_a_person(controller, services):
    controller.tick()
    assert controller.next_run_at() is None
    assert not controller.is_running


def test_a_preview_is_no_first_run(qtbot, controller):
    with qtbot.waitSignal(controller.run_finished):
        controller.sync(RunRequest(Trigger.PREVIEW, preview=True))
    assert controller.next_run_at() is None


def test_the_timer_starts_a_run_after_the_interval(qtbot, synced, services, moments):
    moments.at += timedelta(minutes=14, seconds=59)
    synced.tick()
    assert not synced.is_running
    moments.at += timedelta(seconds=1)
    with qtbot.waitSignal(synced.run_finished):
        synced.tick()
    assert services.runs == [MANUAL, RunRequest(Trigger.TIMER)]


def test_syncing_waits_for_a_person_until_a_cure_is_asked_for(qtbot, synced, services, receiver):
    services.run_result = SignInNeeded("Sage wants a new sign-in", side=Side.SAGE)
    services.replies["keep_sage"] = CONNECTED
    with qtbot.waitSignal(synced.run_finished):
        synced.sync(MANUAL)
    synced.ask(asking(Services.health), receiver.take)
    assert synced.waits_for_person
    synced.ask(asking(Services.keep_sage, CONNECTED.sage), receiver.take)
    assert not synced.waits_for_person


def test_a_night_asleep_is_made_up_by_one_run(qtbot, synced, services, moments):
    moments.at += timedelta(hours=9)
    with qtbot.waitSignal(synced.run_finished):
        for _ in range(3):
            synced.tick()
    synced.tick()
    assert len(services.runs) == 2


def test_a_tick_during_a_run_starts_nothing(qtbot, controller, services, moments):
    services.holds = True
    controller.sync(MANUAL)
    moments.at += timedelta(minutes=20)
    controller.tick()
    assert services.runs in ([], [MANUAL])


def test_a_company_that_is_not_connected_is_left_alone(qtbot, controller, services):
    from sagesync_desktop.core.settings import Settings

    services.replies["save_settings"] = Settings()
    with qtbot.waitSignal(controller.settings_changed):
        controller.change_settings(lambda _: Settings())
    controller.tick()
    assert controller.next_run_at() is None
    assert not controller.is_running


def test_closing_finishes_the_run_and_closes_the_services(qtbot, controller, services):
    services.holds = True
    controller.sync(MANUAL)
    qtbot.waitUntil(services.is_waiting.is_set)
    with qtbot.waitSignal(controller.closed):
        controller.shut_down()
    assert services.is_closed


def test_a_company_that_cannot_be_opened_says_why_and_may_be_tried_again(qtbot, store, database, services):
    from sagesync_desktop.core.errors import StoreTooNew
    from sagesync_desktop.gui.control.controller import Controller
    from sagesync_desktop.store.logreader import LogReader

    attempts = [StoreTooNew("A newer version wrote this database"), services]

    def open_services(_stop):
        found = attempts.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    controller = Controller(open_services, lambda: LogReader.open(database))
    with qtbot.waitSignal(controller.not_opened) as told:
        controller.start()
    assert told.args[0].title == "A newer version wrote this database"
    with qtbot.waitSignal(controller.opened):
        controller.reopen()
    assert controller.wait_closed(MILLISECONDS)


def test_a_failed_preview_is_told_by_who_asked_for_it_alone(qtbot, controller, services):
    services.run_result = Offline("No connection")
    told = []
    controller.failed.connect(told.append)
    with qtbot.waitSignal(controller.run_finished):
        controller.sync(RunRequest(Trigger.PREVIEW, preview=True))
    assert told == []
    assert controller.last_error.title == "No connection"
