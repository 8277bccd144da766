from decimal import Decimal

import pytest

from sagesync_desktop.core.books import LedgerAccount, SageBooks, TaxRate, VtigerSetup, VtigerTax
from sagesync_desktop.core.settings import Mappings
from sagesync_desktop.modules.suggest import (
    PURPOSE_BY_ID,
    account_offer,
    lost_accounts,
    lost_rates,
    rate_offer,
    suggest,
)
from sagesync_desktop.modules.taxnames import TaxKind, kind_of

SALES = LedgerAccount("a-sales", "Sales - Products (4000)", frozenset({"sales"}))
SERVICE = LedgerAccount("a-service", "Sales - Services (4010)", frozenset({"sales"}))
COST = LedgerAccount("a-cost", "Cost of sales (5000)", frozenset({"expenses"}))
CARRIAGE = LedgerAccount("a-carriage", "Carriage (4910)", frozenset())
STANDARD = TaxRate("GB_STANDARD", "Standard", Decimal("20.0"))
LOWER = TaxRate("GB_LOWER", "Lower", Decimal(5))
ZERO = TaxRate("GB_ZERO", "Zero Rated", Decimal(0))
EXEMPT = TaxRate("GB_EXEMPT", "Exempt", Decimal(0))
NO_VAT = TaxRate("GB_NO_TAX", "No VAT", Decimal(0))
DEFAULTS = {
    "product_sales": "a-sales",
    "product_purchase": "a-cost",
    "service_sales": "a-service",
    "carriage": "a-carriage",
}


def books(rates=(STANDARD, LOWER, ZERO, EXEMPT, NO_VAT), defaults=DEFAULTS):
    accounts = (SALES, SERVICE, COST, CARRIAGE)
    return SageBooks("b", "Business", "GB", "GBP", False, None, None, tuple(rates), accounts, defaults, {})


def setup(*taxes):
    return VtigerSetup("8.2.0", "admin", True, 2, "GBP", "GBP", {}, tuple(taxes), {}, True)


def tax(percentage, label="VAT", name="tax1", method="Simple"):
    return VtigerTax(name, label, Decimal(percentage), method)


BOOKS = books()
UNMAPPED = Mappings()


def about(key, books=BOOKS, taxes=(), mappings=UNMAPPED):
    return next(one for one in suggest(books, setup(*taxes), mappings).all if one.key == key)


def test_accounts_come_from_sages_own_defaults():
    assert suggest(books(), setup()).accounts == {
        "product_sales": "a-sales",
        "product_purchase": "a-cost",
        "service_sales": "a-service",
        "shipping": "a-carriage",
    }


def test_the_general_sales_account_stands_in_for_a_missing_one():
    found = about("service_sales", books(defaults={"sales": "a-sales"}))
    assert (found.id, found.reason) == ("a-sales", "Sage's own default for sales")


def test_an_account_without_default_is_not_guessed():
    found = about("service_purchase")
    assert (found.id, found.reason) == ("", "Sage has no default account for this")


def test_a_default_that_may_not_be_chosen_for_the_purpose_is_not_proposed():
    found = about("product_purchase", books(defaults={"product_purchase": "a-sales"}))
    assert found.id == ""


def test_a_tax_goes_to_the_rate_of_its_percentage():
    assert about("tax1", taxes=[tax("20.000")]).id == "GB_STANDARD"


@pytest.mark.parametrize("percentage", ["19.99", "20.01", "17.5", "2"])
def test_a_rate_of_another_percentage_is_never_proposed(percentage):
    assert about("tax1", taxes=[tax(percentage)]).id == ""


def test_a_hidden_rate_is_not_proposed():
    hidden = TaxRate("GB_STANDARD", "Standard", Decimal(20), visible=False)
    assert about("tax1", books([hidden, ZERO]), [tax("20")]).id == ""


def test_two_rates_of_one_percentage_are_a_question():
    second = TaxRate("r2", "Books", Decimal(20))
    found = about("tax1", books([STANDARD, second, ZERO]), [tax("20")])
    assert found.id == ""
    assert "Standard, Books" in found.reason


def test_a_reverse_charge_of_some_percent_is_no_tax_that_is_charged():
    reverse = TaxRate("r2", "Reverse charge", Decimal(20))
    rates = books([STANDARD, reverse, ZERO])
    assert about("tax1", rates, [tax("20")]).id == "GB_STANDARD"
    assert about("tax1", rates, [tax("20", "Reverse charge")]).id == "r2"
    assert about("tax1", books([STANDARD]), [tax("20", "Reverse charge")]).id == ""


def test_no_tax_is_sages_no_vat_and_names_the_alternatives():
    found = about("")
    assert found.id == "GB_NO_TAX"
    assert found.reason == (
        "no tax is ticked in Vtiger, and this is the one rate in Sage that says so; "
        "the alternatives are Zero Rated and Exempt"
    )


OUTSIDE = TaxRate("o", "Outside the scope", Decimal(0))


@pytest.mark.parametrize(
    ("rates", "proposed"),
    [
        ([ZERO, EXEMPT], ""),
        ([ZERO, OUTSIDE], "o"),
        ([NO_VAT, OUTSIDE], "GB_NO_TAX"),
        ([NO_VAT, TaxRate("n", "No tax", Decimal(0))], ""),
    ],
)
def test_no_tax_is_never_proposed_by_its_percentage_alone(rates, proposed):
    assert about("", books(rates)).id == proposed


