"""Plans that look like an accident, other companies, first runs and lost databases."""

from dataclasses import replace
from datetime import timedelta

from sagesync_desktop.core.errors import GuardTripped, WrongBusiness
from sagesync_desktop.core.settings import FieldChoice, Limits
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, SERVICES, VTIGER
from tests.engine.entries import PLACE
from tests.engine.in_step import assert_in_step

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


# -- guards


def small_limits(company):
    company.settings = replace(company.settings, limits=Limits(guard_from=4, all_changed_from=4))


def test_too_many_deletions_trip_the_guard_and_go_on_works_once(company):
    small_limits(company)
    with_products(company, 6)
    for code in ("I-00", "I-01"):
        company.sage.delete("products", sage_product(company, code))
    company.clock.advance(HOUR)
    before = company.snapshot()
    for _ in range(2):
        ran = company.sync()
        assert isinstance(ran.error, GuardTripped)
        assert "2 of 6" in str(ran.error)
    assert company.snapshot() == before
    assert len(company.store.links(PRODUCTS)) == 6
    assert company.sync(go_on=True).state == "finished"
    assert len(company.store.links(PRODUCTS)) == 4
    for code in ("I-02", "I-03"):
        company.sage.delete("products", sage_product(company, code))
    company.clock.advance(HOUR)
    assert isinstance(company.sync().error, GuardTripped)


def test_the_preview_lists_what_the_guard_counts_and_is_carried_out_on_a_word(company):
    small_limits(company)
    with_products(company, 6)
    for code in ("I-00", "I-01"):
        company.sage.delete("products", sage_product(company, code))
    company.clock.advance(HOUR)
    shown = company.finished(preview=True)
    assert "2 of 6" in shown.report.tripped.title
    assert sorted(shown.rules) == [("record.deleted_elsewhere", f"Item {n:02}") for n in (0, 1)]
    run = shown.report.summary.id
    assert isinstance(company.sync(posts=run).error, GuardTripped)
    assert len(company.store.links(PRODUCTS)) == 6
    company.finished(posts=run, go_on=True)
    assert len(company.store.links(PRODUCTS)) == 4


def test_a_preview_that_the_guard_lets_through_says_nothing_of_it(company):
    with_products(company, 2)
    assert company.finished(preview=True).report.tripped is None


def test_mass_blanking_trips_the_guard_and_writes_nothing(company):
    small_limits(company)
    for number in range(6):
        company.account(
            f"Firm {number}", phone=f"0113 496 000{number}", email1=f"f{number}@x.example", **PLACE
        )
    company.only(ORGANIZATIONS)
    company.finished()
    company.finished()
    for number in range(3):
        company.vtiger.edit({"id": account(company, f"Firm {number}"), "phone": ""})
    before = company.snapshot()
    ran = company.sync()
    assert isinstance(ran.error, GuardTripped)
    assert "lose a value" in str(ran.error)
    assert company.snapshot() == before
    company.finished(go_on=True)
    assert_in_step(company)


def test_a_change_of_every_record_trips_the_guard_and_writes_nothing(company):
    small_limits(company)
    with_products(company, 5)
    for number in range(5):
        company.vtiger.edit({"id": product(company, f"Item {number:02}"), "description": "All the same"})
    before = company.snapshot()
    ran = company.sync()
    assert isinstance(ran.error, GuardTripped)
    assert "every one of 5" in str(ran.error)
    assert company.snapshot() == before


def test_ten_products_that_all_get_one_description_trip_the_guard_and_go_on_works_once(company):
    with_products(company, 10)
    for number in range(10):
        company.vtiger.edit({"id": product(company, f"Item {number:02}"), "description": "All the same"})
    before = company.snapshot()
    ran = company.sync()
    assert isinstance(ran.error, GuardTripped)
    assert "Description would change in every one of 10 linked records in Sage" in str(ran.error)
    assert company.snapshot() == before
    assert len(company.finished(go_on=True).written) == 10
    assert company.finished().written == []


def test_ten_products_that_are_all_repriced_each_to_its_own_need_no_asking(company):
    with_products(company, 10)
    for number in range(10):
        company.vtiger.edit({"id": product(company, f"Item {number:02}"), "unit_price": f"{number + 30}.50"})
    assert len(company.finished().written) == 10


