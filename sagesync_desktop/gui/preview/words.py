"""The preview's words."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.core.types import ModuleId, Side, Status
from sagesync_desktop.gui.words import phrases


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preview", text)


def group_title(module: ModuleId, target: Side, status: Status) -> str:
    """What would happen to the records of a group, such as "Invoices: create in Sage"."""
    words = {
        Status.CREATED: _tr("{module}: create in {side}"),
        Status.UPDATED: _tr("{module}: change in {side}"),
    }.get(status, _tr("{module}: skip on the way to {side}"))
    return words.format(module=phrases.module_name(module), side=target.title)


def new_in(target: Side) -> str:
    """What happens to a record that is on one side only."""
    return _tr("New in {side}").format(side=target.title)


def question(
    writes: int, invoices: int, money: Mapping[str, Decimal], tax: Mapping[str, Decimal] | None = None
) -> str:
    """What is asked before the preview is carried out; `tax` is part of the money, None where unknown."""
    if not writes:
        return _tr("Nothing would be written.")
    if invoices:
        sum_of_tax = phrases.money_sum({one: part for one, part in (tax or {}).items() if part})
        with_tax = _tr("{tax} of it tax").format(tax=sum_of_tax) if sum_of_tax else ""
        what = ", ".join(part for part in (_invoices(invoices), phrases.money_sum(money), with_tax) if part)
        rest = writes - invoices
        more = _tr("{n} other changes go along.").format(n=phrases.number(rest)) if rest else ""
        parts = (_tr("Nothing has been written yet."), _tr("Post {what}?").format(what=what), more)
        return " ".join(part for part in parts if part)
    return _tr("Nothing has been written yet. Carry out {n} changes?").format(n=phrases.number(writes))


def _invoices(count: int) -> str:
    return _tr("1 invoice") if count == 1 else _tr("{n} invoices").format(n=phrases.number(count))
