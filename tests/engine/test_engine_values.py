"""Known or asked about: no value arrives as another one, and none is lost without a word."""

import pytest
from company import ORGANIZATIONS, SAGE
from entries import PLACE


def country_in_sage(company, name):
    address = company.in_sage("contacts", name=name)["main_address"]
    return company.in_sage("addresses", id=address["id"])["country"]["id"]


@pytest.mark.parametrize(
    ("typed", "code"), [("Österreich", "AT"), ("N.I.", "GB"), ("Éire", "IE"), ("Deutschland", "DE")]
)
def test_a_country_in_its_own_words_arrives_as_that_country(company, typed, code):
    company.account("Far Ltd", **{**PLACE, "bill_country": typed})
    company.finished()
    assert country_in_sage(company, "Far Ltd") == code
    assert company.finished().written == []
    assert company.held() == []


@pytest.mark.parametrize("typed", ["C.I.", "Atlantis", "CA"])
def test_an_organization_in_an_unknown_country_is_asked_about_until_it_is_known(company, typed):
    account = company.account("Far Ltd", **{**PLACE, "bill_country": typed})
    company.finished()
    assert company.held() == [("value.unmappable", "vtiger", "Far Ltd")]
    assert "Far Ltd" not in {row["name"] for row in company.sage.all("contacts")}
    company.vtiger.edit({"id": account["id"], "bill_country": "Jersey"})
    company.finished()
    assert country_in_sage(company, "Far Ltd") == "JE"
    assert company.held() == []


def test_a_country_that_becomes_unknown_is_said_and_neither_side_is_written(company):
    account = company.account("Mover Ltd", **{**PLACE, "bill_country": "Austria"})
    company.finished()
    company.vtiger.edit({"id": account["id"], "bill_country": "Atlantis", "phone": "0113 496 0001"})
    ran = company.finished()
    assert [(module, side) for module, side, *_ in ran.written] == [(ORGANIZATIONS, SAGE)]
    assert [change.field for change in ran.of("updated")[0].changes] == ["Primary Phone"]
    assert company.held() == [("value.unmappable", "vtiger", "Mover Ltd")]
    assert country_in_sage(company, "Mover Ltd") == "AT"
    assert company.finished().written == []
    company.vtiger.edit({"id": account["id"], "bill_country": "Deutschland"})
    company.finished()
    assert country_in_sage(company, "Mover Ltd") == "DE"
    assert company.held() == []


def test_what_sage_changes_meanwhile_is_not_lost_to_the_open_question(company):
    account = company.account("Mover Ltd", **{**PLACE, "bill_country": "Austria"})
    company.finished()
    company.vtiger.edit({"id": account["id"], "bill_country": "Atlantis"})
    company.finished()
    address = company.in_sage("contacts", name="Mover Ltd")["main_address"]
    company.sage.update("addresses", address["id"], {"city": "Graz"})
    company.finished()
    shown = company.vtiger.retrieve(account["id"])
    assert (shown["bill_city"], shown["bill_country"]) == ("Graz", "Atlantis")
    assert company.held() == [("value.unmappable", "vtiger", "Mover Ltd")]
