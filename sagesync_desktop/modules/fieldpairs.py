"""The field pairs of a module as a person sees and changes them, in the window and on the command line."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from sagesync_desktop.core.books import VtigerField
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.sentence import Sentence, explained, say, term
from sagesync_desktop.core.settings import BlankRule, FieldChoice, ModuleChoice
from sagesync_desktop.core.specs import FieldMap, ModuleSpec, tailored
from sagesync_desktop.core.types import Direction, FieldName, Side
from sagesync_desktop.modules.ledger import BILLING, DELIVERY, MAIN_PERSON
from sagesync_desktop.modules.tables import TWO_WAYS, FieldRow, ModuleTable

_PARTS = {
    MAIN_PERSON: "Main contact",
    BILLING: "Main address",
    DELIVERY: "Delivery address",
}
"""Sage's nested objects by the names that its screens use."""
_WORDS = {
    "lines": "Invoice lines",
    "name": "Name",
    "contact_id": "Customer",
    "address_line_1": "Address line 1",
    "region": "County or region",
    "sales_price": "Sales price",
    "shipping_net_amount": "Carriage, net",
    "total_paid": "Amount paid",
    "last_paid": "Date of the last payment",
    "web_link": "Link to the page in Sage",
    "payment_state": "Status in Sage",
    "outstanding_amount": "Outstanding amount",
    "issued_pdf": "PDF of the invoice, attached",
    "balance": "Balance of the customer",
    "overdue_amount": "Overdue amount",
    "own_credit_days": "Credit days, as in Sage",
    "customer_state": "Active or inactive in Sage",
    "tax_number": "VAT number",
    "email": "E-mail",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """One field pair with the user's choices worked in."""

    name: FieldName
    label: str
    """Vtiger's label of the field."""
    vtiger: FieldName
    sage: FieldName
    direction: Direction
    blank: BlankRule
    row: FieldRow | None
    """The default; None for a pair of the user's own."""
    is_changed: bool = False
    is_told: bool = False
    """Sage works the value out itself, so that it only ever travels to Vtiger."""
    rests: bool = False
    """It shows what Sage alone knows, which is not switched on."""

    @property
    def is_own(self) -> bool:
        """Whether the user added this pair."""
        return self.row is None

    @property
    def locked(self) -> str:
        """Why the pair cannot be switched on; "" when it can."""
        if self.rests:
            return say("Sage's figures in Vtiger is switched off under Modules")
        return self.row.locked if self.row else ""

    @property
    def ways(self) -> tuple[Direction, ...]:
        """The directions that may be chosen."""
        if self.is_told:
            return (Direction.TO_VTIGER,)
        if self.rests:
            return ()
        return self.row.ways if self.row else TWO_WAYS

    @property
    def required_by(self) -> frozenset[Side]:
        """The sides that refuse a record without this field."""
        return self.row.required_by if self.row else frozenset()

    @property
    def is_movable(self) -> bool:
        """Whether the pair may use another Sage field."""
        return self.row is None or not (self.row.is_translated or self.row.locked)

    @property
    def is_movable_in_vtiger(self) -> bool:
        """Whether the pair may use another Vtiger field; the user's own pairs are named after theirs."""
        return self.row is not None and self.is_movable and Side.VTIGER not in self.required_by


def pairs_of(table: ModuleTable, choice: ModuleChoice, fields: tuple[VtigerField, ...]) -> tuple[Pair, ...]:
    """All pairs of a module, the user's own last; `fields` gives own pairs their Vtiger labels."""
    changes = {change.name: change for change in choice.fields}
    labels = {field.name: field.label for field in fields}
    known = tuple(_pair(table, row, changes.get(row.name), labels) for row in table.rows)
    own = tuple(_own(table, change, labels) for change in choice.fields if table.row(change.name) is None)
    return (*known, *own)


def all_pairs(
    spec: ModuleSpec, choice: ModuleChoice, options: Collection[Option] = frozenset()
) -> list[FieldMap]:
    """Every pair of a module as the user tailored it, those that are off or locked included."""
    active = {pair.name: pair for pair in tailored(spec, choice, options).fields}
    resting = [replace(pair, direction=Direction.OFF) for pair in spec.fields if pair.name not in active]
    return sorted([*active.values(), *resting], key=lambda pair: (pair.row == 0, pair.row))


def with_change(table: ModuleTable, choice: ModuleChoice, change: FieldChoice) -> ModuleChoice:
    """The choice with one pair changed; what equals the default is not kept as a choice."""
    before = next((one for one in choice.fields if one.name == change.name), FieldChoice(change.name))
    merged = FieldChoice(
        change.name,
        change.vtiger or before.vtiger,
        change.sage or before.sage,
        change.direction or before.direction,
        change.blank or before.blank,
        change.owner or before.owner,
    )
    row = table.row(change.name)
    kept = _without_defaults(merged, row) if row else merged
    if kept == FieldChoice(change.name):
        return without(choice, change.name)
    if any(one.name == change.name for one in choice.fields):
        return replace(choice, fields=tuple(kept if one.name == kept.name else one for one in choice.fields))
    return replace(choice, fields=(*choice.fields, kept))


def without(choice: ModuleChoice, name: FieldName) -> ModuleChoice:
    """The choice without any change to one pair: back to the default, or gone where it was the user's own."""
    return replace(choice, fields=tuple(one for one in choice.fields if one.name != name))


def free_fields(pairs: tuple[Pair, ...], fields: tuple[VtigerField, ...]) -> tuple[VtigerField, ...]:
    """Vtiger's fields that no pair uses yet, custom fields first, then by label."""
    used = {pair.vtiger for pair in pairs} | {pair.name for pair in pairs if pair.is_own}
    free = (field for field in fields if field.name not in used and field.kind not in _UNFIT)
    return tuple(sorted(free, key=lambda field: (not field.name.startswith("cf_"), field.label.casefold())))


def fields_for(
    pair: Pair, pairs: tuple[Pair, ...], fields: tuple[VtigerField, ...]
) -> tuple[VtigerField, ...]:
    """The Vtiger fields that a default pair may use: its own one, then free ones that hold such values."""
    if pair.row is None or not pair.is_movable_in_vtiger:
        return ()
    kinds = {field.name: _family(field.kind) for field in fields}
    wanted = kinds.get(pair.row.vtiger, "text")
    fit = [one for one in free_fields(pairs, fields) if one.editable and _family(one.kind) == wanted]
    own = [one for one in fields if one.name in (pair.vtiger, pair.row.vtiger) and one not in fit]
    return (*own, *fit)


def _family(kind: str) -> str:
    """What kinds of Vtiger fields can stand for each other."""
    if kind in {"double", "integer", "currency", "percentage"}:
        return "number"
    return kind if kind in {"date", "boolean", "picklist", "multipicklist", "email", "url"} else "text"


_UNFIT = frozenset({"reference", "owner", "autogenerated", "file", "image", "metricpicklist", "datetime"})
"""Kinds of Vtiger fields that hold links, servers' own values or files rather than texts."""


def sage_label(name: FieldName) -> Sentence:
    """A Sage field in words: "main_contact_person.email" is the main contact's e-mail."""
    part, _, last = name.rpartition(".")
    word = _WORDS.get(last) or last.removesuffix("_id").replace("_", " ").capitalize()
    if not part:
        return term(word)
    whole = term(_PARTS.get(part, part.replace("_", " ").capitalize()))
    return explained(whole, term(word.lower()))


def _pair(
    table: ModuleTable, row: FieldRow, change: FieldChoice | None, labels: dict[FieldName, str]
) -> Pair:
    if change is None:
        return Pair(row.name, row.label, row.vtiger, row.sage, row.direction, row.blank, row)
    is_told, rests = change.sage in table.truths & table.told, _rests(table, change)
    is_off = rests or bool(row.locked) or change.direction is Direction.OFF
    way = Direction.TO_VTIGER if is_told else change.direction or row.direction
    return Pair(
        row.name,
        labels.get(change.vtiger, change.vtiger) or row.label,
        change.vtiger or row.vtiger,
        change.sage or row.sage,
        Direction.OFF if is_off else way,
        change.blank or row.blank,
        row,
        is_changed=True,
        is_told=is_told,
        rests=rests,
    )


def _rests(table: ModuleTable, change: FieldChoice) -> bool:
    """Whether it is of what Sage alone knows, which is not shown in Vtiger now."""
    return change.sage in table.truths - table.told


def _own(table: ModuleTable, change: FieldChoice, labels: dict[FieldName, str]) -> Pair:
    vtiger, is_told = change.vtiger or change.name, change.sage in table.told
    rests = _rests(table, change)
    is_off = rests or change.direction is Direction.OFF
    way = Direction.TO_VTIGER if is_told and not is_off else change.direction
    return Pair(
        change.name,
        labels.get(vtiger, vtiger),
        vtiger,
        change.sage,
        Direction.OFF if is_off else way or Direction.BOTH,
        change.blank or BlankRule.CLEAR,
        None,
        is_changed=True,
        is_told=is_told,
        rests=rests,
    )


def _without_defaults(change: FieldChoice, row: FieldRow) -> FieldChoice:
    return FieldChoice(
        change.name,
        "" if change.vtiger == row.vtiger else change.vtiger,
        "" if change.sage == row.sage else change.sage,
        None if change.direction is row.direction else change.direction,
        None if change.blank is row.blank else change.blank,
        None if change.owner is row.owner else change.owner,
    )
