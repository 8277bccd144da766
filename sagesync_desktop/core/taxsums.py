"""Several Vtiger taxes on one line that are one rate in Sage: GST and QST, and their like in Canada.

Sage combines them itself (API v3.1, tax_rates: `is_combined_rate`, `component_tax_rates`), so which taxes
make up a rate is Sage's word and no guess.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations

from sagesync_desktop.core.books import SageBooks, TaxRate, VtigerSetup, VtigerTax
from sagesync_desktop.core.sentence import Sentence, joined
from sagesync_desktop.core.settings import Mappings
from sagesync_desktop.core.values import fold

TOGETHER = "+"
"""Between the names of taxes that are mapped as one."""


@dataclass(frozen=True, slots=True)
class TaxSum:
    """Vtiger taxes that Sage may hold as one rate."""

    taxes: tuple[VtigerTax, ...]
    """In the order of their names."""
    rates: tuple[TaxRate, ...]
    """The Sage rates that are made up like this."""

    @property
    def key(self) -> str:
        """The name under which they are mapped together."""
        return TOGETHER.join(tax.name for tax in self.taxes)

    @property
    def label(self) -> Sentence:
        """Their names as Vtiger's users see them."""
        return joined(" + ", [tax.label for tax in self.taxes])

    @property
    def percentage(self) -> Decimal:
        """What they come to."""
        return sum((tax.percentage for tax in self.taxes), Decimal(0))


def tax_sums(books: SageBooks, setup: VtigerSetup) -> tuple[TaxSum, ...]:
    """All of Vtiger's taxes that make up a combined rate of Sage; none where Sage combines none."""
    simple = [tax for tax in setup.taxes if tax.method == "Simple" and tax.percentage]
    combined = [rate for rate in books.tax_rates if rate.visible and rate.percentage]
    return tuple(_fitting(combined, sorted(simple, key=lambda tax: tax.name)))


def with_sums(mappings: Mappings, books: SageBooks, setup: VtigerSetup) -> Mappings:
    """The mappings with taxes that are one rate of Sage beyond doubt, where nobody mapped them together."""
    found = (one for one in tax_sums(books, setup) if len(one.rates) == 1)
    sums = {one.key: one.rates[0].id for one in found if not mappings.taxes.get(one.key)}
    return replace(mappings, taxes={**mappings.taxes, **sums}) if sums else mappings


def _fitting(rates: list[TaxRate], taxes: list[VtigerTax]) -> Iterator[TaxSum]:
    sizes = {len(rate.components) for rate in rates if rate.components} or {2}
    for size in sorted(sizes):
        for chosen in combinations(taxes, size):
            found = tuple(rate for rate in rates if _is_made_up_of(rate, chosen))
            if found:
                yield TaxSum(chosen, _by_name(found, chosen) or found)


def _is_made_up_of(rate: TaxRate, taxes: tuple[VtigerTax, ...]) -> bool:
    """By Sage's list of components; where it gives none, by the sum and by all names in the rate's own."""
    if rate.components:
        parts = sorted(percentage for _name, percentage in rate.components)
        return parts == sorted(tax.percentage for tax in taxes)
    words = _words(rate.name)
    names = [_words(tax.label) for tax in taxes]
    return rate.percentage == sum(tax.percentage for tax in taxes) and all(
        name and name <= words for name in names
    )


def _by_name(rates: tuple[TaxRate, ...], taxes: tuple[VtigerTax, ...]) -> tuple[TaxRate, ...]:
    """Of several rates of the same percentages, those whose components are called like the taxes."""
    labels = {fold(tax.label) for tax in taxes}
    return tuple(rate for rate in rates if {fold(name) for name, _percentage in rate.components} == labels)


def _words(name: str) -> set[str]:
    return set(re.findall(r"[a-z]+", fold(name)))


def parts_of(key: str) -> tuple[str, ...]:
    """The names of the taxes that are mapped under a key; one as a rule."""
    return tuple(key.split(TOGETHER))
