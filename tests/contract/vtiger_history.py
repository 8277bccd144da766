"""Writes that happened on the recorded servers without a recording, rebuilt from what later answers show."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sagesync_desktop.sandbox.vtiger import VtigerWorld
from tests.contract.vtiger_recordings import load
from tests.worlds import add_tax, disable_tax

Step = Callable[["Rebuilt"], None]
Rates = tuple[tuple[str, str], ...]
TAXES = (("VAT", "20"), ("Sales", "10"), ("Service", "12.5"))
CURRENCIES = (("EUR", "1"), ("USD", "1.25"))
KEEP = {
    "hdnTaxType": "individual",
    "currency_id": "21x2",
    "conversion_rate": "1.25",
    "hdnDiscountAmount": "10.00",
    "txtAdjustment": "3.00",
    "received": "5.00",
    "shipping_&_handling": "10.00",
    "shipping_&_handling_shtax1": "20.000",
}
DISCOUNTED = {
    "productid": "14x43",
    "quantity": "2",
    "listprice": "100.00",
    "discount_percent": "5",
    "tax1": "20.000",
}


class Clock:
    """A clock that stands where the recorded server's stood."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 22, 20, 13, 21, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def set(self, stamp: str) -> None:
        self.moment = datetime.strptime(stamp, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)


class Rebuilt:
    """A practice world that can be told which number its next record gets."""

    def __init__(self, version: str, taxes: Rates = TAXES, currencies: Rates = CURRENCIES) -> None:
        self.clock = Clock()
        self.world = VtigerWorld(version, self.clock, taxes=taxes, currencies=currencies)

    def number(self, module: str, record: int, count: int | None = None) -> None:
        """Let the next record have this id, and this ACC1 or INV1."""
        self.world.state.next_record = record
        if count is not None:
            self.world.state.record_numbers[module] = count - 1

    def make(self, module: str, record: int, count: int, element: Mapping[str, Any], stamp: str = "") -> None:
        """Create a record as the API did."""
        if stamp:
            self.clock.set(stamp)
        self.number(module, record, count)
        self.world.create(module, {"assigned_user_id": "19x1", **element})


def invoice(subject: str, account: str, lines: list[dict[str, str]], **header: str) -> dict[str, Any]:
    base = {
        "subject": subject,
        "account_id": account,
        "bill_street": "B",
        "ship_street": "S",
        "productid": "14x43",
    }
    return {**base, "assigned_user_id": "19x1", **header, "LineItems": lines}


def furnish_main(rebuilt: Rebuilt) -> None:
    """The installation of the 8.2.0 recordings: its custom fields, company and people."""
    world = rebuilt.world
    for module in ("Accounts", "Contacts", "Products", "Services", "Invoice"):
        world.add_custom_field(module, "External Ref")
    world.add_custom_field("Accounts", "Segment", "picklist", values=("Gold", "Silver", "Ümlaut & Co"))
    world.add_custom_field("Accounts", "Since", "date")
    world.add_custom_field("Accounts", "Flagged", "boolean")
    world.add_custom_field("Accounts", "Score", "double", places=3)
    world.add_custom_field("Accounts", "Channels", "multipicklist", values=("Web", "Phone", "Fax"))
    world.add_custom_field("Invoice", "Extra Amount", "currency")
    furnish_people(rebuilt)


def furnish_people(rebuilt: Rebuilt) -> None:
    rebuilt.world.state.groups.update({
        2: ("Team Selling", "Group Related to Sales"),
        3: ("Marketing Group", "Group Related to Marketing Activities"),
        4: ("Support Group", "Group Related to providing Support to Customers"),
    })  # fmt: skip
    user = rebuilt.world.user
    user.first_name, user.last_name, user.email1 = "Test", "Administrator", "admin@example.invalid"
    user.time_zone, user.hour_format = "Europe/Berlin", "12"
    rebuilt.world.state.company.update(
        organizationname="Example Trading GmbH", address="Musterstr. 1", city="Berlin", country="Germany",
        code="10115", phone="+49 30 000000", website="www.example.invalid", vatid="DE000000000",
        logoname="vtiger-crm-logo.png",
    )  # fmt: skip


def _second_half(rebuilt: Rebuilt) -> None:
    stamp = "2026-11-22 20:18:37"
    item = {"discontinued": "1", "tax1": "20.000"}
    rebuilt.make("Accounts", 40, 9, {"accountname": "Gamma AG", "phone": "1"}, stamp)
    rebuilt.make("Products", 41, 6, {"productname": "P20", "unit_price": "100", **item})
    rebuilt.make("Products", 42, 7, {"productname": "P20+10", "unit_price": "50", "tax2": "10", **item})


