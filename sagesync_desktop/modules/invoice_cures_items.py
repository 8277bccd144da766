"""Cures of invoices that lie in an item: the taxes that are ticked on it, and its account in Sage."""

from decimal import Decimal

from sagesync_desktop.core.books import tax_of
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Choice, Cure, Edit, Elsewhere, Need, Shown, Work
from sagesync_desktop.core.given import choice_need, picked
from sagesync_desktop.core.sentence import Sentence, listed, say, term
from sagesync_desktop.core.taxsums import parts_of
from sagesync_desktop.core.types import Item, ModuleId, Record, Row, Side, Told
from sagesync_desktop.core.values import plain
from sagesync_desktop.modules.document import DocumentLine, document_of
from sagesync_desktop.modules.invoice_cures_sage import AS_ITEM
from sagesync_desktop.modules.invoice_words import label
from sagesync_desktop.modules.invoice_works import money_work, with_effects_before
from sagesync_desktop.modules.ledger import Scope
from sagesync_desktop.modules.line_taxes import BorneTax, invoice_taxes
from sagesync_desktop.modules.totals import sage_lines


def _missing(invoice: Record, context: Context) -> dict[tuple[ModuleId, str], list[str]]:
    """Items of a Sage invoice -> the taxes that its lines need and that are not ticked on them in Vtiger."""
    book, document = context.book, document_of(invoice)
    found: dict[tuple[ModuleId, str], list[str]] = {}
    for line, exact in zip(document.lines, sage_lines(document, book), strict=True):
        item_id = book.item_on(Side.VTIGER, line.item) if line.item else None
        record = book.record(line.item.module, Side.VTIGER, item_id) if line.item and item_id else None
        name = book.vtiger_tax(line.tax.rate_id, exact.rate) if exact.rate else None
        if record is None or not name:
            continue
        ticked = {row.get("name") for row in record.rows("taxes")}
        kept = found.setdefault((record.module, record.id), [])
        kept += [part for part in parts_of(tax_of(name)) if part not in ticked and part not in kept]
    return {item: names for item, names in found.items() if names}


def _ticked(invoice: Record, context: Context, _given: str) -> Work | None:
    """The taxes ticked on each item, beside those that it has."""
    missing = _missing(invoice, context)
    if not missing:
        return None
    works = [_item_ticked(module, item_id, names, context) for (module, item_id), names in missing.items()]
    shown = tuple(one for _effect, one in works)
    stuck = next((effect for effect, _one in works if isinstance(effect, Elsewhere)), None)
    if stuck is not None:
        return Work((stuck,), shown)
    return Work(tuple(effect for effect, _one in works), shown, warning=_for_others())


def _item_ticked(
    module: ModuleId, item_id: str, names: list[str], context: Context
) -> tuple[Edit | Elsewhere, Shown]:
    book = context.book
    record = book.records[module, Side.VTIGER, item_id]
    rates = {tax.name: tax.percentage for tax in book.setup.taxes}
    more: list[Row] = [{"name": name, "rate": rates.get(name, Decimal(0))} for name in names]
    return _with_taxes(record, (*record.rows("taxes"), *more), context)


def _with_taxes(item: Record, rows: tuple[Row, ...], context: Context) -> tuple[Edit | Elsewhere, Shown]:
    """The item with these taxes ticked, or why this Vtiger must not be told."""
    setup, title = context.book.setup, item.text("productname") or item.text("servicename")
    words = (_words(one, context) for one in (item.rows("taxes"), rows))
    shown = Shown(Side.VTIGER, say("Taxes of {item}", item=title), *words)
    if item.module is ModuleId.PRODUCTS and not setup.replaces_taxes:
        return Elsewhere(Side.VTIGER, _no_ticks(setup.version)), shown
    return Edit(item.module, Side.VTIGER, item.id, {"taxes": rows}), shown


def _for_others() -> Sentence:
    return say("The item would bear these taxes on new invoices as well")


def _no_ticks(version: str) -> str:
    return say("Vtiger {version} takes no other taxes for a product from a program", version=version)


def _words(rows: tuple[Row, ...], context: Context) -> str:
    named = [
        say(
            "{name} {rate} %",
            name=label(str(row["name"]), context.book),
            rate=plain(Decimal(str(row["rate"]))),
        )
        for row in rows
    ]
    return listed(named) if named else say("no tax")


