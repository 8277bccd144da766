"""Cures of refusals for the sake of something that is out of use in Sage: it is made active again."""

from collections.abc import Iterator

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Cure, Edit, Elsewhere, Shown, Work
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.types import ModuleId, Record, Side
from sagesync_desktop.modules.document import document_of

_ITEMS = (ModuleId.PRODUCTS, ModuleId.SERVICES)


def _made_active(record: Record, context: Context, _given: str) -> Work | None:
    """Items that are inactive in Sage are active from then on; a customer's switch no program may move."""
    for customer in _customers(record, context):
        if customer.fields.get("is_active") is False:
            name = customer.text("name")
            return Work((Elsewhere(Side.SAGE, _by_hand(name)),))
    resting = [item for item in _items(record, context) if item.fields.get("active") is False]
    if not resting:
        return None
    edits = tuple(Edit(item.module, Side.SAGE, item.id, {"active": True}) for item in resting)
    shown = tuple(
        Shown(Side.SAGE, item.text("description") or item.id, term("inactive"), term("active"))
        for item in resting
    )
    return Work(edits, shown, warning=say("It would be offered on new invoices again, in both systems"))


def _by_hand(name: str) -> str:
    return say(
        "“{name}” is inactive in Sage, and Sage lets no program make a contact active again", name=name
    )


def _customers(record: Record, context: Context) -> Iterator[Record]:
    """The customer itself, or the one that the document or the person belongs to, as Sage has it."""
    book, organizations = context.book, ModuleId.ORGANIZATIONS
    if record.module is organizations:
        yield from (one for one in (record, context.partner) if one is not None and one.side is Side.SAGE)
        return
    if record.module in _ITEMS:
        return
    owner = record.text("account_id" if record.side is Side.VTIGER else "contact_id")
    there = owner if record.side is Side.SAGE else book.partner(organizations, Side.VTIGER, owner) or ""
    found = book.record(organizations, Side.SAGE, there)
    if found is not None:
        yield found


def _items(record: Record, context: Context) -> Iterator[Record]:
    """The item itself, or those on the document's lines, as Sage has them; each once."""
    if record.module in _ITEMS:
        yield from (one for one in (record, context.partner) if one is not None and one.side is Side.SAGE)
        return
    if record.module is not ModuleId.INVOICES:
        return
    book = context.book
    items = dict.fromkeys(line.item for line in document_of(record).lines if line.item is not None)
    for item in items:
        there = book.item_on(Side.SAGE, item)
        found = book.record(item.module, Side.SAGE, there) if there else None
        if found is not None:
            yield found


MAKE_ACTIVE = Cure("make_active", "Make it active again in Sage", _made_active)
