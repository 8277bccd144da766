"""`reconcile`: both servers' figures of a period beside each other, and what each difference is called."""

import csv
import os
import sqlite3
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import ModuleId, Side, Skip
from sagesync_desktop.store.store import Store

ALL_TIME = ("--from", "1990-01-01", "--to", "2040-12-31")
VTIGER_PAGE, SAGE_PAGE, LINES_AT_ONCE = 100, 200, 25
SET_UP = 7
"""Requests beside both lists: two of the sign-in, the version, the taxes, the fields, the currencies, and
Sage's credit notes, which are another list."""


def reconciled(cli, *more):
    done = cli("reconcile", *ALL_TIME, "--json", *more)
    assert done.err == ""
    return done.json


def kinds(told, *more):
    """(kind, and what else is asked) -> count, over all currencies."""
    found = {}
    for one in told["kinds"]:
        key = (one["kind"], *(one[name] for name in more))
        found[key] = found.get(key, 0) + one["count"]
    return found


def rows(told):
    return [*told["currencies"].values(), *told["months"], *told["tax_codes"]]


def amounts(row, name):
    return Decimal(row[name]), Decimal(row["net"][name]), Decimal(row["tax"][name])


def linked(home, place=0):
    """(Sage id, Vtiger id) of a linked pair of invoices that nothing holds back."""
    database = sqlite3.connect(home / "sagesync.db")
    try:
        return database.execute(
            """SELECT sage_id, vtiger_id FROM link WHERE module = 'Invoices' AND NOT EXISTS (
                SELECT 1 FROM open_skip AS held WHERE held.module = link.module
                AND held.record_id IN (link.sage_id, link.vtiger_id)) ORDER BY vtiger_id LIMIT 1 OFFSET ?""",
            (place,),
        ).fetchone()
    finally:
        database.close()


def in_sage(practice, sage_id):
    return practice.sage_world.company(None).row("sales_invoices", sage_id)


def in_vtiger(practice, vtiger_id):
    return practice.vtiger_world.state.find(vtiger_id)[1]


def more(row, name, pence):
    row[name] = str(Decimal(row[name]) + Decimal(pence))


# -- after a sync


def test_after_a_sync_every_difference_has_a_name(synced):
    done = synced("reconcile", *ALL_TIME, "--json")
    told = done.json
    assert (done.code, told["unexplained"]) == (0, "0.00")
    assert {row["unexplained"] for row in rows(told)} == {"0.00"}
    assert {row["unexplained_documents"] for row in rows(told)} == {0}
    assert kinds(told)["equal",] > 100


def test_explained_and_unexplained_are_the_difference_to_the_penny(synced):
    told = reconciled(synced)
    for row in rows(told):
        apart = zip(amounts(row, "difference"), amounts(row, "explained"), strict=True)
        assert [one for one in apart if one[0] != one[1]] == []
        stated = (Decimal(row["vtiger"]["gross"]) - Decimal(row["sage"]["gross"])).quantize(Decimal("0.01"))
        assert stated == Decimal(row["difference"])


def test_what_is_held_back_is_named_by_its_rule(synced):
    held = {}
    for one in synced("skipped", "--module", "Invoices", "--json").json["skipped"]:
        held["held", one["rule"]] = held.get(("held", one["rule"]), 0) + 1
    told = kinds(reconciled(synced), "rule")
    named = {key: count for key, count in told.items() if key[0] == "held"}
    equal_all_the_same = {("held", "record.conflict")}
    counts_nowhere = {
        ("held", f"invoice.{rule}") for rule in ("draft_in_sage", "void_in_sage", "not_eligible", "no_date")
    }
    assert {*held} - {*named} == equal_all_the_same | counts_nowhere
    assert named.items() <= held.items()


def test_an_invoice_without_date_is_told_beside_the_period(synced):
    assert reconciled(synced)["notes"] == ["1 invoice in Vtiger has no date and belongs to no period"]


