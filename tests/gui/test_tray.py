from dataclasses import replace

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from sagesync_desktop.core.errors import Cancelled, Offline, SignInNeeded
from sagesync_desktop.core.logviews import SkipGroup
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.settings import Schedule, Settings
from sagesync_desktop.core.types import Trigger
from sagesync_desktop.gui.frame.tray import News, Tray, TrayMenu, problems, tray_menu
from tests.gui.fake_services import CONNECTED
from tests.gui.log_support import AT, PRODUCTS, held

GROUP = SkipGroup(PRODUCTS, "item.no_description", "", 3, AT, {})
PAUSED = replace(CONNECTED, schedule=Schedule(paused=True))


@pytest.mark.parametrize(
    ("settings", "is_running", "menu"),
    [
        (Settings(), False, TrayMenu("Sync Now", False, "Pause", False)),
        (CONNECTED, False, TrayMenu("Sync Now", True, "Pause", True)),
        (CONNECTED, True, TrayMenu("Syncing …", False, "Pause", True)),
        (PAUSED, False, TrayMenu("Sync Now", True, "Go on automatically", True)),
    ],
    ids=["not connected", "ready", "running", "paused"],
)
def test_the_menu_offers_what_can_be_done_now(settings, is_running, menu):
    assert tray_menu(settings, is_running=is_running) == menu


def test_more_of_a_known_kind_is_no_news():
    news = News()
    assert news.learn(problems((GROUP,), None)) == ["Products: Item without description (3)"]
    assert news.learn(problems((replace(GROUP, count=9),), None)) == []


def test_a_kind_that_was_gone_and_comes_back_is_news():
    news = News()
    for groups in ((GROUP,), ()):
        news.learn(problems(groups, None))
    assert news.learn(problems((GROUP,), None)) == ["Products: Item without description (3)"]


def test_many_kinds_at_once_make_a_short_message():
    groups = tuple(replace(GROUP, rule=f"rule.{n}") for n in range(9))
    assert len(News().learn(problems(groups, None))) == 3


@pytest.mark.parametrize("error", [Cancelled("The sync was stopped"), Offline("No connection to Sage")])
def test_what_goes_on_by_itself_needs_nobody(error):
    assert problems((), error) == {}


def test_a_sign_in_that_ran_out_needs_a_person():
    error = SignInNeeded("The sign-in has run out", fix="Sign in again.")
    assert problems((), error) == {"SignInNeeded": "The sign-in has run out. Sign in again."}


class SilentIcon(QSystemTrayIcon):
    """An icon that no desktop shows; notes its messages."""

    def __init__(self):
        super().__init__()
        self.messages = []

    def showMessage(self, _title, text, *_how):
        self.messages.append(text)

    def show(self):
        """There is no tray to be shown in."""


@pytest.fixture
def tray(qtbot, app_light, closed_controller, store):
    """A tray beside a company in which one product waits already."""
    store.save_skip(held("P-1", "item.no_description", PRODUCTS, amount=""))
    made = Tray(closed_controller, icon=SilentIcon())
    with qtbot.waitSignal(closed_controller.health_changed):
        closed_controller.start()
    return made


def run(qtbot, controller):
    with qtbot.waitSignal(controller.run_finished):
        controller.sync(RunRequest(Trigger.TIMER))


def test_only_a_new_kind_of_problem_is_told(qtbot, tray, store, closed_controller):
    run(qtbot, closed_controller)
    assert tray.icon.messages == []
    store.save_skip(held("INV-1"))
    run(qtbot, closed_controller)
    run(qtbot, closed_controller)
    assert tray.icon.messages == ["Invoices: Group tax mode (1)"]


def test_the_menu_follows_a_run(qtbot, tray, services, closed_controller):
    services.holds = True
    with qtbot.waitSignal(closed_controller.run_finished):
        tray.sync_action.trigger()
        assert (tray.sync_action.text(), tray.sync_action.isEnabled()) == ("Syncing …", False)
        services.go.set()
    assert (tray.sync_action.text(), tray.sync_action.isEnabled()) == ("Sync Now", True)


def test_pause_is_kept_and_offers_to_go_on(qtbot, tray, closed_controller):
    with qtbot.waitSignal(closed_controller.settings_changed):
        tray.pause_action.trigger()
    assert closed_controller.settings().schedule.paused
    assert tray.pause_action.text() == "Go on automatically"


def test_a_click_on_the_icon_or_its_message_opens_the_window(qtbot, tray):
    for wanted in (
        lambda: tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger),
        tray.icon.messageClicked.emit,
    ):
        with qtbot.waitSignal(tray.open_wanted):
            wanted()


def test_a_right_click_opens_the_menu_alone(qtbot, tray):
    with qtbot.assertNotEmitted(tray.open_wanted):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
