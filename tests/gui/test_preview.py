from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from sagesync_desktop.core.errors import GuardTripped, LookFirst, Offline
from sagesync_desktop.core.landing import Landed
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import RunReport, RunRequest
from sagesync_desktop.core.types import Change, RunState, Status, Trigger
from sagesync_desktop.gui.look.widgets import button
from sagesync_desktop.gui.preview.model import GroupColumn, RecordColumn
from sagesync_desktop.gui.preview.page import PreviewPage
from tests.gui.log_support import AT, INVOICES, PRODUCTS, SAGE, VTIGER, add_run, outcome, skipped


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    made = PreviewPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 664)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def shown(qtbot, store, services, page):
    """Two invoices to post, a product to change, an invoice to skip."""
    lines = (
        outcome("INV-1", amount=Decimal("1000.00"), currency="GBP"),
        outcome("INV-2", amount=Decimal("200.50"), currency="GBP"),
        outcome(
            "Boots",
            module=PRODUCTS,
            target=VTIGER,
            status=Status.UPDATED,
            sage_id="s1",
            changes=(Change("Unit Price", Decimal("9.50"), Decimal("9.90")),),
        ),
        skipped("INV-3"),
    )
    run = add_run(store, *lines, state="preview", trigger="preview")
    landed = (posted("INV-1", "833.33", "166.67"), posted("INV-2", "167.09", "33.41"))
    services.run_result = RunReport(summary(run, lines), landed=landed)
    with qtbot.waitSignal(page.added_up):
        page.begin()
    return page


def posted(name, net, tax, *, is_new=True, currency="GBP"):
    """An invoice that would land in Sage."""
    net, tax = Decimal(net), Decimal(tax)
    return Landed((INVOICES, None, f"7x-{name}"), currency, is_new, net, tax, net + tax)


def summary(run, lines, state=RunState.PREVIEW):
    counts = {}
    for one in lines:
        key = (one.module, one.target, one.status.value)
        counts[key] = counts.get(key, 0) + 1
    return RunSummary(run, Trigger.PREVIEW, state, AT, AT, counts)


def column(model, which):
    return [model.data(model.index(row, which)) for row in range(model.rowCount())]


def test_the_groups_name_what_would_happen_with_its_money(shown):
    assert column(shown.groups, GroupColumn.WHAT) == [
        "Products: change in Vtiger",
        "Invoices: create in Sage",
        "Invoices: skip on the way to Sage",
    ]
    assert column(shown.groups, GroupColumn.MONEY) == ["", "£1,200.50", ""]


def asked(page):
    return page.question.text(), page.details.text()


def test_the_question_names_invoices_money_and_what_goes_along(shown):
    assert asked(shown) == (
        "Nothing has been written yet. Post 2 invoices, £1,200.50?",
        "That is £1,000.42 net and £200.08 tax. Along with that: 1 change.",
    )


def test_looking_again_wears_the_eye_and_not_the_magnifying_glass_of_a_search(qtbot, page):
    def drawn(button):
        return button.icon().pixmap(64, 64).toImage()

    eye, glass = (button("Look again", "", name) for name in ("preview", "search"))
    for one in (eye, glass):
        qtbot.addWidget(one)
    assert drawn(page.again) == drawn(eye) != drawn(glass)


def test_a_change_is_shown_from_old_to_new(shown):
    assert column(shown.records, RecordColumn.WHAT) == ["Unit Price: 9.50 → 9.90"]


def test_what_is_unticked_is_left_out_of_the_question_and_of_what_is_carried_out(qtbot, shown, services):
    shown.group_table.selectRow(1)
    table = shown.record_table
    table.setFocus()
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert asked(shown) == (
        "Nothing has been written yet. Post 1 invoice, £1,000.00?",
        "That is £833.33 net and £166.67 tax. Along with that: 1 change. "
        "Left out: 1 record; the next sync takes them.",
    )
    left = shown.records.item(1).id
    preview = shown.run
    services.run_result = RunReport(summary(9, (), RunState.FINISHED))
    qtbot.mouseClick(shown.post, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(services.runs) == 2)
    assert services.runs[1] == RunRequest(Trigger.MANUAL, posts=preview, without=frozenset({left}))


def test_a_whole_group_is_unticked_and_ticked_again(qtbot, shown):
    shown.group_table.setFocus()
    shown.group_table.selectRow(1)
    qtbot.keyClick(shown.group_table, Qt.Key.Key_Space)
    assert asked(shown) == (
        "Nothing has been written yet. Carry out 1 change?",
        "Left out: 2 records; the next sync takes them.",
    )
    assert column(shown.groups, GroupColumn.MONEY)[1] == ""
    qtbot.keyClick(shown.group_table, Qt.Key.Key_Space)
    assert "Post 2 invoices" in shown.question.text()


