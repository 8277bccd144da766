from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSettings, Qt, QTranslator
from PySide6.QtWidgets import QLabel, QWidget

from sagesync_desktop.app.desk import DeskFilter
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.runs import Cured, CureOrder, RunReport, RunRequest, UndoOrder
from sagesync_desktop.core.types import RecordRef, Trigger
from sagesync_desktop.gui.desk.causes import CausesModel
from sagesync_desktop.gui.desk.held_model import HeldColumn, HeldModel
from sagesync_desktop.gui.desk.page import DeskPage
from sagesync_desktop.gui.desk.scope import Scope
from sagesync_desktop.gui.desk.source import LoggedRows
from sagesync_desktop.gui.words.language import speak
from tests.gui import desk_values as desk
from tests.gui.desk_values import cause
from tests.gui.log_support import AT, INVOICES, PRODUCTS, VTIGER, add_run, held
from tests.gui.seen import words

NO_TEXT = "item.no_description"
GROUP_TAX = "invoice.group_tax"
CAUSES = (cause(GROUP_TAX, 2, amount="17.75"), cause(NO_TEXT, 1, module=PRODUCTS, amount=""))


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    """The page of a company in which nothing is held back."""
    made = DeskPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 664)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def in_german(qapp):
    """The program in German."""
    speak(qapp, "de")
    yield
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
        one.setParent(None)


def fill(services, store, shown=None, causes=CAUSES, **replies):
    """Two invoices held back for one reason, a product for another; each record shows the same cures."""
    for skip in (
        replace(held("INV-1", amount="12.50"), customer="Harbour Books"),
        replace(held("INV-2", amount="5.25"), since=AT - timedelta(days=1), customer="Queen Cozinha"),
        held("P-1", NO_TEXT, PRODUCTS, amount=""),
    ):
        store.save_skip(skip)
    shown = shown or desk.record()
    services.replies |= {
        "desk_causes": causes,
        "desk_record": lambda ref: replace(shown, ref=ref, title=ref.id),
        "desk_try": lambda _ref, cure, value: replace(shown.cure(cure), value=value),
        "pick": desk.FOUND,
        **replies,
    }


def show(qtbot, page):
    """Read anew, and wait for the first record's cures where there are any."""
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.causes.total and (page.fix.record or not page.records.model.total)))
    return page


def titles(page):
    return [page.causes.data(page.causes.index(row, 0)) for row in range(page.causes.rowCount())]


def listed(page):
    model = page.records.model
    return [model.data(model.index(row, HeldColumn.NAME)) for row in range(model.rowCount())]


def said(page):
    return [one.text() for one in page.nothing.findChildren(QLabel) if one.text()]


def held_invoice(name):
    return RecordRef(INVOICES, VTIGER, f"7x-{name}")


# -- nothing held back


def test_nothing_held_back_is_a_small_success_after_a_sync_that_finished(qtbot, store, page):
    add_run(store)
    page.refresh()
    qtbot.waitUntil(lambda: "Nothing is held back" in said(page))
    assert page.stack.currentWidget() is page.nothing


@pytest.mark.parametrize("state", ["ended early", "needs attention", "interrupted"])
def test_an_empty_list_claims_nothing_after_a_sync_that_did_not_finish(qtbot, store, page, state):
    add_run(store, state=state)
    page.refresh()
    qtbot.waitUntil(lambda: "Nothing is listed yet" in said(page))
    assert "Nothing is held back" not in said(page)


def test_while_a_sync_runs_nothing_is_said_of_what_it_will_find(qtbot, store, page, controller, services):
    add_run(store)
    services.holds = True
    controller.sync(RunRequest(Trigger.MANUAL))
    qtbot.waitUntil(lambda: "A sync is running" in said(page))
    with qtbot.waitSignal(controller.run_finished):
        services.go.set()
    qtbot.waitUntil(lambda: "Nothing is held back" in said(page))


# -- causes and records


