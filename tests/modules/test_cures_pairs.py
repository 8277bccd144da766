"""Conflicts, deletions and questions about partners: what each cure would do, and when it is offered."""

from datetime import date

import pytest

from sagesync_desktop.core.cures import Anew, Deed, Do, Edit, Elsewhere, Say, Stand, Unfit
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.settings import FieldChoice, ModuleChoice
from sagesync_desktop.core.specs import tailored
from sagesync_desktop.core.types import Direction, Side
from sagesync_desktop.modules import BY_ID
from tests.builders import (
    CONTACTS,
    INVOICES,
    ORGANIZATIONS,
    PRODUCTS,
    D,
    but,
    codebook,
    customer,
    in_sage,
    in_vtiger,
    invoice,
    line,
    organization,
    product,
    sage_invoice,
    sage_line,
    sage_product,
    settings,
    setup,
    trading_book,
)
from tests.modules.cures import chosen, cure_of, edit_of, held, is_offered, told, work_of

CONFLICT = "record.conflict"
SAGE, VTIGER = Side


# -- conflicts

AGREED = {"description": "A fine widget", "code": "W-1"}
OURS = product(description="A blue widget", productcode="W-2")
THEIRS = sage_product(description="A red widget", item_code="W-3")


def clashing(**changes):
    return held(trading_book(OURS, THEIRS, **changes), partner=THEIRS, base=AGREED)


def stands(work):
    (effect,) = work.effects
    assert isinstance(effect, Stand)
    assert (effect.module, effect.sage_id, effect.vtiger_id) == (PRODUCTS, "p1", "14x1")
    return dict(effect.fields)


def test_one_sides_values_stand_for_all_that_clashes_and_the_others_are_shown():
    work = work_of(OURS, CONFLICT, "keep_vtiger", clashing())
    assert stands(work) == {"code": VTIGER, "description": VTIGER}
    assert told(work) == [
        ("Part Number", "W-3", "W-2"),
        ("Description", "A red widget", "A blue widget"),
    ]
    assert {one.side for one in work.shown} == {SAGE}


def test_sages_values_stand_and_vtigers_are_overwritten():
    work = work_of(OURS, CONFLICT, "keep_sage", clashing())
    assert stands(work) == {"code": SAGE, "description": SAGE}
    assert {one.side for one in work.shown} == {VTIGER}


def test_the_same_is_said_of_the_pair_from_sages_record():
    context = held(trading_book(OURS, THEIRS), partner=OURS, base=AGREED)
    assert stands(work_of(THEIRS, CONFLICT, "keep_vtiger", context)) == {
        "code": VTIGER,
        "description": VTIGER,
    }


@pytest.mark.parametrize("given", ["description", "Description", " description , "])
def test_a_side_may_stand_for_some_fields_alone(given):
    assert stands(work_of(OURS, CONFLICT, "keep_sage", clashing(), given)) == {"description": SAGE}


def test_each_field_may_have_a_side_of_its_own():
    work = work_of(OURS, CONFLICT, "keep_each", clashing(), "code=sage, Description = Vtiger")
    assert stands(work) == {"code": SAGE, "description": VTIGER}
    assert told(work) == [("Part Number", "W-2", "W-3"), ("Description", "A red widget", "A blue widget")]


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("", "Say which side's value stands"),
        ("code", "names no side"),
        ("code=both", "names no side"),
        ("price=sage", "none of the fields that differ: Part Number (code), Description (description)"),
    ],
)
def test_a_side_that_cannot_be_told_is_refused_with_what_can(given, why):
    with pytest.raises(Unfit) as refused:
        work_of(OURS, CONFLICT, "keep_each", clashing(), given)
    assert why in refused.value.because


def test_a_field_that_only_one_side_changed_is_no_part_of_the_conflict():
    context = held(trading_book(OURS, THEIRS), partner=THEIRS, base={**AGREED, "code": "W-2"})
    assert stands(work_of(OURS, CONFLICT, "keep_sage", context)) == {"description": SAGE}
    assert not is_offered(OURS, CONFLICT, "keep_each", context)


def test_without_a_link_there_is_no_conflict_to_decide():
    context = held(trading_book(OURS, THEIRS), partner=THEIRS)
    assert not is_offered(OURS, CONFLICT, "keep_vtiger", context)


