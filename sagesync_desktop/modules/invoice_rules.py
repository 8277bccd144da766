"""Why an invoice must not travel: the article's limitations and the traps of both servers, one rule each."""

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.rules import Group, SkipRule, skip_rule
from sagesync_desktop.core.sentence import explained, say, term
from sagesync_desktop.core.types import Item, ModuleId, Record, Side
from sagesync_desktop.core.values import parse_date
from sagesync_desktop.modules import invoice_cures_new as new
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.freetext import may_be_free_text
from sagesync_desktop.modules.freetext import refusal as free_text_refusal
from sagesync_desktop.modules.invoice_awaits import item_awaited, organization_awaited
from sagesync_desktop.modules.invoice_cures_customer import (
    NO_ORGANIZATION,
    ORGANIZATION_MISSING,
    OTHER_CUSTOMER,
)
from sagesync_desktop.modules.invoice_cures_header import CANCEL, LOCKED_PERIOD, NO_DATE
from sagesync_desktop.modules.invoice_cures_lines import BARE_LINE, NO_LINES
from sagesync_desktop.modules.invoice_cures_mapped import ACCOUNT_UNUSABLE, BEFORE_START, NOT_ELIGIBLE
from sagesync_desktop.modules.invoice_cures_sage import BARE_LINE as BARE_LINE_IN_SAGE
from sagesync_desktop.modules.invoice_cures_tax import GROUP_TAX, NO_TAX_MODE
from sagesync_desktop.modules.invoice_lines import sales_account
from sagesync_desktop.modules.invoice_province import no_province
from sagesync_desktop.modules.invoice_rules_credit import credit_in_sage, other_kind
from sagesync_desktop.modules.invoice_rules_money import (
    adjustment,
    charge_tax,
    credit_note,
    currency_differs,
    discount_over_line,
    overall_discount,
    price_decimals,
    rate_differs,
    totals_differ,
)
from sagesync_desktop.modules.invoice_rules_tax import several_taxes, tax_kind_unclear, tax_not_in_sage
from sagesync_desktop.modules.invoice_rules_vtiger import (
    draft_in_sage,
    other_form,
    tax_not_in_vtiger,
    tax_not_linked,
    void_in_sage,
    vtiger_read_only,
)
from sagesync_desktop.modules.invoice_ways import by_ways
from sagesync_desktop.modules.invoice_words import WORTH_FIELDS, reason
from sagesync_desktop.modules.items import ACCOUNT_CURE
from sagesync_desktop.modules.ledger import Scope, Standing
from sagesync_desktop.modules.line_keeping import kept_accounts
from sagesync_desktop.modules.standin import no_owner, standin_of
from sagesync_desktop.modules.statuses import Meaning, meaning_of, standing

CLOSED = {Standing.PAID, Standing.PART_PAID, Standing.VOID}


@skip_rule(
    id="invoice.not_eligible",
    title="Status that does not travel",
    to=Side.SAGE,
    fix="Nothing to do, unless the status is wrong. Which statuses travel is a setting.",
    cures=NOT_ELIGIBLE,
    group=Group.INFORMATION,
)
def not_eligible(invoice: Record, context: Context) -> str | None:
    """The invoice's Vtiger status is one that never travels (by default: cancelled)."""
    status = invoice.text("invoicestatus")
    meaning = meaning_of(status, context.book.settings.invoices)
    return say("Its status is {status}", status=status) if meaning is Meaning.NEVER else None


@skip_rule(
    id="invoice.no_date",
    title="Invoice without date",
    to=Side.SAGE,
    fix="Enter the invoice date in Vtiger.",
    cures=NO_DATE,
)
def no_date(invoice: Record, _context: Context) -> str | None:
    """An invoice without invoice date."""
    return None if parse_date(invoice.fields.get("invoicedate")) else "It has no invoice date"


@skip_rule(
    id="invoice.no_organization",
    title="Invoice without organization",
    to=Side.SAGE,
    fix="Choose the invoice's organization in Vtiger.",
    cures=NO_ORGANIZATION,
)
def no_organization(invoice: Record, context: Context) -> str | None:
    """An invoice without organization."""
    return None if invoice.text("account_id") else no_owner(invoice, context)


@skip_rule(
    id="invoice.before_start",
    title="Invoice older than the start date",
    fix="Nothing to do: earlier invoices stay where they are. The start date is a setting.",
    cures=BEFORE_START,
    group=Group.INFORMATION,
)
def before_start(invoice: Record, context: Context) -> str | None:
    """The invoice is older than the start date of the module or of Sage's accounts."""
    day = parse_date(invoice.fields.get("invoicedate" if invoice.side is Side.VTIGER else "date"))
    chosen = context.book.settings.module(ModuleId.INVOICES).start_date
    opened = context.book.books.start_date if invoice.side is Side.VTIGER else None
    if day and chosen and day < chosen:
        return say("Its date {day} is before the chosen start date, {limit}", day=day, limit=chosen)
    if day and opened and day < opened:
        return say(
            "Its date {day} is before the start of the accounts in Sage, {limit}", day=day, limit=opened
        )
    return None


