"""The modules page: the article's rules at work, stored at once, and a sync of one module alone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from sagesync_desktop.core.errors import ModuleOff, StoreBusy
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import RunReport
from sagesync_desktop.core.settings import ModuleChoice
from sagesync_desktop.core.types import Direction, ModuleId, RunState, Side, Trigger
from sagesync_desktop.gui.modules.page import ModulesPage
from tests.gui.fake_services import CONNECTED, FACTS, NOON, FakeServices

ORGANIZATIONS, CONTACTS = ModuleId.ORGANIZATIONS, ModuleId.CONTACTS
PRODUCTS, SERVICES, INVOICES = ModuleId.PRODUCTS, ModuleId.SERVICES, ModuleId.INVOICES
ONLY_CUSTOMERS = replace(CONNECTED, modules={ORGANIZATIONS: ModuleChoice(True, Direction.TO_SAGE)})


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    made = ModulesPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 900)
    made.show()
    return made


@pytest.fixture
def customers_only(services):
    services.replies.update(FakeServices(ONLY_CUSTOMERS).replies)
    return services


def saved(qtbot, services):
    """The settings that the page stored last."""
    qtbot.waitUntil(lambda: bool(services.calls("save_settings")))
    return services.stored[-1]


def choose(box, value):
    """As a person does: the choice is told by `activated`."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_contacts_are_shown_as_following_organizations_and_have_no_switch(page):
    assert CONTACTS not in page.rows
    assert page.contacts.accessibleName() == "Contacts follow Organizations: Both ways: Vtiger ↔ Sage"


def test_directions_are_offered_in_words_with_arrows(page):
    box = page.rows[PRODUCTS].way
    assert [box.itemText(row) for row in range(box.count())] == [
        "Both ways: Vtiger ↔ Sage",
        "One way: Vtiger → Sage",
        "One way: Sage → Vtiger",
    ]


def test_a_chosen_direction_is_stored_at_once(qtbot, page, services):
    choose(page.rows[PRODUCTS].way, Direction.TO_SAGE)
    assert saved(qtbot, services).module(PRODUCTS).direction is Direction.TO_SAGE


def test_switching_products_off_takes_invoices_off_and_says_so(qtbot, page, services):
    page.rows[PRODUCTS].on.click()
    assert not saved(qtbot, services).module(INVOICES).on
    assert "Invoices were switched off as well" in page.banner.accessibleName()
    qtbot.waitUntil(page.absent.isVisible)
    assert page.absent_words.text() == "Invoices are not offered while Products are off."
    assert not page.rows[INVOICES].isVisible()


def test_invoices_bring_along_what_they_need_and_say_so(qtbot, customers_only, page, services):
    assert not page.rows[INVOICES].isVisible()
    page.bring.click()
    stored = saved(qtbot, services)
    assert all(stored.module(one).on for one in (PRODUCTS, SERVICES, INVOICES))
    assert "Products and Services" in page.banner.accessibleName()


def test_a_start_date_is_set_and_lifted(qtbot, page, services):
    page.options.first.choices[date(2026, 1, 1)].click()
    assert saved(qtbot, services).module(INVOICES).start_date == date(2026, 1, 1)
    services.asked.clear()
    page.options.first.choices[None].click()
    assert saved(qtbot, services).module(INVOICES).start_date is None


def test_a_start_date_of_ones_own_is_set(qtbot, page, services):
    page.options.first.own.click()
    assert saved(qtbot, services).module(INVOICES).start_date is not None
    services.asked.clear()
    page.options.first.day.setDate(QDate(2026, 2, 1))
    qtbot.keyClick(page.options.first.day, Qt.Key.Key_Return)
    assert saved(qtbot, services).module(INVOICES).start_date == date(2026, 2, 1)


def test_a_date_that_is_being_typed_outlives_the_answer_to_an_earlier_choice(qtbot, page, services):
    page.options.first.own.click()
    page.options.first.day.setDate(QDate(2026, 2, 1))
    today = saved(qtbot, services).module(INVOICES).start_date
    page.options.first.show_day(today)
    assert page.options.first.day.date() == QDate(2026, 2, 1)
    qtbot.keyClick(page.options.first.day, Qt.Key.Key_Return)
    page.options.first.show_day(today)
    assert page.options.first.day.date() == QDate(today)


