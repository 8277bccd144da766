"""Whatever breaks: one clear message, the documented exit code, and nothing lost once it is mended."""

import ctypes
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sagesync_desktop.core.secret import Secret
from sagesync_desktop.store.secrets import VTIGER_ACCESS_KEY, Secrets
from tests.cli_support import free_port
from tests.e2e.pictures import doubles
from tests.e2e.real_company import (
    Home,
    SageEyes,
    VtigerEyes,
    new_company,
    servers,
    tokens_of,
    totals,
    wrote_nothing,
)
from tests.file_keyring import FileKeyring

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such limits")


class Practice:
    """The practice company after a sync, two pairs of it that the tests edit, and what they should say."""

    def __init__(self, served, home):
        self.served, self.home = served, home
        database = sqlite3.connect(home.database)
        query = "SELECT sage_id, vtiger_id FROM link WHERE module = 'Organizations' ORDER BY vtiger_id"
        (self.theirs, self.ours) = database.execute(query).fetchall()[3:5]
        database.close()
        self.edits = 0

    def stir(self):
        """A person edits one organization in Sage and another one in Vtiger."""
        self.edits += 1
        with SageEyes(self.home) as sage:
            sage.change("contacts", "contact", self.theirs[0], notes=self.note)
        with VtigerEyes(self.home.described) as vtiger:
            vtiger.revise(self.ours[1], description=self.note)

    @property
    def note(self):
        return f"Edit number {self.edits}"

    def assert_in_step(self):
        run = self.home.sync()
        assert run["state"] == "finished"
        with SageEyes(self.home) as sage:
            assert sage.ask("GET", f"contacts/{self.ours[0]}")["notes"] == self.note
        with VtigerEyes(self.home.described) as vtiger:
            assert vtiger.whole(self.theirs[1])["description"] == self.note


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    with servers() as served:
        home = new_company(tmp_path_factory.mktemp("failures"), served.described)
        home.sync()
        yield Practice(served, home)


@pytest.fixture
def stirred(company):
    """Both sides have an edit that the next run must carry, whatever happens to the run before it."""
    company.stir()
    yield company
    company.served.mend()
    company.assert_in_step()


def assert_fails_clearly(home, code, *words):
    assert_told(home("sync", "--json"), code, *words)


def assert_told(done, code, *words):
    assert done.code == code, done.err
    told = json.loads(done.out)
    assert told["state"] == {1: "ended early", 3: "needs attention"}[code]
    lines = done.err.strip().splitlines()
    assert len(lines) == 1, done.err
    for word in words:
        assert word in lines[0]
    assert told["messages"][-1] == lines[0]
    assert lines[0].count(". ") >= 1, "says what happened, but not what to do"


ALWAYS = {"times": None}
UNREADABLE = "something that is not an answer"


ELSEWHERE = "elsewhere.example.com"
AFTER_SIGN_IN = {**ALWAYS, "skip": 1}
"""Vtiger's first POST is the sign-in."""


def deeper(*values):
    return pytest.param(*values, marks=pytest.mark.deep)


@pytest.mark.parametrize(
    ("side", "kind", "conditions", "code", "words"),
    [
        ("sage", "html_200", ALWAYS, 1, UNREADABLE),
        ("vtiger", "html_200", ALWAYS, 3, "There is no Vtiger at this address"),
        ("sage", "truncated", ALWAYS, 1, "cannot be reached"),
        deeper("sage", "empty_body", ALWAYS, 1, UNREADABLE),
        ("vtiger", "empty_body", AFTER_SIGN_IN, 1, UNREADABLE),
        deeper("sage", "wrong_type", ALWAYS, 1, UNREADABLE),
        deeper("vtiger", "wrong_type", AFTER_SIGN_IN, 1, UNREADABLE),
        deeper("sage", "duplicate_keys", ALWAYS, 1, UNREADABLE),
        deeper("vtiger", "duplicate_keys", AFTER_SIGN_IN, 1, UNREADABLE),
        ("sage", "redirect", {**ALWAYS, "to": f"https://{ELSEWHERE}/"}, 1, ELSEWHERE),
        deeper("vtiger", "redirect", {**ALWAYS, "to": f"https://{ELSEWHERE}/"}, 1, ELSEWHERE),
        deeper("sage", "status_before", {**ALWAYS, "code": 500}, 1, "fault of its own"),
        ("vtiger", "status_before", {**AFTER_SIGN_IN, "code": 503}, 1, "fault of its own"),
        ("sage", "rate_limited", {**ALWAYS, "retry_after": 3600}, 1, "slow down"),
        deeper("vtiger", "rate_limited", {**ALWAYS, "retry_after": 3600}, 1, "slow down"),
        ("sage", "unauthorized", {**ALWAYS, "path": "/v3.1"}, 3, "ign in"),
    ],
)
def test_a_server_that_talks_nonsense_ends_the_run_early(stirred, side, kind, conditions, code, words):
    stirred.served.break_next(kind, side=side, **conditions)
    assert_fails_clearly(stirred.home, code, words)


