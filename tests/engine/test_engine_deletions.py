"""Deleted, restored, vanished from view: what is left alone, what is said, and what writes nothing at all."""

from datetime import UTC, datetime, timedelta

import pytest

from sagesync_desktop.core.errors import GuardTripped, PermissionMissing
from sagesync_desktop.core.types import Direction
from tests.engine.company import ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.in_step import assert_in_step
from tests.worlds import set_modified

HOUR, DAY = timedelta(hours=1).total_seconds(), timedelta(days=1).total_seconds()


def a_day_later(company):
    company.clock.advance(DAY)


def account(company, name="Alpha Ltd"):
    return company.in_vtiger("Accounts", accountname=name)["id"]


def product(company, name="Widget"):
    return company.in_vtiger("Products", productname=name)["id"]


def sage_product(company, code="W-1"):
    return company.in_sage("products", item_code=code)["id"]


def with_products(company, count):
    for number in range(count):
        company.product(f"Item {number:02}", f"I-{number:02}", description=f"Item {number:02}, new")
    company.only(PRODUCTS)
    company.finished()
    company.finished()


# -- deletions, one by one


def test_deleted_in_sage_is_left_alone_in_vtiger_said_once_and_never_made_again(company):
    with_products(company, 3)
    company.sage.delete("products", sage_product(company, "I-01"))
    company.clock.advance(HOUR)
    before = company.snapshot()
    ran = company.finished()
    assert ran.rules == [("record.deleted_elsewhere", "Item 01")]
    for _ in range(4):
        assert company.finished().outcomes == ()
    assert company.snapshot() == before
    assert len(company.store.links(PRODUCTS)) == 2
    assert_in_step(company)


def test_deleted_in_vtiger_is_left_alone_in_sage_said_once_and_never_made_again(company):
    with_products(company, 3)
    company.vtiger.delete(product(company, "Item 01"))
    a_day_later(company)
    before = company.snapshot()
    ran = company.finished()
    assert ran.rules == [("record.deleted_elsewhere", "Item 01, new")]
    for _ in range(4):
        assert company.finished().outcomes == ()
    assert company.snapshot() == before
    assert_in_step(company)


def test_the_survivor_of_a_deletion_may_be_edited_without_being_made_again(company):
    with_products(company, 3)
    company.sage.delete("products", sage_product(company, "I-01"))
    company.clock.advance(HOUR)
    company.finished()
    company.vtiger.edit({"id": product(company, "Item 01"), "description": "Edited afterwards"})
    assert company.finished().written == []
    assert len(company.sage.all("products")) == 2


def test_the_survivor_deleted_as_well_is_forgotten(company):
    with_products(company, 3)
    company.sage.delete("products", sage_product(company, "I-01"))
    company.clock.advance(HOUR)
    company.finished()
    company.vtiger.delete(product(company, "Item 01"))
    a_day_later(company)
    company.finished()
    assert company.held() == []
    assert_in_step(company)


def test_deleted_on_both_sides_is_forgotten_in_silence(company):
    with_products(company, 3)
    company.sage.delete("products", sage_product(company, "I-01"))
    company.vtiger.delete(product(company, "Item 01"))
    a_day_later(company)
    ran = company.finished()
    assert ran.outcomes == ()
    assert len(company.store.links(PRODUCTS)) == 2
    assert company.held() == []


def test_deleted_in_sage_and_edited_in_vtiger_is_shown_and_nothing_moves(company):
    with_products(company, 3)
    company.sage.delete("products", sage_product(company, "I-01"))
    company.vtiger.edit({"id": product(company, "Item 01"), "description": "Edited too"})
    company.clock.advance(HOUR)
    before = company.snapshot()
    assert company.finished().rules == [("record.deleted_and_edited", "Item 01")]
    for _ in range(3):
        assert company.finished().outcomes == ()
    assert company.snapshot() == before