TAX_NOT_LINKED = (Cure("tick", "Tick the tax on the item", _ticked), AS_ITEM)


# -- which kind of zero tax


def _doubtful(invoice: Record, context: Context) -> tuple[DocumentLine, BorneTax] | None:
    """The first line whose zero tax could be of several kinds."""
    document, book = context.once(document_of, invoice), context.book
    pairs = ((line, tax) for line, tax in invoice_taxes(document, book) if tax.is_doubtful(book))
    return next(((line, tax) for line, tax in pairs if line.item is not None), None)


def _kind_need(invoice: Record, context: Context) -> Need | None:
    doubtful = _doubtful(invoice, context)
    if doubtful is None:
        return None
    choices = [Choice(key, label(key, context.book)) for key in doubtful[1].keys]
    return choice_need(say("Tax of {item}", item=doubtful[0].name), choices)


def _kind_given(invoice: Record, context: Context, given: str) -> Work | None:
    """The one kind ticked on the item; an invoice that says both itself is saved anew and then says none."""
    need, doubtful = _kind_need(invoice, context), _doubtful(invoice, context)
    item = doubtful[0].item if doubtful else None
    if need is None or doubtful is None or item is None:
        return None
    others = {tax_of(key) for key in doubtful[1].keys} - {tax_of(picked(given, need))}
    record = context.book.record(item.module, Side.VTIGER, item.id)
    if record is None:
        return None
    rows = [row for row in record.rows("taxes") if row["name"] not in others]
    if tax_of(picked(given, need)) not in {row["name"] for row in rows}:
        rows.append({"name": tax_of(picked(given, need)), "rate": Decimal(0)})
    effect, shown = _with_taxes(record, tuple(rows), context)
    if isinstance(effect, Elsewhere) or doubtful[1].told is not Told.LINE:
        return Work((effect,), (shown,), warning=_for_others())
    work = money_work(invoice, context, {"hdnTaxType": invoice.fields.get("hdnTaxType")}, (shown,))
    return with_effects_before(work, effect)


TAX_KIND_UNCLEAR = (Cure("kind", "Say which tax applies to the item", _kind_given, _kind_need),)


# -- the item's own account in Sage


def own_account(item: Item, context: Context) -> str:
    """The sales account that the item has in Sage; "" where it has none of its own."""
    known = _in_sage(item, context)
    return known.text("sales_ledger_account_id") if known is not None else ""


def _in_sage(item: Item, context: Context) -> Record | None:
    sage_id = context.book.item_on(Side.SAGE, item)
    return context.book.record(item.module, Side.SAGE, sage_id) if sage_id else None


def _stuck_item(invoice: Record, context: Context) -> Record | None:
    """The first item whose own account Sage offers for no sale any more."""
    offered = {one.id for one in context.book.books.ledger_accounts if Scope.SALES in one.scopes}
    items = (line.item for line in context.once(document_of, invoice).lines if line.item is not None)
    stuck = (item for item in items if own_account(item, context) not in {"", *offered})
    return next((known for item in stuck if (known := _in_sage(item, context)) is not None), None)


def _account_need(invoice: Record, context: Context) -> Need | None:
    if invoice.side is Side.SAGE or _stuck_item(invoice, context) is None:
        return None
    accounts = context.book.books.ledger_accounts
    choices = [Choice(one.id, one.name) for one in accounts if Scope.SALES in one.scopes]
    return choice_need(term("Sales account"), choices) if choices else None


def _account_given(invoice: Record, context: Context, given: str) -> Work | None:
    need, item = _account_need(invoice, context), _stuck_item(invoice, context)
    if need is None or item is None:
        return None
    account = picked(given, need)
    names = {one.id: one.name for one in context.book.books.ledger_accounts}
    former = item.text("sales_ledger_account_id")
    what = say("Sales account of {item}", item=item.text("description"))
    shown = Shown(Side.SAGE, what, names.get(former, former), names[account])
    return Work((Edit(item.module, Side.SAGE, item.id, {"sales_ledger_account_id": account}),), (shown,))


ITEM_ACCOUNT = Cure("item_account", "Give the item another account in Sage", _account_given, _account_need)
