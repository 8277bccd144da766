"""None"""

import pytest

from sagesync_desktop.core.doubts import question
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.matching import FORMER
from sagesync_desktop.core.settings import FieldChoice
from sagesync_desktop.modules import BY_ID
from tests.builders import (
    CONTACTS,
    ORGANIZATIONS,
    PRODUCTS,
    customer,
    in_sage,
    in_vtiger,
    organization,
    product,
    sage_product,
    trading_book,
)
from tests.unit.matched import (
    EMAIL,
    PHONE,
    POSTCODE,
    SAGE,
    VTIGER,
    asked,
    elsewhere,
    meeting,
    pairs,
    with_fields,
)

# -- organizations


VAT = FieldChoice("cf_853", sage="tax_number")
CODE = FieldChoice("reference", vtiger="cf_900")


@pytest.mark.parametrize(
    ("sage", "vtiger", "key"),
    [
        ({"source_guid": "vtiger:11x1"}, {}, "own mark"),
        ({"tax_number": "GB 123 4567 89", POSTCODE: ""}, {"cf_853": "123456789"}, "VAT number and name"),
        ({EMAIL: "Jo@acme.example", POSTCODE: ""}, {"email1": "jo@acme.example"}, "e-mail and name"),
        (
            {"name": "Smith & Sons Ltd", POSTCODE: "AB12CD"},
            {"accountname": "Smith and Sons Limited", "bill_code": "ab1 2cd"},
            "name and postcode",
        ),
        (
            {PHONE: "+44 113 496 0101", POSTCODE: ""},
            {"phone": "0113 496 0101"},
            "name and phone",
        ),
        (
            {"main_address.address_line_1": "1 High St.", "main_address.city": "Sligo", POSTCODE: ""},
            {"bill_street": "1 High St\nFirst floor", "bill_city": "Sligo"},
            "name and street",
        ),
        ({"reference": "Ac-7", POSTCODE: ""}, {"cf_900": "AC7"}, "customer code and name"),
    ],
)
def test_an_organization_is_linked_by(sage, vtiger, key):
    book = with_fields(ORGANIZATIONS, VAT, CODE)
    assert pairs(ORGANIZATIONS, customer(**sage), organization(**vtiger), book=book) == {("s1", "11x1", key)}


def is_certain(module, *records, book=None):
    """Whether the two that are linked may overwrite each other unseen."""
    (pair,) = meeting(module, *records, book=book).pairs
    return pair.is_certain


STREET = {"main_address.address_line_1": "1 High St", "main_address.city": "Sligo"}


@pytest.mark.parametrize(
    ("sage", "vtiger", "certain"),
    [
        ({"source_guid": "vtiger:11x1"}, {}, True),
        ({"tax_number": "GB123456789", POSTCODE: ""}, {"cf_853": "123456789"}, True),
        ({"reference": "AC7", POSTCODE: ""}, {"cf_900": "AC7"}, True),
        ({}, {}, False),
        ({EMAIL: "jo@acme.example", POSTCODE: ""}, {"email1": "jo@acme.example"}, False),
        ({PHONE: "0113 496 0101", POSTCODE: ""}, {"phone": "0113 496 0101"}, False),
        (STREET, {"bill_street": "1 High St", "bill_city": "Sligo"}, False),
        ({EMAIL: "jo@acme.example"}, {"email1": "jo@acme.example"}, True),
        ({PHONE: "0113 496 0101"}, {"phone": "0113 496 0101"}, True),
    ],
    ids=[
        "mark",
        "VAT",
        "code",
        "postcode",
        "e-mail",
        "phone",
        "address",
        "e-mail and place",
        "phone and place",
    ],
)
def test_a_number_of_its_own_or_two_matters_beside_the_name_make_an_organization_certain(
    sage, vtiger, certain
):
    """Postcode and street are one matter: who has the one as a rule has the other."""
    book = with_fields(ORGANIZATIONS, VAT, CODE)
    assert is_certain(ORGANIZATIONS, customer(**sage), organization(**vtiger), book=book) is certain


@pytest.mark.parametrize(("email", "certain"), [("", False), ("ada@acme.example", True)])
def test_a_person_is_certain_by_name_and_email(email, certain):
    book = trading_book()
    ada = in_vtiger(CONTACTS, "12x9", firstname="Ada", lastname="Aldous", account_id="11x1", email=email)
    there = in_sage(CONTACTS, "c9", name="Ada Aldous", contact_id="s1", email=email)
    assert is_certain(CONTACTS, there, ada, book=book) is certain


