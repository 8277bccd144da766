"""The help as text: a Markdown file for each page and language, and the reasons made from the rules."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.app.resources import resource
from sagesync_desktop.gui.help.topics import CONTENTS, REASONS
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules.ruletable import Reason

ENGLISH = "en"
_SPECIAL = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]<>#|"})
_HEADING = re.compile(r"^(#{1,3}) +(.+?)(?: +\{#([a-z0-9_.-]+)\})?$", re.MULTILINE)
"""A heading with its name in braces, which stays the same in every language: "## Country {#country}"."""


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading of a page, in the order of the page."""

    title: str
    anchor: str
    """"" where nothing links to it."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page; the first heading is its title."""

    topic: str
    text: str
    """Markdown without the anchors."""
    headings: tuple[Heading, ...]

    @property
    def title(self) -> str:
        """What the list of contents calls it."""
        return self.headings[0].title if self.headings else self.topic

    def place_of(self, anchor: str) -> int | None:
        """Which heading of the page an anchor names."""
        return next((place for place, one in enumerate(self.headings) if anchor == one.anchor != ""), None)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list of contents."""

    title: str
    link: str


class Library:
    """All pages in one language."""

    def __init__(self, language: str, reasons: tuple[Reason, ...], folder: Path | None = None) -> None:
        """`folder` holds a file for each topic and language; the program's own unless said otherwise."""
        self._language = language
        self._folder = folder or resource("help")
        self._reasons = reasons
        self._pages: dict[str, HelpPage] = {}

    def page(self, topic: str) -> HelpPage:
        """A page; raises KeyError for a topic that there is not."""
        if topic not in CONTENTS:
            raise KeyError(topic)
        if topic not in self._pages:
            self._pages[topic] = read_page(topic, self._source(topic))
        return self._pages[topic]

    def _source(self, topic: str) -> str:
        text = self._file(topic).read_text(encoding="utf-8")
        return f"{text.rstrip()}\n\n{reasons_text(self._reasons)}" if topic == REASONS else text

    def _file(self, topic: str) -> Path:
        own = self._folder / f"{topic}.{self._language}.md"
        return own if own.is_file() else self._folder / f"{topic}.{ENGLISH}.md"

    def entries(self, wanted: str = "") -> tuple[Entry, ...]:
        """The pages; with something wanted, every page and section whose title holds it."""
        pages = [self.page(topic) for topic in CONTENTS]
        if not wanted.strip():
            return tuple(Entry(page.title, page.topic) for page in pages)
        return tuple(_found(pages, wanted.strip().casefold()))


def read_page(topic: str, source: str) -> HelpPage:
    """A page from its Markdown, with the anchors taken out of the headings."""
    headings = tuple(Heading(found[2], found[3] or "") for found in _HEADING.finditer(source))
    return HelpPage(topic, _HEADING.sub(r"\1 \2", source), headings)


def _found(pages: Iterable[HelpPage], wanted: str) -> Iterator[Entry]:
    for page in pages:
        if wanted in page.title.casefold():
            yield Entry(page.title, page.topic)
        for one in page.headings[1:]:
            if one.anchor and wanted in one.title.casefold():
                yield Entry(phrases.within(page.title, one.title), f"{page.topic}#{one.anchor}")


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
