"""A small company whose invoices are held back, and a way to see what a cure would do to one."""

from datetime import date

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Edit
from sagesync_desktop.core.types import Side
from sagesync_desktop.core.values import penny
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.invoice_sums import as_saved, edited
from tests.builders import (
    INVOICES,
    ORGANIZATIONS,
    PRODUCTS,
    SERVICES,
    D,
    codebook,
    customer,
    in_sage,
    in_vtiger,
    organization,
    product,
    sage_product,
)

TODAY = date(2024, 6, 1)
TAXED_5 = ({"name": "tax2", "rate": D(5)},)
KNOWN = (
    customer(),
    organization(),
    sage_product(),
    product(),
    product("14x2", productname="Seat", productcode="S-2", taxes=TAXED_5, unit_price=D("40.00")),
    sage_product("p2", item_code="S-2", description="Seat", sales_tax_rate_id="GB_LOWER"),
    in_vtiger(SERVICES, "34x1", servicename="Carriage", unit_price=D("9.00"), taxes=product().rows("taxes")),
    in_vtiger(SERVICES, "34x2", servicename="Sundries", taxes=()),
    in_sage(SERVICES, "v1", description="Carriage", sales_tax_rate_id="GB_STANDARD"),
    in_sage(SERVICES, "v2", description="Sundries", sales_tax_rate_id="GB_NO_TAX"),
)
PAIRS = (
    (ORGANIZATIONS, "s1", "11x1"),
    (PRODUCTS, "p1", "14x1"),
    (PRODUCTS, "p2", "14x2"),
    (SERVICES, "v1", "34x1"),
    (SERVICES, "v2", "34x2"),
)


def shop(*more, **changes):
    """A code table that knows two products and two services on both sides."""
    return codebook(*KNOWN, *more, pairs=PAIRS, **changes)


def called_in(book):
    """The records of a code table by their title."""

    def called(module, side, title):
        records = [one for (kind, of, _id), one in book.records.items() if (kind, of) == (module, side)]
        return tuple(one.id for one in records if BY_ID[module].title(one).casefold() == title.casefold())

    return called


def context(book=None, partner=None, **more):
    """What a cure may look at."""
    book = book or shop()
    return Context(book, partner, today=TODAY, called=called_in(book), **more)


def cure(rule, id):
    return next(one for one in BY_ID[INVOICES].own_cures(rule) if one.id == id)


def offered(rule, id, record, seen=None):
    """What the cure suggests; "" where it needs nothing or suggests nothing."""
    need = cure(rule, id).needs(record, seen or context())
    return need.suggestion if need else ""


def work(rule, id, record, value=None, seen=None):
    """What the cure would do, with the value or what it suggests."""
    seen = seen or context()
    given = offered(rule, id, record, seen) if value is None else value
    return cure(rule, id).work(record, seen, given)


def edit_of(done):
    """The one write of a work."""
    (only,) = done.effects
    assert isinstance(only, Edit)
    return only


def after(record, done, book=None):
    """The record as it would be after the write."""
    fields = edit_of(done).fields
    if record.side is Side.SAGE:
        rows = fields["lines"]
        nets = [penny(row["quantity"] * row["unit_price"] - row.get("discount_amount", D(0))) for row in rows]
        worked = tuple({**row, "net_amount": net} for row, net in zip(rows, nets, strict=True))
        return edited(record, {**fields, "lines": worked})
    return as_saved(record, fields, book or shop())


def held(rule, record, seen=None):
    """What the rule says of a record; None where it lets it pass."""
    return next(one for one in BY_ID[INVOICES].rules if one.id == rule).check(record, seen or context())


def sums(totals):
    return totals.net, totals.tax, totals.gross


def columns(row, *names):
    return tuple(row.get(name) for name in names)
