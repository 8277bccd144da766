from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel

from sagesync_desktop.app.views import FieldView
from sagesync_desktop.core.errors import Offline, SageSyncError
from sagesync_desktop.core.logviews import LoggedOutcome
from sagesync_desktop.core.mapping import Agreed
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.runs import RunReport, RunRequest
from sagesync_desktop.core.types import MISSING, Change, Item, RunState, Trigger
from sagesync_desktop.core.values import Kind
from sagesync_desktop.gui.log import values
from sagesync_desktop.gui.log.record_parts import SkipPanel, ValuesCard
from sagesync_desktop.gui.log.record_tab import RecordTab
from sagesync_desktop.gui.log.values import shown_name
from tests.builders import PRODUCTS, shared_line
from tests.gui.log_support import AT, INVOICES, VTIGER, outcome
from tests.gui.record_values import FIELDS, KEY, view


@pytest.fixture
def opened(qtbot, app_light, controller, services, dialogs):
    """Opens the tab of a record as the worker describes it."""
    held = []

    def open_tab(described):
        services.replies["record"] = described
        tab = RecordTab(KEY, controller, dialogs)
        qtbot.addWidget(tab)
        held.append(tab)
        qtbot.waitUntil(lambda: tab.widget() is not None)
        return tab

    return open_tab


def texts(widget):
    """All that is written, in the order in which it was made."""
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def test_the_reason_and_the_cure_are_in_words(opened):
    (panel,) = opened(view()).findChildren(SkipPanel)
    assert texts(panel)[:4] == ["Group tax mode", "INV-3 Boots is odd", "What to do", "Put it right."]


def test_a_cure_that_the_command_line_would_have_is_told_for_the_window(opened):
    described = view()
    asked = replace(described.skip, why=known_skip("match.ambiguous", "It could be another"))
    (panel,) = opened(replace(described, skip=asked)).findChildren(SkipPanel)
    told = "Say under Skipped whether they are the same. Doubles are better merged first."
    assert texts(panel)[3] == told
    assert told in panel.accessibleName()


def test_the_reason_leads_to_where_the_record_is_cured(qtbot, opened):
    described = view()
    tab = opened(described)
    (panel,) = tab.findChildren(SkipPanel)
    with qtbot.waitSignal(tab.cure_wanted) as asked:
        qtbot.mouseClick(panel.cure, Qt.MouseButton.LeftButton)
    assert asked.args == [described.skip]


def test_a_record_that_is_not_held_back_has_no_such_panel(opened):
    assert opened(view(skip=None)).findChildren(SkipPanel) == []


def test_both_sides_stand_beside_what_was_last_agreed(opened):
    written = texts(opened(view()).findChild(ValuesCard))
    place = written.index("Total")
    assert written[place : place + 5] == ["Total", "257.94", "250.00", "245.94", "Differs"]


NEVER = Agreed(MISSING, MISSING)
PRICE = {"unit_price": Decimal("42.99")}
NAMES = {"11x3": "Hill Farm", Item(PRODUCTS, VTIGER, "14x1"): "Widget"}


@pytest.mark.parametrize(
    ("kind", "kept", "read"),
    [
        (Kind.DATE, date(2026, 3, 11), "11.03.26"),
        (Kind.MONEY, Decimal("1234.5"), "1.234,50"),
        (Kind.NUMBER, Decimal("-2.125"), "-2,125"),
        (Kind.TEXT, "2026-03-11", "2026-03-11"),
        (Kind.REFERENCE, "11x3", "Hill Farm"),
        (
            Kind.LINES,
            (shared_line(text="Boots at the ready", quantity=Decimal(5), **PRICE),),
            "5 × Boots at the ready at 42,99",
        ),
        (Kind.LINES, (shared_line(discount=Decimal("0.45"), **PRICE),), "2 × Widget at 42,99 less 0,45"),
        (Kind.LINES, (shared_line("14x9", **PRICE),), "2 × Products/14x9 at 42,99"),
    ],
)
def test_a_value_is_shown_as_the_user_writes_it(opened, kind, kept, read):
    QLocale.setDefault(QLocale("de_DE"))
    fields = (FieldView("it", "It", kept, MISSING, NEVER, differs=False, kind=kind),)
    assert read in texts(opened(view(fields=fields, names=NAMES)).findChild(ValuesCard))


def test_what_the_sides_keep_in_two_forms_is_shown_in_both(opened):
    QLocale.setDefault(QLocale("de_DE"))
    agreed = Agreed(sage=Decimal("2.5"), vtiger=Decimal(1))
    fields = (FieldView("it", "It", MISSING, MISSING, agreed, differs=False, kind=Kind.NUMBER),)
    assert "1 | 2,5" in texts(opened(view(fields=fields)).findChild(ValuesCard))


def test_a_change_is_shown_as_the_user_writes_it(opened):
    QLocale.setDefault(QLocale("de_DE"))
    changes = (
        Change("Total", Decimal("1240.00"), Decimal("250.5")),
        Change("Due", MISSING, date(2026, 3, 11)),
    )
    history = (LoggedOutcome(1, 1, AT, outcome("INV-3", changes=changes)),)
    written = texts(opened(view(history=history)))
    assert "Total: 1.240,00 → 250,5" in written
    assert "Due: (empty) → 11.03.26" in written


def test_a_field_that_differs_comes_first_and_is_marked_by_a_word(opened):
    written = texts(opened(view()).findChild(ValuesCard))
    assert written.index("Total") < written.index("Subject")
    assert written.count("Differs") == 1


