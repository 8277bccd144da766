"""Organizations: Vtiger Accounts beside Sage contacts of type CUSTOMER, with addresses and main person."""

from collections.abc import Callable
from dataclasses import replace

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.evidence import (
    Contradiction,
    KeyReader,
    MatchKey,
    Weight,
    both,
    squeezed,
    typed_text,
    unlike,
)
from sagesync_desktop.core.filing import Filing
from sagesync_desktop.core.names import (
    any_order,
    are_other_names,
    are_similar_names,
    company_name,
    fold_name,
    name_outline,
    phone_digits,
    spelling,
    vat_digits,
)
from sagesync_desktop.core.rules import Group, skip_rule
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.specs import FieldMap, ModuleSpec, ModuleWords, Transform, nothing
from sagesync_desktop.core.types import MISSING, Direction, Fields, Missing, ModuleId, Record, Side, Value
from sagesync_desktop.core.values import Kind, fold
from sagesync_desktop.modules import unmaking
from sagesync_desktop.modules.addresses import address_block
from sagesync_desktop.modules.cures_match import ERASED, MAKE_CUSTOMER, SECOND_CONTACT
from sagesync_desktop.modules.items import first_line
from sagesync_desktop.modules.ledger import CUSTOMER, CUSTOMERS, TAX_NUMBER, most, within_limits
from sagesync_desktop.modules.marks import OWN_MARK, marked
from sagesync_desktop.modules.organization_truths import TRUTHS
from sagesync_desktop.modules.pairs import currency_of_organization, currency_pair

_REFERENCE_CURE = "Open the contact in Sage and make it a customer, or add a second contact of type customer."


def _reference_from_vtiger(record: Record, _book: Codebook) -> Value | Missing:
    number = record.text("account_no")
    return number if 0 < len(number) <= most(CUSTOMERS, "reference") else MISSING


def _reference_from_sage(record: Record, _book: Codebook) -> Value | Missing:
    return record.text("reference")


def _reference_to_sage(value: Value, _book: Codebook) -> Fields:
    return {"reference": value}


FIELDS = (
    FieldMap(
        "name",
        "Organization Name",
        1,
        Kind.TEXT,
        "accountname",
        "name",
        required_by=frozenset(Side),
    ),
    FieldMap("email", "Primary Email", 2, Kind.EMAIL, "email1", "main_contact_person.email"),
    FieldMap("phone", "Primary Phone", 3, Kind.PHONE, "phone", "main_contact_person.telephone"),
    FieldMap("mobile", "Secondary Phone", 4, Kind.PHONE, "otherphone", "main_contact_person.mobile"),
    FieldMap("fax", "Fax", 5, Kind.PHONE, "fax", "main_contact_person.fax"),
    *address_block("billing", "Billing", (6, 7, 8, 9, 10), "bill", "main_address", ModuleId.ORGANIZATIONS),
    *address_block(
        "shipping", "Shipping", (11, 11, 11, 11, 11), "ship", "delivery_address", ModuleId.ORGANIZATIONS
    ),
    FieldMap(
        "reference",
        "Organization Number",
        12,
        Kind.CODE,
        "account_no",
        "reference",
        Direction.TO_SAGE,
        create_only=True,
        made_up=True,
        blank=BlankRule.KEEP,
        transform=Transform(_reference_from_sage, _reference_from_vtiger, _reference_to_sage, nothing),
    ),
    currency_pair(13, currency_of_organization, Direction.TO_SAGE),
    FieldMap("notes", "Description", 14, Kind.TEXT, "description", "notes"),
)


def _read(sage: str, vtiger: str, form: Callable[[str], str]) -> KeyReader:
    """What a record says of itself in a form that can be compared."""

    def read(record: Record, _book: Codebook) -> str:
        name = sage if record.side is Side.SAGE else vtiger
        return form(record.text(name))

    return read


def _typed(pair: str, sage_field: str, made_up: str) -> Callable[[Record, Codebook], str]:
    def read(record: Record, book: Codebook) -> str:
        if record.side is Side.SAGE:
            return record.text(sage_field)
        return typed_text(record, book, ModuleId.ORGANIZATIONS, pair, sage_field, made_up, "")

    return read


_tax_number = _typed("tax_number", TAX_NUMBER, "")
_typed_reference = _typed("reference", "reference", "account_no")


def _vat_number(record: Record, book: Codebook) -> str:
    return vat_digits(_tax_number(record, book))


def _reference(record: Record, book: Codebook) -> str:
    """A customer code that people typed; Vtiger's account number is made up by itself and proves nothing."""
    return squeezed(_typed_reference(record, book))


_NAME = _read("name", "accountname", fold_name)
_CORE = _read("name", "accountname", lambda text: company_name(text).core)
_SPELLING = _read("name", "accountname", lambda text: spelling(company_name(text).core))
_ANY_ORDER = _read("name", "accountname", lambda text: any_order(company_name(text).core))
_OUTLINE = _read("name", "accountname", name_outline)
_POSTCODE = _read("main_address.postal_code", "bill_code", squeezed)
_PHONE = _read("main_contact_person.telephone", "phone", phone_digits)
_STREET = _read("main_address.address_line_1", "bill_street", lambda text: fold(first_line(text)))
_CITY = _read("main_address.city", "bill_city", fold)
_EMAIL = _read("main_contact_person.email", "email1", str.casefold)


def _other_name(sage: Record, vtiger: Record, _book: Codebook) -> bool:
    return are_other_names(sage.text("name"), vtiger.text("accountname"))


def _similar_name(sage: Record, vtiger: Record, _book: Codebook) -> bool:
    return are_similar_names(sage.text("name"), vtiger.text("accountname"))


