from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sagesync_desktop.core.cures import AsideKind
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.journal import Aside
from sagesync_desktop.core.planning import check, plan_module
from sagesync_desktop.core.rules import KNOWN_REASONS, skip_rule
from sagesync_desktop.core.settings import ModuleChoice
from sagesync_desktop.core.specs import MatchKey, tailored
from sagesync_desktop.core.steps import Create, Drop, Held, Ignored, Settle, Update
from sagesync_desktop.core.types import Direction, Side
from sagesync_desktop.modules import BY_ID
from tests.builders import (
    ORGANIZATIONS,
    PRODUCTS,
    D,
    codebook,
    customer,
    in_sage,
    in_vtiger,
    linked,
    open_skip,
    organization,
    pair,
    pool,
    product,
    sage_product,
    toy,
)

SAGE, VTIGER = Side
BOTH, TO_SAGE, TO_VTIGER = Direction.BOTH, Direction.TO_SAGE, Direction.TO_VTIGER
BY_CODE = MatchKey(
    "code", lambda one, _book: one.text("code"), lambda one, _book: one.text("code"), is_certain=True
)


@skip_rule("item.no_description", "A bad thing", to=SAGE, fix="Call it something.")
def not_bad(thing, _context):
    """The thing is called bad."""
    return "It is called bad" if thing.text("name") == "bad" else None


SPEC = toy(
    pair("name", max_length=5, required_by=frozenset([SAGE])),
    pair("code", owner=None),
    match_keys=(BY_CODE,),
    rules=(not_bad,),
)
BASE = {"name": "A", "code": "c"}


def there(id="s1", **fields):
    return in_sage(PRODUCTS, id, **{**BASE, **fields})


def here(id="14x1", **fields):
    return in_vtiger(PRODUCTS, id, **{**BASE, **fields})


def steps(*unlinked, direction=BOTH, spec=SPEC, book=None, **options):
    return plan_module(spec, direction, pool(*unlinked, **options), book or codebook()).steps


def known(because, rule, step):
    """Whether a step holds a record back for a known reason, with that reason's cure."""
    assert isinstance(step, Held)
    assert (step.skip.rule, step.skip.because, step.skip.fix) == (rule, because, KNOWN_REASONS[rule].fix)
    return True


# -- linked pairs


def test_a_pair_without_changes_is_settled():
    assert [type(step) for step in steps(pairs=[linked(there(), here(), BASE)])] == [Settle]


def test_a_change_becomes_an_update_of_the_other_side_only():
    (step,) = steps(pairs=[linked(there(name="B"), here(), BASE)])
    assert isinstance(step, Update)
    assert step.writes == {VTIGER: {"name": "B"}}
    assert (step.keep, step.held) == (frozenset(), frozenset())


def test_changes_on_both_sides_become_one_update_of_both():
    (step,) = steps(pairs=[linked(there(name="B"), here(code="d"), BASE)])
    assert step.writes == {SAGE: {"code": "d"}, VTIGER: {"name": "B"}}


def test_a_conflict_freezes_the_pair_names_the_fields_and_settles_what_is_alike():
    settle, held = steps(pairs=[linked(there(code="s"), here(code="v"), BASE)])
    assert isinstance(settle, Settle)
    assert settle.keep == {"code"}
    assert settle.held == {VTIGER}
    assert known("Both sides changed Code", "record.conflict", held)


def test_an_emptied_field_that_the_other_side_demands_freezes_the_pair():
    settle, held = steps(pairs=[linked(there(), here(name=""), BASE)])
    assert isinstance(settle, Settle)
    assert known("Name is empty, and Sage demands it", "record.mandatory_empty", held)
    assert (held.record.side, held.target) == (VTIGER, SAGE)


def test_a_text_that_is_too_long_is_held_and_keeps_its_base():
    settle, held = steps(pairs=[linked(there(), here(name="ABCDEF"), BASE)])
    assert (type(settle), settle.keep) == (Settle, {"name"})
    assert known("Name has 6 characters; Sage takes 5", "text.too_long", held)


def test_a_text_that_comes_from_sage_is_never_too_long():
    (step,) = steps(pairs=[linked(there(name="ABCDEF"), here(), BASE)])
    assert isinstance(step, Update)


