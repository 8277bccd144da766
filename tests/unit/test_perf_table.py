"""Every line of the benchmarks is measured by somebody, and a figure beyond its bar is a failure."""

import pytest

from tests.perf import table
from tests.perf.__main__ import BENCHMARKS
from tests.perf.table import TABLE, Aim, barred, failures, named


def test_every_line_of_the_table_is_measured_by_one_module():
    assert sorted(key for keys in BENCHMARKS.values() for key in keys) == sorted(TABLE)


def test_no_bar_asks_for_more_than_is_to_be_reached():
    stricter = [
        (key, name)
        for key, aims in TABLE.items()
        for name, aim in aims.items()
        if aim.bar is not None and aim.is_worse(aim.reach, aim.bar)
    ]
    assert stricter == []


@pytest.mark.parametrize(
    ("value", "told"), [(9, []), (9.1, ["line.less is 9.1, its bar 9"]), (None, []), (1, [])]
)
def test_more_than_a_bar_is_a_failure(monkeypatch, value, told):
    monkeypatch.setattr(table, "TABLE", {"line": {"less": Aim(8, bar=9)}})
    assert list(failures({"line": {"less": value}})) == told


def test_less_of_what_is_to_be_much_is_a_failure_and_what_has_no_bar_is_none(monkeypatch):
    monkeypatch.setattr(table, "TABLE", {"line": {"more": Aim(8, at_least=True, bar=5), "loose": Aim(1)}})
    assert list(failures({"line": {"more": 4, "loose": 99}})) == ["line.more is 4, its bar 5"]
    assert list(failures({"line": {"more": 6, "loose": 99}})) == []


def test_a_line_names_all_its_figures_and_no_others():
    found = {"sage": 8, "aside": 1}
    assert named("idle_requests", found) == dict.fromkeys(TABLE["idle_requests"]) | {"sage": 8}


def test_a_check_measures_no_line_whose_figures_follow_the_load_of_the_computer():
    assert set(TABLE) - set(barred()) == {"import_latency", "loop_gap", "no_change_peer"}
