"""Which documents give back: amounts below zero on both sides, credit notes in the ledger."""

from collections.abc import Callable

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, Record, Side
from sagesync_desktop.core.values import penny
from sagesync_desktop.modules.ledger import is_credit_id
from sagesync_desktop.modules.statuses import Meaning, meaning_of


def means_credit(settings: Settings) -> Callable[[str], bool] | None:
    """Whether a status of Vtiger's means credit; None while credit notes are left alone."""
    if Option.CREDIT_NOTES not in settings.options:
        return None
    return lambda status: meaning_of(status, settings.invoices) is Meaning.CREDIT


def credits_travel(book: Codebook) -> bool:
    """Whether she has switched on that credit notes are kept in step."""
    return Option.CREDIT_NOTES in book.settings.options


def is_credit(document: Record, book: Codebook) -> bool:
    """Whether a document gives back; in Vtiger by its total, or by its status where that is nought."""
    if document.side is Side.SAGE:
        return is_credit_id(document.id)
    if penny(document.amount("hdnGrandTotal")) < 0:
        return True
    return meaning_of(document.text("invoicestatus"), book.settings.invoices) is Meaning.CREDIT


def credit_status(book: Codebook) -> str:
    """The first status of Vtiger's list that means a credit note; "" where none does."""
    known = book.setup.fields.get(ModuleId.INVOICES, ())
    offer = next((field.choices for field in known if field.name == "invoicestatus"), ())
    meant = (one for one in offer if meaning_of(one, book.settings.invoices) is Meaning.CREDIT)
    return next(meant, "")
