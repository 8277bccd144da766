"""A small sample of the disk that is full at each write, and proof that it is."""

import pytest

from sagesync_desktop.core.errors import DiskFull
from tests.trust import diskfull


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    return diskfull.filled(tmp_path_factory.mktemp("disk") / "start")


@pytest.mark.parametrize("once", [False, True], ids=["until the next run", "for one write"])
@pytest.mark.parametrize("position", [1, 49, 90, 165])
def test_a_disk_that_was_full_at_one_write_does_no_harm_once_there_is_room(start, tmp_path, position, once):
    assert diskfull.full_at(start, tmp_path / "company", position, once=once) == ""


@pytest.mark.parametrize("pages", [0, 6])
def test_a_file_that_could_not_grow_does_no_harm_once_it_can(start, tmp_path, pages):
    assert diskfull.no_more_pages(start, tmp_path / "company", pages) == ""


def test_the_disk_is_full_at_each_position_in_between(start, tmp_path):
    with start.company(tmp_path / "company") as company:
        connection = company.store.connection
        company.store.connection = diskfull.Disk(connection, 30)
        with pytest.raises(DiskFull):
            company.sync()
        company.store.connection = connection
