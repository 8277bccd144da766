"""What of an invoice's lines each side keeps to itself, and what travels all the same."""

from dataclasses import replace

import pytest

from sagesync_desktop.core.mapping import settled_base
from sagesync_desktop.core.reconcile import Conflict, InSync, Push, reconcile
from sagesync_desktop.core.types import Direction, ModuleId, Side, Told
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.line_kinds import (
    aligned,
    carried,
    contested,
    displaced,
    recalled,
    unsayable,
)
from tests.builders import D, invoice, sage_invoice, sage_line, shared_line, value_of
from tests.zero_taxes import MAPPED, by_api, typed, zero_book

SPEC = BY_ID[ModuleId.INVOICES]


def row(item="A", tax="GB_EXEMPT", rate=0, told=Told.LINE, **changes):
    """A line in shared form that pays no tax."""
    return shared_line(item, tax=tax, rate=rate, told=told, **{"quantity": D(1), **changes})


def kinds(value):
    return [one.tax.rate_id for one in value]


# -- the same line in two lists


@pytest.mark.parametrize(
    ("lines", "others", "places"),
    [
        ("AB", "AB", {0: 0, 1: 1}),
        ("AC", "ABC", {0: 0, 1: 2}),
        ("ABC", "AC", {0: 0, 2: 1}),
        ("XAB", "AB", {1: 0, 2: 1}),
        ("BA", "AB", {0: 1, 1: 0}),
        ("CBA", "ABC", {0: 2, 1: 1, 2: 0}),
        ("CBAX", "ABC", {0: 2, 1: 1, 2: 0}),
        ("AA", "A", {0: 0}),
        ("", "AB", {}),
    ],
)
def test_lines_are_the_same_by_item_and_order(lines, others, places):
    assert aligned([row(one) for one in lines], [row(one) for one in others]) == places


def test_a_line_that_says_the_same_is_found_before_another_of_its_item():
    before = [row(quantity=D(1)), row(quantity=D(2)), row(quantity=D(3))]
    assert aligned([row(quantity=D(1)), row(quantity=D(3))], before) == {0: 0, 1: 2}


def test_a_line_of_one_item_that_was_moved_is_found_by_what_it_says():
    before = [row(text="Day"), row(text="Night"), row(text="Dawn")]
    now = [row(text="Night"), row(text="Day"), row(text="Dusk")]
    assert aligned(now, before) == {0: 1, 1: 0, 2: 2}


def test_a_line_that_says_what_it_said_before_stays_where_it_stands():
    before = [row(quantity=D(2)), row(quantity=D(3))]
    assert aligned([row(quantity=D(3)), row(quantity=D(3))], before) == {0: 0, 1: 1}


# -- what Vtiger cannot tell


def test_a_kind_that_only_the_item_tells_is_what_it_was():
    assert kinds(recalled((row(tax="GB_ZERO", told=Told.ITEM),), (row(),))) == ["GB_EXEMPT"]


def test_a_kind_that_the_line_tells_is_what_it_says():
    assert kinds(recalled((row(tax="GB_ZERO"),), (row(),))) == ["GB_ZERO"]


def test_what_an_older_version_settled_is_what_it_was():
    (kept,) = recalled((row(tax="GB_ZERO"),), (row(told=None),))
    assert (kept.tax.rate_id, kept.tax.told) == ("GB_EXEMPT", None)
    assert kinds(recalled((row(tax="GB_ZERO"),), (kept,))) == ["GB_EXEMPT"]


def test_a_tax_that_is_paid_is_never_recalled():
    now = row(tax="GB_STANDARD", rate=20)
    assert recalled((now,), (row(),)) == (now,)
    assert kinds(recalled((row(tax="GB_ZERO", told=Told.ITEM),), (now,))) == ["GB_ZERO"]


def test_nothing_is_recalled_of_a_line_that_is_new():
    found = recalled((row("B", tax="GB_ZERO", told=Told.ITEM), row(tax="GB_ZERO", told=Told.ITEM)), (row(),))
    assert kinds(found) == ["GB_ZERO", "GB_EXEMPT"]


@pytest.mark.parametrize(
    ("there", "same"),
    [
        (row(tax="GB_ZERO"), True),
        (row(text="Text"), True),
        (row(tax="GB_ZERO", quantity=D(2)), False),
        (row(tax="GB_STANDARD", rate=20), False),
        (row("B", tax="GB_ZERO"), False),
    ],
)
def test_vtiger_is_not_told_of_kinds_alone(there, same):
    assert unsayable((row(),), (there,)) is same
    assert not unsayable((row(),), (there, there))


# -- what Sage gets


