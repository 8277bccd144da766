"""Choices that are made where their want is read: what is offered, what is suggested, what changes."""

from dataclasses import replace
from datetime import date

import pytest

from sagesync_desktop.core.books import TaxRate, VtigerTax, at_rate, set_to, tax_of
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Choose, Unfit, fits
from sagesync_desktop.core.settings import Mappings
from sagesync_desktop.core.types import Direction, Side
from sagesync_desktop.modules.cures_settings import (
    BOTH_WAYS,
    RateAsked,
    TaxAsked,
    choose_account,
    free_taxes,
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
    PRODUCTS,
    STANDARD,
    TAXES,
    D,
    books,
    codebook,
    in_vtiger,
    invoice,
    line,
    product,
    sage_invoice,
    sage_line,
    sent,
    settings,
    setup,
    trading_book,
    value_of,
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
    need = map_rate(rate).needs(sage_invoice(), context)
    assert [one.id for one in need.choices] == ["tax3", "tax1@2.5", "tax2@2.5"]
    assert need.suggestion == "tax3"
    work = map_rate(rate).work(sage_invoice(), context, "tax3")
    assert chosen(work).mappings.taxes["tax3"] == "GB_LEVY"


def reduced(_record, _context):
    return RateAsked("IE_RED2", D("12.5"), likely=("tax1",))


RED2 = TaxRate("IE_RED2", "REDUCED_2", D("12.5"), shown="Reduced Rate 2")
WITH_RED2 = {"sage": books(tax_rates=(STANDARD, NO_VAT, RED2))}


def test_a_rate_of_a_percentage_that_no_tax_has_is_offered_the_taxes_set_to_it():
    need = map_rate(reduced).needs(sage_invoice(), about(**WITH_RED2))
    assert [(one.id, one.label) for one in need.choices] == [
        ("tax1@12.5", "VAT at 12.5 %"),
        ("tax2@12.5", "Reduced VAT at 12.5 %"),
    ]
    assert need.suggestion == "tax1@12.5"


def test_a_rate_is_shown_with_what_it_came_to_on_the_record_not_today():
    def former(_record, _context):
        return RateAsked("GB_STANDARD", D("17.5"))

    work = map_rate(former).work(sage_invoice(), about(), "tax2@17.5")
    (shown,) = work.shown
    assert (shown.before, shown.after) == ("", f"{STANDARD.called} (17.5 %)")


def test_a_tax_that_has_its_rate_already_keeps_it():
    def other(_record, _context):
        return RateAsked("GB_OTHER", D(20))

    work = map_rate(other).work(sage_invoice(), about(), "tax2@20")
    assert chosen(work).mappings.taxes == {**MAPPINGS.taxes, "tax2@20": "GB_OTHER"}
    with pytest.raises(Unfit):
        map_rate(other).work(sage_invoice(), about(), "tax1")


def test_a_tax_typed_at_another_percentage_is_mapped_under_a_name_of_its_own():
    def typed(_record, _context):
        return TaxAsked("tax1", D("12.5"))

    work = map_tax(typed).work(invoice(), about(**WITH_RED2), "IE_RED2")
    assert chosen(work).mappings.taxes == {**MAPPINGS.taxes, "tax1@12.5": "IE_RED2"}


def test_a_rate_mapped_here_carries_the_line_to_vtiger_and_back_unchanged():
    mapped = settings(mappings=MAPPINGS.with_tax("tax1@12.5", "IE_RED2"))
    book = trading_book(chosen=mapped, **WITH_RED2)
    row = sage_line(tax_rate_id="IE_RED2", tax_amount=D("2.50"))
    value = value_of(INVOICES, "lines", sage_invoice(lines=[row]), book)
    (sent_row,) = sent(INVOICES, "lines", Side.VTIGER, value, book)["lines"]
    assert (sent_row["tax1"], sent_row["tax2"]) == (D("12.5"), D(0))
    back = value_of(INVOICES, "lines", invoice(lines=[line(tax1=D("12.5"))]), book)
    assert back[0].tax.rate_id == "IE_RED2"


def test_a_line_at_the_taxs_own_percentage_keeps_the_taxs_own_rate():
    mapped = settings(mappings=MAPPINGS.with_tax("tax1@12.5", "IE_RED2"))
    book = trading_book(chosen=mapped, **WITH_RED2)
    (own,) = value_of(INVOICES, "lines", invoice(), book)
    assert own.tax.rate_id == "GB_STANDARD"


def test_an_item_at_another_percentage_bears_the_rate_that_was_mapped_for_it():
    mapped = settings(mappings=MAPPINGS.with_tax("tax1@12.5", "IE_RED2"))
    book = codebook(chosen=mapped, **WITH_RED2)
    item = product(taxes=({"name": "tax1", "rate": D("12.5")},))
    assert value_of(PRODUCTS, "tax", item, book) == "IE_RED2"
    assert sent(PRODUCTS, "tax", Side.VTIGER, "IE_RED2", book) == {
        "taxes": ({"name": "tax1", "rate": D("12.5")},)
    }


def test_untaxed_lines_of_sage_are_offered_no_tax_and_taxes_set_to_nought():
    unmapped = settings(mappings=Mappings(taxes={"tax1": "GB_STANDARD"}))
    assert free_taxes(D(0), codebook(chosen=unmapped)) == ("tax1@0", "tax2@0", "")


def test_a_mapping_at_another_percentage_is_read_back_from_its_name():
    assert [
        (tax_of(key), set_to(key)) for key in ("tax1", "tax1@12.5", at_rate("tax2", D("20.000")), "")
    ] == [
        ("tax1", None),
        ("tax1", D("12.5")),
        ("tax2", D(20)),
        ("", None),
    ]


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