def test_deleted_in_vtiger_and_edited_in_sage_is_shown_and_nothing_moves(company):
    with_products(company, 3)
    company.vtiger.delete(product(company, "Item 01"))
    company.sage.update("products", sage_product(company, "I-01"), {"description": "Edited too"})
    a_day_later(company)
    before = company.snapshot()
    assert [rule for rule, _name in company.finished().rules] == ["record.deleted_and_edited"]
    assert company.snapshot() == before


def test_an_edit_that_meets_a_deletion_before_the_sweep_is_shown_too(company):
    with_products(company, 3)
    company.vtiger.delete(product(company, "Item 01"))
    company.sage.update("products", sage_product(company, "I-01"), {"description": "Edited too"})
    assert [rule for rule, _name in company.finished().rules] == ["record.gone"]
    assert [rule for rule, _name in company.finished().rules] == ["record.deleted_and_edited"]
    assert company.finished().outcomes == ()


def test_restored_from_the_recycle_bin_is_linked_again_and_not_doubled(company):
    with_products(company, 3)
    restored = product(company, "Item 01")
    company.vtiger.delete(restored)
    a_day_later(company)
    company.finished()
    company.vtiger.restore(restored)
    a_day_later(company)
    company.finished()
    company.finished()
    assert company.held() == []
    assert len(company.store.links(PRODUCTS)) == 3
    assert company.count()[0][2] == company.count()[1][2] == 3
    assert_in_step(company)


def hidden(company, record):
    """Sharing rules hide a record from our user; returns what shows it again, without a change of its own.

    To Vtiger's API "deleted" and "not allowed" are one answer (8.2, measured).
    """
    stamp = datetime.fromisoformat(company.vtiger.retrieve(record)["modifiedtime"]).replace(tzinfo=UTC)
    company.vtiger.delete(record)

    def show():
        company.vtiger.restore(record)
        set_modified(company.vtiger, record, stamp)

    return show


def test_records_that_were_hidden_for_a_while_are_linked_again_and_never_made_or_deleted(company):
    with_products(company, 12)
    shows = [hidden(company, product(company, f"Item {number:02}")) for number in (1, 5)]
    a_day_later(company)
    before = company.count()[0]
    ran = company.finished()
    assert [rule for rule, _name in ran.rules] == ["record.deleted_elsewhere"] * 2
    company.vtiger.edit({"id": product(company, "Item 09"), "description": "The cursor moves on"})
    company.finished()
    for show in shows:
        show()
    a_day_later(company)
    company.finished()
    company.finished()
    assert company.held() == []
    assert len(company.store.links(PRODUCTS)) == 12
    assert company.count()[0] == before
    assert company.finished().outcomes == ()
    assert_in_step(company)


def test_a_record_that_was_hidden_from_the_beginning_is_taken_within_a_day_of_being_shown(company):
    """A right that is given moves no stamp, so no listing of changes would ever bring the record."""
    made = company.product("Item 99", "P-99")["id"]
    show = hidden(company, made)
    company.clock.advance(60)
    with_products(company, 3)
    show()
    assert company.finished().written == []
    a_day_later(company)
    ran = company.finished()
    assert [(module, side) for module, side, *_ in ran.written] == [(PRODUCTS, SAGE)]
    assert len(company.store.links(PRODUCTS)) == 4
    company.finished()
    assert company.finished().written == []
    assert_in_step(company)


def test_a_view_that_hides_a_third_of_the_records_trips_the_guard(company):
    with_products(company, 12)
    for number in range(4):
        hidden(company, product(company, f"Item {number:02}"))
    a_day_later(company)
    before = company.snapshot()
    assert isinstance(company.sync().error, GuardTripped)
    assert company.snapshot() == before
    assert len(company.store.links(PRODUCTS)) == 12


