"""Undo of what a cure keeps here alone: settings, words about two records, and what was put aside."""

from dataclasses import replace

import pytest

from sagesync_desktop.core.cures import AsideKind, Choose, Cure, Say, Shown, Work
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.journal import Aside
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.settings import FieldChoice
from sagesync_desktop.core.types import Direction
from sagesync_desktop.core.undo import CHANGED, Way
from sagesync_desktop.engine.verdicts import Hearing
from sagesync_desktop.modules import BY_ID
from tests.engine.company import INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.doomed import Killed
from tests.engine.edits import EDITS
from tests.engine.entries import PLACE, line
from tests.engine.own_cures import (
    ASIDES,
    DIFFERENT,
    NO_DESCRIPTION,
    SAME,
    choosing,
    give,
    hold_sample,
    order,
    rules,
    sample,
)
from tests.engine.test_engine_undo_killed import DeadAt
from tests.engine.undone import is_idle, run_of, steps, undo

TAKEN_BACK = (Way.TAKE_BACK, True, "")


def shown(ran):
    return [
        (one.side, one.field, one.before, one.after)
        for step in ran.report.undone
        if step.step.way is Way.TAKE_BACK
        for one in step.step.shown
    ]


# -- settings


TO_SAGE, TO_VTIGER = Direction.TO_SAGE, Direction.TO_VTIGER


def travels(settings):
    """Two things at once: what is let travel, and the way of another module."""
    settings = replace(settings, invoices=replace(settings.invoices, ineligible_statuses=()))
    return settings.with_module(PRODUCTS, replace(settings.module(PRODUCTS), direction=TO_VTIGER))


TRAVELS = Cure(
    "choose",
    "Let it travel",
    lambda _record, _context, _value: Work(
        (Choose(travels),),
        (Shown(None, say("Invoices with status {status}", status="Cancel"), term("never"), term("go")),),
    ),
)


@pytest.fixture
def cancelled(company, monkeypatch):
    """Two cancelled invoices, of which one was let travel, and with it the other."""
    give(monkeypatch, INVOICES, "invoice.not_eligible", TRAVELS)
    account, widget = company.account("Alpha Ltd", **PLACE), company.product()
    for number in (1, 2):
        company.invoice(account, line(widget), subject=f"Order {number}", invoicestatus="Cancel")
    company.finished()
    before = company.settings
    cured = company.cure(order(company, INVOICES, "INV1 · Order 1", "choose"))
    assert cured.cured == [(True, "")]
    assert company.settings != before
    return company, run_of(cured), before


def test_a_setting_that_a_cure_changed_is_put_back_with_what_followed_from_it(cancelled):
    company, run, before = cancelled
    foretold = undo(company, run, preview=True)
    assert shown(foretold) == [(None, "Invoices with status Cancel", "go", "never")]
    assert company.settings != before
    undone = undo(company, run)
    assert sorted(steps(undone)) == sorted([(Way.VOID, True, "")] * 2 + [TAKEN_BACK])
    assert company.settings == before
    assert {row["status"]["id"] for row in company.sage.all("sales_invoices")} == {"VOID"}
    assert is_idle(company)
    assert undo(company, run).error.title == f"All of it was undone by run {run_of(undone)} already"


def test_a_setting_that_was_chosen_otherwise_since_stays_and_is_named(cancelled):
    company, run, _before = cancelled
    company.choose(
        lambda settings: settings.with_module(PRODUCTS, replace(settings.module(PRODUCTS), direction=TO_SAGE))
    )
    (told,) = [one for one in undo(company, run).report.undone if one.step.rows[0].verb.is_word]
    assert (told.step.way, told.step.warning) == (
        Way.TAKE_BACK,
        "Some of it was chosen otherwise since and stays as it is.",
    )
    assert company.settings.invoices.ineligible_statuses == ("Cancel", "Cancelled")
    assert company.settings.module(PRODUCTS).direction is TO_SAGE


