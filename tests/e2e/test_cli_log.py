import csv

import pytest

from sagesync_desktop.core.csvsafe import harmless


def test_the_latest_run_is_listed_by_status(synced):
    shown = synced("log", "--status", "skipped", "--module", "invoices", "--json").json
    assert shown["outcomes"]
    assert {(one["module"], one["status"]) for one in shown["outcomes"]} == {("Invoices", "skipped")}
    assert all(one["because"] and one["fix"] for one in shown["outcomes"])


def test_an_older_run_is_listed_by_its_number(ready):
    ready("sync", "--preview")
    ready("sync", "--module", "services")
    first = ready("log", "--run", "1", "--json").json
    assert first["run"]["id"] == 1
    assert len(first["outcomes"]) > 200


def test_an_update_shows_before_and_after(synced):
    updates = synced("log", "--status", "updated", "--json").json["outcomes"]
    changes = [change for one in updates for change in one["changes"]]
    assert changes
    assert all(change["before"] != change["after"] for change in changes)


def test_a_run_that_is_not_there_is_a_usage_error(synced):
    refused = synced("log", "--run", "99")
    assert refused.code == 2
    assert "Run 99" in refused.err


def test_a_log_before_the_first_sync_says_so(cli):
    refused = cli("log")
    assert refused.code == 2
    assert "no sync log yet" in refused.err
    assert not cli.home.exists()


def test_what_is_held_back_outlives_its_run(ready):
    ready("sync", "--module", "products")
    ready("sync", "--module", "products")
    assert "Nothing to show" in ready("log", "--status", "skipped").out
    held = ready("log", "--open", "--json").json["open_skips"]
    assert "item.no_description" in {one["rule"] for one in held}


def test_a_spreadsheet_file_holds_every_line(synced):
    file = synced.folder / "run.csv"
    assert synced("log", "--csv", file).code == 0
    with file.open(encoding="utf-8-sig", newline="") as source:
        rows = list(csv.DictReader(source))
    assert len(rows) == len(synced("log", "--json").json["outcomes"])
    assert rows[0]["run"] == "1"


def test_json_and_csv_exclude_each_other(synced):
    assert synced("log", "--json", "--csv", synced.folder / "x.csv").code == 2


@pytest.mark.parametrize("cell", ["=1+1", "+44 20", "-5.00", "@here", "\tx", "\rx"])
def test_a_cell_that_could_be_a_formula_gets_an_apostrophe(cell):
    assert harmless(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["Smith = Sons", "5.00", "", "O'Neill"])
def test_other_cells_stay_as_they_are(cell):
    assert harmless(cell) == cell


def test_a_linked_record_shows_both_sides_from_either_id(synced):
    updated = synced("log", "--status", "updated", "--module", "organizations", "--json").json["outcomes"][0]
    by_vtiger = synced("record", "organizations", updated["vtiger_id"], "--json").json
    by_sage = synced("record", "organizations", updated["sage_id"], "--json").json
    assert by_vtiger == by_sage
    assert by_vtiger["linked"]
    assert set(by_vtiger["links"]) == {"sage", "vtiger"}
    assert by_vtiger["history"][0]["changes"]
    name = next(one for one in by_vtiger["fields"] if one["field"] == "Organization Name")
    assert name["sage"] == name["vtiger"] == name["agreed_sage"] == updated["name"]


def test_a_held_record_shows_its_reason_and_cure(synced):
    held = synced("log", "--open", "--module", "invoices", "--json").json["open_skips"][0]
    shown = synced("record", "Invoices", held["id"])
    assert shown.code == 0
    assert held["because"] in shown.out
    assert f"What to do: {held['fix']}" in shown.out


def test_an_unknown_record_is_a_usage_error(synced):
    refused = synced("record", "Invoices", "7x999999")
    assert refused.code == 2
    assert "7x999999" in refused.err


def test_what_was_synced_with_a_note_has_a_count_of_its_own_and_is_listed_until_it_is_read(ready):
    done = ready("sync", "--module", "organizations", "--json").json
    (replaced,) = done["notes"]
    assert replaced["rule"] == "change.replaced"
    assert done["unread_notes"] == done["notes"]
    notes = ready("log", "--notes", "--json").json["notes"]
    assert len(notes) == replaced["count"] == ready("log", "--json").json["run"]["notes"]
    assert all(one["because"] and one["fix"] and one["note"] == "unread" for one in notes)
    assert {one["status"] for one in notes} == {"updated"}
    shown = ready("sync", "--module", "organizations").out
    assert f"not marked as read: {len(notes)} (sagesync-desktop log --notes)" in shown
    assert f"Marked as read: {len(notes)}." in ready("log", "--notes", "--read").out
    assert {one["note"] for one in ready("log", "--notes", "--json").json["notes"]} == {"read"}
    assert ready("sync", "--module", "organizations", "--json").json["unread_notes"] == []


def test_a_run_with_notes_says_how_many_beside_its_other_counts(synced):
    table = synced("sync", "--preview").out
    assert "With a note" in table
    assert "Nothing was synced with a note" not in synced("log", "--notes").out


def test_marking_as_read_goes_with_the_list_of_notes(synced):
    refused = synced("log", "--read")
    assert refused.code == 2
    assert "--notes" in refused.err
