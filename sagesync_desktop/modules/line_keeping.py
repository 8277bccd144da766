"""What of a posted line is Sage's alone: it stays when Vtiger's lines are pushed over it.

Sage takes an invoice's lines as a whole: what a push leaves out is gone (API v3.1, sales_invoices).
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.lines import has_same_figures, lines_of
from sagesync_desktop.core.types import Fields, Line, Record, Row, Scalar
from sagesync_desktop.modules.invoice_lines import LINES_TRANSFORM
from sagesync_desktop.modules.line_kinds import aligned
from sagesync_desktop.modules.totals import number

_OWN = (
    "ledger_account_id",
    "analysis_type_category_ids",
    "trade_of_asset",
    "eu_goods_services_type_id",
    "eu_sales_description_id",
)
"""What the accountant chose for one line; Vtiger has no word for any of it."""
_SHIPPING = "shipping_tax_rate_id"


def keeping_own(fields: Fields, current: Record, book: Codebook) -> Fields:
    """What is sent to an existing Sage invoice, with what it holds of its own beyond that."""
    return {**fields, **_lines_kept(fields, current, book), **_shipping_kept(fields, current, book)}


def _lines_kept(fields: Fields, current: Record, book: Codebook) -> Fields:
    if "lines" not in fields:
        return {}
    whole = replace(current, fields={**current.fields, **fields})
    rows, held, coming = whole.rows("lines"), current.rows("lines"), _shared(whole, book)
    there = _shared(current, book)
    places = aligned(coming, there)
    taxes = dict(_taxes_kept(rows, held, _unchanged(coming, there, places)))
    return {
        "lines": tuple(
            {**row, **_own(held[places[at]]), **taxes.get(at, {})} if at in places else row
            for at, row in enumerate(rows)
        )
    }


def _shared(invoice: Record, book: Codebook) -> Sequence[Line]:
    return lines_of(LINES_TRANSFORM.read_sage(invoice, book))


def _own(held: Row) -> dict[str, Scalar]:
    return {name: value for name in _OWN if (value := held.get(name))}


def _unchanged(coming: Sequence[Line], there: Sequence[Line], places: dict[int, int]) -> dict[int, int]:
    """The lines that come to the same net under the same tax as before."""
    return {
        at: to
        for at, to in places.items()
        if has_same_figures(coming[at], there[to]) and coming[at].tax.which == there[to].tax.which
    }


def _taxes_kept(
    rows: Sequence[Row], held: Sequence[Row], unchanged: dict[int, int]
) -> Iterator[tuple[int, dict[str, Scalar]]]:
    """Pennies of tax that somebody moved between lines of one rate, where their sum is Vtiger's as well."""
    by_rate: dict[object, list[tuple[int, int]]] = defaultdict(list)
    for at, to in unchanged.items():
        by_rate[rows[at].get("tax_rate_id")].append((at, to))
    for pairs in by_rate.values():
        sent = sum((number(rows[at], "tax_amount") for at, _ in pairs), Decimal(0))
        if sent == sum((number(held[to], "tax_amount") for _, to in pairs), Decimal(0)):
            yield from ((at, {"tax_amount": held[to].get("tax_amount")}) for at, to in pairs)


def _shipping_kept(fields: Fields, current: Record, book: Codebook) -> Fields:
    """Another rate that charges nothing either is the accountant's choice, as on a line."""
    rate = next((one for one in book.books.tax_rates if one.id == current.text(_SHIPPING)), None)
    is_chosen = rate is not None and not rate.percentage and bool(current.amount("shipping_net_amount"))
    return {_SHIPPING: current.text(_SHIPPING)} if _SHIPPING in fields and is_chosen else {}


def kept_accounts(invoice: Record, partner: Record | None, book: Codebook) -> dict[int, str]:
    """Place of a line of Vtiger's -> the ledger account that it keeps in Sage; new lines have none."""
    if partner is None:
        return {}
    lines, held = lines_of(LINES_TRANSFORM.read_vtiger(invoice, book)), partner.rows("lines")
    places = aligned(lines, _shared(partner, book))
    accounts = {at: str(held[to].get("ledger_account_id") or "") for at, to in places.items()}
    return {at: account for at, account in accounts.items() if account}
