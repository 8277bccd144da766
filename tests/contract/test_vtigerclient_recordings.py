"""The client against answers recorded on real Vtiger 8.2.0 and 8.3.0 servers."""

import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from sagesync_desktop.clients.vtiger.client import VtigerClient, open_vtiger
from sagesync_desktop.clients.vtiger.elements import Element
from sagesync_desktop.clients.vtiger.invoicing import (
    Shipping,
    differences,
    expected_total,
    new_invoice,
    whole_invoice,
)
from sagesync_desktop.clients.vtiger.wire import Codec, record_of, result_of
from sagesync_desktop.core.errors import DuplicateRefused, OutcomeUnknown, RejectedByServer, SignInNeeded
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import VtigerConnection
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import FILINGS
from tests.manual_clock import ManualClock
from tests.shared_material import SHARED, needs_shared

pytestmark = needs_shared
KEY = "0" * 32
TAXES = ("tax1", "tax2", "tax3")
OTHER_TOTALS = {
    "041_create_Invoice_min": "no price was sent, so the item's own counts",
    "045e_create_Invoice_tax_not_linked_to_product": "an unlinked tax adds nothing",
    "045f_retrieve_Invoice_tax_not_linked_to_product": "an unlinked tax adds nothing",
    "045g_create_Invoice_individual_no_rates_given": "no rates were sent, so the item's own count",
    "047c_create_Invoice_hdnS_H_Amount": "the percent of charges is read as a rate, and we never send it",
    "073d_retrieve_Invoice_after_adjustment_revise": "a revise of the header leaves the total stale",
    "082b_retrieve_Invoice_after_LineItem_create": "calls for single lines leave the total stale",
    "082d_retrieve_Invoice_after_LineItem_update": "calls for single lines leave the total stale",
    "090_retrieve_UI_Invoice_individual": "the form's own total, sent without the tax on the charge",
    "126f_create_Invoice_disabled_tax": "a disabled tax adds nothing",
    "140d_revise_Invoice_lines_only": "the discount on the server was not sent",
}


def wire() -> Path:
    assert SHARED is not None
    return SHARED / "reference" / "vtiger" / "wire"


@cache
def recorded(case: str) -> Any:
    """One exchange by the beginning of its name."""
    (path,) = wire().glob(f"{case}.json")
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def result(case: str) -> Any:
    return recorded(case)["response"]["json"]["result"]


def answer(case: str) -> httpx.Response:
    response = recorded(case)["response"]
    body = response["text"] if "text" in response else json.dumps(response["json"], default=float)
    return httpx.Response(response["status"], text=body, headers={"Content-Type": response["content_type"]})


class Replay:
    """Answers by operation and what is asked for; an unexpected request fails the test."""

    def __init__(self, **cases: str) -> None:
        self.cases = {"getchallenge admin": "001_getchallenge", "login": "001_login", **cases}
        self.elements: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        params = dict(
            parse_qsl(request.url.query.decode() or request.content.decode(), keep_blank_values=True)
        )
        if "element" in params:
            self.elements.append(json.loads(params["element"]))
        asked = " ".join(
            part for key in ("id", "elementType", "query") if (part := params.get(key))
        ) or params.get("username" if params["operation"] == "getchallenge" else "-", "")
        return answer(self.cases[f"{params['operation']} {asked}".strip()])


def client_of(cases: dict[str, str]) -> tuple[VtigerClient, Replay]:
    server = Replay(**cases)
    connection = VtigerConnection("https://crm.example.com", "admin", "webservice")
    transport = httpx.MockTransport(server)
    return open_vtiger(connection, Secret("key"), ManualClock(), FILINGS, transport=transport), server


SETUP = {
    "retrieve 19x1": "050_retrieve_Users",
    "query select * from Currency;": "065_query_Currency",
    "query select * from Tax;": "065b_query_Tax",
    **{
        f"describe {name}": f"02{n}_describe_{name}"
        for n, name in enumerate(["Accounts", "Contacts", "Products", "Services", "Invoice"])
    },
}


