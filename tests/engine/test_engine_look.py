"""What strong evidence has linked is one pair; neither overwrites the other before a person has looked."""

from dataclasses import replace
from functools import partial

import pytest

from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.engine.verdicts import Hearing
from sagesync_desktop.modules import BY_ID
from tests.builders import codebook
from tests.engine.company import ORGANIZATIONS, PRODUCTS, VTIGER
from tests.engine.doomed import Doomed, Fuse, Killed
from tests.engine.edits import settle
from tests.engine.entries import PLACE
from tests.engine.in_step import assert_in_step

HERE = {"address_line_1": "1 High St", "city": "Leeds", "postal_code": "LS1 1AA", "country_id": "GB"}
OURS, THEIRS = "0113 496 0101", "0113 496 0999"


def met(company, name="Alpha Ltd", ours=OURS, theirs=THEIRS, email=""):
    """A customer whom both systems have, by name and address, and by what else is given for both."""
    company.account(name, phone=ours, email1=email, **PLACE)
    person = {"name": "Main Contact", "telephone": theirs, "email": email}
    return company.customer(name, main_address=HERE, main_contact_person=person)


def phones(company, name="Alpha Ltd"):
    """What Vtiger and Sage hold."""
    main = company.in_sage("contacts", name=name)["main_contact_person"]
    there = company.sage.get("contact_persons", main["id"])
    return company.in_vtiger("Accounts", accountname=name)["phone"], there["telephone"]


def looks(company, module=ORGANIZATIONS):
    return [one for one in company.store.open_skips(module) if one.why.rule == "match.look"]


def order(company, cure, value=None):
    (skip,) = looks(company)
    return CureOrder(skip.module, skip.side, skip.record_id, cure, value)


@pytest.fixture
def alpha(company):
    """The two differ in their phones, and the address is all that agrees besides the name."""
    company.only(ORGANIZATIONS)
    company.there = met(company)
    company.finished()
    return company


def test_what_strong_evidence_links_is_linked_and_overwrites_nothing(alpha):
    assert len(alpha.store.links(ORGANIZATIONS)) == 1
    assert phones(alpha) == (OURS, THEIRS)
    (skip,) = looks(alpha)
    assert skip.why.because == (
        "Linked by name and postcode. "
        f"Different in both systems: Primary Phone (“{THEIRS}” in Sage, “{OURS}” in Vtiger)"
    )
    assert (skip.side, skip.why.candidates) == (VTIGER, (alpha.there["id"],))
    assert alpha.finished().outcomes == ()
    assert phones(alpha) == (OURS, THEIRS)


def test_a_preview_of_it_overwrites_nothing_either(company):
    company.only(ORGANIZATIONS)
    met(company)
    told = company.finished(preview=True)
    assert [one.rule for one in told.outcomes] == ["match.look"]


def test_said_to_be_the_same_the_owners_value_stands_and_is_told(alpha):
    ran = alpha.cure(order(alpha, "same"))
    assert ran.cured == [(True, "")]
    assert phones(alpha) == (OURS, OURS)
    assert [one.rule for one in ran.outcomes] == ["change.replaced"]
    assert alpha.finished().written == []
    assert alpha.held() == []
    assert_in_step(alpha)


def test_the_side_that_she_chose_stands_and_is_no_note(alpha):
    ran = alpha.cure(order(alpha, "same", f"{alpha.there['id']}: phone=sage"))
    assert ran.cured == [(True, "")]
    assert phones(alpha) == (THEIRS, THEIRS)
    assert [one.rule for one in ran.outcomes] == [""]
    assert alpha.finished().written == []
    assert alpha.held() == []


@pytest.fixture
def limited(alpha):
    """Sage writes the name otherwise, so that Vtiger takes both."""
    alpha.sage.update("contacts", alpha.there["id"], {"name": "Alpha Limited"})
    alpha.finished()
    return alpha


def test_taken_apart_each_gets_a_record_of_its_own(limited):
    ran = limited.cure(order(limited, "different"))
    assert ran.cured == [(True, "")]
    settle(limited)
    assert len(limited.store.links(ORGANIZATIONS)) == 2
    assert sorted(one["phone"] for one in limited.vtiger.all("Accounts")) == [OURS, THEIRS]
    assert limited.held() == []


@pytest.mark.parametrize("verdict", [Verdict.SAME, Verdict.DIFFERENT])
def test_a_word_given_by_command_or_in_the_records_tab_does_the_same(limited, verdict):
    alpha = limited
    (skip,) = looks(alpha)
    hearing = Hearing(alpha.store, BY_ID[ORGANIZATIONS], codebook(), alpha.clock.now())
    hearing.hear(VTIGER, skip.record_id, verdict, alpha.there["id"])
    settle(alpha)
    assert alpha.held() == []
    assert len(alpha.store.links(ORGANIZATIONS)) == (1 if verdict is Verdict.SAME else 2)


