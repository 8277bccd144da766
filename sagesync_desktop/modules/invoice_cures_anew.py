"""The cure of a changed invoice whose period is closed: a credit note over the old one, and a new invoice.

What was declared stays as it was declared. Credit note and new invoice are dated on a day that is open; from
then on the old invoice is Sage's alone, as is the credit note.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import (
    MADE,
    AsideKind,
    Ask,
    Cure,
    Edit,
    Effect,
    Elsewhere,
    Make,
    Need,
    PutAside,
    Say,
    Shown,
    Totals,
    Unfit,
    Work,
)
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.given import dated
from sagesync_desktop.core.rules import SkipRule, evaluate
from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.types import MISSING, Fields, Record, RecordRef, Row, Side, Value
from sagesync_desktop.core.values import parse_date, penny
from sagesync_desktop.modules.credits import credits_travel, is_credit
from sagesync_desktop.modules.invoice_credit_use import credits_over
from sagesync_desktop.modules.invoice_evidence import sage_number
from sagesync_desktop.modules.invoice_sums import edited, money, stated
from sagesync_desktop.modules.invoice_ways import totals_in_sage
from sagesync_desktop.modules.invoice_works import INVOICES, in_vtiger, sent_line
from sagesync_desktop.modules.ledger import CREDIT_MARK
from sagesync_desktop.modules.statuses import is_void

_AS_ON_THE_OLD = (
    "contact_id",
    "currency_id",
    "exchange_rate",
    "vat_reverse_charge",
    "tax_address_region_id",
    "shipping_tax_rate_id",
)
_ADDRESSES = ("main_address.", "delivery_address.")
_TOLD_OF_ADDRESSES = ".id"
_TURNED = frozenset({"quantity", "discount_amount", "tax_amount"})
"""What is below zero on a line that gives back; prices and percentages keep their sign."""


def credited_anew(rules: Iterable[SkipRule]) -> Cure:
    """The cure; `rules` are those that a new invoice has to pass."""
    all_rules = tuple(rules)

    def work(invoice: Record, context: Context, given: str) -> Work | None:
        old = context.partner
        if old is None or not _is_meant(invoice, old, context):
            return None
        if paid := penny(old.amount("total_paid")):
            return _paid(old, money(paid, stated(old, context.book).currency))
        wanted = _Correction(invoice, old, dated(given, _day_need(context)), context)
        wanted.refuse_unless_postable(all_rules)
        return wanted.work()

    def needs(invoice: Record, context: Context) -> Need | None:
        old = context.partner
        is_asked = old is not None and _is_meant(invoice, old, context) and not old.amount("total_paid")
        return _day_need(context) if is_asked else None

    return Cure("credit_anew", "Post a credit note and a new invoice", work, needs)


def _is_meant(invoice: Record, old: Record, context: Context) -> bool:
    """Of an invoice that a closed period holds: a payment alone is taken off it instead."""
    book, day = context.book, parse_date(old.fields.get("date"))
    if invoice.side is Side.SAGE or not credits_travel(book) or is_void(old):
        return False
    if any(is_credit(one, book) for one in (invoice, old)):
        return False
    closed = book.books.closed_up_to
    is_closed = day is not None and closed is not None and day <= closed
    return is_closed or (old.fields.get("editable") is False and not old.amount("total_paid"))


def _paid(old: Record, paid: Sentence) -> Work:
    """Whose the payment is from then on is nobody's guess."""
    because = say(
        "{paid} of {number} is paid. Take that payment off the invoice in Sage, where it then stays on the "
        "customer's account, and sync: then a credit note and a new invoice can be posted, and the payment "
        "set against the new one",
        paid=paid,
        number=sage_number(old),
    )
    return Work((Elsewhere(Side.SAGE, because),))


def _day_need(context: Context) -> Need:
    """The first day that is open; today where nobody knows what is closed."""
    closed, today = context.book.books.closed_up_to, context.today
    day = closed + timedelta(days=1) if closed is not None else today
    is_past = day is not None and (today is None or day <= today)
    return Need(Ask.DATE, term("Invoice Date"), day.isoformat() if day is not None and is_past else "")


