"""What may happen around a VAT return of the practice company: it is submitted, and people go on typing."""

from decimal import Decimal

from sagesync_desktop.sandbox.practice.money import open_invoices, typed_again, typed_lines
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

CHANGED, LATE = "CHANGED", "LATE"


def return_is_made(sage: SageWorld, vtiger: VtigerWorld, last_day: str) -> dict[str, str]:
    """Sage submits the return up to a day; then one of its invoices is changed in Vtiger, and one typed late.

    Returns the number of each. Raises LookupError where the return would hold no everyday unpaid invoice.
    """
    in_return = {row["reference"] for row in sage.all("sales_invoices") if row["date"] <= last_day}
    numbers = [number for number in open_invoices(sage, vtiger) if number in in_return]
    if not numbers:
        raise LookupError(f"no everyday invoice is dated up to {last_day}")
    sage.submit_tax_return(last_day)
    _sell_one_more(vtiger, numbers[-1])
    return {CHANGED: numbers[-1], LATE: typed_again(vtiger, numbers[-1], last_day)}


def _sell_one_more(vtiger: VtigerWorld, number: str) -> None:
    """The customer has had one piece more of the first line."""
    invoice = next(row for row in vtiger.all("Invoice") if row["invoice_no"] == number)
    first, *others = typed_lines(invoice)
    more = {**first, "quantity": str(Decimal(first["quantity"]) + 1)}
    vtiger.edit({"id": invoice["id"], "LineItems": [more, *others]})
