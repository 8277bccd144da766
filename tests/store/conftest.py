"""A fresh database file, and shorthand for the records that tests store."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sagesync_desktop.store.store import Store


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where the test's database lies (or will lie)."""
    return tmp_path / "home" / "sagesync.db"


@pytest.fixture
def store(database: Path):
    """An open, empty store."""
    with Store.open(database) as opened:
        yield opened


@pytest.fixture
def noon() -> datetime:
    """A moment to hang tests on."""
    return datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
