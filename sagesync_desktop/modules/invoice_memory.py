"""What the base of an invoice's pair holds besides its fields: the ways it went by, what was paid."""

from collections.abc import Collection

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.types import FieldName, Fields, Record
from sagesync_desktop.modules.freetext import free_text_used
from sagesync_desktop.modules.inclusive import inclusive_used
from sagesync_desktop.modules.invoice_payments import remembered as remembered_payments
from sagesync_desktop.modules.invoice_ways import ways_used
from sagesync_desktop.modules.standin import standin_used


def remembered(
    base: Fields,
    keep: Collection[FieldName],
    was: Record | None,
    sage: Record,
    vtiger: Record,
    book: Codebook,
) -> Fields:
    """All of it, each part under a name of its own."""
    return {
        **remembered_payments(base, keep, was, sage, vtiger, book),
        **ways_used(vtiger, book),
        **standin_used(vtiger, book),
        **free_text_used(vtiger, book),
        **inclusive_used(sage, vtiger, book),
    }