def test_where_nothing_is_as_it_was_chosen_nothing_is_put_back(company, monkeypatch):
    rates = [company.sage.tax_rate(name) for name in ("LOWER", "ZERO")]
    chosen = choosing(
        lambda settings: replace(settings, mappings=settings.mappings.with_tax("tax9", rates[0]))
    )
    give(monkeypatch, PRODUCTS, NO_DESCRIPTION, chosen)
    company.product("Sample", "S-1", description="")
    company.finished()
    run = run_of(company.cure(order(company, PRODUCTS, "Sample", "choose")))
    company.choose(lambda settings: replace(settings, mappings=settings.mappings.with_tax("tax9", rates[1])))
    undone = undo(company, run)
    assert steps(undone) == [(Way.NOTHING, False, "Sample was chosen otherwise since")]
    assert undone.report.undone[0].step.rule == CHANGED
    assert company.settings.mappings.taxes["tax9"] == rates[1]


def test_a_setting_that_is_back_already_is_done_with(cancelled):
    company, run, before = cancelled
    company.choose(lambda _settings: before)
    (told,) = [one for one in undo(company, run).report.undone if one.step.rows[0].verb.is_word]
    assert (told.done, told.step.shown) == (True, ())
    assert company.settings == before


def test_the_undo_of_a_choice_is_undone_in_its_turn(cancelled):
    company, run, before = cancelled
    chosen = company.settings
    again = undo(company, run_of(undo(company, run)))
    assert shown(again) == [(None, "Invoices with status Cancel", "never", "go")]
    assert company.settings == chosen
    third = undo(company, run_of(again))
    assert shown(third) == [(None, "Invoices with status Cancel", "go", "never")]
    assert company.settings == before


def test_what_was_chosen_twice_is_put_back_to_what_it_was_first(company, monkeypatch):
    first = choosing(
        lambda settings: settings.with_module(
            PRODUCTS, replace(settings.module(PRODUCTS), fields=(FieldChoice("price", owner=VTIGER),))
        )
    )
    second = replace(
        choosing(
            lambda settings: settings.with_module(
                PRODUCTS, replace(settings.module(PRODUCTS), fields=(FieldChoice("price", owner=SAGE),))
            )
        ),
        id="again",
    )
    give(monkeypatch, PRODUCTS, NO_DESCRIPTION, first, second)
    company.product("Sample", "S-1", description="")
    company.finished()
    before = company.settings
    orders = [order(company, PRODUCTS, "Sample", cure) for cure in ("choose", "again")]
    run = run_of(company.cure(*orders))
    assert company.settings.module(PRODUCTS).fields == (FieldChoice("price", owner=SAGE),)
    assert steps(undo(company, run)) == [TAKEN_BACK]
    assert company.settings == before


# -- two records


@pytest.fixture
def doubtful(company, monkeypatch):
    """Two customers of one name, whose places differ."""
    give(monkeypatch, ORGANIZATIONS, "match.ambiguous", SAME, DIFFERENT)
    company.account("Gamma Ltd", bill_code="LS1 1AA", email1="a@gamma.example")
    place = {"address_type_id": "ACCOUNTS", "name": "Main", "is_main_address": True, "postal_code": "SW1 1AA"}
    company.customer("Gamma Ltd", main_address={**place, "address_line_1": "9 Far St", "country_id": "GB"})
    company.finished()
    (skip,) = [one for one in company.store.open_skips(ORGANIZATIONS) if one.side is VTIGER]
    return company, CureOrder(ORGANIZATIONS, VTIGER, skip.record_id, "")


ASKED = [("match.ambiguous", side, "Gamma Ltd") for side in ("sage", "vtiger")]


