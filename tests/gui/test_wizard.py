"""The wizard's pages over fake services, with a real worker thread."""

import logging
import threading
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWizard

from sagesync_desktop.app.resources import resource
from sagesync_desktop.core.errors import Offline, SignInNeeded
from sagesync_desktop.core.runs import RunReport, RunRequest
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import Settings, VtigerConnection
from sagesync_desktop.core.types import ModuleId, Trigger
from sagesync_desktop.gui.wizard.answers import to_store
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.wizard.wizard import SetupWizard
from sagesync_desktop.modules.places import PLACES
from tests.gui.fake_services import CONNECTED, FACTS, FakeServices
from tests.gui.wizard_company import FILLERS, SIGN_IN_PAGE, Company, fill_vtiger
from tests.gui.wizard_values import APP, CHECKED, OFFER, PREVIEW, SEVERAL, WARNED
from tests.patience import SECONDS

pytestmark = pytest.mark.qt_log_ignore(
    "does not support propagateSizeHints"
)  # of the offscreen platform alone


@pytest.fixture
def services():
    """Nothing is connected yet."""
    return FakeServices(Settings())


@pytest.fixture
def company(services):
    return Company(services)


@pytest.fixture
def wizard(qtbot, app_light, company, controller, dialogs):
    """The whole wizard, on its first page."""
    made = SetupWizard(controller, dialogs)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def go(qtbot):
    """Presses Next and waits for another page."""

    def press(wizard):
        before = wizard.currentId()
        wizard.button(QWizard.WizardButton.NextButton).click()
        qtbot.waitUntil(lambda: wizard.currentId() != before)
        return wizard.currentPage()

    return press


@pytest.fixture
def at(qtbot, wizard, go):
    """Leads to a page by the shortest way; `at(Step.MODULES)`."""

    def lead(step):
        while wizard.currentId() < int(step):
            page = wizard.currentPage()
            if page.step in FILLERS:
                FILLERS[page.step](page, qtbot.waitUntil)
            go(wizard)
        return wizard.currentPage()

    return lead


def saved(services):
    return services.stored


def is_pressable(wizard, which=QWizard.WizardButton.NextButton):
    return wizard.button(which).isEnabled()


# -- the whole way


def test_the_whole_way_connects_maps_previews_saves_and_syncs(qtbot, wizard, at, services, controller):
    page = at(Step.FINISH)
    assert page.sync_now.isChecked()
    assert saved(services) == []
    with qtbot.waitSignal(controller.run_finished):
        wizard.button(QWizard.WizardButton.FinishButton).click()
    assert wizard.result() == QWizard.DialogCode.Accepted
    (settings,) = saved(services)
    assert settings.sage.business_name == "Harbour Books Ltd"
    assert settings.mappings.taxes["tax1"] == "GB_STANDARD"
    assert [run.trigger for run in services.runs] == ["preview", "manual"]


def test_without_the_tick_nothing_syncs_at_the_end(qtbot, wizard, at, services):
    at(Step.FINISH).sync_now.click()
    with qtbot.waitSignal(wizard.accepted):
        wizard.button(QWizard.WizardButton.FinishButton).click()
    qtbot.waitUntil(lambda: not wizard.isVisible())
    assert [run.trigger for run in services.runs] == ["preview"]


def test_closing_before_the_end_saves_no_modules_and_no_mappings(wizard, at, services):
    at(Step.FINISH)
    wizard.reject()
    assert saved(services) == []


def test_a_refused_saving_keeps_the_wizard_open_and_says_why(qtbot, wizard, at, services):
    page = at(Step.FINISH)
    services.replies["save_settings"] = Offline("The disk is full", fix="Free some space")
    wizard.button(QWizard.WizardButton.FinishButton).click()
    qtbot.waitUntil(page.banner.isVisible)
    assert "The disk is full" in page.banner.accessibleName()
    assert wizard.isVisible()


def test_the_preview_looks_at_choices_that_are_not_saved(wizard, at, services):
    at(Step.FINISH)
    (run,) = services.runs
    assert run.preview
    assert run.settings.mappings.accounts["product_sales"] == "a-4000"
    assert services.replies["settings"].mappings.accounts == {}


