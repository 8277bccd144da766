"""Contacts: Vtiger Contacts beside the contact persons of Sage customers; they follow Organizations.

Sage keeps a customer's own e-mail and phones on its *main* contact person, so those four fields of that
person belong to the organization; the Vtiger contact gets them when it is made, and keeps its own afterwards.
"""

from collections.abc import Iterable

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.evidence import Contradiction, MatchKey, Weight
from sagesync_desktop.core.filing import Filing
from sagesync_desktop.core.mapping import agreed
from sagesync_desktop.core.names import any_order, differ_by_initial, person_words, spelling
from sagesync_desktop.core.rules import known_skip, skip_rule
from sagesync_desktop.core.sentence import explained, say
from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.specs import FieldMap, ModuleSpec, ModuleWords, Transform
from sagesync_desktop.core.types import (
    MISSING,
    Direction,
    Fields,
    Missing,
    ModuleId,
    Record,
    RecordId,
    RecordRef,
    Side,
    Skip,
    Value,
)
from sagesync_desktop.core.values import Kind, canonical, clean_text, fold
from sagesync_desktop.modules import unmaking
from sagesync_desktop.modules.cures_parties import (
    ORGANIZATION,
    OTHER_ORGANIZATION,
    OWN_ORGANIZATION,
    organization_awaited,
    organization_of,
)
from sagesync_desktop.modules.ledger import CUSTOMER, PEOPLE, PLACEHOLDER, within_limits
from sagesync_desktop.modules.pairs import organization_pair, within_organization

FIRST_NAME_LENGTH = 40
"""Characters of a first name in Vtiger, which cuts longer ones without a word; a last name has 80."""
_COORDINATES = (
    ("email", "Primary Email", 3, Kind.EMAIL, "email", "email"),
    ("phone", "Office Phone", 4, Kind.PHONE, "phone", "telephone"),
    ("mobile", "Mobile Phone", 5, Kind.PHONE, "mobile", "mobile"),
    ("fax", "Fax", 6, Kind.PHONE, "fax", "fax"),
)


def full_name(record: Record) -> str:
    """First and last name as one."""
    if record.side is Side.SAGE:
        return record.text("name")
    return f"{record.text('firstname')} {record.text('lastname')}".strip()


def _read_name(record: Record, _book: Codebook) -> Value | Missing:
    return full_name(record)


def _name_to_sage(value: Value, _book: Codebook) -> Fields:
    return {"name": value}


def _name_to_vtiger(value: Value, _book: Codebook) -> Fields:
    """The last word is the last name, and more of it where the rest is too long for a first name."""
    words = clean_text(value).split(" ")
    parts = (len(words) - 1, *range(len(words) - 2, -1, -1))
    first = next(" ".join(words[:n]) for n in parts if len(" ".join(words[:n])) <= FIRST_NAME_LENGTH)
    return {"firstname": first, "lastname": clean_text(value)[len(first) :].removeprefix(" ")}


def _is_first(record: Record, book: Codebook) -> Value | Missing:
    """Of pairs as it was when they were made, for it counts no more; to find the oldest, all must be read."""
    link = (
        book.link(ModuleId.CONTACTS, Side.VTIGER, record.id) if ModuleId.CONTACTS in book.of_pairs else None
    )
    if link is not None:
        return agreed(link.base, "preferred").vtiger
    return book.first_contacts.get(record.text("account_id")) == record.id


def _is_preferred(record: Record, _book: Codebook) -> Value | Missing:
    return record.fields.get("is_preferred_contact") is True


def _preferred_to_sage(value: Value, _book: Codebook) -> Fields:
    return {"is_preferred_contact": value is True}


def _no_field(_value: Value, _book: Codebook) -> Fields:
    return {}


def _coordinate(name: str, label: str, row: int, kind: Kind, vtiger: str, sage: str) -> FieldMap:
    def read_sage(record: Record, _book: Codebook) -> Value | Missing:
        return MISSING if record.fields.get("is_main_contact") is True else canonical(kind, record.text(sage))

    def read_vtiger(record: Record, _book: Codebook) -> Value | Missing:
        """What is no text was left out on reading: that is not there, and never counts as emptied."""
        return canonical(kind, record.text(vtiger)) if vtiger in record.fields else MISSING

    def write_sage(value: Value, _book: Codebook) -> Fields:
        return {sage: clean_text(value)}

    def write_vtiger(value: Value, _book: Codebook) -> Fields:
        return {vtiger: clean_text(value)}

    transform = Transform(read_sage, read_vtiger, write_sage, write_vtiger)
    return FieldMap(name, label, row, kind, vtiger, sage, transform=transform)


