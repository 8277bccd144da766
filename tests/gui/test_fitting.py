"""Labels whose height follows their text and their width, in both directions."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sagesync_desktop.gui.widgets import label

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
