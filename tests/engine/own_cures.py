"""Cures that the tests bring along, one for each kind of effect, and a way to give them to a rule."""

from dataclasses import replace
from decimal import Decimal

from sagesync_desktop import modules
from sagesync_desktop.core.cures import (
    MADE,
    Anew,
    AsideKind,
    Ask,
    Choose,
    Cure,
    Edit,
    Elsewhere,
    Make,
    Need,
    PutAside,
    Say,
    Shown,
    Stand,
    TakeUp,
    Totals,
    Unfit,
    Work,
)
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.types import ModuleId, Side
from tests.engine.entries import PLACE, line

SAGE, VTIGER = Side
PRODUCTS, ORGANIZATIONS, INVOICES = ModuleId.PRODUCTS, ModuleId.ORGANIZATIONS, ModuleId.INVOICES


def give(monkeypatch, module, rule, *cures):
    """The module's rule, or known reason, has these cures besides its own."""
    old = modules.BY_ID[module]
    rules = tuple(replace(one, cures=(*cures, *one.cures)) if one.id == rule else one for one in old.rules)
    known = {} if any(one.id == rule for one in rules) else {rule: (*cures, *old.cures.get(rule, ()))}
    spec = replace(old, rules=rules, cures={**old.cures, **known})
    monkeypatch.setitem(modules.BY_ID, module, spec)
    monkeypatch.setattr(modules, "ALL", tuple(spec if one.id is module else one for one in modules.ALL))


def order(company, module, name, cure, value=None, shown=""):
    """An order for the one record of that name that is held back."""
    (skip,) = [one for one in company.store.open_skips(module) if one.name == name]
    return CureOrder(module, skip.side, skip.record_id, cure, value, shown)


def _described(record, _context, value):
    if len(value) > 40:
        raise Unfit("It has more than 40 characters")
    shown = Shown(VTIGER, "Description", record.text("description"), value)
    return Work((Edit(PRODUCTS, VTIGER, record.id, {"description": value}),), (shown,))


DESCRIBE = Cure(
    "describe",
    "Use its name",
    _described,
    lambda record, _context: Need(Ask.TEXT, "Description", record.text("productname")),
)
NOTHING = Cure("nothing", "Does not fit", lambda _record, _context, _value: None)
AWAY = Cure(
    "away",
    "Open it",
    lambda _record, _context, _value: Work((Elsewhere(VTIGER, "Only there can it be done"),)),
)


def _with_new_item(record, _context, value):
    """An item is made in Vtiger first, and every line is for it."""
    taxes = ({"name": "tax1", "rate": Decimal(20)},)
    named = {"productname": value, "description": value, "productcode": "M-1"}
    made = Make(PRODUCTS, VTIGER, {**named, "taxes": taxes})
    rows = tuple({**row, "productid": MADE, "item_module": "Products"} for row in record.rows("lines"))
    fields = {"lines": rows, "invoicedate": "2026-11-20"}
    return Work((made, Edit(INVOICES, VTIGER, record.id, fields)))


NEW_ITEM = Cure("new_item", "Make the item first", _with_new_item)


def _for_new_customer(record, _context, value):
    made = Make(ORGANIZATIONS, VTIGER, {"accountname": value, **PLACE})
    return Work((made, Edit(INVOICES, VTIGER, record.id, {"account_id": MADE})))


NEW_CUSTOMER = Cure("new_customer", "Make the organization first", _for_new_customer)


def aside(kind, note=""):
    work = Work((PutAside(kind, note),))
    return Cure(kind.value, "Put it aside", lambda _record, _context, _value: work)


ASIDES = tuple(aside(kind) for kind in AsideKind if kind is not AsideKind.READ)
TAKE_UP = Cure("take_up", "Take it up again", lambda _record, _context, _value: Work((TakeUp(),)))


def _said(verdict):
    def work(record, context, _value):
        (other,) = context.why.candidates
        ids = (record.id, other) if record.side is SAGE else (other, record.id)
        return Work((Say(record.module, *ids, verdict),))

    return work


SAME = Cure("same", "They are the same", _said(Verdict.SAME))
ANEW = Cure(
    "anew", "Make it again", lambda one, _context, _value: Work((Anew(one.module, one.side, one.id),))
)
DIFFERENT = Cure("different", "They are different", _said(Verdict.DIFFERENT))


def _kept(winner, name="code"):
    def work(record, context, _value):
        ids = {one.side: one.id for one in (record, context.partner)}
        return Work((Stand(record.module, ids[SAGE], ids[VTIGER], {name: winner}),))

    return work


KEEP = tuple(Cure(f"keep_{side.value}", f"Keep {side.title}'s", _kept(side)) for side in Side)


KEEP_LINES = tuple(
    Cure(f"lines_{side.value}", f"{side.title}'s lines", _kept(side, "lines")) for side in Side
)


def choosing(change):
    return Cure("choose", "Map it here", lambda _record, _context, _value: Work((Choose(change),)))


def _dated(record, _context, value):
    return Work((Edit(INVOICES, VTIGER, record.id, {"invoicedate": value}),))


DATE = Cure("date", "Give it a date", _dated)


def _worth(expected):
    def work(record, _context, value):
        fields = {"invoicedate": value}
        return Work((Edit(INVOICES, VTIGER, record.id, fields),), before=expected, after=expected)

    return work


def worth(net, tax, gross):
    """A cure of a document that is said to come to these figures."""
    return Cure("worth", "Give it a date", _worth(Totals(net, tax, gross, "GBP")))


NO_DESCRIPTION = "item.no_description"


def hold_sample(company, monkeypatch):
    """A product without a description is held back, with all kinds of cures, and an invoice waits for it."""
    give(monkeypatch, PRODUCTS, NO_DESCRIPTION, DESCRIBE, NOTHING, AWAY, *ASIDES)
    give(monkeypatch, PRODUCTS, "desk.left_alone", TAKE_UP)
    account = company.account("Alpha Ltd", **PLACE)
    company.invoice(account, line(company.product("Sample", "S-1", description="")))
    company.finished()
    assert rules(company) == {NO_DESCRIPTION, "invoice.item_missing"}
    return company


def sample(company):
    return company.in_vtiger("Products", productcode="S-1")


def rules(company):
    return {rule for rule, _side, _name in company.held()}