def test_two_that_were_said_to_be_the_same_are_asked_about_again(doubtful):
    company, wanted = doubtful
    cured = company.cure(replace(wanted, cure="same"))
    assert len(company.store.links(ORGANIZATIONS)) == 1
    undone = undo(company, run_of(cured))
    assert all(done for _way, done, _because in steps(undone))
    assert shown(undone) == [(None, "“Gamma Ltd” and “Gamma Ltd”", "the same", "not decided")]
    assert company.store.links(ORGANIZATIONS) == ()
    assert company.store.verdicts(ORGANIZATIONS) == {}
    assert company.finished().written == []
    assert is_idle(company)


def test_two_that_were_said_to_be_different_are_one_question_again(doubtful):
    company, wanted = doubtful
    cured = company.cure(replace(wanted, cure="different"))
    assert cured.written == [(ORGANIZATIONS, SAGE, "created", "Gamma Ltd")]
    undone = undo(company, run_of(cured))
    assert steps(undone) == [(Way.DELETE, True, ""), TAKEN_BACK]
    assert company.store.verdicts(ORGANIZATIONS) == {}
    assert is_idle(company)
    assert company.held() == [("desk.left_alone", "vtiger", "Gamma Ltd"), ASKED[0]]


def test_a_word_that_wrote_nothing_is_back_on_the_list_at_once(doubtful):
    company, wanted = doubtful
    off = (FieldChoice(pair.name, direction=Direction.OFF) for pair in BY_ID[ORGANIZATIONS].fields)
    company.set_module(ORGANIZATIONS, fields=tuple(one for one in off if one.name != "name"))
    company.finished()
    assert company.held() == ASKED
    cured = company.cure(replace(wanted, cure="same"))
    assert (cured.written, company.held()) == ([], [])
    assert steps(undo(company, run_of(cured))) == [TAKEN_BACK]
    assert company.held() == [ASKED[1]]
    company.finished()
    assert company.held() == ASKED
    assert company.store.links(ORGANIZATIONS) == ()


def test_a_pair_of_which_something_else_was_said_since_stays(doubtful):
    company, wanted = doubtful
    run = run_of(company.cure(replace(wanted, cure="same")))
    (link,) = company.store.links(ORGANIZATIONS)
    hearing = Hearing(company.store, BY_ID[ORGANIZATIONS], None, company.clock.now())
    hearing.hear(VTIGER, link.vtiger_id, Verdict.UNLINKED, "")
    told = [one for one in undo(company, run).report.undone if one.step.rows[0].verb.is_word]
    assert [(one.step.way, one.because) for one in told] == [
        (Way.NOTHING, "Something else was said of “Gamma Ltd” and “Gamma Ltd” since")
    ]
    assert set(company.store.verdicts(ORGANIZATIONS).values()) == {Verdict.UNLINKED}


def test_the_undo_of_a_word_about_two_is_undone_in_its_turn(doubtful):
    company, wanted = doubtful
    undone = undo(company, run_of(company.cure(replace(wanted, cure="same"))))
    again = undo(company, run_of(undone))
    assert all(done for _way, done, _because in steps(again))
    assert set(company.store.verdicts(ORGANIZATIONS).values()) == {Verdict.SAME}
    company.finished()
    assert len(company.store.links(ORGANIZATIONS)) == 1
    assert is_idle(company)


@pytest.fixture
def parted(synced, monkeypatch):
    """A pair in conflict that was taken apart by a cure; what its link was; and the run."""
    apart = Cure(
        "apart",
        "They belong apart",
        lambda record, context, _value: Work(
            (Say(PRODUCTS, context.partner.id, record.id, Verdict.UNLINKED),)
        ),
    )
    give(monkeypatch, PRODUCTS, "record.conflict", apart)
    sage, vtiger = (
        synced.in_sage("products", item_code="W-1"),
        synced.in_vtiger("Products", productcode="W-1"),
    )
    synced.sage.update("products", sage["id"], {"description": "Sage's words"})
    synced.vtiger.edit({"id": vtiger["id"], "description": "Vtiger's words"})
    synced.finished()
    assert rules(synced) == {"record.conflict"}
    link = synced.store.link(PRODUCTS, VTIGER, vtiger["id"])
    (skip,) = synced.store.open_skips(PRODUCTS)
    cured = synced.cure(CureOrder(PRODUCTS, VTIGER, vtiger["id"], "apart"))
    assert (cured.cured[0][0], synced.store.link(PRODUCTS, VTIGER, vtiger["id"])) == (True, None)
    assert skip.record_id == vtiger["id"]
    return synced, link, run_of(cured)


