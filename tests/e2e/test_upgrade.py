"""What every released version wrote opens in this one: settings, database, and the practice company."""

import json
import lzma
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sagesync_desktop import __version__
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.settings import SettingsStore, import_json
from tests.cli_support import in_this_process, typed_here
from tests.tools.keep_release import lost_links

ROOT = Path(__file__).resolve().parents[2]
RELEASED = sorted((ROOT / "tests" / "released").iterdir())
CHANGES = ROOT / "resources" / "help" / "whats-new.en.md"
COUNTED = ("run", "outcome", "outcome_changes", "seen", "link", "open_skip")


def parts(version):
    return tuple(map(int, version.split(".")))


@pytest.fixture(params=RELEASED, ids=lambda folder: folder.name)
def released(request):
    return request.param


@pytest.fixture
def home(released, tmp_path):
    """A home as the released version left it, with its practice company."""
    practice = Paths(tmp_path, tmp_path / "logs", tmp_path / "backups").practice
    practice.create()
    practice.database.write_bytes(lzma.decompress((released / "sagesync.db.xz").read_bytes()))
    shutil.copy(released / "practice-company.json.gz", practice.data)
    return tmp_path


def row_counts(database):
    with closing(sqlite3.connect(database)) as opened:
        return {table: opened.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in COUNTED}


def sync(home):
    with in_this_process():
        done = typed_here({}, "--home", home, "sync", "--demo", "--json")
    assert done.code == 0, done.err
    return [
        (module, direction, count["created"] + count["updated"] + count["failed"])
        for module, directions in done.json["modules"].items()
        for direction, count in directions.items()
    ]


def test_settings_of_a_released_version_import_as_they_were_stored(released, home):
    exported = (released / "settings.json").read_text(encoding="utf-8")
    with SettingsStore.open(home / "practice" / "sagesync.db", home / "practice" / "backups") as stored:
        assert import_json(exported) == stored.load()


def test_no_row_is_lost_when_the_layout_changes(home):
    database = home / "practice" / "sagesync.db"
    before = row_counts(database)
    with SettingsStore.open(database, home / "practice" / "backups"):
        assert row_counts(database) == before


def test_the_practice_company_of_a_released_version_holds_what_its_database_links(home):
    practice = home / "practice"
    assert lost_links(practice / "sagesync.db", practice / "practice-company.json.gz") == []


def written(database):
    """(side, field) of everything that the newest run wrote."""
    query = """SELECT target, changes FROM outcome LEFT JOIN outcome_changes ON outcome_id = id
        WHERE run_id = (SELECT max(id) FROM run) AND status IN ('created', 'updated', 'failed')"""
    with closing(sqlite3.connect(database)) as opened:
        rows = opened.execute(query).fetchall()
    return {(side, name) for side, changes in rows for name, *_ in json.loads(changes or '[["all"]]')}


MENDED = {("vtiger", "Balance")}
"""Up to 0.2.0 a paid invoice kept its old balance in Vtiger; the first sync refreshes it."""


def test_a_sync_after_the_upgrade_finds_all_in_step_but_stale_balances_and_the_next_one_all(home):
    practice = home / "practice"
    sync(home)
    assert written(practice / "sagesync.db") <= MENDED
    assert [*practice.glob("*damaged*")] == []
    assert [line for line in sync(home) if line[2]] == []


def test_every_earlier_version_of_the_list_of_changes_is_kept_and_tried():
    versions = re.findall(r"^## (\d+\.\d+\.\d+)", CHANGES.read_text(encoding="utf-8"), re.MULTILINE)
    kept = {folder.name for folder in RELEASED}
    assert {version for version in versions if parts(version) < parts(__version__)} <= kept


def test_the_list_of_changes_begins_with_this_version():
    versions = re.findall(r"^## (\d+\.\d+\.\d+)", CHANGES.read_text(encoding="utf-8"), re.MULTILINE)
    assert versions[0] == __version__
    assert versions == sorted(versions, key=parts, reverse=True)
