"""Which invoices of Sage have a PDF that is worth attaching: those that were issued and count."""

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import FieldChoice, ModuleChoice
from sagesync_desktop.core.specs import file_fields, tailored
from sagesync_desktop.core.types import Direction, ModuleId, Record, Side
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.invoice_truths import issued_pdf

SPEC = BY_ID[ModuleId.INVOICES]


def invoice(key="1", **fields):
    told = {"displayed_as": "SI-12", "status_id": "UNPAID", **fields}
    return Record(ModuleId.INVOICES, Side.SAGE, key, "r", told)


@pytest.mark.parametrize("status", ["UNPAID", "PART_PAID", "PAID"])
def test_an_issued_invoice_has_one(status):
    assert issued_pdf(invoice(status_id=status)) == "SI-12.pdf"


@pytest.mark.parametrize(
    "fields",
    [
        {"status_id": "DRAFT"},
        {"status_id": "PRO_FORMA"},
        {"status_id": "VOID"},
        {"status_id": ""},
        {"key": "credit:1"},
        {"unreadable": "nonsense"},
    ],
    ids=str,
)
def test_nothing_else_has(fields):
    assert issued_pdf(invoice(**fields)) == ""


@pytest.mark.parametrize(
    ("direction", "options", "wanted"),
    [
        (None, {Option.CRM_TRUTH}, ["cf_1"]),
        (Direction.BOTH, {Option.CRM_TRUTH}, ["cf_1"]),
        (Direction.OFF, {Option.CRM_TRUTH}, []),
        (None, (), []),
    ],
)
def test_its_field_is_filled_by_attaching_alone_and_travels_nowhere(direction, options, wanted):
    own = FieldChoice("cf_1", vtiger="cf_1", sage="issued_pdf", direction=direction)
    choice = ModuleChoice(on=True, fields=(own,))
    assert [*file_fields(SPEC, choice, options)] == wanted
    assert "cf_1" not in {pair.name for pair in tailored(SPEC, choice, options).fields}