def test_every_record_of_a_kind_is_behind_it_and_adds_up(synced):
    for one in reconciled(synced)["kinds"]:
        if one["kind"] != "equal":
            assert len(one["records"]) == one["count"]
            assert sum(Decimal(found["amount"]) for found in one["records"]) == Decimal(one["amount"])


def test_the_tables_are_printed_with_the_verdict(synced):
    done = synced("reconcile", *ALL_TIME)
    assert done.code == 0
    assert "Held back: Group tax mode" in done.out
    assert "Unexplained: 0.00. Every difference has a name." in done.out


def test_a_spreadsheet_holds_every_document_once_read(synced, tmp_path):
    done = synced("reconcile", *ALL_TIME, "--csv", tmp_path / "all.csv")
    assert done.code == 0
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    ids = {side: {row[f"{side}_id"] for row in found} - {""} for side in ("vtiger", "sage")}
    told = reconciled(synced)
    counted = told["currencies"].values()
    assert len(ids["vtiger"]) >= sum(row["vtiger"]["documents"] for row in counted) > 100
    assert {row["explained"] for row in found} == {"yes"}
    assert list(tmp_path.glob(".all*")) == []


def test_a_month_is_asked_for_alone(synced):
    month = next(one for one in reconciled(synced)["months"] if one["vtiger"]["documents"] > 20)
    first = f"{month['month']}-01"
    last = f"{month['month']}-{28 if month['month'].endswith('02') else 30}"
    told = synced("reconcile", "--from", first, "--to", last, "--json").json
    assert {one["month"] for one in told["months"]} == {month["month"]}
    assert told["unexplained"] == "0.00"


# -- requests


def test_both_lists_are_read_once_and_no_invoice_is_opened(settled, settled_practice):
    told = reconciled(settled)
    documents = dict.fromkeys(("vtiger", "sage"), 0)
    for row in told["currencies"].values():
        for side in documents:
            documents[side] += row[side]["documents"]
    lines = sum(len(row.lines) for row in settled_practice.vtiger_world.state.tables["Invoice"].rows.values())
    pages = documents["vtiger"] // VTIGER_PAGE + documents["sage"] // SAGE_PAGE + 2
    of_lines = documents["vtiger"] // LINES_AT_ONCE + 2 + lines // VTIGER_PAGE
    empty = 4
    assert sum(told["requests"].values()) <= pages + of_lines + empty + SET_UP


# -- what is wrong is found


def test_a_penny_that_sage_holds_otherwise_is_unexplained(settled, settled_practice):
    sage_id, vtiger_id = linked(settled.home)
    row = in_sage(settled_practice, sage_id)
    more(row, "tax_amount", "0.01")
    more(row, "total_amount", "0.01")
    done = settled("reconcile", *ALL_TIME, "--json")
    assert (done.code, done.json["unexplained"]) == (3, "0.01")
    (found,) = [one for one in done.json["kinds"] if not one["explained"]]
    assert found["kind"] == "differs"
    (record,) = found["records"]
    assert (record["sage"]["id"], record["vtiger"]["id"]) == (sage_id, vtiger_id)
    assert record["fields"] == ["tax", "gross"]


def test_a_hold_explains_no_difference_that_was_there_when_both_last_agreed(settled, settled_practice):
    """Whatever holds a pair back, the sync itself has left it like this: that is no reason but the fault."""
    sage_id, vtiger_id = linked(settled.home)
    row = in_sage(settled_practice, sage_id)
    more(row, "tax_amount", "0.01")
    more(row, "total_amount", "0.01")
    why = Skip("invoice.totals_differ", "They differ", "")
    held = OpenSkip(
        ModuleId.INVOICES, Side.VTIGER, vtiger_id, "INV", why, "", datetime(2026, 11, 1, tzinfo=UTC)
    )
    with Store.open(settled.home / "sagesync.db") as store:
        store.save_skip(held)
    assert reconciled(settled)["unexplained"] == "0.01"


