"""A cell costs one call into Python, and looks as Qt's own delegate draws it."""

from collections import Counter

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate

from sagesync_desktop.gui.look.cells import CellDelegate
from sagesync_desktop.gui.look.table import LinkTable

Role = Qt.ItemDataRole
NOWHERE = QModelIndex()


class Cells(QAbstractTableModel):
    """Words, a colour, an icon and figures on the right."""

    def __init__(self):
        super().__init__()
        pixmap = QPixmap(16, 16)
        pixmap.fill(QColor("green"))
        self.icon = QIcon(pixmap)

    def rowCount(self, parent=NOWHERE):
        return 0 if parent.isValid() else 5

    def columnCount(self, parent=NOWHERE):
        return 0 if parent.isValid() else 3

    def data(self, index, role=Role.DisplayRole):
        column = index.column()
        if role == Role.DisplayRole:
            return f"Cell {index.row()} {column}, a text that is longer than its column"
        if role == Role.DecorationRole and column == 1:
            return self.icon
        if role == Role.ForegroundRole and column == 0:
            return QColor("red")
        if role == Role.TextAlignmentRole and column == 2:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


@pytest.fixture
def table(qtbot, app_light):
    model = Cells()
    made = LinkTable(model, "Cells")
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(500, 260)
    made.show()
    return made


def drawn(table, delegate):
    table.setItemDelegate(delegate)
    return table.viewport().grab().toImage()


def test_cells_look_as_qts_own_delegate_draws_them(table):
    table.selectRow(1)
    assert drawn(table, CellDelegate(table)) == drawn(table, QStyledItemDelegate(table))


def test_a_page_asks_python_once_for_each_cell(table, monkeypatch):
    asked = Counter()
    fill = CellDelegate.initStyleOption

    def counted(self, option, index):
        asked[index.row(), index.column()] += 1
        fill(self, option, index)

    monkeypatch.setattr(CellDelegate, "initStyleOption", counted)
    drawn(table, CellDelegate(table))
    assert set(asked.values()) == {1}
    assert len(asked) == 15
