"""Invoice statuses: what Vtiger's mean, and which of them an invoice gets by its standing in Sage."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from sagesync_desktop.core.settings import InvoiceChoice, Mappings
from sagesync_desktop.core.types import Record
from sagesync_desktop.core.values import fold
from sagesync_desktop.modules.ledger import Standing

SAGE_STATUSES = tuple(standing.value for standing in Standing)
"""As the mapping keeps them."""
DEFAULT_STATUSES: Mapping[str, str] = {Standing.PAID: "Paid", Standing.VOID: "Cancel"}
"""Sage status -> Vtiger invoicestatus; all others leave Vtiger's status alone."""
CANCELLED = "cancel"
"""How Vtiger's status begins when an invoice was cancelled ("Cancel" as shipped, often "Cancelled")."""


def standing(invoice: Record) -> str:
    """How the ledger's invoice stands: one of `Standing`, or what else the ledger calls it."""
    return invoice.text("status_id")


def is_void(invoice: Record) -> bool:
    """Whether the ledger's invoice counts for nothing any more."""
    return standing(invoice) == Standing.VOID


def vtiger_status(mappings: Mappings, sage: str) -> str:
    """The Vtiger status that belongs to Sage's; "" leaves Vtiger's own alone."""
    return mappings.statuses.get(sage, DEFAULT_STATUSES.get(sage, ""))


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
    return vtiger.casefold() in {"paid", vtiger_status(mappings, Standing.PAID).casefold()}


def is_cancelled(vtiger: str) -> bool:
    """Whether people in Vtiger say by this status that the invoice was cancelled."""
    return vtiger.casefold().startswith(CANCELLED)