def test_an_owner_for_good_is_kept_for_the_fields_that_clash_and_decides_from_then_on():
    work = work_of(OURS, CONFLICT, "owner_sage", clashing())
    after = chosen(work)
    assert after.module(PRODUCTS).fields == (
        FieldChoice("code", owner=SAGE),
        FieldChoice("description", owner=SAGE),
    )
    spec = tailored(BY_ID[PRODUCTS], after.module(PRODUCTS))
    assert [spec.field(name).owner for name in ("code", "description", "price")] == [SAGE] * 3
    assert "of all Products" in work.warning
    assert not is_offered(OURS, CONFLICT, "keep_sage", clashing(chosen=after))


def test_an_owner_for_good_leaves_what_else_was_chosen_for_the_field():
    narrowed = FieldChoice("description", vtiger="cf_853")
    before = settings().with_module(PRODUCTS, settings().module(PRODUCTS))
    before = before.with_module(
        PRODUCTS, BY_ID and before.module(PRODUCTS).__class__(on=True, fields=(narrowed,))
    )
    work = work_of(but(OURS, cf_853="A blue widget"), CONFLICT, "owner_sage", clashing())
    fields = chosen(work, before).module(PRODUCTS).fields
    assert FieldChoice("description", vtiger="cf_853", owner=SAGE) in fields


# -- deletions


@pytest.mark.parametrize("rule", ["record.deleted_elsewhere", "record.deleted_and_edited"])
def test_what_is_left_can_be_made_again_over_there(rule):
    work = work_of(organization(), rule, "restore")
    assert work.effects == (Anew(ORGANIZATIONS, VTIGER, "11x1"),)
    assert told(work) == [("Record in Sage", "deleted", "made again")]
    assert work.warning


def test_nothing_is_made_again_where_the_module_never_writes_to():
    context = held(codebook(chosen=one_way(Direction.TO_VTIGER)), rule="record.deleted_elsewhere")
    assert not is_offered(organization(), "record.deleted_elsewhere", "restore", context)


def test_what_is_left_can_be_deleted_as_well_with_a_word_on_what_that_means():
    work = work_of(organization(), "record.deleted_elsewhere", "delete")
    assert work.effects == (Do(ORGANIZATIONS, VTIGER, "11x1", Deed.DELETE),)
    assert "recycle bin" in work.warning
    work = work_of(customer(), "record.deleted_elsewhere", "delete")
    assert work.effects == (Do(ORGANIZATIONS, SAGE, "s1", Deed.DELETE),)
    assert "cannot be taken back" in work.warning


@pytest.mark.parametrize(
    ("record", "book"),
    [
        (customer(deletable=False), None),
        (sage_invoice(), None),
        (invoice(), trading_book(vtiger=setup(version="8.3.0", can_write_invoices=False))),
    ],
    ids=["in use in Sage", "a Sage invoice", "an invoice of 8.3"],
)
def test_what_its_own_side_does_not_delete_is_left_to_her(record, book):
    context = held(book, rule="record.deleted_elsewhere")
    (effect,) = work_of(record, "record.deleted_elsewhere", "delete", context).effects
    assert isinstance(effect, Elsewhere)
    assert effect.side is record.side


def test_lines_in_conflict_name_their_items_on_either_side():
    ours = invoice(lines=(line(quantity=D("5"), comment=""),))
    theirs = sage_invoice(lines=(sage_line(quantity=D("4"), description=""),))
    context = held(trading_book(ours, theirs), partner=theirs, base={"lines": ()})
    ((field, before, after),) = told(work_of(ours, CONFLICT, "keep_vtiger", context))
    assert field == "Line items"
    assert "14x1" not in f"{before} {after}"
    assert after == "5 × Widget at 10"


# -- questions

AMBIGUOUS = "match.ambiguous"


def asked(*others, **more):
    book = codebook(*others, **more)
    return held(book, rule=AMBIGUOUS, candidates=[one.id for one in others])


def test_the_only_candidate_that_strong_evidence_speaks_for_is_suggested():
    context = asked(customer())
    need = cure_of(ORGANIZATIONS, AMBIGUOUS, "same").needs(organization(), context)
    assert [(one.id, one.label) for one in need.choices] == [("s1", "Acme Ltd")]
    assert need.suggestion == "s1"
    work = work_of(organization(), AMBIGUOUS, "same", context)
    assert work.effects == (Say(ORGANIZATIONS, "s1", "11x1", Verdict.SAME),)
    assert told(work) == [("Partner in Sage", "undecided", "“Acme Ltd”")]


