"""What Vtiger would store differently without saying so, caught before or at least after the write."""

import logging
from collections.abc import Mapping

from sagesync_desktop.clients.vtiger.elements import LONGEST, texts_in
from sagesync_desktop.clients.vtiger.instance import Instance
from sagesync_desktop.core.errors import NotStorable
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.types import Fields, ModuleId, Record, Side

log = logging.getLogger(__name__)

_LAST_OF_THREE_BYTES = "\uffff"


def check_texts(module: ModuleId, fields: Fields, instance: Instance, takes_emoji: bool) -> None:
    """Raise NotStorable for a text that would be damaged or cut.

    An open-source database stores three bytes a character: an emoji becomes "????" (8.2 and 8.3, measured).
    """
    for name, text in texts_in(fields):
        if not takes_emoji and any(letter > _LAST_OF_THREE_BYTES for letter in text):
            raise _unmappable(instance.label(module, name), text, 'Vtiger would store its emoji as "????"')
        longest = LONGEST.get((module, name))
        if longest is not None and len(text) > longest:
            why = say("Vtiger keeps {longest} characters of it and it has {n}", longest=longest, n=len(text))
            raise _unmappable(instance.label(module, name), text, why)


def _unmappable(label: str, text: str, why: str) -> NotStorable:
    return NotStorable(
        say("Vtiger cannot hold this {label}", label=label),
        say('{why}: "{text}"', why=term(why), text=text),
        say('Shorten or simplify the "{label}" in Sage', label=label),
        side=Side.VTIGER,
    )


def warn_of_changed_texts(element: Mapping[str, str], stored: Record) -> None:
    """Log the fields that came back cut or with letters lost; never their content."""
    changed = [name for name, sent in element.items() if _is_damaged(sent.strip(), stored.text(name))]
    if changed:
        log.warning(
            "Vtiger stored %s of %s %s differently", ", ".join(changed), stored.module.value, stored.id
        )


def _is_damaged(sent: str, kept: str) -> bool:
    is_cut = 0 < len(kept) < len(sent) and sent.startswith(kept) and not _is_number(sent)
    return is_cut or kept.count("?") > sent.count("?")


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).lstrip("-").isdecimal()