@pytest.mark.parametrize(("code", "certain"), [("W-1", True), ("", False)])
def test_an_item_is_certain_by_code_and_name(code, certain):
    assert is_certain(PRODUCTS, product(productcode=code), sage_product()) is certain


@pytest.mark.parametrize(
    ("sage", "vtiger"),
    [
        ({"source_guid": "vtiger:11x1"}, {}),
        ({"tax_number": "GB123456789"}, {"cf_853": "123456789"}),
        ({EMAIL: "books@group.example"}, {"email1": "books@group.example"}),
        ({"reference": "AC7"}, {"cf_900": "AC7"}),
    ],
)
def test_whichever_key_agrees_it_is_a_question_where_name_and_place_are_others(sage, vtiger):
    book = with_fields(ORGANIZATIONS, VAT, CODE)
    assert asked(ORGANIZATIONS, customer(**sage), elsewhere(**vtiger), book=book) == {"s1", "11x1"}


@pytest.mark.parametrize(
    ("field", "sage", "vtiger"),
    [
        ("another name", {"name": "Acme Ltd"}, {"accountname": "Acme LLP"}),
        ("another postcode", {POSTCODE: "AB1 2CD"}, {"bill_code": "ZZ9 9ZZ"}),
        ("another VAT number", {"tax_number": "GB123456789"}, {"cf_853": "GB987654321"}),
        ("another customer code", {"reference": "AC7"}, {"cf_900": "AC8"}),
    ],
)
def test_what_contradicts_makes_a_question_of_a_sure_pair_and_is_named(field, sage, vtiger):
    marked = {"source_guid": "vtiger:11x1", **sage}
    found = meeting(
        ORGANIZATIONS, customer(**marked), organization(**vtiger), book=with_fields(ORGANIZATIONS, VAT, CODE)
    )
    assert found.pairs == ()
    (likeness,) = found.doubts[SAGE, "s1"]
    assert likeness.against == (field,)


def test_an_account_number_that_vtiger_made_up_proves_nothing_and_refutes_nothing():
    collision = customer(reference="ACC7", name="Zinnia")
    assert meeting(ORGANIZATIONS, collision, elsewhere(account_no="ACC7")).doubts == {}
    assert pairs(ORGANIZATIONS, customer(reference="OWN-1"), organization(account_no="ACC7"))


def test_a_made_up_number_that_was_chosen_in_the_mapping_proves_nothing_either():
    book = with_fields(ORGANIZATIONS, FieldChoice("reference", vtiger="account_no"))
    collision = customer(reference="ACC7", name="Zinnia")
    assert meeting(ORGANIZATIONS, collision, elsewhere(account_no="ACC7"), book=book).doubts == {}


def test_a_legal_form_is_part_of_a_name():
    llp = organization(accountname="Bramble Farms LLP")
    assert asked(ORGANIZATIONS, customer(name="Bramble Farms Ltd"), llp) == {"s1", "11x1"}
    assert asked(ORGANIZATIONS, customer(name="Bramble Farms"), llp) == {"s1", "11x1"}


@pytest.mark.parametrize(
    ("there", "here"),
    [
        ("Müller Bau GmbH", "Mueller Bau GmbH"),
        ("Green Way Ltd", "Greenway Ltd"),
        ("James Harper", "Harper, James"),
        ("John Kent", "John Kent t/a Kent Plumbing"),
        ("Wellingbrough Foods", "Wellingborough Foods Ltd"),
    ],
)
def test_a_name_written_otherwise_in_one_house_is_a_question(there, here):
    house = {"main_address.address_line_1": "1 High St", POSTCODE: "AB1 2CD"}
    sage = customer(name=there, **house)
    vtiger = organization(accountname=here, bill_street="1 High St", bill_code="AB1 2CD")
    assert asked(ORGANIZATIONS, sage, vtiger) == {"s1", "11x1"}


def test_two_companies_in_one_house_are_two():
    house = {"main_address.address_line_1": "1 High St", POSTCODE: "AB1 2CD"}
    sage = customer(name="Lime Hotels Ltd", **house)
    vtiger = organization(accountname="Larch Hotels Ltd", bill_street="1 High St", bill_code="AB1 2CD")
    assert meeting(ORGANIZATIONS, sage, vtiger).doubts == {}


def test_the_name_alone_is_a_question():
    assert asked(ORGANIZATIONS, customer(), organization(bill_code="")) == {"s1", "11x1"}


