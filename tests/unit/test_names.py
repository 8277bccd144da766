import pytest

from sagesync_desktop.core.names import (
    any_order,
    are_other_names,
    are_similar_names,
    company_name,
    differ_by_initial,
    differ_by_prefix,
    fold_name,
    name_outline,
    person_words,
    phone_digits,
    spelling,
    vat_digits,
)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Smith & Sons Ltd.", "SMITH AND SONS LIMITED"),
        ("The Lowther Estates", "Lowther Estates"),
        ("Deventer Veiligheid B.V.", "Deventer Veiligheid BV"),
        ("Müller GmbH & Co. KG", "Muller GmbH and Co KG"),
        ("Lumière S.à r.l.", "Lumiere SARL"),
        ("Acme Public Limited Company", "Acme plc"),
        ("Quarmby Company Ltd", "Quarmby Co. Limited"),
        ("Ltd", "LTD."),
        ("Sørensen ApS", "Sorensen Anpartsselskab"),
        ("Łódź Fabrik GmbH", "Lodz Fabrik Gesellschaft mit beschränkter Haftung"),
        ("Sol Naciente S.L.", "Sol Naciente Sociedad Limitada"),
        ("Tulp B.V.", "Tulp Besloten Vennootschap"),
        ("Koala Pty. Ltd.", "Koala Proprietary Limited"),
        ("Bwthyn Cyf", "Bwthyn Ltd"),
    ],
)
def test_two_spellings_of_one_company_fold_to_the_same(left, right):
    assert fold_name(left) == fold_name(right)
    assert not are_other_names(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Bramble Farms Ltd", "Bramble Farms LLP"),
        ("Bramble Farms GmbH", "Bramble Farms GmbH & Co. KG"),
        ("Bramble Farms Ltd", "Thicket Farms Ltd"),
        ("Bramble Farms", "Bramble"),
    ],
)
def test_two_companies_have_other_names(left, right):
    assert fold_name(left) != fold_name(right)
    assert are_other_names(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Müller Bau GmbH", "Mueller Bau GmbH"),
        ("Green Way Ltd", "Greenway Ltd"),
        ("J.K. Smith Ltd", "JK Smith Ltd"),
        ("Harper, James", "James Harper"),
    ],
)
def test_a_name_in_another_spelling_or_order_is_no_other_name_but_not_the_same_name_either(left, right):
    assert not are_other_names(left, right)
    assert fold_name(left) != fold_name(right)


def test_another_spelling_with_another_legal_form_is_another_company():
    assert are_other_names("Müller Bau GmbH", "Mueller Bau AG")
    assert are_other_names("Harper, James Ltd", "James Harper LLP")


def test_a_blank_beside_a_number_is_part_of_it():
    assert spelling("pipe 1 10") != spelling("pipe 11 0")
    assert spelling("co op") == "coop"


def test_one_word_has_no_order():
    assert any_order("acme") == ""


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("John Kent t/a Kent Plumbing", "John Kent"),
        ("Wellingborough Foods", "Wellingbrough Foods Ltd"),
        ("Birch Holdings Ltd", "Birch Ltd"),
    ],
)
def test_a_mistyped_or_shortened_name_is_similar(left, right):
    assert are_similar_names(left, right)
    assert are_similar_names(right, left)


@pytest.mark.parametrize(
    ("left", "right"), [("Unit 1 Foods", "Unit 2 Foods"), ("Larch Hotels", "Hawthorn Hotels"), ("", "Acme")]
)
def test_another_number_or_word_is_not_similar(left, right):
    assert not are_similar_names(left, right)


def test_similar_names_share_an_outline_and_numbered_ones_do_not():
    assert name_outline("Wellingborough Foods 12") == name_outline("Wellingbrough Foods 12 Ltd") == "w 12"
    assert name_outline("Unit 1 Foods") != name_outline("Unit 2 Foods")


def test_a_persons_title_is_no_part_of_the_name():
    assert person_words("Mrs. Ada Aldous") == person_words("Ada Aldous") == ("ada", "aldous")
    assert person_words("Dr") == ("dr",)


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        ("J. Kent", "John Kent", True),
        ("Kent", "John Kent", True),
        ("John Kent", "John Kent", False),
        ("T. Kent", "John Kent", False),
        ("J. Kent", "John Dale", False),
        ("Jo Kent", "John Kent", False),
    ],
)
def test_an_initial_could_be_the_name_that_it_begins(left, right, differ):
    assert differ_by_initial(left, right) is differ
    assert differ_by_initial(right, left) is differ


def test_a_legal_form_that_one_side_leaves_out_is_no_other_name_but_not_the_same_name_either():
    assert not are_other_names("Acme", "Acme plc")
    assert fold_name("Acme") != fold_name("Acme plc")


def test_a_name_that_is_not_given_is_no_other_name():
    assert not are_other_names("", "Acme")


def test_a_name_of_nothing_but_legal_forms_keeps_a_word():
    assert (company_name("Co Ltd").core, company_name("Co Ltd").form) == ("co", "ltd")


@pytest.mark.parametrize("written", ["GB 220 4302 31", "220430231", "gb220.4302-31", "GB220430231"])
def test_a_vat_number_is_its_digits_however_it_is_written(written):
    assert vat_digits(written) == "220430231"


def test_letters_of_a_vat_number_that_are_no_country_stay():
    assert vat_digits("NL999011900B01") == "999011900B01"
    assert vat_digits("U12345678") == "U12345678"


def test_a_vat_number_may_lack_its_country_and_never_has_another():
    assert differ_by_prefix("GB220430231", "220 4302 31")
    assert differ_by_prefix("220430231", "GB220430231")
    assert not differ_by_prefix("GB220430231", "GB 220430231")
    assert not differ_by_prefix("XI220430231", "GB220430231")
    assert not differ_by_prefix("GB220430232", "220430231")


@pytest.mark.parametrize("written", ["0113 496 0101", "+44 (0)113 496 0101", "0044 113-4960101"])
def test_a_telephone_number_is_its_last_digits_however_it_is_written(written):
    assert phone_digits(written) == "134960101"


def test_an_extension_is_no_telephone_number():
    assert phone_digits("ext. 12") == ""
