"""Finding out what was deleted, and what a write without an answer may have made."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from sagesync_desktop.clients.jsontext import JsonObject
from sagesync_desktop.clients.vtiger.elements import value_text
from sagesync_desktop.clients.vtiger.invoicing import number
from sagesync_desktop.clients.vtiger.query import Where
from sagesync_desktop.clients.vtiger.reader import Reader
from sagesync_desktop.clients.vtiger.wire import text_of
from sagesync_desktop.core.errors import PermissionMissing
from sagesync_desktop.core.markup import decoded
from sagesync_desktop.core.ports import Deletions, Glimpse
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId, Side, rows_in

_ZONES = timedelta(hours=26)
"""Stamps are in the server's own zone, which it does not tell; no two zones are farther apart than 26 h."""
_SURELY_WHOLE = 40
"""Characters that every name column of Vtiger holds."""
_OWNER = "account_id"
"""Of records that belong to an organization; what happens to it does not move their stamps."""
_TYPED_IN = "CRM"
"""`source` of records made in the web form; ours have "WEBSERVICE" (Vtiger API 8.2, measured)."""


def sweep(reader: Reader, module: ModuleId, linked: Collection[RecordId]) -> Deletions:
    """Which linked records are deleted: absent from a sweep of all ids, and again when asked for by id.

    Vtiger keeps no trace of deletions that its API shows (its `sync` is broken on PHP 8, measured). Raises
    PermissionMissing when the module shows nothing at all, for then a lost right is the likelier reason.
    """
    if not linked:
        return Deletions(frozenset())
    present = _all_shown(reader, module)
    if not present:
        raise _empty_view(module, len(linked))
    missing = set(linked) - present.keys()
    gone = missing - reader.existing(module, missing) if missing else frozenset()
    return Deletions(frozenset(gone), shown=present)


def _all_shown(reader: Reader, module: ModuleId) -> dict[RecordId, Glimpse]:
    """Every record by its id, with what may change of it in silence; no more requests than for the ids."""
    columns = swept_columns(reader, module)
    owner = _OWNER if _OWNER in columns else ""
    present: dict[RecordId, Glimpse] = {}
    for rows in reader.pages(module, columns):
        present |= _glimpses(rows, owner)
    return present


def swept_columns(reader: Reader, module: ModuleId) -> str:
    """What the sweep asks of each record; a field that the profile hides would be refused (measured)."""
    is_owned = _OWNER in reader.filing(module).identity and _OWNER in reader.fields(module)
    return f"modifiedtime,{_OWNER}" if is_owned else "modifiedtime"


def _glimpses(rows: Iterable[JsonObject], owner: str) -> dict[RecordId, Glimpse]:
    return {
        text_of(row.get("id")): Glimpse(
            text_of(row.get("modifiedtime")), {owner: text_of(row.get(owner))} if owner else {}
        )
        for row in rows
    }


def _empty_view(module: ModuleId, linked: int) -> PermissionMissing:
    return PermissionMissing(
        say("Vtiger shows not a single record of {module}", module=module),
        say(
            "{linked} of them are linked with Sage: they were deleted, or the user may not see them any more",
            linked=linked,
        ),
        "Check in Vtiger that they are there and that the API user's profile and sharing rules show them",
        side=Side.VTIGER,
    )


def found_created(reader: Reader, module: ModuleId, fields: Fields, since: datetime) -> tuple[Record, ...]:
    """Records of ours with the same natural keys, made since then; those with equal content if there are."""
    filing = reader.filing(module)
    keys = {name: value_text(fields.get(name)).strip() for name in filing.identity if fields.get(name)}
    if not keys.get(filing.name_field):
        return ()
    start = (since - _ZONES).replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")
    where = [
        *(_named(name, value) for name, value in keys.items() if value),
        Where("createdtime", ">=", start),
    ]
    pages = reader.pages(module, "id", *where)
    found = (reader.look(module, text_of(row.get("id"))) for rows in pages for row in rows)
    ours = [record for record in found if record is not None and not _is_typed_in(reader, record)]
    same = [
        record
        for record in ours
        if all(decoded(value).startswith(record.text(name)) for name, value in keys.items())
    ]
    return tuple(record for record in same if _has_content(record, fields)) or tuple(same)


def _named(name: str, value: str) -> Where:
    """Long values are looked for by their beginning, for Vtiger cuts them at each column's own length.

    So are those with a bracket, which beside a script is stored as an entity: `where` looks at what is stored
    (8.2, facts 31 and 37).
    """
    sure = value[:_SURELY_WHOLE].partition("<")[0].partition(">")[0]
    return Where(name, "=", value) if sure == value else Where(name, "like", sure + "%")


def _is_typed_in(reader: Reader, record: Record) -> bool:
    """Whether a person made it; what the cloud writes into `source` is unknown and says nothing."""
    return reader.tells_source and record.text("source") == _TYPED_IN


def _has_content(record: Record, fields: Fields) -> bool:
    """Whether the texts and lines that were sent are there; numbers are left out, for Vtiger pads them."""
    texts = {name: value for name, value in fields.items() if isinstance(value, str) and value}
    same = all(
        record.text(name) == decoded(value.strip()) for name, value in texts.items() if _is_words(value)
    )
    return same and _line_keys(record.fields) == _line_keys(fields)


def _is_words(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


def _line_keys(fields: Fields) -> list[tuple[str, str]]:
    rows = rows_in(fields, "lines")
    return [(value_text(row.get("productid")), f"{number(row.get('quantity')):.3f}") for row in rows]