def test_a_change_of_another_line_leaves_the_kind_that_sage_has():
    before = (row("A", tax="GB_NO_TAX"), row("B", tax="GB_NO_TAX"))
    now = (before[0], row("B", tax="GB_NO_TAX", quantity=D(7)))
    sage = (row("A"), row("B", tax="GB_NO_TAX"))
    assert kinds(carried(now, before, sage, before)) == ["GB_EXEMPT", "GB_NO_TAX"]


def test_a_line_put_before_the_others_leaves_their_kinds():
    before, sage = (row("A", tax="GB_NO_TAX"),), (row("A"),)
    now = (row("B", tax="GB_NO_TAX"), before[0])
    assert kinds(carried(now, before, sage, before)) == ["GB_NO_TAX", "GB_EXEMPT"]


def test_a_kind_that_changed_on_the_line_in_vtiger_travels():
    before = (row(tax="GB_EXEMPT"),)
    assert kinds(carried((row(tax="GB_ZERO"),), before, before, before)) == ["GB_ZERO"]


BEFORE, SAGES, VTIGERS = (row(tax="GB_NO_TAX"),), (row(tax="GB_EXEMPT"),), (row(tax="GB_ZERO"),)


def test_a_kind_is_contested_where_both_changed_it_to_another():
    assert contested(VTIGERS, BEFORE, SAGES, BEFORE)
    assert not contested(SAGES, BEFORE, SAGES, BEFORE)
    assert not contested(VTIGERS, BEFORE, BEFORE, BEFORE)
    assert not contested(BEFORE, BEFORE, SAGES, BEFORE)
    assert not contested(VTIGERS, (), SAGES, ())


def test_a_kind_is_contested_where_vtigers_line_pays_tax_by_now():
    assert contested((row(tax="GB_STANDARD", rate=20),), BEFORE, SAGES, BEFORE)


def test_kinds_of_different_lines_are_not_contested():
    before = (row("A", tax="GB_NO_TAX"), row("B", tax="GB_NO_TAX"))
    assert not contested((VTIGERS[0], before[1]), before, (before[0], row("B")), before)


def test_a_correction_is_displaced_where_what_was_sent_lacks_it():
    assert displaced(VTIGERS, SAGES, BEFORE)
    assert displaced((row("B"),), SAGES, BEFORE)
    assert not displaced(SAGES, SAGES, BEFORE)
    assert not displaced((row("B"), row(tax="GB_EXEMPT", quantity=D(7))), SAGES, BEFORE)
    assert displaced(SAGES, (row(quantity=D(3)),), BEFORE)


def test_sages_own_rate_of_the_same_percentage_stays():
    before = (row(tax="GB_STANDARD", rate=20),)
    sage = (row(tax="CAPITAL_GOODS", rate=20),)
    now = (row(tax="GB_STANDARD", rate=20, quantity=D(3)),)
    assert kinds(carried(now, before, sage, before)) == ["CAPITAL_GOODS"]
    assert kinds(carried((row(tax="GB_LOWER", rate=5),), before, sage, before)) == ["GB_LOWER"]


def test_without_a_base_only_what_the_line_does_not_tell_is_sages():
    sage = (row(tax="GB_EXEMPT"),)
    assert kinds(carried((row(tax="GB_ZERO", told=Told.ITEM),), (), sage, ())) == ["GB_EXEMPT"]
    assert kinds(carried((row(tax="GB_ZERO"),), (), sage, ())) == ["GB_ZERO"]


def taxed(*taxes, **changes):
    return tuple(
        row(name, tax="GB_STANDARD", rate=20, amount=tax and D(tax), **changes)
        for name, tax in zip("AB", taxes, strict=True)
    )


@pytest.mark.parametrize(
    ("sent", "there", "lost"),
    [
        (("2.00", "4.00"), ("2.00", "2.00"), False),
        (("2.00", "2.00"), ("2.01", "2.00"), True),
        (("2.01", "2.00"), ("2.01", "2.00"), False),
        (("2.00", "2.00"), ("2.01", "1.99"), False),
    ],
)
def test_a_tax_that_somebody_changed_in_sage_is_displaced_where_the_rate_comes_to_another(sent, there, lost):
    pushed = list(taxed(*sent))
    if sent[1] == "4.00":
        pushed[1] = replace(pushed[1], quantity=D(2))
    assert displaced(tuple(pushed), taxed(*there), taxed("2.00", "2.00")) is lost


def test_a_base_that_kept_no_taxes_makes_nobody_say_that_one_was_displaced():
    assert not displaced(taxed("2.00", "2.00"), taxed("2.01", "2.00"), taxed(None, None))


# -- decisions about a pair

BOOK = zero_book()


