"""A small sample of the faults at each request, and those that the attack has found."""

import pytest

from tests.trust import faults
from tests.trust.busy import busy_world, company_of, undisturbed


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    return busy_world(tmp_path_factory.mktemp("busy"))


@pytest.fixture(scope="module")
def expected(kept, tmp_path_factory):
    return undisturbed(tmp_path_factory.mktemp("expected") / "company", kept)


@pytest.mark.parametrize("lasting", faults.LASTING)
@pytest.mark.parametrize("kind", faults.KINDS)
def test_an_answer_that_went_wrong_leaves_no_trace_once_the_server_is_well(
    kept, expected, tmp_path, kind, lasting
):
    position = 7 + 2 * list(faults.KINDS).index(kind) + (lasting != "once")
    told, doubled, lost, _asked = faults.tried(tmp_path / "c", kept, expected, (position, kind, lasting))
    assert (told, doubled, lost) == ("", 0, 0)


@pytest.mark.parametrize("position", [29, 31, 33])
def test_an_invoice_is_not_unreadable_because_vtiger_keeps_no_sign_in(kept, expected, tmp_path, position):
    found = faults.tried(tmp_path / "c", kept, expected, (position, "401", "to the end"))
    assert found == ("", 0, 0, False)


def test_the_fault_happens_where_the_case_says(kept, tmp_path):
    between = faults.Faulty(9, "no connection", "to the end")
    with company_of(tmp_path / "c", kept, between) as company:
        assert company.sync().state == "ended early"
    assert between.asked > 9
