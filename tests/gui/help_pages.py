"""The help's pages as they are written, and what the tests look for in them."""

import re

from sagesync_desktop.app.resources import resource
from sagesync_desktop.gui.help.topics import CONTENTS

LINK = re.compile(r"\]\(([^)]+)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*")
UNTOLD = {"whats-new"}
"""Release notes: their bold words are headlines, and they stay English."""
TOLD = sorted(set(CONTENTS) - UNTOLD)
NAMES = {"F1", "Vtiger", "Sage"}
"""Bold words that are the same in every language."""


def written(topic, language="en"):
    """The file of a page, with its marks."""
    return resource(f"help/{topic}.{language}.md").read_text(encoding="utf-8")
