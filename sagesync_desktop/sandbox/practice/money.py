"""What may happen to the practice company's invoices after its first sync: paid, and what comes after that.

Every step takes both worlds and the number of an unpaid invoice that both sides have, and is made only when
it is asked for: the company as it is built stays as it is.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from sagesync_desktop.sandbox.practice.cases import CASES
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

Step = Callable[[SageWorld, VtigerWorld, str], None]
ROUNDED_UP = Decimal("10.00")
"""What a customer pays too much who types the wrong number into the bank's form."""
PENNY = Decimal("0.01")
MARKED = "Paid"
"""The status by which people in Vtiger say that an invoice was paid."""


def open_invoices(sage: SageWorld, vtiger: VtigerWorld) -> list[str]:
    """The numbers of everyday invoices that are on both sides and of which nothing is paid, oldest first."""
    numbers = _everyday(vtiger, lambda status: status != MARKED)
    lock = sage.settings("financial_settings")["year_end_lockdown_date"] or ""
    return [
        row["reference"]
        for row in sage.all("sales_invoices")
        if row["reference"] in numbers
        and (row["status"]["id"], row["last_paid"]) == ("UNPAID", None)
        and row["date"] > lock
    ]


def paid_invoices(sage: SageWorld, vtiger: VtigerWorld) -> list[str]:
    """The numbers of everyday invoices that are paid by one payment, and that Vtiger shows as paid."""
    numbers = _everyday(vtiger, lambda status: status == MARKED)
    settled = Counter(
        item["artefact"]["id"] for row in sage.all("contact_payments") for item in row["allocated_artefacts"]
    )
    return [
        row["reference"]
        for row in sage.all("sales_invoices")
        if row["reference"] in numbers and row["status"]["id"] == "PAID" and settled[row["id"]] == 1
    ]


def _everyday(vtiger: VtigerWorld, has_status: Callable[[str], bool]) -> set[str]:
    """Of invoices in pounds that are no case of their own."""
    cases = {case.name for case in CASES}
    return {
        row["invoice_no"]
        for row in vtiger.all("Invoice")
        if row["conversion_rate"] == "1.000"
        and row["subject"] not in cases
        and has_status(row["invoicestatus"])
    }


def pays(sage: SageWorld, _vtiger: VtigerWorld, number: str) -> None:
    """The customer pays all of it."""
    _receipt(sage, number)


def pays_in_part(sage: SageWorld, _vtiger: VtigerWorld, number: str) -> None:
    """The customer pays a deposit."""
    half = (Decimal(_invoice(sage, number)["total_amount"]) / 2).quantize(PENNY)
    _receipt(sage, number, total=half, amount=half)


def pays_too_much(sage: SageWorld, _vtiger: VtigerWorld, number: str) -> None:
    """The customer pays more than the invoice; the rest stays on account."""
    whole = Decimal(_invoice(sage, number)["total_amount"])
    _receipt(sage, number, total=whole + ROUNDED_UP, amount=whole)


def gets_money_back(sage: SageWorld, vtiger: VtigerWorld, number: str) -> None:
    """The customer pays and, the goods being faulty, gets the money back."""
    pays(sage, vtiger, number)
    _receipt(sage, number, transaction_type_id="CUSTOMER_REFUND")


def bounces(sage: SageWorld, _vtiger: VtigerWorld, number: str) -> None:
    """The bank takes the customer's cheque back; a step for an invoice that was paid and synced before."""
    invoice = _invoice(sage, number)["id"]
    for payment in sage.all("contact_payments"):
        if any(item["artefact"]["id"] == invoice for item in payment["allocated_artefacts"]):
            sage.delete("contact_payments", payment["id"])


def is_written_off(sage: SageWorld, _vtiger: VtigerWorld, number: str) -> None:
    """The customer has gone out of business: the bookkeeper gives the amount up."""
    _receipt(sage, number, total=Decimal(0), amount=Decimal(0), given_up=True)


def is_made_void(sage: SageWorld, _vtiger: VtigerWorld, number: str) -> None:
    """The invoice was entered twice."""
    sage.delete("sales_invoices", _invoice(sage, number)["id"], void_reason="Entered twice")


def is_credited(sage: SageWorld, _vtiger: VtigerWorld, number: str) -> None:
    """The goods come back, and a credit note over all of it is set against the invoice."""
    invoice = _invoice(sage, number)
    body = {"contact_id": invoice["contact"]["id"], "date": _today(sage), "reference": f"{number} returned"}
    lines = [_given_back(line) for line in invoice["invoice_lines"]]
    note = sage.create("sales_credit_notes", {**body, **_carriage(invoice), "credit_note_lines": lines})
    amount = min(Decimal(note["outstanding_amount"]), Decimal(invoice["outstanding_amount"]))
    items = [
        {"artefact_id": invoice["id"], "amount": str(amount)},
        {"artefact_id": note["id"], "amount": str(-amount)},
    ]
    kind = {"transaction_type_id": "CUSTOMER_ALLOCATION", "contact_id": invoice["contact"]["id"]}
    sage.create("contact_allocations", {**kind, "allocated_artefacts": items})


