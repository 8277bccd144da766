"""The page that proves that both systems agree."""

from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from sagesync_desktop.app.proofservices import Compared
from sagesync_desktop.app.services import Services
from sagesync_desktop.core.errors import Offline
from sagesync_desktop.core.period import Period
from sagesync_desktop.core.proofsums import Tally
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.proof.certified import CertificateColumn
from sagesync_desktop.gui.proof.models import DocumentColumn, FigureColumn
from sagesync_desktop.gui.proof.page import ProofPage, View
from tests.gui import proof_values as proof


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    made = ProofPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 664)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def compared(qtbot, services, page):
    """Compares with a reply and waits for it."""

    def made(reply):
        services.replies["compared"] = reply
        page.show_period(Period(proof.START, proof.END))
        qtbot.mouseClick(page.compare, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(page.compare.isEnabled)
        return page

    return made


def column(model, which):
    return [model.data(model.index(row, which)) for row in range(model.rowCount())]


def test_nothing_is_asked_before_somebody_compares(page, services):
    assert services.calls("compared") == []
    assert page.stack.currentWidget() is page.state
    assert not page.copy.isEnabled()
    assert not page.certificate.isEnabled()


def test_the_last_whole_month_is_proposed(page):
    assert (page.start.date().toPython(), page.end.date().toPython()) == (date(2026, 2, 1), date(2026, 2, 28))


def test_the_days_that_are_shown_are_compared(compared, services):
    compared(proof.compared())
    assert services.calls("compared") == [[Period(proof.START, proof.END)]]


def test_days_the_wrong_way_round_are_told_and_nothing_is_asked(qtbot, page, services):
    page.start.setDate(page.end.date().addDays(1))
    qtbot.mouseClick(page.compare, Qt.MouseButton.LeftButton)
    assert page.answer.isVisible()
    assert services.calls("compared") == []


def test_each_month_shows_both_ledgers_and_what_has_no_name(compared):
    page = compared(proof.compared("0.01"))
    assert column(page.months, FigureColumn.NAME) == ["January 2026 · GBP", "February 2026 · GBP"]
    assert column(page.months, FigureColumn.SAGE) == ["£1,547.88", "£630.13"]
    assert column(page.months, FigureColumn.UNEXPLAINED) == ["£0.00", "-£0.01"]
    tip = page.months.data(page.months.index(0, FigureColumn.SAGE), Qt.ItemDataRole.ToolTipRole)
    assert "1,289.90" in tip


def test_a_month_leads_to_its_documents_those_without_a_name_first(compared):
    page = compared(proof.compared("0.01"))
    page.month_table.selectRow(1)
    names = column(page.documents, DocumentColumn.NAME)
    assert names == ["INV1003 · Order 1003", "INV1006 · Order 1006", "INV1004 · Order 1004"]
    assert column(page.documents, DocumentColumn.FOUND)[0] == "In both, and different"


def test_a_held_document_says_its_rule(compared):
    page = compared(proof.compared())
    assert column(page.documents, DocumentColumn.FOUND)[0] == "Held back: Group tax mode"


def test_enter_opens_a_document_in_a_tab(qtbot, compared):
    page = compared(proof.compared())
    page.document_table.setFocus()
    page.document_table.selectRow(1)
    with qtbot.waitSignal(page.record_wanted) as wanted:
        qtbot.keyClick(page.document_table, Qt.Key.Key_Return)
    assert wanted.args == [ModuleId.INVOICES, Side.VTIGER, "vtiger-1001"]


def test_what_is_unexplained_is_never_told_as_agreed(compared):
    assert compared(proof.compared()).answer.property("kind") != "bad"
    page = compared(proof.compared("0.01"))
    assert "0.01" in " ".join(one.text() for one in page.answer.findChildren(type(page.title_label)))


def test_copying_takes_the_months_as_cells(qtbot, compared):
    page = compared(proof.compared())
    with qtbot.waitSignal(page.done):
        qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["Month", "Documents", "Vtiger"]
    assert lines[1].split("\t")[-1] == "£0.00"
    assert len(lines) == 3


def test_a_certificate_is_written_and_its_period_certified(qtbot, compared, services, dialogs, tmp_path):
    services.replies["certify"] = 3
    dialogs.file = tmp_path / "period.pdf"
    page = compared(proof.compared())
    with qtbot.waitSignal(page.done):
        qtbot.mouseClick(page.certificate, Qt.MouseButton.LeftButton)
    assert dialogs.file.read_bytes().startswith(b"%PDF-")
    assert len(services.calls("certify")) == 1


def test_what_is_unexplained_is_printed_and_certifies_nothing(qtbot, compared, services, dialogs, tmp_path):
    dialogs.file = tmp_path / "period.pdf"
    page = compared(proof.compared("0.01"))
    with qtbot.waitSignal(page.done):
        qtbot.mouseClick(page.certificate, Qt.MouseButton.LeftButton)
    assert dialogs.file.exists()
    assert services.calls("certify") == []


def test_a_file_that_cannot_be_written_is_told_in_the_page(qtbot, compared, services, dialogs, tmp_path):
    services.replies["certify"] = 3
    dialogs.file = tmp_path / "none" / "period.pdf"
    page = compared(proof.compared())
    qtbot.mouseClick(page.certificate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "cannot be written" in said(page))


def said(page):
    return " ".join(one.text() for one in page.answer.findChildren(type(page.title_label)))


def test_a_server_that_is_away_is_told_and_one_may_try_again(compared):
    page = compared(Offline("Sage cannot be reached", "", "Try again later."))
    assert "Sage cannot be reached" in said(page)
    assert page.stack.currentWidget() is page.state
    assert page.compare.isEnabled()


def test_an_empty_period_says_so(compared):
    page = compared(Compared(proof.proof_of(Tally()), ()))
    assert page.stack.currentWidget() is page.state
    assert page.documents.total == 0


def test_the_figures_are_shown_by_tax_as_well(compared):
    page = compared(proof.compared("0.01"))
    page.views.setCurrentIndex(View.TAXES)
    assert page.figures.currentWidget() is page.tax_table
    assert column(page.taxes, FigureColumn.NAME) == ["Standard 20.00% · GBP"]
    assert column(page.taxes, FigureColumn.SAGE) == ["£2,178.01"]
    assert column(page.taxes, FigureColumn.UNEXPLAINED) == ["-£0.01"]


def test_a_tax_leads_to_the_documents_that_bear_it(compared):
    page = compared(proof.compared(code="GB_ZERO"))
    page.views.setCurrentIndex(View.TAXES)
    page.tax_table.selectRow(1)
    assert column(page.taxes, FigureColumn.NAME)[1] == "Zero Rated 0.00% · GBP"
    assert column(page.documents, DocumentColumn.NAME) == ["INV1004 · Order 1004"]
    page.views.setCurrentIndex(View.MONTHS)
    assert page.documents.total == 3


def test_copying_takes_the_taxes_where_they_are_shown(qtbot, compared):
    page = compared(proof.compared())
    page.views.setCurrentIndex(View.TAXES)
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("Tax\tDocuments\tVtiger")


@pytest.fixture
def certified(qtbot, services, page):
    """Opens the list of certificates."""

    def made(certificates):
        services.replies["certificates"] = certificates
        page.views.setCurrentIndex(View.CERTIFICATES)
        qtbot.waitUntil(lambda: page.stack.currentWidget() in (page.certificate_table, page.uncertified))
        return page

    return made


def test_certificates_are_listed_the_newest_first_with_what_changed_since(certified):
    page = certified(proof.certificates(changed=True))
    assert column(page.certificates, CertificateColumn.NUMBER) == ["2", "1"]
    assert column(page.certificates, CertificateColumn.TOTAL) == ["£12,004.18", "£8,410.20"]
    assert column(page.certificates, CertificateColumn.CHANGED) == ["1 record", "Nothing"]


def test_where_nothing_is_certified_the_list_says_so(certified):
    page = certified(())
    assert page.stack.currentWidget() is page.uncertified


def test_a_certified_period_is_compared_anew_from_the_list(qtbot, certified, services):
    page = certified(proof.certificates())
    services.replies["compared"] = proof.compared()
    page.certificate_table.selectRow(1)
    qtbot.keyClick(page.certificate_table, Qt.Key.Key_Return)
    qtbot.waitUntil(page.compare.isEnabled)
    assert services.calls("compared") == [[Period(date(2025, 11, 1), date(2025, 11, 30))]]
    assert page.views.currentIndex() == View.MONTHS


class Later(QObject):
    """Asks after the page has asked, so that its reply comes after the page's."""

    replied = False

    def take(self, _reply):
        self.replied = True


def test_a_list_that_comes_late_does_not_cover_the_figures(qtbot, compared, services, controller):
    page, later = compared(proof.compared()), Later()
    services.replies["certificates"] = proof.certificates()
    page.views.setCurrentIndex(View.CERTIFICATES)
    page.views.setCurrentIndex(View.MONTHS)
    controller.ask(asking(Services.certificates), later.take)
    qtbot.waitUntil(lambda: later.replied)
    assert page.stack.currentWidget() is page.split
