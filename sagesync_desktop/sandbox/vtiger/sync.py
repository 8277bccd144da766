"""The sync operation where it works: Cloud, and a repaired 8.2.0 (the latter measured)."""

from datetime import datetime

from sagesync_desktop.sandbox.vtiger import rendering
from sagesync_desktop.sandbox.vtiger.errors import ACCESS_DENIED, PhpFatalError, WebserviceError, denied
from sagesync_desktop.sandbox.vtiger.php import to_float
from sagesync_desktop.sandbox.vtiger.rendering import Shown
from sagesync_desktop.sandbox.vtiger.schema import Schema
from sagesync_desktop.sandbox.vtiger.state import STAMP, State, User
from sagesync_desktop.sandbox.vtiger.storage import Row

PAGE = 100


def run(state: State, caller: User, since: str, module: str, sync_type: str) -> Shown:
    """Records changed after a second, oldest first; a page goes on to its last second's end (measured)."""
    if not since or not module:
        raise PhpFatalError
    if sync_type == "application" and not caller.is_admin:
        raise WebserviceError(ACCESS_DENIED, "Only admin users can perform application sync")
    schema = state.schemas.get(module)
    if schema is None or not schema.number_field:
        raise denied()
    start = int(to_float(since))
    stamp = state.stamp(datetime.fromtimestamp(start, tz=state.zone))
    changed = sorted(_changed(state, caller, module, stamp, sync_type), key=_moment)
    page = _page(changed)
    return {
        "updated": [
            _shown(state, caller, schema, row) for row in sorted(page, key=_number) if not row.deleted
        ],
        "deleted": [f"{schema.prefix}{row.number}" for row in page if row.deleted],
        "more": len(page) < len(changed),
        "lastModifiedTime": _epoch(state, page[-1]) if page else start,
    }


def _changed(state: State, caller: User, module: str, stamp: str, sync_type: str) -> list[Row]:
    own = f"{state.schemas['Users'].prefix}{caller.number}"
    groups = tuple(f"{state.schemas['Groups'].prefix}{number}" for number in state.groups)
    owners = (own, *groups) if sync_type == "userandgroup" else (own,)
    return [
        row
        for row in state.tables[module].rows.values()
        if row.text("modifiedtime") > stamp
        and (sync_type == "application" or row.text("assigned_user_id") in owners)
    ]


def _page(changed: list[Row]) -> list[Row]:
    if len(changed) <= PAGE:
        return changed
    last = changed[PAGE - 1].text("modifiedtime")
    return [row for row in changed if row.text("modifiedtime") <= last]


def _shown(state: State, caller: User, schema: Schema, row: Row) -> Shown:
    """Invoices come without lines, their discounts under the lines' names (measured)."""
    shown = rendering.header(state, caller, schema, row)
    if schema.has_lines:
        shown["discount_percent"] = shown.pop("hdnDiscountPercent")
        shown["discount_amount"] = shown.pop("hdnDiscountAmount")
    return shown


def _number(row: Row) -> int:
    return row.number


def _moment(row: Row) -> tuple[str, int]:
    return row.text("modifiedtime"), row.number


def _epoch(state: State, row: Row) -> int:
    moment = datetime.strptime(row.text("modifiedtime"), STAMP).replace(tzinfo=state.zone)
    return int(moment.timestamp())
