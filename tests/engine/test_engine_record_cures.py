"""Cures of organizations, contacts and items through engine and real clients: written, read back, at rest."""

import pytest

from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.sandbox.practice import build_practice
from tests.engine.practised import opened
from tests.manual_clock import ManualClock

SAGE, VTIGER = Side
ORGANIZATIONS, CONTACTS = ModuleId.ORGANIZATIONS, ModuleId.CONTACTS
PRODUCTS, SERVICES, INVOICES = ModuleId.PRODUCTS, ModuleId.SERVICES, ModuleId.INVOICES


@pytest.fixture(scope="module")
def practised(tmp_path_factory):
    """The practice company after its first sync: its moment, both worlds and its database."""
    clock = ManualClock()
    built = [world.dump() for world in build_practice(clock.now)]
    company = opened(tmp_path_factory.mktemp("practice"), clock.moment, *built)
    company.finished()
    company.close()
    return company.clock.moment, company.sage.dump(), company.vtiger.dump(), company.database


@pytest.fixture
def company(practised, tmp_path):
    company = opened(tmp_path, *practised)
    yield company
    company.close()


def held(company, module, rule, name="", side=None):
    """The one record of that module which the rule holds back."""
    (found,) = [
        one
        for one in company.store.open_skips(module)
        if one.why.rule == rule and name in one.name and side in (None, one.side)
    ]
    return found


def cured(company, skip, cure, value=None):
    """Carry the cure out as she would: it is done, and nothing holds the record any more.

    The next run brings along what had to do with it, if there is such, and the one behind it rests.
    """
    ran = company.cure(CureOrder(skip.module, skip.side, skip.record_id, cure, value))
    assert ran.cured == [(True, "")]
    assert rule_of(company, skip) == ""
    company.finished()
    assert rule_of(company, skip) == ""
    assert company.finished().written == []
    return ran


def rule_of(company, skip):
    now = {(one.side, one.record_id): one.why.rule for one in company.store.open_skips(skip.module)}
    return now.get((skip.side, skip.record_id), "")


def partner(company, skip):
    """The other side's record as last read."""
    link = company.store.link(skip.module, skip.side, skip.record_id)
    side = skip.side.other
    return company.store.seen(skip.module, side, link.id_on(side)).record


def own(company, skip):
    return company.store.seen(skip.module, skip.side, skip.record_id).record


# -- organizations


def test_a_supplier_becomes_a_customer_and_is_linked(company):
    skip = held(company, ORGANIZATIONS, "organization.wrong_type")
    cured(company, skip, "make_customer")
    there = partner(company, skip)
    assert there.fields["contact_type_ids"] == ("CUSTOMER",)
    assert there.text("name") == "Stitchcraft Embroidery"
    names = [row["name"] for row in company.sage.all("contacts")]
    assert names.count("Stitchcraft Embroidery") == 1


def test_a_supplier_stays_one_beside_a_customer_of_the_same_name(company):
    skip = held(company, ORGANIZATIONS, "organization.wrong_type")
    cured(company, skip, "second_contact")
    assert partner(company, skip).fields["contact_type_ids"] == ("CUSTOMER",)
    names = [row["name"] for row in company.sage.all("contacts")]
    assert names.count("Stitchcraft Embroidery") == 2


def test_an_erased_customer_is_made_anew_and_the_erased_one_is_only_news(company):
    skip = held(company, ORGANIZATIONS, "organization.erased")
    cured(company, skip, "anew")
    assert partner(company, skip).text("name") == "Greaves & Daughter Fencing"
    assert partner(company, skip).fields.get("gdpr_obfuscated") is not True
    left = held(company, ORGANIZATIONS, "organization.erased_alone")
    assert (left.side, left.name) == (SAGE, skip.name)


# -- questions


def test_the_same_is_linked_and_what_waits_for_it_follows(company):
    skip = held(company, ORGANIZATIONS, "match.ambiguous", "Riverside", VTIGER)
    waiting = [one for one in company.store.open_skips(CONTACTS) if one.why.waits_for]
    cured(company, skip, "same", skip.why.candidates[0])
    assert partner(company, skip).text("name") == "Riverside Motors"
    left = [one.name for one in company.store.open_skips(CONTACTS) if one.why.waits_for]
    assert len(left) < len(waiting)


def test_the_different_get_a_partner_each(company):
    skip = held(company, ORGANIZATIONS, "match.ambiguous", "Riverside", VTIGER)
    other = held(company, ORGANIZATIONS, "match.ambiguous", "Riverside", SAGE)
    cured(company, skip, "different")
    assert partner(company, skip).id != other.record_id
    # Vtiger keeps one organization of a name.
    assert rule_of(company, other) == "reference.clash"
    cured(company, other, "another")
    assert own(company, other).text("name") == partner(company, other).text("accountname")
    assert partner(company, other).text("accountname").startswith("Riverside Motors (")


