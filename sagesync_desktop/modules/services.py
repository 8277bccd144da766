"""Services: Vtiger Services beside Sage services."""

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.filing import Filing
from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.specs import FieldMap, ModuleSpec, ModuleWords, Transform, nothing
from sagesync_desktop.core.types import Direction, Fields, Missing, ModuleId, Record, Side, Value
from sagesync_desktop.core.values import Kind
from sagesync_desktop.modules import unmaking
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
from sagesync_desktop.modules.ledger import SERVICES, Scope, within_limits
from sagesync_desktop.modules.marks import marked
from sagesync_desktop.modules.pairs import amount_pair
from sagesync_desktop.modules.prices import converted, gross_fitting, price_pair


def _code_from_sage(record: Record, _book: Codebook) -> Value | Missing:
    return record.text("item_code")


def _code_from_vtiger(record: Record, _book: Codebook) -> Value | Missing:
    return record.text("service_no")


def _code_to_sage(value: Value, _book: Codebook) -> Fields:
    return {"item_code": value}


FIELDS = (
    FieldMap(
        "code",
        "Service Number",
        1,
        Kind.CODE,
        "service_no",
        "item_code",
        Direction.TO_SAGE,
        create_only=True,
        made_up=True,
        blank=BlankRule.KEEP,
        transform=Transform(_code_from_sage, _code_from_vtiger, _code_to_sage, nothing),
    ),
    description_pair(2, "servicename"),
    name_pair("Service Name", 3, "servicename"),
    price_pair("Price", 4, "sales_rate"),
    account_pair("sales_account", "Sales account", 5, "service_sales", "sales_ledger_account_id"),
    tax_pair(6),
    amount_pair("cost", "Purchase Cost", 7, "purchase_cost", "cost_price"),
    account_pair("purchase_account", "Purchase account", 8, "service_purchase", "purchase_ledger_account_id"),
    active_pair("Service Active", 9),
    FieldMap(
        "unit", "Usage Unit", 10, Kind.TEXT, "service_usageunit", "rate_name", Direction.TO_SAGE, off=True
    ),
)


def title(record: Record) -> str:
    """The service's name, or its number where it has none."""
    if record.side is Side.VTIGER:
        return record.text("servicename") or record.text("service_no") or record.id
    return record.text("description") or record.text("item_code") or record.id


_KEYS, _CONTRADICTIONS = match_keys(ModuleId.SERVICES, "", "servicename", made_up="service_no")

SPEC = ModuleSpec(
    id=ModuleId.SERVICES,
    filing=Filing("Services", "servicename", ("servicename",), SERVICES.name, is_item=True),
    words=ModuleWords(
        "Services",
        "service",
        "Services, with their rates, taxes and accounts.",
        "Services, with their rates and accounts.",
    ),
    fields=within_limits(SERVICES, FIELDS),
    match_keys=_KEYS,
    contradictions=_CONTRADICTIONS,
    rules=item_rules("service", "servicename", (("service_sales", Scope.SALES),)),
    title=title,
    complete=marked,
    fitted=gross_fitting("sales_rate"),
    accounts=("service_sales",),
    has_money=True,
    remember=remembering("servicename", inclusive_prices=converted("sales_rate")),
    unmade=unmaking.item,
    told=unmaking.told_fields(SERVICES),
)