def test_a_mark_that_is_not_ours_pairs_nothing():
    assert meeting(ORGANIZATIONS, customer(source_guid="xero:11x1"), elsewhere()).doubts == {}


def test_records_without_a_key_are_not_alike_for_that():
    nameless = elsewhere(account_no="", accountname="", bill_code="")
    assert meeting(ORGANIZATIONS, customer(reference="", name=""), nameless).doubts == {}


def test_what_sage_erased_says_nothing_about_anybody():
    erased = customer(source_guid="vtiger:11x1", name="GDPR", gdpr_obfuscated=True, **{POSTCODE: "0"})
    assert pairs(ORGANIZATIONS, erased, organization()) == {("s1", "11x1", "own mark")}


def test_of_two_that_bear_one_mark_the_copy_with_another_name_is_not_taken():
    copied = customer("s2", source_guid="vtiger:11x1", name="Acme Marine Ltd")
    marked = customer("s1", source_guid="vtiger:11x1")
    assert pairs(ORGANIZATIONS, copied, marked, organization()) == {("s1", "11x1", "own mark")}


def test_two_copies_of_one_mark_and_name_are_a_question():
    copies = [customer(id, source_guid="vtiger:11x1") for id in ("s1", "s2")]
    assert asked(ORGANIZATIONS, *copies, organization()) == {"s1", "s2", "11x1"}


def test_two_candidates_are_a_question_and_not_a_link():
    assert asked(ORGANIZATIONS, customer("s1"), customer("s2"), organization()) == {"s1", "s2", "11x1"}


def test_a_second_candidate_by_name_alone_is_a_question_too():
    unsure = customer("s2", **{POSTCODE: ""})
    assert asked(ORGANIZATIONS, customer("s1"), unsure, organization()) == {"s1", "s2", "11x1"}


def test_who_shares_an_email_but_is_another_does_not_hold_up_the_sure_pair():
    email = "books@group.example"
    found = meeting(
        ORGANIZATIONS,
        customer("s1", **{EMAIL: email}),
        customer("s2", name="Hawthorn Ltd", **{EMAIL: email, POSTCODE: "HU1 1AA"}),
        organization("11x1", email1=email),
    )
    assert [(one.sage.id, one.vtiger.id) for one in found.pairs] == [("s1", "11x1")]
    assert found.doubts == {}


def test_nobody_is_paired_twice():
    found = meeting(ORGANIZATIONS, customer("s1"), organization("11x1"), organization("11x2"))
    assert found.pairs == ()


# -- what people said


def test_a_persons_word_links_what_nothing_else_would():
    found = pairs(ORGANIZATIONS, customer(), elsewhere(), verdicts={("s1", "11x1"): Verdict.SAME})
    assert found == {("s1", "11x1", "your word")}


@pytest.mark.parametrize("verdict", [Verdict.DIFFERENT, Verdict.UNLINKED])
def test_what_a_person_took_apart_is_neither_linked_nor_asked_about_again(verdict):
    found = meeting(ORGANIZATIONS, customer(), organization(), verdicts={("s1", "11x1"): verdict})
    assert (found.pairs, found.doubts) == ((), {})


def test_a_word_that_gives_one_record_two_partners_is_a_question():
    both = {("s1", "11x1"): Verdict.SAME, ("s2", "11x1"): Verdict.SAME}
    assert asked(ORGANIZATIONS, customer("s1"), customer("s2"), organization(), verdicts=both)


# -- how it is asked


def asking(module, record, *others, **options):
    return question(BY_ID[module], record, meeting(module, record, *others, **options).doubts)


def test_a_question_names_key_candidate_side_and_how_to_answer():
    asked = asking(ORGANIZATIONS, organization(bill_code=""), customer())
    assert (asked.rule, asked.because) == ("match.ambiguous", "By its name it could be “Acme Ltd” in Sage")
    assert asked.candidates == ("s1",)
    assert "If they are the same, confirm it" in asked.fix
    assert "“match same Organizations 11x1 s1”" in asked.fix
    assert "“match different Organizations 11x1 s1”" in asked.fix


def test_a_question_names_what_speaks_against_it():
    email = {"email1": "books@group.example"}
    asked = asking(ORGANIZATIONS, elsewhere(**email), customer(**{EMAIL: "books@group.example"}))
    assert asked.because == (
        "By its e-mail it could be “Acme Ltd” in Sage, but with another name and another postcode"
    )


