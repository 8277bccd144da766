"""Known or asked about: no value arrives as another one, and none is lost without a word."""

from decimal import Decimal

import pytest

from tests.engine.company import ORGANIZATIONS, SAGE
from tests.engine.entries import PLACE, line


def country_in_sage(company, name):
    address = company.in_sage("contacts", name=name)["main_address"]
    return company.in_sage("addresses", id=address["id"])["country"]["id"]


@pytest.mark.parametrize(
    ("typed", "code"), [("Österreich", "AT"), ("N.I.", "GB"), ("Éire", "IE"), ("Deutschland", "DE")]
)
def test_a_country_in_its_own_words_arrives_as_that_country(company, typed, code):
    company.account("Far Ltd", **{**PLACE, "bill_country": typed})
    company.finished()
    assert country_in_sage(company, "Far Ltd") == code
    assert company.finished().written == []
    assert company.held() == []


@pytest.mark.parametrize("typed", ["C.I.", "Atlantis", "CA"])
def test_an_organization_in_an_unknown_country_is_asked_about_until_it_is_known(company, typed):
    account = company.account("Far Ltd", **{**PLACE, "bill_country": typed})
    company.finished()
    assert company.held() == [("value.unmappable", "vtiger", "Far Ltd")]
    assert "Far Ltd" not in {row["name"] for row in company.sage.all("contacts")}
    company.vtiger.edit({"id": account["id"], "bill_country": "Jersey"})
    company.finished()
    assert country_in_sage(company, "Far Ltd") == "JE"
    assert company.held() == []


def test_a_country_that_becomes_unknown_is_said_and_neither_side_is_written(company):
    account = company.account("Mover Ltd", **{**PLACE, "bill_country": "Austria"})
    company.finished()
    company.vtiger.edit({"id": account["id"], "bill_country": "Atlantis", "phone": "0113 496 0001"})
    ran = company.finished()
    assert [(module, side) for module, side, *_ in ran.written] == [(ORGANIZATIONS, SAGE)]
    assert [change.field for change in ran.of("updated")[0].changes] == ["Primary Phone"]
    assert company.held() == [("value.unmappable", "vtiger", "Mover Ltd")]
    assert country_in_sage(company, "Mover Ltd") == "AT"
    assert company.finished().written == []
    company.vtiger.edit({"id": account["id"], "bill_country": "Deutschland"})
    company.finished()
    assert country_in_sage(company, "Mover Ltd") == "DE"
    assert company.held() == []


def test_what_sage_changes_meanwhile_is_not_lost_to_the_open_question(company):
    account = company.account("Mover Ltd", **{**PLACE, "bill_country": "Austria"})
    company.finished()
    company.vtiger.edit({"id": account["id"], "bill_country": "Atlantis"})
    company.finished()
    address = company.in_sage("contacts", name="Mover Ltd")["main_address"]
    company.sage.update("addresses", address["id"], {"city": "Graz"})
    company.finished()
    shown = company.vtiger.retrieve(account["id"])
    assert (shown["bill_city"], shown["bill_country"]) == ("Graz", "Atlantis")
    assert company.held() == [("value.unmappable", "vtiger", "Mover Ltd")]


def test_an_entity_in_vtiger_is_a_letter_in_sage_and_neither_side_is_rewritten(company):
    account = company.account("Nuts &amp; Bolts Ltd", **PLACE, description="Matt &amp; silk")
    varnish = company.product("Varnish", "V-1", description="Matt &amp; silk varnish")
    company.invoice(account, line(varnish, comment="2 &lt; 3"))
    company.finished()
    assert company.in_sage("contacts", name="Nuts & Bolts Ltd")["notes"] == "Matt & silk"
    assert company.in_sage("products", item_code="V-1")["description"] == "Matt & silk varnish"
    (sold,) = company.sage.all("sales_invoices")
    assert sold["invoice_lines"][0]["description"] == "2 < 3"
    before = company.snapshot()
    assert company.finished().written == []
    assert company.snapshot() == before
    assert company.held() == []


def test_what_vtiger_makes_of_a_script_never_replaces_what_sage_holds(company):
    text = 'Ask <script>alert("x")</script> & co'
    customer = company.customer("Safe Ltd", notes=text)
    company.finished()
    (account,) = company.vtiger.all("Accounts")
    assert "&lt;script&gt;" in account["description"]
    assert company.finished().written == []
    company.vtiger.edit({"id": account["id"], "phone": "0113 496 0001"})
    company.finished()
    company.sage.update("contacts", customer["id"], {"name": "Safer Ltd"})
    company.finished()
    assert company.in_sage("contacts", name="Safer Ltd")["notes"] == text
    assert company.held() == []


