"""What the desk offers for one record: cures, candidates and both sides of a conflict."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTranslator

from sagesync_desktop.app.desk import Beside
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.sentence import term
from sagesync_desktop.core.types import Trigger
from sagesync_desktop.gui.desk.scope import Scope
from sagesync_desktop.gui.words.language import speak
from tests.gui import desk_values as desk
from tests.gui.desk_page import (
    NO_TEXT,
    cured,
    fill,
    held_invoice,
    opened,
    show,
)
from tests.gui.log_support import INVOICES, PRODUCTS, VTIGER
from tests.gui.seen import words


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    """The desk of a company in which nothing is held back."""
    return opened(qtbot, controller, dialogs)


@pytest.fixture
def in_german(qapp):
    """The program in German."""
    speak(qapp, "de")
    yield
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
        one.setParent(None)


def test_the_likely_cure_is_unfolded_and_shows_what_it_writes(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    card = page.fix.cards["individual"]
    assert [one.head.isChecked() for one in page.fix.cards.values()] == [True, False, False, False]
    shown = words(card)
    assert {"group", "individual"} <= set(shown)
    assert "The total stays £213.48 (net £177.90, tax £35.58)." in shown


def test_each_cause_begins_with_its_likely_cure(qtbot, services, store, page):
    """A cure stays open through the records of one cause, not beyond it."""
    shown = {INVOICES: desk.record(), PRODUCTS: desk.record(NO_TEXT, (desk.OWN_NAME, *desk.ASIDE))}
    fill(services, store, desk_record=lambda ref: replace(shown[ref.module], ref=ref))
    show(qtbot, page)
    page.fix.unfold("leave")
    page.records.table.step(1)
    qtbot.waitUntil(lambda: page.fix.record.ref == held_invoice("INV-1"))
    assert page.fix.cards["leave"].head.isChecked()
    page.cause_table.step(1)
    qtbot.waitUntil(lambda: page.fix.record.rule == NO_TEXT)
    assert page.fix.cards["own_name"].head.isChecked()


def test_enter_twice_carries_the_likely_cure_out(qtbot, services, store, page, controller):
    fill(services, store)
    show(qtbot, page)
    services.run_result = cured(held_invoice("INV-2"), "individual")
    page.records.table.setFocus()
    qtbot.keyClick(page.records.table, Qt.Key.Key_Return)
    button = page.fix.cards["individual"].do
    assert button.hasFocus()
    with qtbot.waitSignal(page.doing.ended):
        qtbot.keyClick(button, Qt.Key.Key_Return)
    (request,) = services.runs
    assert request.trigger is Trigger.CURE
    assert request.cures == (CureOrder(INVOICES, VTIGER, "7x-INV-2", "individual"),)


@pytest.mark.parametrize(
    ("done", "because", "told"),
    [
        (True, "", "7x-INV-2: done. It is held back no longer."),
        (
            True,
            "Still held: no lines. Checked just now.",
            "7x-INV-2. Still held: no lines. Checked just now.",
        ),
        (False, "It was changed meanwhile.", "7x-INV-2: not done. It was changed meanwhile."),
    ],
)
def test_what_came_of_a_cure_is_said_above_the_record(qtbot, services, store, page, done, because, told):
    fill(services, store)
    show(qtbot, page)
    services.run_result = cured(held_invoice("INV-2"), "individual", done, because)
    with qtbot.waitSignal(page.doing.ended):
        page.fix.cards["individual"].do.click()
    assert page.fix.answer.accessibleName() == told
    assert page.fix.answer.button.isHidden() == (not done)


def test_where_money_moves_enter_meets_cancel(qtbot, services, store, page):
    risky = replace(desk.ADJUST, need=None)
    fill(services, store, desk.record(cures=(risky,)))
    show(qtbot, page)
    page.records.table.setFocus()
    qtbot.keyClick(page.records.table, Qt.Key.Key_Return)
    card = page.fix.cards["adjustment_line"]
    assert "The total would change from £45.00 to £48.00. The customer may hold the old invoice." in words(
        card
    )
    assert card.cancel.hasFocus()
    qtbot.keyClick(card.cancel, Qt.Key.Key_Return)
    assert page.records.table.hasFocus()
    assert services.runs == []


def test_a_text_counts_its_characters_and_is_worked_out_anew(qtbot, services, store, page):
    unfit = replace(desk.OWN_NAME, value="x" * 256, unfit="It is longer than 255 characters")
    fill(services, store, desk.record(NO_TEXT, (desk.OWN_NAME,)), desk_try=unfit)
    show(qtbot, page)
    card = page.fix.cards["own_name"]
    card.field.edit.setText("x" * 256)
    assert card.field.counter.text() == "256 of 255"
    qtbot.waitUntil(lambda: "It is longer than 255 characters." in words(card))
    assert not card.do.isEnabled()


def test_nothing_is_done_that_is_not_shown_yet(qtbot, services, store, page):
    fill(services, store, desk.record(NO_TEXT, (desk.OWN_NAME,)))
    show(qtbot, page)
    card = page.fix.cards["own_name"]
    card.field.edit.setText("Another text")
    card.do.click()
    assert services.runs == []
    qtbot.waitUntil(lambda: card.cure.value == "Another text")
    card.do.click()
    qtbot.waitUntil(lambda: len(services.runs) == 1)
    assert services.runs[0].cures[0].value == "Another text"


def test_a_record_is_picked_by_keyboard_alone(qtbot, services, store, page):
    picking = replace(desk.ADJUST, warning="", before=None, after=None)
    fill(services, store, desk.record(cures=(picking,)))
    show(qtbot, page)
    page.records.table.setFocus()
    qtbot.keyClick(page.records.table, Qt.Key.Key_Return)
    field = page.fix.cards["adjustment_line"].field
    assert field.search.hasFocus()
    qtbot.keyClicks(field.search, "deliv")
    qtbot.keyClick(field.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.found.count() == 2)
    first = field.found.itemAt(0).widget()
    qtbot.waitUntil(first.isVisible)
    qtbot.keyClick(field.search, Qt.Key.Key_Return)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert field.value() == "13x4"
    assert services.calls("pick")[-1] == [desk.ADJUST.need.module, VTIGER, "deliv", 6]


def test_what_the_program_cannot_do_itself_opens_the_other_program(qtbot, services, store, page, dialogs):
    fill(services, store, desk.record(cures=(desk.ELSEWHERE,)))
    show(qtbot, page)
    card = page.fix.cards["open_vtiger"]
    assert "Vtiger 8.3 destroys the lines of an invoice that a program changes" in words(card)
    qtbot.mouseClick(card.do, Qt.MouseButton.LeftButton)
    assert dialogs.opened == [desk.ELSEWHERE.opens]


def test_a_sentence_for_a_colleague_goes_to_the_clipboard(qtbot, qapp, services, store, page):
    fill(services, store)
    show(qtbot, page)
    qtbot.mouseClick(page.fix.copy, Qt.MouseButton.LeftButton)
    assert "Its tax mode is Group, and Sage taxes line by line" in qapp.clipboard().text()


def test_the_advice_speaks_the_window_s_language(qtbot, services, store, page, in_german):
    advice = "Open the invoice in Vtiger, change Tax Mode to Individual and save it."
    fill(services, store, desk.record(fix=advice))
    show(qtbot, page)
    assert advice not in page.fix.fix.text()
    assert "Vtiger" in page.fix.fix.text()


def test_the_same_is_shown_with_the_chosen_candidate_before_it_is_done(qtbot, services, store, page):
    other = replace(desk.CANDIDATE, ref=replace(desk.CANDIDATE.ref, id="90ab"), title="Pennine Site Hire")
    cures = (desk.SAME, desk.DIFFERENT)
    fill(services, store, desk.record(cures=cures, candidates=(desk.CANDIDATE, other)))
    show(qtbot, page)
    second = page.fix.compared.itemAt(1).widget()
    qtbot.mouseClick(second.buttons["same"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.fix.cards["same"].cure.value == "90ab")
    assert page.fix.cards["same"].do.hasFocus()
    assert services.runs == []
    qtbot.keyClick(page.fix.cards["same"].do, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(services.runs) == 1)
    assert services.runs[0].cures == (CureOrder(INVOICES, VTIGER, "7x-INV-2", "same", "90ab"),)


def test_a_candidate_is_told_with_its_evidence_and_what_differs(qtbot, services, store, page):
    fill(services, store, desk.record(cures=(desk.SAME,), candidates=(desk.CANDIDATE,)))
    show(qtbot, page)
    shown = words(page.fix.compared.itemAt(0).widget())
    assert "For it: name without its legal form and street and postcode" in shown
    assert "But with another VAT number" in shown
    assert any(text.startswith("Equal: Billing Street") for text in shown)


def test_what_is_switched_on_in_one_alone_is_told_by_yes_and_no(qtbot, services, store, page):
    switched = Beside(term("Product Active"), term("yes"), term("no"), False)
    fill(services, store, desk.record(candidates=(replace(desk.CANDIDATE, fields=(switched,)),)))
    show(qtbot, page)
    shown = words(page.fix.compared.itemAt(0).widget())
    assert shown[shown.index("Product Active") :][:3] == ["Product Active", "yes", "no"]


def test_one_and_two_choose_a_side_without_doing_it(qtbot, services, store, page):
    fill(services, store, desk.record(cures=desk.KEEPS, clashes=(desk.CLASH,)))
    show(qtbot, page)
    page.records.table.setFocus()
    qtbot.keyClicks(page.records.table, "2")
    assert page.fix.cards["keep_sage"].do.hasFocus()
    qtbot.keyClicks(page.fix.cards["keep_sage"].do, "1")
    assert page.fix.cards["keep_vtiger"].do.hasFocus()
    assert services.runs == []


def test_a_side_is_chosen_for_each_field(qtbot, services, store, page):
    clashes = (desk.CLASH, replace(desk.CLASH, field="email", label="Primary Email"))
    fill(services, store, desk.record(cures=desk.KEEPS, clashes=clashes))
    show(qtbot, page)
    page.fix.unfold("keep_each")
    field = page.fix.cards["keep_each"].field
    field.choices["phone"].setCurrentIndex(2)
    field.choices["email"].setCurrentIndex(1)
    assert field.value() == "phone=sage, email=vtiger"


# -- the same, and whose value stands

ID = desk.CANDIDATE.ref.id


@pytest.fixture
def looked(qtbot, services, store, page):
    """A pair that waits for a look, with what the two fill differently."""
    fill(services, store, desk.record(cures=(desk.LOOKED, desk.DIFFERENT), candidates=(desk.CANDIDATE,)))
    show(qtbot, page)
    return page


def test_whose_value_stands_is_chosen_with_the_word_that_they_are_the_same(qtbot, services, looked):
    card = looked.fix.cards["same"]
    assert {name: one.currentText() for name, one in card.field.sides.items()} == {
        "phone": "Vtiger: 0161 496 0151",
        "notes": "Leave as it is",
    }
    assert card.value == ID
    card.field.sides["phone"].setCurrentIndex(1)
    assert card.is_outdated
    qtbot.waitUntil(lambda: card.cure.value == f"{ID}: phone=sage")
    qtbot.mouseClick(card.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(services.runs) == 1)
    assert [one.value for one in services.runs[0].cures] == [f"{ID}: phone=sage"]


def test_one_and_two_choose_a_side_for_all_fields_of_the_same(qtbot, looked):
    card = looked.fix.cards["same"]
    looked.records.table.setFocus()
    qtbot.keyClicks(looked.records.table, "2")
    assert card.value == f"{ID}: phone=sage, notes=sage"
    qtbot.keyClicks(looked.records.table, "1")
    assert card.value == f"{ID}: notes=vtiger"


def test_another_candidate_has_other_fields(looked):
    field = looked.fix.cards["same"].field
    field.sides["phone"].setCurrentIndex(1)
    field.give("90ab")
    assert (field.value(), field.sides) == ("90ab", {})


def test_each_of_many_is_the_same_as_its_own_partner(looked):
    looked.fix.scope.choose(Scope.ALL)
    assert looked.fix.cards["same"].field is None
    assert looked.fix.cards["same"].value is None
