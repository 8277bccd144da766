"""How a field that no pair knows is called where its undo is shown."""

from sagesync_desktop.core.books import VtigerField
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.core.undo import changes_of
from sagesync_desktop.modules import BY_ID
from tests.builders import codebook, in_sage, in_vtiger, setup

INVOICES, PRODUCTS = ModuleId.INVOICES, ModuleId.PRODUCTS


def called(now, fields, book=None):
    return [one.field for one in changes_of(BY_ID[now.module], book or codebook(), now, fields)]


def test_by_vtigers_own_label():
    described = {INVOICES: (VtigerField("hdnTaxType", "Tax Mode", "picklist"),)}
    book = codebook(vtiger=setup(fields=described))
    assert called(in_vtiger(INVOICES, hdnTaxType="individual"), {"hdnTaxType": "group"}, book) == ["Tax Mode"]


def test_in_sage_by_its_name_as_words():
    now = in_sage(PRODUCTS, catalog_item_type="x")
    assert called(now, {"catalog_item_type": "y"}) == ["Catalog item type"]


def test_a_field_of_a_pair_by_the_pair_s_label():
    assert called(in_vtiger(PRODUCTS, productname="Lamp"), {"productname": "Site lamp"}) == ["Product Name"]