def _unless_erased(one: Contradiction) -> Contradiction:
    """What Sage put in the place of personal data that it erased speaks against nobody."""

    def speaks(sage: Record, vtiger: Record, book: Codebook) -> bool:
        return sage.fields.get("gdpr_obfuscated") is not True and one.speaks(sage, vtiger, book)

    return Contradiction(one.id, speaks)


def _key(
    id: str,
    *readers: KeyReader,
    weight: Weight = Weight.STRONG,
    matter: str = "",
    is_certain: bool = False,
) -> MatchKey:
    read = both(*readers)
    return MatchKey(id, read, read, weight, matter=matter, is_certain=is_certain)


MATCH_KEYS = (
    OWN_MARK,
    _key("customer code and name", _reference, _NAME, is_certain=True),
    _key("VAT number and name", _vat_number, _NAME, is_certain=True),
    _key("e-mail and name", _EMAIL, _NAME, matter="e-mail"),
    _key("name and postcode", _NAME, _POSTCODE, matter="address"),
    _key("name and phone", _NAME, _PHONE, matter="phone"),
    _key("name and street", _NAME, _STREET, _CITY, matter="address"),
    _key("customer code", _reference, weight=Weight.WEAK),
    _key("VAT number", _vat_number, weight=Weight.WEAK),
    _key("e-mail", _EMAIL, weight=Weight.WEAK),
    _key("name", _NAME, weight=Weight.WEAK),
    _key("name without its legal form", _CORE, weight=Weight.WEAK),
    _key("name, spelled otherwise", _SPELLING, weight=Weight.WEAK),
    _key("name, its words in another order", _ANY_ORDER, weight=Weight.WEAK),
    replace(
        _key("street and postcode", _STREET, _POSTCODE, _OUTLINE, weight=Weight.WEAK), counts=_similar_name
    ),
)
"""A shared e-mail, one VAT number of a group, one name in two places are everyday: alone they only ask.
So does one house for two companies, where their names are not the same but nearly. A customer code or a VAT
number is given to one company only; of e-mail, phone and address it takes two beside the name to be certain:
an accountant's e-mail, a switchboard and a business park are shared."""
CONTRADICTIONS = (
    _unless_erased(Contradiction("another name", _other_name)),
    _unless_erased(unlike("another postcode", _POSTCODE, _POSTCODE)),
    unlike("another VAT number", _vat_number, _vat_number),
    unlike("another customer code", _reference, _reference),
)


@skip_rule(
    id="organization.wrong_type",
    title="Not a customer in Sage",
    to=Side.SAGE,
    fix=_REFERENCE_CURE,
    cures=(SECOND_CONTACT, MAKE_CUSTOMER),
)
def wrong_type(organization: Record, context: Context) -> str | None:
    """The Sage contact that belongs to the organization is not a customer."""
    partner = context.partner
    if partner is None or partner.side is not Side.SAGE or CUSTOMER in _types(partner):
        return None
    name = organization.text("accountname")
    return say("Sage's contact for {name} is a supplier, not a customer", name=name)


@skip_rule(
    id="organization.erased_alone",
    title="Erased in Sage, not in Vtiger",
    to=Side.VTIGER,
    fix="Nothing to do: what was erased in Sage is not made again in Vtiger.",
    group=Group.INFORMATION,
)
def erased_alone(organization: Record, context: Context) -> str | None:
    """Sage has erased the contact's personal data (GDPR), and Vtiger has no organization for it."""
    if context.partner is not None or organization.fields.get("gdpr_obfuscated") is not True:
        return None
    return say(
        "Sage has erased the personal data of {name}, which is not in Vtiger", name=title(organization)
    )


@skip_rule(
    id="organization.erased",
    title="Personal data erased in Sage",
    fix="Take the two apart in the record's tab (or by the command “match unlink”) and say that they are "
    "different: the organization is then made anew in Sage.",
    cures=ERASED,
)
def erased(organization: Record, context: Context) -> str | None:
    """Sage has erased the contact's personal data (GDPR), so no new data may reach it."""
    for record in (organization, context.partner):
        if record is not None and record.fields.get("gdpr_obfuscated") is True:
            return say("Sage has erased the personal data of {name}", name=title(record))
    return None


def _types(record: Record) -> tuple[str, ...]:
    types = record.fields.get("contact_type_ids")
    return tuple(str(name) for name in types) if isinstance(types, tuple) else ()


def _in_scope(record: Record, _book: Codebook) -> bool:
    return record.side is Side.VTIGER or (
        CUSTOMER in _types(record) and record.fields.get("system") is not True
    )


def title(record: Record) -> str:
    """The organization's name."""
    return record.text("accountname" if record.side is Side.VTIGER else "name") or record.id


SPEC = ModuleSpec(
    id=ModuleId.ORGANIZATIONS,
    filing=Filing("Accounts", "accountname", ("accountname",), CUSTOMERS.name),
    words=ModuleWords(
        "Organizations",
        "organization",
        "Customers with their addresses; Sage calls them contacts.",
        "Contacts follow the organizations that they belong to.",
    ),
    fields=within_limits(CUSTOMERS, FIELDS),
    match_keys=MATCH_KEYS,
    contradictions=CONTRADICTIONS,
    rules=(wrong_type, erased_alone, erased),
    title=title,
    constants={Side.SAGE: {"contact_type_ids": (CUSTOMER,)}},
    complete=marked,
    in_scope=_in_scope,
    kinds={TAX_NUMBER: Kind.TAX_NUMBER},
    blocker=("organization.wrong_type", _REFERENCE_CURE),
    unmade=unmaking.organization,
    told=unmaking.told_fields(CUSTOMERS),
    truths=TRUTHS,
)
