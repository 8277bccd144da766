"""Both systems' invoices of a period side by side: figures above, the documents of one line below."""

from datetime import date, timedelta
from decimal import Decimal
from enum import IntEnum

from PySide6.QtCore import QDate, QSettings, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDateEdit, QSplitter, QStackedWidget, QTabBar, QWidget

from sagesync_desktop.app.proofservices import Compared
from sagesync_desktop.app.services import Services
from sagesync_desktop.core.certified import Certificate
from sagesync_desktop.core.errors import BadSettings, SageSyncError
from sagesync_desktop.core.period import Period
from sagesync_desktop.core.proofpaper import PaperWords
from sagesync_desktop.core.proofsums import Proof
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.frame.page import Page
from sagesync_desktop.gui.look.table import LinkTable
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Banner, EmptyState, button, label
from sagesync_desktop.gui.proof.certified import CertificateColumn, CertificatesModel
from sagesync_desktop.gui.proof.models import (
    DocumentColumn,
    DocumentsModel,
    FigureColumn,
    FiguresModel,
    MonthsModel,
    TaxesModel,
)
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.ruletitles import rule_title
from sagesync_desktop.gui.words.speech import spoken, told

_DENSE = 30
"""Pixels of a row at 100 %."""
_KEY = "reconcile/split"


class View(IntEnum):
    """The tabs of the page."""

    MONTHS = 0
    TAXES = 1
    CERTIFICATES = 2