def test_the_practice_company_ends_the_wizard_at_once(qtbot, wizard):
    wizard.currentPage().practice.click()
    finish = wizard.button(QWizard.WizardButton.FinishButton)
    assert finish.text() == "&Open the practice company"
    with qtbot.waitSignal(wizard.practice_wanted):
        finish.click()


def test_back_keeps_every_answer(wizard, at):
    at(Step.MODULES)
    while wizard.currentId() > int(Step.VTIGER):
        wizard.back()
    page = wizard.currentPage()
    assert (page.url.text(), page.key.text()) == ("https://crm.example.com", "the-access-key")
    assert wizard.answers.signed is not None


def test_going_forward_again_tries_nothing_twice(wizard, at, go, services):
    at(Step.REGION)
    wizard.back()
    go(wizard)
    assert len(services.calls("check_vtiger")) == 1


# -- Vtiger


def test_next_waits_for_address_user_and_key(wizard, at):
    page = at(Step.VTIGER)
    assert not is_pressable(wizard)
    fill_vtiger(page)
    assert is_pressable(wizard)
    page.username.clear()
    assert not is_pressable(wizard)


def test_the_test_says_which_vtiger_it_found_and_keeps_nothing(qtbot, wizard, at, company):
    page = at(Step.VTIGER)
    fill_vtiger(page)
    page.test.click()
    qtbot.waitUntil(lambda: wizard.answers.checked is not None)
    assert "Vtiger 8.2.0" in page.banner.accessibleName()
    assert company.kept_key is None


def test_a_warning_is_shown_once_before_it_goes_on(qtbot, wizard, at, go, services):
    services.replies["check_vtiger"] = WARNED
    page = at(Step.VTIGER)
    fill_vtiger(page)
    wizard.button(QWizard.WizardButton.NextButton).click()
    qtbot.waitUntil(lambda: wizard.answers.checked is not None)
    assert wizard.currentPage() is page
    assert "Number Of Currency Decimals" in page.banner.accessibleName()
    assert go(wizard).step is Step.REGION


def test_a_refused_key_stays_on_the_page_with_what_to_do(qtbot, wizard, at, services, company):
    services.replies["check_vtiger"] = SignInNeeded("Vtiger refused the access key", fix="Copy it again")
    page = at(Step.VTIGER)
    fill_vtiger(page)
    wizard.button(QWizard.WizardButton.NextButton).click()
    qtbot.waitUntil(lambda: "refused" in page.banner.accessibleName())
    assert "Copy it again" in page.banner.accessibleName()
    assert wizard.currentPage() is page
    assert page.test.isEnabled()
    assert company.kept_key is None


def test_an_answer_about_a_former_address_is_not_taken(qtbot, wizard, at, services):
    answer = threading.Event()

    def slowly(*_):
        answer.wait(SECONDS)
        return CHECKED

    services.replies["check_vtiger"] = slowly
    page = at(Step.VTIGER)
    fill_vtiger(page)
    page.test.click()
    page.url.setText("https://other.example.com")
    answer.set()
    qtbot.waitUntil(lambda: not page.is_settling)
    assert wizard.answers.checked is None
    assert is_pressable(wizard)


def test_while_a_sync_runs_the_page_says_that_its_answer_waits(qtbot, wizard, at, services, controller):
    services.holds = True
    controller.sync(RunRequest(Trigger.MANUAL))
    page = at(Step.VTIGER)
    fill_vtiger(page)
    page.test.click()
    assert "A sync is running" in page.banner.accessibleName()
    services.go.set()
    qtbot.waitUntil(lambda: wizard.answers.checked is not None)


def test_the_key_is_asked_for_hidden_and_kept_as_a_secret(wizard, at, company):
    at(Step.REGION)
    page = wizard.page(int(Step.VTIGER))
    assert page.key.echoMode() is QLineEdit.EchoMode.Password
    assert company.kept_key == Secret("the-access-key")


# -- Sage


def test_every_region_is_a_named_tile_with_its_flag(wizard, at):
    page = at(Step.REGION)
    assert set(page.tiles) == {place.key for place in PLACES}
    for place in PLACES:
        assert page.tiles[place.key].accessibleName().startswith(place.name)
        assert resource(f"flags/{place.key}.svg").is_file()


@pytest.mark.parametrize("place", [one for one in PLACES if one.note], ids=lambda one: one.key)
def test_an_unserved_region_says_so_and_only_south_africa_stops(wizard, at, place):
    page = at(Step.REGION)
    page.tiles[place.key].click()
    assert place.note in page.banner.accessibleName()
    assert is_pressable(wizard) == (place.key != "za")


