"""Paid, owed and taken back: what Sage's money means for Status, Received and Balance in Vtiger."""

from collections.abc import Collection, Mapping
from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.mapping import OWN, agreed
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import Direction, FieldName, Fields, ModuleId, Record, Side, Skip, Value
from sagesync_desktop.core.values import penny
from sagesync_desktop.modules.ledger import Standing, is_credit_id
from sagesync_desktop.modules.statuses import (
    FOLLOWS,
    is_cancelled,
    is_paid,
    is_void,
    payment_state,
    standing,
    vtiger_status,
)
from sagesync_desktop.modules.totals import total

PAID_DIFFERS, BALANCE_STALE = "invoice.paid_differs", "invoice.balance_stale"
NOTED = "noted_payments"
"""Field of Vtiger's invoice with the payments that people entered as records of their own (Cloud)."""
RECEIVED = "received"
"""The status, folded, of such a payment that came in; others say nothing yet."""
MONEY_FIELDS = frozenset({"status", "received", "balance"})
"""Shared fields that Sage tells of its own books; they never travel to Sage."""
NEW_STATUS = "Created"
"""The status of an invoice that was made in Vtiger (as shipped; 8.2.0, measured: fact 40)."""
_FORMER = f"{OWN}former status"
"""(standing in Sage, status in Vtiger before Sage's took its place)."""
_RESTORED = f"{OWN}balance"
"""The balance that was last written because Vtiger's own had stayed behind."""


def amended(
    spec: ModuleSpec,
    base: Fields,
    sage: Record,
    vtiger: Record,
    values: Mapping[FieldName, Value],
    book: Codebook,
) -> Mapping[FieldName, Value]:
    """What is to be written to Vtiger, with what Sage's money means beyond the fields that moved.

    Received and Balance go together, for in Vtiger neither follows the other (8.2.0, measured: fact 38).
    What somebody received in Vtiger beyond what Sage knows is never lowered: it stays, and is listed.
    """
    taken = {
        one.name: one
        for one in spec.fields
        if one.name in MONEY_FIELDS and one.direction.writes(Side.VTIGER) and not one.moved
    }
    wanted = dict(values)
    if "status" in taken and (former := _former_status(base, sage, vtiger, book)):
        wanted["status"] = former
    if "status" in taken and (word := _reopened_status(base, sage, book)):
        wanted["status"] = word
    figures: dict[FieldName, Value] = {"received": _paid(sage), "balance": outstanding(sage)}
    figures = {name: value for name, value in figures.items() if name in taken}
    if _is_own_entry(base, sage, vtiger):
        wanted = {name: value for name, value in wanted.items() if name not in figures}
    elif wanted.keys() & figures.keys():
        wanted |= figures
    if "balance" in taken and "balance" not in wanted and _is_to_restore(base, sage, vtiger, wanted):
        wanted["balance"] = owed(sage, vtiger)
    return wanted


def noted(vtiger: Record) -> Decimal:
    """What the payments that people in Vtiger entered as records of their own come to, so far as received."""
    rows = (row for row in vtiger.rows(NOTED) if str(row.get("status")).casefold() == RECEIVED)
    amounts = (row.get("amount") for row in rows)
    return sum((penny(one) for one in amounts if isinstance(one, Decimal)), Decimal("0.00"))


def outstanding(sage: Record) -> Decimal:
    """What Sage still asks for; nothing for a void invoice."""
    return Decimal("0.00") if is_void(sage) else penny(sage.amount("outstanding_amount"))


def _is_own_entry(base: Fields, sage: Record, vtiger: Record) -> bool:
    """Whether Vtiger shows more money than Sage knows of, which Sage has not put there."""
    here, paid = _received(vtiger), _paid(sage)
    is_more = here < paid if is_credit_id(sage.id) else here > paid
    return is_more and here != agreed(base, "received").sage


def _received(vtiger: Record) -> Decimal:
    return penny(vtiger.amount("received"))


def _paid(sage: Record) -> Decimal:
    return penny(sage.amount("total_paid"))


# -- the status before


def _former_status(base: Fields, sage: Record, vtiger: Record, book: Codebook) -> str:
    """The status that comes back because Sage has withdrawn its own; "" while there is nothing to restore.

    One that somebody has changed in Vtiger since is left alone.
    """
    stood, former = _known_former(base)
    now = payment_state(sage)
    if not former or now == stood or vtiger_status(book.mappings, now):
        return ""
    return former if vtiger.text("invoicestatus") == agreed(base, "status").sage else ""


def _reopened_status(base: Fields, sage: Record, book: Codebook) -> str:
    """The status chosen for an invoice of which every payment was taken back; "" for none.

    That it was paid is what Sage said when the two last agreed.
    """
    is_open = payment_state(sage) == Standing.UNPAID and not sage.rows("payments")
    if not is_open or Standing.REOPENED not in book.mappings.statuses:
        return ""
    before = agreed(base, "received").sage
    was_paid = isinstance(before, Decimal) and before > 0
    return book.mappings.statuses[Standing.REOPENED] if was_paid or _known_former(base)[0] in _PAID else ""


_PAID = frozenset({Standing.PAID, *(one for one, leader in FOLLOWS.items() if leader == Standing.PAID)})


