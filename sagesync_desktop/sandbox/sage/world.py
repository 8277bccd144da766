"""The practice Sage's memory: its businesses, its sign-in, and the same writes for Python as for HTTP."""

import datetime
import json
import threading
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sagesync_desktop.sandbox.sage import money, operations
from sagesync_desktop.sandbox.sage.allocations import allocate_credit
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import KEPT, Company, Indexes
from sagesync_desktop.sandbox.sage.credit_notes import index_credit_note
from sagesync_desktop.sandbox.sage.identity import Clock, Identities
from sagesync_desktop.sandbox.sage.invoices import index_invoice
from sagesync_desktop.sandbox.sage.limiter import Limiter
from sagesync_desktop.sandbox.sage.oauth import Authority
from sagesync_desktop.sandbox.sage.problems import not_found
from sagesync_desktop.sandbox.sage.render import PLAIN, View, render
from sagesync_desktop.sandbox.sage.seeding import open_books
from sagesync_desktop.sandbox.sage.settings import PAGES, new_invoicing
from sagesync_desktop.sandbox.sage.settling import index_settled
from sagesync_desktop.sandbox.sage.switches import Switches
from sagesync_desktop.sandbox.sage.tax_returns import submit, withdraw

FORMAT = 1
"""The version of what `dump` returns."""


def utc_now() -> datetime.datetime:
    """Return the real moment; worlds outside of tests run by it."""
    return datetime.datetime.now(datetime.UTC)


