"""Replies for the wizard's pages: a Vtiger, a Sage login, an offer, a preview."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from sagesync_desktop.app.views import MappingOffer, SageSignedIn, VtigerChecked
from sagesync_desktop.core.books import LedgerAccount, SageBooks, TaxRate, VtigerSetup, VtigerTax
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import RunReport
from sagesync_desktop.core.settings import SageConnection, VtigerConnection
from sagesync_desktop.core.types import ModuleId, RunState, Side, Trigger
from sagesync_desktop.modules.suggest import suggest

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)

SETUP = VtigerSetup(
    version="8.2.0",
    user_name="pat",
    is_admin=True,
    decimals=2,
    user_currency="GBP",
    base_currency="GBP",
    currencies={"GBP": Decimal(1), "EUR": Decimal("1.17"), "NOK": Decimal("13.2")},
    taxes=(
        VtigerTax("tax1", "VAT", Decimal("20")),
        VtigerTax("tax2", "Reduced VAT", Decimal("5")),
        VtigerTax("tax3", "Nothing", Decimal("0")),
    ),
    fields={},
    can_write_invoices=True,
)
BOOKS = SageBooks(
    business_id="b-1",
    business_name="Harbour Books Ltd",
    country="GB",
    base_currency="GBP",
    multi_currency=True,
    start_date=None,
    lock_date=None,
    tax_rates=(
        TaxRate("GB_STANDARD", "Standard", Decimal("20")),
        TaxRate("GB_LOWER", "Lower Rate", Decimal("5")),
        TaxRate("GB_ZERO", "Zero Rated", Decimal("0")),
        TaxRate("GB_EXEMPT", "Exempt", Decimal("0")),
        TaxRate("GB_NO_TAX", "No Tax", Decimal("0")),
    ),
    ledger_accounts=(
        LedgerAccount("a-4000", "Sales Type A (4000)", frozenset({"sales"})),
        LedgerAccount("a-4010", "Sales Type B (4010)", frozenset({"sales"})),
        LedgerAccount("a-5000", "Cost of sales - goods (5000)", frozenset({"expenses"})),
        LedgerAccount("a-4910", "Carriage on sales (4910)", frozenset({"sales"})),
    ),
    default_accounts={"sales": "a-4000", "product_purchase": "a-5000", "carriage": "a-4910"},
    exchange_rates={"EUR": Decimal("1.17")},
)
OFFER = MappingOffer(BOOKS, SETUP, suggest(BOOKS, SETUP))

CHECKED = VtigerChecked(VtigerConnection("https://crm.example.com", "pat", "webservice"), SETUP)
WARNED = replace(
    CHECKED,
    warnings=(
        "Vtiger rounds every amount that it shows this user (currency decimals: 0). Open the user's "
        "preferences in Vtiger and set Number Of Currency Decimals to 2 or more.",
    ),
)

APP = SageConnection("gb", "client-1")
SIGNED = SageSignedIn(APP, (("b-1", "Harbour Books Ltd"),))
SEVERAL = SageSignedIn(APP, (("b-1", "Harbour Books Ltd"), ("b-2", "Harbour Charity")))

COUNTS = {
    (ModuleId.ORGANIZATIONS, Side.SAGE, "created"): 34,
    (ModuleId.ORGANIZATIONS, Side.VTIGER, "created"): 6,
    (ModuleId.CONTACTS, Side.SAGE, "created"): 41,
    (ModuleId.PRODUCTS, Side.SAGE, "created"): 118,
    (ModuleId.PRODUCTS, Side.SAGE, "skipped"): 4,
    (ModuleId.SERVICES, Side.SAGE, "created"): 12,
    (ModuleId.INVOICES, Side.SAGE, "created"): 1114,
    (ModuleId.INVOICES, Side.SAGE, "skipped"): 27,
}
PREVIEW = RunReport(RunSummary(7, Trigger.PREVIEW, RunState.FINISHED, NOON, NOON, COUNTS))
