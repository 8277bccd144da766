"""Sage's JSON to records and back: pure, no requests."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sagesync_desktop.clients.jsontext import Json, JsonObject, bad_reply, text_of
from sagesync_desktop.clients.sage.credits import seen_as_credit, sent_as_credit
from sagesync_desktop.clients.sage.settled import digest, settlements
from sagesync_desktop.clients.sage.shapes import FLAGS, LINE, READ_ONLY, Shape, Shelf
from sagesync_desktop.clients.sage.values import amount_of, date_of, sound_id
from sagesync_desktop.core.errors import BadReply
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Fields, ModuleId, Record, Row, Scalar, Side, Value, rows_in

log = logging.getLogger(__name__)

_LARGEST_COUNT = 10**9
MONEY = "="
"""Joins an invoice's money in its revision, and begins a contact's; no stamp holds it."""
PARTS = ("main_address", "delivery_address", "main_contact_person")
"""The parts of a contact, which have stamps of their own."""
_PRICE_FIELDS = {
    ModuleId.PRODUCTS: ("sales_prices", "price", "price_name", "Sales Price"),
    ModuleId.SERVICES: ("sales_rates", "rate", "rate_name", "Rate"),
}
"""Module -> rows, amount, name and Sage's own name of the default price (GB books; users may rename it)."""


def parse(shelf: Shelf, raw: JsonObject) -> Record:
    """A record from one of Sage's objects; fields that the object lacks are absent, null is None."""
    record_id = sound_id(raw.get("id"))
    if record_id is None:
        raise bad_reply(Side.SAGE, say("an object of {module} has no id", module=shelf.module))
    fields = _parse_shape(shelf.resource.shape, raw)
    fields["web_link"] = _web_link(raw)
    fields["untouched"] = _is_untouched(raw)
    fields.update(_default_price(shelf.module, fields))
    if shelf.mark:
        fields = seen_as_credit(fields)
    elif settled := settlements(raw):
        # Few invoices have any; it is said where there is something to say.
        fields["payments"] = settled
    is_deleted = raw.get("deleted_at") is not None
    return Record(shelf.module, Side.SAGE, shelf.named(record_id), revision(shelf, raw), fields, is_deleted)


def parse_what_is_sound(shelf: Shelf, raw: JsonObject) -> Record:
    """The record; one that makes no sense keeps what is sound, and `unreadable`, and stops only itself.

    Raises BadReply where not even the id is sound.
    """
    try:
        return parse(shelf, raw)
    except BadReply as nonsense:
        log.warning("%s", nonsense)
        record = parse(shelf, {name: raw[name] for name in raw if _is_sound(shelf, raw, name)})
        return replace(record, fields={**record.fields, "unreadable": nonsense.title})


def _is_sound(shelf: Shelf, raw: JsonObject, name: str) -> bool:
    try:
        parse(shelf, {"id": raw.get("id"), name: raw[name]})
    except BadReply:
        return False
    return True


def revision(shelf: Shelf, raw: JsonObject) -> str:
    """Sage's change stamp; a contact's joins those of its parts, whose edits do not move its own.

    A document's joins its money: a payment need not move the stamp (Sage sheet, 5.3). So does a contact's
    where it was asked for what it owes.
    """
    stamps = [text_of(raw, "updated_at")]
    if shelf.module is ModuleId.INVOICES:
        status = raw.get("status")
        figures = [str(raw.get(name)) for name in ("total_paid", "outstanding_amount")]
        stated = text_of(status, "id") if isinstance(status, dict) else ""
        told = digest(raw)
        stamps.append(MONEY.join([stated, *figures, *([told] if told else [])]))
    if shelf.module is ModuleId.ORGANIZATIONS:
        parts = (raw.get(name) for name in PARTS)
        stamps += [text_of(part, "updated_at") for part in parts if isinstance(part, dict)]
        stamps += [f"{MONEY}{raw['balance']}"] if "balance" in raw else []
    return " ".join(stamp for stamp in stamps if stamp)


