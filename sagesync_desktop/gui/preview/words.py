"""The preview's words."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.core.landing import Landed, Landing, landings
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


def question(writes: int, landed: Iterable[Landed]) -> str:
    """What is asked before the ticked writes are carried out; `landed` are the documents among them."""
    new = landings(one for one in landed if one.is_new)
    if not writes:
        return _tr("Nothing would be written.")
    if not new:
        return _tr("Nothing has been written yet. Carry out {changes}?").format(changes=_changes(writes))
    what = ", ".join((_invoices(sum(one.made for one in new)), phrases.money_sum(_sums(new, _gross))))
    return _tr("Nothing has been written yet. Post {what}?").format(what=what)


def details(writes: int, landed: Iterable[Landed], left: int) -> str:
    """What goes with the question: net and tax, what changes in Sage, what goes along, what stays out."""
    documents = tuple(landed)
    new = landings(one for one in documents if one.is_new)
    changed = landings(one for one in documents if not one.is_new)
    rest = writes - len(documents) if new else 0
    parts = (
        _tr("That is {net} net and {tax} tax.").format(**_net_and_tax(new)) if new else "",
        _changed(changed) if changed else "",
        _tr("Along with that: {changes}.").format(changes=_changes(rest)) if rest else "",
        _tr("Left out: {records}; the next sync takes them.").format(records=phrases.records(left))
        if left
        else "",
    )
    return " ".join(part for part in parts if part)


def _changed(changed: tuple[Landing, ...]) -> str:
    """Invoices that are in Sage already come to more there, or to less."""
    words = _tr("Changed in Sage: {invoices}, by {money} ({net} net, {tax} tax).")
    count, money = sum(one.changed for one in changed), phrases.money_sum(_sums(changed, _gross))
    return words.format(invoices=_invoices(count), money=money, **_net_and_tax(changed))


def _net_and_tax(of: tuple[Landing, ...]) -> dict[str, str]:
    tax = _sums(of, lambda one: one.tax)
    charged = {currency: amount for currency, amount in tax.items() if amount}
    return {
        "net": phrases.money_sum(_sums(of, lambda one: one.net)),
        "tax": phrases.money_sum(charged or tax),
    }


def _gross(one: Landing) -> Decimal:
    return one.gross


def _sums(of: tuple[Landing, ...], part: Callable[[Landing], Decimal]) -> Mapping[str, Decimal]:
    """By currency; documents of several modules together."""
    sums: dict[str, Decimal] = {}
    for one in of:
        sums[one.currency] = sums.get(one.currency, Decimal(0)) + part(one)
    return sums


def _invoices(count: int) -> str:
    return _tr("1 invoice") if count == 1 else _tr("{n} invoices").format(n=phrases.number(count))


def _changes(count: int) -> str:
    return _tr("1 change") if count == 1 else _tr("{n} changes").format(n=phrases.number(count))