def test_what_is_held_one_way_does_not_hold_up_the_other_way():
    update, held = steps(pairs=[linked(there(code="d"), here(name="bad"), BASE)])
    assert update.writes == {VTIGER: {"code": "d"}}
    assert (update.keep, update.held) == ({"name"}, {VTIGER})
    assert (held.skip.rule, held.skip.because, held.skip.fix) == (
        "item.no_description",
        "It is called bad",
        "Call it something.",
    )
    assert held.linked


def test_a_one_way_module_settles_the_pair_and_says_what_it_leaves_alone():
    settle, held = steps(pairs=[linked(there(name="B"), here(), BASE)], direction=TO_SAGE)
    assert (type(settle), settle.keep, settle.held) == (Settle, {"name"}, {SAGE})
    assert known("Name changed in Sage, but this module never writes to Vtiger", "direction.one_way", held)


def test_a_one_way_module_pushes_one_field_and_holds_another():
    update, held = steps(pairs=[linked(there(name="B"), here(code="d"), BASE)], direction=TO_SAGE)
    assert (update.writes, update.keep, update.held) == ({SAGE: {"code": "d"}}, {"name"}, {SAGE})
    assert held.skip.rule == "direction.one_way"


@pytest.mark.parametrize("gone", list(Side))
def test_a_deleted_partner_ends_the_link_and_leaves_the_survivor(gone):
    book = codebook(pairs=[(PRODUCTS, "s1", "14x1")])
    (step,) = steps(pairs=[linked(there(), here(), BASE, gone=[gone])], book=book)
    assert isinstance(step, Drop)
    assert (step.gone, step.survivor.side) == (gone, gone.other)
    assert book.partner(PRODUCTS, gone.other, step.survivor.id) is None


def test_a_pair_deleted_on_both_sides_leaves_nothing():
    (step,) = steps(pairs=[linked(there(), here(), BASE, gone=list(Side))])
    assert (type(step), step.gone, step.survivor) == (Drop, None, None)


def test_deleted_here_and_changed_there_is_shown_and_stays_linked():
    book = codebook(pairs=[(PRODUCTS, "s1", "14x1")])
    (held,) = steps(pairs=[linked(there(), here(name="B"), BASE, gone=[SAGE])], book=book)
    assert known("It was deleted in Sage, but changed in Vtiger since", "record.deleted_and_edited", held)
    assert book.partner(PRODUCTS, VTIGER, "14x1") == "s1"


# -- records without a link


def test_a_record_without_partner_is_made_on_the_other_side():
    book = codebook()
    (step,) = steps(here(), book=book)
    assert isinstance(step, Create)
    assert (step.target, step.values) == (SAGE, BASE)
    assert book.will_have(PRODUCTS, VTIGER, "14x1")


def test_a_record_that_did_not_change_is_only_a_candidate():
    assert steps(candidates=[here("14x9", code="z")]) == []


def test_a_candidate_that_did_not_change_still_prevents_a_double():
    (step,) = steps(here(), candidates=[there()])
    assert isinstance(step, Settle)
    assert step.pair.key == "code"


def test_a_matched_pair_is_known_to_those_that_refer_to_it():
    book = codebook()
    steps(here(), there(), book=book)
    assert book.partner(PRODUCTS, VTIGER, "14x1") == "s1"


def test_a_matched_pair_that_differs_is_brought_together():
    (step,) = steps(here(name="V"), there(name="S"))
    assert step.writes == {SAGE: {"name": "V"}}
    assert step.pair.link is None


# -- linked on strong evidence alone

LIKELY = replace(SPEC, match_keys=(replace(BY_CODE, is_certain=False),))


def test_strong_evidence_links_what_differs_and_lets_neither_overwrite_the_other():
    settle, held = steps(here(name="V"), there(name="S"), spec=LIKELY)
    assert (settle.pair.likely, settle.keep, settle.held) == ("code", {"name"}, {VTIGER})
    assert (held.skip.rule, held.skip.candidates, held.linked) == ("match.look", ("s1",), True)
    assert held.skip.because == "Linked by code. Different in both systems: Name (“S” in Sage, “V” in Vtiger)"


@pytest.mark.parametrize("name", ["", "V"])
def test_what_overwrites_nothing_needs_no_look(name):
    (step,) = steps(here(name="V"), there(name=name), spec=LIKELY)
    assert isinstance(step, Settle if name else Update)
    assert step.pair.likely == ""