def _is_untouched(raw: JsonObject) -> bool:
    """Whether nobody has changed the object since it was made, its parts included; stamps have one second."""
    parts = [part for name in PARTS if isinstance(part := raw.get(name), dict)]
    stamps = {text_of(each, name) for each in (raw, *parts) for name in ("created_at", "updated_at")}
    return len(stamps - {""}) == 1


def is_complete(shelf: Shelf, raw: JsonObject) -> bool:
    """Whether an object of a list carries all that a record needs, or is a stub to be fetched alone."""
    if not all(name in raw for name in shelf.resource.complete_with):
        return False
    if shelf.module is ModuleId.ORGANIZATIONS:
        return all(_is_expanded(raw, name, "updated_at") for name in PARTS)
    if shelf.module is ModuleId.INVOICES:
        return _has_whole_lines(raw[shelf.resource.lines]) and _is_expanded(
            raw, "main_address", "address_line_1"
        )
    return raw.get("active", True) is not None


def _has_whole_lines(lines: Json) -> bool:
    return isinstance(lines, list) and all(
        isinstance(line, dict) and "unit_price" in line and "tax_rate" in line for line in lines
    )


def _is_expanded(raw: JsonObject, name: str, witness: str) -> bool:
    part = raw[name]
    return part is None or (isinstance(part, dict) and witness in part)


def _parse_shape(shape: Shape, raw: JsonObject) -> dict[str, Value]:
    fields: dict[str, Value] = dict(_parse_scalars(shape, raw))
    for name, ours in shape.reference_lists:
        if name in raw:
            fields[ours] = tuple(filter(None, (_id_of(item) for item in _items(raw, name))))
    for name, part in shape.parts:
        if name in raw:
            inner = _part(name, raw[name]) or _empty(part)
            fields |= {f"{name}.{key}": value for key, value in _parse_scalars(part, inner).items()}
    for name, ours, row in shape.rows:
        if name in raw:
            fields[ours] = tuple(_parse_row(row, _part(name, item) or {}) for item in _items(raw, name))
    return fields


def _parse_row(shape: Shape, raw: JsonObject) -> Row:
    row = _parse_scalars(shape, raw)
    for name, ours in shape.reference_lists:
        row[ours] = " ".join(filter(None, (_id_of(item) for item in _items(raw, name))))
    return {name: value for name, value in row.items() if value or name not in shape.seldom}


def _parse_scalars(shape: Shape, raw: JsonObject) -> dict[str, Scalar]:
    fields: dict[str, Scalar] = {name: _plain(name, raw[name]) for name in shape.texts if name in raw}
    fields |= {name: amount_of(name, raw[name]) for name in shape.amounts if name in raw}
    fields |= {name: date_of(name, raw[name]) for name in shape.dates if name in raw}
    fields |= {f"{name}_id": _id_of(raw[name]) for name in shape.references if name in raw}
    return fields


def _part(name: str, value: Json) -> "JsonObject | None":
    if not isinstance(value, dict | None):
        raise bad_reply(Side.SAGE, say("{name} is no object", name=name))
    return value


def _empty(part: Shape) -> JsonObject:
    """A part that Sage says is not there: all its fields are there and None."""
    return dict.fromkeys((*part.texts, *part.references))


def _items(raw: JsonObject, name: str) -> list[Json]:
    value = raw.get(name)
    if not isinstance(value, list | None):
        raise bad_reply(Side.SAGE, say("{name} is no list", name=name))
    return value or []


def _id_of(value: Json) -> str | None:
    if not isinstance(value, dict | None):
        raise bad_reply(Side.SAGE, "a reference was expected")
    return sound_id(value.get("id")) if value else None


def _plain(name: str, value: Json) -> Scalar:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool) and name in FLAGS:
        return value
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST_COUNT:
        return value
    raise bad_reply(Side.SAGE, say("{name} is no text", name=name))


