import pytest
from builders import (
    CONTACTS,
    INVOICES,
    ORGANIZATIONS,
    PRODUCTS,
    D,
    codebook,
    customer,
    in_sage,
    in_vtiger,
    invoice,
    organization,
    product,
    sage_invoice,
    sage_product,
    settings,
    trading_book,
)

from sagesync_desktop.core.matching import by_key, match, same_by_key
from sagesync_desktop.core.settings import FieldChoice, ModuleChoice
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules import BY_ID

SAGE, VTIGER = Side


def pairing(module, *records, book=None):
    sides = {side: [one for one in records if one.side is side] for side in Side}
    return match(BY_ID[module], book or codebook(), sides[SAGE], sides[VTIGER])


def pairs(*args, **options):
    return {(one.sage.id, one.vtiger.id, one.key) for one in pairing(*args, **options).pairs}


def unlike(id="11x1", **fields):
    """An organization that shares nothing with Acme but what is given."""
    return organization(id, **{"accountname": "Zed", "bill_code": "Z1", "account_no": "Z9", **fields})


@pytest.mark.parametrize(
    ("sage", "vtiger", "key"),
    [
        ({"source_guid": "vtiger:11x1"}, {}, "marker"),
        ({"reference": "acc7"}, {"account_no": "ACC7"}, "reference"),
        ({"main_contact_person.email": "Jo@acme.example"}, {"email1": "jo@acme.example"}, "e-mail"),
        (
            {"name": "Smith & Sons Ltd", "main_address.postal_code": "AB12CD"},
            {"accountname": "Smith and Sons Limited", "bill_code": "ab1 2cd"},
            "name and postcode",
        ),
    ],
)
def test_an_organization_is_recognised_by(sage, vtiger, key):
    assert pairs(ORGANIZATIONS, customer(**sage), unlike(**vtiger)) == {("s1", "11x1", key)}


def test_an_organization_is_recognised_by_a_mapped_vat_number():
    fields = (FieldChoice("cf_853", sage="tax_number"),)
    chosen = settings().with_module(ORGANIZATIONS, ModuleChoice(on=True, fields=fields))
    records = customer(tax_number="GB 123"), unlike(cf_853="gb123")
    assert pairs(ORGANIZATIONS, *records, book=codebook(chosen=chosen)) == {("s1", "11x1", "vat number")}
    assert pairs(ORGANIZATIONS, *records) == set()


def test_a_mark_that_is_not_ours_pairs_nothing():
    assert pairs(ORGANIZATIONS, customer(source_guid="xero:11x1"), unlike()) == set()


def test_records_without_a_key_are_not_alike_for_that():
    assert (
        pairs(ORGANIZATIONS, customer(reference="", name=""), unlike(account_no="", accountname="")) == set()
    )


def test_a_stronger_key_pairs_before_a_weaker_one():
    marked = customer("s1", source_guid="vtiger:11x2", reference="ACC1")
    records = marked, organization("11x1", account_no="ACC1"), unlike("11x2")
    assert ("s1", "11x2", "marker") in pairs(ORGANIZATIONS, *records)


def test_two_candidates_are_a_question_and_not_a_link():
    found = pairing(ORGANIZATIONS, customer("s1"), customer("s2"), organization("11x1"))
    assert found.pairs == ()
    assert set(found.doubtful) == {(SAGE, "s1"), (SAGE, "s2"), (VTIGER, "11x1")}


def test_a_question_names_key_candidates_and_side():
    found = pairing(ORGANIZATIONS, customer("s1"), customer("s2", name="ACME Limited"), organization("11x1"))
    assert found.doubtful[VTIGER, "11x1"] == (
        "By its name and postcode it could be “Acme Ltd”, “ACME Limited” in Sage"
    )
    assert found.doubtful[SAGE, "s1"].endswith(
        "it could be “Acme Ltd” in Vtiger, and so could “ACME Limited” here"
    )


def test_a_question_with_many_candidates_names_three_and_counts_the_rest():
    many = [customer(f"s{number}", name="Acme Ltd") for number in range(5)]
    found = pairing(ORGANIZATIONS, *many, organization("11x1"))
    assert found.doubtful[VTIGER, "11x1"].endswith("“Acme Ltd”, “Acme Ltd”, “Acme Ltd”, 2 more in Sage")
    assert found.doubtful[SAGE, "s0"].endswith(
        "in Vtiger, and so could “Acme Ltd”, “Acme Ltd”, “Acme Ltd”, 1 more here"
    )


def test_what_is_doubtful_takes_no_part_in_weaker_keys():
    twins = [customer(id, **{"main_contact_person.email": "jo@acme.example"}, name=id) for id in ("s1", "s2")]
    found = pairing(ORGANIZATIONS, *twins, organization("11x1", email1="jo@acme.example", accountname="s1"))
    assert found.pairs == ()