@pytest.mark.parametrize(
    "other",
    [customer(main_address__postal_code="ZZ9 9ZZ"), customer(name="Acme Plc")],
    ids=["another postcode", "another name"],
)
def test_what_something_speaks_against_is_never_suggested(other):
    need = cure_of(ORGANIZATIONS, AMBIGUOUS, "same").needs(organization(), asked(other))
    assert (len(need.choices), need.suggestion) == (1, "")


def test_of_two_that_are_equally_like_none_is_suggested():
    context = asked(customer(), customer("s2"))
    need = cure_of(ORGANIZATIONS, AMBIGUOUS, "same").needs(organization(), context)
    assert [(one.id, one.label) for one in need.choices] == [("s1", "Acme Ltd (s1)"), ("s2", "Acme Ltd (s2)")]
    assert need.suggestion == ""


def test_a_word_names_both_records_by_their_sides_from_either_side():
    context = asked(organization())
    assert work_of(customer(), AMBIGUOUS, "same", context).effects == (
        Say(ORGANIZATIONS, "s1", "11x1", Verdict.SAME),
    )
    assert work_of(customer(), AMBIGUOUS, "different", context).effects == (
        Say(ORGANIZATIONS, "s1", "11x1", Verdict.DIFFERENT),
    )


def test_a_record_of_its_own_is_different_from_all_candidates():
    work = work_of(organization(), AMBIGUOUS, "different", asked(customer(), customer("s2", name="Acme")))
    assert work.effects == (
        Say(ORGANIZATIONS, "s1", "11x1", Verdict.DIFFERENT),
        Say(ORGANIZATIONS, "s2", "11x1", Verdict.DIFFERENT),
    )
    assert work.warning == "Sage would get a second record beside “Acme Ltd”, “Acme”"


def test_one_of_several_can_be_ruled_out_alone():
    context = asked(customer(), customer("s2"))
    work = work_of(organization(), AMBIGUOUS, "not_this", context, "s2")
    assert work.effects == (Say(ORGANIZATIONS, "s2", "11x1", Verdict.DIFFERENT),)
    assert not is_offered(organization(), AMBIGUOUS, "not_this", asked(customer()))


def test_a_record_that_is_no_candidate_is_refused():
    with pytest.raises(Unfit, match="is not among"):
        work_of(organization(), AMBIGUOUS, "same", asked(customer()), "s9")


def test_nothing_is_asked_about_candidates_that_are_gone():
    context = held(codebook(), rule=AMBIGUOUS, candidates=["s1"])
    assert not is_offered(organization(), AMBIGUOUS, "same", context)


ZED = customer(name="Zed Ltd", main_contact_person__telephone="0113 496 0999")
ACME = organization(phone="0113 496 0101")


def test_what_the_two_fill_differently_is_shown_with_the_owners_value_in_its_place():
    need = cure_of(ORGANIZATIONS, AMBIGUOUS, "same").needs(ACME, asked(ZED))
    ((name, phone),) = [one.differing for one in need.choices]
    assert (name.field, name.vtiger, name.sage, name.stands) == ("name", "Acme Ltd", "Zed Ltd", VTIGER)
    assert (phone.label, phone.sides) == ("Primary Phone", (SAGE, VTIGER))
    work = work_of(ACME, AMBIGUOUS, "same", asked(ZED), "s1")
    assert told(work)[1:] == [
        ("Organization Name", "Zed Ltd", "Acme Ltd"),
        ("Primary Phone", "0113 496 0999", "0113 496 0101"),
    ]
    assert work.warning == "Where the two differ, the value that does not stand is overwritten"
    assert work.effects == (Say(ORGANIZATIONS, "s1", "11x1", Verdict.SAME),)


def test_whose_value_stands_is_said_in_the_same_breath():
    work = work_of(ACME, AMBIGUOUS, "same", asked(ZED), "s1: phone=sage")
    assert work.warning == work_of(ACME, AMBIGUOUS, "same", asked(ZED), "s1").warning
    assert work.effects == (Stand(ORGANIZATIONS, "s1", "11x1", {"phone": SAGE}, same=True),)
    assert [(one.side, one.before, one.after) for one in work.shown[1:]] == [
        (SAGE, "Zed Ltd", "Acme Ltd"),
        (VTIGER, "0113 496 0101", "0113 496 0999"),
    ]