def test_a_tax_that_was_set_to_zero_is_proposed_as_zero_rated_and_as_nothing_else():
    found = about("tax1@0", taxes=[tax("20")])
    assert (found.title, found.id) == ("VAT at 0 %", "GB_ZERO")
    assert found.reason.startswith("a tax that is charged at 0 % is zero-rated; the alternatives are")
    assert about("tax1@0", books([EXEMPT, NO_VAT]), [tax("20")]).id == ""


def test_a_tax_of_zero_percent_cannot_be_set_to_it():
    keys = {one.key for one in suggest(BOOKS, setup(tax("0", "Exempt"), tax("5", method="Compound"))).all}
    assert not any(key.endswith("@0") for key in keys)


@pytest.mark.parametrize(
    ("label", "proposed"),
    [
        ("VAT exempt", "GB_EXEMPT"),
        ("Umsatzsteuerbefreit", "GB_EXEMPT"),
        ("Exonéré de TVA", "GB_EXEMPT"),
        ("IVA exento", "GB_EXEMPT"),
        ("Zero rate", "GB_ZERO"),
        ("Nullsatz", "GB_ZERO"),
        ("TVA taux zéro", "GB_ZERO"),
        ("Tipo cero", "GB_ZERO"),
        ("No VAT", "GB_NO_TAX"),
        ("Ohne Steuer", "GB_NO_TAX"),
        ("Sans TVA", "GB_NO_TAX"),
        ("Sin IVA", "GB_NO_TAX"),
        ("Outside the scope", "o"),
        ("Hors champ", "o"),
        ("Nicht steuerbar", "o"),
        ("Reverse charge", "rc"),
        ("Autoliquidation", "rc"),
        ("Inversión del sujeto pasivo", "rc"),
        ("Special", ""),
        ("VAT 0 %", ""),
        ("Zero rated or exempt", ""),
        ("", ""),
    ],
)
def test_a_percentage_of_zero_is_told_apart_by_its_name_in_four_languages(label, proposed):
    reverse = TaxRate("rc", "Reverse charge", Decimal(0))
    rates = books([STANDARD, ZERO, EXEMPT, NO_VAT, OUTSIDE, reverse])
    assert about("tax1", rates, [tax("0", label)]).id == proposed


@pytest.mark.parametrize("method", ["Compound", "Deducted"])
def test_a_tax_that_sage_cannot_reckon_is_not_proposed(method):
    assert about("tax1", taxes=[tax("20", method=method)]).id == ""


def test_what_is_mapped_stays_out_of_the_suggestions():
    mapped = Mappings({"product_sales": "a-service"}, {"": "GB_EXEMPT"})
    keys = {one.key for one in suggest(books(), setup(), mapped).all}
    assert not keys & {"product_sales", ""}


def test_a_mapping_to_what_sage_no_longer_has_is_suggested_anew():
    gone = Mappings({"product_sales": "gone"}, {"": "gone"})
    assert about("product_sales", mappings=gone).id == "a-sales"
    assert about("", mappings=gone).id == "GB_NO_TAX"


def test_accepting_keeps_what_was_mapped_before():
    before = Mappings({"product_sales": "a-service"}, {"tax9": "GB_LOWER"})
    after = suggest(books(), setup(tax("20")), before).added_to(before)
    assert after.accounts["product_sales"] == "a-service"
    assert after.taxes == {
        "tax9": "GB_LOWER",
        "": "GB_NO_TAX",
        "tax1": "GB_STANDARD",
        "tax1@0": "GB_ZERO",
    }


def test_kinds_are_told_by_id_where_the_name_is_of_no_help():
    assert kind_of(TaxRate("GB_EXEMPT", "T2", Decimal(0))) is TaxKind.EXEMPT
    assert kind_of(TaxRate("x", "T9", Decimal(0))) is TaxKind.UNKNOWN
    assert kind_of(STANDARD) is TaxKind.TAXED


def test_the_offer_for_a_purpose_holds_only_what_sage_lets_choose_there():
    assert account_offer(PURPOSE_BY_ID["product_purchase"], books()) == (COST,)
    assert SALES in account_offer(PURPOSE_BY_ID["shipping"], books())
    assert rate_offer(books()) == (STANDARD, LOWER, ZERO, EXEMPT, NO_VAT)


def test_an_account_of_the_wrong_kind_and_one_that_is_gone_are_lost():
    chosen = Mappings(
        accounts={"product_sales": "a-cost", "service_sales": "a-gone", "shipping": "a-carriage"}
    )
    assert [purpose.id for purpose in lost_accounts(chosen, books())] == ["product_sales", "service_sales"]


def test_a_rate_that_sage_hides_is_lost():
    hidden = TaxRate("GB_OLD", "Old", Decimal("17.5"), visible=False)
    chosen = Mappings(taxes={"tax1": "GB_OLD", "tax2": "GB_LOWER", "": ""})
    assert lost_rates(chosen, books(rates=(LOWER, hidden))) == ("tax1",)
