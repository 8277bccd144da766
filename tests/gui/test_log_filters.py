from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QWidget

from sagesync_desktop.core.logviews import EVERY_NOTE, Note, OutcomeFilter
from sagesync_desktop.gui.log.filters import FilterBar
from tests.gui.log_support import INVOICES, SAGE, SKIPPED
from tests.patience import MILLISECONDS

EVERY = {
    "run": 3,
    "module": INVOICES,
    "target": SAGE,
    "status": SKIPPED,
    "rule": "invoice.group_tax",
    "text": "boots",
    "notes": frozenset({Note.UNREAD}),
}
DAY = {
    "since": datetime(2026, 3, 14, 12, tzinfo=UTC),
    "until": datetime(2026, 3, 14, 13, tzinfo=UTC),
}


@pytest.fixture
def bar(qtbot, app_light):
    made = FilterBar()
    qtbot.addWidget(made)
    made.offer_rules(["match.ambiguous", "invoice.group_tax"])
    return made


@pytest.fixture
def inner(bar):
    """The bar inside of a page: a window of its own would not get narrower than its layout."""
    page = QWidget()
    page.resize(1400, 100)
    bar.setParent(page)
    bar.show()
    page.show()
    yield bar
    bar.setParent(None)


def is_folded(bar):
    return bar.module.y() > bar.search.y() + 20


def pick(chip, text):
    next(one for one in chip.menu_of_options().actions() if one.text() == text).trigger()


def test_each_chip_narrows_its_own_thing_down(bar):
    bar.show_filter(OutcomeFilter(run=3, text="boots"))
    pick(bar.module, "Invoices")
    pick(bar.target, "Vtiger → Sage")
    pick(bar.status, "Skipped")
    pick(bar.rule, "Group tax mode")
    pick(bar.notes, "Not read yet")
    assert bar.chosen == OutcomeFilter(**EVERY)


def test_a_shown_filter_stands_in_the_chips_without_a_word(qtbot, bar):
    with qtbot.assertNotEmitted(bar.changed):
        bar.show_filter(OutcomeFilter(**EVERY))
    assert bar.rule.text().startswith("Reason: Group tax mode")
    assert (bar.status.accessibleName(), bar.search.text()) == ("Status: Skipped", "boots")


def test_a_chip_goes_back_to_everything(bar):
    bar.show_filter(OutcomeFilter(status=SKIPPED))
    pick(bar.status, "Every status")
    assert (bar.chosen, bar.status.isChecked()) == (OutcomeFilter(), False)


def test_clearing_keeps_the_run(qtbot, bar):
    bar.show_filter(OutcomeFilter(**EVERY, **DAY))
    with qtbot.waitSignal(bar.changed) as changed:
        bar.clear.click()
    assert changed.args == [OutcomeFilter(run=3)]


def test_there_is_nothing_to_clear_while_only_a_run_is_chosen(bar):
    bar.show_filter(OutcomeFilter(run=3))
    assert not bar.clear.isVisibleTo(bar)


def test_a_day_has_a_chip_that_takes_it_away(bar):
    bar.show_filter(OutcomeFilter(status=SKIPPED, **DAY))
    assert bar.period.accessibleName() == "14/03/2026: show every day again"
    bar.period.click()
    assert bar.chosen == OutcomeFilter(status=SKIPPED)
    assert not bar.period.isVisibleTo(bar)


def test_reasons_are_offered_in_the_order_of_their_titles(bar):
    offered = [one.text() for one in bar.rule.menu_of_options().actions()]
    assert offered == ["Every reason", "Group tax mode", "Perhaps the same record"]


def test_the_same_search_is_not_made_twice(qtbot, bar):
    bar.search.setText("boots")
    bar.search_now()
    with qtbot.assertNotEmitted(bar.changed):
        bar.search_now()


def test_records_with_any_note_can_be_chosen_from_the_first_and_let_go_again(bar):
    assert bar.notes.isVisibleTo(bar)
    pick(bar.notes, "All that were ever made")
    assert bar.chosen == OutcomeFilter(notes=EVERY_NOTE)
    pick(bar.notes, "With or without a note")
    assert bar.chosen == OutcomeFilter()


def test_the_chips_go_below_the_search_where_they_have_no_room_beside_it(qtbot, inner):
    for width, is_below in ((1200, False), (700, True), (1200, False)):
        inner.resize(width, 80)
        qtbot.waitUntil(lambda is_below=is_below: is_folded(inner) is is_below, timeout=MILLISECONDS)


def test_a_choice_that_takes_more_room_lets_the_chips_go_below(qtbot, inner):
    inner.resize(inner.minimumSizeHint().width() + 170, 80)
    qtbot.waitUntil(lambda: not is_folded(inner), timeout=MILLISECONDS)
    pick(inner.notes, "All that were ever made")
    qtbot.waitUntil(lambda: is_folded(inner), timeout=MILLISECONDS)
