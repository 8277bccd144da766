"""Certificates of a period: a printable file, a kept period, and an alarm where that changes afterwards."""

import os
import subprocess
import sys

import pytest

from sagesync_desktop.store.store import Store
from tests.cli_support import TESTS
from tests.e2e.test_cli_reconcile import in_sage, in_vtiger, linked, more
from tests.patience import SECONDS

PERIOD = ("--from", "2020-01-01", "--to", "2040-12-31")
CHANGED = "period.certified_changed"
WITHOUT_QT = """
import sys
sys.modules["PySide6"] = None
from sagesync_desktop.__main__ import main
main()
"""


def certified(cli, file):
    done = cli("reconcile", *PERIOD, "--pdf", file)
    assert done.code == 0, done.err
    return file.read_bytes()


def certificates(cli):
    with Store.open(cli.home / "sagesync.db") as store:
        return store.certificates()


def alarms(cli):
    listed = cli("skipped", "--module", "Invoices", "--json").json["skipped"]
    return [one for one in listed if one["rule"] == CHANGED]


def alone(cli, *arguments, code="from sagesync_desktop.__main__ import main; main()"):
    """A process of its own that has no screen."""
    hidden = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env={**kept, **cli.environ, "PYTHONPATH": str(TESTS.parent)},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


# -- the file


def test_a_certificate_is_written_without_a_window_or_a_screen(settled, settled_practice, tmp_path):
    file = tmp_path / "period.pdf"
    done = alone(settled, "reconcile", *PERIOD, "--pdf", file)
    assert done.returncode == 0, done.stderr
    assert file.read_bytes().startswith(b"%PDF-")
    assert f"The certificate was written to {file}." in done.stdout
    assert [one.number for one in certificates(settled)] == [1]


def test_a_certificate_is_written_while_commands_speak_another_language(
    settled, settled_practice, tmp_path, monkeypatch
):
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    file = tmp_path / "zeitraum.pdf"
    done = alone(settled, "reconcile", *PERIOD, "--pdf", file)
    assert done.returncode == 0, done.stderr
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_machine_without_qt_proves_all_the_same_and_says_why_it_prints_nothing(
    settled, settled_practice, tmp_path
):
    done = alone(settled, "reconcile", *PERIOD, "--json", code=WITHOUT_QT)
    assert done.returncode == 0, done.stderr
    printed = alone(settled, "reconcile", *PERIOD, "--pdf", tmp_path / "a.pdf", code=WITHOUT_QT)
    assert printed.returncode == 3
    assert "Qt's libraries are missing" in printed.stderr
    assert not (tmp_path / "a.pdf").exists()


def test_what_is_not_explained_is_printed_and_certifies_nothing(settled, settled_practice, tmp_path):
    sage_id, _vtiger_id = linked(settled.home)
    row = in_sage(settled_practice, sage_id)
    more(row, "tax_amount", "0.01")
    more(row, "total_amount", "0.01")
    done = settled("reconcile", *PERIOD, "--pdf", tmp_path / "a.pdf")
    assert done.code == 3
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    assert certificates(settled) == ()


def test_a_certificate_that_cannot_be_written_is_told_before_anything_is_read(
    settled, settled_practice, tmp_path
):
    settled_practice.faults.add("status_before", times=None, code=503)
    done = settled("reconcile", *PERIOD, "--pdf", tmp_path / "none" / "a.pdf")
    assert (done.code, "cannot be written" in done.err) == (2, True)
    assert certificates(settled) == ()


def test_each_certificate_has_a_number_of_its_own_and_knows_its_documents(
    settled, settled_practice, tmp_path
):
    certified(settled, tmp_path / "1.pdf")
    certified(settled, tmp_path / "2.pdf")
    first, second = certificates(settled)
    assert (first.number, second.number) == (1, 2)
    assert len(first.documents) > 200
    assert set(first.gross) == {"EUR", "GBP", "USD"}


# -- what changes afterwards


@pytest.fixture
def kept(settled, settled_practice, tmp_path):
    """A home with one certified period, in which the next sync finds nothing."""
    certified(settled, tmp_path / "a.pdf")
    assert settled("sync").code == 0
    assert alarms(settled) == []
    return settled


