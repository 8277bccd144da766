"""Products: Vtiger Products beside Sage products; a Sage stock item is linked like a product."""

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.filing import Filing
from sagesync_desktop.core.rules import skip_rule
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.specs import FieldMap, ModuleSpec, ModuleWords
from sagesync_desktop.core.types import Direction, ModuleId, Record, Side
from sagesync_desktop.core.values import Kind
from sagesync_desktop.modules import unmaking
from sagesync_desktop.modules.cures_items import keep_tax
from sagesync_desktop.modules.item_ways import remembering
from sagesync_desktop.modules.items import (
    account_pair,
    active_pair,
    description_pair,
    item_rules,
    match_keys,
    name_pair,
    tax_pair,
)
from sagesync_desktop.modules.ledger import PRODUCTS, Scope, within_limits
from sagesync_desktop.modules.marks import marked
from sagesync_desktop.modules.pairs import amount_pair
from sagesync_desktop.modules.prices import converted, gross_fitting, price_pair

_STOCK = "Sage's product list does not carry stock figures."

FIELDS = (
    FieldMap("code", "Part Number", 1, Kind.CODE, "productcode", "item_code", owner=None),
    description_pair(2, "productname"),
    name_pair("Product Name", 3, "productname"),
    price_pair("Unit Price", 4, "sales_price"),
    account_pair("sales_account", "Sales account", 5, "product_sales", "sales_ledger_account_id"),
    account_pair("purchase_account", "Purchase account", 6, "product_purchase", "purchase_ledger_account_id"),
    tax_pair(7),
    amount_pair("cost", "Purchase Cost", 8, "purchase_cost", "cost_price"),
    active_pair("Product Active", 9),
    FieldMap(
        "supplier",
        "Vendor Name",
        10,
        Kind.REFERENCE,
        "vendor_id",
        "usual_supplier_id",
        locked="Vendors are not synced.",
    ),
    FieldMap(
        "stock",
        "Qty. in Stock",
        11,
        Kind.NUMBER,
        "qtyinstock",
        "quantity_in_stock",
        Direction.TO_VTIGER,
        owner=Side.SAGE,
        locked=_STOCK,
    ),
    FieldMap(
        "reorder_level", "Reorder Level", 12, Kind.NUMBER, "reorderlevel", "reorder_level", locked=_STOCK
    ),
)


def title(record: Record) -> str:
    """The product's name, or its code where it has none."""
    if record.side is Side.VTIGER:
        return record.text("productname") or record.text("productcode") or record.id
    return record.text("description") or record.text("item_code") or record.id


@skip_rule(
    id="product.tax_stays",
    title="Product's tax changed in Sage",
    to=Side.VTIGER,
    fix="Open the product in Vtiger, tick the right tax alone and save it.",
    about=("tax",),
    alone=True,
    cures=(keep_tax(tax_pair(7)),),
)
def tax_stays(_product: Record, context: Context) -> str | None:
    """Its tax changed in Sage, and this Vtiger version (8.3, 8.4) would keep the former tax as well."""
    if context.book.setup.replaces_taxes or context.partner is None:
        return None
    version = context.book.setup.version
    return say(
        "Its tax changed in Sage, and Vtiger {version} would keep the old one as well", version=version
    )


_KEYS, _CONTRADICTIONS = match_keys(ModuleId.PRODUCTS, "productcode", "productname", made_up="product_no")

SPEC = ModuleSpec(
    id=ModuleId.PRODUCTS,
    filing=Filing("Products", "productname", ("productname", "productcode"), PRODUCTS.name, is_item=True),
    words=ModuleWords(
        "Products",
        "product",
        "Products and stock items, with their prices, taxes and accounts.",
        "Stock items and products, with their prices and accounts.",
    ),
    fields=within_limits(PRODUCTS, FIELDS),
    match_keys=_KEYS,
    contradictions=_CONTRADICTIONS,
    rules=(
        *item_rules(
            "product", "productname", (("product_sales", Scope.SALES), ("product_purchase", Scope.EXPENSES))
        ),
        tax_stays,
    ),
    title=title,
    complete=marked,
    fitted=gross_fitting("sales_price"),
    accounts=("product_sales", "product_purchase"),
    has_money=True,
    remember=remembering("productname", inclusive_prices=converted("sales_price")),
    unmade=unmaking.item,
    told=unmaking.told_fields(PRODUCTS),
)