def test_an_organization_back_from_the_recycle_bin_is_linked_again_with_all_that_belongs_to_it(synced):
    counts = synced.count()
    restored = account(synced)
    synced.vtiger.delete(restored)
    a_day_later(synced)
    synced.finished()
    synced.vtiger.restore(restored)
    a_day_later(synced)
    synced.finished()
    synced.finished()
    assert synced.store.link(ORGANIZATIONS, VTIGER, restored) is not None
    assert synced.count() == counts
    assert synced.finished().written == []


@pytest.mark.parametrize("edit", [{"duedate": "2026-12-24"}, {"invoicestatus": "Created"}])
def test_a_voided_invoice_stays_void_whatever_is_edited_in_vtiger_and_after_a_lost_database(synced, edit):
    posted = synced.in_sage("sales_invoices", reference="INV1")["id"]
    synced.sage.delete("sales_invoices", posted, void_reason="Entered twice")
    synced.finished()
    ours = synced.in_vtiger("Invoice", subject="Order 1")
    assert ours["invoicestatus"] == "Cancel"
    synced.vtiger.edit({"id": ours["id"], **edit})
    count = len(synced.sage.all("sales_invoices"))
    for lose in (False, True):
        if lose:
            synced.lose_database()
        for _ in range(3):
            synced.finished()
        assert synced.in_sage("sales_invoices", id=posted)["status"]["id"] == "VOID"
        assert len(synced.sage.all("sales_invoices")) == count


def test_a_conflict_with_a_deletion_ends_when_the_record_is_restored(company):
    with_products(company, 3)
    restored = product(company, "Item 01")
    company.vtiger.delete(restored)
    company.sage.update("products", sage_product(company, "I-01"), {"description": "Edited too"})
    a_day_later(company)
    company.finished()
    company.vtiger.restore(restored)
    a_day_later(company)
    company.finished()
    company.finished()
    assert company.held() == []
    assert company.vtiger.retrieve(restored)["description"] == "Edited too"
    assert_in_step(company)


def test_deleted_and_entered_anew_under_the_same_name_is_a_new_link(company):
    with_products(company, 3)
    company.vtiger.delete(product(company, "Item 01"))
    new = company.product("Item 01", "I-01", description="Item 01, new")["id"]
    a_day_later(company)
    company.finished()
    company.finished()
    link = company.store.link(PRODUCTS, VTIGER, new)
    assert link is not None
    assert link.sage_id == sage_product(company, "I-01")
    assert len(company.sage.all("products")) == 3
    assert_in_step(company)


@pytest.mark.parametrize("direction", [Direction.TO_SAGE, Direction.TO_VTIGER])
def test_a_one_way_module_deletes_nothing_either(company, direction):
    with_products(company, 3)
    company.set_module(PRODUCTS, direction=direction)
    company.sage.delete("products", sage_product(company, "I-01"))
    company.vtiger.delete(product(company, "Item 02"))
    a_day_later(company)
    before = company.snapshot()
    ran = company.finished()
    assert [rule for rule, _name in ran.rules] == ["record.deleted_elsewhere"] * 2
    assert company.snapshot() == before


def test_a_customer_that_becomes_a_supplier_is_not_deleted(synced):
    contact = synced.in_sage("contacts", name="Alpha Ltd")["id"]
    with synced.sage.lock:
        books = synced.sage.company()
        row = books.row("contacts", contact)
        row["contact_type_ids"] = ["VENDOR"]
        books.touch("contacts", row)
    a_day_later(synced)
    ran = synced.finished()
    assert ran.written == []
    assert synced.store.link(ORGANIZATIONS, SAGE, contact) is not None
    assert "record.deleted_elsewhere" not in [rule for rule, _name in ran.rules]


# -- how often deletions are asked for


