"""Cures of organizations and contacts."""

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import MADE, Ask, Cure, Edit, Make, Need, Shown, Unfit, Work
from sagesync_desktop.core.given import found, record_need, written
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordRef, Side
from sagesync_desktop.modules.cure_parts import edited

ORGANIZATIONS = ModuleId.ORGANIZATIONS
_NAME = 100
"""Characters of an organization's name in Vtiger, and in Sage."""
_COORDINATES = (("email", "email1"), ("phone", "phone"), ("mobile", "otherphone"), ("fax", "fax"))
"""Contact's field -> organization's, in Vtiger."""
_ADDRESS = ("street", "pobox", "city", "state", "zip", "country")
_BILLING = ("street", "pobox", "city", "state", "code", "country")


def owner_of(contact: Record) -> str:
    """The id of the contact's organization on its own side; "" where it names none."""
    return contact.text("account_id" if contact.side is Side.VTIGER else "contact_id")


def organization_awaited(contact: Record, context: Context) -> RecordRef | None:
    """The contact's organization, whose own cure brings the contact along."""
    owner = context.book.record(ORGANIZATIONS, contact.side, owner_of(contact))
    return None if owner is None else RecordRef(ORGANIZATIONS, contact.side, owner.id)


def organization_of(contact: Record, book: Codebook) -> str:
    """What the contact's organization is called; "" where it has none."""
    owner = book.record(ORGANIZATIONS, contact.side, owner_of(contact))
    return owner.text("accountname" if contact.side is Side.VTIGER else "name") if owner else ""


def _organization_need(contact: Record, context: Context) -> Need:
    named = context.called(ORGANIZATIONS, Side.VTIGER, _full_name(contact))
    suggestion = named[0] if len(named) == 1 else ""
    return record_need(term("Organization"), ORGANIZATIONS, Side.VTIGER, suggestion)


def _full_name(contact: Record) -> str:
    return f"{contact.text('firstname')} {contact.text('lastname')}".strip()


def _given_to(contact: Record, context: Context, given: str) -> Work | None:
    if contact.side is Side.SAGE:
        return None
    need = _organization_need(contact, context)
    owner = found(context.book.record(ORGANIZATIONS, Side.VTIGER, given.strip()), given, need)
    return _of_owner(contact, owner, context)


def _of_owner(contact: Record, owner: Record, context: Context) -> Work:
    before = organization_of(contact, context.book) or None
    shown = Shown(Side.VTIGER, term("Organization Name"), before, owner.text("accountname"))
    return edited(contact, {"account_id": owner.id}, shown)


ORGANIZATION = Cure("organization", "Choose the organization", _given_to, _organization_need)


def _own_name(contact: Record, _context: Context) -> Need:
    return Need(Ask.TEXT, term("Organization Name"), _full_name(contact), most=_NAME)


def _with_organization(contact: Record, context: Context, given: str) -> Work | None:
    """Somebody who buys for herself is a customer of her own name, with her own address."""
    if contact.side is Side.SAGE or owner_of(contact):
        return None
    name = written(given, _own_name(contact, context))
    if context.called(ORGANIZATIONS, Side.VTIGER, name):
        raise Unfit(say("There is an organization called “{name}” already: choose that one", name=name))
    make = Make(ORGANIZATIONS, Side.VTIGER, {"accountname": name, **_coordinates(contact)})
    edit = Edit(contact.module, Side.VTIGER, contact.id, {"account_id": MADE})
    shown = (
        Shown(Side.VTIGER, say("New organization"), None, name),
        Shown(Side.VTIGER, term("Organization Name"), None, name),
    )
    warning = say("A new organization and, with it, a new customer in Sage would be made")
    return Work((make, edit), shown, warning=warning)


def _coordinates(contact: Record) -> Fields:
    """What of a contact says where its organization is to be reached."""
    told = {theirs: contact.text(ours) for ours, theirs in _COORDINATES}
    told |= {
        f"bill_{theirs}": contact.text(f"mailing{ours}")
        for ours, theirs in zip(_ADDRESS, _BILLING, strict=True)
    }
    return {name: text for name, text in told.items() if text}


OWN_ORGANIZATION = Cure(
    "own_organization", "Make an organization of this name", _with_organization, _own_name
)


def _instead(contact: Record, context: Context, given: str) -> Work | None:
    """Another organization, where nobody has the contact's own any more."""
    return None if organization_awaited(contact, context) else _given_to(contact, context, given)


OTHER_ORGANIZATION = Cure("organization", "Choose the organization", _instead, _organization_need)


def _as_in_sage(contact: Record, context: Context, _given: str) -> Work | None:
    """Back to the organization of the customer whom Sage has the person with."""
    partner = context.partner
    if partner is None or contact.module is not ModuleId.CONTACTS:
        return None
    sage, vtiger = (contact, partner) if contact.side is Side.SAGE else (partner, contact)
    owner_id = context.book.partner(ORGANIZATIONS, Side.SAGE, sage.text("contact_id"))
    owner = context.book.record(ORGANIZATIONS, Side.VTIGER, owner_id or "")
    if owner is None or owner.id == vtiger.text("account_id"):
        return None
    return _of_owner(vtiger, owner, context)


AS_IN_SAGE = Cure("as_in_sage", "Give it the organization that it has in Sage", _as_in_sage)