def test_arrow_keys_walk_over_the_flags(qtbot, wizard, at):
    page = at(Step.REGION)
    page.tiles["gb"].click()
    page.tiles["gb"].setFocus()
    qtbot.keyClick(page.tiles["gb"], Qt.Key.Key_Right)
    assert page.tiles["ie"].isChecked()


def test_the_callback_address_is_copied_letter_for_letter(wizard, at):
    page = at(Step.SAGE_APP)
    page.copy.click()
    assert QGuiApplication.clipboard().text() == "http://127.0.0.1:8765/callback"
    page.port.setValue(9123)
    assert page.callback.text() == "http://127.0.0.1:9123/callback"
    assert wizard.answers.port == 9123


def test_the_browser_opens_sages_page_and_next_waits_for_it(qtbot, wizard, at, services, company, dialogs):
    services.replies["sign_in"] = company.wait_for_person
    page = at(Step.SIGN_IN)
    page.start.click()
    qtbot.waitUntil(lambda: dialogs.opened == [SIGN_IN_PAGE])
    assert page.is_waiting
    assert not is_pressable(wizard)
    page.cancel.click()
    qtbot.waitUntil(lambda: not page.is_waiting)
    assert "stopped" in page.banner.accessibleName()


def test_a_stopped_sign_in_can_be_tried_again(qtbot, wizard, at, services, company):
    services.replies["sign_in"] = company.wait_for_person
    page = at(Step.SIGN_IN)
    page.start.click()
    page.cancel.click()
    qtbot.waitUntil(lambda: not page.is_waiting)
    services.replies["sign_in"] = company.sign_in
    page.start.click()
    qtbot.waitUntil(lambda: wizard.answers.signed is not None)
    assert is_pressable(wizard)


def test_the_address_can_be_pasted_instead(qtbot, wizard, at, services, company):
    services.replies["sign_in"] = company.wait_for_person
    page = at(Step.SIGN_IN)
    page.start.click()
    page.instead.link.click()
    page.pasted.setText("http://127.0.0.1:8765/callback?code=1&state=2")
    page.hand_in.click()
    qtbot.waitUntil(lambda: wizard.answers.signed is not None)
    assert page.pasted.text() == ""


def test_closing_the_wizard_ends_a_sign_in_that_waits(qtbot, wizard, at, services, company, controller):
    services.replies["sign_in"] = company.wait_for_person
    page = at(Step.SIGN_IN)
    page.start.click()
    wizard.close()
    qtbot.waitUntil(lambda: not page.is_waiting)


def test_a_refused_sign_in_says_what_to_do(qtbot, wizard, at, services):
    services.replies["sign_in"] = SignInNeeded("Sage refused this sign-in", fix="Choose the country")
    page = at(Step.SIGN_IN)
    page.start.click()
    qtbot.waitUntil(lambda: "Choose the country" in page.banner.accessibleName())
    assert page.start.isVisible()
    assert not is_pressable(wizard)


def test_of_several_businesses_one_must_be_chosen(qtbot, wizard, at, go, company, services):
    company.signed = SEVERAL
    page = at(Step.BUSINESS)
    assert not is_pressable(wizard)
    page.choices["b-2"].click()
    go(wizard)
    assert services.replies["settings"].sage.business_name == "Harbour Charity"


# -- modules and mapping


def test_switching_products_off_takes_invoices_along_and_out_of_sight(wizard, at):
    page = at(Step.MODULES)
    page.rows[ModuleId.PRODUCTS].on.click()
    assert not page.rows[ModuleId.INVOICES].isVisible()
    assert "Invoices were switched off as well" in page.banner.accessibleName()
    page.bring.click()
    assert page.rows[ModuleId.INVOICES].isVisible()
    assert page.rows[ModuleId.PRODUCTS].on.isChecked()


def test_without_any_module_there_is_no_way_on(wizard, at):
    page = at(Step.MODULES)
    for module in (ModuleId.PRODUCTS, ModuleId.SERVICES, ModuleId.ORGANIZATIONS):
        page.rows[module].on.click()
    assert not is_pressable(wizard)


