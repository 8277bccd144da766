"""Which people of both sides are one."""

import pytest

from tests.builders import (
    CONTACTS,
    in_sage,
    in_vtiger,
    organization,
    trading_book,
)
from tests.unit.matched import (
    SAGE,
    VTIGER,
    asked,
    meeting,
    pairs,
)


def person_there(id="c1", name="Jo Bloggs", **fields):
    return in_sage(CONTACTS, id, contact_id="s1", name=name, **fields)


def person_here(id="12x1", first="Jo", last="Bloggs", **fields):
    return in_vtiger(CONTACTS, id, **{"account_id": "11x1", "firstname": first, "lastname": last, **fields})


def test_people_are_looked_for_within_their_organization_only():
    elsewhere = person_here("12x2", account_id="11x2")
    found = pairs(CONTACTS, person_there(), person_here(), elsewhere, book=trading_book())
    assert found == {("c1", "12x1", "name")}


def test_people_without_organization_pair_with_nobody():
    there = in_sage(CONTACTS, "c1", name="Jo Bloggs")
    assert meeting(CONTACTS, there, person_here(account_id="")).doubts == {}


@pytest.mark.parametrize(
    "name", ["Bloggs, Jo", "Ms Jo Bloggs", "Herr Jo Bloggs", "J. Bloggs", "Bloggs", "Jo Bloeggs"]
)
def test_a_person_written_otherwise_is_a_question(name):
    assert asked(CONTACTS, person_there(name=name), person_here(), book=trading_book()) == {"c1", "12x1"}


def test_an_initial_holds_up_nobody_who_is_surely_the_same():
    found = meeting(
        CONTACTS,
        person_there(),
        person_here(),
        person_here("12x2", first="J."),
        person_here("12x3", first="Tom"),
        book=trading_book(),
    )
    assert [(one.sage.id, one.vtiger.id) for one in found.pairs] == [("c1", "12x1")]
    assert found.doubts == {}


def test_two_people_who_share_an_email_are_a_question():
    there = person_there(name="Bea Birkby", email="office@acme.example")
    here = person_here(first="Ada", last="Aldous", email="office@acme.example")
    found = meeting(CONTACTS, there, here, book=trading_book())
    assert (found.pairs, set(found.doubts)) == ((), {(SAGE, "c1"), (VTIGER, "12x1")})
    assert found.doubts[SAGE, "c1"][0].against == ("another name",)


def test_the_email_of_the_office_itself_makes_nobody_of_another_name_the_same():
    office = "office@acme.example"
    book = trading_book(organization(email1=office))
    there = person_there(name="Bea Birkby", email=office)
    here = person_here(first="Ada", last="Aldous", email=office)
    assert meeting(CONTACTS, there, here, book=book).doubts == {}
    namesake = person_here(first="Beatrice", last="Birkby", email=office)
    assert asked(CONTACTS, there, namesake, book=book) == {"c1", "12x1"}
