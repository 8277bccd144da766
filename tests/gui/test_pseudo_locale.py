"""Every screen in a language of brackets and long words: nothing is cut off, nothing is left in English."""

import re

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QModelIndex, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from sagesync_desktop.gui.look.fitting import ElidingLabel, TippingHeader
from sagesync_desktop.gui.words.language import languages
from tests.gui.pseudo import compile_pseudo
from tests.gui.stage import NAMES, Stage
from tests.tools.screenshots import SIZE, scenes

SCENES = scenes()
ROWS = 8
"""Rows of a table that are read; the others are alike."""
DATA = re.compile(
    r"""^(?:
    (?:INV-\d+\s?)?(?:SHOPS)?(?:\ cannot\ travel\ as\ it\ is\.|\ is\ odd)?
    | Vtiger | Sage | SageSync | (?:Sage|Vtiger)\ →\ (?:Sage|Vtiger) | →\ (?:Sage|Vtiger)
    | \d+\ \w{3}(?::\ .*)? | (?:(?:SHOPS)\ ·\ )?\d\d/\d\d/\d{4}.* | .*\d\d:\d\d.*
    | https?://\S+(?:\ ·\ \w+)? | \S+@\S+ | [/~]\S*
    | Northwind\ Traders\ \d | Sage\ keeps\ “.*”\ in\ another\ form
    | [0-9a-f]{32} | SI-\d+\ ·\ Boots | INV\d+\ ·\ Order\ \d+ | [A-Z][a-z]+\ \d{4}\ ·\ [A-Z]{3}
    | Standard\ 20\.00%\ ·\ GBP | Pat | \d\d?\ \w+\ \d{4}\ \N{EN DASH}\ \d\d?\ \w+\ \d{4}
    | 1\ [A-Z]{3}\ =\ [\d.]+\ [A-Z]{3}
    | Approved | Auto\ ?Created | Cancel(?:led)? | Created | Credit\ Invoice | Paid | Sent
    | .*VAT\ \d+\ % | Nothing\ 0\ % | [A-Z]{3} | .*\(\d{4}\)
    )$""".replace("SHOPS", "|".join(re.escape(name) for name in (*NAMES, "Boots", "Old World"))),
    re.VERBOSE,
)
"""What stands on the stage as a company's own: names, numbers, dates, addresses, accounts, picklists."""
SAID_BY_FAKES = {
    "1 x Delivery at 3.00",
    "Delivery  ·  SER4",
    "Delivery, express  ·  SER9",
    "Item 0",
    "Item 1",
    "Item 2",
    "Item for the line",
    "Its tax mode is Group, and Sage taxes line by line.",
    "Leave alone until it changes",
    "Line 1, VAT",
    "Line 2, VAT",
    "Line 3",
    "Linked by name and postcode",
    "Linked by name and postcode.",
    "Make the adjustment a line",
    "Open in Vtiger",
    "Pennine Site Hire",
    "Pennine Site Supplies",
    "Pennine Site Supplies Limited",
    "Record in Sage",
    "Site lamp",
    "Site lamp 110 V, yellow",
    "Site lamp with a very long name: It is longer than 255 characters",
    "Still held: it names no organization. Checked just now.",
    "The total would change from £45.00 to £48.00. The customer may hold the old invoice.",
    "Use its name as description",
    "Sage: 0161 496 0152",
    "Sage: Pays on the 30th",
    "Vtiger: 0161 496 0151",
    "Vtiger: Pays late",
    "Where the two differ, the value that does not stand is overwritten",
    "Vtiger 8.3 destroys the lines of an invoice that a program changes",
    "group",
    "individual",
    "2 invoices were left for the next run.",
    "41 of 92 Products would be emptied in Sage, more than a quarter. Check it.",
    "Boots",
    "Both sides changed Total",
    "Brightwater Ltd",
    "By its customer, date and total it could be “SI-41” (f2c0), “SI-42” (90ab) in Sage",
    "Check the network, then try again.",
    "Connected to crm.example.com as pat.",
    "Copy the access key from My Preferences in Vtiger.",
    "Enter the adjustment as a line of its own.",
    "Give the product a description in Vtiger.",
    "Harbour Books Ltd",
    "Harbour Charity",
    "Make one of them different, or merge the doubles.",
    "No connection to Vtiger",
    "Nothing was written: this looks like an accident",
    "Put it right.",
    "Sage cannot be reached",
    "Sign in again; your links and settings are kept.",
    "Signed in to Harbour Books Ltd.",
    "The invoice taxes its lines as a group, which has no counterpart in Sage.",
    "The next sync goes on by itself.",
    "The sign-in to Sage has run out",
    "Total",
    "Total: 240.00 → 250.00",
    "total: 240.00 → 250.00",
    "Vtiger refused the access key.",
    "Vtiger rounds every amount that it shows this user (currency decimals: 0). "
    "Open the user's preferences in Vtiger and set Number Of Currency Decimals to 2 or more.",
    *languages().values(),
}
"""Sentences that only the stage's fakes say, plain and therefore data."""


