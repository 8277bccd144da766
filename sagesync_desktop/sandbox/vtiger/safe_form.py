"""The one form in which a whole invoice may be sent back (Vtiger 8.2.0, fact 7)."""

from sagesync_desktop.sandbox.vtiger.charges import CHARGE
from sagesync_desktop.sandbox.vtiger.rendering import Shown

_DEADLY_WHEN_EMPTY = ("hdnDiscountAmount", "hdnDiscountPercent", "hdnS_H_Amount", "hdnS_H_Percent", CHARGE)


def safe_form(shown: Shown) -> Shown:
    """Make what retrieve showed fit for update: without what kills PHP, and without the screen's figures."""
    return {
        name: value
        for name, value in shown.items()
        if name != "LineItems_FinalDetails" and not (name in _DEADLY_WHEN_EMPTY and value in (None, ""))
    }