def test_the_candidate_that_strong_evidence_speaks_for_is_taken_where_she_agrees(company):
    skip = held(company, ORGANIZATIONS, "match.ambiguous", "Pennine", VTIGER)
    cured(company, skip, "same")
    assert partner(company, skip).text("name") == "Pennine Site Supplies"


# -- contacts


def test_a_contact_is_given_an_organization_and_follows_it_to_sage(company):
    skip = held(company, CONTACTS, "contact.no_organization")
    (owner,) = [row for row in company.vtiger.all("Accounts") if row["accountname"] == "Arkle Roofing Ltd"]
    cured(company, skip, "organization", owner["id"])
    assert own(company, skip).text("account_id") == owner["id"]
    assert partner(company, skip).text("name") == "Callum Reid"


def test_a_contact_gets_an_organization_of_her_own(company):
    skip = held(company, CONTACTS, "contact.no_organization")
    ran = cured(company, skip, "own_organization")
    made = [(module, side, name) for module, side, status, name in ran.written if status == "created"]
    assert (ORGANIZATIONS, VTIGER, "Callum Reid") in made
    assert (ORGANIZATIONS, SAGE, "Callum Reid") in made
    assert partner(company, skip).text("name") == "Callum Reid"


def test_a_nameless_person_is_named_in_sage_and_made_in_vtiger(company):
    skip = held(company, CONTACTS, "record.mandatory_empty")
    cured(company, skip, "fill", "Stores Desk")
    assert own(company, skip).text("name") == "Stores Desk"
    assert partner(company, skip).text("lastname") == "Desk"


def test_a_long_name_is_shortened_in_vtiger_and_arrives_whole(company):
    skip = held(company, CONTACTS, "text.too_long")
    cured(company, skip, "shorten")
    assert partner(company, skip).text("name") == "Maria-Magdalena T. von Hohenstein-Brackenbury"


# -- items


@pytest.mark.parametrize("module", [PRODUCTS, SERVICES])
def test_an_item_takes_its_name_as_its_description_and_keeps_all_else(company, module):
    skip = held(company, module, "item.no_description")
    before = own(company, skip)
    cured(company, skip, "use_name")
    after = own(company, skip)
    assert partner(company, skip).text("description") == skip.name == after.text("description")
    changed = {name for name in before.fields if before.fields[name] != after.fields.get(name)}
    assert changed <= {"description", "modifiedtime", "modifiedby", "web_link"}


def test_a_long_description_is_shortened_at_a_word(company):
    skip = held(company, PRODUCTS, "text.too_long")
    cured(company, skip, "shorten")
    there = partner(company, skip).text("description")
    assert len(there) <= 255
    assert own(company, skip).text("description") == there


def test_a_code_that_is_taken_gets_another_number(company):
    skip = held(company, PRODUCTS, "reference.clash")
    code = own(company, skip).text("productcode")
    cured(company, skip, "another")
    assert partner(company, skip).text("item_code") == f"{code}-2" == own(company, skip).text("productcode")


# -- conflicts


@pytest.mark.parametrize(("cure", "winner"), [("keep_vtiger", VTIGER), ("keep_sage", SAGE)])
def test_the_side_that_stands_is_what_both_hold_afterwards(company, cure, winner):
    skip = held(company, INVOICES, "record.conflict")
    before = {one.side: one for one in (own(company, skip), partner(company, skip))}
    cured(company, skip, cure)
    after = {one.side: one for one in (own(company, skip), partner(company, skip))}
    amount = {VTIGER: "hdnGrandTotal", SAGE: "total_amount"}
    totals = {side: after[side].amount(amount[side]) for side in Side}
    assert set(totals.values()) == {before[winner].amount(amount[winner])}


# -- all of them


FIRST = [
    (ORGANIZATIONS, "organization.wrong_type", "make_customer"),
    (ORGANIZATIONS, "organization.erased", "anew"),
    (CONTACTS, "record.mandatory_empty", "fill"),
    (CONTACTS, "text.too_long", "shorten"),
    (CONTACTS, "contact.no_organization", "own_organization"),
    (PRODUCTS, "item.no_description", "use_name"),
    (SERVICES, "item.no_description", "use_name"),
    (PRODUCTS, "text.too_long", "shorten"),
    (PRODUCTS, "reference.clash", "another"),
    (INVOICES, "record.conflict", "keep_vtiger"),
]


def test_the_first_cures_of_all_go_in_one_run(company):
    skips = [(held(company, module, rule), cure) for module, rule, cure in FIRST]
    ran = company.cure(*(CureOrder(one.module, one.side, one.record_id, cure) for one, cure in skips))
    assert [done for done, _because in ran.cured] == [True] * len(FIRST)
    assert [rule_of(company, one) for one, _cure in skips] == [""] * len(FIRST)
    assert company.finished().written == []
