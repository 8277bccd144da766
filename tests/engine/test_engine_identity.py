"""Two filled systems meet: what is the same is linked, what could be is asked, nothing is made twice."""

from decimal import Decimal
from functools import partial

import pytest

from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.runs import CureOrder
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.doomed import Doomed, Fuse, Killed
from tests.engine.edits import settle
from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step
from tests.engine.test_engine_killed import killed_at

OFFICE = "0113 496 0100"
HERE = {"address_line_1": "1 High St", "city": "Leeds", "postal_code": "LS1 1AA", "country_id": "GB"}


@pytest.fixture
def twice(company):
    """A customer, a product and a sale that were typed into both systems before they met."""
    company.alpha = company.account("Alpha Ltd", phone=OFFICE, **PLACE)
    company.widget = company.product()
    company.sold = company.invoice(company.alpha, line(company.widget))
    company.customer_alpha = company.customer(
        "Alpha Limited",
        main_address=HERE,
        main_contact_person={"name": "Main Contact", "telephone": OFFICE},
    )
    company.ware = company.sage_product("Widget, best", "W-1", "10.00")
    company.posted = company.sage_invoice(
        company.customer_alpha, company.sage_line(company.ware, price="10.00")
    )
    return company


def parties(company):
    return [row["name"] for row in company.sage.all("contacts") if not row["system"]]


def invoices(company):
    return len(company.sage.all("sales_invoices")), len(company.vtiger.all("Invoice"))


def test_two_filled_systems_are_linked_and_nothing_is_made(twice):
    ran = twice.finished()
    assert [one for one in ran.written if one[2] == "created"] == []
    assert twice.store.link_ids(ORGANIZATIONS) == ((twice.customer_alpha["id"], twice.alpha["id"]),)
    assert twice.store.link_ids(INVOICES) == ((twice.posted["id"], twice.sold["id"]),)
    settle(twice)
    assert_in_step(twice)


def test_a_sale_with_other_lines_is_asked_about_and_made_on_neither_side(twice):
    twice.sage.update(
        "sales_invoices",
        twice.posted["id"],
        {"invoice_lines": [twice.sage_line(twice.ware, "1", "20.00")]},
    )
    twice.finished()
    assert invoices(twice) == (1, 1)
    assert {rule for rule, _side, _name in twice.held()} == {"match.ambiguous"}
    settle(twice)
    assert invoices(twice) == (1, 1)


def test_a_confirmed_sale_is_linked_and_its_difference_is_a_conflict(twice):
    twice.sage.update(
        "sales_invoices",
        twice.posted["id"],
        {"invoice_lines": [twice.sage_line(twice.ware, "1", "20.00")]},
    )
    twice.finished()
    twice.store.save_verdict(INVOICES, twice.posted["id"], twice.sold["id"], Verdict.SAME, twice.clock.now())
    twice.finished()
    assert twice.store.link_ids(INVOICES) == ((twice.posted["id"], twice.sold["id"]),)
    assert {rule for rule, _side, _name in twice.held()} == {"record.conflict"}


def test_what_linking_overwrites_is_said_before_and_after_it_is_done(company):
    email = "office@alpha.example"
    alpha = company.account("Alpha Ltd", phone="0113 496 0101", email1=email, **PLACE)
    company.customer(
        "Alpha Ltd",
        main_address=HERE,
        main_contact_person={"name": "Main Contact", "telephone": "0113 496 0999", "email": email},
    )
    (told,) = company.finished(ORGANIZATIONS, preview=True).of("updated")
    assert told.because.startswith("Linked by e-mail and name. Sage's Primary Phone will change from “0113")
    assert [change.field for change in told.changes][:1] == ["Primary Phone"]
    (done,) = [one for one in company.finished(ORGANIZATIONS).of("updated") if one.target == SAGE]
    assert done.because.startswith("Linked by e-mail and name. Sage's Primary Phone changed from “0113")
    assert done.rule == "change.replaced"
    assert f"match unlink Organizations {alpha['id']}" in done.fix


