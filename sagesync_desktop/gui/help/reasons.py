"""The list of all reasons why a record is skipped, as Markdown, made from the rules themselves."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules.ruletable import Reason

_SPECIAL = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]<>#|"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("HelpReasons", text)


def reasons_text(reasons: Iterable[Reason]) -> str:
    """A section for each reason: its title, what it means, whom it concerns and what to do."""
    entries = sorted((phrases.rule_title(rule).casefold(), rule) for rule in _by_rule(reasons))
    return "\n\n".join(_section(rule, _by_rule(reasons)[rule]) for _, rule in entries) + "\n"


def _by_rule(reasons: Iterable[Reason]) -> dict[str, list[Reason]]:
    """A rule may have one cure for products and another one for services."""
    found: dict[str, list[Reason]] = {}
    for one in reasons:
        found.setdefault(one.rule, []).append(one)
    return found


def _section(rule: str, cases: list[Reason]) -> str:
    heading = f"## {_plain(phrases.rule_title(rule))} {{#{rule}}}"
    return "\n\n".join([heading, *(_case(one) for one in cases)])


def _case(one: Reason) -> str:
    meaning = _tr("{meaning}.").format(meaning=_plain(spoken(one.meaning).rstrip(".")))
    cure = _tr("What to do: {cure}").format(cure=_plain(spoken(one.fix)))
    whom = _tr("Concerns: {records}").format(records=_whom(one))
    return f"{meaning}\n\n{cure}\n\n*{_plain(whom)}*"


def _whom(one: Reason) -> str:
    ways = [
        f"{phrases.module_name(module)} ({', '.join(phrases.target_name(side) for side in sides)})"
        for module, sides in one.asked_for
    ]
    return ", ".join(ways) or _tr("any record")


def _plain(text: str) -> str:
    """Text in which no character means anything to Markdown."""
    return " ".join(text.translate(_SPECIAL).split())
