"""`skipped`: every held record with its cures, for people and as one object."""

import pytest

KEYS = {
    "module",
    "side",
    "id",
    "title",
    "rule",
    "because",
    "group",
    "waits_for",
    "amount",
    "currency",
    "since",
}
CURE_KEYS = {"id", "label", "needs", "suggestion", "writes", "total_before", "total_after"}
WRITE_KEYS = {"side", "field", "before", "after"}
GROUPS = {"needs_you", "waiting", "information"}


def undescribed(cli):
    """The one product without description."""
    chosen = ("--module", "products", "--rule", "item.no_description")
    (one,) = cli("skipped", *chosen, "--json").json["skipped"]
    return one


def test_the_object_holds_every_record_that_the_log_says_is_held_back(synced):
    held = synced("log", "--open", "--json").json["open_skips"]
    shown = synced("skipped", "--json").json["skipped"]
    assert {(one["side"], one["id"]) for one in shown} == {(one["side"], one["id"]) for one in held}
    assert len(shown) == len(held)
    assert all(one.keys() >= KEYS for one in shown)
    assert {one["group"] for one in shown} <= GROUPS
    ids = {one["id"] for one in shown}
    assert {one["waits_for"] for one in shown} <= {*ids, None}
    cures = [cure for one in shown for cure in one["cures"]]
    assert all(cure.keys() >= CURE_KEYS for cure in cures)
    assert all(
        write.keys() == {"side", "field", "before", "after"} for cure in cures for write in cure["writes"]
    )
    assert all(cure["needs"] in ([], ["value"]) for cure in cures)


def test_a_module_and_a_rule_narrow_it_down(synced):
    shown = synced("skipped", "--module", "products", "--rule", "item.no_description", "--json").json[
        "skipped"
    ]
    assert [(one["module"], one["rule"]) for one in shown] == [("Products", "item.no_description")]
    assert synced("skipped", "--module", "contacts", "--rule", "item.no_description", "--json").json == {
        "skipped": []
    }


def test_people_see_reasons_and_ids(synced):
    out = synced("skipped", "--module", "products").out
    (one,) = synced("skipped", "--rule", "item.no_description", "--module", "products", "--json").json[
        "skipped"
    ]
    assert one["id"] in out
    assert one["because"] in out
    assert "Needs you" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("skipped", "--rule", "no.such"), "no rule no.such"),
        (("skipped", "--module", "Leads"), "Leads is no module"),
        (("cure", "Products", "14x9999", "use_name", "--yes"), "Nothing holds back a record of Products"),
        (("cure", "Leads", "14x9999", "use_name", "--yes"), "Leads is no module"),
    ],
    ids=["rule", "module", "id", "cure's module"],
)
def test_what_is_not_there_is_refused_in_one_sentence(synced, arguments, said):
    refused = synced(*arguments)
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err


def test_a_cure_that_the_record_does_not_have_is_refused(synced):
    (one,) = synced("skipped", "--rule", "item.no_description", "--module", "products", "--json").json[
        "skipped"
    ]
    refused = synced("cure", "Products", one["id"], "no_such_cure", "--yes", "--json")
    assert (refused.code, refused.out) == (2, "")
    assert "no_such_cure" in refused.err
    assert one["title"] in refused.err


def test_before_the_first_sync_nothing_is_held_back(cli):
    assert cli("skipped", "--json").json == {"skipped": []}
    assert "Nothing is held back" in cli("skipped").out
