"""Choices that are made where their want is read: what is offered, what is suggested, what changes."""

from dataclasses import replace
from datetime import date

import pytest

from sagesync_desktop.core.books import TaxRate, VtigerTax
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Choose, Unfit, fits
from sagesync_desktop.core.settings import Mappings
from sagesync_desktop.core.types import Direction
from sagesync_desktop.modules.cures_settings import (
    BOTH_WAYS,
    RateAsked,
    TaxAsked,
    choose_account,
    let_travel,
    map_rate,
    map_tax,
    start_from,
)
from sagesync_desktop.modules.invoices import SPEC
from tests.builders import (
    CONTACTS,
    INVOICES,
    MAPPINGS,
    NO_VAT,
    ORGANIZATIONS,
    STANDARD,
    TAXES,
    D,
    books,
    codebook,
    in_vtiger,
    invoice,
    sage_invoice,
    settings,
    setup,
)

EXEMPT = TaxRate("GB_EXEMPT", "EXEMPT", D(0), shown="Exempt")
LEVY = VtigerTax("tax3", "Eco levy", D("2.5"))
LEVY_RATE = TaxRate("GB_LEVY", "LEVY", D("2.5"), shown="Levy")


def about(**changes):
    return Context(codebook(**changes))


def chosen(work, before=None):
    """The settings after the one choice that a cure makes."""
    (effect,) = work.effects
    assert isinstance(effect, Choose)
    return effect.change(before or settings())


def offer(cure, record, context):
    need = cure.needs(record, context)
    return [one.id for one in need.choices]


# -- Vtiger's tax, Sage's rate


def levy(_record, _context):
    return TaxAsked("tax3", D("2.5"))


WITH_LEVY = {"vtiger": setup(taxes=(*TAXES, LEVY)), "sage": books(tax_rates=(STANDARD, NO_VAT, LEVY_RATE))}


def test_a_tax_is_offered_the_rates_that_charge_as_much():
    assert offer(map_tax(levy), invoice(), about(**WITH_LEVY)) == ["GB_LEVY"]


def test_the_one_rate_of_its_percentage_suggests_itself():
    assert map_tax(levy).needs(invoice(), about(**WITH_LEVY)).suggestion == "GB_LEVY"


def test_a_tax_without_any_rate_of_its_percentage_cannot_be_mapped_here():
    cure = map_tax(levy)
    context = about(vtiger=setup(taxes=(*TAXES, LEVY)))
    assert cure.needs(invoice(), context) is None
    assert not fits(cure, invoice(), context)


def test_mapping_a_tax_changes_that_mapping_alone():
    work = map_tax(levy).work(invoice(), about(**WITH_LEVY), "GB_LEVY")
    assert chosen(work).mappings == MAPPINGS.with_tax("tax3", "GB_LEVY")
    (shown,) = work.shown
    assert (shown.side, shown.field, shown.before, shown.after) == (
        None,
        "Rate in Sage for Eco levy",
        "",
        "Levy (2.5 %)",
    )


def test_a_rate_that_charges_something_else_is_refused():
    with pytest.raises(Unfit, match="not among Levy"):
        map_tax(levy).work(invoice(), about(**WITH_LEVY), "GB_STANDARD")


def test_a_rate_counts_as_it_was_on_the_day_of_the_document():
    def old(_record, _context):
        return TaxAsked("tax1", D("17.5"), date(2010, 6, 1))

    context = about(chosen=settings(mappings=Mappings()))
    need = map_tax(old).needs(invoice(), context)
    assert [(one.id, one.label) for one in need.choices] == [("GB_STANDARD", "Standard (17.5 %)")]


def test_of_several_kinds_of_zero_none_is_suggested():
    def untaxed(_record, _context):
        return TaxAsked("tax9", D(0))

    context = about(sage=books(tax_rates=(STANDARD, EXEMPT, NO_VAT)))
    need = map_tax(untaxed).needs(invoice(), context)
    assert [one.id for one in need.choices] == ["GB_EXEMPT", "GB_NO_TAX"]
    assert need.suggestion == ""


# -- Sage's rate, Vtiger's tax


def test_a_rate_is_offered_the_taxes_of_its_percentage_that_are_still_free():
    def rate(_record, _context):
        return RateAsked("GB_LEVY", D("2.5"))

    context = about(**WITH_LEVY)
    assert offer(map_rate(rate), sage_invoice(), context) == ["tax3"]
    work = map_rate(rate).work(sage_invoice(), context, "tax3")
    assert chosen(work).mappings.taxes["tax3"] == "GB_LEVY"


