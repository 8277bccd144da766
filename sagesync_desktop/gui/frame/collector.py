"""Keeps the interpreter from stopping the window: its garbage collector, and its turns of threads."""

import gc
import sys

YOUNG, MIDDLE, OLD = 2_000, 5, 100_000
"""A full collection holds every thread: over a large company's records for 100 to 300 ms, several times a
run (CPython 3.11, measured with tests/perf/gui_calm.py). Nearly all our values are freed by their reference
counts, so short young collections suffice and a full one hardly ever comes. A middle one holds them too, as
long as YOUNG * MIDDLE new values take: 13 ms of CPU with 20, 3 ms with 5."""


def calm_collector() -> None:
    """Leave what is loaded by now out of all collections, and make full ones rare."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, MIDDLE, OLD)


TURN = 0.0003
"""Seconds that the worker thread may keep the interpreter while the window waits for it. One repaint asks for
the interpreter dozens of times, and waits a whole turn each time: at Python's 5 ms that adds up to a jump."""


def take_short_turns() -> None:
    """Let the window's thread have the interpreter soon after it asks."""
    sys.setswitchinterval(TURN)
