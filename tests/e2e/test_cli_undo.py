"""`undo`: shown and asked about, done and told, and one sentence for what is no run and no record."""

import pytest

from sagesync_desktop.app.services import open_services
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.types import Side, Trigger
from sagesync_desktop.paths import Paths
from tests.worlds import books_of


@pytest.fixture
def changed(settled, settled_practice):
    """A company in step after a sync that carried one organization's phone to Sage; the run, and its id."""
    settled("sync")
    linked = set(_linked(settled))
    world = settled_practice.vtiger_world
    account = next(row for row in world.all("Accounts") if row["id"] in linked and row["phone"])
    world.edit({"id": account["id"], "phone": "0113 496 0777"})
    run = settled("sync", "--json").json["run"]
    return settled, settled_practice, run, account["id"]


def _linked(cli):
    """Organizations that the first sync made in Sage."""
    lines = cli("log", "--run", "1", "--status", "created", "--module", "Organizations", "--json").json
    return [one["vtiger_id"] for one in lines["outcomes"] if one["to"] == "sage"]


def phones(practice):
    return {row["telephone"] for row in practice.sage_world.all("contact_persons")}


def test_what_would_be_put_back_is_shown_and_a_no_leaves_all_as_it_is(changed):
    cli, practice, run, _id = changed
    asked = cli("undo", run, type_in="n\n")
    assert asked.code == 1
    assert ("put back" in asked.out, "0113 496 0777" in asked.out) == (True, True)
    assert "0113 496 0777" in phones(practice)


def test_a_yes_puts_it_back_and_the_next_sync_leaves_it_so(changed):
    cli, practice, run, _id = changed
    done = cli("undo", run, type_in="y\n")
    assert done.code == 0
    assert "0113 496 0777" not in phones(practice)
    again = cli("sync", "--json").json
    assert all(
        cells["created"] == cells["updated"] == 0
        for module in again["modules"].values()
        for cells in module.values()
    )


def test_one_object_tells_what_was_meant_and_what_was_done(changed):
    cli, _practice, run, account = changed
    told = cli("undo", "Organizations", account, "--yes", "--json")
    assert told.code == 0
    (record,) = told.json["undone"]
    assert (record["of_run"], record["side"], record["what"], record["done"]) == (
        run,
        "sage",
        "put_back",
        True,
    )
    (write,) = record["writes"]
    assert (write["field"], write["before"]) == ("Primary Phone", "0113 496 0777")
    assert told.json["run_state"] == "finished"


def test_without_a_yes_the_object_tells_what_would_be_done(changed):
    cli, practice, run, account = changed
    told = cli("undo", run, "organizations", account, "--json")
    assert (told.code, told.json["run"]) == (1, None)
    assert [(one["what"], one["done"]) for one in told.json["undone"]] == [("put_back", False)]
    assert "0113 496 0777" in phones(practice)


def test_an_undo_is_undone_by_its_own_run(changed):
    cli, practice, run, _id = changed
    undone = cli("undo", run, "--yes", "--json").json["run"]
    assert cli("undo", undone, "--yes").code == 0
    assert "0113 496 0777" in phones(practice)


def test_somebody_s_later_edit_stays_and_is_named(changed):
    cli, practice, run, _id = changed
    person = next(
        row for row in practice.sage_world.all("contact_persons") if row["telephone"] == "0113 496 0777"
    )
    practice.sage_world.update("contact_persons", person["id"], {"telephone": "0999"})
    told = cli("undo", run, "--yes")
    assert told.code == 3
    assert "Somebody has changed Primary Phone in Sage since" in told.out
    assert "0999" in phones(practice)


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (("9999",), "There is no run 9999"),
        (("Invoices", "7x99999"), "Nothing is known that this program has written to 7x99999"),
        (("Nonsense", "1"), "Nonsense is no module"),
        (("Invoices",), "Say which run"),
        ((), "Say which run"),
    ],
)
def test_what_is_no_run_and_no_record_gets_one_sentence_and_writes_nothing(changed, what, said):
    cli, practice, _run, _id = changed
    before = books_of(practice.sage_world)
    told = cli("undo", *what, "--yes")
    assert (told.code, told.out) == (2, "")
    assert said in told.err
    assert "Traceback" not in told.err
    assert books_of(practice.sage_world) == before


def test_what_was_undone_is_not_undone_twice(changed):
    cli, _practice, run, _id = changed
    undone = cli("undo", run, "--yes", "--json").json["run"]
    told = cli("undo", run, "--yes")
    assert (told.code, told.err.strip().split(". ")[0]) == (
        2,
        f"All of it was undone by run {undone} already",
    )


def test_what_owners_have_overwritten_is_listed_and_one_of_them_is_put_back(
    settled, settled_practice, monkeypatch
):
    """The first sync meets records that both sides had filled in differently."""
    for name, value in settled.environ.items():
        monkeypatch.setenv(name, value)
    with open_services(Paths.find(settled.home)) as services:
        found = services.overwritten()
        assert len(found) == len([one for one in found if one.can_be_undone and not one.is_undone]) > 3
        chosen = next(one for one in found if one.line.outcome.target is Side.SAGE)
        request = RunRequest(Trigger.UNDO, undo=chosen.order)
        (undone,) = services.sync(request, lambda _progress: None, lambda: False).undone
        assert (undone.done, undone.step.run) == (True, chosen.line.run)
        assert [one.is_undone for one in services.overwritten() if one.line.id == chosen.line.id] == [True]
        assert sum(one.is_undone for one in services.overwritten()) == 1


def test_an_undone_create_is_taken_up_again_by_the_id_that_is_left(settled, settled_practice):
    """Nothing but the log knows which record in Sage belonged to it."""
    settled("sync")
    world = settled_practice.vtiger_world
    owner = world.all("Accounts")[0]["assigned_user_id"]
    made = world.enter("Accounts", {"accountname": "Quite New Ltd", "assigned_user_id": owner})
    assert settled("sync", "--json").code == 0
    assert settled("undo", "Organizations", made["id"], "--yes").code == 0
    again = settled("undo", "Organizations", made["id"], "--yes", "--json").json
    assert [(one["what"], one["done"]) for one in again["undone"]] == [("take_up", True)]
    settled("sync")
    names = [row["name"] for row in settled_practice.sage_world.all("contacts")]
    assert names.count("Quite New Ltd") == 1


def test_a_record_put_aside_by_a_cure_is_shown_and_taken_back(settled, settled_practice):
    held = settled("skipped", "--json").json["skipped"]
    one = next(one for one in held if any(cure["id"] == "leave" for cure in one["cures"]))
    done = settled("cure", one["module"], one["id"], "leave", "--yes", "--json")
    assert (done.code, done.json["after"]["rule"]) == (0, "desk.left_alone")
    undone = settled("undo", done.json["run"], "--yes", "--json")
    assert undone.code == 0, undone.err
    (row,) = undone.json["undone"]
    assert (row["what"], row["done"], row["id"]) == ("take_back", True, one["id"])
    (write,) = row["writes"]
    assert (write["side"], write["before"], write["after"]) == (
        None,
        "left alone until it changes",
        "tried like any other",
    )
    again = {(one["module"], one["id"]): one["rule"] for one in settled("skipped", "--json").json["skipped"]}
    assert again[one["module"], one["id"]] == one["rule"]
