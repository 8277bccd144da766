"""The sandbox answers the second set of recorded requests as Vtiger 8.2.0, 8.3.0 and 8.4.0 did."""

import pytest

from tests.contract.vtiger_comparison import PARTIAL, comparable, narrowed
from tests.contract.vtiger_more_history import BEFORE, MOMENTS, MOVED, NOT_REPLAYED, READOPTED
from tests.contract.vtiger_more_replay import in_order, replay_more
from tests.contract.vtiger_recordings import load
from tests.contract.vtiger_replay import Pair
from tests.shared_material import needs_shared

pytestmark = needs_shared

CASES = [recording.case for recording in in_order()]


@pytest.fixture(scope="module")
def pairs() -> dict[str, Pair]:
    return replay_more()


@pytest.mark.parametrize("case", CASES)
def test_the_sandbox_answers_as_the_recorded_server_did(case: str, pairs: dict[str, Pair]) -> None:
    pair = pairs[case]
    recorded, sandbox = comparable(case, pair.recording.answer), comparable(case, pair.sandbox)
    if case in PARTIAL:
        recorded = narrowed(recorded, sandbox)
        sandbox = narrowed(sandbox, recorded)
    assert sandbox == recorded


def test_the_replay_leaves_out_only_recordings_that_exist_and_says_why() -> None:
    known = {recording.case for recording in load("wire2")}
    assert set(NOT_REPLAYED) | set(BEFORE) | set(MOMENTS) | set(MOVED) | set(READOPTED) <= known
    assert all([*NOT_REPLAYED.values(), *READOPTED.values()])


def test_a_deleted_account_is_one_less_in_the_count(pairs: dict[str, Pair]) -> None:
    counts = [int(pairs[case].sandbox.body["result"][0]["count"]) for case in ("270c_count", "271c_count")]
    assert counts[0] - counts[1] == 1