def test_causes_stand_under_whose_turn_it_is_and_what_waits_under_its_own_cause():
    model = CausesModel()
    model.show(desk.CAUSES)
    rows = [model.item(row) for row in range(model.total)]
    assert [(row.cause.rule if row.cause else row.group, row.depth) for row in rows[:5]] == [
        (Group.NEEDS_YOU, 0),
        ("match.ambiguous", 0),
        ("invoice.organization_missing", 1),
        ("contact.organization_missing", 1),
        ("invoice.group_tax", 0),
    ]
    assert rows[-3].group is Group.INFORMATION
    assert rows[0].count == 46


def test_what_waits_for_nothing_that_is_held_has_a_heading_of_its_own():
    model = CausesModel()
    model.show((cause("invoice.item_missing", 2, Group.WAITING),))
    assert [model.item(row).group for row in range(model.total)] == [Group.WAITING, Group.WAITING]


def test_the_arrow_keys_step_over_headings(qtbot, services, store, page):
    fill(services, store, causes=desk.CAUSES)
    show(qtbot, page)
    assert page.cause_table.chosen().rule == "match.ambiguous"
    for _ in range(6):
        qtbot.keyClick(page.cause_table, Qt.Key.Key_Down)
    assert page.cause_table.chosen().rule == "record.conflict"
    qtbot.keyClick(page.cause_table, Qt.Key.Key_Down)
    assert page.cause_table.chosen().rule == "invoice.before_start"


def test_the_page_says_how_many_wait_for_a_decision_and_how_many_follow(qtbot, services, store, page):
    fill(services, store, causes=desk.CAUSES)
    show(qtbot, page)
    assert (
        page.subtitle_label.text() == "46 records held back until you decide. 14 more follow by themselves."
    )


