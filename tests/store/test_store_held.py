"""The desk's questions: why records are held back, pages of them, and records to choose from."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagesync_desktop.core.cures import AsideKind
from sagesync_desktop.core.held import HeldFilter, HeldSort
from sagesync_desktop.core.journal import Aside
from sagesync_desktop.core.ports import OpenSkip, Seen
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.types import ModuleId, Record, RecordRef, Side, Skip
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.store import Store
from tests.store.first_layout import make_layout

ORGANIZATIONS, CONTACTS, INVOICES = ModuleId.ORGANIZATIONS, ModuleId.CONTACTS, ModuleId.INVOICES
SAGE, VTIGER = Side.SAGE, Side.VTIGER
NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
ASKED, NO_DATE, NO_LINES, WAITS = (
    "match.ambiguous",
    "invoice.no_date",
    "invoice.no_lines",
    "record.parent_missing",
)


def held(record_id, rule=NO_DATE, module=INVOICES, *, waits=None, side=VTIGER, **others):
    """`waits`: the id of the organization or (with its module) of another record."""
    awaited = RecordRef(ORGANIZATIONS, VTIGER, waits) if isinstance(waits, str) else waits
    why = Skip(rule, "because", "fix", waits_for=awaited)
    return OpenSkip(module, side, record_id, others.pop("name", record_id), why, "", NOON, **others)


@pytest.fixture
def desk(store, place):
    """Saves open skips, and reads them by a connection that cannot write."""
    with LogReader.open(place) as reader:

        def saved(*skips):
            for skip in skips:
                store.save_skip(skip)
            return reader

        yield saved


def ids(skips):
    return [skip.record_id for skip in skips]


# -- causes


def test_records_that_wait_are_counted_under_the_reason_at_the_end_of_what_they_wait_for(desk):
    contact = RecordRef(CONTACTS, VTIGER, "4x1")
    reader = desk(
        held("3x1", ASKED, ORGANIZATIONS),
        held("3x2", ASKED, ORGANIZATIONS),
        held("4x1", WAITS, CONTACTS, waits="3x1"),
        held("7x1", WAITS, waits=contact, amount=Decimal("0.10"), currency="GBP"),
        held("7x2", WAITS, waits="3x2", amount=Decimal("0.20"), currency="GBP"),
        held("7x3", NO_DATE, amount=Decimal(5), currency="EUR"),
        held("7x4", WAITS, waits="3x9"),
    )
    found = {(one.rule, one.waits, one.behind): one for one in reader.causes()}
    counts = {kind: (one.count, one.frees) for kind, one in found.items()}
    assert counts == {
        (ASKED, False, ""): (2, 3),
        (WAITS, True, ASKED): (3, 0),
        (NO_DATE, False, ""): (1, 0),
        (WAITS, True, ""): (1, 0),
    }
    assert found[ASKED, False, ""].freed == {"GBP": Decimal("0.30")}
    assert found[ASKED, False, ""].amounts == {}
    assert found[WAITS, True, ASKED].amounts == {"GBP": Decimal("0.30")}
    assert found[WAITS, True, ASKED].modules == (CONTACTS, INVOICES)
    assert found[NO_DATE, False, ""].amounts == {"EUR": Decimal(5)}


def test_the_reason_that_holds_back_the_most_with_all_behind_it_comes_first(desk):
    reader = desk(
        held("3x1", ASKED, ORGANIZATIONS),
        *(held(f"7x{n}", WAITS, waits="3x1") for n in range(3)),
        *(held(f"8x{n}", NO_DATE) for n in range(2)),
    )
    assert [one.rule for one in reader.causes()] == [ASKED, WAITS, NO_DATE]


def test_records_that_wait_for_each_other_are_listed_and_no_question_hangs(desk):
    first, second = RecordRef(INVOICES, VTIGER, "7x1"), RecordRef(INVOICES, VTIGER, "7x2")
    reader = desk(held("7x1", WAITS, waits=second), held("7x2", WAITS, waits=first))
    assert [(one.count, one.behind, one.frees) for one in reader.causes()] == [(2, "", 0)]
    assert reader.held(HeldFilter(behind=WAITS)) == ()


def test_a_cause_tells_since_when_and_how_much_of_it_is_unread(store, desk):
    reader = desk(held("7x1"), replace(held("7x2"), since=NOON - timedelta(days=1)), held("7x3"))
    store.save_aside(Aside(INVOICES, VTIGER, "7x1", AsideKind.READ, "", NOON))
    (cause,) = reader.causes()
    assert (cause.count, cause.unread, cause.oldest) == (3, 2, NOON - timedelta(days=1))


# -- pages

GROUPS = {ASKED: Group.NEEDS_YOU, NO_LINES: Group.INFORMATION, WAITS: Group.WAITING}
MIXED = (
    held("7x1", NO_DATE, name="INV-1 Éclairs", customer="Brown & Söhne"),
    held("7x2", NO_LINES, name="INV-2"),
    held("7x3", NO_LINES, name="INV-3", waits="3x1"),
    held("7x4", WAITS, name="INV-4"),
    held("7x5", NO_DATE, name="INV-5", waits="3x1"),
    held("s1", ASKED, ORGANIZATIONS, side=SAGE, name="Brown"),
    held("3x1", ASKED, ORGANIZATIONS, name="Green"),
)


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (HeldFilter(module=INVOICES), {"7x1", "7x2", "7x3", "7x4", "7x5"}),
        (HeldFilter(side=SAGE), {"s1"}),
        (HeldFilter(rule=NO_LINES), {"7x2", "7x3"}),
        (HeldFilter(group=Group.NEEDS_YOU, groups=GROUPS), {"7x1", "s1", "3x1"}),
        (HeldFilter(group=Group.WAITING, groups=GROUPS), {"7x3", "7x4", "7x5"}),
        (HeldFilter(group=Group.INFORMATION, groups=GROUPS), {"7x2"}),
        (HeldFilter(behind=ASKED), {"7x3", "7x5"}),
        (HeldFilter(behind=NO_LINES), set()),
        (HeldFilter(text="ECLAIRS"), {"7x1"}),
        (HeldFilter(text=" brown"), {"7x1", "s1"}),
        (HeldFilter(text="inv-2"), {"7x2"}),
        (HeldFilter(text="7x4"), {"7x4"}),
        (HeldFilter(text="7x"), set()),
        (HeldFilter(module=INVOICES, rule=NO_LINES, group=Group.INFORMATION, groups=GROUPS), {"7x2"}),
    ],
)
def test_a_filter_lets_through_what_it_says(desk, chosen, found):
    reader = desk(*MIXED)
    assert set(ids(reader.held(chosen))) == found
    assert {ref.id for ref in reader.held_refs(chosen)} == found
    assert reader.count_held(chosen) == len(found)


def test_what_was_read_can_be_left_out(store, desk):
    reader = desk(held("7x1"), held("7x2"))
    store.save_aside(Aside(INVOICES, VTIGER, "7x1", AsideKind.READ, "", NOON))
    assert ids(reader.held(HeldFilter(unread=True))) == ["7x2"]


_DAY = date(2026, 3, 1)
SORTED = (
    replace(held("7x1", NO_LINES, name="beta", customer="Zoe", dated=_DAY), since=NOON),
    replace(held("7x2", NO_DATE, name="Alpha", customer="adam", amount=Decimal("9.5"), currency="GBP")),
    replace(
        held("7x3", ASKED, ORGANIZATIONS, name="Ápple", dated=_DAY.replace(day=2), amount=Decimal(10)),
        since=NOON - timedelta(days=1),
    ),
)


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (HeldSort.TITLE, ["7x2", "7x3", "7x1"]),
        (HeldSort.CUSTOMER, ["7x3", "7x2", "7x1"]),
        (HeldSort.DATED, ["7x2", "7x1", "7x3"]),
        (HeldSort.AMOUNT, ["7x1", "7x2", "7x3"]),
        (HeldSort.RULE, ["7x2", "7x1", "7x3"]),
    ],
)
def test_a_page_is_sorted_by_any_column_both_ways_and_what_has_none_is_less(desk, sort, order):
    reader = desk(*SORTED)
    assert ids(reader.held(sort=sort)) == order
    assert ids(reader.held(sort=sort, descending=True)) == order[::-1]


def test_the_modules_come_in_their_order_and_the_longest_held_first(desk):
    reader = desk(*SORTED)
    assert ids(reader.held(sort=HeldSort.MODULE)) == ["7x3", "7x1", "7x2"]
    assert ids(reader.held()) == ["7x3", "7x1", "7x2"]


@pytest.mark.parametrize("descending", [False, True])
def test_pages_of_equal_records_neither_overlap_nor_leave_gaps(desk, descending):
    reader = desk(*(held(f"7x{n}") for n in range(7)))
    pages = [
        reader.held(sort=HeldSort.CUSTOMER, descending=descending, limit=3, offset=start)
        for start in (0, 3, 6)
    ]
    every = [f"7x{n}" for n in range(7)]
    assert [record_id for page in pages for record_id in ids(page)] == (every[::-1] if descending else every)
    assert [len(page) for page in pages] == [3, 3, 1]


def test_a_page_of_those_that_wait_behind_a_reason_has_its_limit(desk):
    reader = desk(held("3x1", ASKED, ORGANIZATIONS), *(held(f"7x{n}", WAITS, waits="3x1") for n in range(4)))
    assert ids(reader.held(HeldFilter(behind=ASKED), limit=2, offset=1)) == ["7x1", "7x2"]


def test_a_held_record_comes_back_whole(desk):
    skip = held("7x1", ASKED, waits="3x1", name="INV-1", customer="Brown", dated=_DAY, amount=Decimal("1.10"))
    assert desk(skip).held(limit=1) == (skip,)


_LONG = st.text(st.characters(exclude_categories=["Cs"]), min_size=150, max_size=400)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(name=_LONG, customer=_LONG)
def test_names_of_any_length_and_script_are_held(store, name, customer):
    """PostgreSQL refuses entries of an index from 2,704 bytes on."""
    skip = held("7x1", name=name.replace("\0", ""), customer=customer.replace("\0", ""))
    store.save_skip(skip)
    assert store.open_skips(INVOICES) == (skip,)


def test_what_an_earlier_layout_held_is_sorted_and_found_by_its_name(place):
    make_layout(place, 4)
    with Connection(place) as connection:
        for record_id, name in (("7x1", "Beta"), ("7x2", "Älpha")):
            since = NOON.isoformat()
            said = f"'Invoices', 'vtiger', '{record_id}', '{name}', '{NO_DATE}', '', '', '', '{since}', ''"
            connection.execute(
                "INSERT INTO open_skip (module, side, record_id, name, rule, because, fix, evidence, since,"
                f" currency) VALUES ({said})"
            )
    with Store.open(place) as store:
        assert ids(store.held(sort=HeldSort.TITLE)) == ["7x2", "7x1"]
        assert ids(store.held(HeldFilter(text="alpha"))) == ["7x2"]


# -- records to choose from


@pytest.fixture
def titled(store):
    def saved(*titles, module=ORGANIZATIONS, side=VTIGER, **others):
        rows = [
            Seen(Record(module, side, f"3x{n}", "1", {"name": title}, **others), pending=False, title=title)
            for n, title in enumerate(titles)
        ]
        store.save_seen(rows)

    return saved


def found(store, text, limit=20):
    return [record.fields["name"] for record in store.find_records(ORGANIZATIONS, VTIGER, text, limit)]


def test_records_are_found_by_a_part_of_their_title_those_that_begin_with_it_first(store, titled):
    titled("Old Söhne", "Brown", "SOHNE & Co", "A Sohne")
    assert found(store, "söhne") == ["SOHNE & Co", "A Sohne", "Old Söhne"]
    assert found(store, "söhne", limit=1) == ["SOHNE & Co"]
    assert found(store, "") == ["A Sohne", "Brown", "Old Söhne", "SOHNE & Co"]


def test_a_record_is_found_by_its_whole_id(store, titled):
    titled("Brown", "Green")
    assert found(store, " 3x1 ") == ["Green"]
    assert found(store, "3x") == []


def test_deleted_records_and_those_of_other_modules_and_sides_are_not_found(store, titled):
    titled("Brown", deleted=True)
    titled("Brown", side=SAGE)
    titled("Brown", module=CONTACTS)
    assert found(store, "brown") == []


def test_a_title_stays_while_the_content_does(store):
    record = Record(ORGANIZATIONS, VTIGER, "3x1", "1", {"name": "Brown"})
    store.save_seen([Seen(record, pending=True, title="Brown")])
    store.save_seen([Seen(replace(record, revision="2"), pending=False)])
    assert found(store, "brown") == ["Brown"]
    assert store.untitled(ORGANIZATIONS, VTIGER) == ()


def test_content_that_changed_without_a_title_waits_for_one(store):
    record = Record(ORGANIZATIONS, VTIGER, "3x1", "1", {"name": "Brown"})
    other = replace(record, fields={"name": "Green"})
    store.save_seen([Seen(record, pending=True, title="Brown")])
    store.save_seen([Seen(other, pending=True)])
    assert store.untitled(ORGANIZATIONS, VTIGER) == (other,)
    store.save_titles(ORGANIZATIONS, VTIGER, {"3x1": "Green"})
    assert (found(store, "brown"), found(store, "green")) == ([], ["Green"])


def test_a_record_that_nobody_calls_anything_is_asked_for_once(store):
    store.save_seen([Seen(Record(ORGANIZATIONS, VTIGER, "3x1", "1", {}), pending=True)])
    store.save_titles(ORGANIZATIONS, VTIGER, {"3x1": ""})
    assert store.untitled(ORGANIZATIONS, VTIGER) == ()