def test_the_same_name_with_another_postcode_is_a_question():
    found = pairing(ORGANIZATIONS, customer(), organization(bill_code="ZZ9 9ZZ"))
    assert found.pairs == ()
    assert set(found.doubtful) == {(SAGE, "s1"), (VTIGER, "11x1")}


def test_nobody_is_paired_twice():
    found = pairing(
        ORGANIZATIONS,
        customer("s1", reference="ACC1"),
        organization("11x1", account_no="ACC1", email1="a@b.example"),
        customer("s2", **{"main_contact_person.email": "a@b.example"}, name="Other"),
    )
    assert [(one.sage.id, one.vtiger.id) for one in found.pairs] == [("s1", "11x1")]
    assert found.doubtful == {}


# -- items


def test_items_pair_by_code_whatever_their_case():
    other = sage_product(item_code="w-1", description="Something else")
    assert pairs(PRODUCTS, other, product()) == {("p1", "14x1", "code")}


def test_items_without_code_pair_by_name_or_description():
    bare = product(productcode="", productname="A fine widget")
    assert pairs(PRODUCTS, sage_product(item_code=""), bare) == {("p1", "14x1", "name")}
    bare = product(productcode="", productname="Widget")
    assert pairs(PRODUCTS, sage_product(item_code=""), bare) == {("p1", "14x1", "description")}


def test_items_of_one_name_but_different_codes_are_different_things():
    found = pairing(PRODUCTS, sage_product(item_code="W-2"), product(productname="A fine widget"))
    assert (found.pairs, found.doubtful) == ((), {})


def test_many_items_of_one_name_but_different_codes_are_no_question_either():
    ours = [product(f"14x{n}", productcode=f"V-{n}", productname="A fine widget") for n in (1, 2)]
    found = pairing(PRODUCTS, sage_product(item_code="S-1"), *ours)
    assert (found.pairs, found.doubtful) == ((), {})


def test_a_veto_leaves_the_one_candidate_that_it_does_not_concern():
    ours = [
        product("14x1", productcode="V-1", productname="A fine widget", description=""),
        product("14x2", productcode="", productname="A fine widget", description=""),
    ]
    assert pairs(PRODUCTS, sage_product(item_code="S-1"), *ours) == {("p1", "14x2", "name")}


def test_a_veto_does_not_hide_a_real_question():
    ours = [product(f"14x{n}", productcode="", productname="A fine widget", description="") for n in (1, 2)]
    vetoed = product("14x3", productcode="V-1", productname="A fine widget", description="")
    found = pairing(PRODUCTS, sage_product(item_code="S-1"), *ours, vetoed)
    assert found.pairs == ()
    assert set(found.doubtful) == {(SAGE, "p1"), (VTIGER, "14x1"), (VTIGER, "14x2")}


# -- people and invoices


def test_people_are_looked_for_within_their_organization_only():
    there = in_sage(CONTACTS, "c1", contact_id="s1", name="Jo Bloggs")
    here = in_vtiger(CONTACTS, "12x1", account_id="11x1", firstname="Jo", lastname="Bloggs")
    elsewhere = in_vtiger(CONTACTS, "12x2", account_id="11x2", firstname="Jo", lastname="Bloggs")
    assert pairs(CONTACTS, there, here, elsewhere, book=trading_book()) == {("c1", "12x1", "name")}


def test_people_without_organization_pair_with_nobody():
    there = in_sage(CONTACTS, "c1", name="Jo Bloggs")
    here = in_vtiger(CONTACTS, "12x1", firstname="Jo", lastname="Bloggs")
    assert pairs(CONTACTS, there, here) == set()


def test_invoices_pair_by_number_within_their_organization():
    found = pairs(INVOICES, sage_invoice(reference="inv1"), invoice(), book=trading_book())
    assert found == {("i1", "7x1", "reference")}


def test_an_invoice_made_in_vtiger_is_known_by_sages_number_and_the_total():
    made = invoice(invoice_no="V77", subject="SI-1")
    assert pairs(INVOICES, sage_invoice(reference=""), made, book=trading_book()) == {
        ("i1", "7x1", "number and total")
    }
    dearer = invoice(invoice_no="V77", subject="SI-1", hdnGrandTotal=D("25.00"))
    assert pairs(INVOICES, sage_invoice(reference=""), dearer, book=trading_book()) == set()


# -- records of another type


def test_the_same_thing_among_strangers_is_found_by_any_key():
    supplier = customer("s9", contact_type_ids=("VENDOR",))
    spec = BY_ID[ORGANIZATIONS]
    strangers = by_key(spec, codebook(), [supplier])
    assert same_by_key(spec, codebook(), organization(), strangers) == supplier
    assert same_by_key(spec, codebook(), unlike(), strangers) is None
    assert (
        same_by_key(spec, codebook(), unlike(accountname=""), by_key(spec, codebook(), [customer(name="")]))
        is None
    )
