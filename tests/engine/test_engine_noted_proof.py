"""The proof of a Cloud whose credit notes travel: what the sync has linked reads as in both and equal."""

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.proof import Kind
from tests.engine.company import Company
from tests.engine.entries import PLACE, line
from tests.engine.proving import DECEMBER, found


@pytest.fixture
def cloud(tmp_path):
    """A Cloud with an invoice and a credit note of November, both in Sage as well."""
    company = Company(tmp_path, version="cloud")
    account = company.account("Alpha Ltd", **PLACE)
    widget = company.product()
    company.switch_on(Option.CREDIT_NOTES)
    company.invoice(account, line(widget, "2"))
    header = {
        "subject": "Returned widgets",
        "account_id": account["id"],
        "creditnotedate": "2026-11-20",
        "creditnotestatus": "Created",
        "bill_street": "1 High St",
        "ship_street": "1 High St",
        "assigned_user_id": account["assigned_user_id"],
    }
    company.note = company.vtiger.enter("CreditNotes", {**header, "LineItems": [line(widget, "3")]})["id"]
    company.finished()
    company.finished()
    assert company.held() == []
    yield company
    company.close()


def test_a_linked_credit_note_is_in_both_and_equal(cloud):
    proof, kinds = found(cloud)
    assert (kinds, str(proof.unexplained)) == ({Kind.EQUAL: 2}, "0.00")
    assert str(proof.currencies["GBP"].vtiger.gross) == "-12.00"


def test_a_linked_credit_note_of_another_month_is_out_of_the_period_and_not_deleted(cloud):
    cloud.vtiger.edit({"id": cloud.note, "creditnotedate": "2026-12-05"})
    _, kinds = found(cloud)
    assert kinds == {Kind.EQUAL: 1, Kind.OUT_OF_PERIOD: 1}
    _, later = found(cloud, DECEMBER)
    assert later == {Kind.OUT_OF_PERIOD: 1}


def test_a_linked_credit_note_is_no_deleted_one_once_credit_notes_do_not_travel(cloud):
    cloud.settings = cloud.settings.with_option(Option.CREDIT_NOTES, on=False)
    proof, kinds = found(cloud)
    assert (kinds, str(proof.unexplained)) == ({Kind.EQUAL: 2}, "0.00")
    assert str(proof.currencies["GBP"].vtiger.gross) == "-12.00"


def test_one_that_is_gone_from_vtiger_is_deleted(cloud):
    cloud.vtiger.delete(cloud.note)
    _, kinds = found(cloud)
    assert kinds == {Kind.EQUAL: 1, Kind.DELETED: 1}
