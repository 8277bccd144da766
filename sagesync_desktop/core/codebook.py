"""What translating a record needs to know besides the record: links, taxes, accounts, countries, items."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from sagesync_desktop.core.books import AT_ZERO, NO_TAX, SageBooks, VtigerSetup, set_to, tax_of
from sagesync_desktop.core.countries import Countries
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import Mappings, Settings
from sagesync_desktop.core.taxsums import parts_of, with_sums
from sagesync_desktop.core.types import (
    UNLINKED,
    FieldName,
    Item,
    Link,
    Missing,
    ModuleId,
    Record,
    RecordId,
    RecordRef,
    Side,
    Value,
)


@dataclass(slots=True)
class Codebook:
    """Look-ups shared by mapping and rules; links grow while a plan is made and while it is applied."""

    settings: Settings
    books: SageBooks
    setup: VtigerSetup
    countries: Countries
    mark: str = ""
    """Fingerprint of the settings that decide how records are mapped."""
    partners: dict[tuple[ModuleId, Side, RecordId], RecordId | None] = field(default_factory=dict)
    """(module, side, id) -> id on the other side, None for none, of what was asked or joined in this plan."""
    linked: Callable[[ModuleId, Side, RecordId], RecordId | None] = lambda _module, _side, _id: None
    """Fetches a record's partner by its link when `partners` does not say it yet."""
    coming: set[tuple[ModuleId, Side, RecordId]] = field(default_factory=set)
    """Records whose partner this plan is going to create."""
    wanted: frozenset[RecordRef] = frozenset()
    """Vtiger's records that are made in Sage whatever their module's direction: invoices wait for them."""
    records: dict[tuple[ModuleId, Side, RecordId], Record] = field(default_factory=dict)
    """Records that others refer to, as last read; filled from `lookup`."""
    lookup: Callable[[ModuleId, Side, RecordId], Record | None] = lambda _module, _side, _id: None
    """Fetches a record as last read when `records` does not hold it yet."""
    link: Callable[[ModuleId, Side, RecordId], Link | None] = lambda _module, _side, _id: None
    """Fetches the link of a record, with what the pair's base remembers."""
    named: Callable[[ModuleId, Side, str], tuple[RecordId, ...]] = lambda _module, _side, _text: ()
    """The records whose title holds a text, some of them where they are many."""
    first_contacts: Mapping[RecordId, RecordId] = field(default_factory=dict)
    """Vtiger organization -> the oldest of its contacts, which becomes Sage's preferred one."""
    of_pairs: set[ModuleId] = field(default_factory=set)
    """Modules of which linked pairs alone are thought over: what counted when they were made is past."""
    parted: set[tuple[ModuleId, RecordId, RecordId]] = field(default_factory=set)
    """(module, Sage id, Vtiger id) of records that a person said are not the same."""
    held: dict[tuple[ModuleId, Side, RecordId], str] = field(default_factory=dict)
    """Why a record that others may refer to did not travel: its skip sentence."""
    sums: dict[tuple[ModuleId, FieldName], Mapping[RecordId, Value | Missing]] = field(default_factory=dict)
    """(module, name) -> what the documents of Sage's records come to; absent while nobody has added it up."""
    standing: Callable[[RecordRef], str] = lambda _ref: ""
    """Fetches that of a record which this run does not think over, since nothing of it is new."""

    _sums: tuple[tuple[Mappings, SageBooks, VtigerSetup], Mappings] | None = field(
        default=None, init=False, compare=False, repr=False
    )
    """The mappings with combined rates, and what they were made of."""

    @property
    def mappings(self) -> Mappings:
        """The user's accounts and taxes; with Sage's combined rates where those count by themselves."""
        own = self.settings.mappings
        if Option.COMBINED_TAX not in self.settings.options:
            return own
        made_of = (own, self.books, self.setup)
        known = self._sums[0] if self._sums is not None else ()
        if self._sums is None or any(one is not old for one, old in zip(made_of, known, strict=True)):
            self._sums = made_of, with_sums(*made_of)
        return self._sums[1]

    def join(self, module: ModuleId, sage_id: RecordId, vtiger_id: RecordId) -> None:
        """Remember a pair."""
        self.partners[module, Side.SAGE, sage_id] = vtiger_id
        self.partners[module, Side.VTIGER, vtiger_id] = sage_id

    def part(self, module: ModuleId, sage_id: RecordId, vtiger_id: RecordId) -> None:
        """Forget a pair."""
        self.partners[module, Side.SAGE, sage_id] = None
        self.partners[module, Side.VTIGER, vtiger_id] = None

    def partner(self, module: ModuleId, side: Side, record_id: RecordId) -> RecordId | None:
        """The id of the record's partner on the other side."""
        key = (module, side, record_id)
        if key not in self.partners:
            self.partners[key] = self.linked(*key) if record_id else None
        return self.partners[key]

    def shared_reference(self, module: ModuleId, side: Side, record_id: str) -> str:
        """A reference in shared form: the Vtiger id, or `sage:<id>` while the record has no partner there."""
        if side is Side.VTIGER or not record_id:
            return record_id
        return self.partner(module, Side.SAGE, record_id) or UNLINKED + record_id

    def side_reference(self, module: ModuleId, side: Side, shared: str) -> RecordId | None:
        """A shared reference as an id of `side`; None when that side does not hold the record."""
        if shared.startswith(UNLINKED):
            sage_id = shared.removeprefix(UNLINKED)
            return sage_id if side is Side.SAGE else self.partner(module, Side.SAGE, sage_id)
        return shared if side is Side.VTIGER else self.partner(module, Side.VTIGER, shared)

    def shared_item(self, item: Item) -> Item:
        """An item in shared form."""
        partner = self.partner(item.module, Side.SAGE, item.id) if item.side is Side.SAGE else None
        return Item(item.module, Side.VTIGER, partner) if partner else item

    def item_on(self, side: Side, item: Item) -> RecordId | None:
        """The id of an item on a side; None when that side does not hold it."""
        return item.id if item.side is side else self.partner(item.module, item.side, item.id)

    def will_have(self, module: ModuleId, side: Side, record_id: RecordId) -> bool:
        """Whether the record on `side` has, or gets in this plan, a partner on the other side."""
        return (module, side, record_id) in self.coming or self.partner(module, side, record_id) is not None

    def why_held(self, module: ModuleId, side: Side, record_id: RecordId) -> str:
        """Why a record did not travel; "" where it did, or nobody thought it over."""
        key = (module, side, record_id)
        return self.held[key] if key in self.held else self.standing(RecordRef(*key))

    def record(self, module: ModuleId, side: Side, record_id: RecordId) -> Record | None:
        """A referred-to record as last read."""
        key = (module, side, record_id)
        if key not in self.records:
            found = self.lookup(module, side, record_id) if record_id else None
            if found is None:
                return None
            self.records[key] = found
        return self.records[key]

    def forget(self, written: Record) -> None:
        """Let the next look at a record that was just written find what the store holds of it now.

        Keeping every reply instead would hold all invoices of a first run in memory, which nobody looks up.
        """
        self.records.pop((written.module, written.side, written.id), None)

    def sage_tax(self, vtiger_tax: str) -> str | None:
        """The Sage rate that the user mapped a Vtiger tax ("" = no tax) to.

        A tax that was set to 0 percent counts as no tax until it is mapped for itself.
        """
        rate = self.mappings.taxes.get(vtiger_tax)
        if not rate and vtiger_tax.endswith(AT_ZERO):
            rate = self.mappings.taxes.get(NO_TAX)
        return rate or None

    def vtiger_tax(self, sage_rate: str, percentage: Decimal) -> str | None:
        """The name of the Vtiger tax mapped to a Sage rate, the one with the same percentage first.

        "" means no tax, and a name made by `at_zero` or `at_rate` a tax that is to be set to that percentage.
        """
        names = [name for name, rate in self.mappings.taxes.items() if rate == sage_rate]
        equal = [name for name in names if self.charged(name) == percentage]
        equal.sort(key=lambda name: (name != tax_of(name), name == NO_TAX))
        # Another percentage could not be shared out among taxes that are mapped together.
        single = [name for name in names if len(parts_of(name)) == 1]
        return next(iter([*equal, *single]), None)

    def charged(self, key: str) -> Decimal:
        """The percentage of a Vtiger tax, or of taxes together, by the name under which it is mapped."""
        told = set_to(key)
        by_name = {tax.name: tax.percentage for tax in self.setup.taxes}
        own = sum((by_name.get(part, Decimal(0)) for part in parts_of(key)), Decimal(0))
        return own if told is None else told

    def vtiger_shares(self, name: str, percentage: Decimal) -> Mapping[str, Decimal]:
        """Percentage by Vtiger tax, for a name that `vtiger_tax` has given: one tax as a rule."""
        parts = parts_of(tax_of(name))
        if len(parts) == 1:
            return {parts[0]: percentage}
        by_name = {tax.name: tax.percentage for tax in self.setup.taxes}
        return {part: by_name[part] for part in parts}

    def sage_percentage(self, rate_id: str) -> Decimal | None:
        """Today's percentage of a Sage rate; None when Sage has no such rate."""
        return next((rate.percentage for rate in self.books.tax_rates if rate.id == rate_id), None)