@pytest.fixture(scope="module")
def language(qapp, tmp_path_factory):
    """The language, spoken by the whole program."""
    translator = QTranslator()
    assert translator.load(str(compile_pseudo(tmp_path_factory.mktemp("pseudo"))))
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture
def on_stage(app_light, language, tmp_path):
    """Shows a scene at the smallest size that is promised."""
    stage = Stage(tmp_path)
    shown = []

    def show(name):
        widget = SCENES[name](stage)
        if widget.inherits("QMainWindow"):
            widget.resize(*SIZE)
        stage.show(widget)
        shown.append(widget)
        return [one for one in (widget, *widget.findChildren(QWidget)) if one.isVisible()]

    yield show
    for widget in shown:
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    stage.close()


@pytest.mark.parametrize("name", SCENES)
def test_no_text_is_cut_off_and_none_stays_in_english(on_stage, name):
    visible = on_stage(name)
    assert visible
    assert [found for one in visible if (found := cut(one))] == []
    assert overlapping(visible) == []
    assert sorted({text for one in visible for text in texts_of(one) if is_english(text)}) == []


def cut(widget):
    """What of a widget's text cannot be seen; "" for nothing. What shortens itself has a tip."""
    if isinstance(widget, ElidingLabel):
        is_whole = widget.sizeHint().width() <= widget.width() + 1
        return "" if is_whole or widget.toolTip() or not widget.text() else f"no tip for {widget.text()}"
    if isinstance(widget, QHeaderView):
        return "" if isinstance(widget, TippingHeader) or widget.isHidden() else f"no tips on {widget}"
    if isinstance(widget, QLabel) and widget.text():
        return _cut_label(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        return _told(widget.text(), widget.sizeHint().width(), widget.width())
    if isinstance(widget, QTabBar):
        return "; ".join(filter(None, (_cut_tab(widget, place) for place in range(widget.count()))))
    return ""


def _cut_label(one):
    if one.wordWrap():
        return _told(one.text(), one.heightForWidth(one.width()), one.height())
    return _told(one.text(), one.sizeHint().width(), one.width())


def _cut_tab(tabs, place):
    text = tabs.tabText(place)
    return _told(text, tabs.fontMetrics().horizontalAdvance(text), tabs.tabRect(place).width())


def _told(text, wanted, given):
    return f"{text!r} has {given} of {wanted} pixels" if wanted > given + 1 else ""


def overlapping(visible):
    """Labels of one card that lie over each other, because a layout had no room for both."""
    labels = [one for one in visible if isinstance(one, QLabel) and one.text()]
    pairs = [(one, other) for place, one in enumerate(labels) for other in labels[place + 1 :]]
    return [
        (one.text(), other.text())
        for one, other in pairs
        if one.parent() is other.parent() and one.geometry().intersects(other.geometry())
    ]


def texts_of(widget):
    """All that a widget says."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield from widget.text().split("\n")
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, TippingHeader):
        yield from (widget.heading(place) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView):
        yield from _cells(widget.model())


def _cells(model):
    if model is None or not type(model).__module__.startswith("sagesync"):
        return
    top = QModelIndex()
    for row in range(min(ROWS, model.rowCount(top))):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(top)):
            yield str(model.index(row, column, top).data() or "")


def is_english(text):
    """Whether a text is words of ours without the language's brackets."""
    return any(map(str.isalpha, text)) and "[" not in text and "]" not in text and not is_data(text)


def is_data(text):
    """Whether a text is the company's own."""
    parts = [part.strip() for part in text.splitlines()]
    return all(part in SAID_BY_FAKES or DATA.match(part) for part in parts if part)
