"""`conflicts`: what both sides changed, field by field, and whose value stands."""

import pytest


def conflict(cli):
    (one,) = cli("conflicts", "list", "--json").json["conflicts"]
    return one


@pytest.mark.parametrize("side", ["vtiger", "sage"])
def test_the_side_that_is_kept_is_what_both_hold_at_once(settled, side):
    one = conflict(settled)
    kept = settled("conflicts", "keep", one["module"], one["id"], side, "--yes", "--json")
    assert (kept.code, kept.err) == (0, "")
    told = kept.json
    assert (told["done"], told["before"]["rule"], told["after"]["held"]) == (True, "record.conflict", False)
    assert {write["side"] for write in told["writes"]} == {"sage" if side == "vtiger" else "vtiger"}
    assert settled("conflicts", "list", "--json").json["conflicts"] == []
    assert prices(settled, one) == 2 * [["42.99", "7.89"] if side == "vtiger" else ["40.99", "9.89"]]


def prices(cli, one):
    """What the lines cost, in Sage and in Vtiger."""
    rows = cli("record", one["module"], one["id"], "--json").json["fields"]
    (lines,) = [row for row in rows if row["field"] == "Line items"]
    return [[line["unit_price"] for line in lines[side]] for side in ("sage", "vtiger")]


def test_a_field_that_is_not_in_conflict_is_refused(settled):
    one = conflict(settled)
    refused = settled("conflicts", "keep", one["module"], one["id"], "sage", "--field", "subject", "--yes")
    assert (refused.code, refused.out) == (2, "")
    assert "Line items (lines)" in refused.err
    assert conflict(settled) == one


def test_a_record_without_a_conflict_is_refused(synced):
    (held,) = synced("skipped", "--rule", "invoice.no_date", "--json").json["skipped"]
    refused = synced("conflicts", "keep", "Invoices", held["id"], "sage", "--yes")
    assert (refused.code, refused.out) == (2, "")
    assert "does not fit" in refused.err


def test_a_conflict_is_listed_by_field_with_both_values_and_their_times(synced):
    (one,) = synced("conflicts", "list", "--json").json["conflicts"]
    assert one["changed"].keys() == {"sage", "vtiger"}
    (field,) = one["fields"]
    assert field.keys() == {"field", "label", "agreed", "vtiger", "sage", "owner"}
    assert "7.89" in field["vtiger"]
    assert "9.89" in field["sage"]
    out = synced("conflicts", "list").out
    assert one["title"] in out
    assert "conflicts keep" in out


def test_what_a_fields_owner_replaced_is_listed_with_the_way_back(synced):
    replaced = synced("conflicts", "list", "--json").json["replaced"]
    assert any("Linked by" in one["because"] for one in replaced)
    assert "undo MODULE ID" in synced("conflicts", "list").out


def test_before_the_first_sync_there_is_none(cli):
    assert cli("conflicts", "list", "--json").json == {"conflicts": [], "replaced": []}
