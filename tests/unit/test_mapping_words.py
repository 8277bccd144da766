"""The words by which a tax is named on the command line."""

from sagesync_desktop.cli.mapping_set import find, vtiger_taxes
from sagesync_desktop.core.books import TaxRate, VtigerTax
from tests.builders import D, books, setup

QUEBEC = TaxRate("q1", "GST/QST", D("14.975"), components=(("GST", D(5)), ("QST", D("9.975"))))
TAXES = (VtigerTax("tax1", "GST", D(5)), VtigerTax("tax2", "QST", D("9.975")))


def test_taxes_that_are_mapped_together_are_named_with_a_plus():
    offer = vtiger_taxes(setup(taxes=TAXES), books(tax_rates=(QUEBEC,)))
    assert find("gst + qst", offer, "tax") == "tax1+tax2"
    assert find("GST", offer, "tax") == "tax1"
    assert find("GST at 0", offer, "tax") == "tax1@0"
