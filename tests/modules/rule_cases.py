"""What a rule case is, and the cases of organizations, contacts and items."""

from dataclasses import dataclass, replace
from datetime import date

from sagesync_desktop.core.books import LedgerAccount
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import InvoiceChoice, ModuleChoice
from sagesync_desktop.core.types import Record, Side
from tests.builders import (
    CONTACTS,
    INVOICES,
    MAPPINGS,
    ORGANIZATIONS,
    PRODUCTS,
    SERVICES,
    D,
    books,
    codebook,
    customer,
    in_sage,
    in_vtiger,
    organization,
    product,
    sage_invoice,
    sage_product,
    settings,
    setup,
    trading_book,
)

SAGE, VTIGER = Side


def with_credit_notes(book=None, **choice):
    """A code table in which credit notes are kept in step."""
    made = book or trading_book()
    made.settings = replace(
        made.settings, options=frozenset({Option.CREDIT_NOTES}), invoices=InvoiceChoice(**choice)
    )
    return made


@dataclass(frozen=True)
class Case:
    """A record that the rule holds back, one that it lets pass, and a word of the sentence."""

    rule: str
    trips: Record
    passes: Record
    says: str
    book: Codebook | None = None
    partner: Record | None = None
    passing_partner: Record | None = None
    passing_book: Codebook | None = None

    @property
    def module(self):
        return self.trips.module

    def __str__(self):
        return f"{self.module.value}:{self.rule}:to-{self.trips.side.other.value}:{self.says}"


def person(side, **fields):
    """Jo Bloggs of Acme on a side."""
    if side is SAGE:
        return in_sage(CONTACTS, "c1", **{"name": "Jo Bloggs", "contact_id": "s1", **fields})
    sound = {"firstname": "Jo", "lastname": "Bloggs", "account_id": "11x1"}
    return in_vtiger(CONTACTS, "12x1", **{**sound, **fields})


def service(**fields):
    """A Vtiger service."""
    return in_vtiger(SERVICES, "34x1", **{"servicename": "Advice", "description": "By the hour", **fields})


def hidden(account, *records):
    """A book in which Sage no longer offers one account."""
    kept = tuple(one for one in books().ledger_accounts if one.id != account)
    gone = LedgerAccount(account, "Old sales (4009)", frozenset())
    return trading_book(*records, sage=books(ledger_accounts=(*kept, gone)))


def with_mapping(**taxes):
    """A book with other taxes mapped."""
    return trading_book(chosen=replace(settings(), mappings=replace(MAPPINGS, taxes=taxes)))


OWN_ACCOUNT = sage_product(sales_ledger_account_id="a-own")
STARTED = trading_book(
    chosen=settings().with_module(INVOICES, ModuleChoice(on=True, start_date=date(2024, 1, 1)))
)
ONLY_APPROVED = trading_book(
    chosen=replace(settings(), invoices=InvoiceChoice(ineligible_statuses=("Created",)))
)
CREATED_IS_CREDIT = trading_book(
    chosen=replace(settings(), invoices=InvoiceChoice(credit_statuses=("Created",)))
)
DISCOUNT_SPREAD = trading_book(chosen=settings().with_option(Option.OVERALL_DISCOUNT, on=True))
BOTH_TICKED = ({"name": "tax1", "rate": D(20)}, {"name": "tax2", "rate": D(5)})
EURO_CUSTOMER = trading_book(customer(currency_id="EUR"))
PENDING = codebook(organization(currency_code="EUR"), coming={(ORGANIZATIONS, VTIGER, "11x1")})
HELD_OWNER = trading_book(held={(ORGANIZATIONS, VTIGER, "11x9"): "Its name is too long"})
HELD_ITEM = trading_book(held={(PRODUCTS, VTIGER, "14x9"): "The product Bolt has no description"})
SUPPLIER = customer(contact_type_ids=("VENDOR",))
PAID = sage_invoice(status_id="PAID")

CASES = (
    Case("organization.wrong_type", organization(), organization(), "Acme Ltd", None, SUPPLIER, customer()),
    Case("organization.erased_alone", customer(gdpr_obfuscated=True), customer(), "not in Vtiger"),
    Case(
        "organization.erased",
        customer(gdpr_obfuscated=True),
        customer(),
        "Acme Ltd",
        None,
        organization(),
        organization(),
    ),
    Case(
        "organization.erased",
        organization(),
        organization(),
        "Acme Ltd",
        None,
        customer(gdpr_obfuscated=True),
        customer(),
    ),
    Case("contact.no_organization", person(VTIGER, account_id=""), person(VTIGER), "Jo Bloggs"),
    Case(
        "contact.organization_missing",
        person(VTIGER, account_id="11x9"),
        person(VTIGER),
        "not in Sage: Its name is too long",
        HELD_OWNER,
    ),
    Case("contact.organization_missing", person(SAGE, contact_id="s9"), person(SAGE), "not in Vtiger"),
    Case("record.mandatory_empty", person(SAGE, name=" "), person(SAGE), "last name"),
    Case(
        "product.tax_stays",
        sage_product(),
        sage_product(),
        "Vtiger 8.4.0 would keep the old one",
        trading_book(vtiger=setup(version="8.4.0", replaces_taxes=False)),
        product(),
        product(),
        trading_book(),
    ),
    Case("item.no_description", product(description=" "), product(), "The product Widget"),
    Case("item.no_description", service(description=""), service(), "The service Advice"),
    Case(
        "account.unusable", product(), product(), "Old sales (4009)", hidden("a-sales"), None, sage_product()
    ),
    Case("account.unusable", product(), product(), "expenses", hidden("a-cost"), None, None, trading_book()),
    Case(
        "account.unusable",
        service(),
        service(),
        "service sales",
        hidden("a-service"),
        None,
        None,
        hidden("a-sales"),
    ),
)
