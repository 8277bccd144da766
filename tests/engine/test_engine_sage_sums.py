"""What a cure says that a Sage invoice comes to is what Sage makes of it: drawn invoices, to the penny."""

from decimal import ROUND_HALF_UP, Decimal
from random import Random

import pytest

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.invoice_sums import stated
from tests.engine.company import INVOICES, PRODUCTS
from tests.engine.practised import book_of

SERVICES = ModuleId.SERVICES
RATES = {"STANDARD": 20, "LOWER": 5, "ZERO": 0}
CURES = (
    ("invoice.charge_tax", "sage_line_service"),
    ("invoice.tax_not_linked", "as_item"),
    ("invoice.totals_differ", "one_piece_in_sage"),
)
SEEDS = range(25)


def penny(amount):
    return amount.quantize(Decimal("0.01"), ROUND_HALF_UP)


def drawn_line(company, item, draw):
    """A line as an accountant may type it, or as a web shop may have sent it."""
    quantity, price = draw.choice(["1", "3", "0.3333", "2.5"]), draw.choice(["9.99", "240", "0.45"])
    rate, with_tax = draw.choice(list(RATES)), draw.random() < 0.2
    gross = Decimal(quantity) * Decimal(price)
    off = draw.choice([{}, {}, {"discount_percentage": "10"}, {"discount_amount": "0.07"}])
    charged = gross - Decimal(off.get("discount_amount", "0"))
    charged = penny(charged * (100 - Decimal(off.get("discount_percentage", "0"))) / 100)
    percent = Decimal(RATES[rate])
    tax = charged * percent / ((100 + percent) if with_tax else 100)
    return {
        "product_id": item["id"],
        "description": item["description"],
        "ledger_account_id": company.sage.account(4000),
        "quantity": quantity,
        "unit_price": price,
        "unit_price_includes_tax": with_tax,
        "tax_rate_id": company.sage.tax_rate(rate),
        "tax_amount": str(penny(tax)),
        **off,
    }


def drawn(company, draw):
    customer, item, _service = company.stock
    lines = [drawn_line(company, item, draw) for _ in range(draw.randint(1, 3))]
    rate = {"shipping_tax_rate_id": company.sage.tax_rate(draw.choice(["STANDARD", "ZERO"]))}
    charge = {"shipping_net_amount": draw.choice(["15", "4.99"]), **rate} if draw.random() < 0.6 else {}
    return company.sage_invoice(customer, *lines, **charge)["id"]


@pytest.mark.parametrize("seed", SEEDS)
def test_what_a_cure_shows_is_what_sage_then_holds(company, seed):
    """One cure after the other, as far as each has something to do."""
    company.stock = (company.customer(), company.sage_product(), company.sage_service())
    with company.clients() as (sage, vtiger):
        book = book_of(company, sage, vtiger)
        known = [(PRODUCTS, company.stock[1]["id"]), (SERVICES, company.stock[2]["id"])]
        looked = [sage.look(*one) for one in known]
        book.records |= {(one.module, one.side, one.id): one for one in looked}
        invoice = sage.look(INVOICES, drawn(company, Random(seed)))
        for place, (rule, id) in enumerate(CURES):
            cure = next(one for one in BY_ID[INVOICES].own_cures(rule) if one.id == id)
            work = cure.work(invoice, Context(book), company.stock[2]["id"])
            if work is None:
                continue
            (edit,) = work.effects
            before = invoice
            sage.update(INVOICES, invoice, edit.fields, f"{place:032x}")
            invoice = sage.look(INVOICES, invoice.id)
            assert (work.before, work.after) == (stated(before, book), stated(invoice, book))
            assert len(invoice.rows("lines")) >= len(before.rows("lines"))
