"""A preview that is carried out: exactly what was shown, and what changed in between is left and said."""

from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.core.types import Status
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER, WRITTEN
from tests.engine.edits import EDITS, settle
from tests.engine.entries import PLACE, fill_sage, fill_vtiger, line
from tests.engine.undone import documents, values


def previewed(company):
    return company.finished(preview=True)


def run_of(ran):
    return ran.report.summary.id


def kinds(shown):
    """What a preview says that it would write; a new record gets its number on the other side only then."""
    return [(one.module, one.target, one.status) for one in shown.of(*WRITTEN)]


def post(company, ran, **options):
    return company.sync(posts=run_of(ran), **options)


def test_a_first_sync_by_its_preview_is_the_first_sync(filled):
    shown = previewed(filled)
    done = post(filled, shown)
    assert done.error is None
    assert sorted(one[:3] for one in done.written) == sorted(kinds(shown))
    settle(filled)
    assert filled.held() == []


@pytest.mark.parametrize("name", EDITS)
def test_a_change_by_its_preview(synced, name):
    act, there, _back = EDITS[name]
    act(synced, there)
    shown = previewed(synced)
    done = post(synced, shown)
    assert [one[:3] for one in done.written] == kinds(shown)
    assert done.rules == []
    settle(synced)


def test_what_is_new_since_the_preview_is_left_to_the_next_sync_and_said(synced):
    act, there, _back = EDITS["product in Vtiger"]
    act(synced, there)
    shown = previewed(synced)
    synced.account("New Ltd", **PLACE)
    done = post(synced, shown)
    assert done.written == [(PRODUCTS, SAGE, "updated", "Widget")]
    assert done.rules == [("post.changed_since", "New Ltd")]
    assert synced.finished().written == [(ORGANIZATIONS, SAGE, "created", "New Ltd")]


def test_what_changed_since_the_preview_is_left_and_said(synced):
    act, there, _back = EDITS["product in Vtiger"]
    act(synced, there)
    shown = previewed(synced)
    act(synced, {"description": "Something else"})
    done = post(synced, shown)
    assert (done.written, done.rules) == ([], [("post.changed_since", "Widget")])
    assert done.messages == ("1 write of the preview was not made: the record is not as it was shown.",)
    assert synced.finished().written == [(PRODUCTS, SAGE, "updated", "Widget")]


def test_a_write_over_another_value_than_was_shown_is_another_write(synced):
    """The owner's value is the same; what it would replace is not."""
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, there)
    shown = previewed(synced)
    person = synced.in_sage("contacts", name="Alpha Ltd")["main_contact_person"]["id"]
    synced.sage.update("contact_persons", person, {"telephone": "0999 1"})
    done = post(synced, shown)
    assert (done.written, done.rules) == ([], [("post.changed_since", "Alpha Ltd")])
    assert synced.sage.get("contact_persons", person)["telephone"] == "0999 1"


def test_what_was_undone_by_hand_since_is_missed_and_said(synced):
    act, there, back = EDITS["product in Vtiger"]
    act(synced, there)
    shown = previewed(synced)
    act(synced, back)
    done = post(synced, shown)
    assert (done.written, done.rules, len(done.messages)) == ([], [], 1)


def test_a_line_that_is_unticked_is_left_out_and_travels_with_the_next_sync(synced):
    for name in ("product in Vtiger", "organization in Vtiger"):
        act, there, _back = EDITS[name]
        act(synced, there)
    shown = previewed(synced)
    known = synced.store.previewed(run_of(shown))
    (unticked,) = [
        number for number, one in zip(sorted(known), shown.of(*WRITTEN), strict=True) if one.name == "Widget"
    ]
    done = post(synced, shown, without=frozenset([unticked]))
    assert done.written == [(ORGANIZATIONS, SAGE, "updated", "Alpha Ltd")]
    assert done.rules == [("post.left_out", "Widget")]
    assert done.messages == ()
    assert synced.finished().written == [(PRODUCTS, SAGE, "updated", "Widget")]


def test_of_a_pair_that_travels_both_ways_one_side_can_be_left_out(synced):
    edit, _there, _back = EDITS["organization in Vtiger"]
    edit(synced, {"phone": "0113 496 0199"})
    note, there, _back = EDITS["organization in Sage"]
    note(synced, there)
    before = values(synced)
    shown = previewed(synced)
    assert {one.target for one in shown.of(*WRITTEN)} == {SAGE, VTIGER}
    known = synced.store.previewed(run_of(shown))
    marked = dict(zip((one.target for one in shown.of(*WRITTEN)), sorted(known), strict=True))
    done = post(synced, shown, without=frozenset([marked[VTIGER]]))
    assert done.written == [(ORGANIZATIONS, SAGE, "updated", "Alpha Ltd")]
    assert values(synced)[1] == before[1]
    assert synced.finished().written == [(ORGANIZATIONS, VTIGER, "updated", "Alpha Ltd")]
    settle(synced)