def test_organizations_alone_skip_the_mapping(wizard, at, go):
    page = at(Step.MODULES)
    for module in (ModuleId.PRODUCTS, ModuleId.SERVICES):
        page.rows[module].on.click()
    assert go(wizard).step is Step.PREVIEW


def start_date(wizard):
    return wizard.answers.draft.module(ModuleId.INVOICES).start_date


def test_a_first_run_proposes_the_start_of_the_year_and_tells_what_each_choice_brings(qtbot, wizard, at):
    page = at(Step.MODULES)
    assert start_date(wizard) == date(2026, 1, 1)
    qtbot.waitUntil(lambda: wizard.answers.invoice_facts is not None)
    told = {day: one.accessibleName() for day, one in page.first.choices.items()}
    assert told == {
        date(2026, 1, 1): "From 01/01/2026, the start of this year 412 in Vtiger, 0 in Sage",
        date(2024, 4, 1): "From 01/04/2024, when Sage's accounts begin 1,101 in Vtiger, 3 in Sage",
        None: "All, whatever their date 2,546 in Vtiger, 3 in Sage",
    }


def test_accounts_that_begin_later_are_proposed_instead(qtbot, wizard, at, services):
    services.replies["invoice_facts"] = replace(FACTS, books_begin=date(2026, 2, 1), counts={})
    at(Step.MODULES)
    qtbot.waitUntil(lambda: start_date(wizard) == date(2026, 2, 1))


def test_all_invoices_travel_when_somebody_chooses_so(qtbot, wizard, at):
    page = at(Step.MODULES)
    page.first.choices[None].click()
    qtbot.waitUntil(lambda: wizard.answers.invoice_facts is not None)
    assert start_date(wizard) is None


def test_the_choice_stands_although_nobody_could_count(qtbot, wizard, at, services):
    services.replies["invoice_facts"] = Offline("Vtiger cannot be reached")
    page = at(Step.MODULES)
    qtbot.waitUntil(lambda: "could not be counted: Vtiger cannot be reached" in page.banner.accessibleName())
    assert page.isComplete()


def test_statuses_are_ticked_and_kept(qtbot, wizard, at):
    page = at(Step.MODULES)
    qtbot.waitUntil(lambda: "Approved" in page.statuses.ticks)
    page.statuses.ticks["Approved"].click()
    assert "Approved" in to_store(wizard.answers, Settings()).invoices.ineligible_statuses


def test_what_is_certain_is_filled_in_and_a_doubtful_tax_is_left_open(qtbot, wizard, at):
    page = at(Step.MAPPING)
    qtbot.waitUntil(lambda: bool(page.taxes))
    assert page.accounts["product_sales"].choice == "a-4000"
    assert (page.taxes["tax1"].choice, page.taxes["tax2"].choice) == ("GB_STANDARD", "GB_LOWER")
    assert page.taxes["tax3"].choice == ""
    assert "does not say" in page.taxes["tax3"].why.text()


def test_a_missing_account_is_named_and_holds_the_page(qtbot, wizard, at):
    page = at(Step.MAPPING)
    qtbot.waitUntil(lambda: bool(page.accounts))
    row = page.accounts["product_sales"]
    row.box.setCurrentIndex(0)
    row.box.activated.emit(0)
    assert "product sales account" in page.banner.accessibleName()
    assert not is_pressable(wizard)


def test_a_choice_of_ones_own_is_kept_when_coming_back(qtbot, wizard, at, go):
    page = at(Step.MAPPING)
    qtbot.waitUntil(lambda: bool(page.taxes))
    row = page.taxes["tax3"]
    row.box.setCurrentIndex(row.box.findData("GB_EXEMPT"))
    row.box.activated.emit(row.box.currentIndex())
    wizard.back()
    go(wizard)
    assert wizard.currentPage().taxes["tax3"].choice == "GB_EXEMPT"


def test_an_offer_that_cannot_be_read_can_be_asked_for_again(qtbot, wizard, at, services):
    services.replies["offer"] = Offline("Sage cannot be reached", fix="Check the connection")
    page = at(Step.MAPPING)
    qtbot.waitUntil(lambda: "cannot be reached" in page.banner.accessibleName())
    assert not is_pressable(wizard)
    services.replies["offer"] = OFFER
    page.banner.button.click()
    qtbot.waitUntil(page.isComplete)


# -- preview


