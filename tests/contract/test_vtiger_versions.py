"""What 8.3.0 and 8.4.0 cannot do, and what they still can (facts 63-75)."""

from typing import Any

import pytest

from tests.contract.vtiger_practice import Practice
from tests.worlds import set_user

BROKEN = ("8.3.0", "8.4.0")


@pytest.fixture(params=BROKEN)
def practice(request: pytest.FixtureRequest) -> Practice:
    return Practice(request.param)


def entered(practice: Practice, **header: Any) -> dict[str, Any]:
    return practice.world.enter("Invoice", practice.invoice(2, **header))


def status(practice: Practice, operation: str, element: dict[str, Any]) -> int:
    return practice.raw("POST", operation=operation, element=element).status_code


def lines_of(practice: Practice, record_id: str) -> list[Any]:
    text = f"select * from LineItem where parent_id='{record_id}';"
    return list(practice.get(operation="query", query=text)["result"])


def ordinary(version: str) -> Practice:
    practice = Practice(version)
    set_user(practice.world, is_admin=False)
    return practice


# -- fact 63


@pytest.mark.parametrize("where", ["", " where accountname='Ada Ltd'", " where accountname='no such'"])
def test_a_count_answers_an_empty_list_with_success(practice: Practice, where: str) -> None:
    text = f"select count(*) from Accounts{where};"
    answer = practice.get(operation="query", query=text)
    assert answer == {"success": True, "result": []}


def test_pages_by_limit_and_by_id_see_every_record(practice: Practice) -> None:
    made = [practice.create("Contacts", lastname=f"Person {index}")["id"] for index in range(3)]
    pages = [
        practice.get(operation="query", query=text)["result"]
        for text in (
            "select id from Contacts order by id limit 1,100;",
            f"select id from Contacts where id > '{made[0]}' order by id limit 0,100;",
        )
    ]
    assert pages == [[{"id": each} for each in made[1:]]] * 2


# -- fact 64


def test_unset_references_and_columns_of_the_form_are_null(practice: Practice) -> None:
    invoice = entered(practice)
    line = invoice["LineItems"][0]
    assert (invoice["contact_id"], line["discount_percent"], line["tax2"]) == (None, None, None)
    assert invoice["hdnDiscountAmount"] == ""


# -- facts 65 and 74


def test_an_ordinary_user_of_830_sees_no_business_module() -> None:
    practice = ordinary("8.3.0")
    types = practice.get(operation="listtypes")["result"]["types"]
    assert {"Accounts", "Contacts", "Products", "Services", "Invoice", "Users"} & set(types) == set()
    assert {"Tax", "Currency", "CompanyDetails"} <= set(types)
    for answer in (
        practice.get(operation="describe", elementType="Invoice"),
        practice.get(operation="query", query="select id from Accounts;"),
        practice.get(operation="retrieve", id=practice.account),
        practice.post(operation="create", elementType="Contacts", element={"lastname": "A"}),
        practice.post(operation="revise", element={"id": practice.account, "phone": "1"}),
        practice.post(operation="delete", id=practice.account),
    ):
        assert answer["error"]["code"] == "ACCESS_DENIED"
    assert practice.get(operation="query", query="select * from Tax;")["success"]


@pytest.mark.parametrize("version", ["8.2.0", "8.4.0"])
def test_an_ordinary_user_of_the_others_sees_them(version: str) -> None:
    practice = ordinary(version)
    types = practice.get(operation="listtypes")["result"]["types"]
    assert {"Accounts", "Contacts", "Products", "Services", "Invoice"} <= set(types)
    assert practice.get(operation="retrieve", id=practice.account)["success"]


# -- facts 66, 74 and 75


@pytest.mark.parametrize("operation", ["sync", "retrieve_inventory"])
def test_some_operations_die_and_the_session_lives_on(practice: Practice, operation: str) -> None:
    response = practice.raw("GET", operation=operation, modifiedTime="1", elementType="Accounts", id="7x2")
    assert (response.status_code, response.text) == (500, "")
    assert practice.get(operation="retrieve", id=practice.account)["success"]


def test_logout_dies_on_830_and_ends_the_session_on_840() -> None:
    old, new = Practice("8.3.0"), Practice("8.4.0")
    assert old.raw("POST", operation="logout").status_code == 500
    assert old.get(operation="retrieve", id=old.account)["success"]
    assert new.post(operation="logout")["result"] == {"message": "successfull"}
    assert new.get(operation="retrieve", id=new.account)["error"]["code"] == "INVALID_SESSIONID"


@pytest.mark.parametrize("version", ["8.2.0", "8.3.0", "8.4.0"])
def test_login_tells_the_version(version: str) -> None:
    practice = Practice(version)
    assert practice.post(operation="extendsession")["result"]["vtigerVersion"] == version