def test_two_that_are_called_differently_and_overwrite_nothing_get_a_word_too():
    work = work_of(invoice(), AMBIGUOUS, "same", asked(sage_invoice("i1")), "i1")
    assert (len(work.shown), work.warning) == (1, "They would be one record from then on")


def test_a_value_that_nobody_owns_stays_until_she_says_whose_stands():
    there = sage_invoice("i1", due_date="2024-07-01")
    context = asked(there)
    need = cure_of(INVOICES, AMBIGUOUS, "same").needs(invoice(), context)
    (due,) = [one for one in need.choices[0].differing if one.field == "due_date"]
    assert due.stands is None
    assert "Due Date" not in [
        field for field, _, _ in told(work_of(invoice(), AMBIGUOUS, "same", context, "i1"))
    ]
    work = work_of(invoice(), AMBIGUOUS, "same", context, "i1: due_date=sage")
    assert ("Due Date", date(2024, 6, 5), date(2024, 7, 1)) in told(work)


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("s1: shoe=sage", "is none of the fields that differ"),
        ("s1: phone=both", "names no side"),
        ("s9: phone=sage", "is not among"),
    ],
)
def test_a_side_that_cannot_be_read_is_refused(given, why):
    with pytest.raises(Unfit, match=why):
        work_of(ACME, AMBIGUOUS, "same", asked(ZED), given)


def test_a_side_that_never_travels_is_refused():
    book = codebook(
        ZED, chosen=settings().with_module(ORGANIZATIONS, ModuleChoice(on=True, direction=Direction.TO_SAGE))
    )
    context = held(book, rule=AMBIGUOUS, candidates=["s1"])
    need = cure_of(ORGANIZATIONS, AMBIGUOUS, "same").needs(ACME, context)
    assert {one.sides for one in need.choices[0].differing} == {(VTIGER,)}
    with pytest.raises(Unfit, match="The mapping never sends Primary Phone to Vtiger"):
        work_of(ACME, AMBIGUOUS, "same", context, "s1: phone=sage")


# -- pairs that wait for a look

LOOK = "match.look"


def looked(record, partner, base=None):
    book = codebook(record, partner, pairs=[(ORGANIZATIONS, "s1", "11x1")])
    known = {"~unlooked": "name and postcode"} if base is None else base
    return held(book, rule=LOOK, candidates=[partner.id], partner=partner, base=known)


def test_of_a_pair_that_waits_for_a_look_each_differing_field_is_shown_and_may_be_chosen():
    context = looked(ACME, but(ZED, name="Acme Ltd"))
    assert cure_of(ORGANIZATIONS, LOOK, "same").needs(ACME, context).suggestion == "s1"
    work = work_of(ACME, LOOK, "same", context)
    assert told(work) == [("Primary Phone", "0113 496 0999", "0113 496 0101")]
    assert work.effects == (Say(ORGANIZATIONS, "s1", "11x1", Verdict.SAME),)
    assert "overwritten" in work.warning
    chosen = work_of(ACME, LOOK, "same", context, "s1: phone=sage")
    assert chosen.effects == (Stand(ORGANIZATIONS, "s1", "11x1", {"phone": SAGE}, same=True),)


def test_what_was_agreed_upon_since_is_no_difference_of_a_first_meeting():
    base = {"~unlooked": "name and postcode", "phone": "0113 496 0101"}
    assert not is_offered(ACME, LOOK, "same", looked(ACME, but(ZED, name="Acme Ltd"), base))


def test_two_that_are_taken_apart_are_told_to_be_made_twice():
    work = work_of(ACME, LOOK, "different", looked(ACME, ZED))
    assert work.effects == (Say(ORGANIZATIONS, "s1", "11x1", Verdict.DIFFERENT),)
    assert "“Acme Ltd” comes to Sage, “Zed Ltd” to Vtiger" in work.warning


# -- records that are there already


def test_a_record_that_is_there_already_can_be_named():
    there = sage_product("p7", item_code="W-1")
    context = held(codebook(there), rule="reference.clash")
    work = work_of(product(), "reference.clash", "link", context, "p7")
    assert work.effects == (Say(PRODUCTS, "p7", "14x1", Verdict.SAME),)


