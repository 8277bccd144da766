"""What a person put aside is left alone until it changes, and nothing is made of it elsewhere."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sagesync_desktop.core.asides import content_mark, still_stands
from sagesync_desktop.core.cures import AsideKind
from sagesync_desktop.core.journal import Aside
from sagesync_desktop.core.planning import plan_module
from sagesync_desktop.core.rules import KNOWN_REASONS, Group
from sagesync_desktop.core.steps import Create, Held, Settle, Update
from sagesync_desktop.core.types import Direction, Side
from tests.builders import PRODUCTS, codebook, in_sage, in_vtiger, linked, pair, pool, toy
from tests.unit.test_planning import BY_CODE

SAGE, VTIGER = Side
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
SPEC = toy(pair("name"), pair("code", owner=None), match_keys=(BY_CODE,))
HERE = in_vtiger(PRODUCTS, "14x1", name="A", code="c", modifiedtime="2026-11-30 12:00:00")
THERE = in_sage(PRODUCTS, "s1", name="A", code="c")


def aside(record, kind=AsideKind.LEFT, note=""):
    return Aside(record.module, record.side, record.id, kind, content_mark(record), NOW, note)


def steps(*unlinked, asides=(), pairs=()):
    put = {(one.side, one.record_id): one for one in asides}
    book = codebook()
    return plan_module(SPEC, Direction.BOTH, pool(*unlinked, pairs=pairs, asides=put), book).steps, book


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (AsideKind.LEFT, "desk.left_alone"),
        (AsideKind.BY_HAND, "desk.by_hand"),
        (AsideKind.NEVER, "desk.never"),
    ],
)
def test_a_new_record_that_was_put_aside_is_not_made_over_there(kind, rule):
    (step,), book = steps(HERE, asides=[aside(HERE, kind)])
    assert isinstance(step, Held)
    assert (step.skip.rule, step.linked) == (rule, False)
    assert book.held[PRODUCTS, VTIGER, "14x1"] == step.skip.because
    assert KNOWN_REASONS[rule].group is Group.INFORMATION


def test_a_pair_of_which_one_was_put_aside_does_not_move():
    edited = replace(HERE, fields={**HERE.fields, "name": "B"})
    pairs = (linked(THERE, edited, {"name": "A", "code": "c"}),)
    (settle, held), _book = steps(pairs=pairs, asides=[aside(edited)])
    assert isinstance(settle, Settle)
    assert settle.keep == {"name"}
    assert (held.record, held.skip.rule, held.linked) == (edited, "desk.left_alone", True)
    assert any(isinstance(one, Update) for one in steps(pairs=pairs)[0])


def test_what_is_the_same_as_a_record_put_aside_is_linked_and_not_made_a_second_time():
    (settle, held), _book = steps(HERE, THERE, asides=[aside(HERE)])
    assert (settle.pair.sage, settle.pair.vtiger) == (THERE, HERE)
    assert held.skip.rule == "desk.left_alone"
    assert held.met


@pytest.mark.parametrize("edited", ["A", "B"])
def test_of_a_pair_whose_partner_was_deleted_what_was_put_aside_is_left_alone(edited):
    survivor = replace(HERE, fields={**HERE.fields, "name": edited})
    pairs = (linked(THERE, survivor, {"name": "A", "code": "c"}, gone=[SAGE]),)
    (held,), _book = steps(pairs=pairs, asides=[aside(survivor)])
    assert (held.record, held.skip.rule, held.linked) == (survivor, "desk.left_alone", True)
    assert steps(pairs=pairs)[0] != [held]


def test_what_was_entered_by_hand_for_a_record_put_aside_is_not_carried_back():
    entered = in_sage(PRODUCTS, "s7", name="Typed", code="SI-77")
    found, _book = steps(HERE, entered, asides=[aside(HERE, AsideKind.BY_HAND, "si 77")])
    assert {(one.record.id, one.skip.rule) for one in found} == {
        ("14x1", "desk.by_hand"),
        ("s7", "desk.by_hand"),
    }


@pytest.mark.parametrize("note", ["", "SI-7", "77"])
def test_another_number_than_the_one_entered_by_hand_travels(note):
    entered = in_sage(PRODUCTS, "s7", name="Typed", code="SI-77")
    found, _book = steps(HERE, entered, asides=[aside(HERE, AsideKind.BY_HAND, note)])
    assert [one.source.id for one in found if isinstance(one, Create)] == ["s7"]


@pytest.mark.parametrize(
    ("kind", "change", "stands"),
    [
        (AsideKind.LEFT, {}, True),
        (AsideKind.LEFT, {"modifiedtime": "2026-11-30 13:00:00"}, True),
        (AsideKind.LEFT, {"unmapped": "1"}, False),
        (AsideKind.BY_HAND, {"name": "B"}, False),
        (AsideKind.NEVER, {"name": "B"}, True),
        (AsideKind.READ, {}, False),
    ],
)
def test_a_word_stands_until_the_record_changes(kind, change, stands):
    now = replace(HERE, fields={**HERE.fields, **change})
    assert still_stands(aside(HERE, kind), now) is stands


def test_a_word_about_a_record_that_is_gone_stands_no_longer():
    assert not still_stands(aside(HERE, AsideKind.NEVER), replace(HERE, deleted=True))
    assert not still_stands(aside(HERE, AsideKind.NEVER), None)
