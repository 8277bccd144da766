"""Records whose partner was deleted, beside others that look like them: never made again, never doubled."""

from datetime import timedelta
from urllib.parse import parse_qs

import pytest

from sagesync_desktop.core.errors import RejectedByServer
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.store.models import Likeness, Seen
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SERVICES, VTIGER
from tests.engine.edits import settle
from tests.engine.entries import PLACE, line

DAY = timedelta(days=1).total_seconds()
GONE, ASKED = "record.deleted_elsewhere", "match.ambiguous"
POSTED, ANEW = "SI-1 · INV1", "INV3 · Order 2"


@pytest.fixture
def sold(company):
    """Two sales that are in both systems; the first one was entered in Vtiger."""
    company.alpha = company.account("Alpha Ltd", email1="post@alpha.example", **PLACE)
    company.widget = company.product()
    company.sold = company.invoice(company.alpha, line(company.widget))
    company.invoice(company.alpha, line(company.widget, "9"), subject="Another")
    settle(company)
    return company


def sell_again(company):
    """The same sale to the same customer on the same day, typed anew."""
    return company.invoice(company.alpha, line(company.widget), subject="Order 2")


def a_day_later(company, **options):
    company.clock.advance(DAY)
    return company.finished(**options)


def invoices(company):
    return len(company.sage.all("sales_invoices")), len(company.vtiger.all("Invoice"))


def held(company):
    return {name: rule for rule, _side, name in company.held()}


def said_of(company, module, name):
    (skip,) = (one for one in company.store.open_skips(module) if one.name == name)
    return skip.why.because


def answer(company, module, sage_id, vtiger_id, verdict):
    company.store.save_verdict(module, sage_id, vtiger_id, verdict, company.clock.now())
    company.store.mark_all_pending(module)


def deleted_and_sold_again(company, *, noticed):
    """Returns the ids of the posted invoice and of that which was typed anew."""
    company.vtiger.delete(company.sold["id"])
    if noticed:
        a_day_later(company)
        assert held(company) == {POSTED: GONE}
    new = sell_again(company)
    return company.in_sage("sales_invoices", reference="INV1")["id"], new["id"]


# -- a sale that was deleted and typed anew


@pytest.mark.parametrize("noticed", [True, False])
def test_a_sale_deleted_and_typed_anew_is_asked_about_and_not_posted_twice(sold, noticed):
    deleted_and_sold_again(sold, noticed=noticed)
    planned = [(rule, name) for rule, name in a_day_later(sold, preview=True).rules]
    assert sold.finished().rules == planned
    assert held(sold) == {POSTED: ASKED, ANEW: ASKED}
    assert invoices(sold) == (2, 2)
    assert said_of(sold, INVOICES, POSTED).startswith("“SI-1 · INV1” was deleted in Vtiger; here it was left")
    assert "it could be “INV3 · Order 2” in Vtiger, but with another number" in said_of(
        sold, INVOICES, POSTED
    )
    assert a_day_later(sold).outcomes == ()


# -- noticed by a look, before all ids are asked for


def looks(ran, record):
    """How often a run has read one record of Vtiger's by itself."""
    asked = (parse_qs(one.query) for one in ran.asked(VTIGER, "GET"))
    return sum((one["operation"], one.get("id")) == (["retrieve"], [record["id"]]) for one in asked)


def move_on(company):
    """Later sales, so that the listing of what changed last does not read the first one again."""
    company.invoice(company.alpha, line(company.widget, "7"), subject="Later")
    company.finished()


def test_a_sale_typed_anew_before_the_daily_pass_is_asked_about_in_the_next_run(sold):
    deleted_and_sold_again(sold, noticed=False)
    assert sold.finished(preview=True).rules == [(ASKED, POSTED), (ASKED, ANEW)]
    sold.finished()
    assert held(sold) == {POSTED: ASKED, ANEW: ASKED}
    assert invoices(sold) == (2, 2)
    assert sold.finished().written == []


def test_a_sale_that_is_like_another_one_is_posted_after_one_look_at_that(sold):
    move_on(sold)
    sell_again(sold)
    ran = sold.finished()
    assert looks(ran, sold.sold) == 1
    assert (invoices(sold), held(sold)) == ((4, 4), {})
    assert looks(sold.finished(), sold.sold) == 0


