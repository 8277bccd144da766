"""Checks a request body against its shape and returns its stored form, or refuses with all complaints."""

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.fields import Field, Kind
from sagesync_desktop.sandbox.sage.problems import Complaint, Refused

Json = dict[str, Any]
Exists = Callable[[str, str], bool]

SPOKEN = {"invoice_lines": "line_items", "credit_note_lines": "line_items"}
"""Complaints name some fields by Sage's internal words (Sage guide, frequently raised errors)."""


class Checker:
    """One body's check; `exists(resource, id)` answers whether a link leads anywhere."""

    def __init__(self, exists: Exists) -> None:
        """Start without complaints."""
        self._exists = exists
        self.complaints: list[Complaint] = []

    def stored(self, fields: Sequence[Field], body: Mapping[str, Any], path: str, creating: bool) -> Json:
        """Return the fields that were sent, in stored form; complaints collect in `complaints`."""
        known = {field.name: field for field in fields}
        self._complain_of_strangers(known, body, path)
        if creating:
            self.complaints.extend(_missing(fields, body, path))
        return {
            name: self._value(known[name], value, _join(path, name), creating)
            for name, value in body.items()
            if name in known
        }

    def _complain_of_strangers(self, known: Mapping[str, Field], body: Mapping[str, Any], path: str) -> None:
        for name in body:
            if name not in known:
                self.complaints.append(Complaint("This field is not known.", _join(path, name)))

    def _value(self, field: Field, value: Any, source: str, creating: bool) -> Any:
        if value is None or (value == "" and field.kind not in (Kind.TEXT, Kind.OBJECTS)):
            return self._blank(field, source, creating)
        if field.kind in (Kind.OBJECT, Kind.OBJECTS):
            return self._structure(field, value, source, creating)
        if field.kind in (Kind.REF, Kind.REFS):
            return self._link(field, value, source)
        return self._scalar(field, value, source, creating)

    def _blank(self, field: Field, source: str, creating: bool) -> None:
        if field.required and not creating:
            self.complaints.append(Complaint("This field is required.", source))

    def _structure(self, field: Field, value: Any, source: str, creating: bool) -> Any:
        if field.kind is Kind.OBJECT:
            if isinstance(value, Mapping):
                return self.stored(field.fields, value, source, creating)
        elif not value:
            self._blank(field, source, creating)
            return []
        elif isinstance(value, list | tuple) and all(isinstance(item, Mapping) for item in value):
            # Rows are replaced as a whole, so each must be complete on an update too.
            return [self.stored(field.fields, item, source, True) for item in value]
        self.complaints.append(Complaint("This field has the wrong form.", source))
        return None

    def _link(self, field: Field, value: Any, source: str) -> Any:
        several = field.kind is Kind.REFS
        ids = value if several else [value]
        if not isinstance(ids, list | tuple) or not all(isinstance(one, str) for one in ids):
            self.complaints.append(Complaint("This field has the wrong form.", source))
            return None
        for one in ids:
            if not self._exists(field.to, one):
                self.complaints.append(Complaint("Couldn't find record.", source, "RecordNotFound"))
        return list(ids) if several else value

    def _scalar(self, field: Field, value: Any, source: str, creating: bool) -> Any:
        match field.kind:
            case Kind.TEXT:
                return self._text(field, value, source, creating)
            case Kind.NUMBER:
                number = money.parse(value)
                return self._or_complain(None if number is None else money.text(number), source, "a number")
            case Kind.INTEGER:
                return self._integer(field, value, source)
            case Kind.FLAG:
                return self._or_complain(value if isinstance(value, bool) else None, source, "true or false")
            case Kind.DATE:
                return self._or_complain(_date(value), source, "a date (YYYY-MM-DD)")
            case _:
                return self._or_complain(value if isinstance(value, list) else None, source, "a list")

    def _or_complain(self, value: Any, source: str, wanted: str) -> Any:
        if value is None:
            self.complaints.append(Complaint(f"This field must be {wanted}.", source))
        return value

    def _text(self, field: Field, value: Any, source: str, creating: bool) -> str:
        trimmed = str(value).strip() if isinstance(value, str | int | Decimal) else ""
        if not isinstance(value, str | int | Decimal) or isinstance(value, bool):
            self.complaints.append(Complaint("This field must be text.", source))
        elif not trimmed:
            self._blank(field, source, creating)
        elif field.length is not None and len(trimmed) > field.length:
            limit = f"This field is too long (maximum is {field.length} characters)."
            self.complaints.append(Complaint(limit, source))
        elif field.choices and trimmed not in field.choices:
            self.complaints.append(Complaint("This field is not included in the list.", source))
        return trimmed

    def _integer(self, field: Field, value: Any, source: str) -> int | None:
        number = money.parse(value)
        if number is None or number != number.to_integral_value():
            return self._or_complain(None, source, "a whole number")  # type: ignore[no-any-return]
        whole = int(number)
        too_low = field.low is not None and whole < field.low
        if too_low or (field.high is not None and whole > field.high):
            message = f"This field must be between {field.low} and {field.high}."
            self.complaints.append(Complaint(message, source))
        return whole


def check(fields: Sequence[Field], body: Mapping[str, Any], exists: Exists, creating: bool) -> Json:
    """Return the body in stored form.

    Raises Refused (422) with one complaint for each fault of form.
    """
    checker = Checker(exists)
    stored = checker.stored(fields, body, "", creating)
    if checker.complaints:
        raise Refused(422, *checker.complaints)
    return stored


def _join(path: str, name: str) -> str:
    spoken = SPOKEN.get(name, name)
    return f"{path}.{spoken}" if path else spoken


def _missing(fields: Sequence[Field], body: Mapping[str, Any], path: str) -> Iterator[Complaint]:
    for field in fields:
        value = body.get(field.name)
        blank = value is None or value == [] or (isinstance(value, str) and not value.strip())
        if field.required and blank:
            yield Complaint("This field is required.", _join(path, field.name))


def _date(value: Any) -> str | None:
    if not isinstance(value, str):
        return None
    try:
        return datetime.date.fromisoformat(value[:10]).isoformat()
    except ValueError:
        return None
