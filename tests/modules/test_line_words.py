import pytest

from sagesync_desktop.core.types import Item, LineTax, Side
from sagesync_desktop.modules.line_words import item_name, line_difference, tax_name
from tests.builders import PRODUCTS, D, codebook, in_vtiger, trading_book
from tests.builders import shared_line as row

BOOK = trading_book()


@pytest.mark.parametrize(
    ("kept", "wanted", "words"),
    [
        ({"tax": "GB_LOWER"}, {}, "line 1 (Widget) has tax Lower instead of Standard"),
        ({"tax": "", "unmapped": ("",)}, {}, "line 1 (Widget) has tax none instead of Standard"),
        ({"tax": "", "unmapped": ("tax2",)}, {}, "line 1 (Widget) has tax Reduced VAT instead of Standard"),
        ({"quantity": D("2.500")}, {}, "line 1 (Widget) has quantity 2.5 instead of 2"),
        ({"unit_price": D("9.99")}, {}, "line 1 (Widget) has price 9.99 instead of 10"),
        ({}, {"discount": D("1.50")}, "line 1 (Widget) has discount 0 instead of 1.5"),
        ({"text": "Blue"}, {"text": "Red"}, "line 1 (Widget) has text “Blue” instead of “Red”"),
        ({"item": None}, {}, "line 1 has item none instead of Widget"),
    ],
)
def test_the_difference_of_two_lines_is_told_in_words(kept, wanted, words):
    assert line_difference((row(**kept),), (row(**wanted),), BOOK) == words


def test_the_line_is_named_by_its_place_and_its_text_where_the_item_is_unknown():
    kept, wanted = row("14x9", "Hire", quantity=D(1)), row("14x9", "Hire")
    said = line_difference((row(), kept), (row(), wanted), BOOK)
    assert said == "line 2 (Hire) has quantity 1 instead of 2"


def test_missing_lines_are_counted():
    assert line_difference((row(),), (row(), row()), BOOK) == "it has 1 lines instead of 2"


def test_nothing_is_told_of_what_means_the_same():
    kept = row(quantity=D("2.000"), amount=D("4.01"), text="A widget")
    assert line_difference((kept,), (row(),), BOOK) == ""


def test_only_the_first_differences_are_spelt_out():
    said = line_difference((row(quantity=D(1)),) * 5, (row(),) * 5, BOOK)
    assert said.count("instead of") == 3
    assert said.endswith("2 more differences")


def test_no_difference_shows_how_the_program_keeps_it():
    said = line_difference((row(None, tax="", unmapped=("tax1+tax2",)),), (row(quantity=D(1)),), BOOK)
    assert not {"Decimal", "vtiger:", "Item", "{", "14x1", "GB_"} & set(said.split())
    assert "VAT, Reduced VAT" in said


def test_a_tax_is_named_as_its_users_see_it():
    assert tax_name(LineTax("GB_STANDARD"), BOOK) == "Standard"
    assert tax_name(LineTax("gone"), BOOK) == "gone"
    assert tax_name(LineTax(), BOOK) == ""


def test_an_item_is_named_by_the_record_behind_it():
    service = in_vtiger(PRODUCTS, "14x7", description="First\nSecond")
    assert item_name(Item(PRODUCTS, Side.VTIGER, "14x7"), codebook(service)) == "First"
    assert item_name(Item(PRODUCTS, Side.SAGE, "p1"), BOOK) == "A fine widget"