@skip_rule(
    id="invoice.locked_period",
    title="Date in a locked period",
    to=Side.SAGE,
    fix="Change the invoice date, or ask your accountant. What a tax return holds is corrected by a credit "
    "note and a new invoice.",
    cures=LOCKED_PERIOD,
)
def locked_period(invoice: Record, context: Context) -> str | None:
    """The invoice date falls in a period that is locked in Sage, or whose tax return was made."""
    day, books = parse_date(invoice.fields.get("invoicedate")), context.book.books
    lock, partner = books.lock_date, context.partner
    if day is None:
        return None
    if lock is not None and day <= lock:
        return say("Its date {day} is in a period that Sage has locked up to {lock}", day=day, lock=lock)
    # What is dated there in Sage already is in the return or was left out of it, which its state tells.
    is_there = partner is not None and parse_date(partner.fields.get("date")) == day
    returned = None if is_there else books.return_of(day)
    if returned is None:
        return None
    return say(
        "Its date {day} is in the tax return of {start} to {end}, which Sage shows as {status}",
        day=day,
        start=returned.start,
        end=returned.end,
        status=returned.status or say("made"),
    )


@skip_rule(
    id="invoice.group_tax",
    title="Group tax mode",
    to=Side.SAGE,
    fix="Open the invoice in Vtiger, change Tax Mode to Individual and save it.",
    cures=GROUP_TAX,
)
def group_tax(invoice: Record, _context: Context) -> str | None:
    """The invoice taxes its lines as a group, which has no counterpart in Sage."""
    return "Its tax mode is Group" if invoice.text("hdnTaxType").casefold() == "group" else None


@skip_rule(
    id="invoice.no_tax_mode",
    title="Invoice without tax mode",
    to=Side.SAGE,
    fix="Open the invoice in Vtiger, set Tax Mode to Individual and save it.",
    cures=NO_TAX_MODE,
)
def no_tax_mode(invoice: Record, _context: Context) -> str | None:
    """The invoice has no tax mode, so its tax cannot be told."""
    mode = invoice.text("hdnTaxType")
    return None if mode.casefold() in {"individual", "group"} else "It has no tax mode"


@skip_rule(
    id="invoice.no_lines",
    title="Invoice without lines",
    fix="Add at least one line.",
    about=WORTH_FIELDS,
    cures=(*NO_LINES, CANCEL),
)
def no_lines(invoice: Record, context: Context) -> str | None:
    """The invoice has no lines."""
    return None if context.once(document_of, invoice).lines else "It has no lines"


@skip_rule(
    id="invoice.line_without_item",
    title="Line without product or service",
    fix="Choose a product or service on each line; an item that was deleted counts as none.",
    about=WORTH_FIELDS,
    cures=(*new.BARE_LINE, *BARE_LINE, new.BARE_LINE_IN_SAGE, *BARE_LINE_IN_SAGE),
)
def line_without_item(invoice: Record, context: Context) -> str | None:
    """A line has no product or service."""
    for line in context.once(document_of, invoice).lines:
        if line.item is None and (invoice.side is Side.SAGE or not line.account):
            why = free_text_refusal(invoice, context.book) if may_be_free_text(invoice, context.book) else ""
            if why is not None:
                bare = say(
                    "Line {position}{item} has no product or service", position=line.place, item=line.called
                )
                return explained(bare, why) if why else bare
    return None


@skip_rule(
    id="invoice.organization_missing",
    title="Invoice's organization has not synced",
    fix="See why the organization did not travel; the invoice follows by itself.",
    about=("organization",),
    cures=ORGANIZATION_MISSING,
    awaits=organization_awaited,
)
def organization_missing(invoice: Record, context: Context) -> str | None:
    """The invoice's organization is not on the other side."""
    owner = invoice.text("account_id" if invoice.side is Side.VTIGER else "contact_id")
    if owner and context.has_partner(ModuleId.ORGANIZATIONS, invoice.side, owner):
        return None
    if standin_of(invoice, context.book):
        return None
    what = say("Its organization is not in {side}", side=invoice.side.other)
    return explained(what, reason(ModuleId.ORGANIZATIONS, invoice, owner, context))


