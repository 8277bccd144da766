"""A P.O. box has a field of its own in Vtiger and none in Sage: it travels with the street, both ways."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sagesync_desktop.core.books import VtigerField
from sagesync_desktop.core.mapping import read, write
from sagesync_desktop.core.types import Side
from sagesync_desktop.core.values import Kind, same
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.streets import LINE_LENGTH, box_number, street_and_box, street_lines
from tests.builders import INVOICES, ORGANIZATIONS, codebook, in_sage, in_vtiger, setup

SAGE, VTIGER = Side
FIELD = VtigerField("bill_pobox", "Billing PO Box", "string")
BOXED = {ORGANIZATIONS: (FIELD,), INVOICES: (FIELD,)}
BOOK = codebook(vtiger=setup(fields=BOXED))
KEPT = [
    "",
    "1 High St",
    "York House",
    "PO Box 12",
    "P.O. Box 12",
    "BP 9",
    "Flat 2, PO Box 12",
    "A, B",
    "x" * 50,
]
SAGE_LINE = st.sampled_from(KEPT)
VTIGER_LINE = st.sampled_from([*KEPT, "x" * 60, "ab " * 20, "12"])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("PO Box 12", "12"), ("P.O. Box 1 234", "1234"), ("p.o.box 7a", "7a"),
        ("Post Office Box AB 12", "ab12"),
        ("Postfach 12 34", "1234"), ("BP 12", "12"), ("Apartado de Correos 9", "9"), ("GPO Box 3", "3"),
        ("Box Hill Road 12", ""), ("12 Box Lane", ""), ("PO Box", ""), ("1 High St", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_box_is_known_by_its_word_and_its_number(text, number):
    assert box_number(text) == number


@pytest.mark.parametrize(
    ("street", "box", "lines"),
    [
        ("", "PO Box 12", ("PO Box 12", "")),
        ("", "12", ("PO Box 12", "")),
        ("1 High St", "12", ("1 High St", "PO Box 12")),
        ("Unit 4\n1 High St", "PO Box 12", ("Unit 4", "1 High St, PO Box 12")),
        ("PO Box 12\n1 High St", "12", ("PO Box 12", "1 High St")),
        ("1 High St", "poste restante", ("1 High St", "poste restante")),
        ("1 High St", " ", ("1 High St", "")),
        ("ab " * 20 + "\nPO Box 12", "", (("ab " * 17).strip(), "ab ab ab, PO Box 12")),
    ],
)
def test_the_box_is_a_line_after_the_street_and_never_there_twice(street, box, lines):
    assert street_lines(street, box) == lines
    address = in_vtiger(ORGANIZATIONS, bill_street=street, bill_pobox=box)
    text = read(BY_ID[ORGANIZATIONS].field("billing_street"), address, BOOK)
    assert text == "\n".join(line for line in lines if line)


@pytest.mark.parametrize(
    ("module", "text", "street", "box"),
    [
        (ORGANIZATIONS, "PO Box 12", "", "PO Box 12"),
        (INVOICES, "PO Box 12", "PO Box 12", ""),
        (INVOICES, "1 High St\nPO Box 12", "1 High St", "PO Box 12"),
        (ORGANIZATIONS, "1 High St\nPO Box 12", "1 High St", "PO Box 12"),
        (ORGANIZATIONS, "Unit 4\n1 High St, PO Box 12", "Unit 4\n1 High St", "PO Box 12"),
        (ORGANIZATIONS, "PO Box 12\n1 High St", "PO Box 12\n1 High St", ""),
        (ORGANIZATIONS, "", "", ""),
    ],
)
def test_a_box_that_comes_last_in_sage_goes_to_vtigers_own_field(module, text, street, box):
    pair = BY_ID[module].field("billing_street")
    assert write(pair, VTIGER, text, BOOK) == {"bill_street": street, "bill_pobox": box}


def test_where_vtiger_hides_its_field_for_the_box_all_is_street():
    pair = BY_ID[ORGANIZATIONS].field("billing_street")
    assert write(pair, VTIGER, "1 High St\nPO Box 12", codebook()) == {"bill_street": "1 High St\nPO Box 12"}


@given(st.sampled_from([ORGANIZATIONS, INVOICES]), SAGE_LINE, SAGE_LINE)
def test_what_sage_holds_comes_back_from_vtiger_as_the_same_address(module, first, second):
    pair = BY_ID[module].field("billing_street")
    place = in_sage(module, main_address__address_line_1=first, main_address__address_line_2=second)
    text = read(pair, place, BOOK)
    back = read(pair, in_vtiger(module, **write(pair, VTIGER, text, BOOK)), BOOK)
    assert same(Kind.TEXT, back, text)


@given(st.lists(VTIGER_LINE, max_size=3).map("\n".join), VTIGER_LINE)
def test_a_box_that_went_to_sage_and_came_back_is_the_same_address(street, box):
    text = "\n".join(line for line in street_lines(street, box) if line)
    assume(all(len(line) <= LINE_LENGTH for line in text.splitlines()))
    assert street_lines(*street_and_box(text)) == street_lines(text)
