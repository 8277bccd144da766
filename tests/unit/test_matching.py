import pytest

from sagesync_desktop.core.doubts import question
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.matching import FORMER, match
from sagesync_desktop.core.settings import FieldChoice, ModuleChoice
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules import BY_ID
from tests.builders import (
    CONTACTS,
    INVOICES,
    ORGANIZATIONS,
    PRODUCTS,
    SERVICES,
    D,
    codebook,
    customer,
    in_sage,
    in_vtiger,
    invoice,
    organization,
    product,
    sage_invoice,
    sage_line,
    sage_product,
    settings,
    trading_book,
)

SAGE, VTIGER = Side
EMAIL = "main_contact_person.email"
PHONE = "main_contact_person.telephone"
POSTCODE = "main_address.postal_code"


def meeting(module, *records, book=None, verdicts=None, **past):
    sides = {side: [one for one in records if one.side is side] for side in Side}
    return match(BY_ID[module], book or codebook(), sides[SAGE], sides[VTIGER], verdicts, **past)


def pairs(*args, **options):
    return {(one.sage.id, one.vtiger.id, one.key) for one in meeting(*args, **options).pairs}


def asked(*args, **options):
    """Ids of the records that are asked about; none of the others is held."""
    found = meeting(*args, **options)
    assert found.pairs == ()
    return {record_id for _side, record_id in found.doubts}


def with_fields(module, *fields):
    """Code tables of somebody who mapped these fields."""
    return codebook(chosen=settings().with_module(module, ModuleChoice(on=True, fields=fields)))


def elsewhere(id="11x1", **fields):
    """An organization of another name in another place."""
    return organization(id, **{"accountname": "Zed", "bill_code": "Z1", "account_no": "Z9", **fields})


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


# -- items


def test_items_are_linked_by_code_and_name_whatever_their_case():
    assert pairs(PRODUCTS, sage_product(item_code="w-1"), product()) == {
        ("p1", "14x1", "code and description")
    }
    named = sage_product(item_code="w-1", description="WIDGET")
    assert pairs(PRODUCTS, named, product()) == {("p1", "14x1", "code and name")}


def test_the_same_code_under_another_name_is_a_question():
    other = sage_product(description="Heater check")
    assert asked(PRODUCTS, other, product()) == {"p1", "14x1"}


def test_the_same_code_under_a_longer_name_is_a_question_too():
    assert asked(PRODUCTS, sage_product(description="Widget with stand"), product()) == {"p1", "14x1"}


def test_the_same_name_under_another_code_is_a_question():
    assert asked(PRODUCTS, sage_product(item_code="W-2"), product()) == {"p1", "14x1"}


def test_an_edited_description_does_not_part_an_item_from_its_mark():
    marked = sage_product(source_guid="vtiger:14x1", description="Widget, best")
    assert pairs(PRODUCTS, marked, product(description="Better")) == {("p1", "14x1", "own mark")}


def test_items_without_code_are_linked_by_name_or_description():
    bare = product(productcode="", productname="A fine widget", description="")
    assert pairs(PRODUCTS, sage_product(item_code=""), bare) == {("p1", "14x1", "name")}
    bare = product(productcode="", productname="Widget")
    assert pairs(PRODUCTS, sage_product(item_code=""), bare) == {("p1", "14x1", "description")}


def test_sizes_of_one_name_are_told_apart_by_their_codes():
    here = [product(f"14x{n}", productcode=f"W-{n}") for n in (1, 2)]
    there = [sage_product(f"p{n}", item_code=f"W-{n}") for n in (1, 2)]
    found = meeting(PRODUCTS, *there, *here)
    assert [(one.sage.id, one.vtiger.id) for one in found.pairs] == [("p1", "14x1"), ("p2", "14x2")]
    assert found.doubts == {}


def test_a_code_that_is_given_twice_is_a_question_even_where_one_name_agrees():
    twins = product("14x1"), product("14x2", productname="Widget with stand", description="Widget with stand")
    there = sage_product(description="Widget")
    assert asked(PRODUCTS, there, *twins) == {"p1", "14x1", "14x2"}


