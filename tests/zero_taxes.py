"""A company that tells its zero taxes apart: Vtiger's tax3 is zero-rated and tax4 exempt."""

from dataclasses import replace

from sagesync_desktop.core.books import TaxRate, VtigerTax
from tests.builders import MAPPINGS, TAXES, D, books, line, product, settings, setup, trading_book

TAX_NAMES = ("tax1", "tax2", "tax3", "tax4")
ZERO_TAXES = (*TAXES, VtigerTax("tax3", "Zero-rated", D(0)), VtigerTax("tax4", "Exempt", D(0)))
ZERO, EXEMPT = TaxRate("GB_ZERO", "Zero Rated", D(0)), TaxRate("GB_EXEMPT", "Exempt", D(0))
ZERO_RATES = (*books().tax_rates, ZERO, EXEMPT)
MAPPED = {**MAPPINGS.taxes, "tax3": "GB_ZERO", "tax4": "GB_EXEMPT", "tax1@0": "GB_ZERO", "tax2@0": "GB_ZERO"}


def zero_book(*ticked, taxes=MAPPED, **rates):
    """A book in which these taxes are ticked on the widget, at 0 percent unless said otherwise."""
    linked = tuple({"name": name, "rate": D(rates.get(name, 0))} for name in ticked)
    return trading_book(
        product(taxes=linked),
        chosen=replace(settings(), mappings=replace(MAPPINGS, taxes=taxes)),
        sage=books(tax_rates=ZERO_RATES),
        vtiger=setup(taxes=ZERO_TAXES),
    )


def typed(*ticked, **fields):
    """A line as the web form leaves it: columns are empty but for the taxes that were ticked on its item."""
    columns = {name: D(0) if name in ticked else None for name in TAX_NAMES}
    return line(**{**columns, **fields})


def by_api(**fields):
    """A line as the API writes it: 0 in every column."""
    return line(**{**dict.fromkeys(TAX_NAMES, D(0)), **fields})
