"""Create, update, revise, delete and restore for the modules that keep records of their own."""

from collections.abc import Iterable, Sequence

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
    if not schema.has_lines:
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
    if schema.has_lines:
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
        _refuse_duplicates(state, schema, row.values, row.number)
        state.tables[schema.name].revive(row, state.stamp())
        stock.book_out(state, row)


def merge(state: State, user: User, kept: object, gone: object, taken: Sequence[str]) -> None:
    """Merge as a person does: what pointed to the one that goes points to the other, unstamped (fact 51)."""
    (schema, winner), (_, loser) = state.find(kept), state.find(gone)
    for table in state.tables.values():
        for row in table.rows.values():
            row.values.update({name: str(kept) for name, value in row.values.items() if value == gone})
            for line in row.lines:
                line.productid = str(kept) if line.productid == gone else line.productid
    state.tables[schema.name].bury(loser, state.stamp())
    values: dict[str, Column] = {name: loser.values[name] for name in taken}
    modifier = f"{state.schemas['Users'].prefix}{user.number}"
    state.tables[schema.name].change(
        winner, {**values, "modifiedtime": state.stamp(), "modifiedby": modifier}
    )


def purge(state: State, record_id: object) -> None:
    """Remove a record from the recycle bin for good."""
    schema, number = state.split_id(record_id)
    if state.tables[schema.name].rows[number].deleted:
        del state.tables[schema.name].rows[number]


def _bury(state: State, schema: Schema, row: Row) -> None:
    """Whatever refers to the record shows nothing from now on, with an unmoved modified time (fact 47)."""
    state.tables[schema.name].bury(row, state.stamp())
    if schema.name == "Accounts":
        _unlink_contacts(state, f"{schema.prefix}{row.number}")


def new_row(state: State, user: User, schema: Schema, element: Element, *, source: str = "WEBSERVICE") -> Row:
    """Make and store a record's header columns, taxes and prices."""
    values: dict[str, Column] = {field.name: empty_value(field) for field in _stored_fields(schema)}
    values.update(_sent_values(state, user, schema, element))
    if schema.has_lines and "conversion_rate" not in element:
        values["conversion_rate"] = "1.000"
    table = state.tables[schema.name]
    _refuse_duplicates(state, schema, values, None)
    stamp = state.stamp()
    user_id = f"{state.schemas['Users'].prefix}{user.number}"
    values["assigned_user_id"] = values["assigned_user_id"] or user_id
    values.update(createdtime=stamp, modifiedtime=stamp, modifiedby=user_id, source=source)
    values[schema.number_field] = state.take_record_number(schema)
    row = Row(state.take_record(), values, writers=[user.number])
    _set_label(state, schema, row, element)
    if schema.name in items.MODULES:
        items.write_links(state, user, schema, row, element, "create")
    table.add(row)
    return row


def _change(state: State, user: User, element: Element, verb: str) -> Shown:
    schema, row = state.find(element.get("id"))
    if verb == "update":
        _require(schema.fields.values(), element)
    else:
        _require((field for field in schema.fields.values() if field.name in element), element)
    lines = schema.has_lines and bool(element.get("LineItems"))
    if schema.has_lines:
        invoices.check(element)
    values = _sent_values(state, user, schema, element)
    _refuse_duplicates(state, schema, values, row.number)
    if schema.has_lines:
        values |= invoices.header_reset(element, with_lines=lines)
    values["modifiedtime"] = state.stamp()
    values["modifiedby"] = f"{state.schemas['Users'].prefix}{user.number}"
    status = row.text("invoicestatus")
    state.tables[schema.name].change(row, values)
    _set_label(state, schema, row, element)
    if user.number not in row.writers:
        row.writers.append(user.number)
    if schema.name in items.MODULES:
        items.write_links(state, user, schema, row, element, verb)
    if lines:
        return _lines_changed(state, user, schema, row, element, verb)
    if schema.has_lines:
        stock.follow_status(state, row, status)
        return rendering.header_written(state, user, schema, row, element)
    return _stored(state, user, schema, row)


def _lines_changed(state: State, user: User, schema: Schema, row: Row, element: Element, verb: str) -> Shown:
    totals = invoices.write(state, row, element)
    shown = rendering.written(state, user, schema, row, Writing(verb, element, totals))
    if verb == "update":
        invoices.set_balance(row)
    return shown


def _stored(state: State, user: User, schema: Schema, row: Row) -> Shown:
    return rendering.answered(rendering.record(state, user, schema, row), row)


def _set_label(state: State, schema: Schema, row: Row, element: Element) -> None:
    sent = {name: str(element[name] or "") for name in schema.label_fields if name in element}
    parts = (sent.get(name, row.text(name)) for name in schema.label_fields)
    keeps = state.traits.keeps_four_bytes
    row.label = stored_text(" ".join(filter(None, parts)), None, keeps_four_bytes=keeps)


def _stored_fields(schema: Schema) -> Iterable[Field]:
    lines = LINE_COLUMNS if schema.has_lines else ()
    return (field for field in schema.fields.values() if field.name != "id" and field.name not in lines)


def _sent_values(state: State, user: User, schema: Schema, element: Element) -> dict[str, Column]:
    ignored = _SERVERS_OWN | {schema.number_field}
    if schema.has_lines:
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


def _unlink_contacts(state: State, account: str) -> None:
    """A deleted account leaves its contacts for good, its invoices until it is restored (fact 48)."""
    for row in state.tables["Contacts"].rows.values():
        if row.values.get("account_id") == account:
            row.values["account_id"] = None
