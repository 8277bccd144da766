"""What the ledger cannot keep, by itself, by its plan or by its books: left out, and said once a run."""

from dataclasses import replace

from sagesync_desktop.core.books import Plan, SageBooks, VtigerSetup
from sagesync_desktop.core.capabilities import Capabilities
from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules.ledger import CURRENCY, CUSTOMERS, DELIVERY, part_of

_ITEMS = frozenset({ModuleId.PRODUCTS, ModuleId.SERVICES})


def kept(plan: Plan, can: Capabilities) -> Plan:
    """The plan with what no business of this ledger can keep left out as well."""
    return plan if can.several_people else replace(plan, closed=plan.closed | {ModuleId.CONTACTS})


def within_plan(spec: ModuleSpec, books: SageBooks) -> ModuleSpec:
    """The module without the pairs for which this business has no place."""
    if spec.filing.kind != CUSTOMERS.name:
        return spec
    gone = books.plan.without if books.multi_currency else books.plan.without | {CURRENCY}
    return replace(spec, fields=tuple(pair for pair in spec.fields if pair.sage not in gone))


def limits(books: SageBooks, setup: VtigerSetup | None, settings: Settings) -> tuple[Sentence, ...]:
    """One sentence for each thing that stays in Vtiger alone because Sage cannot keep it."""
    plan, in_use = books.plan, {one for one in ModuleId if settings.module(one).on}
    one_address = bool(plan.without & part_of(CUSTOMERS, DELIVERY))
    one_currency = not books.multi_currency and setup is not None and len(setup.currencies) > 1
    told = (
        (bool(in_use & plan.closed & _ITEMS), _no_items),
        (ModuleId.CONTACTS in in_use & plan.closed, _one_person),
        (one_address and ModuleId.ORGANIZATIONS in in_use, _one_address),
        (one_currency, _one_currency),
    )
    return tuple(sentence(books) for is_so, sentence in told if is_so)


def _no_items(books: SageBooks) -> Sentence:
    return say(
        "Sage's plan, {plan}, takes no products or services from other programs: they stay in Vtiger, and "
        "invoices that need one are held back.",
        plan=term(books.plan.name),
    )


def _one_person(_books: SageBooks) -> Sentence:
    return say("Sage keeps one person for each customer: contacts stay in Vtiger.")


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
