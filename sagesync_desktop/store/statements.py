"""Queries of Peewee's builder that are written out once, since building one costs more than running it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

from peewee import Value


@dataclass(frozen=True, slots=True)
class _Slot:
    name: str


def slot(name: str) -> Any:
    """A place in a query that is filled each time it runs."""
    return Value(_Slot(name), converter=False, unpack=False)


def slots(model: Any, *names: str) -> dict[Any, Any]:
    """A new row whose values are slots, named like their columns; without names a row of all columns."""
    fields = [getattr(model, name) for name in names] or model._meta.sorted_fields
    return {field: slot(field.column_name) for field in fields}


class Text(NamedTuple):
    """A query as one kind of database reads it."""

    sql: str
    filled: Callable[[Mapping[str, object]], Sequence[object]]
    """What stands at its marks, from the slots' values by name."""


class Statement:
    """A query with slots; its text is kept for each kind of database that it was once written for."""

    def __init__(self, query: Any) -> None:
        """`query` may have been made before any database is known."""
        self._query = query
        self._texts: dict[type, Text] = {}

    def text(self, database: Any) -> Text:
        """The text in the tongue of one of Peewee's databases."""
        known = self._texts.get(type(database))
        if known is None:
            sql, marks = database.get_sql_context().sql(self._query).query()
            known = self._texts[type(database)] = Text(sql, _filler(marks))
        return known


def _filler(marks: list[Any]) -> Callable[[Mapping[str, object]], Sequence[object]]:
    if len(marks) > 1 and all(isinstance(mark, _Slot) for mark in marks):
        return itemgetter(*[mark.name for mark in marks])
    return lambda values: [values[mark.name] if isinstance(mark, _Slot) else mark for mark in marks]
