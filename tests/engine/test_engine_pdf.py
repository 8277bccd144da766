"""Sage's PDF of an issued invoice hangs on Vtiger's while that way is on: once, or its page is shown."""

import pytest

from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.sandbox.faults import Kind
from tests.engine.company import SAGE, VTIGER
from tests.engine.entries import line
from tests.engine.test_engine_killed import killed_at
from tests.engine.test_engine_money import in_books, in_crm, order, pay, trading
from tests.engine.test_engine_truth import pair, switch

__all__ = ["trading"]

INVOICES = ModuleId.INVOICES
UNSOUND = "document.no_pdf"


@pytest.fixture
def posted(trading):
    """An invoice on both sides, and a field of hers for its PDF; the way is not on yet."""
    order(trading)
    trading.finished()
    fields = pair(trading, INVOICES, "Invoice", ("issued_pdf",))
    trading.finished()
    return trading, fields["issued_pdf"]


@pytest.fixture
def attached(posted):
    switch(posted[0], on=True)
    posted[0].finished()
    return posted


def documents(company):
    """(title, size) of all documents, and how many things hang on invoices."""
    kept = [(row["notes_title"], row["filesize"]) for row in company.vtiger.all("Documents")]
    return kept, len(company.vtiger.state.related)


def shown(company, field):
    return in_crm(company)[field]


def test_it_hangs_there_once_is_a_pdf_and_its_field_says_so(attached):
    company, field = attached
    number = in_books(company)["displayed_as"]
    assert shown(company, field) == f"{number}.pdf"
    (kept,) = company.vtiger.state.files.values()
    assert kept.content.startswith(b"%PDF-")
    assert (kept.name, kept.kind) == (f"{number}.pdf", "application/pdf")
    titles, hung = documents(company)
    assert titles == [(f"{number} (Sage {in_books(company)['id']})", str(len(kept.content)))]
    assert hung == 1
    assert company.held() == []
    assert in_books(company)["sent"] is False


def test_an_idle_run_asks_for_nothing_more_and_later_changes_attach_nothing(attached):
    company, field = attached
    company.finished()
    on = company.finished()
    switch(company, on=False)
    company.finished()
    off = company.finished()
    assert (len(on.seen), on.written) == (len(off.seen), [])
    switch(company, on=True)
    pay(company)
    company.finished()
    assert (len(documents(company)[0]), documents(company)[1]) == (1, 1)
    assert shown(company, field).endswith(".pdf")


def test_while_the_way_is_off_nothing_is_printed(posted):
    company, field = posted
    assert documents(company) == ([], 0)
    assert shown(company, field) == ""


def test_who_empties_the_field_gets_it_filled_and_no_second_document(attached):
    company, field = attached
    company.vtiger.edit({"id": in_crm(company)["id"], field: ""})
    company.finished()
    assert shown(company, field).endswith(".pdf")
    assert (len(documents(company)[0]), documents(company)[1]) == (1, 1)


def test_what_somebody_typed_there_is_left_alone(posted):
    company, field = posted
    company.vtiger.edit({"id": in_crm(company)["id"], field: "in the safe"})
    switch(company, on=True)
    assert company.finished().asked(SAGE, "GET", "sales_invoices/") == []
    assert shown(company, field) == "in the safe"
    assert documents(company) == ([], 0)


@pytest.mark.parametrize(
    ("prints", "because"), [("empty", "an empty file"), ("page", "in place of the PDF is none")]
)
def test_what_is_no_pdf_is_said_writes_nothing_and_is_tried_again(posted, prints, because):
    company, field = posted
    company.sage.prints = prints
    switch(company, on=True)
    before = in_crm(company)
    ran = company.finished()
    assert [one[0] for one in ran.rules] == [UNSOUND]
    assert because in ran.outcomes[-1].why.because
    assert (in_crm(company), documents(company)) == (before, ([], 0))
    again = company.finished()
    assert (again.rules, again.written) == ([], [])
    assert [rule for rule, *_ in company.held()] == [UNSOUND]
    pay(company)
    company.finished()
    assert in_crm(company)["invoicestatus"] == "Paid"
    company.sage.prints = "sound"
    company.finished()
    assert shown(company, field).endswith(".pdf")
    assert (company.held(), documents(company)[1]) == ([], 1)