def test_a_number_that_vtiger_gave_a_service_proves_nothing_and_refutes_nothing():
    there = in_sage(SERVICES, "z1", item_code="SER1", description="Heater check")
    here = in_vtiger(SERVICES, "26x1", service_no="SER1", servicename="Advice hour", description="")
    assert meeting(SERVICES, there, here).doubts == {}
    same = in_vtiger(SERVICES, "26x1", service_no="SER9", servicename="Heater check", description="")
    assert pairs(SERVICES, there, same) == {("z1", "26x1", "name")}


def test_a_code_that_people_type_into_a_field_of_their_own_counts():
    book = with_fields(SERVICES, FieldChoice("code", vtiger="cf_77"))
    there = in_sage(SERVICES, "z1", item_code="HC-1", description="Heater check")
    here = in_vtiger(SERVICES, "26x1", cf_77="HC-1", servicename="Advice hour", description="")
    assert asked(SERVICES, there, here, book=book) == {"z1", "26x1"}


@pytest.mark.parametrize(
    ("there", "here"), [("Prüfung", "Pruefung"), ("Garden-hose", "Gardenhose"), ("Smørebrød", "Smorebrod")]
)
def test_an_item_spelled_otherwise_is_made_on_neither_side(there, here):
    bare = product(productcode="", productname=here, description=here)
    found = meeting(PRODUCTS, sage_product(item_code="", description=there), bare)
    assert found.pairs or found.doubts[SAGE, "p1"][0].against == ()


def test_sizes_are_not_spellings_of_each_other():
    bare = product(productcode="", productname="Pipe 1 10", description="Pipe 1 10")
    assert meeting(PRODUCTS, sage_product(item_code="", description="Pipe 11 0"), bare).doubts == {}


# -- people


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


# -- invoices


BOOK = trading_book()


def invoices(*records, **options):
    return meeting(INVOICES, *records, book=BOOK, **options)


def typed(id="i1", **fields):
    """Typed into Sage by hand: without reference."""
    return sage_invoice(id, reference="", **fields)


def ids(found):
    return sorted((one.sage.id, one.vtiger.id, one.key) for one in found.pairs)


def test_invoices_are_linked_by_number_within_their_organization():
    assert ids(invoices(sage_invoice(reference="inv1"), invoice())) == [("i1", "7x1", "reference")]
    foreign = invoice(account_id="11x9")
    assert invoices(sage_invoice(reference="inv1"), foreign).pairs == ()


def test_the_number_and_total_under_another_customer_is_a_question():
    found = invoices(sage_invoice(reference="inv1"), invoice(account_id="11x9"))
    assert found.doubts[VTIGER, "7x1"][0].against == ("another customer",)
    other = invoice(account_id="11x9", hdnGrandTotal=D("99.00"))
    assert invoices(sage_invoice(reference="inv1"), other).doubts == {}
    late = sage_invoice(reference="inv1", date="2025-01-06")
    assert invoices(late, invoice(account_id="11x9")).doubts == {}


def test_of_two_customers_of_whom_nobody_is_known_a_number_says_nothing():
    there = sage_invoice(reference="inv1", contact_id="s8")
    assert invoices(there, invoice(account_id="11x9")).doubts == {}


def test_the_same_customer_and_total_some_days_apart_is_a_question_whatever_the_lines():
    other = [sage_line(description="As agreed", quantity=D(1), unit_price=D("20.00"))]
    near = typed(date="2024-05-09", lines=other)
    assert invoices(near, invoice()).doubts[SAGE, "i1"][0].against == ("another date",)
    assert invoices(typed(date="2024-05-20", lines=other), invoice()).doubts == {}


def test_two_invoices_over_nothing_are_not_alike_for_that():
    nothing = typed(date="2024-05-09", total_amount=D(0), lines=[])
    assert invoices(nothing, invoice(hdnGrandTotal=D(0))).doubts == {}


def test_an_invoice_made_in_vtiger_is_known_by_sages_number_as_its_subject():
    made = invoice(invoice_no="V77", subject="SI-1")
    assert ids(invoices(sage_invoice(reference="PO 4711"), made)) == [("i1", "7x1", "Sage's number")]


