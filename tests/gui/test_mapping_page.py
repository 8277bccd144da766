"""The mapping page: live offers, suggestions by click, problems where they are, and Save Settings."""

from dataclasses import replace
from decimal import Decimal
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTableView

from sagesync_desktop.app.views import Samples
from sagesync_desktop.core.books import TaxRate
from sagesync_desktop.core.errors import Offline, StoreBusy
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import BlankRule, FieldChoice, ModuleChoice, Settings
from sagesync_desktop.core.types import Direction, ModuleId
from sagesync_desktop.gui.mapping.page import MappingPage
from sagesync_desktop.gui.mapping.pairs_model import PairColumn
from sagesync_desktop.modules.tables import module_tables
from tests.gui.fake_services import CONNECTED, FakeServices, settle
from tests.gui.mapping_offers import BOOKS, COMPLETE, SETUP, offer
from tests.patience import MILLISECONDS, SECONDS

ORGANIZATIONS, CONTACTS = ModuleId.ORGANIZATIONS, ModuleId.CONTACTS
PRODUCTS, SERVICES, INVOICES = ModuleId.PRODUCTS, ModuleId.SERVICES, ModuleId.INVOICES
MAPPED = replace(CONNECTED, mappings=COMPLETE)
SAMPLES = Samples(ORGANIZATIONS, {"email": "hello@quay.example"}, {"email": "Hello@quay.example"})
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def services():
    made = FakeServices(CONNECTED)
    made.replies["offer"] = offer()
    made.replies["samples"] = SAMPLES
    return made


@pytest.fixture
def mapped(services):
    services.replies.update(FakeServices(MAPPED).replies)


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    made = MappingPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 800)
    made.show()
    return made


@pytest.fixture
def ready(qtbot, page):
    qtbot.waitUntil(page.tabs.isVisible)
    return page


def saved(qtbot, services):
    qtbot.waitUntil(lambda: bool(services.calls("save_settings")))
    return services.stored[-1]


