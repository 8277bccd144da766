"""The chart of accounts of a practice business: a short chart with the usual nominal codes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sagesync_desktop.sandbox.sage.tables import Row

SCOPES = ("banking", "expenses", "journals", "other_payments", "other_receipts", "reporting", "sales")


@dataclass(frozen=True, slots=True)
class AccountSeed:
    """One ledger account; `scopes` are letters: s(ales) e(xpenses) b(anking) p(ayments) r(eceipts)."""

    code: int
    name: str
    type: str
    scopes: str
    control: str | None = None


ACCOUNTS = (
    AccountSeed(30, "Office Equipment - Cost", "FIXED_ASSETS", "pr"),
    AccountSeed(40, "Furniture - Cost", "FIXED_ASSETS", "pr"),
    AccountSeed(50, "Vehicles - Cost", "FIXED_ASSETS", "pr"),
    AccountSeed(1001, "Stock", "CURRENT_ASSETS", "epr"),
    AccountSeed(1100, "Trade Debtors", "CURRENT_ASSETS", "", "Trade Debtors"),
    AccountSeed(1200, "Bank Account", "BANK", "b"),
    AccountSeed(1210, "Cash", "BANK", "b"),
    AccountSeed(2100, "Trade Creditors", "CURRENT_LIABILITY", "", "Trade Creditors"),
    AccountSeed(2200, "Tax on Sales", "CURRENT_LIABILITY", "", "Tax on Sales"),
    AccountSeed(2201, "Tax on Purchases", "CURRENT_LIABILITY", "", "Tax on Purchases"),
    AccountSeed(3000, "Share Capital", "EQUITY", "pr"),
    AccountSeed(3200, "Profit and Loss", "EQUITY", "", "Profit and Loss"),
    AccountSeed(4000, "Sales - Products", "SALES", "sr"),
    AccountSeed(4010, "Sales - Services", "SALES", "sr"),
    AccountSeed(4020, "Sales Discounts", "SALES", "sr"),
    AccountSeed(4030, "Sales - Exports", "SALES", "sr"),
    AccountSeed(4900, "Other Income", "OTHER_INCOME", "sr"),
    AccountSeed(4910, "Carriage on Sales", "OTHER_INCOME", "sr"),
    AccountSeed(5000, "Cost of Sales - Goods", "DIRECT_EXPENSES", "ep"),
    AccountSeed(5010, "Purchase Discounts", "DIRECT_EXPENSES", "ep"),
    AccountSeed(5020, "Cost of Sales - Services", "DIRECT_EXPENSES", "ep"),
    AccountSeed(5100, "Carriage on Purchases", "DIRECT_EXPENSES", "ep"),
    AccountSeed(7100, "Rent", "OVERHEADS", "ep"),
    AccountSeed(7200, "Electricity and Heating", "OVERHEADS", "ep"),
    AccountSeed(7400, "Travel", "OVERHEADS", "ep"),
    AccountSeed(7500, "Office Costs", "OVERHEADS", "ep"),
    AccountSeed(7900, "Bank Charges and Interest", "OVERHEADS", "epr"),
    AccountSeed(8000, "Depreciation", "DEPRECIATION", ""),
    AccountSeed(8260, "Exchange Rate Gains and Losses", "OVERHEADS", "epr"),
)

DEFAULTS: dict[str, int] = {
    "bank_charges": 7900,
    "bank_interest_received": 7900,
    "bank_interest_charges_paid": 7900,
    "exchange_rate_gains": 8260,
    "exchange_rate_losses": 8260,
    "sales": 4900,
    "sales_discount": 4020,
    "purchase": 5000,
    "purchase_discount": 5010,
    "product_sales": 4000,
    "product_purchase": 5000,
    "service_sales": 4010,
    "service_purchase": 5020,
    "stock_purchase": 1001,
    "other_receipt": 4900,
    "other_payment": 5000,
    "customer_receipt_discount": 4020,
    "vendor_payment_discount": 5010,
    "carriage": 4910,
}
"""The business settings' default ledger accounts: purpose to nominal code."""

_LETTERS = {"s": "sales", "e": "expenses", "b": "banking", "p": "other_payments", "r": "other_receipts"}


def account_rows(new_id: Callable[[], str], moment: str) -> Iterator[Row]:
    """Yield the stored ledger accounts of a new business."""
    for seed in ACCOUNTS:
        scopes = {"journals", "reporting"} | {_LETTERS[letter] for letter in seed.scopes}
        yield {
            "id": new_id(),
            "displayed_as": f"{seed.name} ({seed.code:04d})",
            "created_at": moment,
            "updated_at": moment,
            "name": seed.name,
            "nominal_code": seed.code,
            "ledger_account_type_id": seed.type,
            "scopes": sorted(scopes),
            "control_name": seed.control,
        }
