"""LineItems_FinalDetails: an invoice's figures as the web form shows them, rounded for the user."""

from sagesync_desktop.sandbox.vtiger import arithmetic, charges, invoices
from sagesync_desktop.sandbox.vtiger.invoice_lines import linked_rates
from sagesync_desktop.sandbox.vtiger.php import encode_html, json_number, plain_number, shown_money, to_float
from sagesync_desktop.sandbox.vtiger.schema import Schema
from sagesync_desktop.sandbox.vtiger.state import Element, State, Tax, User
from sagesync_desktop.sandbox.vtiger.storage import Line, Row

Details = dict[str, object]


def full(state: State, user: User, row: Row) -> dict[str, Details]:
    """What retrieve shows: one numbered block a line, the document's figures under "1"."""
    blocks = {
        str(position): _line_block(state, user, row, line, position)
        for position, line in enumerate(row.lines, 1)
    }
    blocks.setdefault("1", {})["final_details"] = _final(state, user, row, row.values)
    if not row.lines:
        blocks["1"]["netPrice1"] = _money(user, 0.0)
    return blocks


def skeleton(
    state: State, user: User, row: Row, sent: Element, *, with_net_price: bool
) -> dict[str, Details]:
    """What the answer to a write with lines shows: the frame, with totals as they were sent (measured)."""
    block: Details = {"final_details": _final(state, user, row, sent)}
    if with_net_price:
        block["netPrice1"] = _money(user, 0.0)
    return {"1": block}


def _money(user: User, value: float) -> str:
    return shown_money(value, user.decimals)


def _rounded(user: User, value: float) -> float:
    return float(_money(user, value))


def _line_block(state: State, user: User, row: Row, line: Line, position: int) -> Details:
    found = state.item(line.productid)
    individual = row.text("hdnTaxType") == "individual"
    named = {**_item(user, found), **_figures(state, user, line, individual=individual)}
    if position > 1:
        named["delRow"] = "Del"
    block = {f"{name}{position}": value for name, value in named.items()}
    net = arithmetic.net_of(line) if individual else None
    item = found[1] if found else None
    if item and item.taxes:
        linked = [tax for tax in state.active_taxes() if tax.name in item.taxes]
        block["taxes"] = [_line_tax(tax, item, line, net) for tax in linked]
    return block


def _item(user: User, found: tuple[Schema, Row] | None) -> Details:
    if found is None:
        return {"productDeleted": False, "entityType": None, "hdnProductId": "", "productName": None}
    schema, item = found
    stocked = schema.name == "Products"
    return {
        "productDeleted": item.deleted,
        "entityType": schema.name,
        "hdnProductId": str(item.number),
        "productName": encode_html(item.text(schema.label_fields[0])),
        "hdnProductcode": item.text(schema.number_field),
        "productDescription": item.text("description"),
        "qtyInStock": plain_number(item.text("qtyinstock")) if stocked else "NA",
        "unitPrice": _money(user, to_float(item.text("unit_price"))),
    }


def _figures(state: State, user: User, line: Line, *, individual: bool) -> Details:
    """The net comes of unrounded figures, the tax of the rounded net (8.2.0, M 232)."""
    gross, discount = arithmetic.gross_of(line), _shown_discount(user, line)
    net = _rounded(user, gross - discount)
    tax = sum(net * rate / 100 for rate in linked_rates(state, line)) if individual else 0.0
    return {
        "purchaseCost": _money(user, 0.0),
        "margin": _money(user, 0.0),
        "comment": line.comment,
        "qty": plain_number(line.quantity),
        "listPrice": _money(user, float(line.listprice)),
        "productTotal": _money(user, gross),
        **_discount(line),
        "discountTotal": _money(user, discount),
        "totalAfterDiscount": _money(user, net),
        "taxTotal": _money(user, tax),
        "netPrice": _money(user, net + tax),
        "subproduct_ids": "",
    }


def _discount(line: Line) -> Details:
    percent, amount = to_float(line.discount_percent), to_float(line.discount_amount)
    shown: Details = {"discount_percent": 0, "discount_amount": 0}
    if percent:
        return {
            **shown,
            "discount_percent": plain_number(str(line.discount_percent)),
            "discount_type": "percentage",
        }
    if amount:
        return {
            **shown,
            "discount_amount": plain_number(str(line.discount_amount)),
            "discount_type": "amount",
        }
    return shown


