"""Answering a query: which rows, in which order, at most 100 without notice (8.2.0, measured)."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from sagesync_desktop.sandbox.vtiger import query_filter, rendering, settings_modules
from sagesync_desktop.sandbox.vtiger.errors import ACCESS_DENIED, WebserviceError
from sagesync_desktop.sandbox.vtiger.query_filter import Getter
from sagesync_desktop.sandbox.vtiger.query_parser import Query, parse
from sagesync_desktop.sandbox.vtiger.rendering import Shown
from sagesync_desktop.sandbox.vtiger.schema import LINE_COLUMNS, Field, Schema
from sagesync_desktop.sandbox.vtiger.state import State, User
from sagesync_desktop.sandbox.vtiger.storage import Row, Table

MOST_ROWS = 100
_SCRAMBLE = 2654435761


def run(state: State, caller: User, text: str) -> list[Shown]:
    """Parse and answer a query."""
    query = parse(text)
    schema = state.open_to(caller, state.schema_of(query.module))
    if schema.number_field:
        return _records(state, caller, schema, query)
    if schema.name == "LineItem":
        return _line_items(state, schema, query)
    return _settings(state, caller, schema, query)


def _records(state: State, caller: User, schema: Schema, query: Query) -> list[Shown]:
    fields = _queryable(state, schema)
    query_filter.check_columns(query.columns, fields, selected=True)
    query_filter.check_columns(query.order, fields, selected=False)

    def getter(name: str) -> Getter:
        return _row_getter(state, schema, fields, name)

    passes = query_filter.compile_where(query.conditions, fields, getter)
    table = state.tables[schema.name]
    matches: Iterator[Row] = (row for row in _candidates(table, query) if passes(row))
    if query.count:
        return _counted(state, sum(1 for _ in matches))
    ordered = _ordered(matches, query, fields, getter)
    if schema.has_lines and _joins_lines(state, query):
        return _joined(state, caller, schema, query, ordered)
    page = islice(ordered, query.offset, query.offset + _size(query))
    return [
        _shown(state, caller, schema, query.columns, row) for row in page if state.shows(caller, row.number)
    ]


def _counted(state: State, number: int) -> list[Shown]:
    """On 8.3.0 and 8.4.0 the answer is empty, and success all the same (facts 63, 73)."""
    return [{"count": str(number)}] if state.traits.counts else []


def _size(query: Query) -> int:
    return MOST_ROWS if query.limit is None else max(0, min(query.limit, MOST_ROWS))


def _queryable(state: State, schema: Schema) -> dict[str, Field]:
    """Invoice lets its lines' taxes be queried, Products does not (measured)."""
    fields = dict(schema.fields)
    if schema.has_lines:
        fields |= {name: Field(name, "double", name, places=3) for name in rendering.line_names(state)}
        fields |= {name: schema.fields[name] for name in LINE_COLUMNS}
    return fields


def _joins_lines(state: State, query: Query) -> bool:
    names = set(rendering.line_names(state))
    used = {*query.columns, *query.order, *(each.column for each in query.conditions)}
    return not query.columns or bool(names & used)


def _row_getter(state: State, schema: Schema, fields: dict[str, Field], name: str) -> Getter:
    if name in rendering.line_names(state) and schema.has_lines:
        return lambda row: str(_last_line(state, row).get(name) or "")  # type: ignore[arg-type]
    if name == "id":
        return lambda row: str(row.number)  # type: ignore[attr-defined]
    if name in fields:
        return lambda row: row.values.get(name)  # type: ignore[attr-defined]
    raise WebserviceError(ACCESS_DENIED, f"Permission to access {name} attribute denied.")


def _candidates(table: Table, query: Query) -> Iterable[Row]:
    """Start at an index when every condition must hold and one names ids or bounds id or time from below."""
    strict = all(each.joined == "and" for each in query.conditions[1:])
    bounds = {(each.column, each.operator): each.values for each in query.conditions if strict}
    by_time = query.order[:1] == ("modifiedtime",)
    if not by_time:
        found = _by_id(table, bounds)
        if found is not None:
            return found
    for operator in (">=", ">"):
        if ("modifiedtime", operator) in bounds:
            rows = table.since(bounds["modifiedtime", operator][0])
            return rows if by_time else sorted(rows, key=lambda row: row.number)
    return table.since("") if by_time else table.after(0, inclusive=True)


def _by_id(table: Table, bounds: dict[tuple[str, str], tuple[str, ...]]) -> Iterable[Row] | None:
    for operator in ("=", "in"):
        if ("id", operator) in bounds:
            numbers = sorted({int(query_filter.record_number(value)) for value in bounds["id", operator]})
            return [row for number in numbers if (row := table.living(number)) is not None]
    for operator in (">", ">="):
        if ("id", operator) in bounds:
            number = int(query_filter.record_number(bounds["id", operator][0]))
            return table.after(number, inclusive=operator == ">=")
    return None


