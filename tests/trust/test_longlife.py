"""A small sample of the long life, and proof that its reckoning notices what went wrong."""

import random

from tests.engine.company import Company
from tests.trust import longlife
from tests.trust.office import Office


def nobody(_line):
    """Listens to what an attack says of its progress."""


def test_forty_runs_with_edits_and_faults_lose_and_double_nothing(tmp_path):
    life, doubled, lost = longlife.live(tmp_path, 40, 7, nobody)
    assert (life.failures, doubled, lost) == ([], 0, 0)
    assert life.states["finished"] > 20
    assert life.states["ended early"] > 1
    assert sum(life.office.done.values()) > 20


def test_what_was_doubled_lost_or_forgotten_is_noticed(tmp_path):
    company = Company(tmp_path, over_http=True)
    office = Office(company, random.Random(1))
    try:
        office.new_account()
        office.telephone()
        company.finished()
        assert longlife.doubled_and_lost(office) == (0, 0)
        assert office.forgotten() == []
        company.customer("Firm 1 Ltd")
        company.vtiger.edit({"id": company.vtiger.all("Accounts")[0]["id"], "phone": "overwritten"})
        assert longlife.doubled_and_lost(office) == (1, 0)
        assert len(longlife.miscounted(office)) == 1
        assert len(office.forgotten()) == 1
        company.vtiger.delete(company.vtiger.all("Accounts")[0]["id"])
        assert longlife.doubled_and_lost(office) == (1, 1)
    finally:
        company.close()


def test_growth_is_told_by_its_slope_after_the_warm_up():
    samples = [(number, {"files": 10 + (number > 200)}) for number in range(10, 1001, 10)]
    assert round(longlife.slope(samples, "files"), 3) == 0
    leaking = [(number, {"files": 10 + number // 100}) for number in range(10, 1001, 10)]
    assert 9 < longlife.slope(leaking, "files") < 11
