"""The switches of this computer, on the settings page."""

import pytest

from sagesync_desktop.app.views import ComputerSetup
from sagesync_desktop.core.errors import StoreUnreadable
from sagesync_desktop.gui.settings.computer import ComputerCard


@pytest.fixture
def card(qtbot, app_light, controller, dialogs, services):
    made = ComputerCard(controller, dialogs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.autostart.isEnabled)
    return made


def test_switching_on_shows_what_the_computer_then_says(qtbot, card, services):
    services.replies["set_autostart"] = ComputerSetup(autostart=True, menu_entry=False)
    card.autostart.click()
    qtbot.waitUntil(lambda: ("set_autostart", True) in services.asked)
    assert card.autostart.isChecked()


def test_a_refusal_is_told_and_the_switch_goes_back(qtbot, card, services, dialogs):
    services.replies["set_autostart"] = StoreUnreadable("This computer does not let the program change that")
    card.autostart.click()
    qtbot.waitUntil(lambda: not card.autostart.isChecked())
    assert [error.title for error in dialogs.errors] == ["This computer does not let the program change that"]


def test_the_menu_entry_has_its_own_switch(qtbot, card, services):
    services.replies["set_menu_entry"] = ComputerSetup(autostart=False, menu_entry=True)
    card.menu.click()
    qtbot.waitUntil(lambda: ("set_menu_entry", True) in services.asked)
    assert (card.menu.isChecked(), card.autostart.isChecked()) == (True, False)


def test_where_an_installer_makes_the_menu_entry_there_is_no_switch(
    qtbot, app_light, controller, dialogs, services
):
    services.replies["computer"] = ComputerSetup(autostart=True, menu_entry=None)
    made = ComputerCard(controller, dialogs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.autostart.isEnabled)
    assert (made.menu.isVisible(), made.autostart.isChecked()) == (False, True)
