"""`backup` and `restore` as a person types them."""

import os
import sqlite3
import time
from contextlib import closing

import pytest

from sagesync_desktop.store.backup import kept_copies
from sagesync_desktop.store.store import Store


def links(cli):
    with closing(sqlite3.connect(cli.home / "sagesync.db")) as connection:
        return connection.execute("SELECT count(*) FROM link").fetchone()[0]


def test_a_backup_that_is_restored_brings_the_links_back_and_the_next_sync_makes_nothing_twice(
    settled, settled_practice, tmp_path
):
    made = settled("backup", tmp_path / "acme.db", "--json").json
    assert made["bytes"] > 0
    before, counts = links(settled), settled_practice.sage_world.counts()
    (settled.home / "sagesync.db").write_bytes(b"no database" * 1000)
    assert settled("sync").code == 3
    done = settled("restore", tmp_path / "acme.db", "--json")
    assert done.code == 0, done.err
    assert done.json["replaced"]
    assert links(settled) == before
    assert settled("sync").code == 0
    assert settled_practice.sage_world.counts() == counts


def test_the_first_sync_of_a_day_leaves_a_copy_that_restore_finds_by_its_bare_name(settled):
    assert settled("sync").code == 0
    copies = sorted((settled.home / "backups").iterdir())
    assert len(copies) <= 2  # midnight may come between the company's first sync and this one
    copy = copies[0]
    assert copy.name.startswith("sagesync-daily-")
    assert settled("restore", copy.name).code == 0
    assert links(settled) == 0


def test_copies_are_listed_also_while_the_database_is_broken(ready):
    assert ready("backup").code == 0
    (ready.home / "sagesync.db").write_bytes(b"no database" * 1000)
    done = ready("backup", "--list", "--json")
    assert done.code == 0
    assert len(done.json["copies"]) == 1
    assert "sagesync-copy-" in ready("backup", "--list").out


def test_without_copies_the_list_says_so(cli):
    assert "no copies yet" in cli("backup", "--list").out


def test_nothing_is_restored_while_the_program_is_open(cli, tmp_path):
    assert cli("backup", tmp_path / "copy.db").code == 0
    with Store.open(cli.home / "sagesync.db"):
        refused = cli("restore", tmp_path / "copy.db")
    assert refused.code == 1
    assert "Close the other copy of SageSync" in refused.err
    assert len(refused.err.strip().splitlines()) == 1


@pytest.mark.parametrize("content", [b"", b"no database" * 1000])
def test_a_file_that_is_no_copy_is_refused_in_one_sentence_and_nothing_changes(ready, tmp_path, content):
    (tmp_path / "copy.db").write_bytes(content)
    before = (ready.home / "sagesync.db").read_bytes()
    refused = ready("restore", tmp_path / "copy.db")
    assert refused.code == 3
    assert len(refused.err.strip().splitlines()) == 1
    assert "no usable copy" in refused.err
    assert (ready.home / "sagesync.db").read_bytes() == before


def test_a_copy_that_is_not_there_is_told(cli, tmp_path):
    refused = cli("restore", tmp_path / "nowhere.db")
    assert refused.code == 3
    assert "nowhere.db" in refused.err


@pytest.mark.parametrize(("days", "state"), [(0, "ok"), (2, "ok"), (4, "note")])
def test_doctor_tells_how_old_the_newest_copy_is(ready, days, state):
    """Set by hand: files are stamped by the system's clock, which `tests.tools.clocks` does not move."""
    ready("backup")
    for file in kept_copies(ready.home / "sagesync.db", ready.home / "backups"):
        os.utime(file, (time.time() - days * 86_400,) * 2)
    found = {one["part"]: one for one in ready("doctor", "--json").json["findings"]}
    assert found["Backups"]["state"] == state
    assert "1 copies" not in found["Backups"]["text"]
