"""A fresh database file, and shorthand for the records that tests store."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sagesync_desktop.store.store import Store


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where the test's database lies (or will lie)."""
    return tmp_path / "home" / "sagesync.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request, tmp_path: Path, database: Path):
    """Where the test's database is: a file, and then a server."""
    if request.param == "sqlite":
        return database
    return request.getfixturevalue("server").address(tmp_path)


@pytest.fixture
def store(place):
    """An open, empty store."""
    with Store.open(place) as opened:
        yield opened


@pytest.fixture
def noon() -> datetime:
    """A moment to hang tests on."""
    return datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
