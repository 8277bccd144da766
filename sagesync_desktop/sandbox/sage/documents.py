"""Works a checked invoice body out into the stored document: lines, shipping, totals, analysis, addresses."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.arithmetic import HUNDRED, ZERO, Figures, figures, in_base
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.places import shown_address
from sagesync_desktop.sandbox.sage.tables import Row
from sagesync_desktop.sandbox.sage.taxes import breakdown, percentage_on

_ADDRESS = (
    "address_line_1",
    "address_line_2",
    "city",
    "postal_code",
    "region",
    "country_id",
    "country_group_id",
    "address_type_id",
)
_LINE_DEFAULTS: Json = {
    "product_id": None,
    "service_id": None,
    "trade_of_asset": False,
    "unit_price_includes_tax": False,
    "eu_goods_services_type_id": None,
    "discount_percentage": None,
}


@dataclass(frozen=True, slots=True)
class Frame:
    """What all lines of a document share."""

    company: Company
    day: str
    rate: Decimal
    """Foreign units for one unit of the base currency."""

    def percentage(self, rate_id: str) -> Decimal:
        """Return the rate's percentage on the document's day; the rules have made sure that there is one."""
        return percentage_on(self.company.linked("tax_rates", rate_id), self.day) or ZERO

    def parts(self, rate_id: str, tax: Decimal) -> list[Json]:
        """Return the tax split into the rate's components, as replies show it."""
        rate = self.company.linked("tax_rates", rate_id)
        return [
            {
                "tax_rate": {
                    "id": part["id"],
                    "displayed_as": part.get("displayed_as") or part["name"],
                    "$path": f"/tax_rates/{part['id']}",
                },
                "percentage": money.text(percentage),
                "amount": money.text(share),
            }
            for part, percentage, share in breakdown(rate, tax, self.day)
        ]


def worked_line(frame: Frame, line: Json) -> tuple[Row, Figures]:
    """Return a line as stored, with its own id, and its figures."""
    worked = figures(line, frame.percentage(line["tax_rate_id"]))
    base_net, base_tax = in_base(worked.net, frame.rate), in_base(worked.tax, frame.rate)
    kept: Row = {
        **_LINE_DEFAULTS,
        **line,
        "id": frame.company.identities.new_id(),
        "displayed_as": line["description"],
        "quantity": money.text(worked.quantity),
        "unit_price": money.text(worked.unit_price),
        "discount_amount": money.text(worked.discount),
        "net_amount": money.text(worked.net),
        "tax_amount": money.text(worked.tax),
        "total_amount": money.text(worked.total),
        "base_currency_unit_price": money.text(in_base(worked.unit_price, frame.rate)),
        "base_currency_discount_amount": money.text(in_base(worked.discount, frame.rate)),
        "base_currency_net_amount": money.text(base_net),
        "base_currency_tax_amount": money.text(base_tax),
        "base_currency_total_amount": money.text(base_net + base_tax),
        "computed": {
            "analysis_type_categories": [
                _category(one) for one in line.get("analysis_type_categories") or ()
            ],
            "tax_breakdown": frame.parts(line["tax_rate_id"], worked.tax),
            "base_currency_tax_breakdown": frame.parts(line["tax_rate_id"], base_tax),
        },
    }
    return kept, worked


def _category(category_id: str) -> Json:
    """Return an analysis category as a line shows it: sent by id, read as an object (spec)."""
    return {
        "id": category_id,
        "displayed_as": category_id,
        "$path": f"/analysis_type_categories/{category_id}",
        "analysis_type": None,
    }