def test_a_document_that_is_changed_in_vtiger_raises_an_alarm_once(kept, settled_practice):
    sage_id, vtiger_id = linked(kept.home)
    shown = settled_practice.vtiger_world.retrieve(vtiger_id)
    settled_practice.vtiger_world.revise(
        {"id": vtiger_id, "invoicedate": "2026-06-06",
         **{name: shown[name] for name in ("currency_id", "conversion_rate")}}
    )  # fmt: skip
    assert kept("sync").code == 0
    (found,) = alarms(kept)
    assert found["id"] in (sage_id, vtiger_id)
    told = "It was changed in Vtiger, in the certified period 2020-01-01 to 2040-12-31"
    assert found["because"].startswith(told)
    assert "read" in [cure["id"] for cure in found["cures"]]
    assert kept("sync").code == 0
    (again,) = alarms(kept)
    assert (again["id"], again["because"]) == (found["id"], found["because"])
    assert kept("cure", "Invoices", found["id"], "read", "--yes").code == 0
    assert kept("sync").code == 0
    assert alarms(kept) == []
    assert [one.is_open for one in certificates(kept)[0].documents if one.was] == [False]


def test_a_document_that_is_changed_in_sage_raises_an_alarm(kept, settled_practice):
    sage_id, _vtiger_id = linked(kept.home)
    row = in_sage(settled_practice, sage_id)
    row["date"] = "2026-06-07"
    row["updated_at"] = "2036-01-01T00:00:00Z"
    settled_practice.sage_world.company(None).tables["sales_invoices"].touched(row)
    assert kept("sync").code == 0
    assert sage_id in [one["id"] for one in alarms(kept)]


def test_a_document_that_is_entered_into_a_certified_period_raises_an_alarm(kept, settled_practice):
    _sage_id, vtiger_id = linked(kept.home)
    world = settled_practice.vtiger_world
    shown = world.retrieve(vtiger_id)
    names = ("account_id", "currency_id", "conversion_rate", "hdnTaxType", "invoicedate", "invoicestatus",
             "bill_street", "ship_street", "assigned_user_id")  # fmt: skip
    lines = [
        {name: line[name] for name in ("productid", "quantity", "listprice", "tax1")}
        for line in shown["LineItems"]
    ]
    element = {name: shown[name] for name in names} | {"subject": "Backdated", "LineItems": lines}
    made = world.create("Invoice", {**element, "productid": lines[0]["productid"]})
    for _ in range(2):  # in the second in which it is made it may still change
        assert kept("sync").code == 0
    (found,) = alarms(kept)
    assert "has a document more" in found["because"]
    assert made["id"] == found["id"] or found["side"] == "sage"


def test_a_payment_is_no_change_that_a_certificate_vouches_against(kept, settled_practice):
    sage_id, _vtiger_id = linked(kept.home)
    row = in_sage(settled_practice, sage_id)
    row["notes"] = "Paid next week"
    row["updated_at"] = "2036-01-01T00:00:00Z"
    settled_practice.sage_world.company(None).tables["sales_invoices"].touched(row)
    assert kept("sync").code == 0
    assert alarms(kept) == []


def test_an_idle_sync_asks_no_more_for_its_certificates(kept, settled_practice):
    settled_practice.faults.clear()
    told = kept("sync", "--json").json["requests"]
    counted = settled_practice.faults.requests
    assert counted.total == sum(sum(methods.values()) for methods in told.values())


def test_what_lies_outside_the_period_raises_no_alarm(settled, settled_practice, tmp_path):
    done = settled("reconcile", "--from", "2020-01-01", "--to", "2020-12-31", "--pdf", tmp_path / "a.pdf")
    assert done.code == 0
    _sage_id, vtiger_id = linked(settled.home)
    row = in_vtiger(settled_practice, vtiger_id)
    assert row.text("invoicedate") > "2020-12-31"
    settled_practice.vtiger_world.revise(
        {"id": vtiger_id, "invoicedate": "2026-06-06", "currency_id": "21x1", "conversion_rate": "1.000"}
    )
    assert settled("sync").code == 0
    assert alarms(settled) == []
