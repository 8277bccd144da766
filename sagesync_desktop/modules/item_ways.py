"""An item without a description in Vtiger goes to Sage by its name, while that way is on.

Vtiger's description stays empty. A pair remembers that it went so: switching the way off must not make its
description look emptied.
"""

from collections.abc import Callable, Collection

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.lines import squeezed
from sagesync_desktop.core.mapping import OWN, agreed
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.specs import Reader, Remember
from sagesync_desktop.core.types import FieldName, Fields, Link, Missing, Record, Side, Value
from sagesync_desktop.core.values import is_blank

DESCRIPTION = "description"
_WAY = Option.DESCRIPTION_FROM_NAME
_USED = f"{OWN}ways"
"""Names of the ways by which a pair was settled."""
Used = Callable[[Record, Record, Codebook], bool]
"""(Sage's item, Vtiger's item, book) -> whether their pair went by a way."""


def name_instead(name: FieldName) -> Reader:
    """What counts as the description of a Vtiger item that has none; `name` is Vtiger's field for it."""

    def stand_in(item: Record, book: Codebook) -> Value | Missing:
        return item.text(name) if _counts(item, name, book) else ""

    return stand_in


def goes_by_name(item: Record, name: FieldName, context: Context) -> bool:
    """Whether a Vtiger item may travel without a description: it has a name, which is sent now or stays."""
    if not item.text(name):
        return False
    stays = context.fields is not None and DESCRIPTION not in context.fields
    is_on = _WAY in context.book.settings.options
    return is_on or (stays and _went_by_name(_link(item, context.book)))


def remembering(name: FieldName, **more: Used) -> Remember:
    """What the base of an item's pair keeps of the ways that it went by; `name` is its description's.

    `more` are other ways by their names, and whether a pair went by them.
    """
    ways = {_WAY.value: _uses_name(name), **more}

    def remember(
        _base: Fields,
        _keep: Collection[FieldName],
        _was: Record | None,
        sage: Record,
        vtiger: Record,
        book: Codebook,
    ) -> Fields:
        used = tuple(way for way, is_used in ways.items() if is_used(sage, vtiger, book))
        return {_USED: used} if used else {}

    return remember


def _uses_name(name: FieldName) -> Used:
    stand_in = name_instead(name)

    def is_used(_sage: Record, vtiger: Record, book: Codebook) -> bool:
        return not vtiger.text(DESCRIPTION) and bool(stand_in(vtiger, book))

    return is_used


def _counts(item: Record, name: FieldName, book: Codebook) -> bool:
    """A pair that agreed on an empty one is left alone: the name must not displace what Sage has."""
    link, is_on = _link(item, book), _WAY in book.settings.options
    if link is None:
        return is_on and _is_new_or_called_so(item, name, book)
    return (is_on or _went_by_name(link)) and not is_blank(agreed(link.base, DESCRIPTION).vtiger)


def _is_new_or_called_so(item: Record, name: FieldName, book: Codebook) -> bool:
    """Whether Sage lacks the item, or has it by that name: a description that it has there fills Vtiger's."""
    partner = book.partner(item.module, Side.VTIGER, item.id)
    there = book.record(item.module, Side.SAGE, partner) if partner else None
    return there is None or squeezed(there.text(DESCRIPTION)) == squeezed(item.text(name))


def went_by(way: Option, link: Link | None) -> bool:
    """Whether a pair went by that way when it was settled."""
    used = link.base.get(_USED) if link is not None else ()
    return isinstance(used, tuple) and way.value in used


def _went_by_name(link: Link | None) -> bool:
    return went_by(_WAY, link)


def _link(item: Record, book: Codebook) -> Link | None:
    return book.link(item.module, Side.VTIGER, item.id)
