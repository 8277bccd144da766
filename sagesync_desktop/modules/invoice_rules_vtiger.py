"""Why a Sage invoice must not travel to Vtiger, one rule each."""

from decimal import Decimal

from sagesync_desktop.core.books import tax_of
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.rules import Group, skip_rule
from sagesync_desktop.core.sentence import listed, say
from sagesync_desktop.core.taxsums import parts_of
from sagesync_desktop.core.types import Record, Side
from sagesync_desktop.modules.document import DocumentLine, document_of
from sagesync_desktop.modules.freetext import service_instead
from sagesync_desktop.modules.invoice_cures_header import DRAFT_IN_SAGE
from sagesync_desktop.modules.invoice_cures_items import TAX_NOT_LINKED
from sagesync_desktop.modules.invoice_cures_mapped import TAX_NOT_IN_VTIGER
from sagesync_desktop.modules.invoice_lines import pays_none_on_both
from sagesync_desktop.modules.invoice_ways import has_own_form, own_form
from sagesync_desktop.modules.invoice_words import WORTH_FIELDS, label
from sagesync_desktop.modules.ledger import PRO_FORMA, Standing
from sagesync_desktop.modules.statuses import is_void, standing
from sagesync_desktop.modules.totals import sage_lines

DRAFTS = {Standing.DRAFT, PRO_FORMA}


@skip_rule(
    id="invoice.draft_in_sage",
    title="Still a draft in Sage",
    to=Side.VTIGER,
    fix="Release the invoice in Sage; it then travels by itself.",
    cures=DRAFT_IN_SAGE,
)
def draft_in_sage(invoice: Record, context: Context) -> str | None:
    """The invoice is still a draft or pro forma in Sage."""
    if context.partner is None and standing(invoice) in DRAFTS:
        return "It is still a draft in Sage"
    return None


@skip_rule(
    id="invoice.void_in_sage",
    title="Void in Sage",
    to=Side.VTIGER,
    fix="Nothing to do: a void invoice is not made anew in Vtiger.",
    group=Group.INFORMATION,
)
def void_in_sage(invoice: Record, context: Context) -> str | None:
    """The invoice was void in Sage before it ever reached Vtiger."""
    return "It is void in Sage" if context.partner is None and is_void(invoice) else None


@skip_rule(
    id="invoice.vtiger_read_only",
    title="This Vtiger takes no invoices",
    to=Side.VTIGER,
    fix="Enter the invoice, or the change of its lines, in Vtiger by hand; the rest of it still travels.",
    about=WORTH_FIELDS,
    alone=True,
)
def vtiger_read_only(_invoice: Record, context: Context) -> str | None:
    """This Vtiger version (8.3, 8.4) cannot take new invoices or changed lines without harm."""
    version = context.book.setup.version
    if context.book.setup.can_write_invoices:
        return None
    if context.partner is None:
        return say("Vtiger {version} takes no new invoices from other programs", version=version)
    return say(
        "Its lines changed in Sage, and Vtiger {version} would lose the lines that a program writes",
        version=version,
    )


@skip_rule(
    id="invoice.other_form",
    title="Changed in Sage, stated otherwise in Vtiger",
    to=Side.VTIGER,
    fix="Make the change in Vtiger's invoice by hand, or put Vtiger's lines back in Sage; the rest of it "
    "still travels.",
    alone=True,
    about=WORTH_FIELDS,
)
def other_form(_invoice: Record, context: Context) -> str | None:
    """The invoice's money changed in Sage, and Vtiger states it in a form that Sage does not have."""
    partner = context.partner
    if partner is None or not has_own_form(partner, context.book):
        return None
    return say(
        "It changed in Sage, but Vtiger states it in a form of its own: {form}", form=own_form(partner)
    )


@skip_rule(
    id="invoice.tax_not_in_vtiger",
    title="Tax not mapped to Vtiger",
    to=Side.VTIGER,
    fix="Map a Vtiger tax to this Sage rate under Mapping.",
    about=WORTH_FIELDS,
    cures=TAX_NOT_IN_VTIGER,
)
def tax_not_in_vtiger(invoice: Record, context: Context) -> str | None:
    """A line's Sage rate is mapped to no Vtiger tax."""
    for line, rate in _with_rates(invoice, context):
        rate_id = line.tax.rate_id
        if rate_id and context.book.vtiger_tax(rate_id, rate) is None:
            if pays_none_on_both(line.place, invoice, context):
                continue
            name = next((rate.called for rate in context.book.books.tax_rates if rate.id == rate_id), rate_id)
            return say(
                "Line {position}{item} has Sage's rate {rate}, which is mapped to no tax in Vtiger",
                position=line.place,
                item=line.called,
                rate=name,
            )
    return None


@skip_rule(
    id="invoice.tax_not_linked",
    title="Tax not ticked on the item",
    to=Side.VTIGER,
    fix="Open the item in Vtiger, tick the tax and save it.",
    about=WORTH_FIELDS,
    cures=TAX_NOT_LINKED,
)
def tax_not_linked(invoice: Record, context: Context) -> str | None:
    """The tax is not ticked on the item in Vtiger, which would then leave it out of the total."""
    book = context.book
    for line, rate in _with_rates(invoice, context):
        name, item = book.vtiger_tax(line.tax.rate_id, rate), line.item or service_instead(book)
        vtiger_id = book.item_on(Side.VTIGER, item) if item else None
        known = book.record(item.module, Side.VTIGER, vtiger_id) if item and vtiger_id else None
        ticked = {str(tax.get("name")) for tax in known.rows("taxes")} if known is not None else None
        missing = [part for part in parts_of(tax_of(name or "")) if ticked is not None and part not in ticked]
        if name and rate and missing:
            return say(
                "{tax} is not ticked on the item of line {position}{item}",
                tax=listed([label(part, book) for part in missing]),
                position=line.place,
                item=line.called,
            )
    return None


def _with_rates(invoice: Record, context: Context) -> list[tuple[DocumentLine, Decimal]]:
    document = context.once(document_of, invoice)
    exact = sage_lines(document, context.book)
    return [(line, one.rate) for line, one in zip(document.lines, exact, strict=True)]
