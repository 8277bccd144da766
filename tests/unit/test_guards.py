from dataclasses import replace

import pytest

from sagesync_desktop.core.errors import GuardTripped
from sagesync_desktop.core.guards import guard
from sagesync_desktop.core.payments import Payment
from sagesync_desktop.core.planning import ModulePlan
from sagesync_desktop.core.settings import Limits
from sagesync_desktop.core.steps import Drop, Pair, Pay, Settle, Update
from sagesync_desktop.core.types import Direction, Side
from sagesync_desktop.core.values import Kind
from tests.builders import PRODUCTS, D, in_sage, in_vtiger, link, pair, toy

LIMITS = Limits(max_deleted_share=0.25, max_blanked_share=0.25, guard_from=10, all_changed_from=15)
SPEC = toy(pair("name"))


def joined(number, *, is_linked=True):
    sage, vtiger = in_sage(PRODUCTS, f"s{number}"), in_vtiger(PRODUCTS, f"14x{number}")
    return Pair(sage, vtiger, link(sage, vtiger, {}) if is_linked else None)


def plan(*steps, linked=20):
    return ModulePlan(SPEC, Direction.BOTH, linked, list(steps))


def drops(count):
    return [Drop(joined(n).link, Side.SAGE, joined(n).vtiger) for n in range(count)]


def updates(count, value="x", *, side=Side.SAGE, is_linked=True):
    return [Update(joined(n, is_linked=is_linked), {side: {"name": value}}) for n in range(count)]


def test_a_quarter_of_deletions_may_pass_and_one_more_may_not():
    guard([plan(*drops(5))], LIMITS)
    with pytest.raises(
        GuardTripped, match="6 of 20 linked records are gone on one side; nothing was written"
    ):
        guard([plan(*drops(6))], LIMITS)


@pytest.mark.parametrize("blank", ["", None])
def test_a_quarter_of_blankings_may_pass_and_one_more_may_not(blank):
    guard([plan(*updates(5, blank))], LIMITS)
    with pytest.raises(GuardTripped, match="6 of 20 linked records would lose a value"):
        guard([plan(*updates(6, blank))], LIMITS)


def payments(count):
    payment = Payment(D("1.00"), "GBP", None, "INV1", "b-1", "Bank")
    return [Pay(joined(n), payment) for n in range(count)]


def test_a_quarter_of_payments_may_pass_and_one_more_may_not():
    guard([plan(*payments(5))], LIMITS)
    with pytest.raises(GuardTripped, match="payments would be entered for 6 of 20 linked records"):
        guard([plan(*payments(6))], LIMITS)


def test_payments_of_a_way_that_was_just_switched_on_were_looked_at():
    guard([plan(*payments(20))], LIMITS, resettled=True)


def test_a_zero_is_no_blanking():
    guard([plan(*updates(6, D("0.00")))], LIMITS)


@pytest.mark.parametrize("side", list(Side))
def test_a_change_of_every_linked_record_on_one_side_trips(side):
    guard([plan(*updates(19, side=side))], LIMITS)
    with pytest.raises(GuardTripped, match=f"every one of 20 linked records would change in {side.title}"):
        guard([plan(*updates(20, side=side))], LIMITS)


PRICED = toy(
    pair("name"), pair("price", kind=Kind.MONEY), pair("paid", owner=Side.SAGE, direction=Direction.TO_VTIGER)
)


def twelve(**values):
    """A dozen linked records that all change; a value may be a function of the record's number."""
    steps = [
        Update(joined(n), {Side.SAGE: {k: v(n) if callable(v) else v for k, v in values.items()}})
        for n in range(12)
    ]
    return ModulePlan(PRICED, Direction.BOTH, 12, steps)


def test_a_dozen_prices_that_all_rise_each_to_its_own_are_work():
    guard([twelve(price=lambda n: D(f"{n}.50"))], LIMITS)


def test_a_dozen_prices_that_all_become_the_same_are_a_slip():
    with pytest.raises(GuardTripped, match="Price would change in every one of 12 linked records in Sage"):
        guard([twelve(price=D("1.00"))], LIMITS)


def test_a_dozen_texts_that_all_change_are_a_slip_whatever_they_become():
    with pytest.raises(GuardTripped, match="Name would change in every one of 12"):
        guard([twelve(name=lambda n: f"other {n}", price=lambda n: D(n))], LIMITS)


def test_a_dozen_prices_that_follow_a_changed_mapping_are_asked_about():
    with pytest.raises(GuardTripped, match="Price would change"):
        guard([twelve(price=lambda n: D(f"{n}.50"))], LIMITS, resettled=True)


def test_a_dozen_invoices_that_are_all_paid_are_work():
    guard([twelve(paid=D("24.00"))], LIMITS, resettled=True)


def test_a_dozen_records_of_which_each_changes_in_its_own_field_are_work():
    steps = [
        Update(joined(n), {Side.SAGE: {"name": "x"} if n % 2 else {"price": D("1.00")}}) for n in range(12)
    ]
    guard([ModulePlan(PRICED, Direction.BOTH, 12, steps)], LIMITS)


def test_nine_records_that_all_change_alike_are_too_few_to_say():
    steps = [Update(joined(n), {Side.SAGE: {"name": "x"}}) for n in range(9)]
    guard([ModulePlan(PRICED, Direction.BOTH, 9, steps)], LIMITS)


def test_no_linked_record_is_no_accident_even_without_a_lower_limit():
    guard([ModulePlan(PRICED, Direction.BOTH, 0, [])], replace(LIMITS, guard_from=0))


def test_changes_that_are_spread_over_both_sides_do_not_trip():
    guard([plan(*updates(10), *updates(10, side=Side.VTIGER))], LIMITS)


def test_records_that_are_only_now_linked_are_not_counted_as_changes():
    guard([plan(*updates(20, is_linked=False))], LIMITS)


def test_settled_records_are_no_changes():
    guard([plan(*(Settle(joined(n)) for n in range(20)))], LIMITS)


def test_shares_of_few_records_say_nothing():
    guard([plan(*drops(9), linked=9)], LIMITS)
    with pytest.raises(GuardTripped):
        guard([plan(*drops(10), linked=10)], LIMITS)


def test_every_module_is_looked_at():
    with pytest.raises(GuardTripped):
        guard([plan(), plan(*drops(6))], LIMITS)


def test_the_limits_are_settings():
    guard([plan(*drops(6))], replace(LIMITS, max_deleted_share=0.5))


def test_the_message_names_the_module_and_the_way_on():
    with pytest.raises(GuardTripped) as tripped:
        guard([plan(*drops(6))], LIMITS)
    assert tripped.value.title.startswith("Products: ")
    assert "--go-on" in tripped.value.fix
