"""Comparing columns as MySQL does for a query's where part."""

import re
from collections.abc import Callable, Mapping

from sagesync_desktop.sandbox.vtiger.errors import ACCESS_DENIED, INTERNAL_SERVER_ERROR, WebserviceError
from sagesync_desktop.sandbox.vtiger.php import collated, to_float
from sagesync_desktop.sandbox.vtiger.query_parser import Condition
from sagesync_desktop.sandbox.vtiger.schema import Field

Getter = Callable[[object], str | None]
"""Takes one column out of a candidate."""
Comparable = float | str
Test = Callable[[object], bool]


def compile_where(
    conditions: tuple[Condition, ...], fields: Mapping[str, Field], getter: Callable[[str], Getter]
) -> Test:
    """Make one test of all conditions; `and` and `or` are taken left to right."""
    parts = [(each.joined, _compile(each, fields, getter)) for each in conditions]

    def passes(candidate: object) -> bool:
        result = True
        for joined, test in parts:
            result = result and test(candidate) if joined == "and" else result or test(candidate)
        return result

    return passes


def check_columns(names: tuple[str, ...], fields: Mapping[str, Field], *, selected: bool) -> None:
    """Refuse a column that the module does not have or does not let anyone query (measured)."""
    for name in names:
        if name not in fields:
            shown = f"'.{name}.'" if selected else name
            raise WebserviceError(ACCESS_DENIED, f"Permission to access {shown} attribute denied.")


def is_reference(field: Field) -> bool:
    """Tell whether a column compares by record number ("11x2" as 2, measured)."""
    return field.type in {"reference", "owner"} or field.name == "id"


def record_number(value: str) -> float:
    """The number that an id compares by."""
    return to_float(value.rpartition("x")[2])


def sort_key(field: Field) -> Callable[[str | None], Comparable]:
    """How order by sees a column."""
    if is_reference(field):
        return lambda value: record_number(value or "")
    if field.is_number:
        return lambda value: to_float(value or "")
    return lambda value: collated(value or "")


def _compile(condition: Condition, fields: Mapping[str, Field], getter: Callable[[str], Getter]) -> Test:
    check_columns((condition.column,), fields, selected=False)
    if "" in condition.values:
        raise WebserviceError(INTERNAL_SERVER_ERROR, "Unknown Error while processing request")
    field, get = fields[condition.column], getter(condition.column)
    if condition.operator == "like":
        pattern = _like(condition.values[0])
        return lambda candidate: pattern.fullmatch(collated(get(candidate) or "")) is not None
    key = sort_key(field)
    wanted = tuple(key(value) for value in condition.values)
    return _comparison(condition.operator, key, get, wanted)


def _comparison(
    operator: str, key: Callable[[str | None], Comparable], get: Getter, wanted: tuple[Comparable, ...]
) -> Test:
    if operator == "in":
        return lambda candidate: key(get(candidate)) in wanted
    compare = _COMPARE[operator]
    first = wanted[0]
    return lambda candidate: compare(key(get(candidate)), first)


def _like(value: str) -> re.Pattern[str]:
    parts = {"%": ".*", "_": "."}
    return re.compile("".join(parts.get(char, re.escape(char)) for char in collated(value)), re.DOTALL)


_COMPARE: dict[str, Callable[[Comparable, Comparable], bool]] = {
    "=": lambda left, right: left == right,
    "!=": lambda left, right: left != right,
    "<": lambda left, right: left < right,  # type: ignore[operator]
    ">": lambda left, right: left > right,  # type: ignore[operator]
    "<=": lambda left, right: left <= right,  # type: ignore[operator]
    ">=": lambda left, right: left >= right,  # type: ignore[operator]
}
