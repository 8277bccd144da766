"""Small records, books and code tables for tests: everything has a sound default and can be overridden."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from sagesync_desktop.core.books import LedgerAccount, SageBooks, TaxRate, VtigerSetup, VtigerTax
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.countries import Countries
from sagesync_desktop.core.filing import Filing
from sagesync_desktop.core.mapping import read, write
from sagesync_desktop.core.planning import LinkedPair, Pool
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.settings import Mappings, ModuleChoice, Settings
from sagesync_desktop.core.specs import FieldMap, ModuleSpec, ModuleWords
from sagesync_desktop.core.types import Discount, Item, Line, LineTax, Link, ModuleId, Record, Side, Skip
from sagesync_desktop.core.values import Kind
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.document import document_of

D = Decimal
ORGANIZATIONS, CONTACTS = ModuleId.ORGANIZATIONS, ModuleId.CONTACTS
PRODUCTS, SERVICES, INVOICES = ModuleId.PRODUCTS, ModuleId.SERVICES, ModuleId.INVOICES
STANDARD = TaxRate(
    "GB_STANDARD", "STANDARD", D("20"), ((None, date(2010, 12, 31), D("17.5")),), shown="Standard"
)
LOWER = TaxRate("GB_LOWER", "LOWER", D("5"), shown="Lower")
NO_VAT = TaxRate("GB_NO_TAX", "NO_TAX", D("0"), shown="No VAT")
TAXES = (VtigerTax("tax1", "VAT", D("20")), VtigerTax("tax2", "Reduced VAT", D("5")))
MAPPINGS = Mappings(
    accounts={
        "product_sales": "a-sales",
        "product_purchase": "a-cost",
        "service_sales": "a-service",
        "service_purchase": "a-cost",
        "shipping": "a-carriage",
    },
    taxes={"tax1": "GB_STANDARD", "tax2": "GB_LOWER", "": "GB_NO_TAX"},
)
_NAMES = {
    "united kingdom": "GB",
    "uk": "GB",
    "gb": "GB",
    "ireland": "IE",
    "ie": "IE",
    "france": "FR",
    "fr": "FR",
    "canada": "CA",
    "usa": "US",
}
_PROVINCES = {"ontario": "ON", "on": "ON", "qc": "QC", "alberta": "AB"}
COUNTRIES = Countries(
    _NAMES,
    {"GB": "United Kingdom", "IE": "Ireland", "FR": "France", "CA": "Canada", "US": "United States"},
    provinces={("CA", name): code for name, code in _PROVINCES.items()},
    currencies={code: code for code in ("GBP", "EUR", "USD", "CAD")},
)


def books(**changes):
    """A Sage business in the UK that trades in three currencies."""
    accounts = (
        LedgerAccount("a-sales", "Sales - Products (4000)", frozenset({"sales"})),
        LedgerAccount("a-service", "Sales - Services (4010)", frozenset({"sales"})),
        LedgerAccount("a-cost", "Cost of sales (5000)", frozenset({"expenses"})),
        LedgerAccount("a-carriage", "Carriage (4910)", frozenset({"sales"})),
    )
    sound = SageBooks(
        business_id="business-1",
        business_name="Practice Ltd",
        country="GB",
        base_currency="GBP",
        multi_currency=True,
        start_date=date(2020, 1, 1),
        lock_date=date(2023, 12, 31),
        tax_rates=(STANDARD, LOWER, NO_VAT),
        ledger_accounts=accounts,
        default_accounts={},
        exchange_rates={"EUR": D("1.1732"), "USD": D("1.25")},
    )
    return replace(sound, **changes)


def setup(**changes):
    """A Vtiger 8.2 with two taxes and two decimals."""
    sound = VtigerSetup(
        version="8.2.0",
        user_name="admin",
        is_admin=True,
        decimals=2,
        user_currency="GBP",
        base_currency="GBP",
        currencies={"GBP": D(1), "EUR": D("1.173")},
        taxes=TAXES,
        fields={},
        can_write_invoices=True,
    )
    return replace(sound, **changes)


def settings(**changes):
    """All modules on, both ways, every account and tax mapped."""
    sound = Settings(modules={module: ModuleChoice(on=True) for module in ModuleId}, mappings=MAPPINGS)
    return replace(sound, **changes)


def codebook(*records, chosen=None, sage=None, vtiger=None, pairs=(), **changes):
    """A code table that knows `records`, and whose `pairs` are (module, Sage id, Vtiger id)."""
    book = Codebook(chosen or settings(), sage or books(), vtiger or setup(), COUNTRIES, **changes)
    book.records.update({(one.module, one.side, one.id): one for one in records})
    for pair in pairs:
        book.join(*pair)
    return book


def in_sage(module, id="s1", revision="r1", **fields):
    """A Sage record; `__` in a keyword stands for the dot of a nested field."""
    named = {name.replace("__", "."): value for name, value in fields.items()}
    return Record(module, Side.SAGE, id, revision, named)


def in_vtiger(module, id="11x1", revision="t1", **fields):
    """A Vtiger record."""
    return Record(module, Side.VTIGER, id, revision, fields)


def but(record, *without, **fields):
    """The record with other fields, and without some."""
    named = {name.replace("__", "."): value for name, value in fields.items()}
    kept = {name: value for name, value in record.fields.items() if name not in without}
    return replace(record, fields={**kept, **named})


def customer(id="s1", **fields):
    """A Sage contact of type customer."""
    sound = {"name": "Acme Ltd", "contact_type_ids": ("CUSTOMER",), "main_address.postal_code": "AB1 2CD"}
    named = {name.replace("__", "."): value for name, value in fields.items()}
    return Record(ORGANIZATIONS, Side.SAGE, id, "r1", {**sound, **named})


def organization(id="11x1", **fields):
    """A Vtiger organization."""
    return in_vtiger(
        ORGANIZATIONS,
        id,
        **{"accountname": "Acme Ltd", "bill_code": "AB1 2CD", "account_no": "ACC1", **fields},
    )


def product(id="14x1", **fields):
    """A Vtiger product with VAT ticked."""
    sound = {
        "productname": "Widget",
        "productcode": "W-1",
        "description": "A fine widget",
        "unit_price": D("10.00"),
        "discontinued": "1",
        "taxes": ({"name": "tax1", "rate": D("20")},),
    }
    return in_vtiger(PRODUCTS, id, **{**sound, **fields})


def sage_product(id="p1", **fields):
    """A Sage product."""
    sound = {
        "item_code": "W-1",
        "description": "A fine widget",
        "sales_price": D("10.00"),
        "active": True,
        "sales_tax_rate_id": "GB_STANDARD",
    }
    return in_sage(PRODUCTS, id, **{**sound, **fields})


def line(**fields):
    """A Vtiger invoice line: two widgets at 10.00 with 20 % VAT."""
    sound = {
        "productid": "14x1",
        "item_module": "Products",
        "product_name": "Widget",
        "quantity": D("2"),
        "listprice": D("10.00"),
        "tax1": D("20"),
        "tax2": D("0"),
        "comment": "",
    }
    return {**sound, **fields}


def invoice(id="7x1", *, lines=None, **fields):
    """A Vtiger invoice in individual tax mode, of one line worth 24.00."""
    sound = {
        "invoice_no": "INV1",
        "subject": "Widgets",
        "invoicestatus": "Created",
        "invoicedate": "2024-05-06",
        "duedate": "2024-06-05",
        "account_id": "11x1",
        "hdnTaxType": "individual",
        "currency_code": "GBP",
        "conversion_rate": D("1.000"),
        "hdnGrandTotal": D("24.00"),
    }
    return in_vtiger(INVOICES, id, lines=(line(),) if lines is None else tuple(lines), **{**sound, **fields})


def shared_line(item="14x1", text="", *, tax="GB_STANDARD", rate=20, side=Side.VTIGER, **more):
    """A line in shared form: two widgets at 10.00 with 20 % VAT; `item` None for a line without."""
    sound = {"quantity": D(2), "unit_price": D(10), "own_text": None}
    off = Discount(*(more.pop(name, default) for name, default in (("discount", D(0)), ("percent", None))))
    borne = {name: more.pop(name) for name in ("unmapped", "amount", "told") if name in more}
    known = Item(more.pop("module", PRODUCTS), side, item) if item else None
    return Line(known, text, discount=off, tax=LineTax(tax, rate=D(rate), **borne), **{**sound, **more})


def sage_line(**fields):
    """A Sage invoice line: two widgets at 10.00 with 20 % VAT."""
    sound = {
        "product_id": "p1",
        "description": "A fine widget",
        "quantity": D("2"),
        "unit_price": D("10.00"),
        "tax_rate_id": "GB_STANDARD",
        "net_amount": D("20.00"),
        "tax_amount": D("4.00"),
    }
    return {**sound, **fields}


def of_documents(*functions):
    """Functions of documents as functions of the records that these are read from."""
    return [lambda record, *more, asked=one: asked(document_of(record), *more) for one in functions]


def sage_invoice(id="i1", *, lines=None, **fields):
    """A Sage sales invoice of one line worth 24.00, unpaid."""
    sound = {
        "invoice_number": "SI-1",
        "reference": "INV1",
        "status_id": "UNPAID",
        "date": "2024-05-06",
        "due_date": "2024-06-05",
        "contact_id": "s1",
        "currency_id": "GBP",
        "total_amount": D("24.00"),
        "total_paid": D("0.00"),
        "outstanding_amount": D("24.00"),
    }
    rows = (sage_line(),) if lines is None else tuple(lines)
    return in_sage(INVOICES, id, lines=rows, **{**sound, **fields})


def trading_book(*more, **changes):
    """A code table in which Acme and the widget are linked."""
    known = (customer(), organization(), sage_product(), product())
    pairs = ((ORGANIZATIONS, "s1", "11x1"), (PRODUCTS, "p1", "14x1"))
    return codebook(*known, *more, pairs=pairs, **changes)


def link(sage, vtiger, base):
    """The link of two records with the base on which they last agreed."""
    return Link(sage.module, sage.id, vtiger.id, base, sage.revision, vtiger.revision)


def linked(sage, vtiger, base, *, gone=()):
    """A linked pair as the planner gets it; the records on the sides in `gone` are deleted."""
    alive = [None if one.side in gone else one for one in (sage, vtiger)]
    return LinkedPair(link(sage, vtiger, base), *alive)


def pool(*unlinked, pairs=(), candidates=(), skips=None, linked_count=0, asides=None, verdicts=None):
    """What a module has to think about: `unlinked` records that changed, and mere `candidates`."""
    everybody = (*unlinked, *candidates)
    return Pool(
        pairs=tuple(pairs),
        unlinked={side: tuple(one for one in everybody if one.side is side) for side in Side},
        considered=frozenset((one.side, one.id) for one in unlinked),
        skips=skips or {},
        linked_count=linked_count,
        asides=asides or {},
        verdicts=verdicts or {},
    )


def open_skip(record, rule, because="It was so", fix="Mend it"):
    """A record that is held back already."""
    since = datetime(2024, 1, 1, tzinfo=UTC)
    return OpenSkip(record.module, record.side, record.id, record.id, Skip(rule, because, fix), "", since)


def reworded(skip, **words):
    """An open skip that is held back for another reason, or says it in other words."""
    return replace(skip, why=replace(skip.why, **words))


def pair(name, **changes):
    """A field pair that bears one name everywhere; text, both ways, Vtiger's word counts in doubt."""
    sound = {"label": name.title(), "row": 1, "kind": Kind.TEXT, "vtiger": name, "sage": name}
    return FieldMap(name, **{**sound, **changes})


def toy(*pairs, **changes):
    """A module of a few plain fields, for laws that hold for every module."""
    sound = {
        "id": PRODUCTS,
        "words": ModuleWords("Toys", "product"),
        "filing": Filing("Toys", "name", ("name",), "product"),
        "fields": pairs,
        "match_keys": (),
        "rules": (),
        "title": lambda one: one.text("name") or one.id,
    }
    return ModuleSpec(**{**sound, **changes})


def value_of(module, name, record, book=None):
    """The shared value that a module's field pair reads from a record."""
    return read(BY_ID[module].field(name), record, book or codebook())


def sent(module, name, side, value, book=None):
    """The side fields that a module's field pair makes of a shared value."""
    return write(BY_ID[module].field(name), side, value, book or codebook())
