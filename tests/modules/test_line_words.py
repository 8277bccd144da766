import pytest

from sagesync_desktop.modules.line_words import item_name, line_difference, tax_name
from tests.builders import PRODUCTS, D, codebook, in_vtiger, trading_book

BOOK = trading_book()


def row(**changes):
    """A line in shared form: two widgets at 10.00."""
    sound = {
        "item": "Products/14x1",
        "description": "",
        "quantity": D(2),
        "unit_price": D(10),
        "discount": D(0),
        "tax": "GB_STANDARD",
        "rate": D(20),
        "tax_amount": D("4.00"),
    }
    return {**sound, **changes}


@pytest.mark.parametrize(
    ("kept", "wanted", "words"),
    [
        ({"tax": "GB_LOWER"}, {}, "line 1 (Widget) has tax Lower instead of Standard"),
        ({"tax": "vtiger:"}, {}, "line 1 (Widget) has tax none instead of Standard"),
        ({"tax": "vtiger:tax2"}, {}, "line 1 (Widget) has tax Reduced VAT instead of Standard"),
        ({"quantity": D("2.500")}, {}, "line 1 (Widget) has quantity 2.5 instead of 2"),
        ({"unit_price": D("9.99")}, {}, "line 1 (Widget) has price 9.99 instead of 10"),
        ({}, {"discount": D("1.50")}, "line 1 (Widget) has discount 0 instead of 1.5"),
        ({"description": "Blue"}, {"description": "Red"}, "line 1 (Widget) has text “Blue” instead of “Red”"),
        ({"item": ""}, {}, "line 1 has item none instead of Widget"),
    ],
)
def test_the_difference_of_two_lines_is_told_in_words(kept, wanted, words):
    assert line_difference((row(**kept),), (row(**wanted),), BOOK) == words


def test_the_line_is_named_by_its_place_and_its_text_where_the_item_is_unknown():
    kept, wanted = (
        row(item="Products/14x9", description="Hire"),
        row(item="Products/14x9", description="Hire"),
    )
    said = line_difference((row(), {**kept, "quantity": D(1)}), (row(), wanted), BOOK)
    assert said == "line 2 (Hire) has quantity 1 instead of 2"


def test_missing_lines_are_counted():
    assert line_difference((row(),), (row(), row()), BOOK) == "it has 1 lines instead of 2"


def test_nothing_is_told_of_what_means_the_same():
    kept = row(quantity=D("2.000"), tax_amount=D("4.01"), description="A widget")
    assert line_difference((kept,), (row(),), BOOK) == ""


def test_only_the_first_differences_are_spelt_out():
    said = line_difference((row(quantity=D(1)),) * 5, (row(),) * 5, BOOK)
    assert said.count("instead of") == 3
    assert said.endswith("2 more differences")


def test_no_difference_shows_how_the_program_keeps_it():
    said = line_difference((row(tax="vtiger:tax1+tax2", item=""),), (row(quantity=D(1)),), BOOK)
    assert not {"Decimal", "vtiger:", "{", "14x1", "GB_"} & set(said.split())
    assert "VAT, Reduced VAT" in said


def test_a_tax_is_named_as_its_users_see_it():
    assert tax_name("GB_STANDARD", BOOK) == "Standard"
    assert tax_name("gone", BOOK) == "gone"
    assert tax_name("", BOOK) == ""


def test_an_item_is_named_by_the_record_behind_it():
    service = in_vtiger(PRODUCTS, "14x7", description="First\nSecond")
    assert item_name({"item": "Products/14x7"}, codebook(service)) == "First"
    assert item_name({"item": "Products/sage:p1"}, BOOK) == "A fine widget"