@pytest.mark.parametrize(
    ("given", "why"), [("p9", "there is no record p9"), ("p1", "linked with another"), ("", "choose one")]
)
def test_a_record_that_is_not_free_to_be_linked_is_refused(given, why):
    with pytest.raises(Unfit, match=why):
        work_of(product("14x7"), "reference.clash", "link", held(rule="reference.clash"), given)


# -- customers

WRONG_TYPE = "organization.wrong_type"
SUPPLIER = customer("s5", contact_type_ids=("VENDOR",))


def test_a_supplier_that_stands_in_the_way_becomes_a_customer_and_is_the_same():
    context = held(codebook(SUPPLIER), rule=WRONG_TYPE, candidates=["s5"])
    work = work_of(organization(), WRONG_TYPE, "make_customer", context)
    assert work.effects == (
        Edit(ORGANIZATIONS, SAGE, "s5", {"contact_type_ids": ("CUSTOMER",)}),
        Say(ORGANIZATIONS, "s5", "11x1", Verdict.SAME),
    )
    assert told(work) == [("Type of contact", "supplier", "customer")]
    assert "no supplier in Sage any more" in work.warning
    changed = but(SUPPLIER, contact_type_ids=("CUSTOMER",))
    rule = next(one for one in BY_ID[ORGANIZATIONS].rules if one.id == WRONG_TYPE)
    assert rule.check(organization(), held(partner=SUPPLIER))
    assert rule.check(organization(), held(partner=changed)) is None


def test_a_partner_that_is_no_customer_any_more_becomes_one_again():
    work = work_of(
        organization(), WRONG_TYPE, "make_customer", held(rule=WRONG_TYPE, partner=SUPPLIER, base={})
    )
    assert [type(one) for one in work.effects] == [Edit]


def test_a_second_contact_is_made_where_the_supplier_is_to_stay_one():
    context = held(codebook(SUPPLIER), rule=WRONG_TYPE, candidates=["s5"])
    work = work_of(organization(), WRONG_TYPE, "second_contact", context)
    assert work.effects == (Say(ORGANIZATIONS, "s5", "11x1", Verdict.DIFFERENT),)
    assert "twice" in work.warning


def test_an_erased_customer_is_taken_apart_and_made_anew_with_a_warning():
    erased = customer(gdpr_obfuscated=True)
    context = held(rule="organization.erased", partner=erased, base={})
    work = work_of(organization(), "organization.erased", "anew", context)
    assert [one.verdict for one in work.effects] == [Verdict.UNLINKED, Verdict.DIFFERENT]
    assert "make sure that you may keep it" in work.warning


def test_a_pair_that_was_only_just_met_needs_not_be_taken_apart():
    context = held(rule="organization.erased", partner=customer(gdpr_obfuscated=True))
    work = work_of(organization(), "organization.erased", "anew", context)
    assert [one.verdict for one in work.effects] == [Verdict.DIFFERENT]


# -- directions


def one_way(direction, module=ORGANIZATIONS, fields=()):
    return settings().with_module(module, ModuleChoice(on=True, direction=direction, fields=fields))


def test_a_change_on_the_receiving_side_can_be_taken_back():
    changed = but(customer(), notes="Ours")
    ours = organization(description="Theirs")
    book = trading_book(changed, ours, chosen=one_way(Direction.TO_SAGE))
    context = held(book, rule="direction.one_way", partner=ours, base={"notes": "Theirs"})
    work = work_of(changed, "direction.one_way", "take_back", context)
    assert edit_of(work) == {"notes": "Theirs"}
    assert told(work) == [("Description", "Ours", "Theirs")]


def test_a_field_that_she_narrowed_herself_can_travel_both_ways_again():
    narrow = (FieldChoice("notes", direction=Direction.TO_SAGE),)
    changed, ours = but(customer(), notes="Ours"), organization(description="Theirs")
    book = trading_book(changed, ours, chosen=one_way(Direction.BOTH, fields=narrow))
    context = held(book, rule="direction.one_way", partner=ours, base={"notes": "Theirs"})
    work = work_of(changed, "direction.one_way", "field_both_ways", context)
    after = chosen(work, book.settings)
    assert after.module(ORGANIZATIONS).fields == (FieldChoice("notes", direction=Direction.BOTH),)
    assert not is_offered(changed, "direction.one_way", "both_ways", context)