def test_a_sale_of_before_this_release_is_known_again_too(sold):
    move_on(sold)
    sold.store.connection.execute(Likeness.delete())
    sold.store.connection.execute(Seen.update({Seen.title_folded: None}))
    sold.vtiger.delete(sold.sold["id"])
    sell_again(sold)
    sold.finished()
    assert set(held(sold).values()) == {ASKED}
    assert invoices(sold) == (3, 3)


@pytest.mark.parametrize("other", [{"invoicedate": "2026-11-21"}, {"account_id": "beta"}, {"quantity": "3"}])
def test_a_sale_of_another_day_customer_or_total_costs_no_look(sold, other):
    account = sold.account("Beta Ltd", **PLACE) if "account_id" in other else sold.alpha
    move_on(sold)
    day = {"invoicedate": other["invoicedate"]} if "invoicedate" in other else {}
    sold.invoice(account, line(sold.widget, other.get("quantity", "2")), subject="Order 2", **day)
    assert looks(sold.finished(), sold.sold) == 0


class Closed:
    """A side that refuses to open one record, though it is there."""

    def __init__(self, inner, record_id):
        self._inner, self._record_id = inner, record_id

    def __getattr__(self, name):
        return getattr(self._inner, name)

    def look(self, module, record_id):
        if record_id == self._record_id:
            raise RejectedByServer("Vtiger does not open it", "It dies on it", "Look at it", side=VTIGER)
        return self._inner.look(module, record_id)


def test_a_like_sale_that_cannot_be_opened_is_told_of_and_not_taken_for_deleted(sold):
    sell_again(sold)
    sold.wrap_port = lambda port: Closed(port, sold.sold["id"]) if port.side is VTIGER else port
    ran = sold.finished()
    assert [one for one in ran.messages if "does not open it" in one]
    assert (invoices(sold), held(sold)) == ((3, 3), {})


@pytest.mark.parametrize("noticed", [True, False])
def test_of_two_sales_that_are_different_only_the_new_one_is_posted(sold, noticed):
    ids = deleted_and_sold_again(sold, noticed=noticed)
    a_day_later(sold)
    answer(sold, INVOICES, *ids, Verdict.DIFFERENT)
    settle(sold)
    assert held(sold) == {POSTED: GONE}
    assert invoices(sold) == (3, 2)


def test_two_sales_that_are_the_same_are_linked(sold):
    ids = deleted_and_sold_again(sold, noticed=False)
    a_day_later(sold)
    answer(sold, INVOICES, *ids, Verdict.SAME)
    settle(sold)
    assert held(sold) == {}
    assert ids in sold.store.link_ids(INVOICES)
    assert invoices(sold) == (2, 2)


def test_a_deleted_sale_that_was_changed_in_sage_is_a_candidate_too(sold):
    posted, _new = deleted_and_sold_again(sold, noticed=False)
    sold.sage.update("sales_invoices", posted, {"due_date": "2026-12-24"})
    a_day_later(sold)
    assert held(sold) == {POSTED: "record.deleted_and_edited", ANEW: ASKED}
    assert "another partner, now deleted" in said_of(sold, INVOICES, ANEW)
    assert invoices(sold) == (2, 2)
    assert a_day_later(sold).outcomes == ()


def test_what_was_typed_anew_alike_in_all_is_linked_in_the_run_that_notices_the_deletion(sold):
    sold.vtiger.delete(sold.widget["id"])
    new = sold.product()
    a_day_later(sold)
    (ware,) = sold.sage.all("products")
    assert sold.store.link_ids(PRODUCTS) == ((ware["id"], new["id"]),)
    assert GONE not in held(sold).values()


# -- a question that comes and goes


LIKENESSES = {
    ORGANIZATIONS: (
        lambda c: c.beta,
        lambda c: c.account("Omega Ltd", email1="post@beta.example", bill_code="OM1 1EG"),
    ),
    CONTACTS: (lambda c: c.ann, lambda c: c.person(c.alpha, "Zoe", "Zander", email="ann@alpha.example")),
    PRODUCTS: (lambda c: c.widget, lambda c: c.product("Widget", "W-2")),
    INVOICES: (lambda c: c.sold, sell_again),
}


