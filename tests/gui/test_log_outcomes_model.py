from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.types import MISSING, Change, Status
from sagesync_desktop.gui.log.outcomes_model import OutcomeColumn, OutcomesModel
from tests.gui.log_support import AT, PRODUCTS, VTIGER, LongLog, add_run, outcome, skipped

MANY = 100_000
DESCENDING, ASCENDING = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


@pytest.fixture
def long(qapp):
    return LongLog(MANY)


@pytest.fixture
def model(long):
    made = OutcomesModel(lambda: long)
    made.show(OutcomeFilter())
    return made


def look(model, first, rows=20):
    """What a view of some rows asks for."""
    for row in range(first, first + rows):
        for column in OutcomeColumn:
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole):
                model.data(model.index(row, column), role)


def cell(model, row, column, role=Qt.ItemDataRole.DisplayRole):
    return model.data(model.index(row, column), role)


def of(log, chosen=None):
    made = OutcomesModel(lambda: log)
    made.show(chosen or OutcomeFilter())
    return made


def test_opening_a_hundred_thousand_records_reads_one_count_and_one_page(model, long):
    look(model, 0)
    assert (long.counts, len(long.pages), model.rowCount()) == (1, 1, MANY)


def test_filtering_a_hundred_thousand_records_reads_one_count_and_one_page(model, long):
    look(model, 0)
    model.show(OutcomeFilter(status=Status.SKIPPED))
    look(model, 0)
    assert (long.counts, len(long.pages)) == (2, 2)


def test_sorting_a_hundred_thousand_records_reads_one_page_and_counts_nothing(model, long):
    look(model, 0)
    model.sort(OutcomeColumn.NAME, ASCENDING)
    look(model, 0)
    assert (long.counts, long.pages) == (1, [("time", True, 0), ("name", False, 0)])


def test_jumping_to_the_end_reads_one_more_page(model, long):
    look(model, 0)
    look(model, MANY - 20)
    assert [offset for _, _, offset in long.pages] == [0, MANY - 200]


def test_sorting_by_the_order_in_force_reads_nothing(model, long):
    model.sort(OutcomeColumn.TIME, DESCENDING)
    assert long.pages == []


def test_a_header_without_a_column_does_not_sort(model, long):
    model.sort(-1, ASCENDING)
    assert model.order == (OutcomeColumn.TIME, DESCENDING)


def test_the_model_keeps_qts_rules_while_lines_arrive(qtmodeltester, long, model):
    long.length = 250  # the tester looks at every row several times
    model.show(OutcomeFilter())
    qtmodeltester.check(model)
    long.length += 3
    model.take_in_new()
    model.sort(OutcomeColumn.AMOUNT, ASCENDING)
    long.length += 3
    model.take_in_new()
    model.show(model.chosen)
    assert model.rowCount() == 256


def test_a_new_line_leaves_the_selected_one_selected(model, long):
    selected = QPersistentModelIndex(model.index(5, 0))
    name = cell(model, 5, OutcomeColumn.NAME)
    long.length += 2
    model.take_in_new()
    assert (selected.row(), model.data(selected)) == (7, name)


def test_a_new_line_comes_last_where_the_oldest_is_first(model, long):
    model.sort(OutcomeColumn.TIME, ASCENDING)
    selected = QPersistentModelIndex(model.index(5, 0))
    long.length += 2
    model.take_in_new()
    assert (selected.row(), cell(model, MANY + 1, OutcomeColumn.NAME)) == (5, f"INV-{MANY + 2}")


def test_new_lines_in_another_order_wait_and_move_nothing(qtbot, model, long):
    model.sort(OutcomeColumn.NAME, ASCENDING)
    selected = QPersistentModelIndex(model.index(5, 0))
    long.length += 2
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.rowsInserted):
        model.take_in_new()
    assert (selected.row(), model.rowCount(), model.waiting) == (5, MANY, 2)


@pytest.mark.parametrize("ask", ["list again", "sort"])
def test_waiting_lines_are_listed_when_one_asks(model, long, ask):
    model.sort(OutcomeColumn.NAME, ASCENDING)
    long.length += 2
    model.take_in_new()
    if ask == "sort":
        model.sort(OutcomeColumn.TIME, DESCENDING)
    else:
        model.show(model.chosen)
    assert (model.rowCount(), model.waiting) == (MANY + 2, 0)


def test_no_new_line_moves_nothing(qtbot, model):
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.rowsInserted):
        model.take_in_new()


def test_lines_that_were_cleared_away_while_others_came_read_the_list_anew(qtbot, store, log):
    add_run(store, outcome("old"))
    model = of(log, OutcomeFilter(text="o"))
    cell(model, 0, 0)
    store.prune(AT + timedelta(days=1))
    add_run(store, outcome("one"), outcome("two"), at=AT + timedelta(days=2))
    with qtbot.waitSignal(model.modelReset):
        model.take_in_new()
    assert cell(model, 0, OutcomeColumn.NAME) == "two"


@pytest.mark.parametrize(
    ("column", "text"),
    [
        (OutcomeColumn.NAME, "INV-1"),
        (OutcomeColumn.MODULE, "Invoices: Vtiger → Sage"),
        (OutcomeColumn.STATUS, "Skipped"),
        (OutcomeColumn.REASON, "Its tax mode is Group"),
        (OutcomeColumn.AMOUNT, "-£1,234.50"),
    ],
)
def test_a_cell_says_it_in_words(store, log, column, text):
    add_run(store, skipped("INV-1", amount=Decimal("-1234.50"), currency="GBP"))
    assert cell(of(log), 0, column) == text


def test_an_update_names_the_fields_that_changed(store, log):
    changes = (Change("vat_number", MISSING, "1"), Change("name", "a", "b"))
    add_run(store, outcome("INV-1", status=Status.UPDATED, changes=changes))
    assert cell(of(log), 0, OutcomeColumn.REASON) == "Changed: vat number, name"


def test_money_stands_on_the_right(store, log):
    add_run(store, outcome("INV-1"))
    alignment = cell(of(log), 0, OutcomeColumn.AMOUNT, Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignRight


def test_a_status_has_an_icon_beside_its_word(store, log):
    add_run(store, outcome("INV-1"))
    assert not cell(of(log), 0, OutcomeColumn.STATUS, Qt.ItemDataRole.DecorationRole).isNull()


def test_only_the_chosen_records_are_listed(store, log):
    run = add_run(store, outcome("wanted", module=PRODUCTS, target=VTIGER), outcome("other"), at=AT)
    model = of(log, OutcomeFilter(run=run, module=PRODUCTS, target=VTIGER))
    assert [cell(model, row, 0) for row in range(model.rowCount())] == ["wanted"]