def test_two_that_were_taken_apart_are_joined_by_what_they_had_agreed_on(parted):
    company, link, run = parted
    undone = undo(company, run)
    assert (steps(undone), shown(undone)) == (
        [TAKEN_BACK],
        [(None, "“Widget” and “Sage's words”", "taken apart", "linked")],
    )
    assert company.store.link(PRODUCTS, VTIGER, link.vtiger_id) == link
    company.finished()
    assert company.held() == [("record.conflict", "vtiger", "Widget")]
    again = undo(company, run_of(undone))
    assert steps(again) == [TAKEN_BACK]
    assert company.store.link(PRODUCTS, VTIGER, link.vtiger_id) is None
    assert steps(undo(company, run_of(again))) == [TAKEN_BACK]
    assert company.store.link(PRODUCTS, VTIGER, link.vtiger_id).base == link.base


def test_two_that_were_taken_apart_stay_so_when_one_of_them_is_gone(parted):
    company, link, run = parted
    company.set_module(PRODUCTS, direction=TO_SAGE)  # or it would be made there again
    company.vtiger.delete(link.vtiger_id)
    company.finished(wait=90_000)
    assert steps(undo(company, run)) == [(Way.NOTHING, False, "One of the two was deleted in Vtiger since")]
    assert company.store.link(PRODUCTS, SAGE, link.sage_id) is None


def test_two_that_were_taken_apart_stay_so_when_one_of_them_has_another_partner(parted):
    company, link, run = parted
    company.vtiger.delete(link.vtiger_id)
    company.finished(wait=90_000)
    because = "One of the two is linked with another record by now"
    assert steps(undo(company, run)) == [(Way.NOTHING, False, because)]
    assert company.store.link(PRODUCTS, SAGE, link.sage_id).vtiger_id != link.vtiger_id


# -- what was put aside


@pytest.fixture
def held(company, monkeypatch):
    """A product without a description, and an invoice that waits for it."""
    return hold_sample(company, monkeypatch)


@pytest.mark.parametrize("kind", [one.id for one in ASIDES])
def test_a_record_that_was_put_aside_is_back_with_its_reason_at_once(held, kind):
    before = held.held()
    run = run_of(held.cure(order(held, PRODUCTS, "Sample", kind)))
    assert held.held() != before
    assert steps(undo(held, run)) == [TAKEN_BACK]
    assert held.held() == before
    assert held.store.asides(PRODUCTS) == ()
    held.finished()
    assert held.held() == before
    assert is_idle(held)


def test_what_was_taken_up_again_is_put_aside_again(held):
    held.cure(order(held, PRODUCTS, "Sample", "left"))
    before = held.held()
    run = run_of(held.cure(order(held, PRODUCTS, "Sample", "take_up")))
    assert rules(held) == {NO_DESCRIPTION, "invoice.item_missing"}
    assert steps(undo(held, run)) == [TAKEN_BACK]
    held.finished()
    assert held.held() == before


def test_what_came_back_by_itself_since_is_not_put_aside_again(held):
    run = run_of(held.cure(order(held, PRODUCTS, "Sample", "left")))
    held.vtiger.edit({"id": sample(held)["id"], "description": "Brass"})
    held.finished()
    assert steps(undo(held, run)) == [TAKEN_BACK]
    assert (held.held(), held.store.asides(PRODUCTS)) == ([], ())


