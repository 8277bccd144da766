"""LineItems_FinalDetails: an invoice's figures as the web form shows them, rounded for the user."""

from sagesync_desktop.sandbox.vtiger import arithmetic, invoices
from sagesync_desktop.sandbox.vtiger.php import column_text, encode_html, json_number, plain_number, to_float
from sagesync_desktop.sandbox.vtiger.state import State, Tax, User
from sagesync_desktop.sandbox.vtiger.storage import Line, Row

Details = dict[str, object]


def full(state: State, user: User, row: Row) -> dict[str, Details]:
    """What retrieve shows: one numbered block a line, the document's figures under "1"."""
    blocks = {
        str(position): _line_block(state, user, row, line, position)
        for position, line in enumerate(row.lines, 1)
    }
    blocks.setdefault("1", {})["final_details"] = _final(state, user, row, empty=False)
    if not row.lines:
        blocks["1"]["netPrice1"] = _money(user, 0.0)
    return blocks


def skeleton(state: State, user: User, row: Row, *, with_net_price: bool) -> dict[str, Details]:
    """What the answer to a write with lines shows: the frame, with every figure zero (measured)."""
    block: Details = {"final_details": _final(state, user, row, empty=True)}
    if with_net_price:
        block["netPrice1"] = _money(user, 0.0)
    return {"1": block}


def _money(user: User, value: float) -> str:
    return column_text(repr(value), user.decimals)


def _line_block(state: State, user: User, row: Row, line: Line, position: int) -> Details:
    found = state.item(line.productid)
    item = found[1] if found else None
    module = found[0].name if found else None
    individual = row.text("hdnTaxType") == "individual"
    net = arithmetic.net_of(line)
    rates = invoices.linked_rates(state, line) if individual else []
    tax = sum(net * rate / 100 for rate in rates)
    named: Details = {
        "purchaseCost": _money(user, 0.0),
        "margin": _money(user, 0.0),
        "productDeleted": bool(item and item.deleted),
        "entityType": module,
        "hdnProductId": str(item.number) if item else "",
        "productName": encode_html(item.text(f"{str(module)[:-1].lower()}name")) if item else None,
        "hdnProductcode": item.text(
            f"{str(module)[:3].lower()}{'duct' if module == 'Products' else 'vice'}_no"
        )
        if item
        else None,
        "productDescription": item.text("description") if item else None,
        "comment": line.comment,
        "qtyInStock": plain_number(item.text("qtyinstock")) if item and module == "Products" else "NA",
        "qty": plain_number(line.quantity),
        "listPrice": _money(user, float(line.listprice)),
        "unitPrice": _money(user, to_float(item.text("unit_price"))) if item else _money(user, 0.0),
        "productTotal": _money(user, arithmetic.gross_of(line)),
        **_discount(line),
        "discountTotal": _money(user, arithmetic.discount_of(line)),
        "totalAfterDiscount": _money(user, net),
        "taxTotal": _money(user, tax),
        "netPrice": _money(user, net + tax),
    }
    block = {f"{name}{position}": value for name, value in named.items()}
    block["taxes"] = [
        _line_tax(each, item, line, net if individual else None)
        for each in state.active_taxes()
        if item and each.name in item.taxes
    ]
    return block


def _discount(line: Line) -> Details:
    percent, amount = to_float(line.discount_percent), to_float(line.discount_amount)
    shown: Details = {"discount_percent": 0, "discount_amount": 0}
    if amount:
        return {
            **shown,
            "discount_amount": plain_number(str(line.discount_amount)),
            "discount_type": "amount",
        }
    if percent:
        return {
            **shown,
            "discount_percent": plain_number(str(line.discount_percent)),
            "discount_type": "percentage",
        }
    return shown


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


def _final(state: State, user: User, row: Row, *, empty: bool) -> Details:
    sub_total = 0.0 if empty else to_float(row.text("hdnSubTotal"))
    header = invoices.header_money(row)
    discount = 0.0 if empty else header.discount(sub_total)
    shipping = 0.0 if empty else header.shipping
    taxes = {
        str(tax.number): _group_tax(user, tax, row, sub_total - discount) for tax in state.active_taxes()
    }
    shown = not empty
    return {
        "taxtype": row.text("hdnTaxType") or None,
        "discount_type_final": _discount_type(header) if shown else "zero",
        "hdnSubTotal": _money(user, sub_total),
        "discount_percentage_final": plain_number(row.text("hdnDiscountPercent")) or 0 if shown else 0,
        "discount_amount_final": _money(user, header.discount_amount if shown else 0.0),
        "discountTotal_final": _money(user, discount),
        "taxes": taxes,
        "tax_totalamount": _money(user, sum(to_float(tax["amount"]) for tax in taxes.values())),
        "shipping_handling_charge": _money(user, shipping),
        "sh_taxes": [_shipping_tax(tax, row, shipping) for tax in state.active_taxes()],
        "shtax_totalamount": _money(user, header.shipping_tax if shown else 0.0),
        "adjustment": _money(user, header.adjustment if shown else 0.0),
        "grandTotal": _money(user, to_float(row.text("hdnGrandTotal")) if shown else 0.0),
        "preTaxTotal": _money(user, to_float(row.text("pre_tax_total")) - shipping if shown else 0.0),
        "totalAfterDiscount": _money(user, sub_total - discount),
        "chargesAndItsTaxes": _charges(state, row, empty=empty),
        "deductTaxes": [],
        "deductTaxesTotalAmount": _money(user, 0.0),
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
    rate = to_float((row.charges or {}).get(f"{invoices.CHARGE}_sh{tax.name}", "")) if shipping else 0.0
    head = {**_tax_head(tax), "taxname": f"sh{tax.name}"}
    return {**head, "percentage": json_number(rate), "amount": json_number(shipping * rate / 100)}


def _charges(state: State, row: Row, *, empty: bool) -> Details:
    if empty or not row.charges:
        return {"1": {"value": None, "taxes": {str(tax.number): 0 for tax in state.active_taxes()}}}
    prefix = f"{invoices.CHARGE}_shtax"
    rates = {name.removeprefix(prefix): rate for name, rate in row.charges.items() if name.startswith(prefix)}
    return {"1": {"value": row.charges[invoices.CHARGE], "taxes": rates}}
