"""Which invoices of both sides are one."""

import pytest

from tests.builders import (
    INVOICES,
    D,
    invoice,
    sage_invoice,
    sage_line,
    trading_book,
)
from tests.unit.matched import (
    SAGE,
    VTIGER,
    meeting,
)

BOOK = trading_book()


def invoices(*records, **options):
    return meeting(INVOICES, *records, book=BOOK, **options)


def typed(id="i1", **fields):
    """Typed into Sage by hand: without reference."""
    return sage_invoice(id, reference="", **fields)


def ids(found):
    return sorted((one.sage.id, one.vtiger.id, one.key) for one in found.pairs)


def test_invoices_are_linked_by_number_within_their_organization():
    assert ids(invoices(sage_invoice(reference="inv1"), invoice())) == [("i1", "7x1", "reference")]
    foreign = invoice(account_id="11x9")
    assert invoices(sage_invoice(reference="inv1"), foreign).pairs == ()


def test_the_number_and_total_under_another_customer_is_a_question():
    found = invoices(sage_invoice(reference="inv1"), invoice(account_id="11x9"))
    assert found.doubts[VTIGER, "7x1"][0].against == ("another customer",)
    other = invoice(account_id="11x9", hdnGrandTotal=D("99.00"))
    assert invoices(sage_invoice(reference="inv1"), other).doubts == {}
    late = sage_invoice(reference="inv1", date="2025-01-06")
    assert invoices(late, invoice(account_id="11x9")).doubts == {}


def test_of_two_customers_of_whom_nobody_is_known_a_number_says_nothing():
    there = sage_invoice(reference="inv1", contact_id="s8")
    assert invoices(there, invoice(account_id="11x9")).doubts == {}


def test_the_same_customer_and_total_some_days_apart_is_a_question_whatever_the_lines():
    other = [sage_line(description="As agreed", quantity=D(1), unit_price=D("20.00"))]
    near = typed(date="2024-05-09", lines=other)
    assert invoices(near, invoice()).doubts[SAGE, "i1"][0].against == ("another date",)
    assert invoices(typed(date="2024-05-20", lines=other), invoice()).doubts == {}


def test_two_invoices_over_nothing_are_not_alike_for_that():
    nothing = typed(date="2024-05-09", total_amount=D(0), lines=[])
    assert invoices(nothing, invoice(hdnGrandTotal=D(0))).doubts == {}


def test_an_invoice_made_in_vtiger_is_known_by_sages_number_as_its_subject():
    made = invoice(invoice_no="V77", subject="SI-1")
    assert ids(invoices(sage_invoice(reference="PO 4711"), made)) == [("i1", "7x1", "Sage's number")]


@pytest.mark.parametrize(
    ("sage", "against"),
    [
        ({"date": "2024-05-09"}, "another date"),
        ({"total_amount": D("25.00")}, "another total"),
        ({"currency_id": "EUR"}, "another currency"),
        ({"status_id": "VOID"}, "one of them cancelled"),
    ],
)
def test_a_number_that_agrees_is_not_enough_where_something_contradicts(sage, against):
    found = invoices(sage_invoice(**sage), invoice())
    assert found.pairs == ()
    assert found.doubts[VTIGER, "7x1"][0].against == (against,)


def test_an_invoice_without_a_shared_number_is_linked_by_customer_date_total_and_lines():
    assert ids(invoices(typed(), invoice())) == [("i1", "7x1", "customer, date, total and lines")]


def test_without_the_same_lines_it_is_a_question():
    other = typed(lines=[sage_line(quantity=D(1), unit_price=D("20.00"))])
    found = invoices(other, invoice())
    assert set(found.doubts) == {(SAGE, "i1"), (VTIGER, "7x1")}
    assert found.doubts[SAGE, "i1"].likely[0].keys[0] == "customer, date and total"


def test_with_the_same_lines_and_another_total_it_is_a_question():
    found = invoices(typed(total_amount=D("23.99")), invoice())
    assert set(found.doubts) == {(SAGE, "i1"), (VTIGER, "7x1")}


def test_two_equal_invoices_of_one_day_are_a_question():
    found = invoices(typed("i1"), typed("i2"), invoice("7x1"), invoice("7x2", invoice_no="INV2"))
    assert found.pairs == ()
    assert len(found.doubts) == 4


def test_two_equal_invoices_of_one_day_are_told_apart_by_their_numbers():
    found = invoices(
        sage_invoice("i1", reference="INV2"),
        sage_invoice("i2", reference="INV1"),
        invoice("7x1", invoice_no="INV1"),
        invoice("7x2", invoice_no="INV2"),
    )
    assert ids(found) == [("i1", "7x2", "reference"), ("i2", "7x1", "reference")]
    assert found.doubts == {}


def test_two_equal_invoices_of_one_day_are_told_apart_by_their_subjects():
    found = invoices(
        sage_invoice("i1", reference="PO 1"),
        sage_invoice("i2", reference="PO 2"),
        invoice("7x1", subject="PO 2"),
        invoice("7x2", invoice_no="INV2", subject="PO 1"),
    )
    assert ids(found) == [("i1", "7x2", "subject and total"), ("i2", "7x1", "subject and total")]


def test_an_equal_invoice_that_bears_another_number_of_the_series_is_a_question():
    found = invoices(sage_invoice(reference="INV8"), invoice(invoice_no="INV9"))
    assert found.pairs == ()
    assert found.doubts[SAGE, "i1"][0].against == ("another number",)


def test_a_purchase_order_number_over_the_reference_is_not_another_number():
    found = invoices(sage_invoice(reference="PO 45-10234"), invoice())
    assert ids(found) == [("i1", "7x1", "customer, date, total and lines")]


def test_the_same_subject_total_and_lines_in_another_month_is_another_invoice():
    monthly = sage_invoice(reference="Widgets", date="2024-04-06")
    assert invoices(monthly, invoice()).doubts == {}


def test_the_same_subject_and_lines_some_days_apart_is_a_question():
    late = sage_invoice(reference="Widgets", date="2024-05-01")
    assert set(invoices(late, invoice()).doubts) == {(SAGE, "i1"), (VTIGER, "7x1")}


def test_a_void_double_does_not_hold_up_the_one_that_stands():
    found = invoices(typed("i1"), typed("i2", status_id="VOID"), invoice())
    assert ids(found) == [("i1", "7x1", "customer, date, total and lines")]


def test_a_number_is_compared_whole_however_long():
    long = "NORTHMOOR-WHOLESALE-2026-"
    found = invoices(
        sage_invoice("i1", reference=f"{long}1", date="2024-01-01"),
        invoice("7x1", invoice_no=f"{long}2"),
    )
    assert found.doubts == {}