def test_what_was_put_aside_otherwise_since_stays_aside(held):
    run = run_of(held.cure(order(held, PRODUCTS, "Sample", "left")))
    (aside,) = held.store.asides(PRODUCTS)
    held.store.save_aside(replace(aside, kind=AsideKind.NEVER))
    because = "It was taken up again, or put aside otherwise, since"
    assert steps(undo(held, run)) == [(Way.NOTHING, False, because)]
    assert [one.kind for one in held.store.asides(PRODUCTS)] == [AsideKind.NEVER]


def test_a_pair_that_an_undo_left_alone_is_taken_up_whole(synced):
    """Its one line in the list is Vtiger's; Sage's record must not hold it back after that."""
    act, there, _back = EDITS["product in Vtiger"]
    act(synced, there)
    wanted = run_of(synced.finished())
    undo(synced, wanted)
    assert synced.held() == [("desk.left_alone", "vtiger", "Widget")]
    ((record_id),) = [one.record_id for one in synced.store.open_skips(PRODUCTS)]
    taken = synced.cure(CureOrder(PRODUCTS, VTIGER, record_id, "take_up"))
    assert taken.cured == [(True, "")]
    assert taken.written == [(PRODUCTS, SAGE, "updated", "Widget")]
    assert (synced.held(), synced.store.asides(PRODUCTS)) == ([], ())
    undone = undo(synced, run_of(taken))
    assert all(done for _way, done, _because in steps(undone))
    assert is_idle(synced)
    assert synced.held() == [("desk.left_alone", "vtiger", "Widget")]


@pytest.mark.parametrize(
    ("kind", "note", "rule"),
    [(AsideKind.NEVER, "", "desk.never"), (AsideKind.BY_HAND, "W-9", "desk.by_hand")],
)
def test_what_she_has_said_of_a_record_stays_said_when_writes_to_it_are_undone(synced, kind, note, rule):
    act, there, back = EDITS["product in Vtiger"]
    act(synced, there)
    run = run_of(synced.finished())
    product = synced.in_vtiger("Products", productcode="W-1")["id"]
    now = synced.clock.now()
    synced.store.save_aside(Aside(PRODUCTS, VTIGER, product, kind, "as it was", now, note))
    undone = undo(synced, run)
    (said,) = [one for one in synced.store.asides(PRODUCTS) if one.side is VTIGER]
    assert (said.kind, said.note) == (kind, note)
    assert synced.held() == [(rule, "vtiger", "Widget")]
    synced.finished()
    assert synced.held() == [(rule, "vtiger", "Widget")]
    undo(synced, run_of(undone))
    assert [one.kind for one in synced.store.asides(PRODUCTS) if one.side is VTIGER] == [kind]
    act(synced, back)
    synced.finished()
    stays = [(rule, "vtiger", "Widget")] if kind is AsideKind.NEVER else []
    assert synced.held() == stays


# -- killed in between


MOMENTS = ["add_written", "set_undone", "add_outcome", "set_cursor"]


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("what", ["setting", "same", "left"])
def test_killed_while_a_word_is_taken_back_the_next_undo_ends_alike(request, what, moment):
    if what == "setting":
        company, run, _before = request.getfixturevalue("cancelled")
    elif what == "same":
        company, wanted = request.getfixturevalue("doubtful")
        run = run_of(company.cure(replace(wanted, cure="same")))
    else:
        company = request.getfixturevalue("held")
        run = run_of(company.cure(order(company, PRODUCTS, "Sample", "left")))
    company.wrap_store = lambda store: DeadAt(store, moment, after=False)
    with pytest.raises(Killed):
        undo(company, run)
    company.wrap_store = lambda store: store
    company.restart()
    again = undo(company, run)
    assert again.error is None or "already" in again.error.title
    assert [one.because for one in again.report.undone if not one.done] == []
    assert all(row.undone_by for row in company.store.written(run))
    assert company.settings.invoices.ineligible_statuses == ("Cancel", "Cancelled")
    assert company.store.verdicts(ORGANIZATIONS) == {}
    assert [one for one in company.store.asides(PRODUCTS) if not one.note] == []
    assert is_idle(company)
