from dataclasses import replace

import pytest

from sagesync_desktop.app.countries import countries
from sagesync_desktop.core.mapping import (
    creation_values,
    payload,
    settled_base,
    shared,
)
from sagesync_desktop.core.reconcile import Push, reconcile
from sagesync_desktop.core.settings import FieldChoice, ModuleChoice
from sagesync_desktop.core.specs import tailored
from sagesync_desktop.core.types import MISSING, Direction, Side
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.streets import street_lines
from tests.builders import (
    CONTACTS,
    ORGANIZATIONS,
    PRODUCTS,
    SERVICES,
    D,
    books,
    codebook,
    in_sage,
    in_vtiger,
    organization,
    product,
    sage_product,
    sent,
    trading_book,
    value_of,
)

SAGE, VTIGER = Side


@pytest.mark.parametrize(
    ("street", "lines"),
    [
        ("1 High St", ("1 High St", "")),
        ("Unit 4\n1 High St", ("Unit 4", "1 High St")),
        ("Unit 4\n\n 1 High St \nMill Park", ("Unit 4", "1 High St, Mill Park")),
        ("", ("", "")),
        (
            "The Old Printing Works Business Centre, 123 Long Mill Lane",
            ("The Old Printing Works Business Centre, 123 Long", "Mill Lane"),
        ),
    ],
)
def test_a_street_is_split_into_sages_two_lines(street, lines):
    assert street_lines(street) == lines


def test_a_street_travels_both_ways():
    there = sent(ORGANIZATIONS, "billing_street", SAGE, "Unit 4\n1 High St")
    assert there == {"main_address.address_line_1": "Unit 4", "main_address.address_line_2": "1 High St"}
    back = value_of(ORGANIZATIONS, "billing_street", in_sage(ORGANIZATIONS, **there))
    assert sent(ORGANIZATIONS, "billing_street", VTIGER, back) == {"bill_street": "Unit 4\n1 High St"}


@pytest.mark.parametrize(
    ("country", "state", "code"),
    [
        ("Canada", "Québec", "QC"),
        ("Canada", "british columbia", "BC"),
        ("Canada", "on", "ON"),
        ("Canada", "Upper Canada", MISSING),
        ("United Kingdom", "Ontario", "Ontario"),
        ("Canada", "", ""),
    ],
)
def test_a_province_of_canada_counts_by_its_code_and_no_other_state_does(country, state, code):
    book = replace(codebook(), countries=countries())
    known = in_vtiger(ORGANIZATIONS, bill_country=country, bill_state=state)
    spec = BY_ID[ORGANIZATIONS]
    assert shared(known, spec, book)["billing_state"] == code
    assert shared(in_sage(ORGANIZATIONS, main_address__region=code), spec, book)["billing_state"] == code


def test_a_street_without_first_line_in_sage_is_its_second():
    found = value_of(
        ORGANIZATIONS, "billing_street", in_sage(ORGANIZATIONS, main_address__address_line_2="Y")
    )
    assert found == "Y"


@pytest.mark.parametrize(
    ("text", "code"), [("U.K.", "GB"), ("united  Kingdom", "GB"), ("IE", "IE"), ("", "")]
)
def test_a_country_is_known_by_name_alias_or_code(text, code):
    assert value_of(ORGANIZATIONS, "billing_country", organization(bill_country=text)) == code


def test_an_unknown_country_is_never_guessed():
    assert value_of(ORGANIZATIONS, "billing_country", organization(bill_country="Atlantis")) is MISSING


def test_a_country_is_written_by_name_in_vtiger_and_by_code_in_sage():
    assert sent(ORGANIZATIONS, "shipping_country", VTIGER, "IE") == {"ship_country": "Ireland"}
    assert sent(ORGANIZATIONS, "shipping_country", SAGE, "IE") == {"delivery_address.country_id": "IE"}


def test_an_organizations_currency_that_is_not_clear_is_asked_about_where_sage_keeps_several():
    pair, odd = BY_ID[ORGANIZATIONS].field("currency"), organization(currency_code="$")
    assert value_of(ORGANIZATIONS, "currency", organization(currency_code="eur")) == "EUR"
    assert value_of(ORGANIZATIONS, "currency", odd) is MISSING
    assert pair.asks(odd, codebook()).because == "Currency says “$”, which is not clearly one currency"
    assert pair.asks(odd, codebook(sage=books(multi_currency=False))) is None
    assert pair.asks(organization(), codebook()) is None