def test_sages_deletions_are_asked_for_once_an_hour_and_vtigers_once_a_day(company):
    with_products(company, 2)

    def asked(ran):
        sage = [one for one in ran.asked("sage", "GET", "/products") if "deleted_since" in one.query]
        vtiger = [
            one
            for one in ran.asked("vtiger", "GET")
            if "select+modifiedtime+from+Products+order" in one.query.replace("%20", "+")
        ]
        return len(sage), len(vtiger)

    assert asked(company.finished()) == (0, 0)
    company.clock.advance(HOUR)
    assert asked(company.finished()) == (1, 0)
    assert asked(company.finished()) == (0, 0)
    a_day_later(company)
    assert asked(company.finished()) == (1, 1)
    assert asked(company.finished()) == (0, 0)


def test_a_clock_that_was_set_back_does_not_stop_the_sweeps(company):
    with_products(company, 2)
    company.clock.advance(-30 * DAY)
    company.vtiger.delete(product(company, "Item 01"))
    company.clock.advance(DAY)
    assert [rule for rule, _name in company.finished().rules] == ["record.deleted_elsewhere"]


# -- what must never count as deleted


def test_an_emptied_vtiger_is_refused_until_a_person_says_go_on(company):
    with_products(company, 3)
    for row in company.vtiger.all("Products"):
        company.vtiger.delete(row["id"])
    a_day_later(company)
    before = company.snapshot()
    for _ in range(2):
        ran = company.sync()
        assert ran.state == "needs attention"
        assert isinstance(ran.error, PermissionMissing)
    assert company.snapshot() == before
    assert len(company.store.links(PRODUCTS)) == 3
    ran = company.finished(go_on=True)
    assert [rule for rule, _name in ran.rules] == ["record.deleted_elsewhere"] * 3
    assert company.snapshot() == before
    assert company.finished().outcomes == ()


def test_an_emptied_sage_is_refused_until_a_person_says_go_on(company):
    with_products(company, 3)
    for row in company.sage.all("products"):
        company.sage.delete("products", row["id"])
    company.clock.advance(HOUR)
    before = company.snapshot()
    for options in ({}, {"preview": True}):
        ran = company.sync(**options)
        assert isinstance(ran.error, GuardTripped)
    assert company.snapshot() == before
    shown = company.finished(preview=True, go_on=True)
    assert [rule for rule, _name in shown.rules] == ["record.deleted_elsewhere"] * 3
    assert len(company.store.links(PRODUCTS)) == 3
    assert isinstance(company.sync().error, GuardTripped)
    ran = company.finished(go_on=True)
    assert [rule for rule, _name in ran.rules] == ["record.deleted_elsewhere"] * 3
    assert company.finished().outcomes == ()


def test_the_only_service_may_be_deleted_without_stopping_the_other_modules(synced):
    synced.vtiger.delete(synced.in_vtiger("Services", servicename="Advice")["id"])
    synced.vtiger.delete(synced.in_vtiger("Services", servicename="Fitting")["id"])
    synced.vtiger.edit({"id": account(synced), "phone": "0113 496 0555"})
    a_day_later(synced)
    ran = synced.sync()
    assert isinstance(ran.error, PermissionMissing)
    ran = synced.finished(go_on=True)
    assert (ORGANIZATIONS, SAGE) in [(module, side) for module, side, *_ in ran.written]


def test_a_vtiger_that_cannot_be_read_ends_the_run_and_deletes_nothing(synced):
    before = synced.snapshot()
    a_day_later(synced)
    synced.faults.add("status_before", side="vtiger", times=None, code=503)
    ran = synced.sync()
    assert ran.state == "ended early"
    synced.faults.clear()
    assert synced.finished().written == []
    assert synced.snapshot() == before
    assert_in_step(synced)


def test_a_sage_that_cannot_be_read_half_way_ends_the_run_and_deletes_nothing(synced):
    a_day_later(synced)
    synced.faults.add("html_200", side="sage", path="/products", times=None)
    assert synced.sync().state == "ended early"
    synced.faults.clear()
    assert synced.finished().written == []
    assert_in_step(synced)
