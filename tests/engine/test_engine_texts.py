"""Texts of every kind go through both systems unharmed, or are held back with a reason."""

import pytest

from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step

NAMES = {
    "quotes": "O'Brien's \"Best\" ''Ltd''",
    "a backslash": "Back\\slash \\' Ltd\\",
    "percent signs": "100% _sure_ %s %n Ltd",
    "a query of its own": "x' or '1'='1'; drop table vtiger_account; --",
    "right to left": "شركة الأمل المحدودة",
    "marks of direction": "\u202eLtd evil\u202c",
    "letters of their own": "Zoë Łukasz Ålesund Żółć 株式会社",
    "joined accents": "Cafe\u0301 Ltd",
    "mark-up": "<b>Bold</b> &amp; <img src=x onerror=alert(1)> Ltd",
    "templates": "{name} {0.__class__} ${x} Ltd",
    "a formula": "=1+1 Ltd",
}
EMOJI = "Party 🎉 Ltd"


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_an_organization_of_vtiger_s_keeps_its_name(company, name):
    company.account(name, **PLACE)
    company.finished()
    company.finished()
    assert company.held() == []
    assert company.finished().written == []
    assert_in_step(company)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_customer_of_sage_s_keeps_its_name_and_is_found_again(company, name):
    company.customer(name)
    company.finished()
    counts = company.count()
    company.lose_database()
    company.finished()
    assert company.finished().written == []
    assert company.count() == counts
    assert_in_step(company)


@pytest.mark.parametrize("letter", ["\0", "\x01", "\x1b", "\x7f", "\u2028"])
def test_a_control_character_in_a_name_crashes_nothing_and_doubles_nothing(company, letter):
    company.customer(f"Odd{letter}Ltd")
    company.finished()
    counts = company.count()
    company.finished()
    assert company.finished().written == []
    assert company.count() == counts


def test_a_name_with_an_emoji_is_held_back_from_vtiger_and_stays_in_sage(company):
    company.customer(EMOJI)
    company.finished()
    assert company.held() == [("text.not_storable", "sage", EMOJI)]
    assert company.vtiger.all("Accounts") == []
    assert company.in_sage("contacts", name=EMOJI)


def test_an_emoji_added_in_sage_is_never_overwritten_from_vtiger(company):
    account = company.account("Party Ltd", **PLACE)
    company.finished()
    twin = company.in_sage("contacts", name="Party Ltd")
    company.sage.update("contacts", twin["id"], {"name": EMOJI})
    company.finished()
    company.vtiger.edit({"id": account["id"], "phone": "0113 496 0001"})
    company.finished()
    company.finished()
    assert company.in_sage("contacts", id=twin["id"])["name"] == EMOJI
    assert company.vtiger.retrieve(account["id"])["accountname"] == "Party Ltd"


def test_the_question_marks_that_vtiger_made_of_an_emoji_never_replace_it_in_sage(company):
    """A person pastes Sage's name into Vtiger, which stores it as "Party ???? Ltd"."""
    account = company.account("Party Ltd", **PLACE)
    company.finished()
    twin = company.in_sage("contacts", name="Party Ltd")
    company.sage.update("contacts", twin["id"], {"name": EMOJI})
    company.finished()
    company.vtiger.edit({"id": account["id"], "accountname": EMOJI})
    assert company.vtiger.retrieve(account["id"])["accountname"] == "Party ???? Ltd"
    for _ in range(3):
        company.finished()
    assert company.in_sage("contacts", id=twin["id"])["name"] == EMOJI


def test_an_emoji_typed_into_vtiger_does_not_reach_sage_as_question_marks(company):
    account = company.account("Party Ltd", **PLACE)
    company.finished()
    company.vtiger.edit({"id": account["id"], "accountname": EMOJI})
    for _ in range(2):
        company.finished()
    assert company.in_sage("contacts", name="Party Ltd")
    assert [rule for rule, *_ in company.held()] == ["text.not_storable"]
    company.vtiger.edit({"id": account["id"], "accountname": "Party Hats Ltd"})
    company.finished()
    assert company.held() == []
    assert company.in_sage("contacts", name="Party Hats Ltd")


def test_a_line_that_vtiger_made_question_marks_of_does_not_reach_sage(company):
    widget = company.product()
    account = company.account("Alpha Ltd", **PLACE)
    invoice = company.invoice(account, line(widget, comment="With ????"))
    assert "????" in str(company.vtiger.retrieve(invoice["id"])["LineItems"])
    company.finished()
    assert "????" not in str(company.sage.all("sales_invoices"))


def test_an_invoice_line_with_an_emoji_is_held_back_from_vtiger_and_stays_in_sage(company):
    customer = company.customer("Beta Ltd")
    gadget = company.sage_product()
    company.sage_invoice(customer, company.sage_line(gadget, description="Gadget 🎉"))
    company.finished()
    company.finished()
    (invoice,) = company.sage.all("sales_invoices")
    assert invoice["invoice_lines"][0]["description"] == "Gadget 🎉"
    assert "????" not in str(company.vtiger.all("Invoice"))
