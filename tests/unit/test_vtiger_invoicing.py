"""A whole invoice as it is sent back to Vtiger: without the blanks that break the write off halfway."""

import pytest

from sagesync_desktop.clients.vtiger.invoicing import Shipping, whole_invoice

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
