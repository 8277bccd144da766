"""A table's columns answer what they declare, and leave the rest to Qt."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.columns import RIGHT, Column, ColumnsModel, as_link

Role = Qt.ItemDataRole
ACROSS = Qt.Orientation.Horizontal


class Towns(ColumnsModel):
    """Declared out of order; counts how often a row is read."""

    def __init__(self):
        super().__init__()
        self.read = 0

    def columns(self):
        return {
            1: Column("People", lambda town: str(len(town)), is_figure=True),
            0: Column(
                "Town", str.title, lambda town: f"<{town}>", icon=lambda _: ("ok", "good"), tint=as_link
            ),
            2: Column("As written", str, str, icon=lambda _: None, tint=lambda _: "", said=str.upper),
        }

    def item(self, row):
        self.read += 1
        return ("bath", "york")[row]

    @property
    def total(self):
        return 2


@pytest.fixture
def towns(app_light):
    return Towns()


def told(model, column, role):
    return model.data(model.index(1, column), role)


def test_columns_stand_in_the_places_that_they_are_declared_for(towns):
    assert [towns.headerData(place, ACROSS) for place in range(3)] == ["Town", "People", "As written"]
    assert [told(towns, place, Role.DisplayRole) for place in range(3)] == ["York", "4", "york"]


def test_figures_stand_on_the_right_with_their_heading(towns):
    for place, side in ((0, None), (1, RIGHT)):
        assert towns.headerData(place, ACROSS, Role.TextAlignmentRole) == side
        assert told(towns, place, Role.TextAlignmentRole) == side


def test_mark_up_in_a_tip_is_shown_as_it_is(towns):
    assert "&lt;york&gt;" in told(towns, 0, Role.ToolTipRole)


def test_screen_readers_hear_a_tip_that_says_more_than_the_text(towns):
    assert told(towns, 0, Role.AccessibleDescriptionRole) == "<york>"
    assert told(towns, 2, Role.AccessibleDescriptionRole) == ""


def test_screen_readers_hear_what_is_declared_for_them(towns):
    assert told(towns, 0, Role.AccessibleTextRole) is None
    assert told(towns, 2, Role.AccessibleTextRole) == "YORK"


def test_icon_and_colour_are_those_of_the_palette(towns):
    assert not told(towns, 0, Role.DecorationRole).isNull()
    assert told(towns, 0, Role.ForegroundRole) == theme.colour("accent")
    assert (told(towns, 2, Role.DecorationRole), told(towns, 2, Role.ForegroundRole)) == (None, None)


def test_a_role_that_is_not_declared_reads_no_row(towns):
    assert told(towns, 1, Role.ToolTipRole) is None
    assert towns.data(QModelIndex()) is None
    assert towns.read == 0


def test_the_model_keeps_qts_rules(qtmodeltester, towns):
    qtmodeltester.check(towns)
    assert (towns.rowCount(), towns.columnCount()) == (2, 3)