def _line_item_owner(rebuilt: Rebuilt) -> None:
    item = {"discontinued": "1", "tax1": "20.000"}
    rebuilt.make(
        "Products", 43, 8, {"productname": "P20b", "unit_price": "100", **item}, "2026-11-22 20:18:39"
    )
    rebuilt.make("Products", 44, 9, {"productname": "P20+10b", "unit_price": "50", "tax2": "10", **item})
    line = {"productid": "14x43", "quantity": "1", "listprice": "100.00", "tax1": "20.000"}
    rebuilt.world.state.next_line = 29
    money = {"hdnTaxType": "individual", "currency_id": "21x1", "conversion_rate": "1"}
    rebuilt.make("Invoice", 45, 22, invoice("LineItem ops", "11x40", [line], **money))


def _web_form_invoices(rebuilt: Rebuilt) -> None:
    world = rebuilt.world
    world.update({"id": "34x1", "percentage": "20.000"})
    rebuilt.clock.set("2026-11-22 20:19:25")
    dates = {
        "invoicedate": "2026-11-22",
        "duedate": "2026-12-22",
        "invoicestatus": "Created",
        "currency_id": "21x1",
    }
    rebuilt.number("Invoice", 46, 23)
    world.state.next_line = 31
    lines = [
        {"productid": "14x43", "quantity": "2", "listprice": "100.00", "tax1": "20.000"},
        {
            "productid": "14x44",
            "quantity": "1",
            "listprice": "50",
            "discount_percent": "10",
            "tax1": "20",
            "tax2": "10",
        },
    ]
    charge = {"shipping_&_handling": "5.00", "shipping_&_handling_shtax1": "20", "txtAdjustment": "3.00"}
    world.enter(
        "Invoice", invoice("UI individual", "11x40", lines, hdnTaxType="individual", **dates, **charge)
    )
    group = {"hdnTaxType": "group", "hdnDiscountPercent": "10", "txtAdjustment": "-9.00", **dates}
    group["shipping_&_handling"] = "0"
    for line in lines:
        line.pop("discount_percent", None)
        line.update(tax1="20.000", tax2="10.000", tax3="0", tax4="0")
    world.enter("Invoice", invoice("UI group", "11x40", lines, **group))


def _second_user(rebuilt: Rebuilt) -> None:
    user = rebuilt.world.add_user("apiuser", "second-key")
    user.first_name, user.last_name, user.email1 = "Api", "User", "api@example.invalid"
    user.time_zone, user.hour_format, user.date_format = "America/New_York", "24", "dd-mm-yyyy"
    rebuilt.clock.set("2026-11-22 20:20:05")


def _many_contacts(rebuilt: Rebuilt) -> None:
    """The names, times and owners are those that the recorded sync shows."""
    synced = [each.result["updated"] for each in load() if each.case.startswith(("111d", "111e"))]
    shown = {contact["id"]: contact for page in synced for contact in page}
    for index in range(130):
        contact = shown[f"12x{51 + index}"]
        element = {name: contact[name] for name in ("lastname", "assigned_user_id", "account_id")}
        rebuilt.make("Contacts", 51 + index, 3 + index, element, contact["modifiedtime"])


def _long_invoices(rebuilt: Rebuilt) -> None:
    line = {"productid": "14x43", "quantity": "1", "listprice": "1", "tax1": "20.000"}
    money = {"hdnTaxType": "individual", "currency_id": "21x1", "conversion_rate": "1"}
    for index in range(3):
        element = invoice(f"Ten lines {index}", "11x40", [line] * 60, **money)
        rebuilt.make("Invoice", 181 + index, 25 + index, element, f"2026-11-22 20:20:1{2 + min(index, 1)}")


def _raced_account(rebuilt: Rebuilt) -> None:
    rebuilt.make("Accounts", 184, 13, {"accountname": "Race GmbH"}, "2026-11-22 20:21:14")
    rebuilt.clock.set("2026-11-22 20:21:15")
    rebuilt.world.revise({"id": "11x3", "phone": "v11", "fax": "v10"})


def _late_account(rebuilt: Rebuilt) -> None:
    rebuilt.make("Accounts", 212, 29, {"accountname": "Rel AG"}, "2026-11-22 20:26:53")
    rebuilt.make("Contacts", 213, 133, {"lastname": "Rel", "account_id": "11x212"})


def _more_taxes(rebuilt: Rebuilt) -> None:
    world = rebuilt.world
    disable_tax(world, "tax3")
    add_tax(world, "Compound5", "5", "Compound", compound_on=(1,))
    add_tax(world, "Withholding", "3", "Deducted")