def test_each_choice_tells_how_many_invoices_it_brings_along_when_asked(qtbot, page, services):
    services.replies["invoice_facts"] = FACTS
    page.options.count.click()
    qtbot.waitUntil(lambda: "2,546 in Vtiger, 3 in Sage" in page.options.first.choices[None].accessibleName())
    assert "412 in Vtiger, 0 in Sage" in page.options.first.choices[date(2026, 1, 1)].accessibleName()


def test_drafts_are_a_choice(qtbot, page, services):
    choose(page.options.post, True)
    assert saved(qtbot, services).invoices.as_draft


def test_whether_sages_credit_notes_come_is_asked_while_their_way_is_on(qtbot, page, services):
    tick = page.options.from_sage
    page.options.show_choice(CONNECTED)
    assert tick.isHidden()
    page.options.show_choice(CONNECTED.with_option(Option.CREDIT_NOTES, on=True))
    assert not tick.isHidden()
    tick.click()
    assert saved(qtbot, services).invoices.credit_notes_to_vtiger


def test_a_status_without_its_tick_never_travels(qtbot, page, services):
    qtbot.waitUntil(lambda: "Sent" in page.options.statuses.ticks)
    page.options.statuses.ticks["Sent"].click()
    assert "Sent" in saved(qtbot, services).invoices.ineligible_statuses


def test_a_credit_is_told_by_its_name_and_travels_only_with_a_tick(qtbot, page, services):
    qtbot.waitUntil(lambda: "Credit Invoice" in page.options.statuses.ticks)
    credit = page.options.statuses.ticks["Credit Invoice"]
    assert (credit.isChecked(), credit.text()) == (False, "Credit Invoice (a credit note)")
    credit.click()
    assert saved(qtbot, services).invoices.travelling_statuses == ("Credit Invoice",)


def test_sync_now_asks_for_that_module_alone(qtbot, page, controller, services):
    counts = {(PRODUCTS, Side.SAGE, "created"): 2}
    services.run_result = RunReport(RunSummary(1, Trigger.MANUAL, RunState.FINISHED, NOON, NOON, counts))
    with qtbot.waitSignal(controller.run_finished):
        page.rows[PRODUCTS].sync.click()
    assert services.runs[-1].modules == (PRODUCTS,)
    assert page.banner.accessibleName() == "Products: 2 created, 0 updated, 0 skipped."


def test_a_module_that_is_off_can_be_asked_for_and_the_engine_refuses(
    qtbot, customers_only, page, controller, services
):
    refusal = ModuleOff("The module Products is switched off, so it was not synced", fix="Switch it on")
    services.run_result = RunReport(
        RunSummary(1, Trigger.MANUAL, RunState.NEEDS_ATTENTION, NOON, NOON, {}), refusal
    )
    with qtbot.waitSignal(controller.failed) as failed:
        page.rows[PRODUCTS].sync.click()
    assert failed.args == [refusal]
    assert not page.banner.isVisible()


def test_a_second_wish_during_a_run_is_answered_in_words(qtbot, page, controller, services):
    services.holds = True
    page.rows[PRODUCTS].sync.click()
    page.rows[SERVICES].sync.click()
    assert page.banner.accessibleName().startswith("A sync is running already.")
    with qtbot.waitSignal(controller.run_finished):
        services.go.set()


def test_what_cannot_be_stored_is_told_and_taken_back(qtbot, page, services, dialogs):
    services.replies["save_settings"] = StoreBusy("The database is busy")
    page.rows[PRODUCTS].on.click()
    qtbot.waitUntil(lambda: len(dialogs.errors) == 1)
    assert page.rows[PRODUCTS].on.isChecked()


def test_every_control_has_a_name_and_is_reached_by_tab(page):
    for one in page.findChildren(QWidget):
        if isinstance(one, QAbstractButton | QComboBox | QLineEdit) and one.isVisible():
            if one.objectName().startswith("qt_"):
                continue
            assert one.accessibleName(), one
            assert one.focusPolicy() & Qt.FocusPolicy.TabFocus, one.accessibleName()