def _known_former(base: Fields) -> tuple[str, str]:
    known = base.get(_FORMER)
    stood, former = known if isinstance(known, tuple) and len(known) == 2 else ("", "")
    return str(stood), str(former)


def remembered(
    base: Fields,
    keep: Collection[FieldName],
    was: Record | None,
    sage: Record,
    vtiger: Record,
    book: Codebook,
) -> Fields:
    """What a pair's base holds besides its fields; `was` is Vtiger's invoice before a write, None if new."""
    return {**_remembered_status(base, keep, was, sage, book), **_remembered_balance(base, was, sage, vtiger)}


def _remembered_status(
    base: Fields, keep: Collection[FieldName], was: Record | None, sage: Record, book: Codebook
) -> Fields:
    stood, former = _known_former(base)
    now = payment_state(sage)
    word = vtiger_status(book.mappings, now)
    if not word:
        return {_FORMER: (stood, former)} if former and (now == stood or "status" in keep) else {}
    former = former or (was.text("invoicestatus") if was is not None else NEW_STATUS)
    return {_FORMER: (now, former)} if former and former != word else {}


# -- the balance that stays behind


def owed(sage: Record, vtiger: Record) -> Decimal:
    """What Vtiger's own figures leave to be paid, less what Sage has given up of it."""
    given_up = (row.get("given_up") for row in sage.rows("payments"))
    less = sum((amount for amount in given_up if isinstance(amount, Decimal)), Decimal(0))
    return total(vtiger) - _received(vtiger) - penny(less)


def _is_stale(sage: Record, vtiger: Record) -> bool:
    """Whether Vtiger shows another balance than its own figures make (8.2.0, measured: facts 12, 38)."""
    return "balance" in vtiger.fields and penny(vtiger.amount("balance")) != owed(sage, vtiger)


def _is_to_restore(base: Fields, sage: Record, vtiger: Record, wanted: Collection[FieldName]) -> bool:
    """A write with lines makes the balance anew (fact 39); one that Vtiger did not keep is not sent again."""
    by_itself = {"lines", "charges"} & set(wanted)
    is_due = base.get(_RESTORED) != owed(sage, vtiger)
    return _is_stale(sage, vtiger) and not by_itself and is_due


def _remembered_balance(base: Fields, was: Record | None, sage: Record, vtiger: Record) -> Fields:
    """Whatever is written to Vtiger brings the balance along; where it is stale even so, once is enough."""
    if not _is_stale(sage, vtiger):
        return {}
    is_written = was is not None and was is not vtiger
    return {_RESTORED: owed(sage, vtiger)} if is_written or _RESTORED in base else {}


# -- what stays apart


def money_difference(sage: Record, vtiger: Record, book: Codebook) -> Skip | None:
    """Why the two do not say the same about what is paid; None when they do."""
    if _pays_alike(sage, vtiger, book):
        return None if is_void(sage) else _stale_balance(sage, vtiger)
    return known_skip(PAID_DIFFERS, _both_figures(sage, vtiger))


def _pays_alike(sage: Record, vtiger: Record, book: Codebook) -> bool:
    is_told = "received" in vtiger.fields and "total_paid" in sage.fields
    if is_synced("received", book) and is_told and _received(vtiger) != _paid(sage):
        return False
    if not is_credit_id(sage.id) and noted(vtiger) > _paid(sage) and not is_void(sage):
        return False
    if is_synced("status", book):
        return _status_agrees(sage, vtiger, book)
    # What Vtiger claims is told even so, unless nothing at all of what is paid is compared.
    return not is_synced("received", book) or is_void(sage) or not _claims_more(sage, vtiger, book)


def _status_agrees(sage: Record, vtiger: Record, book: Codebook) -> bool:
    status = vtiger.text("invoicestatus")
    if status == vtiger_status(book.mappings, payment_state(sage)):
        return True
    return is_cancelled(status) if is_void(sage) else not _claims_more(sage, vtiger, book)


def _claims_more(sage: Record, vtiger: Record, book: Codebook) -> bool:
    """Whether Vtiger says paid of what Sage still asks for."""
    asks = standing(sage) != Standing.PAID and bool(outstanding(sage))
    return asks and is_paid(book.mappings, vtiger.text("invoicestatus"))


def is_synced(name: FieldName, book: Codebook) -> bool:
    """Whether she has left a field of invoices on."""
    choices = book.settings.module(ModuleId.INVOICES).fields
    return not any(choice.name == name and choice.direction is Direction.OFF for choice in choices)


def _both_figures(sage: Record, vtiger: Record) -> Sentence:
    status, received = vtiger.text("invoicestatus"), _received(vtiger)
    if is_void(sage):
        return say(
            "Vtiger shows {status} and {received} received, but Sage has voided the invoice",
            status=status,
            received=received,
        )
    return say(
        "Vtiger shows {status} and {received} received, but Sage shows {paid} paid and {owed} owed",
        status=status,
        received=received,
        paid=_paid(sage),
        owed=outstanding(sage),
    )


def _stale_balance(sage: Record, vtiger: Record) -> Skip | None:
    if not _is_stale(sage, vtiger):
        return None
    shown, due = penny(vtiger.amount("balance")), owed(sage, vtiger)
    told = say("Vtiger shows a balance of {shown}; {owed} is owed", shown=shown, owed=due)
    return known_skip(BALANCE_STALE, told)
