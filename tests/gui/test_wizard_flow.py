"""The wizard's flow as a pure function: every path through it by enumeration."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import Mappings, ModuleChoice, Settings, VtigerConnection
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.wizard import flow
from sagesync_desktop.gui.wizard.answers import (
    Answers,
    Company,
    answers_from,
    changed,
    signed_in,
    to_store,
)
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.modules.places import PLACES
from tests.gui.wizard_values import APP, CHECKED, OFFER, SEVERAL, SIGNED

ORGANIZATIONS_ALONE = Settings(modules={ModuleId.ORGANIZATIONS: ModuleChoice(on=True)})
EVERYTHING = Settings(modules={module: ModuleChoice(on=True) for module in ModuleId})
WORLDS = [
    Answers(company=company, signed=signed, draft=draft)
    for company, signed, draft in product(
        Company, (None, SIGNED, SEVERAL), (Settings(), ORGANIZATIONS_ALONE, EVERYTHING)
    )
]
MAPPED = Mappings(
    {"product_sales": "a", "product_purchase": "b", "service_sales": "c"}, {"tax1": "GB_STANDARD"}
)
TODAY = date(2026, 3, 14)


def walked(part, answers):
    """The pages that pressing Next leads through."""
    step = flow.steps_of(part)[0]
    steps = [step]
    while (step := flow.following(part, answers, step)) is not None:
        steps.append(step)
    return tuple(steps)


# -- paths


@pytest.mark.parametrize("part", sorted(flow.PARTS))
def test_next_leads_through_the_whole_path_and_ends(part):
    assert [walked(part, world) for world in WORLDS] == [flow.path(part, world) for world in WORLDS]


@pytest.mark.parametrize("part", sorted(flow.PARTS))
def test_no_path_holds_a_page_that_the_part_does_not_have(part):
    assert [world for world in WORLDS if not set(flow.path(part, world)) <= set(flow.steps_of(part))] == []


def test_there_are_five_ways_through_the_whole_wizard():
    without_business = tuple(step for step in Step if step is not Step.BUSINESS)
    assert {flow.path("", world) for world in WORLDS} == {
        (Step.WELCOME,),
        tuple(Step),
        without_business,
        tuple(step for step in Step if step is not Step.MAPPING),
        tuple(step for step in without_business if step is not Step.MAPPING),
    }


def test_the_practice_company_asks_for_nothing_more():
    assert flow.path("", Answers(company=Company.PRACTICE)) == (Step.WELCOME,)


def test_a_choice_of_business_appears_only_where_there_are_several():
    ways = [flow.path("sage", Answers(signed=signed)) for signed in (None, SIGNED, SEVERAL)]
    assert [Step.BUSINESS in way for way in ways] == [False, False, True]


def test_organizations_alone_need_no_accounts():
    assert Step.MAPPING not in flow.path("modules", Answers(draft=ORGANIZATIONS_ALONE))
    assert Step.MAPPING in flow.path("modules", Answers(draft=EVERYTHING))


def test_one_part_alone_asks_for_nothing_else():
    assert flow.path("vtiger", Answers()) == (Step.VTIGER,)
    assert flow.path("sign_in", Answers()) == (Step.SIGN_IN,)
    assert flow.path("mapping", Answers()) == (Step.MAPPING,)


def test_an_unknown_part_is_a_mistake_of_the_program():
    with pytest.raises(KeyError):
        flow.path("everything", Answers())


# -- completeness


FILLED_VTIGER = Answers(url="crm.example.com", username="pat", key=Secret("k"))
FILLED_APP = Answers(region="gb", client_id="c", secret=Secret("s"))


@pytest.mark.parametrize(
    ("step", "complete", "lacking"),
    [
        (Step.VTIGER, FILLED_VTIGER, [{"url": " "}, {"username": ""}, {"key": None}]),
        (Step.REGION, FILLED_APP, [{"region": ""}, {"region": "za"}, {"region": "xx"}]),
        (Step.SAGE_APP, FILLED_APP, [{"client_id": " "}, {"secret": None}, {"port": 0}, {"port": 65536}]),
        (Step.SIGN_IN, Answers(signed=SIGNED), [{"signed": None}]),
        (Step.BUSINESS, Answers(signed=SEVERAL, business_id="b-1"), [{"business_id": ""}]),
        (Step.MODULES, Answers(draft=ORGANIZATIONS_ALONE), [{"draft": Settings()}]),
        (
            Step.MAPPING,
            Answers(offer=OFFER, draft=replace(EVERYTHING, mappings=MAPPED)),
            [
                {"offer": None},
                {"draft": EVERYTHING},
                {"draft": replace(EVERYTHING, mappings=replace(MAPPED, taxes={}))},
                {"draft": replace(EVERYTHING, mappings=replace(MAPPED, taxes={"tax1": ""}))},
            ],
        ),
    ],
)
def test_a_page_is_complete_with_all_that_it_asks_for_and_not_without_any(step, complete, lacking):
    assert flow.is_complete(step, complete)
    assert [one for one in lacking if flow.is_complete(step, replace(complete, **one))] == []


@pytest.mark.parametrize("step", [Step.WELCOME, Step.PREVIEW, Step.FINISH])
def test_pages_that_ask_for_nothing_can_always_be_left(step):
    assert flow.is_complete(step, Answers())


def test_a_kept_key_and_a_kept_secret_need_not_be_typed_again():
    assert flow.is_complete(Step.VTIGER, replace(FILLED_VTIGER, key=None, has_key=True))
    assert flow.is_complete(Step.SAGE_APP, replace(FILLED_APP, secret=None, has_secret=True))


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.key)
def test_every_region_but_south_africa_may_be_tried(place):
    assert flow.is_complete(Step.REGION, Answers(region=place.key)) == (place.key != "za")


# -- what is settled


def test_vtiger_is_settled_when_it_was_tried_and_kept():
    tried = replace(FILLED_VTIGER, checked=CHECKED)
    assert [flow.is_settled(Step.VTIGER, one) for one in (FILLED_VTIGER, tried)] == [False, False]
    assert flow.is_settled(Step.VTIGER, replace(tried, vtiger_kept=True))


def test_a_sign_in_to_several_businesses_is_settled_on_the_next_page():
    several, one = Answers(signed=SEVERAL), Answers(signed=SIGNED, business_id="b-1")
    assert flow.is_settled(Step.SIGN_IN, several)
    assert not flow.is_settled(Step.BUSINESS, several)
    assert not flow.is_settled(Step.SIGN_IN, one)
    assert flow.is_settled(Step.SIGN_IN, replace(one, sage_kept=True))


@pytest.mark.parametrize(
    ("part", "saves"),
    [
        ("", True),
        ("modules", True),
        ("mapping", True),
        ("vtiger", False),
        ("sage", False),
        ("sign_in", False),
    ],
)
def test_only_runs_that_show_modules_or_mappings_save_them(part, saves):
    assert flow.saves_settings(part, Answers(draft=EVERYTHING)) == saves


# -- answers


def test_changing_what_was_tried_drops_the_result():
    tried = replace(FILLED_VTIGER, checked=CHECKED, vtiger_kept=True, offer=OFFER)
    for change in ({"url": "other"}, {"username": "other"}, {"key": Secret("other")}):
        after = changed(tried, **change)
        assert (after.checked, after.vtiger_kept, after.offer) == (None, False, None)


def test_changing_the_app_drops_the_sign_in():
    signed = replace(FILLED_APP, signed=SIGNED, business_id="b-1", sage_kept=True, offer=OFFER)
    for change in ({"region": "ie"}, {"client_id": "d"}, {"secret": Secret("t")}, {"port": 9000}):
        after = changed(signed, **change)
        assert (after.signed, after.business_id, after.sage_kept, after.offer) == (None, "", False, None)


def test_saying_the_same_again_drops_nothing():
    tried = replace(FILLED_VTIGER, checked=CHECKED, vtiger_kept=True)
    assert changed(tried, url=tried.url, key=Secret("k")) == tried


def test_another_business_must_be_kept_and_read_anew():
    before = Answers(signed=SEVERAL, business_id="b-1", sage_kept=True, offer=OFFER)
    after = changed(before, business_id="b-2")
    assert (after.sage_kept, after.offer) == (False, None)


def test_the_only_business_is_chosen_by_itself_and_of_several_the_former_one():
    assert signed_in(Answers(), SIGNED).business_id == "b-1"
    assert signed_in(Answers(), SEVERAL).business_id == ""
    assert signed_in(Answers(), SEVERAL, "b-2").business_id == "b-2"
    assert signed_in(Answers(), SEVERAL, "gone").business_id == ""


def test_the_chosen_business_is_named_in_the_connection():
    answers = Answers(region="gb", client_id="c", signed=SEVERAL, business_id="b-2")
    assert (answers.sage.business_id, answers.sage.business_name) == ("b-2", "Harbour Charity")


def test_a_first_start_proposes_all_modules_and_maps_nothing():
    answers = answers_from(Settings(), TODAY)
    assert all(answers.draft.module(module).on for module in ModuleId)
    assert answers.draft.mappings == Mappings()
    assert answers.draft.module(ModuleId.INVOICES).start_date == date(2026, 1, 1)


def test_a_later_start_begins_with_what_is_there():
    stored = replace(ORGANIZATIONS_ALONE, vtiger=VtigerConnection("https://crm.example.com", "pat"), sage=APP)
    answers = answers_from(stored, TODAY)
    assert (answers.url, answers.username, answers.has_key) == ("https://crm.example.com", "pat", True)
    assert (answers.region, answers.client_id, answers.has_secret) == ("gb", "client-1", True)
    assert answers.draft == stored


def test_what_is_stored_at_the_end_leaves_connections_and_schedule_alone():
    stored = Settings(sage=APP, appearance="dark")
    saved = to_store(Answers(draft=replace(EVERYTHING, mappings=MAPPED)), stored)
    assert saved == replace(stored, modules=EVERYTHING.modules, mappings=MAPPED)


def test_answers_never_show_a_secret():
    answers = Answers(key=Secret("very-secret"), secret=Secret("more-secret"))
    assert "very-secret" not in repr(answers)
    assert "more-secret" not in repr(answers)
