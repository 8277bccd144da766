"""What can be done about any record that is held back, and when."""

import pytest

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import AsideKind, Elsewhere, PutAside, TakeUp, Unfit, fitting
from sagesync_desktop.core.rules import KNOWN_REASONS, Group
from sagesync_desktop.core.types import Side, Skip
from sagesync_desktop.modules import ALL, BY_ID
from tests.builders import INVOICES, ORGANIZATIONS, codebook, customer, invoice, organization

NEEDS_YOU = "record.conflict"


def held_by(rule, **more):
    return Context(codebook(), why=Skip(rule, "It is so", "Mend it"), **more)


def ids(record, context, module=ORGANIZATIONS):
    return [one.id for one in fitting(BY_ID[module].everywhere, record, context)]


def cure(id, module=ORGANIZATIONS):
    return next(one for one in BY_ID[module].everywhere if one.id == id)


def test_every_module_has_them_whatever_the_reason():
    for spec in ALL:
        assert spec.cures_of("a reason of an older release") == spec.everywhere


def test_a_record_that_needs_somebody_can_be_opened_left_alone_or_said_to_be_done():
    assert ids(organization(), held_by(NEEDS_YOU)) == ["open_vtiger", "leave", "by_hand", "never"]


def test_a_pair_can_be_opened_on_both_sides_and_was_never_entered_by_hand():
    context = held_by(NEEDS_YOU, partner=customer(), base={})
    assert ids(organization(), context) == ["open_vtiger", "open_sage", "leave", "never"]


@pytest.mark.parametrize("rule", [one.id for one in KNOWN_REASONS.values() if one.group is Group.INFORMATION])
def test_what_is_for_information_can_be_read_and_not_be_put_aside_in_other_ways(rule):
    found = ids(organization(), held_by(rule))
    wanted = ["take_up", "open_vtiger"] if rule.startswith("desk.") else ["open_vtiger", "read"]
    assert found == wanted


def test_putting_aside_says_how():
    context = held_by(NEEDS_YOU)
    assert cure("leave").work(organization(), context, "").effects == (PutAside(AsideKind.LEFT),)
    assert cure("never").work(organization(), context, "").effects == (PutAside(AsideKind.NEVER),)
    assert cure("never").work(organization(), context, "").warning == (
        "It would not come to Sage any more, whatever changes in it"
    )


def test_what_was_entered_by_hand_names_the_number_that_it_has_there():
    context = held_by(NEEDS_YOU)
    by_hand = cure("by_hand", INVOICES)
    assert by_hand.needs(invoice(), context).label == "Its name or number in Sage"
    assert by_hand.work(invoice(), context, " SI-7 ").effects == (PutAside(AsideKind.BY_HAND, "SI-7"),)
    with pytest.raises(Unfit, match="Nothing was given"):
        by_hand.work(invoice(), context, "")


def test_a_record_that_was_put_aside_can_be_taken_up_again():
    assert cure("take_up").work(organization(), held_by("desk.never"), "").effects == (TakeUp(),)


def test_what_is_opened_elsewhere_brings_the_reasons_own_advice():
    (effect,) = cure("open_vtiger").work(organization(), held_by(NEEDS_YOU), "").effects
    assert effect == Elsewhere(Side.VTIGER, "Mend it")
