"""Records that change while they are being synced, and how much fits into one second."""

from datetime import UTC, datetime

import pytest

from tests.engine.company import ORGANIZATIONS, SAGE, VTIGER
from tests.engine.edits import EDITS, put_product, settle
from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step
from tests.worlds import set_modified


class Meddler:
    """A client behind which somebody changes something just before a method is called."""

    def __init__(self, inner, side, method, act):
        self._inner, self._method, self._act = inner, method, act
        self._is_ours = inner.side is side

    def __getattr__(self, name):
        if self._is_ours and name == self._method and self._act is not None:
            act, self._act = self._act, None
            act()
        return getattr(self._inner, name)


def meddle(company, side, method, act):
    company.wrap_port = lambda inner: Meddler(inner, side, method, act)


def test_a_product_changed_in_sage_between_reading_and_writing_is_left_for_the_next_run(synced):
    act, there, _back = EDITS["product in Vtiger"]
    act(synced, there)
    meddle(synced, SAGE, "look", lambda: put_product(synced, {"active": False, "description": "Theirs"}))
    ran = synced.finished()
    synced.wrap_port = lambda inner: inner
    assert [rule for rule, _name in ran.rules] == ["record.moved"]
    assert synced.in_sage("products", item_code="W-1")["description"] == "Theirs"
    assert [rule for rule, _name in synced.finished().rules] == ["record.conflict"]


@pytest.mark.parametrize("method", ["look", "update"])
def test_a_product_changed_in_vtiger_between_reading_and_writing_is_left_for_the_next_run(synced, method):
    put_product(synced, {"description": "From Sage"})
    product = synced.in_vtiger("Products", productname="Widget")["id"]

    def act():
        synced.clock.advance(1)
        synced.vtiger.edit({"id": product, "discontinued": "0"})

    meddle(synced, VTIGER, method, act)
    ran = synced.finished()
    synced.wrap_port = lambda inner: inner
    assert [rule for rule, _name in ran.rules] == ["record.moved"]
    assert synced.vtiger.retrieve(product)["discontinued"] == "0"
    settle(synced)
    assert synced.vtiger.retrieve(product)["description"] == "From Sage"
    assert synced.in_sage("products", item_code="W-1")["active"] is False
    assert_in_step(synced)


def test_an_unmapped_change_between_reading_and_writing_does_not_hold_the_write_up(synced):
    act, there, _back = EDITS["product in Vtiger"]
    act(synced, there)
    meddle(synced, SAGE, "look", lambda: put_product(synced, {"notes": "For the store room"}))
    assert [side for _module, side, *_ in synced.finished().written] == [SAGE]
    synced.wrap_port = lambda inner: inner
    assert synced.in_sage("products", item_code="W-1")["notes"] == "For the store room"
    settle(synced)


def test_a_record_deleted_between_reading_and_writing_is_said_and_not_made_again(synced):
    act, there, _back = EDITS["product in Vtiger"]
    act(synced, there)
    product = synced.sage_product("Free", "F-1")["id"]
    synced.finished()
    free = synced.in_vtiger("Products", productcode="F-1")["id"]
    synced.vtiger.edit({"id": free, "description": "Edited"})
    meddle(synced, SAGE, "look", lambda: synced.sage.delete("products", product))
    ran = synced.finished()
    synced.wrap_port = lambda inner: inner
    assert [rule for rule, _name in ran.rules] == ["record.gone"]
    assert [rule for rule, _name in synced.finished().rules] == ["record.deleted_and_edited"]
    assert len([row for row in synced.sage.all("products") if row["item_code"] == "F-1"]) == 0