def test_a_question_is_told_once_whatever_its_words_become(company):
    account = company.account("Müller Ltd", **PLACE)
    company.customer("Mueller Ltd", main_address=HERE)
    assert len(company.finished(ORGANIZATIONS).of("skipped")) == 2
    company.vtiger.edit({"id": account["id"], "accountname": "Muller Ltd"})
    assert [one.target for one in company.finished(ORGANIZATIONS).of("skipped")] == [SAGE]
    of_sage = next(one for one in company.store.open_skips(ORGANIZATIONS) if one.side.value == SAGE)
    assert "Muller Ltd" in of_sage.why.because


def test_the_log_says_by_what_two_were_linked(twice):
    ran = twice.finished()
    said = {one.module: one.because.split(". ")[0] for one in ran.outcomes if one.because}
    assert said == {
        ORGANIZATIONS: "Linked by name and postcode",
        PRODUCTS: "Linked by code and description",
        INVOICES: "Linked by customer, date, total and lines",
    }
    assert twice.finished().outcomes == ()


def test_two_that_differ_when_they_first_meet_did_not_change(twice):
    twice.sage.update("sales_invoices", twice.posted["id"], {"due_date": "2026-12-31"})
    (held,) = twice.finished().of("skipped")
    assert held.because == (
        "Linked by customer, date, total and lines. "
        "Different in both systems: Due Date (“2026-12-31” in Sage, “2026-12-20” in Vtiger)"
    )
    (open_now,) = twice.store.open_skips(INVOICES)
    assert open_now.why.because.startswith("Different in both systems")
    assert twice.finished().outcomes == ()


def test_the_fee_of_another_month_travels(twice):
    twice.sage.update("sales_invoices", twice.posted["id"], {"date": "2026-10-20"})
    twice.finished()
    assert invoices(twice) == (2, 2)


def test_a_sale_like_one_that_is_linked_already_is_a_new_one(twice):
    twice.finished()
    twice.invoice(twice.alpha, line(twice.widget), subject="The same again")
    twice.finished()
    assert invoices(twice) == (2, 2)


def test_what_a_person_took_apart_is_neither_linked_nor_made_again(twice):
    settle(twice)
    (link,) = twice.store.links(INVOICES)
    twice.store.drop_link(link)
    twice.store.save_verdict(INVOICES, link.sage_id, link.vtiger_id, Verdict.UNLINKED, twice.clock.now())
    twice.store.mark_all_pending(INVOICES)
    settle(twice)
    assert invoices(twice) == (1, 1)
    assert twice.store.links(INVOICES) == ()
    assert [rule for rule, _side, _name in twice.held()] == ["match.unlinked"] * 2
    twice.store.save_verdict(INVOICES, link.sage_id, link.vtiger_id, Verdict.DIFFERENT, twice.clock.now())
    settle(twice)
    assert invoices(twice) == (2, 2)


def test_taking_customers_apart_moves_none_of_their_invoices(twice):
    """The posted invoice stays with the customer that Sage has it for, until somebody corrects it there."""
    settle(twice)
    (link,) = twice.store.links(ORGANIZATIONS)
    twice.store.drop_link(link)
    twice.store.save_verdict(
        ORGANIZATIONS, link.sage_id, link.vtiger_id, Verdict.DIFFERENT, twice.clock.now()
    )
    twice.sage.update("contacts", link.sage_id, {"name": "Omega Ltd"})
    twice.store.mark_all_pending(ORGANIZATIONS)
    settle(twice)
    twice.store.mark_all_pending(INVOICES)
    settle(twice)
    assert twice.vtiger.retrieve(twice.sold["id"])["account_id"] == link.vtiger_id
    (held,) = twice.store.open_skips(INVOICES)
    assert held.why.rule == "invoice.other_customer"
    assert invoices(twice) == (1, 1)


