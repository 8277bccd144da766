"""Which tax each line of a Vtiger invoice bears, and the Sage rate that the user mapped it to."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sagesync_desktop.core.books import at_rate
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.taxsums import TOGETHER
from sagesync_desktop.core.types import LineTax, Told
from sagesync_desktop.modules.document import Document, DocumentLine
from sagesync_desktop.modules.exactlines import Taxes
from sagesync_desktop.modules.taxkinds import zero_tax
from sagesync_desktop.modules.totals import counted_taxes


@dataclass(frozen=True, slots=True)
class BorneTax:
    """The tax of one Vtiger line, as far as it can be told."""

    keys: tuple[str, ...]
    """Names under which it may be mapped; more than one where the kind of a zero tax cannot be told."""
    rate: Decimal
    told: Told
    charged: tuple[str, ...] = ()
    """Names of the taxes that are paid; none for a zero tax."""

    def sage_rate(self, book: Codebook) -> str | None:
        """The Sage rate; None where it is not mapped, or where it could be one of several."""
        rates = {book.sage_tax(key) for key in self.keys}
        return rates.pop() if len(rates) == 1 else None

    def shared(self, amount: Decimal, book: Codebook) -> LineTax:
        """The tax in shared form, coming to an amount: Sage's rate, or Vtiger's names where there is none."""
        rate_id = self.sage_rate(book) or ""
        return LineTax(rate_id, () if rate_id else self.keys, self.rate, amount, self.told)

    def is_doubtful(self, book: Codebook) -> bool:
        """Whether the kind cannot be told and makes a difference."""
        return len({book.sage_tax(key) for key in self.keys}) > 1


def borne_tax(line: DocumentLine, counted: Taxes, book: Codebook) -> BorneTax:
    """What a line bears, of which `counted` are the taxes that are charged on it."""
    if not counted:
        zero = zero_tax(line, book)
        return BorneTax(zero.keys, Decimal(0), zero.told)
    names, rates = zip(*counted, strict=True)
    rate, key = sum(rates, Decimal(0)), TOGETHER.join(names)
    own = at_rate(key, rate)
    return BorneTax((own if own in book.mappings.taxes else key,), rate, Told.LINE, names)


def invoice_taxes(invoice: Document, book: Codebook) -> Sequence[tuple[DocumentLine, BorneTax]]:
    """Each line with its tax."""
    counted = zip(invoice.lines, counted_taxes(invoice, book), strict=True)
    return [(line, borne_tax(line, taxes, book)) for line, taxes in counted]
