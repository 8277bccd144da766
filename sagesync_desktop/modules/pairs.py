"""Building blocks for field pairs that several modules share: amounts, currencies, organizations."""

from collections.abc import Callable
from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.specs import FieldMap, Question, Reader, Transform, nothing
from sagesync_desktop.core.types import (
    MISSING,
    Direction,
    Fields,
    Missing,
    ModuleId,
    Record,
    RecordId,
    Side,
    Value,
)
from sagesync_desktop.core.values import Kind, clean_text, parse_decimal, penny, plain

_PENNY_CURE = (
    "Enter an amount in whole pennies in Vtiger, for other units if need be (by the hundred), or leave it: "
    "Sage's stays as it is. Rounding changes what is charged."
)
_CURRENCY_CURE = "Enter the currency's three letters there, such as EUR; the record is sent again by itself."


def amount_pair(name: str, label: str, row: int, vtiger: str, sage: str) -> FieldMap:
    """An amount; Vtiger stores 0 for "none", so zero counts as blank on both sides. Sage's value wins."""

    def read_sage(record: Record, _book: Codebook) -> Value | Missing:
        return pennies_of(record.fields.get(sage))

    def read_vtiger(record: Record, _book: Codebook) -> Value | Missing:
        return MISSING if finer_than_pennies(record, vtiger) else pennies_of(record.fields.get(vtiger))

    def asks(record: Record, _book: Codebook) -> Question | None:
        return about_pennies(record, label, vtiger) if record.side is Side.VTIGER else None

    def write_sage(value: Value, _book: Codebook) -> Fields:
        return {sage: pennies_of(value) or Decimal("0.00")}

    def write_vtiger(value: Value, _book: Codebook) -> Fields:
        return {vtiger: pennies_of(value) or Decimal("0.00")}

    transform = Transform(read_sage, read_vtiger, write_sage, write_vtiger)
    return FieldMap(
        name,
        label,
        row,
        Kind.MONEY,
        vtiger,
        sage,
        owner=Side.SAGE,
        books=True,
        transform=transform,
        asks=asks,
    )


def finer_than_pennies(record: Record, vtiger: str) -> bool:
    """Whether an amount says more than Sage keeps: a screw at 0.004 is not free, nor at 1.255 dearer."""
    number = parse_decimal(record.fields.get(vtiger))
    return number is not None and number != penny(number)


def about_pennies(record: Record, label: str, vtiger: str) -> Question | None:
    """What is asked of an amount with fractions of a penny; Sage keeps two decimals (API v3.1)."""
    number = parse_decimal(record.fields.get(vtiger))
    if number is None or number == penny(number):
        return None
    finer = say(
        "{field} is {amount} in Vtiger, and Sage keeps two decimals", field=term(label), amount=plain(number)
    )
    return Question(finer, _PENNY_CURE, stops=False)


def pennies_of(raw: Value | Missing) -> Decimal | None:
    """An amount in pennies; None for none, which Vtiger stores as 0."""
    number = parse_decimal(raw)
    return penny(number) if number else None


def currency_of_organization(record: Record, book: Codebook) -> str:
    """An organization's currency: Cloud's field, a field labelled "Currency", else the base currency.

    What people type there is a code, a name or a sign; what is none of them stays as it is.
    """
    own = record.text("currency_code")
    named = (
        field.name for field in book.setup.fields.get(ModuleId.ORGANIZATIONS, ()) if field.label == "Currency"
    )
    text = own or next((record.text(name) for name in named if record.text(name)), book.setup.base_currency)
    return book.countries.currency(text) or text.upper()


def currency_pair(row: int, read_vtiger: Callable[[Record, Codebook], str], direction: Direction) -> FieldMap:
    """The currency, sent only when the record is made, and to Sage only where it keeps several currencies."""

    def from_vtiger(record: Record, book: Codebook) -> Value | Missing:
        return book.countries.currency(read_vtiger(record, book)) or MISSING

    def asks(record: Record, book: Codebook) -> Question | None:
        is_told = record.side is Side.SAGE or from_vtiger(record, book) is not MISSING
        if is_told or not book.books.multi_currency:
            return None
        text = read_vtiger(record, book)
        unsure = say("Currency says “{text}”, which is not clearly one currency", text=text)
        return Question(unsure, _CURRENCY_CURE)

    def from_sage(record: Record, book: Codebook) -> Value | Missing:
        return record.text("currency_id").upper() or book.books.base_currency

    def to_sage(value: Value, book: Codebook) -> Fields:
        return {"currency_id": value} if book.books.multi_currency else {}

    def to_vtiger(value: Value, _book: Codebook) -> Fields:
        return {"currency_code": value}

    writer = nothing if direction is Direction.TO_SAGE else to_vtiger
    transform = Transform(from_sage, from_vtiger, to_sage, writer)
    return FieldMap(
        "currency",
        "Currency",
        row,
        Kind.CODE,
        "currency_id",
        "currency_id",
        direction,
        create_only=True,
        blank=BlankRule.KEEP,
        transform=transform,
        asks=asks,
    )


def rate_text(number: Decimal) -> Decimal:
    """An exchange rate at Vtiger's three decimals (measured: its column holds three)."""
    return plain(number.quantize(Decimal("0.001")))


def organization_pair(
    row: int, required_by: frozenset[Side], *, create_only: bool, stand_in: Reader | None = None
) -> FieldMap:
    """The organization that a contact or an invoice belongs to, as a reference to the linked customer."""

    def from_sage(record: Record, book: Codebook) -> Value | Missing:
        return book.shared_reference(ModuleId.ORGANIZATIONS, Side.SAGE, record.text("contact_id"))

    def from_vtiger(record: Record, _book: Codebook) -> Value | Missing:
        return record.text("account_id")

    def to_sage(value: Value, book: Codebook) -> Fields:
        return {"contact_id": book.side_reference(ModuleId.ORGANIZATIONS, Side.SAGE, clean_text(value))}

    def to_vtiger(value: Value, book: Codebook) -> Fields:
        return {"account_id": book.side_reference(ModuleId.ORGANIZATIONS, Side.VTIGER, clean_text(value))}

    return FieldMap(
        "organization",
        "Organization Name",
        row,
        Kind.REFERENCE,
        "account_id",
        "contact_id",
        owner=None,
        required_by=required_by,
        create_only=create_only,
        transform=Transform(from_sage, from_vtiger, to_sage, to_vtiger),
        stand_in=stand_in,
    )


def within_organization(record: Record, book: Codebook, key: str, standin: RecordId = "") -> str:
    """A match key that counts inside one organization only; "" without organization or key.

    `standin`: Sage's id of the customer that counts for a Vtiger record which names no organization.
    """
    own = record.text("account_id") if record.side is Side.VTIGER else ""
    customer = record.text("contact_id") if record.side is Side.SAGE else standin
    owner = own or book.shared_reference(ModuleId.ORGANIZATIONS, Side.SAGE, customer)
    return f"{owner}|{key.casefold()}" if owner and key else ""
