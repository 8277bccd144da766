"""The practice Sage's invoices: arithmetic to the penny, refusals, and the life cycle."""

from decimal import Decimal
from typing import Any

import pytest

from sagesync_desktop.sandbox.sage.problems import Refused
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
from tests.worlds import take_back_credit


@pytest.fixture
def clocked() -> tuple[SageWorld, StandingClock]:
    return new_world()


@pytest.fixture
def world(clocked: tuple[SageWorld, StandingClock]) -> SageWorld:
    return clocked[0]


def create(world: SageWorld, **fields: Any) -> dict[str, Any]:
    return world.create("sales_invoices", invoice_body(world, customer(world)["id"], **fields))


def refusal(world: SageWorld, **fields: Any) -> list[str]:
    with pytest.raises(Refused) as refused:
        create(world, **fields)
    assert refused.value.status == 422
    assert world.all("sales_invoices") == []
    return sources(refused.value)


def one_line(world: SageWorld, **fields: Any) -> dict[str, Any]:
    return create(world, invoice_lines=[line(world, **fields)])["invoice_lines"][0]


@pytest.mark.parametrize(
    ("fields", "net", "tax", "total"),
    [
        ({"quantity": "0.5", "unit_price": "200.01", "tax_amount": "20.00"}, "100.01", "20.0", "120.01"),
        ({"quantity": "0.5", "unit_price": "0.25", "tax_amount": "0.03"}, "0.13", "0.03", "0.16"),
        ({"discount_amount": "0.50", "tax_amount": "3.90"}, "19.5", "3.9", "23.4"),
        ({"discount_percentage": "12.5", "tax_amount": "3.50"}, "17.5", "3.5", "21.0"),
        ({"discount_amount": "20.00", "tax_amount": "0"}, "0.0", "0.0", "0.0"),
        ({"quantity": "-1", "unit_price": "10", "tax_amount": "-2"}, "-10.0", "-2.0", "-12.0"),
        (
            {"quantity": "-1", "unit_price": "10", "discount_percentage": "10", "tax_amount": "-1.8"},
            "-9.0",
            "-1.8",
            "-10.8",
        ),
        (
            {"quantity": "0.5", "unit_price": "45.25", "discount_percentage": "100", "tax_amount": "0"},
            "0.0",
            "0.0",
            "0.0",
        ),
        ({"unit_price": "12", "unit_price_includes_tax": True, "tax_amount": "4"}, "20.0", "4.0", "24.0"),
        ({"tax_rate_id": "GB_ZERO", "tax_amount": None}, "20.0", "0.0", "20.0"),
        ({"tax_rate_id": "GB_EXEMPT", "tax_amount": "0"}, "20.0", "0.0", "20.0"),
    ],
)
def test_a_line_comes_to_its_rounded_net_and_the_sent_tax(
    world: SageWorld, fields: dict[str, Any], net: str, tax: str, total: str
) -> None:
    ballast = line(world, quantity="100", tax_amount="200")
    made = create(world, invoice_lines=[line(world, **fields), ballast])["invoice_lines"][0]
    assert (made["net_amount"], made["tax_amount"], made["total_amount"]) == (net, tax, total)


@pytest.mark.parametrize(
    ("tax", "passes"),
    [("20.00", True), ("20.01", True), ("19.99", False), ("20.02", False), ("20.002", False)],
)
def test_the_tax_must_be_within_a_penny_of_the_exact_figure(world: SageWorld, tax: str, passes: bool) -> None:
    lines = [line(world, quantity="1", unit_price="100.01", tax_amount=tax)]  # exact: 20.002
    if passes:
        assert Decimal(create(world, invoice_lines=lines)["tax_amount"]) == Decimal(tax)
    else:
        assert refusal(world, invoice_lines=lines) == ["line_items.tax_amount"]


@pytest.mark.parametrize("tax", ["3.99", "4.01"])
def test_a_whole_penny_off_is_too_much(world: SageWorld, tax: str) -> None:
    assert refusal(world, invoice_lines=[line(world, tax_amount=tax)]) == ["line_items.tax_amount"]


@pytest.mark.parametrize(("tax", "passes"), [("20.00", True), ("20.01", False)])
def test_strict_tax_takes_the_half_up_figure_only(world: SageWorld, tax: str, passes: bool) -> None:
    world.strict_tax = True
    lines = [line(world, quantity="1", unit_price="100.01", tax_amount=tax)]
    if passes:
        assert create(world, invoice_lines=lines)["tax_amount"] == "20.0"
    else:
        assert refusal(world, invoice_lines=lines) == ["line_items.tax_amount"]


