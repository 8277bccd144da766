"""The desk over a company in which two invoices and a product are held back, for the tests of its parts."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QLabel

from sagesync_desktop.core.runs import Cured, CureOrder, RunReport
from sagesync_desktop.core.types import RecordRef
from sagesync_desktop.gui.desk.held_model import HeldColumn
from sagesync_desktop.gui.desk.page import DeskPage
from tests.gui import desk_values as desk
from tests.gui.desk_values import cause
from tests.gui.log_support import AT, INVOICES, PRODUCTS, VTIGER, held

NO_TEXT = "item.no_description"
GROUP_TAX = "invoice.group_tax"
CAUSES = (cause(GROUP_TAX, 2, amount="17.75"), cause(NO_TEXT, 1, module=PRODUCTS, amount=""))


def opened(qtbot, controller, dialogs):
    """The desk of a company in which nothing is held back."""
    made = DeskPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 664)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


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


def cured(ref, cure, done=True, because=""):
    """How a run ends that did one cure."""
    order = CureOrder(ref.module, ref.side, ref.id, cure)
    summary = desk.finished()
    return RunReport(summary, cured=(Cured(order, done, because),))