def test_a_tax_that_has_its_rate_already_is_never_taken_away_from_it():
    def rate(_record, _context):
        return RateAsked("GB_OTHER_20", D(20))

    assert map_rate(rate).needs(sage_invoice(), about()) is None
    assert map_rate(rate).work(sage_invoice(), about(), "tax1") is None


# -- accounts


def account(_record, _context):
    return "product_sales"


def test_an_account_is_chosen_among_those_that_sage_offers_for_the_purpose():
    need = choose_account(account).needs(invoice(), about())
    assert [one.id for one in need.choices] == ["a-carriage", "a-sales", "a-service"]


def test_sages_own_default_is_suggested_where_the_mapped_account_is_lost():
    lost = settings(mappings=MAPPINGS.with_account("product_sales", "a-gone"))
    context = about(chosen=lost, sage=books(default_accounts={"sales": "a-sales"}))
    need = choose_account(account).needs(invoice(), context)
    assert need.suggestion == "a-sales"
    work = choose_account(account).work(invoice(), context, "a-sales")
    assert chosen(work, lost).mappings.accounts["product_sales"] == "a-sales"


def test_an_account_for_costs_cannot_be_chosen_for_sales():
    with pytest.raises(Unfit):
        choose_account(account).work(invoice(), about(), "a-cost")


# -- statuses and dates


def status(record):
    return record.text("invoicestatus")


def test_a_status_that_never_travels_can_be_let_go():
    held = invoice(invoicestatus="Cancel")
    work = let_travel(status).work(held, about(), "")
    after = chosen(work)
    assert "Cancel" not in after.invoices.ineligible_statuses
    assert work.warning.startswith("Every invoice with the status Cancel")
    assert (
        next(rule for rule in SPEC.rules if rule.id == "invoice.not_eligible").check(
            held, Context(codebook(chosen=after))
        )
        is None
    )


def test_a_status_that_travels_already_needs_nothing():
    assert let_travel(status).work(invoice(invoicestatus="Approved"), about(), "") is None


def day(record):
    return date.fromisoformat(record.text("invoicedate"))


def with_start(start):
    choice = replace(settings().module(INVOICES), start_date=start)
    return settings().with_module(INVOICES, choice)


def test_the_start_date_moves_back_to_the_date_of_the_document():
    context = about(chosen=with_start(date(2024, 6, 1)))
    cure = start_from(day)
    assert cure.needs(invoice(), context).suggestion == "2024-05-06"
    after = chosen(cure.work(invoice(), context, "2024-05-01"), with_start(date(2024, 6, 1)))
    assert after.module(INVOICES).start_date == date(2024, 5, 1)


def test_a_start_date_after_the_document_is_refused():
    context = about(chosen=with_start(date(2024, 6, 1)))
    with pytest.raises(Unfit, match="2024-05-07 is after the date of this one, 2024-05-06"):
        start_from(day).work(invoice(), context, "2024-05-07")


def test_without_a_start_date_there_is_none_to_move():
    assert start_from(day).work(invoice(), about(), "2024-05-01") is None


# -- directions


def one_way(module, direction):
    base = settings()
    return base.with_module(module, replace(base.module(module), direction=direction))


def test_a_module_is_let_travel_both_ways_with_a_word_on_what_else_would():
    context = about(chosen=one_way(ORGANIZATIONS, Direction.TO_SAGE))
    work = BOTH_WAYS.work(in_vtiger(ORGANIZATIONS), context, "")
    assert chosen(work, context.book.settings).module(ORGANIZATIONS).direction is Direction.BOTH
    assert [one.before for one in work.shown] == ["to Sage alone"]
    assert work.warning


def test_contacts_are_let_travel_by_the_module_that_leads_them():
    context = about(chosen=one_way(ORGANIZATIONS, Direction.TO_VTIGER))
    work = BOTH_WAYS.work(in_vtiger(CONTACTS), context, "")
    assert chosen(work, context.book.settings).module(CONTACTS).direction is Direction.BOTH


def test_a_module_that_travels_both_ways_needs_nothing():
    assert BOTH_WAYS.work(invoice(), about(), "") is None