@skip_rule(
    id="invoice.other_customer",
    title="Of two different customers",
    fix="Choose the right customer for the invoice in Sage, or the right organization in Vtiger.",
    about=("organization",),
    alone=True,
    cures=OTHER_CUSTOMER,
)
def other_customer(invoice: Record, context: Context) -> str | None:
    """The two sides hold the invoice for customers that somebody said are not the same."""
    partner = context.partner
    if partner is None:
        return None
    sage, vtiger = (invoice, partner) if invoice.side is Side.SAGE else (partner, invoice)
    owners = (ModuleId.ORGANIZATIONS, sage.text("contact_id"), vtiger.text("account_id"))
    if owners not in context.book.parted:
        return None
    there = context.book.record(ModuleId.ORGANIZATIONS, Side.SAGE, owners[1])
    here = context.book.record(ModuleId.ORGANIZATIONS, Side.VTIGER, owners[2])
    return say(
        "It is of “{vtiger}” in Vtiger, but of “{sage}” in Sage, and somebody said that these are two",
        vtiger=here.text("accountname") if here else say("another one"),
        sage=there.text("name") if there else say("another one"),
    )


@skip_rule(
    id="invoice.item_missing",
    title="Invoiced item has not synced",
    fix="See why the product or service did not travel; the invoice follows by itself once it does. Where "
    "Sage's plan takes no items, enter the invoice there by hand, or change the plan.",
    about=WORTH_FIELDS,
    awaits=item_awaited,
)
def item_missing(invoice: Record, context: Context) -> str | None:
    """A line's product or service is not on the other side."""
    for line in context.once(document_of, invoice).lines:
        item = line.item
        if item is not None and not context.has_partner(item.module, item.side, item.id):
            what = say(
                "The item on line {position}{item} is not in {side}",
                position=line.place,
                item=line.called,
                side=invoice.side.other,
            )
            return explained(what, reason(item.module, invoice, item.id, context))
    return None


@skip_rule(
    id="invoice.closed_in_sage",
    title="Invoice is closed in Sage",
    to=Side.SAGE,
    fix="Undo the change in Vtiger. A paid invoice can be corrected in Sage once its payment is unallocated "
    "or it is credited; a void one stays void.",
)
def closed_in_sage(_invoice: Record, context: Context) -> str | None:
    """The invoice was changed in Vtiger, but in Sage it is paid, void or closed for changes."""
    partner = context.partner
    if partner is None:
        return None
    status = standing(partner)
    if status in CLOSED:
        shown = term(status.replace("_", " ").lower())
        return say("Sage shows it as {status}, so it can no longer be changed there", status=shown)
    return "Sage has closed it for changes" if partner.fields.get("editable") is False else None


@skip_rule(
    id="account.unusable",
    title="Ledger account can no longer be used",
    to=Side.SAGE,
    fix=ACCOUNT_CURE,
    about=WORTH_FIELDS,
    cures=ACCOUNT_UNUSABLE,
)
def account_unusable(invoice: Record, context: Context) -> str | None:
    """A ledger account, mapped or an item's own, is archived, hidden or gone in Sage."""
    kept = kept_accounts(invoice, context.partner, context.book)
    for line in context.once(document_of, invoice).lines:
        account = kept.get(line.place - 1, "")
        trouble = _account_trouble(line.item, account or line.account, context.book)
        if trouble is not None:
            what = say("Line {position}{item}", position=line.place, item=line.called)
            return explained(what, trouble)
    return None


def _account_trouble(item: Item | None, own: str, book: Codebook) -> str | None:
    """What is wrong with the account that a line with this Vtiger item would be booked to.

    `own` is the one that somebody chose for the very line in Sage, or that it is to go to without an item.
    """
    account_id = own or (_sales_account(item, book) if item else "")
    offered = next((one for one in book.books.ledger_accounts if one.id == account_id), None)
    if offered is None:
        return say("its sales account is not in Sage any more") if account_id else None
    if Scope.SALES in offered.scopes:
        return None
    return say("its sales account {account} is archived or hidden in Sage", account=offered.name)


def _sales_account(item: Item, book: Codebook) -> str:
    sage_id = book.item_on(Side.SAGE, item)
    partner = book.record(item.module, Side.SAGE, sage_id) if sage_id else None
    return sales_account(item.module, partner, book)


_AS_THEY_ARE: tuple[SkipRule, ...] = (
    not_eligible,
    other_kind,
    draft_in_sage,
    void_in_sage,
    credit_in_sage,
    vtiger_read_only,
    other_form,
    no_date,
    no_organization,
    before_start,
    closed_in_sage,
    locked_period,
    no_lines,
    credit_note,
    group_tax,
    no_tax_mode,
    adjustment,
    overall_discount,
    charge_tax,
    line_without_item,
    several_taxes,
    tax_kind_unclear,
    tax_not_in_sage,
    tax_not_in_vtiger,
    other_customer,
    organization_missing,
    item_missing,
    tax_not_linked,
    no_province,
    currency_differs,
    rate_differs,
    price_decimals,
    discount_over_line,
    account_unusable,
    totals_differ,
)
RULES = tuple(map(by_ways, _AS_THEY_ARE))
