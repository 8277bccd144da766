"""Where the reference material and the real data lie, for tests that read them; a fresh clone has neither."""

import os
from pathlib import Path

import pytest


def _find_shared() -> Path | None:
    named = os.environ.get("SAGESYNC_SHARED")
    candidates = [Path(named)] if named else [Path(__file__).resolve().parents[2] / "shared"]
    return next((path for path in candidates if (path / "reference").is_dir()), None)


SHARED = _find_shared()
needs_shared = pytest.mark.skipif(
    SHARED is None, reason="no reference material beside this clone (../shared) or in SAGESYNC_SHARED"
)
