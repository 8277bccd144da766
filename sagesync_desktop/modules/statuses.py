"""Invoice statuses: what Vtiger's mean, and which of them an invoice gets by its standing in Sage."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from sagesync_desktop.core.settings import InvoiceChoice, Mappings
from sagesync_desktop.core.types import Record
from sagesync_desktop.core.values import fold
from sagesync_desktop.modules.ledger import Means, Standing, is_credit_id

SAGE_STATUSES = tuple(standing.value for standing in Standing)
"""As the mapping keeps them."""
DEFAULT_STATUSES: Mapping[str, str] = {Standing.PAID: "Paid", Standing.VOID: "Cancel"}
"""Sage status -> Vtiger invoicestatus; all others leave Vtiger's status alone, or follow another one."""
FOLLOWS: Mapping[str, str] = {
    Standing.OVERPAID: Standing.PAID,
    Standing.CREDITED: Standing.PAID,
    Standing.WRITTEN_OFF: Standing.PAID,
    Standing.REFUNDED: Standing.UNPAID,
    Standing.REOPENED: Standing.UNPAID,
}
"""A standing finer than the ledger's own word -> the one whose Vtiger status it gets while it has none."""
CANCELLED = "cancel"
"""How Vtiger's status begins when an invoice was cancelled ("Cancel" as shipped, often "Cancelled")."""


def standing(invoice: Record) -> str:
    """How the ledger's invoice stands: one of `Standing`, or what else the ledger calls it."""
    return invoice.text("status_id")


def payment_state(invoice: Record) -> str:
    """How the ledger's invoice stands by its payments as well, as the ledger shows them; nothing is inferred.

    What it does not show (who settled it, say) leaves the ledger's own word.
    """
    stated = standing(invoice)
    if is_credit_id(invoice.id) or stated not in _BY_PAYMENTS:
        return stated
    rows = invoice.rows("payments")
    means = {str(row.get("means")) for row in rows}
    if stated != Standing.PAID:
        return Standing.REFUNDED if Means.REFUND in means else stated
    if any(row.get("on_account") for row in rows):
        return Standing.OVERPAID
    if Means.GIVEN_UP in means:
        return Standing.WRITTEN_OFF
    return Standing.CREDITED if means == {Means.CREDIT} else stated


_BY_PAYMENTS = frozenset({Standing.UNPAID, Standing.PART_PAID, Standing.PAID})
"""The ledger's words for invoices that count; what it shows of payments says more of these alone."""


def is_void(invoice: Record) -> bool:
    """Whether the ledger's invoice counts for nothing any more."""
    return standing(invoice) == Standing.VOID


def vtiger_status(mappings: Mappings, sage: str) -> str:
    """The Vtiger status that belongs to Sage's; "" leaves Vtiger's own alone."""
    return mappings.statuses.get(sage, default_status(mappings, sage))


def default_status(mappings: Mappings, sage: str) -> str:
    """The Vtiger status of Sage's while nobody has chosen one for it."""
    leader = FOLLOWS.get(sage)
    return DEFAULT_STATUSES.get(sage, "") if leader is None else vtiger_status(mappings, leader)


def with_status(mappings: Mappings, sage: str, vtiger: str) -> Mappings:
    """A copy with the Vtiger status for one of Sage's, "" to leave Vtiger's alone; a default is not kept."""
    others = {one: kept for one, kept in mappings.statuses.items() if one != sage}
    free = replace(mappings, statuses=others)
    return free if vtiger == default_status(free, sage) else replace(free, statuses={**others, sage: vtiger})


def tells_overpaid(mappings: Mappings) -> bool:
    """Whether an overpaid invoice gets another Vtiger status than a paid one: only then Sage is asked."""
    return vtiger_status(mappings, Standing.OVERPAID) != vtiger_status(mappings, Standing.PAID)


class Meaning(StrEnum):
    """What an invoice's status in Vtiger says about its journey to Sage."""

    TRAVELS = "travels"
    NEVER = "never"
    CREDIT = "credit"
    """The document is a credit note, whatever the sign of its amounts."""


_CREDIT = re.compile(r"credit|kreditnot|gutschrift|\b(d?avoir|abono|rectificativa)\b")
"""Names of credit notes in the languages of the program, folded; Vtiger ships "Credit Invoice"."""
_NEVER = re.compile(
    r"\b(cancel\w*|void\w*|draft|storn\w*|annul\w*|anulad\w*|entwurf|brouillon|borrador|cancelad\w*)\b"
)
"""Names of statuses that firms give to documents which are none (any more), folded."""


@dataclass(frozen=True, slots=True)
class StatusMeaning:
    """One status of Vtiger's list with its meaning, to be asked about."""

    status: str
    meaning: Meaning
    proposal: Meaning
    """What its name says; where that is another meaning, the user has decided otherwise or not yet."""


def meaning_of(status: str, choice: InvoiceChoice) -> Meaning:
    """What the user made of a status; a name that says credit counts as one until she says otherwise."""
    name = fold(status)
    if name in map(fold, choice.travelling_statuses):
        return Meaning.TRAVELS
    if name in map(fold, choice.ineligible_statuses):
        return Meaning.NEVER
    if name in map(fold, choice.credit_statuses) or _CREDIT.search(name):
        return Meaning.CREDIT
    return Meaning.TRAVELS


def proposed_meaning(status: str) -> Meaning:
    """What a status means by its name alone: a proposal for the question, never taken without one."""
    name = fold(status)
    if _CREDIT.search(name):
        return Meaning.CREDIT
    return Meaning.NEVER if _NEVER.search(name) else Meaning.TRAVELS


def status_meanings(statuses: Iterable[str], choice: InvoiceChoice) -> tuple[StatusMeaning, ...]:
    """Vtiger's list of statuses, in its order, with what each one means now."""
    return tuple(StatusMeaning(one, meaning_of(one, choice), proposed_meaning(one)) for one in statuses)


def with_travel(choice: InvoiceChoice, status: str, *, travels: bool) -> InvoiceChoice:
    """The choice after a status was ticked (it travels) or its tick was taken away.

    One whose name says credit is named among the travelling ones where it is ticked; without its tick it is a
    credit note, which never travels as an invoice either.
    """
    others = replace(
        choice,
        ineligible_statuses=_without(choice.ineligible_statuses, status),
        travelling_statuses=_without(choice.travelling_statuses, status),
        credit_statuses=_without(choice.credit_statuses, status) if travels else choice.credit_statuses,
    )
    is_travelling = meaning_of(status, others) is Meaning.TRAVELS
    if travels and not is_travelling:
        return replace(others, travelling_statuses=(*others.travelling_statuses, status))
    if not travels and is_travelling:
        return replace(others, ineligible_statuses=(*others.ineligible_statuses, status))
    return others


def _without(names: tuple[str, ...], status: str) -> tuple[str, ...]:
    return tuple(name for name in names if fold(name) != fold(status))


def is_paid(mappings: Mappings, vtiger: str) -> bool:
    """Whether people in Vtiger say by this status that the invoice was paid."""
    settled = [one for one, leader in FOLLOWS.items() if leader == Standing.PAID]
    words = {vtiger_status(mappings, one).casefold() for one in (Standing.PAID, *settled)}
    return vtiger.casefold() in {"paid", *words}


def is_cancelled(vtiger: str) -> bool:
    """Whether people in Vtiger say by this status that the invoice was cancelled."""
    return vtiger.casefold().startswith(CANCELLED)