def test_what_a_changed_mapping_would_do_to_every_product_is_asked_about(company):
    """The price is read from the field of the cost from now on: each product's would be another one."""
    for number in range(10):
        company.product(
            f"Item {number:02}",
            f"I-{number:02}",
            description=f"Item {number:02}",
            purchase_cost=f"{number + 21}.00",
        )
    company.only(PRODUCTS)
    company.finished()
    company.finished()
    company.set_module(PRODUCTS, fields=(FieldChoice("price", vtiger="purchase_cost"),))
    ran = company.sync()
    assert isinstance(ran.error, GuardTripped)
    assert "Unit Price would change in every one of 10" in str(ran.error)
    assert isinstance(company.sync().error, GuardTripped)


def test_a_preview_of_a_tripped_guard_shows_the_list_and_the_reason(company):
    small_limits(company)
    with_products(company, 5)
    for number in range(5):
        company.vtiger.edit({"id": product(company, f"Item {number:02}"), "description": "All the same"})
    ran = company.finished(preview=True)
    assert len(ran.written) == 5
    assert any("every one of 5" in message for message in ran.messages)


def test_another_business_is_refused_before_anything_is_read_or_written(synced):
    other = synced.sage.add_business("Other Company")
    before = synced.snapshot()
    synced.business = other
    ran = synced.sync()
    assert isinstance(ran.error, WrongBusiness)
    assert ran.error.explanation == "It is Other Company"
    assert ran.state == "needs attention"
    assert ran.asked("sage", "GET", "/contacts") == []
    assert synced.snapshot() == before


def test_another_business_is_refused_even_after_a_first_run_that_broke_off(filled):
    filled.faults.add("status_before", side="sage", method="POST", path="/sales_invoices", times=None)
    filled.faults.add("status_before", side="sage", path="/services", method="POST", times=None, code=429)
    assert filled.sync().state == "ended early"
    filled.faults.clear()
    assert filled.store.links(ORGANIZATIONS) != ()
    filled.business = filled.sage.add_business("Other Company")
    assert isinstance(filled.sync().error, WrongBusiness)


def test_another_vtiger_is_refused_before_anything_is_read_or_written(synced):
    synced.identity = "another Vtiger"
    ran = synced.sync()
    assert isinstance(ran.error, WrongBusiness)
    assert ran.asked("vtiger", "GET", "query") == []
    assert ran.outcomes == ()


# -- first run and lost database


def test_a_first_run_over_two_filled_systems_links_asks_creates_and_deletes_nothing(company):
    company.account("Alpha Ltd", email1="post@alpha.example")
    company.account("Riverside Motors", bill_code="LS1 1AA")
    company.account("Only in Vtiger")
    kind = {"address_type_id": "ACCOUNTS", "name": "Main", "is_main_address": True, "country_id": "GB"}
    person = {"name": "Main Contact", "email": "POST@alpha.example", "contact_person_type_ids": ["ACCOUNTS"]}
    company.customer("Alpha Limited", main_contact_person=person)
    company.customer("Riverside Motors", main_address={"postal_code": "YO1 9ZZ", **kind})
    company.customer("Only in Sage")
    company.only(ORGANIZATIONS)
    ran = company.finished()
    created = [(side, name) for _module, side, status, name in ran.written if status == "created"]
    assert sorted(created) == [(SAGE, "Only in Vtiger"), (VTIGER, "Only in Sage")]
    asked = [name for rule, _side, name in company.held() if rule == "match.ambiguous"]
    assert asked == ["Riverside Motors"] * 2
    # One address and nearly one name: linked, but neither overwrites the other's before somebody has looked.
    assert {name for rule, _side, name in company.held() if rule == "match.look"} == {"Alpha Ltd"}
    assert len(company.store.links(ORGANIZATIONS)) == 3
    assert company.finished().outcomes == ()


def test_after_the_database_was_lost_everything_is_linked_again_and_nothing_made_or_deleted(synced):
    before = synced.snapshot()
    counts = synced.count()
    links = {
        module: synced.store.link_ids(module)
        for module in (ORGANIZATIONS, CONTACTS, PRODUCTS, SERVICES, INVOICES)
    }
    synced.lose_database()
    ran = synced.finished()
    assert ran.written == []
    assert synced.count() == counts
    assert synced.snapshot() == before
    for module, pairs in links.items():
        assert sorted(synced.store.link_ids(module)) == sorted(pairs)
    assert_in_step(synced)
