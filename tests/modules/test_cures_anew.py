"""A changed invoice in a closed period: what is credited, what is asked, and what is shown of it."""

from dataclasses import replace
from datetime import date

import pytest

from sagesync_desktop.core.books import TaxReturn
from sagesync_desktop.core.cures import MADE, Edit, Elsewhere, Make, PutAside, Say, Unfit, mark_of
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.types import RecordRef, Side
from tests.builders import INVOICES, D, books, invoice, line, sage_invoice, sage_line, settings
from tests.modules.cures import told
from tests.modules.invoice_cure_cases import context, cure, offered, shop, sums, work

CLOSED = "invoice.closed_in_sage"
ANEW = "credit_anew"
SPRING = TaxReturn(date(2024, 3, 1), date(2024, 5, 31), "Submitted")
ON = settings().with_option(Option.CREDIT_NOTES, on=True)
CHANGED = invoice(lines=(line(quantity=D(3)),), hdnGrandTotal=D("36.00"), pre_tax_total=D("30.00"))


def declared(**fields):
    return sage_invoice(editable=False, displayed_as="SI-1", tax_amount=D("4.00"), **fields)


def seen(old=None, *more, chosen=ON, returns=(SPRING,)):
    book = shop(*more, chosen=chosen, sage=books(returns=returns))
    book.named = lambda _module, _side, _text: tuple(one.id for one in more)
    return context(book, old or declared())


def credit(**fields):
    """What Sage shows of a credit note over the whole of the old invoice."""
    sound = {"total_amount": D("-24.00"), "tax_amount": D("-4.00"), "reference": "SI-1", "date": "2024-06-01"}
    return sage_invoice("credit:c1", **{**sound, "displayed_as": "SCN-1", **fields})


def effects(done, kind):
    return [one for one in done.effects if isinstance(one, kind)]


def test_all_of_the_old_invoice_is_given_back_and_the_rest_follows():
    old = declared(
        lines=(
            sage_line(discount_amount=D("2.00"), total_amount=D("24.00")),
            sage_line(discount_percentage=D(5)),
        ),
        exchange_rate=D("1.2"),
        shipping_net_amount=D("5.00"),
        shipping_tax_rate_id="GB_NO_TAX",
        **{"main_address.id": "a1", "main_address.city": "Leeds"},
    )
    done = work(CLOSED, ANEW, CHANGED, seen=seen(old))
    (made,) = effects(done, Make)
    first, second = made.fields["lines"]
    assert (first["quantity"], first["discount_amount"], first["tax_amount"]) == (D(-2), D(-2), D("-4.00"))
    assert (second["discount_percentage"], second["unit_price"]) == (D(5), D("10.00"))
    assert not {"net_amount", "total_amount"} & first.keys()
    assert {name: value for name, value in made.fields.items() if name != "lines"} == {
        "is_credit_note": True,
        "reference": "SI-1",
        "date": date(2024, 6, 1),
        "contact_id": "s1",
        "currency_id": "GBP",
        "exchange_rate": D("1.2"),
        "shipping_net_amount": D("-5.00"),
        "shipping_tax_rate_id": "GB_NO_TAX",
        "main_address.city": "Leeds",
    }
    assert sums(made.comes_to) == (D("-20.00"), D("-4.00"), D("-24.00"))
    put = [one.record for one in effects(done, PutAside)]
    assert put == [RecordRef(INVOICES, Side.SAGE, one) for one in ("i1", MADE)]
    assert [type(one) for one in done.effects[-3:]] == [PutAside, PutAside, Say]


def test_it_is_dated_on_the_first_open_day_and_due_as_many_days_later():
    assert offered(CLOSED, ANEW, CHANGED, seen()) == "2024-06-01"
    late = replace(CHANGED, fields={**CHANGED.fields, "duedate": "2024-05-20"})
    (edit,) = effects(work(CLOSED, ANEW, late, seen=seen(declared(due_date="2024-05-20"))), Edit)
    assert edit.fields == {"invoicedate": date(2024, 6, 1), "duedate": date(2024, 6, 15)}
    (edit,) = effects(work(CLOSED, ANEW, CHANGED, seen=seen()), Edit)
    assert edit.fields == {"invoicedate": date(2024, 6, 1)}