class SageWorld(Switches):
    """One Sage user with one or more businesses. Every method is safe to call from several threads.

    Methods take `business` (an id) where it matters; without it they mean the lead business, as Sage does
    for requests without X-Business.
    """

    def __init__(
        self,
        country: str = "gb",
        now: Clock = utc_now,
        *,
        name: str = "Practice Company",
        seed: str = "practice",
        **switches: Any,
    ) -> None:
        """Open the books of one business; `switches` are the attributes of Switches by name."""
        super().__init__(**switches)
        self.lock = threading.RLock()
        self.country = country
        self.now = now
        self.seed = seed
        self.identities = Identities(seed)
        self.authority = Authority(country, lambda: self.now(), self.identities)
        self.limiter = Limiter()
        self.companies: dict[str, Company] = {}
        self.user_id = self.identities.new_id()
        self.lead = self.add_business(name)

    def add_business(self, name: str, country: str | None = None) -> str:
        """Open another business for the same user and return its id."""
        with self.lock:
            company = Company(country or self.country, name, lambda: self.now(), self.identities, self)
            open_books(company)
            self.companies[company.id] = company
            return company.id

    def company(self, business: str | None = None) -> Company:
        """Return a business, or refuse with 404; callers that touch its tables hold `lock`."""
        company = self.companies.get(self.lead if business in (None, "lead") else str(business))
        if company is None:
            raise not_found()
        return company

    def create(self, resource: str, body: Mapping[str, Any], *, business: str | None = None) -> Json:
        """Make a record as POST would; `body` is the inside of the wrapper. Raises Refused."""
        with self.lock:
            return operations.create(self.company(business), resource, body)

    def update(
        self, resource: str, record_id: str, body: Mapping[str, Any], *, business: str | None = None
    ) -> Json:
        """Change a record as PUT would. Raises Refused."""
        with self.lock:
            return operations.update(self.company(business), resource, record_id, body)

    def delete(
        self, resource: str, record_id: str, *, void_reason: str = "", business: str | None = None
    ) -> Json | None:
        """Delete or void as DELETE would. Raises Refused."""
        with self.lock:
            return operations.delete(self.company(business), resource, record_id, void_reason)

    def release(
        self, document_id: str, *, resource: str = "sales_invoices", business: str | None = None
    ) -> Json:
        """Issue a draft or pro forma invoice, or a draft credit note. Raises Refused."""
        with self.lock:
            return operations.release(self.company(business), resource, document_id)

    def get(self, resource: str, record_id: str, view: View = PLAIN, *, business: str | None = None) -> Json:
        """Return one record as GET would, without marking an invoice as sent. Raises Refused."""
        with self.lock:
            return operations.read(self.company(business), resource, record_id, view)

    def all(self, resource: str, *, business: str | None = None) -> list[Json]:
        """Return every live record of a resource in full, in order of creation."""
        with self.lock:
            company = self.company(business)
            only_stock = resource == "stock_items"
            rows = [
                row
                for row in company.tables[resource]
                if not only_stock or row["catalog_item_type_id"] == "STOCK_ITEM"
            ]
            return [render(company, resource, row) for row in rows]

    def settings(self, page: str, *, business: str | None = None) -> Json:
        """Return `financial_settings`, `business_settings` or `invoice_settings`."""
        with self.lock:
            return PAGES[page](self.company(business))

    def set_finance(self, *, business: str | None = None, **changes: Any) -> None:
        """Change financial settings, for instance `year_end_lockdown_date="2025-12-31"`."""
        with self.lock:
            finance = self.company(business).finance
            unknown = set(changes) - set(finance)
            if unknown:
                raise KeyError(f"no such financial setting: {sorted(unknown)}")
            finance.update(changes)

    def account(self, nominal_code: int, *, business: str | None = None) -> str:
        """Return the id of the ledger account with this nominal code."""
        with self.lock:
            return self.company(business).account(nominal_code)

    def tax_rate(self, name: str, *, business: str | None = None) -> str:
        """Return the id of the tax rate of this name, such as "STANDARD"."""
        with self.lock:
            rates = self.company(business).tables["tax_rates"]
            return next(str(row["id"]) for row in rates if row["name"] == name)

    def pay(self, invoice_id: str, amount: Decimal | str, *, business: str | None = None) -> Json:
        """Receive money for an invoice today, and return the invoice. Raises Refused."""
        with self.lock:
            company = self.company(business)
            invoice = company.row("sales_invoices", invoice_id)
            text = money.text(Decimal(amount))
            receipt = {
                "transaction_type_id": "CUSTOMER_RECEIPT",
                "contact_id": invoice["contact_id"],
                "bank_account_id": next(iter(company.tables["bank_accounts"]))["id"],
                "date": company.today().isoformat(),
                "total_amount": text,
                "allocated_artefacts": [{"artefact_id": invoice_id, "amount": text}],
            }
            operations.create(company, "contact_payments", receipt)
            return operations.read(company, "sales_invoices", invoice_id)

    def credit(self, invoice_id: str, amount: Decimal | str, *, business: str | None = None) -> Json:
        """Set a credit against an invoice today, as Sage's own pages do, and return the allocation."""
        with self.lock:
            company = self.company(business)
            row = allocate_credit(company, invoice_id, Decimal(amount))
            return operations.read(company, "contact_allocations", row["id"])

    def open_bank_account(self, name: str, *, business: str | None = None, **facts: Any) -> str:
        """Open another bank account, as only Sage's own pages do here, and return its id."""
        with self.lock:
            company = self.company(business)
            given = {"bank_account_type_id": "CHECKING", "balance": "0.0", "is_active": True, **facts}
            account = {"ledger_account_id": company.account(1210), **given}
            return str(company.add("bank_accounts", account, name)["id"])

    def close_bank_account(self, bank_account_id: str, *, business: str | None = None) -> None:
        """Make a bank account inactive: nothing is paid into it from now on."""
        with self.lock:
            company = self.company(business)
            row = company.row("bank_accounts", bank_account_id)
            row["is_active"] = False
            company.touch("bank_accounts", row)

    def restock(self, stock_item_id: str, quantity: Decimal | str, *, business: str | None = None) -> None:
        """Put a quantity of a stock item on the shelf, as a goods-in movement would."""
        with self.lock:
            row = self.company(business).row("stock_items", stock_item_id)
            row["quantity_in_stock"] = money.text(money.amount(row["quantity_in_stock"]) + Decimal(quantity))

    def submit_tax_return(self, last_day: str, *, business: str | None = None) -> None:
        """Submit the VAT return up to a day (ISO): what it holds can only be corrected from now on."""
        with self.lock:
            submit(self.company(business), last_day)

    def withdraw_tax_return(self, last_day: str, *, business: str | None = None) -> None:
        """Delete the VAT return up to a day (ISO): what it holds can be changed again."""
        with self.lock:
            withdraw(self.company(business), last_day)

    def erase(self, contact_id: str, *, business: str | None = None) -> None:
        """Erase a contact's personal data, as only Sage's own pages can: no new documents from now on."""
        with self.lock:
            company = self.company(business)
            row = company.row("contacts", contact_id)
            row["gdpr_obfuscated"] = True
            company.touch("contacts", row)

    def totals(self, *, business: str | None = None) -> dict[str, Decimal]:
        """Return the sums over issued invoices in the base currency: net, tax, total, outstanding."""
        with self.lock:
            invoices = self.company(business).tables["sales_invoices"]
            issued = invoices.where(lambda row: row["status_id"] in {"UNPAID", "PART_PAID", "PAID"})
            names = {"net": "net_amount", "tax": "tax_amount", "total": "total_amount"}
            sums = {
                short: sum((money.amount(row[f"base_currency_{name}"]) for row in issued), Decimal(0))
                for short, name in names.items()
            }
            left = [money.amount(row["computed"]["base_currency_outstanding_amount"]) for row in issued]
            return sums | {"outstanding": sum(left, Decimal(0))}

    def counts(self, *, business: str | None = None) -> dict[str, int]:
        """Return how many live records each kept table has."""
        with self.lock:
            tables = self.company(business).tables
            return {resource: len(tables[resource]) for resource in KEPT}

    def dump(self) -> Json:
        """Return everything as plain JSON values, for keeping between program runs."""
        with self.lock:
            kept = {
                "format": FORMAT,
                "country": self.country,
                "seed": self.seed,
                "used": self.identities.used,
                "user_id": self.user_id,
                "lead": self.lead,
                "authority": self.authority.dump(),
                "companies": [_dumped(company) for company in self.companies.values()],
            }
            # The round trip detaches what is kept from the live records, which go on changing.
            return dict(json.loads(json.dumps(kept)))

    @classmethod
    def load(cls, kept: Mapping[str, Any], now: Clock = utc_now, **switches: Any) -> "SageWorld":
        """Return the world that was dumped; the clock and the switches are given anew."""
        if kept.get("format") != FORMAT:
            raise ValueError(f"cannot load a world of format {kept.get('format')!r}")
        # Detached, so that one kept state can be loaded many times over.
        kept = json.loads(json.dumps(kept))
        world = cls(kept["country"], now, seed=kept["seed"], **switches)
        world.companies.clear()
        for one in kept["companies"]:
            company = Company(one["country"], one["name"], lambda: world.now(), world.identities, world)
            _restore(company, one)
            world.companies[company.id] = company
        world.identities.used = kept["used"]
        world.user_id, world.lead = kept["user_id"], kept["lead"]
        world.authority.restore(kept["authority"])
        return world


