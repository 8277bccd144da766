import pytest

from sagesync_desktop.core.books import VtigerField
from sagesync_desktop.core.errors import UnmappableValue
from sagesync_desktop.core.mapping import (
    agreed,
    creation_values,
    demand,
    payload,
    read,
    settled_base,
    too_long,
    write,
)
from sagesync_desktop.core.settings import BlankRule, FieldChoice, ModuleChoice
from sagesync_desktop.core.specs import labelled, tailored
from sagesync_desktop.core.types import MISSING, Direction, Side
from sagesync_desktop.core.values import Kind, same
from sagesync_desktop.modules import BY_ID
from tests.builders import (
    CONTACTS,
    ORGANIZATIONS,
    PRODUCTS,
    SERVICES,
    D,
    codebook,
    customer,
    in_vtiger,
    organization,
    pair,
    toy,
    value_of,
)

SAGE, VTIGER = Side


def test_an_unmapped_field_is_never_sent():
    spec = toy(pair("name"))
    assert payload(SAGE, {"name": "A", "secret": "x"}, spec, codebook()) == {"name": "A"}


def test_none_is_sent_as_an_empty_text():
    assert write(pair("due", kind=Kind.DATE), SAGE, None, codebook()) == {"due": ""}


def test_a_new_record_starts_with_what_travels_there_and_says_something():
    spec = toy(
        pair("a"), pair("b"), pair("c", direction=Direction.TO_VTIGER), pair("d"), pair("e", kind=Kind.BOOL)
    )
    view = {"a": "A", "b": "", "c": "C", "d": MISSING, "e": False}
    assert creation_values(spec, view, SAGE) == {"a": "A", "e": False}
    assert creation_values(spec, view, VTIGER) == {"a": "A", "c": "C", "e": False}


def test_a_text_of_exactly_sages_length_fits():
    spec = toy(pair("name", max_length=3))
    assert too_long(spec, {"name": "abc"}) is None
    assert too_long(spec, {"name": "abcd"}).because == "Name has 4 characters; Sage takes 3"


def test_a_text_that_never_goes_to_sage_cannot_be_too_long():
    spec = toy(pair("b", max_length=3, direction=Direction.TO_VTIGER))
    assert too_long(spec, {"b": "abcd"}) is None


def test_each_line_of_a_street_has_to_fit_sages_line():
    spec = BY_ID[ORGANIZATIONS]
    fits = value_of(ORGANIZATIONS, "billing_street", organization(bill_street="a" * 50 + "\n" + "b" * 50))
    assert too_long(spec, {"billing_street": fits}) is None
    wraps = value_of(ORGANIZATIONS, "billing_street", organization(bill_street="word " * 19))
    assert too_long(spec, {"billing_street": wraps}) is None
    long = value_of(ORGANIZATIONS, "billing_street", organization(bill_street="Unit 4\n" + "b" * 51))
    assert too_long(spec, {"billing_street": long}).because == (
        "A line of Billing Street has 51 characters; Sage takes 50"
    )


def test_a_field_that_never_settled_has_no_base():
    assert agreed({}, "name").sage is MISSING
    assert agreed({}, "name").vtiger is MISSING


def test_a_base_keeps_both_forms_where_the_servers_hold_different_ones():
    base = settled_base(toy(pair("name")), {"name": "Acme"}, {"name": "ACME"}, {})
    assert base == {"name@sage": "Acme", "name@vtiger": "ACME"}
    assert (agreed(base, "name").sage, agreed(base, "name").vtiger) == ("Acme", "ACME")


def test_a_base_prefers_the_form_that_says_something():
    assert settled_base(toy(pair("name")), {"name": None}, {"name": ""}, {}) == {"name": ""}


def test_a_field_held_back_keeps_its_old_base():
    spec = toy(pair("a"), pair("b"))
    old = {"a": "1", "b@sage": "x", "b@vtiger": "y"}
    assert settled_base(spec, {"a": "2", "b": "z"}, {"a": "2", "b": "z"}, old, ["a", "b"]) == old


def test_a_demanded_value_without_counterpart_is_an_error_with_a_cure():
    with pytest.raises(UnmappableValue, match="Status “Odd” has no counterpart"):
        demand(None, "Status", "Odd", "Map it.")
    assert demand("x", "Status", "Odd", "Map it.") == "x"


def tailor(module, *changes):
    return tailored(BY_ID[module], ModuleChoice(on=True, fields=changes))


def test_pairs_that_are_off_or_locked_do_not_take_part():
    names = {one.name for one in tailored(BY_ID[PRODUCTS], ModuleChoice()).fields}
    assert names.isdisjoint({"stock", "reorder_level", "supplier"})