def test_an_email_shared_with_somebody_else_changes_nothing_of_theirs(company):
    company.account("Larch Hotels Ltd", email1="books@group.example", **PLACE)
    hawthorn = company.customer(
        "Hawthorn Hotels Ltd",
        main_address={**HERE, "postal_code": "HU1 1AA"},
        main_contact_person={"name": "Main Contact", "email": "books@group.example"},
    )
    company.finished()
    assert parties(company) == ["Hawthorn Hotels Ltd"]
    assert company.sage.get("contacts", hawthorn["id"])["name"] == "Hawthorn Hotels Ltd"
    assert {(rule, side) for rule, side, _name in company.held()} == {
        ("match.ambiguous", SAGE),
        ("match.ambiguous", VTIGER),
    }


def test_an_account_number_that_sage_gave_to_somebody_else_keeps_nobody_back(company):
    yarrow = company.account("Yarrow Florals", **PLACE)
    zinnia = company.customer("Zinnia Plumbing", reference=yarrow["account_no"])
    ran = company.finished(ORGANIZATIONS)
    made = company.in_sage("contacts", name="Yarrow Florals")
    assert not made["reference"]
    (said,) = [one for one in ran.of("created") if one.target == SAGE]
    assert said.because == (
        f"It was made without Organization Number {yarrow['account_no']}, which another record in Sage bears"
    )
    assert company.sage.get("contacts", zinnia["id"])["reference"] == yarrow["account_no"]
    assert company.held() == []
    settle(company)
    assert_in_step(company, ORGANIZATIONS)


def test_a_service_number_that_sage_gave_to_another_service_keeps_no_invoice_back(company):
    advice = company.service("Advice hour", description="Advice hour")
    company.sage_service("Heater check", advice["service_no"])
    alpha = company.account("Alpha Ltd", **PLACE)
    company.invoice(alpha, line(advice, "2", "45.00"))
    company.finished()
    (posted,) = company.sage.all("sales_invoices")
    ((one,),) = [posted["invoice_lines"]]
    assert one["service"]["id"] == company.in_sage("services", description="Advice hour")["id"]
    assert company.held() == []


def test_a_code_that_people_typed_and_that_is_taken_still_holds_the_product(company):
    company.product("Fence panel", "HIRE-1")
    company.sage_service("Hire of fence panels", "HIRE-1")
    company.finished()
    assert ("reference.clash", VTIGER, "Fence panel") in company.held()


def test_an_unlinked_pair_that_was_let_go_before_is_not_linked_by_memory(twice):
    """Restored records are joined again by the link of before, unless somebody parted them."""
    settle(twice)
    (link,) = twice.store.links(PRODUCTS)
    twice.store.let_go(link)
    twice.store.save_verdict(PRODUCTS, link.sage_id, link.vtiger_id, Verdict.DIFFERENT, twice.clock.now())
    twice.finished()
    assert twice.store.link(PRODUCTS, SAGE, link.sage_id) is None


def test_two_people_of_one_firm_who_share_an_email_stay_two(company):
    alpha = company.account("Alpha Ltd", **PLACE)
    company.person(alpha, "Ada", "Aldous", email="desk@alpha.example")
    there = company.customer("Alpha Ltd", main_address=HERE)
    bea = company.sage_person(there, "Bea Birkby", email="desk@alpha.example")
    company.finished()
    assert company.sage.get("contact_persons", bea["id"])["name"] == "Bea Birkby"
    assert company.store.link_ids(CONTACTS) == ()
    assert {rule for rule, _side, _name in company.held()} == {"match.ambiguous"}


# -- people, whose e-mail in Sage is their customer's as well


@pytest.fixture
def archers(company):
    """Perhaps one person, by last name and e-mail: the first write to the customer replaces that in Sage."""
    alpha = company.account("Alpha Ltd", email1="info@alpha.example", phone="0113 496 0002", **PLACE)
    company.person(alpha, "Ann", "Archer", email="ann@alpha.example", phone="0113 496 0001")
    company.customer(
        "Alpha Ltd",
        main_address=HERE,
        main_contact_person={
            "name": "Nan Archer",
            "email": "ann@alpha.example",
            "telephone": "0113 496 0002",
        },
    )
    return company


