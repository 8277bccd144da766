"""Builds both worlds of the practice company, the same every time."""

from sagesync_desktop.sandbox.practice.book import open_book
from sagesync_desktop.sandbox.practice.clock import Clock
from sagesync_desktop.sandbox.practice.sage_side import SageSide
from sagesync_desktop.sandbox.practice.vtiger_side import VtigerSide
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

VERSION = "8.2.0"
"""The Vtiger that the practice company was entered into."""


def build_practice(now: Clock, version: str = VERSION) -> tuple[SageWorld, VtigerWorld]:
    """Return the practice company as it is before the first sync; every date lies before `now()`.

    The worlds go on by the clock `now`. The same moment gives worlds with equal dumps. Another version of
    Vtiger is the company of 8.2.0 after an upgrade: 8.3.0 takes no invoices by API (fact 67).
    """
    book = open_book()
    moment = now()
    vtiger = VtigerSide(book, moment)
    vtiger.build()
    sage = SageSide(book, vtiger.numbers, moment)
    sage.build()
    # A fresh load, as after a restart, is what puts the real clock in the place of the builders' own.
    return SageWorld.load(sage.world.dump(), now), VtigerWorld.load(
        {**vtiger.world.dump(), "version": version}, now
    )