def test_two_matters_beside_the_name_are_certain(company):
    company.only(ORGANIZATIONS)
    met(company, email="office@alpha.example")
    company.finished()
    assert looks(company) == []
    assert phones(company) == (OURS, OURS)


def test_what_does_not_differ_needs_no_look_and_is_an_ordinary_pair(company):
    company.only(ORGANIZATIONS)
    met(company, theirs=OURS, email="")
    company.finished()
    account = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    company.vtiger.edit({"id": account["id"], "phone": THEIRS})
    company.finished()
    assert phones(company) == (THEIRS, THEIRS)


def test_an_empty_field_is_filled_without_a_look(company):
    company.only(ORGANIZATIONS)
    met(company, theirs="")
    company.finished()
    assert looks(company) == []
    assert phones(company) == (OURS, OURS)


def test_no_longer_different_it_waits_for_nobody(alpha):
    account = alpha.in_vtiger("Accounts", accountname="Alpha Ltd")
    alpha.vtiger.edit({"id": account["id"], "phone": THEIRS})
    alpha.finished()
    assert alpha.held() == []
    alpha.vtiger.edit({"id": account["id"], "phone": OURS})
    alpha.finished()
    assert phones(alpha) == (OURS, OURS)


def test_an_edit_meanwhile_waits_with_it(alpha):
    account = alpha.in_vtiger("Accounts", accountname="Alpha Ltd")
    alpha.vtiger.edit({"id": account["id"], "phone": "0113 496 0555"})
    assert alpha.finished().written == []
    assert len(looks(alpha)) == 1
    assert phones(alpha) == ("0113 496 0555", THEIRS)


def test_left_alone_and_changed_later_it_still_waits_for_a_look(alpha):
    alpha.cure(order(alpha, "leave"))
    assert [rule for rule, _side, _name in alpha.held()] == ["desk.left_alone"]
    account = alpha.in_vtiger("Accounts", accountname="Alpha Ltd")
    alpha.vtiger.edit({"id": account["id"], "phone": "0113 496 0555"})
    alpha.finished()
    assert len(looks(alpha)) == 1
    assert phones(alpha) == ("0113 496 0555", THEIRS)


def test_links_of_before_wait_for_nobody(alpha):
    """A database that an earlier release kept knows nothing of a look."""
    (link,) = alpha.store.links(ORGANIZATIONS)
    base = {name: value for name, value in link.base.items() if not name.startswith("~")}
    alpha.store.save_link(replace(link, base=base))
    alpha.finished()
    assert phones(alpha) == (OURS, OURS)


def test_all_of_a_group_are_the_same_at_one_press(company):
    company.only(ORGANIZATIONS)
    names = [f"Customer {letter} Ltd" for letter in "ABC"]
    for name in names:
        met(company, name)
    company.finished()
    orders = [CureOrder(one.module, one.side, one.record_id, "same") for one in looks(company)]
    assert len(orders) == 3
    assert company.cure(*orders).cured == [(True, "")] * 3
    assert [phones(company, name) for name in names] == [(OURS, OURS)] * 3
    assert company.finished().written == []


def test_a_product_known_by_its_name_alone_waits_and_one_by_code_and_name_does_not(company):
    company.only(PRODUCTS)
    company.product("Lamp", "L-1", description="Lamp", unit_price="10.00")
    company.sage_product("Lamp", "L-1", "12.00")
    company.product("Rope", "", description="Rope", unit_price="10.00")
    company.sage_product("Rope", "R-9", "12.00")
    company.finished()
    assert [one.name for one in looks(company, PRODUCTS)] == ["Rope"]


# -- killed while she answers


@pytest.mark.parametrize("step", range(1, 60, 3))
def test_killed_while_she_answers_what_she_chose_is_never_overwritten(alpha, step):
    """Either nothing was kept of her word, and it waits as before, or her side stands in the end."""
    wanted = order(alpha, "same", f"{alpha.there['id']}: phone=sage")
    alpha.wrap_store = partial(Doomed, fuse=Fuse(step), after=False)
    try:
        alpha.cure(wanted)
    except Killed:
        pass
    finally:
        alpha.wrap_store = lambda inner: inner
    alpha.restart()
    settle(alpha)
    assert phones(alpha)[1] == THEIRS
    if looks(alpha):
        alpha.cure(order(alpha, "same", f"{alpha.there['id']}: phone=sage"))
        settle(alpha)
    assert phones(alpha) == (THEIRS, THEIRS)
    assert alpha.held() == []
