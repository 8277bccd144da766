"""What both systems offer, for tests of the pages that map them onto each other."""

from dataclasses import replace
from decimal import Decimal

from sagesync_desktop.app.views import MappingOffer
from sagesync_desktop.core.books import LedgerAccount, SageBooks, TaxRate, VtigerField, VtigerSetup, VtigerTax
from sagesync_desktop.core.settings import Mappings
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules.suggest import suggest
from sagesync_desktop.modules.tables import module_tables

D = Decimal
SALES, COSTS = frozenset({"sales"}), frozenset({"expenses"})
ACCOUNTS = (
    LedgerAccount("a-sales", "Sales - Products (4000)", SALES),
    LedgerAccount("a-service", "Sales - Services (4010)", SALES),
    LedgerAccount("a-cost", "Cost of sales (5000)", COSTS),
    LedgerAccount("a-carriage", "Carriage (4910)", SALES),
)
RATES = (
    TaxRate("GB_STANDARD", "Standard", D("20")),
    TaxRate("GB_LOWER", "Lower Rate", D("5")),
    TaxRate("GB_ZERO", "Zero Rated", D("0")),
    TaxRate("GB_EXEMPT", "Exempt", D("0")),
    TaxRate("GB_NO_TAX", "No VAT", D("0")),
)
BOOKS = SageBooks(
    business_id="business-1",
    business_name="Harbour Books Ltd",
    country="GB",
    base_currency="GBP",
    multi_currency=True,
    start_date=None,
    lock_date=None,
    tax_rates=RATES,
    ledger_accounts=ACCOUNTS,
    default_accounts={
        "product_sales": "a-sales",
        "product_purchase": "a-cost",
        "service_sales": "a-service",
        "carriage": "a-carriage",
    },
    exchange_rates={"EUR": D("1.1732"), "USD": D("1.25"), "CHF": D("1.11")},
)
FIELDS = {
    ModuleId.ORGANIZATIONS: (
        VtigerField("accountname", "Organization Name", "string", mandatory=True),
        VtigerField("cf_853", "VAT Number", "string"),
        VtigerField("website", "Website", "url"),
        VtigerField("assigned_user_id", "Assigned To", "owner"),
    ),
    ModuleId.INVOICES: (
        VtigerField(
            "invoicestatus", "Status", "picklist", choices=("Cancel", "Created", "Approved", "Sent", "Paid")
        ),
    ),
}
SETUP = VtigerSetup(
    version="8.2.0",
    user_name="pat",
    is_admin=True,
    decimals=2,
    user_currency="GBP",
    base_currency="GBP",
    currencies={"GBP": D(1), "EUR": D("1.173"), "USD": D("1.3"), "SEK": D("13.1")},
    taxes=(
        VtigerTax("tax1", "VAT", D("20")),
        VtigerTax("tax2", "Reduced VAT", D("5")),
        VtigerTax("tax3", "Green levy", D("2"), "Compound"),
    ),
    fields=FIELDS,
    can_write_invoices=True,
)
COMPLETE = Mappings(
    accounts={"product_sales": "a-sales", "product_purchase": "a-cost", "service_sales": "a-service"},
    taxes={"tax1": "GB_STANDARD", "tax2": "GB_LOWER", "": "GB_ZERO"},
)
TABLES = module_tables()


def offer(books=None, setup=None, mappings=None, **changes):
    """A live offer; `changes` replace parts of the books."""
    books = replace(books or BOOKS, **changes)
    setup = setup or SETUP
    return MappingOffer(books, setup, suggest(books, setup, mappings or Mappings()), TABLES)
