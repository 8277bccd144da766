"""A practice company that starts afresh: its records are new, so the database of the old one is put away."""

import pytest

from sagesync_desktop.app.practice import open_practice
from sagesync_desktop.core.types import Link, ModuleId
from sagesync_desktop.paths import Paths
from sagesync_desktop.sandbox.practice.state import FILE
from sagesync_desktop.store.store import Store

LINK = Link(ModuleId.SERVICES, "s1", "26x398", {}, "", "")


@pytest.fixture
def paths(tmp_path):
    return Paths(tmp_path, tmp_path / "logs", tmp_path / "backups")


@pytest.fixture
def own(paths):
    """The practice company's folders, with the database of one that was synced before."""
    own = paths.practice
    own.create()
    with Store.open(own.database) as store:
        store.save_link(LINK)
    return own


def links(database):
    with Store.open(database) as store:
        return store.links(ModuleId.SERVICES)


def test_a_company_that_cannot_be_read_takes_its_database_along(own, paths):
    (own.data / FILE).write_bytes(b"no practice company")
    with open_practice(paths):
        assert links(own.database) == ()
    assert links(own.data / "sagesync-replaced.db") == (LINK,)


def test_a_database_without_its_company_is_put_away(own, paths):
    with open_practice(paths):
        assert links(own.database) == ()


def test_a_company_that_is_opened_again_keeps_its_database(paths):
    own = paths.practice
    with open_practice(paths):
        pass
    with Store.open(own.database) as store:
        store.save_link(LINK)
    with open_practice(paths):
        assert links(own.database) == (LINK,)