def test_what_is_skipped_cannot_be_ticked(shown):
    index = shown.groups.index(2, GroupColumn.TICK)
    assert shown.groups.data(index, Qt.ItemDataRole.CheckStateRole) is None


def test_a_name_leads_to_the_record(qtbot, shown):
    shown.record_table.selectRow(0)
    with qtbot.waitSignal(shown.record_wanted) as opened:
        shown.record_table.opened.emit(0)
    assert opened.args == [PRODUCTS, SAGE, "s1"]


def test_a_preview_that_did_not_finish_says_why_and_offers_nothing(qtbot, services, page):
    services.run_result = Offline("No connection to Vtiger", fix="Try later.")
    page.begin()
    qtbot.waitUntil(lambda: page.answer.isVisible())
    assert "No connection to Vtiger" in page.answer.accessibleName()
    assert not page.post.isEnabled()


FIRST = LookFirst("Nothing has been synced yet", fix="Look at what it would do.")
GUARD = GuardTripped("Products: 9 of 20 linked records would lose a value", fix="Look at the preview.")

BEFORE = "Find out what happened before you go on. What is ticked below is written then."


def waiting(qtbot, services, controller, error):
    """A sync that was stopped, so that somebody looks."""
    services.result_of = lambda request: services.run_result if request.preview or request.posts else error
    with qtbot.waitSignal(controller.failed):
        controller.sync(RunRequest(Trigger.TIMER))


def began(qtbot, page):
    with qtbot.waitSignal(page.added_up):
        page.begin()


def test_what_has_to_be_looked_at_is_said_above_it(qtbot, store, services, controller, page):
    lines = (outcome("INV-1"),)
    services.run_result = RunReport(summary(add_run(store, *lines, trigger="preview"), lines))
    waiting(qtbot, services, controller, FIRST)
    began(qtbot, page)
    assert page.answer.accessibleName() == "Nothing has been synced yet. Look at what it would do."
    assert (page.post.text(), page.post.isEnabled()) == ("Carry out", True)


def test_where_nothing_would_be_written_the_first_sync_goes_on_from_here(
    qtbot, store, services, controller, page
):
    lines = (skipped("INV-3"),)
    run = add_run(store, *lines, trigger="preview")
    services.run_result = RunReport(summary(run, lines))
    waiting(qtbot, services, controller, FIRST)
    began(qtbot, page)
    assert (page.question.text(), page.post.text()) == ("Nothing would be written.", "Go on")
    qtbot.mouseClick(page.post, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: services.runs[-1] == RunRequest(Trigger.MANUAL, posts=run))


def test_what_is_all_unticked_is_not_gone_on_with(qtbot, store, services, controller, page):
    lines = (outcome("INV-1"),)
    services.run_result = RunReport(summary(add_run(store, *lines, trigger="preview"), lines))
    waiting(qtbot, services, controller, FIRST)
    began(qtbot, page)
    page.group_table.ticked.emit(0)
    assert not page.post.isEnabled()


@pytest.fixture
def guarded(qtbot, store, services, page):
    """The plan that is shown looks like an accident."""
    lines = (outcome("Boots", module=PRODUCTS, target=VTIGER, status=Status.UPDATED, sage_id="s1"),)
    run = add_run(store, *lines, state="preview", trigger="preview")
    services.run_result = RunReport(summary(run, lines), tripped=GUARD)
    began(qtbot, page)
    return page


def test_the_guard_s_words_stand_above_what_it_would_stop(guarded):
    assert guarded.answer.accessibleName() == f"{GUARD.title}. {BEFORE}"
    assert (guarded.post.text(), guarded.post.property("kind")) == ("Go on this once", "danger")


@pytest.mark.parametrize("agrees", [True, False])
def test_the_guard_is_passed_only_by_a_clear_yes(qtbot, guarded, services, dialogs, agrees):
    dialogs.confirms, preview = agrees, guarded.run
    qtbot.mouseClick(guarded.post, Qt.MouseButton.LeftButton)
    assert dialogs.told == [
        (
            GUARD.title,
            "Nothing has been written yet. Carry out 1 change?",
            "Go on this once",
            "Leave all as it is",
        )
    ]
    qtbot.waitUntil(lambda: len(services.runs) == 1 + agrees)
    expected = [RunRequest(Trigger.MANUAL, posts=preview, go_on=True)] if agrees else []
    assert services.runs[1:] == expected


def test_enter_carries_nothing_out_after_looking(qtbot, shown, services):
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.keyClick(shown.focusWidget(), key)
    assert len(services.runs) == 1


