"""What an ordinary user may see and writes otherwise, and what becomes of texts (facts 25-37)."""

from typing import Any

import pytest

from sagesync_desktop.sandbox.vtiger.state import User
from tests.contract.vtiger_practice import Practice
from tests.worlds import safe_form

SALES, SALES_KEY = "sales", "sales-key"


@pytest.fixture
def practice() -> Practice:
    """A practice world in whose session an ordinary user works."""
    practice = Practice()
    practice.world.add_user(SALES, SALES_KEY)
    practice.session = practice.login(SALES, SALES_KEY)
    return practice


def user(practice: Practice, **values: Any) -> User:
    found = practice.world.state.user_named(SALES)
    assert found is not None
    for name, value in values.items():
        setattr(found, name, value)
    return found


def stored(practice: Practice, text: str, field: str = "description") -> str:
    made = practice.create("Contacts", lastname="T", **{field: text})
    return str(practice.world.retrieve(made["id"])[field])


# -- facts 25 to 29: an ordinary user


def test_users_are_closed_to_an_ordinary_user_the_own_record_included(practice: Practice) -> None:
    own = f"19x{user(practice).number}"
    for answer in (
        practice.get(operation="retrieve", id=own),
        practice.get(operation="retrieve", id=practice.owner),
        practice.get(operation="describe", elementType="Users"),
        practice.get(operation="query", query="select * from Users;"),
        practice.get(operation="query", query="select count(*) from Users;"),
    ):
        assert answer["error"]["code"] == "ACCESS_DENIED"
    assert "Users" not in practice.get(operation="listtypes")["result"]["types"]


def test_the_facts_on_oneself_are_those_of_login(practice: Practice) -> None:
    told = practice.post(**practice.login_request(SALES, SALES_KEY))["result"]
    assert (told["userId"], told["is_admin"], told["date_format"]) == ("19x5", "off", "yyyy-mm-dd")
    assert set(practice.post(operation="extendsession")["result"]) == {
        "sessionName",
        "userId",
        "version",
        "vtigerVersion",
    }


@pytest.mark.parametrize(("decimals", "shown"), [("2", "10.01"), ("3", "10.005"), ("0", "10")])
def test_ones_own_decimals_can_be_read_from_any_invoices_figures(
    practice: Practice, decimals: str, shown: str
) -> None:
    line = {"productid": practice.product, "quantity": "1", "listprice": "10.005"}
    made = practice.world.create("Invoice", practice.invoice(LineItems=[line]))
    user(practice, no_of_currency_decimals=decimals)
    seen = practice.get(operation="retrieve", id=made["id"])["result"]
    assert seen["LineItems_FinalDetails"]["1"]["listPrice1"] == shown
    assert seen["LineItems"][0]["listprice"] == "10.00500000"


def test_a_user_without_decimals_rounds_amounts_but_neither_lines_nor_totals(practice: Practice) -> None:
    sales = user(practice, no_of_currency_decimals="0")
    item = {"productname": "Nut", "assigned_user_id": practice.owner, "unit_price": "49.99"}
    assert practice.world.create("Products", item, sales)["unit_price"] == "50.00000000"
    line = {"productid": practice.product, "quantity": "1", "listprice": "10.55"}
    made = practice.world.create("Invoice", practice.invoice(LineItems=[line], received="10.55"), sales)
    after = practice.world.retrieve(made["id"])
    assert (after["received"], after["hdnGrandTotal"]) == ("11.00000000", "12.66000000")


def test_a_user_of_another_currency_sees_a_wrong_price_in_the_base_currency(practice: Practice) -> None:
    sales = user(practice, currency_id=3)
    item = {
        "productname": "Nut",
        "assigned_user_id": practice.owner,
        "unit_price": "49.99",
        "currency1": "49.99",
    }
    shown = practice.world.create("Products", item, sales)
    assert (shown["unit_price"], shown["currency1"]) == ("49.99000000", 49.99 / 1.25)


def test_settings_and_counts_are_open_to_an_ordinary_user(practice: Practice) -> None:
    for module in ("CompanyDetails", "Currency", "Tax", "Groups", "LineItem"):
        text = f"select * from {module};"
        assert practice.get(operation="query", query=text)["success"]
    for module in ("Accounts", "Contacts", "Products", "Services", "Invoice", "Groups"):
        text = f"select count(*) from {module};"
        assert practice.get(operation="query", query=text)["result"]


def test_line_discounts_are_not_described_to_an_ordinary_user_and_survive_his_echo(
    practice: Practice,
) -> None:
    fields = practice.get(operation="describe", elementType="Invoice")["result"]["fields"]
    assert {"discount_amount", "discount_percent"} & {field["name"] for field in fields} == set()
    line = {**practice.invoice()["LineItems"][0], "discount_percent": "12.5"}
    made = practice.world.create("Invoice", practice.invoice(LineItems=[line]))
    shown = practice.get(operation="retrieve", id=made["id"])["result"]
    assert practice.post(operation="update", element=safe_form(shown))["success"]
    assert practice.world.retrieve(made["id"])["LineItems"][0]["discount_percent"] == "12.500"