def views(vtiger_line, tax, book=BOOK, **sage):
    """Both sides of an invoice of one line over 20.00 that pays no tax."""
    paper = invoice(lines=[vtiger_line], hdnGrandTotal=D("20.00"))
    entry = sage_line(tax_rate_id=tax, tax_amount=D("0.00"), description="", **sage)
    ledger = sage_invoice(lines=[entry], total_amount=D("20.00"))
    return {"lines": value_of(SPEC.id, "lines", ledger, book)}, {
        "lines": value_of(SPEC.id, "lines", paper, book)
    }


LINES_ONLY = replace(SPEC, fields=(SPEC.field("lines"),), match_keys=(), rules=())


def decided(base, sage, vtiger, direction=Direction.BOTH):
    return reconcile(base, sage, vtiger, LINES_ONLY, direction)


def settled(sage, vtiger, old=None):
    return settled_base(LINES_ONLY, sage, vtiger, old or {})


def test_a_correction_in_sage_stays_and_is_not_written_to_vtiger():
    base = settled(*views(by_api(), "GB_NO_TAX"))
    sage, vtiger = views(by_api(), "GB_EXEMPT")
    assert decided(base, sage, vtiger) == InSync()
    base = settled(sage, vtiger, base)
    assert decided(base, sage, vtiger) == InSync()
    edited = views(by_api(quantity=D(3)), "GB_EXEMPT")[1]
    found = decided(base, sage, edited)
    assert isinstance(found, Push)
    assert (found.side, kinds(found.fields["lines"])) == (Side.SAGE, ["GB_EXEMPT"])


def test_a_correction_in_sage_outlives_the_web_form():
    """Saved there once more, the line says that no tax was ticked, as before."""
    base = settled(*views(by_api(), "GB_NO_TAX"))
    sage, vtiger = views(by_api(), "GB_EXEMPT")
    base = settled(sage, vtiger, base)
    found = decided(base, sage, views(typed(quantity=D(3)), "GB_EXEMPT")[1])
    assert isinstance(found, Push)
    assert kinds(found.fields["lines"]) == ["GB_EXEMPT"]


def test_another_tick_on_the_item_is_no_change_of_its_posted_lines():
    base = settled(*views(by_api(), "GB_EXEMPT", zero_book("tax4")))
    sage, vtiger = views(by_api(), "GB_EXEMPT", zero_book("tax3"))
    assert decided(base, sage, vtiger) == InSync()
    edited = views(by_api(quantity=D(3)), "GB_EXEMPT", zero_book("tax3"))[1]
    assert kinds(decided(base, sage, edited).fields["lines"]) == ["GB_EXEMPT"]


def test_a_kind_that_both_changed_is_a_conflict_where_both_may_be_written():
    base = settled(*views(by_api(), "GB_NO_TAX"))
    sage, vtiger = views(typed("tax3"), "GB_EXEMPT")
    found = decided(base, sage, vtiger)
    assert isinstance(found, Conflict)
    assert [one.label for one in found.fields] == ["Line items"]
    pushed = decided(base, sage, vtiger, Direction.TO_SAGE)
    assert (pushed.side, kinds(pushed.fields["lines"])) == (Side.SAGE, ["GB_ZERO"])
    assert decided(base, sage, vtiger, Direction.TO_VTIGER) == InSync({"lines": Side.SAGE})


def test_another_kind_on_the_line_itself_travels():
    base = settled(*views(typed("tax4"), "GB_EXEMPT"))
    sage, vtiger = views(typed("tax3"), "GB_EXEMPT")
    found = decided(base, sage, vtiger)
    assert (found.side, kinds(found.fields["lines"])) == (Side.SAGE, ["GB_ZERO"])


def test_at_the_first_meeting_a_kind_that_vtiger_does_not_tell_is_sages():
    sage, vtiger = views(by_api(), "GB_EXEMPT")
    assert decided({}, sage, vtiger) == InSync()
    sage, vtiger = views(typed("tax3"), "GB_EXEMPT")
    assert isinstance(decided({}, sage, vtiger), Conflict)


def test_a_tax_that_sage_takes_off_travels_to_vtiger():
    paper = invoice(lines=[by_api(tax1=D(20))], hdnGrandTotal=D("24.00"))
    ledger = sage_invoice(lines=[sage_line(description="")])
    book = zero_book("tax1", tax1=20)
    base = settled(*({"lines": value_of(SPEC.id, "lines", one, book)} for one in (ledger, paper)))
    sage, _ = views(by_api(), "GB_EXEMPT", book)
    vtiger = {"lines": value_of(SPEC.id, "lines", paper, book)}
    assert decided(base, sage, vtiger) == Push(Side.VTIGER, sage)


def test_the_mapping_of_the_tests_tells_all_kinds_apart():
    assert len({MAPPED[key] for key in ("", "tax3", "tax4")}) == 3
