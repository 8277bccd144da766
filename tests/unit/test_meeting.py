from sagesync_desktop.core.meeting import apart_again, disagreement, linked_by, meeting
from sagesync_desktop.core.reconcile import Clash
from sagesync_desktop.core.steps import Pair
from sagesync_desktop.core.types import MISSING, ModuleId, Side
from sagesync_desktop.core.values import Kind
from tests.builders import D, in_sage, in_vtiger, pair, shared_line, toy

FIELDS = ("phone", "fax", "city", "notes", "email", "mobile", "street")
SPEC = toy(*(pair(name) for name in FIELDS), pair("lines", kind=Kind.LINES), pair("due", kind=Kind.DATE))
MET = Pair(in_sage(ModuleId.PRODUCTS, "s1"), in_vtiger(ModuleId.PRODUCTS, "14x1"), None, "name and postcode")
KNOWN = Pair(MET.sage, MET.vtiger, None)


def met(before, after, *, of=MET, done=False):
    return meeting(SPEC, of, Side.SAGE, after, before, done=done)


def test_a_pair_says_by_what_it_was_linked_only_when_it_met():
    assert linked_by(MET) == "Linked by name and postcode"
    assert linked_by(KNOWN) == ""
    assert met({"phone": "1"}, {"phone": "2"}, of=KNOWN) == ""


def test_what_linking_would_overwrite_is_said_with_both_values():
    assert met({"phone": "1"}, {"phone": "2"}) == (
        "Linked by name and postcode. Sage's Phone will change from “1” to “2”"
    )
    assert met({"phone": "1"}, {"phone": "2"}, done=True).endswith("Sage's Phone changed from “1” to “2”")


def test_what_linking_fills_or_leaves_is_not_overwritten():
    before = {"phone": "", "fax": MISSING, "city": "Leeds"}
    assert met(before, {"phone": "2", "fax": "3", "city": "Leeds "}) == "Linked by name and postcode"


def test_a_value_too_long_for_a_sentence_is_named_alone():
    rows = (shared_line(quantity=D(1)),), (shared_line(quantity=D(2)),)
    assert met({"lines": rows[0]}, {"lines": rows[1]}).endswith("Sage's Lines will change")


def test_of_many_overwritten_values_five_are_shown():
    before, after = dict.fromkeys(FIELDS, "1"), dict.fromkeys(FIELDS, "2")
    told = met(before, after)
    assert told.count("will change") == 5
    assert told.endswith("; 2 more")


def test_the_cure_of_a_wrong_meeting_names_the_command():
    assert apart_again(MET).endswith("by the command “match unlink Products 14x1”.")


def clash(field, base, sage, vtiger):
    return Clash(field, field.title(), base, sage, vtiger)


def test_two_that_never_agreed_are_different_and_were_not_changed():
    assert disagreement(SPEC, [clash("due", MISSING, "a", "b"), clash("lines", MISSING, (), ())]) == (
        "Different in both systems: Due (“a” in Sage, “b” in Vtiger), Lines"
    )


def test_what_was_agreed_once_was_changed_on_both_sides():
    assert disagreement(SPEC, [clash("due", "x", "a", "b")]) == "Both sides changed Due"
    both = disagreement(SPEC, [clash("due", "x", "a", "b"), clash("lines", MISSING, (), ())])
    assert both == "Different in both systems: Lines. Both sides changed Due"
