"""A whole invoice as it is sent back to Vtiger: without the blanks that break the write off halfway."""

import pytest

from sagesync_desktop.clients.vtiger.invoicing import Shipping, whole_invoice
from sagesync_desktop.clients.vtiger.torn import would_lose

BLANKS = ("hdnDiscountAmount", "hdnDiscountPercent", "hdnS_H_Amount", "hdnS_H_Percent")
"""Empty, each of them ends a whole update in status 500 (8.2.0, measured, facts 2 and 4)."""


def sent(**header):
    line = {"productid": "14x1", "quantity": "1.000", "listprice": "10.00", "tax1": "20.000", "tax2": ""}
    raw = {"id": "7x1", "hdnTaxType": "individual", "LineItems": [line], **header}
    return whole_invoice(raw, {}, ("tax1", "tax2"), Shipping())


@pytest.mark.parametrize("name", BLANKS)
def test_an_empty_figure_of_the_header_is_left_out(name):
    assert name not in sent(**{name: ""})


@pytest.mark.parametrize("name", BLANKS)
def test_a_figure_of_the_header_goes_back_as_it_was(name):
    assert sent(**{name: "2.50"})[name] == "2.50"


def test_a_blank_tax_of_a_line_goes_back_as_none():
    """Fact 13: a blank for a tax that the item has loses the line and those after it."""
    (line,) = sent()["LineItems"]
    assert (line["tax1"], line["tax2"]) == ("20.000", "0.000")


def read(*, parts):
    """An invoice of two lines, with what the second one's item is made of."""
    lines = [{"productid": "14x1", "product_name": "Lamp"}, {"productid": "14x2", "product_name": "Set"}]
    details = {"1": {"subproduct_ids1": ""}, "2": {"subproduct_ids2": parts}}
    return {"LineItems": lines, "LineItems_FinalDetails": details}


def test_a_bundle_on_any_line_is_never_written_whole():
    """Its parts stand in the display details alone, under a name that bears the line's place (fact 60)."""
    assert would_lose(read(parts="15:1,16:2")) == "Line 2 (Set) is a bundle, whose parts would be lost"
    assert would_lose(read(parts="")) is None


def test_a_line_whose_item_was_deleted_is_never_written_whole():
    """It would come back as a text (fact 50)."""
    raw = {"LineItems": [{"productid": "", "product_name": "Lamp"}]}
    assert would_lose(raw) == "The item of line 1 (Lamp) was deleted in Vtiger"


@pytest.mark.parametrize(
    ("coming", "is_lost"),
    [
        ({"productid": "14x9", "comment": "Lamp"}, False),
        ({"productid": "14x9", "comment": "Lamp, green"}, False),
        ({"productid": "14x9", "comment": ""}, True),
        ({"productid": "", "comment": "Lamp"}, True),
    ],
)
def test_a_line_that_gets_another_item_loses_nothing_where_it_keeps_its_text(coming, is_lost):
    raw = {"LineItems": [{"productid": "", "product_name": "Lamp"}]}
    assert (would_lose(raw, (coming,)) is not None) is is_lost


def test_a_text_of_its_own_is_what_a_line_must_keep():
    raw = {"LineItems": [{"productid": "", "product_name": "Lamp", "comment": "For the &quot;hall&quot;"}]}
    assert would_lose(raw, ({"productid": "14x9", "comment": 'For the "hall"'},)) is None
    assert would_lose(raw, ({"productid": "14x9", "comment": "Lamp"},)) is not None
