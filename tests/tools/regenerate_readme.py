"""Refresh the rule table in the README: `python -m tests.tools.regenerate_readme`."""

from pathlib import Path

from sagesync_desktop.core.rules import KNOWN_REASONS
from sagesync_desktop.modules import ALL
from sagesync_desktop.modules.ruletable import rule_table, with_rule_table

README = Path(__file__).resolve().parents[2] / "README.md"


def refreshed(page):
    """The page with the rules as they are now."""
    return with_rule_table(page, rule_table(ALL, KNOWN_REASONS))


if __name__ == "__main__":
    README.write_text(refreshed(README.read_text(encoding="utf-8")), encoding="utf-8")
