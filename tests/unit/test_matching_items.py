"""Which items of both sides are one."""

import pytest

from sagesync_desktop.core.settings import FieldChoice
from tests.builders import (
    PRODUCTS,
    SERVICES,
    in_sage,
    in_vtiger,
    product,
    sage_product,
)
from tests.unit.matched import (
    SAGE,
    asked,
    meeting,
    pairs,
    with_fields,
)


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
