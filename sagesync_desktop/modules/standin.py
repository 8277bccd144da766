"""Invoices of consumers: while that way is on, one without organization goes to a chosen customer in Sage.

Vtiger's invoice stays without organization. A pair remembers the customer that it was posted for: choosing
another one later, or switching the way off, moves no invoice that is in Sage.
"""

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.mapping import OWN
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.sentence import Sentence, explained, say
from sagesync_desktop.core.types import Fields, Missing, ModuleId, Record, RecordId, Side, Value
from sagesync_desktop.modules.ledger import CUSTOMER

_INVOICES, _ORGANIZATIONS = ModuleId.INVOICES, ModuleId.ORGANIZATIONS
_USED = f"{OWN}standin"
"""Sage's id of the customer that a pair without organization was posted for."""


def standin_of(invoice: Record, book: Codebook) -> RecordId:
    """Sage's id of the customer that stands in for a Vtiger invoice's organization; "" where none does."""
    if not may_stand_in(invoice):
        return ""
    link = book.link(_INVOICES, Side.VTIGER, invoice.id)
    if link is not None and link.base:
        known = link.base.get(_USED)
        return known if isinstance(known, str) else ""
    partner = book.partner(_INVOICES, Side.VTIGER, invoice.id)
    there = book.record(_INVOICES, Side.SAGE, partner) if partner else None
    if there is not None:
        return _of_a_new_pair(there, book)
    return chosen(book) if is_on(book) else ""


def may_stand_in(invoice: Record) -> bool:
    """Whether it is an invoice of Vtiger without organization."""
    return invoice.side is Side.VTIGER and not invoice.text("account_id")


def _of_a_new_pair(sage: Record, book: Codebook) -> RecordId:
    """The chosen customer, on or off, once Sage has the invoice for it; another fills the organization."""
    return chosen(book) if sage.text("contact_id") == chosen(book) else ""


def chosen(book: Codebook) -> RecordId:
    """Sage's id of the customer that is chosen, whether the way is on or not; "" where none is."""
    return book.settings.invoices.standin_customer


def to_be_found_for(invoice: Record, book: Codebook) -> RecordId:
    """Whose an invoice without organization would be in Sage: it was posted perhaps while the way was on."""
    return chosen(book) if may_stand_in(invoice) else ""


def is_on(book: Codebook) -> bool:
    """Whether invoices without organization travel now."""
    return Option.STANDIN_CUSTOMER in book.settings.options


def customer_instead(invoice: Record, book: Codebook) -> Value | Missing:
    """What counts as the organization of a Vtiger invoice that names none."""
    return book.shared_reference(_ORGANIZATIONS, Side.SAGE, standin_of(invoice, book))


def standin_used(vtiger: Record, book: Codebook) -> Fields:
    """What the base of a Vtiger invoice's pair keeps of the customer that stands in."""
    used = standin_of(vtiger, book)
    return {_USED: used} if used else {}


def standin_sent(invoice: Record, fields: Fields) -> Fields:
    """What a pair keeps of the customer that a Vtiger invoice was sent for, whoever is chosen by now."""
    sent = fields.get("contact_id")
    return {_USED: sent} if may_stand_in(invoice) and sent else {}


def no_owner(invoice: Record, context: Context) -> str | None:
    """Why an invoice that names no organization cannot go to the customer that stands in, if it cannot."""
    book = context.book
    if not is_on(book):
        return say("It names no organization")
    if not chosen(book):
        return _unnamed(say("no customer is chosen to stand in for it"))
    standin = standin_of(invoice, book)
    return _unfit(book, standin) if standin else say("It names no organization")


def _unfit(book: Codebook, standin: RecordId) -> str | None:
    """Why nothing can be posted for a contact of Sage; None where it can."""
    customer = book.record(_ORGANIZATIONS, Side.SAGE, standin)
    if customer is None or customer.deleted:
        return _unnamed(say("the customer chosen to stand in is not in Sage"))
    types = customer.fields.get("contact_type_ids")
    if isinstance(types, tuple) and CUSTOMER in types:
        return None
    return _unnamed(say("“{name}” in Sage is no customer", name=customer.text("name")))


def _unnamed(why: Sentence) -> str:
    return explained(say("It names no organization"), why)