def _compound_item(rebuilt: Rebuilt) -> None:
    rebuilt.make(
        "Products", 215, 10, {"productname": "P comp", "unit_price": "100", "tax1": "20", "tax5": "5"}
    )


def _dollar_user(rebuilt: Rebuilt) -> None:
    rebuilt.world.state.user_named("apiuser").currency_id = 2  # type: ignore[union-attr]


def _keepers(rebuilt: Rebuilt) -> None:
    rebuilt.make("Accounts", 226, 32, {"accountname": "Keep AG"}, "2026-11-22 20:28:25")
    for index in range(5):
        rebuilt.world.state.next_line = 278 + index
        element = invoice(f"Keep {index + 1}", "11x226", [DISCOUNTED], **KEEP)
        stamp = rebuilt.clock() + timedelta(seconds=int(index == 4))
        rebuilt.make("Invoice", 227 + index, 46 + index, element, f"{stamp:%Y-%m-%d %H:%M:%S}")


def _round_trip_stock(rebuilt: Rebuilt) -> None:
    rebuilt.world.state.tables["Products"].rows[43].values["qtyinstock"] = "-365.000"


def _gone_account(rebuilt: Rebuilt) -> None:
    rebuilt.make("Accounts", 232, 33, {"accountname": "Gone AG"}, "2026-11-22 20:28:26")
    rebuilt.world.delete("11x232")


def _clean_items(rebuilt: Rebuilt) -> None:
    rebuilt.make("Accounts", 2, 1, {"accountname": "Alpha Ltd"})
    rebuilt.make("Products", 8, 1, {"productname": "Gadget", "unit_price": "100", "tax1": "20", "tax2": "10"})
    rebuilt.make("Products", 9, 2, {"productname": "Gizmo", "unit_price": "49.99", "tax1": "20"})


def _alpha(rebuilt: Rebuilt) -> None:
    rebuilt.make("Accounts", 2, 1, {"accountname": "Alpha Ltd"}, "2026-11-22 20:11:27")


def _items_of_830(rebuilt: Rebuilt) -> None:
    rebuilt.make("Accounts", 2, 1, {"accountname": "Alpha"}, "2026-11-22 20:40:09")
    first = {"productname": "P", "unit_price": "49.99", "tax1": "20", "tax2": "10"}
    rebuilt.make("Products", 4, 1, first)
    item = {"productname": "Tax test", "unit_price": "100", "tax1": "20", "discontinued": "1"}
    rebuilt.make("Products", 7, 4, item)


def _web_form_invoice_of_830(rebuilt: Rebuilt) -> None:
    rebuilt.clock.set("2026-11-22 20:40:10")
    rebuilt.number("Invoice", 8, 1)
    header = {
        "hdnTaxType": "individual",
        "invoicestatus": "Created",
        "txtAdjustment": "3.00",
        "currency_id": "21x2",
    }
    dates = {
        "invoicedate": "2026-11-22",
        "duedate": "2026-12-22",
        "conversion_rate": "1.25",
        "productid": "14x7",
        "shipping_&_handling": "0",
    }
    line = {"productid": "14x7", "quantity": "1", "listprice": "100.00", "tax1": "20.000", "tax2": "0"}
    rebuilt.world.enter("Invoice", {**invoice("UI individual", "11x2", [line, line]), **header, **dates})


BEFORE: dict[str, Step] = {
    "080_revise_no_change_modifiedtime": _second_half,
    "082_create_LineItem": _line_item_owner,
    "090_retrieve_UI_Invoice_individual": _web_form_invoices,
    "100_nonadmin_getchallenge": _second_user,
    "103_query_limit_0_500": _many_contacts,
    "104_query_Invoice_header_cols_many_lines": _long_invoices,
    "111a_sync_Accounts_default_user": _raced_account,
    "122_relatedtypes": _late_account,
    "125_query_Tax_compound_deducted_disabled": _more_taxes,
    "126_create_Invoice_compound_tax": _compound_item,
    "128_create_Products_user_currency_usd": _dollar_user,
    "130_create_Accounts_user_decimals_unset": _alpha,
    "140_retrieve_Invoice_full": _keepers,
    "141e_update_Products_round_trip": _round_trip_stock,
    "142_create_same_name_as_deleted": _gone_account,
    "150_create_Invoice_group_different_line_taxes": _clean_items,
    "8300_getchallenge": _items_of_830,
    "8322_retrieve_UI_Invoice": _web_form_invoice_of_830,
}
