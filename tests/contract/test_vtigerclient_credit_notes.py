"""Cloud's CreditNotes through the client: read with their signs turned, and never written."""

from dataclasses import replace

import pytest

from sagesync_desktop.clients.vtiger.creditnotes import names_of
from sagesync_desktop.core.books import VtigerField
from sagesync_desktop.core.errors import RejectedByServer
from sagesync_desktop.core.options import Option
from tests.engine.company import INVOICES, SAGE, VTIGER, Company
from tests.engine.entries import PLACE, line
from tests.engine.in_step import money


@pytest.fixture
def cloud(tmp_path):
    """A Cloud and a Sage with one customer and one product, credit notes switched on."""
    company = Company(tmp_path, version="cloud")
    company.account("Alpha Ltd", **PLACE)
    company.product()
    company.finished()
    company.finished()
    company.switch_on(Option.CREDIT_NOTES)
    yield company
    company.close()


def note(company, quantity="2", **fields):
    account = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    widget = company.in_vtiger("Products", productcode="W-1")
    header = {
        "subject": "Returned widgets",
        "account_id": account["id"],
        "creditnotedate": "2026-11-20",
        "creditnotestatus": "Created",
        "bill_street": "1 High St",
        "ship_street": "1 High St",
        "assigned_user_id": account["assigned_user_id"],
    }
    return company.vtiger.enter("CreditNotes", {**header, **fields, "LineItems": [line(widget, quantity)]})


def test_a_credit_note_of_the_cloud_becomes_one_in_sage_and_nothing_is_written_back(cloud):
    made = note(cloud)
    ran = cloud.finished()
    assert cloud.held() == []
    (posted,) = cloud.sage.all("sales_credit_notes")
    assert (posted["total_amount"], posted["reference"], posted["date"]) == ("24.0", "CN1", "2026-11-20")
    assert cloud.store.link(INVOICES, VTIGER, made["id"]).sage_id == f"credit:{posted['id']}"
    assert ran.asked("vtiger", "POST") == []
    assert cloud.finished().written == []
    assert money(cloud.vtiger.retrieve(made["id"])["hdnGrandTotal"]) == 24


def test_invoices_and_credit_notes_are_both_read_on(cloud):
    note(cloud)
    cloud.finished()
    note(cloud, "3", subject="More of them")
    account = cloud.in_vtiger("Accounts", accountname="Alpha Ltd")
    cloud.invoice(account, line(cloud.in_vtiger("Products", productcode="W-1"), "4"))
    cloud.finished()
    assert sorted(one["total_amount"] for one in cloud.sage.all("sales_credit_notes")) == ["24.0", "36.0"]
    assert [one["total_amount"] for one in cloud.sage.all("sales_invoices")] == ["48.0"]


def test_a_change_in_the_cloud_reaches_sage(cloud):
    made = note(cloud)
    cloud.finished()
    widget = cloud.in_vtiger("Products", productcode="W-1")
    cloud.vtiger.edit({"id": made["id"], "LineItems": [line(widget, "5")]})
    cloud.finished()
    assert cloud.sage.all("sales_credit_notes")[0]["total_amount"] == "60.0"
    assert cloud.held() == []


def test_one_that_is_deleted_in_the_cloud_is_told(cloud):
    made = note(cloud)
    cloud.finished()
    note(cloud, "3", subject="Another")
    cloud.finished()
    cloud.vtiger.delete(made["id"])
    cloud.clock.advance(90_000)
    cloud.finished()
    assert [(rule, side) for rule, side, _ in cloud.held()] == [("record.deleted_elsewhere", "sage")]


def test_what_sage_changes_of_it_is_held_and_never_written(cloud):
    note(cloud)
    cloud.finished()
    (posted,) = cloud.sage.all("sales_credit_notes")
    widget = cloud.in_sage("products", item_code="W-1")
    cloud.sage.update(
        "sales_credit_notes", posted["id"], {"credit_note_lines": [cloud.sage_line(widget, "1", "10.00")]}
    )
    ran = cloud.finished()
    assert ran.asked("vtiger", "POST") == []
    assert [rule for rule, _, _ in cloud.held()] == ["server.rejected"]


def test_while_the_way_is_off_the_module_is_not_asked_for(cloud):
    cloud.settings = cloud.settings.with_option(Option.CREDIT_NOTES, on=False)
    note(cloud)
    ran = cloud.finished()
    assert [one for one in ran.seen if "CreditNotes" in one.path] == []
    assert cloud.sage.all("sales_credit_notes") == []


FIELDS = (
    VtigerField("subject", "Subject", "string", True, True),
    VtigerField("account_id", "Organization", "reference", True, True),
    VtigerField("hdnGrandTotal", "Total", "currency", False, True),
    VtigerField("hdnTaxType", "Tax Type", "picklist", False, True, ("individual", "group")),
    VtigerField("creditdate", "Date", "date", False, True),
    VtigerField("cn_no", "Number", "string", False, False),
    VtigerField("cnstatus", "Status", "picklist", False, True, ("Created", "Cancelled")),
)


def test_what_stands_for_number_date_and_status_is_told_by_the_module_itself():
    assert names_of(FIELDS) == {
        "creditdate": "invoicedate",
        "cn_no": "invoice_no",
        "cnstatus": "invoicestatus",
    }


@pytest.mark.parametrize(
    "fields",
    [
        FIELDS[1:],
        tuple(one for one in FIELDS if one.kind != "date"),
        (*FIELDS, VtigerField("creditissued", "Issued", "date", False, True)),
        (*FIELDS, VtigerField("other_no", "Other", "string", False, False)),
        (*FIELDS, replace(FIELDS[-1], name="otherstatus")),
    ],
)
def test_where_the_module_leaves_it_open_it_is_left_alone(fields):
    assert names_of(fields) is None


def test_a_module_that_is_built_otherwise_is_left_alone_with_a_word(cloud):
    cloud.vtiger.add_custom_field("CreditNotes", "Credit issued", "date")
    schema = cloud.vtiger.state.schemas["CreditNotes"]
    schema.add(replace(schema.fields["creditnotedate"], name="creditissued"))
    note(cloud)
    ran = cloud.finished()
    assert "Vtiger's module CreditNotes is not built as expected; it is left alone" in ran.messages
    assert cloud.sage.all("sales_credit_notes") == []


def test_the_client_refuses_to_write_to_it(cloud):
    made = note(cloud)
    with cloud.clients() as (_, vtiger):
        found = vtiger.look(INVOICES, made["id"])
        assert found.fields["hdnGrandTotal"].startswith("-24")
        with pytest.raises(RejectedByServer, match="not written by this program"):
            vtiger.update(INVOICES, found, {"subject": "Other"}, "")
    assert cloud.store.link(INVOICES, SAGE, "none") is None