def totals(frame: Frame, body: Json) -> Json:
    """Return lines, shipping, sums and analysis of a document; sums are those of the rounded lines."""
    pairs = [worked_line(frame, line) for line in body["invoice_lines"]]
    lines = [line for line, _ in pairs]
    shipping = _shipping(frame, body)
    net = sum((worked.net for _, worked in pairs), ZERO) + money.amount(shipping["shipping_net_amount"])
    tax = sum((worked.tax for _, worked in pairs), ZERO) + money.amount(shipping["shipping_tax_amount"])
    base_net = _sum(lines, "base_currency_net_amount") + money.amount(
        shipping["base_currency_shipping_net_amount"]
    )
    base_tax = _sum(lines, "base_currency_tax_amount") + money.amount(
        shipping["base_currency_shipping_tax_amount"]
    )
    discount = sum((worked.discount for _, worked in pairs), ZERO)
    return {
        "invoice_lines": lines,
        **shipping,
        "net_amount": money.text(net),
        "tax_amount": money.text(tax),
        "total_amount": money.text(net + tax),
        "base_currency_net_amount": money.text(base_net),
        "base_currency_tax_amount": money.text(base_tax),
        "base_currency_total_amount": money.text(base_net + base_tax),
        "total_quantity": money.text(sum((worked.quantity for _, worked in pairs), ZERO)),
        "total_discount_amount": money.text(discount),
        "base_currency_total_discount_amount": money.text(in_base(discount, frame.rate)),
        "tax_analysis": _analysis(lines, shipping),
    }


def _sum(rows: list[Row], name: str) -> Decimal:
    return sum((money.amount(row[name]) for row in rows), ZERO)


def _shipping(frame: Frame, body: Json) -> Json:
    """Return the shipping figures; its tax is always rate times net, whatever was sent (spec)."""
    net = money.cents(money.amount(body.get("shipping_net_amount")))
    rate_id = body.get("shipping_tax_rate_id")
    tax = money.cents(net * frame.percentage(rate_id) / HUNDRED) if rate_id else ZERO
    base_net, base_tax = in_base(net, frame.rate), in_base(tax, frame.rate)
    return {
        "shipping_net_amount": money.text(net),
        "shipping_tax_rate_id": rate_id,
        "shipping_tax_amount": money.text(tax),
        "shipping_total_amount": money.text(net + tax),
        "base_currency_shipping_net_amount": money.text(base_net),
        "base_currency_shipping_tax_amount": money.text(base_tax),
        "base_currency_shipping_total_amount": money.text(base_net + base_tax),
    }


def shipping_parts(frame: Frame, document: Json) -> Json:
    """Return the components of the shipping tax."""
    rate_id = document["shipping_tax_rate_id"]
    names = ("shipping_tax", "base_currency_shipping_tax")
    return {
        f"{name}_breakdown": frame.parts(rate_id, money.amount(document[f"{name}_amount"])) if rate_id else []
        for name in names
    }


def _analysis(lines: list[Row], shipping: Json) -> list[Json]:
    groups: dict[str, list[Decimal]] = {}
    carriage = {
        "tax_rate_id": shipping["shipping_tax_rate_id"],
        "net_amount": shipping["shipping_net_amount"],
        "tax_amount": shipping["shipping_tax_amount"],
    }
    for line in [*lines, carriage] if shipping["shipping_tax_rate_id"] else lines:
        group = groups.setdefault(line["tax_rate_id"], [ZERO, ZERO, ZERO])
        net = money.amount(line["net_amount"])
        group[0] += net
        group[1] += money.amount(line["tax_amount"])
        group[2] += net if line.get("service_id") else ZERO
    return [
        {
            "tax_rate_id": rate_id,
            "net_amount": money.text(net),
            "tax_amount": money.text(tax),
            "total_amount": money.text(net + tax),
            "goods_amount": money.text(net - services),
            "service_amount": money.text(services),
        }
        for rate_id, (net, tax, services) in groups.items()
    ]


def copied_addresses(company: Company, body: Json, contact: Row) -> Json:
    """Return the document's own copies of the addresses; no delivery address means the main one (BYTE8)."""
    main = body.get("main_address") or _copy(company, contact["main_address_id"])
    delivery = body.get("delivery_address")
    if not delivery:
        delivery_id = contact["delivery_address_id"]
        delivery = _copy(company, delivery_id) if delivery_id else main
    return {"main_address": main, "delivery_address": delivery}


def _copy(company: Company, address_id: str) -> Json:
    row = company.linked("addresses", address_id)
    return {name: row.get(name) for name in _ADDRESS}


def free_form(company: Company, address: Json) -> str:
    """Return an address as lines of text, the way it is printed."""
    lines: list[Any] = [address.get(name) for name in _ADDRESS[:5]]
    country = company.stub("countries", address.get("country_id"))
    lines.append(country["displayed_as"][:-5] if country else None)
    return "\n".join(line for line in lines if line) or shown_address(address)
