"""Vtiger's columns of one line in the words of Sage's tax rates, for the proof: by the mapping as stored.

Its own reading of that table: the sync's is not asked.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from sagesync_desktop.core.books import VtigerTax, at_rate, at_zero
from sagesync_desktop.core.sentence import term

VTIGERS_OWN = "vtiger:"
"""Begins the code of a tax that is mapped to no Sage rate."""
UNTOLD = f"{VTIGERS_OWN}0"
"""No tax is paid, and Vtiger does not say which kind of none."""
BESIDE = ""
"""What a document states beside its lines: an adjustment, a discount on the whole, tax on its shipping."""

Columns = tuple[tuple[str, Decimal | None], ...]


@dataclass(frozen=True, slots=True)
class TaxWords:
    """The tax mapping, read for the proof."""

    mapped: Mapping[str, str]
    """Vtiger tax, or taxes together, -> Sage tax rate."""
    taxes: tuple[VtigerTax, ...]

    def code(self, columns: Columns) -> str:
        """The tax code that a line's columns say."""
        charged = sorted((name, rate) for name, rate in columns if rate)
        if not charged:
            return self._zero(columns)
        together = "+".join(name for name, _rate in charged)
        rate = sum((rate for _name, rate in charged), Decimal(0))
        found = self.mapped.get(at_rate(together, rate)) or self.mapped.get(together)
        return found or VTIGERS_OWN + together

    def _zero(self, columns: Columns) -> str:
        """By the line's own ticks, where the web form left columns empty; else it may be any of its taxes."""
        none = self.mapped.get("") or UNTOLD
        named = [name for name, rate in columns if rate is not None]
        kinds = {self._kind(name) or none for name in named}
        if not named or len(named) == len(columns):
            kinds.add(none)
        return kinds.pop() if len(kinds) == 1 else UNTOLD

    def _kind(self, name: str) -> str | None:
        own = next((tax.percentage for tax in self.taxes if tax.name == name), Decimal(0))
        return self.mapped.get(at_zero(name) if own else name)

    def labels(self, codes: Iterable[str]) -> Mapping[str, str]:
        """Names of those codes that are none of Sage's."""
        own = (code for code in codes if code.startswith(VTIGERS_OWN))
        return {
            **{code: self._together(code) for code in own},
            BESIDE: term("Beside the lines"),
            UNTOLD: term("No tax, kind not told"),
        }

    def _together(self, code: str) -> str:
        """Vtiger's names of taxes that a line bears together."""
        known = {tax.name: tax.label for tax in self.taxes}
        names = code.removeprefix(VTIGERS_OWN).split("+")
        return " + ".join(known.get(name, name) for name in names)
