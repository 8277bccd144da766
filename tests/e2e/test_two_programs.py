"""Two programs over one company at the same time: neither doubles a record nor signs the other out."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from threading import Event

import pytest

from sagesync_desktop.app import locks
from sagesync_desktop.app.clients import KeyringTokens
from sagesync_desktop.app.home import open_home
from sagesync_desktop.core.errors import StoreBusy
from sagesync_desktop.core.settings import SageConnection, Settings, VtigerConnection
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.secrets import MemorySecrets, Secrets
from tests.file_keyring import FileKeyring
from tests.patience import SECONDS

PAST = datetime(2026, 1, 1, tzinfo=UTC)


def renewals(practice):
    return [one for one in practice.faults.seen if one.path == "/token"]


def test_three_programs_that_meet_an_expired_token_together_renew_it_once_and_stay_signed_in(
    settled, settled_practice
):
    tokens = KeyringTokens(Secrets(settled.home, FileKeyring()), settled.home / "refresh.lock")
    for _ in range(2):
        tokens.save(replace(tokens.load(), expires_at=PAST))
        before = len(renewals(settled_practice))
        programs = [settled.start("doctor", "--json") for _ in range(3)]
        told = [json.loads(program.communicate()[0]) for program in programs]
        assert len(renewals(settled_practice)) == before + 1
        for one in told:
            assert next(found["state"] for found in one["findings"] if found["part"] == "Sage") == "ok"
    assert settled("sync").code == 0


def test_while_the_window_syncs_the_command_line_refuses_and_writes_nothing(settled, settled_practice):
    with open_home(Paths.find(settled.home)) as home, home.run_lock():
        before = settled_practice.sage_world.counts()
        refused = settled("sync", "--json")
        assert settled_practice.sage_world.counts() == before
    assert refused.code == 1
    assert "Another sync of this company is running" in refused.err
    assert refused.json["run"] is None
    assert settled("sync").code == 0


def test_of_two_command_lines_the_second_refuses_and_the_first_finishes(settled, settled_practice):
    asked = Event()
    settled_practice.faults.add("timeout", side="sage", path="/v3.1", match=lambda _seen: asked.set() or True)
    first = settled.start("sync", "--json")
    assert asked.wait(SECONDS)
    refused = settled("sync", "--json")
    settled_practice.faults.clear()
    out, err = first.communicate()
    assert refused.code == 1
    assert "Another sync of this company is running" in refused.err
    assert first.returncode == 0, err
    assert json.loads(out)["state"] == "finished"


# -- two homes of one company


@pytest.fixture
def homes(tmp_path, monkeypatch):
    """Two homes, each with its own database, that are connected to what they are told."""
    monkeypatch.setattr(locks, "common_folder", lambda: tmp_path)
    opened = []

    def connected(business, url):
        home = open_home(Paths.find(tmp_path / f"home {len(opened)}"), secrets=MemorySecrets())
        opened.append(home)
        sage = SageConnection("gb", "app", business_id=business)
        home.save_settings(Settings(sage=sage, vtiger=VtigerConnection(url, "pat")))
        return home

    yield connected
    for home in opened:
        home.close()


CRM = "https://crm.example.com"


@pytest.mark.parametrize("url", [CRM, f"{CRM}/", "https://CRM.example.com"])
def test_two_homes_of_one_company_never_sync_at_the_same_time(homes, url):
    first, second = homes("business", CRM), homes("business", url)
    with first.run_lock(), pytest.raises(StoreBusy, match="another home folder"), second.run_lock():
        pass
    with second.run_lock():
        pass


@pytest.mark.parametrize(("business", "url"), [("other", CRM), ("business", "https://other.example.com")])
def test_two_homes_of_two_companies_may_sync_at_the_same_time(homes, business, url):
    first, second = homes("business", CRM), homes(business, url)
    with first.run_lock(), second.run_lock():
        pass


def test_where_no_common_folder_can_be_used_each_home_still_has_its_own_lock(homes, tmp_path, monkeypatch):
    monkeypatch.setattr(locks, "common_folder", lambda: tmp_path / "nowhere" / "file")
    (tmp_path / "nowhere").write_text("a file in the folder's place")
    home = homes("business", CRM)
    with home.run_lock(), pytest.raises(StoreBusy), home.run_lock():
        pass
