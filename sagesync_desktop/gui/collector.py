"""Keeps Python's garbage collector from stopping the window."""

import gc

YOUNG, MIDDLE, OLD = 2_000, 20, 100_000
"""A full collection holds every thread: over a large company's records for 100 to 300 ms, several times a
run (CPython 3.11, measured with tests/perf/gui_calm.py). Nearly all our values are freed by their reference
counts, so short young collections suffice and a full one hardly ever comes."""


def calm_collector() -> None:
    """Leave what is loaded by now out of all collections, and make full ones rare."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, MIDDLE, OLD)
