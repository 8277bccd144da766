"""Invoices: Vtiger Invoice beside Sage sales invoices, with lines, discounts, shipping and addresses."""

from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.filing import Filing
from sagesync_desktop.core.sentence import Sentence, counted
from sagesync_desktop.core.specs import FieldMap, ModuleSpec, ModuleWords, Transform, Worth, nothing
from sagesync_desktop.core.types import (
    MISSING,
    Direction,
    Fields,
    Missing,
    ModuleId,
    Record,
    Side,
    Value,
)
from sagesync_desktop.core.values import Kind, clean_text, parse_decimal, penny
from sagesync_desktop.modules import unmaking
from sagesync_desktop.modules.addresses import address_block
from sagesync_desktop.modules.credits import credit_status, credits_travel, is_credit
from sagesync_desktop.modules.invoice_agreement import disagreement, totals_apart
from sagesync_desktop.modules.invoice_awaits import dated, likeness, named_by, referred_to, whose
from sagesync_desktop.modules.invoice_credit_use import UNUSED, USE_CREDIT
from sagesync_desktop.modules.invoice_cures_anew import credited_anew
from sagesync_desktop.modules.invoice_cures_closed import as_in_sage, as_in_vtiger
from sagesync_desktop.modules.invoice_cures_paid import BALANCE_STALE, PAID_DIFFERS
from sagesync_desktop.modules.invoice_due import DUE_DATE
from sagesync_desktop.modules.invoice_evidence import (
    CONTRADICTIONS,
    MATCH_KEYS,
    currency_of_invoice,
    sage_number,
)
from sagesync_desktop.modules.invoice_lines import LINES_TRANSFORM
from sagesync_desktop.modules.invoice_memory import remembered
from sagesync_desktop.modules.invoice_money import MONEY_FIELDS, NEW_STATUS, amended, outstanding
from sagesync_desktop.modules.invoice_payments import to_be_paid
from sagesync_desktop.modules.invoice_province import TAX_PROVINCE
from sagesync_desktop.modules.invoice_rules import RULES
from sagesync_desktop.modules.invoice_shipping import SHIPPING_TAX
from sagesync_desktop.modules.invoice_truths import TRUTHS
from sagesync_desktop.modules.invoice_ways import totals_in_sage
from sagesync_desktop.modules.invoice_whole import kept_together
from sagesync_desktop.modules.invoice_words import WORTH_FIELDS
from sagesync_desktop.modules.ledger import CREDIT_MARK, INVOICES, Standing, within_limits
from sagesync_desktop.modules.line_kinds import LINE_KINDS
from sagesync_desktop.modules.line_words import line_difference
from sagesync_desktop.modules.pairs import currency_pair, organization_pair, rate_text
from sagesync_desktop.modules.standin import customer_instead, standin_sent
from sagesync_desktop.modules.statuses import payment_state, vtiger_status
from sagesync_desktop.modules.totals import total

_SHORTER_NUMBERS = (
    "Give Vtiger's invoices a shorter prefix (Settings, Customize Record Numbering), or switch the field "
    "Invoice No off under Mapping: invoices then go to Sage without Vtiger's number."
)
"""A number that was cut would be another invoice's."""


def _number_from_vtiger(record: Record, _book: Codebook) -> Value | Missing:
    return record.text("invoice_no")


def _number_from_sage(record: Record, _book: Codebook) -> Value | Missing:
    return record.text("reference")


def _number_to_sage(value: Value, _book: Codebook) -> Fields:
    return {"reference": value}


def _subject_from_sage(record: Record, _book: Codebook) -> Value | Missing:
    return record.text("reference") or sage_number(record)


def _subject_from_vtiger(record: Record, _book: Codebook) -> Value | Missing:
    return record.text("subject")


def _subject_to_vtiger(value: Value, _book: Codebook) -> Fields:
    return {"subject": clean_text(value)}


def _rate_from_vtiger(record: Record, _book: Codebook) -> Value | Missing:
    return rate_text(record.amount("conversion_rate") or Decimal(1))


def _rate_from_sage(record: Record, _book: Codebook) -> Value | Missing:
    return rate_text(record.amount("exchange_rate") or Decimal(1))


def _own_rate(record: Record, book: Codebook) -> Fields:
    """Sage's rate of the invoice's own currency, which the rules have found equal to Vtiger's three decimals.

    It is looked up by the currency: at three decimals the rates of two currencies may be alike.
    """
    rate = book.books.exchange_rates.get(currency_of_invoice(record, book))
    return {} if rate is None or rate == 1 else {"exchange_rate": rate}


def _rate_to_vtiger(value: Value, _book: Codebook) -> Fields:
    return {"conversion_rate": value}


def _shipping_from_sage(record: Record, _book: Codebook) -> Value | Missing:
    return penny(record.amount("shipping_net_amount")) or None


