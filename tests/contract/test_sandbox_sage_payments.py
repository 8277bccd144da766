"""The practice Sage's money: receipts, refunds, write-offs, money on account, allocations, bank accounts."""

from typing import Any

import pytest

from sagesync_desktop.sandbox.sage.problems import Refused
from sagesync_desktop.sandbox.sage.world import SageWorld
from tests.contract.sandbox_sage_support import DAY, SignedIn, customer, invoice_body, new_world, sources


@pytest.fixture
def world() -> SageWorld:
    return new_world()[0]


def owed(world: SageWorld, contact: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    """An invoice of 24.00."""
    return world.create("sales_invoices", invoice_body(world, (contact or customer(world))["id"], **fields))


def payment(
    world: SageWorld, invoice: dict[str, Any], total: str, *items: Any, **facts: Any
) -> dict[str, Any]:
    """The body of a receipt; without items it is all set against the invoice."""
    allocated = items or ({"artefact_id": invoice["id"], "amount": total},)
    return {
        "transaction_type_id": "CUSTOMER_RECEIPT",
        "contact_id": invoice["contact"]["id"],
        "bank_account_id": world.all("bank_accounts")[0]["id"],
        "date": DAY,
        "total_amount": total,
        "allocated_artefacts": list(allocated),
        **facts,
    }


def paid(world: SageWorld, invoice: dict[str, Any], total: str, *items: Any, **facts: Any) -> dict[str, Any]:
    return world.create("contact_payments", payment(world, invoice, total, *items, **facts))


def part(invoice: dict[str, Any], amount: str, **more: str) -> dict[str, str]:
    return {"artefact_id": invoice["id"], "amount": amount, **more}


def now(world: SageWorld, invoice: dict[str, Any]) -> tuple[str, str, str, str | None]:
    held = world.get("sales_invoices", invoice["id"])
    return held["status"]["id"], held["total_paid"], held["outstanding_amount"], held["last_paid"]


def shown(world: SageWorld, invoice: dict[str, Any]) -> list[dict[str, Any]]:
    caller = SignedIn(world)
    return caller.get(f"sales_invoices/{invoice['id']}", show_payments_allocations="true").json[
        "payments_allocations"
    ]


def test_what_is_paid_beyond_the_invoice_stays_on_account(world: SageWorld) -> None:
    invoice = owed(world)
    made = paid(world, invoice, "30.00", part(invoice, "24.00"))
    assert now(world, invoice) == ("PAID", "24.0", "0.0", DAY)
    left = made["payment_on_account"]
    assert (left["total_amount"], left["outstanding_amount"], left["status"]["id"]) == (
        "6.0",
        "6.0",
        "UNPAID",
    )
    assert left["$path"] == f"/contact_payments/{made['id']}"
    assert made["editable"] is True


def test_money_on_account_is_the_customers_as_its_balance_says(world: SageWorld) -> None:
    invoice = owed(world)
    paid(world, invoice, "30.00", part(invoice, "24.00"))
    shown = SignedIn(world).get(f"contacts/{invoice['contact']['id']}", show_balance="true").json
    assert shown["balance"] == "-6.0"


def test_the_smallest_plan_takes_no_money_on_account() -> None:
    world, _ = new_world(plan="START")
    invoice = owed(world)
    with pytest.raises(Refused, match="Payments on account are not available"):
        paid(world, invoice, "30.00", part(invoice, "24.00"))
    assert now(world, invoice)[0] == "UNPAID"


def test_money_on_account_is_set_against_another_invoice_and_holds_its_payment(world: SageWorld) -> None:
    who = customer(world)
    first, second = owed(world, who), owed(world, who)
    made = paid(world, first, "30.00", part(first, "24.00"))
    left = made["payment_on_account"]["id"]
    allocation = world.create(
        "contact_allocations",
        {
            "transaction_type_id": "CUSTOMER_ALLOCATION",
            "contact_id": who["id"],
            "allocated_artefacts": [part(second, "6.00"), {"artefact_id": left, "amount": "-6.00"}],
        },
    )
    assert now(world, second) == ("PART_PAID", "6.0", "18.0", DAY)
    (entry,) = shown(world, second)
    assert entry["artefact"]["$path"] == f"/contact_payments/{made['id']}"
    held = world.get("contact_payments", made["id"])
    assert (held["editable"], held["payment_on_account"]["outstanding_amount"]) == (False, "0.0")
    with pytest.raises(Refused, match="delete the allocation first"):
        world.delete("contact_payments", made["id"])
    world.delete("contact_allocations", allocation["id"])
    assert now(world, second) == ("UNPAID", "0.0", "24.0", None)
    world.delete("contact_payments", made["id"])
    assert now(world, first)[0] == "UNPAID"


def test_an_allocation_must_add_up_to_nothing(world: SageWorld) -> None:
    invoice = owed(world)
    with pytest.raises(Refused, match="must add up to zero"):
        world.create(
            "contact_allocations",
            {
                "transaction_type_id": "CUSTOMER_ALLOCATION",
                "contact_id": invoice["contact"]["id"],
                "allocated_artefacts": [part(invoice, "6.00")],
            },
        )
    assert now(world, invoice)[0] == "UNPAID"


def test_a_refund_takes_back_what_an_invoice_was_paid_and_shows_as_a_negative_payment(
    world: SageWorld,
) -> None:
    invoice = owed(world)
    paid(world, invoice, "24.00")
    paid(world, invoice, "24.00", transaction_type_id="CUSTOMER_REFUND")
    assert now(world, invoice) == ("UNPAID", "0.0", "24.0", DAY)
    assert [(one["amount"], one["negative_payment"]) for one in shown(world, invoice)] == [
        ("24.0", False),
        ("-24.0", True),
    ]


def test_no_more_is_refunded_than_was_paid(world: SageWorld) -> None:
    invoice = owed(world)
    paid(world, invoice, "10.00")
    with pytest.raises(Refused, match="more than is outstanding"):
        paid(world, invoice, "10.01", transaction_type_id="CUSTOMER_REFUND")


def test_an_amount_given_up_without_any_money_settles_the_invoice(world: SageWorld) -> None:
    invoice = owed(world)
    paid(world, invoice, "23.00")
    paid(world, invoice, "0.00", part(invoice, "0.00", discount="1.00"))
    assert now(world, invoice) == ("PAID", "23.0", "0.0", DAY)
    assert world.get("sales_invoices", invoice["id"])["payments_allocations_total_discount"] == "1.0"


REFUSED = {
    "three decimals": ({"total_amount": "10.005"}, "total_amount"),
    "nothing at all": ({"total_amount": "0.00"}, "total_amount"),
    "before the books begin": ({"date": "1999-01-01"}, "date"),
    "a locked day": ({"date": "2025-06-30"}, "date"),
    "an unknown bank account": ({"bank_account_id": "nowhere"}, "bank_account_id"),
    "a supplier's payment": ({"transaction_type_id": "VENDOR_PAYMENT"}, "transaction_type_id"),
}


@pytest.mark.parametrize(("facts", "source"), REFUSED.values(), ids=REFUSED)
def test_a_payment_is_refused_for_one_bad_field_and_changes_nothing(
    world: SageWorld, facts: dict[str, str], source: str
) -> None:
    world.set_finance(year_end_lockdown_date="2025-12-31")
    invoice = owed(world)
    with pytest.raises(Refused) as refused:
        paid(world, invoice, "10.00", **facts)
    assert source in sources(refused.value)
    assert (now(world, invoice)[0], world.all("contact_payments")) == ("UNPAID", [])


def test_a_void_invoice_takes_no_payment(world: SageWorld) -> None:
    invoice = owed(world)
    world.delete("sales_invoices", invoice["id"], void_reason="Entered twice")
    with pytest.raises(Refused, match="You can only pay unpaid or part-paid invoices"):
        paid(world, invoice, "24.00")


def test_a_closed_bank_account_takes_no_payment_and_leaves_the_list(world: SageWorld) -> None:
    invoice, closed = owed(world), world.open_bank_account("Old account (1210)")
    world.close_bank_account(closed)
    with pytest.raises(Refused, match="This bank account is not active"):
        paid(world, invoice, "10.00", bank_account_id=closed)
    caller = SignedIn(world)
    open_ones = caller.get("bank_accounts", filter_inactive_bank_accounts="true").json["$items"]
    assert closed not in [row["id"] for row in open_ones]
    assert closed in [row["id"] for row in caller.get("bank_accounts").json["$items"]]


def test_a_payment_of_a_locked_day_cannot_be_deleted(world: SageWorld) -> None:
    invoice = owed(world)
    made = paid(world, invoice, "10.00")
    world.set_finance(year_end_lockdown_date=DAY)
    with pytest.raises(Refused, match="lockdown"):
        world.delete("contact_payments", made["id"])
    assert now(world, invoice)[0] == "PART_PAID"


def test_a_payment_sent_twice_under_one_key_is_one_payment(world: SageWorld) -> None:
    invoice = owed(world)
    body = {**payment(world, invoice, "10.00"), "idempotency_id": "0123456789abcdef0123456789abcdef"}
    first, second = world.create("contact_payments", body), world.create("contact_payments", body)
    assert first["id"] == second["id"]
    assert now(world, invoice)[1] == "10.0"


def test_what_is_kept_knows_what_each_payment_settles(world: SageWorld) -> None:
    invoice = owed(world)
    made = paid(world, invoice, "10.00")
    again = SageWorld.load(world.dump(), world.now)
    again.delete("contact_payments", made["id"])
    assert now(again, invoice) == ("UNPAID", "0.0", "24.0", None)
