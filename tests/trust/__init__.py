"""Attacks on the promises of the design, each with its figures: `python -m tests.trust`."""

import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
# The engine tests' worlds are shared, and their folders are no packages: they are found by these paths. The
# first one lets pytest, which knows this package as `trust`, find it as `tests.trust`.
sys.path += [str(one) for one in (TESTS.parent, TESTS, TESTS / "engine") if str(one) not in sys.path]
