import json
import signal
import sqlite3
import sys
from threading import Semaphore

import pytest
from filelock import FileLock

from sagesync_desktop.core.types import ModuleId
from tests.patience import SECONDS
from tests.worlds import set_user

STATUSES = {"created", "updated", "skipped", "unchanged", "failed"}


def totals(run):
    cells = [cell for module in run["modules"].values() for cell in module.values()]
    return {status: sum(cell[status] for cell in cells) for status in STATUSES}


def test_the_object_of_a_run_has_every_module_and_adds_up(ready):
    done = ready("sync", "--json")
    run = done.json
    assert done.code == 0
    assert run["state"] == "finished"
    assert list(run["modules"]) == [module.value for module in ModuleId]
    assert all(set(cell) == STATUSES for module in run["modules"].values() for cell in module.values())
    assert totals(run)["created"] > 200
    assert sum(entry["count"] for entry in run["skips"]) == totals(run)["skipped"]
    assert run["open_skips"] == run["skips"]
    assert run["requests"]["sage"]["POST"] > 0
    assert run["requests"]["vtiger"]["GET"] > 0
    assert run["seconds"] > 0


def test_a_second_run_writes_nothing(settled):
    again = settled("sync", "--json").json
    assert {name: totals(again)[name] for name in ("created", "updated", "failed")} == {
        "created": 0,
        "updated": 0,
        "failed": 0,
    }
    assert again["requests"]["sage"]["POST"] == again["requests"]["sage"]["PUT"] == 0
    assert again["skips"] == []
    assert again["open_skips"]


def test_a_preview_says_from_which_date_invoices_travel(ready):
    assert "whatever their date" in ready("sync", "--preview").out
    ready("modules", "set", "Invoices", "on", "--from", "2026-01-01")
    assert "Invoices dated 2026-01-01 or later travel" in ready("sync", "--preview").out


def test_a_preview_writes_nothing(ready, practice):
    before = practice.sage_world.counts()
    done = ready("sync", "--preview", "--json")
    assert done.code == 0
    assert totals(done.json)["created"] > 200
    assert done.json["requests"]["sage"]["POST"] == 0
    assert practice.sage_world.counts() == before


def test_one_module_is_synced_alone(ready):
    run = ready("sync", "--module", "PRODUCTS", "--json").json
    assert sum(run["modules"]["Products"]["to_sage"].values()) > 0
    assert sum(sum(cell.values()) for cell in run["modules"]["Invoices"].values()) == 0


def test_a_module_that_is_off_is_refused_by_name(ready):
    ready("modules", "set", "Services", "off")
    refused = ready("sync", "--module", "Services", "--json")
    assert refused.code == 3
    assert refused.json["state"] == "needs attention"
    assert "Services is switched off" in refused.err


def test_a_missing_mapping_is_named(connected):
    connected("modules", "set", "Products", "on")
    refused = connected("sync", "--json")
    assert refused.code == 3
    assert "product sales account" in refused.err
    assert refused.json["messages"] == [refused.err.strip()]


def test_invoices_that_are_off_are_mentioned_once(ready):
    ready("modules", "set", "Invoices", "off")
    first = ready("sync", "--json").json
    assert [message for message in first["messages"] if "Invoices module is switched off" in message]
    assert "Invoices" not in first["modules"]
    assert ready("sync", "--json").json["messages"] == []


def test_an_unconnected_home_still_gets_its_object(cli):
    refused = cli("sync", "--json")
    assert refused.code == 3
    assert refused.json["run"] is None
    assert refused.json["modules"] == {}
    assert "sagesync-desktop connect" in refused.err


def test_servers_that_are_away_end_a_run_early(ready, practice):
    practice.stop()
    refused = ready("sync", "--json")
    assert refused.code == 1
    assert refused.json["state"] == "ended early"
    assert "cannot be reached" in refused.err


def test_a_changed_access_key_needs_a_person(ready, practice):
    set_user(practice.vtiger_world, access_key="another")
    refused = ready("sync", "--json")
    assert refused.code == 3
    assert "refused the access key" in refused.err


def test_malformed_replies_end_a_run_early(ready, practice):
    practice.faults.add("html_200", side="sage", times=None)
    refused = ready("sync", "--json")
    assert refused.code == 1
    assert "Traceback" not in refused.err
    assert len(refused.err.strip().splitlines()) == 1