def test_an_item_of_sage_s_whose_name_vtiger_would_cut_is_asked_about(company):
    long = company.sage_product(f"{'Long words ' * 10}\nand more", "L-1")
    company.finished()
    assert company.held() == [("value.unmappable", "sage", long["description"])]
    assert company.vtiger.all("Products") == []
    company.sage.update("products", long["id"], {"description": "Short words\nand more"})
    company.finished()
    assert [row["productname"] for row in company.vtiger.all("Products")] == ["Short words"]


EURO = {"currency_id": "21x2", "unit_price": "100.00"}


def test_an_item_priced_in_euro_arrives_without_price_and_is_listed(company):
    account, item = company.account("Alpha Ltd", **PLACE), company.product("Lens", "L-1", **EURO)
    company.invoice(account, line(item, price="84.00"))
    company.finished()
    made = company.in_sage("products", item_code="L-1")
    assert [row["price"] for row in made["sales_prices"] if Decimal(row["price"]) != 0] == []
    assert len(company.sage.all("sales_invoices")) == 1
    assert company.held() == [("value.unmappable", "vtiger", "Lens")]
    assert company.finished().written == []
    prices = [{"price_name": "Sales Price", "price": "84.00", "price_includes_tax": False}]
    company.sage.update("products", made["id"], {"sales_prices": prices, "description": "Lens, best of all"})
    company.finished()
    shown = company.vtiger.retrieve(item["id"])
    assert (Decimal(shown["unit_price"]), shown["currency_id"]) == (Decimal("100.00"), EURO["currency_id"])
    assert shown["description"] == "Lens, best of all"
    assert company.held() == [("value.unmappable", "vtiger", "Lens")]


def gross(price):
    return [{"price_name": "Sales Price", "price": price, "price_includes_tax": True}]


def test_a_price_with_vat_is_net_in_vtiger_and_stays_one_with_vat_in_sage(company):
    ware = company.sage_product("Lens", "L-1", sales_prices=gross("12.00"))
    company.finished()
    (item,) = company.vtiger.all("Products")
    assert Decimal(company.vtiger.retrieve(item["id"])["unit_price"]) == Decimal("10.00")
    company.vtiger.edit({"id": item["id"], "unit_price": "8.34"})
    company.finished()
    rows = company.in_sage("products", id=ware["id"])["sales_prices"]
    price = next(row for row in rows if row["price_name"] == "Sales Price")
    assert (Decimal(price["price"]), price["price_includes_tax"]) == (Decimal("10.01"), True)
    assert company.finished().written == []
    company.sage.update("products", ware["id"], {"sales_prices": gross("9.99")})
    company.finished()
    assert company.held() == [("value.unmappable", "sage", "Lens")]
    assert Decimal(company.vtiger.retrieve(item["id"])["unit_price"]) == Decimal("8.34")


def address_in_sage(company, name, part="main_address"):
    return company.in_sage("addresses", id=company.in_sage("contacts", name=name)[part]["id"])


def test_a_po_box_travels_with_the_street_and_back_into_its_own_field(company):
    account = company.account("Boxed Ltd", **{**PLACE, "bill_street": "", "bill_pobox": "12"})
    company.finished()
    place = address_in_sage(company, "Boxed Ltd")
    assert (place["address_line_1"], place["address_line_2"] or "") == ("PO Box 12", "")
    assert company.finished().written == []
    assert company.vtiger.retrieve(account["id"])["bill_pobox"] == "12"
    lines = {"address_line_1": "1 High St", "address_line_2": "PO Box 13"}
    company.sage.update("addresses", place["id"], lines)
    company.finished()
    shown = company.vtiger.retrieve(account["id"])
    assert (shown["bill_street"], shown["bill_pobox"]) == ("1 High St", "PO Box 13")
    assert company.finished().written == []
    assert company.held() == []