def test_the_setup_of_a_real_instance_is_understood() -> None:
    client, _ = client_of(SETUP)
    setup = client.setup()
    assert (setup.version, setup.user_name, setup.decimals, setup.is_admin) == ("8.2.0", "admin", 2, True)
    assert (setup.base_currency, dict(setup.currencies)) == (
        "EUR",
        {"EUR": Decimal(1), "USD": Decimal("1.25")},
    )
    assert next((t.name, t.label, t.percentage) for t in setup.taxes) == ("tax1", "VAT", Decimal(20))
    segment = next(field for field in setup.fields[ModuleId.ORGANIZATIONS] if field.label == "Segment")
    assert (segment.name, segment.kind, segment.mandatory) == ("cf_863", "picklist", False)
    assert segment.choices
    status = next(field for field in setup.fields[ModuleId.INVOICES] if field.name == "invoicestatus")
    assert {"Created", "Sent", "Paid", "Cancel"} <= set(status.choices)
    assert setup.can_write_invoices


def test_a_real_login_of_83_forbids_invoices() -> None:
    client, _ = client_of({**SETUP, "login": "8300_login"})
    assert not client.setup().can_write_invoices


def test_a_real_refusal_of_an_unknown_user_asks_for_another_name() -> None:
    client, _ = client_of({"getchallenge admin": "003_getchallenge_unknown_user"})
    with pytest.raises(SignInNeeded, match="no user named"):
        client.setup()


def test_a_real_refusal_of_a_wrong_key_asks_for_the_key() -> None:
    client, _ = client_of({"login": "002_login_wrong_key"})
    with pytest.raises(SignInNeeded, match="access key"):
        client.setup()


def test_a_real_duplicate_is_recognised_by_its_number() -> None:
    client, _ = client_of({"create Accounts": "032_create_Accounts_duplicate"})
    with pytest.raises(DuplicateRefused):
        client.create(ModuleId.ORGANIZATIONS, {"accountname": "Alpha Ltd"}, KEY)


def test_a_real_missing_field_is_named_by_its_label() -> None:
    client, _ = client_of({**SETUP, "create Accounts": "031_create_Accounts_missing_mandatory"})
    with pytest.raises(RejectedByServer, match='"Organization Name"'):
        client.create(ModuleId.ORGANIZATIONS, {"phone": "1"}, KEY)


def test_a_real_empty_500_on_a_write_leaves_its_outcome_open() -> None:
    client, _ = client_of({"create Accounts": "005_unknown_operation"})
    with pytest.raises(OutcomeUnknown):
        client.create(ModuleId.ORGANIZATIONS, {"accountname": "Alpha"}, KEY)


def test_a_really_deleted_record_is_gone() -> None:
    id_query = "query select id from Products where id = '14x5' limit 0,100;"
    client, _ = client_of({"retrieve 14x5": "076b_retrieve_deleted", id_query: "076d_query_deleted"})
    assert client.look(ModuleId.PRODUCTS, "14x5") is None


def test_a_real_product_is_read_with_taxes_and_prices() -> None:
    client, _ = client_of({**SETUP, "retrieve 14x13": "050_retrieve_Products"})
    record = client.look(ModuleId.PRODUCTS, "14x13")
    assert record is not None
    assert record.rows("taxes") == (
        {"name": "tax1", "rate": Decimal(20)},
        {"name": "tax2", "rate": Decimal(10)},
    )
    assert (record.fields["currency1"], record.fields["unit_price"]) == ("100", "100.00000000")


def test_changing_a_real_product_sends_all_that_82_would_wipe() -> None:
    cases = {**SETUP, "retrieve 14x13": "050_retrieve_Products", "update": "141e_update_Products_round_trip"}
    client, server = client_of(cases)
    current = client.look(ModuleId.PRODUCTS, "14x13")
    assert current is not None
    client.update(ModuleId.PRODUCTS, current, {"description": "new"}, KEY)
    sent = server.elements[-1]
    kept = {name: sent[name] for name in ("tax1", "tax2", "currency1", "currency2", "id", "description")}
    prices = {"currency1": "100.00000000", "currency2": "130"}
    assert kept == {"tax1": "20.000", "tax2": "10.000", "id": "14x13", "description": "new", **prices}


def test_a_real_invoice_is_read_with_its_lines() -> None:
    client, _ = client_of({**SETUP, "retrieve 7x20": "042b_retrieve_Invoice_individual_two_lines"})
    record = client.look(ModuleId.INVOICES, "7x20")
    assert record is not None
    first, second = record.rows("lines")
    assert (first["productid"], first["quantity"], first["tax1"], first["tax2"]) == ("14x13", 2, 20, 10)
    assert (second["listprice"], second["tax2"], second["item_module"]) == (
        Decimal("49.99"),
        0,
        "Products",
    )
    assert (record.fields["currency_code"], record.amount("hdnGrandTotal")) == ("EUR", Decimal("439.964"))


