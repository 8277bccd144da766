import pytest

from sagesync_desktop.core.names import are_other_names, company_name, fold_name, phone_digits, vat_digits


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


@pytest.mark.parametrize("written", ["0113 496 0101", "+44 (0)113 496 0101", "0044 113-4960101"])
def test_a_telephone_number_is_its_last_digits_however_it_is_written(written):
    assert phone_digits(written) == "134960101"


def test_an_extension_is_no_telephone_number():
    assert phone_digits("ext. 12") == ""
