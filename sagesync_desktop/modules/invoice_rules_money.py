"""Why an invoice's money keeps it from travelling: taxes, discounts, currency and totals, one rule each."""

from decimal import Decimal

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.rules import skip_rule
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.types import Record, Side
from sagesync_desktop.core.values import penny, plain
from sagesync_desktop.modules import invoice_cures_new as new
from sagesync_desktop.modules.credits import credits_travel, is_credit
from sagesync_desktop.modules.document import DocumentLine, document_of
from sagesync_desktop.modules.exactlines import ExactLine
from sagesync_desktop.modules.inclusive import as_in_vtiger, cut_with_tax, priced_net
from sagesync_desktop.modules.invoice_cures_customer import (
    CURRENCY_DIFFERS,
    currency_of,
    customers_currency,
)
from sagesync_desktop.modules.invoice_cures_header import RATE_DIFFERS
from sagesync_desktop.modules.invoice_cures_lines import ADJUSTMENT, CHARGE
from sagesync_desktop.modules.invoice_cures_mapped import CREDIT_NOTE
from sagesync_desktop.modules.invoice_cures_prices import PRICE_DECIMALS, TOTALS_IN_VTIGER
from sagesync_desktop.modules.invoice_cures_sage import CHARGE as CHARGE_IN_SAGE
from sagesync_desktop.modules.invoice_cures_sage import TOTALS_IN_SAGE
from sagesync_desktop.modules.invoice_discounts import DISCOUNT_OVER_LINE, OVERALL_DISCOUNT
from sagesync_desktop.modules.invoice_shipping import shipping_rate
from sagesync_desktop.modules.invoice_words import WORTH_FIELDS
from sagesync_desktop.modules.pairs import rate_text
from sagesync_desktop.modules.standin import standin_of
from sagesync_desktop.modules.statuses import Meaning, meaning_of
from sagesync_desktop.modules.totals import (
    Difference,
    check_for_vtiger,
    figures_for_sage,
    vtiger_lines,
)


@skip_rule(
    id="invoice.adjustment",
    title="Invoice with an adjustment",
    to=Side.SAGE,
    fix="Set the adjustment to zero and put the amount on a line of its own.",
    cures=(new.ADJUSTMENT, *ADJUSTMENT),
)
def adjustment(invoice: Record, context: Context) -> str | None:
    """The invoice carries an adjustment amount, which Sage does not have."""
    amount = invoice.amount("txtAdjustment")
    if amount and Option.ADJUSTMENT_LINE in context.book.settings.options:
        return say(
            "It carries an adjustment of {amount}, and no account is chosen for adjustments under Mapping",
            amount=penny(amount),
        )
    return say("It carries an adjustment of {amount}", amount=penny(amount)) if amount else None


@skip_rule(
    id="invoice.overall_discount",
    title="Discount on the whole invoice",
    to=Side.SAGE,
    fix="Give the discount on the lines instead.",
    cures=OVERALL_DISCOUNT,
)
def overall_discount(invoice: Record, _context: Context) -> str | None:
    """The invoice has an overall discount, which Vtiger takes after tax and Sage does not have."""
    percent, amount = invoice.amount("hdnDiscountPercent"), invoice.amount("hdnDiscountAmount")
    if percent:
        return say("It has an overall discount of {percent} %", percent=plain(percent))
    return say("It has an overall discount of {amount}", amount=penny(amount)) if amount else None


@skip_rule(
    id="invoice.charge_tax",
    title="Tax on shipping and handling",
    fix="Put the charge on a line of its own, with its tax, and set shipping to zero. Taking its tax off "
    "instead would change what is owed.",
    about=WORTH_FIELDS,
    cures=(new.CHARGE, *CHARGE, new.CHARGE_IN_SAGE, *CHARGE_IN_SAGE),
)
def charge_tax(invoice: Record, context: Context) -> str | None:
    """The shipping charge is taxed, which cannot be carried over."""
    if invoice.side is Side.SAGE:
        tax = invoice.amount("shipping_tax_amount")
        return say("Its shipping carries {amount} tax", amount=penny(tax)) if tax else None
    document = context.once(document_of, invoice)
    if not document.is_shipping_taxed:
        return None
    if Option.TAXED_SHIPPING not in context.book.settings.options:
        return say("Its shipping charge of {amount} is taxed", amount=penny(document.shipping))
    if shipping_rate(document, context.book) is not None:
        return None
    return say(
        "Its shipping charge of {amount} is taxed at {rate} %, and not exactly one mapped Sage rate has that",
        amount=penny(document.shipping),
        rate=plain(document.shipping_rate),
    )


@skip_rule(
    id="invoice.credit_note",
    title="Credit note in Vtiger",
    to=Side.SAGE,
    fix="Enter it as a credit note in Sage. Which statuses mean one is a setting of the invoices.",
    cures=CREDIT_NOTE,
)
def credit_note(invoice: Record, context: Context) -> str | None:
    """The invoice is a credit note (negative total, or such a status), and credit notes are left alone."""
    total = penny(invoice.amount("hdnGrandTotal"))
    is_posted = context.partner is not None and is_credit(context.partner, context.book)
    if credits_travel(context.book) or (is_posted and total < 0):
        return None
    if total < 0:
        return say("Its total is {total}", total=total)
    status = invoice.text("invoicestatus")
    if meaning_of(status, context.book.settings.invoices) is not Meaning.CREDIT:
        return None
    if context.partner is None or is_posted:
        return say("Its status is {status}, which means a credit note", status=status)
    return say(
        "Its status is {status}, which means a credit note; in Sage it still is an invoice over {total}",
        status=status,
        total=penny(context.partner.amount("total_amount")),
    )


