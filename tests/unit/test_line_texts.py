"""A line without a text of its own says what its item says, until one of the two is changed."""

import pytest

from sagesync_desktop.core.mapping import settled_base
from sagesync_desktop.core.reconcile import InSync, Push, reconcile
from sagesync_desktop.core.types import Direction, Side
from sagesync_desktop.core.values import Kind, same
from tests.builders import pair, shared_line, toy

SPEC = toy(pair("lines", kind=Kind.LINES, owner=None))


def row(text="", own=""):
    return shared_line(text=text, own_text=own)


def former(text=""):
    """A line as the releases before kept it in a base."""
    return shared_line(text=text)


SILENT = row(own="A fine widget")
SAID = row("A fine widget")


def decided(base, sage, vtiger):
    return reconcile(base, {"lines": (sage,)}, {"lines": (vtiger,)}, SPEC, Direction.BOTH)


def agreed(sage=SAID, vtiger=SILENT):
    return settled_base(SPEC, {"lines": (sage,)}, {"lines": (vtiger,)}, {})


@pytest.mark.parametrize(
    ("left", "right", "is_same"),
    [
        (SAID, SILENT, True),
        (row("A  fine widget "), row(own="A fine\nwidget"), True),
        (row("Special"), SILENT, False),
        (row("Special"), row("Special"), True),
        (row("Special"), row("Other"), False),
        (row(own="One"), row(own="Other"), True),
        (former("Special"), SILENT, True),
        (former("Special"), row("Other"), False),
    ],
)
def test_a_silent_line_is_the_same_as_one_with_its_items_text(left, right, is_same):
    assert same(Kind.LINES, (left,), (right,)) is is_same
    assert same(Kind.LINES, (right,), (left,)) is is_same


def test_a_text_that_sage_changes_arrives_on_a_silent_line():
    special = row("Special")
    assert decided(agreed(), special, SILENT) == Push(Side.VTIGER, {"lines": (special,)})


def test_a_text_that_is_emptied_in_vtiger_is_emptied_in_sage():
    base = agreed(row("Special"), row("Special"))
    assert decided(base, row("Special"), SILENT) == Push(Side.SAGE, {"lines": (SILENT,)})


def test_a_silent_line_stays_at_rest_when_its_items_text_changes():
    renamed = row(own="A finer widget")
    assert decided(agreed(), SAID, renamed) == InSync()
    after = settled_base(SPEC, {"lines": (SAID,)}, {"lines": (renamed,)}, agreed())
    assert decided(after, SAID, renamed) == InSync()
    assert decided(after, row("Special"), renamed) == Push(Side.VTIGER, {"lines": (row("Special"),)})


def test_two_that_meet_for_the_first_time_do_not_clash_over_a_line_that_says_nothing():
    assert decided({}, row("Special"), SILENT) == InSync()
    after = settled_base(SPEC, {"lines": (row("Special"),)}, {"lines": (SILENT,)}, {})
    assert decided(after, row("Special"), SILENT) == InSync()
    assert decided(after, row("Special"), row("Mine")) == Push(Side.SAGE, {"lines": (row("Mine"),)})


def test_what_an_earlier_release_agreed_on_stays_at_rest():
    assert decided({"lines": (former("Special"),)}, row("Special"), SILENT) == InSync()
