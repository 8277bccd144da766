"""The ways beyond the usual in the window: a look first, then a question, then the switch."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from sagesync_desktop.app.desk import Picked
from sagesync_desktop.app.options import Moves
from sagesync_desktop.core.errors import Offline
from sagesync_desktop.core.landing import Landing
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.types import ModuleId, Side, Status, Trigger
from sagesync_desktop.gui.modules.beyond import BeyondCard, moves_words
from sagesync_desktop.modules.options import CUSTOMER_INSTEAD, Way
from tests.gui.fake_services import CONNECTED

SPREAD = Way(Option.OVERALL_DISCOUNT, "Spread a discount", "A discount is spread over the lines.")
STANDIN = Way(
    Option.STANDIN_CUSTOMER, "Send to one customer", "It goes to that customer.", standin=CUSTOMER_INSTEAD
)
CASH = Picked("c-1", "Cash sales", "Leeds")
ON = CONNECTED.with_option(SPREAD.option, on=True)


@pytest.fixture
def card(qtbot, app_light, controller, dialogs):
    made = BeyondCard(controller, dialogs, (SPREAD,))
    qtbot.addWidget(made)
    made.show()
    return made


def box(card):
    return card.rows[SPREAD.option].on


def test_no_card_while_there_is_no_way(qtbot, app_light, controller, dialogs):
    made = BeyondCard(controller, dialogs, ())
    qtbot.addWidget(made)
    assert made.isHidden()


def test_a_way_goes_on_after_a_preview_with_it_and_a_yes(qtbot, card, services, dialogs):
    with qtbot.waitSignal(card.preview_wanted):
        box(card).click()
    (request,) = services.runs
    assert (request.preview, request.settings) == (True, ON)
    (question,) = dialogs.told
    assert SPREAD.about in question[1]
    qtbot.waitUntil(lambda: services.stored == [ON])
    qtbot.waitUntil(box(card).isChecked)


def test_a_way_stays_off_after_a_no(qtbot, card, services, dialogs):
    dialogs.confirms = False
    box(card).click()
    qtbot.waitUntil(lambda: bool(dialogs.told))
    assert services.stored == []
    assert not box(card).isChecked()


def test_a_way_goes_off_at_once(qtbot, card, controller, services, dialogs):
    controller.change_settings(lambda _: ON)
    qtbot.waitUntil(lambda: controller.settings() == ON)
    card.show_choice(controller.settings())
    box(card).click()
    qtbot.waitUntil(lambda: services.stored[-1] == CONNECTED)
    assert (services.runs, dialogs.told) == ([], [])


def test_what_cannot_be_shown_is_asked_with_the_reason(qtbot, card, services, dialogs):
    services.run_result = Offline("Sage cannot be reached", fix="Check the network", side=Side.SAGE)
    dialogs.confirms = False
    box(card).click()
    qtbot.waitUntil(lambda: bool(dialogs.told))
    assert "Sage cannot be reached" in dialogs.told[0][1]
    assert services.stored == []


def test_nothing_is_begun_while_a_sync_is_running(qtbot, card, controller, services):
    services.holds = True
    controller.sync(RunRequest(Trigger.MANUAL))
    qtbot.waitUntil(services.is_waiting.is_set)
    box(card).click()
    assert "A sync is running" in card.banner.accessibleName()
    assert not box(card).isChecked()
    services.go.set()
    qtbot.waitUntil(lambda: not controller.is_running)
    assert len(services.runs) == 1


def test_a_way_is_switched_by_the_keyboard_and_is_named(qtbot, card, dialogs):
    assert box(card).accessibleName() == SPREAD.title
    qtbot.keyClick(box(card), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(dialogs.told))


def test_the_words_tell_each_kind_of_write_and_the_money():
    key = (ModuleId.INVOICES, Side.SAGE, Status.CREATED)
    found = Moves(7, {key: 3}, 2, (Landing(ModuleId.INVOICES, "GBP", made=3, gross=Decimal("45.20")),))
    assert moves_words(found).splitlines() == [
        "With it on, the next sync would write:",
        "Invoices: create in Sage: 3",
        "2 of these are held back today.",
        "In Sage that comes to £45.20.",
    ]
    assert moves_words(replace(found, counts={})) == "With it on, the next sync would write nothing."


# -- a way for which a record is chosen


def with_cash(settings):
    return CUSTOMER_INSTEAD.choose(settings, CASH.id)


@pytest.fixture
def standins(qtbot, app_light, controller, dialogs, services):
    services.replies["pick"] = (CASH,)
    made = BeyondCard(controller, dialogs, (STANDIN,))
    made.show_choice(controller.settings())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def standin(standins):
    """Its row."""
    return standins.rows[STANDIN.option]


def pick(qtbot, row):
    field = row.standin.field
    qtbot.keyClicks(field.search, "cash")
    qtbot.keyClick(field.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.found.count() == 1)
    qtbot.keyClick(field.search, Qt.Key.Key_Return)
    assert field.value() == CASH.id


def test_a_customer_that_is_picked_is_looked_at_and_kept_with_the_switch(qtbot, standin, services):
    pick(qtbot, standin)
    assert services.stored == []
    standin.on.click()
    wanted = with_cash(CONNECTED.with_option(STANDIN.option, on=True))
    qtbot.waitUntil(lambda: services.stored == [wanted])
    assert [request.settings for request in services.runs] == [wanted]
    qtbot.waitUntil(standin.on.isChecked)
    qtbot.waitUntil(lambda: standin.standin.field.search.text() == CASH.title)


def test_another_customer_for_a_way_that_is_on_is_kept_at_once(qtbot, standin, services, controller):
    on = CONNECTED.with_option(STANDIN.option, on=True)
    controller.change_settings(lambda _: on)
    qtbot.waitUntil(lambda: controller.settings() == on)
    standin.show_choice(on)
    pick(qtbot, standin)
    qtbot.waitUntil(lambda: services.stored[-1] == with_cash(on))


def test_the_question_says_when_no_customer_is_picked(qtbot, standin, dialogs):
    dialogs.confirms = False
    standin.on.click()
    qtbot.waitUntil(lambda: bool(dialogs.told))
    assert "Choose the record for it here" in dialogs.told[0][1]
