"""The pictures of the help: a page of text, a long list of reasons, a search."""

from sagesync_desktop.core.rules import KNOWN_REASONS
from sagesync_desktop.gui.help.library import Library
from sagesync_desktop.gui.help.window import HelpWindow
from sagesync_desktop.modules import ALL
from sagesync_desktop.modules.ruletable import reasons
from tests.gui.scenes_shell import window


def opened(topic):
    """The help at a topic."""

    def scene(_stage):
        made = HelpWindow(Library("en", reasons(ALL, KNOWN_REASONS)))
        made.show_topic(topic)
        return made

    return scene


def search(stage):
    """What a search in titles finds."""
    made = opened("welcome")(stage)
    made.search.setText("tax")
    return made


def hint(stage):
    """The hint above a page, before it is dismissed."""
    stage.fill()
    made = window(stage, "skipped")
    made.hints.show_again()
    return made


SCENES = {
    "help-page": opened("sync-log"),
    "help-steps": opened("sage-app"),
    "help-reasons": opened("skip-reasons#invoice.group_tax"),
    "help-search": search,
    "help-hint": hint,
}
