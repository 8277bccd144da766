"""Names that look like HTML: Qt would load their pictures, so it must see plain text everywhere."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from sagesync_desktop.core.mapping import Agreed
from sagesync_desktop.gui.log.record_tab import RecordTab
from sagesync_desktop.gui.look.fitting import ElidingLabel, plain_tip
from sagesync_desktop.gui.look.widgets import label
from tests.builders import reworded
from tests.gui.log_support import held
from tests.gui.record_values import FIELDS, KEY, view

EVIL = '<b>Smith</b><img src="http://elsewhere.example/x.png"><a href="file:///etc/passwd">x</a>'


def is_shown_as_it_is(one):
    """Whether a label cannot take its text for HTML."""
    return one.textFormat() == Qt.TextFormat.PlainText or "<" not in one.text()


@pytest.fixture
def tab(qtbot, app_light, controller, services, dialogs):
    """A record of which everything that a server could say is mark-up."""
    fields = tuple(
        replace(one, label=EVIL, sage=EVIL, vtiger=EVIL, agreed=Agreed(EVIL, EVIL)) for one in FIELDS
    )
    skip = reworded(held(EVIL), because=EVIL, fix=EVIL)
    services.replies["record"] = view(
        name=EVIL, fields=fields, skip=skip, sage_link="https://a.example/" + EVIL
    )
    made = RecordTab(KEY, controller, dialogs)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.widget() is not None)
    return made


def test_no_label_of_a_record_takes_a_name_for_html(tab):
    labels = tab.findChildren(QLabel)
    assert any(EVIL in one.text() for one in labels)
    assert [one.text() for one in labels if not is_shown_as_it_is(one)] == []


def test_no_tool_tip_of_a_record_takes_a_name_for_html(tab):
    tips = [one.toolTip() for one in tab.findChildren(object) if hasattr(one, "toolTip")]
    assert any("&lt;img" in tip for tip in tips)
    assert [tip for tip in tips if "<img" in tip] == []


def test_a_shortened_name_is_told_in_full_and_as_it_is(qtbot):
    one = ElidingLabel(EVIL)
    qtbot.addWidget(one)
    one.resize(30, 20)
    one.show()
    assert "<img" not in one.toolTip()
    assert "&lt;img" in one.toolTip()


def test_every_label_of_the_shared_kind_is_plain_text(qtbot):
    for wraps in (True, False):
        one = label(EVIL, wraps=wraps)
        qtbot.addWidget(one)
        assert is_shown_as_it_is(one)


@pytest.mark.parametrize("text", ["", "Smith & Sons", "a > b", "“x”"])
def test_a_harmless_tool_tip_stays_as_it_is(text):
    assert plain_tip(text) == text


def test_a_reason_that_looks_like_html_is_spelt_out():
    assert plain_tip(EVIL).count("<") == 2
