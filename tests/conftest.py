"""Shared guards of all tests."""

import gc
import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, settings

from sagesync_desktop.app.screen import QT_LIBRARIES, missing_libraries, packages_of
from tests.memory_disk import lie_in_memory
from tests.patience import IS_SHRUNK
from tests.tools.set_up import sentence
from tests.trust.deep import DEEP

if TYPE_CHECKING:
    from tests.postgres import Server

settings.register_profile(
    "landing",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[one for one in Phase if IS_SHRUNK or one not in (Phase.shrink, Phase.explain)],
)
"""What blocks a landing draws the same examples every time; deep attacks draw fresh ones and print a seed.
No deadline for an example: a busy machine must not make a law fail."""
settings.register_profile("fresh", settings.get_profile("landing"), derandomize=False, max_examples=100)
"""For `--hypothesis-profile=fresh`, with `--hypothesis-seed` to say which: what the laws attack asks."""
settings.load_profile("landing")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is collected stays to the end: to look through it for garbage takes a third of the collecting."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The suite proves each law once; the same with more values costs minutes and is an attack."""
    left_out = [one for one in items if one.get_closest_marker("deep") and DEEP not in os.environ]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [one for one in items if one not in set(left_out)]
    if hasattr(config, "workerinput"):
        items.sort(key=_turn)


LONGEST_FIRST = ("e2e", "trust", "engine", "gui", "contract", "property", "store")
"""Folders by how long a file of theirs takes. By their number of tests, as xdist would have it, files of one
long test come last, and one process waits for the other."""


def _turn(item: pytest.Item) -> int:
    folder = item.path.relative_to(Path(__file__).parent).parts[0]
    return LONGEST_FIRST.index(folder) if folder in LONGEST_FIRST else len(LONGEST_FIRST)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """A file's tests stay in one process, so that a company which they share is not built in both."""
    from xdist.scheduler import LoadFileScheduling

    config.option.loadscopereorder = False  # the files come in our own order
    return LoadFileScheduling(config, log)


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Without Qt's system libraries pytest-qt would end in an INTERNALERROR."""
    lie_in_memory()
    if getattr(config.option, "maxworkerrestart", "") is None:
        # The heir of a crashed worker never ends under LoadFileScheduling (pytest-xdist 3.8, witnessed)
        config.option.maxworkerrestart = "0"
    config.addinivalue_line("markers", "deep: the same of more values; python -m tests.trust --only deep")
    config.addinivalue_line("markers", "over_http: the company's servers have sockets")
    if sys.platform.startswith("linux") and (missing := missing_libraries(QT_LIBRARIES)):
        raise pytest.UsageError(sentence(missing, packages_of(missing)))


@pytest.fixture(scope="session")
def server() -> Iterator["Server"]:
    """A PostgreSQL for all tests of this process; they skip where it is not installed."""
    from tests.postgres import running

    with running() as started:
        yield started
