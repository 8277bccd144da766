"""The province that a Canadian invoice is taxed in, which Sage demands (API v3.1, `tax_address_region`)."""

from collections.abc import Iterator

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.rules import skip_rule
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.specs import FieldMap, Transform, nothing
from sagesync_desktop.core.types import MISSING, Direction, Fields, Missing, ModuleId, Record, Side, Value
from sagesync_desktop.core.values import Kind, clean_text
from sagesync_desktop.modules.invoice_cures_customer import NO_PROVINCE

_CANADA = "CA"
_SPEAKING = ("city", "state", "code", "country")


def province(invoice: Record, book: Codebook) -> str | None:
    """Its code, by the first address that says more than a street; shipping comes before billing.

    None where that address lies in no province that is known; a later one would be a guess.
    """
    place = next(_places(invoice, book), None)
    return None if place is None else _province_of(*place, book)


def _places(invoice: Record, book: Codebook) -> Iterator[tuple[Record, str]]:
    """The addresses of the invoice, then those of its organization, which the invoice stands for."""
    owner = book.record(ModuleId.ORGANIZATIONS, Side.VTIGER, invoice.text("account_id"))
    for record in (invoice, owner):
        for kind in ("ship", "bill"):
            if record is not None and any(record.text(f"{kind}_{part}") for part in _SPEAKING):
                yield record, kind


def _province_of(record: Record, kind: str, book: Codebook) -> str | None:
    """A province by name or code; an address that leaves its country out may be Canadian by its province."""
    country, state = record.text(f"{kind}_country"), record.text(f"{kind}_state")
    if not state or (country and book.countries.code(country) != _CANADA):
        return None
    return book.countries.region(_CANADA, state)


def _from_sage(record: Record, book: Codebook) -> Value | Missing:
    return record.text("tax_address_region_id") if book.books.taxed_by_province else MISSING


def _from_vtiger(record: Record, book: Codebook) -> Value | Missing:
    code = province(record, book) if book.books.taxed_by_province else None
    return f"{_CANADA}-{code}" if code else MISSING


def _to_sage(value: Value, _book: Codebook) -> Fields:
    return {"tax_address_region_id": clean_text(value)}


TAX_PROVINCE = FieldMap(
    "tax_province",
    "Province",
    8,
    Kind.CODE,
    "",
    "tax_address_region_id",
    Direction.TO_SAGE,
    blank=BlankRule.KEEP,
    transform=Transform(_from_sage, _from_vtiger, _to_sage, nothing),
)


@skip_rule(
    id="invoice.no_province",
    title="Invoice without a Canadian province",
    to=Side.SAGE,
    fix="Enter country and province in the invoice's shipping or billing address, or in its organization's. "
    "An invoice that goes abroad is entered in Sage by hand.",
    cures=NO_PROVINCE,
)
def no_province(invoice: Record, context: Context) -> str | None:
    """Books in Canada: no address tells in which province the invoice is taxed."""
    book = context.book
    if not book.books.taxed_by_province or context.partner is not None or province(invoice, book):
        return None
    place = next(_places(invoice, book), None)
    if place is None:
        return say("No address of it names a Canadian province, in which Sage taxes an invoice")
    record, kind = place
    parts = (record.text(f"{kind}_{part}") for part in _SPEAKING)
    return say(
        "Its address “{address}” names no Canadian province, in which Sage taxes an invoice",
        address=", ".join(part for part in parts if part),
    )
