"""From what a client writes to what a column then holds, type by type (Vtiger API 8.2, measured)."""

import re
from datetime import datetime

from sagesync_desktop.sandbox.vtiger.errors import WebserviceError
from sagesync_desktop.sandbox.vtiger.php import decimal_column, rounded_number, stored_text, to_float
from sagesync_desktop.sandbox.vtiger.schema import Field
from sagesync_desktop.sandbox.vtiger.state import State, User
from sagesync_desktop.sandbox.vtiger.storage import Column

KEEPS_ITS_DIGITS = {
    "txtAdjustment",
    "hdnDiscountAmount",
    "hdnDiscountPercent",
    "conversion_rate",
    "commissionrate",
}
"""Numbers that escape the API user's decimals (txtAdjustment and discount measured, others assumed)."""
UNSET_STAYS_EMPTY = {"hdnDiscountPercent", "hdnDiscountAmount"}
_SHORT_DATE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_TRUE = ("1", "on", "True")


def column_value(state: State, user: User, field: Field, value: object) -> Column:
    """Convert one written value into its column's text."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if field.is_number:
        return _number(user, field, value)
    match field.type:
        case "boolean":
            return "1" if str(value) in _TRUE else "0"
        case "date":
            return _date(user, str(value or ""))
        case "owner":
            return owner_value(state, str(value or ""))
        case "reference":
            return reference_value(state, field, str(value or ""))
        case _:
            return _text(state, field, value)


def empty_value(field: Field) -> Column:
    """What a column holds that the API did not write; describe's defaults do not count (measured)."""
    if field.name in UNSET_STAYS_EMPTY:
        return ""
    if field.type in {"double", "currency"}:
        return decimal_column("0", field.places)
    if field.type in {"boolean", "integer"}:
        return "0"
    return None if field.type == "reference" else ""


def _text(state: State, field: Field, value: object) -> str:
    text = "" if value is None else str(value)
    return stored_text(text, field.length, keeps_four_bytes=state.traits.keeps_four_bytes)


def _number(user: User, field: Field, value: object) -> str:
    if field.name in UNSET_STAYS_EMPTY and value in (None, ""):
        return ""
    if field.type == "integer":
        return str(int(to_float(value)))
    if field.name in KEEPS_ITS_DIGITS:
        return decimal_column(value, field.places)
    return decimal_column(rounded_number(value, user.decimals), field.places)


def _date(user: User, text: str) -> str:
    """ISO and the user's own order are read; a date with a time silently becomes empty (measured)."""
    for pattern in ("%Y-%m-%d", "%Y/%m/%d"):
        try:
            return datetime.strptime(text, pattern).strftime("%Y-%m-%d")
        except ValueError:
            continue
    found = _SHORT_DATE.fullmatch(text)
    if not found:
        return ""
    first, second, year = map(int, found.groups())
    day, month = (second, first) if user.date_format.startswith("mm") else (first, second)
    try:
        return f"{datetime(year, month, day):%Y-%m-%d}"
    except ValueError:
        return ""


def owner_value(state: State, text: str) -> str:
    """An unknown owner is accepted and comes back as its bare number (measured)."""
    users, groups = state.schemas["Users"], state.schemas["Groups"]
    number = int(to_float(text.rpartition("x")[2]))
    if any(user.number == number for user in state.users):
        return f"{users.prefix}{number}"
    return f"{groups.prefix}{number}" if number in state.groups else str(number)


def reference_value(state: State, field: Field, text: str) -> Column:
    """A reference to a wrong module is refused, one to a record that does not exist is dropped (measured)."""
    left, _, right = text.partition("x")
    if not right.isdigit():
        return None
    targets = [schema for schema in state.schemas.values() if str(schema.entity_id) == left]
    if not targets or (field.refers_to and targets[0].name not in field.refers_to):
        raise WebserviceError("REFERENCE_INVALID", f"Invalid reference specified for {field.name}")
    return text if _exists(state, targets[0].name, int(right)) else None


def _exists(state: State, module: str, number: int) -> bool:
    """A record in the recycle bin counts, and shows again once it is restored (fact 47)."""
    if module in state.tables:
        return number in state.tables[module].rows
    if module == "DocumentFolders":
        return number == 1
    if module == "Currency":
        return any(currency.number == number for currency in state.currencies)
    return any(user.number == number for user in state.users)
