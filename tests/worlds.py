"""What tests do to the worlds of the practice servers, and see of them, that nobody else does."""

import json

from sagesync_desktop.sandbox.sage.allocations import delete_allocation
from sagesync_desktop.sandbox.vtiger import setup
from sagesync_desktop.sandbox.vtiger.charges import CHARGE
from sagesync_desktop.sandbox.vtiger.php import decimal_column
from sagesync_desktop.sandbox.vtiger.state import Tax

DEADLY_WHEN_EMPTY = ("hdnDiscountAmount", "hdnDiscountPercent", "hdnS_H_Amount", "hdnS_H_Percent", CHARGE)


def take_back_credit(world, allocation_id):
    """Delete an allocation in Sage: what it paid is owed again."""
    company = world.company(None)
    delete_allocation(company, company.row("contact_allocations", allocation_id))


def books_of(world):
    """What Sage keeps of its companies; a sign-in that was renewed meanwhile is no writing in them."""
    return world.dump()["companies"]


def conceal(world, record_id):
    """Take a record out of what ordinary users of Vtiger may see."""
    world.state.concealed.add(world.state.split_id(record_id)[1])


def set_modified(world, record_id, moment):
    """Give a record of Vtiger another modified time; its created time is never later than that."""
    schema, row = world.state.find(record_id)
    stamp = world.state.stamp(moment)
    created = min(stamp, row.text("createdtime"))
    world.state.tables[schema.name].change(row, {"modifiedtime": stamp, "createdtime": created})


def set_user(world, *, currency=None, **changes):
    """Change Vtiger's API user; decimals "" means unset, the currency is a code such as "EUR"."""
    if currency is not None:
        changes["currency_id"] = {each.code: each.number for each in world.state.currencies}[currency]
    for name, value in changes.items():
        if value is not None:
            setattr(world.user, name, value)


def add_tax(world, label, percentage, method="Simple", *, compound_on=()):
    """Add a tax in Vtiger's settings."""
    others = json.dumps([str(each) for each in compound_on])
    number, rate = len(world.state.taxes) + 1, setup.percentage(percentage)
    world.state.taxes.append(Tax(number, label, rate, method, compound_on=others))


def disable_tax(world, name):
    """Switch a tax off in Vtiger's settings."""
    next(tax for tax in world.state.taxes if tax.name == name).deleted = True


def safe_form(shown):
    """What Vtiger's retrieve showed, fit for its update: without what kills PHP and the screen's figures.

    The one form in which a whole invoice may be sent back (Vtiger 8.2.0, fact 7).
    """
    return {
        name: value
        for name, value in shown.items()
        if name != "LineItems_FinalDetails" and not (name in DEADLY_WHEN_EMPTY and value in (None, ""))
    }


def form_prices(state, row):
    """The prices that Vtiger's web form of an invoice offers by currency; without one it converts."""
    keys = {f"currency{currency.number}": currency.code for currency in state.currencies}
    return {code: decimal_column(row.prices[key], 2) for key, code in keys.items() if key in row.prices}