def _web_link(raw: JsonObject) -> str:
    """The page of the record in Sage's web app; "bookmark" links are the customer's payment page."""
    for link in _items(raw, "links"):
        if isinstance(link, dict) and link.get("rel") == "alternate" and link.get("href"):
            return text_of(link, "href")
    return ""


# -- prices


def _default_price(module: ModuleId, fields: Mapping[str, Value]) -> dict[str, Scalar]:
    if module not in _PRICE_FIELDS:
        return {}
    rows_name, amount, name, _ = _PRICE_FIELDS[module]
    rows = rows_in(fields, rows_name)
    if rows_name not in fields:
        return {}
    chosen: Row = rows[default_index(module, rows)] if rows else {}
    found: dict[str, Scalar] = {
        f"sales_{amount}": chosen.get(amount),
        f"sales_{amount}_includes_tax": chosen.get(f"{amount}_includes_tax"),
    }
    return found if module is ModuleId.PRODUCTS else {**found, name: chosen.get(name)}


def default_index(module: ModuleId, rows: tuple[Row, ...]) -> int:
    """Which of an item's prices is the default one: by Sage's own name, else the first (Sage's order)."""
    _, _, name, standard = _PRICE_FIELDS[module]
    return next((at for at, row in enumerate(rows) if row.get(name) == standard), 0)


def with_prices(module: ModuleId, fields: Fields, current: Fields, type_id: str | None) -> Fields:
    """Replace the single sales price by the complete list, the other price types kept as they are.

    Sage does not say whether a list sent on PUT replaces or merges, so the whole list is sent.
    `type_id` names the default price type where the item has no prices yet (None: left to Sage).
    """
    if module not in _PRICE_FIELDS:
        return fields
    rows_name, amount, name, standard = _PRICE_FIELDS[module]
    single = (f"sales_{amount}", f"sales_{amount}_includes_tax", "rate_name")
    changed = {key.removeprefix("sales_"): fields[key] for key in single if key in fields}
    rest = {key: value for key, value in fields.items() if key not in single}
    if not changed:
        return rest
    rows = list(rows_in(current, rows_name))
    if not rows:
        type_field = "product_sales_price_type_id" if module is ModuleId.PRODUCTS else "service_rate_type_id"
        rows = [
            {name: standard, f"{amount}_includes_tax": False, **({type_field: type_id} if type_id else {})}
        ]
    at = default_index(module, tuple(rows))
    rows[at] = {**rows[at], **changed}  # type: ignore[dict-item]  # single prices are scalars
    return {**rest, rows_name: tuple(rows)}


# -- writing


def body_for(shelf: Shelf, fields: Fields) -> JsonObject:
    """As `body`, in the words of the shelf's resource."""
    if not shelf.mark:
        return body(fields)
    built = body(sent_as_credit(fields))
    return {shelf.resource.lines if name == "invoice_lines" else name: built[name] for name in built}


def body(fields: Fields) -> JsonObject:
    """The object that a write sends: dots unfolded, amounts and dates as text, read-only left out."""
    built: JsonObject = {}
    for name, value in fields.items():
        part, dot, inner = name.partition(".")
        if dot and inner not in READ_ONLY:
            nested = built.setdefault(part, {})
            nested.update({inner: _json(value)})  # type: ignore[union-attr]  # made here, always an object
        elif not dot and name not in READ_ONLY:
            built["invoice_lines" if name == "lines" else name] = _json(value)
    return built


def _json(value: Value) -> Json:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [row if isinstance(row, str) else _row(row) for row in value]  # type: ignore[arg-type]  # own rows
    return value


def _row(row: Row) -> JsonObject:
    """A line or price: empty values are left out, because Sage takes an empty reference for a wrong one."""
    said = {name: value for name, value in row.items() if value is not None and value != ""}
    lists: JsonObject = {
        name: [*str(said.pop(ours)).split()] for name, ours in LINE.reference_lists if ours in said
    }
    return {**{name: _json(value) for name, value in said.items()}, **lists}