def test_totals_are_the_sums_of_the_rounded_lines(world: SageWorld) -> None:
    lines = [line(world, quantity="0.5", unit_price="0.67", tax_amount="0.07")] * 3
    made = create(world, invoice_lines=lines)
    assert (made["net_amount"], made["tax_amount"], made["total_amount"]) == ("1.02", "0.21", "1.23")
    assert made["total_quantity"] == "1.5"


def test_shipping_tax_is_rate_times_net_whatever_was_sent(world: SageWorld) -> None:
    sent = {"shipping_net_amount": "4.99", "shipping_tax_rate_id": "GB_STANDARD", "shipping_tax_amount": "9"}
    made = create(world, **sent)
    assert (made["shipping_tax_amount"], made["shipping_total_amount"]) == ("1.0", "5.99")
    assert (made["net_amount"], made["tax_amount"], made["total_amount"]) == ("24.99", "5.0", "29.99")


def test_tax_analysis_adds_up_by_rate(world: SageWorld) -> None:
    zero = line(world, tax_rate_id="GB_ZERO", tax_amount=None)
    made = create(world, invoice_lines=[line(world), line(world), zero])
    sums = {row["tax_rate"]["id"]: (row["net_amount"], row["tax_amount"]) for row in made["tax_analysis"]}
    assert sums == {"GB_STANDARD": ("40.0", "8.0"), "GB_ZERO": ("20.0", "0.0")}


def test_a_combined_rate_is_broken_down_without_losing_a_cent() -> None:
    world, _ = new_world("ca")
    contact = customer(world, main_address={"country_id": "CA", "region": "BC"})
    # 6 cents at 5 and 7 of 12 parts are 2.5 and 3.5: rounded each for itself they would make 7.
    taxed = {"tax_rate_id": world.tax_rate("GST+PST BC"), "quantity": "1", "unit_price": "0.50"}
    body = invoice_body_ca(contact["id"], [{**ca_line(world), **taxed, "tax_amount": "0.06"}])
    parts = world.create("sales_invoices", body)["invoice_lines"][0]["tax_breakdown"]
    assert [(part["percentage"], part["amount"]) for part in parts] == [("5.0", "0.03"), ("7.0", "0.03")]


def ca_line(world: SageWorld) -> dict[str, Any]:
    return {"description": "Widget", "ledger_account_id": world.account(4000)}


def invoice_body_ca(
    contact_id: str, lines: list[dict[str, Any]], region: str | None = "CA-BC"
) -> dict[str, Any]:
    return {"contact_id": contact_id, "date": DAY, "invoice_lines": lines, "tax_address_region_id": region}


def test_a_canadian_invoice_needs_a_province() -> None:
    world, _ = new_world("ca")
    rate = {"tax_rate_id": world.tax_rate("ZERO"), "quantity": "1", "unit_price": "1"}
    lines = [{**ca_line(world), **rate}]
    placed = customer(world, main_address={"country_id": "CA", "region": "ON"})
    for region in (None, "", "CA-ONT"):
        with pytest.raises(Refused) as refused:
            world.create("sales_invoices", invoice_body_ca(placed["id"], lines, region))
        assert sources(refused.value) == ["tax_address_region_id"]
    made = world.create("sales_invoices", invoice_body_ca(placed["id"], lines, "CA-ON"))
    assert made["tax_address_region"]["id"] == "CA-ON"


def test_provinces_are_for_canada_alone(world: SageWorld) -> None:
    assert refusal(world, tax_address_region_id="CA-ON") == ["tax_address_region_id"]


@pytest.mark.parametrize("name", ["main_address", "delivery_address"])
def test_a_canadian_address_of_an_invoice_takes_codes_of_provinces_alone(world: SageWorld, name: str) -> None:
    wrong = {name: {"country_id": "CA", "region": "Ontario"}}
    assert refusal(world, **wrong) == [f"{name}.region"]
    right = {name: {"country_id": "CA", "region": "ON"}}
    assert create(world, **right)[name]["region"] == "ON"


