"""Products, services, stock items and their price types."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.contacts import scope_complaints
from sagesync_desktop.sandbox.sage.places import refuse_if
from sagesync_desktop.sandbox.sage.problems import Complaint, invalid
from sagesync_desktop.sandbox.sage.tables import Row


@dataclass(frozen=True, slots=True)
class Pricing:
    """How one kind of item names its prices: the schemas are right, the GUIDE's sample is not."""

    rows: str
    amount: str
    name: str
    includes_tax: str
    type: str
    types: str


PRICES = Pricing(
    "sales_prices",
    "price",
    "price_name",
    "price_includes_tax",
    "product_sales_price_type_id",
    "product_sales_price_types",
)
RATES = Pricing(
    "sales_rates", "rate", "rate_name", "rate_includes_tax", "service_rate_type_id", "service_rate_types"
)
_COMPUTED = (
    "quantity_in_stock",
    "last_cost_price",
    "last_cost_price_stock_value",
    "average_cost_price",
    "average_cost_price_stock_value",
    "cost_price_last_updated",
)
"""Stock figures that the schema lists as writable but that only stock movements change."""


def create_product(company: Company, facts: Json) -> Row:
    """Serve POST /products."""
    kind = facts.get("catalog_item_type_id") or "PRODUCT"
    if kind != "PRODUCT":
        raise invalid("This field is not included in the list.", "catalog_item_type_id")
    return _create(company, "products", PRICES, {**facts, "catalog_item_type_id": kind})


def create_stock_item(company: Company, facts: Json) -> Row:
    """Serve POST /stock_items; a new item has nothing in stock."""
    stock = dict.fromkeys(_COMPUTED[:-1], "0.0") | {"cost_price_last_updated": None}
    return _create(company, "stock_items", PRICES, {**facts, **stock, "catalog_item_type_id": "STOCK_ITEM"})


def create_service(company: Company, facts: Json) -> Row:
    """Serve POST /services."""
    return _create(company, "services", RATES, {"oss_service": False, **facts})


def _create(company: Company, resource: str, pricing: Pricing, facts: Json) -> Row:
    refuse_if(_complaints(company, facts, None))
    whole = {"cost_price": "0.0", "active": True, **_rounded_cost(facts)}
    if whole["active"] is None:
        whole["active"] = True
    whole[pricing.rows] = _priced(company, pricing, facts.get(pricing.rows) or [], [])
    whole["number"] = company.identities.new_number()
    row = company.add(resource, whole, whole["description"])
    _claim_code(company, row)
    return row


def _rounded_cost(facts: Json) -> Json:
    cost = facts.get("cost_price")
    return facts if cost is None else {**facts, "cost_price": _two_decimals(cost)}


def _two_decimals(value: object) -> str:
    """Return a price as kept: only two decimals are supported for amounts (Sage guide)."""
    return money.text(money.cents(money.amount(value)))


def _claim_code(company: Company, row: Row) -> None:
    if row.get("item_code"):
        company.indexes.item_codes[row["item_code"].casefold()] = row["id"]


def update_item(company: Company, row: Row, facts: Json) -> None:
    """Serve PUT for all three kinds: only the fields that were sent change, prices per price type."""
    refuse_if(_complaints(company, facts, row))
    sent = {name: value for name, value in _rounded_cost(facts).items() if name not in _COMPUTED}
    sent.pop("catalog_item_type_id", None)
    pricing = RATES if "sales_rates" in row else PRICES
    if pricing.rows in sent:
        sent[pricing.rows] = _priced(company, pricing, sent[pricing.rows] or [], row[pricing.rows])
    company.indexes.item_codes.pop((row.get("item_code") or "").casefold(), None)
    row.update(sent)
    row["displayed_as"] = row["description"]
    _claim_code(company, row)
    company.touch("products" if pricing is PRICES else "services", row)


def _priced(company: Company, pricing: Pricing, sent: Iterable[Json], stored: list[Row]) -> list[Row]:
    """Return one price for each price type: what was sent, else what was stored, else zero (spec example)."""
    moment = company.now()
    by_type = {row[pricing.type]: row for row in stored}
    for item in sent:
        price_type = _price_type(company, pricing, item)
        old = by_type.get(price_type["id"]) or _blank_price(company, pricing, price_type, moment)
        amount = _two_decimals(item.get(pricing.amount))
        includes = bool(item.get(pricing.includes_tax))
        by_type[price_type["id"]] = old | {
            pricing.amount: amount,
            pricing.includes_tax: includes,
            "updated_at": moment,
        }
    for price_type in company.tables[pricing.types]:
        by_type.setdefault(price_type["id"], _blank_price(company, pricing, price_type, moment))
    return list(by_type.values())


def _price_type(company: Company, pricing: Pricing, item: Json) -> Row:
    types = company.tables[pricing.types]
    wanted = item.get(pricing.type)
    if wanted:
        return types.live[wanted]
    named = types.where(lambda row: row["name"] == item.get(pricing.name))
    return named[0] if named else next(iter(types))


def _blank_price(company: Company, pricing: Pricing, price_type: Row, moment: str) -> Row:
    return {
        "id": company.identities.new_id(),
        "displayed_as": price_type["name"],
        "created_at": moment,
        "updated_at": moment,
        pricing.name: price_type["name"],
        pricing.amount: "0.0",
        pricing.includes_tax: False,
        pricing.type: price_type["id"],
    }


def delete_item(company: Company, row: Row) -> None:
    """Serve DELETE for all three kinds: softly, only while no document names the item."""
    if company.indexes.uses[row["id"]]:
        raise invalid("This item is in use and cannot be deleted.")
    company.indexes.item_codes.pop((row.get("item_code") or "").casefold(), None)
    resource = "services" if "sales_rates" in row else "products"
    company.tables[resource].remove(row, company.now())


def _complaints(company: Company, facts: Json, row: Row | None) -> list[Complaint]:
    found = scope_complaints(company, facts, "sales_ledger_account_id", "sales")
    found += scope_complaints(company, facts, "purchase_ledger_account_id", "expenses")
    code = facts.get("item_code")
    holder = company.indexes.item_codes.get((code or "").casefold())
    if code and holder is not None and (row is None or holder != row["id"]):
        found.append(Complaint("This item code has already been taken.", "item_code"))
    if money.amount(facts.get("cost_price")) < Decimal(0):
        found.append(Complaint("This field must not be negative.", "cost_price"))
    supplier = facts.get("usual_supplier_id")
    if supplier and company.row("contacts", supplier)["contact_type_ids"] != ["VENDOR"]:
        found.append(Complaint("Couldn't find Supplier.", "usual_supplier_id"))
    return found


def create_price_type(resource: str, company: Company, facts: Json) -> Row:
    """Serve POST of a price type or rate type."""
    return company.add(resource, facts, facts["name"])


def update_price_type(resource: str, company: Company, row: Row, facts: Json) -> None:
    """Serve PUT of a price type or rate type."""
    row.update(facts)
    row["displayed_as"] = row["name"]
    company.touch(resource, row)


def delete_price_type(resource: str, company: Company, row: Row) -> None:
    """Serve DELETE: another type must remain, and this one must be inactive (Sage guide)."""
    if row["active"] or len(company.tables[resource]) < 2:
        raise invalid("Only an inactive type can be deleted, and one must remain.")
    company.tables[resource].remove(row, company.now())
