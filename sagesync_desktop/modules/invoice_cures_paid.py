"""Cures of invoices whose sides differ about what is paid: Vtiger shows what Sage's books say."""

from decimal import Decimal

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Ask, Choice, Cure, Need, Shown, Work
from sagesync_desktop.core.given import picked
from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.types import ModuleId, Record, Side, Value
from sagesync_desktop.core.values import penny
from sagesync_desktop.modules.cure_parts import on_sides
from sagesync_desktop.modules.invoice_money import NEW_STATUS, outstanding, owed
from sagesync_desktop.modules.invoice_works import header_work, in_vtiger
from sagesync_desktop.modules.ledger import Standing
from sagesync_desktop.modules.statuses import (
    Meaning,
    is_cancelled,
    is_paid,
    meaning_of,
    payment_state,
    standing,
    vtiger_status,
)

_STATUS = "invoicestatus"


def _status_need(invoice: Record, context: Context) -> Need | None:
    """Asked for where Vtiger says paid or cancelled, and Sage's standing has no word there of its own."""
    sides = on_sides(invoice, context)
    if sides is None or not _is_wrong(sides[Side.VTIGER], sides[Side.SAGE], context):
        return None
    known = context.book.setup.fields.get(ModuleId.INVOICES, ())
    offer = next((field.choices for field in known if field.name == _STATUS), ()) or (NEW_STATUS,)
    choice, mappings = context.book.settings.invoices, context.book.mappings
    names = [
        name
        for name in offer
        if meaning_of(name, choice) is Meaning.TRAVELS
        and not is_paid(mappings, name)
        and not is_cancelled(name)
    ]
    if not names:
        return None
    likely = NEW_STATUS if NEW_STATUS in names else ""
    return Need(Ask.CHOICE, term("Status"), likely, tuple(Choice(name, name) for name in names))


def _is_wrong(vtiger: Record, sage: Record, context: Context) -> bool:
    mappings = context.book.mappings
    if vtiger_status(mappings, payment_state(sage)) or standing(sage) == Standing.PAID:
        return False
    return is_paid(mappings, vtiger.text(_STATUS)) or is_cancelled(vtiger.text(_STATUS))


def _as_sage_says(invoice: Record, context: Context, given: str) -> Work | None:
    sides = on_sides(invoice, context)
    if sides is None:
        return None
    vtiger, sage = sides[Side.VTIGER], sides[Side.SAGE]
    fields: dict[str, Value] = _figures(vtiger, sage)
    need = _status_need(invoice, context)
    word = picked(given, need) if need else vtiger_status(context.book.mappings, payment_state(sage))
    if word and word != vtiger.text(_STATUS):
        fields[_STATUS] = word
    if not fields:
        return None
    return header_work(vtiger, fields, _shown(vtiger, fields), _what_is_lost(vtiger, sage))


def _figures(vtiger: Record, sage: Record) -> dict[str, Value]:
    """Received and Balance, as far as they differ; in Vtiger neither follows the other (8.2.0, fact 38)."""
    wanted = {"received": penny(sage.amount("total_paid")), "balance": outstanding(sage)}
    return {
        name: amount
        for name, amount in wanted.items()
        if name in vtiger.fields and penny(vtiger.amount(name)) != amount
    }


_LABELS = {"received": "Received", "balance": "Balance", _STATUS: "Status"}


def _shown(vtiger: Record, fields: dict[str, Value]) -> list[Shown]:
    return [in_vtiger(term(_LABELS[name]), _before(vtiger, name), value) for name, value in fields.items()]


def _before(vtiger: Record, name: str) -> Value:
    return vtiger.text(name) if name == _STATUS else penny(vtiger.amount(name))


def _what_is_lost(vtiger: Record, sage: Record) -> Sentence | None:
    more = penny(vtiger.amount("received")) - penny(sage.amount("total_paid"))
    if more <= 0:
        return None
    return say(
        "{amount} that was noted as received in Vtiger would be gone there: was it paid, enter it in Sage "
        "instead",
        amount=more,
    )


PAID_DIFFERS = (Cure("as_sage_says", "Show in Vtiger what Sage says is paid", _as_sage_says, _status_need),)


def _balanced(invoice: Record, context: Context, _given: str) -> Work | None:
    sides = on_sides(invoice, context)
    vtiger = sides[Side.VTIGER] if sides else None
    if sides is None or vtiger is None or "balance" not in vtiger.fields:
        return None
    shown, due = penny(vtiger.amount("balance")), owed(sides[Side.SAGE], vtiger)
    if shown == due or due < Decimal(0):
        return None
    return header_work(vtiger, {"balance": due}, [in_vtiger(term("Balance"), shown, due)])


BALANCE_STALE = (Cure("balance", "Write the balance again", _balanced),)