@skip_rule(
    id="invoice.currency_differs",
    title="Currency differs from the organization's",
    to=Side.SAGE,
    fix="Sage keeps each customer in one currency, for good: make a second organization that deals in this "
    "one. In Vtiger a field labelled “Currency” says it (an administrator adds the field), before it first "
    "syncs. Another currency on the invoice would change what it is worth.",
    cures=CURRENCY_DIFFERS,
)
def currency_differs(invoice: Record, context: Context) -> str | None:
    """The invoice's currency is not the organization's."""
    currency = currency_of(invoice, context.book)
    theirs = customers_currency(invoice.text("account_id"), context.book, standin_of(invoice, context.book))
    if currency == theirs:
        return None
    return say("It is in {own}, but its organization deals in {theirs}", own=currency, theirs=theirs)


@skip_rule(
    id="invoice.rate_differs",
    title="Exchange rates differ",
    to=Side.SAGE,
    fix="Make both rates equal; they count foreign units for one unit of the base currency.",
    cures=RATE_DIFFERS,
)
def rate_differs(invoice: Record, context: Context) -> str | None:
    """Vtiger's conversion rate is not Sage's, compared at the three decimals that Vtiger keeps."""
    books, setup = context.book.books, context.book.setup
    if books.base_currency != setup.base_currency:
        return say(
            "The base currency is {vtiger} in Vtiger, but {sage} in Sage",
            vtiger=setup.base_currency,
            sage=books.base_currency,
        )
    currency = invoice.text("currency_code").upper() or setup.base_currency
    own = rate_text(invoice.amount("conversion_rate") or Decimal(1))
    known = Decimal(1) if currency == books.base_currency else books.exchange_rates.get(currency)
    if context.partner is not None:
        # Booked at the rate of its day; today's says nothing about it.
        known = context.partner.amount("exchange_rate") or known
    if known is None:
        return say("Sage has no exchange rate for {currency}", currency=currency)
    if own == rate_text(known):
        return None
    return say(
        "One {base} is {own} {currency} in Vtiger, but {known} in Sage",
        base=books.base_currency,
        own=own,
        currency=currency,
        known=known,
    )


@skip_rule(
    id="invoice.price_decimals",
    title="Price with more than two decimals",
    to=Side.SAGE,
    fix="Give the line a price in whole pennies, for other units if need be (10 packs of 100 rather than "
    "1000 pieces). Rounding the price changes what is owed.",
    cures=PRICE_DECIMALS,
)
def price_decimals(invoice: Record, context: Context) -> str | None:
    """A unit price has more than the two decimals that Sage keeps."""
    for line in context.once(document_of, invoice).lines:
        price = line.unit_price
        if price != penny(price) and line.price_with_tax is None:
            return say(
                "The price on line {position}{item} is {price}",
                position=line.place,
                item=line.called,
                price=plain(price),
            )
    return None


@skip_rule(
    id="invoice.discount_over_line",
    title="Discount that does not fit its line",
    to=Side.SAGE,
    fix="Give a discount that fits its line, or put the rest on a line of its own with a negative quantity.",
    about=WORTH_FIELDS,
    cures=DISCOUNT_OVER_LINE,
)
def discount_over_line(invoice: Record, context: Context) -> str | None:
    """A line's discount is more than the line, below zero, or an amount off a negative line."""
    document = context.once(document_of, invoice)
    for line, exact in zip(document.lines, vtiger_lines(document, context.book), strict=True):
        if not exact.has_fitting_discount:
            return _discount_words(line, exact)
    return None


def _discount_words(line: DocumentLine, exact: ExactLine) -> Sentence:
    if exact.percent:
        return say(
            "Line {position}{item} has a discount of {discount} %, and Sage takes 0 to 100",
            position=line.place,
            item=line.called,
            discount=plain(exact.percent),
        )
    if exact.discount < 0:
        return say(
            "Line {position}{item} has a discount of {discount}, and Sage takes none below zero",
            position=line.place,
            item=line.called,
            discount=plain(exact.discount),
        )
    return say(
        "Line {position}{item} comes to {gross}, and Sage takes no discount of {discount} off it",
        position=line.place,
        item=line.called,
        gross=plain(exact.gross),
        discount=plain(exact.discount),
    )


@skip_rule(
    id="invoice.totals_differ",
    title="Totals would differ",
    fix="Correct the lines so that both totals agree, or enter the invoice by hand.",
    about=WORTH_FIELDS,
    cures=(*TOTALS_IN_VTIGER, *TOTALS_IN_SAGE),
)
def totals_differ(invoice: Record, context: Context) -> str | None:
    """Both sides would not show the same net, tax and total, and rounding alone does not explain it."""
    if invoice.side is Side.SAGE:
        if (place := cut_with_tax(invoice, context.book)) is not None:
            return say("Line {position} has a discount off a price that includes tax", position=place)
        document = as_in_vtiger(priced_net(invoice, context.book), context.book)
        difference = check_for_vtiger(document, context.book)
        return difference.because if difference else None
    figures = figures_for_sage(context.once(document_of, invoice), context.book)
    return figures.because if isinstance(figures, Difference) else None
