"""The desk's answers over one home, each from a fresh look at the local database."""

from collections.abc import Iterable

from sagesync_desktop.app import deskcures, desklists
from sagesync_desktop.app.desk import (
    DeskCause,
    DeskFilter,
    DeskRecord,
    DeskRow,
    DeskSort,
    GroupOffer,
    OfferedCure,
    Picked,
)
from sagesync_desktop.app.deskbook import DeskBook
from sagesync_desktop.app.home import Home
from sagesync_desktop.core.cures import AsideKind
from sagesync_desktop.core.journal import Aside
from sagesync_desktop.core.types import ModuleId, RecordId, RecordRef, Side


class Desk:
    """What `Services` answer of the records that are held back."""

    def __init__(self, home: Home) -> None:
        """Nothing is read yet."""
        self._home = home

    def causes(self) -> tuple[DeskCause, ...]:
        """See `Services.desk_causes`."""
        return desklists.causes(DeskBook(self._home))

    def page(
        self, chosen: DeskFilter, sort: DeskSort, *, descending: bool, limit: int | None, offset: int
    ) -> tuple[DeskRow, ...]:
        """See `Services.desk_page`."""
        desk = DeskBook(self._home)
        return desklists.page(desk, chosen, sort, descending=descending, limit=limit, offset=offset)

    def count(self, chosen: DeskFilter) -> int:
        """See `Services.desk_count`."""
        return desklists.count(DeskBook(self._home), chosen)

    def refs(self, chosen: DeskFilter) -> tuple[RecordRef, ...]:
        """See `Services.desk_refs`."""
        return desklists.refs(DeskBook(self._home), chosen)

    def mark_read(self, refs: Iterable[RecordRef]) -> None:
        """See `Services.desk_mark_read`."""
        now = self._home.clock.now()
        with self._home.store.transaction():
            for ref in refs:
                self._home.store.save_aside(Aside(ref.module, ref.side, ref.id, AsideKind.READ, "", now))

    def records(self, chosen: DeskFilter) -> tuple[DeskRecord, ...]:
        """See `Services.desk_records`."""
        desk = DeskBook(self._home)
        found = (deskcures.desk_record(desk, ref) for ref in desklists.refs(desk, chosen))
        return tuple(one for one in found if one is not None)

    def record(self, ref: RecordRef) -> DeskRecord | None:
        """See `Services.desk_record`."""
        return deskcures.desk_record(DeskBook(self._home), ref)

    def states(self, refs: Iterable[RecordRef]) -> tuple[DeskRecord | None, ...]:
        """See `Services.desk_states`."""
        desk = DeskBook(self._home)
        return tuple(deskcures.desk_state(desk, ref) for ref in refs)

    def find(self, module: ModuleId, record_id: RecordId) -> RecordRef:
        """See `Services.desk_find`."""
        return deskcures.found(DeskBook(self._home), module, record_id)

    def tried(self, ref: RecordRef, cure: str, value: str | None) -> OfferedCure:
        """See `Services.desk_try`."""
        return deskcures.tried(DeskBook(self._home), ref, cure, value)

    def group(self, refs: tuple[RecordRef, ...], cure: str, value: str | None) -> GroupOffer:
        """See `Services.desk_group`."""
        return deskcures.group_offer(DeskBook(self._home), refs, cure, value)

    def pick(self, module: ModuleId, side: Side, text: str, limit: int) -> tuple[Picked, ...]:
        """See `Services.pick`."""
        return desklists.pick(DeskBook(self._home), module, side, text, limit)