class ProofPage(Page):
    """Nothing is asked before one presses Compare; nothing is ever written."""

    def __init__(self, controller: Controller, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        """The last whole month is proposed."""
        super().__init__(
            self.tr("Reconcile"),
            self.tr(
                "Both systems' invoices side by side, as both servers state them now. Nothing is written."
            ),
            parent=parent,
        )
        self._controller, self._dialogs = controller, dialogs
        self.compared: Compared | None = None
        self.months, self.taxes, self.documents = MonthsModel(self), TaxesModel(self), DocumentsModel(self)
        self.certificates = CertificatesModel(self)
        self.month_table = LinkTable(self.months, self.tr("Months"), link=None)
        self.tax_table = LinkTable(self.taxes, self.tr("Taxes"), link=None)
        self.certificate_table = LinkTable(
            self.certificates, self.tr("Certificates"), link=CertificateColumn.PERIOD
        )
        self.views = QTabBar()
        self.document_table = LinkTable(self.documents, self.tr("Documents"), link=DocumentColumn.NAME)
        self.start, self.end = QDateEdit(), QDateEdit()
        self.compare = button(self.tr("Compare"), "primary")
        self.copy = button(self.tr("Copy"), "", "copy")
        self.certificate = button(self.tr("Certificate …"), "", "export")
        self.answer = Banner("info", "")
        self.state, self.uncertified = EmptyState("money", "", ""), EmptyState("money", "", "")
        self._lay_out()
        self._connect()
        self._propose(controller.now().astimezone().date())

    def _lay_out(self) -> None:
        for edit, word in ((self.start, self.tr("First day")), (self.end, self.tr("Last day"))):
            edit.setCalendarPopup(True)
            edit.setAccessibleName(word)
            edit.setToolTip(word)
            self.action_row.addWidget(edit)
        self.action_row.insertWidget(1, label("\N{EN DASH}", "muted"))
        for made in (self.copy, self.certificate, self.compare):
            self.action_row.addWidget(made)
        for word in (self.tr("Months"), self.tr("Taxes"), self.tr("Certificates")):
            self.views.addTab(word)
        self.views.setExpanding(False)
        self.views.setDrawBase(False)
        self.views.setAccessibleName(self.tr("What is shown"))
        self._lay_out_tables()
        self.stack = QStackedWidget()
        for shown in (self.state, self.split, self.uncertified, self.certificate_table):
            self.stack.addWidget(shown)
        self.body.addWidget(self.answer)
        self.body.addWidget(self.views)
        self.body.addWidget(self.stack, 1)
        self.answer.hide()
        self._show_nothing()

    def _lay_out_tables(self) -> None:
        self.figures = QStackedWidget()
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(SPACE + 4)
        for table in (self.month_table, self.tax_table):
            table.set_widths([150, 96, 120, 120, 120, 120, 120], FigureColumn.NAME)
            self.figures.addWidget(table)
        for table in (self.month_table, self.tax_table, self.document_table, self.certificate_table):
            table.verticalHeader().setDefaultSectionSize(_DENSE)
        self.split.addWidget(self.figures)
        self.split.addWidget(self.document_table)
        self.split.setSizes([220, 300])
        self.certificate_table.set_widths([220, 80, 140, 140, 160, 120], CertificateColumn.PERIOD)
        self.document_table.set_widths([220, 260, 120, 120, 120], DocumentColumn.FOUND)

    def _connect(self) -> None:
        self.compare.clicked.connect(self.begin)
        self.copy.clicked.connect(self.copy_figures)
        self.certificate.clicked.connect(self.write_certificate)
        self.views.currentChanged.connect(self._show_view)
        self.month_table.selected.connect(self._show_documents)
        self.tax_table.selected.connect(self._show_documents)
        self.document_table.opened.connect(self._open)
        self.certificate_table.opened.connect(self._go_to)
        for table in (self.month_table, self.tax_table, self.document_table, self.certificate_table):
            keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), table)
            keys.setContext(Qt.ShortcutContext.WidgetShortcut)
            keys.activated.connect(self.copy_figures)

    def _propose(self, today: date) -> None:
        last = today.replace(day=1) - timedelta(days=1)
        self.show_period(Period(last.replace(day=1), last))

    def show_period(self, period: Period) -> None:
        """Put two days into the fields."""
        for edit, day in ((self.start, period.start), (self.end, period.end)):
            edit.setDate(QDate(day.year, day.month, day.day))

    # -- comparing

    @Slot()
    def begin(self) -> None:
        """Read both servers' lists of the period and compare."""
        try:
            period = Period(_day(self.start), _day(self.end))
        except BadSettings as error:
            self._tell_error(error)
            return
        self.compared = None
        self.answer.hide()
        if self.views.currentIndex() == View.CERTIFICATES:
            self.views.setCurrentIndex(View.MONTHS)
        self._show_nothing(self.tr("Reading both systems …"))
        self.compare.setEnabled(False)
        self._controller.ask(asking(Services.compared, period), self._show, self._refuse)

    @Slot(object)
    def _show(self, compared: Compared) -> None:
        self.compared = compared
        self.compare.setEnabled(True)
        proof = compared.proof
        self.months.show(proof)
        self.taxes.show(proof)
        if not self.months.total:
            self.documents.clear()
            self._show_nothing(self.tr("Neither system has an invoice in this period"))
            return
        self.copy.setEnabled(True)
        self.certificate.setEnabled(True)
        self._tell_verdict(proof)
        for table in (self.tax_table, self.month_table):
            table.selectRow(0)
        self._show_view()
        if self.views.currentIndex() != View.CERTIFICATES:
            self._shown_figures().setFocus()

    def _tell_verdict(self, proof: Proof) -> None:
        count = sum(group.count for group in proof.groups)
        looked = self.tr("{0} compared.").format(phrases.records(count))
        notes = " ".join([looked, *map(spoken, proof.notes)])
        if proof.is_whole:
            self._tell(
                "good", self.tr("Unexplained: {0}. Every difference has a name.").format(_figure()), notes
            )
        else:
            amount = phrases.money(proof.unexplained)
            self._tell("bad", self.tr("Unexplained: {0}").format(amount), notes)

    @Slot(object)
    def _refuse(self, error: SageSyncError) -> None:
        self.compare.setEnabled(True)
        self._show_nothing()
        self._tell_error(error)

    def _tell_error(self, error: SageSyncError) -> None:
        self._tell("bad", spoken(error.title), told(error))

    def _tell(self, kind: str, text: str, more: str = "") -> None:
        self.answer.say(kind, text, more)
        self.answer.show()

    def _show_nothing(self, title: str = "") -> None:
        idle = self.tr("Choose a period and press Compare")
        text = self.tr("Every difference between the two is named; what has no name is unexplained.")
        self.state.say("money", title or idle, "" if title else text)
        self.months.clear()
        self.taxes.clear()
        self._show_view()
        self.copy.setEnabled(False)
        self.certificate.setEnabled(False)

    # -- the tabs

    @Slot()
    def _show_view(self) -> None:
        """Show what the current tab is of."""
        view = View(self.views.currentIndex())
        if view is View.CERTIFICATES:
            self._controller.ask(asking(Services.certificates), self._show_certificates)
            return
        self.figures.setCurrentWidget(self._shown_figures())
        self.stack.setCurrentWidget(self.split if self.months.total else self.state)
        self._show_documents(self._shown_figures().currentIndex().row())

    def _shown_figures(self) -> LinkTable:
        return self.tax_table if self.views.currentIndex() == View.TAXES else self.month_table

    @Slot(object)
    def _show_certificates(self, certificates: tuple[Certificate, ...]) -> None:
        if self.views.currentIndex() != View.CERTIFICATES:
            return
        self.certificates.show(certificates)
        none = self.tr("No period is certified yet")
        text = self.tr("A certificate of a period without anything unexplained certifies it from then on.")
        self.uncertified.say("money", none, text)
        self.stack.setCurrentWidget(self.certificate_table if certificates else self.uncertified)

    @Slot(int)
    def _go_to(self, row: int) -> None:
        """Put the days of a certified period into the fields, to be compared as it is now."""
        certificate = self.certificates.item(row)
        if certificate is not None:
            self.show_period(Period(certificate.start, certificate.end))
            self.begin()

    # -- documents

    @Slot(int)
    def _show_documents(self, row: int) -> None:
        model: FiguresModel = self.taxes if self._shown_figures() is self.tax_table else self.months
        line, compared = model.item(row), self.compared
        if line is None or compared is None:
            self.documents.clear()
        else:
            key = line[0]
            self.documents.show([one for one in compared.findings if model.has(one, key)], key[0])

    @Slot(int)
    def _open(self, row: int) -> None:
        found = self.documents.item(row)
        paper = (found.vtiger or found.sage) if found is not None else None
        if paper is not None:
            self.record_wanted.emit(ModuleId.INVOICES, paper.side, paper.id)

    # -- taking along

    @Slot()
    def copy_figures(self) -> None:
        """The table that has the keys, else the figures, as cells for a spreadsheet."""
        tables = (self.document_table, self.certificate_table)
        table = next((one for one in tables if one.hasFocus()), self._shown_figures())
        model = table.model()
        columns, rows = range(model.columnCount()), range(model.rowCount())
        head = [str(model.headerData(one, Qt.Orientation.Horizontal)) for one in columns]
        lines = [[str(model.data(model.index(row, one)) or "") for one in columns] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in [head, *lines]))
        self.done.emit(self.tr("Copied"))

    @Slot()
    def write_certificate(self) -> None:
        """Ask for a file; a period in which nothing is unexplained is certified from then on."""
        if self.compared is None:
            return
        proof = self.compared.proof
        suggested = f"{proof.start.isoformat()} {proof.end.isoformat()}.pdf"
        file = self._dialogs.save_file(self.tr("Certificate"), suggested, self.tr("PDF file (*.pdf)"))
        if file is None:
            return
        self._file = file
        if proof.is_whole:
            self._controller.ask(asking(Services.certify, proof), self._print, self._tell_error)
        else:
            self._print(None)

    @Slot(object)
    def _print(self, number: int | None) -> None:
        from sagesync_desktop.app.certificate import facts, write_pdf

        if self.compared is None:
            return
        try:
            write_pdf(self._file, self.compared.proof, facts(number), paper_words())
        except SageSyncError as error:
            self._tell_error(error)
            return
        self.done.emit(self.tr("The certificate was written to {0}").format(str(self._file)))
        self._show_view()

    # -- what the window asks

    def keep_state(self, settings: QSettings) -> None:
        """Remember the split."""
        settings.setValue(_KEY, self.split.saveState())

    def restore_state(self, settings: QSettings) -> None:
        """Take it back."""
        if (state := settings.value(_KEY)) is not None:
            self.split.restoreState(state)

    def take_focus(self) -> None:
        """The figures, or where one begins."""
        (self._shown_figures() if self.months.total else self.start).setFocus()


def paper_words() -> PaperWords:
    """How a certificate is said in the window's language."""
    return PaperWords(spoken, phrases.money, phrases.day, phrases.moment, rule_title)


def _day(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _figure() -> str:
    return phrases.money(Decimal("0.00"))