def test_one_line_of_an_invoice_s_address_leaves_the_others_in_place_on_both_sides(company):
    account, widget = company.account("Alpha Ltd", **PLACE), company.product()
    where = {"bill_city": "Leeds", "bill_code": "LS1 1AA", "bill_country": "Ireland", "bill_pobox": "9"}
    bill = company.invoice(account, line(widget), **where)
    company.finished()
    company.vtiger.edit({"id": bill["id"], "bill_city": "York"})
    company.finished()
    (sold,) = company.sage.all("sales_invoices")
    place = sold["main_address"]
    assert (place["address_line_1"], place["address_line_2"], place["city"]) == (
        "1 High St",
        "PO Box 9",
        "York",
    )
    assert (place["postal_code"], place["country"]["id"]) == ("LS1 1AA", "IE")
    company.sage.update("sales_invoices", sold["id"], {"main_address": {**lines_of(place), "city": "Hull"}})
    company.finished()
    shown = company.vtiger.retrieve(bill["id"])
    assert (shown["bill_street"], shown["bill_pobox"], shown["bill_city"]) == ("1 High St", "9", "Hull")
    assert (shown["bill_code"], shown["bill_country"]) == ("LS1 1AA", "Ireland")
    assert company.finished().written == []


def lines_of(place):
    names = ("address_line_1", "address_line_2", "city", "postal_code")
    return {**{name: place[name] for name in names}, "country_id": place["country"]["id"]}


def test_a_new_invoice_date_keeps_the_due_date(company):
    account, widget = company.account("Alpha Ltd", **PLACE), company.product()
    bill = company.invoice(account, line(widget))
    company.finished()
    company.vtiger.edit({"id": bill["id"], "invoicedate": "2026-11-25"})
    company.finished()
    (sold,) = company.sage.all("sales_invoices")
    assert (sold["date"], sold["due_date"]) == ("2026-11-25", "2026-12-20")
    assert company.finished().written == []
    assert company.held() == []


def line_of(company):
    (sold,) = company.sage.all("sales_invoices")
    return sold, sold["invoice_lines"][0]


def written_line(line, **changes):
    names = ("quantity", "unit_price", "tax_amount", "description")
    references = {"product_id": "product", "ledger_account_id": "ledger_account", "tax_rate_id": "tax_rate"}
    sent = {name: line[name] for name in names} | {
        ours: line[name]["id"] for ours, name in references.items()
    }
    return {**sent, **changes}


def test_a_line_s_text_that_sage_changes_arrives_where_vtiger_has_none_and_is_emptied_again(company):
    account, widget = (
        company.account("Alpha Ltd", **PLACE),
        company.product("Widget", "W-1", description="Widget, best"),
    )
    bill = company.invoice(account, line(widget), line(widget, "1", "5.00"))
    company.finished()
    sold, first = line_of(company)
    assert first["description"] == "Widget, best"
    rows = [written_line(first, description="In blue"), written_line(sold["invoice_lines"][1])]
    company.sage.update("sales_invoices", sold["id"], {"invoice_lines": rows})
    company.finished()
    comments = [row["comment"] for row in company.vtiger.retrieve(bill["id"])["LineItems"]]
    assert comments == ["In blue", ""]
    assert company.finished().written == []
    held = company.vtiger.retrieve(bill["id"])["LineItems"]
    company.vtiger.edit({"id": bill["id"], "LineItems": [{**held[0], "comment": ""}, held[1]]})
    company.finished()
    assert line_of(company)[1]["description"] == "Widget, best"
    assert company.finished().written == []
    assert company.held() == []


def test_an_item_s_new_text_rewrites_no_invoice(company):
    account, widget = (
        company.account("Alpha Ltd", **PLACE),
        company.product("Widget", "W-1", description="Widget, best"),
    )
    bill = company.invoice(account, line(widget))
    company.finished()
    company.vtiger.edit({"id": widget["id"], "description": "Widget, better"})
    company.vtiger.edit({"id": bill["id"], "bill_city": "York"})
    company.finished()
    sold, first = line_of(company)
    assert (sold["main_address"]["city"], first["description"]) == ("York", "Widget, best")
    assert company.finished().written == []
    assert company.held() == []


def test_an_item_that_is_deactivated_on_one_side_is_so_on_the_other(company):
    here, there = company.product("Widget", "W-1"), company.sage_product("Gadget", "G-1")
    company.finished()
    gadget = company.in_vtiger("Products", productname="Gadget")
    company.sage.update("products", there["id"], {"active": False})
    company.vtiger.edit({"id": here["id"], "discontinued": "0"})
    company.finished()
    assert company.vtiger.retrieve(gadget["id"])["discontinued"] == "0"
    assert company.in_sage("products", item_code="W-1")["active"] is False
    company.sage.update("products", there["id"], {"active": True})
    company.finished()
    assert company.vtiger.retrieve(gadget["id"])["discontinued"] == "1"
    assert company.finished().written == []