def test_a_question_of_several_names_each_with_its_id():
    first, second = customer("s1"), customer("s2", name="ACME Limited")
    by_vtiger = asking(ORGANIZATIONS, organization(), first, second)
    assert by_vtiger.because == (
        "By its name and postcode it could be “Acme Ltd” (s1), “ACME Limited” (s2) in Sage"
    )
    by_sage = asking(ORGANIZATIONS, first, second, organization())
    assert by_sage.because.endswith("it could be “Acme Ltd” in Vtiger, and so could “ACME Limited” here")


def test_a_question_with_many_candidates_names_three_and_counts_the_rest():
    many = [customer(f"s{number}") for number in range(5)]
    asked = asking(ORGANIZATIONS, organization(), *many)
    assert asked.because.endswith("“Acme Ltd” (s0), “Acme Ltd” (s1), “Acme Ltd” (s2), 2 more in Sage")
    assert len(asked.candidates) == 5
    asked = asking(ORGANIZATIONS, many[0], *many[1:], organization())
    assert asked.because.endswith("“Acme Ltd” (s1), “Acme Ltd” (s2), “Acme Ltd” (s3), 1 more here")


# -- records of another type


def test_the_same_thing_among_strangers_is_found_by_any_key_that_nothing_contradicts():
    supplier = customer("s9", contact_type_ids=("VENDOR",))
    found = meeting(ORGANIZATIONS, supplier, organization())
    assert found.strangers == {(VTIGER, "11x1"): supplier}
    assert meeting(ORGANIZATIONS, supplier, elsewhere(email1="a@b.example")).strangers == {}
    shared = customer("s9", contact_type_ids=("VENDOR",), **{EMAIL: "a@b.example"})
    assert meeting(ORGANIZATIONS, shared, elsewhere(email1="a@b.example")).strangers == {}


def test_a_supplier_that_a_person_called_another_is_no_stranger_to_wait_for():
    supplier = customer("s9", contact_type_ids=("VENDOR",))
    said = {("s9", "11x1"): Verdict.DIFFERENT}
    assert meeting(ORGANIZATIONS, supplier, organization(), verdicts=said).strangers == {}


# -- records that had a partner before


BOTH_OF_THEM = ((SAGE, "p1"), (VTIGER, "14x1"))


def test_two_of_one_name_that_both_had_a_partner_are_no_candidates_of_each_other():
    records = product(productcode="W-2"), sage_product()
    assert asked(PRODUCTS, *records) == {"14x1", "p1"}
    for one in BOTH_OF_THEM:
        assert asked(PRODUCTS, *records, survivors={one}) == {"14x1", "p1"}
    assert asked(PRODUCTS, *records, survivors=set(BOTH_OF_THEM)) == set()
    assert asked(PRODUCTS, *records, survivors={BOTH_OF_THEM[0]}, bound={BOTH_OF_THEM[1]}) == set()


def test_an_earlier_question_about_two_that_both_had_a_partner_is_dropped():
    records, ids = (product(productname="Zed", productcode="Z-1"), sage_product()), {("p1", "14x1")}
    assert asked(PRODUCTS, *records, asked=ids) == {"14x1", "p1"}
    assert asked(PRODUCTS, *records, asked=ids, survivors=set(BOTH_OF_THEM)) == set()


def test_two_that_would_be_linked_but_both_had_a_partner_are_asked_about():
    records = product(), sage_product()
    for one in BOTH_OF_THEM:
        assert len(pairs(PRODUCTS, *records, survivors={one})) == 1
    found = meeting(PRODUCTS, *records, survivors=set(BOTH_OF_THEM))
    assert found.pairs == ()
    assert {one.against for several in found.doubts.values() for one in several} == {(FORMER,)}


@pytest.mark.parametrize("verdicts", [None, {("p1", "14x1"): Verdict.SAME}])
def test_one_that_holds_on_to_a_deleted_partner_is_a_candidate_but_never_linked(verdicts):
    for one in BOTH_OF_THEM:
        assert asked(PRODUCTS, product(), sage_product(), bound={one}, verdicts=verdicts) == {"14x1", "p1"}


def test_a_person_may_link_two_that_had_partners():
    said = {("p1", "14x1"): Verdict.SAME}
    records = product(productcode="W-2"), sage_product()
    assert len(pairs(PRODUCTS, *records, survivors=set(BOTH_OF_THEM), verdicts=said)) == 1
