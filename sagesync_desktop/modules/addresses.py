"""Field pairs of one address: street, city, state, postcode and country."""

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.specs import FieldMap, Question, Transform
from sagesync_desktop.core.types import MISSING, Direction, Fields, Missing, ModuleId, Record, Side, Value
from sagesync_desktop.core.values import Kind, canonical, clean_text
from sagesync_desktop.modules.streets import street_and_box, street_lines

_COUNTRY_CURE = (
    "Enter the country's full name there, such as Jersey, Northern Ireland or Canada; "
    "the record is sent again by itself."
)
_PROVINCE_CURE = (
    "Enter the province's full name or its two letters there; the record is sent again by itself."
)


def street_pair(
    name: str, label: str, row: int, vtiger: str, sage: str, direction: Direction, module: ModuleId
) -> FieldMap:
    """Vtiger's street and P.O. box beside Sage's address lines 1 and 2.

    Vtiger demands a street of an invoice: there a box alone is one.
    """

    def read_sage(record: Record, _book: Codebook) -> Value | Missing:
        lines = (record.text(f"{sage}.address_line_1"), record.text(f"{sage}.address_line_2"))
        return "\n".join(line for line in lines if line)

    def read_vtiger(record: Record, _book: Codebook) -> Value | Missing:
        street, box = (clean_text(record.fields.get(f"{vtiger}_{part}")) for part in ("street", "pobox"))
        return "\n".join(line for line in street_lines(street, box) if line)

    def write_sage(value: Value, _book: Codebook) -> Fields:
        first, second = street_lines(clean_text(value))
        return {f"{sage}.address_line_1": first, f"{sage}.address_line_2": second}

    def write_vtiger(value: Value, book: Codebook) -> Fields:
        text = clean_text(value)
        if not any(field.name == f"{vtiger}_pobox" for field in book.setup.fields.get(module, ())):
            return {f"{vtiger}_street": text}
        street, box = street_and_box(text)
        if box and not street and module is ModuleId.INVOICES:
            street, box = box, ""
        return {f"{vtiger}_street": street, f"{vtiger}_pobox": box}

    transform = Transform(read_sage, read_vtiger, write_sage, write_vtiger)
    return FieldMap(
        name,
        label,
        row,
        Kind.TEXT,
        f"{vtiger}_street",
        f"{sage}.address_line_1",
        direction,
        per_line=True,
        transform=transform,
    )


def country_pair(name: str, label: str, row: int, vtiger: str, sage: str, direction: Direction) -> FieldMap:
    """A country by name in Vtiger beside its ISO-2 code in Sage; a name that is not sure is asked about."""

    def read_sage(record: Record, book: Codebook) -> Value | Missing:
        code = record.text(sage).upper()
        return code if not code or code in book.countries.names else MISSING

    def read_vtiger(record: Record, book: Codebook) -> Value | Missing:
        text = record.text(vtiger)
        return (book.countries.code(text) or MISSING) if text else ""

    def write_sage(value: Value, _book: Codebook) -> Fields:
        return {sage: clean_text(value)}

    def write_vtiger(value: Value, book: Codebook) -> Fields:
        code = clean_text(value)
        return {vtiger: book.countries.names.get(code, code)}

    def asks(record: Record, book: Codebook) -> Question | None:
        reader, field = (read_sage, sage) if record.side is Side.SAGE else (read_vtiger, vtiger)
        if reader(record, book) is not MISSING:
            return None
        text = record.text(field)
        unsure = say("{field} says “{text}”, which is not clearly one country", field=term(label), text=text)
        return Question(unsure, _COUNTRY_CURE)

    transform = Transform(read_sage, read_vtiger, write_sage, write_vtiger)
    return FieldMap(name, label, row, Kind.COUNTRY, vtiger, sage, direction, transform=transform, asks=asks)


def region_pair(name: str, label: str, row: int, vtiger: str, sage: str, direction: Direction) -> FieldMap:
    """A state or county; in Canada a province by name or code in Vtiger beside its code in Sage."""

    def read_sage(record: Record, _book: Codebook) -> Value | Missing:
        return canonical(Kind.TEXT, record.fields.get(f"{sage}.region", MISSING))

    def read_vtiger(record: Record, book: Codebook) -> Value | Missing:
        country = book.countries.code(record.text(f"{vtiger}_country"))
        value = canonical(Kind.TEXT, record.fields.get(f"{vtiger}_state", MISSING))
        if not isinstance(value, str):
            return value
        region = book.countries.region(country, value)
        return MISSING if region is None else region

    def write_sage(value: Value, _book: Codebook) -> Fields:
        return {f"{sage}.region": clean_text(value)}

    def write_vtiger(value: Value, _book: Codebook) -> Fields:
        return {f"{vtiger}_state": clean_text(value)}

    def asks(record: Record, book: Codebook) -> Question | None:
        if record.side is Side.SAGE or read_vtiger(record, book) is not MISSING:
            return None
        text = record.text(f"{vtiger}_state")
        unsure = say("{field} “{text}” is none of Canada's provinces", field=term(label), text=text)
        return Question(unsure, _PROVINCE_CURE) if text else None

    transform = Transform(read_sage, read_vtiger, write_sage, write_vtiger)
    return FieldMap(
        name,
        label,
        row,
        Kind.TEXT,
        f"{vtiger}_state",
        f"{sage}.region",
        direction,
        transform=transform,
        asks=asks,
    )


def address_block(
    name: str,
    label: str,
    rows: tuple[int, int, int, int, int],
    vtiger: str,
    sage: str,
    module: ModuleId,
    direction: Direction = Direction.BOTH,
) -> tuple[FieldMap, ...]:
    """Street, city, state, postcode and country of one address."""
    return (
        street_pair(f"{name}_street", f"{label} Street", rows[0], vtiger, sage, direction, module),
        FieldMap(
            f"{name}_city",
            f"{label} City",
            rows[1],
            Kind.TEXT,
            f"{vtiger}_city",
            f"{sage}.city",
            direction,
        ),
        region_pair(f"{name}_state", f"{label} State", rows[2], vtiger, sage, direction),
        FieldMap(
            f"{name}_postcode",
            f"{label} Postal Code",
            rows[3],
            Kind.TEXT,
            f"{vtiger}_code",
            f"{sage}.postal_code",
            direction,
        ),
        country_pair(
            f"{name}_country",
            f"{label} Country",
            rows[4],
            f"{vtiger}_country",
            f"{sage}.country_id",
            direction,
        ),
    )
