"""Cures of products and services."""

from collections.abc import Callable, Mapping

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Ask, Cure, Need, Shown, Unfit, Work
from sagesync_desktop.core.given import written
from sagesync_desktop.core.mapping import read
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.specs import FieldMap
from sagesync_desktop.core.types import Record, Side
from sagesync_desktop.modules.cure_parts import edited
from sagesync_desktop.modules.ledger import PRODUCTS, most

DESCRIPTION = most(PRODUCTS, "description")
"""Characters of an item's description in Sage, which is its name there."""


def description_cures(name: str) -> tuple[Cure, ...]:
    """An item's own name as its description, or one that is typed; `name` is Vtiger's field for it."""

    def use_name(item: Record, _context: Context, _given: str) -> Work | None:
        text = item.text(name)
        if not text:
            return None
        if len(text) > DESCRIPTION:
            raise Unfit(say("Its name has {n} characters; Sage takes {most}", n=len(text), most=DESCRIPTION))
        return _described(item, text)

    def needs(item: Record, _context: Context) -> Need:
        suggestion = item.text(name)
        return Need(Ask.TEXT, term("Description"), suggestion[:DESCRIPTION], most=DESCRIPTION)

    def describe(item: Record, context: Context, given: str) -> Work:
        return _described(item, written(given, needs(item, context)))

    return (
        Cure("use_name", "Use its name as its description", use_name),
        Cure("describe", "Type a description", describe, needs),
    )


def _described(item: Record, text: str) -> Work:
    before = item.text("description") or None
    shown = Shown(Side.VTIGER, term("Description"), before, text)
    return edited(item, {"description": text}, shown)


def lost_account(
    accounts: tuple[tuple[str, str], ...],
) -> Callable[[Record, Context], str | None]:
    """The first purpose whose mapped account Sage does not offer for it (any more)."""

    def asked(_item: Record, context: Context) -> str | None:
        offered = {one.id: one.scopes for one in context.book.books.ledger_accounts}
        chosen: Mapping[str, str] = context.book.mappings.accounts
        lost = (
            purpose
            for purpose, scope in accounts
            if chosen.get(purpose) and scope not in offered.get(chosen[purpose], frozenset())
        )
        return next(lost, None)

    return asked


def keep_tax(tax: FieldMap) -> Cure:
    """Vtiger's tax goes to Sage, where this Vtiger cannot take Sage's."""

    def work(item: Record, context: Context, _given: str) -> Work | None:
        if item.side is not Side.SAGE or context.partner is None:
            return None
        rate = read(tax, context.partner, context.book)
        if not isinstance(rate, str) or rate == item.text(tax.sage):
            return None
        names = {one.id: one.called for one in context.book.books.tax_rates}
        before, after = (names.get(one, one) for one in (item.text(tax.sage), rate))
        warning = say("The change that was made in Sage would be taken back")
        return edited(item, {tax.sage: rate}, Shown(Side.SAGE, term("Tax"), before, after), warning=warning)

    return Cure("keep_vtiger", "Keep the tax that it has in Vtiger", work)