def test_the_records_of_the_chosen_cause_are_listed_longest_held_first(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    assert listed(page) == ["INV-2", "INV-1"]
    page.cause_table.step(1)
    assert listed(page) == ["P-1"]


def test_records_are_searched_by_customer_and_sorted_by_amount(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    page.records.model.sort(HeldColumn.AMOUNT, Qt.SortOrder.DescendingOrder)
    assert listed(page) == ["INV-1", "INV-2"]
    page.records.search.setText("cozinha")
    page.records.search_now()
    assert listed(page) == ["INV-2"]
    assert page.step_back()
    assert listed(page) == ["INV-1", "INV-2"]


def test_a_record_is_told_whole_to_screen_readers(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    index = page.records.model.index(1, HeldColumn.TICK)
    told = page.records.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("INV-1 · Harbour Books · £12.50")


def test_a_name_leads_to_the_record(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    table = page.records.table
    where = table.visualRect(page.records.model.index(0, HeldColumn.NAME)).center()
    with qtbot.waitSignal(page.record_wanted) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened.args == [INVOICES, VTIGER, "7x-INV-2"]


def test_the_listed_records_go_into_a_spreadsheet_file(qtbot, services, store, page, dialogs, tmp_path):
    fill(services, store)
    show(qtbot, page)
    dialogs.file = tmp_path / "held.csv"
    with qtbot.waitSignal(page.done) as told:
        qtbot.mouseClick(page.records.export, Qt.MouseButton.LeftButton)
    lines = dialogs.file.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("module,side,id,title,rule")
    assert [line.split(",")[3] for line in lines[1:]] == ["INV-2", "INV-1"]
    assert told.args == [f"2 records exported to {dialogs.file}"]


def test_another_page_can_ask_for_a_cause(qtbot, services, store, page):
    fill(services, store)
    page.show_rule(NO_TEXT)
    page.refresh()
    qtbot.waitUntil(lambda: listed(page) == ["P-1"])


def test_a_cured_record_leaves_and_the_next_one_is_looked_at(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    store.clear_skip(INVOICES, VTIGER, "7x-INV-2")
    services.replies["desk_causes"] = (cause(GROUP_TAX, 1), CAUSES[1])
    page.refresh()
    qtbot.waitUntil(lambda: listed(page) == ["INV-1"])
    qtbot.waitUntil(lambda: page.fix.record.ref == held_invoice("INV-1"))


# -- the cures of one record


def test_the_likely_cure_is_unfolded_and_shows_what_it_writes(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    card = page.fix.cards["individual"]
    assert [one.head.isChecked() for one in page.fix.cards.values()] == [True, False, False, False]
    shown = words(card)
    assert {"group", "individual"} <= set(shown)
    assert "The total stays £213.48 (net £177.90, tax £35.58)." in shown


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


def cured(ref, cure, done=True, because=""):
    """How a run ends that did one cure."""
    order = CureOrder(ref.module, ref.side, ref.id, cure)
    summary = desk.finished()
    return RunReport(summary, cured=(Cured(order, done, because),))


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
    qtbot.waitUntil(lambda: "It is longer than 255 characters" in words(card))
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


# -- questions and conflicts


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
    assert "Against it: another VAT number" in shown
    assert any(text.startswith("Equal: Billing Street") for text in shown)


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


# -- many at once


def test_ticking_by_key_turns_the_cure_to_the_ticked_records(qtbot, services, store, page):
    fill(services, store, desk_group=desk.SOME_CANNOT)
    show(qtbot, page)
    page.records.table.setFocus()
    qtbot.keyClicks(page.records.table, "xjx")
    assert page.fix.scope.scope is Scope.TICKED
    qtbot.waitUntil(lambda: any(len(refs) == 2 for refs, *_ in services.calls("desk_group")))
    refs, cure, value = services.calls("desk_group")[-1]
    assert (set(refs), cure, value) == ({held_invoice("INV-1"), held_invoice("INV-2")}, "individual", None)


def test_a_whole_cause_is_proposed_in_one_sentence_and_done_for_those_that_can(qtbot, services, store, page):
    every = (held_invoice("INV-1"), held_invoice("INV-2"))
    offer = replace(
        desk.SOME_CANNOT,
        cure="individual",
        label="Give every line its own tax",
        orders=tuple(desk.INDIVIDUAL.order(one) for one in every[:1]),
        cannot=(("INV-2", "It has no lines"),),
    )
    fill(services, store, desk_group=offer, desk_refs=every)
    show(qtbot, page)
    page.records.table.setFocus()
    qtbot.keyClick(page.records.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    card = page.fix.cards["individual"]
    told = "Give every line its own tax: for 2 records? 1 can be done, 1 not: It has no lines."
    qtbot.waitUntil(lambda: told in words(card))
    assert card.do.text() == "Do it for 1"
    with qtbot.waitSignal(page.doing.ended):
        qtbot.mouseClick(card.do, Qt.MouseButton.LeftButton)
    assert [order.record_id for order in services.runs[0].cures] == ["7x-INV-1"]
    assert services.calls("desk_refs") == [[DeskFilter(rule=GROUP_TAX, group=Group.NEEDS_YOU)]]


def test_another_cause_begins_with_one_record(qtbot, services, store, page):
    fill(services, store, desk_group=desk.SOME_CANNOT, desk_refs=())
    show(qtbot, page)
    page.fix.scope.choose(Scope.ALL)
    page.cause_table.step(1)
    assert page.fix.scope.scope is Scope.ONE


# -- keys


def test_a_record_is_tried_again_by_key(qtbot, services, store, page):
    fill(services, store, retry=None)
    show(qtbot, page)
    page.records.table.setFocus()
    with qtbot.waitSignal(page.doing.ended):
        qtbot.keyClicks(page.records.table, "r")
    assert services.calls("retry") == [[INVOICES, VTIGER, "7x-INV-2"]]
    assert services.runs[-1].record == (VTIGER, "7x-INV-2")


def test_the_last_cure_is_undone_by_key_after_a_look(qtbot, services, store, page):
    order = UndoOrder(7)
    fill(services, store, undo_of_run=order)
    show(qtbot, page)
    services.run_result = cured(held_invoice("INV-2"), "individual")
    with qtbot.waitSignal(page.doing.ended):
        page.fix.cards["individual"].do.click()
    with qtbot.waitSignal(page.undoing.ended):
        qtbot.keyClick(page.records.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert services.calls("undo_of_run") == [[7]]
    assert (services.runs[-1].undo, services.runs[-1].preview) == (order, True)


def test_esc_leads_back_from_the_cures_to_the_records_and_the_causes(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    page.fix.enter()
    assert page.step_back()
    assert page.records.table.hasFocus()
    assert page.step_back()
    assert page.cause_table.hasFocus()
    assert not page.step_back()


def test_the_slash_leads_to_the_search(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    page.records.table.setFocus()
    qtbot.keyClicks(page.records.table, "/")
    assert page.records.search.hasFocus()


# -- what is for information


def test_what_was_read_is_put_away_and_shown_again_when_asked_for(qtbot, services, store, page):
    read = replace(cause("invoice.before_start", 3, Group.INFORMATION), unread=0)
    fill(services, store, causes=(CAUSES[0], read))
    show(qtbot, page)
    assert "Invoice older than the start date" not in titles(page)
    qtbot.mouseClick(page.read_too, Qt.MouseButton.LeftButton)
    assert "Invoice older than the start date" in titles(page)
    qtbot.mouseClick(page.read_too, Qt.MouseButton.LeftButton)
    assert "Invoice older than the start date" not in titles(page)


def test_of_what_is_for_information_only_unread_records_are_listed(qtbot, services, store, page):
    fill(services, store, causes=(cause("invoice.before_start", 3, Group.INFORMATION),))
    show(qtbot, page)
    assert page.records.filter() == DeskFilter(
        rule="invoice.before_start", group=Group.INFORMATION, unread=True
    )


def test_a_record_that_was_put_aside_is_told_so(qtbot, services, store, page):
    fill(services, store, desk.record(cures=(desk.LEFT,)))
    show(qtbot, page)
    services.run_result = cured(held_invoice("INV-2"), "leave", because="Still held: it is odd.")
    with qtbot.waitSignal(page.doing.ended):
        page.fix.cards["leave"].do.click()
    assert page.fix.answer.accessibleName() == "7x-INV-2: put aside"


# -- for those who cannot see it


def test_everything_that_takes_the_focus_has_a_name(qtbot, services, store, page):
    cures = (desk.OWN_NAME, desk.ADJUST, desk.DATE, desk.ACCOUNT, *desk.KEEPS, desk.SAME, *desk.ASIDE)
    could_be = (desk.CANDIDATE,)
    fill(services, store, desk.record(cures=cures, candidates=could_be, clashes=(desk.CLASH,)))
    show(qtbot, page)
    nameless = []
    for cure in cures:
        page.fix.unfold(cure.id)
        nameless += [one for one in page.findChildren(QWidget) if takes_focus(one) and not told_as(one)]
    assert nameless == []


def takes_focus(widget):
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def told_as(widget):
    """By its own name or its words; parts that Qt makes itself have the name of what they are in."""
    own = widget.accessibleName() or getattr(widget, "text", str)()
    return own or widget.parentWidget().accessibleName()


# -- models and state


def test_the_split_is_remembered(qtbot, services, store, page, tmp_path):
    fill(services, store)
    show(qtbot, page)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page.split.setSizes([240, 420, 380])
    kept = page.split.sizes()
    page.keep_state(settings)
    page.split.setSizes([300, 400, 340])
    page.restore_state(settings)
    assert page.split.sizes() == kept


def test_the_models_keep_qts_rules(qtmodeltester, services, store, log):
    causes, records = CausesModel(), HeldModel(LoggedRows(lambda: log), lambda: AT)
    fill(services, store)
    causes.show(desk.CAUSES)
    records.show(DeskFilter(rule=GROUP_TAX))
    qtmodeltester.check(causes)
    qtmodeltester.check(records)
    assert records.rowCount() == 2
