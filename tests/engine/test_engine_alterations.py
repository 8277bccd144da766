"""A server that makes something else of a write, or something more, is told of until both sides agree."""

import pytest

from sagesync_desktop.core.types import Status
from tests.engine.company import INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step, money


class Meddling:
    """A side whose server does something of its own with every write of one module."""

    def __init__(self, inner, side, module, meddle):
        self.inner, self.side, self.module, self.meddle = inner, side, module, meddle

    def __getattr__(self, name):
        return getattr(self.inner, name)

    def _after(self, module, written):
        if self.inner.side is not self.side or module is not self.module:
            return written
        self.meddle(written)
        return self.inner.look(module, written.id)

    def create(self, module, fields, key):
        return self._after(module, self.inner.create(module, fields, key))

    def update(self, module, current, fields, key):
        return self._after(module, self.inner.update(module, current, fields, key))


def meddle(company, side, module, act):
    company.wrap_port = lambda inner: Meddling(inner, side, module, act)


def leave_alone(company):
    company.wrap_port = lambda inner: inner


@pytest.fixture
def paired(company):
    """An organization and a product on both sides."""
    company.account("Alpha Ltd", **PLACE, phone="0113 1", fax="0113 9")
    company.product()
    company.finished()
    company.finished()
    return company


def ours(company):
    return company.in_vtiger("Accounts", accountname="Alpha Ltd")


def theirs(company):
    return company.in_sage("contacts", name="Alpha Ltd")


def their_person(company):
    key = theirs(company)["main_contact_person"]["id"]
    return next(row for row in company.sage.all("contact_persons") if row["id"] == key)


def in_vtiger_also(company, **fields):
    """Vtiger changes a field of its own accord whenever the organization is written."""
    return lambda written: company.vtiger.edit({"id": written.id, **fields})


def test_what_vtiger_changes_unasked_is_told_and_goes_no_further(paired):
    meddle(paired, VTIGER, ORGANIZATIONS, in_vtiger_also(paired, fax="0000"))
    paired.sage.update("contact_persons", their_person(paired)["id"], {"telephone": "0113 2"})
    ran = paired.finished()
    leave_alone(paired)
    (said,) = ran.of(Status.UPDATED)
    assert said.rule == "server.altered"
    assert said.because == "Vtiger keeps Fax as “0000” instead of “0113 9”"
    for _ in range(3):
        ran = paired.finished()
        assert ran.written == []
        assert ran.rules == []
    assert their_person(paired)["fax"] == "0113 9"
    assert [rule for rule, *_ in paired.held()] == ["server.altered"]


def test_what_was_altered_is_told_until_somebody_puts_it_right(paired):
    meddle(paired, VTIGER, ORGANIZATIONS, in_vtiger_also(paired, fax="0000"))
    paired.sage.update("contact_persons", their_person(paired)["id"], {"telephone": "0113 2"})
    paired.finished()
    leave_alone(paired)
    paired.vtiger.edit({"id": ours(paired)["id"], "fax": "0113 9"})
    assert paired.finished().written == []
    assert paired.held() == []


def test_an_edit_of_what_was_altered_travels(paired):
    meddle(paired, VTIGER, ORGANIZATIONS, in_vtiger_also(paired, fax="0000"))
    paired.sage.update("contact_persons", their_person(paired)["id"], {"telephone": "0113 2"})
    paired.finished()
    leave_alone(paired)
    paired.vtiger.edit({"id": ours(paired)["id"], "fax": "0113 7"})
    paired.finished()
    assert their_person(paired)["fax"] == "0113 7"
    assert paired.held() == []
    assert_in_step(paired)


def test_another_edit_travels_past_what_was_altered(paired):
    meddle(paired, VTIGER, ORGANIZATIONS, in_vtiger_also(paired, fax="0000"))
    paired.sage.update("contact_persons", their_person(paired)["id"], {"telephone": "0113 2"})
    paired.finished()
    leave_alone(paired)
    paired.vtiger.edit({"id": ours(paired)["id"], "phone": "0113 3"})
    paired.finished()
    assert (their_person(paired)["telephone"], their_person(paired)["fax"]) == ("0113 3", "0113 9")
    assert [rule for rule, *_ in paired.held()] == ["server.altered"]


def test_what_sage_changes_unasked_is_told_and_goes_no_further(paired):
    def also(written):
        paired.sage.update("contact_persons", written.text("main_contact_person.id"), {"fax": "0000"})

    meddle(paired, SAGE, ORGANIZATIONS, also)
    paired.vtiger.edit({"id": ours(paired)["id"], "phone": "0113 2"})
    ran = paired.finished()
    leave_alone(paired)
    (said,) = ran.of(Status.UPDATED)
    assert said.because == "Sage keeps Fax as “0000” instead of “0113 9”"
    for _ in range(3):
        assert paired.finished().written == []
    assert ours(paired)["fax"] == "0113 9"
    assert [rule for rule, *_ in paired.held()] == ["server.altered"]


def test_what_a_server_keeps_otherwise_of_what_was_sent_is_told_until_mended(paired):
    meddle(paired, VTIGER, ORGANIZATIONS, in_vtiger_also(paired, phone="0113"))
    paired.sage.update("contact_persons", their_person(paired)["id"], {"telephone": "0113 2"})
    (said,) = paired.finished().of(Status.UPDATED)
    assert said.because == "Vtiger keeps Primary Phone as “0113” instead of “0113 2”"
    leave_alone(paired)
    assert paired.finished().written == []
    assert [rule for rule, *_ in paired.held()] == ["server.altered"]
    paired.sage.update("contact_persons", their_person(paired)["id"], {"telephone": "0113 4"})
    paired.finished()
    assert ours(paired)["phone"] == "0113 4"
    assert paired.held() == []