def test_an_item_whose_name_vtiger_would_cut_is_asked_about():
    pair = BY_ID[PRODUCTS].field("name")
    fits, cut = (sage_product(description=f"{'n' * length}\nmore") for length in (100, 101))
    assert pair.asks(fits, codebook()) is None
    assert pair.asks(product(productname="n" * 101), codebook()) is None
    asked = pair.asks(cut, codebook())
    assert asked.because == "Product Name would have 101 characters; Vtiger takes 100"
    assert asked.stops


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Mary Ann Smith", "Mary Ann", "Smith"),
        ("Cher", "", "Cher"),
        ("", "", ""),
        (f"{'J' * 37} von Habsburg", "J" * 37, "von Habsburg"),
        (f"{'J' * 40} Habsburg", "J" * 40, "Habsburg"),
        (f"{'J' * 41} Lee", "", f"{'J' * 41} Lee"),
    ],
)
def test_a_name_is_split_at_its_last_word_and_joined_again(name, first, last):
    there = sent(CONTACTS, "name", VTIGER, name)
    assert there == {"firstname": first, "lastname": last}
    assert value_of(CONTACTS, "name", in_vtiger(CONTACTS, **there)) == name


def test_the_main_contact_persons_coordinates_belong_to_the_organization():
    person = in_sage(CONTACTS, name="Jo Bloggs", email="jo@acme.example", is_main_contact=True)
    assert value_of(CONTACTS, "email", person) is MISSING
    assert BY_ID[CONTACTS].complete(person, codebook()) == {"email": "jo@acme.example"}


def test_another_persons_coordinates_are_her_own():
    person = in_sage(CONTACTS, name="Jo Bloggs", telephone="020 1", is_main_contact=False)
    assert value_of(CONTACTS, "phone", person) == "020 1"
    assert BY_ID[CONTACTS].complete(person, codebook()) == {}


@pytest.mark.parametrize(
    ("person", "is_somebody"),
    [
        ({"name": "Main Contact", "is_main_contact": True, "email": "post@acme.example"}, False),
        ({"name": "Acme Ltd", "is_main_contact": True, "telephone": "0113 496 0101"}, False),
        ({"name": "Main Contact", "is_main_contact": False}, False),
        ({"name": "Main Contact", "is_main_contact": False, "email": "jo@acme.example"}, True),
        ({"name": "Jo Bloggs", "is_main_contact": True}, True),
        ({"name": "Acme Ltd", "is_main_contact": False}, True),
    ],
)
def test_nobody_is_a_person_that_sage_put_on_an_address(person, is_somebody):
    """Its own main contact, named like the customer or by default, and the mute one of a delivery address."""
    there = in_sage(CONTACTS, "c1", contact_id="s1", **person)
    assert BY_ID[CONTACTS].in_scope(there, trading_book()) is is_somebody


def test_the_first_contact_of_an_organization_is_sages_preferred_one():
    book = codebook(first_contacts={"11x1": "12x5"})
    first, second = (in_vtiger(CONTACTS, id, account_id="11x1") for id in ("12x5", "12x6"))
    assert value_of(CONTACTS, "preferred", first, book) is True
    assert value_of(CONTACTS, "preferred", second, book) is False


def test_a_contact_follows_its_organization_to_the_other_side():
    book = trading_book()
    person = in_vtiger(CONTACTS, account_id="11x1")
    assert sent(CONTACTS, "organization", SAGE, value_of(CONTACTS, "organization", person, book), book) == {
        "contact_id": "s1"
    }
    person = in_sage(CONTACTS, contact_id="s1")
    assert sent(CONTACTS, "organization", VTIGER, value_of(CONTACTS, "organization", person, book), book) == {
        "account_id": "11x1"
    }


def test_an_organization_number_that_sage_cannot_hold_is_left_out():
    assert value_of(ORGANIZATIONS, "reference", organization(account_no="ACC0000001")) == "ACC0000001"
    assert value_of(ORGANIZATIONS, "reference", organization(account_no="ACC00000001")) is MISSING


def test_the_currency_is_told_only_to_a_sage_that_keeps_several():
    assert sent(ORGANIZATIONS, "currency", SAGE, "EUR") == {"currency_id": "EUR"}
    assert sent(ORGANIZATIONS, "currency", SAGE, "EUR", codebook(sage=books(multi_currency=False))) == {}


