"""Document lines as the rows in which bases and logs keep them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagesync_desktop.core.lines import is_line, line_of, row_of
from sagesync_desktop.core.types import Discount, Item, Line, LineTax, ModuleId, Side, Told
from sagesync_desktop.core.words import as_text
from tests.builders import D, shared_line

NUMBERS = st.decimals(-(10**6), 10**6, places=3)
IDS = st.from_regex(r"[0-9a-z]{1,8}(x[0-9]{1,4})?", fullmatch=True)
NAMES = st.sampled_from(["", "tax1", "tax2@0", "tax1+tax2"])
TAXES = st.one_of(
    st.builds(
        LineTax, rate_id=st.sampled_from(["", "GB_STANDARD"]), rate=NUMBERS, amount=NUMBERS | st.none()
    ),
    st.builds(
        LineTax, unmapped=st.lists(NAMES, min_size=1, max_size=3).map(tuple), told=st.sampled_from(Told)
    ),
)
ITEMS = st.builds(Item, st.sampled_from([ModuleId.PRODUCTS, ModuleId.SERVICES]), st.sampled_from(Side), IDS)
LINES = st.builds(
    Line,
    item=ITEMS | st.none(),
    description=st.text(max_size=9),
    quantity=NUMBERS,
    unit_price=NUMBERS,
    discount=st.builds(Discount, NUMBERS, NUMBERS | st.none()),
    tax=TAXES,
    own_text=st.text(max_size=9) | st.none(),
)


@given(LINES)
def test_a_line_comes_back_from_its_row_as_it_was(line):
    assert is_line(row_of(line))
    assert line_of(row_of(line)) == line


@pytest.mark.parametrize(
    ("line", "item"),
    [
        (shared_line("14x5"), "Products/14x5"),
        (shared_line("ab12", side=Side.SAGE), "Products/sage:ab12"),
        (shared_line("22x1", module=ModuleId.SERVICES), "Services/22x1"),
        (shared_line(None), ""),
    ],
)
def test_a_row_names_the_item_by_module_and_shared_id(line, item):
    assert row_of(line)["item"] == item


@pytest.mark.parametrize(
    ("tax", "kept"),
    [
        ({}, "GB_STANDARD"),
        ({"tax": ""}, ""),
        ({"tax": "", "unmapped": ("",)}, "vtiger:"),
        ({"tax": "", "unmapped": ("tax3", "tax1+tax2")}, "vtiger:tax3|tax1+tax2"),
    ],
)
def test_a_row_names_the_rate_or_the_taxes_that_have_none(tax, kept):
    assert row_of(shared_line(**tax))["tax"] == kept


def test_a_row_leaves_out_what_an_earlier_release_did_not_know():
    assert not {"own_text", "percent", "told", "tax_amount"} & row_of(shared_line()).keys()


def test_the_rows_of_a_side_are_no_shared_lines():
    assert not is_line({"product_id": "p1", "quantity": D(1), "unit_price": D(1)})
    assert not is_line({"productid": "14x1", "quantity": D(1), "listprice": D(1)})


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (shared_line(text="Boots\nbrown", quantity=D(5)), "5 × Boots at 10"),
        (shared_line(discount=D("1.20")), "2 × Widget at 10 less 1.20"),
        (shared_line(None), "2 ×  at 10"),
    ],
)
def test_a_line_is_said_by_its_text_or_its_item(line, words):
    assert as_text((line,), named=lambda _item: "Widget") == words
