"""The practice Sage's tax returns: read only, for who may see them, where the country and plan have them."""

import pytest

from sagesync_desktop.sandbox.sage.subscription import PLUS, STANDARD, START
from sagesync_desktop.sandbox.sage.world import SageWorld
from tests.contract.sandbox_sage_support import SignedIn, customer, invoice_body, new_world

WHOLE = "period_start_date,period_end_date,total_amount,status,tax_return_type,paid,tax_return_number"


@pytest.fixture
def world() -> SageWorld:
    made, _ = new_world()
    return made


def test_a_return_goes_on_where_the_one_before_ended(world: SageWorld) -> None:
    for last_day in ("2026-06-30", "2026-09-30"):
        world.submit_tax_return(last_day)
    rows = SignedIn(world).get("tax_returns", attributes=WHOLE).json["$items"]
    days = [(row["period_start_date"], row["period_end_date"]) for row in rows]
    assert days == [("2026-04-01", "2026-06-30"), ("2026-07-01", "2026-09-30")]
    assert [row["tax_return_number"] for row in rows] == ["1", "2"]


def test_a_document_is_in_one_return_only(world: SageWorld) -> None:
    made = world.create("sales_invoices", invoice_body(world, customer(world)["id"], date="2026-06-05"))
    for last_day in ("2026-06-30", "2026-09-30"):
        world.submit_tax_return(last_day)
    rows = SignedIn(world).get("tax_returns", attributes=WHOLE).json["$items"]
    assert [row["total_amount"] for row in rows] == [made["tax_amount"], "0.0"]
    assert world.get("sales_invoices", made["id"])["tax_reconciled"] is True


def test_a_bare_row_does_not_tell_its_days(world: SageWorld) -> None:
    world.submit_tax_return("2026-06-30")
    (row,) = SignedIn(world).get("tax_returns").json["$items"]
    assert set(row) == {"id", "displayed_as", "$path"}


def test_returns_are_picked_by_the_day_on_which_their_period_begins(world: SageWorld) -> None:
    for last_day in ("2026-06-30", "2026-09-30"):
        world.submit_tax_return(last_day)
    caller = SignedIn(world)
    assert caller.get("tax_returns", from_period_start_date="2026-07-01").json["$total"] == 1
    assert caller.get("tax_returns", to_period_start_date="2026-06-30").json["$total"] == 1
    assert caller.get("tax_returns", from_period_start_date="2026-07-02").json["$total"] == 0


def test_no_program_makes_changes_or_deletes_a_return(world: SageWorld) -> None:
    world.submit_tax_return("2026-06-30")
    caller = SignedIn(world)
    key = caller.get("tax_returns").json["$items"][0]["id"]
    assert caller.post("tax_returns", {"period_end_date": "2026-09-30"}).status_code == 404
    assert caller.put("tax_returns", key, {"paid": True}).status_code == 404
    assert caller.delete("tax_returns", key).status_code == 404


def test_who_has_no_full_access_to_statutory_reporting_is_refused(world: SageWorld) -> None:
    world.role_reads_returns = False
    reply = SignedIn(world).get("tax_returns")
    assert (reply.status_code, reply.json[0]["$dataCode"]) == (403, "MultiUserAccessDenied")


@pytest.mark.parametrize(("plan", "status"), [(START, 200), (STANDARD, 401), (PLUS, 200)])
def test_canadas_standard_plan_has_no_returns(plan: str, status: int) -> None:
    world, _ = new_world("ca", plan=plan)
    assert SignedIn(world).get("tax_returns").status_code == status


def test_a_canadian_return_names_its_tax() -> None:
    world, _ = new_world("ca")
    world.submit_tax_return("2026-09-30")
    (row,) = SignedIn(world).get("tax_returns", attributes="all").json["$items"]
    assert row["tax_return_type"]["id"] == "CA_GST_HST"


def test_returns_outlive_the_program(world: SageWorld) -> None:
    world.submit_tax_return("2026-06-30")
    again = SageWorld.load(world.dump(), world.now)
    assert len(again.all("tax_returns")) == 1