SPOILED = (
    "html_200",
    "truncated",
    "empty_body",
    "wrong_type",
    "duplicate_keys",
    "redirect",
    "drop_after",
    "status_after",
)
PLAINEST = {("sage", "truncated"), ("sage", "status_after"), ("vtiger", "html_200"), ("vtiger", "drop_after")}


@pytest.mark.parametrize(
    ("side", "kind"),
    [
        (side, kind) if (side, kind) in PLAINEST else deeper(side, kind)
        for side in ("sage", "vtiger")
        for kind in SPOILED
    ],
)
def test_a_write_whose_answer_is_spoiled_is_settled_by_the_next_run(stirred, side, kind):
    write = {"sage": {"method": "PUT"}, "vtiger": {"method": "POST", "skip": 1}}[side]
    stirred.served.break_next(kind, side=side, **write)
    done = stirred.home("sync", "--json")
    assert done.code in (0, 1)
    assert len(done.err.strip().splitlines()) == done.code


def test_a_new_record_whose_answer_is_lost_is_not_made_twice(stirred):
    name = f"New customer {stirred.edits}"
    with SageEyes(stirred.home) as sage:
        sage.ask("POST", "contacts", json={"contact": {"name": name, "contact_type_ids": ["CUSTOMER"]}})
    stirred.served.break_next("drop_after", side="vtiger", method="POST", skip=1)
    stirred.home("sync")
    stirred.served.mend()
    stirred.home.sync()
    with VtigerEyes(stirred.home.described) as vtiger:
        assert [one["accountname"] for one in vtiger.listed("Accounts")].count(name) == 1


# -- connections and sign-in


def test_offline_is_told(stirred):
    elsewhere = {**stirred.home.environ, "SAGESYNC_SAGE_API_URL": f"http://127.0.0.1:{free_port()}/v3.1"}
    assert_fails_clearly(Home(stirred.home.folder, stirred.home.described, elsewhere), 1, "cannot be reached")


def test_a_wrong_access_key_is_told(stirred):
    Secrets(stirred.home.path, FileKeyring()).set(VTIGER_ACCESS_KEY, Secret("not-the-key"))
    assert_fails_clearly(stirred.home, 3, "refused the access key", "My Preferences")
    stirred.home.connect_vtiger()


def test_a_user_that_vtiger_does_not_know_is_told(stirred):
    kept = stirred.home("settings", "export", "-").json
    kept["settings"]["vtiger"]["username"] = "nobody"
    assert stirred.home("settings", "import", "-", type_in=json.dumps(kept)).code == 0
    assert_fails_clearly(stirred.home, 3, 'no user named "nobody"')
    stirred.home.connect_vtiger()


def test_a_sign_in_that_sage_no_longer_honours_is_told(stirred):
    kept = tokens_of(stirred.home)
    past = datetime(2026, 1, 1, tzinfo=UTC)
    kept.save(replace(kept.load(), expires_at=past, refresh=Secret("expired-long-ago")))
    assert_fails_clearly(stirred.home, 3, "ign in")
    stirred.home.connect_sage()


def test_no_keyring_is_told(stirred):
    without = {**stirred.home.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    home = Home(stirred.home.folder, stirred.home.described, without)
    assert_told(home.alone("sync", "--json"), 3, "keyring")


# -- the local database


def garbage(path):
    path.write_bytes(b"no database" * 10_000)


def cut_short(path):
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def scratched(path):
    """Pages in the middle are overwritten, as a dying disk does."""
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * (path.stat().st_size - 16384))


