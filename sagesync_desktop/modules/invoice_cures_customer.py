"""Cures of the customer whom an invoice is for: who it is, his currency, and the province he is taxed in."""

from collections.abc import Iterator

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import MADE, Ask, Choice, Cure, Edit, Elsewhere, Make, Need, Unfit, Work
from sagesync_desktop.core.given import found, picked, record_need
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId, Side
from sagesync_desktop.modules.invoice_works import header_work, in_vtiger
from sagesync_desktop.modules.pairs import currency_of_organization

INVOICES, ORGANIZATIONS, CONTACTS = ModuleId.INVOICES, ModuleId.ORGANIZATIONS, ModuleId.CONTACTS


# -- the organization


def _organization_need(invoice: Record, context: Context) -> Need:
    return record_need(term("Organization"), ORGANIZATIONS, Side.VTIGER, _likely_owner(invoice, context))


def _likely_owner(invoice: Record, context: Context) -> str:
    """The organization of the invoice's own contact; "" where it names none."""
    contact = context.book.record(CONTACTS, Side.VTIGER, invoice.text("contact_id"))
    owner = contact.text("account_id") if contact is not None else ""
    return owner if context.book.record(ORGANIZATIONS, Side.VTIGER, owner) else ""


def _given_to(invoice: Record, context: Context, given: str) -> Work:
    book, need = context.book, _organization_need(invoice, context)
    owner = found(book.record(ORGANIZATIONS, Side.VTIGER, given.strip()), given, need)
    return _owned_by(invoice, owner, context)


def _owned_by(invoice: Record, owner: Record, context: Context) -> Work:
    former = context.book.record(ORGANIZATIONS, Side.VTIGER, invoice.text("account_id"))
    before = former.text("accountname") if former is not None else None
    shown = in_vtiger(term("Organization Name"), before, owner.text("accountname"))
    return header_work(invoice, {"account_id": owner.id}, (shown,))


ORGANIZATION = Cure("organization", "Choose the organization", _given_to, _organization_need)
NO_ORGANIZATION = (ORGANIZATION,)


def _owner_gone(invoice: Record, context: Context) -> Need | None:
    is_there = context.book.record(ORGANIZATIONS, Side.VTIGER, invoice.text("account_id")) is not None
    return None if is_there else _organization_need(invoice, context)


def _instead(invoice: Record, context: Context, given: str) -> Work | None:
    """Another organization for one that nobody has any more; what is only held back has cures of its own."""
    if invoice.side is Side.SAGE or _owner_gone(invoice, context) is None:
        return None
    return _given_to(invoice, context, given)


ORGANIZATION_MISSING = (Cure("organization", "Choose the organization", _instead, _owner_gone),)


def _as_in_sage(invoice: Record, context: Context, _given: str) -> Work | None:
    """The organization that stands for the customer whom Sage holds the invoice for."""
    sage, vtiger = (invoice, context.partner) if invoice.side is Side.SAGE else (context.partner, invoice)
    if sage is None or vtiger is None:
        return None
    owner_id = context.book.partner(ORGANIZATIONS, Side.SAGE, sage.text("contact_id"))
    owner = context.book.record(ORGANIZATIONS, Side.VTIGER, owner_id or "")
    if owner is None or owner.id == vtiger.text("account_id"):
        return None
    return _owned_by(vtiger, owner, context)


OTHER_CUSTOMER = (Cure("as_in_sage", "Give it to the organization of Sage's customer", _as_in_sage),)


# -- a customer of the invoice's currency


def currency_of(invoice: Record, book: Codebook) -> str:
    """The currency of a Vtiger invoice."""
    return invoice.text("currency_code").upper() or book.setup.base_currency


def customers_currency(owner_id: RecordId, book: Codebook, standin: RecordId = "") -> str:
    """The currency that an organization deals in: Sage's where it is there, for it stays so for good.

    `standin`: Sage's id of the customer where no organization is named.
    """
    partner_id = standin or book.partner(ORGANIZATIONS, Side.VTIGER, owner_id)
    contact = book.record(ORGANIZATIONS, Side.SAGE, partner_id or "")
    owner = book.record(ORGANIZATIONS, Side.VTIGER, owner_id)
    if contact is None and owner is not None:
        return currency_of_organization(owner, book)
    return (contact.text("currency_id") if contact else "") or book.books.base_currency


def _namesake_need(invoice: Record, context: Context) -> Need:
    return record_need(term("Organization"), ORGANIZATIONS, Side.VTIGER, _namesake(invoice, context))


