"""Cures of invoices that lie in an item: a tax that is not ticked on it."""

from decimal import Decimal

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Cure, Edit, Elsewhere, Shown, Work
from sagesync_desktop.core.sentence import listed, say
from sagesync_desktop.core.taxsums import parts_of
from sagesync_desktop.core.types import ModuleId, Record, Row, Side
from sagesync_desktop.core.values import plain
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.invoice_words import label
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
        kept += [part for part in parts_of(name) if part not in ticked and part not in kept]
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
    warning = say("The item would bear this tax on new invoices as well")
    return Work(tuple(effect for effect, _one in works), shown, warning=warning)


def _item_ticked(
    module: ModuleId, item_id: str, names: list[str], context: Context
) -> tuple[Edit | Elsewhere, Shown]:
    book = context.book
    record = book.records[module, Side.VTIGER, item_id]
    rates = {tax.name: tax.percentage for tax in book.setup.taxes}
    more: list[Row] = [{"name": name, "rate": rates.get(name, Decimal(0))} for name in names]
    rows = (*record.rows("taxes"), *more)
    title = record.text("productname") or record.text("servicename")
    shown = Shown(
        Side.VTIGER,
        say("Taxes of {item}", item=title),
        _words(record.rows("taxes"), context),
        _words(rows, context),
    )
    if module is ModuleId.PRODUCTS and not book.setup.replaces_taxes:
        return Elsewhere(Side.VTIGER, _no_ticks(book.setup.version)), shown
    return Edit(module, Side.VTIGER, item_id, {"taxes": rows}), shown


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


TAX_NOT_LINKED = (Cure("tick", "Tick the tax on the item", _ticked),)
