"""The tax rates of each country's practice business, and how a rate applies to an amount on a day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.tables import Row

ALWAYS = "1900-01-01"
"""From when Sage says that its standing rates apply (spec example of GB_STANDARD)."""


@dataclass(frozen=True, slots=True)
class RateSeed:
    """One standing tax rate; an empty `key` stands for a generated id, as everywhere outside GB."""

    key: str
    name: str
    shown: str
    percentage: str
    regions: tuple[str, ...] = ()
    parts: tuple[tuple[str, str], ...] = ()
    since: str = ALWAYS
    until: str | None = None


_GB = (
    RateSeed("GB_STANDARD", "STANDARD", "Standard 20.00%", "20"),
    RateSeed("GB_LOWER", "LOWER", "Lower Rate 5.00%", "5"),
    RateSeed("GB_ZERO", "ZERO", "Zero Rated 0.00%", "0"),
    RateSeed("GB_EXEMPT", "EXEMPT", "Exempt 0.00%", "0"),
    RateSeed("GB_NO_TAX", "NO_TAX", "No VAT", "0"),
    RateSeed("", "REDUCED_2", "Reduced Rate 2 12.50%", "12.5", since="2021-10-01", until="2022-03-31"),
)
_IE = (
    RateSeed("", "STANDARD", "Standard 23.00%", "23"),
    RateSeed("", "LOWER", "Lower Rate 13.50%", "13.5"),
    RateSeed("", "SECOND_LOWER", "Second Lower Rate 9.00%", "9"),
    RateSeed("", "LIVESTOCK", "Livestock 4.80%", "4.8"),
    RateSeed("", "ZERO", "Zero Rated 0.00%", "0"),
    RateSeed("", "EXEMPT", "Exempt 0.00%", "0"),
    RateSeed("", "NO_TAX", "No VAT", "0"),
)
_CA = (
    RateSeed("", "GST", "GST 5.00%", "5", ("AB", "NT", "NU", "YT")),
    RateSeed("", "HST ON", "HST ON 13.00%", "13", ("ON",)),
    RateSeed("", "HST NS", "HST NS 14.00%", "14", ("NS",), since="2025-04-01"),
    RateSeed("", "HST NB", "HST NB 15.00%", "15", ("NB",)),
    RateSeed("", "HST NL", "HST NL 15.00%", "15", ("NL",)),
    RateSeed("", "HST PE", "HST PE 15.00%", "15", ("PE",)),
    RateSeed("", "GST+PST BC", "GST/PST BC 12.00%", "12", ("BC",), (("GST", "5"), ("PST BC", "7"))),
    RateSeed("", "GST+RST MB", "GST/RST MB 12.00%", "12", ("MB",), (("GST", "5"), ("RST MB", "7"))),
    RateSeed("", "GST+PST SK", "GST/PST SK 11.00%", "11", ("SK",), (("GST", "5"), ("PST SK", "6"))),
    RateSeed("", "GST+QST", "GST/QST 14.975%", "14.975", ("QC",), (("GST", "5"), ("QST", "9.975"))),
    RateSeed("", "ZERO", "Zero Rated 0.00%", "0"),
    RateSeed("", "EXEMPT", "Exempt 0.00%", "0"),
    RateSeed("", "NO_TAX", "No Tax", "0"),
)
RATES = {"gb": _GB, "ie": _IE, "ca": _CA}
"""GB ids are fixed words, IE and CA ids are generated (official examples)."""


def rate_rows(country: str, new_id: Callable[[], str], moment: str) -> Iterator[Row]:
    """Yield the stored tax rates of a new business."""
    for seed in RATES[country]:
        parts = [
            {"id": new_id(), "name": name, "percentage": money.text(Decimal(percentage))}
            for name, percentage in seed.parts
        ]
        percentage = money.text(Decimal(seed.percentage))
        yield {
            "id": seed.key or new_id(),
            "displayed_as": seed.shown,
            "created_at": moment,
            "updated_at": moment,
            "name": seed.name,
            "percentages": [{"percentage": percentage, "from_date": seed.since, "to_date": seed.until}],
            "regions": [f"CA-{code}" for code in seed.regions],
            "parts": parts,
        }


def percentage_on(rate: Row, day: str) -> Decimal | None:
    """Return the percentage in force on an ISO day, or None where the rate does not exist then."""
    for span in rate["percentages"]:
        if span["from_date"] <= day and (span["to_date"] is None or day <= span["to_date"]):
            return Decimal(span["percentage"])
    return None


def breakdown(rate: Row, tax: Decimal, day: str) -> list[tuple[Row, Decimal, Decimal]]:
    """Split a tax amount into (part, percentage, amount): one part, or a combined rate's components.

    The last component takes what rounding leaves, so that the parts always add up to the tax.
    """
    percentage = percentage_on(rate, day) or Decimal(0)
    if not rate["parts"] or not percentage:
        return [(rate, percentage, tax)]
    shares: list[tuple[Row, Decimal, Decimal]] = []
    left = tax
    for part in rate["parts"]:
        own = Decimal(part["percentage"])
        share = left if part is rate["parts"][-1] else money.cents(tax * own / percentage)
        shares.append((part, own, share))
        left -= share
    return shares