FIELDS = (
    FieldMap(
        "name",
        "First Name + Last Name",
        1,
        Kind.TEXT,
        "lastname",
        "name",
        required_by=frozenset(Side),
        transform=Transform(_read_name, _read_name, _name_to_sage, _name_to_vtiger),
    ),
    organization_pair(2, frozenset([Side.SAGE]), create_only=True),
    *(_coordinate(*row) for row in _COORDINATES),
    FieldMap("title", "Title", 7, Kind.TEXT, "title", "job_title"),
    FieldMap(
        "preferred",
        "Main contact (the organization's first)",
        8,
        Kind.BOOL,
        "",
        "is_preferred_contact",
        Direction.TO_SAGE,
        create_only=True,
        blank=BlankRule.KEEP,
        transform=Transform(_is_preferred, _is_first, _preferred_to_sage, _no_field),
    ),
)


def _by_name(record: Record, book: Codebook) -> str:
    return within_organization(record, book, fold(full_name(record)))


def _by_email(record: Record, book: Codebook) -> str:
    """An office's address belongs to everybody there: it speaks only between people of one last name."""
    email = record.text("email").casefold()
    if email and email in _office_emails(record, book):
        last = fold(full_name(record)).rpartition(" ")[2]
        email = f"{email}|{last}" if last else ""
    return within_organization(record, book, email)


def _office_emails(person: Record, book: Codebook) -> set[str]:
    """The e-mail addresses of the person's organization itself, on both sides."""
    key = "account_id" if person.side is Side.VTIGER else "contact_id"
    owner = person.text(key)
    owners = {person.side: owner, person.side.other: book.partner(ModuleId.ORGANIZATIONS, person.side, owner)}
    names = {Side.SAGE: "main_contact_person.email", Side.VTIGER: "email1"}
    records = ((side, book.record(ModuleId.ORGANIZATIONS, side, owners[side] or "")) for side in Side)
    return {record.text(names[side]).casefold() for side, record in records if record is not None}


def _written_otherwise(record: Record, _book: Codebook) -> str:
    """The name without title, in any order and spelling: "Aldous, Mrs Ada" is Ada Aldous."""
    words = " ".join(person_words(full_name(record)))
    return spelling(any_order(words) or words)


def _by_name_otherwise(record: Record, book: Codebook) -> str:
    return within_organization(record, book, _written_otherwise(record, book))


def _by_last_name(record: Record, book: Codebook) -> str:
    return within_organization(record, book, "".join(person_words(full_name(record))[-1:]))


def _has_initial(sage: Record, vtiger: Record, _book: Codebook) -> bool:
    return differ_by_initial(full_name(sage), full_name(vtiger))


def _other_name(sage: Record, vtiger: Record, book: Codebook) -> bool:
    left, right = (_written_otherwise(one, book) for one in (sage, vtiger))
    return bool(left and right and left != right) and not _has_initial(sage, vtiger, book)


MATCH_KEYS = (
    MatchKey("name", _by_name, _by_name, matter="organization"),
    MatchKey("e-mail", _by_email, _by_email, Weight.WEAK, matter="e-mail"),
    MatchKey("name, written otherwise", _by_name_otherwise, _by_name_otherwise, Weight.WEAK),
    MatchKey("last name", _by_last_name, _by_last_name, Weight.WEAK, _has_initial),
)
CONTRADICTIONS = (
    Contradiction("another name", _other_name),
    # Tom and Tina are both T.: an initial asks, and holds up nobody who is surely the same.
    Contradiction("the first name only as an initial, or not at all", _has_initial),
)


@skip_rule(
    id="contact.no_organization",
    title="Contact without organization",
    to=Side.SAGE,
    fix="Choose the contact's organization in Vtiger.",
    cures=(ORGANIZATION, OWN_ORGANIZATION),
)
def no_organization(contact: Record, _context: Context) -> str | None:
    """A contact without organization has no place in Sage, where people belong to a customer."""
    if contact.text("account_id"):
        return None
    return say("{name} belongs to no organization in Vtiger", name=full_name(contact))


@skip_rule(
    id="contact.organization_missing",
    title="Contact's organization has not synced",
    fix="See why the organization did not travel; its contacts follow by themselves.",
    cures=(OTHER_ORGANIZATION,),
    awaits=organization_awaited,
)
def organization_missing(contact: Record, context: Context) -> str | None:
    """The contact's organization is not on the other side."""
    key = "account_id" if contact.side is Side.VTIGER else "contact_id"
    owner = contact.text(key)
    if not owner or context.has_partner(ModuleId.ORGANIZATIONS, contact.side, owner):
        return None
    held = context.book.why_held(ModuleId.ORGANIZATIONS, contact.side, owner)
    name, side = full_name(contact), contact.side.other
    return explained(say("The organization of {name} is not in {side}", name=name, side=side), held)


@skip_rule(
    id="record.mandatory_empty",
    title="A required field is empty",
    to=Side.VTIGER,
    fix="Give the contact person a name in Sage.",
)
def nameless(contact: Record, _context: Context) -> str | None:
    """A field that the other side demands is empty."""
    return None if full_name(contact) else "A contact person without a name: Vtiger demands a last name"


