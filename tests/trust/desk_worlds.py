"""Small companies with work at the desk: much that is held back and to be cured, or a run to be undone."""

from sagesync_desktop.core.runs import CureOrder, UndoOrder
from sagesync_desktop.core.types import ModuleId, Trigger
from tests.engine.company import INVOICES, Company
from tests.engine.edits import EDITS, NEW_IN_SAGE, NEW_IN_VTIGER
from tests.engine.entries import PLACE, fill_sage, fill_vtiger, line


def held_world(folder):
    """In step, then held back: by rules on both sides, by a conflict, a doubt, a deletion and a draft."""
    company = Company(folder)
    fill_vtiger(company)
    fill_sage(company)
    company.product("Lamp", "L-1")
    for _ in range(2):
        company.finished()
    _enter(company)
    for _ in range(2):
        company.finished()
    company.close()
    return company.clock.moment, company.sage.dump(), company.vtiger.dump(), company.database


def _enter(company):
    alpha = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    widget, fitting = (
        company.in_vtiger("Products", productcode="W-1"),
        company.in_vtiger("Services", servicename="Fitting"),
    )
    company.product("Plain", "P-1", description="")
    place = {"mailingstreet": "3 Mill Ln", "mailingcity": "Leeds", "mailingcountry": "United Kingdom"}
    company.person(alpha, "Nobody's", "Person", account_id="", **place)
    company.invoice(alpha, line(widget, "2"), subject="Undated", invoicedate="")
    company.invoice(alpha, line(widget, "3"), subject="Grouped", hdnTaxType="group")
    company.invoice(alpha, line(fitting, "1", "45.00"), subject="Adjusted", txtAdjustment="5.00")
    customer, gadget = (
        company.in_sage("contacts", name="Beta Ltd"),
        company.in_sage("products", item_code="G-1"),
    )
    company.sage_invoice(customer, company.sage_line(gadget, "4"), reference="Draft", status_id="DRAFT")
    company.sage.delete("products", company.in_sage("products", item_code="L-1")["id"])
    company.sage.update(
        "products", company.in_sage("products", item_code="W-1")["id"], {"description": "Sage's words"}
    )
    company.vtiger.edit({"id": widget["id"], "description": "Vtiger's words"})
    _enter_doubtful(company)
    company.clock.advance(90_000)


def _enter_doubtful(company):
    """One customer, entered in both systems with other places."""
    company.account("Gamma Ltd", **{**PLACE, "bill_code": "LS1 1AA"})
    place = {"address_type_id": "ACCOUNTS", "name": "Main", "is_main_address": True, "country_id": "GB"}
    there = {"address_line_1": "9 Far St", "city": "Leeds", "postal_code": "LS9 9ZZ"}
    company.customer("Gamma Ltd", main_address={**place, **there})


def undone_world(folder):
    """A run that wrote much to both sides, which somebody regrets."""
    company = Company(folder)
    fill_vtiger(company)
    fill_sage(company)
    for _ in range(2):
        company.finished()
    for make in (*NEW_IN_VTIGER.values(), NEW_IN_SAGE[INVOICES]):
        make(company)
    company.customer("Fresh Ltd")
    company.sage_product("Fresh gadget", "F-1")
    for name in ("organization in Vtiger", "product in Vtiger", "contact in Sage", "service in Sage"):
        act, there, _back = EDITS[name]
        act(company, there)
    ran = company.finished()
    company.store.set_cursor(REGRETTED, str(ran.report.summary.id))
    company.finished()
    company.close()
    return company.clock.moment, company.sage.dump(), company.vtiger.dump(), company.database


REGRETTED = "attack/undo"
"""Where such a company's database keeps the run that is to be undone."""


def at_work(company):
    """A run that undoes or cures what there is, as somebody would at the desk; else a plain one.

    A plain one as well after a kill: it looks at writes without an answer, and goes on with the cures.
    """
    is_cut_off = company.store.intents() or company.store.unfinished()
    return company.sync(**({} if is_cut_off else _wishes(company)))


def has_work(company):
    """Whether anything is left to be asked for."""
    return bool(_wishes(company))


def _wishes(company):
    regretted = int(company.store.cursor(REGRETTED) or 0)
    if any(row.undone_by is None for row in company.store.written(regretted)):
        return {"trigger": Trigger.UNDO, "undo": UndoOrder(regretted)}
    orders = tuple(filter(None, (_order(company, skip) for skip in _skips(company))))
    return {"trigger": Trigger.CURE, "cures": orders} if orders else {}


def _skips(company):
    return [skip for module in ModuleId for skip in company.store.open_skips(module)]


def _order(company, skip):
    known = _CHOSEN.get(skip.why.rule)
    if known is None:
        return None
    cure, value = known(company, skip) if callable(known) else known
    return CureOrder(skip.module, skip.side, skip.record_id, cure, value)


def _same(_company, skip):
    return "same", skip.why.candidates[0]


def _organization(company, _skip):
    """What an earlier try has made is chosen."""
    made = [row for row in company.vtiger.all("Accounts") if row["accountname"] == "Nobody's Person"]
    return ("organization", made[0]["id"]) if made else ("own_organization", "Nobody's Person")


def _adjustment(company, _skip):
    made = [row for row in company.vtiger.all("Services") if row["servicename"] == "Adjustment"]
    return ("as_line_service", made[0]["id"]) if made else ("as_new_service", "Adjustment")


_CHOSEN = {
    "item.no_description": ("use_name", None),
    "contact.no_organization": _organization,
    "invoice.no_date": ("date", "2026-11-20"),
    "invoice.group_tax": ("individual", None),
    "invoice.adjustment": _adjustment,
    "invoice.draft_in_sage": ("release", None),
    "record.conflict": ("keep_sage", None),
    "record.deleted_elsewhere": ("restore", None),
    "match.ambiguous": _same,
    "invoice.other_kind": ("post_anew", None),
    "invoice.credit_unused": ("use_credit", None),
}
"""Rule -> cure and value, or what finds them."""
