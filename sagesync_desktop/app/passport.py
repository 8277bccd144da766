"""A record's passport: what the local database knows of it, through the same mapping that a sync uses."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sagesync_desktop.app.home import Home
from sagesync_desktop.core.books import SageBooks, VtigerSetup
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.lines import lines_of
from sagesync_desktop.core.logviews import LoggedOutcome
from sagesync_desktop.core.mapping import Agreed, Shared, agreed, shared
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.specs import tailored
from sagesync_desktop.core.types import (
    MISSING,
    UNLINKED,
    Direction,
    FieldName,
    Item,
    Link,
    Missing,
    ModuleId,
    RecordId,
    Side,
    Value,
)
from sagesync_desktop.core.values import Kind
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.store.logreader import LogReader


@dataclass(frozen=True, slots=True)
class Row:
    """One mapped field on both sides, beside what was last agreed."""

    name: FieldName
    label: str
    kind: Kind
    sage: Value | Missing
    agreed: Agreed
    vtiger: Value | Missing
    travels: bool
    """False for what is only sent when a record is made, or flows one way: there a difference is no news."""


class Passport:
    """What the local database knows of a record."""

    def __init__(self, home: Home, module: ModuleId, record_id: RecordId, side: Side | None = None) -> None:
        """Look for the id on `side`, or on both while nobody says where it is from."""
        store = home.store
        sides = (side,) if side else tuple(Side)
        links = (store.link(module, one, record_id) for one in sides)
        self.module = module
        self.link: Link | None = next((link for link in links if link is not None), None)
        self.ids: dict[Side, RecordId] = (
            {one: self.link.id_on(one) for one in Side} if self.link else dict.fromkeys(sides, record_id)
        )
        seen = {one: store.seen(module, one, known) for one, known in self.ids.items()}
        self.records = {one: found.record for one, found in seen.items() if found is not None}
        self.skips: tuple[OpenSkip, ...] = tuple(
            skip for skip in store.open_skips(module) if skip.record_id == self.ids.get(skip.side)
        )
        self.rows = _rows(home, self) if self.records else []
        self.history = _history(home, self)
        self.names: Mapping[str | Item, str] = {what: _name(home, what) for what in _references(self.rows)}
        """Of the records that this one refers to: its organization, and the items of its lines."""

    @property
    def is_known(self) -> bool:
        """Whether either side has ever shown it."""
        return bool(self.records or self.link or self.skips)


def _history(home: Home, found: Passport) -> tuple[LoggedOutcome, ...]:
    sage_id, vtiger_id = found.ids.get(Side.SAGE), found.ids.get(Side.VTIGER)
    with LogReader.open(home.paths.database) as reader:
        return reader.history(found.module, sage_id=sage_id, vtiger_id=vtiger_id)


def _rows(home: Home, found: Passport) -> list[Row]:
    spec = tailored(BY_ID[found.module], home.settings().module(found.module))
    book = offline_book(home)
    nothing: Shared = {}
    sides = {side: shared(one, spec, book) for side, one in found.records.items()}
    sage, vtiger = (sides.get(side, nothing) for side in (Side.SAGE, Side.VTIGER))
    base = found.link.base if found.link else {}
    return [
        Row(
            pair.name,
            pair.label,
            pair.kind,
            sage.get(pair.name, MISSING),
            agreed(base, pair.memory),
            vtiger.get(pair.name, MISSING),
            pair.direction is Direction.BOTH and not pair.create_only,
        )
        for pair in spec.fields
    ]


def _references(rows: Iterable[Row]) -> set[str | Item]:
    """Everything that the rows refer to: the organization, and the items of document lines."""
    found: set[str | Item] = set()
    for row in rows:
        for value in (row.sage, row.vtiger, row.agreed.sage, row.agreed.vtiger):
            if row.kind is Kind.REFERENCE and isinstance(value, str):
                found.add(value)
            found |= {line.item for line in lines_of(value) if line.item}
    return found - {""}


def _name(home: Home, what: str | Item) -> str:
    item = what if isinstance(what, Item) else _organization(what)
    seen = home.store.seen(item.module, item.side, item.id)
    return BY_ID[item.module].title(seen.record) if seen is not None else ""


def _organization(shared_id: str) -> Item:
    side = Side.SAGE if shared_id.startswith(UNLINKED) else Side.VTIGER
    return Item(ModuleId.ORGANIZATIONS, side, shared_id.removeprefix(UNLINKED))


def offline_book(home: Home) -> Codebook:
    """A codebook of the local database alone: links and mappings, but no rates and no currencies."""
    from sagesync_desktop.app.countries import countries

    books = SageBooks("", "", "", "", False, None, None, (), (), {}, {})
    setup = VtigerSetup("", "", False, None, "", "", {}, (), {}, False)
    book = Codebook(home.settings(), books, setup, countries())
    for module in ModuleId:
        for sage_id, vtiger_id in home.store.link_ids(module):
            book.join(module, sage_id, vtiger_id)
    return book
