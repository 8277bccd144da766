"""Lists and single records as replies: envelope, paging, and how much of each record was asked for."""

from collections.abc import Callable, Mapping
from typing import TypeVar
from urllib.parse import urlencode

from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.filters import chosen, is_true
from sagesync_desktop.sandbox.sage.problems import invalid
from sagesync_desktop.sandbox.sage.render import View, render
from sagesync_desktop.sandbox.sage.tables import Row

BASE = ("id", "displayed_as", "$path")
"""All that a list row carries unless `attributes` asks for more (spec examples)."""
NESTING_LISTS = {"contacts", "bank_accounts"}
"""The only lists that document `nested_attributes`."""

UNSAID_ACTIVE = {"products", "services", "stock_items"}
"""Lists whose rows do not say whether an item is active, though `active=false` picks those that are not."""

Entry = TypeVar("Entry")


def _wanted(params: Mapping[str, str], name: str) -> set[str]:
    return {word.strip() for word in params.get(name, "").split(",") if word.strip()}


def view_of(company: Company, resource: str, params: Mapping[str, str], *, is_list: bool) -> View:
    """Return how much of each record the parameters ask for."""
    nests = resource in NESTING_LISTS if is_list else True
    return View(
        nested=nests and bool(_wanted(params, "nested_attributes")),
        balance=is_true(params.get("show_balance")),
        payments=is_true(params.get("show_payments_allocations")),
        lines=company.switches.list_lines if is_list else True,
        day=params.get("date", ""),
    )


def shaped(reply: Json, params: Mapping[str, str], *, is_list: bool) -> Json:
    """Return the reply cut down to what `attributes` names; a single record is whole by default."""
    wanted = _wanted(params, "attributes")
    if "all" in wanted or (not wanted and not is_list):
        return reply
    kept = wanted | set(BASE) | {"deleted_at"}
    return {name: value for name, value in reply.items() if name in kept}


def nested_cut(reply: Json, params: Mapping[str, str]) -> Json:
    """Cut expanded sub-objects down to what `nested_attributes` names."""
    wanted = _wanted(params, "nested_attributes")
    if not wanted or "all" in wanted:
        return reply
    kept = wanted | set(BASE)

    def cut(value: object) -> object:
        if isinstance(value, dict) and "$path" in value:
            return {name: inner for name, inner in value.items() if name in kept}
        return value

    return {name: cut(value) for name, value in reply.items()}


def list_reply(company: Company, resource: str, params: Mapping[str, str]) -> Json:
    """Return a page of a resource's list."""
    view = view_of(company, resource, params, is_list=True)

    def row_reply(row: Row) -> Json:
        if not _wanted(params, "attributes"):
            return _bare(resource, row, params)
        reply = shaped(render(company, resource, row, view), params, is_list=True)
        if resource in UNSAID_ACTIVE and "active" in reply and not company.switches.list_active:
            reply = {**reply, "active": None}
        return nested_cut(reply, params) if view.nested else reply

    return page_of(f"/{resource}", chosen(company, resource, params), params, row_reply)


def _bare(resource: str, row: Row, params: Mapping[str, str]) -> Json:
    reply = {"id": row["id"], "displayed_as": row["displayed_as"], "$path": f"/{resource}/{row['id']}"}
    if row.get("deleted_at"):
        reply["deleted_at"] = row["deleted_at"]
    if is_true(params.get("show_legacy_id")) and "number" in row:
        reply["legacy_id"] = row["number"]
    return reply


def page_of(
    path: str, entries: list[Entry], params: Mapping[str, str], reply: Callable[[Entry], Json]
) -> Json:
    """Return one page in Sage's envelope; a page past the end is the last page again (Sage guide)."""
    size = _whole(params, "items_per_page", 20)
    if not 1 <= size <= 200:
        raise invalid("This parameter must be between 1 and 200.", "items_per_page")
    last = max(1, -(-len(entries) // size))
    page = min(max(1, _whole(params, "page", 1)), last)
    shown = entries[(page - 1) * size : page * size]
    return {
        "$total": len(entries),
        "$page": page,
        "$next": _address(path, params, page + 1, size) if page < last else None,
        "$back": _address(path, params, page - 1, size) if page > 1 else None,
        "$itemsPerPage": size,
        "$items": [reply(entry) for entry in shown],
    }


def _address(path: str, params: Mapping[str, str], page: int, size: int) -> str:
    """Return the address of another page: relative, and without the /v3.1 (payloads, LEDG)."""
    rest = {name: value for name, value in params.items() if name not in {"page", "items_per_page"}}
    return f"{path}?{urlencode({'page': page, 'items_per_page': size, **rest})}"


def _whole(params: Mapping[str, str], name: str, default: int) -> int:
    text = params.get(name) or str(default)
    if not text.lstrip("-").isdigit():
        raise invalid("This parameter must be a whole number.", name)
    return int(text)
