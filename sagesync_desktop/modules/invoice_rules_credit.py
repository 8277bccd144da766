"""Why a credit note must not travel: it stays in Sage, or one side has it as an invoice."""

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.rules import Group, skip_rule
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Record, Side
from sagesync_desktop.modules.credits import credits_travel, is_credit
from sagesync_desktop.modules.cure_parts import on_sides
from sagesync_desktop.modules.invoice_cures_credit import CREDIT_IN_SAGE, OTHER_KIND
from sagesync_desktop.modules.ledger import is_credit_id
from sagesync_desktop.modules.statuses import is_cancelled, is_void
from sagesync_desktop.modules.totals import total


@skip_rule(
    id="invoice.credit_in_sage",
    title="Credit note in Sage",
    to=Side.VTIGER,
    fix="Nothing to do: it stays in Sage. Whether such ones come to Vtiger is a setting of the invoices.",
    cures=CREDIT_IN_SAGE,
    group=Group.INFORMATION,
)
def credit_in_sage(document: Record, context: Context) -> str | None:
    """A credit note was made in Sage, and those do not come to Vtiger unless she chooses so."""
    if context.partner is not None or not is_credit_id(document.id):
        return None
    if credits_travel(context.book) and context.book.settings.invoices.credit_notes_to_vtiger:
        return None
    return "It was made in Sage as a credit note"


@skip_rule(
    id="invoice.other_kind",
    title="Invoice on one side, credit note on the other",
    fix="Correct the total or the status in Vtiger, or let the program make the old one void in Sage and "
    "post the document anew as what it is now.",
    cures=OTHER_KIND,
)
def other_kind(document: Record, context: Context) -> str | None:
    """A posted document changed its sign or status in Vtiger: it would have to be another kind in Sage."""
    sides = on_sides(document, context)
    if sides is None:
        return None
    sage, vtiger = sides[Side.SAGE], sides[Side.VTIGER]
    now, before = is_credit(vtiger, context.book), is_credit_id(sage.id)
    is_asked = credits_travel(context.book) or before
    is_over = is_void(sage) and is_cancelled(vtiger.text("invoicestatus"))
    if now is before or not is_asked or is_over:
        return None
    if now:
        return say(
            "It is a credit note over {vtiger} in Vtiger now, but an invoice over {sage} in Sage",
            vtiger=abs(total(vtiger)),
            sage=total(sage),
        )
    return say(
        "It is an invoice over {vtiger} in Vtiger now, but a credit note over {sage} in Sage",
        vtiger=total(vtiger),
        sage=abs(total(sage)),
    )
