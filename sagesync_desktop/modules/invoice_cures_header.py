"""Cures of what an invoice says above its lines: date, exchange rate, status; and releasing a draft."""

from datetime import date, timedelta
from decimal import Decimal
from functools import partial

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Ask, Choice, Cure, Deed, Do, Need, Shown, Unfit, Work
from sagesync_desktop.core.given import choice_need, dated, picked
from sagesync_desktop.core.returns import in_return
from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.types import ModuleId, Record, Side, Value
from sagesync_desktop.core.values import parse_date
from sagesync_desktop.modules.invoice_sums import money
from sagesync_desktop.modules.invoice_works import header_work, in_vtiger
from sagesync_desktop.modules.pairs import rate_text
from sagesync_desktop.modules.statuses import Meaning, meaning_of

_STATUS = "invoicestatus"

# -- the date


def _date_need(_record: Record, _context: Context, suggestion: date | None) -> Need:
    return Need(Ask.DATE, term("Invoice Date"), suggestion.isoformat() if suggestion else "")


def _made_on(invoice: Record, context: Context) -> Need:
    """The day on which somebody entered it, where Sage takes an invoice of that day; else today."""
    made = parse_date(invoice.fields.get("createdtime"))
    is_open = made is not None and _why_not(made, context) is None
    return _date_need(invoice, context, made if is_open else context.today)


def _first_open(invoice: Record, context: Context) -> Need:
    """The first day behind the lock and the tax returns; none that is still to come."""
    lock = context.book.books.closed_up_to
    day = lock + timedelta(days=1) if lock else None
    is_past = day is not None and (context.today is None or day <= context.today)
    return _date_need(invoice, context, day if is_past else None)


def _right_date(invoice: Record, context: Context) -> Need | None:
    """Where an old date was a slip nobody but she knows what is right; Sage's dates stay Sage's."""
    return _date_need(invoice, context, None) if invoice.side is Side.VTIGER else None


def _why_not(day: date, context: Context) -> Sentence | None:
    """Why Sage takes no invoice of that day; None where it does."""
    books, chosen = context.book.books, context.book.settings.module(ModuleId.INVOICES).start_date
    if books.lock_date and day <= books.lock_date:
        return say("{day} is in a period that Sage has locked up to {lock}", day=day, lock=books.lock_date)
    if (returned := in_return(day, books)) is not None:
        return returned
    if books.start_date and day < books.start_date:
        return say(
            "{day} is before the start of the accounts in Sage, {limit}", day=day, limit=books.start_date
        )
    if chosen and day < chosen:
        return say("{day} is before the chosen start date, {limit}", day=day, limit=chosen)
    return None


def _dated(invoice: Record, context: Context, given: str) -> Work | None:
    if invoice.side is Side.SAGE:
        return None
    day = dated(given, _date_need(invoice, context, None))
    if (because := _why_not(day, context)) is not None:
        raise Unfit(because)
    old, due = (parse_date(invoice.fields.get(name)) for name in ("invoicedate", "duedate"))
    fields: dict[str, Value] = {"invoicedate": day}
    shown = [in_vtiger(term("Invoice Date"), old, day)]
    if due is not None and due < day:
        # Sage refuses an invoice that is due before its date; the days to pay stay as many.
        later = day + (due - old) if old and old <= due else day
        fields["duedate"] = later
        shown.append(in_vtiger(term("Due Date"), due, later))
    return header_work(invoice, fields, shown)


def _moved_out(invoice: Record, context: Context, given: str) -> Work | None:
    """None where Sage has posted it in there already, which no date in Vtiger moves."""
    posted = context.partner.fields.get("date") if context.partner is not None else None
    day, closed = parse_date(posted), context.book.books.closed_up_to
    is_inside = day is not None and closed is not None and day <= closed
    return None if is_inside else _dated(invoice, context, given)


NO_DATE = (Cure("date", "Enter the date", _dated, _made_on),)
LOCKED_PERIOD = (Cure("date", "Move it out of the locked period", _moved_out, _first_open),)
RIGHT_DATE = Cure("date", "Correct the date", _dated, _right_date)


# -- the exchange rate


def _sages_rate(invoice: Record, context: Context, _given: str) -> Work | None:
    books, setup = context.book.books, context.book.setup
    currency = invoice.text("currency_code").upper() or setup.base_currency
    if books.base_currency != setup.base_currency:
        return None
    known = Decimal(1) if currency == books.base_currency else books.exchange_rates.get(currency)
    if context.partner is not None:
        known = context.partner.amount("exchange_rate") or known
    own = rate_text(invoice.amount("conversion_rate") or Decimal(1))
    if known is None or rate_text(known) == own:
        return None
    shown = in_vtiger(term("Conversion Rate"), own, rate_text(known))
    warning = _worth(invoice, own, rate_text(known), context)
    return header_work(invoice, {"conversion_rate": rate_text(known)}, (shown,), warning)


def _worth(invoice: Record, own: Decimal, known: Decimal, context: Context) -> Sentence:
    total, base = invoice.amount("hdnGrandTotal"), context.book.books.base_currency
    return say(
        "Its worth in Vtiger's reports would change from {before} to {after}; what the customer owes stays",
        before=money(total / own, base),
        after=money(total / known, base),
    )


RATE_DIFFERS = (Cure("sages_rate", "Take Sage's exchange rate", _sages_rate),)


# -- the status


def _status_need(meaning: Meaning, invoice: Record, context: Context) -> Need | None:
    """A choice of the statuses that mean this; of several none is likelier than another."""
    if invoice.side is Side.SAGE:
        return None
    known = context.book.setup.fields.get(ModuleId.INVOICES, ())
    offer = next((field.choices for field in known if field.name == _STATUS), ())
    choices = [
        Choice(one, one)
        for one in offer
        if one != invoice.text(_STATUS) and meaning_of(one, context.book.settings.invoices) is meaning
    ]
    return choice_need(term("Status"), choices) if choices else None


def _status_given(meaning: Meaning, invoice: Record, context: Context, given: str) -> Work | None:
    need = _status_need(meaning, invoice, context)
    if need is None:
        return None
    status = picked(given, need)
    return header_work(
        invoice, {_STATUS: status}, (in_vtiger(term("Status"), invoice.text(_STATUS), status),)
    )


STATUS = Cure(
    "status",
    "Correct the status",
    partial(_status_given, Meaning.TRAVELS),
    partial(_status_need, Meaning.TRAVELS),
)
CANCEL = Cure(
    "cancel",
    "Give it a status that does not travel",
    partial(_status_given, Meaning.NEVER),
    partial(_status_need, Meaning.NEVER),
)


# -- drafts


def _released(invoice: Record, _context: Context, _given: str) -> Work:
    do = Do(ModuleId.INVOICES, Side.SAGE, invoice.id, Deed.RELEASE)
    shown = Shown(Side.SAGE, term("Status"), term("draft"), term("released"))
    return Work((do,), (shown,), warning=say("Sage books the invoice then, and it cannot be a draft again"))


DRAFT_IN_SAGE = (Cure("release", "Release the invoice", _released),)
