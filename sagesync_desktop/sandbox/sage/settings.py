"""A business's settings pages and exchange rates: read only over HTTP, for a sync never writes them."""

from collections.abc import Callable
from decimal import Decimal

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.geography import CURRENCIES
from sagesync_desktop.sandbox.sage.invoices import exchange_rate
from sagesync_desktop.sandbox.sage.ledger import DEFAULTS

TAX_NUMBER = {"gb": "GB123456782", "ie": "IE1234567T", "ca": "123456789RT0001"}
REGISTERED = {"gb": "England and Wales", "ie": "Ireland", "ca": "Canada"}


def new_finance(company: Company, moment: str) -> Json:
    """Return the financial settings of a new business, in stored form."""
    return {
        "year_end_date": f"{company.today().year}-12-31",
        "year_end_lockdown_date": None,
        "accounts_start_date": "2015-01-01",
        "multi_currency_enabled": True,
        "tax_scheme_id": "STANDARD",
        "tax_number": TAX_NUMBER[company.country],
        "updated_at": moment,
    }


def new_invoicing(moment: str) -> Json:
    """Return the invoice settings of a new business, in stored form."""
    return {
        "next_invoice_number": 1,
        "sales_invoice_number_prefix": "SI-",
        "next_credit_note_number": 1,
        "separate_invoice_credit_note_numbering": True,
        "sales_credit_note_number_prefix": "SCN-",
        "customer_credit_days": 30,
        "customer_credit_terms": "date_from_invoice",
        "invoice_terms_and_conditions": "",
        "updated_at": moment,
    }


def financial_settings(company: Company) -> Json:
    """Return GET /financial_settings."""
    stored = {name: value for name, value in company.finance.items() if name != "tax_scheme_id"}
    return stored | {
        "multi_currency_enabled": company.multi_currency,
        "$path": "/financial_settings",
        "accounting_type": "accrual",
        "base_currency": company.stub("currencies", company.base_currency),
        "use_live_exchange_rates": True,
        "mtd_activation_status": "enablable",
        "mtd_connected": False,
        "mtd_authenticated_date": None,
        "tax_scheme": company.stub("tax_schemes", company.finance["tax_scheme_id"]),
        "tax_return_frequency": company.stub("tax_return_frequencies", "QUARTERLY"),
        "general_tax_number": None,
        "tax_office": None,
        "default_irpf_rate": "0.0",
        "flat_rate_tax_percentage": None,
        "recoverable_percentage": None,
        "sales_tax_calculation": None,
        "purchase_tax_calculation": None,
        "postponed_accounting": False,
        "destination_vat": False,
        "exempt_from_vat": False,
    }


def business_settings(company: Company) -> Json:
    """Return GET /business_settings, where the default ledger accounts are."""
    accounts = {
        f"{purpose}_ledger_account": company.stub("ledger_accounts", company.account(code))
        for purpose, code in DEFAULTS.items()
    }
    return {
        "$path": "/business_settings",
        "siret": None,
        "management_centre_member": False,
        "rcs_number": None,
        "share_capital": None,
        "business_activity_type": None,
        "legal_form_type": None,
        "auxiliary_accounts_visible": False,
        "default_ledger_accounts": accounts,
        "business_type": {
            "id": "LIMITED",
            "displayed_as": "Limited company",
            "$path": "/business_types/LIMITED",
        },
        "country_of_registration": {
            "id": REGISTERED[company.country].upper().replace(" ", "_"),
            "displayed_as": REGISTERED[company.country],
            "$path": "/countries_of_registration/" + REGISTERED[company.country].upper().replace(" ", "_"),
        },
        "business_created_at": company.finance["updated_at"],
        "updated_at": company.finance["updated_at"],
        "wizard_complete": True,
    }


def invoice_settings(company: Company) -> Json:
    """Return GET /invoice_settings."""
    headings = {"sales_invoice": "Invoice", "sales_credit_note": "Credit Note", "pro_forma": "Pro Forma"}
    return company.invoicing | {
        "$path": "/invoice_settings",
        "default_note_on_invoice": "",
        "default_note_on_credit_note": "",
        "document_headings": headings,
        "line_item_titles": {
            "description": "Description",
            "unit_price": "Price",
            "quantity": "Quantity",
            "discount": "Discount",
        },
        "footer_details": {"column_1": "", "column_2": "", "column_3": ""},
        "print_contact_details": {
            "business_name": True,
            "default_delivery_address": "CONTACT_DELIVERY_ADDRESS",
        },
        "vendor_credit_days": 30,
        "vendor_credit_terms": "date_from_payment",
    }


PAGES: dict[str, Callable[[Company], Json]] = {
    "financial_settings": financial_settings,
    "business_settings": business_settings,
    "invoice_settings": invoice_settings,
}


def exchange_rate_row(company: Company, currency: str) -> Json:
    """Return GET /exchange_rates/{currency}; these records have no id."""
    rate = exchange_rate(company, currency)
    return {
        "displayed_as": f"{company.base_currency} -> {currency}",
        "$path": f"/exchange_rates/{currency}",
        "created_at": company.finance["updated_at"],
        "updated_at": company.finance["updated_at"],
        "rate": money.text(rate),
        "inverse_rate": money.text(money.ratio(Decimal(1) / rate)),
        "base_currency": company.stub("currencies", company.base_currency),
        "currency": company.stub("currencies", currency),
    }


def exchange_rates(company: Company) -> list[Json]:
    """Return every exchange rate of the business."""
    return [exchange_rate_row(company, currency) for currency in CURRENCIES]
