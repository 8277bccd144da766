"""Why the taxes of a Vtiger invoice keep it from Sage, one rule each."""

from sagesync_desktop.core.books import NO_TAX, set_to
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.rules import skip_rule
from sagesync_desktop.core.sentence import joined, listed, say
from sagesync_desktop.core.types import Record, Side
from sagesync_desktop.core.values import parse_date, plain
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.invoice_cures_items import TAX_KIND_UNCLEAR
from sagesync_desktop.modules.invoice_cures_mapped import SEVERAL_TAXES, TAX_NOT_IN_SAGE
from sagesync_desktop.modules.invoice_lines import pays_none_on_both
from sagesync_desktop.modules.invoice_words import WORTH_FIELDS, label
from sagesync_desktop.modules.line_taxes import BorneTax, invoice_taxes


@skip_rule(
    id="invoice.several_taxes",
    title="Several taxes on one line",
    to=Side.SAGE,
    fix="Map them together under Mapping, where Sage has one rate for both. Where it has none, leave one tax "
    "on the line: its total changes by the other.",
    cures=SEVERAL_TAXES,
)
def several_taxes(invoice: Record, context: Context) -> str | None:
    """More than one of the item's taxes counts on a line, and Sage has no rate for them together."""
    for line, tax in invoice_taxes(context.once(document_of, invoice), context.book):
        if len(tax.charged) > 1 and tax.sage_rate(context.book) is None:
            return say(
                "Line {position}{item} has more than one tax: {taxes}",
                position=line.place,
                item=line.called,
                taxes=joined(", ", [label(name, context.book) for name in tax.charged]),
            )
    return None


@skip_rule(
    id="invoice.tax_kind_unclear",
    title="Kind of zero tax not clear",
    to=Side.SAGE,
    fix="In Vtiger, leave only the tax that applies ticked on the item, then open the invoice and save it.",
    about=WORTH_FIELDS,
    cures=TAX_KIND_UNCLEAR,
)
def tax_kind_unclear(invoice: Record, context: Context) -> str | None:
    """A line pays no tax, and its item has more than one kind of zero tax."""
    for line, tax in invoice_taxes(context.once(document_of, invoice), context.book):
        if tax.is_doubtful(context.book) and not pays_none_on_both(line.place, invoice, context):
            return say(
                "Line {position}{item} pays no tax, and its item has {taxes}: which applies cannot be told",
                position=line.place,
                item=line.called,
                taxes=listed([label(key, context.book) for key in tax.keys]),
            )
    return None


@skip_rule(
    id="invoice.tax_not_in_sage",
    title="Tax not mapped to Sage",
    to=Side.SAGE,
    fix="Map the tax to a Sage rate under Mapping, or correct it on the line.",
    cures=TAX_NOT_IN_SAGE,
)
def tax_not_in_sage(invoice: Record, context: Context) -> str | None:
    """A line's tax has no rate in Sage with the same percentage."""
    rates = {rate.id: rate for rate in context.book.books.tax_rates}
    day = parse_date(invoice.fields.get("invoicedate"))
    for line, tax in invoice_taxes(context.once(document_of, invoice), context.book):
        known = rates.get(tax.sage_rate(context.book) or "")
        if known is None and not pays_none_on_both(line.place, invoice, context):
            return say(
                "Line {position}{item} has {tax}, which is mapped to no rate in Sage",
                position=line.place,
                item=line.called,
                tax=_shown(tax, context),
            )
        percentage = known.percentage_on(day) if known and day else known.percentage if known else tax.rate
        if known is not None and percentage != tax.rate:
            return say(
                "Line {position}{item} has {tax}, but Sage's {name} is {rate} %",
                position=line.place,
                item=line.called,
                tax=_shown(tax, context),
                name=known.called,
                rate=plain(percentage),
            )
    return None


def _shown(tax: BorneTax, context: Context) -> str:
    key = tax.keys[0]
    words = label(key, context.book)
    if key == NO_TAX or set_to(key) is not None:
        return words
    return say("{name} {rate} %", name=words, rate=plain(tax.rate))
