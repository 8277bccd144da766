"""Which help page explains which screen; a topic is "page" or "page#section"."""

from collections.abc import Iterable

from sagesync_desktop.gui.frame.pages import (
    LOG,
    MAPPING,
    MODULES,
    OVERVIEW,
    PREVIEW,
    RECONCILE,
    SETTINGS,
    SKIPPED,
)
from sagesync_desktop.gui.wizard.flow import Step

REASONS = "skip-reasons"
"""The page that is made from the rules."""
CONTENTS = (
    "welcome",
    "overview",
    "sync-log",
    "record",
    "skipped",
    REASONS,
    "reconcile",
    "modules",
    "mapping",
    "settings",
    "wizard",
    "sage-app",
    "vtiger-key",
    "your-data",
    "troubleshooting",
    "glossary",
    "whats-new",
)
"""All pages, in the order of the list beside them."""

OF_PAGE = {
    OVERVIEW: "overview",
    LOG: "sync-log",
    SKIPPED: "skipped",
    MODULES: "modules",
    MAPPING: "mapping",
    SETTINGS: "settings",
    PREVIEW: "overview#preview",
    RECONCILE: "reconcile",
}
OF_STEP = {
    Step.WELCOME: "wizard",
    Step.VTIGER: "vtiger-key",
    Step.REGION: "wizard#country",
    Step.SAGE_APP: "sage-app",
    Step.SIGN_IN: "wizard#sign-in",
    Step.BUSINESS: "wizard#business",
    Step.MODULES: "wizard#modules",
    Step.MAPPING: "wizard#mapping",
    Step.PREVIEW: "wizard#preview",
    Step.FINISH: "wizard#finish",
}
OF_PART = {
    "RecordTab": "record",
    "ConnectionCard": "settings#connections",
    "ScheduleCard": "settings#schedule",
    "AppearanceCard": "settings#appearance",
    "ComputerCard": "settings#computer",
    "LogCard": "settings#log",
    "StorageCard": "settings#data",
    "AboutCard": "settings#about",
}
"""Class of a part of a page -> the topic that explains it better than the page's own."""


def topic_of(page: str, parts: Iterable[str]) -> str:
    """The topic of a page where the focus is inside `parts`, class names from the inside out."""
    inner = next((OF_PART[part] for part in parts if part in OF_PART), "")
    return inner or OF_PAGE.get(page, CONTENTS[0])


def topic_of_rule(rule: str) -> str:
    """The entry of a reason in the list of all reasons."""
    return f"{REASONS}#{rule}"