def test_the_preview_counts_per_module_and_direction(qtbot, wizard, at):
    page = at(Step.PREVIEW)
    qtbot.waitUntil(lambda: wizard.answers.preview is not None)
    texts = [one.text() for one in page.findChildren(QLabel)]
    assert "1,325 records to create, 0 to update, 31 to skip" in texts
    assert "1,114" in texts


def test_a_preview_that_failed_can_be_repeated_or_left_out(qtbot, wizard, at, go, services):
    services.run_result = RunReport(PREVIEW.summary, Offline("Sage cannot be reached"))
    page = at(Step.MAPPING)
    qtbot.waitUntil(page.isComplete)
    page = go(wizard)
    qtbot.waitUntil(lambda: "did not finish" in page.banner.accessibleName())
    services.run_result = PREVIEW
    page.banner.button.click()
    qtbot.waitUntil(lambda: wizard.answers.preview is not None)
    assert go(wizard).step is Step.FINISH


def test_going_on_ends_a_preview_that_still_runs(qtbot, wizard, at, go, services, controller):
    services.holds = True
    page = at(Step.MAPPING)
    qtbot.waitUntil(page.isComplete)
    go(wizard)
    qtbot.waitUntil(services.is_waiting.is_set)
    with qtbot.waitSignal(controller.run_finished):
        go(wizard)


# -- one part alone


@pytest.fixture
def part(qtbot, app_light, company, services, controller, dialogs):
    """The wizard for one part of a connected company."""

    def open_part(name):
        connected = replace(
            CONNECTED, sage=replace(APP, business_id="b-1", business_name="Harbour Books Ltd")
        )
        services.replies["settings"] = connected
        controller.change_settings(lambda _: connected)
        qtbot.waitUntil(lambda: controller.settings() == connected)
        services.asked.clear()
        made = SetupWizard(controller, dialogs, name)
        qtbot.addWidget(made)
        made.show()
        return made

    return open_part


def test_vtiger_alone_is_tested_and_kept_with_the_kept_key(qtbot, part, services, company):
    wizard = part("vtiger")
    wizard.currentPage().username.setText("robin")
    wizard.button(QWizard.WizardButton.FinishButton).click()
    qtbot.waitUntil(lambda: not wizard.isVisible())
    assert services.replies["settings"].vtiger == VtigerConnection(
        "https://crm.example.com", "pat", "webservice"
    )
    assert company.kept_key is None
    assert saved(services) == []


def test_signing_in_anew_asks_for_nothing_else(qtbot, part, services):
    wizard = part("sign_in")
    wizard.currentPage().start.click()
    qtbot.waitUntil(lambda: wizard.answers.signed is not None)
    wizard.button(QWizard.WizardButton.FinishButton).click()
    qtbot.waitUntil(lambda: not wizard.isVisible())
    ((_tell, _connection, secret, *_),) = services.calls("sign_in")
    assert secret is None
    assert services.runs == []


def test_the_mapping_alone_is_saved_at_its_end(qtbot, part, services):
    wizard = part("mapping")
    qtbot.waitUntil(wizard.currentPage().isComplete)
    wizard.button(QWizard.WizardButton.FinishButton).click()
    qtbot.waitUntil(lambda: not wizard.isVisible())
    (settings,) = saved(services)
    assert settings.mappings.taxes["tax2"] == "GB_LOWER"


# -- all pages


def is_qts_own(widget):
    """Parts of a calendar pop-up and of a spin box, which Qt names itself."""
    parent = widget.parent()
    return widget.objectName().startswith("qt_") or parent.objectName().startswith("qt_")


@pytest.mark.parametrize("step", Step)
def test_every_control_of_every_page_has_a_name(wizard, step):
    page = wizard.page(int(step))
    found = [one for kind in (QAbstractButton, QLineEdit, QComboBox) for one in page.findChildren(kind)]
    shown = [one for one in found if not is_qts_own(one) and not (one.isHidden() and not one.text())]
    assert [one for one in shown if not one.accessibleName()] == []
    assert page.accessibleName()


def test_no_secret_reaches_log_or_repr(qtbot, wizard, at, services, caplog):
    caplog.set_level(logging.DEBUG)
    at(Step.FINISH)
    told = caplog.text + repr(services.asked) + repr(wizard.answers)
    assert "the-access-key" not in told
    assert "the-client-secret" not in told
