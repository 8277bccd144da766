import pytest
from PySide6.QtWidgets import QLabel

from sagesync_desktop.app.views import CandidateView
from sagesync_desktop.core.errors import StoreBusy
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.gui.log.record_parts import CandidateRow, IdentityCard
from sagesync_desktop.gui.log.record_tab import RecordTab
from tests.gui.log_support import held
from tests.gui.record_values import KEY, view

ASKED = view(
    vtiger_id=None,
    vtiger_link="",
    skip=held("INV-3 Boots", "match.ambiguous"),
    candidates=(CandidateView("7x1", "INV-3 Boots"), CandidateView("7x2", "INV-4 Boots")),
)


@pytest.fixture
def opened(qtbot, app_light, controller, services, dialogs):
    """Opens the tab of a record as the worker describes it."""
    held = []

    def open_tab(described):
        services.replies |= {"record": described, "say_identity": None}
        tab = RecordTab(KEY, controller, dialogs)
        qtbot.addWidget(tab)
        held.append(tab)
        qtbot.waitUntil(lambda: tab.widget() is not None)
        return tab

    return open_tab


def said(services):
    return services.calls("say_identity")


def test_each_candidate_stands_there_with_its_id_and_two_answers(opened):
    rows = opened(ASKED).findChildren(CandidateRow)
    assert [[one.text() for one in row.findChildren(QLabel)] for row in rows] == [
        ["INV-3 Boots", "7x1"],
        ["INV-4 Boots", "7x2"],
    ]
    assert [rows[1].same.accessibleDescription(), rows[1].different.accessibleDescription()] == [
        "INV-4 Boots",
        "INV-4 Boots",
    ]


@pytest.mark.parametrize(
    ("answer", "verdict", "told"),
    [
        ("same", Verdict.SAME, "Noted: the next sync links the two."),
        ("different", Verdict.DIFFERENT, "Noted: the next sync makes what is missing."),
    ],
)
def test_an_answer_is_kept_after_a_second_thought(qtbot, opened, services, dialogs, answer, verdict, told):
    tab = opened(ASKED)
    getattr(tab.findChildren(CandidateRow)[1], answer).click()
    qtbot.waitUntil(lambda: tab.answer.accessibleName() == told)
    assert said(services) == [[*KEY, verdict, "7x2"]]
    assert len(dialogs.told) == 1


def test_an_answer_that_is_taken_back_is_not_kept(opened, services, dialogs):
    dialogs.confirms = False
    tab = opened(ASKED)
    tab.findChildren(CandidateRow)[0].same.click()
    assert said(services) == []


def test_a_linked_pair_can_be_taken_apart(qtbot, opened, services, dialogs):
    tab = opened(view(linked=True))
    tab.findChild(IdentityCard).apart.click()
    qtbot.waitUntil(lambda: "apart" in tab.answer.accessibleName())
    assert said(services) == [[*KEY, Verdict.UNLINKED, ""]]
    (question,) = dialogs.told
    assert "What earlier syncs wrote stays written" in question[1]


def test_a_word_that_cannot_be_kept_is_told(qtbot, opened, services, dialogs):
    tab = opened(ASKED)
    services.replies["say_identity"] = error = StoreBusy("A sync is running", fix="Wait for it.")
    tab.findChildren(CandidateRow)[0].same.click()
    qtbot.waitUntil(lambda: dialogs.errors == [error])


def test_a_record_that_is_neither_asked_about_nor_linked_has_no_such_card(opened):
    assert opened(view()).findChild(IdentityCard) is None