def first_contacts(people: Iterable[Record]) -> dict[RecordId, RecordId]:
    """The oldest contact of each organization, by Vtiger's record number."""
    oldest: dict[RecordId, RecordId] = {}
    for person in people:
        owner = person.text("account_id")
        if owner and not person.deleted:
            oldest[owner] = min(oldest.get(owner, person.id), person.id, key=_number)
    return oldest


def _number(record_id: RecordId) -> int:
    tail = record_id.rpartition("x")[2]
    return int(tail) if tail.isdigit() else 0


def _moved(sage: Record, vtiger: Record, book: Codebook) -> Skip | None:
    """A person who changed organization: Sage ties people to an address of their customer."""
    theirs = book.shared_reference(ModuleId.ORGANIZATIONS, Side.SAGE, sage.text("contact_id"))
    ours = vtiger.text("account_id")
    if not theirs or ours == theirs:
        return None
    if not ours:
        return _left_alone(sage, vtiger, book)
    new = book.record(ModuleId.ORGANIZATIONS, Side.VTIGER, ours)
    old = book.record(ModuleId.ORGANIZATIONS, Side.SAGE, sage.text("contact_id"))
    because = say(
        "{name} belongs to {vtiger} in Vtiger, but to {sage} in Sage",
        name=full_name(vtiger),
        vtiger=new.text("accountname") if new else say("another one"),
        sage=old.text("name") if old else say("another one"),
    )
    cure = "Add the person to that customer in Sage and delete the old entry there, or undo the move."
    return known_skip("value.unmappable", because, cure)


def _left_alone(sage: Record, vtiger: Record, book: Codebook) -> Skip:
    """Vtiger takes people from an organization that is deleted, and never gives them back (8.2, fact 48)."""
    old = book.record(ModuleId.ORGANIZATIONS, Side.SAGE, sage.text("contact_id"))
    because = say(
        "{name} belongs to no organization in Vtiger, but to {sage} in Sage",
        name=full_name(vtiger),
        sage=old.text("name") if old else say("another one"),
    )
    cure = "Choose the contact's organization in Vtiger again, or delete the entry in Sage."
    return known_skip("value.unmappable", because, cure)


def title(record: Record) -> str:
    """The person's name, or what else tells which of several nameless people it is."""
    hints = (record.text(name) for name in ("email", "telephone", "phone", "mobile"))
    return full_name(record) or next((f"(no name, {hint})" for hint in hints if hint), "(no name)")


def _in_scope(record: Record, book: Codebook) -> bool:
    if record.side is Side.VTIGER:
        return True
    owner = book.record(ModuleId.ORGANIZATIONS, Side.SAGE, record.text("contact_id"))
    types = owner.fields.get("contact_type_ids") if owner is not None else ()
    return not _stands_in(record, owner) and isinstance(types, tuple) and CUSTOMER in types


def _stands_in(person: Record, owner: Record | None) -> bool:
    """Whether it is nobody: Sage puts a "Main Contact" on every address, the delivery address included."""
    placeholder = fold(person.text("name")) == fold(PLACEHOLDER)
    if person.fields.get("is_main_contact") is not True:
        return placeholder and not any(person.text(sage) for *_, sage in _COORDINATES)
    return placeholder or (owner is not None and fold(owner.text("name")) == fold(person.text("name")))


def _owners(person: Record, _book: Codebook) -> tuple[RecordRef, ...]:
    """Whom a person belongs to; one that is nobody stays so, whatever becomes of the organization."""
    if person.side is Side.SAGE and _stands_in(person, None):
        return ()
    owner = person.text("account_id" if person.side is Side.VTIGER else "contact_id")
    return (RecordRef(ModuleId.ORGANIZATIONS, person.side, owner),) if owner else ()


def _is_main(record: Record) -> bool:
    """The customer's own e-mail and phones in Sage are this person's."""
    return record.fields.get("is_main_contact") is True


def _complete(record: Record, _book: Codebook) -> Fields:
    if record.side is Side.VTIGER or record.fields.get("is_main_contact") is not True:
        return {}
    return {vtiger: record.text(sage) for _n, _l, _r, _k, vtiger, sage in _COORDINATES if record.text(sage)}


SPEC = ModuleSpec(
    id=ModuleId.CONTACTS,
    filing=Filing("Contacts", "lastname", ("lastname", "firstname", "email", "account_id"), PEOPLE.name),
    words=ModuleWords("Contacts", "contact"),
    fields=within_limits(PEOPLE, FIELDS),
    match_keys=MATCH_KEYS,
    contradictions=CONTRADICTIONS,
    rules=(nameless, no_organization, organization_missing),
    title=title,
    complete=_complete,
    in_scope=_in_scope,
    unequal=_moved,
    is_shared=_is_main,
    firsts=first_contacts,
    depends_on=(ModuleId.ORGANIZATIONS,),
    refers=_owners,
    whose=organization_of,
    unmade=unmaking.person,
    told=unmaking.told_fields(PEOPLE),
)