def _shipping_from_vtiger(record: Record, _book: Codebook) -> Value | Missing:
    return penny(record.amount("shipping_charges")) or None


def _shipping_to_sage(value: Value, book: Codebook) -> Fields:
    """Untaxed shipping; Sage books its tax from the rate, so the rate is the one mapped to "no tax"."""
    rate = book.sage_tax("")
    fields: dict[str, Value] = {"shipping_net_amount": parse_decimal(value) or Decimal("0.00")}
    return {**fields, "shipping_tax_rate_id": rate} if rate else fields


def _shipping_to_vtiger(value: Value, _book: Codebook) -> Fields:
    return {"shipping_charges": parse_decimal(value) or Decimal("0.00")}


def _status_from_sage(record: Record, book: Codebook) -> Value | Missing:
    """Nothing of a credit note: its status in Vtiger may be all that says that it is one."""
    if is_credit(record, book):
        return MISSING
    return vtiger_status(book.mappings, payment_state(record)) or MISSING


def _status_from_vtiger(record: Record, _book: Codebook) -> Value | Missing:
    return record.text("invoicestatus")


def _status_to_vtiger(value: Value, _book: Codebook) -> Fields:
    return {"invoicestatus": value}


def _paid_from_sage(record: Record, _book: Codebook) -> Value | Missing:
    return penny(record.amount("total_paid"))


def _paid_from_vtiger(record: Record, _book: Codebook) -> Value | Missing:
    return penny(record.amount("received")) if "received" in record.fields else MISSING


def _paid_to_vtiger(value: Value, _book: Codebook) -> Fields:
    return {"received": value}


def _balance_from_sage(record: Record, _book: Codebook) -> Value | Missing:
    return outstanding(record)


def _balance_from_vtiger(record: Record, _book: Codebook) -> Value | Missing:
    """As Vtiger shows it, which may have stayed behind its own figures: see `invoice_money`."""
    return penny(record.amount("balance")) if "balance" in record.fields else MISSING


def _balance_to_vtiger(value: Value, _book: Codebook) -> Fields:
    return {"balance": value}


FIELDS = (
    organization_pair(1, frozenset(Side), create_only=False, stand_in=customer_instead),
    FieldMap(
        "date",
        "Invoice Date",
        2,
        Kind.DATE,
        "invoicedate",
        "date",
        owner=None,
        required_by=frozenset([Side.SAGE]),
    ),
    DUE_DATE,
    FieldMap(
        "lines",
        "Line items",
        4,
        Kind.LINES,
        "lines",
        "lines",
        owner=None,
        required_by=frozenset(Side),
        transform=LINES_TRANSFORM,
        apart=line_difference,
        weave=LINE_KINDS,
    ),
    FieldMap(
        "number",
        "Invoice No",
        5,
        Kind.CODE,
        "invoice_no",
        "reference",
        Direction.TO_SAGE,
        create_only=True,
        shorten=_SHORTER_NUMBERS,
        transform=Transform(_number_from_sage, _number_from_vtiger, _number_to_sage, nothing),
    ),
    FieldMap(
        "subject",
        "Subject",
        6,
        Kind.TEXT,
        "subject",
        "reference",
        Direction.TO_VTIGER,
        create_only=True,
        transform=Transform(_subject_from_sage, _subject_from_vtiger, nothing, _subject_to_vtiger),
    ),
    currency_pair(7, currency_of_invoice, Direction.BOTH),
    FieldMap(
        "rate",
        "Conversion Rate",
        7,
        Kind.NUMBER,
        "conversion_rate",
        "exchange_rate",
        owner=Side.SAGE,
        create_only=True,
        transform=Transform(_rate_from_sage, _rate_from_vtiger, nothing, _rate_to_vtiger),
    ),
    *address_block("billing", "Billing", (8, 8, 8, 8, 8), "bill", "main_address", ModuleId.INVOICES),
    *address_block("shipping", "Shipping", (8, 8, 8, 8, 8), "ship", "delivery_address", ModuleId.INVOICES),
    TAX_PROVINCE,
    FieldMap(
        "charges",
        "Shipping & Handling",
        9,
        Kind.MONEY,
        "shipping_charges",
        "shipping_net_amount",
        owner=Side.SAGE,
        books=True,
        transform=Transform(
            _shipping_from_sage, _shipping_from_vtiger, _shipping_to_sage, _shipping_to_vtiger
        ),
    ),
    SHIPPING_TAX,
    FieldMap(
        "status",
        "Status",
        10,
        Kind.CODE,
        "invoicestatus",
        "status_id",
        Direction.TO_VTIGER,
        owner=Side.SAGE,
        transform=Transform(_status_from_sage, _status_from_vtiger, nothing, _status_to_vtiger),
    ),
    FieldMap(
        "received",
        "Received",
        10,
        Kind.MONEY,
        "received",
        "total_paid",
        Direction.TO_VTIGER,
        owner=Side.SAGE,
        transform=Transform(_paid_from_sage, _paid_from_vtiger, nothing, _paid_to_vtiger),
    ),
    FieldMap(
        "balance",
        "Balance",
        10,
        Kind.MONEY,
        "balance",
        "outstanding_amount",
        Direction.TO_VTIGER,
        owner=Side.SAGE,
        worked_out=True,
        transform=Transform(_balance_from_sage, _balance_from_vtiger, nothing, _balance_to_vtiger),
    ),
    FieldMap(
        "terms",
        "Terms & Conditions",
        0,
        Kind.TEXT,
        "terms_conditions",
        "terms_and_conditions",
        off=True,
    ),
    FieldMap("notes", "Description", 0, Kind.TEXT, "description", "notes", off=True),
)


