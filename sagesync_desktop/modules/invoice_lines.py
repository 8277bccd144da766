"""Invoice lines in shared form: item, description, quantity, price, discount and tax."""

from decimal import Decimal

from sagesync_desktop.core.books import AT_ZERO
from sagesync_desktop.core.codebook import UNLINKED, Codebook
from sagesync_desktop.core.errors import MissingParent
from sagesync_desktop.core.rules import Context
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.specs import Transform
from sagesync_desktop.core.types import Fields, Missing, ModuleId, Record, Row, Scalar, Side, Value
from sagesync_desktop.core.values import OWN_TEXT, clean_text, penny, plain
from sagesync_desktop.modules.documents import (
    VTIGER_QUANTITY,
    Figures,
    figures_of,
    number,
    sage_lines,
    vtiger_lines,
)
from sagesync_desktop.modules.line_kinds import aligned
from sagesync_desktop.modules.line_taxes import line_tax
from sagesync_desktop.modules.line_words import line_rows
from sagesync_desktop.modules.pennies import HUNDRED
from sagesync_desktop.modules.taxkinds import Told, item_key

NO_ITEM = ""


def item_reference(module: ModuleId, shared_id: str) -> str:
    """An item in shared form: module and shared id."""
    return f"{module.value}/{shared_id}"


def split_reference(reference: str) -> tuple[ModuleId, str] | None:
    """Module and shared id of an item reference; None for a line without item."""
    module, _, shared_id = reference.partition("/")
    return (ModuleId(module), shared_id) if shared_id else None


def sage_item(row: Row) -> tuple[ModuleId, str] | None:
    """Module and id of the item on a Sage line; stock items come as products."""
    for key, module in (("product_id", ModuleId.PRODUCTS), ("service_id", ModuleId.SERVICES)):
        if row.get(key):
            return module, str(row[key])
    return None


def _from_vtiger(record: Record, book: Codebook) -> Value | Missing:
    exact = vtiger_lines(record, book)
    figures = figures_of(record, exact)
    rows: list[Row] = []
    for index, (row, line) in enumerate(zip(record.rows("lines"), exact, strict=True)):
        known, tax = isinstance(figures, Figures), line_tax(row, line.taxes, book)
        item, text = _vtiger_item(row), clean_text(row.get("comment"))
        rows.append(
            {
                "item": item,
                "description": text,
                OWN_TEXT: "" if text else own_text(item, book),
                "quantity": plain(number(row, "quantity")),
                "unit_price": plain(number(row, "listprice")),
                "discount": plain(figures.discounts[index] if known else penny(line.discount)),  # type: ignore[union-attr]
                "percent": plain(figures.percents[index] if known else line.percent),  # type: ignore[union-attr]
                "tax": tax.shared(book),
                "told": tax.told.value,
                "rate": line.rate,
                "tax_amount": figures.taxes[index] if known else penny(line.tax),  # type: ignore[union-attr]
            }
        )
    return tuple(rows)


def _vtiger_item(row: Row) -> str:
    key = item_key(row)
    return item_reference(*key) if key else NO_ITEM


def _from_sage(record: Record, book: Codebook) -> Value | Missing:
    rows: list[Row] = []
    for row, line in zip(record.rows("lines"), sage_lines(record, book), strict=True):
        item = sage_item(row)
        shared_id = book.shared_reference(item[0], Side.SAGE, item[1]) if item else ""
        rows.append(
            {
                "item": item_reference(item[0], shared_id) if item else NO_ITEM,
                "description": clean_text(row.get("description")),
                OWN_TEXT: "",
                "quantity": plain(number(row, "quantity")),
                "unit_price": plain(number(row, "unit_price")),
                "discount": plain(line.discount),
                "percent": plain(line.percent),
                "tax": clean_text(row.get("tax_rate_id")),
                "told": Told.SAGE.value,
                "rate": line.rate,
                "tax_amount": penny(number(row, "tax_amount")),
            }
        )
    return tuple(rows)


def _side_item(row: Row, side: Side, book: Codebook) -> tuple[ModuleId, str]:
    item = split_reference(str(row["item"]))
    found = book.side_reference(item[0], side, item[1]) if item else None
    if item is None or found is None:
        called = str(row["description"] or row["item"])
        raise MissingParent(
            say("The item “{item}” of a line is not in {side}", item=called, side=side),
            fix="See why the item did not travel; the invoice follows by itself.",
            side=side,
        )
    return item[0], found


