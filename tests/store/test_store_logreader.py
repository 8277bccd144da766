"""What the log reader shows, and what it must not show."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagesync_desktop.core.errors import StoreUnreadable
from sagesync_desktop.core.logviews import OutcomeFilter, SkipGroup, SortBy
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import MISSING, Change, ModuleId, Outcome, RecordRef, Side, Skip, Status
from sagesync_desktop.store.logreader import LogReader

INVOICES, PRODUCTS, CONTACTS = ModuleId.INVOICES, ModuleId.PRODUCTS, ModuleId.CONTACTS
SAGE, VTIGER = Side.SAGE, Side.VTIGER
CREATED, SKIPPED, FAILED = Status.CREATED, Status.SKIPPED, Status.FAILED


@dataclass
class Log:
    """A store with shorthand for writing outcomes one minute apart, beside a reader of the same file."""

    store: object
    reader: LogReader
    now: datetime
    run: int = field(init=False)

    def __post_init__(self):
        self.run = self.store.begin_run("manual", self.now)

    def add(self, name, module=INVOICES, target=SAGE, status=CREATED, rule="", **others):
        self.now += timedelta(minutes=1)
        why = Skip(rule, others.pop("because", ""), "") if rule else None
        outcome = Outcome(module, target, status, name, why=why, **others)
        self.store.add_outcome(self.run, outcome, self.now)
        return outcome

    def next_run(self):
        self.store.end_run(self.run, "finished", self.now, [], {})
        self.run = self.store.begin_run("timer", self.now)
        return self.run

    def names(self, sort=SortBy.TIME, descending=False, **narrowing):
        chosen = OutcomeFilter(**narrowing)
        found = [line.outcome.name for line in self.reader.outcomes(chosen, sort, descending=descending)]
        assert self.reader.count(chosen) == len(found)
        return found


@pytest.fixture
def log(store, place, noon):
    with LogReader.open(place) as reader:
        yield Log(store, reader, noon)


# -- outcomes


def test_an_outcome_comes_back_whole(log):
    changes = (Change("total", Decimal("1.00"), Decimal("1.10")), Change("note", MISSING, None))
    added = log.add(
        "INV-1",
        sage_id="s1",
        vtiger_id="7x1",
        amount=Decimal("1.10"),
        currency="GBP",
        changes=changes,
        mark="print",
    )
    (line,) = log.reader.outcomes()
    assert (line.outcome, line.run, line.at) == (added, log.run, log.now)
    assert log.reader.outcome(line.id) == line


@pytest.mark.parametrize(
    "said", [{"why": Skip("invoice.no_date", "It has none", "Enter it")}, {"remark": "Linked by name"}]
)
def test_what_was_said_of_an_outcome_comes_back_as_reason_or_as_remark(log, said):
    outcome = Outcome(INVOICES, SAGE, SKIPPED, "x", **said)
    log.store.add_outcome(log.run, outcome, log.now)
    (line,) = log.reader.outcomes()
    assert line.outcome == outcome


def test_an_outcome_that_is_not_there_is_none(log):
    assert log.reader.outcome(1) is None


@pytest.mark.parametrize(
    "narrowing",
    [
        {"module": PRODUCTS},
        {"target": VTIGER},
        {"status": SKIPPED},
        {"rule": "invoice.no_date"},
        {"text": "wanted"},
        {"module": PRODUCTS, "target": VTIGER, "status": SKIPPED, "rule": "invoice.no_date", "text": "WANT"},
    ],
)
def test_each_filter_keeps_the_wanted_row_and_leaves_the_other_out(log, narrowing):
    log.add("Wanted", PRODUCTS, VTIGER, SKIPPED, rule="invoice.no_date")
    log.add("Other", rule="invoice.no_lines")
    assert log.names(**narrowing) == ["Wanted"]


def test_the_rows_behind_a_runs_count_are_not_those_of_another_run(log):
    log.add("Earlier")
    run = log.next_run()
    log.add("Wanted")
    assert log.names(run=run) == ["Wanted"]


@pytest.mark.parametrize("text", ["müller", "MÜLLER", "the culprit", "s-77", "7x77", "50%", "a_b", "c\\d"])
def test_text_is_found_in_names_reasons_and_ids(log, text):
    because = "It is The Culprit"
    log.add("Frau Müller 50% a_b c\\d", remark=because, sage_id="s-77", vtiger_id="7x77")
    log.add("Frau Moller 500 axb cxd", remark="It is not", sage_id="s-777", vtiger_id="7x7")
    assert log.names(text=text) == ["Frau Müller 50% a_b c\\d"]


def test_text_is_searched_within_the_chosen_rows_only(log):
    log.add("Wanted", sage_id="s1")
    log.add("Other module", PRODUCTS, sage_id="s1")
    assert log.names(module=INVOICES, text="s1") == ["Wanted"]


@pytest.mark.parametrize(
    ("sort", "ascending"),
    [
        (SortBy.TIME, ["b", "Ärger", "A", "c"]),
        (SortBy.NAME, ["A", "b", "c", "Ärger"]),
        (SortBy.MODULE, ["Ärger", "b", "A", "c"]),
        (SortBy.STATUS, ["Ärger", "b", "c", "A"]),
        (SortBy.RULE, ["c", "A", "b", "Ärger"]),
        (SortBy.AMOUNT, ["Ärger", "b", "c", "A"]),
    ],
)
@pytest.mark.parametrize("text", ["", "why"])
def test_outcomes_are_sorted_both_ways_by_each_column(log, sort, ascending, text):
    log.add("b", INVOICES, status=FAILED, rule="y", amount=Decimal("9.5"), because="why")
    log.add("Ärger", CONTACTS, status=CREATED, rule="z", because="why")
    log.add("A", PRODUCTS, status=SKIPPED, rule="x", amount=Decimal(100), because="why")
    log.add("c", PRODUCTS, status=FAILED, amount=Decimal("9.50"), remark="why")
    assert log.names(sort, text=text) == ascending
    assert log.names(sort, descending=True, text=text) == ascending[::-1]


def test_pages_neither_overlap_nor_leave_gaps(log):
    for n in range(7):
        log.add("same name", sage_id=str(n))
    pages = [log.reader.outcomes(sort=SortBy.NAME, limit=3, offset=offset) for offset in (0, 3, 6, 9)]
    assert [line.outcome.sage_id for lines in pages for line in lines] == list("6543210")


# -- previews


@pytest.fixture
def previewed(log):
    """A log with one sync, and a preview after it that listed the same record and one more."""
    log.add("synced", sage_id="s1", vtiger_id="7x1")
    log.store.end_run(log.run, "finished", log.now, [], {})
    log.run = log.store.begin_run("preview", log.now)
    log.add("synced", sage_id="s1", vtiger_id="7x1")
    log.add("only previewed", status=SKIPPED, rule="invoice.group_tax")
    log.store.end_run(log.run, "preview", log.now, [], {})
    return log


def test_a_preview_is_no_sync(previewed):
    assert [run.trigger for run in previewed.reader.runs()] == ["preview", "manual"]
    assert previewed.reader.last_sync().trigger == "manual"


def test_before_the_first_sync_there_is_no_last_one_whatever_was_previewed(log):
    log.store.end_run(log.run, "finished", log.now, [], {})
    with log.store.transaction():
        log.store.prune(log.now + timedelta(days=1))
    log.store.begin_run("preview", log.now)
    assert log.reader.last_sync() is None


def test_what_a_preview_lists_is_not_counted_and_not_in_the_whole_log(previewed):
    (day,) = previewed.reader.per_day(previewed.now.date(), 1, UTC)
    assert day.counts == {CREATED: 1}
    assert previewed.names() == ["synced"]
    assert previewed.names(text="previewed") == []
    assert previewed.names(status=SKIPPED) == []
    assert len(previewed.reader.history(INVOICES, sage_id="s1", vtiger_id="7x1")) == 1


def test_what_a_preview_lists_is_shown_by_its_run(previewed):
    assert previewed.names(run=previewed.run) == ["synced", "only previewed"]


def test_the_history_of_a_record_is_found_by_both_ids_and_is_not_another_records(log):
    log.add("before it was linked", vtiger_id="7x1", status=SKIPPED)
    log.add("linked", sage_id="s1", vtiger_id="7x1")
    log.add("seen from Sage", sage_id="s1", target=VTIGER)
    log.add("another record", sage_id="s2", vtiger_id="7x2")
    log.add("another module", PRODUCTS, sage_id="s1", vtiger_id="7x1")
    log.add("no ids at all")
    both = log.reader.history(INVOICES, sage_id="s1", vtiger_id="7x1")
    one = log.reader.history(INVOICES, vtiger_id="7x1")
    assert [line.outcome.name for line in both] == ["seen from Sage", "linked", "before it was linked"]
    assert [line.outcome.name for line in one] == ["linked", "before it was linked"]


def test_rules_are_listed_once_each_without_the_empty_one(log):
    for rule in ("b", "a", "", "b"):
        log.add("x", rule=rule)
    assert log.reader.rules() == ("a", "b")


def test_what_a_run_has_said_is_counted_by_rule_status_and_whether_it_is_a_note(log):
    log.add("of the run before", status=SKIPPED, rule="a")
    run = log.next_run()
    for rule, status in (("b", SKIPPED), ("a", SKIPPED), ("b", SKIPPED), ("b", FAILED), ("", CREATED)):
        log.add("x", status=status, rule=rule)
    log.add("in step, with a word", status=CREATED, rule="b")
    said = log.reader.said_in(run)
    assert sorted(said) == [
        ("a", SKIPPED, False, 1),
        ("b", CREATED, True, 1),
        ("b", FAILED, False, 1),
        ("b", SKIPPED, False, 2),
    ]


def test_an_empty_log_knows_no_rules(log):
    assert log.reader.rules() == ()


# -- runs and days


def test_runs_come_newest_first_with_their_own_counts(log):
    log.add("x")
    first = log.run
    second = log.next_run()
    log.add("y", status=SKIPPED)
    runs = log.reader.runs()
    assert [(run.id, dict(run.counts)) for run in runs] == [
        (second, {(INVOICES, SAGE, "skipped"): 1}),
        (first, {(INVOICES, SAGE, "created"): 1}),
    ]
    assert runs == (log.store.run_summary(second), log.store.run_summary(first))


def test_the_next_page_of_runs_begins_after_the_last_one_shown(log):
    for _ in range(4):
        log.next_run()
    shown = log.reader.runs(limit=3)
    rest = log.reader.runs(limit=3, before=shown[-1].id)
    assert [run.id for run in (*shown, *rest)] == [5, 4, 3, 2, 1]


def test_a_run_that_was_pruned_is_none_and_not_its_neighbour(log):
    assert log.reader.run(log.run).id == log.run
    assert log.reader.run(log.run + 1) is None


def test_days_follow_the_clock_on_the_wall_also_when_it_changes(log):
    london = ZoneInfo("Europe/London")
    for moment in (
        datetime(2026, 3, 28, 23, 59, tzinfo=UTC),
        datetime(2026, 3, 29, 0, 0, tzinfo=UTC),  # midnight in London; summer time begins at 1:00
        datetime(2026, 3, 29, 22, 59, tzinfo=UTC),
        datetime(2026, 3, 29, 23, 0, tzinfo=UTC),  # midnight in London
    ):
        log.store.add_outcome(log.run, Outcome(INVOICES, SAGE, CREATED, "x"), moment)
    days = log.reader.per_day(date(2026, 3, 30), 4, london)
    assert [(day.day.day, dict(day.counts)) for day in days] == [
        (27, {}),
        (28, {CREATED: 1}),
        (29, {CREATED: 2}),
        (30, {CREATED: 1}),
    ]


# -- open skips


def _skip(record_id, noon, *, rule="invoice.no_date", module=INVOICES, amount=None, currency=""):
    return OpenSkip(
        module, VTIGER, record_id, "x", Skip(rule, "because", f"cure {rule}"), "", noon, amount, currency
    )


def test_open_skips_are_grouped_with_their_money_to_the_penny(log, noon):
    later = noon + timedelta(days=1)
    for skip in (
        _skip("1", later, amount=Decimal("0.10"), currency="GBP"),
        _skip("2", noon, amount=Decimal("0.20"), currency="GBP"),
        _skip("3", later, amount=Decimal("5"), currency="EUR"),
        _skip("4", later),
        _skip("5", later, rule="invoice.no_lines"),
        _skip("6", later, module=PRODUCTS, rule="item.no_description"),
    ):
        log.store.save_skip(skip)
    log.store.clear_skip(INVOICES, VTIGER, "5")
    assert log.reader.skip_groups() == (
        SkipGroup(
            INVOICES,
            "invoice.no_date",
            "cure invoice.no_date",
            4,
            noon,
            {"GBP": Decimal("0.30"), "EUR": Decimal(5)},
        ),
        SkipGroup(PRODUCTS, "item.no_description", "cure item.no_description", 1, later, {}),
    )


def test_what_waits_for_another_record_is_counted_apart_with_its_money(log, noon):
    for place, amount in enumerate(("0.10", "0.20", "5.125")):
        skip = _skip(str(place), noon, amount=Decimal(amount), currency="GBP")
        awaited = RecordRef(PRODUCTS, VTIGER, "p1") if place else None
        log.store.save_skip(replace(skip, why=replace(skip.why, waits_for=awaited)))
    (group,) = log.reader.skip_groups()
    assert (group.count, group.waiting) == (3, 2)
    assert group.amounts == {"GBP": Decimal("5.425")}
    assert group.waiting_amounts == {"GBP": Decimal("5.325")}


_AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=2)
_FORMS = ("5", "-0.1", "0.125", "1E+3", "1.50E+10", "-0.00", "1.234E-7")
_ODD = st.sampled_from(_FORMS).map(Decimal)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(amounts=st.lists(_AMOUNTS | _ODD, min_size=1, max_size=12))
def test_money_of_any_size_and_form_adds_up_exactly(log, noon, amounts):
    for skip in log.store.open_skips(INVOICES):
        log.store.clear_skip(INVOICES, VTIGER, skip.record_id)
    for n, amount in enumerate(amounts):
        log.store.save_skip(_skip(str(n), noon, amount=amount, currency="GBP"))
    (group,) = log.reader.skip_groups()
    assert group.amounts == {"GBP": sum(amounts)}
    (cause,) = log.reader.causes()
    assert cause.amounts == group.amounts


def test_open_skips_are_listed_by_rule_and_module_longest_first(log, noon):
    later = noon + timedelta(days=1)
    wanted = [_skip("1", later), _skip("2", noon)]
    others = [_skip("3", noon, rule="invoice.no_lines"), _skip("4", noon, module=PRODUCTS)]
    for skip in wanted + others:
        log.store.save_skip(skip)
    found = log.reader.open_skips(INVOICES, "invoice.no_date")
    assert found == (wanted[1], wanted[0])
    assert len(log.reader.open_skips()) == 4
    assert log.reader.open_skips(limit=1, offset=4) == ()


# -- who may do what


def test_the_reader_sees_a_commit_but_nothing_of_an_open_transaction(log):
    with log.store.transaction():
        log.add("x")
        assert log.names() == []
    assert log.names() == ["x"]


def test_a_reader_of_an_older_layout_asks_for_the_program_to_be_started(place):
    if isinstance(place, Path):
        place.parent.mkdir()
        place.touch()
    with pytest.raises(StoreUnreadable, match="older layout"):
        LogReader.open(place)