def newer(path):
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 9999")
    database.commit()
    database.close()


@pytest.mark.parametrize(
    ("harm", "words"),
    [(garbage, "damaged"), (cut_short, "damaged"), (scratched, "damaged"), (newer, "newer version")],
)
def test_a_database_that_cannot_be_used_is_told_and_left_alone(stirred, harm, words):
    database, aside = stirred.home.database, stirred.home.folder / "aside.db"
    shutil.copy2(database, aside)
    harm(database)
    harmed = database.read_bytes()
    assert_fails_clearly(stirred.home, 3, words)
    assert database.read_bytes()[:4096] == harmed[:4096]
    for one in database.parent.glob("sagesync.db*"):
        one.unlink()
    shutil.move(aside, database)


def test_a_lost_database_is_built_anew_without_a_second_record(stirred):
    kept = stirred.home("settings", "export", "-").out
    stirred.home.sync()
    held = stirred.served.counts()
    stirred.home.database.unlink()
    assert stirred.home("settings", "import", "-", type_in=kept).code == 0
    assert totals(stirred.home.sync())["created"] == 0
    assert stirred.served.counts() == held


@contextmanager
def full_disk(home):
    """The home on a small disk of its own, with no room left; what the run leaves there comes back."""
    folder, aside = home.path, home.folder / "aside"
    shutil.copytree(folder, aside)
    size = sum(one.stat().st_size for one in folder.rglob("*") if one.is_file()) + 192 * 1024
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True, check=False
    )
    if mounted.returncode:
        shutil.rmtree(aside)
        pytest.skip("a small disk can be mounted by the administrator only")
    try:
        shutil.copytree(aside, folder, dirs_exist_ok=True)
        fill(folder / "ballast")
        yield
        (folder / "ballast").unlink()
        shutil.copytree(folder, aside, dirs_exist_ok=True)
    finally:
        subprocess.run(["umount", folder], check=True)
    shutil.copytree(aside, folder, dirs_exist_ok=True)
    shutil.rmtree(aside)


def fill(path):
    try:
        with path.open("wb", buffering=0) as file:
            while True:
                file.write(b"\0" * 4096)
    except OSError:
        return


@posix_only
def test_a_full_disk_is_told(stirred):
    with full_disk(stirred.home):
        assert_fails_clearly(stirred.home, 3, "no room left")


@posix_only
def test_a_file_that_may_not_grow_is_told(stirred):
    def no_larger_files():
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (32_768, resource.RLIM_INFINITY))

    assert_told(stirred.home.alone("sync", "--json", before=no_larger_files), 3, "database")


@posix_only
def test_a_home_that_may_only_be_read_is_told(stirred):
    parts = [stirred.home.path, *stirred.home.path.rglob("*")]
    for one in parts:
        one.chmod(0o500 if one.is_dir() else 0o400)
    try:
        assert_told(stirred.home.alone("sync", "--json", before=obey_permissions), 3, "written")
    finally:
        for one in parts:
            one.chmod(0o700 if one.is_dir() else 0o600)


def obey_permissions():
    """Without these two capabilities file modes count for the administrator as well (prctl(2))."""
    if os.geteuid() == 0:
        drop, override, search = 24, 1, 2  # PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
        libc = ctypes.CDLL(None)
        libc.prctl(drop, override, 0, 0, 0)
        libc.prctl(drop, search, 0, 0, 0)


def test_after_all_these_troubles_nothing_is_there_twice_and_nothing_is_left_to_do(company):
    company.home.sync()
    assert wrote_nothing(company.home.sync())
    with SageEyes(company.home) as sage, VtigerEyes(company.home.described) as vtiger:
        papers = [one["reference"] for one in sage.all("sales_invoices")]
        assert doubles(one["name"] for one in sage.all("contacts")) == []
        assert doubles(one["item_code"] for one in sage.all("products") if one["item_code"]) == []
        assert doubles(reference for reference in papers if reference) == []
        assert doubles(one["accountname"] for one in vtiger.listed("Accounts", "accountname")) == []