@pytest.mark.parametrize("switched", ["takes_files", "shows_related"])
def test_where_vtiger_proves_no_file_its_field_shows_the_page_in_sage_and_the_run_says_so(posted, switched):
    company, field = posted
    setattr(company.vtiger.state, switched, False)
    switch(company, on=True)
    ran = company.finished()
    assert shown(company, field).startswith("http")
    assert documents(company) == ([], 0)
    assert any("shows the page of the invoice" in one for one in ran.messages)
    assert company.finished().written == []
    assert company.held() == []


@pytest.mark.parametrize("writes", [1, 2, 3], ids=["upload", "hanging", "field"])
def test_a_lost_answer_leaves_one_document(posted, writes):
    """The login is a POST as well."""
    company, field = posted
    switch(company, on=True)
    company.faults.add(Kind.DROP_AFTER, side="vtiger", method="POST", skip=writes)
    company.sync()
    company.faults.clear()
    company.finished()
    company.finished()
    assert shown(company, field).endswith(".pdf")
    assert (len(documents(company)[0]), documents(company)[1]) == (1, 1)
    assert company.held() == []


CALLS = [(14, False), (15, False), (16, False), (17, False), (245, True), (266, True)]
"""Calls to the servers, and to the database: from reading to the end of the run."""


@pytest.mark.parametrize(("step", "store"), CALLS)
def test_killed_at_any_call_one_document_hangs_there_after_the_next_runs(posted, step, store):
    company, field = posted
    switch(company, on=True)
    if not killed_at(company, step, store=store, after=True):
        pytest.fail("the run makes fewer calls: take fewer steps")
    company.restart()
    company.finished()
    assert shown(company, field).endswith(".pdf")
    assert (len(documents(company)[0]), documents(company)[1]) == (1, 1)
    assert company.finished().written == []
    assert company.held() == []


@pytest.mark.parametrize("step", range(332, 372, 6))
def test_killed_after_an_invoice_came_its_pdf_is_not_forgotten(attached, step):
    """The steps are calls to the database, from the end of what is written to the first file."""
    company, field = attached
    customer = company.in_sage("contacts", name="Alpha Ltd")
    company.sage_invoice(customer, company.sage_line(company.sage.all("products")[0]), reference="FROM-SAGE")
    if not killed_at(company, step, store=True, after=True):
        pytest.fail("the run makes fewer calls: take fewer steps")
    company.restart()
    company.finished()
    assert company.in_vtiger("Invoice", subject="FROM-SAGE")[field].endswith(".pdf")
    assert (len(documents(company)[0]), documents(company)[1]) == (2, 2)


def test_a_run_for_one_record_leaves_the_files_of_others_to_the_next(posted):
    company, field = posted
    account = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    switch(company, on=True)
    company.finished(ModuleId.ORGANIZATIONS, record=(VTIGER, account["id"]))
    invoice = in_crm(company)["id"]
    other = company.invoice(
        account, line(company.in_vtiger("Products", productcode="W-1")), subject="Order 2"
    )
    company.finished(INVOICES, record=(VTIGER, other["id"]))
    assert shown(company, field) == ""
    assert company.vtiger.retrieve(other["id"])[field].endswith(".pdf")
    company.finished()
    assert company.vtiger.retrieve(invoice)[field].endswith(".pdf")
    assert documents(company)[1] == 2


def test_an_invoice_made_by_sage_gets_its_pdf_in_the_run_that_brings_it(posted):
    company, field = posted
    switch(company, on=True)
    company.finished()
    customer = company.in_sage("contacts", name="Alpha Ltd")
    company.sage_invoice(customer, company.sage_line(company.sage.all("products")[0]), reference="FROM-SAGE")
    company.finished()
    made = company.in_vtiger("Invoice", subject="FROM-SAGE")
    assert made[field].endswith(".pdf")
    assert documents(company)[1] == 2
    assert company.finished().asked(SAGE, "GET", "sales_invoices/") == []