def test_a_record_on_one_side_only_does_not_differ_in_everything(opened):
    fields = tuple(field for field in FIELDS if field.differs)
    written = texts(opened(view(sage_id=None, sage_link="", fields=fields)).findChild(ValuesCard))
    assert "Differs" not in written
    assert "Only in Vtiger so far." in written


def test_what_was_never_agreed_has_no_column(opened):
    fields = tuple(type(field)(field.name, field.label, "a", "a", NEVER, differs=False) for field in FIELDS)
    assert "Last agreed" not in texts(opened(view(fields=fields)))


def test_the_history_names_the_run_and_the_change(opened):
    written = texts(opened(view()))
    assert "Total: 240.00 → 250.00" in written
    assert any(text.endswith("run 2") for text in written)


def test_a_long_history_is_shown_when_asked_for(opened, qtbot):
    history = tuple(LoggedOutcome(n, n, AT, outcome("INV-3", remark=f"time {n}")) for n in range(12, 0, -1))
    tab = opened(view(history=history))
    assert "time 2" not in texts(tab)
    more = next(one for one in tab.findChildren(object) if getattr(one, "text", str)() == "Show 2 older")
    more.click()
    assert {"time 1", "time 2"} <= set(texts(tab))


def test_each_side_is_opened_at_its_own_address(qtbot, opened, dialogs):
    tab = opened(view())
    tab.open_vtiger.click()
    tab.open_sage.click()
    assert dialogs.opened == ["https://crm.example.com/7x3", "https://sage.example.com/s-3"]


def test_a_record_that_is_not_there_cannot_be_opened_and_says_why(opened):
    tab = opened(view(sage_id=None, sage_link=""))
    assert not tab.open_sage.isEnabled()
    assert "no such record in Sage" in tab.open_sage.toolTip()


def test_the_record_is_marked_and_it_alone_is_synced(qtbot, opened, services, controller):
    services.replies["retry"] = None
    tab = opened(view())
    with qtbot.waitSignal(controller.run_finished):
        tab.sync_now.click()
    assert ("retry", *KEY) in services.asked
    assert services.runs == [RunRequest(Trigger.RECORD, (INVOICES,), record=KEY[1:])]


def test_a_sync_of_the_record_that_fails_says_why_in_its_tab(qtbot, opened, services, controller):
    services.replies["retry"] = None
    services.run_result = Offline("Sage cannot be reached", fix="Check the network.")
    tab = opened(view())
    with qtbot.waitSignal(controller.run_finished):
        tab.sync_now.click()
    assert {"Sage cannot be reached", "Check the network."} <= set(texts(tab))


def test_a_sync_of_the_record_says_what_came_of_it(qtbot, opened, services, controller):
    services.replies["retry"] = None
    services.run_result = RunReport(RunSummary(1, Trigger.RECORD, RunState.FINISHED, AT, AT, {}))
    tab = opened(view())
    with qtbot.waitSignal(controller.run_finished):
        tab.sync_now.click()
    assert tab.answer.accessibleName() == "This sync: Nothing to do."


def test_a_record_that_cannot_be_marked_is_told(qtbot, opened, services, dialogs):
    services.replies["retry"] = error = SageSyncError("Not known any more", fix="Sync the module.")
    tab = opened(view())
    tab.sync_now.click()
    qtbot.waitUntil(lambda: dialogs.errors == [error])
    assert services.runs == []
    assert tab.sync_now.isEnabled()


def test_nothing_is_synced_twice_at_once(qtbot, opened, services, controller):
    services.holds = True
    tab = opened(view())
    controller.sync(RunRequest(Trigger.MANUAL))
    assert not tab.sync_now.isEnabled()
    with qtbot.waitSignal(controller.run_finished):
        services.go.set()
    assert tab.sync_now.isEnabled()


def test_a_run_brings_the_tab_up_to_date(qtbot, opened, services, controller):
    tab = opened(view())
    services.replies["record"] = view(skip=None)
    controller.sync(RunRequest(Trigger.MANUAL))
    qtbot.waitUntil(lambda: tab.view is not None and tab.view.skip is None)
    assert tab.findChildren(SkipPanel) == []


def test_an_unknown_record_says_so(opened):
    assert "Nothing is known of this record" in texts(opened(None))


def test_a_failure_to_load_is_told_with_its_cure(opened):
    written = texts(opened(SageSyncError("The database is busy", "", "Wait a moment.")))
    assert {"The database is busy", "Wait a moment."} <= set(written)


def test_a_tab_knows_its_record_by_either_id(opened):
    tab = opened(view())
    assert tab.is_about((INVOICES, VTIGER, "7x-INV-3"))
    assert not tab.is_about((INVOICES, VTIGER, "s-3"))


def test_markup_from_a_server_is_shown_as_text(opened):
    tab = opened(view(name="<b>Boots</b>"))
    title = next(label for label in tab.findChildren(QLabel) if label.text() == "<b>Boots</b>")
    assert title.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        ("Boots", "Boots"),
        ("", "(no name)"),
        ("(no name)", "(no name)"),
        ("(no name, a@b.example)", "(no name, a@b.example)"),
    ],
)
def test_a_record_without_a_name_says_so(qapp, kept, read):
    assert shown_name(kept) == read


def test_a_record_without_a_name_says_so_in_the_language_in_force(qapp, monkeypatch):
    class German:
        @staticmethod
        def translate(_context, text):
            return text.replace("no name", "ohne Namen")

    monkeypatch.setattr(values, "QCoreApplication", German)
    assert shown_name("(no name, a@b.example)") == "(ohne Namen, a@b.example)"
