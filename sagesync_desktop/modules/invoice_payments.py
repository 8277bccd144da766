"""Payments that people note in Vtiger: when one is to be entered in Sage, exactly as noted, and when not.

A person says that money came in by the status that means paid, or by Received. What Sage knows of already is
never entered again; whatever is not exact, or not plain, is a question.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sagesync_desktop.core.books import LedgerAccount
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.mapping import OWN, agreed
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.payments import Payment
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.types import FieldName, Fields, ModuleId, Record, Row, Skip
from sagesync_desktop.core.values import parse_date, penny
from sagesync_desktop.modules.invoice_evidence import currency_of_invoice
from sagesync_desktop.modules.invoice_money import (
    NOTED,
    PAID_DIFFERS,
    RECEIVED,
    is_synced,
    noted,
    outstanding,
)
from sagesync_desktop.modules.invoice_money import remembered as remembered_money
from sagesync_desktop.modules.ledger import INVOICES, Scope, Standing, is_credit_id, most
from sagesync_desktop.modules.options import BANK
from sagesync_desktop.modules.statuses import is_paid, is_void, standing

UNCLEAR, NOT_POSSIBLE = "payment.unclear", "payment.not_possible"
_LONGEST_REFERENCE = most(INVOICES, "reference")
"""A payment's takes as many characters as an invoice's (API v3.1, contact_payments)."""
_PAID_SO_FAR = f"{OWN}paid"
"""What Sage showed as paid when the two were last settled."""
_TAKEN_BACK = f"{OWN}taken back"
"""(status, Received) in Vtiger when Sage took money back: while they say the same, that is no news."""

_SHORTER_NUMBERS = (
    "Enter this payment in Sage under a reference of your own; for those to come choose a shorter "
    "prefix in Vtiger (Settings, Customize Record Numbering)."
)


@dataclass(frozen=True, slots=True)
class _Claim:
    """What Vtiger says came in beyond what Sage knows of."""

    amount: Decimal
    reference: str
    dated: date | None


def to_be_paid(
    base: Fields, sage: Record, vtiger: Record, skip: Skip, book: Codebook
) -> Payment | Skip | None:
    """The payment that settles a difference, or why there is none; None where payments are no matter."""
    is_on = Option.PAYMENTS_TO_SAGE in book.settings.options
    if not is_on or skip.rule != PAID_DIFFERS or is_credit_id(sage.id) or is_void(sage):
        return None
    claim = _claim(sage, vtiger, book)
    if not isinstance(claim, _Claim):
        return claim
    if (stop := _stopped(base, claim, sage, vtiger)) is not None:
        return stop
    account = _account(book)
    if account is None:
        return _not_possible(
            say("No bank account is chosen on which money is received, or Sage has closed it"),
            "Choose it under Mapping, Accounts, or by `mapping set account bank`; the payment then follows.",
        )
    if (why := _barred(claim, account, vtiger, book)) is not None:
        return why
    currency = currency_of_invoice(vtiger, book)
    return Payment(claim.amount, currency, claim.dated, claim.reference, account.id, account.name)


# -- what Vtiger says


def _claim(sage: Record, vtiger: Record, book: Codebook) -> _Claim | Skip | None:
    if vtiger.rows(NOTED):
        return _noted_claim(sage, vtiger)
    raw = vtiger.amount("received")
    if raw != penny(raw):
        told = say(
            "Vtiger shows {amount} received, which is no amount in whole pennies", amount=raw.normalize()
        )
        return known_skip(UNCLEAR, told)
    received, paid, owed = penny(raw), penny(sage.amount("total_paid")), outstanding(sage)
    says_paid, more = is_paid(book.mappings, vtiger.text("invoicestatus")), received - paid
    if more < 0 or not (more or says_paid):
        return None
    if more > owed:
        told = say(
            "Vtiger shows {received} received; Sage knows of {paid} and asks for {owed} only",
            received=received,
            paid=paid,
            owed=owed,
        )
        return known_skip(UNCLEAR, told)
    if more and says_paid and more != owed:
        told = say(
            "Its status is {status}, but with {received} received {left} is still owed",
            status=vtiger.text("invoicestatus"),
            received=received,
            left=owed - more,
        )
        return known_skip(UNCLEAR, told)
    number = vtiger.text("invoice_no")
    if len(number) > _LONGEST_REFERENCE and not is_synced("number", book):
        number = ""  # she has said that Vtiger's numbers stay out of Sage
    return _Claim(more or owed, number, _dated(vtiger, book))


def _noted_claim(sage: Record, vtiger: Record) -> _Claim | Skip | None:
    """The first of the payments entered in Vtiger that Sage does not have; its number tells it there."""
    known = {str(row.get("reference")) for row in sage.rows("payments")}
    received = [row for row in vtiger.rows(NOTED) if str(row.get("status")).casefold() == RECEIVED]
    fresh = sorted((_noted(row) for row in received if str(row.get("number")) not in known), key=_order)
    paid, owed, total = penny(sage.amount("total_paid")), outstanding(sage), noted(vtiger)
    if not fresh or total <= paid:
        return None
    if any(one.amount != penny(one.amount) or one.amount <= 0 for one in fresh):
        return known_skip(UNCLEAR, say("A payment in Vtiger is no amount in whole pennies"))
    if sum((one.amount for one in fresh), Decimal(0)) != total - paid or total - paid > owed:
        told = say(
            "The payments entered in Vtiger come to {total}; Sage knows of {paid} and asks for {owed} only",
            total=total,
            paid=paid,
            owed=owed,
        )
        return known_skip(UNCLEAR, told)
    return fresh[0]


def _noted(row: Row) -> _Claim:
    number, amount = str(row.get("number") or ""), row.get("amount")
    value = amount if isinstance(amount, Decimal) else Decimal(0)
    return _Claim(value, number, parse_date(str(row.get("date") or "")))


def _order(claim: _Claim) -> tuple[date, str]:
    return claim.dated or date.max, claim.reference


def _dated(vtiger: Record, book: Codebook) -> date | None:
    """The day in the field that she keeps it in, else the day on which the invoice was last saved."""
    choices = book.settings.module(ModuleId.INVOICES).fields
    own = next((one.vtiger or one.name for one in choices if one.sage == "last_paid"), "")
    value = vtiger.fields.get(own)
    named = value if isinstance(value, date) else parse_date(vtiger.text(own))
    return named or parse_date(vtiger.text("modifiedtime")[:10])


# -- why not


def _stopped(base: Fields, claim: _Claim, sage: Record, vtiger: Record) -> Skip | None:
    if standing(sage) not in (Standing.UNPAID, Standing.PART_PAID):
        told = say("{amount} was received, but the invoice is a draft in Sage", amount=claim.amount)
        return _not_possible(told, "Release it in Sage; the payment follows by itself.")
    if _has_fallen(base, sage) or base.get(_TAKEN_BACK) == _said(vtiger):
        told = say(
            "{amount} was taken back in Sage, and Vtiger still shows it as received", amount=claim.amount
        )
        fix = "Correct Status and Received in Vtiger, or enter the payment in Sage again if it did come in."
        return known_skip(UNCLEAR, told, fix)
    return _too_long(claim)


def _too_long(claim: _Claim) -> Skip | None:
    """A number that was cut would be another's: a payment is told again by it, like an invoice."""
    length = len(claim.reference)
    if length <= _LONGEST_REFERENCE:
        return None
    told = say(
        "Its number {number} has {n} characters; Sage takes {most} as a payment's reference",
        number=claim.reference,
        n=length,
        most=_LONGEST_REFERENCE,
    )
    return _not_possible(told, _SHORTER_NUMBERS)