# -- fact 67


def test_an_invoice_cannot_be_created_and_leaves_nothing_behind(practice: Practice) -> None:
    answer = practice.post(operation="create", elementType="Invoice", element=practice.invoice())
    assert answer["error"]["code"] == "INVALID_ID_ATTRIBUTE"
    assert practice.world.all("Invoice") == []


# -- facts 68 and 69


@pytest.mark.parametrize("operation", ["update", "revise"])
@pytest.mark.parametrize("changed", [{}, {"quantity": "5"}], ids=["an echo", "a change"])
def test_a_write_with_lines_erases_them_and_leaves_a_record_that_cannot_be_opened(
    practice: Practice, operation: str, changed: dict[str, str]
) -> None:
    invoice = entered(practice)
    sent = {
        name: value for name, value in invoice.items() if not name.startswith(("hdnDiscount", "LineItems"))
    }
    sent["LineItems"] = [{**line, **changed} for line in invoice["LineItems"]]
    assert status(practice, operation, sent) == 500
    assert lines_of(practice, invoice["id"]) == []
    assert practice.raw("GET", operation="retrieve", id=invoice["id"]).status_code == 500
    text = f"select hdnGrandTotal from Invoice where id='{invoice['id']}';"
    assert practice.get(operation="query", query=text)["result"] == [
        {"hdnGrandTotal": "24.00000000", "id": invoice["id"]}
    ]
    mended = practice.world.edit({"id": invoice["id"], "LineItems": practice.invoice()["LineItems"]})
    assert len(mended["LineItems"]) == 1


def test_an_echo_with_an_empty_discount_dies_before_it_does_harm(practice: Practice) -> None:
    invoice = entered(practice)
    sent = {name: value for name, value in invoice.items() if name != "LineItems_FinalDetails"}
    assert status(practice, "update", sent) == 500
    assert practice.world.retrieve(invoice["id"]) == invoice


def test_a_delete_of_an_invoice_erases_its_lines_and_does_not_delete_it(practice: Practice) -> None:
    invoice = entered(practice)
    assert practice.raw("POST", operation="delete", id=invoice["id"]).status_code == 500
    assert lines_of(practice, invoice["id"]) == []
    assert practice.raw("GET", operation="retrieve", id=invoice["id"]).status_code == 500
    text = f"select id from Invoice where id='{invoice['id']}';"
    assert practice.get(operation="query", query=text)["result"] == [{"id": invoice["id"]}]


def test_other_records_are_deleted_well_and_invoices_in_the_page(practice: Practice) -> None:
    invoice, contact = entered(practice), practice.create("Contacts", lastname="A")
    for record_id in (contact["id"], practice.product, practice.account):
        assert practice.post(operation="delete", id=record_id)["success"]
    practice.world.delete(invoice["id"])
    answer = practice.get(operation="retrieve", id=invoice["id"])
    assert answer["error"]["code"] == "ACCESS_DENIED"


# -- fact 70


def test_header_only_writes_work_and_an_empty_list_of_lines_is_harmless(practice: Practice) -> None:
    invoice = entered(practice)
    values = {"duedate": "2027-01-31", "invoicestatus": "Paid", "received": "24.00", "balance": "0"}
    practice.world.revise({"id": invoice["id"], "LineItems": [], **values})
    after = practice.world.retrieve(invoice["id"])
    assert [after[name] for name in values] == ["2027-01-31", "Paid", "24.00000000", "0.00000000"]
    sent = {name: value for name, value in after.items() if not name.startswith(("hdnDiscount", "LineItems"))}
    practice.world.update({**sent, "bill_city": "Bath"})
    again = practice.world.retrieve(invoice["id"])
    assert (again["bill_city"], again["LineItems"]) == ("Bath", invoice["LineItems"])


def test_discounts_and_adjustment_sent_alone_do_not_change_the_total_but_a_sent_total_does(
    practice: Practice,
) -> None:
    invoice = entered(practice)
    practice.world.revise({"id": invoice["id"], "hdnDiscountAmount": "1", "txtAdjustment": "1"})
    after = practice.world.retrieve(invoice["id"])
    assert (after["hdnGrandTotal"], after["txtAdjustment"]) == ("24.00000000", "1.00000000")
    practice.world.revise({"id": invoice["id"], "hdnGrandTotal": "999"})
    assert practice.world.retrieve(invoice["id"])["hdnGrandTotal"] == "999.00000000"


def test_a_revise_without_the_rate_sets_1(practice: Practice) -> None:
    invoice = entered(practice, currency_id="21x2", conversion_rate="1.201")
    practice.world.revise({"id": invoice["id"], "duedate": "2027-01-31"})
    assert practice.world.retrieve(invoice["id"])["conversion_rate"] == "1.000"
