"""What the Sage subscription does not let other programs keep: left out, and said once a run."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sagesync_desktop.core.books import Plan, SageBooks, VtigerSetup
from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import ModuleId

_SMALL = {"START", "MICRO"}
_KNOWN = _SMALL | {"ACCOUNTS", "ACCOUNTING_10", "ACCOUNTING"}
"""Subscriptions to Accounting; others, such as PAYROLL_25, say nothing about it (Sage sheet, 2.1)."""
_ONE_ADDRESS = ("delivery_address.",)
_NOT_IN_START = ("credit_limit", "product_sales_price_type_id")
"""Fields of a contact that Start does not have (API v3.1, contacts)."""
_READ_AGAIN = timedelta(days=1)


def plan_of(subscriptions: Iterable[tuple[str, str]]) -> Plan:
    """The plan behind a business's active subscriptions, (id, name) each; an unknown one limits nothing."""
    known = [(id, name) for id, name in subscriptions if id.upper() in _KNOWN]
    whole = next((one for one in known if one[0].upper() not in _SMALL), None)
    id, name = whole or next(iter(known), ("", ""))
    return Plan(id.upper(), name, is_small=bool(known) and whole is None)


@dataclass(frozen=True, slots=True)
class SeenPlan:
    """A plan as it was last read, which is kept between runs."""

    plan: Plan
    at: datetime

    def is_good(self, now: datetime) -> bool:
        """Whether a run may go by it: a small plan is looked at each time, for it may have been changed."""
        return not self.plan.is_small and timedelta() <= now - self.at < _READ_AGAIN

    def encoded(self) -> str:
        """One line of text, as `decoded` reads it."""
        return "\t".join((self.at.isoformat(), self.plan.id, self.plan.name))


def decoded(text: str | None) -> SeenPlan | None:
    """What was kept; None when there is nothing or nothing readable."""
    try:
        at, id, name = (text or "").split("\t")
        seen_at = datetime.fromisoformat(at)
    except ValueError:
        return None
    return SeenPlan(plan_of([(id, name)]), seen_at) if seen_at.tzinfo is not None else None


def within_plan(spec: ModuleSpec, books: SageBooks) -> ModuleSpec:
    """The module without the pairs for which this business of Sage has no place."""
    if spec.id is not ModuleId.ORGANIZATIONS:
        return spec
    gone = (*_ONE_ADDRESS, *_NOT_IN_START) if books.plan.is_small else ()
    kept = (pair for pair in spec.fields if not pair.sage.startswith(gone)) if gone else spec.fields
    return replace(
        spec, fields=tuple(pair for pair in kept if books.multi_currency or pair.sage != "currency_id")
    )


def limits(books: SageBooks, setup: VtigerSetup | None, settings: Settings) -> tuple[Sentence, ...]:
    """One sentence for each thing that stays in Vtiger alone because Sage cannot keep it."""
    is_small, in_use = books.plan.is_small, {one for one in ModuleId if settings.module(one).on}
    one_currency = not books.multi_currency and setup is not None and len(setup.currencies) > 1
    told = (
        (is_small and bool(in_use & CLOSED), _no_items),
        (is_small and ModuleId.ORGANIZATIONS in in_use, _one_address),
        (one_currency, _one_currency),
    )
    return tuple(sentence(books) for is_so, sentence in told if is_so)


def _no_items(books: SageBooks) -> Sentence:
    return say(
        "Sage's plan, {plan}, takes no products or services from other programs: they stay in Vtiger, and "
        "invoices that need one are held back.",
        plan=term(books.plan.name),
    )


def _one_address(books: SageBooks) -> Sentence:
    return say(
        "Sage's plan, {plan}, keeps one address for each customer: shipping addresses stay in Vtiger.",
        plan=term(books.plan.name),
    )


def _one_currency(books: SageBooks) -> Sentence:
    return say(
        "Sage keeps this business in {currency} alone: customers are made there in {currency}, and invoices "
        "in other currencies are held back.",
        currency=books.base_currency,
    )


CLOSED = frozenset({ModuleId.PRODUCTS, ModuleId.SERVICES})
"""Modules that a small plan lets other programs read but not write (spec, endpoint availability)."""


def is_closed(module: ModuleId, books: SageBooks) -> bool:
    """Whether this business of Sage takes no records of the module from us."""
    return books.plan.is_small and module in CLOSED
