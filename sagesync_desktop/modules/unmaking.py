"""How a record that this program made is taken back, by its kind and by how it stands."""

from sagesync_desktop.core.deeds import Deed, Kept, deleted_where_allowed
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import FieldName, Record, Side
from sagesync_desktop.core.values import penny
from sagesync_desktop.modules.ledger import PRO_FORMA, RecordKind, Standing, is_credit_id
from sagesync_desktop.modules.statuses import is_void, standing

_DRAFTS = frozenset({Standing.DRAFT.value, PRO_FORMA})
_TOLD_BY_VTIGER = frozenset(
    {"id", "label", "web_link", "createdtime", "modifiedtime", "modifiedby", "source", "starred", "tags"}
    | {"isconvertedfromlead", "notify_owner", "emailoptout", "qtyinstock", "qtyindemand", "currency_code"}
    | {"hdnSubTotal", "hdnGrandTotal", "pre_tax_total", "balance", "hdnS_H_Amount", "hdnS_H_Percent"}
    | {"invoice_no", "account_no", "contact_no", "product_no", "service_no"}
)
"""What Vtiger numbers, stamps or works out by itself."""


def told_fields(kind: RecordKind) -> frozenset[FieldName]:
    """Fields of either side that say nothing about whether somebody has changed a record."""
    return frozenset(name for name, field in kind.fields.items() if field.is_told) | _TOLD_BY_VTIGER


def organization(record: Record, deeds: frozenset[Deed]) -> Deed | Kept:
    """A customer goes while no document names it."""
    if record.fields.get("deletable") is False:
        because = say("Sage keeps a customer whom a document names, though it is void")
        return Kept(because, say("Archive the customer in Sage, if it is not to be used any more"))
    return deleted_where_allowed(record, deeds)


def person(record: Record, deeds: frozenset[Deed]) -> Deed | Kept:
    """A person goes, but for a customer's main one."""
    if record.side is Side.SAGE and record.fields.get("is_main_contact") is True:
        because = say("Sage keeps the main person of a customer")
        return Kept(because, say("Make somebody else the main person in Sage, then delete this one"))
    return deleted_where_allowed(record, deeds)


def item(record: Record, deeds: frozenset[Deed]) -> Deed | Kept:
    """A product or service goes while no document names it."""
    if record.fields.get("deletable") is False:
        because = say("Sage keeps an item that a document names")
        return Kept(because, say("Untick Active at the item in Sage, if it is not to be used any more"))
    return deleted_where_allowed(record, deeds)


def invoice(record: Record, deeds: frozenset[Deed]) -> Deed | Kept:
    """A draft goes, what is owed is made void, and what is paid or closed can only be credited."""
    if record.side is Side.VTIGER:
        return _vtiger_invoice(deeds)
    if standing(record) in _DRAFTS:
        return deleted_where_allowed(record, deeds)
    if (closed := _closed(record)) is not None:
        return closed
    if Deed.VOID in deeds:
        return Deed.VOID
    return Kept(say("This ledger makes no invoice void"), say("Write a credit note in Sage"))


def _closed(record: Record) -> Kept | None:
    """Why an invoice that counts cannot be made void any more."""
    if is_void(record):
        return Kept(say("It is void in Sage already"), say("Nothing to do: it counts for nothing"))
    if is_credit_id(record.id) and (used := -penny(record.amount("total_paid"))):
        because = say("Sage does not make a credit note void of which {amount} is used", amount=used)
        return Kept(because, say("Delete its allocation or refund in Sage first"))
    if paid := penny(record.amount("total_paid")):
        because = say("Sage does not make an invoice void of which {paid} is paid", paid=paid)
        return Kept(because, say("Delete the payment in Sage first, or write a credit note there"))
    if record.fields.get("editable") is False:
        because = say("Sage has closed it: its period is locked, or it is in a VAT return")
        return Kept(because, say("Write a credit note in Sage"))
    return None


def _vtiger_invoice(deeds: frozenset[Deed]) -> Deed | Kept:
    if Deed.DELETE in deeds:
        return Deed.DELETE
    because = say("This version of Vtiger destroys an invoice's lines when another program deletes it")
    return Kept(because, say("Delete the invoice in Vtiger by hand"))


def invoice_has_seen(record: Record, deed: Deed) -> bool:
    """Whether an invoice shows that it was released or made void."""
    match deed:
        case Deed.RELEASE:
            return standing(record) not in _DRAFTS
        case Deed.VOID:
            return is_void(record)
        case Deed.DELETE:
            return record.deleted
