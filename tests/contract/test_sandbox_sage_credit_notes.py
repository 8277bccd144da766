"""The practice Sage's credit notes: numbers, life cycle, stock, and setting them against invoices."""

from typing import Any

import pytest

from sagesync_desktop.sandbox.sage.problems import Refused
from sagesync_desktop.sandbox.sage.subscription import START
from sagesync_desktop.sandbox.sage.world import SageWorld
from tests.contract.sandbox_sage_support import (
    DAY,
    SignedIn,
    StandingClock,
    customer,
    invoice_body,
    line,
    new_world,
    product_body,
    sources,
)

PATH = "sales_credit_notes"


@pytest.fixture
def clocked() -> tuple[SageWorld, StandingClock]:
    return new_world()


@pytest.fixture
def world(clocked: tuple[SageWorld, StandingClock]) -> SageWorld:
    return clocked[0]


def body(world: SageWorld, contact_id: str = "", /, **fields: Any) -> dict[str, Any]:
    owner = contact_id or customer(world)["id"]
    return {"contact_id": owner, "date": DAY, "credit_note_lines": [line(world)], **fields}


def refusal(world: SageWorld, **fields: Any) -> list[str]:
    with pytest.raises(Refused) as refused:
        world.create(PATH, body(world, **fields))
    assert refused.value.status == 422
    assert world.all(PATH) == []
    return sources(refused.value)


def allocated(world: SageWorld, contact_id: str, **amounts: str) -> dict[str, Any]:
    rows = [{"artefact_id": key, "amount": amount} for key, amount in amounts.items()]
    kind = {"transaction_type_id": "CUSTOMER_ALLOCATION", "contact_id": contact_id}
    return world.create("contact_allocations", {**kind, "allocated_artefacts": rows})


def test_a_credit_note_says_what_it_gives_back_in_positive_amounts(world: SageWorld) -> None:
    made = SignedIn(world).post(PATH, body(world, reference="RMA 7")).json
    assert (made["net_amount"], made["tax_amount"], made["total_amount"]) == ("20.0", "4.0", "24.0")
    assert made["status"]["id"] == "UNPAID"
    assert made["outstanding_amount"] == "24.0"
    assert made["transaction_type"]["id"] == "SALES_CREDIT_NOTE"
    assert "due_date" not in made
    assert made["links"][0]["href"].endswith(f"/app/invoicing/sales_credit_notes/{made['id']}")


def test_a_total_below_zero_a_due_date_and_invoice_lines_are_refused(world: SageWorld) -> None:
    assert refusal(world, credit_note_lines=[line(world, quantity="-2", tax_amount="-4.00")]) == [
        "total_amount"
    ]
    assert refusal(world, due_date=DAY) == ["due_date"]
    assert refusal(world, invoice_lines=[line(world)]) == ["line_items"]
    assert refusal(world, status_id="PRO_FORMA") == ["status_id"]


def test_tax_and_dates_are_held_to_the_rules_of_invoices(world: SageWorld) -> None:
    assert refusal(world, credit_note_lines=[line(world, tax_amount="4.02")]) == ["line_items.tax_amount"]
    world.set_finance(year_end_lockdown_date=DAY)
    assert refusal(world) == ["date"]


def test_credit_notes_count_in_a_sequence_of_their_own(world: SageWorld) -> None:
    world.create("sales_invoices", invoice_body(world, customer(world)["id"]))
    numbers = [world.create(PATH, body(world))["displayed_as"] for _ in range(2)]
    assert numbers == ["SCN-1", "SCN-2"]


def test_credit_notes_may_share_the_sequence_of_invoices(world: SageWorld) -> None:
    world.company().invoicing["separate_invoice_credit_note_numbering"] = False
    world.create("sales_invoices", invoice_body(world, customer(world)["id"]))
    assert world.create(PATH, body(world))["displayed_as"] == "SCN-2"
    assert world.settings("invoice_settings")["next_invoice_number"] == 3


def test_a_draft_gets_its_number_when_it_is_released(world: SageWorld) -> None:
    draft = world.create(PATH, body(world, status_id="DRAFT"))
    assert draft["displayed_as"] == "SCN-DRAFT"
    released = SignedIn(world).http.post(
        f"/v3.1/{PATH}/{draft['id']}/release", headers=SignedIn(world).headers
    )
    assert (released.status_code, released.json["displayed_as"]) == (201, "SCN-1")
    assert released.json["status"]["id"] == "UNPAID"


def test_a_draft_is_deleted_and_what_counts_is_made_void(world: SageWorld) -> None:
    caller = SignedIn(world)
    draft, issued = (world.create(PATH, body(world, status_id=one))["id"] for one in ("DRAFT", "UNPAID"))
    caller.delete(PATH, draft)
    assert caller.get(f"{PATH}/{draft}").status_code == 404
    assert caller.delete(PATH, issued).status_code == 422
    gone = caller.delete(PATH, issued, void_reason="Entered twice").json
    assert (gone["status"]["id"], gone["outstanding_amount"]) == ("VOID", "0.0")


def test_a_change_replaces_the_lines_while_nothing_is_allocated(world: SageWorld) -> None:
    made = world.create(PATH, body(world))
    changed = SignedIn(world).put(
        PATH, made["id"], {"credit_note_lines": [line(world, quantity="1", tax_amount="2")]}
    )
    assert changed.json["total_amount"] == "12.0"
    assert changed.json["displayed_as"] == made["displayed_as"]


