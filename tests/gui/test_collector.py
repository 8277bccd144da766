import gc
import sys

import pytest

from sagesync_desktop.gui.frame.collector import TURN, calm_collector, take_short_turns


@pytest.fixture
def collector():
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)  # Python's own: another test of this process may have calmed it already
    yield gc.get_threshold()
    gc.set_threshold(*before)
    gc.unfreeze()


def test_full_collections_become_rare_and_spare_what_is_loaded(collector):
    calm_collector()
    assert gc.get_freeze_count() > 0
    assert gc.get_threshold()[2] > collector[2]


def test_the_window_waits_no_long_turn_for_the_interpreter():
    before = sys.getswitchinterval()
    try:
        take_short_turns()
        assert sys.getswitchinterval() == pytest.approx(TURN)
    finally:
        sys.setswitchinterval(before)
