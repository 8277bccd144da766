"""The practice servers by themselves, for tests and for trying things out."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sagesync_desktop.core.errors import BadSettings

if TYPE_CHECKING:
    from sagesync_desktop.sandbox.practice import Worlds
    from sagesync_desktop.sandbox.real_input import Summary
    from sagesync_desktop.sandbox.server import Sandbox

PLANS = ("start", "standard", "plus")
COUNTRIES = ("gb", "ie", "ca")
VERSIONS = ("8.2.0", "8.3.0", "8.4.0", "cloud")
PRACTICE_COUNTRY, PRACTICE_VERSION = "gb", "8.2.0"
ORDINARY_USER, ORDINARY_KEY = "sales", "practice-sales-key"


def build_worlds(country: str, version: str, plan: str, data: Path | None) -> "tuple[Worlds, Summary | None]":
    """A Sage and a Vtiger, and what was entered from the CSV files of a folder.

    Without `data` they hold the practice company where it is at home, and nothing elsewhere. Raises
    BadSettings for a row that cannot be read, OSError for a file.
    """
    from sagesync_desktop.sandbox.sage.subscription import PLANS_BY_WORD

    filled = None
    if data is not None:
        # The real data are in pounds, whatever the books are kept in.
        worlds = _empty(country, version, PRACTICE_COUNTRY)
        filled = _fill(worlds, data)
    elif country == PRACTICE_COUNTRY and version != "cloud":
        from sagesync_desktop.sandbox.practice import build_practice

        worlds = build_practice(_now, version)
    else:
        worlds = _empty(country, version, country)
    sage, vtiger = worlds
    vtiger.add_user(ORDINARY_USER, ORDINARY_KEY)
    sage.plan = PLANS_BY_WORD[plan]
    return worlds, filled


def _empty(sage_country: str, version: str, vtiger_country: str) -> "Worlds":
    from sagesync_desktop.sandbox.real_input import build_real_sage, build_real_vtiger
    from sagesync_desktop.sandbox.sage.world import SageWorld

    sage = build_real_sage(_now) if sage_country == PRACTICE_COUNTRY else SageWorld(sage_country, _now)
    return sage, build_real_vtiger(_now, version, vtiger_country)


def _fill(worlds: "Worlds", folder: Path) -> "Summary":
    from sagesync_desktop.sandbox.real_input import MalformedRow, fill_vtiger

    try:
        return fill_vtiger(worlds[1], folder)
    except MalformedRow as error:
        raise BadSettings(str(error)) from error


def serve(worlds: "Worlds", port: int) -> "Sandbox":
    """Bind the servers, which run while they are entered; raises OSError where a port is taken."""
    from sagesync_desktop.sandbox.server import Sandbox

    return Sandbox(*worlds, port=port)


def _now() -> datetime:
    return datetime.now(UTC)
