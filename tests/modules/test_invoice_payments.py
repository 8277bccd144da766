"""When money noted in Vtiger is entered in Sage, and when it is a question: pure."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from sagesync_desktop.core.books import LedgerAccount
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.payments import Payment
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.settings import FieldChoice
from sagesync_desktop.core.types import Direction, ModuleId, Skip
from sagesync_desktop.modules.invoice_payments import remembered, to_be_paid
from tests.builders import MAPPINGS, books, codebook, invoice, sage_invoice, settings

D = Decimal
DIFFERS = known_skip("invoice.paid_differs", "They differ")
BANK = LedgerAccount("b-1", "Bank Account (1200)", frozenset({"bank"}), "GBP")


def book(*, bank="b-1", banks=(BANK,), on=True, fields=(), **changes):
    chosen = replace(settings(), mappings=MAPPINGS.with_account("bank", bank))
    chosen = chosen.with_option(Option.PAYMENTS_TO_SAGE, on=on)
    chosen = chosen.with_module(ModuleId.INVOICES, replace(chosen.module(ModuleId.INVOICES), fields=fields))
    known = books(**changes)
    return codebook(chosen=chosen, sage=replace(known, ledger_accounts=(*known.ledger_accounts, *banks)))


def ours(status="Created", received="0.00", **fields):
    stamp = {"modifiedtime": "2026-11-20 23:59:59"}
    return invoice(invoicestatus=status, received=D(received), **{**stamp, **fields})


def asked(vtiger, sage=None, base=None, skip=DIFFERS, known=None):
    return to_be_paid(base or {}, sage or sage_invoice(), vtiger, skip, known or book())


def because(found):
    assert isinstance(found, Skip)
    return found.because


def test_what_is_received_is_paid_on_the_chosen_account():
    assert asked(ours(received="10.00")) == Payment(
        D("10.00"), "GBP", date(2026, 11, 20), "INV1", "b-1", "Bank Account (1200)"
    )


def test_paid_means_all_that_is_owed():
    part = sage_invoice(status_id="PART_PAID", total_paid=D("4.00"), outstanding_amount=D("20.00"))
    assert asked(ours("Paid")).amount == D("24.00")
    assert asked(ours("Paid", "4.00"), part).amount == D("20.00")
    assert asked(ours("Paid", "24.00"), part).amount == D("20.00")


@pytest.mark.parametrize(
    ("vtiger", "sage"),
    [
        (ours(), sage_invoice()),
        (ours(received="4.00"), sage_invoice(total_paid=D("10.00"), outstanding_amount=D("14.00"))),
        (ours("Paid", "24.00"), sage_invoice(status_id="VOID", outstanding_amount=D(0))),
        (ours("Paid", "24.00"), sage_invoice("credit:i1")),
    ],
    ids=["nothing", "less than Sage knows", "void", "a credit note"],
)
def test_where_nothing_new_was_received_nothing_is_paid(vtiger, sage):
    assert asked(vtiger, sage) is None


def test_another_difference_or_a_way_that_is_off_pays_nothing():
    assert asked(ours("Paid"), skip=known_skip("invoice.balance_stale", "Stale")) is None
    assert asked(ours("Paid"), known=book(on=False)) is None


def test_an_amount_with_three_decimals_is_no_amount_of_sages():
    assert because(asked(ours(received="10.005"))) == (
        "Vtiger shows 10.005 received, which is no amount in whole pennies"
    )


def test_a_number_too_long_for_a_reference_is_asked_about_and_never_cut():
    assert asked(ours("Paid", invoice_no="I" * 25)).reference == "I" * 25
    held = asked(ours("Paid", invoice_no="I" * 26))
    assert (held.rule, held.because) == (
        "payment.not_possible",
        f"Its number {'I' * 26} has 26 characters; Sage takes 25 as a payment's reference",
    )
    assert "under a reference of your own" in held.fix


def test_where_vtigers_numbers_stay_out_of_sage_a_long_one_holds_no_payment_back():
    off = book(fields=(FieldChoice("number", direction=Direction.OFF),))
    assert asked(ours("Paid", invoice_no="I" * 26), known=off).reference == ""
    assert asked(ours("Paid", invoice_no="I" * 25), known=off).reference == "I" * 25


def test_a_payment_of_clouds_with_a_long_number_of_its_own_is_asked_about():
    row = {"number": "P" * 26, "amount": D("24.00"), "status": "Received", "date": "2026-11-20"}
    assert because(asked(ours(noted_payments=(row,)))).startswith(f"Its number {'P' * 26} has 26 characters")
    assert asked(ours(noted_payments=({**row, "number": "P" * 25},))).reference == "P" * 25


def test_without_a_day_of_its_own_the_ledger_gets_the_day_of_entering():
    payment = asked(ours("Paid", modifiedtime=""))
    assert payment.dated is None
    assert payment.fields(date(2026, 11, 22))["date"] == date(2026, 11, 22)


def test_her_own_field_tells_the_day():
    own = (FieldChoice("cf_853", vtiger="cf_853", sage="last_paid"),)
    assert asked(ours("Paid", cf_853="2026-11-02"), known=book(fields=own)).dated == date(2026, 11, 2)
    assert asked(ours("Paid", cf_853=""), known=book(fields=own)).dated == date(2026, 11, 20)


@pytest.mark.parametrize(("bank", "banks"), [("", (BANK,)), ("b-2", (BANK,)), ("b-1", ())])
def test_an_unknown_bank_account_receives_nothing(bank, banks):
    assert because(asked(ours("Paid"), known=book(bank=bank, banks=banks))) == (
        "No bank account is chosen on which money is received, or Sage has closed it"
    )


def test_a_ledger_account_is_no_bank_account():
    assert isinstance(asked(ours("Paid"), known=book(bank="a-sales")), Skip)


def test_a_currency_without_a_rate_is_not_paid():
    foreign = ours("Paid", currency_code="USD")
    known = book(exchange_rates={"EUR": D("1.17")})
    assert because(asked(foreign, known=known)) == "Sage has no exchange rate for USD"


def test_a_foreign_invoice_is_paid_on_an_account_in_its_own_currency_alone():
    foreign = ours("Paid", currency_code="EUR")
    assert "The invoice is in EUR" in because(asked(foreign))
    euro = replace(BANK, currency="EUR")
    assert asked(foreign, known=book(banks=(euro,))).currency == "EUR"


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"lock_date": date(2026, 11, 20)}, "Sage is locked until 2026-11-20"),
        ({"start_date": date(2026, 11, 21)}, "before Sage's books begin on 2026-11-21"),
    ],
)
def test_a_day_that_sages_books_are_closed_to_is_not_used(changed, words):
    assert words in because(asked(ours("Paid"), known=book(**changed)))


def test_the_first_open_day_is_open():
    known = book(lock_date=date(2026, 11, 19), start_date=date(2026, 11, 20))
    assert isinstance(asked(ours("Paid"), known=known), Payment)


# -- money that was taken back


def settle(base, sage, vtiger, known=None):
    return remembered(base, (), vtiger, sage, vtiger, known or book())


def test_money_taken_back_in_sage_is_not_paid_again_while_vtiger_says_the_same():
    paid = sage_invoice(status_id="PAID", total_paid=D("24.00"), outstanding_amount=D(0))
    base = settle({}, paid, ours("Paid", "24.00"))
    assert "taken back" in because(asked(ours("Paid", "24.00"), base=base))
    base = settle(base, sage_invoice(), ours("Paid", "0.00"))
    assert "taken back" in because(asked(ours("Paid", "0.00"), base=base))
    base = settle(base, sage_invoice(), ours("Paid", "0.00"))
    assert "taken back" in because(asked(ours("Paid", "0.00"), base=base))
    assert isinstance(asked(ours("Paid", "24.00"), base=base), Payment)


def test_a_way_that_is_off_remembers_nothing():
    paid = sage_invoice(status_id="PAID", total_paid=D("24.00"), outstanding_amount=D(0))
    held = settle({}, paid, ours("Paid", "24.00"), book(on=False))
    assert not any("paid" in name or "taken" in name for name in held)
