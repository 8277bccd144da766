"""Python imports this as it starts, in each process below `tests.tools.clocks`: its clock is moved.

Every process gets the same distance to the true time, so that programs and servers agree on the moment.
"""

import os
import time

import time_machine

DISTANCE = "SAGESYNC_TEST_CLOCK"
"""Seconds; set for a whole run of tests by `tests.tools.clocks`."""

if DISTANCE in os.environ:
    time_machine.travel(time.time() + float(os.environ[DISTANCE]), tick=True).start()
