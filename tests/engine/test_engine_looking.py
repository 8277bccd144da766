"""Which settings a person has seen the doings of: runs that write keep them, and a preview that is posted."""

from dataclasses import replace
from datetime import date

import pytest

from sagesync_desktop.core.looking import SEEN, decoded, parts_of, refusal
from sagesync_desktop.core.types import Direction, Trigger
from tests.engine.company import INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, SERVICES, VTIGER
from tests.engine.edits import EDITS
from tests.engine.own_cures import NO_DESCRIPTION, choosing, give, hold_sample, order


def seen(company):
    return decoded(company.store.cursor(SEEN))


def due(company):
    """Why a person would look before the next sync."""
    refused = refusal(seen(company), parts_of(company.settings, company.identity), has_synced=False)
    return refused.title if refused else ""


def choose(company, module, **choices):
    choice = replace(company.settings.module(module), **choices)
    company.settings = company.settings.with_module(module, choice)


def test_after_a_sync_nothing_is_to_be_looked_at(synced):
    assert due(synced) == ""


def test_a_preview_alone_is_no_sync(filled):
    filled.finished(preview=True)
    assert due(filled) == "Nothing has been synced yet"


def test_a_preview_that_is_carried_out_was_seen(filled):
    shown = filled.finished(preview=True)
    filled.finished(posts=shown.report.summary.id)
    assert due(filled) == ""


def test_what_is_changed_after_the_preview_was_not_seen_with_it(filled):
    shown = filled.finished(preview=True)
    choose(filled, INVOICES, start_date=date(2030, 1, 1))
    filled.finished(posts=shown.report.summary.id)
    assert due(filled) == "You changed the first date of Invoices"


def test_an_older_preview_that_is_carried_out_says_nothing_of_what_was_seen(filled):
    shown = filled.finished(preview=True)
    filled.finished(preview=True)
    filled.finished(posts=shown.report.summary.id)
    assert due(filled) == "Nothing has been synced yet"


def test_a_sync_that_the_guard_stops_leaves_the_look_due(synced):
    choose(synced, PRODUCTS, direction=Direction.TO_SAGE)
    synced.settings = replace(synced.settings, limits=replace(synced.settings.limits, guard_from=0))
    synced.vtiger.delete(synced.in_vtiger("Products", productname="Widget")["id"])
    synced.clock.advance(90_000)
    assert synced.sync().error is not None
    assert due(synced) == "You changed the direction of Products"


def test_a_sync_of_one_module_or_record_leaves_the_look_due(synced):
    choose(synced, PRODUCTS, direction=Direction.TO_SAGE)
    synced.finished(PRODUCTS)
    widget = synced.in_vtiger("Products", productname="Widget")["id"]
    synced.finished(PRODUCTS, trigger=Trigger.RECORD, record=(VTIGER, widget))
    assert due(synced) == "You changed the direction of Products"
    synced.finished()
    assert due(synced) == ""


def test_a_preview_of_a_company_in_step_leaves_what_was_seen(synced):
    before = seen(synced)
    act, there, _back = EDITS["product in Vtiger"]
    act(synced, there)
    shown = synced.finished(preview=True)
    assert seen(synced) == before
    synced.finished(posts=shown.report.summary.id)
    assert seen(synced) == before


def test_another_direction_is_named_by_its_module(synced):
    choose(synced, ORGANIZATIONS, direction=Direction.TO_VTIGER)
    assert due(synced) == "You changed the direction of Organizations"


# -- cures that change a setting


@pytest.fixture
def held(company, monkeypatch):
    return hold_sample(company, monkeypatch)


def telephone(company):
    alpha = company.in_vtiger("Accounts", accountname="Alpha Ltd")["id"]
    company.vtiger.edit({"id": alpha, "phone": "0113 496 0199"})


@pytest.fixture
def choosing_cure(monkeypatch):
    """The held product's cure chooses the direction of services."""

    def turned(settings):
        choice = replace(settings.module(SERVICES), direction=Direction.TO_SAGE)
        return settings.with_module(SERVICES, choice)

    give(monkeypatch, PRODUCTS, NO_DESCRIPTION, choosing(turned))


def test_what_a_cure_chose_was_shown_with_it(held, choosing_cure):
    held.cure(order(held, PRODUCTS, "Sample", "choose"))
    assert held.settings.module(SERVICES).direction is Direction.TO_SAGE
    assert due(held) == ""


def test_a_cure_s_choice_carries_nothing_along_that_waits_for_a_look(held, choosing_cure):
    choose(held, ORGANIZATIONS, direction=Direction.TO_SAGE)
    telephone(held)
    assert held.cure(order(held, PRODUCTS, "Sample", "choose")).written == []
    assert due(held) == "You changed the direction of Organizations"


def test_a_cure_s_choice_moves_all_where_nothing_waits_for_a_look(held, choosing_cure):
    telephone(held)
    assert held.cure(order(held, PRODUCTS, "Sample", "choose")).written == [
        (ORGANIZATIONS, SAGE, "updated", "Alpha Ltd")
    ]