def _account(book: Codebook) -> LedgerAccount | None:
    chosen = book.mappings.accounts.get(BANK, "")
    known = (one for one in book.books.ledger_accounts if Scope.BANK in one.scopes)
    return next((one for one in known if one.id == chosen), None)


def _barred(claim: _Claim, account: LedgerAccount, vtiger: Record, book: Codebook) -> Skip | None:
    books, currency = book.books, currency_of_invoice(vtiger, book)
    base = books.base_currency
    if currency != base and currency not in books.exchange_rates:
        told = say("Sage has no exchange rate for {currency}", currency=currency)
        return _not_possible(told, "Give Sage a rate for this currency; the payment follows by itself.")
    if (account.currency or base) != currency:
        told = say(
            "The invoice is in {currency}, and {account} is kept in {other}",
            currency=currency,
            account=account.name,
            other=account.currency or base,
        )
        return _not_possible(told, "Enter the payment in Sage, which asks what the bank has made of it.")
    return _closed(claim.dated, book)


def _closed(day: date | None, book: Codebook) -> Skip | None:
    locked, start = book.books.lock_date, book.books.start_date
    if day is not None and locked is not None and day <= locked:
        told = say("It was received on {date}, and Sage is locked until {lock}", date=day, lock=locked)
    elif day is not None and start is not None and day < start:
        told = say("It was received on {date}, before Sage's books begin on {start}", date=day, start=start)
    else:
        return None
    return _not_possible(told, "Enter it in Sage with the day that your accountant names.")


def _not_possible(because: Sentence, fix: str) -> Skip:
    return known_skip(NOT_POSSIBLE, because, fix)


# -- money that was taken back


def remembered(
    base: Fields,
    keep: Collection[FieldName],
    was: Record | None,
    sage: Record,
    vtiger: Record,
    book: Codebook,
) -> Fields:
    """What a pair's base holds besides its fields: of its money, and of what is not to be paid twice."""
    return {**remembered_money(base, keep, was, sage, vtiger, book), **_followed(base, sage, vtiger, book)}


def _followed(base: Fields, sage: Record, vtiger: Record, book: Codebook) -> Fields:
    if Option.PAYMENTS_TO_SAGE not in book.settings.options:
        return {}
    said = _said(vtiger)
    is_old = _has_fallen(base, sage) or base.get(_TAKEN_BACK) == said
    known: Mapping[str, Decimal] = {_PAID_SO_FAR: penny(sage.amount("total_paid"))}
    return {**known, **({_TAKEN_BACK: said} if is_old else {})}


def _has_fallen(base: Fields, sage: Record) -> bool:
    before = base.get(_PAID_SO_FAR, agreed(base, "received").sage)
    return isinstance(before, Decimal) and penny(sage.amount("total_paid")) < before


def _said(vtiger: Record) -> tuple[str, ...]:
    return vtiger.text("invoicestatus"), str(penny(vtiger.amount("received"))), str(noted(vtiger))