def test_returned_goods_come_back_into_stock(world: SageWorld) -> None:
    item = world.create("stock_items", product_body(world, item_code="W1"))["id"]
    made = world.create(PATH, body(world, credit_note_lines=[line(world, product_id=item)]))
    assert world.get("stock_items", item)["quantity_in_stock"] == "2.0"
    world.delete(PATH, made["id"], void_reason="No")
    assert world.get("stock_items", item)["quantity_in_stock"] == "0.0"


def test_an_allocation_pays_both_documents_and_its_deletion_takes_that_back(world: SageWorld) -> None:
    owner = customer(world)["id"]
    owed = world.create("sales_invoices", invoice_body(world, owner))["id"]
    given = world.create(
        PATH, body(world, owner, credit_note_lines=[line(world, quantity="1", tax_amount="2")])
    )
    made = allocated(world, owner, **{owed: "12.00", given["id"]: "-12.00"})
    invoice, credit = world.get("sales_invoices", owed), world.get(PATH, given["id"])
    assert (invoice["status"]["id"], invoice["outstanding_amount"]) == ("PART_PAID", "12.0")
    assert (credit["status"]["id"], credit["total_paid"], credit["outstanding_amount"]) == (
        "PAID",
        "12.0",
        "0.0",
    )
    assert {one["artefact"]["$path"].split("/")[1] for one in made["allocated_artefacts"]} == {
        "sales_invoices",
        PATH,
    }
    assert SignedIn(world).delete("contact_allocations", made["id"]).status_code == 204
    assert world.get("sales_invoices", owed)["status"]["id"] == "UNPAID"
    assert world.get(PATH, given["id"])["outstanding_amount"] == "12.0"


@pytest.mark.parametrize(
    ("amounts", "wrong"),
    [
        (("12.00", "-11.00"), "allocated_artefacts"),
        (("25.00", "-25.00"), "allocated_artefacts.amount"),
        (("-12.00", "12.00"), "allocated_artefacts.artefact_id"),
    ],
)
def test_an_allocation_adds_up_to_nothing_within_what_is_open(
    world: SageWorld, amounts: tuple[str, str], wrong: str
) -> None:
    owner = customer(world)["id"]
    owed = world.create("sales_invoices", invoice_body(world, owner))["id"]
    given = world.create(PATH, body(world, owner))["id"]
    with pytest.raises(Refused) as refused:
        allocated(world, owner, **dict(zip((owed, given), amounts, strict=True)))
    assert wrong in sources(refused.value)
    assert world.all("contact_allocations") == []


def test_an_allocation_cannot_be_changed(world: SageWorld) -> None:
    owner = customer(world)["id"]
    owed = world.create("sales_invoices", invoice_body(world, owner))["id"]
    given = world.create(PATH, body(world, owner))["id"]
    made = allocated(world, owner, **{owed: "1.00", given: "-1.00"})
    rows = [{"artefact_id": owed, "amount": "2.00"}, {"artefact_id": given, "amount": "-2.00"}]
    assert (
        SignedIn(world).put("contact_allocations", made["id"], {"allocated_artefacts": rows}).status_code
        == 422
    )


def test_the_list_answers_the_feeds_and_filters_of_the_specification(
    world: SageWorld, clocked: tuple[SageWorld, StandingClock]
) -> None:
    clock = clocked[1]
    first = world.create(PATH, body(world, reference="R1"))
    clock.advance(minutes=5)
    since = clock().isoformat()
    second = world.create(PATH, body(world, reference="R2", status_id="DRAFT"))

    def ids(**params: str) -> list[str]:
        return [row["id"] for row in SignedIn(world).get(PATH, **params).json["$items"]]

    assert ids(updated_or_created_since=since) == [second["id"]]
    assert ids(status_id="DRAFT") == [second["id"]]
    assert ids(contact_id=first["contact"]["id"]) == [first["id"]]
    assert ids(search="R1") == [first["id"]]
    clock.advance(minutes=5)
    world.delete(PATH, second["id"])
    assert ids(deleted_since=since) == [second["id"]]


def test_the_customers_balance_is_less_by_what_is_credited(world: SageWorld) -> None:
    owner = customer(world)["id"]
    world.create("sales_invoices", invoice_body(world, owner))
    world.create(PATH, body(world, owner, credit_note_lines=[line(world, quantity="1", tax_amount="2")]))
    assert SignedIn(world).get(f"contacts/{owner}", show_balance="true").json["balance"] == "12.0"


def test_a_smaller_plan_makes_credit_notes_and_does_not_edit_them() -> None:
    world, _ = new_world(plan=START)
    caller = SignedIn(world)
    made = caller.post(PATH, body(world))
    assert made.status_code == 201
    assert caller.put(PATH, made.json["id"], {"notes": "x"}).status_code == 401
    assert caller.delete(PATH, made.json["id"], void_reason="No").status_code == 200


def test_a_world_keeps_its_credit_notes(world: SageWorld) -> None:
    owner = customer(world)["id"]
    world.create(PATH, body(world, owner))
    again = SageWorld.load(world.dump(), world.now)
    assert again.all(PATH) == world.all(PATH)
    assert again.create(PATH, body(again, owner))["displayed_as"] == "SCN-2"
    assert SignedIn(again).get(f"contacts/{owner}", show_balance="true").json["balance"] == "-48.0"