def test_what_waits_for_an_unticked_record_waits(filled):
    shown = previewed(filled)
    known = dict(zip(sorted(filled.store.previewed(run_of(shown))), shown.of(*WRITTEN), strict=True))
    unticked = frozenset(
        number for number, one in known.items() if (one.module, one.name) == (ORGANIZATIONS, "Alpha Ltd")
    )
    done = post(filled, shown, without=unticked)
    assert "Alpha Ltd" not in {row["name"] for row in filled.sage.all("contacts")}
    assert not [one for one in done.written if one[:2] in ((CONTACTS, SAGE), (INVOICES, SAGE))]
    settle(filled)
    assert filled.held() == []


def test_changed_settings_make_it_another_plan(filled):
    shown = previewed(filled)
    mappings = filled.settings.mappings
    accounts = {**mappings.accounts, "product_sales": filled.sage.account(4010)}
    filled.set_mappings(replace(mappings, accounts=accounts))
    done = post(filled, shown)
    assert done.written == []
    assert {rule for rule, _name in done.rules} == {"post.changed_since"}


def test_a_run_that_is_no_preview_is_not_carried_out(synced):
    ran = synced.finished()
    assert post(synced, ran).error.title == f"Run {run_of(ran)} is no preview that is in the sync log"
    assert synced.sync(posts=99_999).error.title == "Run 99999 is no preview that is in the sync log"


def test_carried_out_twice_it_writes_once(synced):
    act, there, _back = EDITS["invoice in Vtiger"]
    act(synced, there)
    shown = previewed(synced)
    assert len(post(synced, shown).written) == 1
    assert post(synced, shown).written == []


def test_the_money_that_would_land_in_sage_is_the_money_that_lands(synced):
    widget = synced.in_vtiger("Products", productname="Widget")
    fitting = synced.in_vtiger("Services", servicename="Fitting")
    alpha = synced.in_vtiger("Accounts", accountname="Alpha Ltd")
    synced.invoice(alpha, line(widget, "3", "9.99"), line(fitting, "1", "45.01"), subject="Order 7")
    synced.invoice(alpha, line(widget, "1", "0.33"), subject="Order 8")
    more = [line(widget, "5", "12.50"), line(fitting, "1", "45.00")]
    synced.vtiger.edit({"id": synced.in_vtiger("Invoice", subject="Order 1")["id"], "LineItems": more})
    before = synced.sage.totals()
    shown = previewed(synced)
    (landing,) = shown.report.lands
    assert (landing.module, landing.currency, landing.made, landing.changed) == (INVOICES, "GBP", 2, 1)
    post(synced, shown)
    after = synced.sage.totals()
    assert landing.gross == after["total"] - before["total"]
    assert landing.tax == after["tax"] - before["tax"]
    assert landing.net == after["net"] - before["net"]
    assert documents(synced)[0]


def test_a_preview_s_lines_bear_their_money(synced):
    widget = synced.in_vtiger("Products", productname="Widget")
    synced.invoice(synced.in_vtiger("Accounts", accountname="Alpha Ltd"), line(widget), subject="Order 7")
    (one,) = previewed(synced).of(Status.CREATED)
    assert (one.amount, one.currency) == (Decimal("24.00"), "GBP")


def test_a_preview_asks_little_more_than_the_reading_needs(filled, make_company):
    shown = previewed(filled)
    other = make_company()
    fill_vtiger(other)
    fill_sage(other)
    synced = other.finished()
    first = next(n for n, one in enumerate(synced.seen) if one.method != "GET" and "/v3.1/" in one.path)
    assert len(shown.seen) <= 1.2 * first


# -- what a preview of many records costs

VTIGER_PAGE, SAGE_LISTS = 100, 5
FIRMS, ITEMS, ORDERS = 150, 120, 160


@pytest.fixture
def many(company):
    """Records that were typed one after the other; items and invoices Vtiger tells one by one alone."""

    def typed(made):
        company.clock.advance(1)
        return made

    firms = [typed(company.account(f"Firm {n:03}", **PLACE)) for n in range(FIRMS)]
    items = [typed(company.product(f"Item {n:03}", f"I-{n:03}")) for n in range(ITEMS)]
    for n in range(ORDERS):
        typed(company.invoice(firms[n % FIRMS], line(items[n % ITEMS]), subject=f"Order {n}"))
    return company


def test_a_preview_of_many_reads_each_once_and_what_it_showed_is_not_read_again(many):
    shown = previewed(many)
    assert len(shown.of(Status.CREATED)) == FIRMS + ITEMS + ORDERS
    assert len(shown.report.landed) == ORDERS
    lists = sum(count // VTIGER_PAGE + 1 for count in (FIRMS, 0, ITEMS, 0, ORDERS)) + SAGE_LISTS
    needed = lists + ITEMS + ORDERS
    assert len(shown.seen) <= 1.2 * needed
    around = len(shown.seen) - ITEMS - ORDERS
    done = post(many, shown)
    assert len(done.written) == FIRMS + ITEMS + ORDERS
    reads = [one for one in done.seen if one.method == "GET"]
    assert len(reads) <= around + SAGE_LISTS