def _dumped(company: Company) -> Json:
    return {
        "id": company.id,
        "name": company.name,
        "country": company.country,
        "finance": dict(company.finance),
        "invoicing": dict(company.invoicing),
        "answered": dict(company.answered),
        "references": sorted(company.indexes.references),
        "tables": {resource: company.tables[resource].dump() for resource in KEPT},
    }


def _restore(company: Company, kept: Mapping[str, Any]) -> None:
    company.id = kept["id"]
    company.finance = dict(kept["finance"])
    company.invoicing = {**new_invoicing(company.now()), **kept["invoicing"]}
    company.answered = dict(kept["answered"])
    for resource, rows in kept["tables"].items():  # one that came to this program later begins empty
        company.tables[resource].restore(rows)
    company.indexes = Indexes()
    company.indexes.references.update(kept["references"])
    for row in company.tables["addresses"]:
        if row.get("contact_id"):
            company.indexes.addresses_of[row["contact_id"]].append(row["id"])
    for row in company.tables["contact_persons"]:
        company.indexes.persons_of[row["address_id"]].append(row["id"])
    for resource in ("products", "services"):
        codes = {
            row["item_code"].casefold(): row["id"] for row in company.tables[resource] if row.get("item_code")
        }
        company.indexes.item_codes.update(codes)
    for row in company.tables["sales_invoices"]:
        index_invoice(company, row)
    for row in company.tables["sales_credit_notes"]:
        index_credit_note(company, row)
    index_settled(company)
    company.indexes.uses.update(row["contact_id"] for row in company.tables["contact_payments"])
