import pytest

from sagesync_desktop.core.types import Told
from sagesync_desktop.modules import taxkinds
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.taxkinds import ZeroTax, item_tax_keys
from tests.builders import D, invoice, line
from tests.zero_taxes import ZERO_TAXES, by_api, typed, zero_book


def zero_tax(row, book):
    return taxkinds.zero_tax(document_of(invoice(lines=[row])).lines[0], book)


def keys(row, *ticked, **rates):
    return zero_tax(row, zero_book(*ticked, **rates)).keys


# -- lines of the web form tell themselves


@pytest.mark.parametrize(
    ("on_line", "kinds"),
    [
        (("tax4",), ("tax4",)),
        (("tax3",), ("tax3",)),
        ((), ("",)),
        (("tax1",), ("tax1@0",)),
        (("tax1", "tax4"), ("tax4",)),
        (("tax3", "tax4"), ("tax3", "tax4")),
    ],
)
def test_a_typed_line_bears_what_was_ticked_when_it_was_saved(on_line, kinds):
    for today in ((), ("tax3",), ("tax4",), ("tax3", "tax4")):
        assert zero_tax(typed(*on_line), zero_book(*today)) == ZeroTax(kinds, Told.LINE)


# -- lines of the API are told by their item


@pytest.mark.parametrize(
    ("on_item", "kinds"),
    [
        (("tax4",), ("tax4",)),
        (("tax3",), ("tax3",)),
        ((), ("",)),
        (("tax1",), ("tax1@0",)),
        (("tax1", "tax4"), ("tax4",)),
        (("tax1", "tax2"), ("tax1@0", "tax2@0")),
        (("tax3", "tax4"), ("tax3", "tax4")),
    ],
)
def test_a_line_by_api_bears_what_is_ticked_on_its_item(on_item, kinds):
    assert zero_tax(by_api(), zero_book(*on_item)) == ZeroTax(kinds, Told.ITEM)


def test_a_tax_that_is_charged_is_no_zero_tax():
    """Fact 45: an unlinked tax is stored and adds nothing."""
    assert keys(by_api(tax2=D(5)), "tax2", "tax4", tax2=5) == ("tax4",)


def test_a_line_whose_item_is_unknown_or_gone_bears_none():
    assert keys(by_api(productid="14x9")) == ("",)
    assert keys(by_api(deleted=True), "tax4") == ("",)


def test_a_line_kept_by_an_older_version_is_told_by_its_item():
    """It kept no zeros, so that a column of 0 and an empty one look alike."""
    old = {name: value for name, value in line().items() if not name.startswith("tax")}
    assert zero_tax(old, zero_book("tax4")) == ZeroTax(("tax4",), Told.ITEM)


# -- items


@pytest.mark.parametrize(
    ("ticked", "names"),
    [
        ({}, ()),
        ({"tax1": 20}, ("tax1",)),
        ({"tax1": 0}, ("tax1@0",)),
        ({"tax4": 0}, ("tax4",)),
        ({"tax1": 20, "tax4": 0}, ("tax1", "tax4")),
    ],
)
def test_an_items_taxes_are_named_as_they_are_mapped(ticked, names):
    rows = tuple({"name": name, "rate": D(rate)} for name, rate in ticked.items())
    assert item_tax_keys(rows, zero_book()) == names


def test_the_taxes_of_the_tests_are_vtigers():
    assert [(tax.name, tax.percentage) for tax in ZERO_TAXES][2:] == [("tax3", D(0)), ("tax4", D(0))]
