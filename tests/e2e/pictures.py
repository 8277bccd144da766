"""What both sides hold, without what differs from run to run: ids, stamps and running numbers."""

import sqlite3
from collections import Counter

from tests.e2e.real_company import SAGE_LISTS, VTIGER_MODULES, SageEyes, VtigerEyes

_SAGE_PASSING = frozenset(
    {
        "id",
        "$path",
        "created_at",
        "updated_at",
        "links",
        "legacy_id",
        "number",
        "invoice_number",
        "source_guid",
    }
)
_VTIGER_PASSING = frozenset({"id", "createdtime", "modifiedtime", "parent_id", "invoice_no", "account_no"})
_VTIGER_NUMBERS = frozenset({"contact_no", "product_no", "service_no", "label"})
_NAMES = {
    "Accounts": "accountname",
    "Contacts": "lastname",
    "Products": "productname",
    "Services": "servicename",
    "Invoice": "subject",
}


def picture(home):
    """Both sides and the links between them; equal for two companies that are in the same state."""
    with SageEyes(home) as sage, VtigerEyes(home.described) as vtiger:
        sage_rows = {name: sage.all(name) for name in SAGE_LISTS}
        vtiger_rows = {
            module: [vtiger.whole(row["id"]) for row in vtiger.listed(module, "id")]
            for module in VTIGER_MODULES
        }
    names = _names(vtiger_rows, ("Accounts", "Products", "Services"))
    return {
        **{f"sage {name}": _sorted(_sage_view(row) for row in rows) for name, rows in sage_rows.items()},
        **{
            f"vtiger {module}": _sorted(_vtiger_view(row, names) for row in rows)
            for module, rows in vtiger_rows.items()
        },
        "links": _links(home, sage_rows, vtiger_rows),
        "held back": home.held_back(),
    }


def _names(rows, modules):
    return {row["id"]: row[_NAMES[module]] for module in modules for row in rows[module]}


def _sorted(views):
    return sorted(views, key=repr)


def _sage_view(value):
    if isinstance(value, dict):
        return {name: _sage_view(one) for name, one in sorted(value.items()) if name not in _SAGE_PASSING}
    if isinstance(value, list):
        return [_sage_view(one) for one in value]
    return None if value == "" else value  # a text that was taken away again is shown as either


def _vtiger_view(value, names):
    if isinstance(value, dict):
        left = _VTIGER_PASSING | _VTIGER_NUMBERS
        return {name: _vtiger_view(one, names) for name, one in sorted(value.items()) if name not in left}
    if isinstance(value, list):
        return [_vtiger_view(one, names) for one in value]
    return names.get(value, value)


def _links(home, sage_rows, vtiger_rows):
    """Who belongs to whom, by name."""
    ours = {row["id"]: row["displayed_as"] for rows in sage_rows.values() for row in rows}
    theirs = _names(vtiger_rows, vtiger_rows)
    database = sqlite3.connect(home.database)
    try:
        found = database.execute("SELECT module, sage_id, vtiger_id FROM link").fetchall()
    finally:
        database.close()
    return sorted((module, ours[sage_id], theirs[vtiger_id]) for module, sage_id, vtiger_id in found)


def doubles(values):
    """The values that occur more than once."""
    return [value for value, count in Counter(values).items() if count > 1]


def differences(left, right):
    """Where two pictures differ, few words each; empty when they are equal."""
    return {name: _first_difference(left[name], right[name]) for name in left if left[name] != right[name]}


def _first_difference(left, right):
    lost = [one for one in left if one not in right]
    extra = [one for one in right if one not in left]
    if not lost and not extra:
        return f"{len(left)} rows and {len(right)}, some twice"
    if lost and extra and isinstance(lost[0], dict):
        names = [name for name in lost[0] if lost[0][name] != extra[0].get(name)]
        return {name: (lost[0][name], extra[0].get(name)) for name in names}
    return {"only left": lost[:2], "only right": extra[:2]}