def test_change_password_answers_a_text_with_status_200(practice: Practice) -> None:
    response = practice.raw("POST", operation="changePassword", id="19x5")
    assert (response.status_code, response.mimetype) == (200, "text/html")
    assert "restricted" in response.text


# -- fact 30


def test_a_tax_made_by_api_is_described_for_items_and_lines_but_not_for_invoices() -> None:
    practice = Practice()
    practice.post(operation="create", elementType="Tax", element={"taxlabel": "Exempt", "percentage": "0"})
    described = {
        module: {
            field["name"]
            for field in practice.get(operation="describe", elementType=module)["result"]["fields"]
        }
        for module in ("Products", "LineItem", "Invoice")
    }
    assert {module: "tax4" in names for module, names in described.items()} == {
        "Products": True,
        "LineItem": True,
        "Invoice": False,
    }


# -- facts 31 to 34: texts of records

KEPT = (
    "Tom &amp; Jerry",
    "A &lt;b&gt; Co",
    "A <b>bold</b> Co",
    "<img src=x onerror=alert(1)>",
    "  blanks  ",
    "tab\there",
    "one\r\ntwo",
    "nul\x00",
    "\u202ertl",
    "zero\u200bwidth",
    "Mu\u0308ller",
    "\"x\" and 'y'",
)


@pytest.mark.parametrize("text", KEPT)
def test_a_text_is_stored_and_retrieved_as_it_was_sent(text: str) -> None:
    practice = Practice()
    made = practice.create("Accounts", accountname="T", description=text)
    query = f"select description from Accounts where id='{made['id']}';"
    assert practice.world.retrieve(made["id"])["description"] == text
    assert practice.get(operation="query", query=query)["result"][0]["description"] == text


@pytest.mark.parametrize("version", ["8.2.0", "8.3.0", "8.4.0"])
def test_script_is_stored_escaped_and_four_byte_signs_become_question_marks(version: str) -> None:
    practice = Practice(version)
    assert stored(practice, "<script>a</script> <b>") == "&lt;script&gt;a&lt;/script&gt; &lt;b&gt;"
    assert stored(practice, "Smile 😀", "phone") == "Smile ????"


@pytest.mark.parametrize("text", ["Tom &amp; Jerry", "A &lt;b&gt; Co", "<script>a</script>"])
def test_the_answer_to_a_write_has_lost_one_level_of_entities_and_an_echo_changes_nothing(text: str) -> None:
    practice = Practice()
    made = practice.create("Accounts", accountname=text)
    kept = practice.world.retrieve(made["id"])
    assert made["accountname"] != kept["accountname"]
    assert practice.world.update(kept)["accountname"] == made["accountname"]
    assert practice.world.retrieve(made["id"]) == kept


def test_an_entity_that_is_not_in_the_name_stays_in_the_answer() -> None:
    made = Practice().create("Accounts", accountname="Plain", description="Tom &amp; Jerry")
    assert made["description"] == "Tom &amp; Jerry"


@pytest.mark.parametrize(
    ("name", "label"), [("€ “x”", "&euro; &ldquo;x&rdquo;"), ("  lead  ", "lead"), ("A &amp; B", "A &amp; B")]
)
def test_a_label_is_encoded_and_trimmed(name: str, label: str) -> None:
    practice = Practice()
    made = practice.create("Accounts", accountname=name)
    assert practice.world.retrieve(made["id"])["label"] == label


# -- facts 35 to 37


def test_a_line_comment_that_encodes_an_earlier_one_comes_back_decoded_once() -> None:
    practice = Practice()
    line = practice.invoice()["LineItems"][0]
    texts = ("Tom & Jerry", "Tom &amp; Jerry", "A &lt;b&gt; Co", "Smile 😀")
    made = practice.world.create(
        "Invoice", practice.invoice(LineItems=[{**line, "comment": t} for t in texts])
    )
    read = [each["comment"] for each in practice.world.retrieve(made["id"])["LineItems"]]
    assert read == ["Tom & Jerry", "Tom & Jerry", "A &lt;b&gt; Co", "Smile ????"]


def test_the_web_form_removes_script_decodes_entities_and_trims() -> None:
    practice = Practice()
    typed = {"accountname": " Tom &amp; Jerry ", "description": "a <script>b</script> &lt; <b>c</b>"}
    shown = practice.world.enter("Accounts", typed)
    assert (shown["accountname"], shown["description"]) == ("Tom & Jerry", "a  < <b>c</b>")


@pytest.mark.parametrize(
    ("name", "finds"), [("Tom &amp; Jerry", True), ("  blanks", True), ("Smile 😀", False)]
)
def test_a_name_is_found_as_it_is_stored_and_an_emoji_never(name: str, finds: bool) -> None:
    practice = Practice()
    practice.create("Accounts", accountname=name)
    text = f"select id from Accounts where accountname='{name}';"
    assert bool(practice.get(operation="query", query=text)["result"]) is finds