def test_what_was_agreed_to_is_the_same_when_it_is_half_done():
    done = work(CLOSED, ANEW, CHANGED, seen=seen())
    moved = replace(CHANGED, fields={**CHANGED.fields, "invoicedate": date(2024, 6, 1)})
    going_on = work(CLOSED, ANEW, moved, seen=seen(None, credit()))
    assert mark_of(going_on) == mark_of(done)
    assert effects(going_on, Make) == effects(going_on, Edit) == []
    assert [one.record.id for one in effects(going_on, PutAside)] == ["i1", "credit:c1"]


def test_both_documents_and_the_new_days_are_shown():
    done = work(CLOSED, ANEW, CHANGED, seen=seen())
    assert [(field, after) for field, _before, after in told(done)] == [
        ("Credit note for SI-1", "-£24.00"),
        ("New invoice", "£36.00"),
        ("Invoice Date", date(2024, 6, 1)),
    ]
    assert (sums(done.before), sums(done.after)) == (
        (D("20.00"), D("4.00"), D("24.00")),
        (D("30.00"), D("6.00"), D("36.00")),
    )
    assert "SI-1 stays in its period" in done.warning


@pytest.mark.parametrize(
    ("record", "context_of"),
    [
        (CHANGED, lambda: seen(chosen=settings())),
        (CHANGED, lambda: seen(declared(status_id="VOID"))),
        (CHANGED, lambda: seen(declared(status_id="PAID", total_paid=D("24.00")), returns=())),
        (replace(CHANGED, fields={**CHANGED.fields, "hdnGrandTotal": D("-36.00")}), seen),
    ],
    ids=["credit notes are off", "void", "paid in an open period", "gives back"],
)
def test_it_is_not_offered_where_it_is_no_way_out(record, context_of):
    assert work(CLOSED, ANEW, record, "2024-06-01", seen=context_of()) is None
    assert cure(CLOSED, ANEW).needs(record, context_of()) is None


def test_a_paid_one_in_a_closed_period_says_what_is_to_do_first():
    paid = declared(status_id="PART_PAID", total_paid=D("10.00"))
    (only,) = work(CLOSED, ANEW, CHANGED, "", seen=seen(paid)).effects
    assert isinstance(only, Elsewhere)
    assert only.why.startswith("£10.00 of SI-1 is paid.")


@pytest.mark.parametrize(
    ("other", "is_one"),
    [
        ({"total_amount": D("-23.99")}, None),
        ({"status_id": "VOID"}, False),
        ({"contact_id": "s2"}, False),
        ({"reference": "SI-10"}, False),
        ({}, True),
    ],
    ids=["of another amount", "void", "of another customer", "over another invoice", "just so"],
)
def test_a_credit_note_that_is_there_is_taken_only_where_it_is_just_the_one(other, is_one):
    there = seen(None, credit(**other))
    if is_one is None:
        with pytest.raises(Unfit, match="SI-1 was credited by SCN-1 already"):
            work(CLOSED, ANEW, CHANGED, seen=there)
        return
    assert bool(effects(work(CLOSED, ANEW, CHANGED, seen=there), Make)) is not is_one


def test_a_posted_one_that_a_lock_holds_is_corrected_in_the_same_way():
    """Its own date is not a slip: moved out of the period, it would be gone from what was declared."""
    held = "invoice.locked_period"
    done = work(held, ANEW, CHANGED, seen=seen(sage_invoice(displayed_as="SI-1", tax_amount=D("4.00"))))
    assert len(effects(done, Make)) == 1
    assert work(held, "date", CHANGED, "2024-06-01", seen=seen()) is None
    assert work(held, "date", CHANGED, "2024-06-01", seen=seen(sage_invoice(date="2024-06-02"))) is not None
    assert work(held, ANEW, CHANGED, "2024-06-01", seen=replace(seen(), partner=None)) is None


@pytest.mark.parametrize("day", ["2024-05-31", "2019-12-31"])
def test_a_day_on_which_no_invoice_can_be_posted_is_refused(day):
    with pytest.raises(Unfit, match="The new invoice could not be posted"):
        work(CLOSED, ANEW, CHANGED, day, seen=seen())
