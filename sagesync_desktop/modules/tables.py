"""The modules' field tables as plain values, for pages that show them and let people change them."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.specs import FieldMap, ModuleSpec, nothing
from sagesync_desktop.core.types import Direction, FieldName, ModuleId, Side
from sagesync_desktop.modules import ALL, BY_ID
from sagesync_desktop.modules.ledger import KINDS, free_texts

TWO_WAYS = (Direction.BOTH, Direction.TO_SAGE, Direction.TO_VTIGER)


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field pair as it is by default."""

    name: FieldName
    label: str
    """Vtiger's label, for people."""
    row: int
    """Row of the module's table; sub-fields of an address share one."""
    vtiger: FieldName
    sage: FieldName
    direction: Direction
    """OFF for pairs that are offered but rest until somebody switches them on."""
    blank: BlankRule
    required_by: frozenset[Side]
    create_only: bool
    locked: str
    """Why the pair cannot be switched on; "" when it can."""
    ways: tuple[Direction, ...]
    """The directions that can be chosen besides OFF."""
    owner: Side | None
    """Whose value counts where both sides changed it differently; None: a person is asked."""
    is_translated: bool
    """True: the value is translated on the way, so the pair cannot be moved to other fields."""


@dataclass(frozen=True, slots=True)
class ModuleTable:
    """A module's field pairs and what else its mapping offers and demands."""

    module: ModuleId
    rows: tuple[FieldRow, ...]
    sage_fields: tuple[FieldName, ...] = ()
    """Sage's fields that a pair of one's own may use."""
    told: frozenset[FieldName] = frozenset()
    """Those of them that Sage works out itself: they only ever travel to Vtiger."""
    truths: frozenset[FieldName] = frozenset()
    """Names of what Sage alone knows; pairs of them rest while they are not among `told`."""

    def row(self, name: FieldName) -> FieldRow | None:
        """The default pair of that shared name; None for a pair of the user's own."""
        return next((row for row in self.rows if row.name == name), None)


def module_tables(options: Collection[Option] = frozenset()) -> tuple[ModuleTable, ...]:
    """All modules in dependency order, each with the ledger's fields that a pair of one's own may use."""
    return tuple(module_table(spec.id, options) for spec in ALL)


def module_table(module: ModuleId, options: Collection[Option] = frozenset()) -> ModuleTable:
    """One module's table, as the ways that are switched on let it be."""
    spec = BY_ID[module]
    truths = frozenset(spec.truths)
    offer = ledger_offer(module) | (truths if Option.CRM_TRUTH in options else frozenset())
    return replace(table_of(spec, offer), truths=truths)


def ledger_offer(module: ModuleId) -> frozenset[str]:
    """The ledger's fields that a pair may use: its free texts, what the module's pairs use, what it tells."""
    spec = BY_ID[module]
    used = {pair.sage for pair in spec.fields if pair.sage}
    return free_texts(KINDS[spec.filing.kind]) | used | spec.kinds.keys()


def table_of(spec: ModuleSpec, sage_fields: Collection[FieldName]) -> ModuleTable:
    """A module's declaration as a table; the fields are sorted by name, the rows stay in the order given."""
    rows = tuple(_row(pair) for pair in spec.fields)
    told = frozenset(sage_fields) & (spec.kinds.keys() & spec.told | spec.truths.keys())
    return ModuleTable(spec.id, rows, tuple(sorted(sage_fields)), told)


def _row(pair: FieldMap) -> FieldRow:
    return FieldRow(
        pair.name,
        pair.label,
        pair.row,
        pair.vtiger,
        pair.sage,
        Direction.OFF if pair.off or pair.locked else pair.direction,
        pair.blank,
        pair.required_by,
        pair.create_only,
        pair.locked,
        _ways(pair),
        pair.owner,
        pair.transform is not None,
    )


def _ways(pair: FieldMap) -> tuple[Direction, ...]:
    """A translated one-way pair has no way back; everything else may be turned as one likes."""
    if pair.locked:
        return ()
    if pair.transform is None:
        return TWO_WAYS
    if pair.direction is not Direction.BOTH:
        return (pair.direction,)
    writers = {Side.SAGE: pair.transform.write_sage, Side.VTIGER: pair.transform.write_vtiger}
    mute = [side for side, writer in writers.items() if writer is nothing]
    return tuple(way for way in TWO_WAYS if not any(way.writes(side) for side in mute))
