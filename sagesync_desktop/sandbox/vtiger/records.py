"""Create, update, revise, delete and restore for the modules that keep records of their own."""

from collections.abc import Iterable

from sagesync_desktop.sandbox.vtiger import invoices, items, rendering, stock
from sagesync_desktop.sandbox.vtiger.columns import column_value, empty_value
from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError, duplicate, missing
from sagesync_desktop.sandbox.vtiger.invoice_lines import drop_lines, sent_lines
from sagesync_desktop.sandbox.vtiger.php import stored_text
from sagesync_desktop.sandbox.vtiger.rendering import Shown, Writing
from sagesync_desktop.sandbox.vtiger.schema import LINE_COLUMNS, Field, Schema
from sagesync_desktop.sandbox.vtiger.state import Element, State, User
from sagesync_desktop.sandbox.vtiger.storage import Column, Row

_SERVERS_OWN = frozenset({"id", "createdtime", "modifiedtime", "modifiedby", "source", "label"})
"""Columns that a client cannot set; what it sends is ignored without notice (measured)."""


def create(state: State, user: User, schema: Schema, element: Element) -> Shown:
    """Make a record, checking in the server's order: mandatory fields, lines, references, duplicates."""
    _require(schema.fields.values(), element)
    if schema.name != "Invoice":
        return _stored(state, user, schema, new_row(state, user, schema, element))
    invoices.check(element)
    sent_lines(element)
    invoices.refuse_where_broken(state)
    row = new_row(state, user, schema, element)
    totals = invoices.write(state, row, element)
    shown = rendering.written(state, user, schema, row, Writing("create", element, totals))
    invoices.set_balance(row)
    return shown


def update(state: State, user: User, element: Element) -> Shown:
    """Write the sent fields; unlike revise it insists on the mandatory ones (measured)."""
    return _change(state, user, element, "update")


def revise(state: State, user: User, element: Element) -> Shown:
    """Write the sent fields only."""
    return _change(state, user, element, "revise")


def delete(state: State, record_id: object) -> None:
    """Delete as the API does: an invoice's lines are erased first, which kills 8.3.0 (facts 49, 69)."""
    schema, row = state.find(record_id)
    if schema.name == "Invoice":
        stock.put_back(state, row)
        drop_lines(state, row)
        if not invoices.is_readable(state, row):
            raise PhpFatalError
    _bury(state, schema, row)


def trash(state: State, record_id: object) -> None:
    """Delete as the web page does: lines stay, to be back after a restore (fact 49)."""
    schema, row = state.find(record_id)
    stock.put_back(state, row)
    _bury(state, schema, row)


def restore(state: State, record_id: object) -> None:
    """Take a record out of the recycle bin, as a person does in the web page."""
    schema, number = state.split_id(record_id)
    row = state.tables[schema.name].rows[number]
    if row.deleted:
        state.tables[schema.name].revive(row, state.stamp())
        stock.book_out(state, row)


def _bury(state: State, schema: Schema, row: Row) -> None:
    """References to a deleted account or contact are emptied without a trace (fact 47)."""
    state.tables[schema.name].bury(row, state.stamp())
    if schema.name in {"Accounts", "Contacts"}:
        _forget_references(state, f"{schema.prefix}{row.number}")


def new_row(state: State, user: User, schema: Schema, element: Element, *, source: str = "WEBSERVICE") -> Row:
    """Make and store a record's header columns, taxes and prices."""
    values: dict[str, Column] = {field.name: empty_value(field) for field in _stored_fields(schema)}
    values.update(_sent_values(state, user, schema, element))
    if schema.name == "Invoice" and "conversion_rate" not in element:
        values["conversion_rate"] = "1.000"
    table = state.tables[schema.name]
    _refuse_duplicates(state, schema, values, None)
    stamp = state.stamp()
    user_id = f"{state.schemas['Users'].prefix}{user.number}"
    values["assigned_user_id"] = values["assigned_user_id"] or user_id
    values.update(createdtime=stamp, modifiedtime=stamp, modifiedby=user_id, source=source)
    values[schema.number_field] = state.take_record_number(schema)
    row = Row(state.take_record(), values)
    _set_label(state, schema, row, element)
    if schema.name in items.MODULES:
        items.write_links(state, user, row, element, created=True)
    table.add(row)
    return row


def _change(state: State, user: User, element: Element, verb: str) -> Shown:
    schema, row = state.find(element.get("id"))
    if verb == "update":
        _require(schema.fields.values(), element)
    else:
        _require((field for field in schema.fields.values() if field.name in element), element)
    lines = schema.name == "Invoice" and bool(element.get("LineItems"))
    if schema.name == "Invoice":
        invoices.check(element)
    values = _sent_values(state, user, schema, element)
    _refuse_duplicates(state, schema, values, row.number)
    if schema.name == "Invoice":
        values |= invoices.header_reset(element, with_lines=lines)
    values["modifiedtime"] = state.stamp()
    values["modifiedby"] = f"{state.schemas['Users'].prefix}{user.number}"
    status = row.text("invoicestatus")
    state.tables[schema.name].change(row, values)
    _set_label(state, schema, row, element)
    if schema.name in items.MODULES:
        items.write_links(state, user, row, element, created=False)
    if lines:
        return _lines_changed(state, user, schema, row, element, verb)
    if schema.name == "Invoice":
        stock.follow_status(state, row, status)
        return rendering.header_written(state, schema, row)
    return _stored(state, user, schema, row)


def _lines_changed(state: State, user: User, schema: Schema, row: Row, element: Element, verb: str) -> Shown:
    totals = invoices.write(state, row, element)
    shown = rendering.written(state, user, schema, row, Writing(verb, element, totals))
    if verb == "update":
        invoices.set_balance(row)
    return shown


def _stored(state: State, user: User, schema: Schema, row: Row) -> Shown:
    return rendering.record(state, user, schema, row)


def _set_label(state: State, schema: Schema, row: Row, element: Element) -> None:
    sent = {name: str(element[name] or "") for name in schema.label_fields if name in element}
    parts = (sent.get(name, row.text(name)) for name in schema.label_fields)
    keeps = state.traits.keeps_four_bytes
    row.label = stored_text(" ".join(filter(None, parts)).strip(), None, keeps_four_bytes=keeps)


def _stored_fields(schema: Schema) -> Iterable[Field]:
    lines = LINE_COLUMNS if schema.name == "Invoice" else ()
    return (field for field in schema.fields.values() if field.name != "id" and field.name not in lines)


def _sent_values(state: State, user: User, schema: Schema, element: Element) -> dict[str, Column]:
    ignored = _SERVERS_OWN | {schema.number_field}
    if schema.name == "Invoice":
        ignored |= invoices.OF_LINE_WRITES
        ignored |= invoices.COMPUTED_WITH_LINES if element.get("LineItems") else frozenset()
    return {
        field.name: column_value(state, user, field, element[field.name])
        for field in _stored_fields(schema)
        if field.name in element and field.name not in ignored
    }


def _require(fields: Iterable[Field], element: Element) -> None:
    for field in fields:
        if field.mandatory and element.get(field.name) in (None, ""):
            raise missing(field.name)


def _refuse_duplicates(state: State, schema: Schema, values: dict[str, Column], own: int | None) -> None:
    for name in schema.unique_fields:
        value = values.get(name)
        if value and state.tables[schema.name].holder(name, value) not in (None, own):
            raise duplicate()


def _forget_references(state: State, record_id: str) -> None:
    for table in state.tables.values():
        for row in table.rows.values():
            for name, value in row.values.items():
                if value == record_id:
                    row.values[name] = None
