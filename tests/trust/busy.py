"""A small company with one of each kind of work waiting for the next run, and what that run must come to."""

from collections import Counter
from contextlib import contextmanager
from decimal import Decimal

import httpx

from sagesync_desktop.core.errors import SignInNeeded
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.sandbox.sage.app import create_app as sage_app
from sagesync_desktop.sandbox.vtiger.app import create_app as vtiger_app
from tests.engine.company import INVOICES, Company
from tests.engine.edits import EDITS, NEW_IN_SAGE, NEW_IN_VTIGER
from tests.engine.entries import fill_sage, fill_vtiger, line
from tests.engine.in_step import assert_in_step, in_sage, in_vtiger
from tests.sage_practice import MemoryStore
from tests.trust.credit_worlds import credit_world, turned_world, with_ways
from tests.trust.desk_worlds import at_work, has_work, held_world, undone_world
from tests.trust.machine_world import opened
from tests.trust.payment_worlds import paying_world, unpaid_world, with_payments

WAITING = (
    "organization in Vtiger", "organization in Sage", "organization's address in Sage",
    "contact in Vtiger", "product in Vtiger", "service in Sage",
)  # fmt: skip
"""Edits that meet the run: the organization's on both sides are merged."""
MOST_RUNS = 4
"""After the trouble: one settles what was left, one asks again for what was not done, two more make sure."""
HOUR = 3700
"""Seconds after which a run asks what was set against documents in Sage."""
ALMOST_RUN_OUT = 290
"""Seconds after which an access token of 300 s must be renewed."""


def busy_world(folder):
    """In step, then: new records and edits on both sides, a merge, a payment, a void."""
    company = Company(folder)
    fill_vtiger(company)
    fill_sage(company)
    for number in (8, 9):
        widget = company.in_vtiger("Products", productname="Widget")
        alpha = company.in_vtiger("Accounts", accountname="Alpha Ltd")
        company.invoice(alpha, line(widget, str(number)), subject=f"Order {number}")
    for _ in range(2):
        company.finished()
    for make in (*NEW_IN_VTIGER.values(), NEW_IN_SAGE[INVOICES]):
        make(company)
    company.customer("Fresh Ltd")
    company.sage_person(company.in_sage("contacts", name="Beta Ltd"), "Fresh Person")
    company.sage_product("Fresh gadget", "F-1")
    company.sage_service("Fresh advice", "F-2")
    for name in WAITING:
        act, there, _back = EDITS[name]
        act(company, there)
    paid, voided = (_invoice(company, number) for number in (8, 9))
    company.sage.pay(paid["id"], Decimal(paid["outstanding_amount"]))
    company.sage.delete("sales_invoices", voided["id"], void_reason="Entered twice")
    company.close()
    return company.clock.moment, company.sage.dump(), company.vtiger.dump(), company.database


def first_world(folder):
    """Both sides filled, and never met."""
    company = Company(folder)
    fill_vtiger(company)
    fill_sage(company)
    company.close()
    return company.clock.moment, company.sage.dump(), company.vtiger.dump(), company.database


WORLDS = {
    "busy": busy_world,
    "first": first_world,
    "held": held_world,
    "undone": undone_world,
    "credits": credit_world,
    "turned": turned_world,
    "paying": paying_world,
    "unpaid": unpaid_world,
}


def _invoice(company, number):
    reference = company.in_vtiger("Invoice", subject=f"Order {number}")["invoice_no"]
    return company.in_sage("sales_invoices", reference=reference)


@contextmanager
def company_of(folder, kept, between=None):
    """The world again in a folder of its own, its servers in this process; `between` stands before them."""
    folder.mkdir()
    company = with_payments(with_ways(opened(folder, kept)))
    sites = {
        company.sandbox.sage_url: sage_app(company.sage),
        company.sandbox.vtiger_url: vtiger_app(company.vtiger),
    }
    straight = {httpx.URL(url).port: httpx.WSGITransport(app=app) for url, app in sites.items()}
    company.transport = between = between or Straight()
    between.sites = straight
    company.clock.advance(ALMOST_RUN_OUT)
    try:
        yield company
    finally:
        company.close()


class Straight(httpx.BaseTransport):
    """Every request goes to the server that it names."""

    sites = None

    def handle_request(self, request):
        return self.sites[request.url.port].handle_request(request)


def picture(company):
    """What both systems show, ids left out: two companies with the same picture ended alike."""
    return {
        (module, side): Counter(str(sorted(view.items())) for view in seen(company, module).values())
        for module in ModuleId
        for side, seen in (("sage", in_sage), ("vtiger", in_vtiger))
    } | {"held": company.held(), "count": company.count(), "payments": payments(company)}


def payments(company):
    """What was received in Sage, or credited, on which document: of two parts one may be one too many."""
    return Counter(
        (kind, item["amount"], one.get("reference"), item["artefact"]["displayed_as"])
        for kind in ("contact_payments", "contact_allocations")
        for one in company.sage.all(kind)
        for item in one["allocated_artefacts"]
    )


def undisturbed(folder, kept):
    """The picture of a company that nothing befell."""
    with company_of(folder, kept) as company:
        assert at_work(company).error is None
        company.finished(wait=HOUR)
        assert company.finished().written == []
        assert_in_step(company)
        return picture(company)


def settled(company, *, may_ask):
    """Run until all is silent; True when the user had to sign in again, which only `may_ask` forgives."""
    asked = False
    for _ in range(MOST_RUNS):
        company.clock.advance(HOUR)
        ran = at_work(company)
        if isinstance(ran.error, SignInNeeded) and may_ask:
            asked = True
            company.tokens = MemoryStore(company.signed_in())
            ran = at_work(company)
        if ran.report.cured or ran.report.undone:
            ran = company.sync()  # what else is new was left to it
            assert ran.error is None, str(ran.error)
        assert ran.error is None, f"the run after it ended with: {ran.error.title}: {ran.error.explanation}"
        if not ran.written and not company.store.intents() and not has_work(company):
            return asked
    written = company.sync().written
    assert not written, f"a run without changes wrote {written}"
    return asked


def wrong_with(company, expected, *, may_ask=False):
    """(What is wrong, records too many, records too few, was the user asked to sign in), after recovery."""
    asked, told = False, ""
    try:
        asked = settled(company, may_ask=may_ask)
        found = picture(company)
        assert_in_step(company)
        assert found == expected, _difference(found, expected)
    except AssertionError as broken:
        told = str(broken)[:400]
    doubled = lost = 0
    if told:
        more = [
            now - then for now, then in zip(_flat(company.count()), _flat(expected["count"]), strict=True)
        ]
        doubled = sum(one for one in more if one > 0)
        lost = -sum(one for one in more if one < 0)
    return told, doubled, lost, asked


def _flat(count):
    return [number for side in count for number in side]


def _difference(found, expected):
    for key, then in expected.items():
        if found[key] != then and isinstance(then, Counter):
            return f"{key}: found {dict(found[key] - then)} in place of {dict(then - found[key])}"
        if found[key] != then:
            return f"{key}: found {found[key]} in place of {then}"
    return ""