def test_a_record_that_is_only_on_the_receiving_side_has_nothing_to_be_taken_back():
    context = held(trading_book(chosen=one_way(Direction.TO_SAGE)), rule="direction.one_way")
    assert not is_offered(customer("s8"), "direction.one_way", "take_back", context)
    assert is_offered(customer("s8"), "direction.one_way", "both_ways", context)


def test_a_contact_that_moved_goes_back_to_the_organization_that_it_has_in_sage():
    other = organization("11x2", accountname="Bolt Ltd")
    person = in_vtiger(CONTACTS, "12x1", firstname="Ada", lastname="Aldous", account_id="11x2")
    theirs = in_sage(CONTACTS, "c1", name="Ada Aldous", contact_id="s1")
    context = held(trading_book(other), rule="value.unmappable", partner=theirs, base={})
    work = work_of(person, "value.unmappable", "as_in_sage", context)
    assert edit_of(work) == {"account_id": "11x1"}
    assert told(work) == [("Organization Name", "Bolt Ltd", "Acme Ltd")]


def test_invoices_have_no_organization_to_be_given_back():
    assert "as_in_sage" not in [one.id for one in BY_ID[INVOICES].own_cures("value.unmappable")]


# -- two items of one code

LAMP = product("14x1", productname="Lamp", description="Lamp, tall", productcode="L-1")
STAND = product("14x2", productname="Lamp with stand", description="Lamp with stand", productcode="L-1")
THERE = sage_product("p1", description="Lamp", item_code="L-1")


def lamps(*others):
    return held(codebook(*others), rule=AMBIGUOUS, candidates=[one.id for one in others])


def test_the_other_of_two_of_one_code_gets_another_in_the_same_visit():
    context = lamps(LAMP, STAND)
    need = cure_of(PRODUCTS, AMBIGUOUS, "same_other_code").needs(THERE, context)
    assert (str(need.label), need.suggestion) == ("Part Number of “Lamp with stand”", "L-2")
    work = work_of(THERE, AMBIGUOUS, "same_other_code", context)
    assert work.effects == (
        Edit(PRODUCTS, VTIGER, "14x2", {"productcode": "L-2"}),
        Say(PRODUCTS, "p1", "14x1", Verdict.SAME),
        Say(PRODUCTS, "p1", "14x2", Verdict.DIFFERENT),
    )
    assert ("Part Number", "L-1", "L-2") in told(work)


def test_whose_value_stands_is_said_in_that_visit_too():
    context = lamps(LAMP, STAND)
    need = cure_of(PRODUCTS, AMBIGUOUS, "same_other_code").needs(THERE, context)
    assert [one.field for one in need.choices[0].differing] == ["description"]
    work = work_of(THERE, AMBIGUOUS, "same_other_code", context, "L-2: description=vtiger")
    assert work.effects[:2] == (
        Edit(PRODUCTS, VTIGER, "14x2", {"productcode": "L-2"}),
        Stand(PRODUCTS, "p1", "14x1", {"description": VTIGER}, same=True),
    )


def test_one_that_is_different_takes_a_code_of_its_own_along():
    work = work_of(STAND, AMBIGUOUS, "different_code", lamps(THERE))
    assert work.effects == (
        Edit(PRODUCTS, VTIGER, "14x2", {"productcode": "L-2"}),
        Say(PRODUCTS, "p1", "14x2", Verdict.DIFFERENT),
    )
    assert "second record" in work.warning


@pytest.mark.parametrize("given", ["L-1", "l-1", " "])
def test_the_code_that_both_have_does_not_do(given):
    with pytest.raises(Unfit):
        work_of(STAND, AMBIGUOUS, "different_code", lamps(THERE), given)


@pytest.mark.parametrize(
    ("held_one", "others"),
    [
        (THERE, [LAMP, but(STAND, productcode="L-5")]),
        (THERE, [LAMP, STAND, product("14x3", productname="Lamp, small", productcode="L-1")]),
        (LAMP, [but(THERE, item_code="L-7")]),
    ],
    ids=["another code", "three of them", "not shared"],
)
def test_where_no_two_share_a_code_nothing_is_renumbered(held_one, others):
    for cure in ("same_other_code", "different_code"):
        assert not is_offered(held_one, AMBIGUOUS, cure, lamps(*others)), cure
