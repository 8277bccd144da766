"""`match`: a person's word about two records, by command, and what the next sync makes of it."""

import pytest

NAME = "Riverside Motors"


@pytest.fixture
def asked(ready):
    """After a sync of the organizations, and the question about two garages of one name."""
    ready("sync", "--module", "organizations")
    questions = ready("match", "list", "--json").json["questions"]
    (question,) = [one for one in questions if (one["name"], one["side"]) == (NAME, "vtiger")]
    return ready, question["id"], question["candidates"][0]


def is_linked(cli, record_id):
    return cli("record", "Organizations", record_id, "--json").json["linked"]


def rules(cli, *ids):
    held = cli("log", "--open", "--json").json["open_skips"]
    return {one["rule"] for one in held if one["id"] in ids}


def count(practice):
    return len([row for row in practice.sage_world.all("contacts") if row["name"] == NAME])


def test_the_question_says_by_which_commands_it_is_answered(asked):
    cli, vtiger, sage = asked
    (held,) = [one for one in cli("log", "--open", "--json").json["open_skips"] if one["id"] == vtiger]
    assert f"match same Organizations {vtiger} {sage}" in held["fix"]
    assert NAME in cli("match", "list").out


def test_two_that_are_said_to_be_the_same_are_linked_by_the_next_sync(asked, practice):
    cli, vtiger, sage = asked
    said = cli("match", "same", "organizations", vtiger, sage)
    assert (said.code, said.err) == (0, "")
    assert not is_linked(cli, vtiger)
    cli("sync", "--module", "organizations")
    assert is_linked(cli, vtiger)
    assert rules(cli, vtiger, sage) == set()
    assert count(practice) == 1


def test_two_that_are_said_to_be_different_are_made_anew(asked, practice):
    """Vtiger takes no second organization of one name, which is told instead of the question."""
    cli, vtiger, sage = asked
    assert cli("match", "different", "organizations", vtiger, sage).code == 0
    cli("sync", "--module", "organizations")
    assert is_linked(cli, vtiger)
    assert count(practice) == 2
    assert rules(cli, vtiger, sage) == {"reference.clash"}


def test_a_pair_taken_apart_stays_apart_until_somebody_decides(asked, practice):
    cli, vtiger, sage = asked
    cli("match", "same", "organizations", vtiger, sage)
    cli("sync", "--module", "organizations")
    taken = cli("match", "unlink", "organizations", sage)
    assert taken.code == 0
    assert f"match different Organizations {vtiger} {sage}" in taken.out
    assert rules(cli, vtiger, sage) == {"match.unlinked"}
    cli("sync", "--module", "organizations")
    assert not is_linked(cli, vtiger)
    assert rules(cli, vtiger, sage) == {"match.unlinked"}
    assert count(practice) == 1
    cli("match", "same", "organizations", vtiger, sage)
    cli("sync", "--module", "organizations")
    assert is_linked(cli, vtiger)
    assert rules(cli, vtiger, sage) == set()


def test_ids_may_come_in_either_order(asked):
    cli, vtiger, sage = asked
    assert cli("match", "same", "organizations", sage, vtiger).code == 0


def test_what_cannot_be_done_is_refused_in_words(asked, practice):
    cli, vtiger, sage = asked
    linked = next(
        one["vtiger_id"]
        for one in cli("log", "--json").json["outcomes"]
        if one["vtiger_id"] and one["sage_id"] and not one["rule"]
    )
    vendor = next(
        row["id"] for row in practice.sage_world.all("contacts") if row["name"] == "Stitchcraft Embroidery"
    )
    for words, why in (
        (("unlink", "organizations", vtiger), "No linked record"),
        (("same", "organizations", "11x999999", sage), "Vtiger has shown no record"),
        (("same", "organizations", linked, sage), "is linked with another record"),
        (("same", "organizations", vtiger, vendor), "is nothing that Organizations syncs"),
    ):
        refused = cli("match", *words)
        assert (refused.code, why in refused.err) == (2, True), (words, refused.err)


def test_a_pair_that_is_linked_is_not_called_different(asked):
    cli, vtiger, sage = asked
    cli("match", "same", "organizations", vtiger, sage)
    cli("sync", "--module", "organizations")
    for verb, why in (("different", "Take them apart first"), ("same", "linked already")):
        refused = cli("match", verb, "organizations", vtiger, sage)
        assert (refused.code, why in refused.err) == (2, True), refused.err


def test_each_candidate_comes_with_its_evidence(asked):
    cli, vtiger, sage = asked
    questions = cli("match", "list", "--json").json["questions"]
    (own,) = [one for one in questions if one["id"] == vtiger]
    told = {"id": sage, "title": NAME, "for": ["name"], "against": ["another postcode"], "likeness": 100}
    assert own["likely"] == [told]
    assert "name, but another postcode, names 100 % alike" in cli("match", "list").out
