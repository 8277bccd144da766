"""A local Vtiger that behaves as the measured 8.2.0, 8.3.0 and 8.4.0 do, and as Cloud is documented to."""

from sagesync_desktop.sandbox.vtiger.app import create_app
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

__all__ = ["VtigerWorld", "create_app"]
