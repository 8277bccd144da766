"""The very calls that a sync makes of each module, made once: what fails in a sync fails here."""

from collections.abc import Collection, Iterator

from sagesync_desktop.clients.jsontext import JsonObject
from sagesync_desktop.clients.vtiger.instance import Instance
from sagesync_desktop.clients.vtiger.listing import listed_columns
from sagesync_desktop.clients.vtiger.query import Where, reached_back
from sagesync_desktop.clients.vtiger.reader import UNREADABLE, Reader
from sagesync_desktop.clients.vtiger.search import swept_columns
from sagesync_desktop.clients.vtiger.wire import text_of
from sagesync_desktop.core.errors import BadReply, PermissionMissing, RejectedByServer, ServerFault
from sagesync_desktop.core.trials import ModuleTrial
from sagesync_desktop.core.types import ModuleId

_TRIED = 3
"""Records that are opened; one that is broken by itself is no fault of the module."""


def rehearse(reader: Reader, instance: Instance, modules: Collection[ModuleId]) -> Iterator[ModuleTrial]:
    """Describe, count, list, list by time, sweep and open; raises what concerns more than one module."""
    for module in modules:
        try:
            may_create, may_change = instance.may_write(module)
            yield ModuleTrial(module, _read(reader, module), may_create, may_change)
        except (PermissionMissing, RejectedByServer, ServerFault, BadReply) as error:
            yield ModuleTrial(module, error=error)


def _read(reader: Reader, module: ModuleId) -> int:
    count, columns = reader.count(module), listed_columns(reader.filing(module))
    rows = reader.rows(module, columns, order=("id",))
    newest = reader.newest_stamp(module)
    if newest:
        since = Where("modifiedtime", ">=", reached_back(newest))
        reader.rows(module, columns, since, order=("modifiedtime", "id"))
    reader.rows(module, swept_columns(reader, module), order=("id",))
    _open(reader, module, rows[-_TRIED:])
    return count


def _open(reader: Reader, module: ModuleId, rows: list[JsonObject]) -> None:
    broken: RejectedByServer | None = None
    for row in reversed(rows):
        try:
            reader.look(module, text_of(row.get("id")))
        except RejectedByServer as closed:
            if closed.code != UNREADABLE:
                raise
            broken = closed
        else:
            return
    if broken is not None:
        raise broken
