"""The preview's words."""

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.core.types import Status
from sagesync_desktop.gui.words import phrases

if TYPE_CHECKING:
    from sagesync_desktop.gui.preview.model import PreviewGroup


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preview", text)


def group_title(group: "PreviewGroup") -> str:
    """What would happen to the records of a group, such as "Invoices: create in Sage"."""
    words = {
        Status.CREATED: _tr("{module}: create in {side}"),
        Status.UPDATED: _tr("{module}: change in {side}"),
    }.get(group.status, _tr("{module}: skip on the way to {side}"))
    return words.format(module=phrases.module_name(group.module), side=group.target.title)


def question(writes: int, invoices: int, money: Mapping[str, Decimal]) -> str:
    """What is asked before the preview is carried out."""
    if not writes:
        return _tr("Nothing would be written.")
    if invoices:
        posted = _tr("Post {invoices}, {money}?").format(
            invoices=_invoices(invoices), money=phrases.money_sum(money)
        )
        rest = writes - invoices
        more = _tr("{n} other changes go along.").format(n=phrases.number(rest)) if rest else ""
        return " ".join(part for part in (_tr("Nothing has been written yet."), posted, more) if part)
    return _tr("Nothing has been written yet. Carry out {n} changes?").format(n=phrases.number(writes))


def _invoices(count: int) -> str:
    return _tr("1 invoice") if count == 1 else _tr("{n} invoices").format(n=phrases.number(count))