# -- one second is long


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_an_edit_in_the_second_in_which_we_read_comes_with_the_next_run(synced, edit):
    act, there, _back = edit
    synced.finished(wait=0)
    act(synced, there)
    assert len(synced.finished().written) == 1
    assert_in_step(synced)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("product in Vtiger", (put_product, {"active": False})),
        ("organization in Vtiger", EDITS["organization in Sage"]),
        ("service in Vtiger", EDITS["service in Sage"]),
        ("contact in Vtiger", (EDITS["contact in Sage"][0], {"mobile": "07700 900123"})),
        ("service in Sage", EDITS["service in Vtiger"]),
        ("organization in Sage", EDITS["organization in Vtiger"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_edit_in_the_second_of_our_own_write_comes_with_the_next_run(synced, ours, theirs):
    act, there, _back = EDITS[ours]
    act(synced, there)
    assert len(synced.finished(wait=0).written) == 1
    theirs[0](synced, theirs[1])
    assert len(synced.finished().written) == 1
    assert_in_step(synced)


MADE = {
    "organization in Sage": (
        lambda company: company.account("New Ltd", **PLACE, phone="0113 1"),
        lambda company: company.sage.update(
            "contacts", company.in_sage("contacts", name="New Ltd")["id"], {"notes": "Pays late"}
        ),
    ),
    "product in Sage": (
        lambda company: company.product("New", "N-1"),
        lambda company: company.sage.update(
            "products", company.in_sage("products", item_code="N-1")["id"], {"active": False}
        ),
    ),
    "product in Vtiger": (
        lambda company: company.sage_product("New", "N-1"),
        lambda company: company.vtiger.edit(
            {"id": company.in_vtiger("Products", productcode="N-1")["id"], "discontinued": "0"}
        ),
    ),
    "organization in Vtiger": (
        lambda company: company.customer("New Ltd"),
        lambda company: company.vtiger.edit(
            {"id": company.in_vtiger("Accounts", accountname="New Ltd")["id"], "phone": "0113 2"}
        ),
    ),
    "invoice in Sage": (
        lambda company: company.invoice(
            company.in_vtiger("Accounts", accountname="Alpha Ltd"),
            line(company.in_vtiger("Products", productcode="W-1")),
        ),
        lambda company: company.sage.update(
            "sales_invoices", company.sage.all("sales_invoices")[-1]["id"], {"due_date": "2026-12-31"}
        ),
    ),
}


@pytest.mark.parametrize(("make", "edit"), MADE.values(), ids=MADE)
def test_an_edit_in_the_second_in_which_we_made_the_record_comes_with_the_next_run(synced, make, edit):
    make(synced)
    assert len(synced.finished(wait=0).written) == 1
    edit(synced)
    assert len(synced.finished().written) == 1
    assert synced.finished().written == []
    assert_in_step(synced)


def test_an_edit_before_our_write_in_the_second_of_the_last_one_is_not_overwritten(synced):
    """The stamp does not move, so the content tells (8.2.0, measured: fact 52)."""
    act, there, _back = EDITS["product in Sage"]
    act(synced, there)
    product = synced.in_vtiger("Products", productname="Widget")
    stamp = datetime.fromisoformat(product["modifiedtime"]).replace(tzinfo=UTC)

    def edit():
        synced.vtiger.edit({"id": product["id"], "description": "By a person"})
        set_modified(synced.vtiger, product["id"], stamp)

    meddle(synced, VTIGER, "look", edit)
    ran = synced.finished()
    synced.wrap_port = lambda inner: inner
    assert [rule for rule, _name in ran.rules] == ["record.moved"]
    assert synced.vtiger.retrieve(product["id"])["description"] == "By a person"


def test_three_hundred_records_of_one_second_all_travel_both_ways(company):
    company.only(ORGANIZATIONS)
    for number in range(150):
        company.account(f"Vtiger firm {number:03}", email1=f"v{number}@v.example", **PLACE)
        company.customer(f"Sage firm {number:03}")
    company.finished()
    company.finished()
    assert len(company.store.links(ORGANIZATIONS)) == 300
    assert_in_step(company)
    for row in company.vtiger.all("Accounts")[:120]:
        company.vtiger.edit({"id": row["id"], "description": "Edited in one second"})
    assert len(company.finished().written) == 120
    assert_in_step(company)
