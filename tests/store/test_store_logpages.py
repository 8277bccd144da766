"""Pages and counts of the log, which tallies and indexes give, are those that its lines give."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import product

import pytest

from sagesync_desktop.core.logviews import STANDING, OutcomeFilter, SortBy
from sagesync_desktop.core.types import ModuleId, Outcome, Side, Skip, Status
from sagesync_desktop.store import logpages
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.store import Store

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
MODULES = (ModuleId.INVOICES, ModuleId.CONTACTS, ModuleId.PRODUCTS)
RULES = ("invoice.no_date", "match.ambiguous", "server.altered")
NAMES = ("Harbour Ltd", "harbour studio", "North Bakery", "Zoë", "a")
LINES, RUNS = 240, 12


def line_of(chance):
    status, rule = chance.choice(list(Status)), chance.choice(RULES)
    held = status in (Status.SKIPPED, Status.FAILED) or chance.random() < 0.2
    amount = Decimal(chance.randrange(1, 9999)) / 100 if chance.random() < 0.6 else None
    number = str(chance.randrange(40))
    return Outcome(
        chance.choice(MODULES),
        chance.choice(list(Side)),
        status,
        chance.choice(NAMES),
        f"s{number}",
        f"7x{number}" if chance.random() < 0.7 else None,
        why=Skip(rule, f"The rate of {number} is not mapped", "") if held else None,
        amount=amount,
    )


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def written(request, tmp_path_factory):
    """A log of many runs, every fourth a preview, the last one still at work; and its lines as they are."""
    folder, chance = tmp_path_factory.mktemp("log"), random.Random(13)
    is_file = request.param == "sqlite"
    place = folder / "sync.db" if is_file else request.getfixturevalue("server").address(folder)
    at = NOON
    with Store.open(place) as store:
        for number in range(RUNS):
            run = store.begin_run("preview" if number % 4 == 2 else "timer", at)
            for _ in range(LINES // RUNS):
                at += timedelta(minutes=7)
                store.add_outcome(run, line_of(chance), at)
            if number < RUNS - 1:
                store.end_run(run, "finished", at, [], {})
        with LogReader.open(place) as reader:
            previews = {run.id for run in reader.runs() if run.trigger == "preview"}
            numbers = [n for (n,) in store.connection.rows("SELECT id FROM outcome ORDER BY id")]
            yield reader, [reader.outcome(number) for number in numbers], previews


def passes(line, chosen, previews):
    one, text = line.outcome, chosen.text.casefold()
    return (
        (line.run == chosen.run if chosen.run else line.run not in previews)
        and (not chosen.module or one.module is chosen.module)
        and (not chosen.target or one.target is chosen.target)
        and (not chosen.status or one.status is chosen.status)
        and (not chosen.rule or one.rule == chosen.rule)
        and (not chosen.since or line.at >= chosen.since)
        and (not chosen.until or line.at < chosen.until)
        and (not chosen.notes or line.note in chosen.notes)
        and (
            text in one.name.casefold()
            or text in one.because.casefold()
            or text in (one.sage_id, one.vtiger_id)
        )
    )


KEYS = {
    SortBy.TIME: lambda _one: 0,
    SortBy.NAME: lambda one: one.name.casefold(),
    SortBy.MODULE: lambda one: one.module.value,
    SortBy.STATUS: lambda one: one.status.value,
    SortBy.RULE: lambda one: one.rule,
    SortBy.AMOUNT: lambda one: Decimal(-1) if one.amount is None else one.amount,
}
AFTER, BEFORE = NOON + timedelta(hours=5, minutes=3), NOON + timedelta(hours=17, minutes=31)
CHOSEN = [
    OutcomeFilter(),
    OutcomeFilter(module=ModuleId.INVOICES),
    OutcomeFilter(target=Side.SAGE, status=Status.SKIPPED),
    OutcomeFilter(rule="match.ambiguous"),
    OutcomeFilter(since=AFTER),
    OutcomeFilter(until=BEFORE, status=Status.UPDATED),
    OutcomeFilter(since=AFTER, until=BEFORE, rule="server.altered"),
    OutcomeFilter(run=5),
    OutcomeFilter(run=3, status=Status.SKIPPED, text="rate of"),
    OutcomeFilter(run=12),
    OutcomeFilter(notes=STANDING),
    OutcomeFilter(text="harbour"),
    OutcomeFilter(text="a"),
    OutcomeFilter(text="7x7"),
    OutcomeFilter(text="nobody"),
    OutcomeFilter(text="mapped", module=ModuleId.CONTACTS, since=AFTER),
]


@pytest.mark.parametrize("few", [0, 5_000], ids=["walked", "sorted"])
def test_every_page_and_count_is_what_the_lines_themselves_give(written, monkeypatch, few):
    reader, lines, previews = written
    monkeypatch.setattr(logpages, "FEW", few)
    for chosen, sort, descending in product(CHOSEN, SortBy, (False, True)):
        found = [line for line in lines if passes(line, chosen, previews)]
        expected = sorted(found, key=lambda line: (KEYS[sort](line.outcome), line.id), reverse=descending)
        assert reader.count(chosen) == len(found), chosen
        for offset in (0, 7, len(found) // 2, max(0, len(found) - 3), len(found) + 5):
            page = reader.outcomes(chosen, sort, descending=descending, limit=9, offset=offset)
            told = [line.id for line in page]
            assert told == [line.id for line in expected[offset : offset + 9]], (chosen, sort, offset)


def test_what_is_added_up_is_what_is_left_after_old_lines_went(tmp_path):
    chance, at = random.Random(5), NOON
    with Store.open(tmp_path / "sync.db") as store, LogReader.open(tmp_path / "sync.db") as reader:
        for _ in range(6):
            run = store.begin_run("timer", at)
            for _ in range(90):
                at += timedelta(minutes=9)
                store.add_outcome(run, line_of(chance), at)
            store.end_run(run, "finished", at, [], {})
        cut = NOON + timedelta(hours=40)
        gone = store.prune(cut)
        left = reader.outcomes(limit=1_000)
        assert (gone + len(left), min(line.at for line in left) >= cut) == (540, True)
        for status in Status:
            chosen = OutcomeFilter(status=status)
            assert reader.count(chosen) == sum(line.outcome.status is status for line in left)
            assert reader.count(replace(chosen, since=cut)) == reader.count(chosen)
        assert sum(sum(run.counts.values()) for run in reader.runs()) == len(left)
        days = reader.per_day(at.date(), 9, UTC)
        assert sum(sum(day.counts.values()) for day in days) == len(left)
        assert reader.count(OutcomeFilter(text="harbour")) == sum(
            "harbour" in line.outcome.name.casefold() for line in left
        )


def test_a_line_that_comes_after_its_run_has_ended_counts_like_the_others(store, place, noon):
    run = store.begin_run("timer", noon)
    store.add_outcome(run, Outcome(ModuleId.INVOICES, Side.SAGE, Status.CREATED, "in time"), noon)
    store.end_run(run, "finished", noon, [], {})
    late = Outcome(ModuleId.INVOICES, Side.SAGE, Status.UPDATED, "Harbour late")
    store.add_outcome(run, late, noon)
    store.add_outcomes(run, [late], noon)
    with LogReader.open(place) as reader:
        found = reader.outcomes(OutcomeFilter(text="harbour"))
        assert (reader.count(), [line.outcome for line in found]) == (3, [late, late])
        assert reader.per_day(noon.date(), 1, UTC)[0].counts == {Status.CREATED: 1, Status.UPDATED: 2}
        assert sum(reader.run(run).counts.values()) == 3