def is_marked_as_paid(_sage: SageWorld, vtiger: VtigerWorld, number: str) -> None:
    """The salesperson has seen the money and says so in Vtiger alone."""
    invoice = next(row for row in vtiger.all("Invoice") if row["invoice_no"] == number)
    vtiger.edit({"id": invoice["id"], "invoicestatus": MARKED})


def is_ordered_again(sage: SageWorld, vtiger: VtigerWorld, number: str) -> str:
    """The customer orders the same again: typed in Vtiger, and as a draft with Vtiger's number in Sage."""
    invoice, today = _invoice(sage, number), _today(sage)
    again = typed_again(vtiger, number, today)
    body = {"contact_id": invoice["contact"]["id"], "date": today, "due_date": today, "reference": again}
    lines = [_given_back(line) for line in invoice["invoice_lines"]]
    sage.create("sales_invoices", {**body, "status_id": "DRAFT", "invoice_lines": lines})
    return again


def typed_again(vtiger: VtigerWorld, number: str, today: str) -> str:
    """The same lines for the same customer, without the carriage; returns the new number."""
    before = next(row for row in vtiger.all("Invoice") if row["invoice_no"] == number)
    places = {name: before[name] for name in before if name.startswith(("bill_", "ship_"))}
    header = {"subject": f"As in {number}", "account_id": before["account_id"], "invoicestatus": "Created"}
    dates = {"invoicedate": today, "duedate": today}
    typed = {**places, **header, **dates, "LineItems": typed_lines(before)}
    return str(vtiger.enter("Invoice", typed)["invoice_no"])


def typed_lines(invoice: dict[str, Any]) -> list[dict[str, Any]]:
    """What a person has typed of the lines of a Vtiger invoice."""
    typed = re.compile(r"productid|quantity|listprice|comment|discount_.*|tax\d+")
    return [{name: line[name] for name in line if typed.fullmatch(name)} for line in invoice["LineItems"]]


MONEY: Mapping[str, Step] = {
    "PAID": pays,
    "PART_PAID": pays_in_part,
    "OVERPAID": pays_too_much,
    "REFUNDED": gets_money_back,
    "WRITTEN_OFF": is_written_off,
    "CREDITED": is_credited,
    "VOID": is_made_void,
}
"""How an invoice then stands in Sage -> the step; REOPENED is one that `bounces`, DRAFT one ordered again."""


def money_moves(sage: SageWorld, vtiger: VtigerWorld) -> dict[str, str]:
    """Bring an invoice of its own into each standing, and mark one as paid in Vtiger alone.

    Returns the number of each; the company must have been synced, and so shows one invoice paid at least.
    Raises LookupError where no more everyday invoices are left.
    """
    numbers = iter(open_invoices(sage, vtiger))
    chosen = dict(zip(("UNPAID", *MONEY, IN_VTIGER), numbers, strict=False))
    paid = paid_invoices(sage, vtiger)
    if IN_VTIGER not in chosen or not paid:
        raise LookupError("no more everyday invoices are left")
    chosen["REOPENED"] = paid[0]
    for standing, step in MONEY.items():
        step(sage, vtiger, chosen[standing])
    bounces(sage, vtiger, chosen["REOPENED"])
    is_marked_as_paid(sage, vtiger, chosen[IN_VTIGER])
    return {"DRAFT": is_ordered_again(sage, vtiger, chosen["UNPAID"]), **chosen}


IN_VTIGER = "RECEIVED"
"""Beside the standings: of the invoice that only Vtiger calls paid."""


def _invoice(sage: SageWorld, number: str) -> dict[str, Any]:
    return next(row for row in sage.all("sales_invoices") if row["reference"] == number)


def _receipt(
    sage: SageWorld,
    number: str,
    *,
    total: Decimal | None = None,
    amount: Decimal | None = None,
    given_up: bool = False,
    **facts: str,
) -> None:
    """A payment of today; by default of all that the invoice comes to."""
    invoice = _invoice(sage, number)
    whole = Decimal(invoice["total_amount"])
    item = {"artefact_id": invoice["id"], "amount": str(whole if amount is None else amount)}
    sage.create(
        "contact_payments",
        {
            "transaction_type_id": "CUSTOMER_RECEIPT",
            "contact_id": invoice["contact"]["id"],
            "bank_account_id": sage.all("bank_accounts")[0]["id"],
            "date": _today(sage),
            "total_amount": str(whole if total is None else total),
            "reference": number,
            "allocated_artefacts": [{**item, "discount": str(whole)} if given_up else item],
            **facts,
        },
    )


def _given_back(line: dict[str, Any]) -> dict[str, Any]:
    kept = ("description", "quantity", "unit_price", "discount_amount", "tax_amount")
    links = ("ledger_account", "tax_rate", "product", "service")
    named = {f"{name}_id": line[name]["id"] for name in links if line[name]}
    return {**{name: line[name] for name in kept if line[name] is not None}, **named}


def _carriage(invoice: dict[str, Any]) -> dict[str, str]:
    """What shipping the document bears; nothing where it bears none."""
    if not Decimal(invoice["shipping_net_amount"] or 0):
        return {}
    return {
        "shipping_net_amount": invoice["shipping_net_amount"],
        "shipping_tax_rate_id": invoice["shipping_tax_rate"]["id"],
    }


def _today(sage: SageWorld) -> str:
    return sage.now().date().isoformat()
