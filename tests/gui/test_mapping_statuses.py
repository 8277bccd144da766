"""The table of invoice statuses on the mapping page: Vtiger's own list, the default, what is lost, reset."""

from dataclasses import replace

import pytest

from sagesync_desktop.app.views import Samples
from sagesync_desktop.core.settings import FieldChoice, ModuleChoice
from sagesync_desktop.core.types import Direction, ModuleId
from sagesync_desktop.gui.mapping.page import MappingPage
from tests.gui.fake_services import CONNECTED, FakeServices, settle
from tests.gui.mapping_offers import COMPLETE, offer

INVOICES = ModuleId.INVOICES
MAPPED = replace(CONNECTED, mappings=COMPLETE)


def with_statuses(statuses, **choice):
    settings = replace(MAPPED, mappings=replace(COMPLETE, statuses=statuses))
    return settings.with_module(INVOICES, ModuleChoice(on=True, **choice))


@pytest.fixture
def services():
    made = FakeServices(MAPPED)
    made.replies["offer"] = offer()
    made.replies["samples"] = Samples(INVOICES, {}, {})
    return made


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    made = MappingPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 800)
    made.show()
    qtbot.waitUntil(made.tabs.isVisible)
    made.tabs.setCurrentWidget(made.modules[INVOICES])
    made.modules[INVOICES].open_statuses.click()
    return made


@pytest.fixture
def card(page):
    return page.modules[INVOICES].statuses


def offered(box):
    return [box.itemText(row) for row in range(box.count())]


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_each_standing_in_sage_stands_beside_vtigers_own_list(card):
    assert card.isVisible()
    assert list(card.boxes) == [
        "DRAFT",
        "UNPAID",
        "PART_PAID",
        "PAID",
        "OVERPAID",
        "CREDITED",
        "WRITTEN_OFF",
        "REFUNDED",
        "REOPENED",
        "VOID",
    ]
    assert offered(card.boxes["PAID"]) == [
        "Unchanged",
        "Cancel",
        "Created",
        "Approved",
        "Sent",
        "Paid (default)",
    ]
    assert {sage: box.currentData() for sage, box in card.boxes.items()} == {
        "DRAFT": "",
        "UNPAID": "",
        "PART_PAID": "",
        "PAID": "Paid",
        "OVERPAID": "Paid",
        "CREDITED": "Paid",
        "WRITTEN_OFF": "Paid",
        "REFUNDED": "",
        "REOPENED": "",
        "VOID": "Cancel",
    }


def test_a_choice_stays_in_sight_is_saved_and_its_default_is_not_kept(qtbot, services, page, card):
    choose(card.boxes["UNPAID"], "Sent")
    choose(card.boxes["PAID"], "")
    choose(card.boxes["VOID"], "Cancel")
    assert card.isVisible()
    with qtbot.waitSignal(page.page_wanted):
        page.save.click()
    (stored,) = services.stored
    assert stored.mappings == replace(COMPLETE, statuses={"UNPAID": "Sent", "PAID": ""})


def test_reset_brings_the_built_in_table_back(page, card):
    choose(card.boxes["UNPAID"], "Sent")
    card.back.click()
    assert card.boxes["UNPAID"].currentData() == ""
    assert not page.is_changed
    assert not card.back.isEnabled()


def test_a_status_that_vtiger_has_lost_is_marked_with_its_consequence(qtbot, controller, page, card):
    settle(qtbot, controller, with_statuses({"PART_PAID": "Part paid"}))
    assert card.boxes["PART_PAID"].currentText() == "Part paid (missing)"
    assert card.problem.text() == (
        "Part paid: Vtiger's list no longer has Part paid: invoices get it all the same, and nobody can "
        "search or choose it there."
    )
    assert page.modules[INVOICES].model.problem("status") is not None
    assert page.tabs.tabText(page.tabs.indexOf(page.modules[INVOICES])) == "Invoices (1)"


def test_a_cancelled_status_for_an_invoice_that_stands_is_marked(card):
    choose(card.boxes["PAID"], "Cancel")
    assert card.problem.text() == (
        "Paid: Cancel means cancelled, but such invoices still stand in Sage: they are skipped."
    )


def test_a_status_that_never_travels_is_marked(qtbot, controller, card):
    settings = with_statuses({"UNPAID": "Sent"})
    settle(
        qtbot,
        controller,
        replace(settings, invoices=replace(settings.invoices, ineligible_statuses=("Sent",))),
    )
    assert "never travels" in card.problem.text()


@pytest.mark.parametrize(
    "choice",
    [
        {"direction": Direction.TO_SAGE},
        {"fields": (FieldChoice("status", direction=Direction.OFF),)},
    ],
)
def test_a_table_that_rests_says_so_and_marks_nothing(qtbot, controller, card, choice):
    settle(qtbot, controller, with_statuses({"PAID": "Gone"}, **choice))
    assert "the table then rests" in card.note.text()
    assert card.problem.isHidden()


def test_a_status_from_a_settings_file_is_shown_under_a_readable_name(qtbot, controller, card):
    settle(qtbot, controller, with_statuses({"ON_HOLD": "Sent"}))
    assert card.boxes["ON_HOLD"].currentData() == "Sent"
    assert "on hold" in card.boxes["ON_HOLD"].accessibleName()


def test_choosing_another_pair_closes_the_table(page, card):
    page.modules[INVOICES].select("date")
    assert card.isHidden()
    assert page.modules[INVOICES].editor.isVisible()
