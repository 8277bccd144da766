"""The heading of each reason why a record did not travel; the full sentence and cure are in the log."""

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.core.rules import FORMER_TITLES, KNOWN_REASONS
from sagesync_desktop.modules import ALL

TITLES = {
    **FORMER_TITLES,
    **{one.id: one.title for one in KNOWN_REASONS.values()},
    **{rule.id: rule.title for spec in ALL for rule in spec.rules},
}
"""Rule id -> heading, as the rules and reasons themselves have it."""


def rule_title(rule: str) -> str:
    """The heading of a reason; of one that this version does not know, its id in words."""
    known = TITLES.get(rule)
    if known is None:
        return rule.rpartition(".")[2].replace("_", " ").capitalize()
    return QCoreApplication.translate("RuleTitles", known)
