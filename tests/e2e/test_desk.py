"""The desk's answers over the practice company after its first sync; no server is asked."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.app.desk import DeskFilter, DeskSort
from sagesync_desktop.app.deskpairs import CONFLICT
from sagesync_desktop.app.services import open_services
from sagesync_desktop.core.doubts import AMBIGUOUS
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.sentence import Sentence
from sagesync_desktop.core.types import ModuleId, RecordRef, Side
from sagesync_desktop.paths import Paths


@pytest.fixture
def desk(synced):
    with open_services(Paths.find(synced.home)) as services:
        yield services


def by_rule(desk, rule):
    return [desk.desk_record(row.ref) for row in desk.desk_page(DeskFilter(rule=rule))]


def test_the_causes_count_every_held_record_and_its_money(desk, synced):
    held = synced("log", "--open", "--json").json["open_skips"]
    causes = desk.desk_causes()
    assert sum(cause.count for cause in causes) == len(held)
    assert {cause.rule for cause in causes} == {one["rule"] for one in held}
    money = sum(amount for cause in causes for amount in cause.amounts.values())
    assert money == sum(Decimal(one["amount"]) for one in held if one["amount"])


def test_a_page_is_narrowed_down_sorted_and_cut(desk):
    every = desk.desk_page(limit=None)
    invoices = desk.desk_page(DeskFilter(module=ModuleId.INVOICES), DeskSort.AMOUNT, descending=True)
    assert {row.ref.module for row in invoices} == {ModuleId.INVOICES}
    amounts = [row.amount for row in invoices if row.amount is not None]
    assert amounts == sorted(amounts, reverse=True)
    first, second = desk.desk_page(limit=7), desk.desk_page(limit=7, offset=7)
    assert first + second == every[:14]
    named = desk.desk_page(DeskFilter(text=every[0].title.upper()))
    assert every[0] in named
    assert all(every[0].title in row.title for row in named)


def test_the_states_of_many_say_what_each_record_says_of_itself(desk):
    refs = desk.desk_refs(DeskFilter())
    gone = RecordRef(ModuleId.INVOICES, Side.SAGE, "nobody knows it")
    *states, of_gone = desk.desk_states((*refs, gone))
    assert of_gone is None
    bare = {"cures": (), "candidates": (), "clashes": (), "changed": {}, "links": {}}
    assert states == [replace(desk.desk_record(ref), **bare) for ref in refs]


def test_a_question_shows_each_candidate_beside_the_record_with_what_speaks_for_it(desk):
    asked = by_rule(desk, AMBIGUOUS)
    assert asked
    for one in asked:
        assert one.candidates
        assert all(candidate.speaks_for for candidate in one.candidates)
        assert all(0 < candidate.likeness <= 100 for candidate in one.candidates)
        assert {side.ref.side for side in one.candidates} == {one.ref.side.other}
    (garage,) = [one for one in asked if (one.title, one.ref.side) == ("Riverside Motors", Side.VTIGER)]
    (candidate,) = garage.candidates
    assert (candidate.speaks_for, candidate.speaks_against) == (("name",), ("another postcode",))
    names = [row for row in candidate.fields if row.own == row.other == "Riverside Motors"]
    assert [row.equal for row in names] == [True]


def test_what_is_kept_by_its_id_stands_on_a_candidates_card_by_its_name(desk):
    lamps = [one for one in by_rule(desk, AMBIGUOUS) if one.ref.module is ModuleId.PRODUCTS]
    assert lamps
    for candidate in (candidate for one in lamps for candidate in one.candidates):
        told = {row.label: (row.own, row.other) for row in candidate.fields}
        assert told["Sales account"] == ("Sales - Products (4000)",) * 2
        assert told["Taxes"] == ("Standard", "Standard")
        assert told["Part Number"] == ("KP-LAMP", "KP-LAMP")
        assert "Product Active" not in told


def test_a_conflict_shows_what_was_agreed_and_what_each_side_holds_now(desk):
    (one,) = by_rule(desk, CONFLICT)
    assert one.clashes
    assert all(clash.vtiger != clash.sage for clash in one.clashes)
    assert set(one.changed) == set(Side)


def test_what_holds_nothing_back_has_no_cures(desk):
    ref = RecordRef(ModuleId.INVOICES, Side.VTIGER, "7x999999")
    assert desk.desk_record(ref) is None
    with pytest.raises(BadSettings, match="7x999999"):
        desk.desk_try(ref, "any")


def test_a_cure_that_a_record_does_not_have_is_refused_in_a_sentence(desk):
    row = desk.desk_page(DeskFilter(rule="item.no_description"))[0]
    with pytest.raises(BadSettings, match="does not fit"):
        desk.desk_try(row.ref, "no_such_cure")
    offer = desk.desk_group((row.ref, replace(row.ref, id="none")), "no_such_cure")
    assert offer.can == ()
    assert [title for title, _why in offer.cannot] == [row.title, "none"]


def test_records_are_found_by_a_part_of_their_name(desk):
    found = desk.pick(ModuleId.ORGANIZATIONS, Side.VTIGER, "RIVERSIDE")
    assert found
    assert all("riverside" in one.title.casefold() for one in found)
    assert len(desk.pick(ModuleId.ORGANIZATIONS, Side.VTIGER, "", limit=5)) == 5


def test_what_a_cure_writes_stays_a_sentence_for_each_language(desk):
    (record,) = by_rule(desk, "invoice.several_taxes")
    (line,) = [one for one in record.cures[0].writes if one.field == "Line 2"]
    assert "no tax" in line.after
    assert isinstance(line.after, Sentence)


def test_a_found_record_is_told_from_others_by_what_people_know_it_by(desk):
    (found,) = desk.pick(ModuleId.ORGANIZATIONS, Side.VTIGER, "Benwell")
    assert found.detail == "ACC2, Gateshead"


@pytest.fixture
def own(synced, tmp_path):
    """A home like the shared one, that may be changed."""
    shutil.copytree(synced.home, tmp_path / "own")
    paths = Paths.find(tmp_path / "own")
    with open_services(paths) as services:
        yield paths, services


def test_records_that_an_earlier_release_read_are_found_before_the_next_run_names_them(own):
    paths, desk = own
    named = desk.pick(ModuleId.ORGANIZATIONS, Side.VTIGER, "RIVERSIDE")
    with closing(sqlite3.connect(paths.database)) as base, base:
        base.execute("UPDATE seen SET title_folded = NULL")
    assert desk.pick(ModuleId.ORGANIZATIONS, Side.VTIGER, "RIVERSIDE") == named


def test_what_was_read_is_counted_apart_and_can_be_left_out(own):
    _paths, desk = own
    rows = desk.desk_page(DeskFilter(rule="item.no_description"))
    desk.desk_mark_read((rows[0].ref,))
    (cause,) = [one for one in desk.desk_causes() if one.rule == "item.no_description"]
    assert cause.unread == cause.count - 1 == desk.desk_count(DeskFilter(rule=cause.rule, unread=True))
    again = desk.desk_page(DeskFilter(rule=cause.rule))
    assert [row.ref for row in again if row.is_read] == [rows[0].ref]


def test_a_group_counts_whom_a_cure_fits(desk):
    """One date does for both invoices, or for neither; each of the others is told with its reason."""
    rows = [
        *desk.desk_page(DeskFilter(rule="invoice.no_date")),
        *desk.desk_page(DeskFilter(rule="invoice.no_lines")),
    ]
    refs = tuple(row.ref for row in rows)
    offer = desk.desk_group(refs, "date", "2026-11-20")
    assert offer.can == refs[:1]
    assert [title for title, _why in offer.cannot] == [rows[1].title]
    unfit = desk.desk_group(refs[:1], "date", "1999-01-01")
    assert unfit.can == ()
    assert "1999-01-01" in unfit.cannot[0][1]


def test_of_several_that_would_be_one_record_none_is_taken_in_a_group(desk):
    """Which of them it is, only a person can tell; each by itself may be it."""
    asked = [one for one in by_rule(desk, AMBIGUOUS) if one.title.startswith("Pennine")]
    held = [one for one in asked if one.ref.side is Side.SAGE]
    (wanted,) = {candidate.ref for one in held for candidate in one.candidates}
    assert len(held) == 2
    alone = [desk.desk_group((one.ref,), "same", wanted.id) for one in held]
    assert [offer.can for offer in alone] == [(one.ref,) for one in held]
    together = desk.desk_group(tuple(one.ref for one in held), "same", wanted.id)
    why = "Several of these would be “Pennine Site Supplies” in Vtiger, and only one can be: "
    assert together.can == ()
    assert together.label == alone[0].label
    assert together.cannot == tuple((one.title, why + "say it for that one alone") for one in held)