@pytest.mark.parametrize("module", LIKENESSES)
def test_a_deleted_record_is_not_made_again_when_the_question_about_it_has_gone(sold, module):
    sold.beta = sold.account("Beta Ltd", email1="post@beta.example")
    sold.person(sold.alpha, "Bob", "Baker")
    sold.ann = sold.person(sold.alpha, "Ann", "Archer", email="ann@alpha.example")
    sold.product("Gadget", "G-1")
    settle(sold)
    deleted, enter = LIKENESSES[module]
    sold.vtiger.delete(deleted(sold)["id"])
    a_day_later(sold)
    assert [skip.why.rule for skip in sold.store.open_skips(module)] == [GONE]
    before = sold.count(), invoices(sold)
    new = enter(sold)
    a_day_later(sold)
    assert [skip.why.rule for skip in sold.store.open_skips(module)] == [ASKED, ASKED]
    sold.vtiger.delete(new["id"])
    a_day_later(sold)
    assert [skip.why.rule for skip in sold.store.open_skips(module)] == [GONE]
    assert (sold.count(), invoices(sold)) == before
    assert sold.finished().outcomes == ()


def test_a_survivor_that_was_a_supplier_for_a_while_is_not_made_again(sold):
    sold.account("Beta Ltd")
    settle(sold)
    sold.only(ORGANIZATIONS)
    customer = sold.in_sage("contacts", name="Beta Ltd")["id"]
    sold.vtiger.delete(sold.in_vtiger("Accounts", accountname="Beta Ltd")["id"])
    a_day_later(sold)
    for kind, told in (("VENDOR", {}), ("CUSTOMER", {"Beta Ltd": GONE})):
        with sold.sage.lock:
            books = sold.sage.company()
            row = books.row("contacts", customer)
            row["contact_type_ids"] = [kind]
            books.touch("contacts", row)
        a_day_later(sold)
        assert held(sold) == told
    assert len(sold.vtiger.all("Accounts")) == 1


def test_a_survivor_back_from_the_recycle_bin_is_not_made_again(sold):
    """It was hidden for a while, or deleted as well: either way somebody deleted its partner."""
    sold.product("Gadget", "G-1")
    settle(sold)
    sold.only(PRODUCTS)
    gadget = sold.in_vtiger("Products", productcode="G-1")["id"]
    sold.sage.delete("products", sold.in_sage("products", item_code="G-1")["id"])
    a_day_later(sold)
    sold.vtiger.delete(gadget)
    a_day_later(sold)
    assert held(sold) == {}
    sold.vtiger.restore(gadget)
    a_day_later(sold)
    assert held(sold) == {"Gadget": GONE}
    assert len(sold.sage.all("products")) == 1


# -- two records whose partners were both deleted


def test_two_of_one_description_whose_partners_were_deleted_are_no_candidates_of_each_other(company):
    """Found by the walk of seed 20261123: two products called "Good", one deleted in Sage, one in Vtiger."""
    for number in (1, 2, 3):
        company.product(f"Thing {number}", f"T-{number}", description="Good")
    company.only(PRODUCTS)
    settle(company)
    company.sage.delete("products", company.in_sage("products", item_code="T-1")["id"])
    company.vtiger.delete(company.in_vtiger("Products", productcode="T-2")["id"])
    a_day_later(company)
    assert held(company) == {"Thing 1": GONE, "Good": GONE}
    assert a_day_later(company).outcomes == ()
    assert held(company) == {"Thing 1": GONE, "Good": GONE}


def test_two_that_would_be_linked_are_asked_about_where_either_had_a_partner_of_its_own(company):
    """Doubles that were cleared up crosswise, or two services of one name: only a person can tell."""
    for name in ("Advice", "Fitting", "Repair"):
        company.service(name, description=name)
    company.only(SERVICES)
    settle(company)
    company.sage.delete("services", company.in_sage("services", description="Advice")["id"])
    company.vtiger.delete(company.in_vtiger("Services", servicename="Fitting")["id"])
    a_day_later(company)
    assert held(company) == {"Advice": GONE, "Fitting": GONE}
    left = company.in_vtiger("Services", servicename="Advice")["id"]
    company.vtiger.edit({"id": left, "servicename": "Fitting", "description": "Fitting"})
    a_day_later(company)
    rules = [(rule, side) for rule, side, _name in company.held()]
    assert rules == [(ASKED, "sage"), (ASKED, "vtiger")]
    (skip, _other) = company.store.open_skips(SERVICES)
    assert skip.why.because.endswith("but with another partner, now deleted")
    answer(company, SERVICES, company.in_sage("services", description="Fitting")["id"], left, Verdict.SAME)
    settle(company)
    assert held(company) == {}
    assert company.store.link(SERVICES, VTIGER, left) is not None