@dataclass(frozen=True, slots=True)
class _Correction:
    """One changed invoice, with what is to come of it.

    All that is shown follows from the old invoice and the day, and so stays the same half-way through.
    """

    vtiger: Record
    old: Record
    """As Sage holds it."""
    day: date
    context: Context

    def refuse_unless_postable(self, rules: Iterable[SkipRule]) -> None:
        """Raises Unfit where the new invoice would be held: nothing is credited that is not invoiced anew."""
        would_be = edited(self.vtiger, self._header())
        held = evaluate(rules, would_be, Side.SAGE, replace(self.context, partner=None))
        if held is not None:
            raise Unfit(say("The new invoice could not be posted: {because}", because=held.because))

    def work(self) -> Work:
        """Written first, then said, so that nothing is said of what was not made."""
        old, vtiger = self.old, self.vtiger
        before, after = stated(old, self.context.book), totals_in_sage(vtiger, self.context.book)
        header = self._header()
        edits = (Edit(INVOICES, Side.VTIGER, vtiger.id, header),) if header else ()
        made, credit_id = self._credit(before)
        note = vtiger.text("invoice_no") or sage_number(old)
        effects: tuple[Effect, ...] = (
            *made,
            *edits,
            *(
                PutAside(AsideKind.NEVER, note, RecordRef(INVOICES, Side.SAGE, one))
                for one in (old.id, credit_id)
            ),
            Say(INVOICES, old.id, vtiger.id, Verdict.DIFFERENT),
        )
        return Work(effects, tuple(self._shown(before, after)), before, after, self._warning(before, after))

    def _credit(self, before: Totals) -> tuple[tuple[Make, ...], str]:
        """The credit note to be made; one that is there over just this amount is as good."""
        comes_to = Totals(-before.net, -before.tax, -before.gross, before.currency)
        known = credits_over(self.old, self.context.book)
        if not known:
            return (Make(INVOICES, Side.SAGE, self._credit_fields(), comes_to),), MADE
        found = next((one for one in known if stated(one, self.context.book) == comes_to), None)
        if found is None or len(known) > 1:
            raise Unfit(
                say(
                    "{number} was credited by {credit} already, but not just this once and in whole: correct "
                    "it in Sage",
                    number=sage_number(self.old),
                    credit=sage_number(known[0]),
                )
            )
        return (), found.id

    def _credit_fields(self) -> Fields:
        """All that the old invoice says, given back."""
        old = self.old
        fields: dict[str, Value] = {
            name: value
            for name, value in old.fields.items()
            if name in _AS_ON_THE_OLD
            or (name.startswith(_ADDRESSES) and not name.endswith(_TOLD_OF_ADDRESSES))
            if value not in (None, "")
        }
        if shipping := old.amount("shipping_net_amount"):
            fields["shipping_net_amount"] = -shipping
        rows: tuple[Row, ...] = tuple(_turned(sent_line(row)) for row in old.rows("lines"))
        number = sage_number(old)
        return {**fields, CREDIT_MARK: True, "date": self.day, "reference": number, "lines": rows}

    def _header(self) -> Fields:
        """What of Vtiger's date and due date has to move."""
        wanted = {"invoicedate": self.day, "duedate": self._due()}
        return {
            name: day
            for name, day in wanted.items()
            if day and parse_date(self.vtiger.fields.get(name)) != day
        }

    def _due(self) -> date | None:
        """What she chose, or as many days after the new date as after the old one."""
        own = parse_date(self.vtiger.fields.get("duedate"))
        start, end = (parse_date(self.old.fields.get(name)) for name in ("date", "due_date"))
        if own is None or own >= self.day:
            return own
        return self.day + (end - start if start and end and start <= end else timedelta())

    def _shown(self, before: Totals, after: Totals) -> Iterator[Shown]:
        old = self.old
        label = say("Credit note for {number}", number=sage_number(old))
        yield Shown(Side.SAGE, label, MISSING, money(-before.gross, before.currency))
        yield Shown(Side.SAGE, say("New invoice"), MISSING, money(after.gross, after.currency))
        days = (("Invoice Date", "date", self.day), ("Due Date", "due_date", self._due()))
        for field, name, day in days:
            was = parse_date(old.fields.get(name))
            if day is not None and day != was:
                yield in_vtiger(term(field), was, day)

    def _warning(self, before: Totals, after: Totals) -> Sentence:
        return say(
            "{number} stays in its period. Sage gets a credit note over {before} and a new invoice over "
            "{after}, both dated {day}; the customer should get both. Undo makes both void, as long as "
            "neither is paid, used or in a tax return",
            number=sage_number(self.old),
            before=money(before.gross, before.currency),
            after=money(after.gross, after.currency),
            day=self.day,
        )


def _turned(row: Row) -> Row:
    return {
        name: -value if name in _TURNED and isinstance(value, Decimal) else value
        for name, value in row.items()
    }