def choose(box, value):
    """As a person does: the choice is told by `activated`."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def tab(page, module):
    page.tabs.setCurrentWidget(page.modules[module])
    return page.modules[module]


def words(model, row, column, role=Qt.ItemDataRole.DisplayRole):
    return model.data(model.index(row, column), role)


# -- reading


def test_while_reading_the_page_says_so(qtbot, services, ready):
    answered = Event()
    services.replies["offer"] = lambda *_: answered.wait(SECONDS) and offer()
    ready.again.click()
    assert ready.loading.isVisible()
    assert not ready.save.isVisible()
    answered.set()
    qtbot.waitUntil(ready.tabs.isVisible)


def test_an_error_is_shown_with_its_cure_and_can_be_tried_again(qtbot, services, page):
    services.replies["offer"] = Offline("Sage cannot be reached", fix="Check the internet connection")
    page.load()
    qtbot.waitUntil(page.broken.isVisible)
    assert page.broken.banner.accessibleName() == "Sage cannot be reached. Check the internet connection."
    services.replies["offer"] = offer()
    page.broken.banner.button.click()
    qtbot.waitUntil(page.tabs.isVisible)


def test_without_both_connections_the_page_leads_to_the_wizard(qtbot, services, controller, page):
    settle(qtbot, controller, Settings())
    page.load()
    with qtbot.waitSignal(page.wizard_wanted) as opened:
        page.unconnected.button.click()
    assert opened.args == ["vtiger"]


def test_reading_again_keeps_what_was_not_saved(qtbot, ready):
    ready.accounts.rows["shipping"].use.click()
    ready.again.click()
    qtbot.waitUntil(ready.tabs.isVisible)
    assert ready.accounts.rows["shipping"].choice == "a-carriage"
    assert ready.unsaved.isVisible()


# -- accounts and taxes


def test_an_account_that_a_way_needs_is_asked_for_while_the_way_is_on(qtbot, services, controller, ready):
    assert "adjustment" not in ready.accounts.rows
    settle(qtbot, controller, controller.settings().with_option(Option.ADJUSTMENT_LINE, on=True))
    ready.load()
    qtbot.waitUntil(lambda: "adjustment" in ready.accounts.rows)
    choose(ready.accounts.rows["adjustment"].box, "a-sales")
    ready.save.click()
    qtbot.waitUntil(lambda: services.stored[-1].mappings.accounts.get("adjustment") == "a-sales")


def test_what_sage_alone_knows_is_offered_once_that_way_is_on(qtbot, services, controller, ready):
    def offered():
        shown = tab(ready, ORGANIZATIONS)
        shown.add.click()
        box = shown.new_pair.sage
        return {box.itemData(at) for at in range(box.count())}

    assert "credit_limit" not in offered()
    services.replies["offer"] = replace(offer(), tables=module_tables({Option.CRM_TRUTH}))
    settle(qtbot, controller, controller.settings().with_option(Option.CRM_TRUTH, on=True))
    ready.load()
    qtbot.waitUntil(lambda: ready.tabs.isVisible() and "credit_limit" in offered())


def test_nothing_is_chosen_before_a_click(ready):
    rows = [*ready.accounts.rows.values(), *ready.taxes.rows.values()]
    assert {row.choice for row in rows} == {""}


def test_a_suggestion_says_why_and_is_taken_by_a_click(ready):
    row = ready.accounts.rows["product_sales"]
    assert row.reason.text() == ("Suggested: Sales - Products (4000). Sage's own default for product sales.")
    row.use.click()
    assert row.choice == "a-sales"
    assert row.use.isHidden()


def test_all_suggestions_of_a_tab_are_taken_by_one_click(ready):
    ready.taxes.use_all.click()
    assert {key: row.choice for key, row in ready.taxes.rows.items()} == {
        "tax1": "GB_STANDARD",
        "tax2": "GB_LOWER",
        "tax3": "",
        "tax1@0": "GB_ZERO",
        "tax2@0": "GB_ZERO",
        "": "GB_NO_TAX",
    }
    assert ready.taxes.use_all.isHidden()


def test_taxes_show_the_percentages_of_both_sides_and_their_kind(ready):
    box = ready.taxes.rows["tax1"].box
    assert box.accessibleName() == "VAT · 20 %"
    assert [box.itemText(row) for row in range(box.count()) if box.itemData(row)] == [
        "20 % · Standard (taxed)",
        "5 % · Lower Rate (taxed)",
        "0 % · Zero Rated (zero-rated)",
        "0 % · Exempt (exempt)",
        "0 % · No VAT (no tax)",
    ]


def test_a_missing_account_is_marked_where_it_is_with_its_consequence(ready):
    row = ready.accounts.rows["product_sales"]
    assert row.problem.text() == "Choose an account: Sage demands one, so no sync starts without it."
    assert ready.tabs.tabText(0) == "Accounts (3)"
    assert "No sync can start yet" in ready.banner.accessibleName()


def test_a_rate_of_another_percentage_is_marked(qtbot, mapped, ready):
    choose(ready.taxes.rows["tax1"].box, "GB_LOWER")
    assert ready.taxes.rows["tax1"].problem.text() == (
        "20 % in Vtiger is not 5 % in Sage: lines that carry this tax are skipped, "
        "so that no wrong tax is booked."
    )


def test_a_rate_that_sage_has_lost_is_marked_and_still_shown(services, mapped, qtbot, page):
    gone = tuple(rate for rate in BOOKS.tax_rates if rate.id != "GB_LOWER")
    services.replies["offer"] = offer(tax_rates=(*gone, TaxRate("GB_NEW", "New", Decimal("5"))))
    page.load()
    qtbot.waitUntil(page.tabs.isVisible)
    qtbot.waitUntil(lambda: bool(page.taxes.rows["tax2"].problem.text()))
    assert page.taxes.rows["tax2"].box.currentText() == "No longer in Sage"
    assert "no longer in Sage" in page.taxes.rows["tax2"].problem.text()


def test_taxes_that_sage_makes_one_rate_of_have_a_row_together(services, mapped, qtbot, page):
    parts = (("VAT", Decimal(20)), ("Reduced VAT", Decimal(5)))
    both = TaxRate("both", "VAT and reduced", Decimal(25), components=parts)
    services.replies["offer"] = offer(tax_rates=(*BOOKS.tax_rates, both))
    page.load()
    qtbot.waitUntil(lambda: "tax1+tax2" in page.taxes.rows)
    row = page.taxes.rows["tax1+tax2"]
    assert row.box.accessibleName() == "VAT + Reduced VAT · 25 %"
    row.use.click()
    assert row.choice == "both"


@pytest.fixture
def typed(services):
    """A cure has mapped a tax at two percentages that are not its own."""
    taxes = COMPLETE.with_tax("tax1@5", "GB_LOWER").with_tax("tax1@7.5", "GB_LOWER")
    services.replies.update(FakeServices(replace(MAPPED, mappings=taxes)).replies)


def test_a_tax_mapped_at_another_percentage_has_a_row_and_is_judged_by_that(typed, ready):
    rows = {key: ready.taxes.rows[key] for key in ("tax1@5", "tax1@7.5")}
    assert rows["tax1@5"].box.accessibleName() == "VAT at 5 %"
    assert rows["tax1@5"].choice == "GB_LOWER"
    assert rows["tax1@5"].problem.text() == ""
    assert rows["tax1@7.5"].problem.text().startswith("7.5 % in Vtiger is not 5 % in Sage")


def test_a_compound_tax_is_told_to_have_no_counterpart(ready):
    assert ready.taxes.rows["tax3"].problem.text() == (
        "A compound tax has no counterpart in Sage: invoices that carry it are skipped."
    )


# -- currencies


def test_currencies_say_the_direction_of_the_rate_and_compare_at_three_decimals(ready):
    model = ready.currencies.model
    rows = {words(model, row, 0): row for row in range(model.rowCount())}
    assert words(model, rows["EUR"], 2) == "1 GBP = 1.1732 EUR"
    assert words(model, rows["EUR"], 3) == "Equal"
    assert words(model, rows["USD"], 3) == "Different: invoices at Vtiger's rate are skipped"
    assert words(model, rows["SEK"], 3) == "Sage has no rate: invoices in SEK are skipped"


def test_different_base_currencies_are_told(qtbot, services, page):
    services.replies["offer"] = offer(setup=replace(SETUP, base_currency="EUR"))
    page.load()
    qtbot.waitUntil(lambda: page.tabs.isVisible() and page.tabs.tabText(2) == "Currencies (1)")
    assert "Vtiger's base currency is EUR, Sage's is GBP." in page.currencies.banner.accessibleName()


def test_both_models_keep_qts_rules(qtmodeltester, ready):
    qtmodeltester.check(ready.currencies.model)
    qtmodeltester.check(ready.modules[ORGANIZATIONS].model)


# -- field pairs


def test_pairs_show_requirements_direction_and_samples(qtbot, mapped, ready):
    model = tab(ready, ORGANIZATIONS).model
    name, email = model.row_of("name"), model.row_of("email")
    assert words(model, name, PairColumn.VTIGER) == "Organization Name *"
    assert words(model, name, PairColumn.VTIGER, ACCESSIBLE) == "Organization Name (required)"
    assert words(model, email, PairColumn.WAY) == "Both ways"
    assert words(model, email, PairColumn.SAGE) == "Main contact: e-mail"
    qtbot.waitUntil(lambda: words(model, email, PairColumn.VTIGER_SAMPLE) == "Hello@quay.example")
    assert words(model, email, PairColumn.SAGE_SAMPLE) == "hello@quay.example"


def test_samples_call_accounts_and_rates_by_their_names(qtbot, services, ready):
    held = {"sales_account": "a-sales", "tax": "GB_STANDARD"}
    services.replies["samples"] = Samples(PRODUCTS, held, held)
    model = tab(ready, PRODUCTS).model
    account, tax = model.row_of("sales_account"), model.row_of("tax")
    qtbot.waitUntil(lambda: words(model, account, PairColumn.SAGE_SAMPLE) == "Sales - Products (4000)")
    assert words(model, tax, PairColumn.VTIGER_SAMPLE) == "Standard"


def test_a_pair_is_turned_and_turned_back(mapped, ready):
    organizations = tab(ready, ORGANIZATIONS)
    organizations.select("notes")
    choose(organizations.editor.way, Direction.TO_SAGE)
    assert ready.draft.fields[ORGANIZATIONS] == (FieldChoice("notes", direction=Direction.TO_SAGE),)
    organizations.editor.back.click()
    assert ready.draft.fields[ORGANIZATIONS] == ()
    assert not ready.is_changed


def test_the_blank_rule_is_a_choice(mapped, ready):
    organizations = tab(ready, ORGANIZATIONS)
    organizations.select("email")
    choose(organizations.editor.blank, BlankRule.KEEP)
    assert ready.draft.fields[ORGANIZATIONS] == (FieldChoice("email", blank=BlankRule.KEEP),)


def test_a_required_pair_that_no_longer_reaches_its_side_is_marked(mapped, ready):
    organizations = tab(ready, ORGANIZATIONS)
    organizations.select("name")
    choose(organizations.editor.way, Direction.TO_VTIGER)
    assert organizations.editor.problem.text().startswith("Sage demands this field")
    assert ready.tabs.tabText(3) == "Organizations (1)"


def test_a_locked_pair_says_why(mapped, ready):
    products = tab(ready, PRODUCTS)
    products.select("supplier")
    assert products.editor.note.text() == "Cannot be switched on: Vendors are not synced."
    assert not products.editor.way.isEnabled()


def test_a_custom_field_is_added_by_its_label_and_removed(mapped, ready):
    organizations = tab(ready, ORGANIZATIONS)
    organizations.add.click()
    new = organizations.new_pair
    assert not new.add.isEnabled()
    assert [new.vtiger.itemText(row) for row in range(new.vtiger.count())][:2] == [
        "Choose a field",
        "VAT Number",
    ]
    choose(new.vtiger, "cf_853")
    choose(new.sage, "tax_number")
    new.add.click()
    added = FieldChoice("cf_853", "cf_853", "tax_number", Direction.BOTH, BlankRule.CLEAR)
    assert ready.draft.fields[ORGANIZATIONS] == (added,)
    assert organizations.editor.title.text() == "VAT Number  ↔  VAT number"
    organizations.editor.back.click()
    assert ready.draft.fields[ORGANIZATIONS] == ()


def test_two_pairs_into_one_sage_field_are_marked(mapped, ready):
    organizations = tab(ready, ORGANIZATIONS)
    organizations.select("mobile")
    choose(organizations.editor.sage, "main_contact_person.fax")
    assert "one would overwrite the other" in organizations.editor.problem.text()


def test_a_pair_takes_another_vtiger_field_in_place_and_goes_back(mapped, ready):
    organizations = tab(ready, ORGANIZATIONS)
    organizations.select("fax")
    choose(organizations.editor.vtiger, "cf_853")
    assert ready.draft.fields[ORGANIZATIONS] == (FieldChoice("fax", vtiger="cf_853"),)
    assert organizations.editor.title.text().startswith("VAT Number")
    organizations.editor.back.click()
    assert not ready.is_changed
    assert organizations.editor.vtiger.currentData() == "fax"


def test_the_field_that_vtiger_demands_and_translated_ones_are_locked_with_the_reason(mapped, ready):
    organizations = tab(ready, ORGANIZATIONS)
    for name, reason in (("name", "Vtiger demands this field"), ("currency", "Translated on the way")):
        organizations.select(name)
        assert not organizations.editor.vtiger.isEnabled()
        assert reason in organizations.editor.note.text()


def test_a_field_that_vtiger_has_lost_is_marked(qtbot, services, controller, ready):
    lost = FieldChoice("cf_999", "cf_999", "registered_number")
    settle(qtbot, controller, MAPPED.with_module(ORGANIZATIONS, ModuleChoice(on=True, fields=(lost,))))
    organizations = tab(ready, ORGANIZATIONS)
    organizations.select("cf_999")
    assert "no longer have the field cf_999" in organizations.editor.problem.text()


def test_all_pairs_go_back_to_their_defaults_at_once(mapped, ready):
    organizations = tab(ready, ORGANIZATIONS)
    for name in ("email", "notes"):
        organizations.select(name)
        choose(organizations.editor.way, Direction.OFF)
    organizations.reset_all.click()
    assert not ready.is_changed


def test_what_moved_away_stays_in_sight_when_a_tab_is_left(mapped, ready):
    organizations = tab(ready, ORGANIZATIONS)
    organizations.select("notes")
    choose(organizations.editor.way, Direction.OFF)
    ready.tabs.setCurrentIndex(0)
    tab(ready, ORGANIZATIONS)
    assert organizations.model.item(organizations.view.currentIndex().row()).name == "notes"


# -- saving


def test_saving_stores_and_leads_to_the_sync_log(qtbot, mapped, services, ready):
    ready.accounts.rows["shipping"].use.click()
    with qtbot.waitSignal(ready.done) as done, qtbot.waitSignal(ready.page_wanted) as led:
        ready.save.click()
    assert led.args == ["log"]
    assert done.args == ["Saved. The mapping counts from the next sync."]
    assert saved(qtbot, services).mappings.accounts["shipping"] == "a-carriage"
    assert not ready.unsaved.isVisible()


def test_saving_keeps_switches_that_were_turned_elsewhere_meanwhile(
    qtbot, mapped, services, controller, ready
):
    ready.accounts.rows["shipping"].use.click()
    settle(qtbot, controller, MAPPED.with_module(PRODUCTS, ModuleChoice(on=False)))
    assert ready.accounts.rows["shipping"].choice == "a-carriage"
    with qtbot.waitSignal(ready.done):
        ready.save.click()
    stored = services.stored[-1]
    assert not stored.module(PRODUCTS).on
    assert stored.mappings.accounts["shipping"] == "a-carriage"


def test_what_cannot_be_stored_stays_on_the_page(qtbot, mapped, services, dialogs, ready):
    services.replies["save_settings"] = StoreBusy("The database is busy")
    ready.accounts.rows["shipping"].use.click()
    ready.save.click()
    qtbot.waitUntil(lambda: len(dialogs.errors) == 1)
    assert ready.unsaved.isVisible()
    assert ready.save.isEnabled()


def test_discarding_goes_back_to_what_is_stored(mapped, ready):
    ready.accounts.rows["shipping"].use.click()
    ready.discard.click()
    assert ready.accounts.rows["shipping"].choice == ""
    assert not ready.unsaved.isVisible()


# -- for everybody


def test_every_control_of_every_tab_has_a_name_and_is_reached_by_tab(mapped, ready):
    for index in range(ready.tabs.count()):
        ready.tabs.setCurrentIndex(index)
        for kind in (QAbstractButton, QComboBox, QTableView):
            for one in ready.findChildren(kind):
                if one.isVisible() and not one.objectName() and one.parent() is not ready.tabs.tabBar():
                    if kind is QAbstractButton and isinstance(one.parent(), QTableView):
                        continue
                    assert one.accessibleName(), one
                    assert one.focusPolicy() & Qt.FocusPolicy.TabFocus, one.accessibleName()


def test_the_wheel_scrolls_the_page_instead_of_changing_a_tax(mapped, ready):
    ready.tabs.setCurrentWidget(ready.taxes)
    box = ready.taxes.rows["tax1"].box
    box.setFocus()
    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        middle,
        QPointF(box.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)
    assert box.currentData() == "GB_STANDARD"


# -- ending the program


@pytest.mark.parametrize(("answer", "may", "stored"), [(True, True, 1), (False, True, 0), (None, False, 0)])
def test_unsaved_changes_are_asked_about_before_the_program_ends(
    qtbot, ready, dialogs, services, controller, answer, may, stored
):
    ready.draft = ready.draft.with_status("PAID", "Paid in full")
    dialogs.keeps = answer
    assert ready.may_close() is may
    assert len(dialogs.told) == 1
    assert controller.wait_closed(MILLISECONDS)
    assert len(services.calls("save_settings")) == stored


def test_without_changes_nothing_is_asked(ready, dialogs):
    assert ready.may_close()
    assert dialogs.told == []