def _to_sage(value: Value, book: Codebook) -> Fields:
    return {"lines": tuple(_sage_row(row, book) for row in line_rows(value))}


def sales_account(module: ModuleId, item: Record | None, book: Codebook) -> str:
    """The ledger account of a line with this Sage item: the item's own, else the mapped one."""
    purpose = "service_sales" if module is ModuleId.SERVICES else "product_sales"
    return (item.text("sales_ledger_account_id") if item else "") or book.mappings.accounts.get(purpose, "")


def _sage_row(row: Row, book: Codebook) -> Row:
    module, item_id = _side_item(row, Side.SAGE, book)
    account = sales_account(module, book.record(module, Side.SAGE, item_id), book)
    sent: dict[str, Scalar] = {
        "service_id" if module is ModuleId.SERVICES else "product_id": item_id,
        "description": row["description"] or own_text(str(row["item"]), book),
        "ledger_account_id": account,
        "quantity": row["quantity"],
        "unit_price": row["unit_price"],
        "tax_rate_id": row["tax"],
        "tax_amount": row["tax_amount"],
    }
    return {**sent, **_sage_discount(row)}


def _sage_discount(row: Row) -> dict[str, Scalar]:
    """A percentage as such where Sage then comes to the same; without a discount nothing is said of one."""
    if row.get("percent"):
        return {"discount_percentage": row["percent"]}
    return {"discount_amount": row["discount"]} if row["discount"] else {}


def own_text(reference: str, book: Codebook) -> str:
    """The item's own description, or its name, for a line that says nothing itself."""
    item = split_reference(reference)
    if item is None or item[1].startswith(UNLINKED):
        return ""
    record = book.record(item[0], Side.VTIGER, item[1])
    if record is None:
        return ""
    return record.text("description") or record.text("productname") or record.text("servicename")


def _to_vtiger(value: Value, book: Codebook) -> Fields:
    return {"lines": tuple(_vtiger_row(row, book) for row in line_rows(value))}


def _vtiger_row(row: Row, book: Codebook) -> Row:
    module, item_id = _side_item(row, Side.VTIGER, book)
    rate = row["rate"] if isinstance(row["rate"], Decimal) else Decimal(0)
    name = book.vtiger_tax(str(row["tax"]), rate) or ""
    taxes: dict[str, Scalar] = {tax.name: Decimal(0) for tax in book.setup.taxes}
    if name and not name.endswith(AT_ZERO):
        taxes |= book.vtiger_shares(name, rate)
    return {
        "productid": item_id,
        "item_module": module.value,
        "quantity": row["quantity"],
        "listprice": row["unit_price"],
        **_vtiger_discount(row),
        "comment": row["description"],
        **taxes,
    }


def _vtiger_discount(row: Row) -> dict[str, Scalar]:
    """A percentage as such where it comes to whole pennies; Vtiger rounds nothing, keeps three decimals."""
    percent, discount = number(row, "percent"), number(row, "discount")
    gross = number(row, "quantity") * number(row, "unit_price")
    if percent and gross * percent / HUNDRED == discount and percent == percent.quantize(VTIGER_QUANTITY):
        return {"discount_percent": percent}
    return {"discount_amount": row["discount"]}


LINES_TRANSFORM = Transform(_from_sage, _from_vtiger, _to_sage, _to_vtiger)


def pays_none_on_both(position: int, invoice: Record, context: Context) -> bool:
    """Whether the partner has the same line, and no tax is paid on either: each side keeps its kind."""
    if context.partner is None:
        return False
    lines, there = (_lines_of(one, context.book) for one in (invoice, context.partner))
    place = aligned(lines, there).get(position - 1)
    return place is not None and not lines[position - 1].get("rate") and not there[place].get("rate")


def _lines_of(invoice: Record, book: Codebook) -> tuple[Row, ...]:
    read = LINES_TRANSFORM.read_sage if invoice.side is Side.SAGE else LINES_TRANSFORM.read_vtiger
    return line_rows(read(invoice, book))