@pytest.mark.parametrize(
    ("sage", "against"),
    [
        ({"date": "2024-05-09"}, "another date"),
        ({"total_amount": D("25.00")}, "another total"),
        ({"currency_id": "EUR"}, "another currency"),
        ({"status_id": "VOID"}, "one of them cancelled"),
    ],
)
def test_a_number_that_agrees_is_not_enough_where_something_contradicts(sage, against):
    found = invoices(sage_invoice(**sage), invoice())
    assert found.pairs == ()
    assert found.doubts[VTIGER, "7x1"][0].against == (against,)


def test_an_invoice_without_a_shared_number_is_linked_by_customer_date_total_and_lines():
    assert ids(invoices(typed(), invoice())) == [("i1", "7x1", "customer, date, total and lines")]


def test_without_the_same_lines_it_is_a_question():
    other = typed(lines=[sage_line(quantity=D(1), unit_price=D("20.00"))])
    found = invoices(other, invoice())
    assert set(found.doubts) == {(SAGE, "i1"), (VTIGER, "7x1")}
    assert found.doubts[SAGE, "i1"].likely[0].keys[0] == "customer, date and total"


def test_with_the_same_lines_and_another_total_it_is_a_question():
    found = invoices(typed(total_amount=D("23.99")), invoice())
    assert set(found.doubts) == {(SAGE, "i1"), (VTIGER, "7x1")}


def test_two_equal_invoices_of_one_day_are_a_question():
    found = invoices(typed("i1"), typed("i2"), invoice("7x1"), invoice("7x2", invoice_no="INV2"))
    assert found.pairs == ()
    assert len(found.doubts) == 4


def test_two_equal_invoices_of_one_day_are_told_apart_by_their_numbers():
    found = invoices(
        sage_invoice("i1", reference="INV2"),
        sage_invoice("i2", reference="INV1"),
        invoice("7x1", invoice_no="INV1"),
        invoice("7x2", invoice_no="INV2"),
    )
    assert ids(found) == [("i1", "7x2", "reference"), ("i2", "7x1", "reference")]
    assert found.doubts == {}


def test_two_equal_invoices_of_one_day_are_told_apart_by_their_subjects():
    found = invoices(
        sage_invoice("i1", reference="PO 1"),
        sage_invoice("i2", reference="PO 2"),
        invoice("7x1", subject="PO 2"),
        invoice("7x2", invoice_no="INV2", subject="PO 1"),
    )
    assert ids(found) == [("i1", "7x2", "subject and total"), ("i2", "7x1", "subject and total")]


def test_an_equal_invoice_that_bears_another_number_of_the_series_is_a_question():
    found = invoices(sage_invoice(reference="INV8"), invoice(invoice_no="INV9"))
    assert found.pairs == ()
    assert found.doubts[SAGE, "i1"][0].against == ("another number",)


def test_a_purchase_order_number_over_the_reference_is_not_another_number():
    found = invoices(sage_invoice(reference="PO 45-10234"), invoice())
    assert ids(found) == [("i1", "7x1", "customer, date, total and lines")]


def test_the_same_subject_total_and_lines_in_another_month_is_another_invoice():
    monthly = sage_invoice(reference="Widgets", date="2024-04-06")
    assert invoices(monthly, invoice()).doubts == {}


def test_the_same_subject_and_lines_some_days_apart_is_a_question():
    late = sage_invoice(reference="Widgets", date="2024-05-01")
    assert set(invoices(late, invoice()).doubts) == {(SAGE, "i1"), (VTIGER, "7x1")}


def test_a_void_double_does_not_hold_up_the_one_that_stands():
    found = invoices(typed("i1"), typed("i2", status_id="VOID"), invoice())
    assert ids(found) == [("i1", "7x1", "customer, date, total and lines")]


def test_a_number_is_compared_whole_however_long():
    long = "NORTHMOOR-WHOLESALE-2026-"
    found = invoices(
        sage_invoice("i1", reference=f"{long}1", date="2024-01-01"),
        invoice("7x1", invoice_no=f"{long}2"),
    )
    assert found.doubts == {}


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
