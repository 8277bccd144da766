"""What the store is asked of single records, one by one; all at once only where a run asks for many.

A run with little news asks little, however much was synced before.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from sagesync_desktop.core.ports import StorePort
from sagesync_desktop.core.types import ModuleId, RecordId, Side

MANY = 500
"""From so many questions on, reading the whole list is cheaper than another one."""


@dataclass(slots=True)
class Partners:
    """The partners of records by their links, as these stand in the store."""

    store: StorePort
    _asked: Counter[ModuleId] = field(default_factory=Counter)
    _all: dict[tuple[ModuleId, Side], Mapping[RecordId, RecordId]] = field(default_factory=dict)

    def __call__(self, module: ModuleId, side: Side, record_id: RecordId) -> RecordId | None:
        """The id on the other side; what the run itself has joined or parted is the codebook's to know."""
        self._asked[module] += 1
        if self._asked[module] <= MANY:
            return self.store.partner(module, side, record_id)
        if (module, side) not in self._all:
            pairs = self.store.link_ids(module)
            self._all[module, Side.SAGE] = dict(pairs)
            self._all[module, Side.VTIGER] = {vtiger_id: sage_id for sage_id, vtiger_id in pairs}
        return self._all[module, side].get(record_id)


@dataclass(slots=True)
class Revisions:
    """The revisions that one side's records are held in, as they stood when all were read, or stand now."""

    store: StorePort
    module: ModuleId
    side: Side
    _asked: int = 0
    _all: Mapping[RecordId, str] | None = None

    def get(self, record_id: RecordId) -> str | None:
        """The revision; None of what is not held, or may hide a later edit."""
        self._asked += 1
        if self._asked <= MANY:
            return self.store.revision(self.module, self.side, record_id)
        if self._all is None:
            self._all = self.store.revisions(self.module, self.side)
        return self._all.get(record_id)


class WhenAsked(Mapping[RecordId, RecordId]):
    """A mapping that is worked out when somebody first looks into it."""

    def __init__(self, work_out: Callable[[], Mapping[RecordId, RecordId]]) -> None:
        """`work_out` may read a whole module."""
        self._work_out = work_out
        self._found: Mapping[RecordId, RecordId] | None = None

    @property
    def _mapping(self) -> Mapping[RecordId, RecordId]:
        if self._found is None:
            self._found = self._work_out()
        return self._found

    def __getitem__(self, key: RecordId) -> RecordId:
        return self._mapping[key]

    def __iter__(self) -> Iterator[RecordId]:
        return iter(self._mapping)

    def __len__(self) -> int:
        return len(self._mapping)