def _namesake(invoice: Record, context: Context) -> RecordId:
    """The one organization of the same name that deals in the invoice's currency."""
    book, currency = context.book, currency_of(invoice, context.book)
    owner = book.record(ORGANIZATIONS, Side.VTIGER, invoice.text("account_id"))
    names = _names(owner.text("accountname"), currency) if owner is not None else ()
    ids = {one for name in names for one in context.called(ORGANIZATIONS, Side.VTIGER, name)}
    fitting = [one for one in sorted(ids) if customers_currency(one, book) == currency]
    return fitting[0] if len(fitting) == 1 else ""


def _names(name: str, currency: str) -> tuple[str, ...]:
    return name, second_name(name, currency)


def second_name(name: str, currency: str) -> str:
    """What a second organization of a customer is called, such as "Acme Ltd (EUR)"."""
    return f"{name} ({currency})"


def _of_that_currency(invoice: Record, context: Context, given: str) -> Work:
    book, currency = context.book, currency_of(invoice, context.book)
    owner = found(
        book.record(ORGANIZATIONS, Side.VTIGER, given.strip()), given, _namesake_need(invoice, context)
    )
    theirs = customers_currency(owner.id, book)
    if theirs != currency:
        raise Unfit(
            say(
                "{name} deals in {theirs}, and the invoice is in {currency}",
                name=owner.text("accountname"),
                theirs=theirs,
                currency=currency,
            )
        )
    return _owned_by(invoice, owner, context)


_COPIED = ("phone", "fax", "email1", "website", "accounttype", "industry", "assigned_user_id")
_PLACES = tuple(
    f"{kind}_{part}" for kind in ("bill", "ship") for part in ("street", "city", "state", "code", "country")
)


def _second(invoice: Record, context: Context, _given: str) -> Work | None:
    """A second organization of the customer that deals in the invoice's currency; the invoice goes to it."""
    book, currency = context.book, currency_of(invoice, context.book)
    owner = book.record(ORGANIZATIONS, Side.VTIGER, invoice.text("account_id"))
    if owner is None or _namesake(invoice, context) or not book.books.multi_currency:
        return None
    name = second_name(owner.text("accountname"), currency)
    shown = (
        in_vtiger(term("New organization"), None, name),
        in_vtiger(term("Currency"), None, currency),
        in_vtiger(term("Organization Name"), owner.text("accountname"), name),
    )
    field = next(_currency_fields(book), None)
    if field is None:
        because = say("Vtiger has no field labelled “Currency” for organizations; an administrator adds one")
        return Work((Elsewhere(Side.VTIGER, because),), shown)
    copied = {one: owner.text(one) for one in (*_COPIED, *_PLACES) if owner.text(one)}
    made: Fields = {**copied, "accountname": name, field: currency}
    give = Edit(INVOICES, Side.VTIGER, invoice.id, {"account_id": MADE})
    return Work((Make(ORGANIZATIONS, Side.VTIGER, made), give), shown)


def _currency_fields(book: Codebook) -> Iterator[str]:
    fields = book.setup.fields.get(ORGANIZATIONS, ())
    return (field.name for field in fields if field.label == "Currency" and field.editable)


CURRENCY_DIFFERS = (
    Cure("organization", "Give it to an organization of this currency", _of_that_currency, _namesake_need),
    Cure("second", "Make a second organization for this currency", _second),
)


# -- the province


def _province_need(invoice: Record, context: Context) -> Need | None:
    """The provinces of Canada, for an invoice that goes to no other country."""
    book, country = context.book, _country(invoice, context.book)
    if country and book.countries.code(country) != "CA":
        return None
    codes = sorted({code for (where, _name), code in book.countries.provinces.items() if where == "CA"})
    return Need(Ask.CHOICE, term("Province"), choices=tuple(Choice(code, code) for code in codes))


def _country(invoice: Record, book: Codebook) -> str:
    """The first country that the invoice's addresses name, or its organization's; "" where none does."""
    owner = book.record(ORGANIZATIONS, Side.VTIGER, invoice.text("account_id"))
    records = [invoice] if owner is None else [invoice, owner]
    found = (record.text(f"{kind}_country") for record in records for kind in ("ship", "bill"))
    return next((country for country in found if country), "")


def _province_given(invoice: Record, context: Context, given: str) -> Work | None:
    need = _province_need(invoice, context)
    if need is None or not need.choices:
        return None
    code = picked(given, need)
    country = context.book.countries.names.get("CA", "Canada")
    fields = {"ship_state": code, "ship_country": country}
    shown = [
        in_vtiger(term("Shipping State"), invoice.text("ship_state"), code),
        in_vtiger(term("Shipping Country"), invoice.text("ship_country"), country),
    ]
    return header_work(invoice, fields, shown)


NO_PROVINCE = (Cure("province", "Choose the province", _province_given, _province_need),)
