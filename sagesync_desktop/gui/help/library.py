"""The help's pages as text: one Markdown file each, in the user's language or else in English."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sagesync_desktop.gui.help.reasons import reasons_text
from sagesync_desktop.gui.help.topics import CONTENTS, REASONS
from sagesync_desktop.gui.look.resources import resource
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.modules.ruletable import Reason

ENGLISH = "en"
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
        """`folder` holds a folder for each language; the program's own unless said otherwise."""
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
        own = self._folder / self._language / f"{topic}.md"
        return own if own.is_file() else self._folder / ENGLISH / f"{topic}.md"

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