def test_a_new_record_that_a_server_keeps_otherwise_is_told(paired):
    meddle(paired, VTIGER, PRODUCTS, lambda made: paired.vtiger.edit({"id": made.id, "unit_price": "9.00"}))
    paired.sage_product("Gadget", "G-1", "10.00")
    ran = paired.finished()
    leave_alone(paired)
    (said,) = ran.of(Status.CREATED)
    assert (said.rule, said.because) == (
        "server.altered",
        "Vtiger keeps Unit Price as “9.00” instead of “10.00”",
    )
    assert paired.finished().written == []
    assert [rule for rule, *_ in paired.held()] == ["server.altered"]
    made = paired.in_vtiger("Products", productcode="G-1")
    paired.vtiger.edit({"id": made["id"], "unit_price": "10.00"})
    paired.finished()
    assert paired.held() == []


def test_a_line_that_a_server_makes_otherwise_is_told_in_words(paired):
    account, widget = ours(paired), paired.in_vtiger("Products", productcode="W-1")
    made = paired.invoice(account, line(widget))
    paired.finished()
    paired.finished()

    def also(written):
        lines = [{**line(widget), "listprice": "10.00", "quantity": "3"}]
        paired.vtiger.edit({"id": written.id, "LineItems": lines})

    meddle(paired, VTIGER, INVOICES, also)
    paired.sage.update(
        "sales_invoices", paired.in_sage("sales_invoices", reference="INV1")["id"], {"due_date": "2026-12-24"}
    )
    ran = paired.finished()
    leave_alone(paired)
    (said,) = ran.of(Status.UPDATED)
    assert "{" not in said.because
    assert money(paired.in_sage("sales_invoices", reference="INV1")["total_amount"]) == money("24.00")
    assert paired.finished().written == []
    assert paired.held() != []
    paired.vtiger.edit({"id": made["id"], "LineItems": [line(widget)]})
    paired.finished()
    assert paired.held() == []


def test_one_line_of_an_address_changed_in_vtiger_leaves_the_others_in_sage(paired):
    made = paired.invoice(ours(paired), line(paired.in_vtiger("Products", productcode="W-1")), **PLACE)
    paired.finished()
    before = paired.in_sage("sales_invoices", reference="INV1")["main_address"]
    paired.vtiger.edit({"id": made["id"], "bill_city": "York"})
    paired.finished()
    after = paired.in_sage("sales_invoices", reference="INV1")["main_address"]
    assert after == {**before, "city": "York"}
    assert paired.held() == []
    assert_in_step(paired)


def test_a_moved_date_leaves_the_due_date_where_it_was(paired):
    item = line(paired.in_vtiger("Products", productcode="W-1"))
    made = paired.invoice(ours(paired), item, invoicedate="2026-11-01", duedate="2026-12-24")
    paired.finished()
    paired.vtiger.edit({"id": made["id"], "invoicedate": "2026-11-03"})
    paired.finished()
    books = paired.in_sage("sales_invoices", reference="INV1")
    assert (books["date"], books["due_date"]) == ("2026-11-03", "2026-12-24")
    assert paired.held() == []


def test_another_customer_on_an_invoice_leaves_its_addresses_alone(paired):
    other = paired.account("Beta Ltd", **{**PLACE, "bill_city": "Bath", "ship_city": "Bath"})
    item = line(paired.in_vtiger("Products", productcode="W-1"))
    made = paired.invoice(ours(paired), item, **PLACE)
    paired.finished()
    before = paired.in_sage("sales_invoices", reference="INV1")
    paired.vtiger.edit({"id": made["id"], "account_id": other["id"]})
    paired.finished()
    after = paired.in_sage("sales_invoices", reference="INV1")
    assert after["contact"] != before["contact"]
    for place in ("main_address", "delivery_address"):
        assert after[place]["city"] == before[place]["city"]
    assert paired.held() == []


def test_what_sages_books_make_of_a_write_is_carried_over(paired):
    """A payment that comes in while the due date is written shows in the answer already."""
    item = line(paired.in_vtiger("Products", productcode="W-1"))
    made = paired.invoice(ours(paired), item)
    paired.finished()
    meddle(paired, SAGE, INVOICES, lambda written: paired.sage.pay(written.id, "5.00"))
    paired.vtiger.edit({"id": made["id"], "duedate": "2026-12-24"})
    ran = paired.finished()
    assert [one.rule for one in ran.of(Status.UPDATED)] == [""]
    leave_alone(paired)
    paired.finished()
    crm = paired.in_vtiger("Invoice", subject="Order 1")
    assert (money(crm["received"]), money(crm["balance"])) == (money("5.00"), money("19.00"))
    assert paired.finished().written == []
    assert_in_step(paired)


def test_what_sage_makes_of_a_part_that_its_answer_left_out_is_told_with_the_next_run(company):
    """The answer to a new customer only names its address; the next listing shows it (API v3.1)."""
    company.account("Alpha Ltd", **PLACE)
    company.finished(wait=0)
    address = theirs(company)["main_address"]["id"]
    company.sage.update("addresses", address, {"city": "Leeds 1"})
    ran = company.finished()
    assert ran.written == []
    (skip,) = company.store.open_skips(ORGANIZATIONS)
    assert (skip.why.rule, skip.why.because) == (
        "server.altered",
        "Sage keeps Billing City as “Leeds 1” instead of “Leeds”",
    )
    assert company.finished().rules == []
    company.sage.update("addresses", address, {"city": "Leeds"})
    company.finished()
    assert company.held() == []