def test_a_field_of_which_nobody_owns_the_value_is_looked_at_with_the_rest():
    spec = replace(LIKELY, fields=(*LIKELY.fields, pair("notes", owner=None)))
    _settle, held = steps(here(name="V", notes="1"), there(name="S", notes="2"), spec=spec)
    assert held.skip.rule == "match.look"
    assert "Notes (“2” in Sage, “1” in Vtiger)" in held.skip.because


@pytest.mark.parametrize("direction", [BOTH, TO_SAGE, TO_VTIGER])
def test_whichever_way_it_travels_nothing_is_overwritten_unseen(direction):
    found = steps(here(name="V"), there(name="S"), spec=LIKELY, direction=direction)
    assert [step for step in found if isinstance(step, Update)] == []


def waiting(base=None, **options):
    """The steps of a pair that was linked before."""
    known = {"code": "c", "~unlooked": "code"} if base is None else base
    return steps(pairs=[linked(there(name="S"), here(name="V"), known)], spec=LIKELY, **options)


def test_it_waits_until_somebody_has_said_that_they_are_the_same():
    settle, held = waiting()
    assert (settle.pair.likely, held.skip.rule) == ("code", "match.look")
    (step,) = waiting(verdicts={("s1", "14x1"): Verdict.SAME})
    assert step.writes == {SAGE: {"name": "V"}}
    assert step.pair.likely == ""


def test_a_word_about_another_pair_lets_nothing_be_overwritten():
    _settle, held = waiting(verdicts={("s2", "14x1"): Verdict.SAME})
    assert held.skip.rule == "match.look"


def test_a_pair_that_an_earlier_release_linked_waits_for_nobody():
    (step,) = waiting({"code": "c"})
    assert step.writes == {SAGE: {"name": "V"}}


def test_put_aside_it_still_waits_for_a_look_afterwards():
    aside = Aside(PRODUCTS, VTIGER, "14x1", AsideKind.NEVER, "", datetime(2026, 1, 1, tzinfo=UTC))
    settle, held = waiting(asides={(VTIGER, "14x1"): aside})
    assert (settle.pair.likely, held.skip.rule) == ("code", "desk.never")


def test_a_doubtful_record_is_held_and_nothing_is_made():
    found = steps(here(), there("s1"), there("s2"))
    assert {step.skip.rule for step in found} == {"match.ambiguous"}
    assert {(step.record.id, step.linked) for step in found} == {
        ("14x1", False),
        ("s1", False),
        ("s2", False),
    }
    assert all("match same Products" in step.skip.fix for step in found)
    assert {step.record.id: step.skip.candidates for step in found} == {
        "14x1": ("s1", "s2"),
        "s1": ("14x1",),
        "s2": ("14x1",),
    }


def test_a_rule_that_holds_a_new_record_back_is_told_to_those_that_refer_to_it():
    book = codebook()
    (held,) = steps(here(name="bad"), book=book)
    assert held.skip.because == "It is called bad"
    assert book.held[PRODUCTS, VTIGER, "14x1"] == "It is called bad"
    assert not book.will_have(PRODUCTS, VTIGER, "14x1")


def test_what_follows_from_a_write_is_not_said_to_stay_behind():
    """Lines of both sides differed, and Sage takes Vtiger's: what it owed by its own is overtaken."""
    spec = toy(
        pair("name"),
        pair("code", owner=None, direction=TO_VTIGER),
        match_keys=(BY_CODE,),
        follows={"name": frozenset({"code"})},
    )
    (pushed,) = steps(pairs=[linked(there(code="d"), here(name="B"), BASE)], spec=spec, direction=TO_SAGE)
    assert isinstance(pushed, Update)
    assert (pushed.writes, pushed.keep, pushed.held) == ({SAGE: {"name": "B"}}, {"code"}, frozenset())
    _settled, held = steps(pairs=[linked(there(code="d"), here(), BASE)], spec=spec, direction=TO_SAGE)
    assert held.skip.rule == "direction.one_way"


def test_a_new_record_of_a_one_way_module_is_not_made_at_its_source():
    (held,) = steps(there(), direction=TO_SAGE)
    assert known("It is only in Sage, and this module never writes to Vtiger", "direction.one_way", held)


def test_a_new_record_without_a_field_that_the_other_side_demands_is_held():
    (held,) = steps(here(name=""))
    assert known("Name is empty, and Sage demands it", "record.mandatory_empty", held)


