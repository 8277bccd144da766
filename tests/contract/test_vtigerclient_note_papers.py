"""Cloud's credit notes as the proof reads them, beside the invoices and never instead of one."""

from contextlib import contextmanager
from datetime import date
from decimal import Decimal

import pytest

from sagesync_desktop.clients.vtiger.papers import Reading
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.papers import Standing, Sum
from tests.engine.company import Company
from tests.engine.entries import PLACE, line

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))
READING = Reading(lambda _taxes: "STANDARD", lambda _status: Standing.LIVE, lambda _status: False)


@pytest.fixture
def cloud(tmp_path):
    """A Cloud with an invoice over 24.00 and a credit note over 36.00 of November, numbered alike."""
    company = Company(tmp_path, version="cloud")
    company.account("Alpha Ltd", **PLACE)
    company.product()
    company.switch_on(Option.CREDIT_NOTES)
    yield company
    company.close()


def document(company, module, quantity, day="2026-11-20"):
    account = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    widget = company.in_vtiger("Products", productcode="W-1")
    if module == "Invoice":
        return company.invoice(account, line(widget, quantity), invoicedate=day)["id"]
    header = {
        "subject": "Returned widgets",
        "account_id": account["id"],
        "creditnotedate": day,
        "creditnotestatus": "Created",
        "assigned_user_id": account["assigned_user_id"],
    }
    return company.vtiger.enter(module, {**header, "LineItems": [line(widget, quantity)]})["id"]


@contextmanager
def papers_of(company):
    with company.clients() as (_sage, vtiger):
        yield vtiger.papers(READING)


def figures(papers):
    return {paper.id: (paper.sum, paper.is_credit, paper.lines_tell) for paper in papers}


def test_credit_notes_are_among_the_papers_of_their_period_with_their_signs_turned(cloud):
    invoice, note = document(cloud, "Invoice", "2"), document(cloud, "CreditNotes", "3")
    document(cloud, "CreditNotes", "1", day="2026-12-01")
    with papers_of(cloud) as papers:
        found = figures(papers.dated(*NOVEMBER))
    assert found == {
        invoice: (Sum(Decimal("20.00"), Decimal("4.00")), False, True),
        note: (-Sum(Decimal("30.00"), Decimal("6.00")), True, True),
    }


def test_a_credit_note_says_its_number_day_and_status_under_the_modules_own_names(cloud):
    document(cloud, "CreditNotes", "3")
    with papers_of(cloud) as papers:
        (paper,) = papers.dated(*NOVEMBER)
    assert (paper.number, paper.day, paper.status) == ("CN1", date(2026, 11, 20), "Created")
    assert paper.reference == "Returned widgets"


def test_one_that_is_asked_for_by_its_id_is_found_and_no_invoice_of_its_number(cloud):
    invoice, note = document(cloud, "Invoice", "2"), document(cloud, "CreditNotes", "3")
    with papers_of(cloud) as papers:
        assert set(figures(papers.some([note]))) == {note}
        assert set(figures(papers.some([invoice, note]))) == {invoice, note}


def test_one_that_is_linked_is_found_though_credit_notes_do_not_travel_any_more(cloud):
    note = document(cloud, "CreditNotes", "3")
    cloud.settings = cloud.settings.with_option(Option.CREDIT_NOTES, on=False)
    with papers_of(cloud) as papers:
        assert list(papers.dated(*NOVEMBER)) == []
        assert set(figures(papers.some([note]))) == {note}


def test_one_that_is_deleted_is_found_no_more(cloud):
    note = document(cloud, "CreditNotes", "3")
    cloud.vtiger.delete(note)
    with papers_of(cloud) as papers:
        assert list(papers.some([note])) == []


def test_a_vtiger_of_ones_own_is_not_asked_for_the_module(tmp_path):
    company = Company(tmp_path)
    company.account("Alpha Ltd", **PLACE)
    company.product()
    company.switch_on(Option.CREDIT_NOTES)
    invoice = document(company, "Invoice", "2")
    with papers_of(company) as papers:
        assert set(figures(papers.dated(*NOVEMBER))) == {invoice}
        assert set(figures(papers.some([invoice]))) == {invoice}
    company.close()
    assert [one for one in company.faults.seen if "CreditNotes" in one.path] == []