def _shown_discount(user: User, line: Line) -> float:
    """An amount is rounded for the screen, a percentage is not; of both the screen takes it (fact 57)."""
    percent = to_float(line.discount_percent)
    return (
        arithmetic.gross_of(line) * percent / 100
        if percent
        else _rounded(user, to_float(line.discount_amount))
    )


def _line_tax(tax: Tax, item: Row, line: Line, net: float | None) -> Details:
    shown = {
        **_tax_head(tax),
        "percentage": line.taxes.get(tax.name) if net is not None else item.taxes[tax.name],
        "deleted": "0",
        "regionsList": {"default": item.taxes[tax.name]},
    }
    if net is not None:
        shown["amount"] = json_number(net * to_float(line.taxes.get(tax.name)) / 100)
    return shown


def _tax_head(tax: Tax) -> Details:
    return {
        "taxname": tax.name,
        "taxlabel": tax.label,
        "taxid": str(tax.number),
        "type": "Fixed",
        "method": tax.method,
        "regions": [],
        "compoundon": [],
    }


def _final(state: State, user: User, row: Row, totals: Element) -> Details:
    header = invoices.header_money(row, charges.shown_tax(row))
    sub_total = to_float(totals.get("hdnSubTotal"))
    discount = header.discount(sub_total)
    shipping = header.shipping
    taxes = {
        str(tax.number): _group_tax(user, tax, row, sub_total - discount) for tax in state.active_taxes()
    }
    before_tax = totals.get("pre_tax_total")
    return {
        "taxtype": row.text("hdnTaxType") or None,
        **_final_discount(user, row, header, discount),
        "hdnSubTotal": _money(user, sub_total),
        "taxes": taxes,
        "tax_totalamount": _money(user, sum(to_float(tax["amount"]) for tax in taxes.values())),
        "shipping_handling_charge": _money(user, shipping),
        "sh_taxes": [_shipping_tax(tax, row, shipping) for tax in state.shipping_taxes],
        "shtax_totalamount": _money(user, header.shipping_tax),
        "adjustment": _money(user, header.adjustment),
        "grandTotal": _money(user, to_float(totals.get("hdnGrandTotal"))),
        "preTaxTotal": _money(user, to_float(before_tax) - shipping if before_tax else 0.0),
        "totalAfterDiscount": _money(user, sub_total - discount),
        "chargesAndItsTaxes": _charges(state, row),
        "deductTaxes": [],
        "deductTaxesTotalAmount": _money(user, 0.0),
    }


def _final_discount(user: User, row: Row, header: arithmetic.HeaderMoney, discount: float) -> Details:
    return {
        "discount_type_final": _discount_type(header),
        "discount_percentage_final": row.text("hdnDiscountPercent") or 0,
        "discount_amount_final": _money(user, header.discount_amount),
        "discountTotal_final": _money(user, discount),
    }


def _discount_type(header: arithmetic.HeaderMoney) -> str:
    if header.discount_amount:
        return "amount"
    return "percentage" if header.discount_percent else "zero"


def _group_tax(user: User, tax: Tax, row: Row, taxed: float) -> Details:
    """In individual mode the figure means nothing, and the server shows it all the same (measured)."""
    rate: object = tax.percentage
    if row.text("hdnTaxType") == "group":
        rate = row.lines[0].taxes.get(tax.name) if row.lines else 0
    return {**_tax_head(tax), "percentage": rate, "amount": _money(user, taxed * to_float(rate) / 100)}


def _shipping_tax(tax: Tax, row: Row, shipping: float) -> Details:
    rate = to_float((row.charges or {}).get(f"{charges.CHARGE}_sh{tax.name}", "")) if shipping else 0.0
    head = {**_tax_head(tax), "taxname": f"sh{tax.name}"}
    return {**head, "percentage": json_number(rate), "amount": json_number(shipping * rate / 100)}


def _charges(state: State, row: Row) -> Details:
    if not row.charges:
        return {"1": {"value": None, "taxes": {str(tax.number): 0 for tax in state.shipping_taxes}}}
    prefix = f"{charges.CHARGE}_shtax"
    rates = {name.removeprefix(prefix): rate for name, rate in row.charges.items() if name.startswith(prefix)}
    return {"1": {"value": row.charges[charges.CHARGE], "taxes": rates}}