def people(company):
    return sorted(row["name"] for row in company.sage.all("contact_persons") if row["name"] != "Main Contact")


def test_a_question_outlives_our_own_write_of_what_it_was_asked_for(archers):
    archers.finished()
    assert archers.in_sage("contact_persons", name="Nan Archer")["email"] == "info@alpha.example"
    held = archers.held()
    assert {rule for rule, _side, _name in held} == {"match.ambiguous"}
    settle(archers)
    assert archers.held() == held
    assert people(archers) == ["Nan Archer"]


def test_a_question_that_a_person_answers_by_an_edit_is_gone(archers):
    archers.finished()
    person = archers.in_vtiger("Contacts", lastname="Archer")
    archers.vtiger.edit({"id": person["id"], "lastname": "Arrow", "email": "arrow@alpha.example"})
    settle(archers)
    assert archers.held() == []
    assert people(archers) == ["Ann Arrow", "Nan Archer"]


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", range(15, 20))
def test_a_first_run_killed_between_customer_and_people_ends_as_one_that_was_not(archers, step, after):
    """Whichever write was the last: names, e-mails and phones of everybody, and what is asked."""
    killed_at(archers, step, after=after)
    archers.restart()
    settle(archers)
    assert people(archers) == ["Nan Archer"]
    assert {rule for rule, _side, _name in archers.held()} == {"match.ambiguous"}
    main = archers.in_sage("contact_persons", name="Nan Archer")
    assert (main["email"], main["telephone"]) == ("info@alpha.example", "0113 496 0002")
    ann = archers.in_vtiger("Contacts", lastname="Archer")
    assert (ann["email"], ann["phone"]) == ("ann@alpha.example", "0113 496 0001")


# -- a question answered with whose value stands: nothing is asked a second time


@pytest.fixture
def doubtful(twice):
    """A sale with other lines in Sage, which is asked about."""
    lines = [twice.sage_line(twice.ware, "1", "20.00")]
    twice.sage.update("sales_invoices", twice.posted["id"], {"invoice_lines": lines})
    twice.finished()
    return twice


@pytest.mark.parametrize(("side", "quantity"), [(SAGE, "1"), (VTIGER, "2")])
def test_a_confirmed_sale_is_linked_with_the_lines_of_the_side_that_stands(doubtful, side, quantity):
    (asked,) = [one for one in doubtful.store.open_skips(INVOICES) if one.side.value == VTIGER]
    given = f"{doubtful.posted['id']}: lines={side}"
    ran = doubtful.cure(CureOrder(INVOICES, asked.side, asked.record_id, "same", given))
    assert ran.cured == [(True, "")]
    assert doubtful.held() == []
    (there,) = doubtful.sage.get("sales_invoices", doubtful.posted["id"])["invoice_lines"]
    assert Decimal(there["quantity"]) == Decimal(quantity)
    assert doubtful.finished().written == []
    assert_in_step(doubtful)


@pytest.mark.parametrize("step", range(1, 40, 3))
def test_killed_while_she_answers_the_lines_that_she_chose_stand_in_the_end(doubtful, step):
    (asked,) = [one for one in doubtful.store.open_skips(INVOICES) if one.side.value == VTIGER]
    wanted = CureOrder(INVOICES, asked.side, asked.record_id, "same", f"{doubtful.posted['id']}: lines=sage")
    doubtful.wrap_store = partial(Doomed, fuse=Fuse(step), after=False)
    try:
        doubtful.cure(wanted)
    except Killed:
        pass
    finally:
        doubtful.wrap_store = lambda inner: inner
    doubtful.restart()
    settle(doubtful)
    if doubtful.store.open_skips(INVOICES):
        assert {one.why.rule for one in doubtful.store.open_skips(INVOICES)} == {"match.ambiguous"}
        doubtful.cure(wanted)
        settle(doubtful)
    (there,) = doubtful.sage.get("sales_invoices", doubtful.posted["id"])["invoice_lines"]
    assert Decimal(there["quantity"]) == 1
    assert invoices(doubtful) == (1, 1)
    assert doubtful.held() == []
