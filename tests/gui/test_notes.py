import pytest
from PySide6.QtCore import Qt

from sagesync_desktop.core.logviews import EVERY_NOTE, Note, OutcomeFilter
from sagesync_desktop.core.types import Skip, Status
from sagesync_desktop.gui.log.page import LogPage
from sagesync_desktop.gui.log.runs_view import RunDetail
from sagesync_desktop.gui.look.widgets import LinkButton
from sagesync_desktop.gui.overview.page import OverviewPage
from sagesync_desktop.store.store import Store
from tests.gui.log_support import add_run, outcome

UNREAD = OutcomeFilter(notes=frozenset({Note.UNREAD}))


def noted(name):
    """An invoice of which something is to be said although it was written."""
    why = Skip("server.altered", "Sage keeps “Road” as “Rd”", "Compare the two.")
    return outcome(name, status=Status.UPDATED, sage_id=f"s-{name}", why=why)


@pytest.fixture
def run(store):
    """A run of two notes, and of a record without one."""
    return add_run(store, noted("INV-1"), noted("INV-2"), outcome("INV-3"))


def test_the_overview_counts_what_was_synced_with_a_note_and_leads_to_it(qtbot, controller, dialogs, run):
    page = OverviewPage(controller, dialogs)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    link = page.last_card.notes
    qtbot.waitUntil(lambda: link.text() == "2 records synced with a note")
    with qtbot.waitSignal(page.outcomes_wanted) as wanted:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert wanted.args == [UNREAD]


def test_a_run_counts_its_notes(qtbot, log, run):
    detail = RunDetail()
    qtbot.addWidget(detail)
    summary = log.run(run)
    detail.show_run(summary, summary.state, None)
    links = {link.text(): link for link in detail.findChildren(LinkButton)}
    with qtbot.waitSignal(detail.followed) as followed:
        links["2 records synced with a note"].click()
    assert followed.args == [OutcomeFilter(run=run, notes=EVERY_NOTE)]


def test_unread_notes_are_listed_and_marked_as_read(qtbot, controller, dialogs, services, database, run):
    def read(ids):
        with Store.open(database) as own, own.transaction():
            own.read_notes(ids)

    services.replies["read_notes"] = read
    page = LogPage(controller, dialogs)
    qtbot.addWidget(page)
    page.show()
    page.open_outcomes(UNREAD)
    assert page.outcomes.model.rowCount() == 2
    assert page.outcomes.mark_read.isVisible()
    qtbot.mouseClick(page.outcomes.mark_read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.outcomes.model.rowCount() == 0)
    assert not page.outcomes.mark_read.isVisible()
    assert len(services.calls("read_notes")[0][0]) == 2