def test_a_guard_that_stops_the_reading_can_be_looked_past(qtbot, store, services, page):
    lines = (skipped("Boots", module=PRODUCTS),)
    found = RunReport(summary(add_run(store, *lines, trigger="preview"), lines))
    emptied = GuardTripped("Sage shows none of the 3 Products any more")
    services.result_of = lambda request: found if request.go_on else emptied
    page.begin()
    qtbot.waitUntil(page.answer.button.isVisible)
    with qtbot.waitSignal(page.added_up):
        page.answer.button.click()
    assert (page.post.text(), page.post.isEnabled()) == ("Go on this once", True)
    assert page.answer.accessibleName() == f"{emptied.title}. {BEFORE}"


def test_a_curious_look_after_a_guard_is_no_danger_any_more(qtbot, guarded, services):
    services.run_result = RunReport(services.run_result.summary)
    began(qtbot, guarded)
    assert (guarded.post.text(), guarded.post.property("kind")) == ("Carry out", "primary")
    assert not guarded.answer.isVisible()


def test_money_is_that_of_what_is_ticked_in_each_currency(qtbot, store, services, page):
    """Net, tax and gross of new invoices, the difference of changed ones; never one sum of two currencies."""
    new = [outcome(f"INV-{n}", amount=Decimal(12), currency="GBP") for n in range(250)]
    euro = outcome("INV-E", amount=Decimal("24.60"), currency="EUR")
    changed = outcome("INV-C", status=Status.UPDATED, sage_id="s9", amount=Decimal(9), currency="GBP")
    lines = (*new, euro, changed)
    landed = (
        *(posted(f"INV-{n}", "10.00", "2.00") for n in range(250)),
        posted("INV-E", "20.00", "4.60", currency="EUR"),
        Landed((INVOICES, "s9", "7x-INV-C"), "GBP", False, Decimal("-2.50"), Decimal("-0.50"), Decimal(-3)),
    )
    services.run_result = RunReport(
        summary(add_run(store, *lines, state="preview", trigger="preview"), lines), landed=landed
    )
    began(qtbot, page)
    assert asked(page) == (
        "Nothing has been written yet. Post 251 invoices, £3,000.00 + €24.60?",
        "That is £2,500.00 + €20.00 net and £500.00 + €4.60 tax. "
        "Changed in Sage: 1 invoice, by -£3.00 (-£2.50 net, -£0.50 tax).",
    )
    page.group_table.selectRow(0)
    page.record_table.ticked.emit(0)
    assert "£2,988.00 + €24.60" in page.question.text()
    assert "£2,490.00 + €20.00 net and £498.00 + €4.60 tax" in page.details.text()
    page.group_table.ticked.emit(1)
    assert "Changed in Sage" not in page.details.text()
    page.group_table.ticked.emit(0)
    assert page.question.text() == "Nothing would be written."


def test_a_currency_without_tax_is_not_told_among_the_taxes(qtbot, store, services, page):
    lines = (outcome("INV-1", currency="GBP"), outcome("INV-2", currency="EUR"))
    landed = (posted("INV-1", "10.00", "2.00"), posted("INV-2", "7.00", "0.00", currency="EUR"))
    run = add_run(store, *lines, state="preview", trigger="preview")
    services.run_result = RunReport(summary(run, lines), landed=landed)
    began(qtbot, page)
    assert page.details.text() == "That is £10.00 + €7.00 net and £2.00 tax."
    page.record_table.ticked.emit(0)
    assert page.details.text().startswith("That is €7.00 net and €0.00 tax.")


def test_what_is_left_out_of_vtiger_leaves_sage_s_money_as_it_is(qtbot, store, services, page):
    """An invoice that travels both ways is two lines of one document."""
    lines = tuple(
        outcome("INV-1", target=side, status=Status.UPDATED, sage_id="s1", amount=Decimal(12), currency="GBP")
        for side in (SAGE, VTIGER)
    )
    landed = (Landed((INVOICES, "s1", "7x-INV-1"), "GBP", False, Decimal(10), Decimal(2), Decimal(12)),)
    run = add_run(store, *lines, state="preview", trigger="preview")
    services.run_result = RunReport(summary(run, lines), landed=landed)
    began(qtbot, page)
    page.group_table.ticked.emit(1)
    assert "by £12.00" in page.details.text()
    page.group_table.ticked.emit(0)
    assert "by £12.00" not in page.details.text()


def test_nothing_to_do_is_said(qtbot, store, services, page):
    run = add_run(store, state="preview", trigger="preview")
    services.run_result = RunReport(summary(run, ()))
    page.begin()
    qtbot.waitUntil(lambda: page.run == run)
    assert not page.post.isEnabled()


@pytest.mark.parametrize(("width", "way"), [(900, Qt.Orientation.Horizontal), (800, Qt.Orientation.Vertical)])
def test_in_a_narrow_window_the_lists_stand_one_above_the_other(qtbot, shown, width, way):
    margins = shown.width() - shown.split.width()
    shown.resize(width + margins, 664)
    qtbot.waitUntil(lambda: shown.split.orientation() is way)
    assert shown.split.width() == width