def title(record: Record) -> str:
    """The invoice's number, and its subject in Vtiger or its reference in Sage."""
    number, subject = (
        (sage_number(record), record.text("reference"))
        if record.side is Side.SAGE
        else (record.text("invoice_no"), record.text("subject"))
    )
    return " · ".join(part for part in (number, subject) if part) or record.id


def worth(record: Record) -> Worth:
    """The invoice's total in its own currency."""
    currency = record.text("currency_id" if record.side is Side.SAGE else "currency_code")
    return Worth(total(record), currency)


def _complete(record: Record, book: Codebook) -> Fields:
    """What a new invoice needs besides its mapped fields."""
    if record.side is Side.VTIGER:
        draft: Fields = {"status_id": Standing.DRAFT.value} if book.settings.invoices.as_draft else {}
        kind: Fields = {CREDIT_MARK: True} if is_credit(record, book) else {}
        return {**draft, **kind, **_own_rate(record, book)}
    partner_id = book.partner(ModuleId.ORGANIZATIONS, Side.SAGE, record.text("contact_id"))
    owner = book.record(ModuleId.ORGANIZATIONS, Side.VTIGER, partner_id or "")
    street = owner.text("bill_street") if owner is not None else ""
    fallback = street or title(record)
    return {
        "hdnTaxType": "individual",
        "invoicestatus": (is_credit(record, book) and credit_status(book)) or NEW_STATUS,
        "bill_street": fallback,
        "ship_street": fallback,
    }


def _news_while_off(count: int) -> Sentence:
    return counted(
        "%n new invoice is in Sage, but the Invoices module is switched off, so they were not synced. "
        "Switch Invoices on under Modules to sync them.",
        "%n new invoices are in Sage, but the Invoices module is switched off, so they were not synced. "
        "Switch Invoices on under Modules to sync them.",
        count,
    )


SPEC = ModuleSpec(
    id=ModuleId.INVOICES,
    filing=Filing(
        "Invoice",
        "subject",
        ("subject", "account_id", "invoicedate"),
        INVOICES.name,
        is_document=True,
    ),
    words=ModuleWords(
        "Invoices",
        "invoice",
        "Sales invoices, to the penny. They bring Organizations, Products and Services along.",
        "Sales invoices, to the penny. They need all of the above.",
    ),
    fields=within_limits(INVOICES, FIELDS),
    match_keys=MATCH_KEYS,
    contradictions=CONTRADICTIONS,
    rules=RULES,
    title=title,
    complete=_complete,
    fitted=kept_together,
    worth=worth,
    unequal=disagreement,
    worth_fields=WORTH_FIELDS | MONEY_FIELDS,
    amend=amended,
    remember=remembered,
    remember_sent=standin_sent,
    pays=to_be_paid,
    follows={"lines": frozenset({"balance"}), "charges": frozenset({"balance"})},
    depends_on=(ModuleId.ORGANIZATIONS, ModuleId.PRODUCTS, ModuleId.SERVICES),
    names=named_by,
    refers=referred_to,
    hangs_on_its_own=credits_travel,
    likeness=likeness,
    has_money=True,
    noted=totals_apart,
    totals=totals_in_sage,
    news_while_off=_news_while_off,
    cures={
        "invoice.closed_in_sage": (as_in_sage(FIELDS), credited_anew(RULES)),
        "invoice.locked_period": (credited_anew(RULES),),
        "invoice.other_form": (as_in_vtiger(FIELDS),),
        "invoice.paid_differs": PAID_DIFFERS,
        "invoice.balance_stale": BALANCE_STALE,
        UNUSED: USE_CREDIT,
    },
    whose=whose,
    dated=dated,
    unmade=unmaking.invoice,
    has_seen=unmaking.invoice_has_seen,
    told=unmaking.told_fields(INVOICES),
    kinds={"last_paid": Kind.DATE, "total_paid": Kind.MONEY, "outstanding_amount": Kind.MONEY},
    truths=TRUTHS,
)
