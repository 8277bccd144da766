"""Where the engine's companies keep their databases: in files, or in schemas of a PostgreSQL server."""

import os
import shutil
from pathlib import Path

import pytest

VARIABLE = "SAGESYNC_TEST_DATABASE"
"""Set to "postgresql", every company of the engine's tests is on a server; `.ci/run` does so once."""
ON_SERVER = os.environ.get(VARIABLE) == "postgresql"

file_only = pytest.mark.skipif(ON_SERVER, reason="a database on a server is no file of ours")


def copy(old, new):
    """A second database with the same rows; the first one is closed."""
    if isinstance(old, Path):
        shutil.copy(old, new)
        return
    from tests.postgres import copy_rows

    copy_rows(old, new)


def remove(place):
    """The database is lost, whether it is open or not."""
    if isinstance(place, Path):
        for file in place.parent.glob(f"{place.name}*"):
            file.unlink()
        return
    from tests.postgres import empty

    empty(place)
