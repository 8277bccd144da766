import gc

import pytest

from sagesync_desktop.gui.collector import calm_collector


@pytest.fixture
def collector():
    before = gc.get_threshold()
    yield before
    gc.set_threshold(*before)
    gc.unfreeze()


def test_full_collections_become_rare_and_spare_what_is_loaded(collector):
    calm_collector()
    assert gc.get_freeze_count() > 0
    assert gc.get_threshold()[2] > collector[2]
