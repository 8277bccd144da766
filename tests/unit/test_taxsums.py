"""Several Vtiger taxes that are one rate in Sage, by Sage's own list of what a rate is made up of."""

from dataclasses import replace

import pytest

from sagesync_desktop.core.books import TaxRate, VtigerTax
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import Mappings
from sagesync_desktop.core.taxsums import tax_sums, with_sums
from sagesync_desktop.modules.suggest import suggest
from tests.builders import D, books, codebook, settings, setup

QUEBEC = TaxRate("q1", "GST/QST", D("14.975"), components=(("GST", D(5)), ("QST", D("9.975"))))
BC = TaxRate("b1", "GST/PST BC", D(12), components=(("GST", D(5)), ("PST BC", D(7))))
MANITOBA = TaxRate("m1", "GST/RST MB", D(12), components=(("GST", D(5)), ("RST MB", D(7))))
GST = VtigerTax("tax1", "GST", D(5))
QST = VtigerTax("tax2", "QST", D("9.975"))


def found(rates, *taxes):
    sums = tax_sums(books(tax_rates=rates), setup(taxes=taxes))
    return {one.key: [rate.id for rate in one.rates] for one in sums}


def test_taxes_that_make_up_a_rate_of_sage_are_found_together():
    assert found((QUEBEC, BC), GST, QST) == {"tax1+tax2": ["q1"]}


def test_keys_are_in_the_order_of_a_line_s_taxes():
    tenth = replace(QST, name="tax10")
    assert list(found((QUEBEC,), replace(GST, name="tax2"), tenth)) == ["tax10+tax2"]


def test_of_rates_of_the_same_percentages_the_one_that_is_called_alike_counts():
    provincial = VtigerTax("tax3", "PST BC", D(7))
    assert found((BC, MANITOBA), GST, provincial) == {"tax1+tax3": ["b1"]}


def test_rates_that_cannot_be_told_apart_are_all_named():
    provincial = VtigerTax("tax3", "PST", D(7))
    assert found((BC, MANITOBA), GST, provincial) == {"tax1+tax3": ["b1", "m1"]}


def test_a_rate_without_a_list_is_known_by_its_sum_and_all_names():
    plain = replace(QUEBEC, components=())
    assert found((plain,), GST, QST) == {"tax1+tax2": ["q1"]}
    assert found((replace(plain, name="Quebec"),), GST, QST) == {}


@pytest.mark.parametrize(
    "rate", [replace(QUEBEC, visible=False), replace(QUEBEC, components=(("GST", D(5)), ("QST", D(9))))]
)
def test_hidden_rates_and_other_parts_are_none(rate):
    assert found((rate,), GST, QST) == {}


def test_taxes_whose_sum_alone_is_right_are_none():
    others = (VtigerTax("tax1", "GST", D(4)), VtigerTax("tax2", "QST", D("10.975")))
    assert found((QUEBEC,), *others) == {}


def test_where_sage_combines_nothing_nothing_is_combined():
    assert tax_sums(books(), setup()) == ()


def test_only_a_rate_that_is_certain_is_proposed():
    def proposal(rates, *taxes):
        offer = suggest(books(tax_rates=rates), setup(taxes=taxes))
        return next(one for one in offer.all if "+" in one.key)

    certain = proposal((QUEBEC,), GST, QST)
    assert (certain.key, certain.id, certain.title) == ("tax1+tax2", "q1", "GST + QST 14.975 %")
    doubtful = proposal((BC, MANITOBA), GST, VtigerTax("tax3", "PST", D(7)))
    assert doubtful.id == ""
    assert "several rates of 12 %" in doubtful.reason


def test_of_several_rates_of_a_percentage_the_one_with_the_same_name_is_proposed():
    rates = tuple(TaxRate(code, f"HST {code}", D(15)) for code in ("NB", "NL", "PE"))
    offer = suggest(books(tax_rates=rates), setup(taxes=(VtigerTax("tax1", "HST NL", D(15)),)))
    assert offer.taxes["tax1"] == "NL"


MAPPED = Mappings(taxes={"tax1+tax2": "q1", "tax1": "g1"})
BOOK = codebook(chosen=replace(settings(), mappings=MAPPED), vtiger=setup(taxes=(GST, QST)))


def test_a_combined_rate_comes_back_as_the_taxes_that_it_is_made_up_of():
    name = BOOK.vtiger_tax("q1", D("14.975"))
    assert name == "tax1+tax2"
    assert BOOK.vtiger_shares(name, D("14.975")) == {"tax1": D(5), "tax2": D("9.975")}


def test_a_combined_rate_of_another_day_cannot_be_shared_out():
    assert BOOK.vtiger_tax("q1", D("13.5")) is None
    assert BOOK.vtiger_tax("g1", D(6)) == "tax1"


# -- without being mapped together


def summed(mappings, rates, *taxes):
    return with_sums(mappings, books(tax_rates=rates), setup(taxes=taxes)).taxes


def test_what_is_one_rate_beyond_doubt_counts_without_a_mapping():
    assert summed(Mappings(taxes={"tax1": "g1"}), (QUEBEC,), GST, QST) == {"tax1": "g1", "tax1+tax2": "q1"}


def test_what_could_be_one_of_several_rates_does_not_count():
    assert summed(Mappings(), (BC, MANITOBA), GST, VtigerTax("tax3", "PST", D(7))) == {}


def test_a_persons_own_mapping_of_both_together_stays():
    assert summed(Mappings(taxes={"tax1+tax2": "x9"}), (QUEBEC,), GST, QST) == {"tax1+tax2": "x9"}


def test_the_book_follows_the_switch_and_what_both_systems_have_now():
    chosen = settings(mappings=Mappings(taxes={}))
    book = codebook(chosen=chosen, sage=books(tax_rates=()), vtiger=setup(taxes=(GST, QST)))
    assert book.sage_tax("tax1+tax2") is None
    book.settings = chosen.with_option(Option.COMBINED_TAX, on=True)
    assert book.sage_tax("tax1+tax2") is None
    book.books = books(tax_rates=(QUEBEC,))
    assert book.sage_tax("tax1+tax2") == "q1"
    assert book.vtiger_tax("q1", D("14.975")) == "tax1+tax2"
    book.settings = chosen
    assert book.sage_tax("tax1+tax2") is None
