"""What holds for every cure of invoices, on every record that a rule is known to hold back."""

import pytest

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Ask, Do, Edit, Elsewhere, Unfit
from sagesync_desktop.core.sentence import Sentence
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.invoice_sums import as_saved
from tests.builders import INVOICES, ORGANIZATIONS, PRODUCTS, trading_book
from tests.modules.invoice_cure_cases import TODAY
from tests.modules.rule_cases_invoices import CASES
from tests.modules.test_rules import CODE_WORDS

SAGE, VTIGER = Side
SPEC = BY_ID[INVOICES]
ALL = [(case, cure) for case in CASES for cure in SPEC.own_cures(case.rule)]
SETTLED_ELSEWHERE = frozenset({"invoice.void_in_sage", "invoice.vtiger_read_only", "invoice.item_missing"})
"""Of nothing to be done, of a Vtiger that must not be told, and of what waits for its item."""


def seen(case):
    return Context(case.book or trading_book(), case.partner, today=TODAY)


def suggested(case, cure):
    """What the cure would do with what it suggests; None where it does nothing, or waits for a value."""
    need = cure.needs(case.trips, seen(case))
    try:
        return cure.work(case.trips, seen(case), need.suggestion if need else "")
    except Unfit:
        return None if need else pytest.fail("a cure that needs nothing refuses nothing")


RECORDS = {
    (ORGANIZATIONS, VTIGER): "11x1",
    (PRODUCTS, VTIGER): "14x1",
    (PRODUCTS, SAGE): "p1",
}


def any_value(need):
    """Something that may be given."""
    match need.ask:
        case Ask.DATE:
            return "2024-05-31"
        case Ask.CHOICE:
            return need.choices[0].id
        case Ask.RECORD:
            return RECORDS.get((need.module, need.side), "")
        case _:
            return "Something"


def given(case, cure):
    """What the cure would do with any value; None where it does nothing, or not with this one."""
    need = cure.needs(case.trips, seen(case))
    try:
        return cure.work(case.trips, seen(case), any_value(need) if need else "")
    except Unfit:
        return None


@pytest.mark.parametrize(("case", "cure"), ALL, ids=lambda one: getattr(one, "id", str(one)))
def test_a_cure_writes_to_the_record_that_is_held_back_or_to_its_partner(case, cure):
    """An id of one side never stands in a write to the other."""
    own = {one.side: one.id for one in (case.partner, case.trips) if one}
    work = given(case, cure)
    for effect in work.effects if work else ():
        if isinstance(effect, Edit | Do) and effect.module is INVOICES:
            assert effect.record_id == own.get(effect.side)


@pytest.mark.parametrize("rule", SPEC.rules, ids=lambda rule: rule.id)
def test_every_rule_has_a_cure_but_those_that_are_settled_elsewhere(rule):
    assert bool(SPEC.own_cures(rule.id)) is (rule.id not in SETTLED_ELSEWHERE)


@pytest.mark.parametrize("rule", SPEC.rules, ids=lambda rule: rule.id)
def test_the_cures_of_a_rule_bear_ids_of_their_own_and_labels_for_people(rule):
    cures = SPEC.own_cures(rule.id)
    assert len({cure.id for cure in cures}) == len(cures)
    for cure in cures:
        assert cure.label[0].isupper()
        assert not cure.label.endswith(".")
        assert not CODE_WORDS.search(cure.label)


@pytest.mark.parametrize(("case", "cure"), ALL, ids=lambda one: getattr(one, "id", str(one)))
def test_what_a_cure_shows_is_for_people_and_its_sums_add_up(case, cure):
    work = suggested(case, cure)
    if work is None:
        return
    words = [work.warning, *(one.field for one in work.shown)]
    words += [effect.why for effect in work.effects if isinstance(effect, Elsewhere)]
    assert not any(CODE_WORDS.search(text) for text in words), words
    for totals in filter(None, (work.before, work.after)):
        assert totals.net + totals.tax == totals.gross
    if work.before and work.after and work.before != work.after:
        assert work.warning, "money moves without a word"


@pytest.mark.parametrize(("case", "cure"), ALL, ids=lambda one: getattr(one, "id", str(one)))
def test_an_invoice_is_no_longer_held_back_by_the_rule_whose_cure_wrote_to_it(case, cure):
    work = suggested(case, cure)
    edits = [effect for effect in work.effects if isinstance(effect, Edit)] if work else []
    if not edits or edits[-1].module is not INVOICES or edits[-1].side is not case.trips.side:
        return
    if case.trips.side is Side.SAGE:
        return
    cured = as_saved(case.trips, edits[-1].fields, seen(case).book)
    rule = next(one for one in SPEC.rules if one.id == case.rule)
    assert rule.check(cured, seen(case)) is None


@pytest.mark.parametrize(("case", "cure"), ALL, ids=lambda one: getattr(one, "id", str(one)))
def test_the_names_of_what_is_shown_can_be_translated(case, cure):
    work = given(case, cure)
    assert all(isinstance(one.field, Sentence) for one in (work.shown if work else ()))
