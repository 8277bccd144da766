"""What follows its text and its room: labels, rows, boxes, the rail, headings."""

import pytest
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sagesync_desktop.gui.frame.rail import Rail
from sagesync_desktop.gui.look.fitting import ElidingCombo, FoldingRow
from sagesync_desktop.gui.look.table import LinkTable
from sagesync_desktop.gui.look.widgets import button, label

LONG = "What is kept in step, and which way. Changes are saved at once and count from the next sync."


@pytest.fixture
def column(qtbot, app_light):
    """A wrapped label above a part that takes what is left."""
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    made.words = label(LONG, wraps=True)
    box.addWidget(made.words)
    box.addWidget(QWidget(), 1)
    qtbot.addWidget(made)
    return made


def height_at(column, width):
    """The height that the layout gives the label at a width."""
    column.resize(width, 600)
    column.show()
    column.layout().activate()
    return column.words.height()


def test_a_label_that_was_narrow_once_takes_one_line_where_one_is_enough(column):
    one_line = column.words.fontMetrics().height()
    assert height_at(column, 90) > 5 * one_line
    assert height_at(column, 1200) < 2 * one_line


def test_a_label_asks_for_the_height_of_its_text_at_its_width(column):
    height_at(column, 90)
    assert column.words.minimumSizeHint().height() == column.words.heightForWidth(90)


def test_a_shorter_text_gives_the_room_back_and_a_longer_one_takes_it(column):
    whole = height_at(column, 300)
    column.words.setText("Short")
    assert height_at(column, 300) < whole
    column.words.setText(f"{LONG} {LONG}")
    assert height_at(column, 300) > whole


def folding(qtbot, width):
    """A name with two buttons in a row of a width."""
    words = QVBoxLayout()
    words.addWidget(label("INV143 · Boots, one price agreed by telephone", wraps=True))
    buttons = [button("Open in Vtiger"), button("Open in Sage")]
    row = FoldingRow(words, buttons, 400)
    qtbot.addWidget(row)
    row.resize(width, 120)
    row.show()
    row.layout().activate()
    return row, words.itemAt(0).widget(), buttons[0]


def test_buttons_stand_beside_a_name_or_below_it_in_a_narrow_window(qtbot, app_light):
    wide, name, first = folding(qtbot, 700)
    assert first.geometry().left() > name.geometry().right()
    wide.close()
    _narrow, name, first = folding(qtbot, 300)
    assert first.geometry().top() > name.geometry().bottom()


def test_a_choice_that_does_not_fit_ends_in_dots(qtbot, app_light):
    box = ElidingCombo()
    box.addItems(["Unchanged (the default of this list)", "Paid"])
    box.setFixedWidth(120)
    qtbot.addWidget(box)
    box.show()
    assert box.shown_text().endswith("…")
    box.setCurrentIndex(1)
    assert box.shown_text() == "Paid"


@pytest.mark.parametrize("count", [0, 48, 12_345])
def test_the_rail_has_room_for_the_longest_page_when_it_is_chosen(qtbot, app_light, count):
    rail = Rail((("overview", "Übersicht", "overview"), ("skipped", "Übersprungen", "skipped")))
    qtbot.addWidget(rail)
    rail.show_count("skipped", count)
    rail.show_chosen("skipped")
    rail.show()
    chosen = rail.buttons["skipped"]
    chosen.ensurePolished()
    assert chosen.fontMetrics().horizontalAdvance(chosen.text()) + 24 + 18 + 6 <= chosen.width()


def test_headings_stand_above_what_their_columns_hold(qtbot, app_light):
    model = QStandardItemModel(1, 2)
    model.setHorizontalHeaderLabels(["Record", "Übersprungen"])
    table = LinkTable(model, "Records")
    table.set_widths([200, 64], 0)
    qtbot.addWidget(table)
    table.show()
    header = table.horizontalHeader()
    assert header.sectionSize(1) >= header.fontMetrics().horizontalAdvance("Übersprungen") + 22