def _ordered(
    matches: Iterator[Row], query: Query, fields: dict[str, Field], getter: Callable[[str], Getter]
) -> Iterator[Row]:
    """Sort; rows that the order leaves equal come in no useful order, as from MySQL (measured)."""
    natural = query.order in {(), ("id",), ("modifiedtime", "id")}
    if natural and not query.descending:
        return matches
    if query.order == ("modifiedtime",) and not query.descending:
        return _scrambled_ties(matches)
    keys = [(query_filter.sort_key(fields[name]), getter(name)) for name in query.order]
    rows = sorted(matches, key=lambda row: row.number * _SCRAMBLE % 2**32)
    last = len(keys) - 1
    for place, (key, get) in reversed(list(enumerate(keys))):
        descending = query.descending and place == last
        rows.sort(key=lambda row: key(get(row)), reverse=descending)
    return iter(rows)


def _scrambled_ties(matches: Iterator[Row]) -> Iterator[Row]:
    pending: list[Row] = []
    for row in matches:
        if pending and pending[0].text("modifiedtime") != row.text("modifiedtime"):
            yield from sorted(pending, key=lambda each: each.number * _SCRAMBLE % 2**32)
            pending = []
        pending.append(row)
    yield from sorted(pending, key=lambda each: each.number * _SCRAMBLE % 2**32)


def _shown(state: State, caller: User, schema: Schema, columns: tuple[str, ...], row: Row) -> Shown:
    if not columns:
        return rendering.header(state, caller, schema, row)
    names = columns if "id" in columns else (*columns, "id")
    return {name: rendering.column(state, caller, schema, row, schema.fields[name]) for name in names}


def _joined(state: State, caller: User, schema: Schema, query: Query, rows: Iterator[Row]) -> list[Shown]:
    """LIMIT counts line rows, and rows collapse by id to the last line within the limit (measured)."""
    pairs = ((row, place) for row in rows for place in range(max(1, len(row.lines))))
    last = {
        row.number: (row, place) for row, place in islice(pairs, query.offset, query.offset + _size(query))
    }
    return [_joined_row(state, caller, schema, query.columns, row, place) for row, place in last.values()]


def _joined_row(
    state: State, caller: User, schema: Schema, columns: tuple[str, ...], row: Row, place: int
) -> Shown:
    """A joined row: the line's discount hides the header's (measured)."""
    shown: Shown = rendering.header(state, caller, schema, row)
    del shown["hdnDiscountPercent"], shown["hdnDiscountAmount"]
    shown |= _line_values(state, row, place)
    if not columns:
        return shown
    names = columns if "id" in columns else (*columns, "id")
    return {name: shown.get(name, "") for name in names}


def _line_values(state: State, row: Row, place: int) -> Shown:
    names = rendering.line_names(state)
    if not row.lines:
        return dict.fromkeys(names, "")
    line = rendering.line(state, row, row.lines[place], place + 1)
    return {name: line[name] for name in names}


def _last_line(state: State, row: Row) -> Shown:
    return _line_values(state, row, len(row.lines) - 1)


def _line_items(state: State, schema: Schema, query: Query) -> list[Shown]:
    invoices = state.tables["Invoice"]
    wanted = [
        each.values
        for each in query.conditions
        if each.column == "parent_id" and each.operator in {"=", "in"}
    ]
    numbers = {int(query_filter.record_number(value)) for values in wanted for value in values}
    narrowed = bool(wanted) and all(each.joined == "and" for each in query.conditions)
    rows = (
        [invoices.rows[n] for n in invoices.numbers if n in numbers]
        if narrowed
        else invoices.after(0, inclusive=True)
    )
    lines = [
        rendering.line(state, row, each, place) for row in rows for place, each in enumerate(row.lines, 1)
    ]
    return _plain_rows(state, schema, query, lines)


def _settings(state: State, caller: User, schema: Schema, query: Query) -> list[Shown]:
    if schema.name == "ProductTaxes" and query.columns:
        raise WebserviceError(ACCESS_DENIED, "Permission to access '.id.' attribute denied.")
    rows = settings_modules.rows(state, caller, schema.name)
    return _plain_rows(state, schema, query, list(rows.values()))


def _plain_rows(state: State, schema: Schema, query: Query, rows: list[Shown]) -> list[Shown]:
    fields = dict(schema.fields)
    fields |= {name: Field(name, "double", name) for row in rows[:1] for name in row if name not in fields}
    query_filter.check_columns(query.columns, fields, selected=True)
    query_filter.check_columns(query.order, fields, selected=False)

    def getter(name: str) -> Getter:
        return lambda row: str(row.get(name) or "")  # type: ignore[attr-defined]

    passes = query_filter.compile_where(query.conditions, fields, getter)
    matches = [row for row in rows if passes(row)]
    if query.count:
        return _counted(state, len(matches))
    for name in reversed(query.order):
        key, get = query_filter.sort_key(fields[name]), getter(name)
        matches.sort(key=lambda row: key(get(row)), reverse=query.descending)
    page = matches[query.offset : query.offset + _size(query)]
    if not query.columns:
        return page
    names = query.columns if "id" in query.columns else (*query.columns, "id")
    return [{name: row.get(name, "") for name in names} for row in page]
