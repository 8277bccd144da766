"""Shared guards of all tests."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from sagesync_desktop.screen import QT_LIBRARIES, missing_libraries, packages_of
from tests.set_up import sentence


@pytest.hookimpl(tryfirst=True)
def pytest_configure() -> None:
    """Without Qt's system libraries pytest-qt would end in an INTERNALERROR."""
    if sys.platform.startswith("linux") and (missing := missing_libraries(QT_LIBRARIES)):
        raise pytest.UsageError(sentence(missing, packages_of(missing)))
