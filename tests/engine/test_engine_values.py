"""Known or asked about: no value arrives as another one, and none is lost without a word."""

import pytest
from company import ORGANIZATIONS, SAGE
from entries import PLACE, line


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


def test_an_entity_in_vtiger_is_a_letter_in_sage_and_neither_side_is_rewritten(company):
    account = company.account("Nuts &amp; Bolts Ltd", **PLACE, description="Matt &amp; silk")
    varnish = company.product("Varnish", "V-1", description="Matt &amp; silk varnish")
    company.invoice(account, line(varnish, comment="2 &lt; 3"))
    company.finished()
    assert company.in_sage("contacts", name="Nuts & Bolts Ltd")["notes"] == "Matt & silk"
    assert company.in_sage("products", item_code="V-1")["description"] == "Matt & silk varnish"
    (sold,) = company.sage.all("sales_invoices")
    assert sold["invoice_lines"][0]["description"] == "2 < 3"
    before = company.snapshot()
    assert company.finished().written == []
    assert company.snapshot() == before
    assert company.held() == []


def test_what_vtiger_makes_of_a_script_never_replaces_what_sage_holds(company):
    text = 'Ask <script>alert("x")</script> & co'
    customer = company.customer("Safe Ltd", notes=text)
    company.finished()
    (account,) = company.vtiger.all("Accounts")
    assert "&lt;script&gt;" in account["description"]
    assert company.finished().written == []
    company.vtiger.edit({"id": account["id"], "phone": "0113 496 0001"})
    company.finished()
    company.sage.update("contacts", customer["id"], {"name": "Safer Ltd"})
    company.finished()
    assert company.in_sage("contacts", name="Safer Ltd")["notes"] == text
    assert company.held() == []


def test_an_item_of_sage_s_whose_name_vtiger_would_cut_is_asked_about(company):
    long = company.sage_product(f"{'Long words ' * 10}\nand more", "L-1")
    company.finished()
    assert company.held() == [("value.unmappable", "sage", long["description"])]
    assert company.vtiger.all("Products") == []
    company.sage.update("products", long["id"], {"description": "Short words\nand more"})
    company.finished()
    assert [row["productname"] for row in company.vtiger.all("Products")] == ["Short words"]
