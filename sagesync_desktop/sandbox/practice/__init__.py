"""The practice company: an invented workwear wholesaler, its books in Sage, its customers in Vtiger."""

from sagesync_desktop.sandbox.practice.building import build_practice
from sagesync_desktop.sandbox.practice.cases import CASES, Case, record_of
from sagesync_desktop.sandbox.practice.state import DamagedState, Worlds, is_kept, load_or_build, save
from sagesync_desktop.sandbox.practice.troubles import TROUBLES

__all__ = [
    "CASES",
    "TROUBLES",
    "Case",
    "DamagedState",
    "Worlds",
    "build_practice",
    "is_kept",
    "load_or_build",
    "record_of",
    "save",
]