def test_base_currency_figures_are_divided_by_the_rate_and_rounded(world: SageWorld) -> None:
    contact = customer(world, currency_id="EUR")
    made = world.create("sales_invoices", invoice_body(world, contact["id"], exchange_rate="1.3"))
    assert (made["currency"]["id"], made["total_amount"], made["exchange_rate"]) == ("EUR", "24.0", "1.3")
    assert (made["base_currency_net_amount"], made["base_currency_tax_amount"]) == ("15.38", "3.08")
    assert made["base_currency_total_amount"] == "18.46"


def test_a_foreign_invoice_takes_the_rate_of_the_day_unless_sent(world: SageWorld) -> None:
    contact = customer(world, currency_id="EUR")
    made = world.create("sales_invoices", invoice_body(world, contact["id"]))
    assert made["exchange_rate"] == SignedIn(world).get("exchange_rates/EUR").json["rate"]


@pytest.mark.parametrize(
    ("change", "source"),
    [
        ({"tax_amount": None}, "tax_amount"),
        ({"tax_amount": "4.001"}, "tax_amount"),
        ({"tax_rate_id": None}, "tax_rate_id"),
        ({"tax_rate_id": "GB_GONE"}, "tax_rate_id"),
        ({"tax_rate_id": "GB_ZERO"}, "tax_amount"),
        ({"net_amount": "20.01"}, "net_amount"),
        ({"total_amount": "23"}, "total_amount"),
        ({"unit_price": "10.005"}, "unit_price"),
        ({"discount_amount": "1.005", "tax_amount": "3.8"}, "discount_amount"),
        ({"discount_amount": "20.01", "tax_amount": "0"}, "discount_amount"),
        ({"discount_amount": "-1.00", "tax_amount": "4.2"}, "discount_amount"),
        ({"quantity": "-2", "discount_amount": "1.00", "tax_amount": "-4.2"}, "discount_amount"),
        ({"discount_percentage": "100.5", "tax_amount": "-0.02"}, "discount_percentage"),
        ({"discount_percentage": "-5", "tax_amount": "4.2"}, "discount_percentage"),
        ({"description": "Nuts &amp; bolts"}, "description"),
        ({"description": "Size 5&#34;"}, "description"),
        ({"ledger_account_id": "f" * 32}, "ledger_account_id"),
        ({"product_id": "f" * 32}, "product_id"),
        ({"unit_price": "ten"}, "unit_price"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_line_is_refused_under_sages_own_name_for_lines(
    world: SageWorld, change: dict[str, Any], source: str
) -> None:
    assert refusal(world, invoice_lines=[line(world, **change)]) == [f"line_items.{source}"]


def test_a_line_needs_an_account_for_sales(world: SageWorld) -> None:
    wrong = line(world, ledger_account_id=world.account(5000))
    assert refusal(world, invoice_lines=[wrong]) == ["line_items.ledger_account_id"]


def test_a_plain_ampersand_is_welcome(world: SageWorld) -> None:
    for text in ("Nuts & bolts", "R&D;", "Fish &notes"):
        assert one_line(world, description=text)["description"] == text


@pytest.mark.parametrize(
    ("change", "source"),
    [
        ({"date": "2014-12-31"}, "date"),
        ({"due_date": "2026-11-21"}, "due_date"),
        ({"status_id": "PAID"}, "status_id"),
        ({"currency_id": "EUR"}, "currency_id"),
        ({"exchange_rate": "1.2"}, "exchange_rate"),
        ({"shipping_net_amount": "5"}, "shipping_tax_rate_id"),
        ({"total_amount": "24.01"}, "total_amount"),
        ({"invoice_lines": []}, "line_items"),
        ({"contact_id": "f" * 32}, "contact_id"),
    ],
)
def test_an_invoice_is_refused_for_one_bad_field(
    world: SageWorld, change: dict[str, Any], source: str
) -> None:
    assert refusal(world, **change) == [source]


def test_a_foreign_currency_is_refused_when_the_business_has_none(world: SageWorld) -> None:
    contact = customer(world, currency_id="EUR")
    world.set_finance(multi_currency_enabled=False)
    with pytest.raises(Refused, match="not enabled"):
        world.create("sales_invoices", invoice_body(world, contact["id"], currency_id="EUR"))


def test_a_supplier_cannot_be_invoiced(world: SageWorld) -> None:
    supplier = world.create("contacts", {"name": "S", "contact_type_ids": ["VENDOR"]})
    assert refusal(world, contact_id=supplier["id"]) == ["contact_id"]


def test_an_erased_customer_gets_no_new_invoice(world: SageWorld) -> None:
    contact = customer(world)
    world.erase(contact["id"])
    assert world.get("contacts", contact["id"])["gdpr_obfuscated"] is True
    assert refusal(world, contact_id=contact["id"]) == ["contact_id"]


def test_a_tax_rate_must_be_in_force_on_the_date(world: SageWorld) -> None:
    reduced = {"tax_rate_id": world.tax_rate("REDUCED_2"), "tax_amount": "2.50"}
    assert refusal(world, invoice_lines=[line(world, **reduced)]) == ["line_items.tax_rate_id"]
    made = create(world, date="2022-01-15", invoice_lines=[line(world, **reduced)])
    assert made["tax_amount"] == "2.5"


@pytest.mark.parametrize(("day", "passes"), [("2026-06-30", False), ("2026-07-01", True)])
def test_the_lockdown_date_itself_is_locked(world: SageWorld, day: str, passes: bool) -> None:
    world.set_finance(year_end_lockdown_date="2026-06-30")
    if passes:
        assert create(world, date=day)["date"] == day
    else:
        assert refusal(world, date=day) == ["date"]


def test_a_locked_invoice_is_not_editable(world: SageWorld) -> None:
    made = create(world)
    world.set_finance(year_end_lockdown_date=DAY)
    assert world.get("sales_invoices", made["id"])["editable"] is False


def test_an_invoice_copies_what_the_contact_has(world: SageWorld) -> None:
    main = {"address_line_1": "1 High St", "city": "Leeds"}
    contact = customer(world, reference="M1", credit_days=14, main_address=main)
    made = world.create("sales_invoices", invoice_body(world, contact["id"]))
    assert (made["contact_name"], made["contact_reference"], made["due_date"]) == (
        "Muster Ltd",
        "M1",
        "2026-12-06",
    )
    assert made["main_address"]["city"] == "Leeds"
    assert made["delivery_address"] == made["main_address"]


@pytest.mark.parametrize(
    ("terms", "due"), [("month_end_invoice", "2026-12-14"), ("immediate_invoice", "2026-11-22")]
)
def test_credit_terms_decide_the_due_date(world: SageWorld, terms: str, due: str) -> None:
    contact = customer(world, credit_days=14, credit_terms=terms)
    assert world.create("sales_invoices", invoice_body(world, contact["id"]))["due_date"] == due


def test_numbers_run_in_sequence_and_drafts_take_none(world: SageWorld) -> None:
    shown = [create(world, **fields)["displayed_as"] for fields in ({}, {"status_id": "DRAFT"}, {})]
    assert shown == ["SI-1", "SI-DRAFT", "SI-2"]


def test_an_own_number_is_kept_skipped_and_unique(world: SageWorld) -> None:
    assert create(world, invoice_number="1")["displayed_as"] == "SI-1"
    assert create(world)["displayed_as"] == "SI-2"
    with pytest.raises(Refused, match="invoice_number"):
        create(world, invoice_number="2")


@pytest.mark.parametrize("status", ["DRAFT", "PRO_FORMA"])
def test_release_gives_a_number_and_makes_it_owed(world: SageWorld, status: str) -> None:
    draft = create(world, status_id=status)
    caller = SignedIn(world)
    reply = caller.http.post(f"/v3.1/sales_invoices/{draft['id']}/release", headers=caller.headers)
    assert (reply.status_code, reply.json["displayed_as"], reply.json["status"]["id"]) == (
        201,
        "SI-1",
        "UNPAID",
    )
    again = caller.http.post(f"/v3.1/sales_invoices/{draft['id']}/release", headers=caller.headers)
    assert again.status_code == 422


def test_a_draft_is_deleted_without_a_reason(world: SageWorld) -> None:
    draft = create(world, status_id="DRAFT")
    reply = SignedIn(world).delete("sales_invoices", draft["id"])
    assert (reply.status_code, reply.json["deleted_at"]) == (200, "2026-11-22T10:00:00Z")
    assert world.all("sales_invoices") == []


def test_an_issued_invoice_is_voided_with_a_reason_and_keeps_its_number(world: SageWorld) -> None:
    made, caller = create(world), SignedIn(world)
    assert caller.delete("sales_invoices", made["id"]).json[0]["$source"] == "void_reason"
    reply = caller.delete("sales_invoices", made["id"], void_reason="wrong customer")
    assert (reply.json["status"]["id"], reply.json["outstanding_amount"]) == ("VOID", "0.0")
    assert (reply.json["void_reason"], reply.json["displayed_as"]) == ("wrong customer", "SI-1")
    assert create(world)["displayed_as"] == "SI-2"


@pytest.mark.parametrize("wrapped", [True, False])
def test_the_reason_may_come_in_the_body(world: SageWorld, wrapped: bool) -> None:
    made, caller = create(world), SignedIn(world)
    reason = {"void_reason": "twice"}
    body = {"sales_invoice": reason} if wrapped else reason
    reply = caller.http.delete(f"/v3.1/sales_invoices/{made['id']}", json=body, headers=caller.headers)
    assert reply.json["status"]["id"] == "VOID"


@pytest.mark.parametrize(("length", "status"), [(200, 200), (201, 422)])
def test_a_reason_has_200_characters_at_most(world: SageWorld, length: int, status: int) -> None:
    made = create(world)
    reply = SignedIn(world).delete("sales_invoices", made["id"], void_reason="x" * length)
    assert reply.status_code == status


def test_payments_make_it_part_paid_then_paid(clocked: tuple[SageWorld, StandingClock]) -> None:
    world, clock = clocked
    world.bump_paid_invoice = True
    made = create(world)
    clock.advance(days=1)
    part = world.pay(made["id"], "4.00")
    assert (part["status"]["id"], part["outstanding_amount"], part["total_paid"]) == (
        "PART_PAID",
        "20.0",
        "4.0",
    )
    assert (part["last_paid"], part["updated_at"], part["editable"]) == (
        "2026-11-23",
        "2026-11-23T10:00:00Z",
        False,
    )
    assert world.pay(made["id"], "20.00")["status"]["id"] == "PAID"
    with pytest.raises(Refused, match="You can only pay unpaid or part-paid invoices"):
        world.pay(made["id"], "1.00")


def test_payments_and_credits_leave_the_stamp_alone(clocked: tuple[SageWorld, StandingClock]) -> None:
    """No text of Sage's promises that they move it (Sage sheet, 9.4)."""
    world, clock = clocked
    made = create(world)
    clock.advance(days=1)
    assert world.pay(made["id"], "4.00")["updated_at"] == made["updated_at"]
    world.credit(made["id"], "5.00")
    assert world.get("sales_invoices", made["id"])["updated_at"] == made["updated_at"]


def test_a_credit_pays_an_invoice_until_it_is_taken_back(world: SageWorld) -> None:
    made, caller = create(world), SignedIn(world)
    allocation = world.credit(made["id"], "24.00")
    assert world.get("sales_invoices", made["id"])["status"]["id"] == "PAID"
    (listed,) = caller.get("contact_allocations", attributes="all").json["$items"]
    assert (listed["id"], listed["contact"]["id"]) == (allocation["id"], made["contact"]["id"])
    take_back_credit(world, allocation["id"])
    assert world.get("sales_invoices", made["id"])["outstanding_amount"] == "24.0"
    feed = caller.get("contact_allocations", deleted_since="2020-01-01").json["$items"]
    assert [row["id"] for row in feed] == [allocation["id"]]


def test_a_paid_invoice_is_voided_only_after_its_payment_is_gone(world: SageWorld) -> None:
    made, caller = create(world), SignedIn(world)
    world.pay(made["id"], "24.00")
    assert caller.delete("sales_invoices", made["id"], void_reason="x").status_code == 422
    (payment,) = world.all("contact_payments")
    assert caller.delete("contact_payments", payment["id"]).status_code == 204
    assert world.get("sales_invoices", made["id"])["status"]["id"] == "UNPAID"
    assert caller.delete("sales_invoices", made["id"], void_reason="x").status_code == 200


def test_an_allocation_is_taken_back_by_an_empty_list(world: SageWorld) -> None:
    made = create(world)
    world.pay(made["id"], "24.00")
    (payment,) = world.all("contact_payments")
    world.update("contact_payments", payment["id"], {"allocated_artefacts": []})
    assert world.get("sales_invoices", made["id"])["outstanding_amount"] == "24.0"


def test_an_overpayment_is_refused_and_changes_nothing(world: SageWorld) -> None:
    made = create(world)
    with pytest.raises(Refused):
        world.pay(made["id"], "24.01")
    assert world.get("sales_invoices", made["id"])["status"]["id"] == "UNPAID"


def test_an_update_replaces_all_lines(world: SageWorld) -> None:
    made = create(world, invoice_lines=[line(world), line(world)])
    changed = world.update("sales_invoices", made["id"], {"invoice_lines": [line(world, description="Only")]})
    assert [row["description"] for row in changed["invoice_lines"]] == ["Only"]
    assert (changed["total_amount"], changed["outstanding_amount"]) == ("24.0", "24.0")
    assert changed["displayed_as"] == "SI-1"


def test_an_update_without_lines_keeps_them(world: SageWorld) -> None:
    made = create(world, shipping_net_amount="5", shipping_tax_rate_id="GB_STANDARD")
    changed = world.update("sales_invoices", made["id"], {"notes": "hello", "reference": "R"})
    assert (changed["notes"], changed["total_amount"]) == ("hello", made["total_amount"])
    assert [row["description"] for row in changed["invoice_lines"]] == ["Widget"]


@pytest.mark.parametrize("change", [{"invoice_lines": []}, {"date": ""}, {"status_id": "DRAFT"}])
def test_an_update_cannot_empty_what_is_compulsory_or_change_the_status(
    world: SageWorld, change: dict[str, Any]
) -> None:
    made = create(world)
    with pytest.raises(Refused):
        world.update("sales_invoices", made["id"], change)
    assert world.get("sales_invoices", made["id"]) == made


def test_a_paid_or_void_invoice_is_not_changed(world: SageWorld) -> None:
    paid, void = create(world), create(world)
    world.pay(paid["id"], "1.00")
    world.delete("sales_invoices", void["id"], void_reason="x")
    for made in (paid, void):
        reply = SignedIn(world).put("sales_invoices", made["id"], {"notes": "x"})
        assert reply.status_code == 422


def test_items_on_an_invoice_cannot_be_deleted_until_it_lets_them_go(world: SageWorld) -> None:
    product = world.create("products", product_body(world))
    made = create(world, invoice_lines=[line(world, product_id=product["id"])])
    with pytest.raises(Refused):
        world.delete("products", product["id"])
    world.update("sales_invoices", made["id"], {"invoice_lines": [line(world)]})
    assert world.delete("products", product["id"]) is None


def test_stock_goes_out_with_the_invoice_and_never_below_nothing(world: SageWorld) -> None:
    item = world.create("stock_items", product_body(world, item_code="S1"))
    world.restock(item["id"], "3")
    made = create(world, invoice_lines=[line(world, product_id=item["id"])])
    assert world.get("stock_items", item["id"])["quantity_in_stock"] == "1.0"
    with pytest.raises(Refused, match="enough stock"):
        create(world, invoice_lines=[line(world, product_id=item["id"])])
    world.delete("sales_invoices", made["id"], void_reason="x")
    assert world.get("stock_items", item["id"])["quantity_in_stock"] == "3.0"


@pytest.mark.parametrize(("params", "sent"), [({}, True), ({"mark_as_sent": "false"}, False)])
def test_reading_an_invoice_marks_it_as_sent_unless_told_not_to(
    world: SageWorld, params: dict[str, str], sent: bool
) -> None:
    made = create(world)
    SignedIn(world).get(f"sales_invoices/{made['id']}", **params)
    assert world.get("sales_invoices", made["id"])["sent"] is sent


def test_totals_count_issued_invoices_only(world: SageWorld) -> None:
    made = create(world)
    create(world, status_id="DRAFT")
    world.delete("sales_invoices", create(world)["id"], void_reason="x")
    world.pay(made["id"], "4.00")
    assert world.totals() == {
        "net": Decimal("20.0"),
        "tax": Decimal("4.0"),
        "total": Decimal("24.0"),
        "outstanding": Decimal("20.0"),
    }


@pytest.mark.parametrize(("prints", "begins"), [("sound", b"%PDF-1.4"), ("empty", b""), ("page", b"<html>")])
def test_a_document_is_printed_for_who_accepts_a_pdf_alone(prints: str, begins: bytes) -> None:
    world, _ = new_world()
    made = world.create("sales_invoices", invoice_body(world, customer(world)["id"]))
    world.prints = prints
    caller = SignedIn(world)
    address = f"/v3.1/sales_invoices/{made['id']}"
    pdf = caller.http.get(address, headers={**caller.headers, "Accept": "application/pdf"})
    assert (pdf.mimetype, pdf.data[:8].startswith(begins)) == ("application/pdf", True)
    assert bool(pdf.data) is (prints != "empty")
    assert caller.http.get(address, headers={**caller.headers, "Accept": "application/json"}).json
    assert world.get("sales_invoices", made["id"])["sent"] is True