def test_a_document_that_vanished_from_sage_is_told_with_its_amount(settled, settled_practice):
    sage_id, vtiger_id = linked(settled.home)
    table = settled_practice.sage_world.company(None).tables["sales_invoices"]
    table.remove(in_sage(settled_practice, sage_id), "2026-11-30T00:00:00Z")
    (found,) = [one for one in reconciled(settled)["kinds"] if one["kind"] == "deleted"]
    assert [one["vtiger"]["id"] for one in found["records"]] == [vtiger_id]
    assert Decimal(found["amount"]) > 0


def test_an_invoice_that_no_sync_has_seen_waits_for_it(settled, settled_practice):
    _sage_id, vtiger_id = linked(settled.home)
    world = settled_practice.vtiger_world
    shown = world.retrieve(vtiger_id)
    kept = ("account_id", "currency_id", "conversion_rate", "hdnTaxType", "invoicedate", "invoicestatus",
            "bill_street", "ship_street", "assigned_user_id")  # fmt: skip
    lines = [
        {name: line[name] for name in ("productid", "quantity", "listprice", "tax1")}
        for line in shown["LineItems"]
    ]
    element = {name: shown[name] for name in kept} | {"subject": "New", "LineItems": lines}
    world.create("Invoice", {**element, "productid": lines[0]["productid"]})
    told = kinds(reconciled(settled))
    assert told["not_yet",] == 1


def test_an_invoice_that_was_changed_since_is_told_as_that(settled, settled_practice):
    sage_id, _vtiger_id = linked(settled.home)
    row = in_sage(settled_practice, sage_id)
    more(row, "total_amount", "5")
    more(row, "net_amount", "5")
    row["updated_at"] = "2036-01-01T00:00:00Z"
    told = reconciled(settled)
    assert kinds(told)["changed_since",] == 1
    assert told["unexplained"] == "0.00"


# -- bad input


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (("--from", "2026-12-01", "--to", "2026-11-01"), "The period ends before it begins"),
        (("--from", "30.11.2026", "--to", "2026-12-01"), "30.11.2026"),
        (("--from", "2026-11-01"), "--to"),
        (("--from", "2026-02-30", "--to", "2026-12-01"), "2026-02-30"),
    ],
)
def test_days_that_make_no_period_are_usage(ready, days, words):
    done = ready("reconcile", *days)
    assert (done.code, done.out) == (2, "")
    assert words in done.err


def test_without_connections_it_says_what_is_missing(cli):
    done = cli("reconcile", *ALL_TIME)
    assert done.code == 3
    assert "is not connected" in done.err


@pytest.mark.parametrize("side", ["sage", "vtiger"])
def test_a_server_that_is_away_ends_it_with_one_sentence_and_no_file(
    settled, settled_practice, side, tmp_path
):
    settled_practice.faults.add("status_before", side=side, times=None, code=503)
    done = settled("reconcile", *ALL_TIME, "--csv", tmp_path / "all.csv")
    assert (done.code, done.out) == (1, "")
    assert len(done.err.strip().splitlines()) == 1
    assert list(tmp_path.glob("*.csv*")) == list(tmp_path.glob(".*.csv*")) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="no folder is closed to this user")
def test_a_file_that_cannot_be_written_is_told_before_anything_is_read(settled, settled_practice, tmp_path):
    tmp_path.chmod(0o500)
    settled_practice.faults.add("status_before", times=None, code=503)
    done = settled("reconcile", *ALL_TIME, "--csv", tmp_path / "all.csv")
    assert (done.code, "cannot be written" in done.err) == (2, True)


def test_a_folder_that_is_not_there_is_told_before_anything_is_read(settled, settled_practice, tmp_path):
    settled_practice.faults.add("status_before", times=None, code=503)
    done = settled("reconcile", *ALL_TIME, "--csv", tmp_path / "none" / "all.csv")
    assert (done.code, "cannot be written" in done.err) == (2, True)


def test_both_outputs_at_once_are_usage(ready, tmp_path):
    assert ready("reconcile", *ALL_TIME, "--json", "--csv", tmp_path / "a.csv").code == 2