def test_a_product_brings_the_mapped_accounts_when_it_is_made():
    values = creation_values(BY_ID[PRODUCTS], shared(product(), BY_ID[PRODUCTS], codebook()), SAGE)
    fields = payload(SAGE, values, BY_ID[PRODUCTS], codebook())
    assert (fields["sales_ledger_account_id"], fields["purchase_ledger_account_id"]) == ("a-sales", "a-cost")


def test_a_service_brings_its_own_accounts():
    service = in_vtiger(SERVICES, servicename="Advice", description="Advice by the hour")
    assert value_of(SERVICES, "sales_account", service) == "a-service"


def test_the_one_tax_of_an_item_goes_through_the_mapping():
    assert value_of(PRODUCTS, "tax", product()) == "GB_STANDARD"
    assert value_of(PRODUCTS, "tax", product(taxes=())) == "GB_NO_TAX"
    assert sent(PRODUCTS, "tax", VTIGER, "GB_LOWER") == {"taxes": ({"name": "tax2", "rate": D(5)},)}
    assert sent(PRODUCTS, "tax", VTIGER, "GB_NO_TAX") == {"taxes": ()}


def test_two_taxes_on_an_item_have_no_counterpart():
    both = ({"name": "tax1", "rate": D(20)}, {"name": "tax2", "rate": D(5)})
    assert value_of(PRODUCTS, "tax", product(taxes=both)) is MISSING


def test_a_sage_rate_that_is_not_mapped_changes_no_tax_in_vtiger():
    assert sent(PRODUCTS, "tax", VTIGER, "GB_EXEMPT") == {}


@pytest.mark.parametrize("zero", [D("0.00"), D(0), None, ""])
def test_a_price_of_zero_counts_as_none(zero):
    assert value_of(PRODUCTS, "price", product(unit_price=zero)) is None


def test_an_emptied_price_is_written_as_zero():
    assert sent(PRODUCTS, "price", VTIGER, None) == {"unit_price": D("0.00")}


@pytest.mark.parametrize(("vtiger", "claim"), [("1", True), ("0", False), ("", MISSING)])
def test_vtigers_discontinued_is_one_while_the_item_is_active(vtiger, claim):
    assert value_of(PRODUCTS, "active", product(discontinued=vtiger)) is claim
    if claim is not MISSING:
        assert sent(PRODUCTS, "active", VTIGER, claim) == {"discontinued": vtiger}


def test_an_item_from_sage_is_named_by_its_descriptions_first_line_or_its_code():
    assert value_of(PRODUCTS, "name", sage_product(description="\nFine\nwidget")) == "Fine"
    assert value_of(PRODUCTS, "name", sage_product(description="")) == "W-1"


def test_a_new_item_in_sage_carries_the_link_mark():
    assert BY_ID[PRODUCTS].complete(product(), codebook()) == {"source_guid": "vtiger:14x1"}


def test_a_moved_pair_forgets_its_former_field_so_an_empty_one_wipes_nothing():
    moved = tailored(
        BY_ID[ORGANIZATIONS], ModuleChoice(on=True, fields=(FieldChoice("fax", vtiger="cf_853"),))
    )
    fax = replace(moved, fields=tuple(pair for pair in moved.fields if pair.name == "fax"))
    move = reconcile({"fax": "0113 4"}, {"fax": "0113 4"}, {"fax": None}, fax, Direction.BOTH)
    assert move == Push(Side.VTIGER, {"fax": "0113 4"})
    agreed_since = settled_base(fax, {"fax": "0113 4"}, {"fax": "0113 4"}, {"fax": "0113 4"})
    emptied = reconcile(agreed_since, {"fax": "0113 4"}, {"fax": None}, fax, Direction.BOTH)
    assert emptied == Push(Side.SAGE, {"fax": None})


@pytest.mark.parametrize("name", ["email", "phone", "mobile", "fax"])
def test_what_vtiger_did_not_tell_of_a_person_is_not_there_and_not_empty(name):
    """A value that is no text is left out on reading; as an empty one it would wipe Sage's."""
    assert value_of(CONTACTS, name, in_vtiger(CONTACTS, lastname="Bloggs")) is MISSING
    assert value_of(CONTACTS, name, in_vtiger(CONTACTS, lastname="Bloggs", **{name: ""})) == ""