def test_a_real_web_form_invoice_has_unset_discounts_and_its_charges() -> None:
    record = record_of(ModuleId.INVOICES, result("090_retrieve_UI_Invoice_individual"), Codec("", FILINGS))
    first, second = record.rows("lines")
    assert (first["discount_percent"], second["discount_percent"]) == (None, Decimal(10))
    assert (record.fields["shipping_charges"], record.rows("shipping_taxes")) == (
        Decimal(5),
        ({"name": "shtax1", "rate": Decimal(20)},),
    )


def test_a_real_line_whose_item_was_deleted_says_so() -> None:
    record = record_of(
        ModuleId.INVOICES, result("076h_retrieve_Invoice_with_deleted_product"), Codec("", FILINGS)
    )
    (line,) = record.rows("lines")
    assert (line["productid"], line["product_name"], line["deleted"]) == ("", "Gizmo", True)


def test_a_real_name_with_quotes_and_umlauts_is_read_as_people_see_it() -> None:
    record = record_of(
        ModuleId.ORGANIZATIONS, result("121c_retrieve_special_name"), Codec("https://crm", FILINGS)
    )
    assert record.text("accountname") == 'Ö & "Q" <x>'
    assert "label" not in record.fields


def test_a_real_empty_reference_of_83_reads_as_empty() -> None:
    record = record_of(ModuleId.INVOICES, result("8322_retrieve_UI_Invoice"), Codec("", FILINGS))
    assert (record.fields["contact_id"], record.fields["shipping_charges"]) == ("", Decimal(0))


def element_behind(case: str) -> Element | None:
    """The whole invoice that was sent or read, with the server's total left to be compared."""
    exchange = recorded(case)
    raw = exchange.get("response", {}).get("json", {}).get("result") if "response" in exchange else None
    if not isinstance(raw, dict) or "hdnGrandTotal" not in raw:
        return None
    params = exchange["request"]["params"]
    if params["operation"] == "retrieve":
        return whole_invoice(raw, {}, TAXES, Shipping())
    element = params.get("element", {})
    return (
        whole_invoice(element, {}, TAXES, Shipping()) if isinstance(element.get("LineItems"), list) else None
    )


def totalled() -> list[str]:
    names = [] if SHARED is None else sorted(path.stem for path in wire().glob("*Invoice*.json"))
    return [case for case in names if case not in OTHER_TOTALS and element_behind(case) is not None]


@pytest.mark.parametrize("case", totalled())
def test_our_total_of_a_real_invoice_is_the_servers(case: str) -> None:
    element = element_behind(case)
    assert element is not None
    assert abs(expected_total(element) - Decimal(str(result(case)["hdnGrandTotal"]))) <= Decimal("0.01")


def test_a_real_tax_without_effect_is_found_out() -> None:
    stored = record_of(
        ModuleId.INVOICES, result("045f_retrieve_Invoice_tax_not_linked_to_product"), Codec("", FILINGS)
    )
    element = new_invoice({"lines": stored.rows("lines")}, TAXES, Shipping())
    assert differences(element, stored) == ["the total is 100.00 instead of 120.00"]


def test_a_real_round_trip_is_found_unchanged() -> None:
    stored = record_of(ModuleId.INVOICES, result("141b_retrieve_after_round_trip"), Codec("", FILINGS))
    element = element_behind("141_update_Invoice_round_trip")
    assert element is not None
    assert differences(element, stored) == []


def test_a_real_answer_that_is_refused_keeps_its_code() -> None:
    with pytest.raises(RejectedByServer) as caught:
        result_of(answer("8321_create_Invoice_fails").content)
    assert caught.value.code == "INVALID_ID_ATTRIBUTE"


@pytest.mark.parametrize(
    "case", ["071_revise_Accounts", "8306_revise_Products_description_only", "034b_create_Contacts_full"]
)
def test_the_real_answer_to_a_write_is_a_whole_record(case: str) -> None:
    module = {
        "Accounts": ModuleId.ORGANIZATIONS,
        "Products": ModuleId.PRODUCTS,
        "Contacts": ModuleId.CONTACTS,
    }
    (name,) = (name for name in module if name in case)
    record = record_of(module[name], result(case), Codec("", FILINGS))
    described = {"Accounts": "020", "Contacts": "021", "Products": "022"}[name]
    fields = {field["name"] for field in result(f"{described}_describe_{name}")["fields"]}
    custom_and_virtual = {field for field in fields if field.startswith(("cf_", "tax", "currency"))}
    assert fields - custom_and_virtual - {"taxclass"} <= set(record.fields)
