"""The sandbox answers recorded requests as the real Vtiger servers did."""

import pytest

from tests.contract.vtiger_comparison import PARTIAL, comparable, narrowed
from tests.contract.vtiger_recordings import load
from tests.contract.vtiger_replay import NOT_REPLAYED, Pair, replay
from tests.shared_material import needs_shared

pytestmark = needs_shared

CASES = [recording.case for recording in load() if recording.case not in NOT_REPLAYED]


@pytest.fixture(scope="module")
def pairs() -> dict[str, Pair]:
    return replay()


@pytest.mark.parametrize("case", CASES)
def test_the_sandbox_answers_as_the_recorded_server_did(case: str, pairs: dict[str, Pair]) -> None:
    pair = pairs[case]
    recorded, sandbox = comparable(case, pair.recording.answer), comparable(case, pair.sandbox)
    if case in PARTIAL:
        recorded = narrowed(recorded, sandbox)
        sandbox = narrowed(sandbox, recorded)
    assert sandbox == recorded


def test_the_replay_leaves_out_only_recordings_that_exist_and_says_why() -> None:
    assert set(NOT_REPLAYED) <= {recording.case for recording in load()}
    assert all(NOT_REPLAYED.values())
