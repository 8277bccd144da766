"""Attacks that run beside each other: none is lost on the way, and its figures come home as they were."""

import json
from dataclasses import asdict

from tests.trust import deep
from tests.trust.lanes import beside_each_other, figures
from tests.trust.mutant import PROJECT
from tests.trust.report import Figures


def test_an_attack_that_ends_without_figures_has_failed_and_its_words_are_told():
    told = []
    found = beside_each_other(["nobody knows this"], quick=True, say=told.append)
    (failure,) = found["nobody knows this"].failures
    assert failure == "the attack itself broke down: it ended with 2"
    assert "nobody knows this" in told[0]


def test_figures_come_back_from_their_file_as_they_were():
    one = Figures(7, ("the third went wrong",), 1, 2, 3.5, {"seed": 4})
    assert figures(json.loads(json.dumps(asdict(one)))) == one


def test_the_deep_tests_are_looked_for_where_they_are_marked_and_where_marks_are_imported_from():
    """`by_turns` marks for those who import it; a file that says deep in its own words is found by them."""
    found = deep.files()
    assert {"tests/e2e/test_real_data.py", "tests/trust/test_faults.py"} <= set(found)
    texts = [(PROJECT / file).read_text(encoding="utf-8") for file in found]
    assert all("mark.deep" in text or "by_turns" in text for text in texts)
