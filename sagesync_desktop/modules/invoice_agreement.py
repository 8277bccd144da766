"""Do the two invoices of a pair still say the same to the customer? Totals, payments, cancelled or not."""

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.rules import evaluate
from sagesync_desktop.core.sentence import clause, say
from sagesync_desktop.core.types import Record, Side, Skip
from sagesync_desktop.core.values import fold
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.invoice_credit_use import unused_credit
from sagesync_desktop.modules.invoice_money import money_difference
from sagesync_desktop.modules.invoice_rules import group_tax, no_tax_mode
from sagesync_desktop.modules.invoice_rules_credit import other_kind
from sagesync_desktop.modules.invoice_rules_money import (
    adjustment,
    charge_tax,
    credit_note,
    overall_discount,
)
from sagesync_desktop.modules.invoice_rules_tax import several_taxes
from sagesync_desktop.modules.invoice_ways import as_posted
from sagesync_desktop.modules.statuses import Meaning, is_cancelled, is_void, meaning_of
from sagesync_desktop.modules.totals import total

_CULPRITS = (credit_note, adjustment, overall_discount, charge_tax, several_taxes, group_tax, no_tax_mode)
TOTALS_DIFFER = "invoice.totals_differ"
CREDIT_IT = "Void or credit it in Sage as well, or correct its status in Vtiger."
COMPARE = "Compare the two records and correct the wrong one."


def total_difference(sage: Record, vtiger: Record, book: Codebook) -> str | None:
    """The sentence about totals or line counts that do not agree; None when they do, to the penny."""
    if is_void(sage):
        return None
    theirs, ours = total(sage), total(vtiger)
    if theirs != ours:
        return say("The total is {sage} in Sage, but {vtiger} in Vtiger", sage=theirs, vtiger=ours)
    there, here = len(document_of(sage).lines), len(document_of(as_posted(vtiger, book)).lines)
    if there == here:
        return None
    return say("It has {sage} lines in Sage, but {vtiger} in Vtiger", sage=there, vtiger=here)


def totals_apart(sage: Record, vtiger: Record, book: Codebook) -> Skip | None:
    """What is noted beside a write after which the two do not come to the same."""
    told = total_difference(sage, vtiger, book)
    return None if told is None else Skip(TOTALS_DIFFER, told, COMPARE)


def disagreement(sage: Record, vtiger: Record, book: Codebook) -> Skip | None:
    """Why a pair that has nothing to exchange is not the same invoice any more.

    Vtiger has figures that no mapped field carries (adjustment, overall discount, tax mode); the rule that
    forbids them on a new invoice names the culprit on a posted one.
    """
    if other := evaluate((other_kind,), vtiger, Side.SAGE, Context(book, sage)):
        return other
    told = total_difference(sage, vtiger, book)
    if told is not None:
        known = evaluate(_CULPRITS, as_posted(vtiger, book), Side.SAGE, Context(book, sage))
        return (
            Skip(known.rule, clause(known.because, told), known.fix)
            if known
            else Skip(TOTALS_DIFFER, told, COMPARE)
        )
    if is_void(sage):
        return money_difference(sage, vtiger, book)
    if credit := evaluate((credit_note,), vtiger, Side.SAGE, Context(book, sage)):
        return Skip(credit.rule, credit.because, CREDIT_IT)
    apart = _withdrawn(vtiger, book) or money_difference(sage, vtiger, book)
    return apart or unused_credit(sage, vtiger, book)


def _withdrawn(vtiger: Record, book: Codebook) -> Skip | None:
    """Vtiger's status is one that never travels, or says that it was cancelled; Sage's invoice stands."""
    status, choice = vtiger.text("invoicestatus"), book.settings.invoices
    travels = fold(status) in map(fold, choice.travelling_statuses)
    cancelled = is_cancelled(status) and not travels and any(map(is_cancelled, choice.ineligible_statuses))
    if not cancelled and meaning_of(status, choice) is not Meaning.NEVER:
        return None
    because = say("Its status is {status} in Vtiger, but it still stands in Sage", status=status)
    return Skip("invoice.not_eligible", because, "Void it in Sage as well, or correct its status in Vtiger.")