def test_an_offered_pair_takes_part_once_it_gets_a_direction():
    spec = tailor(SERVICES, FieldChoice("unit", direction=Direction.TO_SAGE))
    assert spec.field("unit").direction is Direction.TO_SAGE


def test_a_locked_pair_cannot_be_switched_on():
    spec = tailor(PRODUCTS, FieldChoice("supplier", direction=Direction.BOTH))
    assert "supplier" not in {one.name for one in spec.fields}


def test_a_pair_switched_off_is_gone():
    spec = tailor(ORGANIZATIONS, FieldChoice("fax", direction=Direction.OFF))
    assert "fax" not in {one.name for one in spec.fields}


def test_a_changed_direction_and_blank_rule_take_the_defaults_place():
    spec = tailor(ORGANIZATIONS, FieldChoice("notes", direction=Direction.TO_SAGE, blank=BlankRule.KEEP))
    assert (spec.field("notes").direction, spec.field("notes").blank) == (Direction.TO_SAGE, BlankRule.KEEP)
    assert spec.field("notes").max_length == 4000


def test_a_pair_pointed_at_another_field_reads_and_writes_that_field():
    spec = tailor(ORGANIZATIONS, FieldChoice("notes", vtiger="cf_901"))
    assert read(spec.field("notes"), organization(cf_901="hello", description="no"), codebook()) == "hello"
    assert write(spec.field("notes"), VTIGER, "hi", codebook()) == {"cf_901": "hi"}
    assert write(spec.field("notes"), SAGE, "hi", codebook()) == {"notes": "hi"}


def test_a_custom_field_becomes_a_pair_of_its_own():
    spec = tailor(ORGANIZATIONS, FieldChoice("cf_853", sage="tax_number"))
    assert read(spec.field("cf_853"), organization(cf_853=" GB123 "), codebook()) == "GB123"
    assert write(spec.field("cf_853"), SAGE, "GB123", codebook()) == {"tax_number": "GB123"}
    assert read(spec.field("cf_853"), customer(tax_number="GB123"), codebook()) == "GB123"


def test_a_custom_field_is_called_as_vtiger_calls_it():
    spec = tailor(ORGANIZATIONS, FieldChoice("cf_853", sage="tax_number"))
    words = [VtigerField("cf_853", "VAT Number", "string"), VtigerField("accountname", "Firm", "string")]
    assert labelled(spec, words).field("cf_853").label == "VAT Number"
    assert labelled(spec, words).field("name").label == "Organization Name"
    assert labelled(spec, ()) == spec


@pytest.mark.parametrize(
    "choice",
    [FieldChoice("VAT number", vtiger="cf_853", sage="tax_number"), FieldChoice("notes", sage="tax_number")],
)
@pytest.mark.parametrize(
    "typed", ["GB 123 4567 89", "gb123456789", "GB.123.4567-89", "GB\u00a0123\u20114567 89"]
)
def test_a_vat_number_goes_to_sage_without_what_groups_it_and_is_the_same_in_groups(choice, typed):
    one = tailor(ORGANIZATIONS, choice).field(choice.name)
    assert write(one, SAGE, typed, codebook()) == {"tax_number": "GB123456789"}
    assert same(one.kind, typed, "GB123456789")
    assert not same(one.kind, typed, "GB123456788")
    assert write(one, VTIGER, "GB123456789", codebook()) == {one.vtiger: "GB123456789"}


def test_texts_go_to_sage_as_they_are_meant_those_of_lines_and_lists_as_well():
    spec = toy(pair("name"), pair("rows", kind=Kind.LINES))
    rows = ({"text": "Nuts &amp; bolts", "count": D(2)}, {"text": "A&lt;B", "count": None})
    values = {"name": "Matt &amp;amp; silk", "rows": rows}
    meant = ({"text": "Nuts & bolts", "count": D(2)}, {"text": "A<B", "count": None})
    assert payload(SAGE, values, spec, codebook()) == {"name": "Matt & silk", "rows": meant}
    assert payload(VTIGER, values, spec, codebook()) == values


def test_a_pair_of_its_own_kind_reads_plainly_once_it_is_pointed_elsewhere():
    spec = tailor(CONTACTS, FieldChoice("phone", vtiger="cf_902"))
    person = in_vtiger(CONTACTS, phone="020 1", cf_902="020 2")
    assert read(spec.field("phone"), person, codebook()) == "020 2"
    assert write(spec.field("phone"), VTIGER, "020 3", codebook()) == {"cf_902": "020 3"}