def test_a_new_record_without_a_field_that_only_its_own_side_demands_travels():
    (step,) = steps(there(name=""))
    assert isinstance(step, Create)


def test_a_new_record_with_a_text_too_long_for_sage_is_held():
    (held,) = steps(here(name="ABCDEF"))
    assert held.skip.rule == "text.too_long"


def test_a_survivor_is_not_made_anew_where_it_was_deleted():
    survivor = here()
    skips = {(VTIGER, "14x1"): open_skip(survivor, "record.deleted_elsewhere", "Gone in Sage", "Restore it")}
    (held,) = steps(survivor, skips=skips)
    assert (held.skip.rule, held.skip.because) == ("record.deleted_elsewhere", "Gone in Sage")


def test_another_standing_skip_is_tried_again():
    survivor = here()
    skips = {(VTIGER, "14x1"): open_skip(survivor, "server.rejected")}
    (step,) = steps(survivor, skips=skips)
    assert isinstance(step, Create)


def test_a_restored_partner_links_again_by_its_key():
    survivor = here()
    skips = {(VTIGER, "14x1"): open_skip(survivor, "record.deleted_elsewhere")}
    (step,) = steps(survivor, there("s2"), skips=skips)
    assert isinstance(step, Settle)
    assert step.pair.sage.id == "s2"


# -- the real modules


def test_a_supplier_is_none_of_our_business():
    supplier = customer(contact_type_ids=("VENDOR",))
    (step,) = steps(supplier, spec=BY_ID[ORGANIZATIONS])
    assert step == Ignored(supplier)


def test_an_organization_that_is_a_supplier_in_sage_is_held_and_not_doubled():
    supplier = customer(contact_type_ids=("VENDOR",))
    (held,) = steps(organization(), candidates=[supplier], spec=BY_ID[ORGANIZATIONS])
    assert held.skip.rule == "organization.wrong_type"
    assert "Acme Ltd in Sage" in held.skip.because
    assert held.skip.candidates == (supplier.id,)
    assert held.skip.fix


def test_an_organization_beside_an_unrelated_supplier_travels():
    stranger = customer(
        "s9", name="Bolt plc", contact_type_ids=("VENDOR",), **{"main_address.postal_code": "Z"}
    )
    (step,) = steps(organization(), candidates=[stranger], spec=BY_ID[ORGANIZATIONS])
    assert isinstance(step, Create)


def test_a_product_that_is_in_both_systems_is_linked_and_not_doubled():
    spec = tailored(BY_ID[PRODUCTS], ModuleChoice(on=True))
    (step,) = steps(product(), sage_product(), spec=spec)
    assert isinstance(step, Settle)


def test_a_product_of_another_price_in_sage_takes_sages_price():
    spec = tailored(BY_ID[PRODUCTS], ModuleChoice(on=True))
    (step,) = steps(product(), sage_product(sales_price=D("12.00")), spec=spec)
    assert step.writes == {VTIGER: {"price": D("12.00")}}


def test_rules_come_before_the_length_of_texts():
    skip = check(SPEC, here(name="bad"), None, SAGE, {"name": "ABCDEF"}, codebook())
    assert skip.rule == "item.no_description"
    assert check(SPEC, here(), there(), VTIGER, {"name": "ABCDEF"}, codebook()) is None


@skip_rule(
    "item.no_description", "A name that stays", to=VTIGER, fix="Change it there.", about=("name",), alone=True
)
def names_stay(_thing, _context):
    """The name stays as it is."""
    return "Its name stays"


def test_a_rule_that_keeps_its_fields_back_alone_lets_the_others_travel():
    spec = replace(SPEC, rules=(names_stay,))
    pair = linked(there(name="B", code="d"), here(), BASE)
    update, held = steps(pairs=(pair,), spec=spec)
    assert (update.writes, update.keep, update.held) == ({VTIGER: {"code": "d"}}, {"name"}, {SAGE})
    assert (held.record.side, held.skip.because) == (SAGE, "Its name stays")


def test_where_nothing_else_travels_such_a_rule_holds_the_pair():
    spec = replace(SPEC, rules=(names_stay,))
    settle, held = steps(pairs=(linked(there(name="B"), here(), BASE),), spec=spec)
    assert isinstance(settle, Settle)
    assert settle.keep == {"name"}
    assert held.skip.because == "Its name stays"