def test_a_second_sync_of_the_same_home_is_turned_away(ready):
    with FileLock(ready.home / "run.lock"):
        refused = ready("sync", "--json")
    assert refused.code == 1
    assert refused.json["run"] is None
    assert "Another sync of this company is running" in refused.err


def test_a_damaged_database_needs_a_person_and_stays_as_it_is(ready):
    database = ready.home / "sagesync.db"
    database.write_bytes(b"no database" * 1000)
    refused = ready("sync", "--json")
    assert refused.code == 3
    assert refused.json["state"] == "needs attention"
    assert "damaged" in refused.err
    assert database.read_bytes() == b"no database" * 1000


def test_a_newer_database_needs_a_newer_program(ready):
    database = sqlite3.connect(ready.home / "sagesync.db")
    database.execute("PRAGMA user_version = 9999")
    database.commit()
    database.close()
    refused = ready("sync")
    assert refused.code == 3
    assert "newer version" in refused.err


def test_people_get_a_table_with_reasons_and_where_to_look(kept_settled):
    done = kept_settled.said[-1]
    assert done.code == 0
    assert "Organizations  to Sage" in done.out
    assert "invoice.group_tax" in done.out
    assert "sagesync-desktop log --run" in done.out
    assert done.err == ""


def test_a_run_without_news_points_to_what_is_still_held_back(settled):
    assert "sagesync-desktop log --open" in settled("sync").out


def test_the_practice_company_needs_no_connection(cli):
    done = cli("sync", "--demo", "--json")
    assert done.code == 0
    assert totals(done.json)["created"] > 200
    assert totals(cli("sync", "--demo", "--json").json)["created"] == 0
    assert cli("log", "--demo", "--status", "skipped", "--run", "1", "--json").json["outcomes"]
    moved = cli("practise", "--json").json
    assert len(set(moved.values())) == len(MONEY) == len(moved.keys() & MONEY)
    told = cli("sync", "--demo", "--json").json["modules"]["Invoices"]["to_vtiger"]
    # A refunded one is owed as before, an allocation is heard of within the hour, and three say nothing new.
    assert told["updated"] == len(MONEY - {"refunded", "credited", "unpaid", "draft", "received"})
    said = cli("practise").out
    assert all(state.replace("_", " ") in said for state in MONEY)
    days = sorted(one["date"] for one in held(cli) if one["date"])
    last = max(day for day in days if day[:7] < days[-1][:7])
    told = cli("practise", "--vat-return", last, "--json").json
    assert cli("sync", "--demo", "--json").json["state"] == "finished"
    rules = {one["title"].partition(" · ")[0]: one["rule"] for one in held(cli)}
    assert rules[told["changed"]] == "invoice.closed_in_sage"
    assert rules[told["late"]] == "invoice.locked_period"
    early = cli("practise", "--vat-return", "2001-01-31")
    assert (early.code, "No unpaid invoice of the practice company" in early.err) == (2, True)
    late = cli("practise", "--vat-return", "2999-01-31")
    assert (late.code, "is in no month that is over" in late.err) == (2, True)


def held(cli):
    return cli("skipped", "--demo", "--module", "Invoices", "--json").json["skipped"]


MONEY = {
    "draft", "unpaid", "part_paid", "paid", "overpaid", "refunded", "reopened", "written_off", "credited",
    "void", "received",
}  # fmt: skip


def test_money_moves_in_a_practice_company_that_was_synced_before(cli):
    refused = cli("practise")
    assert (refused.code, refused.out) == (2, "")
    assert "has not been synced yet. Run sync --demo first" in refused.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to another process")
def test_ctrl_c_stops_a_run_that_the_next_one_finishes(ready, practice):
    posted = Semaphore(0)
    post = {"side": "sage", "method": "POST", "path": "contacts"}
    practice.faults.add("timeout", **post, skip=3, match=lambda _seen: posted.release() or True)
    with ready.start("sync", "--json") as process:
        for _ in range(4):
            assert posted.acquire(timeout=SECONDS)
        process.send_signal(signal.SIGINT)
        practice.faults.release()
        out, err = process.communicate(timeout=SECONDS)
    assert process.returncode == 1
    assert json.loads(out)["state"] == "ended early"
    assert "Stopping" in err
    assert ready("sync", "--json").json["state"] == "finished"
    names = [one["name"] for one in practice.sage_world.all("contacts")]
    assert len(names) == len(set(names))
